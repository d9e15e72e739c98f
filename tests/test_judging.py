"""What comes of a rule's answer: outcomes, places, reasons, notes, waivers and answers."""

from collections.abc import Callable
from datetime import date
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
    cited,
    instrument,
    place,
    report,
    term,
    words,
)

from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.days import Period
from foreign_affairs_rules.facts import UNKNOWN
from foreign_affairs_rules.findings import Finding, Outcome
from foreign_affairs_rules.law import Law, Value
from foreign_affairs_rules.model.papers import Answer, Decision, Waiver
from foreign_affairs_rules.norms import at_most, holds
from foreign_affairs_rules.rules import ASKED, Governing, Rule, rule
from foreign_affairs_rules.sources import Citation, Evidence
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Met, Question, Skip, Verdict

SAYS = words("says")
PACKAGE = __name__.partition(".")[0]
LIMIT = term()
THREE = LIMIT.value(3, cite=cited())
ASKS = Text("{measured}/{limit}: cần không?", "{measured}/{limit}: needed?")
EXCEPTED = LIMIT.value(3, cite=cited(), exception=ASKS)
BEGUN = Governing[Errand]("begun", words("the day begun"), lambda one, on: one.begun or on)


def answers(verdict: Any, of_sized: Any = None) -> Rule[Errand]:
    """A rule that gives one answer for each item, and another for each whose size is known."""

    def judge(item: Item, _: Law) -> Verdict:
        answer: Verdict = verdict if item.peek("size") is None else of_sized
        return answer

    return rule("synthetic.rule", on=Errand, each="items", says=SAYS)(judge)


def errand(*items: Item, **known: Any) -> Errand:
    """An errand recorded until the day asked."""
    return Errand(items=items or (Item(),), recorded_until=DAY, **known)


def weighed(governed_by: Governing[Any] = ASKED) -> Rule[Errand]:
    """The rule that each item is at most as large as the limit."""
    return at_most(LIMIT, on=Errand, each="items", of="size", governed_by=governed_by, says=SAYS)


def answer(*, met: bool, at: str = "", day: date = DAY, document: str = "1") -> Answer:
    """A recorded answer."""
    return Answer(rule=LIMIT.id, met=met, by="Thường trực", document=document, date=day, at=at)


def waiver(at: str = "", day: date = DAY, until: date = DAY, rule: str = LIMIT.id) -> Waiver:
    """A recorded waiver."""
    return Waiver(rule=rule, approver="Chủ tịch", document="1", date=day, until=until, at=at)


def only(subject: Errand | Box, asked: Rule[Any], *values: Value[Any], on: date = DAY) -> Finding:
    """The one finding of a rule."""
    (found,) = report(subject, asked, on=on, values=values).findings
    return found


