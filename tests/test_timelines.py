"""Steps and timelines: a step with a length is also the rule that finds it late."""

from datetime import date
from typing import Any

import pytest
from builders import Errand, Item, cited, report, term, words

from foreign_affairs_rules import check, example
from foreign_affairs_rules.calendar import known_until
from foreign_affairs_rules.days import (
    CalendarDays,
    DayOfYear,
    Hours,
    Length,
    Months,
    WorkingDays,
    Years,
)
from foreign_affairs_rules.facts import UNRECORDED, Facts, facts
from foreign_affairs_rules.findings import Finding, Outcome
from foreign_affairs_rules.law import Unit
from foreign_affairs_rules.timelines import Role, Step, Timeline

LENGTH = term("synthetic.length", Unit.LENGTH)
ROLE = Role("role", words("role"))


def step(id: str = "synthetic.step", **known: Any) -> Step[Errand]:
    """A step of an errand."""
    given: dict[str, Any] = {
        "on": Errand,
        "title": words("step"),
        "actor": ROLE,
        "done": lambda one: one.done,
    }
    return Step(id=id, **(given | known))


REPLY = step(within=LENGTH, since=lambda one: one.begun, remedy=words("remedy"))
FILE = step(ahead=LENGTH, of=lambda one: one.planned)


def found(one: Step[Any], subject: Facts, length: Length, on: str) -> Finding:
    """The finding of a step whose length is known; what is late, where anything is."""
    asked = one.rule()
    assert asked is not None
    value = LENGTH.value(length, cite=cited())
    findings = report(subject, asked, on=on, values=[value]).findings
    return next((one for one in findings if one.outcome is Outcome.BROKEN), findings[0])


def errand(on: str, **days: str) -> Errand:
    """An errand recorded until the day asked."""
    known: dict[str, Any] = {name: date.fromisoformat(day) for name, day in days.items()}
    return Errand(recorded_until=date.fromisoformat(on), **known)


