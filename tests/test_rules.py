"""Rules: what makes one, what it answers of each thing, and sets of them."""

from typing import Any, cast

import pytest
from builders import DAY, Box, Errand, Item, cited, report, term, words
from hypothesis import given
from hypothesis import strategies as st

from foreign_affairs_rules.days import Period
from foreign_affairs_rules.facts import UNKNOWN
from foreign_affairs_rules.findings import Outcome
from foreign_affairs_rules.law import Law
from foreign_affairs_rules.rules import ASKED, Rule, RuleSet, rule
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Question, Skip, Verdict

SAYS = words("says")
NO_LAW = Law((), DAY, asked=DAY)


@rule("synthetic.tags", on=Box, each="items", says=SAYS)
def tags(item: Item, _: Law) -> Verdict:
    """Every tag that a rule may answer."""
    match item.tag:
        case "broken":
            return Breach()
        case "asked":
            return Question()
        case "skipped":
            return Skip(words("reason"))
        case "raised":
            raise RuntimeError
        case _:
            return None


@rule(
    "synthetic.weight",
    on=Box,
    cite=(cited(since="2018-01-01", known_until="2018-12-31"),),
    says=SAYS,
)
def weight(box: Box, _: Law) -> Verdict:
    """A box weighs at most 10."""
    return Breach(box.weight, 10) if box.weight > 10 else None


def ruled(id: str, **norm: Any) -> Rule[Box]:
    """A rule that nothing breaks."""
    return Rule(id=id, on=Box, judge=lambda _, __: None, **({"says": SAYS, "message": SAYS} | norm))


class TestRule:
    def test_is_made_of_the_function_below(self) -> None:
        """The decorator makes a rule whose message is its sentence unless it has its own."""
        assert repr(weight) == "Rule('synthetic.weight')"
        assert weight.message is weight.says
        own = ruled("synthetic.own", message=words("message"))
        assert own.message == words("message")
        assert weight.activity == ""

    def test_takes_its_days_from_its_first_instrument(self) -> None:
        """A rule is in force and known as the instrument of its first citation."""
        assert weight.period == Period("2018-01-01")
        assert str(weight.known_until) == "2018-12-31"
        assert ruled("synthetic.own").period == Period()
        assert ruled("synthetic.own").known_until is None

    @pytest.mark.parametrize(
        ("each", "hint"), [("itens", "; did you mean 'items'?"), ("nowhere", "")]
    )
    def test_refuses_things_its_subject_has_not(self, each: str, hint: str) -> None:
        """A misspelt name in each= is told when the rule is made, with the nearest one."""
        with pytest.raises(ValueError, match="has no") as caught:
            ruled("synthetic.own", each=each)
        assert str(caught.value) == f"rule synthetic.own: Box has no {each!r}{hint}"


class TestJudged:
    def test_says_nothing_of_what_is_kept(self) -> None:
        """A rule that is plainly kept answers nothing."""
        assert list(weight.judged(Box(weight=10), NO_LAW)) == []

    def test_names_the_thing_it_answers_of(self) -> None:
        """Each answer comes with the thing it is about, things that are kept left out."""
        box = Box(items=(Item(tag="kept"), Item(tag="broken"), Item(tag="asked")))
        found = tags.judged(box, NO_LAW)
        assert [thing for thing, _ in found] == [box.items[1], box.items[2]]
        assert [verdict for _, verdict in found] == [Breach(), Question()]

    def test_one_thing_that_raises_hides_no_other(self) -> None:
        """An error or a missing fact in one thing leaves the other things judged."""
        box = Box(items=(Item(tag="raised"), Item(), Item(tag="broken")))
        assert [type(verdict).__name__ for _, verdict in tags.judged(box, NO_LAW)] == [
            "RuntimeError",
            "Missing",
            "Breach",
        ]

    def test_things_that_are_not_known(self) -> None:
        """Where the things themselves are not known, the whole subject is answered of."""
        box = Box()
        ((thing, verdict),) = tags.judged(box, NO_LAW)
        assert thing is box
        assert type(verdict).__name__ == "Missing"

    def test_unless_gives_a_reason(self) -> None:
        """A subject that the rule does not concern is skipped with the reason."""

        def light(box: Box) -> Text | None:
            return words("light") if box.weight < 5 else None

        own = ruled("synthetic.own", unless=light)
        box = Box(weight=1)
        assert own.judged(box, NO_LAW) == ((box, Skip(words("light"))),)
        assert list(own.judged(Box(weight=5), NO_LAW)) == []
        ((_, verdict),) = own.judged(Box(), NO_LAW)
        assert type(verdict).__name__ == "Missing"

    @given(st.permutations(["broken", UNKNOWN, "asked", "kept", "skipped"]))
    def test_broken_prevails_in_whatever_order(self, order: list[Any]) -> None:
        """Of parts broken, unknown, asked, kept and skipped the broken one decides the rule."""
        box = Box(items=tuple(Item(tag=tag) for tag in order))
        assert report(box, tags).outcome_of(tags.id) is Outcome.BROKEN

    @given(st.permutations([UNKNOWN, "kept", "asked"]))
    def test_undetermined_prevails_over_kept(self, order: list[Any]) -> None:
        """Without a broken part, an unknown one leaves the rule undetermined."""
        box = Box(items=tuple(Item(tag=tag) for tag in order))
        assert report(box, tags).outcome_of(tags.id) is Outcome.UNDETERMINED