class TestOutcomes:
    @pytest.mark.parametrize(
        ("verdict", "outcome"),
        [
            (None, Outcome.KEPT),
            (Met((words("note"),)), Outcome.KEPT),
            (Breach(), Outcome.BROKEN),
            (Question(), Outcome.NEEDS_JUDGEMENT),
            (Skip(words("reason")), Outcome.NOT_APPLICABLE),
        ],
    )
    def test_each_answer_has_its_outcome(self, verdict: Verdict, outcome: Outcome) -> None:
        """What a rule may answer comes out as the design names it."""
        assert only(errand(), answers(verdict)).outcome is outcome

    def test_notes_and_reason_are_passed_on(self) -> None:
        """What an answer notes and why it skips is told."""
        met = only(errand(), answers(Met((words("note"),))))
        skipped = only(errand(), answers(Skip(words("reason"), (words("note"),))))
        broken = only(errand(), answers(Breach(notes=(words("note"),))))
        assert met.notes == skipped.notes == broken.notes == (words("note"),)
        assert skipped.reason == words("reason")

    def test_places_are_paths_of_the_document(self) -> None:
        """A finding names where in the document the thing stands."""
        found = report(errand(Item(), Item(size=1)), answers(Breach(), Breach())).findings
        assert [one.at for one in found] == [("items[0]",), ("items[1]",)]

    def test_whole_subject_stands_where_its_rule_says(self) -> None:
        """A rule about the whole subject names the place that it is about, if it has one."""
        sealed = holds("synthetic.sealed", on=Box, of="sealed", at="sealed", says=SAYS)
        assert only(Box(sealed=False), sealed).at == ("sealed",)
        assert only(Box(sealed=True), sealed).at == ("sealed",)
        assert only(Box(sealed=False), attrs.evolve(sealed, at="")).at == ()

    @pytest.mark.parametrize(
        ("each", "places"),
        [
            (lambda one: [one.items], ("items[0]", "items[1]")),
            (lambda one: [(one.items[1], 7)], ("items[1]",)),
            (lambda _: ["no fact"], ()),
            (lambda _: [Item(size=9)], ()),
        ],
        ids=["a group", "a fact and a number", "no facts", "facts of its own making"],
    )
    def test_things_may_be_of_any_kind(
        self, each: Callable[[Errand], Any], places: tuple[str, ...]
    ) -> None:
        """A thing made of several facts stands in several places, one made of none in none."""
        broken = rule("synthetic.rule", on=Errand, each=each, says=SAYS)(lambda _, __: Breach())
        assert only(errand(Item(), Item(size=1)), broken).at == places


class TestUndetermined:
    def test_missing_fact_is_named_by_its_path(self) -> None:
        """A fact that is not known is named by its path, with a sentence."""
        found = only(errand(Item(size=1), Item()), weighed(), THREE)
        assert found.outcome is Outcome.UNDETERMINED
        assert found.missing_facts == ("items[1].size",)
        assert found.reason == Text(
            "Thiếu dữ kiện: items[1].size.", "A fact is missing: items[1].size."
        )

    def test_missing_event_tells_how_to_go_on(self) -> None:
        """Of an event the office is told that it may record until when the document is kept."""
        done = holds("synthetic.done", on=Errand, of=lambda one: one.done, says=SAYS)
        found = only(Errand(), done)
        assert found.missing_facts == ("done",)
        assert found.reason is not None
        assert found.reason.en.startswith("Not known to have happened or not by 13/03/2018: done")
        assert "(recorded_until)" in found.reason.vi

    def test_open_term_is_told_once_for_the_rule(self) -> None:
        """What no text fixes is missing law, told once and not for each thing."""
        found = only(errand(Item(size=1), Item(size=2), Item()), weighed())
        assert (found.outcome, found.at) == (Outcome.UNDETERMINED, ())
        assert (found.missing_law, found.missing_facts) == ((LIMIT.id,), ())
        assert found.reason is not None
        assert found.reason.vi == "Các văn bản đã đọc chưa quy định: limit (thử)."

    def test_open_term_shows_the_last_value(self) -> None:
        """Where a value was known before, it is shown with its source and its last known day."""
        last = LIMIT.value(3, cite=cited(), known_until="2017-12-31")
        found = only(errand(), weighed(), last)
        assert found.missing_law == (LIMIT.id,)
        assert found.reason is not None
        assert found.reason.en == (
            "Not known to apply after 31/12/2017: limit (test). "
            "Last value known: 3 (kind (test) giả-định/QĐ, Article 1)."
        )

    def test_what_is_known_stands_beside_what_is_open(self) -> None:
        """A thing that is broken is told although another meets an open term."""
        other = term("synthetic.other")

        def judge(item: Item, law: Law) -> Verdict:
            return Breach() if item.size > 3 else Skip(words("x")) if law[other] else None

        mixed = rule("synthetic.rule", on=Errand, each="items", terms=(other,), says=SAYS)(judge)
        found = report(errand(Item(size=1), Item(size=9)), mixed).findings
        assert [(one.outcome, one.at) for one in found] == [
            (Outcome.BROKEN, ("items[1]",)),
            (Outcome.UNDETERMINED, ()),
        ]


