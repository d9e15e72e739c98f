"""A check: which law governs, in which order, and that nothing but the facts decides it."""

import json
import os
import subprocess
import sys
from datetime import date
from typing import Any

import attrs
import pytest
from builders import (
    DAY,
    Box,
    Errand,
    Item,
    any_delegations,
    cited,
    place,
    quang_ninh,
    report,
    shipped_delegations,
    term,
    words,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from foreign_affairs_rules import Outcome, check, example, schedule
from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.facts import UNKNOWN, UNRECORDED, Facts, facts
from foreign_affairs_rules.findings import Report
from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.model.papers import Answer, Authority, Decision, Version, Waiver
from foreign_affairs_rules.norms import at_most, holds
from foreign_affairs_rules.plugins import UnknownProvince
from foreign_affairs_rules.plugins import place as installed_place
from foreign_affairs_rules.rules import Governing, Rule, RuleSet, rule
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Verdict

SAYS = words("says")
PACKAGE = __name__.partition(".")[0]
LIMITS = (
    "outbound.countries",
    "outbound.days_per_country",
    "outbound.key_leader_trips",
    "outbound.max_members",
)


def shipped(name: str) -> OutboundDelegation:
    """A delegation that ships with the library or a province."""
    loaded = example(name)
    assert isinstance(loaded, OutboundDelegation)
    return loaded


def ruled(id: str, **norm: Any) -> Rule[Box]:
    """A rule that each box breaks."""
    return Rule(id=id, on=Box, judge=lambda _, __: Breach(), says=SAYS, message=SAYS, **norm)


class TestGoverningDay:
    ELEVEN = shipped("outbound-eleven-members")
    DECISION = Decision(authority=Authority.COMMITTEE_CHAIR, number="1", date=date(2018, 3, 20))

    def limits(self, subject: OutboundDelegation, on: str) -> list[Outcome]:
        """What comes of the four limits that the province sets."""
        found = check(subject, province="quang_ninh", on=on)
        return [found.outcome_of(rule) for rule in LIMITS]

    def test_decided_in_2018_is_judged_by_the_law_of_2018(self) -> None:
        """What was decided in 2018 breaks the limits of 2018, in whichever year it is asked."""
        decided = self.ELEVEN.but(
            decision=self.DECISION, versions=(), recorded_until=date(2026, 11, 22)
        )
        broken = [Outcome.BROKEN, Outcome.BROKEN, Outcome.KEPT, Outcome.BROKEN]
        for on in ("2018-03-20", "2019-06-01", "2026-11-22"):
            assert self.limits(decided, on) == broken
        found = check(decided, province="quang_ninh", on="2026-11-22")
        assert found.outcome_of("outbound.sender") is Outcome.NOT_APPLICABLE
        (size,) = (one for one in found.findings if one.rule.id == "outbound.max_members")
        assert [note.en for note in size.notes] == [
            "By the law of 20/03/2018 (the day of the decision, within the plan year of the trip)."
        ]

    def test_undecided_is_judged_by_the_law_of_the_day_asked(self) -> None:
        """What is not decided is not yet under the limits in January 2018, and open in 2019."""
        undecided = self.ELEVEN.but(recorded_until=date(2019, 6, 1))
        assert self.limits(undecided, "2018-01-08") == [Outcome.NOT_APPLICABLE] * 4
        assert self.limits(undecided, "2019-06-01") == [Outcome.UNDETERMINED] * 4

    def test_decision_of_a_later_day_is_not_known_yet(self) -> None:
        """A decision that a document records does not govern a question about a day before it."""
        decided = self.ELEVEN.but(decision=self.DECISION, recorded_until=date(2019, 1, 1))
        assert self.limits(decided, "2018-01-08") == [Outcome.NOT_APPLICABLE] * 4

    @pytest.mark.parametrize(
        ("decided", "outcome"),
        [(date(2020, 6, 30), Outcome.NOT_APPLICABLE), (date(2020, 7, 1), Outcome.BROKEN)],
    )
    def test_law_49_2019_begins_on_1_july_2020(self, decided: date, outcome: Outcome) -> None:
        """Who may send is asked of decisions from the day on which the law is in force."""
        decision = Decision(authority=Authority.HEAD_OF_UNIT, authorised=False, date=decided)
        found = check(
            OutboundDelegation(id="a", decision=decision), province="ha_noi", on="2021-01-01"
        )
        assert found.outcome_of("outbound.sender") is outcome

    @pytest.mark.parametrize(
        ("changed", "notes"), [(date(2023, 12, 25), 0), (date(2023, 12, 26), 1)]
    )
    def test_circular_04_2020_is_to_be_checked_from_26_december_2023(
        self, changed: date, notes: int
    ) -> None:
        """What rests on a circular that may have been changed says "check" from that day on."""
        version = Version(
            date=changed, changed=(), replaced_members=0, new_paper=False, sealed=True
        )
        subject = OutboundDelegation(id="a", versions=(version,))
        found = check(subject, province="ha_noi", on="2024-03-01")
        (sealed,) = (one for one in found.findings if one.rule.id == "outbound.sealed_correction")
        told = [note.en for note in sealed.notes if note.en.startswith("Check ")]
        assert len(told) == notes
        assert all("from 26/12/2023 on: Circulars 06/2023/TT-BNG" in note for note in told)

    @pytest.mark.parametrize(
        ("authority", "filled", "outcome"),
        [
            (Authority.FRONT_OR_UNION, False, Outcome.UNDETERMINED),
            (Authority.FRONT_OR_UNION, True, Outcome.KEPT),
            (Authority.OTHER, True, Outcome.BROKEN),
            (Authority.COUNCIL_STANDING, False, Outcome.KEPT),
        ],
    )
    def test_senders_in_clauses_that_were_not_read(
        self,
        authority: Authority,
        filled: bool,
        outcome: Outcome,
    ) -> None:
        """Whether another body may send is open, until an office gives the clause it acts on."""
        decision = Decision(authority=authority, date=date(2021, 5, 4))
        found = quang_ninh(date(2021, 5, 4), filled=filled).check(
            OutboundDelegation(id="a", decision=decision)
        )
        assert found.outcome_of("outbound.sender") is outcome

    @pytest.mark.parametrize(("on", "notes"), [("2026-11-22", 0), ("2026-11-23", 1)])
    def test_day_after_the_law_was_looked_up_is_warned_about(self, on: str, notes: int) -> None:
        """A question about a day for which the law is not known yet says so."""
        found = check(self.ELEVEN, province="quang_ninh", on=on)
        warned = (
            "Ngày 23/11/2026 sau ngày tra cứu pháp luật gần nhất (22/11/2026): "
            "hãy kiểm tra văn bản mới."
        )
        assert [note.vi for note in found.notes if "tra cứu pháp luật" in note.vi] == [warned][
            :notes
        ]
        planned = schedule(self.ELEVEN, province="quang_ninh", on=on)
        assert [note.vi for note in planned.notes] == [warned][:notes]


class TestScope:
    def test_private_trip_is_no_delegation(self) -> None:
        """No rule concerns a private trip, and each says why; its timeline says so too."""
        private = OutboundDelegation(id="a", official=False)
        found = check(private, province="quang_ninh", on=DAY)
        assert not found.ready
        assert not found.applies
        assert {one.reason.en for one in found.findings if one.reason} == {
            "A private trip is not a delegation."
        }
        planned = schedule(private, province="quang_ninh", on=DAY)
        assert [note.en for note in planned.notes] == ["A private trip is not a delegation."]

    def test_only_rules_on_its_kind_are_asked(self) -> None:
        """A subject meets the rules on its own kind alone."""
        found = report(Box(), ruled("synthetic.one"), rule("b", on=Errand, says=SAYS)(_kept))
        assert [one.rule.id for one in found.findings] == ["synthetic.one"]

    def test_unknown_province(self) -> None:
        """A province that does not exist is told with the nearest ones."""
        with pytest.raises(UnknownProvince, match="quang_ninh"):
            check(Box(), province="quang_nin", on=DAY)

    def test_kind_without_rules(self) -> None:
        """What no rule is about is refused, and never found ready."""
        with pytest.raises(LookupError, match="no rules for Box in quang_ninh"):
            check(Box(), province="quang_ninh", on=DAY)

    @pytest.mark.parametrize(
        ("named", "near"),
        [
            ("outbound.max_member", "outbound.max_members, outbound."),
            ("hạn mức", "far rules."),
        ],
    )
    def test_decision_that_names_no_rule(self, named: str, near: str) -> None:
        """An answer or a waiver for a rule that is not there settles nothing, and that is told."""
        no_rule = Answer(rule=named, met=True, by="A", document="1", date=DAY)
        found = check(
            OutboundDelegation(id="a", recorded_until=DAY, answers=(no_rule,)),
            province="quang_ninh",
            on=DAY,
        )
        (note,) = found.notes
        assert note.en.startswith(f"answers[0].rule names {named}, which is no rule here")
        assert f"nearest: {near}" in note.en
        real = Waiver(
            rule="outbound.relatives", approver="A", document="1", date=DAY, until=DAY, at=""
        )
        waived = OutboundDelegation(id="a", recorded_until=DAY, waivers=(real,))
        assert check(waived, province="quang_ninh", on=DAY).notes == ()

    def test_kind_without_a_timeline(self) -> None:
        """A subject that no timeline is about cannot be scheduled."""
        with pytest.raises(LookupError, match="no timeline for Box in quang_ninh"):
            schedule(Box(), province="quang_ninh", on=DAY)

    def test_province_without_a_plugin_says_so(self) -> None:
        """A province without a plug-in is answered by national law alone, in both verbs."""
        subject = OutboundDelegation(id="a", recorded_until=DAY)
        found = check(subject, province="ha_noi", on=DAY)
        assert [note.en for note in found.notes] == [
            "There is no rule set for Hà Nội: checked by national law alone."
        ]
        assert schedule(subject, province="ha_noi", on=DAY).notes == found.notes


def _kept(_: Errand, __: Law) -> Verdict:
    return None


@facts
class Parcel(Facts):
    """A subject that has events but no day until which it is recorded."""

    sent: date | None = UNRECORDED
    scrap: bool = UNKNOWN

    def out_of_scope(self) -> Text | None:
        return words("scrap") if self.scrap else None


class TestErrors:
    def failed(self, found: Report, id: str) -> str:
        """The reason of a rule that failed."""
        (one,) = (one for one in found.findings if one.rule.id == id)
        assert one.outcome is Outcome.FAILED
        assert one.reason is not None
        return one.reason.en

    def test_rule_that_raises_hides_no_other(self) -> None:
        """A rule that raises fails, naming the package and the error, and the others go on."""

        @rule("synthetic.raises", on=Box, says=SAYS)
        def raises(_: Box, __: Law) -> Verdict:
            message = "no such list"
            raise LookupError(message)

        found = report(Box(), raises, ruled("synthetic.after"))
        assert self.failed(found, "synthetic.raises") == (
            f"An error in the software of {PACKAGE}: LookupError: no such list."
        )
        assert found.outcome_of("synthetic.after") is Outcome.BROKEN
        assert not found.ready

    def test_only_a_failure_keeps_it_from_being_ready(self) -> None:
        """A report whose only trouble is a rule that failed is not ready."""
        failing = holds("synthetic.fails", on=Box, of=lambda _: 1 / 0, says=SAYS)  # type: ignore[return-value, arg-type]  # it never returns
        found = report(Box(), failing)
        assert [one.outcome for one in found.obstacles] == [Outcome.FAILED]
        assert PACKAGE in self.failed(found, "synthetic.fails")

    def test_function_of_the_wrong_shape(self) -> None:
        """A function that cannot even be called is blamed on the package that wrote it."""
        wrong: Any = lambda: None  # noqa: E731 -- what an author might write
        found = report(Box(), rule("synthetic.wrong", on=Box, says=SAYS)(wrong))
        assert f"software of {PACKAGE}: TypeError" in self.failed(found, "synthetic.wrong")

    def test_error_of_the_library_is_its_own(self) -> None:
        """An error that no function of a plug-in took part in is the library's."""
        odd = at_most(term(), on=Box, of="id", says=SAYS)
        value = odd.terms[0].value(3, cite=cited())
        failed = self.failed(report(Box(weight=1), odd, values=[value]), "synthetic.limit")
        assert failed.startswith("An error in the software of foreign_affairs_rules: TypeError: ")

    @pytest.mark.parametrize("day", [lambda _, __: 1 // 0, lambda _, __: None])
    def test_governing_day_that_raises(self, day: Any) -> None:
        """Where the governing day cannot be read, its rules fail and the others go on."""
        broken = Governing[Box]("broken", words("broken"), day)
        found = report(Box(), ruled("synthetic.a", governed_by=broken), ruled("synthetic.b"))
        assert "An error in the software of" in self.failed(found, "synthetic.a")
        assert found.outcome_of("synthetic.b") is Outcome.BROKEN

    def test_governing_day_that_is_not_known(self) -> None:
        """Where the fact that chooses the governing day is unknown, its rules name that fact."""
        begun = Governing[Errand]("begun", words("begun"), lambda one, on: one.begun or on)
        asked = holds("synthetic.a", on=Errand, of="weight", governed_by=begun, says=SAYS)
        (found,) = report(Errand(weight=1), asked).findings
        assert (found.outcome, found.missing_facts) == (Outcome.UNDETERMINED, ("begun",))

    def test_scope_that_is_not_known(self) -> None:
        """Where it is unknown whether rules concern a subject at all, that fact is named."""
        sent = holds("synthetic.sent", on=Parcel, of=lambda one: one.sent, says=SAYS)
        (unknown,) = report(Parcel(), sent).findings
        assert unknown.missing_facts == ("scrap",)
        assert report(Parcel(scrap=True), sent).findings[0].reason == words("scrap")
        (event,) = report(Parcel(scrap=False), sent).findings
        assert event.missing_facts == ("sent",)


class TestOrder:
    def test_findings_come_by_rule_id(self) -> None:
        """Findings are ordered by rule id, rules that do not apply among the others."""
        late = ruled("synthetic.b", cite=(cited(since="2019-01-01"),))
        found = report(Box(), ruled("synthetic.c"), late, ruled("synthetic.a"))
        assert [one.rule.id for one in found.findings] == [
            "synthetic.a",
            "synthetic.b",
            "synthetic.c",
        ]

    @given(st.randoms(use_true_random=False))
    @settings(max_examples=10)
    def test_order_of_rules_and_values_changes_nothing(self, chance: Any) -> None:
        """Whatever the order of rules and values, a report is the same byte for byte."""
        there = installed_place("quang_ninh")
        rules, values = list(there.rules), list(there.values)
        chance.shuffle(rules)
        chance.shuffle(values)
        shuffled = attrs.evolve(there, rules=RuleSet(tuple(rules)), values=tuple(values))
        subject = TestGoverningDay.ELEVEN
        assert told(Checker(shuffled, DAY).check(subject)) == told(
            Checker(there, DAY).check(subject)
        )

    @given(any_delegations(), st.randoms(use_true_random=False), st.booleans())
    @settings(max_examples=25)
    def test_order_of_members_moves_paths_only(
        self,
        subject: OutboundDelegation,
        chance: Any,
        filled: bool,
    ) -> None:
        """Members in another order change nothing but the number in their paths."""
        subject = subject.but(answers=(), waivers=())
        members = subject.peek("members", ())
        order = list(range(len(members)))
        chance.shuffle(order)
        turned = subject.but(members=tuple(members[i] for i in order)) if members else subject
        checker = quang_ninh(DAY, filled=filled)
        moved = {f"members[{old}]": f"members[{new}]" for new, old in enumerate(order)}
        assert seen(checker.check(subject), moved) == seen(checker.check(turned), {})

    def test_same_report_again(self) -> None:
        """The same question twice, of one checker or of two, has the same answer."""
        checker = Checker(installed_place("quang_ninh"), DAY)
        first, second = (
            checker.check(TestGoverningDay.ELEVEN),
            checker.check(TestGoverningDay.ELEVEN),
        )
        assert told(first) == told(second)
        assert told(first) == told(check(TestGoverningDay.ELEVEN, province="quang_ninh", on=DAY))


def told(found: Report) -> str:
    """A report byte for byte."""
    return json.dumps(found.plain(everything=True), ensure_ascii=False)


def seen(found: Report, moved: dict[str, str]) -> list[tuple[Any, ...]]:
    """What a report says, with the members at the places they moved to."""

    def place(path: str) -> str:
        head, bracket, rest = path.partition("]")
        return moved.get(head + bracket, head + bracket) + rest

    return sorted(
        (
            one.rule.id,
            one.outcome.value,
            sorted(map(place, one.at)),
            sorted(map(place, one.missing_facts)),
            one.missing_law,
            str(one.measured),
        )
        for one in found.findings
    )


_IN_ANOTHER_PROCESS = """
import json, sys
from foreign_affairs_rules import check, example
for line in json.loads(sys.argv[1]):
    report = check(example(line[0]), province="quang_ninh", on=line[1])
    print(json.dumps(report.plain(everything=True), ensure_ascii=False))
    print(report.text("vi", everything=True) + report.text("en"))
"""


def test_another_process_gives_the_same_bytes() -> None:
    """Reports are the same whatever seed the process hashes with."""
    days = ("2018-03-13", "2019-06-01", "2023-10-10")
    asked = json.dumps([(one.id, day) for one in shipped_delegations() for day in days])
    printed = {
        subprocess.run(  # noqa: S603 -- this very library, in a process of its own
            [sys.executable, "-c", _IN_ANOTHER_PROCESS, asked],
            env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(printed) == 1
    assert len(printed.pop()) > 10_000


class TestSubjects:
    def test_events_of_later_days_have_not_happened(self) -> None:
        """A check knows of a subject what was known on its day."""
        begun = holds("synthetic.begun", on=Errand, of=lambda one: one.begun, says=SAYS)
        subject = Errand(begun=date(2018, 3, 14), recorded_until=date(2018, 3, 20))
        assert report(subject, begun, on="2018-03-13").outcome_of(begun.id) is Outcome.BROKEN
        assert report(subject, begun, on="2018-03-14").outcome_of(begun.id) is Outcome.KEPT

    def test_one_checker_serves_many_days_of_decision(self) -> None:
        """A checker judges each subject by its own governing day."""
        begun = Governing[Errand]("begun", words("begun"), lambda one, on: one.begun or on)
        limit = at_most(term(), on=Errand, each="items", of="size", governed_by=begun, says=SAYS)
        value = limit.terms[0].value(3, cite=cited(), since="2018-03-01")
        checker = Checker(place(limit, values=[value]), DAY)
        items = (Item(size=4),)
        found = [
            checker.check(Errand(items=items, begun=day)).findings[0].outcome
            for day in (date(2018, 2, 28), date(2018, 3, 1), date(2018, 2, 28))
        ]
        assert found == [Outcome.NOT_APPLICABLE, Outcome.BROKEN, Outcome.NOT_APPLICABLE]
