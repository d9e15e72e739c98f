"""Which outcomes of a document flip by the law of another place or day."""

import attrs

from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.findings import Finding, Outcome, Report


@attrs.frozen
class Flip:
    """
    A rule whose outcome is not the same on both sides, by the worst findings of each.

    There is none on a side that does not have the rule.
    """

    rule: str
    one: tuple[Finding, ...]
    other: tuple[Finding, ...]

    @property
    def outcomes(self) -> tuple[Outcome, Outcome]:
        """The outcome on each side: a rule that is not there does not apply."""
        one, other = (found[0].outcome if found else Outcome.NOT_APPLICABLE for found in self.found)
        return one, other

    @property
    def found(self) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
        """The findings of both sides."""
        return self.one, self.other

    @property
    def lacking(self) -> tuple[str, ...]:
        """The facts that the document does not tell and for whose sake a side cannot judge."""
        paths = (path for found in (*self.one, *self.other) for path in found.missing_facts)
        return tuple(dict.fromkeys(paths))


@attrs.frozen
class WhatIf:
    """What a check finds about one document by the law of two places and days."""

    one: Report
    other: Report

    @property
    def flips(self) -> tuple[Flip, ...]:
        """The rules whose outcome is not the same, by id; one that a side lacks is silent there."""
        one, other = _worst(self.one), _worst(self.other)
        every = (Flip(rule, one.get(rule, ()), other.get(rule, ())) for rule in {**one, **other})
        flipped = (flip for flip in every if len({*flip.outcomes}) > 1)
        return tuple(sorted(flipped, key=lambda flip: flip.rule))


def what_if(subject: Facts, one: Checker, other: Checker) -> WhatIf:
    """What flips when *subject* is checked by the *other* law and not by the *one*."""
    return WhatIf(one.check(subject), other.check(subject))


def _worst(report: Report) -> dict[str, tuple[Finding, ...]]:
    """The findings with the worst outcome of each rule."""
    found: dict[str, tuple[Finding, ...]] = {}
    for one in report.by_outcome():
        known = found.setdefault(one.rule.id, ())
        if not known or known[0].outcome is one.outcome:
            found[one.rule.id] = (*known, one)
    return found
