"""Schedules: a timeline laid over one activity, back from its event and forward from today."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from enum import Enum
from typing import Any

import attrs

from foreign_affairs_rules import calendar, wording
from foreign_affairs_rules.days import Length
from foreign_affairs_rules.facts import Facts, Missing, path_of
from foreign_affairs_rules.law import Gap, Law, Value
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.timelines import Step, Timeline, counted


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
    One step on its days.

    *earliest* is the first day on which it can be counted on to be done, each body taking the time
    it has; *latest* the last day that still reaches the event; where lengths are open both are
    bounds. *due* is the day the law gives, with how it was counted in *notes*; *value* the length
    and its citation; *open* says that no text read fixes the length. *waiting* counts the days of
    the calendar since its actor was asked, *slack* those between earliest and latest.
    """

    step: Step[Any]
    actor: Text
    at: str
    state: State
    done: date | None = None
    earliest: date | None = None
    latest: date | None = None
    due: date | None = None
    value: Value[Any] | None = None
    open: bool = False
    waiting: int | None = None
    critical: bool = False
    notes: tuple[Text, ...] = ()

    @property
    def slack(self) -> int | None:
        """Days of the calendar to spare; negative when it cannot be reached."""
        if self.done is not None or self.earliest is None or self.latest is None:
            return None
        return (self.latest - self.earliest).days


@attrs.frozen(kw_only=True)
class Schedule:
    """
    A timeline laid over one activity.

    *feasible* is `None` where that cannot be said; *event* is the planned day of the event and
    *earliest_event* the first day that could be reached, a lower bound while lengths are open.
    """

    timeline: Timeline[Any]
    subject: Facts
    on: date
    steps: tuple[ScheduledStep, ...]
    feasible: bool | None
    event: date | None
    earliest_event: date | None
    notes: tuple[Text, ...] = ()

    @property
    def short_by(self) -> int:
        """By how many days of the calendar the event cannot be reached; 0 when it can or may."""
        if self.feasible is not False or self.event is None or self.earliest_event is None:
            return 0
        return (self.earliest_event - self.event).days

    def state_of(self, step_id: str) -> State:
        """The state of a step. Raises `KeyError` for an unknown id."""
        for one in self.steps:
            if one.step.id == step_id:
                return one.state
        raise KeyError(step_id)


@attrs.define(kw_only=True)
class _Row:
    """A step of one thing while its days are worked out."""

    step: Step[Any]
    thing: Any
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


def lay(
    timeline: Timeline[Any],
    subject: Facts,
    on: date,
    law_on: Callable[[date], Law],
    actor_of: Callable[[Step[Any]], Text],
) -> Schedule:
    """*timeline* over *subject* as known on the day *on*, each length by the law of its day."""
    planner = _Planner(timeline, subject, on, law_on)
    rows = planner.rows
    critical = _critical(row for row in rows if planner.leads(row))
    steps = tuple(
        ScheduledStep(
            step=row.step,
            actor=actor_of(row.step),
            at=row.at,
            state=planner.state(row),
            done=row.done,
            earliest=row.earliest,
            latest=row.latest,
            due=row.due.day if row.due else None,
            value=row.value,
            open=row.open,
            waiting=None if row.done or row.asked is None else (on - row.asked).days,
            critical=row in critical,
            notes=tuple(counted(row.due)) if row.due else (),
        )
        for row in rows
    )
    return Schedule(
        timeline=timeline,
        subject=subject,
        on=on,
        steps=steps,
        feasible=planner.feasible(),
        event=planner.event_day,
        earliest_event=planner.reach,
        notes=tuple(wording.stale(on)),
    )


def _critical(rows: Iterable[_Row]) -> list[_Row]:
    dated = [row for row in rows if row.latest and row.earliest]
    spare = [(row.latest - row.earliest).days for row in dated if row.latest and row.earliest]
    return [row for row, days in zip(dated, spare, strict=True) if days == min(spare)]


