"""Activities on other days: moved as a whole, or with one stay made shorter."""

from datetime import date, timedelta
from typing import Any

from foreign_affairs_rules.facts import Facts, with_facts
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.register.groups import DAYS

_MOVED = {
    "outbound": ("departure", "homecoming", "stops", "programme"),
    "inbound": ("arrival", "departure", "programme"),
    "conference": ("start", "end"),
    "agreement": ("signing_day", "effective_day"),
}
"""The planned days of each kind of activity, which move together."""


def first_day(activity: Facts) -> date | None:
    """The planned day by which *activity* counts; `None` where none is known."""
    name = DAYS.get(activity.activity)
    day: date | None = activity.peek(name) if name else None
    return day


def moved(activity: Facts, weeks: int) -> dict[str, Any]:
    """The facts of *activity*, whose first day is known, moved by whole *weeks*."""
    by, known = timedelta(weeks=weeks), activity.known()
    names = _MOVED[activity.activity]
    changes = {name: shifted(known[name], by) for name in names if name in known}
    plan, start = known.get("plan"), changes[DAYS[activity.activity]]
    if plan is not None and plan.peek("month"):
        changes["plan"] = with_facts(plan, {"month": start.month})
    return changes


def shorter(trip: OutboundDelegation, country: str, days: int) -> dict[str, Any]:
    """
    The facts of *trip* with its last stay in *country* shorter by *days*; what follows is earlier.

    The stay has its days known.
    """
    by = timedelta(days=days)
    at = max(n for n, stop in enumerate(trip.stops) if stop.country == country)
    stop, later = trip.stops[at], trip.stops[at + 1 :]
    stops = (*trip.stops[:at], stop.but(departure=stop.departure - by), *shifted(later, -by))
    home = trip.peek("homecoming")
    return {"stops": stops} | ({"homecoming": home - by} if home else {})


def shifted(value: Any, by: timedelta) -> Any:
    """*value* with every day in it moved *by* so much."""
    match value:
        case date():
            return value + by
        case tuple():
            return tuple(shifted(one, by) for one in value)
        case _:
            days = {name: fact for name, fact in value.known().items() if isinstance(fact, date)}
            return with_facts(value, {name: day + by for name, day in days.items()})
