"""A subject without one of its facts, and what then looks better than it did."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, NamedTuple

import attrs

from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.facts import UNKNOWN, Facts, join
from foreign_affairs_rules.findings import Outcome, Report
from foreign_affairs_rules.settling import settle


class Removal(NamedTuple):
    """A subject without the fact that stood at *path*."""

    path: str
    event: bool
    subject: Facts
    stated: bool = False
    """Whether leaving the fact out states something: that it is as its default."""


def removals(owner: Facts) -> Iterator[Removal]:
    """Every copy of *owner* that lacks one fact, at any depth; required facts cannot be lacking."""
    for field in owner.declared:
        if field.name not in owner.known():
            continue
        if field.default is not attrs.NOTHING:
            event = field.name in owner.event_names
            stated = field.name in dict(owner.given_defaults())
            yield Removal(field.name, event, put(owner, field.name, UNKNOWN), stated)
        for path, index, inner in inside(owner, field.name):
            for removal in removals(inner):
                changed = put(owner, field.name, removal.subject, index)
                yield removal._replace(path=join(path, removal.path), subject=changed)


def inside(owner: Facts, name: str) -> Iterator[tuple[str, int | None, Facts]]:
    """The facts within the fact *name*, with path and position."""
    value = owner.peek(name)
    if isinstance(value, Facts):
        yield name, None, value
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            if isinstance(item, Facts):
                yield f"{name}[{index}]", index, item


def put(owner: Facts, name: str, value: Any, index: int | None = None) -> Facts:
    """
    *owner* with another *value* of one fact, or of one item of it.

    The way of pickling is taken: a settled subject holds `None`, which no constructor accepts.
    """
    known = owner.known()
    if index is not None:
        value = (*known[name][:index], value, *known[name][index + 1 :])
    if value is UNKNOWN:
        value = dict(owner.given_defaults()).get(name, UNKNOWN)
    restore, (kind, _) = owner.__reduce__()
    facts = (known | {name: value}).items()
    lacking: Facts = restore(kind, {key: fact for key, fact in facts if fact is not UNKNOWN})
    return lacking


def outcomes(report: Report) -> dict[str, Outcome]:
    """The outcome of each rule."""
    return {one.rule.id: report.outcome_of(one.rule.id) for one in report.findings}


def better(subject: Facts, without: Facts, checker: Checker) -> list[str]:
    """What looks better *without* a fact: rules that were broken, or readiness."""
    before, after = checker.check(subject), checker.check(without)
    kept = outcomes(after)
    found = [
        rule
        for rule, outcome in outcomes(before).items()
        if outcome is Outcome.BROKEN and kept.get(rule) is Outcome.KEPT
    ]
    return [*found, "ready"] if after.ready and not before.ready else found


def as_known_on(subject: Facts, day: date) -> Facts:
    """*subject* with each event known to have happened or not, so that one alone can be unknown."""
    settled = settle(subject, day, day)
    if "recorded_until" not in subject.fact_names:
        return settled
    return put(settled, "recorded_until", day - timedelta(days=1))


def improvements(subject: Facts, checker: Checker) -> list[str]:
    """All removals that make *subject* look better; what its absence states is no removal."""
    return [
        f"{removal.path}: {what}"
        for removal in removals(subject)
        if not removal.stated
        for what in better(subject, removal.subject, checker)
    ]
