"""Rules of common shape."""

from typing import Any

import pytest
from builders import DAY, Box, Item, cited, report, term, words

from foreign_affairs_rules.facts import UNKNOWN, Facts, facts
from foreign_affairs_rules.findings import Finding, Outcome
from foreign_affairs_rules.law import Law, Value
from foreign_affairs_rules.norms import at_least, at_most, holds, judgement
from foreign_affairs_rules.rules import Rule
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Question, Readings, Skip

SAYS = words("says")
LIMIT = term()
THREE = LIMIT.value(3, cite=cited())
MESSAGE = Text("{measured} so với {limit}", "{measured} of {limit}")


def box(*sizes: Any, **known: Any) -> Box:
    """A box with items of these sizes."""
    return Box(items=tuple(Item(size=size) for size in sizes), **known)


def breach(rule: Rule[Any], thing: Any) -> tuple[Any, Any] | None:
    """What a rule measures of one thing against the limit, where that breaks it."""
    verdict = rule.judge(thing, Law([THREE], DAY, asked=DAY))
    if verdict is None:
        return None
    assert isinstance(verdict, Breach)
    return verdict.measured, verdict.limit


def finding(rule: Rule[Any], subject: Box, *values: Value[Any], on: str = "2018-03-13") -> Finding:
    """The one finding of a rule."""
    (found,) = report(subject, rule, on=on, values=values).findings
    return found


@facts
class Crate(Facts):
    """A box whose size is a method, and whose items have a size each."""

    items: tuple[Item, ...] = UNKNOWN

    def size(self) -> int:
        """The size of the whole crate."""
        return 0


class TestAtMost:
    @pytest.mark.parametrize(
        ("of", "measured"),
        [("weight", 4), ("heaviest", 4), (lambda one: one.weight, 4), (lambda _: 3, None)],
    )
    def test_counts_an_attribute_a_method_or_a_function(self, of: Any, measured: Any) -> None:
        """What is counted may be named or computed; only what is more than the limit breaks it."""
        found = breach(at_most(LIMIT, on=Box, of=of, says=SAYS), box(4, 2, weight=4))
        assert found == ((measured, 3) if measured else None)

    def test_is_known_by_its_term(self) -> None:
        """The rule has the id of its term and cites what fixes it."""
        rule = at_most(LIMIT, on=Box, of="weight", says=SAYS, message=MESSAGE)
        found = finding(rule, Box(weight=4), THREE)
        assert (rule.id, rule.terms) == (LIMIT.id, (LIMIT,))
        assert found.citations == (THREE.cite,)
        assert found.message == Text("4 so với 3", "4 of 3")

    def test_counts_in_each_thing(self) -> None:
        """With each= every thing is held against the limit, and the ones beyond it are named."""
        rule = at_most(LIMIT, on=Box, each="items", of="size", says=SAYS)
        found = report(box(4, 3, 5), rule, values=(THREE,)).findings
        assert [(one.at, one.measured) for one in found] == [(("items[0]",), 4), (("items[2]",), 5)]

    def test_a_name_is_of_the_thing_and_not_of_its_owner(self) -> None:
        """With each= a name is read of the thing, though its owner has a method of that name."""
        rule = at_most(LIMIT, on=Crate, each="items", of="size", says=SAYS)
        crate = Crate(items=(Item(size=5),))
        assert report(crate, rule, values=(THREE,)).outcome_of(LIMIT.id) is Outcome.BROKEN

    def test_asks_for_no_fact_where_the_law_is_silent(self) -> None:
        """Where the limit is open or not yet in force, no fact is missing."""
        rule = at_most(LIMIT, on=Box, of="weight", says=SAYS)
        later = LIMIT.value(3, cite=cited(), since="2019-01-01")
        open_term, not_yet = finding(rule, Box()), finding(rule, Box(), later)
        assert (open_term.missing_law, open_term.missing_facts) == ((LIMIT.id,), ())
        assert not_yet.outcome is Outcome.NOT_APPLICABLE
        assert finding(rule, Box(), THREE).missing_facts == ("weight",)

    @pytest.mark.parametrize("shape", [at_most, at_least])
    def test_may_name_the_thing(self, shape: Any) -> None:
        """The message may name the thing that is beyond the limit."""
        says = Text("{thing}: {measured}", "{thing}: {measured}")
        rule = shape(LIMIT, on=Box, each="items", of="size", says=SAYS, message=says)
        size = 4 if shape is at_most else 2
        assert finding(rule, box(size), THREE).message.vi == f"Item(size={size}): {size}"


