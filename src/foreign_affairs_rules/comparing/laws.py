"""The law of places on one day side by side, and what changes from one to another."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from enum import Enum
from operator import itemgetter
from typing import Any

import attrs

from foreign_affairs_rules import wording
from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.comparing.stands import Side, TermBeside, beside
from foreign_affairs_rules.places import Place
from foreign_affairs_rules.rules import Rule
from foreign_affairs_rules.text import Text


@attrs.frozen
class RuleBeside:
    """A *rule* that speaks on some *sides* and that not all of those compared have."""

    rule: Rule[Any]
    sides: tuple[Checker, ...]


@attrs.frozen
class Comparison:
    """The law of places *on* one day: every term, and the rules that not all of them have."""

    on: date
    sides: tuple[Checker, ...]
    terms: tuple[TermBeside, ...]
    rules: tuple[RuleBeside, ...]


def compare(places: Iterable[Place], on: date, activity: str | None = None) -> Comparison:
    """The law of *places* on the day *on* side by side, of all activities or of one."""
    checkers = tuple(Checker(place, on) for place in places)
    sides = [Side(one, activity) for one in checkers]
    return Comparison(on, checkers, tuple(beside(sides)), tuple(_unshared(sides)))


class Change(Enum):
    """What happened to a rule from one side to the other."""

    BEGINS = "begins"
    """It is in force there and was not before."""
    ENDS = "ends"
    """It was in force and is not there, or is not known to be."""
    ONLY_FROM = "only_from"
    """Only the first side has it."""
    ONLY_TO = "only_to"
    """Only the second side has it."""
    REPLACED = "replaced"
    """Another rule of the same id stands in its place."""


@attrs.frozen
class RuleChange:
    """
    A *rule* that changed, as each side has it; it is the second one's where both do.

    *reason* says why it is not in force on one of them.
    """

    rule: Rule[Any]
    change: Change
    one: Rule[Any] | None
    other: Rule[Any] | None
    reason: Text | None


@attrs.frozen
class Difference:
    """What changes from the law of *one* place and day to that of the *other*."""

    one: Checker
    other: Checker
    rules: tuple[RuleChange, ...]
    terms: tuple[TermBeside, ...]

    @property
    def same(self) -> bool:
        """Whether nothing changes."""
        return not (self.rules or self.terms)


def diff(one: Checker, other: Checker, activity: str | None = None) -> Difference:
    """What changes from *one* place and day to the *other*, by rule and by term."""
    mine, theirs = Side(one, activity), Side(other, activity)
    terms = tuple(row for row in beside((mine, theirs)) if row.differs)
    return Difference(one, other, tuple(_changes(mine, theirs)), terms)


def notes(side: Checker) -> tuple[Text, ...]:
    """What a reader must know of a place and day: its succession, how far the law is known."""
    return (*side.place.notes_on(side.on), *wording.stale(side.on))


def _unshared(sides: Sequence[Side]) -> Iterator[RuleBeside]:
    every = dict.fromkeys(rule for side in sides for rule in side.rules.values())
    for rule in sorted(every, key=lambda rule: rule.id):
        having = [side for side in sides if side.rules.get(rule.id) is rule]
        speaking = tuple(side.checker for side in having if side.speaks(rule))
        if speaking and len(having) < len(sides):
            yield RuleBeside(rule, speaking)


def _changes(one: Side, other: Side) -> Iterator[RuleChange]:
    for name, rule in sorted({**one.rules, **other.rules}.items(), key=itemgetter(0)):
        mine, theirs = one.rules.get(name), other.rules.get(name)
        why, why_there = one.ended(mine), other.ended(theirs)
        change = _change(mine, theirs, why, why_there)
        if change is not None:
            yield RuleChange(rule, change, mine, theirs, why or why_there)


def _change(
    mine: Rule[Any] | None, theirs: Rule[Any] | None, why: Text | None, why_there: Text | None
) -> Change | None:
    if why and why_there:
        return None
    if theirs is None:
        return None if why else Change.ONLY_FROM
    if mine is None:
        return None if why_there else Change.ONLY_TO
    if why or why_there:
        return Change.BEGINS if why else Change.ENDS
    return None if mine is theirs else Change.REPLACED