class TestDates:
    @pytest.mark.parametrize(
        ("days", "outcome", "reason"),
        [
            ({"since": "2018-03-14"}, Outcome.NOT_APPLICABLE, "In force only from 14/03/2018."),
            (
                {"until": "2018-03-12"},
                Outcome.NOT_APPLICABLE,
                "No longer in force after 12/03/2018.",
            ),
            ({"since": "2018-03-13", "until": "2018-03-13"}, Outcome.BROKEN, None),
            (
                {"known_until": "2018-03-12"},
                Outcome.UNDETERMINED,
                "It is not known whether this norm goes on after 12/03/2018.",
            ),
            ({"known_until": "2018-03-13"}, Outcome.BROKEN, None),
        ],
    )
    def test_rule_outside_its_dates(
        self, days: dict[str, Any], outcome: Outcome, reason: str | None
    ) -> None:
        """A rule speaks within its dates; outside the report says which day, or that it is open."""
        sealed = holds("synthetic.sealed", on=Box, of="sealed", cite=(cited(**days),), says=SAYS)
        found = only(Box(sealed=False), sealed)
        assert found.outcome is outcome
        assert (found.reason.en if found.reason else None) == reason
        undetermined = outcome is Outcome.UNDETERMINED
        assert found.missing_law == (("synthetic.sealed",) if undetermined else ())

    @pytest.mark.parametrize(
        ("on", "outcome", "unread"),
        [
            ("2017-12-31", Outcome.UNDETERMINED, "trước"),
            ("2018-01-01", Outcome.BROKEN, None),
            ("2018-12-31", Outcome.BROKEN, None),
            ("2019-01-01", Outcome.UNDETERMINED, "sau"),
            ("2026-01-01", Outcome.NOT_APPLICABLE, None),
        ],
    )
    def test_rule_next_to_a_text_that_was_not_read(
        self, on: str, outcome: Outcome, unread: str | None
    ) -> None:
        """On the days of a text not read, the rule of its neighbour is open and names that text."""
        before = instrument("trước", until="2017-12-31", unread=True)
        after = instrument("sau", since="2019-01-01", until="2025-12-31", unread=True)
        of_2018 = cited(since="2018-01-01", until="2018-12-31", replaces=before, replaced_by=after)
        sealed = holds("synthetic.sealed", on=Box, of="sealed", cite=(of_2018,), says=SAYS)
        found = only(Box(sealed=False), sealed, on=date.fromisoformat(on))
        assert found.outcome is outcome
        assert found.missing_law == (("synthetic.sealed",) if unread else ())
        if unread:
            assert found.reason == Text(
                f"Quy định của ngày này nằm trong văn bản chưa đọc được: kind (thử) {unread}/QĐ.",
                f"The law of this day stands in a text that was not read: kind (test) {unread}/QĐ.",
            )

    def test_limit_next_to_a_text_that_was_not_read(self) -> None:
        """A limit of a text that is over is not carried to its successor, which is named."""
        after = instrument("sau", since="2018-03-01", unread=True)
        old = LIMIT.value(3, cite=cited(until="2018-02-28", replaced_by=after))
        found = only(errand(Item(size=9)), weighed(), old)
        assert (found.outcome, found.missing_law) == (Outcome.UNDETERMINED, (LIMIT.id,))
        assert found.reason is not None
        assert found.reason.en == (
            "No text that was read fixes: limit (test). "
            "It may stand in a text that was not read: kind (test) sau/QĐ."
        )

    @pytest.mark.parametrize(
        ("days", "reason"),
        [
            ({"since": "2018-03-14"}, "Chỉ có hiệu lực từ ngày 14/03/2018."),
            ({"until": "2018-03-12"}, "Hết hiệu lực sau ngày 12/03/2018."),
        ],
    )
    def test_value_outside_its_dates(self, days: dict[str, Any], reason: str) -> None:
        """A limit outside its dates does not apply, and nothing is missing."""
        found = only(errand(), weighed(), LIMIT.value(3, cite=cited(), **days))
        assert found.outcome is Outcome.NOT_APPLICABLE
        assert found.reason is not None
        assert found.reason.vi == reason
        assert found.missing_law == found.missing_facts == ()


