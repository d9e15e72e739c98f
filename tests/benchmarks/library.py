"""The benchmark's task on the library itself: the public ways in, and nothing beside them."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.documents import structure
from foreign_affairs_rules.findings import Outcome
from foreign_affairs_rules.places import Place
from foreign_affairs_rules.sources import Citation
from foreign_affairs_rules.text import Text

from .model import RULES, VALUES, Delegation
from .workload import RawDelegation

Told = tuple[str, Outcome, tuple[Citation, ...]]
"""What is told of one finding: the rule's id, its outcome, and the places in the law."""

_PLACE: Final = Place(
    province="benchmark",
    territory="benchmark",
    name=Text("Nơi giả định để đo tốc độ", "A synthetic place for a benchmark"),
    focal_agency=Text("Cơ quan giả định", "A synthetic office"),
    values=VALUES,
    rules=RULES,
    timelines=(),
)
_CHECKER: Final = Checker(_PLACE, date(2018, 6, 1))


def prepare(raw: Sequence[RawDelegation]) -> list[Delegation]:
    """Make each delegation an object of the library's model."""
    return [structure(delegation, Delegation) for delegation in raw]


def run(prepared: Sequence[Delegation]) -> list[list[str]]:
    """Return the ids of the broken rules of each delegation, sorted."""
    return [_CHECKER.broken(delegation) for delegation in prepared]


def run_from_raw(raw: Sequence[RawDelegation]) -> list[list[str]]:
    """Return the same ids from plain data."""
    return [_CHECKER.broken(structure(delegation, Delegation)) for delegation in raw]


def run_explained(prepared: Sequence[Delegation]) -> list[list[Told]]:
    """Return every finding of each delegation, with its outcome and citations."""
    return [
        [
            (finding.rule.id, finding.outcome, finding.citations)
            for finding in _CHECKER.check(delegation).findings
        ]
        for delegation in prepared
    ]
