"""Facts as they were known on a day: which events had happened, which not, which nobody knows."""

from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

from foreign_affairs_rules.facts import Facts, with_facts
from foreign_affairs_rules.unknown import UNKNOWN, UNRECORDED

S = TypeVar("S", bound=Facts)


def settle(subject: S, on: date, recorded_until: date | None) -> S:
    """
    *subject* as it was known on the day *on*.

    An event dated later has not happened by then. An event that is not recorded has not happened
    if the document is recorded until that day or longer, and is unknown otherwise. One without a
    date has happened by the day until which the document is recorded, and may have before. A rare
    event, such as a cancellation, has not happened unless it is recorded.
    """
    if not subject.settles:
        return subject
    rare = (name for name in subject.rare_names if _later(subject.peek(name), on))
    changes: dict[str, Any] = dict.fromkeys(rare)
    for name in subject.event_names:
        event = subject.peek(name, UNRECORDED)
        day = _day_of(event)
        absent = day is UNRECORDED and recorded_until is not None and on <= recorded_until
        if absent or _later(event, on):
            changes[name] = () if name in subject.series_names else None
        elif isinstance(event, tuple):
            changes[name] = tuple(one for one in event if not _later(one, on))
        elif day is UNKNOWN and (recorded_until is None or on < recorded_until):
            changes[name] = UNKNOWN
    for name in subject.settling:
        value = changes.get(name, subject.peek(name))
        if value is not None:
            settled = _settled(value, lambda part: settle(part, on, recorded_until))
            if settled is not value:
                changes[name] = settled
    return with_facts(subject, changes) if changes else subject


def unsettled(subject: S) -> S:
    """*subject* with every event of its own that has not happened counted as not known."""
    absent = (name for name in subject.event_names if subject.peek(name) in (None, ()))
    return with_facts(subject, dict.fromkeys(absent, UNKNOWN))


def _later(event: Any, on: date) -> bool:
    day = _day_of(event)
    return isinstance(day, date) and day > on


def _day_of(event: Any) -> Any:
    if not isinstance(event, Facts):
        return event
    return event.peek("date", UNKNOWN) if "date" in event.fact_names else UNKNOWN


def _settled(value: Any, settle_part: Callable[[Facts], Facts]) -> Any:
    if isinstance(value, Facts):
        return settle_part(value)
    if isinstance(value, tuple) and any(isinstance(item, Facts) for item in value):
        parts = tuple(_settled(item, settle_part) for item in value)
        return value if all(a is b for a, b in zip(parts, value, strict=True)) else parts
    return value
