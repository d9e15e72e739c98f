"""The groups that activities form in a register: by person, agency, plan and kind of visit."""

from collections.abc import Iterator
from typing import NamedTuple

from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.text import fold

DAYS = {
    "outbound": "departure",
    "inbound": "arrival",
    "conference": "start",
    "agreement": "signing_day",
}
"""The planned day by which an activity of a plan counts, by the kind of activity."""


class Key(NamedTuple):
    """
    What the activities of a group share.

    *kind* says which: ``person``, the trips of one person in one year; ``additions``, those to the
    plan of one year; ``visits``, those to one country with one content; ``agency``, what one agency
    registered for a year; ``plan``, all that the plan of a year holds.
    """

    kind: str
    name: str = ""
    year: int = 0


def keys_of(activity: Facts) -> Iterator[Key]:
    """The groups that *activity* belongs to."""
    year, plan = year_of(activity), _plan(activity)
    if plan is not None and year is not None:
        yield Key("plan", year=year)
        if agency := plan.peek("agency"):
            yield Key("agency", fold(agency), year)
    if isinstance(activity, OutboundDelegation) and activity.official:
        yield from _trip_keys(activity, year)


def _trip_keys(delegation: OutboundDelegation, year: int | None) -> Iterator[Key]:
    if year is not None:
        people = dict.fromkeys(member.person for member in delegation.peek("members", ()))
        yield from (Key("person", person, year) for person in people)
        if added(delegation):
            yield Key("additions", year=year)
    if content := content_of(delegation):
        countries = dict.fromkeys(stop.country for stop in delegation.peek("stops", ()))
        yield from (Key("visits", f"{country}/{content}") for country in countries)


def content_of(delegation: OutboundDelegation) -> str:
    """The content of *delegation*, folded; empty while it is not known."""
    return fold(delegation.peek("purpose") or delegation.title)


def year_of(activity: Facts) -> int | None:
    """The year that *activity* counts for: of its planned day, or of its plan without a day."""
    name = DAYS.get(activity.activity)
    if name is None:
        return None
    if day := activity.peek(name):
        return int(day.year)
    plan = _plan(activity)
    year: int | None = plan.peek("year") if plan else None
    return year


def added(activity: Facts) -> bool:
    """Whether *activity* is an addition to the plan, proposed or approved."""
    plan = _plan(activity)
    state = plan and plan.peek("state")
    return bool(state and state.added)


def _plan(activity: Facts) -> Facts | None:
    held: Facts | None = activity.peek("plan") if "plan" in activity.fact_names else None
    return held
