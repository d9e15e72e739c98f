"""Laying a timeline over an activity: forward from today, then back from the event."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from foreign_affairs_rules import calendar
from foreign_affairs_rules.days import Roll
from foreign_affairs_rules.facts import Facts, Missing, path_of
from foreign_affairs_rules.gaps import Gap
from foreign_affairs_rules.law import Law
from foreign_affairs_rules.rows import Row
from foreign_affairs_rules.schedules import Schedule, ScheduledStep, State
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.timelines import Step, Timeline


def lay(
    timeline: Timeline[Any],
    subject: Facts,
    on: date,
    *,
    law_on: Callable[[date], Law],
    actor_of: Callable[[Step[Any]], Text],
    notes: tuple[Text, ...] = (),
) -> Schedule:
    """*timeline* over *subject* as known on the day *on*, each length by the law of its day."""
    plan = _Plan(timeline, subject, on, law_on)
    critical = plan.critical()
    steps = tuple(
        ScheduledStep(
            step=row.step,
            actor=actor_of(row.step),
            at=row.at,
            state=plan.state(row),
            thing=row.thing,
            done=row.done,
            planned=_known(row.step.planned, subject),
            earliest=row.earliest,
            latest=row.latest,
            due=row.due.day if row.due else None,
            last=row.step.last(row.due) if row.due else None,
            since=row.anchor,
            value=row.value,
            open=row.open,
            asked=row.asked,
            waiting=None if row.done or row.asked is None else (on - row.asked).days,
            critical=row in critical,
            notes=row.notes(),
        )
        for row in plan.rows
    )
    return Schedule(
        timeline=timeline,
        subject=subject,
        on=on,
        steps=steps,
        feasible=plan.feasible(),
        event=plan.event_day,
        earliest_event=plan.reach,
        notes=notes,
    )


class _Plan:
    """All rows of a timeline with their days."""

    def __init__(
        self, timeline: Timeline[Any], subject: Facts, on: date, law_on: Callable[[date], Law]
    ) -> None:
        self.subject, self.on, self.law_on = subject, on, law_on
        self.rows = [row for step in timeline.steps for row in self._rows(step)]
        self.event = next((row for row in self.rows if row.step.planned is not None), None)
        self.event_day = _known(self.event.step.planned, subject) if self.event else None
        for row in self.rows:
            self._read(row)
            self._forward(row)
        self.reach = self._reach()
        for row in reversed(self.rows):
            self._backward(row)

    @property
    def leading(self) -> list[Row]:
        """The rows that must still be done before the event."""
        before = self.rows[: self.rows.index(self.event)] if self.event else []
        return [row for row in before if row.done is None]

    def critical(self) -> list[Row]:
        """The leading rows with the least to spare."""
        spare = {row: row.spare for row in self.leading}
        least = min((days for days in spare.values() if days is not None), default=None)
        return [row for row, days in spare.items() if days is not None and days == least]

    def state(self, row: Row) -> State:
        """Where *row* stands on the day asked."""
        if row.done:
            return State.DONE
        if row.unknown:
            return State.UNKNOWN
        if row.due and self.on > row.step.last(row.due):
            return State.LATE
        if row.asked:
            return State.WAITING
        return State.NEXT if all(one.done for one in self._before(row.step)) else State.LATER

    def feasible(self) -> bool | None:
        """Whether the event can be reached; `None` where that cannot be said."""
        if self.event is None or self.event.unknown:
            return None
        if self.event.done:
            return True
        if self.event_day is None or self.reach is None:
            return None
        if self.reach > self.event_day or any(row.missed() for row in self.leading):
            return False
        return None if any(row.open or row.unknown for row in self.leading) else True

    def _rows(self, step: Step[Any]) -> Iterator[Row]:
        try:
            if not step.stands(self.subject, self.on) or (
                step.unless and step.unless(self.subject)
            ):
                return
        except Missing:
            yield Row(step=step, thing=None, at=step.at, unknown=True)
            return
        if step.each is None:
            yield Row(step=step, thing=self.subject, at=step.at)
            return
        try:
            things = tuple(step.each(self.subject))
        except Missing:
            yield Row(step=step, thing=None, at=step.at, unknown=True)
            return
        for thing in things:
            yield Row(step=step, thing=thing, at=path_of(self.subject, thing) or step.at)

    def _before(self, step: Step[Any]) -> list[Row]:
        return [row for row in self.rows if row.step in self._after(step)]

    def _after(self, step: Step[Any]) -> Iterator[Step[Any]]:
        """The steps just before *step*; one that this activity has not is looked through."""
        added = (row.step for row in self.rows if step in row.step.before)
        for before in (*step.after, *added):
            if any(row.step is before for row in self.rows):
                yield before
            else:
                yield from self._after(before)

    def _read(self, row: Row) -> None:
        step = row.step
        if row.thing is not None:
            try:
                row.done = step.done(row.thing)
            except Missing:
                row.unknown = True
        row.asked, row.anchor = _known(step.asked, row.thing), _known(step.anchor, row.thing)
        if step.length is None:
            until = _known(step.until, row.thing)
            row.due = calendar.Due(until, None, known=True) if until else None
            return
        day = self._law_day(row)
        try:
            if day is not None:
                law = self.law_on(day)
                row.length, row.value = law[step.length], law.value(step.length)
        except Gap:
            pass
        row.open = row.length is None

    def _law_day(self, row: Row) -> date | None:
        """The day that governs the rule of the step; for one that is to come, its own day."""
        try:
            day = row.step.governed_by.day(self.subject, self.on)
        except Missing:
            return None
        if day < self.on or (row.step.within and row.anchor):
            return day
        return max(day, self._start(row.step) or self.on)

    def _start(self, step: Step[Any]) -> date | None:
        before = [row.earliest for row in self._before(step)]
        if None in before:
            return None
        return max([self.on, *(day for day in before if day)])

    def _forward(self, row: Row) -> None:
        start, step = self._start(row.step), row.step
        # A step to come is counted from its earliest beginning, unless it may have begun already.
        begins = start if step.within and not row.unknown else None
        anchor = row.anchor or begins
        if row.length is not None and anchor:
            row.due, row.counted_from = step.due(anchor, row.length), anchor
        if row.due and anchor and row.anchor is None and step.last(row.due) < anchor:
            row.due = None  # a fixed day that is over in the year of a beginning yet to come
        if row.anchor and row.due and not row.done and not row.unknown and step.silence:
            row.silent = self.on > step.last(row.due)
            row.done = step.last(row.due) if row.silent else None
        if row.done or start is None:
            row.earliest = row.done
        elif step.planned is not None:
            planned = _known(step.planned, self.subject)
            row.earliest = max(planned, start) if planned else None
        elif step.within and row.due and not row.unknown:
            row.earliest = max(start, row.due.day)
        else:
            row.earliest = start

    def _reach(self) -> date | None:
        """The first day on which the event could be."""
        if self.event is None:
            return None
        start = self._start(self.event.step)
        if self.event.done or start is None:
            return self.event.done
        return max([start, *(day for row in self.leading if (day := self._least(row)))])

    def _least(self, row: Row) -> date | None:
        """The first day of the event that leaves *row* its time, ahead of the event or not."""
        ahead = row.step.ahead and row.anchor and row.anchor == self.event_day
        if not ahead or row.unknown or row.length is None or row.earliest is None:
            return row.earliest
        return calendar.after(row.earliest, row.length, Roll.STAYS).day

    def _backward(self, row: Row) -> None:
        if row is self.event:
            row.latest = self.event_day
        elif self.event_day is None or row not in self.leading:
            row.latest = row.due.day if row.due and row.done is None else None
        else:
            reaching = (one for one in (*self.leading, self.event) if one is not None)
            later = [one for one in reaching if row.step in self._after(one.step)]
            days = [*(one.begins() for one in later), self._ahead(row), self.event_day]
            row.latest = min(day for day in days if day)

    def _ahead(self, row: Row) -> date | None:
        """The latest day for a step counted back: before a rest at the end while it can be."""
        if row.step.ahead is None or row.due is None:
            return None
        return max(row.due.day, min(row.step.last(row.due), row.earliest or row.due.day))


def _known(read: Callable[[Any], date | None] | None, thing: Any) -> date | None:
    try:
        return None if read is None or thing is None else read(thing)
    except Missing:
        return None
