"""The same question has one answer, and not to know a fact makes nothing look better."""

import json
from collections import Counter
from collections.abc import Iterator
from datetime import date

import attrs

from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.findings import Outcome, Report
from foreign_affairs_rules.places import Place
from foreign_affairs_rules.province import Province
from foreign_affairs_rules.rules import RuleSet
from foreign_affairs_rules.testing import owned
from foreign_affairs_rules.testing.examples import alone, filled
from foreign_affairs_rules.testing.removals import as_known_on, improvements

_UNORDERED = ("members", "documents", "consultations")
"""Facts that are given in some order, which no law knows."""


def written(report: Report) -> str:
    """A *report* byte for byte."""
    return json.dumps(report.plain(everything=True), ensure_ascii=False)


def unsteady(province: Province) -> Iterator[str]:
    """Subjects that are answered otherwise when they, rules or members are asked about again."""
    there = owned.place(province)
    turned = attrs.evolve(there, rules=RuleSet(tuple(there.rules)[::-1]), values=there.values[::-1])
    for name, subject, on in owned.questions(province):
        first = Checker(there, on).check(subject)
        if written(Checker(there, on).check(subject)) != written(first):
            yield f"{name}: asked twice it has two answers; keep chance and clocks out of rules"
        if written(Checker(turned, on).check(subject)) != written(first):
            yield f"{name}: with rules in another order it differs; let no rule keep anything"
        for fact, other in _turned(subject):
            if _counted(Checker(there, on).check(other)) != _counted(first):
                yield f"{name}: with {fact} in another order it differs; judge each by itself"


def _turned(subject: Facts) -> Iterator[tuple[str, Facts]]:
    for name in _UNORDERED:
        held = subject.peek(name, ()) if name in subject.fact_names else ()
        if len(held) > 1:
            yield name, subject.but(**{name: held[::-1]})


def _counted(report: Report) -> Counter[tuple[str, Outcome]]:
    return Counter((one.rule.id, one.outcome) for one in report.findings)


def unsafe(province: Province) -> Iterator[str]:
    """Facts without which a subject looks better than with them."""
    for name, subject, checker in _asked(province):
        for better in improvements(as_known_on(subject, checker.on), checker):
            yield f"{name}: better without {better}; read the fact before deciding"


def _asked(province: Province) -> Iterator[tuple[str, Facts, Checker]]:
    """Documents by the law as read and with all that is open filled, examples by their rule."""
    there = owned.place(province)
    for name, subject, on in owned.shipped(province):
        yield name, subject, Checker(there, on)
        yield f"{name}, open terms filled", subject, Checker(filled(there, on), on)
    for one in owned.examples(province):
        yield f"{one.rule.id}: {one.name}", one.subject, alone(one, there)


def failing(subject: Facts, checker: Checker) -> Iterator[str]:
    """Rules that raise on *subject*."""
    for one in checker.check(subject).of(Outcome.FAILED):
        yield f"rule {one.rule.id!r}: {one.reason.en if one.reason else 'failed'}"


def own_place(province: Province) -> Place:
    """Where the rules of *province* alone hold, its steps among them."""
    there = owned.place(province)
    lines = tuple(line for line in there.timelines if {*line.steps} & {*province.own_steps})
    return attrs.evolve(there, rules=RuleSet(province.own_rules), timelines=lines)


def kinds(province: Province) -> tuple[type[Facts], ...]:
    """The kinds of activity that *province* has rules or steps of its own for."""
    return tuple(dict.fromkeys(rule.on for rule in owned.rules(province)))


def days(province: Province) -> tuple[date, ...]:
    """The days that the examples of *province* ask about."""
    return tuple(sorted({one.on for one in owned.examples(province)}))
