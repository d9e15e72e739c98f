"""Schedules: a timeline laid over one activity, back from its event and forward from today."""

from collections.abc import Iterable, Iterator
from datetime import date
from enum import Enum
from itertools import takewhile
from typing import Any

import attrs

from foreign_affairs_rules.facts import Facts, join
from foreign_affairs_rules.law import Value
from foreign_affairs_rules.sources import Citation
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.timelines import Step, Timeline


class State(Enum):
    """Where a step stands on the day asked."""

    DONE = "done"
    LATE = "late"
    WAITING = "waiting"
    """Asked of another body that has not answered."""
    NEXT = "next"
    """Everything before it is done."""
    LATER = "later"
    UNKNOWN = "unknown"
    """The document does not say whether it was done."""

    @property
    def label(self) -> Text:
        """The state in words."""
        return _STATES[self]


_STATES = {
    State.DONE: Text("đã xong", "done"),
    State.LATE: Text("quá hạn", "late"),
    State.WAITING: Text("đang chờ trả lời", "waiting for an answer"),
    State.NEXT: Text("việc tiếp theo", "next"),
    State.LATER: Text("chưa đến lượt", "later"),
    State.UNKNOWN: Text("chưa rõ", "not known"),
}


@attrs.frozen(kw_only=True)
class ScheduledStep:
    """
    One step on its days, about the *thing* that it is a step of.

    *planned* is the day it is planned for, and *earliest* the first day on which it can be counted
    on to be done, each body taking the time it has; *latest* the last day that still reaches the
    event; where lengths are open both are bounds. *due* is the day the law gives, with how it was
    counted in *notes*; *value* the length and its citation; *open* says that no text read fixes
    the length, or that the day whose law fixes it is not known. *since* is the day from which the
    length counts, once it has come, and *last* the last day in time: one that was moved back, off a
    day of rest, is still in time. *asked* is the day on which its actor was asked, *waiting* counts
    the days of the calendar since then, *slack* those between earliest and latest.
    """

    step: Step[Any]
    actor: Text
    at: str
    state: State
    thing: Facts | None = None
    done: date | None = None
    planned: date | None = None
    earliest: date | None = None
    latest: date | None = None
    due: date | None = None
    last: date | None = None
    since: date | None = None
    value: Value[Any] | None = None
    open: bool = False
    asked: date | None = None
    waiting: int | None = None
    critical: bool = False
    notes: tuple[Text, ...] = ()

    @property
    def slack(self) -> int | None:
        """Days of the calendar to spare; negative when it cannot be reached."""
        if self.done is not None or self.earliest is None or self.latest is None:
            return None
        return (self.latest - self.earliest).days

    @property
    def named(self) -> object:
        """What tells its thing from the others: a body, a unit, a task, a month; or `None`."""
        if self.thing is None or self.step.each is None:
            return None
        label = getattr(self.thing, "label", None)
        names = (name for name in _NAMES if name in self.thing.fact_names)
        return label or next((self.thing.peek(name) for name in names), None)

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The places that ask for the step, and the one that gives its length."""
        length = (self.value.cite,) if self.value else ()
        return tuple(dict.fromkeys((*self.step.cite, *length)))


_NAMES = ("body", "unit", "what", "to", "by")


@attrs.frozen(kw_only=True)
class Schedule:
    """
    A timeline laid over one activity.

    *feasible* is `None` where that cannot be said; *event* is the planned day of the event and
    *earliest_event* the first day that could be reached, a lower bound while lengths are open and
    the day itself once the event has happened. *carried* are the schedules of the activities that
    it carries, each with its path; *alone* is what *feasible* would be without them.
    """

    timeline: Timeline[Any]
    subject: Facts
    on: date
    steps: tuple[ScheduledStep, ...]
    feasible: bool | None
    event: date | None
    earliest_event: date | None
    notes: tuple[Text, ...] = ()
    carried: tuple[tuple[str, "Schedule"], ...] = ()
    alone: bool | None = attrs.field()

    @alone.default
    def _carrying_nothing(self) -> bool | None:
        return self.feasible

    def carrying(self, parts: Iterable[tuple[str, "Schedule"]]) -> "Schedule":
        """This schedule with those of the activities it carries, each with its path."""
        held = tuple(parts)
        more = [
            attrs.evolve(one, at=join(path, one.at)) for path, part in held for one in part.steps
        ]
        every = [self, *(part for _, part in held)]
        told = {one.feasible for one in every}
        return attrs.evolve(
            self,
            steps=(*self.steps, *more),
            feasible=False if False in told else None if None in told else True,
            notes=tuple(dict.fromkeys(note for one in every for note in one.notes)),
            carried=held,
        )

    @property
    def leading(self) -> tuple[Step[Any], ...]:
        """Its own steps up to the one that the timeline leads to; all where it leads to none."""
        return tuple(takewhile(lambda step: step.planned is None, self.timeline.steps))

    def parts(self) -> Iterator[tuple[str, "Schedule", tuple[ScheduledStep, ...]]]:
        """It and those it carries, each with its path and its own steps as seen from here."""
        first = len(self.steps) - sum(len(part.steps) for _, part in self.carried)
        yield "", self, self.steps[:first]
        for path, part in self.carried:
            yield path, part, self.steps[first : first + len(part.steps)]
            first += len(part.steps)

    @property
    def short_by(self) -> int:
        """
        By how many days of the calendar the event cannot be reached; 0 when it can or may.

        0 also where another day than that of the event, from which a length is counted, is missed.
        An activity that it carries counts too.
        """
        return max([self._short(), *(part.short_by for _, part in self.carried)])

    def _short(self) -> int:
        if self.alone is not False or self.event is None or self.earliest_event is None:
            return 0
        return max(0, (self.earliest_event - self.event).days)

    def state_of(self, step_id: str) -> State:
        """The state of a step. Raises `KeyError` for an unknown id."""
        for one in self.steps:
            if one.step.id == step_id:
                return one.state
        raise KeyError(step_id)
