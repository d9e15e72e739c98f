"""Provinces: what a plug-in declares, and what is wrong with it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from difflib import get_close_matches
from importlib.resources.abc import Traversable
from itertools import chain
from types import MappingProxyType
from typing import Any

import attrs
from attrs.validators import instance_of

from foreign_affairs_rules import national
from foreign_affairs_rules.conflicts import conflicts
from foreign_affairs_rules.law import Term, Tighter, Value
from foreign_affairs_rules.national import succession
from foreign_affairs_rules.national.units import UNITS
from foreign_affairs_rules.rules import Example, Rule, RuleSet
from foreign_affairs_rules.sources import Instrument, Level
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.timelines import Role, Step, Timeline

_NO_TEXTS: Mapping[str, tuple[Instrument, ...]] = MappingProxyType({})
_NO_OFFICES: Mapping[Role, Text] = MappingProxyType({})


@attrs.frozen(kw_only=True)
class Province:
    """
    What one province adds to the national law, dated and cited.

    *rules* is the whole set that applies there: the national rules and its own. *offices* says
    which office fills a role beside the focal agency. *unread* names, by activity, the texts of the
    province that may fix what is open and whose body was not read. *examples* is the folder of its
    example documents, *rule_examples* makes the examples of its own rules. It is checked as a whole
    when it is loaded; see `faults`.
    """

    code: str
    name: Text = attrs.field(validator=instance_of(Text))
    focal_agency: Text = attrs.field(validator=instance_of(Text))
    offices: Mapping[Role, Text] = _NO_OFFICES
    values: tuple[Value[Any], ...] = ()
    rules: RuleSet = national.RULES
    timelines: tuple[Timeline[Any], ...] = national.TIMELINES
    instruments: tuple[Instrument, ...] = ()
    unread: Mapping[str, tuple[Instrument, ...]] = _NO_TEXTS
    examples: Traversable | None = None
    rule_examples: Callable[[], tuple[Example, ...]] = tuple

    @property
    def own_rules(self) -> tuple[Rule[Any], ...]:
        """The rules that only this province has."""
        known = set(national.RULES)
        return tuple(rule for rule in self.rules if rule not in known)

    @property
    def own_steps(self) -> tuple[Step[Any], ...]:
        """The steps that only this province's timelines have."""
        known = {step for line in national.TIMELINES for step in line.steps}
        steps = (step for line in self.timelines for step in line.steps)
        return tuple(step for step in steps if step not in known)

    def faults(self) -> Iterator[str]:
        """What is wrong with the declaration and what to change; nothing when it is sound."""
        if self.code not in UNITS:
            near = get_close_matches(self.code, UNITS, 1) or ["quang_ninh"]
            yield f"code {self.code!r} is no provincial unit; accepted: such as {near[0]!r}"
        yield from self._misnamed()
        if self.examples is not None and not self.examples.is_dir():
            yield f"examples={str(self.examples)!r} is no folder"
        yield from conflicts((*national.VALUES, *self.values), _ways(self.timelines))
        try:
            self.rules.adding(*step_rules(self.timelines))
        except ValueError as error:
            yield str(error)
        yield from self._undeclared()
        yield from self._lapsed()

    def _misnamed(self) -> Iterator[str]:
        """Rules and steps under a foreign name, or that cite nothing."""
        prefix = f"{self.code}."
        for rule in self.own_rules:
            if not rule.id.startswith(prefix) and rule.id not in _ids(national.RULES):
                yield f"rule id {rule.id!r} must begin with {prefix!r}"
            if not rule.cite and not rule.terms:
                yield f"rule {rule.id!r} cites nothing; give cite= or terms="
        for step in self.own_steps:
            if not step.id.startswith(prefix):
                yield f"step id {step.id!r} must begin with {prefix!r}"
            if not step.cite:
                yield f"step {step.id!r} cites nothing; give cite="

    def _undeclared(self) -> Iterator[str]:
        """Instruments that are named and not among those of the province."""
        declared = {*self.instruments, *national.INSTRUMENTS}
        for text in dict.fromkeys(self._texts()):
            if text not in declared:
                yield f"instrument {text.id!r} is cited but not in instruments="

    def _lapsed(self) -> Iterator[str]:
        """Papers of a merged unit that are said to go on, though only its normative texts do."""
        merger = succession.merger_of(self.code)
        for text in self.instruments if merger else ():
            local = text.level is not Level.CENTRAL and not text.normative
            ends = text.known.until
            if merger and local and (ends is None or ends > merger.last_day):
                yield (
                    f"instrument {text.id!r} is no normative text of {self.code!r}, which ended on "
                    f"{merger.last_day}; give known_until={merger.last_day.isoformat()!r}, or "
                    "normative=True for a văn bản quy phạm pháp luật"
                )

    def _texts(self) -> Iterator[Instrument]:
        """The instruments that it names."""
        yield from (cite.instrument for value in self.values for cite in value.cites)
        yield from (cite.instrument for _, cite in self.rules.departures)
        cites = (*(rule.cite for rule in self.own_rules), *(step.cite for step in self.own_steps))
        yield from (cite.instrument for cite in chain.from_iterable(cites))
        yield from chain.from_iterable(self.unread.values())


def step_rules(timelines: tuple[Timeline[Any], ...]) -> Iterator[Rule[Any]]:
    """The rules that find the steps of *timelines* late."""
    return chain.from_iterable(line.rules for line in timelines)


def _ways(timelines: tuple[Timeline[Any], ...]) -> dict[Term[Any], Tighter]:
    """Which of two lengths binds more: the shorter one to act within, the longer one ahead."""
    steps = [step for line in timelines for step in line.steps]
    within = {step.within: Tighter.LOWER for step in steps if step.within}
    return within | {step.ahead: Tighter.HIGHER for step in steps if step.ahead}


def _ids(rules: Iterable[Rule[Any]]) -> set[str]:
    return {rule.id for rule in rules}
