"""Provinces: what a plug-in declares, and the law of a place."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from difflib import get_close_matches
from importlib.resources.abc import Traversable
from itertools import chain
from typing import Any

import attrs
from attrs.converters import optional
from attrs.validators import instance_of

from foreign_affairs_rules import national
from foreign_affairs_rules.conflicts import conflicts
from foreign_affairs_rules.days import to_day
from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.law import Term, Tighter, Value
from foreign_affairs_rules.national.units import UNITS
from foreign_affairs_rules.rules import Example, Rule, RuleSet
from foreign_affairs_rules.sources import Citation, Instrument
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.timelines import Step, Timeline


@attrs.frozen(kw_only=True)
class Province:
    """
    What one province adds to the national law, dated and cited.

    *rules* is the whole set that applies there: the national rules and its own. *examples* is the
    folder of its example documents, *rule_examples* makes the examples of its own rules. It is
    checked as a whole when it is loaded; see `faults`.
    """

    code: str
    name: Text = attrs.field(validator=instance_of(Text))
    focal_agency: Text = attrs.field(validator=instance_of(Text))
    values: tuple[Value[Any], ...] = ()
    rules: RuleSet = national.RULES
    timelines: tuple[Timeline[Any], ...] = national.TIMELINES
    instruments: tuple[Instrument, ...] = ()
    examples: Traversable | None = None
    rule_examples: Callable[[], tuple[Example, ...]] = tuple
    since: date | None = attrs.field(default=None, converter=optional(to_day))
    until: date | None = attrs.field(default=None, converter=optional(to_day))
    succeeded_by: str | None = None

    @property
    def own_rules(self) -> tuple[Rule[Any], ...]:
        """The rules that only this province has."""
        known = set(national.RULES)
        return tuple(rule for rule in self.rules if rule not in known)

    def faults(self) -> Iterator[str]:
        """What is wrong with the declaration and what to change; nothing when it is sound."""
        if self.code not in UNITS:
            near = get_close_matches(self.code, UNITS, 1) or ["quang_ninh"]
            yield f"code {self.code!r} is no provincial unit; accepted: such as {near[0]!r}"
        for rule in self.own_rules:
            if not rule.id.startswith(f"{self.code}.") and rule.id not in _ids(national.RULES):
                yield f"rule id {rule.id!r} must begin with {self.code + '.'!r}"
            if not rule.cite and not rule.terms:
                yield f"rule {rule.id!r} cites nothing; give cite= or terms="
        if self.examples is not None and not self.examples.is_dir():
            yield f"examples={str(self.examples)!r} is no folder"
        yield from conflicts((*national.VALUES, *self.values), _ways(self.timelines))
        try:
            self.rules.adding(*_step_rules(self.timelines))
        except ValueError as error:
            yield str(error)
        declared = {*self.instruments, *national.INSTRUMENTS}
        for cite in self._citations():
            if cite.instrument not in declared:
                yield f"instrument {cite.instrument.id!r} is cited but not in instruments="

    def _citations(self) -> Iterator[Citation]:
        yield from (value.cite for value in self.values)
        yield from chain.from_iterable(rule.cite for rule in self.own_rules)
        yield from chain.from_iterable(step.cite for line in self.timelines for step in line.steps)


def _step_rules(timelines: tuple[Timeline[Any], ...]) -> Iterator[Rule[Any]]:
    return chain.from_iterable(line.rules for line in timelines)


def _ways(timelines: tuple[Timeline[Any], ...]) -> dict[Term[Any], Tighter]:
    """Which of two lengths binds more: the shorter one to act within, the longer one ahead."""
    steps = [step for line in timelines for step in line.steps]
    within = {step.within: Tighter.LOWER for step in steps if step.within}
    return within | {step.ahead: Tighter.HIGHER for step in steps if step.ahead}


def _ids(rules: Iterable[Rule[Any]]) -> set[str]:
    return {rule.id for rule in rules}


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Place:
    """
    The law of one place over all days: national law, the province's, and an office's own values.

    *territory* is the unit in whose area the activity is, where the question names one; it differs
    from *province* where a unit was merged. *notes* say what a reader of every answer must know.
    """

    province: str
    territory: str | None
    name: Text
    focal_agency: Text
    values: tuple[Value[Any], ...]
    rules: RuleSet
    timelines: tuple[Timeline[Any], ...]
    notes: tuple[Text, ...] = ()
    distribution: str | None = None

    def __repr__(self) -> str:
        return f"Place({self.province!r})"

    @property
    def checked_rules(self) -> RuleSet:
        """All rules that a check asks: those of the set and those of the steps with a length."""
        return self.rules.adding(*_step_rules(self.timelines))

    @property
    def terms(self) -> dict[str, Term[Any]]:
        """The terms that its rules read, by id."""
        return {term.id: term for rule in self.checked_rules for term in rule.terms}

    def territory_of(self, subject: Facts) -> str:
        """The unit in whose area *subject* is: as asked, as the document says, or the province."""
        named = "territory" in subject.fact_names and subject.peek("territory")
        return self.territory or named or self.province

    def actor(self, step: Step[Any]) -> Text:
        """Who acts in *step* here: the office that fills its role."""
        return self.focal_agency if step.actor.id == "focal_agency" else step.actor.name

    def filled(self, values: Iterable[Value[Any]]) -> "Place":
        """This place with an office's own *values* for terms that are open here."""
        return attrs.evolve(self, values=(*self.values, *values))


_NATIONAL_ONLY = Text(
    "Chưa có bộ quy định của {name}: chỉ rà soát theo quy định của Trung ương.",
    "There is no rule set for {name}: checked by national law alone.",
)
_FOCAL = Text("cơ quan ngoại vụ cấp tỉnh", "the provincial foreign-affairs body")


def national_place(code: str, territory: str | None = None) -> Place:
    """The law of a province without a plug-in: national law alone, and a note that says so."""
    name = UNITS[code]
    return Place(
        province=code,
        territory=territory,
        name=name,
        focal_agency=_FOCAL,
        values=national.VALUES,
        rules=national.RULES,
        timelines=national.TIMELINES,
        notes=(_NATIONAL_ONLY.fill(name=name),),
    )


def place_of(province: Province, distribution: str, territory: str | None = None) -> Place:
    """The law of the place that *province* declares, from the package *distribution*."""
    return Place(
        province=province.code,
        territory=territory,
        name=province.name,
        focal_agency=province.focal_agency,
        values=(*national.VALUES, *province.values),
        rules=province.rules,
        timelines=province.timelines,
        distribution=distribution,
    )
