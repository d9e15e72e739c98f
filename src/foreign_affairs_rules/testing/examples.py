"""Examples of rules, run as what they are: a check of one subject by one rule."""

import attrs

from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.findings import Outcome
from foreign_affairs_rules.province import Place
from foreign_affairs_rules.rules import Example, RuleSet
from foreign_affairs_rules.sources import Evidence, Instrument, Level
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


def outcome(example: Example, place: Place) -> Outcome:
    """What the rule of *example* says in *place*, open terms filled as the example asks."""
    cite = TEST_VALUES.at(evidence=Evidence.LOCAL)
    values = (term.value(value, cite=cite) for term, value in example.where.items())
    alone = attrs.evolve(place, rules=RuleSet((example.rule,)), timelines=())
    report = Checker(alone.filled(values), example.on).check(example.subject)
    return report.outcome_of(example.rule.id)
