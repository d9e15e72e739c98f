"""What an instrument says holds on its own days, shown by every example that rests on it."""

import tomllib
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import attrs
import pytest

from foreign_affairs_rules import national
from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.findings import Finding, Outcome
from foreign_affairs_rules.places import national_place
from foreign_affairs_rules.rules import Example, Governing, RuleSet
from foreign_affairs_rules.sources import Evidence, Instrument
from foreign_affairs_rules.testing.examples import TEST_VALUES
from foreign_affairs_rules.text import Text

_PLACE = national_place("ha_noi")
_SILENT = {Outcome.NOT_APPLICABLE, Outcome.UNDETERMINED}
_DAY = timedelta(days=1)


def _found(example: Example, day: date | None = None) -> list[Finding]:
    """What the rule of *example* finds by the law of *day*, or of the day it chooses itself."""
    rule = example.rule
    if day is not None:
        fixed: Governing[Any] = Governing("fixed", Text.same("fixed"), lambda *_: day)
        rule = attrs.evolve(rule, governed_by=fixed)
    cite = TEST_VALUES.at(evidence=Evidence.LOCAL)
    values = (term.value(value, cite=cite) for term, value in example.where.items())
    alone = attrs.evolve(_PLACE, rules=RuleSet((rule,)), timelines=()).filled(values)
    found = Checker(alone, example.on).check(example.subject).findings
    return [one for one in found if one.rule is rule]


def _grounds(findings: list[Finding]) -> set[Instrument]:
    """The instruments on which *findings* rest: of the first article, and of the values."""
    own = {one.rule.cite[0].instrument for one in findings if one.rule.cite}
    return own | {value.cite.instrument for one in findings for value in one.values}


@cache
def _resting() -> dict[Instrument, list[Example]]:
    """The examples that are judged, by each instrument that they rest on."""
    resting: dict[Instrument, list[Example]] = defaultdict(list)
    for example in national.rule_examples():
        found = _found(example)
        if any(one.outcome not in _SILENT for one in found):
            for instrument in _grounds(found):
                resting[instrument].append(example)
    return resting


_DATED = [one for one in national.INSTRUMENTS if one.since or one.until or one.known_until]


def _outside(one: Instrument) -> Iterator[date]:
    """The day before the first day of an instrument, and the day after its last."""
    if one.since:
        yield one.since - _DAY
    yield from (end + _DAY for end in (one.until, one.known_until) if end)


def _edges(one: Instrument) -> Iterator[date]:
    """The first and the last day of an instrument."""
    ends = [end for end in (one.until, one.known_until) if end]
    yield from (day for day in (one.since, min(ends, default=None)) if day)


@pytest.mark.parametrize("instrument", _DATED, ids=lambda one: one.id)
def test_outside_its_days_nothing_rests_on_an_instrument(instrument: Instrument) -> None:
    """The day before and the day after, an article of it is silent and a value of it not read."""
    for example in _resting()[instrument]:
        for day in _outside(instrument):
            found = _found(example, day)
            read = {value.cite.instrument for one in found for value in one.values}
            assert instrument not in read, (example.rule.id, example.name, day)
            cites = example.rule.cite
            if cites and cites[0].instrument is instrument and day not in example.rule.period:
                assert {one.outcome for one in found} <= _SILENT, (example.rule.id, day)


@pytest.mark.parametrize("instrument", _DATED, ids=lambda one: one.id)
def test_on_its_first_and_last_day_an_instrument_speaks(instrument: Instrument) -> None:
    """An example rests on it on its first and last day, and comes out otherwise outside."""
    resting = _resting()[instrument]
    for day in _edges(instrument) if resting else ():
        assert any(instrument in _grounds(_found(example, day)) for example in resting), day
    for day in _outside(instrument) if resting else ():
        edge = min(_edges(instrument), key=lambda one: abs(one - day))
        assert any(_told(example, day) != _told(example, edge) for example in resting), day


def _told(example: Example, day: date) -> list[tuple[Outcome, object, object]]:
    return [(one.outcome, one.values, one.reason) for one in _found(example, day)]


def test_every_instrument_is_there_for_something() -> None:
    """An instrument is cited, next to one that is, may fix an open term, or implements a row."""
    rules = [rule for line in national.TIMELINES for rule in line.rules]
    rules += national.RULES
    cites = [cite for rule in rules for cite in rule.cite]
    cites += [cite for line in national.TIMELINES for step in line.steps for cite in step.cite]
    cites += [value.cite for value in national.VALUES]
    used = {cite.instrument for cite in cites}
    used |= {item.cite.instrument for item in _items() if item.cite}
    used |= {one for rule in rules for term in rule.terms for one in term.unread}
    used |= {near for one in [*used] for near in (one.replaces, one.replaced_by) if near}
    idle = {one.id for one in national.INSTRUMENTS if one not in used}
    traced = {name for row in _rows() for name in row.get("in", ())}
    assert idle - traced == set(), "cite it, trace it, or leave it out"


def _rows() -> Iterator[dict[str, Any]]:
    for file in (Path(__file__).parents[1] / "docs" / "law" / "trace").glob("*.toml"):
        yield from tomllib.loads(file.read_text(encoding="utf-8"))["row"]


def _items() -> Iterator[Any]:
    for value in national.VALUES:
        if isinstance(value.value, tuple):
            yield from value.value


def test_neighbours_are_declared() -> None:
    """The text before or after an instrument is an instrument of its own."""
    for one in national.INSTRUMENTS:
        assert {one.replaces, one.replaced_by} - {None} <= {*national.INSTRUMENTS}, one.id


def test_what_was_not_read_is_known_from_elsewhere() -> None:
    """A value of a text that was not read as a whole claims to be read where its article was."""
    unread = [value.cite for value in national.VALUES if value.cite.instrument.unread]
    read = [cite for cite in unread if cite.evidence is Evidence.TEXT]
    assert [cite for cite in read if cite.article is None] == []
    assert unread


@pytest.mark.parametrize(
    "instrument", [one for one in _DATED if one.unread], ids=lambda one: one.id
)
def test_unread_instruments_say_so(instrument: Instrument) -> None:
    """Where the body was not read, the page of instruments says what was."""
    assert instrument.read_in is not None
