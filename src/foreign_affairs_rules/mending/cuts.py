"""What a plan that was checked teaches about all plans: options that do not go together."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product
from math import prod
from typing import Any

import attrs

from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.mending.least import smallest
from foreign_affairs_rules.mending.options import Option, Options
from foreign_affairs_rules.mending.seeing import Sight, Wrong
from foreign_affairs_rules.mending.tallies import Tally, tallies
from foreign_affairs_rules.register.holding import Register
from foreign_affairs_rules.register.subjects import JUDGED

Mark = frozenset[tuple[str, int]]
"""Options, each by its row and its rank; it is hit where one of them is chosen."""
_COMBINED = 64
"""So many combinations of options are tried to make a cut wider."""


@attrs.frozen
class Cut:
    """Of *marks*, at most *most* may be hit; without marks, one of *rows* cannot be kept."""

    rows: frozenset[str]
    marks: frozenset[Mark] = frozenset()
    most: int = 0


def _cut(marks: Iterable[Mark], most: int) -> Cut:
    held = frozenset(marks)
    return Cut(frozenset(row for mark in held for row, _ in mark), held, most)


def near(row: str, plan: Register) -> list[str]:
    """The activities of *plan* that what is found of *row* may depend on, itself among them."""
    groups = (plan.groups[key] for key in plan.keys_of(row) if key.kind in JUDGED)
    return sorted({row}.union(*groups))


class Cuts:
    """
    Makes cuts from what is found wrong: each forbids only what the rules themselves forbid.

    It holds for every plan, since to take an activity away makes no other one break a rule.
    """

    def __init__(self, sight: Sight, options: Options) -> None:
        self.sight = sight
        self.options = options
        self._most: dict[tuple[Tally, str, int], Cut] = {}

    def of(self, wrong: Wrong, plan: Register, chosen: Mapping[str, Option]) -> Iterator[Cut]:
        """Cuts that forbid what is *wrong* in the *plan* of what was *chosen*, the widest first."""
        row = wrong.rows[0]
        if len(wrong.rows) > 1:
            yield from self._of_rows(wrong.rows, chosen)
        elif row not in chosen and self._kept(row) is None:
            yield Cut(frozenset({row}))
        else:
            yield from self._of_tallies(wrong, plan[row])
            yield from self._of_rows(near(row, plan), chosen)

    def _kept(self, row: str) -> Option | None:
        return next((one for one in self.options[row] if not one.changes), None)

    def _now(self, row: str, chosen: Mapping[str, Option]) -> Option | None:
        return chosen[row] if row in chosen else self._kept(row)

    def _of_tallies(self, wrong: Wrong, activity: Facts) -> Iterator[Cut]:
        limits = [each for each in (wrong.finding.limit,) if isinstance(each, int)]
        for limit, tally in product(limits, tallies(activity)):
            if self._counts(activity, tally, wrong.rule, limit):
                yield self._at_most(tally, wrong.rule, limit)

    def _at_most(self, tally: Tally, rule: str, limit: int) -> Cut:
        """At most *limit* of the options that *rule* counts in *tally*."""
        key = (tally, rule, limit)
        if key not in self._most:
            held = self.sight.before.register.groups[tally.key]
            marks: dict[str, set[tuple[str, int]]] = defaultdict(set)
            for row in held.union(*map(self.options.near, held)):
                for one in self.options[row]:
                    if one.made is not None and self._counts(one.made, *key):
                        marks[tally.label(one.made)].add((row, one.rank))
            self._most[key] = _cut(map(frozenset, marks.values()), limit)
        return self._most[key]

    def _counts(self, activity: Any, tally: Tally, rule: str, limit: int) -> bool:
        """Whether *activity* breaks *rule* with *limit* of its like before it."""
        if tally not in tallies(activity):
            return False
        report = self.sight.alone(activity, *tally.before(activity, limit))
        found = self.sight.found_alone(activity.id, report)
        return any(each.rule == rule and each.key not in self.sight.left for each in found)

    def _of_rows(self, rows: Iterable[str], chosen: Mapping[str, Option]) -> Iterator[Cut]:
        now = [self._now(row, chosen) for row in rows]
        there = [one for one in now if one is not None and one.made is not None]
        if None in now or not self._wrong(there):  # a row that cannot be kept has its own cut
            return
        sides = self._widened(smallest(there, self._wrong))
        yield _cut((frozenset((o.row, o.rank) for o in side) for side in sides), len(sides) - 1)

    def _wrong(self, together: Sequence[Option]) -> bool:
        made = [one.made for one in together if one.made is not None]
        return any(True for _ in self.sight.wrong(self.sight.view(made)))

    def _widened(self, least: Sequence[Option]) -> list[list[Option]]:
        """For each of the options *least*, all of its row that go as badly with the others."""
        sides = [[one] for one in least]
        for n, side in enumerate(sides):
            others = sides[:n] + sides[n + 1 :]
            few = prod(map(len, others)) <= _COMBINED
            for more in self.options[side[0].row] if few else ():
                as_bad = (self._wrong((more, *each)) for each in product(*others))
                if more.made is not None and more.rank != side[0].rank and all(as_bad):
                    side.append(more)
        return sides
