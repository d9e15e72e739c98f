"""The first look finds what a full check finds, only sooner."""

from collections.abc import Callable
from datetime import date
from typing import Any

import attrs
import pytest
from builders import DAY, Box, Errand, Item, any_delegations, cited, place, quang_ninh, term, words
from hypothesis import given, settings
from hypothesis import strategies as st

from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.facts import UNKNOWN, Facts, facts
from foreign_affairs_rules.findings import Outcome
from foreign_affairs_rules.law import Law, Value
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.model.papers import Answer, Waiver
from foreign_affairs_rules.norms import at_least, at_most, holds, judgement
from foreign_affairs_rules.rules import Governing, Rule, rule
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Met, Question, Readings, Skip, Verdict

SAYS = words("says")
WEIGHT, LEAST, SIZES, COUNT = (term(f"synthetic.{name}") for name in ("a", "b", "c", "d"))


def few(box: Box) -> Text | None:
    return words("few") if len(box.items) < 2 else None


def counted(box: Box) -> int | Readings:
    count = len(box.items)
    return Readings(count - 1, count, words("because")) if box.sealed else count


@rule("synthetic.tags", on=Box, each="items", says=SAYS)
def tags(item: Item, _: Law) -> Verdict:
    match item.tag:
        case "broken":
            return Breach()
        case "asked":
            return Question()
        case "skipped":
            return Skip(words("reason"))
        case "met":
            return Met((words("note"),))
        case "raised":
            raise RuntimeError
    return None


@rule("synthetic.limit_read_inside", on=Box, terms=(SIZES,), says=SAYS)
def total(box: Box, law: Law) -> Verdict:
    size = sum(item.size for item in box.items)
    return Breach(size, law[SIZES]) if size > law[SIZES] else None


RULES: tuple[Rule[Box], ...] = (
    at_most(WEIGHT, on=Box, of="weight", says=SAYS),
    at_least(LEAST, on=Box, of="heaviest", says=SAYS),
    at_most(SIZES, on=Box, each="items", of="doubled", unless=few, says=SAYS),
    at_most(COUNT, on=Box, of=counted, says=SAYS),
    holds("synthetic.sealed", on=Box, of="sealed", says=SAYS),
    holds(
        "synthetic.sizes", on=Box, each=lambda box: box.items, of=lambda one: one.size, says=SAYS
    ),
    judgement("synthetic.fit", on=Box, needs=lambda box: box.weight, says=SAYS),
    tags,
    total,
)
NUMBERS = st.integers(0, 5) | st.just(UNKNOWN)
ITEMS = st.builds(
    Item,
    size=NUMBERS,
    tag=st.sampled_from(["kept", "broken", "asked", "skipped", "met", "raised", UNKNOWN]),
)
BOXES = st.builds(
    Box,
    weight=NUMBERS,
    sealed=st.booleans() | st.just(UNKNOWN),
    items=st.lists(ITEMS, max_size=3).map(tuple) | st.just(UNKNOWN),
)


def laws() -> st.SearchStrategy[list[Value[Any]]]:
    """Values for some of the terms, in force or not, some of them with an exception."""
    return st.tuples(*map(_values, (WEIGHT, LEAST, SIZES, COUNT))).map(
        lambda drawn: [value for value in drawn if value is not None]
    )


def _values(one: Any) -> st.SearchStrategy[Value[Any] | None]:
    value = one.value(2, cite=cited())
    excepted = attrs.evolve(value, exception=words("needed?"))
    later = attrs.evolve(value, since=date(2019, 1, 1))
    return st.sampled_from([value, value, excepted, later, None])


def broken_in_report(checker: Checker, subject: Facts) -> list[str]:
    """The ids of the rules that a full check finds broken."""
    report = checker.check(subject)
    return sorted({one.rule.id for one in report.findings if one.outcome is Outcome.BROKEN})


@given(st.lists(st.sampled_from(RULES), unique=True), laws(), st.lists(BOXES, max_size=4))
@settings(max_examples=300)
def test_screen_agrees_with_the_check(
    rules: list[Rule[Box]], values: list[Value[Any]], boxes: list[Box]
) -> None:
    """Unknown facts, open terms, exceptions, errors: the first look never says anything else."""
    unlike = {one.id: one for one in rules}
    checker = Checker(place(*unlike.values(), values=values), DAY)
    for box in boxes:
        assert checker.broken(box) == broken_in_report(checker, box)


def watched(rule: Rule[Box]) -> tuple[Rule[Box], list[object]]:
    """*rule*, and a list that grows whenever its function is called."""
    calls: list[object] = []

    def judge(thing: Any, law: Law) -> Verdict:
        calls.append(thing)
        return rule.judge(thing, law)

    return attrs.evolve(rule, judge=judge), calls


