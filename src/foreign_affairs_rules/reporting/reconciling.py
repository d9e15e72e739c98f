"""The report against the register: what became of every activity that the register holds."""

from collections.abc import Iterable, Iterator

import attrs

from foreign_affairs_rules.phrases import ACTIVITIES
from foreign_affairs_rules.reporting.scope import Fate, Scope, Subject
from foreign_affairs_rules.text import Text


@attrs.frozen(kw_only=True)
class Held:
    """
    The activities of a *kind* in the register, or those that others carry, by their fate.

    *total* is the sum of the other four.
    """

    kind: str
    carried: bool
    total: int
    counted: int
    excluded: int
    elsewhere: int
    unplaced: int


@attrs.frozen(kw_only=True)
class LeftOut:
    """An activity that is not counted, and *why*: it is excluded, or its day is not known."""

    id: str
    kind: str
    unplaced: bool
    why: Text


@attrs.frozen(kw_only=True)
class Reconciled:
    """
    How the report and the register agree.

    *activities* are all that the register holds; *stale* counts those that are not recorded until
    the day asked.
    """

    activities: int
    stale: int
    held: tuple[Held, ...]
    left_out: tuple[LeftOut, ...]


def reconciled(scope: Scope) -> Reconciled:
    """How the report and the register agree."""
    return Reconciled(
        activities=len(scope.checked.register),
        stale=sum(_stale(one, scope) for one in scope.subjects if not one.holder),
        held=tuple(_held(scope)),
        left_out=tuple(_left_out(scope.subjects)),
    )


def _stale(one: Subject, scope: Scope) -> bool:
    recorded = one.facts.peek("recorded_until")
    return recorded is None or recorded < scope.on


def _held(scope: Scope) -> Iterator[Held]:
    for kind in ACTIVITIES:
        for carried in (False, True):
            own = [
                one for one in scope.subjects if one.kind == kind and bool(one.holder) is carried
            ]
            many = {fate: sum(one.fate is fate for one in own) for fate in Fate}
            if own:
                yield Held(
                    kind=kind,
                    carried=carried,
                    total=len(own),
                    counted=many[Fate.COUNTED],
                    excluded=many[Fate.EXCLUDED],
                    elsewhere=many[Fate.ELSEWHERE],
                    unplaced=many[Fate.UNPLACED],
                )


def _left_out(subjects: Iterable[Subject]) -> Iterator[LeftOut]:
    for one in subjects:
        if one.fate in {Fate.EXCLUDED, Fate.UNPLACED}:
            yield LeftOut(
                id=one.id,
                kind=one.kind,
                unplaced=one.fate is Fate.UNPLACED,
                why=one.reason or _NO_DAY,
            )


_NO_DAY = Text(
    "Chưa rõ ngày, tháng hoặc năm nên chưa xếp được vào kỳ báo cáo.",
    "No day, month or year tells whether it lies in the period.",
)