class TestWithin:
    """Monday 12 March 2018 begins a length of five working days, which ends on Monday 19 March."""

    FIVE = WorkingDays(5)

    @pytest.mark.parametrize(
        ("done", "on", "outcome"),
        [
            ("2018-03-19", "2018-03-30", Outcome.KEPT),
            ("2018-03-20", "2018-03-30", Outcome.BROKEN),
            ("2018-03-12", "2018-03-12", Outcome.KEPT),
            (None, "2018-03-19", Outcome.NOT_APPLICABLE),
            (None, "2018-03-20", Outcome.BROKEN),
        ],
    )
    def test_last_day_is_in_time(self, done: str | None, on: str, outcome: Outcome) -> None:
        """What is done by the last day is in time; what is not done is late the day after."""
        days = {"begun": "2018-03-12"} | ({"done": done} if done else {})
        assert found(REPLY, errand(on, **days), self.FIVE, on).outcome is outcome

    def test_late_is_told_with_due_date_and_length(self) -> None:
        """A breach says which day was due, and counts what was taken in the unit of the length."""
        late = found(
            REPLY,
            errand("2018-03-30", begun="2018-03-12", done="2018-03-22"),
            self.FIVE,
            "2018-03-30",
        )
        assert (
            late.message.en == "step (test): past the due date 19/03/2018 (length 5 working days)."
        )
        assert late.message.vi == (
            "step (thử): đã quá hạn hoàn thành ngày 19/03/2018 (thời hạn 5 ngày làm việc)."
        )
        assert (late.measured, late.limit, late.remedy) == (8, 5, words("remedy"))

    def test_not_due_says_until_when(self) -> None:
        """What is not due yet says until which day."""
        waiting = found(REPLY, errand("2018-03-13", begun="2018-03-12"), self.FIVE, "2018-03-13")
        assert waiting.reason is not None
        assert waiting.reason.en == "Not due until 19/03/2018."

    def test_not_begun(self) -> None:
        """A length whose beginning has not come does not run."""
        still = found(REPLY, errand("2018-03-13"), self.FIVE, "2018-03-13")
        assert still.outcome is Outcome.NOT_APPLICABLE
        assert still.reason is not None
        assert still.reason.en == "The time has not begun to run: step (test)."

    def test_done_without_its_beginning_on_record(self) -> None:
        """What is done has begun: where the beginning is not on record, it is missing."""
        done = found(REPLY, errand("2018-03-13", done="2018-03-13"), self.FIVE, "2018-03-13")
        assert (done.outcome, done.missing_facts) == (Outcome.UNDETERMINED, ("begun",))

    def test_unknown_days_are_missing(self) -> None:
        """Where it is not known whether it began or was done, that fact is missing."""
        assert found(REPLY, Errand(), self.FIVE, "2018-03-13").missing_facts == ("begun",)
        begun = Errand(begun=date(2018, 3, 12))
        assert found(REPLY, begun, self.FIVE, "2018-03-13").missing_facts == ("done",)

    @pytest.mark.parametrize(
        ("length", "taken"), [(CalendarDays(5), 10), (WorkingDays(5), 8), (Months(0), None)]
    )
    def test_unit_of_what_was_taken(self, length: Length, taken: int | None) -> None:
        """Calendar days and working days are counted each in their own way, months not at all."""
        subject = errand("2018-03-30", begun="2018-03-12", done="2018-03-22")
        late = found(REPLY, subject, length, "2018-03-30")
        assert late.outcome is Outcome.BROKEN
        assert late.measured == taken

    def test_end_on_a_day_of_rest_moves_on(self) -> None:
        """A last day that is a Saturday moves to Monday, and the finding says so."""
        subject = errand("2018-03-30", begun="2018-03-12", done="2018-03-19")
        moved = found(REPLY, subject, CalendarDays(5), "2018-03-30")
        assert moved.outcome is Outcome.KEPT
        counted, rolled = (note.en for note in moved.notes)
        assert counted == (
            "Counted from 12/03/2018, that day left out (Civil Code 91/2015/QH13, Article 147(2))."
        )
        assert rolled == (
            "The last day is a day of rest (17/03/2018), so 19/03/2018 counts "
            "(Civil Code 91/2015/QH13, Article 148(5))."
        )

    def test_holidays_are_not_worked(self) -> None:
        """Days off for Tết do not count among working days."""
        subject = errand("2018-03-30", begun="2018-02-12", done="2018-02-23")
        assert found(REPLY, subject, self.FIVE, "2018-03-30").outcome is Outcome.KEPT

    def test_year_without_announcements_is_marked(self) -> None:
        """A due date in a year whose days off are not announced says that it is to be checked."""
        subject = errand("2031-03-30", begun="2031-03-12", done="2031-03-13")
        marked = found(REPLY, subject, self.FIVE, "2031-03-30")
        assert marked.outcome is Outcome.KEPT
        told = f"Days of rest are known only from 01/01/2018 to {known_until():%d/%m/%Y}"
        assert marked.notes[-1].en == f"{told}; check this date."

    def test_each_thing_has_its_own_length(self) -> None:
        """With each= a step runs for each thing it finds, in its own place."""

        @facts
        class Letter(Facts):
            sent: date | None = UNRECORDED
            answered: date | None = UNRECORDED

        @facts
        class Post(Facts):
            letters: tuple[Letter, ...]

        reply: Step[Any] = step(
            on=Post,
            each=lambda post: post.letters,
            since=lambda letter: letter.sent,
            done=lambda letter: letter.answered,
            within=LENGTH,
        )
        sent = Letter(sent=date(2018, 3, 12), answered=date(2018, 3, 13))
        late = Letter(sent=date(2018, 3, 12), answered=date(2018, 3, 23))
        assert found(reply, Post(letters=(sent, late)), self.FIVE, "2018-03-30").at == (
            "letters[1]",
        )


class TestAhead:
    """Ten calendar days before Wednesday 21 March 2018 is Sunday 11 March."""

    TEN = CalendarDays(10)

    @pytest.mark.parametrize(
        ("done", "on", "outcome"),
        [
            ("2018-03-09", "2018-03-30", Outcome.KEPT),
            ("2018-03-11", "2018-03-30", Outcome.KEPT),
            ("2018-03-12", "2018-03-30", Outcome.BROKEN),
            (None, "2018-03-11", Outcome.NOT_APPLICABLE),
            (None, "2018-03-12", Outcome.BROKEN),
        ],
    )
    def test_day_of_rest_that_is_in_time_is_in_time(
        self, done: str | None, on: str, outcome: Outcome
    ) -> None:
        """Counting back never asks for more than the length: a Sunday in time is in time."""
        days = {"planned": "2018-03-21"} | ({"done": done} if done else {})
        assert found(FILE, errand(on, **days), self.TEN, on).outcome is outcome

    def test_tells_last_day_and_day_to_plan_for(self) -> None:
        """What is not due names the last day in time, and the working day to plan for."""
        waiting = found(FILE, errand("2018-03-10", planned="2018-03-21"), self.TEN, "2018-03-10")
        assert waiting.reason is not None
        assert waiting.reason.en == "Not due until 11/03/2018."
        assert waiting.notes[-1].en == (
            "The last day in time (11/03/2018) is a day of rest; "
            "plan it for 09/03/2018 at the latest."
        )

    @pytest.mark.parametrize(
        ("length", "planned", "done", "taken"),
        [
            (CalendarDays(10), "2018-03-21", "2018-03-12", 9),
            (WorkingDays(5), "2018-03-21", "2018-03-15", 4),
            (WorkingDays(5), "2018-03-25", "2018-03-20", 4),
        ],
    )
    def test_measures_the_time_that_was_left(
        self, length: CalendarDays | WorkingDays, planned: str, done: str, taken: int
    ) -> None:
        """A breach says how much time was left, in the unit of the length."""
        subject = errand("2018-03-30", planned=planned, done=done)
        late = found(FILE, subject, length, "2018-03-30")
        assert (late.outcome, late.measured, late.limit) == (Outcome.BROKEN, taken, length.count)

    def test_working_days_end_on_a_working_day(self) -> None:
        """The fifth working day before is in time."""
        subject = errand("2018-03-30", planned="2018-03-21", done="2018-03-14")
        assert found(FILE, subject, WorkingDays(5), "2018-03-30").outcome is Outcome.KEPT


