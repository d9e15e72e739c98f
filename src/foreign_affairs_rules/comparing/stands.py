"""How each term stands in several places, or on several days."""

from collections.abc import Iterator, Sequence
from enum import Enum
from operator import itemgetter
from typing import Any

import attrs

from foreign_affairs_rules import national, wording
from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.gaps import NotInForce, OpenTerm
from foreign_affairs_rules.law import Law, Term, Value
from foreign_affairs_rules.listing import Book, not_in_force, silent
from foreign_affairs_rules.rules import Rule
from foreign_affairs_rules.sources import Instrument
from foreign_affairs_rules.text import Text


class State(Enum):
    """How a term stands in one place on one day."""

    FIXED = "fixed"
    """A value fixes it."""
    OPEN = "open"
    """No text that was read fixes it."""
    NOT_IN_FORCE = "not_in_force"
    """Its value is not in force on this day."""
    UNUSED = "unused"
    """No rule of the place reads it."""


@attrs.frozen
class Stand:
    """How a term stands in one place on one day: its *value*, or the *gap* where there is none."""

    value: Value[Any] | None = None
    gap: OpenTerm | NotInForce | None = None

    @classmethod
    def of(cls, term: Term[Any] | None, law: Law) -> "Stand":
        """How *term* stands under *law*; `None` is a term that no rule reads."""
        if term is None:
            return cls()
        value = law.value(term)
        gap = None if value else law.gap(term)
        return cls(value, gap if isinstance(gap, OpenTerm | NotInForce) else None)

    @property
    def state(self) -> State:
        """Whether it is fixed, open, not in force, or of no use there."""
        if self.value is not None:
            return State.FIXED
        if self.gap is None:
            return State.UNUSED
        return State.OPEN if isinstance(self.gap, OpenTerm) else State.NOT_IN_FORCE

    @property
    def own(self) -> bool:
        """Whether the place fixes it itself, and no national text does."""
        return self.value is not None and self.value not in national.VALUES

    @property
    def reason(self) -> Text | None:
        """Why there is no value."""
        return None if self.gap is None else wording.why_gap(self.gap)

    @property
    def last(self) -> Value[Any] | None:
        """The last value known of an open term, which may still hold."""
        return self.gap.last if isinstance(self.gap, OpenTerm) else None

    @property
    def unread(self) -> tuple[Instrument, ...]:
        """The texts that may fix an open term and were not read."""
        return self.gap.unread if isinstance(self.gap, OpenTerm) else ()

    def like(self, other: "Stand") -> bool:
        """Whether the law says the same in both: texts that were not read say nothing yet."""
        mine, theirs = ((one.state, one.value or one.last) for one in (self, other))
        return mine == theirs


@attrs.frozen
class TermBeside:
    """One *term*, the ids of the *rules* that read it, and how it *stands* on each side."""

    term: Term[Any]
    rules: tuple[str, ...]
    stands: tuple[Stand, ...]

    @property
    def differs(self) -> bool:
        """Whether it stands otherwise on one side than on another."""
        return not all(self.stands[0].like(one) for one in self.stands)

    @property
    def telling(self) -> bool:
        """Whether it differs, or a place fixes it itself."""
        return self.differs or any(one.own for one in self.stands)


class Side:
    """The rules of a place on a day, of all activities or of one, and the terms that they read."""

    def __init__(self, checker: Checker, activity: str | None) -> None:
        self.checker = checker
        self.law = checker.law_of(checker.on)
        self.rules = {rule.id: rule for rule in Book.of(checker.place).about(activity).rules}
        self.terms = {term.id: term for rule in self.rules.values() for term in rule.terms}

    def speaks(self, rule: Rule[Any]) -> bool:
        """Whether *rule* speaks here, or its term is open."""
        return silent(rule, self.law) is None

    def ended(self, rule: Rule[Any] | None) -> Text | None:
        """Why *rule* is not in force here; a term that is open ends no rule."""
        return None if rule is None else not_in_force(rule, self.law)


def beside(sides: Sequence[Side]) -> Iterator[TermBeside]:
    """Every term that a rule of one of *sides* reads, by id."""
    terms = {name: term for side in sides for name, term in side.terms.items()}
    rules = [rule for side in sides for rule in side.rules.values()]
    for name, term in sorted(terms.items(), key=itemgetter(0)):
        readers = {rule.id for rule in rules if name in {one.id for one in rule.terms}}
        stands = tuple(Stand.of(side.terms.get(name), side.law) for side in sides)
        yield TermBeside(term, tuple(sorted(readers)), stands)