class TestReadings:
    BECAUSE = words("because")

    @pytest.mark.parametrize(
        ("low", "high", "outcome"),
        [(2, 3, Outcome.KEPT), (4, 5, Outcome.BROKEN), (3, 4, Outcome.NEEDS_JUDGEMENT)],
    )
    def test_both_readings_must_agree(self, low: int, high: int, outcome: Outcome) -> None:
        """Where two ways of counting disagree about the limit, a person decides."""
        rule = at_most(LIMIT, on=Box, of=lambda _: Readings(low, high, self.BECAUSE), says=SAYS)
        found = finding(rule, Box(), THREE)
        assert found.outcome is outcome
        if outcome is Outcome.NEEDS_JUDGEMENT:
            assert found.question is not None
            assert found.question.vi == "because (thử) Cách tính nào áp dụng?"
            assert (found.measured, found.limit) == (4, 3)

    def test_have_no_order(self) -> None:
        """Two readings cannot be compared with a number by accident."""
        with pytest.raises(TypeError):
            assert Readings(2, 3, self.BECAUSE) < 4  # type: ignore[operator]  # what must fail


class TestAtLeast:
    @pytest.mark.parametrize(("weight", "found"), [(3, None), (2, (2, 3))])
    def test_only_less_breaks_it(self, weight: int, found: tuple[int, int] | None) -> None:
        """What reaches the limit keeps it."""
        assert breach(at_least(LIMIT, on=Box, of="weight", says=SAYS), Box(weight=weight)) == found

    def test_asks_for_no_fact_where_the_law_is_silent(self) -> None:
        """Where the least amount is open, no fact is missing."""
        assert finding(at_least(LIMIT, on=Box, of="weight", says=SAYS), Box()).missing_facts == ()


class TestHolds:
    def test_is_broken_by_what_is_not_true(self) -> None:
        """A condition is kept while it is true, of the subject or of each thing."""
        sealed = holds("synthetic.sealed", on=Box, of="sealed", says=SAYS)
        assert finding(sealed, Box(sealed=True)).outcome is Outcome.KEPT
        assert finding(sealed, Box(sealed=False)).outcome is Outcome.BROKEN
        assert finding(sealed, Box()).outcome is Outcome.UNDETERMINED
        tagged = holds("synthetic.tagged", on=Box, each="items", of="size", says=SAYS)
        assert finding(tagged, box(1, 0)).at == ("items[1]",)

    def test_keeps_its_own_message(self) -> None:
        """A message of its own stands in place of the sentence."""
        sealed = holds("synthetic.sealed", on=Box, of="sealed", says=SAYS, message=words("open"))
        assert finding(sealed, Box(sealed=False)).message == words("open")


class TestJudgement:
    def test_asks_a_person(self) -> None:
        """A norm that no program decides is a question, once the facts to judge it are there."""
        rule = judgement("synthetic.fit", on=Box, needs=lambda one: one.weight, says=SAYS)
        assert rule.judge(Box(weight=1), Law((), DAY, asked=DAY)) == Question()
        found = finding(rule, Box())
        assert (found.outcome, found.missing_facts) == (Outcome.UNDETERMINED, ("weight",))

    def test_asks_only_when_the_question_arises(self) -> None:
        """Where no question arises the norm is kept."""
        rule = judgement(
            "synthetic.fit",
            on=Box,
            needs=lambda one: one.weight,
            when=lambda one: one.weight > 3,
            question=words("fit?"),
            says=SAYS,
        )
        assert finding(rule, Box(weight=3)).outcome is Outcome.KEPT
        asked = finding(rule, Box(weight=4))
        assert (asked.outcome, asked.question) == (Outcome.NEEDS_JUDGEMENT, words("fit?"))


def test_a_subject_that_is_not_concerned_is_skipped() -> None:
    """Every shape takes unless=, and gives its reason."""
    rule = holds(
        "synthetic.sealed", on=Box, of="sealed", unless=lambda _: words("exempt"), says=SAYS
    )
    found = finding(rule, Box(sealed=UNKNOWN))
    assert (found.outcome, found.reason) == (Outcome.NOT_APPLICABLE, words("exempt"))
    assert rule.judged(Box(), Law((), DAY, asked=DAY)) == ((Box(), Skip(words("exempt"))),)
