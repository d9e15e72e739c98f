"""Which days an activity may fall on: its own, those of its month or year in the plan, or any."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from typing import Any

import attrs

from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.register.counting import happened
from foreign_affairs_rules.register.groups import DAYS

AID_EVENTS = ("decision", "received", "submitted", "informed")
"""The events of an aid by the first of which that is known it counts, its approval first."""


@attrs.frozen
class Span:
    """The days from *first* to *last*, both included."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


def year_span(year: int) -> Span:
    """The days of *year*."""
    return Span(date(year, 1, 1), date(year, 12, 31))


def span_of(activity: Facts, on: date) -> Span | None:
    """
    The days on which *activity* may fall, as known on the day *on*.

    That is one day where it is known, and else the month or the year that the plan names. `None`
    where not even that is known, and for what is neither in a plan nor aid.
    """
    name = DAYS.get(activity.activity)
    day = activity.peek(name) if name else _day_of_aid(activity, on)
    if day is not None:
        return Span(day, day)
    return _planned(activity.peek("plan")) if name else None


def _day_of_aid(activity: Facts, on: date) -> date | None:
    if activity.activity != "aid":
        return None
    events = (activity.peek(name) for name in AID_EVENTS)
    days = (day_of(event) for event in events if happened(event, on))
    return next((day for day in days if day is not None), activity.peek("starts"))


def day_of(event: Any) -> date | None:
    """The day of *event*, a day or facts that have one; `None` where it is not known."""
    if isinstance(event, Facts):
        event = event.peek("date") if "date" in event.fact_names else None
    day: date | None = event
    return day


def by_now(activity: Facts, name: str, on: date) -> date | None:
    """The day of the event *name* of *activity* where it was by the day *on*."""
    event = activity.peek(name)
    return day_of(event) if happened(event, on) else None


def _planned(plan: Facts | None) -> Span | None:
    year = plan.peek("year") if plan else None
    month = plan.peek("month") if plan else None
    if year is None or month is None:
        return None if year is None else year_span(year)
    return Span(date(year, month, 1), date(year, month, monthrange(year, month)[1]))


def within(span: Span | None, period: Span) -> bool | None:
    """Whether *span* lies in *period*; `None` where it is not known, or lies partly in it."""
    if span is None:
        return None
    if span.last < period.first or period.last < span.first:
        return False
    return True if span.first in period and span.last in period else None


def touches(activity: Facts, period: Span, on: date) -> bool:
    """Whether something happened to *activity* in *period*, by the day *on*."""
    return any(day in period and day <= on for day in _event_days(activity))


def _event_days(activity: Facts) -> Iterator[date]:
    for name in activity.event_names:
        held = activity.peek(name)
        events = held if isinstance(held, tuple) else (held,)
        yield from (day for event in events if (day := day_of(event)) is not None)
