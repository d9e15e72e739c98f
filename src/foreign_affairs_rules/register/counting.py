"""
What a register counts for its activities: the earlier trips of members, the earlier additions.

The trips of a person in a year stand in one order: first those made or decided, by their day of
departure, then those still proposed. Cancelled ones do not count, nor do those of which neither the
day nor the year is known. Additions stand in the order in which they were proposed; those of one
day are one round.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, TypeVar

from foreign_affairs_rules.facts import Facts, with_facts
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.register.groups import Key, added, year_of
from foreign_affairs_rules.register.holding import Register
from foreign_affairs_rules.text import fold

F = TypeVar("F", bound=Facts)


class Counts:
    """What *register* counts for its activities, as known on the day *on*; each group once."""

    def __init__(self, register: Register, on: date) -> None:
        self.register = register
        self.on = on
        self._trips: dict[Key, dict[str, int]] = {}
        self._additions: dict[Key, dict[str, dict[str, int]]] = {}

    def filled(self, activity: Facts) -> Facts:
        """
        *activity* with what the register counts for it.

        Where its document tells another number the larger one stands: neither may be whole, and
        the register has a rule that asks which is right. Of a year that the register does not hold
        whole, nothing is filled that the document leaves open.
        """
        year = year_of(activity)
        if not isinstance(activity, OutboundDelegation) or year is None:
            return activity
        whole, changes = self.register.covers(year), dict[str, Any]()
        if members := activity.peek("members"):
            changes["members"] = tuple(
                _larger(
                    one, {"earlier_trips": self.earlier_trips(one.person, activity)}, whole=whole
                )
                for one in members
            )
        if added(activity):
            changes["plan"] = _larger(activity.plan, self.additions(activity), whole=whole)
        return with_facts(activity, changes) if changes else activity

    def earlier_trips(self, person: str, delegation: OutboundDelegation) -> int | None:
        """How many trips of *person* in the year stand before *delegation*."""
        year = year_of(delegation)
        if year is None:
            return None
        key = Key("person", person, year)
        if key not in self._trips:
            self._trips[key] = {one.id: n for n, one in enumerate(self.trips(key))}
        return self._trips[key].get(delegation.id)

    def additions(self, delegation: OutboundDelegation) -> dict[str, int]:
        """The counts of additions before *delegation*, by the names of `PlanEntry`."""
        year = year_of(delegation)
        if year is None:
            return {}
        key = Key("additions", year=year)
        if key not in self._additions:
            self._additions[key] = dict(_additions(self.held(key)))
        return self._additions[key].get(delegation.id, {})

    def held(self, key: Key) -> list[OutboundDelegation]:
        """The delegations of a group that were not called off by the day."""
        every = self.register.of(key)
        trips = (one for one in every if isinstance(one, OutboundDelegation))
        return [one for one in trips if not happened(one.cancelled, self.on)]

    def trips(self, key: Key) -> list[OutboundDelegation]:
        """The trips of a person in a year, in the order in which they count."""
        return sorted(self.held(key), key=self._place)

    def _place(self, one: OutboundDelegation) -> tuple[bool, date, str]:
        """Its place among the trips of a person; without a day at the end of its month."""
        settled = any(happened(one.peek(name), self.on) for name in ("decision", "departed"))
        return not settled, one.peek("departure") or _latest(one), one.id


def _larger(owner: F, counted: Mapping[str, int | None], *, whole: bool) -> F:
    """*owner* with each number *counted* that is larger than its own, or that it lacks."""
    changes = {
        name: number
        for name, number in counted.items()
        if number is not None and _stands(number, owner.peek(name), whole=whole)
    }
    return with_facts(owner, changes) if changes else owner


def _stands(counted: int, told: int | None, *, whole: bool) -> bool:
    return whole if told is None else counted > told


def happened(event: Any, on: date) -> bool:
    """Whether an event is on record and was by the day *on*; one without a day was."""
    day = event.peek("date") if isinstance(event, Facts) else event
    return event is not None and (day is None or day <= on)


def _latest(delegation: OutboundDelegation) -> date:
    """The last day that a plan leaves for a trip without one, about: order alone hangs on it."""
    return date(delegation.plan.year, delegation.plan.peek("month") or 12, 28)


def _additions(held: Iterable[OutboundDelegation]) -> Iterator[tuple[str, dict[str, int]]]:
    """Each addition and the counts before it."""
    whole, units = _Rounds(), defaultdict[str, _Rounds](_Rounds)
    for one in sorted(held, key=_proposed_first):
        day, unit = one.plan.peek("proposed"), fold(one.plan.peek("agency") or "")
        counts = dict(whole.counts("", day))
        whole.add(day)
        if unit:
            counts |= units[unit].counts("unit_", day)
            units[unit].add(day)
        yield one.id, counts


def _proposed_first(delegation: OutboundDelegation) -> tuple[date, str]:
    return delegation.plan.peek("proposed") or date.max, delegation.id


class _Rounds:
    """Additions so far, and the days on which they were proposed."""

    def __init__(self) -> None:
        self.additions = 0
        self.days: set[date] = set()

    def add(self, day: date | None) -> None:
        self.additions += 1
        self.days |= {day} if day else set()

    def counts(self, prefix: str, day: date | None) -> Iterator[tuple[str, int]]:
        """The counts before an addition of the *day*, which is no earlier than those so far."""
        yield f"{prefix}additions", self.additions
        if day is not None:
            yield f"{prefix}rounds", len(self.days - {day})
