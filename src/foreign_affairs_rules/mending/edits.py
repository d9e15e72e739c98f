"""What an activity is after a change: a new one, which makes sense, or none."""

from collections.abc import Callable, Iterable
from typing import Any

from foreign_affairs_rules.facts import Facts, Senseless, with_facts
from foreign_affairs_rules.mending.days import moved, shorter
from foreign_affairs_rules.mending.kinds import Edit, Kind
from foreign_affairs_rules.model.people import Member


def edited(activity: Facts, edits: Iterable[Edit]) -> Facts | None:
    """*activity* after *edits* that concern it alone; `None` where that makes no sense."""
    made: Facts = activity
    try:
        for edit in edits:
            made = made.but(**_CHANGES[edit.kind](made, edit))
    except (Senseless, OverflowError):
        return None
    return made


def people(activity: Facts) -> int | None:
    """How many people *activity* is for; `None` where it is not known or not counted."""
    if "members" in activity.fact_names and activity.peek("all_listed"):
        members = activity.peek("members")
        return None if members is None else len(members)
    return activity.peek("size") if "size" in activity.fact_names else None


def leaving(trip: Any) -> list[Member]:
    """The members of *trip* in the order in which they stay at home: who leads comes last."""
    listed = list(reversed(trip.members))
    return sorted(
        listed, key=lambda one: (one.head, _true(one, "key_leader"), _true(one, "leader"))
    )


def _true(member: Member, name: str) -> bool:
    return member.peek(name) is True


def _fewer(activity: Any, edit: Edit) -> dict[str, Any]:
    """The number that is counted; where all are listed, members leave."""
    if "members" not in activity.fact_names or not activity.all_listed:
        return {"size": edit.by}
    gone = leaving(activity)[: len(activity.members) - edit.by]
    return _without(activity, {one.person for one in gone})


def _member(trip: Any, edit: Edit) -> dict[str, Any]:
    return _without(trip, {edit.of})


def _without(trip: Any, persons: set[str]) -> dict[str, Any]:
    """*trip* without *persons*, who are then nobody's relatives in it and hold no ticket."""
    stay = (one for one in trip.members if one.person not in persons)
    changes: dict[str, Any] = {"members": tuple(_apart(one, persons) for one in stay)}
    if tickets := trip.peek("tickets"):
        changes["tickets"] = tuple(one for one in tickets if one.person not in persons)
    if (size := trip.peek("size")) is not None:
        changes["size"] = size - len(persons)
    return changes


def _apart(member: Member, persons: set[str]) -> Member:
    relatives = member.peek("relatives") or ()
    stay = tuple(one for one in relatives if one not in persons)
    return member if stay == relatives else with_facts(member, {"relatives": stay})


def _country(trip: Any, edit: Edit) -> dict[str, Any]:
    return {"stops": tuple(stop for stop in trip.stops if stop.country != edit.of)}


_CHANGES: dict[Kind, Callable[[Any, Edit], dict[str, Any]]] = {
    Kind.MEMBER: _member,
    Kind.COUNTRY: _country,
    Kind.STAY: lambda trip, edit: shorter(trip, edit.of, edit.by),
    Kind.MOVE: lambda activity, edit: moved(activity, edit.by),
    Kind.FEWER: _fewer,
}
