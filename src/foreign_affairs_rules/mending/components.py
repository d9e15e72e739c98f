"""The parts of a plan that no cut ties to each other, each of which is chosen for by itself."""

from collections.abc import Callable, Iterable, Sequence

from foreign_affairs_rules.mending.cuts import Cut
from foreign_affairs_rules.mending.options import Option

Part = tuple[frozenset[str], tuple[Cut, ...]]
"""Activities, and the cuts that are about them."""


def parts(cuts: Iterable[Cut], options: Callable[[str], Sequence[Option]]) -> list[Part]:
    """The activities of *cuts* and those they may be merged with, apart where nothing ties them."""
    tied: list[Part] = []
    for cut in cuts:
        rows, about = _with_partners(cut.rows, options), [cut]
        apart = []
        for part in tied:
            if rows.isdisjoint(part[0]):
                apart.append(part)
            else:
                rows |= part[0]
                about = [*part[1], *about]
        tied = [*apart, (rows, tuple(about))]
    return tied


def _with_partners(
    rows: Iterable[str], options: Callable[[str], Sequence[Option]]
) -> frozenset[str]:
    found, waiting = set[str](), [*rows]
    while waiting:
        row = waiting.pop()
        if row not in found:
            found.add(row)
            waiting += [one.partner for one in options(row) if one.partner]
    return frozenset(found)
