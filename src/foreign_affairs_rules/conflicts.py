"""Values that cannot both stand: two of one rank for one day, or a lower one that allows more."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations
from types import MappingProxyType
from typing import Any

from foreign_affairs_rules.law import Term, Tighter, Value
from foreign_affairs_rules.text import word


def conflicts(
    values: Iterable[Value[Any]], ways: Mapping[Term[Any], Tighter] = MappingProxyType({})
) -> Iterator[str]:
    """
    Pairs of *values* that cannot both stand: equal rank for one day, or a lower one looser.

    *ways* says which of two values binds more for terms that do not say so themselves.
    """
    of_term: dict[Term[Any], list[Value[Any]]] = defaultdict(list)
    for value in values:
        of_term[value.term].append(value)
    for term, own in of_term.items():
        for one, other in combinations(own, 2):
            if one.known.overlaps(other.known):
                upper, lower = sorted((one, other), key=lambda value: value.cite.instrument.level)
                yield from _conflict(upper, lower, term.tighter or ways.get(term))


def _conflict(upper: Value[Any], lower: Value[Any], way: Tighter | None) -> Iterator[str]:
    term = upper.term.id
    if upper.cite.instrument.level == lower.cite.instrument.level:
        yield (
            f"{term}: {_told(upper)} and {_told(lower)} are of equal rank "
            "and overlap; end one before the other begins"
        )
    elif _loosens(upper.value, lower.value, way) and not _allowed(upper, lower):
        yield (
            f"{term}: {_told(lower)} is looser than {_told(upper)}, which a higher level fixed; a "
            "lower level may only tighten, unless because= cites the place of that level that "
            "allows it"
        )


def _allowed(upper: Value[Any], lower: Value[Any]) -> bool:
    """Whether *lower* cites what allows it to be looser: a text of the level of *upper*."""
    because = lower.because
    return because is not None and because.instrument.level <= upper.cite.instrument.level


def _told(value: Value[Any]) -> str:
    since, until = value.since or "...", value.until or "..."
    return f"{word(value.value, 'en')} of {value.cite.printed.vi} ({since} to {until})"


def _loosens(upper: Any, lower: Any, way: Tighter | None) -> bool:
    """Whether *lower* allows more than *upper*; two kinds of length are not compared."""
    if way is None or type(upper) is not type(lower):
        return False
    return bool(lower > upper if way is Tighter.LOWER else lower < upper)
