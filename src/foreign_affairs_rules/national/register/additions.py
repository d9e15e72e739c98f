"""The rule on the counts of additions that documents tell and a register holds."""

from collections.abc import Iterator

import attrs

from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.groups import Addition, PlanYear
from foreign_affairs_rules.rules import rule
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Question, Verdict

COUNTS = {
    "additions": Text("đoàn bổ sung", "delegations added"),
    "rounds": Text("lần bổ sung", "rounds of additions"),
    "unit_additions": Text("đoàn bổ sung của đơn vị", "delegations added by the unit"),
    "unit_rounds": Text("lần bổ sung của đơn vị", "rounds of the unit"),
}
"""The counts of a plan entry, in words."""


@attrs.frozen
class _Count:
    """One of the counts of an addition."""

    name: str
    parts: tuple[Addition]


def _counts(year: PlanYear) -> Iterator[_Count]:
    return (_Count(name, (one,)) for one in year.additions for name in COUNTS)


@rule(
    "register.additions",
    on=PlanYear,
    each=_counts,
    at="additions",
    says=Text(
        "Số lần bổ sung kế hoạch trước đó ghi trong hồ sơ đúng với sổ theo dõi.",
        "The earlier additions that a document tells are those of the register.",
    ),
    question=Text(
        "{delegation}: hồ sơ ghi trước đó có {measured} {what}, sổ theo dõi có {limit}. Số nào "
        "đúng?",
        "{delegation}: before it the document tells {measured} {what}, the register holds {limit}. "
        "Which number is right?",
    ),
)
def additions(count: _Count, _: Law) -> Verdict:
    """A document that tells none is not asked."""
    (addition,) = count.parts
    told = addition.peek(f"told_{count.name}")
    if told is None or told == (counted := getattr(addition, count.name)):
        return None
    words = {"delegation": addition.label, "what": COUNTS[count.name]}
    return Question(None, told, counted, words)
