"""A report: what it counts, what keeps it from being ready, and what each finding tells."""

from typing import Any, cast

import pytest
from builders import Box, Item, cited, instrument, place, report, term, words

from foreign_affairs_rules import check, example
from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.findings import Finding, Outcome, Report
from foreign_affairs_rules.law import Law, Severity
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.norms import at_most, holds
from foreign_affairs_rules.rules import Rule, rule
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import LANGS
from foreign_affairs_rules.verdicts import Breach, Question, Skip, Verdict

SAYS = words("says")


def lookup(_: Box, __: Law) -> Verdict:
    raise LookupError


VERDICTS: dict[Outcome, Any] = {
    Outcome.FAILED: lookup,
    Outcome.BROKEN: lambda _, __: Breach(),
    Outcome.UNDETERMINED: lambda box, _: Breach() if box.weight else None,
    Outcome.NEEDS_JUDGEMENT: lambda _, __: Question(),
    Outcome.KEPT: lambda _, __: None,
    Outcome.NOT_APPLICABLE: lambda _, __: Skip(words("reason")),
}


def coming_to(*outcomes: Outcome) -> Report:
    """A report with one rule for each outcome."""
    rules = [
        rule(f"synthetic.{outcome.value}", on=Box, says=SAYS)(VERDICTS[outcome])
        for outcome in outcomes
    ]
    return report(Box(), *rules)


class TestOutcome:
    def test_words_of_officers(self) -> None:
        """Each outcome has a label of its own in both languages."""
        for lang in LANGS:
            labels = [outcome.label[lang] for outcome in Outcome]
            assert len({*labels}) == len(labels) == 7
        assert Outcome.BROKEN.label.vi == "Chưa đúng quy định"


class TestReady:
    @pytest.mark.parametrize(
        ("outcome", "ready"),
        [
            (Outcome.FAILED, False),
            (Outcome.BROKEN, False),
            (Outcome.UNDETERMINED, False),
            (Outcome.NEEDS_JUDGEMENT, True),
            (Outcome.KEPT, True),
        ],
    )
    def test_what_keeps_it_from_being_ready(self, outcome: Outcome, ready: bool) -> None:
        """A breach, a failure and a missing fact are obstacles; a question to a person is none."""
        found = coming_to(outcome)
        assert found.ready is ready
        assert [one.outcome for one in found.obstacles] == ([] if ready else [outcome])

    def test_open_law_is_no_obstacle(self) -> None:
        """What no text fixes does not keep a dossier back, and is told apart from missing facts."""
        limit = at_most(term(), on=Box, of="weight", says=SAYS)
        sealed = holds("synthetic.sealed", on=Box, of="sealed", says=SAYS)
        open_law = report(Box(weight=1, sealed=True), limit, sealed)
        assert open_law.ready
        assert (open_law.missing_law, open_law.missing_facts) == (("synthetic.limit",), ())
        both = report(Box(), limit, sealed)
        assert not both.ready
        assert (both.missing_law, both.missing_facts) == (("synthetic.limit",), ("sealed",))

    def test_where_no_rule_applies_nothing_is_ready(self) -> None:
        """What no rule applies to is not called ready, and a note asks to check day and place."""
        assert not report(Box()).ready
        found = coming_to(Outcome.NOT_APPLICABLE)
        assert (found.ready, found.obstacles) == (False, ())
        assert found.text("en").splitlines()[1] == "No rule applies."
        assert "check the day and the place" in found.notes[0].en

    def test_an_answer_not_met_is_told_as_such(self) -> None:
        """Where a person answered that a norm is not met, the norm is told and not the question."""
        ten = cast("OutboundDelegation", example("outbound-ten-members"))
        unmet = ten.but(answers=(ten.answers[0].but(met=False),))
        found = check(unmet, province="quang_ninh", on="2018-03-13")
        (one,) = found.of(Outcome.BROKEN)
        assert one.message.en.endswith("The recorded answer: not met.")
        assert one.question is not None


class TestSummary:
    def test_counts_rules_worst_first(self) -> None:
        """Each rule counts once, under its outcome, the worst outcomes first."""
        found = coming_to(
            *reversed(VERDICTS),
        )
        assert list(found.summary.items()) == [(outcome, 1) for outcome in VERDICTS]
        assert [one.outcome for one in found.by_outcome()] == list(VERDICTS)

    def test_rule_counts_by_its_worst_finding(self) -> None:
        """A rule with several findings counts by the worst of them."""
        sizes = holds("synthetic.sizes", on=Box, each="items", of="size", says=SAYS)
        found = report(Box(items=(Item(), Item(size=0), Item(size=1))), sizes)
        assert len(found.findings) == 2
        assert found.summary == {Outcome.BROKEN: 1}
        assert found.outcome_of("synthetic.sizes") is Outcome.BROKEN
        assert [one.at for one in found.of(Outcome.UNDETERMINED)] == [("items[0]",)]

    def test_rule_that_was_not_checked(self) -> None:
        """The outcome of a rule that was not checked is no outcome."""
        with pytest.raises(KeyError, match="nowhere"):
            coming_to(Outcome.KEPT).outcome_of("nowhere")

    def test_missing_facts_are_told_once(self) -> None:
        """A fact that several rules lack is listed once, facts in order."""
        rules: list[Rule[Box]] = [
            holds(f"synthetic.{name}", on=Box, of=fact, says=SAYS)
            for name, fact in (("a", "weight"), ("b", "sealed"), ("c", "weight"))
        ]
        assert report(Box(), *rules).missing_facts == ("sealed", "weight")