class TestExamples:
    def test_each_kind_says_what_is_expected(self) -> None:
        """An example knows its rule, its day and the outcome it shows."""
        shown = [
            weight.accepts("light", Box(weight=1), on="2018-03-13"),
            weight.rejects("heavy", Box(weight=11), on=DAY),
            weight.asks("odd", Box(), on=DAY, where={term(): 3}),
        ]
        assert [one.outcome for one in shown] == ["kept", "broken", "needs_judgement"]
        assert all(one.rule is weight and one.on == DAY for one in shown)
        assert [len(one.where) for one in shown] == [0, 0, 1]


class TestRuleSet:
    ONE, TWO = ruled("synthetic.one", aliases=("synthetic.old",)), ruled("synthetic.two")

    def test_finds_by_id_and_by_alias(self) -> None:
        """A rule is found by its id and by an older one."""
        rules = RuleSet((self.ONE, self.TWO))
        assert rules["synthetic.two"] is self.TWO
        assert rules["synthetic.old"] is self.ONE
        assert len(rules) == 2
        with pytest.raises(KeyError, match="three"):
            rules["synthetic.three"]

    @pytest.mark.parametrize("id", ["synthetic.one", "synthetic.old"])
    def test_refuses_an_id_given_twice(self, id: str) -> None:
        """No two rules of a set share an id or an older one."""
        with pytest.raises(ValueError, match="twice") as caught:
            RuleSet((self.ONE,)).adding(ruled(id))
        told = f"rule id {id} is given twice; rename one or use replacing()"
        assert str(caught.value) == told

    def test_adding_leaves_the_set_as_it_was(self) -> None:
        """A set is never changed in place."""
        rules = RuleSet((self.ONE,))
        assert list(rules.adding(self.TWO)) == [self.ONE, self.TWO]
        assert list(rules) == [self.ONE]

    def test_drops_and_replaces_where_a_citation_allows_it(self) -> None:
        """A rule goes, or is replaced in its place, by a citation."""
        rules, new = RuleSet((self.ONE, self.TWO)), ruled("synthetic.one")
        assert list(rules.without("synthetic.old", because=cited())) == [self.TWO]
        assert list(rules.replacing(new, because=cited())) == [new, self.TWO]
        because = cited()
        departed = rules.without("synthetic.old", because=because).adding(ruled("synthetic.new"))
        assert departed.departures == (("synthetic.one", because),)
        with pytest.raises(KeyError):
            rules.without("synthetic.three", because=cited())
        with pytest.raises(KeyError):
            rules.replacing(ruled("synthetic.three"), because=cited())

    def test_drops_nothing_without_a_citation(self) -> None:
        """What is no citation allows nothing."""
        rules, because = RuleSet((self.ONE,)), cast("Any", "theo thông lệ")
        told = "found 'theo thông lệ'; accepted: the citation that allows the rule to go"
        with pytest.raises(TypeError) as caught:
            rules.without("synthetic.one", because=because)
        assert str(caught.value) == told
        with pytest.raises(TypeError):
            rules.replacing(ruled("synthetic.one"), because=because)


def test_the_day_asked_governs_unless_a_rule_says_otherwise() -> None:
    """A rule is governed by the day asked, whatever its subject holds."""
    assert weight.governed_by is ASKED
    assert repr(ASKED) == "Governing('asked')"
    assert ASKED.day(Errand(done=DAY), DAY) == DAY
