"""What the plain functions share: facts and events of a case, and lengths counted out."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from random import Random
from typing import Any

from foreign_affairs_rules import calendar

Given = Mapping[str, Any]
DAY = timedelta(days=1)


class Unknown(Exception):
    """A fact is not known."""


def fact(facts: Given, name: str) -> Any:
    """The fact *name*."""
    if name not in facts:
        raise Unknown
    return facts[name]


def happened(facts: Given, name: str, case: Given) -> Any:
    """The event *name* by the day asked; `None` when it has not happened."""
    if name not in facts:
        if case.get("recorded_until", date.min) >= case["on"]:
            return None
        raise Unknown
    event = facts[name]
    day = event["date"] if isinstance(event, dict) else event
    return None if day > case["on"] else event


def judged(judge: Callable[[], str]) -> str:
    """What *judge* says; undetermined where it lacks a fact."""
    try:
        return judge()
    except Unknown:
        return "undetermined"


def worst(outcomes: Iterable[str]) -> str:
    """The outcome that weighs most; a rule about no thing is kept."""
    order = ("broken", "undetermined", "needs_judgement", "kept", "not_applicable")
    return min(outcomes, key=order.index, default="kept")


def by(last: date, done: date | None, on: date) -> str:
    """Done by the day *last*."""
    if done is None:
        return "not_applicable" if on <= last else "broken"
    return "kept" if done <= last else "broken"


def in_working_days(start: date, count: int, done: date | None, on: date) -> str:
    """Done within *count* working days of *start*."""
    return by(calendar.add_working_days(start, count), done, on)


def in_days(start: date, count: int, done: date | None, on: date) -> str:
    """Done within *count* days of the calendar, the end moved to a working day."""
    return by(calendar.next_working_day(start + count * DAY), done, on)


def some(random: Random, facts: dict[str, Any], share: float = 0.08) -> dict[str, Any]:
    """*facts* with some of them not known."""
    return {name: value for name, value in facts.items() if random.random() >= share}