SIGNED = holds("synthetic.signed", on=Grant, of=lambda one: one.signed, at="signed", says=SAYS)
LARGE = holds("synthetic.large", on=Grant, of="large", says=SAYS)
BY = holds("synthetic.by", on=Grant, of=lambda one: one.decision.authority, says=SAYS)
LEFT = holds("synthetic.left", on=Mission, of=lambda one: one.left, says=SAYS)


class TestCarried:
    """What an activity carries is judged by its own rules, and stands where it is carried."""

    def found(self, *grants: Grant, rules: tuple[Rule[Any], ...], **known: Any) -> list[Finding]:
        """What is found of a mission that carries grants."""
        mission = Mission(recorded_until=DAY, grants=grants, **known)
        return list(report(mission, *rules).findings)

    def test_findings_stand_within_the_part(self) -> None:
        """A place of a part is told from the whole; the whole of a part is the part itself."""
        found = self.found(Grant(), Grant(large=False), rules=(SIGNED, LARGE, LEFT))
        assert [(one.rule.id, one.outcome, one.at) for one in found] == [
            ("synthetic.large", Outcome.UNDETERMINED, ("grants[0]",)),
            ("synthetic.large", Outcome.BROKEN, ("grants[1]",)),
            ("synthetic.left", Outcome.BROKEN, ()),
            ("synthetic.signed", Outcome.BROKEN, ("grants[0].signed",)),
            ("synthetic.signed", Outcome.BROKEN, ("grants[1].signed",)),
        ]

    def test_missing_facts_have_their_full_path(self) -> None:
        """A fact of a part that is missing is named from the whole, however deep."""
        decided = Grant(decision=Decision(date=DAY))
        (large, by) = self.found(decided, rules=(LARGE, BY))[::-1]
        assert large.missing_facts == ("grants[0].large",)
        assert by.missing_facts == ("grants[0].decision.authority",)
        assert by.reason is not None
        assert "grants[0].decision.authority" in by.reason.en

    def test_known_until_the_day_of_the_whole(self) -> None:
        """What has not happened to a part is known until the day the whole is recorded."""
        mission = Mission(grants=(Grant(),))
        (unknown,) = report(mission, SIGNED).findings
        assert unknown.missing_facts == ("grants[0].signed",)
        later = self.found(Grant(signed=date(2018, 3, 14)), rules=(SIGNED,))
        assert [one.outcome for one in later] == [Outcome.BROKEN]

    def test_decisions_of_the_part_are_its_own(self) -> None:
        """A waiver in the part settles its finding; one of the whole does not reach it."""
        allowed = Waiver(rule=LARGE.id, approver="A", document="1", date=DAY, until=DAY, at="")
        (waived,) = self.found(Grant(large=False, waivers=(allowed,)), rules=(LARGE,))
        assert waived.outcome is Outcome.WAIVED
        (broken,) = self.found(Grant(large=False), rules=(LARGE,), waivers=(allowed,))
        assert broken.outcome is Outcome.BROKEN

    def test_scope_of_the_part_is_its_own(self) -> None:
        """A part that no rule concerns says so, and leaves the whole alone."""
        (left, large) = self.found(Grant(official=False), rules=(LARGE, LEFT))[::-1]
        assert (large.outcome, large.at) == (Outcome.NOT_APPLICABLE, ("grants[0]",))
        assert left.outcome is Outcome.BROKEN

    def test_cheapest_question_asks_the_parts_too(self) -> None:
        """What a part breaks is broken, though the first look cannot see parts."""
        checker = Checker(place(LARGE, LEFT), DAY)
        whole = Mission(recorded_until=DAY, left=DAY, grants=(Grant(large=False),))
        assert checker.broken(whole) == ["synthetic.large"]
        assert checker.broken(whole.but(grants=())) == []


