"""Two trips to the same country as one."""

from collections.abc import Iterator
from itertools import chain
from typing import Any

from foreign_affairs_rules.facts import UNKNOWN, Facts, with_facts
from foreign_affairs_rules.mending.edits import people
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.register.groups import year_of


def alike(one: Facts, other: Facts) -> bool:
    """Whether both are official trips of one year to the very same countries."""
    if not (isinstance(one, OutboundDelegation) and isinstance(other, OutboundDelegation)):
        return False
    there = _countries(one)
    same = bool(there) and there == _countries(other) and year_of(one) == year_of(other)
    return same and one.official and other.official


def _countries(trip: OutboundDelegation) -> set[str]:
    return {stop.country for stop in trip.peek("stops", ())}


def merged(one: Any, other: Any) -> Facts | None:
    """
    *one* with the members, the aims and the money of *other*, another trip, on the days of *one*.

    `None` where it is not known of both who travels.
    """
    if one.peek("members") is None or other.peek("members") is None:
        return None
    made: Facts = one.but(**dict(_joined(one, other)))
    return made


def _joined(one: OutboundDelegation, other: OutboundDelegation) -> Iterator[tuple[str, Any]]:
    persons = {member.person for member in one.members}
    led = any(member.head for member in one.members)
    more = [member for member in other.members if member.person not in persons]
    yield "members", (*one.members, *(with_facts(m, {"head": m.head and not led}) for m in more))
    all_listed = one.all_listed and other.all_listed
    yield "all_listed", all_listed
    yield "size", UNKNOWN if all_listed else _size(one, other, len(other.members) - len(more))
    yield "title", "; ".join(dict.fromkeys(text for text in (one.title, other.title) if text))
    for name in ("purpose", "partner"):
        if words := dict.fromkeys(w for trip in (one, other) if (w := trip.peek(name))):
            yield name, "; ".join(words)
    if (plan := one.peek("plan")) is not None:
        yield "plan", with_facts(plan, {"cost": _sum(one, other, "plan", "cost")})
    if (funding := one.peek("funding")) is not None:
        yield "funding", with_facts(funding, dict(_funding(one, other)))


def _size(one: OutboundDelegation, other: OutboundDelegation, shared: int) -> Any:
    """How many travel together, *shared* of whom are in both; not known where one is not."""
    counts = people(one), people(other)
    return UNKNOWN if None in counts else sum(n for n in counts if n) - shared


def _funding(one: OutboundDelegation, other: OutboundDelegation) -> Iterator[tuple[str, Any]]:
    """Who pays for either pays for both."""
    yield "estimate", _sum(one, other, "funding", "estimate")
    lists = [_within(trip, "funding", "sources") for trip in (one, other)]
    known = None not in lists
    yield "sources", tuple(dict.fromkeys(chain(*lists))) if known else UNKNOWN


def _sum(one: OutboundDelegation, other: OutboundDelegation, part: str, name: str) -> Any:
    """The sum of the facts *name*; not known where one of them is not."""
    amounts = [_within(trip, part, name) for trip in (one, other)]
    return UNKNOWN if None in amounts else sum(amounts)


def _within(trip: OutboundDelegation, part: str, name: str) -> Any:
    held = trip.peek(part)
    return None if held is None else held.peek(name)
