"""The rows of a timeline that is laid: a step of one thing, while its days are worked out."""

from datetime import date
from typing import Any

import attrs

from foreign_affairs_rules import calendar
from foreign_affairs_rules.counting import counted
from foreign_affairs_rules.days import DayOfYear, Length, Roll
from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.law import Value
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.timelines import Step


@attrs.define(kw_only=True, eq=False)
class Row:
    """A step of one thing while its days are worked out."""

    step: Step[Any]
    thing: Facts | None
    at: str
    done: date | None = None
    unknown: bool = False
    asked: date | None = None
    anchor: date | None = None
    length: Length | None = None
    value: Value[Any] | None = None
    open: bool = False
    earliest: date | None = None
    latest: date | None = None
    due: calendar.Due | None = None
    counted_from: date | None = None
    silent: bool = False

    def notes(self) -> tuple[Text, ...]:
        """How its due day was counted, what to know of its length, that silence was consent."""
        if self.due is None or self.length is None or self.counted_from is None:
            return ()
        told = tuple(counted(self.due, self.counted_from, self.length))
        if self.silent and self.step.silence is not None:
            told = (*told, self.step.silence.fill(due=self.step.last(self.due)))
        note = self.value.note if self.value and self.done is None else None
        return (*told, note) if note else told

    @property
    def spare(self) -> int | None:
        """Days of the calendar between earliest and latest."""
        if self.earliest is None or self.latest is None:
            return None
        return (self.latest - self.earliest).days

    def begins(self) -> date | None:
        """The latest day to begin it."""
        if self.latest is None or self.length is None or self.step.within is None:
            return self.latest
        if isinstance(self.length, DayOfYear):
            return self.latest
        return calendar.before(self.latest, self.length, Roll.STAYS).day

    def missed(self) -> bool:
        """Whether it cannot be done by the last day of a length counted back."""
        if self.unknown or self.step.ahead is None or self.due is None or self.earliest is None:
            return False
        return self.earliest > self.step.last(self.due)
