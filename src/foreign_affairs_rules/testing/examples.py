"""Examples of rules, run as what they are: a check of one subject by one rule."""

from collections.abc import Iterator
from datetime import date

import attrs

from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.days import CalendarDays
from foreign_affairs_rules.findings import Outcome
from foreign_affairs_rules.gaps import Gap
from foreign_affairs_rules.law import Law, Table, Unit, Value
from foreign_affairs_rules.model.papers import Authority
from foreign_affairs_rules.places import Place
from foreign_affairs_rules.rules import Example, RuleSet
from foreign_affairs_rules.sources import Evidence, Instrument, Level
from foreign_affairs_rules.testing.removals import as_known_on, removals
from foreign_affairs_rules.text import Text

TEST_VALUES = Instrument(
    id="test-values",
    number=None,
    kind=Text("Giá trị thử", "Test value"),
    issuer=Text("bộ kiểm thử", "the tests"),
    level=Level.DEPARTMENT,
    title=Text("Giá trị thử, không phải quy định", "Test values, no law"),
)
"""What a test value cites: no law."""
_CITE = TEST_VALUES.at(evidence=Evidence.LOCAL)
_OF_A_UNIT = {
    Unit.LENGTH: CalendarDays(5),
    Unit.AUTHORITIES: frozenset({Authority.FRONT_OR_UNION}),
    Unit.TITLES: frozenset({"Giám đốc"}),
    Unit.TABLE: Table(()),
    Unit.PAPERS: (),
    Unit.BODIES: (),
    Unit.DECIDERS: (),
}


def alone(example: Example, place: Place) -> Checker:
    """What checks by the rule of *example* alone, open terms filled as the example asks."""
    values = (term.value(value, cite=_CITE) for term, value in example.where.items())
    by_itself = attrs.evolve(place, rules=RuleSet((example.rule,)), timelines=())
    return Checker(by_itself.filled(values), example.on)


def outcome(example: Example, place: Place) -> Outcome:
    """What the rule of *example* says in *place*."""
    return alone(example, place).check(example.subject).outcome_of(example.rule.id)


def undetermined(example: Example, place: Place) -> bool:
    """Whether the rule of *example* cannot judge its subject without some fact of it."""
    known = as_known_on(example.subject, example.on)
    return any(
        outcome(attrs.evolve(example, subject=one.subject), place) is Outcome.UNDETERMINED
        for whole in (known, example.subject)
        for one in removals(whole)
    )


def filled(place: Place, day: date) -> Place:
    """*place* with a test value for every term that is open on *day*."""
    return place.filled(_test_values(place, day))


def _test_values(place: Place, day: date) -> Iterator[Value[object]]:
    law = Law(place.values, day, asked=day)
    for term in place.terms.values():
        try:
            law[term]
        except Gap:
            yield term.value(_OF_A_UNIT.get(term.unit, 2), cite=_CITE)
