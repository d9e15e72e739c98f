"""A row of a plan as it would be after the changes proposed for its activity."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

import attrs

from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.mending import Mending
from foreign_affairs_rules.model.stops import Stop
from foreign_affairs_rules.sheets.moments import Time
from foreign_affairs_rules.sheets.planned import Plan, PlannedRow
from foreign_affairs_rules.sheets.stays import Stay

_DAYS = {
    "outbound": ("departure", "homecoming"),
    "inbound": ("arrival", "departure"),
    "conference": ("start", "end"),
    "agreement": ("signing_day", ""),
}
"""The facts that the columns of the first and the last day hold."""


def mended_plan(plan: Plan, found: Mending) -> Plan:
    """*plan* as it would be: rows that are changed say so, those that go are not in it."""
    readings = (attrs.evolve(one, rows=tuple(_rows(one.rows, found.made))) for one in plan.readings)
    return attrs.evolve(plan, readings=tuple(readings))


def _rows(rows: tuple[PlannedRow, ...], made: Mapping[str, Facts | None]) -> Iterator[PlannedRow]:
    for row in rows:
        activity = made.get(row.id, row.activity)
        if row.id not in made:
            yield row
        elif activity is not None:
            yield changed_row(row, activity)


def changed_row(row: PlannedRow, made: Facts) -> PlannedRow:
    """*row* with the values of the activity *made* of its own; every other cell as it was."""
    changes = dict(changes_of(row, made))
    values = {key: value for key, value in {**row.values, **changes}.items() if value is not None}
    cells = {key: cell for key, cell in row.cells.items() if key not in changes}
    return attrs.evolve(row, activity=made, values=values, cells=MappingProxyType(cells))


def changes_of(row: PlannedRow, made: Facts) -> Iterator[tuple[str, Any]]:
    """The columns of *row* that *made* of its activity says otherwise, each with its new value."""
    was: Any = row.activity
    for key, read in _READ.items():
        if read(was) != read(made):
            yield key, read(made)
    yield from _changed_time(row, was, made)
    yield from _changed_stays(row, made)


def _peek(activity: Any, name: str) -> Any:
    return activity.peek(name) if name in activity.fact_names else None


def _people(activity: Any) -> Any:
    members = _peek(activity, "members")
    return None if members is None else tuple(member.person for member in members)


def _of(part: str, name: str) -> Callable[[Any], Any]:
    def read(activity: Any) -> Any:
        held = _peek(activity, part)
        return None if held is None else held.peek(name)

    return read


_READ: Mapping[str, Callable[[Any], Any]] = {
    "title": lambda activity: activity.title or None,
    "people": _people,
    "size": lambda activity: _peek(activity, "size"),
    "partner": lambda activity: _peek(activity, "partner"),
    "start": lambda activity: _peek(activity, _DAYS[activity.activity][0]),
    "end": lambda activity: _peek(activity, _DAYS[activity.activity][1]),
    "sources": _of("funding", "sources"),
    "cost": _of("plan", "cost"),
}
"""What of an activity each column says that a change may touch."""


def _changed_time(row: PlannedRow, was: Facts, made: Facts) -> Iterator[tuple[str, Any]]:
    """The month, where one was told that the day is not in now."""
    told: Time | None = row.values.get("month")
    start, end = _READ["start"](made), _READ["end"](made)
    if told is None or start == _READ["start"](was):
        return
    time = Time(start=start, end=end) if told.start else _month(told, start)
    if time != told:
        yield "month", time


def _month(told: Time, start: date) -> Time:
    first, last = told.first, told.last
    if first is None or last is None or first <= start.month <= last:
        return told
    return Time(told.year, start.month, start.month)


def _changed_stays(row: PlannedRow, made: Facts) -> Iterator[tuple[str, Any]]:
    """The countries that stay, with their days where days were told."""
    told: tuple[Stay, ...] = row.values.get("countries", ())
    stops = _peek(made, "stops") or ()
    there = {stop.country for stop in stops}
    kept = [stay for stay in told if stay.country in there]
    stays = tuple(map(_stay, kept, stops))
    if stops and stays != told:
        yield "countries", stays


def _stay(told: Stay, stop: Stop) -> Stay:
    if told.start is None:
        return told
    return Stay(told.country, stop.peek("arrival"), stop.peek("departure"))
