"""A proposed change in words: what is done, what was, what is to be."""

from collections.abc import Callable
from typing import Any

from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.mending.days import first_day
from foreign_affairs_rules.mending.edits import people
from foreign_affairs_rules.mending.kinds import Edit, Kind
from foreign_affairs_rules.text import Text

_DROPPED = Text("Đưa ra khỏi kế hoạch", "Take it out of the plan")
_MERGED = Text("Ghép đoàn {other} vào đoàn này", "Merge the trip {other} into this one")
_MEMBER = Text("Rút {person} khỏi đoàn", "Leave out {person}")
_COUNTRY = Text("Bớt nước đến: {country}", "Leave out the country {country}")
_STAY = Text(
    "Rút ngắn thời gian ở {country} {days} ngày", "Shorten the stay in {country} by {days:day|days}"
)
_LATER = Text("Lùi lại {weeks} tuần", "Move it {weeks:week|weeks} later")
_EARLIER = Text("Đẩy sớm {weeks} tuần", "Move it {weeks:week|weeks} earlier")
_FEWER = Text("Giảm số người xuống còn {size}", "Lower the number of people to {size}")
_NOTHING = Text.same("–")
_DAYS = Text("{start} – {end}", "{start} – {end}")
_PEOPLE = Text("{count} người", "{count:person|persons}")
_LISTED = Text("{count}: {names}", "{count}: {names}")
_THESE = Text("{names}", "{names}")


def said(edit: Edit) -> Text:
    """What *edit* does, in words."""
    match edit.kind:
        case Kind.DROP:
            return _DROPPED
        case Kind.MERGE:
            return _MERGED.fill(other=edit.of)
        case Kind.MEMBER:
            return _MEMBER.fill(person=edit.of)
        case Kind.COUNTRY:
            return _COUNTRY.fill(country=edit.of)
        case Kind.STAY:
            return _STAY.fill(country=edit.of, days=edit.by)
        case Kind.MOVE:
            return (_LATER if edit.by > 0 else _EARLIER).fill(weeks=edit.weeks)
        case _:
            return _FEWER.fill(size=edit.by)


def state(edit: Edit, activity: Facts | None) -> Text:
    """What of *activity* the *edit* is about, as it stands; a dash for none."""
    return _NOTHING if activity is None else _STATES[edit.kind](activity)


def _title(activity: Any) -> Text:
    return Text.same(activity.title or activity.id)


def _persons(activity: Any) -> Text:
    names = tuple(member.person for member in activity.members)
    return _THESE.fill(names=names) if names else _NOTHING


def _countries(trip: Any) -> Text:
    return _THESE.fill(names=tuple(dict.fromkeys(stop.country for stop in trip.stops)))


def _days(activity: Any) -> Text:
    start, end = first_day(activity), activity.peek(_ENDS[activity.activity])
    return _DAYS.fill(start=start, end=end) if end else _THESE.fill(names=start)


def _count(activity: Any) -> Text:
    count = _PEOPLE.fill(count=people(activity))
    listed = activity.peek("all_listed") if "all_listed" in activity.fact_names else False
    return _LISTED.fill(count=count, names=_persons(activity)) if listed else count


def _stays(trip: Any) -> Text:
    stays = (
        _STAYS.fill(country=one.country, start=one.arrival, end=one.departure)
        for one in trip.stops
        if one.peek("arrival") and one.peek("departure")
    )
    return _THESE.fill(names=tuple(stays))


_STAYS = Text("{country} ({start} – {end})", "{country} ({start} – {end})")
_ENDS = {
    "outbound": "homecoming",
    "inbound": "departure",
    "conference": "end",
    "agreement": "signing_day",
}
_STATES: dict[Kind, Callable[[Any], Text]] = {
    Kind.DROP: _title,
    Kind.MERGE: _title,
    Kind.MEMBER: _persons,
    Kind.COUNTRY: _countries,
    Kind.STAY: _stays,
    Kind.MOVE: _days,
    Kind.FEWER: _count,
}
