"""Schedules: a timeline laid over an activity, back from its event and forward from today."""

from datetime import date, timedelta
from typing import Any

import attrs
import pytest
from builders import (
    DAY,
    Box,
    Errand,
    Grant,
    Item,
    Mission,
    any_delegations,
    cited,
    place,
    term,
    words,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from foreign_affairs_rules import UNKNOWN, OutboundDelegation, example, schedule
from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.days import CalendarDays, DayOfYear, Hours, Length, WorkingDays
from foreign_affairs_rules.law import Term, Unit
from foreign_affairs_rules.model.papers import Consultation, Decision
from foreign_affairs_rules.rules import Governing
from foreign_affairs_rules.schedules import Schedule, ScheduledStep, State
from foreign_affairs_rules.text import LANGS
from foreign_affairs_rules.timelines import Role, Step, Timeline

REPLY, FILE, REPORT = (
    term(f"synthetic.{name}", Unit.LENGTH) for name in ("reply", "file", "report")
)
ROLE = Role("role", words("role"))
MONDAY = date(2018, 3, 12)


def step(id: str, **known: Any) -> Step[Errand]:
    """A step of an errand."""
    given: dict[str, Any] = {"on": Errand, "title": words(id), "actor": ROLE}
    return Step(id=id, **(given | known))


ASK = step(
    "ask",
    asked=lambda one: one.asked,
    since=lambda one: one.asked,
    done=lambda one: one.begun,
    within=REPLY,
)
SEND = step("send", done=lambda _: None, after=(ASK,), ahead=FILE, of=lambda one: one.planned)
GO = step("go", done=lambda one: one.done, planned=lambda one: one.planned, after=(SEND,))
TELL = step("tell", done=lambda _: None, since=lambda one: one.done, within=REPORT, after=(GO,))
LINE = Timeline("synthetic", Errand, words("line"), (ASK, SEND, GO, TELL))


def laid(
    subject: Errand, lengths: dict[Term[Any], Length] | None = None, on: date = MONDAY
) -> Schedule:
    """The line laid over *subject*, with the lengths that are known."""
    values = [one.value(length, cite=cited()) for one, length in (lengths or {}).items()]
    return Checker(place(values=values, timelines=(LINE,)), on).schedule(subject)


def errand(on: date = MONDAY, **known: Any) -> Errand:
    """An errand recorded until the day asked, planned for 9 April 2018."""
    return Errand(**({"recorded_until": on, "planned": date(2018, 4, 9)} | known))


def at(found: Schedule, id: str) -> ScheduledStep:
    """A step of a schedule."""
    return next(one for one in found.steps if one.step.id == id)


class TestStates:
    def test_have_words(self) -> None:
        """Each state has words of its own in both languages."""
        for lang in LANGS:
            assert len({state.label[lang] for state in State}) == len(State) == 6

    def test_next_comes_before_later(self) -> None:
        """What nothing stands before is next, what waits for another step comes later."""
        found = laid(errand())
        assert [one.state for one in found.steps] == [State.NEXT] + [State.LATER] * 3
        assert found.state_of("ask") is State.NEXT
        with pytest.raises(KeyError, match="nowhere"):
            found.state_of("nowhere")

    def test_waiting_counts_the_days(self) -> None:
        """A body that was asked and has not answered is waited for, since n days."""
        found = laid(errand(asked=date(2018, 3, 1)))
        assert found.state_of("ask") is State.WAITING
        assert at(found, "ask").waiting == 11
        assert at(found, "send").waiting is None

    def test_late_only_where_a_text_gives_the_days(self) -> None:
        """Without a length nobody is late; with one, from the day after the last."""
        asked = errand(asked=date(2018, 3, 1))
        assert laid(asked).state_of("ask") is State.WAITING
        assert laid(asked, {REPLY: WorkingDays(7)}).state_of("ask") is State.WAITING
        late = laid(asked, {REPLY: WorkingDays(6)})
        assert late.state_of("ask") is State.LATE
        assert (at(late, "ask").due, at(late, "ask").waiting) == (date(2018, 3, 9), 11)

    def test_day_of_rest_that_is_in_time_is_not_late(self) -> None:
        """As in the check, a Sunday in time is in time, though the plan was for Friday."""
        sunday = date(2018, 3, 11)
        subject = errand(on=sunday, planned=date(2018, 3, 21), asked=MONDAY - timedelta(9))
        subject = subject.but(begun=date(2018, 3, 9))
        found = laid(subject, {FILE: CalendarDays(10)}, on=sunday)
        send = at(found, "send")
        assert (send.state, send.due, send.latest) == (State.NEXT, date(2018, 3, 9), sunday)
        assert found.feasible is True
        after = laid(subject.but(recorded_until=MONDAY), {FILE: CalendarDays(10)}, on=MONDAY)
        assert at(after, "send").state is State.LATE

    def test_done_is_done(self) -> None:
        """What is done has its day, no slack and nobody to wait for."""
        found = at(laid(errand(asked=date(2018, 3, 1), begun=date(2018, 3, 5))), "ask")
        assert (found.state, found.done, found.earliest) == (
            State.DONE,
            date(2018, 3, 5),
            date(2018, 3, 5),
        )
        assert (found.slack, found.waiting, found.latest) == (None, None, None)
        assert not found.critical

    def test_unknown_is_said(self) -> None:
        """Where the document does not say whether a step was done, its state is unknown."""
        found = laid(Errand(planned=date(2018, 4, 9), asked=date(2018, 3, 1)))
        assert found.state_of("ask") is State.UNKNOWN
        assert found.state_of("send") is State.LATER
        assert found.feasible is None

    def test_things_that_are_unknown_are_one_step(self) -> None:
        """Where it is unknown of how many things a step consists, it stands once, unknown."""
        each = step("each", each=lambda one: one.items, done=lambda _: None, at="items")
        line = Timeline("synthetic", Errand, words("line"), (each,))
        checker = Checker(place(timelines=(line,)), MONDAY)
        (unknown,) = checker.schedule(errand()).steps
        assert (unknown.state, unknown.at, unknown.open) == (State.UNKNOWN, "items", False)
        two = checker.schedule(errand(items=(Item(size=1), Item(size=2))))
        assert [one.at for one in two.steps] == ["items[0]", "items[1]"]
        assert checker.schedule(errand(items=())).steps == ()


class TestDays:
    def test_forward_from_today(self) -> None:
        """Each step is counted on when those before it have taken the time they have."""
        found = laid(errand(asked=MONDAY), {REPLY: WorkingDays(5)})
        assert at(found, "ask").earliest == date(2018, 3, 19)
        assert at(found, "send").earliest == date(2018, 3, 19)
        assert at(found, "go").earliest == date(2018, 4, 9)

    def test_length_that_has_not_begun_is_counted_from_its_earliest_day(self) -> None:
        """A length to come is counted from the first day on which it can begin."""
        found = laid(errand(), {REPLY: WorkingDays(5), REPORT: CalendarDays(15)})
        assert (at(found, "ask").due, at(found, "ask").earliest) == (date(2018, 3, 19),) * 2
        assert at(found, "tell").due == date(2018, 4, 24)

    def test_back_from_the_event(self) -> None:
        """The latest day of each step still leaves those after it their time."""
        found = laid(errand(), {REPLY: WorkingDays(5), FILE: WorkingDays(10)})
        send = at(found, "send")
        assert (send.due, send.latest) == (date(2018, 3, 26), date(2018, 3, 26))
        assert (at(found, "ask").latest, at(found, "go").latest) == (
            date(2018, 3, 26),
            date(2018, 4, 9),
        )

    def test_length_before_a_step_is_taken_off(self) -> None:
        """What comes before a step with a length must be done as much earlier."""
        first = step("first", done=lambda _: None)
        then = step(
            "then", done=lambda _: None, since=lambda one: one.asked, within=REPLY, after=(first,)
        )
        go = step("go", done=lambda _: None, planned=lambda one: one.planned, after=(then,))
        line = Timeline("synthetic", Errand, words("line"), (first, then, go))
        there = place(values=[REPLY.value(WorkingDays(5), cite=cited())], timelines=(line,))
        found = Checker(there, MONDAY).schedule(errand(planned=date(2018, 3, 26)))
        assert at(found, "first").latest == date(2018, 3, 19)
        assert at(found, "then").latest == date(2018, 3, 26)

    def test_what_does_not_lead_to_the_event_takes_no_time_from_it(self) -> None:
        """A duty that follows a step, but leads to no event, does not make that step earlier."""
        first = step("first", done=lambda one: one.begun)
        go = step("go", done=lambda one: one.done, planned=lambda one: one.planned, after=(first,))
        told = step(
            "told", done=lambda _: None, since=lambda one: one.begun, within=REPLY, after=(first,)
        )
        line = Timeline("synthetic", Errand, words("line"), (first, go, told))
        there = place(values=[REPLY.value(WorkingDays(5), cite=cited())], timelines=(line,))
        found = Checker(there, MONDAY).schedule(errand())
        assert (at(found, "told").due, at(found, "first").latest) == (
            date(2018, 3, 19),
            date(2018, 4, 9),
        )

    def test_a_step_tells_since_when_it_counts(self) -> None:
        """Since when a length counts and its last day in time are told, once that has begun."""
        send = at(laid(errand(), {FILE: CalendarDays(15)}), "send")
        assert (send.since, send.due, send.last) == (
            date(2018, 4, 9),
            date(2018, 3, 23),
            date(2018, 3, 25),
        )
        ask = at(laid(errand(), {REPLY: WorkingDays(5)}), "ask")
        assert (ask.since, ask.asked, ask.due) == (None, None, date(2018, 3, 19))

    def test_after_the_event_latest_is_due(self) -> None:
        """A duty after the event has its due date as its latest day."""
        subject = errand(planned=date(2018, 3, 1), done=date(2018, 3, 1))
        tell = at(laid(subject, {REPORT: CalendarDays(15)}), "tell")
        assert (tell.due, tell.latest, tell.slack) == (date(2018, 3, 16), date(2018, 3, 16), 0)
        late = laid(
            subject.but(recorded_until=date(2018, 3, 20)),
            {REPORT: CalendarDays(15)},
            date(2018, 3, 20),
        )
        assert (at(late, "tell").state, at(late, "tell").slack) == (State.LATE, -4)

    def test_slack_is_what_is_to_spare(self) -> None:
        """Slack counts the days of the calendar between earliest and latest."""
        found = laid(errand(), {REPLY: WorkingDays(5), FILE: WorkingDays(10)})
        assert [one.slack for one in found.steps] == [7, 7, 0, None]

    def test_critical_has_the_least_to_spare(self) -> None:
        """Of what must be done before the event, the steps with the least slack are critical."""
        found = laid(errand(), {REPLY: WorkingDays(5), FILE: WorkingDays(10)})
        assert [one.step.id for one in found.steps if one.critical] == ["ask", "send"]
        side = step("side", done=lambda _: None)
        line = Timeline("synthetic", Errand, words("line"), (ASK, SEND, side, GO))
        values = [REPLY.value(WorkingDays(5), cite=cited())]
        other = Checker(place(values=values, timelines=(line,)), MONDAY).schedule(errand())
        assert [one.step.id for one in other.steps if one.critical] == ["ask", "send"]

    def test_actor_is_the_office_that_fills_the_role(self) -> None:
        """Who acts is named as in the place: the focal agency by its own name."""
        focal = step("focal", done=lambda _: None, actor=Role("focal_agency", words("focal")))
        line = Timeline("synthetic", Errand, words("line"), (focal, ASK))
        found = Checker(place(timelines=(line,)), MONDAY).schedule(errand())
        assert [one.actor for one in found.steps] == [words("agency"), words("role")]

    def test_a_part_without_an_office_is_the_whole(self) -> None:
        """A part of the focal agency is named where the province names it, else the agency is."""
        agency = Role("focal_agency", words("focal"))
        inner = step("inner", done=lambda _: None, actor=Role("inner", words("inner"), agency))
        line = Timeline("synthetic", Errand, words("line"), (inner,))
        whole = place(timelines=(line,))
        named = attrs.evolve(whole, offices={inner.actor: words("division")})
        told = [
            Checker(there, MONDAY).schedule(errand()).steps[0].actor for there in (whole, named)
        ]
        assert told == [words("agency"), words("division")]

    def test_a_day_set_for_the_thing_itself_is_its_due_day(self) -> None:
        """A step without a length is late after the day that a paper set for it, and not before."""
        own = step("own", done=lambda one: one.done, until=lambda one: one.asked)
        line = Timeline("synthetic", Errand, words("line"), (own,))

        def row(on: date, **known: Any) -> ScheduledStep:
            return Checker(place(timelines=(line,)), on).schedule(errand(on, **known)).steps[0]

        next_day = MONDAY + timedelta(1)
        on_time, late = row(MONDAY, asked=MONDAY), row(next_day, asked=MONDAY)
        assert (on_time.state, on_time.due) == (State.NEXT, MONDAY)
        assert (late.state, late.due, late.slack) == (State.LATE, MONDAY, -1)
        assert (late.value, late.open, late.notes) == (None, False, ())
        assert row(next_day).due is None

    def test_how_a_day_was_counted_is_noted(self) -> None:
        """A due date that was moved off a day of rest says so."""
        _, note = at(laid(errand(asked=MONDAY), {REPLY: CalendarDays(5)}), "ask").notes
        assert "17/03/2018" in note.en


LENGTHS: dict[Term[Any], Length] = {REPLY: WorkingDays(5), FILE: WorkingDays(10)}


class TestUnless:
    """A light errand has no asking; a heavy one has."""

    ASKED = attrs.evolve(ASK, unless=lambda one: words("light") if one.weight < 10 else None)
    SENT = attrs.evolve(SEND, after=(ASKED,))
    WENT = attrs.evolve(GO, after=(SENT,))
    STEPS = (step("first", done=lambda one: one.asked), ASKED, SENT, WENT)

    def laid(self, subject: Errand, *steps: Step[Errand]) -> Schedule:
        """These steps laid over *subject*, all lengths known."""
        line = Timeline("synthetic", Errand, words("line"), steps or self.STEPS)
        values = [one.value(length, cite=cited()) for one, length in LENGTHS.items()]
        return Checker(place(values=values, timelines=(line,)), MONDAY).schedule(subject)

    def test_step_that_there_is(self) -> None:
        """A subject that has the step has its row, and what follows waits for it."""
        found = self.laid(errand(weight=10))
        assert [one.step.id for one in found.steps] == ["first", "ask", "send", "go"]
        assert at(found, "send").state is State.LATER
        assert at(found, "send").earliest == date(2018, 3, 19)

    def test_step_that_there_is_not(self) -> None:
        """A subject that has it not has no row, and what follows does not wait."""
        found = self.laid(errand(weight=9))
        assert [one.step.id for one in found.steps] == ["first", "send", "go"]
        assert at(found, "send").state is State.NEXT
        assert (at(found, "send").earliest, found.feasible) == (MONDAY, True)

    def test_step_left_out_is_looked_through(self) -> None:
        """What comes after a step that is left out comes after what stood before that one."""
        first, *_ = self.STEPS
        asked = attrs.evolve(self.ASKED, after=(first,))
        sent = attrs.evolve(self.SENT, after=(asked,))
        went = attrs.evolve(self.WENT, after=(sent,))
        found = self.laid(errand(weight=9), first, asked, sent, went)
        assert at(found, "send").state is State.LATER
        done = self.laid(errand(weight=9, asked=MONDAY), first, asked, sent, went)
        assert at(done, "send").state is State.NEXT
        assert at(found, "first").latest == at(found, "send").latest == date(2018, 3, 26)

    def test_not_known_whether_there_is_one(self) -> None:
        """Where that is not known the step stands once, unknown, and nothing is promised."""
        found = self.laid(errand())
        asked = at(found, "ask")
        assert (asked.state, asked.thing, asked.open) == (State.UNKNOWN, None, False)
        assert (at(found, "send").state, found.feasible) == (State.LATER, None)

    def test_event_that_there_is_not(self) -> None:
        """Without the step that is the event, there is nothing to reach."""
        went = attrs.evolve(GO, after=(), unless=lambda _: words("no event"))
        found = self.laid(errand(), went)
        assert (found.steps, found.feasible, found.event) == ((), None, None)


class TestFixedDay:
    """A step whose length is a fixed day of the year."""

    def report(self, fixed: DayOfYear, subject: Errand, on: date = MONDAY) -> ScheduledStep:
        """The step of telling, due on a fixed day of the year of the event."""
        return at(laid(subject, {REPORT: fixed}, on), "tell")

    def test_due_on_the_day_of_its_year(self) -> None:
        """What is due on a fixed day is due then, planned before a day of rest."""
        gone = errand(planned=date(2018, 3, 1), done=date(2018, 3, 1))
        assert self.report(DayOfYear(12, 18), gone).due == date(2018, 12, 18)
        rest = self.report(DayOfYear(12, 16), gone)
        assert rest.due == date(2018, 12, 14)
        assert [note.en[:13] for note in rest.notes] == ["The fixed day"]

    @pytest.mark.parametrize(
        ("on", "state"), [(date(2018, 12, 18), State.NEXT), (date(2018, 12, 19), State.LATE)]
    )
    def test_late_the_day_after(self, on: date, state: State) -> None:
        """On the fixed day it is in time, the day after late."""
        gone = errand(on=on, done=date(2018, 3, 1), begun=MONDAY)
        line = Timeline("synthetic", Errand, words("line"), (GO_ALONE, TELL_ALONE))
        values = [REPORT.value(DayOfYear(12, 18), cite=cited())]
        found = Checker(place(values=values, timelines=(line,)), on).schedule(gone)
        assert found.state_of("tell") is state

    def test_not_begun_is_never_late(self) -> None:
        """Where it has not begun, a fixed day that is over in this year is not its own."""
        on = date(2018, 12, 20)
        found = self.report(DayOfYear(12, 18), errand(on=on, planned=date(2018, 12, 28)), on)
        assert (found.state, found.due) == (State.LATER, None)
        next_year = self.report(
            DayOfYear(1, 15, years=1), errand(on=on, planned=date(2018, 12, 28)), on
        )
        assert next_year.due == date(2019, 1, 15)

    def test_before_the_event(self) -> None:
        """A fixed day takes no time off what comes before it."""
        first = step("first", done=lambda _: None)
        then = step(
            "then", done=lambda _: None, since=lambda one: one.asked, within=REPLY, after=(first,)
        )
        go = step("go", done=lambda _: None, planned=lambda one: one.planned, after=(then,))
        line = Timeline("synthetic", Errand, words("line"), (first, then, go))
        there = place(values=[REPLY.value(DayOfYear(3, 20), cite=cited())], timelines=(line,))
        found = Checker(there, MONDAY).schedule(errand(planned=date(2018, 3, 26)))
        assert at(found, "then").earliest == date(2018, 3, 20)
        assert at(found, "first").latest == at(found, "then").latest == date(2018, 3, 26)
        assert found.feasible is True

    def test_hours_run_through_days_of_rest(self) -> None:
        """A step counted in hours is due on a day of rest, and late the day after."""
        on = date(2018, 3, 11)
        subject = errand(on=on, asked=date(2018, 3, 9))
        found = at(laid(subject, {REPLY: Hours(48)}, on), "ask")
        assert (found.due, found.state) == (on, State.WAITING)
        late = laid(subject.but(recorded_until=MONDAY), {REPLY: Hours(48)}, MONDAY)
        assert late.state_of("ask") is State.LATE


GO_ALONE = step("go", done=lambda one: one.done, planned=lambda one: one.planned)
TELL_ALONE = step(
    "tell", done=lambda _: None, since=lambda one: one.done, within=REPORT, after=(GO_ALONE,)
)


def part_step(id: str, **known: Any) -> Step[Grant]:
    """A step of a grant."""
    return Step(id=id, on=Grant, title=words(id), actor=ROLE, **known)


PREPARE = part_step(
    "prepare",
    done=lambda _: None,
    since=lambda one: one.submitted,
    within=REPLY,
    at="documents",
)
SIGN = part_step(
    "sign", done=lambda one: one.signed, planned=lambda one: one.signing, after=(PREPARE,)
)
LEAVE: Step[Mission] = Step(
    id="leave",
    on=Mission,
    title=words("leave"),
    actor=ROLE,
    done=lambda one: one.left,
    planned=lambda one: one.leaves,
)
TOLD_ONCE = words("told once")
PARTS = Timeline("parts", Grant, words("parts"), (PREPARE, SIGN))
WHOLE = Timeline("whole", Mission, words("whole"), (LEAVE,))
APRIL = date(2018, 4, 9)


class TestCarried:
    """A mission leaves on 9 April; what it carries takes five working days, until 19 March."""

    def laid(
        self,
        *signings: date | None,
        lengths: bool = True,
        timelines: tuple[Timeline[Any], ...] = (WHOLE, PARTS),
        **known: Any,
    ) -> Schedule:
        """A mission that carries grants, each to be signed on its day."""
        grants = tuple(Grant(signing=day) if day else Grant() for day in signings)
        values = [REPLY.value(WorkingDays(5), cite=cited())] if lengths else []
        there = attrs.evolve(place(values=values, timelines=timelines), notes=(TOLD_ONCE,))
        given: dict[str, Any] = {"recorded_until": MONDAY, "leaves": APRIL, "grants": grants}
        return Checker(there, MONDAY).schedule(Mission(**(given | known)))

    def test_steps_stand_within_the_part(self) -> None:
        """The steps of a part follow those of the whole, with the path of the part."""
        found = self.laid(APRIL, APRIL)
        assert [(one.step.id, one.at) for one in found.steps] == [
            ("leave", ""),
            ("prepare", "grants[0].documents"),
            ("sign", "grants[0]"),
            ("prepare", "grants[1].documents"),
            ("sign", "grants[1]"),
        ]
        assert [path for path, _ in found.carried] == ["grants[0]", "grants[1]"]
        assert [one.at for one in found.carried[0][1].steps] == ["documents", ""]
        assert found.notes == (TOLD_ONCE,)

    @pytest.mark.parametrize(
        ("signings", "lengths", "feasible", "short"),
        [
            ((), True, True, 0),
            ((APRIL,), True, True, 0),
            ((date(2018, 3, 19),), True, True, 0),
            ((date(2018, 3, 18),), True, False, 1),
            ((date(2018, 3, 18), date(2018, 3, 14), APRIL), True, False, 5),
            ((APRIL,), False, None, 0),
            ((None,), True, None, 0),
            ((None, date(2018, 3, 18)), True, False, 1),
        ],
    )
    def test_all_must_be_reached(
        self,
        signings: tuple[date | None, ...],
        lengths: bool,
        feasible: bool | None,
        short: int,
    ) -> None:
        """It can be reached when all can, cannot when one cannot; short by the most of them."""
        found = self.laid(*signings, lengths=lengths)
        assert (found.feasible, found.short_by, found.alone) == (feasible, short, True)
        assert (found.event, found.earliest_event) == (APRIL, MONDAY)

    def test_a_late_departure_is_not_counted(self) -> None:
        """Once the whole has happened, late or not, only what it carries is short."""
        left = date(2018, 3, 9)
        found = self.laid(date(2018, 3, 18), leaves=date(2018, 3, 1), left=left)
        assert (found.feasible, found.alone, found.short_by) == (False, True, 1)

    def test_whole_that_is_late_itself(self) -> None:
        """What the whole itself lacks counts beside its parts."""
        found = self.laid(date(2018, 3, 18), leaves=date(2018, 3, 9))
        assert (found.feasible, found.alone, found.short_by) == (False, False, 3)

    def test_part_without_a_timeline(self) -> None:
        """A part that no timeline is about adds no step and no doubt."""
        found = self.laid(APRIL, timelines=(WHOLE,))
        assert ([one.step.id for one in found.steps], found.carried) == (["leave"], ())
        assert found.feasible is True

    def test_scope_of_a_part_is_noted(self) -> None:
        """A part that no rule concerns says so beside the notes of the whole."""
        found = self.laid(grants=(Grant(official=False, signing=APRIL),))
        assert [note.en for note in found.notes] == ["told once (test)", "private (test)"]


class TestFeasible:
    def test_with_time_to_spare(self) -> None:
        """Where all lengths are known and leave time, the event can be reached."""
        found = laid(errand(), LENGTHS)
        assert (found.feasible, found.short_by) == (True, 0)
        assert (found.event, found.earliest_event) == (date(2018, 4, 9), date(2018, 4, 2))

    @pytest.mark.parametrize(
        ("planned", "short"),
        [(date(2018, 4, 2), 0), (date(2018, 4, 1), 1), (date(2018, 3, 22), 11)],
    )
    def test_by_how_many_days_not(self, planned: date, short: int) -> None:
        """Where it cannot be reached, the schedule says by how many days and from when it could."""
        found = laid(errand(planned=planned), LENGTHS)
        assert (found.feasible, found.short_by) == (short == 0, short)
        assert found.earliest_event == date(2018, 4, 2)

    def test_open_lengths_leave_it_unsaid(self) -> None:
        """Where a length is open it cannot be said that there is time, only a lower bound."""
        found = laid(errand(), {REPLY: WorkingDays(5)})
        assert (found.feasible, found.short_by) == (None, 0)
        assert found.earliest_event == date(2018, 3, 19)
        assert at(found, "send").open
        assert at(found, "ask").value is not None

    def test_open_lengths_do_not_hide_that_it_is_too_late(self) -> None:
        """What cannot be reached whatever the open lengths are cannot be reached."""
        found = laid(errand(planned=date(2018, 3, 15)), {REPLY: WorkingDays(5)})
        assert (found.feasible, found.short_by) == (False, 4)

    def test_once_the_event_has_happened(self) -> None:
        """An event that has happened was reached, on its day."""
        found = laid(errand(planned=date(2018, 3, 1), done=date(2018, 3, 2)), LENGTHS)
        assert (found.feasible, found.short_by) == (True, 0)
        assert (found.event, found.earliest_event) == (date(2018, 3, 1), date(2018, 3, 2))

    def test_event_that_may_have_happened(self) -> None:
        """Where it is unknown whether the event has happened, nothing is said of reaching it."""
        unknown = Errand(planned=date(2018, 3, 1), asked=date(2018, 2, 1), begun=date(2018, 2, 5))
        assert laid(unknown, LENGTHS).feasible is None

    def test_step_that_may_be_done_is_not_counted_against_it(self) -> None:
        """A step that may be done already makes nothing impossible."""
        unknown = Errand(planned=date(2018, 3, 15), asked=date(2018, 3, 9), done=date(2018, 3, 30))
        found = laid(unknown, LENGTHS)
        assert found.state_of("ask") is State.UNKNOWN
        assert at(found, "ask").earliest == MONDAY
        assert found.state_of("go") is State.LATER

    @pytest.mark.parametrize("on", [date(2018, 3, 10), date(2018, 3, 11), MONDAY])
    def test_asked_on_a_day_of_rest(self, on: date) -> None:
        """From a day of rest five working days end a day sooner than from the Monday after."""
        asked = errand(on=on, planned=date(2018, 3, 20))
        found = laid(asked, {REPLY: WorkingDays(5)}, on=on)
        reached = date(2018, 3, 19) if on == MONDAY else date(2018, 3, 16)
        assert (found.earliest_event, found.feasible, found.short_by) == (reached, None, 0)

    def test_without_a_planned_day(self) -> None:
        """Without a planned day there is an earliest one, and no more to say."""
        found = laid(errand().but(planned=UNKNOWN), LENGTHS)
        assert (found.feasible, found.event, found.short_by) == (None, None, 0)
        assert found.earliest_event == date(2018, 3, 19)
        assert (at(found, "go").earliest, at(found, "send").latest) == (None, None)
        assert at(found, "tell").earliest is None

    def test_without_an_event(self) -> None:
        """A timeline without a planned step has no event to reach."""
        line = Timeline("synthetic", Errand, words("line"), (ASK,))
        found = Checker(place(timelines=(line,)), MONDAY).schedule(errand())
        assert (found.feasible, found.event, found.earliest_event) == (None, None, None)

    def test_length_ahead_of_another_day_moves_nothing(self) -> None:
        """A length counted back from another day than the event does not move the event."""
        send = step("send", done=lambda _: None, ahead=FILE, of=lambda one: one.asked)
        go = step("go", done=lambda _: None, planned=lambda one: one.planned, after=(send,))
        line = Timeline("synthetic", Errand, words("line"), (send, go))
        values = [FILE.value(WorkingDays(10), cite=cited())]
        there = place(values=values, timelines=(line,))
        found = Checker(there, MONDAY).schedule(errand(asked=date(2018, 3, 9)))
        assert (found.feasible, found.earliest_event, found.short_by) == (False, MONDAY, 0)


class TestLawOfTheDay:
    def test_step_to_come_has_the_law_of_its_day(self) -> None:
        """A length that changes before a step begins is read as it will stand then."""
        old = REPORT.value(CalendarDays(15), cite=cited(), until="2018-03-31")
        new = REPORT.value(CalendarDays(10), cite=cited(), since="2018-04-01")
        checker = Checker(place(values=[old, new], timelines=(LINE,)), MONDAY)
        assert at(checker.schedule(errand()), "tell").value == new
        soon = errand(planned=date(2018, 3, 20))
        assert at(checker.schedule(soon), "tell").value == old

    def test_step_that_has_begun_has_the_law_that_governs_its_rule(self) -> None:
        """Rule and schedule of a step read the law of the same day."""
        done = Governing[Errand]("done", words("done"), lambda one, on: one.done or on)
        tell = step(
            "tell",
            done=lambda _: None,
            since=lambda one: one.done,
            within=REPORT,
            governed_by=done,
        )
        line = Timeline("synthetic", Errand, words("line"), (tell,))
        old = REPORT.value(CalendarDays(15), cite=cited(), until="2018-02-28")
        new = REPORT.value(CalendarDays(10), cite=cited(), since="2018-03-01")
        checker = Checker(place(values=[old, new], timelines=(line,)), MONDAY)
        for day, value in ((date(2018, 2, 28), old), (date(2018, 3, 1), new)):
            subject = errand(done=day)
            assert at(checker.schedule(subject), "tell").value == value
            assert checker.check(subject).findings[0].values == (value,)

    def test_step_that_has_begun_does_not_wait_for_its_law(self) -> None:
        """A length that runs already has the law of the day asked, whatever is still to be done."""
        first = step("first", done=lambda _: None, since=lambda one: one.asked, within=REPLY)
        then = step(
            "then", done=lambda _: None, since=lambda one: one.begun, within=REPORT, after=(first,)
        )
        line = Timeline("synthetic", Errand, words("line"), (first, then))
        values = [
            REPLY.value(WorkingDays(5), cite=cited()),
            REPORT.value(CalendarDays(15), cite=cited(), until="2018-03-15"),
            REPORT.value(CalendarDays(10), cite=cited(), since="2018-03-16"),
        ]
        checker = Checker(place(values=values, timelines=(line,)), MONDAY)
        subject = errand(asked=MONDAY, begun=date(2018, 3, 9))
        assert at(checker.schedule(subject), "then").value == values[1]
        found = checker.check(subject).findings
        assert [one.values for one in found if one.rule.id == "then"] == [(values[1],)]

    def test_day_that_is_not_known_leaves_the_length_open(self) -> None:
        """Where the day whose law governs is unknown, so is the length."""
        weighty = Governing[Errand]("odd", words("odd"), lambda one, on: on - timedelta(one.weight))
        ask = step(
            "ask",
            done=lambda _: None,
            since=lambda one: one.asked,
            within=REPLY,
            governed_by=weighty,
        )
        line = Timeline("synthetic", Errand, words("line"), (ask,))
        there = place(values=[REPLY.value(WorkingDays(5), cite=cited())], timelines=(line,))
        assert at(Checker(there, MONDAY).schedule(errand()), "ask").open
        assert not at(Checker(there, MONDAY).schedule(errand(weight=0)), "ask").open


class TestNational:
    def returned(self, day: str, on: str) -> ScheduledStep:
        """The step of handing passports back after a return."""
        subject = OutboundDelegation(
            id="a", returned=date.fromisoformat(day), recorded_until=date.fromisoformat(on)
        )
        found = schedule(subject, province="quang_ninh", on=on)
        return at(found, "outbound.step.return_passports")

    @pytest.mark.parametrize(
        ("day", "due", "number"),
        [
            ("2018-04-21", date(2018, 5, 2), "58/2012/QĐ-TTg"),
            ("2020-06-30", date(2020, 7, 7), "58/2012/QĐ-TTg"),
            ("2020-07-01", date(2020, 7, 8), "49/2019/QH14"),
        ],
    )
    def test_passports_go_back_by_the_law_of_the_return(
        self, day: str, due: date, number: str
    ) -> None:
        """Whoever returned by 30 June 2020 is under the decision of 2012, then under the law."""
        found = self.returned(day, on="2021-01-04")
        assert (found.state, found.due) == (State.LATE, due)
        assert found.value is not None
        assert found.value.cite.instrument.number == number

    def test_return_that_is_planned_has_the_law_of_its_day(self) -> None:
        """A return planned for July 2020 is seen in June under the law that will then hold."""
        subject = OutboundDelegation(
            id="a",
            departure=date(2020, 6, 25),
            homecoming=date(2020, 7, 2),
            consultations=(),
            recorded_until=date(2020, 6, 20),
        )
        found = schedule(subject, province="quang_ninh", on="2020-06-20")
        back = at(found, "outbound.step.return_passports")
        assert back.value is not None
        assert back.value.cite.instrument.number == "49/2019/QH14"
        assert back.due == date(2020, 7, 9)

    @pytest.mark.parametrize(("day", "open_then"), [("2020-06-30", True), ("2020-07-01", False)])
    def test_issue_of_passports_is_open_before_july_2020(self, day: str, open_then: bool) -> None:
        """How long the issue of passports takes is fixed by the law of 2019 and open before."""
        subject = OutboundDelegation(
            id="a", passports_requested=date.fromisoformat(day), recorded_until=date(2020, 7, 2)
        )
        found = schedule(subject, province="quang_ninh", on="2020-07-02")
        assert at(found, "outbound.step.passports").open is open_then

    def test_what_was_decided_keeps_its_law(self) -> None:
        """The time for filing is that of the decision, in whichever year it is asked about."""
        ahead = next(one for one in place_terms() if one.id == "outbound.submit_ahead")
        values = [
            ahead.value(CalendarDays(20), cite=cited(), until="2018-12-31"),
            ahead.value(CalendarDays(30), cite=cited(), since="2019-01-01"),
        ]
        subject = OutboundDelegation(
            id="a",
            departure=date(2018, 4, 9),
            submitted=date(2018, 3, 15),
            decision=Decision(date=date(2018, 3, 20)),
            recorded_until=date(2026, 1, 5),
        )
        there = national().filled(values)
        found = Checker(there, date(2026, 1, 5)).schedule(subject)
        assert at(found, "outbound.step.submit").value == values[0]

    def test_waiting_on_a_consulted_body(self) -> None:
        """A body asked on 27 February that has not answered by 13 March: sent 14 days ago."""
        found = schedule(example("outbound-eleven-members"), province="quang_ninh", on="2018-03-13")
        consulted = [one for one in found.steps if one.step.id == "outbound.step.consult"]
        assert [(one.at, one.state, one.waiting) for one in consulted] == [
            ("consultations[0]", State.DONE, None),
            ("consultations[1]", State.WAITING, 14),
        ]
        assert (found.feasible, found.event) == (None, date(2018, 4, 9))

    def test_one_row_for_each_body(self) -> None:
        """Each body has its own row, even where two were asked alike."""
        same = Consultation(body="Sở Tài chính", asked=date(2018, 3, 1))
        subject = OutboundDelegation(
            id="a", consultations=(same, same.but()), recorded_until=DAY, departure=date(2018, 4, 9)
        )
        found = schedule(subject, province="quang_ninh", on=DAY)
        consulted = [one.at for one in found.steps if one.step.id == "outbound.step.consult"]
        assert consulted == ["consultations[0]", "consultations[1]"]


def national() -> Any:
    """The national law alone."""
    from foreign_affairs_rules.plugins import place as installed  # noqa: PLC0415 -- asked here alone

    return installed("ha_noi")


def place_terms() -> list[Term[Any]]:
    """The terms of the national law."""
    return [*national().terms.values()]


@given(any_delegations(), st.dates(date(2018, 1, 1), date(2021, 6, 30)))
@settings(max_examples=40)
def test_any_delegation_has_a_schedule(subject: OutboundDelegation, on: date) -> None:
    """Whatever is unknown, every step has its state, and bounds that agree with each other."""
    found = schedule(subject, province="quang_ninh", on=on)
    assert found.short_by >= 0
    assert (found.feasible is False) >= (found.short_by > 0)
    for one in found.steps:
        assert (one.state is State.DONE) == (one.done is not None)
        assert one.done is None or one.done <= on
        assert one.earliest is None or one.done is not None or one.earliest >= on


def test_subject_of_another_kind_has_no_timeline() -> None:
    """A timeline is laid over its own kind of subject."""
    with pytest.raises(LookupError, match="no timeline for Box"):
        Checker(place(timelines=(LINE,)), MONDAY).schedule(Box())