class TestNotes:
    def test_other_governing_day_is_told(self) -> None:
        """Where the law of another day governs, the finding says which and why."""
        governed = weighed(BEGUN)
        found = only(errand(Item(size=1), begun=date(2018, 1, 2)), governed, THREE)
        assert [note.en for note in found.notes] == [
            "By the law of 02/01/2018 (the day begun (test))."
        ]
        assert only(errand(Item(size=1)), governed, THREE).notes == ()

    @pytest.mark.parametrize(("day", "notes"), [("2018-03-14", 0), ("2018-03-13", 1)])
    def test_text_under_review_says_check(self, day: str, notes: int) -> None:
        """What rests on a text under review says so from that day on, once."""
        reviewed = instrument(review_from=day, review=words("changed")).at(evidence=Evidence.TEXT)
        sealed = holds(
            "synthetic.sealed", on=Box, of="sealed", cite=(reviewed, reviewed), says=SAYS
        )
        found = only(Box(sealed=True), sealed)
        assert len(found.notes) == notes
        assert all("13/03/2018 on: changed (test)" in note.en for note in found.notes)

    def test_value_tells_of_itself(self) -> None:
        """A value that an office gave, and a value with a note, say so in the finding."""
        cite = instrument().at(evidence=Evidence.LOCAL)
        found = only(errand(Item(size=1)), weighed(), LIMIT.value(3, cite=cite, note=words("own")))
        assert [note.en for note in found.notes] == [
            "A value given by the office from a regulation of its own: kind (test) giả-định/QĐ.",
            "own (test)",
        ]


class TestPlaces:
    OLD = instrument("old", until="2018-03-12").at(1, evidence=Evidence.TEXT)
    LAPSED = instrument("lapsed", known_until="2018-03-12").at(1, evidence=Evidence.TEXT)
    NEW = instrument("new", since="2018-03-13").at(1, evidence=Evidence.TEXT)

    @pytest.mark.parametrize(
        ("day", "places"),
        [("2018-03-12", (OLD, LAPSED)), ("2018-03-13", (NEW,))],
    )
    def test_only_texts_of_the_day_are_named(self, day: str, places: tuple[Citation, ...]) -> None:
        """A norm that several texts held one after another rests on those of the day alone."""
        cite = (self.OLD, self.LAPSED, self.NEW)
        sealed = holds(
            "synthetic.sealed", on=Box, of="sealed", cite=cite, period=Period(), says=SAYS
        )
        found = only(Box(sealed=True), sealed, on=date.fromisoformat(day))
        assert found.citations == places

    def test_a_rule_that_is_silent_names_all_its_texts(self) -> None:
        """Where the norm is not in force no text of it is, and all of them are named."""
        sealed = holds(
            "synthetic.sealed",
            on=Box,
            of="sealed",
            cite=(self.OLD, self.LAPSED),
            known_until=date(2018, 3, 12),
            says=SAYS,
        )
        found = only(Box(sealed=True), sealed)
        assert found.outcome is Outcome.NOT_APPLICABLE
        assert found.citations == (self.OLD, self.LAPSED)