class TestHours:
    """Documents keep days: on a day on which hours may end only a person can tell."""

    @pytest.mark.parametrize(
        ("hours", "done", "outcome"),
        [
            (48, "2018-03-13", Outcome.KEPT),
            (48, "2018-03-14", Outcome.NEEDS_JUDGEMENT),
            (48, "2018-03-15", Outcome.BROKEN),
            (36, "2018-03-12", Outcome.KEPT),
            (36, "2018-03-13", Outcome.NEEDS_JUDGEMENT),
            (36, "2018-03-14", Outcome.NEEDS_JUDGEMENT),
            (36, "2018-03-15", Outcome.BROKEN),
            (8, "2018-03-12", Outcome.NEEDS_JUDGEMENT),
        ],
    )
    def test_within(self, hours: int, done: str, outcome: Outcome) -> None:
        """Before that day it is in time, after it is late."""
        subject = errand("2018-03-30", begun="2018-03-12", done=done)
        assert found(REPLY, subject, Hours(hours), "2018-03-30").outcome is outcome

    @pytest.mark.parametrize(
        ("hours", "done", "outcome"),
        [
            (48, "2018-03-27", Outcome.KEPT),
            (48, "2018-03-28", Outcome.NEEDS_JUDGEMENT),
            (48, "2018-03-29", Outcome.BROKEN),
            (36, "2018-03-27", Outcome.KEPT),
            (36, "2018-03-28", Outcome.NEEDS_JUDGEMENT),
            (36, "2018-03-29", Outcome.NEEDS_JUDGEMENT),
            (36, "2018-03-30", Outcome.BROKEN),
        ],
    )
    def test_ahead(self, hours: int, done: str, outcome: Outcome) -> None:
        """Counted back it is the same: sure before, a question where it may end, late after."""
        subject = errand("2018-03-30", planned="2018-03-30", done=done)
        assert found(FILE, subject, Hours(hours), "2018-03-30").outcome is outcome

    def test_what_is_asked(self) -> None:
        """The question names the step, the day and the hours, with how they were counted."""
        subject = errand("2018-03-30", begun="2018-03-12", done="2018-03-14")
        asked = found(REPLY, subject, Hours(48), "2018-03-30")
        assert asked.question is not None
        assert asked.question.en == (
            "step (test): done on 14/03/2018, the day on which the 48 hours end. "
            "Was it still within the hours?"
        )
        assert [note.en[:16] for note in asked.notes] == ["Counted in hours"]

    @pytest.mark.parametrize(
        ("on", "outcome"),
        [("2018-03-14", Outcome.NOT_APPLICABLE), ("2018-03-15", Outcome.BROKEN)],
    )
    def test_not_done(self, on: str, outcome: Outcome) -> None:
        """What is not done is late once the last day on which the hours may end is over."""
        late = found(REPLY, errand(on, begun="2018-03-12"), Hours(48), on)
        assert (late.outcome, late.measured) == (outcome, None)