@pytest.mark.parametrize("weight", [2, 3])
def test_plain_case_calls_no_rule(weight: int) -> None:
    """What is plainly kept or broken is seen without a call of the rule, until it is explained."""
    limit, calls = watched(RULES[0])
    checker = Checker(place(limit, values=[WEIGHT.value(2, cite=cited())]), DAY)
    assert checker.broken(Box(weight=weight)) == (["synthetic.a"] if weight > 2 else [])
    assert calls == []
    checker.check(Box(weight=weight))
    assert len(calls) == (1 if weight > 2 else 0)


def test_what_is_not_plain_is_looked_at_again() -> None:
    """A fact that is not known sends the subject to the full check."""
    limit, calls = watched(RULES[0])
    checker = Checker(place(limit, values=[WEIGHT.value(2, cite=cited())]), DAY)
    assert checker.broken(Box()) == []
    assert len(calls) == 1


@pytest.mark.parametrize("sizes", [(1, 3, 4), (3, 1, 4)])
def test_rule_is_told_once(sizes: tuple[int, ...]) -> None:
    """A rule broken in several places is one broken rule."""
    each = at_most(SIZES, on=Box, each="items", of="size", says=SAYS)
    checker = Checker(place(each, values=[SIZES.value(2, cite=cited())]), DAY)
    box = Box(items=tuple(Item(size=size) for size in sizes))
    assert checker.broken(box) == ["synthetic.c"]
    assert len(checker.check(box).of(Outcome.BROKEN)) == 2


def test_answers_and_waivers_are_heard() -> None:
    """A subject that records what people decided is never judged at the first look alone."""
    errands = at_most(WEIGHT, on=Errand, of="weight", says=SAYS)
    checker = Checker(place(errands, values=[WEIGHT.value(2, cite=cited())]), DAY)
    waiver = Waiver(rule="synthetic.a", approver="A", document="1", date=DAY, until=DAY, at="")
    assert checker.broken(Errand(weight=3)) == ["synthetic.a"]
    assert checker.broken(Errand(weight=3, waivers=(waiver,))) == []


@facts
class Ledger(Facts):
    """A subject without events whose questions people answer."""

    sealed: bool = UNKNOWN
    answers: tuple[Answer, ...] = ()


@facts
class Crate(Facts):
    """A subject without events that rules may not concern."""

    sealed: bool = UNKNOWN
    scrap: bool = False

    def out_of_scope(self) -> Text | None:
        return words("scrap") if self.scrap else None


@pytest.mark.parametrize("kind", [Ledger, Crate, Box])
def test_each_kind_of_subject_is_screened_as_it_is_checked(kind: Callable[..., Facts]) -> None:
    """Whether the first look suffices or not, what is broken is broken."""
    sealed = holds("synthetic.sealed", on=kind, of="sealed", says=SAYS)  # type: ignore[arg-type]  # any kind
    checker = Checker(place(sealed), DAY)
    assert checker.broken(kind(sealed=False)) == ["synthetic.sealed"]
    assert checker.broken(kind(sealed=True)) == checker.broken(kind()) == []


def test_out_of_scope_is_not_broken() -> None:
    """What no rule concerns breaks none."""
    sealed = holds("synthetic.sealed", on=Crate, of="sealed", says=SAYS)
    assert Checker(place(sealed), DAY).broken(Crate(sealed=False, scrap=True)) == []


def test_rules_governed_by_other_days_are_heard() -> None:
    """Rules governed by several days are judged each by its own."""
    new_year = Governing[Box]("new_year", words("new year"), lambda _, __: date(2018, 1, 1))
    value = WEIGHT.value(2, cite=cited(), since="2018-02-01")
    rules = (
        at_most(WEIGHT, on=Box, of="weight", governed_by=new_year, says=SAYS),
        holds("synthetic.sealed", on=Box, of="sealed", says=SAYS),
    )
    checker = Checker(place(*rules, values=[value]), DAY)
    assert checker.broken(Box(weight=9, sealed=False)) == ["synthetic.sealed"]


def test_subject_without_rules_breaks_none() -> None:
    """Where no rule is about a kind of subject nothing is broken."""
    assert Checker(place(), DAY).broken(Box()) == []


@given(any_delegations(), st.sampled_from([date(2018, 3, 13), date(2023, 10, 10)]))
@settings(max_examples=30)
def test_delegations_too(subject: OutboundDelegation, day: date) -> None:
    """For any delegation the cheapest question has the answer of the full check."""
    checker = quang_ninh(day, filled=True)
    assert checker.broken(subject) == broken_in_report(checker, subject)
