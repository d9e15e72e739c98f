"""Run the benchmark, or with ``--profile`` show where the library's own time goes."""

import argparse
import gc
import sys
from collections.abc import Sequence
from cProfile import Profile
from io import TextIOWrapper
from platform import python_implementation, python_version
from pstats import Stats
from typing import Final

from . import contests, library
from .measuring import Contest, Row, table, timed
from .workload import DELEGATIONS, RULE_IDS, SEED, RawDelegation, raw_delegations

_ROUNDS: Final = 9
_SLOWEST: Final = 16
"""How many functions a profile shows."""


def main() -> int:
    """Print the table, or the profiles; 0 where every bar is met, 1 otherwise."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--profile", action="store_true", help="profile the library, time nothing")
    parser.add_argument("--rounds", type=int, default=_ROUNDS, help="timed (default: %(default)s)")
    given = parser.parse_args()
    if given.rounds < 1:
        parser.error(f"--rounds: found {given.rounds}; accepted: 1 or more")
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")  # the table has a µ
    _print(_about())
    raw = raw_delegations()
    return _profile(raw) if given.profile else _compare(contests.of(raw), given.rounds)


def _about() -> str:
    return (
        f"{DELEGATIONS} synthetic delegations (seed {SEED}), {len(RULE_IDS)} rules, "
        f"{python_implementation()} {python_version()}; the numbers are a benchmark's and no law"
    )


def _compare(held: Sequence[Contest], rounds: int) -> int:
    rows = [row for contest in held for row in contest.rows]
    contests.require_same_outcomes(rows)
    seconds = timed(rows, rounds)
    _print(f"rounds: {rounds}, every row in each; medians; all outcomes are identical")
    for contest in held:
        _print("", table(contest, seconds))
    return 0 if all(bar.met(seconds) for contest in held for bar in contest.bars) else 1


def _profile(raw: Sequence[RawDelegation]) -> int:
    ready = library.prepare(raw)
    for row in (
        Row("ids of broken rules, objects ready", library.run, ready),
        Row("all outcomes with citation, objects ready", library.run_explained, ready),
        Row("ids of broken rules, from plain data", library.run_from_raw, raw),
    ):
        _print("", row.name)
        _profile_row(row)
    return 0


def _profile_row(row: Row) -> None:
    row.run(row.prepared)  # what is made once is made now
    gc.disable()  # or its pauses would be laid to whatever function they fall into
    with Profile() as profile:
        row.run(row.prepared)
    gc.enable()
    Stats(profile, stream=sys.stdout).strip_dirs().sort_stats("tottime").print_stats(_SLOWEST)


def _print(*lines: str) -> None:
    sys.stdout.writelines(f"{line}\n" for line in lines)


if __name__ == "__main__":
    sys.exit(main())