class TestFinding:
    def found(self, outcome: Outcome, **norm: Any) -> Finding:
        """The finding of a rule that comes to *outcome*."""
        norm = {"says": SAYS, "message": SAYS} | norm
        asked = Rule(id="synthetic.rule", on=Box, judge=VERDICTS[outcome], **norm)
        (one,) = report(Box(), asked).findings
        return one

    def test_remedy_only_where_something_is_wrong(self) -> None:
        """How to put it right is told of what is broken."""
        remedy = words("remedy")
        assert self.found(Outcome.BROKEN, remedy=remedy).remedy == remedy
        assert self.found(Outcome.KEPT, remedy=remedy).remedy is None
        assert self.found(Outcome.BROKEN).remedy is None

    @pytest.mark.parametrize("outcome", VERDICTS)
    def test_nothing_to_tell(self, outcome: Outcome) -> None:
        """Only what is plainly kept, or does not apply, need not be told."""
        silent = outcome in {Outcome.KEPT, Outcome.NOT_APPLICABLE}
        assert self.found(outcome).plain_sailing is silent

    def test_message_is_the_norm_unless_it_is_broken(self) -> None:
        """What is told of a broken rule is its message, of any other its norm."""
        message = words("message")
        assert self.found(Outcome.BROKEN, message=message).message == message
        assert self.found(Outcome.KEPT, message=message).message == SAYS
        assert self.found(Outcome.UNDETERMINED, message=message).message == SAYS

    def test_question_is_what_is_asked(self) -> None:
        """Only a question is a question."""
        assert self.found(Outcome.NEEDS_JUDGEMENT, question=words("q")).question == words("q")
        assert self.found(Outcome.BROKEN).question is None

    def test_rests_on_rule_and_values(self) -> None:
        """A finding cites its rule and the values it read, each once; severity is the value's."""
        of_rule, of_value = cited(), instrument("khác").at(2, evidence=Evidence.TEXT)
        limit = term()
        advice = limit.value(3, cite=of_value, severity=Severity.ADVICE)
        asked = at_most(limit, on=Box, of="weight", cite=(of_rule, of_rule), says=SAYS)
        (found,) = report(Box(weight=1), asked, values=[advice]).findings
        assert found.citations == (of_rule, of_value)
        assert found.severity is Severity.ADVICE
        assert self.found(Outcome.KEPT, severity=Severity.ADVICE).severity is Severity.ADVICE
        assert self.found(Outcome.KEPT).severity is Severity.BINDING


class TestReport:
    ELEVEN = example("outbound-eleven-members")

    def test_named_as_the_document_names_it(self) -> None:
        """A report bears the id of its subject."""
        assert report(Box(id="hồ sơ 1")).subject_name == "hồ sơ 1"
        assert report(Item()).subject_name == ""

    def test_receipt_tells_what_it_was_made_with(self) -> None:
        """The receipt names versions, the day asked, the day the law is known until, and a hash."""
        receipt = check(self.ELEVEN, province="quang_ninh", on="2018-03-13").receipt.plain()
        assert list(receipt) == ["versions", "on", "law_known_until", "input_sha256"]
        versions: Any = receipt["versions"]
        assert sorted(versions) == ["foreign-affairs-rules", "foreign-affairs-rules-quang-ninh"]
        assert (receipt["on"], receipt["law_known_until"]) == ("2018-03-13", "2026-11-22")

    def test_receipt_hashes_what_was_given(self) -> None:
        """Two inputs that differ have different hashes, the same input the same one, on any day."""
        one, other = OutboundDelegation(id="a"), OutboundDelegation(id="b")
        there = place()
        hashes = [
            Checker(there, day).check(subject).receipt.input_sha256
            for subject, day in ((one, report(Box()).on), (other, report(Box()).on))
        ]
        again = check(one, province="ha_noi", on="2026-01-01").receipt
        assert hashes[0] != hashes[1]
        assert again.input_sha256 == hashes[0]
        assert [*again.versions] == ["foreign-affairs-rules"]
