"""Every rule of a province is seen in each outcome that it can have."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import attrs

from foreign_affairs_rules.findings import Outcome
from foreign_affairs_rules.model.papers import Answer
from foreign_affairs_rules.places import Place
from foreign_affairs_rules.province import Province
from foreign_affairs_rules.rules import ASKED, Example, Rule
from foreign_affairs_rules.testing import owned
from foreign_affairs_rules.testing.examples import outcome, undetermined

_SILENT = {Outcome.NOT_APPLICABLE, Outcome.UNDETERMINED}
_HOW = {Outcome.KEPT: "accepts", Outcome.BROKEN: "rejects", Outcome.NEEDS_JUDGEMENT: "asks"}
_ONE_DAY = timedelta(days=1)


def surprises(province: Province) -> Iterator[str]:
    """Examples that do not come out as they say."""
    for one in owned.examples(province):
        found = outcome(one, owned.place(province)).value
        if found != one.outcome:
            yield f"rule {one.rule.id!r}, example {one.name!r}: says {one.outcome}, found {found}"


def unseen(province: Province) -> Iterator[str]:
    """Outcomes that no example of an own rule shows."""
    for rule in owned.rules(province):
        own = [one for one in owned.examples(province) if one.rule is rule]
        seen = set(_outcomes(own, owned.place(province)))
        wanted = [Outcome.KEPT, Outcome.BROKEN]
        for lacking in [*wanted, *([Outcome.NEEDS_JUDGEMENT] if rule.question else [])]:
            if lacking not in seen:
                yield (
                    f"rule {rule.id!r} is never seen {lacking.value}; add an example with "
                    f"{_HOW[lacking]}()"
                )


def _outcomes(examples: list[Example], place: Place) -> Iterator[Outcome]:
    """What the *examples* show, and what a question becomes where a person says "not met"."""
    for one in examples:
        found = outcome(one, place)
        yield found
        if found is Outcome.NEEDS_JUDGEMENT:
            yield outcome(_not_met(one), place)


def _not_met(one: Example) -> Example:
    answer = Answer(rule=one.rule.id, met=False, by="(thử)", document="(thử)", date=one.on)
    given = (*one.subject.peek("answers", ()), answer)
    return attrs.evolve(one, subject=one.subject.but(answers=given))


def never_undetermined(province: Province) -> Iterator[str]:
    """Own rules that judge whatever fact is taken from their examples."""
    for rule in owned.rules(province):
        own = [one for one in owned.examples(province) if one.rule is rule]
        if not any(undetermined(one, owned.place(province)) for one in own):
            yield (
                f"rule {rule.id!r} is never seen undetermined: no fact that its examples give "
                "makes a difference; read the facts of the subject in it"
            )


def outspoken(province: Province) -> Iterator[str]:
    """Own rules that still speak on a day outside those of the texts they rest on."""
    for rule in owned.rules(province):
        own = [one for one in owned.examples(province) if one.rule is rule]
        for day in _outside(rule, owned.place(province)):
            for one in own:
                found = _on(day, one, owned.place(province))
                if found not in _SILENT:
                    yield (
                        f"rule {rule.id!r}, example {one.name!r}: {found.value} on {day}, outside "
                        "the days of the text it cites; leave period= out"
                    )


def _outside(rule: Rule[Any], place: Place) -> Iterator[date]:
    """The day before the texts of *rule* begin, and the day after they are known to apply."""
    values = (value.known for value in place.values if value.term in rule.terms)
    periods = [cite.instrument.known for cite in rule.cite] or [*values]
    starts = [one.since for one in periods if one.since]
    ends = [one.until for one in periods if one.until]
    if starts and len(starts) == len(periods):
        yield min(starts) - _ONE_DAY
    if ends and len(ends) == len(periods):
        yield max(ends) + _ONE_DAY


def _on(day: date, one: Example, place: Place) -> Outcome:
    """What the rule of *one* says by the law of *day*, without test values."""
    asked = attrs.evolve(one.rule, governed_by=ASKED)
    return outcome(attrs.evolve(one, rule=asked, on=day, where={}), place)