class TestFailed:
    @pytest.mark.parametrize("wrong", [True, "broken", 3])
    def test_answer_that_is_none(self, wrong: Any) -> None:
        """What is no answer fails, with what is accepted, and never passes for kept."""
        found = only(errand(), answers(wrong))
        assert found.outcome is Outcome.FAILED
        assert found.reason is not None
        assert found.reason.en == (
            f"An error in the software of {PACKAGE}: "
            f"TypeError: found {wrong!r}; accepted: Breach, Question, Skip, Met or None."
        )

    def test_message_that_wants_more_than_the_answer_gives(self) -> None:
        """A message with a word that the answer does not give fails, and the report is told."""
        wants = Text("thiếu {papers}, {days}", "lacks {papers}, {days}")
        lacking = attrs.evolve(answers(Breach(words={"days": 3})), message=wants)
        found = only(errand(), lacking)
        assert (found.outcome, found.message) == (Outcome.FAILED, SAYS)
        assert found.reason is not None
        assert "the message wants papers; give it in words=" in found.reason.en

    def test_words_of_the_answer_fill_the_message(self) -> None:
        """What an answer gives in words stands in the message, before what was measured."""
        said = Text("{papers}: {measured}", "{papers}: {measured}")
        full = Breach(3, 4, {"papers": (words("a"), words("b")), "measured": "ba"})
        found = only(errand(), attrs.evolve(answers(full), message=said))
        assert found.message == Text("a (thử), b (thử): ba", "a (test), b (test): ba")


class TestAnswers:
    def asked(self, *given: Answer, sizes: tuple[int, ...] = (4,), on: date = DAY) -> list[Finding]:
        """What is found of items larger than a limit that has an exception."""
        subject = errand(*(Item(size=size) for size in sizes), answers=given)
        return list(report(subject, weighed(), on=on, values=(EXCEPTED,)).findings)

    def test_beyond_an_exception_is_a_question(self) -> None:
        """What goes beyond a value with an exception is asked, in the words of the exception."""
        (found,) = self.asked()
        assert found.outcome is Outcome.NEEDS_JUDGEMENT
        assert found.question == found.message == Text("4/3: cần không?", "4/3: needed?")
        assert found.answer is None

    @pytest.mark.parametrize(("met", "outcome"), [(True, Outcome.KEPT), (False, Outcome.BROKEN)])
    def test_answer_decides(self, met: bool, outcome: Outcome) -> None:
        """A recorded answer settles the question and stays in the finding."""
        (found,) = self.asked(answer(met=met))
        assert found.outcome is outcome
        assert found.answer == answer(met=met)
        assert found.question is not None

    def test_answer_for_one_place(self) -> None:
        """An answer given for one place leaves the others open."""
        found = self.asked(answer(met=True, at="items[1]"), sizes=(4, 5))
        assert [one.outcome for one in found] == [Outcome.NEEDS_JUDGEMENT, Outcome.KEPT]

    @pytest.mark.parametrize("turned", [1, -1])
    def test_later_answer_counts(self, turned: int) -> None:
        """Of two answers the later one counts, whichever stands first in the document."""
        both = [answer(met=True, day=date(2018, 3, 1)), answer(met=False, day=date(2018, 3, 2))]
        (found,) = self.asked(*both[::turned])
        assert found.outcome is Outcome.BROKEN

    def test_answer_is_not_known_before_it_is_given(self) -> None:
        """On a day before an answer was given, the question is open."""
        (found,) = self.asked(answer(met=True), on=date(2018, 3, 12))
        assert found.outcome is Outcome.NEEDS_JUDGEMENT

    def test_answer_moves_nothing_that_was_not_asked(self) -> None:
        """An answer on a rule that asked nothing changes nothing."""
        subject = errand(Item(size=4), answers=(answer(met=True),))
        found = only(subject, weighed(), THREE)
        assert (found.outcome, found.answer, found.question) == (Outcome.BROKEN, None, None)

    def test_question_falls_back_on_the_rule(self) -> None:
        """What is asked is what the answer says, else the question of the rule, else its norm."""
        own = answers(Question(asks=words("own")))
        assert only(errand(), own).question == words("own")
        of_the_rule = attrs.evolve(answers(Question()), question=words("rule"))
        assert only(errand(), of_the_rule).question == words("rule")
        assert only(errand(), answers(Question())).question == SAYS

    def test_unknown_answers_are_none(self) -> None:
        """A kind of subject that need not know its answers is judged without them."""
        found = only(errand(Item(size=4)).but(answers=UNKNOWN), weighed(), THREE)
        assert found.outcome is Outcome.BROKEN


