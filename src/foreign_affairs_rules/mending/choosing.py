"""One option for each activity so that no cut is crossed and the price is least: CP-SAT."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs
from ortools.sat.python import cp_model

from foreign_affairs_rules.mending.cuts import Cut
from foreign_affairs_rules.mending.options import Option
from foreign_affairs_rules.mending.wishes import Effort

_LARGEST = 1 << 40
"""Numbers that are to be small one after the other make up one number up to here."""
Numbers = dict[tuple[str, int], int]
"""What each option, by its row and its rank, adds to a number."""


@attrs.frozen
class Choice:
    """An option for each row, and whether it is *proven* that nothing comes before it."""

    options: Mapping[str, Option]
    proven: bool


def choose(
    options: Mapping[str, Sequence[Option]], cuts: Iterable[Cut], effort: Effort
) -> Choice | None:
    """
    The cheapest of *options*, one for each row, that no cut forbids; `None` where none was found.

    Of those of one price it is the one whose rows, in the order of their ids, have the cheapest
    options. So there is one answer alone.
    """
    model, found = _Model(options, cuts), None
    for numbers in _packed(_levels(options)):
        proven, values = model.least(numbers, effort)
        found = found if values is None else values
        if not proven:
            break
    else:
        proven = True
    return None if found is None else Choice(found, proven)


def _levels(options: Mapping[str, Sequence[Option]]) -> Iterator[Numbers]:
    """The numbers that are to be small, one after the other: the prices, then the ranks."""
    every = [one for row in options.values() for one in row]
    for prices in zip(*(one.price for one in every), strict=True):
        yield {(one.row, one.rank): price for one, price in zip(every, prices, strict=True)}
    for row in sorted(options):
        yield {(row, one.rank): one.rank for one in options[row]}


def _packed(levels: Iterable[Numbers]) -> Iterator[Numbers]:
    """*levels* put together where the sums of the later ones cannot outweigh an earlier one."""
    packed, size = Numbers(), 1
    for level in levels:
        largest: dict[str, int] = {}
        for (row, _), number in level.items():
            largest[row] = max(number, largest.get(row, 0))
        above = 1 + sum(largest.values())
        if size * above > _LARGEST:
            yield packed
            packed, size = Numbers(), 1
        names = {*packed, *level}
        packed = {one: packed.get(one, 0) * above + level.get(one, 0) for one in sorted(names)}
        size *= above
    yield packed


class _Model:
    """The model: one option for each row, pairs taken together, no cut crossed."""

    def __init__(self, options: Mapping[str, Sequence[Option]], cuts: Iterable[Cut]) -> None:
        self.options = options
        self.model = cp_model.CpModel()
        self._taken = {
            (row, one.rank): self.model.new_bool_var(f"{row}/{one.rank}")
            for row in sorted(options)
            for one in options[row]
        }
        for row in sorted(options):
            self.model.add_exactly_one(self._taken[row, one.rank] for one in options[row])
            for one in options[row]:
                self._pair(one)
        for cut in cuts:
            self._forbid(cut)

    def _pair(self, one: Option) -> None:
        if one.partner:
            others = (o for o in self.options[one.partner] if o.partner == one.row)
            here, there = (
                self._taken[one.row, one.rank],
                self._taken[one.partner, next(others).rank],
            )
            self.model.add(here == there)

    def _forbid(self, cut: Cut) -> None:
        if cut.marks:
            marks = sorted(map(sorted, cut.marks))
            self.model.add(sum(self._hit(mark) for mark in marks) <= cut.most)

    def _hit(self, mark: Sequence[tuple[str, int]]) -> cp_model.LinearExprT:
        """Whether one of the options of *mark* is taken; of one row only one can be."""
        taken = [self._taken[one] for one in mark]
        if len({row for row, _ in mark}) == 1:
            return sum(taken)
        hit = self.model.new_bool_var("")
        for one in taken:
            self.model.add_implication(one, hit)
        return hit

    def least(self, numbers: Numbers, effort: Effort) -> tuple[bool, dict[str, Option] | None]:
        """
        Options that make *numbers* small, if any, and whether that is proven to be the smallest.

        It must not become larger later.
        """
        total = sum(number * self._taken[one] for one, number in numbers.items())
        self.model.minimize(total)
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 1
        solver.parameters.random_seed = 0
        solver.parameters.max_deterministic_time = effort.left
        status = solver.solve(self.model)
        effort.left = max(0.0, effort.left - solver.deterministic_time)
        if status not in {cp_model.OPTIMAL, cp_model.FEASIBLE}:
            return False, None
        chosen = self._chosen(solver)
        least = sum(numbers.get((one.row, one.rank), 0) for one in chosen.values())
        self.model.add(total <= least)
        return status == cp_model.OPTIMAL, chosen

    def _chosen(self, solver: cp_model.CpSolver) -> dict[str, Option]:
        return {
            row: next(one for one in every if solver.boolean_value(self._taken[row, one.rank]))
            for row, every in self.options.items()
        }