class _Planner:
    """Works out the days of all rows: forward from today, then back from the event."""

    def __init__(
        self, timeline: Timeline[Any], subject: Facts, on: date, law_on: Callable[[date], Law]
    ) -> None:
        self.subject, self.on, self.law_on = subject, on, law_on
        self.rows: list[_Row] = []
        self.event = next((step for step in timeline.steps if step.planned is not None), None)
        for step in timeline.steps:
            self.rows += self._rows(step)
        self.event_day = self._planned(self.event) if self.event else None
        for row in self.rows:
            self._read(row)
            self._forward(row)
        self.reach = self._start(self.event) if self.event else None
        for row in reversed(self.rows):
            self._backward(row)

    def state(self, row: _Row) -> State:
        """Where *row* stands on the day asked."""
        if row.done:
            return State.DONE
        if row.unknown:
            return State.UNKNOWN
        if row.due and self.on > row.due.day:
            return State.LATE
        if row.asked:
            return State.WAITING
        before = [one for one in self.rows if one.step in row.step.after]
        return State.NEXT if all(one.done for one in before) else State.LATER

    def leads(self, row: _Row) -> bool:
        """Whether *row* must still be done before the event."""
        steps = [one.step for one in self.rows]
        before = self.event is not None and steps.index(row.step) < steps.index(self.event)
        return before and row.done is None

    def feasible(self) -> bool | None:
        """Whether the event can be reached; `None` where that cannot be said."""
        if self.event is None or self.event_day is None or self.reach is None:
            return None
        if any(row.done for row in self.rows if row.step is self.event):
            return True
        leading = [row for row in self.rows if self.leads(row)]
        if self.reach > self.event_day or any(self._missed(row) for row in leading):
            return False
        return None if any(row.open or row.unknown for row in leading) else True

    def _missed(self, row: _Row) -> bool:
        return bool(row.earliest and row.latest and row.earliest > row.latest)

    def _rows(self, step: Step[Any]) -> Iterator[_Row]:
        if step.each is None:
            yield _Row(step=step, thing=self.subject, at=step.at)
            return
        try:
            things = tuple(step.each(self.subject))
        except Missing:
            yield _Row(step=step, thing=None, at=step.at, unknown=True)
            return
        for thing in things:
            yield _Row(step=step, thing=thing, at=path_of(self.subject, thing) or step.at)

    def _planned(self, step: Step[Any]) -> date | None:
        return _known(step.planned, self.subject) if step.planned else None

    def _read(self, row: _Row) -> None:
        if row.thing is None:
            return
        step = row.step
        try:
            row.done = step.done(row.thing)
        except Missing:
            row.unknown = True
        row.asked, row.anchor = _known(step.asked, row.thing), _known(step.anchor, row.thing)
        if step.length is not None:
            self._read_length(row)

    def _read_length(self, row: _Row) -> None:
        term = row.step.length
        start = row.anchor if row.step.within else None
        law = self.law_on(start or self._start(row.step) or self.on)
        try:
            row.length = law[term] if term else None
        except Gap:
            row.open = True
        else:
            row.value = law.value(term) if term else None

    def _start(self, step: Step[Any]) -> date | None:
        before = [row.earliest for row in self.rows if row.step in step.after]
        if None in before:
            return None
        return max([self.on, *(day for day in before if day)])

    def _forward(self, row: _Row) -> None:
        start, step = self._start(row.step), row.step
        if step.within and row.length is not None:
            anchor = row.anchor or start
            row.due = step.due(anchor, row.length) if anchor else None
        elif row.length is not None and row.anchor:
            row.due = step.due(row.anchor, row.length)
        if row.done or start is None:
            row.earliest = row.done
        elif step.planned is not None:
            planned = self._planned(step)
            row.earliest = max(planned, start) if planned else None
        else:
            takes = row.due.day if step.within and row.due else start
            row.earliest = max(start, takes)

    def _backward(self, row: _Row) -> None:
        if row.step is self.event:
            row.latest = self.event_day
        elif self.event_day is None or not self.leads(row):
            row.latest = row.due.day if row.due and row.done is None else None
        else:
            days = [self._before(one) for one in self.rows if row.step in one.step.after]
            known = [day for day in days if day]
            if row.step.ahead and row.due:
                known.append(row.due.day)
            row.latest = min(known, default=self.event_day)

    def _before(self, later: _Row) -> date | None:
        if later.latest is None or later.length is None or later.step.within is None:
            return later.latest
        return calendar.before(later.latest, later.length).day


def _known(read: Callable[[Any], date | None], thing: Any) -> date | None:
    try:
        return read(thing)
    except Missing:
        return None
