"""
Timelines: who must do what, in which order, within which length.

A step with a length is also the rule that finds it late: one object. A step whose length no text
fixes names an open term and says so.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from functools import cached_property, partial
from typing import Any, Generic, TypeVar

import attrs

from foreign_affairs_rules import calendar
from foreign_affairs_rules.counting import counted
from foreign_affairs_rules.days import (
    CalendarDays,
    DayOfYear,
    Hours,
    Length,
    Period,
    WorkingDays,
)
from foreign_affairs_rules.facts import Facts, Missing
from foreign_affairs_rules.law import Law, Term
from foreign_affairs_rules.rules import ASKED, Governing, Rule
from foreign_affairs_rules.settling import unsettled
from foreign_affairs_rules.sources import Citation
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Met, Question, Skip, Verdict

S = TypeVar("S", bound=Facts)


@attrs.frozen
class Role:
    """
    Who acts (cơ quan, người thực hiện); bound to an office per province and date.

    Where a province names no office for a role, that of the role it is *part_of* acts.
    """

    id: str
    name: Text
    part_of: "Role | None" = None


Day = Callable[[Any], date | None]
"""A function that reads a day, `None` when it has not come."""
_LENGTHS = ([False] * 4, [True, True, False, False], [False, False, True, True])


@attrs.frozen(eq=False, kw_only=True, repr=False)
class Step(Generic[S]):
    """
    One step of a timeline.

    *done* reads the day it was done, *asked* the day its actor was asked, *planned* the day it is
    planned for. It comes after the steps *after* and, in a timeline that it is added to, before the
    steps *before*. *period* are the days on whose law it is a step at all, where not on all. Its
    length is either a term *within*, counted from the day that *since* reads, or a term *ahead*,
    the least time before the day that *of* reads. One without a length may be due on the day that
    *until* reads, which a paper set for it alone. With *each* there is one for each thing it finds,
    and those functions read the thing. *unless* gives the reason why a subject has no such step.
    *silence* is told where a text takes silence for consent: the step is done on its due day, named
    ``{due}``, though no answer came.
    """

    id: str
    on: type[S]
    title: Text
    actor: Role
    done: Day
    asked: Day = lambda _: None
    planned: Day | None = None
    after: tuple["Step[S]", ...] = ()
    before: tuple["Step[S]", ...] = ()
    period: Period | None = None
    within: Term[Length] | None = None
    since: Day | None = None
    ahead: Term[Length] | None = None
    of: Day | None = None
    until: Day | None = None
    each: Callable[[S], Iterable[Facts]] | None = None
    at: str = ""
    cite: tuple[Citation, ...] = ()
    governed_by: Governing[Any] = ASKED
    remedy: Text | None = None
    unless: Callable[[S], Text | None] | None = None
    silence: Text | None = None

    def __attrs_post_init__(self) -> None:
        given = [one is not None for one in (self.within, self.since, self.ahead, self.of)]
        if given not in _LENGTHS:
            message = f"step {self.id}: give within= with since=, or ahead= with of=, or none"
            raise ValueError(message)
        if self.until is not None and self.length is not None:
            message = f"step {self.id}: until= is for a step without a length; leave one out"
            raise ValueError(message)
        if self.each is not None and self.planned is not None:
            message = f"step {self.id}: planned= reads one day; leave it or each= out"
            raise ValueError(message)

    def __repr__(self) -> str:
        return f"Step({self.id!r})"

    def stands(self, subject: S, on: date) -> bool:
        """Whether it is a step of *subject*, asked about on the day *on*, by the law of its day."""
        return self.period is None or self.governed_by.day(subject, on) in self.period

    @property
    def length(self) -> Term[Length] | None:
        """The term for its length, counted either way."""
        return self.within or self.ahead

    @property
    def anchor(self) -> Day:
        """What reads the day from which its length counts."""
        return self.since or self.of or (lambda _: None)

    def due(self, anchor: date, length: Length) -> calendar.Due:
        """The day it is due, counted from the day *anchor*."""
        if self.ahead is not None:
            return calendar.before(anchor, length)
        return calendar.after(anchor, length)

    def last(self, due: calendar.Due) -> date:
        """The last day in time: one that was moved back, off a day of rest, is still in time."""
        return max(due.day, due.rolled_from or due.day)

    def rule(self) -> Rule[S] | None:
        """The rule that finds this step late; `None` for a step without a length."""
        return self._rule

    @cached_property
    def _rule(self) -> Rule[S] | None:
        if self.length is None:
            return None
        return Rule(
            id=self.id,
            on=self.on,
            each=self.each,
            at=self.at,
            judge=partial(_judge, self, self.length),
            says=_ON_TIME.fill(title=self.title),
            message=_LATE,
            remedy=self.remedy,
            unless=self.unless,
            terms=(self.length,),
            cite=self.cite,
            governed_by=self.governed_by,
        )


def _judge(step: Step[Any], term: Term[Length], thing: Any, law: Law) -> Verdict:
    anchor = _begun(step, thing)
    if anchor is None:
        return Skip(_NOT_BEGUN.fill(title=step.title))
    length, done = law[term], step.done(thing)
    due = step.due(anchor, length)
    last, notes = step.last(due), tuple(counted(due, anchor, length))
    words = {"title": step.title, "due": last, "length": length}
    if done is None and law.asked <= last:
        return Skip(_NOT_DUE.fill(day=last), notes)
    if done is not None and done <= last:
        if isinstance(length, Hours) and done >= _first_end(step, anchor, length):
            return Question(_ON_THE_HOUR, words={**words, "due": done}, notes=notes)
        return Met(notes)
    if done is None and step.silence is not None:
        return Met((*notes, step.silence.fill(due=last)))
    taken = _taken(step, anchor, done or law.asked, length)
    limit = None if isinstance(length, DayOfYear) else length.count
    return Breach(taken, limit, words, notes)


def _first_end(step: Step[Any], anchor: date, length: Hours) -> date:
    """The first day on which the hours may end."""
    return anchor + timedelta(-length.most if step.ahead else length.least)


def _begun(step: Step[Any], thing: Facts) -> date | None:
    """The day from which *step* counts; one that is done has begun, on record or not."""
    anchor = step.anchor(thing)
    if anchor is None and step.done(thing) is not None:
        try:
            step.anchor(unsettled(thing))
        except Missing as missing:
            raise Missing(thing, missing.name) from None
    return anchor


def _taken(step: Step[Any], anchor: date, until: date, length: Length) -> int | None:
    """The time taken in the unit of *length*; `None` for those that are not counted out."""
    start, end = (until, anchor) if step.ahead else (anchor, until)
    if isinstance(length, CalendarDays):
        return (end - start).days
    if not isinstance(length, WorkingDays):
        return None
    day = timedelta(1) if step.ahead else timedelta(0)
    return calendar.working_days_between(start - day, end - day)


_ON_THE_HOUR = Text(
    "{title}: làm vào ngày {due}, ngày hết {length}. Có còn trong thời hạn tính theo giờ không?",
    "{title}: done on {due}, the day on which the {length} end. Was it still within the hours?",
)
_ON_TIME = Text("Thực hiện đúng thời hạn: {title}.", "Within the time set: {title}.")
_LATE = Text(
    "{title}: đã quá hạn hoàn thành ngày {due} (thời hạn {length}).",
    "{title}: past the due date {due} (length {length}).",
)
_NOT_BEGUN = Text("Thời hạn chưa bắt đầu tính: {title}.", "The time has not begun to run: {title}.")
_NOT_DUE = Text("Chưa đến hạn hoàn thành ngày {day}.", "Not due until {day}.")


@attrs.frozen(eq=False)
class Timeline(Generic[S]):
    """The steps of one kind of activity, in their order."""

    id: str
    on: type[S]
    title: Text
    steps: tuple[Step[S], ...]

    def __attrs_post_init__(self) -> None:
        for index, step in enumerate(self.steps):
            for before in step.after:
                if before not in self.steps[:index]:
                    message = f"{step.id} comes after {before.id}: list {before.id} before it"
                    raise ValueError(message)
            for later in step.before:
                if later not in self.steps[index + 1 :]:
                    message = f"{step.id} comes before {later.id}: list {later.id} after it"
                    raise ValueError(message)

    def adding(self, *steps: Step[S]) -> "Timeline[S]":
        """
        This timeline with *steps*, each just before the first of the steps it comes before.

        One that comes before none stands after the last of those it comes after, or at the end.
        """
        every = list(self.steps)
        for step in steps:
            every.insert(_place_among(every, step), step)
        return Timeline(self.id, self.on, self.title, tuple(every))

    @property
    def rules(self) -> Iterator[Rule[S]]:
        """The rules that find its steps late."""
        return (rule for step in self.steps if (rule := step.rule()) is not None)

    def late(self, name: str) -> Rule[S]:
        """The rule that finds the step *name* late. Raises `KeyError` where there is none."""
        return {rule.id: rule for rule in self.rules}[f"{self.id}.step.{name}"]


def _place_among(steps: list[Step[Any]], step: Step[Any]) -> int:
    """Where *step* is put into *steps*."""
    later = [steps.index(one) for one in step.before if one in steps]
    earlier = [steps.index(one) + 1 for one in step.after if one in steps]
    return min(later, default=max(earlier, default=len(steps)))
