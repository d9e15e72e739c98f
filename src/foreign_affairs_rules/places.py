"""The law of one place over all days: national law, that of its province, and of an old unit."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import Any

import attrs

from foreign_affairs_rules import national
from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.law import Term, Value
from foreign_affairs_rules.national import succession
from foreign_affairs_rules.national.roles import FOCAL_AGENCY
from foreign_affairs_rules.national.units import UNITS
from foreign_affairs_rules.province import Province, step_rules
from foreign_affairs_rules.rules import RuleSet
from foreign_affairs_rules.sources import Instrument
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.timelines import Role, Step, Timeline


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
    offices: Mapping[Role, Text] = attrs.field(factory=dict)
    unread: Mapping[str, tuple[Instrument, ...]] = attrs.field(factory=dict)
    notes: tuple[Text, ...] = ()
    distribution: str | None = None

    def __repr__(self) -> str:
        return f"Place({self.province!r})"

    @property
    def checked_rules(self) -> RuleSet:
        """All rules that a check asks: those of the set and those of the steps with a length."""
        return self.rules.adding(*step_rules(self.timelines))

    @property
    def terms(self) -> dict[str, Term[Any]]:
        """The terms that its rules read, by id."""
        return {term.id: term for rule in self.checked_rules for term in rule.terms}

    def notes_on(self, on: date) -> tuple[Text, ...]:
        """What a reader of every answer on the day *on* must know: also which unit succeeded."""
        return (*self.notes, *succession.told(self.province, self.territory, on))

    def territory_of(self, subject: Facts) -> str:
        """The unit in whose area *subject* is: as asked, as the document says, or the province."""
        return self.territory or named_territory(subject) or self.province

    def actor(self, step: Step[Any], on: date) -> Text:
        """Who acts in *step* here on the day *on*: the office that fills its role."""
        merger = succession.merger_of(self.territory or self.province)
        if merger is None or on < merger.on:
            offices = {FOCAL_AGENCY: self.focal_agency, **self.offices}
        else:
            offices = {FOCAL_AGENCY: succession.FOCAL_AGENCIES.get(merger.new, FOCAL)}
        by_id = {role.id: office for role, office in offices.items()}
        whole = step.actor.part_of or step.actor
        return by_id.get(step.actor.id) or by_id.get(whole.id, step.actor.name)

    def filled(self, values: Iterable[Value[Any]]) -> "Place":
        """This place with an office's own *values* for terms that are open here."""
        return attrs.evolve(self, values=(*self.values, *values))


def named_territory(subject: object) -> str | None:
    """The unit that the document of *subject* names; none where that is no activity."""
    if not isinstance(subject, Facts) or "territory" not in subject.fact_names:
        return None
    named: str | None = subject.peek("territory")
    return named


_NATIONAL_ONLY = Text(
    "Chưa có bộ quy định của {name}: chỉ rà soát theo quy định của Trung ương.",
    "There is no rule set for {name}: checked by national law alone.",
)
_SUCCESSOR_WITHOUT = Text(
    "Chưa có bộ quy định của {new}: rà soát theo quy định của Trung ương và văn bản của {old} còn "
    "áp dụng trên địa bàn cũ.",
    "There is no rule set for {new}: checked by national law and by what of {old} goes on in its "
    "old territory.",
)
FOCAL = Text("cơ quan ngoại vụ cấp tỉnh", "the provincial foreign-affairs body")
"""The focal agency of a place of which no office is known."""


def national_place(code: str) -> Place:
    """The law of a province without a plug-in: national law alone, and a note that says so."""
    name = UNITS[code]
    return Place(
        province=code,
        territory=None,
        name=name,
        focal_agency=FOCAL,
        values=national.VALUES,
        rules=national.RULES,
        timelines=national.TIMELINES,
        notes=(_NATIONAL_ONLY.fill(name=name),),
    )


def place_of(province: Province, distribution: str) -> Place:
    """The law of the place that *province* declares, from the package *distribution*."""
    return Place(
        province=province.code,
        territory=None,
        name=province.name,
        focal_agency=province.focal_agency,
        values=(*national.VALUES, *province.values),
        rules=province.rules,
        timelines=province.timelines,
        offices=province.offices,
        unread=province.unread,
        distribution=distribution,
    )


def part_of(new: Place, old: Place) -> Place:
    """
    The law of the *new* place in the old territory of the place *old*, which became part of it.

    Texts of the old unit go on there until the new unit has one of its own on the same term.
    """
    notes = new.notes
    if new.distribution is None and old.distribution is not None:
        notes = (_SUCCESSOR_WITHOUT.fill(new=new.name, old=old.name),)
    own = tuple(value for value in new.values if value not in national.VALUES)
    ours = {*national.RULES, *old.rules}
    return attrs.evolve(
        old,
        province=new.province,
        territory=old.province,
        name=new.name,
        values=(*_until(old.values, own), *own),
        rules=old.rules.adding(*(rule for rule in new.rules if rule not in ours)),
        distribution=new.distribution or old.distribution,
        notes=notes,
    )


def _until(values: Iterable[Value[Any]], newer: Iterable[Value[Any]]) -> Iterator[Value[Any]]:
    """*values*, those of a province until the day before one of the *newer* fills their term."""
    begins = {value.term: value.since for value in newer}
    for value in values:
        since = begins.get(value.term)
        if since is None or value in national.VALUES:
            yield value
        else:
            yield attrs.evolve(value, until=since - timedelta(days=1))