class TestFixedDay:
    """The report of a year is due before 15 November."""

    @pytest.mark.parametrize(
        ("fixed", "done", "outcome"),
        [
            (DayOfYear(11, 15), "2018-11-15", Outcome.KEPT),
            (DayOfYear(11, 15), "2018-11-16", Outcome.BROKEN),
            (DayOfYear(11, 15, before=True), "2018-11-14", Outcome.KEPT),
            (DayOfYear(11, 15, before=True), "2018-11-15", Outcome.BROKEN),
            (DayOfYear(1, 15, years=1), "2019-01-15", Outcome.KEPT),
            (DayOfYear(1, 15, years=1), "2019-01-16", Outcome.BROKEN),
            (DayOfYear(11, 18), "2018-11-18", Outcome.KEPT),
            (DayOfYear(11, 18), "2018-11-19", Outcome.BROKEN),
        ],
    )
    def test_last_day_is_in_time(self, fixed: DayOfYear, done: str, outcome: Outcome) -> None:
        """The last day in time is in time, a Sunday too; the day after is late."""
        subject = errand("2019-03-01", begun="2018-03-12", done=done)
        assert found(REPLY, subject, fixed, "2019-03-01").outcome is outcome

    def test_late_has_no_count(self) -> None:
        """What misses a fixed day has no number of days that it took."""
        subject = errand("2018-12-01", begun="2018-03-12")
        late = found(REPLY, subject, DayOfYear(11, 15), "2018-12-01")
        assert (late.outcome, late.measured, late.limit) == (Outcome.BROKEN, None, None)
        assert "15/11/2018" in late.message.vi

    def test_counted_back_fails(self) -> None:
        """A fixed day ahead of an event is a fault of the rule, and is told as one."""
        asked = FILE.rule()
        assert asked is not None
        values = [LENGTH.value(DayOfYear(11, 15), cite=cited())]
        subject = errand("2018-03-30", planned="2018-03-21")
        (failed,) = report(subject, asked, on="2018-03-30", values=values).findings
        assert failed.outcome is Outcome.FAILED


class TestYears:
    @pytest.mark.parametrize(
        ("done", "outcome"), [("2019-03-12", Outcome.KEPT), ("2019-03-13", Outcome.BROKEN)]
    )
    def test_last_day_is_in_time(self, done: str, outcome: Outcome) -> None:
        """A year from 12 March ends on 12 March; what was taken is not counted out."""
        subject = errand("2019-03-30", begun="2018-03-12", done=done)
        one = found(REPLY, subject, Years(1), "2019-03-30")
        assert (one.outcome, one.measured) == (outcome, None)


class TestUnless:
    """A step that only some subjects have."""

    ONLY_HEAVY = step(
        within=LENGTH,
        since=lambda one: one.begun,
        unless=lambda one: words("light") if one.weight < 10 else None,
    )

    def test_its_rule_does_not_apply_without_it(self) -> None:
        """Where there is no such step, its rule says why, however late it would be."""
        light = errand("2018-03-30", begun="2018-03-12").but(weight=9)
        one = found(self.ONLY_HEAVY, light, WorkingDays(5), "2018-03-30")
        assert (one.outcome, one.reason) == (Outcome.NOT_APPLICABLE, words("light"))
        heavy = found(self.ONLY_HEAVY, light.but(weight=10), WorkingDays(5), "2018-03-30")
        assert heavy.outcome is Outcome.BROKEN

    def test_unknown_whether_there_is_one(self) -> None:
        """Where it is not known whether there is such a step, that fact is missing."""
        unknown = errand("2018-03-30", begun="2018-03-12")
        one = found(self.ONLY_HEAVY, unknown, WorkingDays(5), "2018-03-30")
        assert (one.outcome, one.missing_facts) == (Outcome.UNDETERMINED, ("weight",))


class TestStep:
    def test_without_a_length_is_no_rule(self) -> None:
        """A step without a length is never late; it shows as its id."""
        plain = step()
        assert plain.rule() is None
        assert plain.length is None
        assert plain.anchor(Errand()) is None
        assert repr(plain) == "Step('synthetic.step')"

    def test_is_one_object_with_its_rule(self) -> None:
        """The rule of a step is always the same one, with the id and the title of the step."""
        asked = REPLY.rule()
        assert asked is REPLY.rule()
        assert asked is not None
        assert asked.id == REPLY.id
        assert asked.says.en == "Within the time set: step (test)."
        assert asked.terms == (LENGTH,)

    def test_refuses_a_day_of_its_own_beside_a_length(self) -> None:
        """A step has a length of the law or a day that was set for it alone, not both."""
        with pytest.raises(ValueError, match="until= is for a step without a length"):
            step(within=LENGTH, since=lambda one: one.asked, until=lambda one: one.planned)

    @pytest.mark.parametrize(
        "known",
        [
            {"within": LENGTH},
            {"since": lambda one: one.begun},
            {"ahead": LENGTH},
            {"of": lambda one: one.planned},
            {"within": LENGTH, "of": lambda one: one.planned},
            {
                "within": LENGTH,
                "since": lambda one: one.begun,
                "ahead": LENGTH,
                "of": lambda one: one.planned,
            },
        ],
        ids=" ".join,
    )
    def test_refuses_a_length_that_counts_from_nowhere(self, known: dict[str, Any]) -> None:
        """A length comes with the day from which it counts, and there is one of them."""
        with pytest.raises(ValueError, match="give within") as caught:
            step(**known)
        told = "step synthetic.step: give within= with since=, or ahead= with of=, or none"
        assert str(caught.value) == told

    def test_refuses_several_planned_days(self) -> None:
        """A step for each of many things has no one planned day."""
        with pytest.raises(ValueError, match="leave it or each= out"):
            step(planned=lambda one: one.planned, each=lambda one: one.items)


