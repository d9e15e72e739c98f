"""A contest: several ways through one task, timed in turns, and the bars between their times."""

import gc
from collections.abc import Callable, Mapping, Sequence
from statistics import median
from time import perf_counter
from typing import Any

import attrs


@attrs.frozen(eq=False)
class Row:
    """One way through the task: *run* takes what was *prepared* before the clock starts."""

    name: str
    run: Callable[[Any], Sequence[Any]]
    prepared: Any


@attrs.frozen
class Bar:
    """The time of *over* in times of *under* must be at least *low* and at most *high*."""

    over: Row
    under: Row
    low: float = 0.0
    high: float = float("inf")

    def told(self, seconds: Mapping[Row, float]) -> str:
        """One line with the ratio, the bar and whether it is met."""
        bar = f"at most {self.high}" if self.low == 0 else f"at least {self.low}"
        met = "met" if self.met(seconds) else "MISSED"
        ratio = self.ratio(seconds)
        return f"{self.over.name} / {self.under.name}: {ratio:.2f}, {bar}: {met}"

    def met(self, seconds: Mapping[Row, float]) -> bool:
        """Whether the bar is met."""
        return self.low <= self.ratio(seconds) <= self.high

    def ratio(self, seconds: Mapping[Row, float]) -> float:
        """The ratio of the two times."""
        return seconds[self.over] / seconds[self.under]


@attrs.frozen
class Contest:
    """The rows of one task, the first of which the others are told in times of, and the bars."""

    title: str
    rows: tuple[Row, ...]
    bars: tuple[Bar, ...]


def timed(rows: Sequence[Row], rounds: int) -> dict[Row, float]:
    """The median of the seconds that each row took; the rows take turns, round by round."""
    seconds: dict[Row, list[float]] = {row: [] for row in rows}
    for turn in range(rounds):
        first = turn % len(rows)
        for row in (*rows[first:], *rows[:first]):  # nobody always runs after the same other
            seconds[row].append(_seconds(row))
    return {row: median(taken) for row, taken in seconds.items()}


def _seconds(row: Row) -> float:
    gc.collect()
    gc.disable()
    try:
        begun = perf_counter()
        found = row.run(row.prepared)
        taken = perf_counter() - begun
    finally:
        gc.enable()
    del found  # freed before the next one begins
    return taken


def table(contest: Contest, seconds: Mapping[Row, float]) -> str:
    """The rows with their times, then the bars."""
    first = seconds[contest.rows[0]]
    lines = [f"{contest.title:<58}{'µs each':>9}{'times':>8}"]
    for row in contest.rows:
        each = 1e6 * seconds[row] / len(row.prepared)
        lines.append(f"  {row.name:<56}{each:>9.2f}{seconds[row] / first:>8.2f}")
    return "\n".join([*lines, *(f"    {bar.told(seconds)}" for bar in contest.bars)])