class TestWaivers:
    def found(
        self, *given: Waiver, on: date = DAY, sizes: tuple[int, ...] = (4,), **known: Any
    ) -> list[Finding]:
        """What is found of items larger than the limit, with waivers."""
        items = tuple(Item(size=size) for size in sizes)
        subject = Errand(items=items, waivers=given, recorded_until=on, **known)
        checker = Checker(place(weighed(BEGUN), values=(THREE,)), on)
        return list(checker.check(subject).findings)

    def test_broken_is_waived_and_stays_visible(self) -> None:
        """A permission turns broken into waived, with what was measured and who allowed it."""
        (found,) = self.found(waiver())
        assert (found.outcome, found.measured, found.waiver) == (Outcome.WAIVED, 4, waiver())

    def test_what_is_kept_is_not_waived(self) -> None:
        """A waiver does nothing to what is kept, unknown or asked."""
        (kept,) = self.found(waiver(), sizes=(3,))
        assert (kept.outcome, kept.waiver) == (Outcome.KEPT, None)
        unknown = only(errand(waivers=(waiver(),)), weighed(), THREE)
        assert unknown.outcome is Outcome.UNDETERMINED
        asked = only(errand(Item(size=4), waivers=(waiver(),)), weighed(), EXCEPTED)
        assert (asked.outcome, asked.waiver) == (Outcome.NEEDS_JUDGEMENT, None)

    def test_question_answered_no_may_be_waived(self) -> None:
        """What a person found not to be met is broken, and may be waived."""
        subject = errand(Item(size=4), answers=(answer(met=False),), waivers=(waiver(),))
        found = only(subject, weighed(), EXCEPTED)
        assert (found.outcome, found.answer, found.waiver) == (
            Outcome.WAIVED,
            answer(met=False),
            waiver(),
        )

    def test_scope_is_one_place(self) -> None:
        """A waiver for one place leaves the others broken."""
        found = self.found(waiver(at="items[1]"), sizes=(4, 5))
        assert [one.outcome for one in found] == [Outcome.BROKEN, Outcome.WAIVED]
        assert [one.waiver for one in found] == [None, waiver(at="items[1]")]

    def test_scope_is_one_rule(self) -> None:
        """A waiver for another rule waives nothing; an older id of the rule is as good."""
        (other,) = self.found(waiver(rule="synthetic.other"))
        assert other.outcome is Outcome.BROKEN
        renamed = attrs.evolve(weighed(), aliases=("synthetic.old",))
        subject = errand(Item(size=4), waivers=(waiver(rule="synthetic.old"),))
        assert only(subject, renamed, THREE).outcome is Outcome.WAIVED

    @pytest.mark.parametrize(
        ("on", "outcome"),
        [
            (date(2018, 3, 12), Outcome.BROKEN),
            (date(2018, 3, 13), Outcome.WAIVED),
            (date(2018, 3, 20), Outcome.WAIVED),
            (date(2018, 3, 21), Outcome.BROKEN),
        ],
    )
    def test_holds_from_its_date_to_its_last_day(self, on: date, outcome: Outcome) -> None:
        """A waiver holds from the day it is given to its last day, both included."""
        (found,) = self.found(waiver(until=date(2018, 3, 20)), on=on)
        assert found.outcome is outcome

    def test_last_day_is_read_at_the_governing_day(self) -> None:
        """A waiver that has ended by the day asked still holds for what happened before."""
        (found,) = self.found(waiver(), on=date(2019, 1, 1), begun=DAY)
        assert found.outcome is Outcome.WAIVED
        (later,) = self.found(waiver(), on=date(2019, 1, 1), begun=date(2018, 3, 14))
        assert later.outcome is Outcome.BROKEN