class TestAdding:
    def test_a_step_stands_just_before_what_it_comes_before(self) -> None:
        """A step that is added stands before the first of those it comes before."""
        first, second, third = (step(f"synthetic.{n}") for n in ("first", "second", "third"))
        line = Timeline("synthetic", Errand, words("line"), (first, second, third))
        own = step("synthetic.own", before=(third, second))
        assert line.adding(own).steps == (first, own, second, third)
        assert line.steps == (first, second, third)

    def test_a_step_stands_after_what_it_follows_or_last(self) -> None:
        """One that comes before none stands after what it follows; one alone stands last."""
        first, second = step("synthetic.first"), step("synthetic.second", after=())
        line = Timeline("synthetic", Errand, words("line"), (first, second))
        own, alone = step("synthetic.own", after=(first,)), step("synthetic.alone")
        assert line.adding(own, alone).steps == (first, own, second, alone)

    def test_a_step_before_one_that_is_not_there(self) -> None:
        """A step that comes before one that is not listed after it is refused."""
        first, second = step("synthetic.first"), step("synthetic.second")
        own = step("synthetic.own", before=(second,))
        with pytest.raises(ValueError, match="list synthetic") as caught:
            Timeline("synthetic", Errand, words("line"), (first, second, own))
        told = "synthetic.own comes before synthetic.second: list synthetic.second after it"
        assert str(caught.value) == told


class TestTimeline:
    def test_steps_stand_after_what_they_follow(self) -> None:
        """A step that comes after one that is not listed before it is refused."""
        first, second = step("synthetic.first"), step("synthetic.second")
        later = step("synthetic.later", after=(first,))
        listed = Timeline("synthetic", Errand, words("line"), (first, second, later))
        assert listed.steps == (first, second, later)
        with pytest.raises(ValueError, match="list synthetic") as caught:
            Timeline("synthetic", Errand, words("line"), (later, first))
        told = "synthetic.later comes after synthetic.first: list synthetic.first before it"
        assert str(caught.value) == told

    def test_rules_are_those_of_steps_with_a_length(self) -> None:
        """The rules of a timeline find its steps late; steps without a length have none."""
        line = Timeline("synthetic", Errand, words("line"), (step("synthetic.first"), REPLY))
        assert [rule.id for rule in line.rules] == [REPLY.id]


class TestNational:
    """The steps of an outbound delegation, by the law of their days."""

    def test_passports_not_handed_back(self) -> None:
        """Five working days after re-entry on 21 September 2023 passports were due on the 28th."""
        late = check(example("outbound-2023-timeline"), province="quang_ninh", on="2023-10-10")
        (back,) = (one for one in late.findings if one.rule.id == "outbound.step.return_passports")
        assert (back.outcome, back.measured, back.limit) == (Outcome.BROKEN, 13, 5)
        assert "28/09/2023" in back.message.vi
        (cite,) = back.citations
        assert cite.printed.vi == "khoản 3 Điều 23 Luật 49/2019/QH14"

    def test_length_that_no_text_fixes_is_open(self) -> None:
        """How long a consulted body has is fixed by no text that was read."""
        asked = check(example("outbound-2023-timeline"), province="quang_ninh", on="2023-10-10")
        (reply,) = (one for one in asked.findings if one.rule.id == "outbound.step.consult")
        assert (reply.outcome, reply.missing_law) == (
            Outcome.UNDETERMINED,
            ("outbound.reply_within",),
        )


def test_items_have_no_days() -> None:
    """A step may run for things that have no day to begin with."""
    each = step(
        each=lambda one: one.items, since=lambda _: None, done=lambda _: None, within=LENGTH
    )
    assert found(each, Errand(items=(Item(),)), WorkingDays(5), "2018-03-13").outcome is (
        Outcome.NOT_APPLICABLE
    )
