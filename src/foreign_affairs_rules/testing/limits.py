"""Every value of a province is shown at its very limit and just beyond it."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.days import Length
from foreign_affairs_rules.facts import Facts, Missing
from foreign_affairs_rules.findings import Outcome
from foreign_affairs_rules.law import Value
from foreign_affairs_rules.province import Province
from foreign_affairs_rules.rules import Example, Rule, Test, reader
from foreign_affairs_rules.testing import owned
from foreign_affairs_rules.testing.examples import alone
from foreign_affairs_rules.text import word
from foreign_affairs_rules.timelines import Step

_BEYOND = {Test.AT_MOST: 1, Test.AT_LEAST: -1}
_FINE = {Outcome.KEPT, Outcome.NEEDS_JUDGEMENT, Outcome.NOT_APPLICABLE}
_NOT_FINE = {Outcome.BROKEN, Outcome.NEEDS_JUDGEMENT}
Steps = Mapping[Rule[Any] | None, Step[Any]]


class Shown(NamedTuple):
    """An example as it was asked: its subject as known, the value that governs, the outcome."""

    example: Example
    subject: Facts
    checker: Checker
    outcome: Outcome

    def rests_on(self, value: Value[Any]) -> bool:
        """Whether *value* is what its term says on the day that governs."""
        rule, on = self.example.rule, self.example.on
        try:
            day = rule.governed_by.day(self.subject, on)
        except Missing:
            return False
        return self.checker.law_of(day).value(value.term) is value


def unread(province: Province) -> Iterator[str]:
    """Values of terms that no rule and no step reads."""
    read = {term for rule in owned.place(province).checked_rules for term in rule.terms}
    for value in province.values:
        if value.term not in read:
            yield f"value of {value.term.id!r}: no rule and no step reads it; name it in terms="


def unmet(province: Province) -> Iterator[str]:
    """Values of which no example stands at the limit, or none just beyond it."""
    there = owned.place(province)
    steps = {step.rule(): step for line in there.timelines for step in line.steps}
    every = [_shown(one, province) for one in owned.examples(province)]
    for value in province.values:
        reading = [rule for rule in there.checked_rules if value.term in rule.terms]
        rules = [one for one in reading if one.test in _BEYOND or one in steps] or reading
        own = [one for one in every if one.example.rule in rules and one.rests_on(value)]
        yield from _lacking(value, rules, own, steps)


def _shown(one: Example, province: Province) -> Shown:
    checker = alone(one, owned.place(province))
    found = checker.check(one.subject).outcome_of(one.rule.id)
    return Shown(one, checker.known(one.subject), checker, found)


def _lacking(
    value: Value[Any], rules: list[Rule[Any]], own: list[Shown], steps: Steps
) -> Iterator[str]:
    stands = [(one.outcome, set(_beyond(one, value.value, steps))) for one in own]
    names = ", ".join(rule.id for rule in rules)
    told = f"value {word(value.value, 'en')} of {value.term.id!r}"
    if not any(found in _FINE and 0 in beyond for found, beyond in stands):
        yield f"{told}: no example stands at the limit; add one that {names} accepts"
    none_below = value.value == 0 and any(rule.test is Test.AT_LEAST for rule in rules)
    if not none_below and not any(found in _NOT_FINE and 1 in beyond for found, beyond in stands):
        yield f"{told}: no example stands just beyond it; add one that {names} rejects"


def _beyond(shown: Shown, limit: Any, steps: Steps) -> Iterator[int]:
    """How far beyond *limit* the things of an example stand; 0 and 1 where nothing is counted."""
    rule = shown.example.rule
    things = [shown.subject] if rule.each is None else reader(rule.each, rule.on)(shown.subject)
    for thing in things:
        try:
            if rule in steps:
                yield from _late(steps[rule], thing, limit, shown)
            elif rule.test in _BEYOND:
                yield (_count(rule, thing) - limit) * _BEYOND[rule.test]
            else:
                yield from (0, 1)
        except (Missing, TypeError):  # not known, or counted in two ways
            continue


def _count(rule: Rule[Any], thing: Any) -> int:
    counted: int = reader(rule.of or len, rule.on if rule.each is None else None)(thing)
    return counted


def _late(step: Step[Any], thing: Any, length: Length, shown: Shown) -> Iterator[int]:
    """The days by which *thing* came after the last day in time."""
    anchor = step.anchor(thing)
    if anchor is not None:
        last = step.last(step.due(anchor, length))
        yield ((step.done(thing) or shown.example.on) - last).days
