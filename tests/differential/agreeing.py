"""Compare a rule set with a plain function over many cases."""

import os
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.findings import Outcome, Report
from foreign_affairs_rules.places import Place
from foreign_affairs_rules.plugins import place as place_of

Case = dict[str, Any]
"""The facts of one case, and under ``on`` the day asked."""
CASES = int(os.environ.get("FAR_CASES", "5000"))
"""How many cases each test compares; the long check, 20,000, has a command in `contributing`."""


def _outcomes(report: Report) -> dict[str, str]:
    """The worst outcome of each rule."""
    ranked = sorted(report.findings, key=lambda one: -_RANK[one.outcome])
    return {one.rule.id: one.outcome.value for one in ranked}


_RANK = {outcome: rank for rank, outcome in enumerate(Outcome)}


def agree(
    cases: Iterable[Case],
    plain: Callable[[Case], Mapping[str, str]],
    build: Callable[[Case], Facts],
    *,
    place: str | Place = "ha_noi",
    common: float = CASES / 1000,
) -> None:
    """
    Check every one of *cases* by the rules and by *plain*, and compare all outcomes.

    *plain* gives the outcome of every rule of the activity by its id, *build* makes the subject. So
    that agreeing says something, each rule must meet at least two outcomes, each of them *common*.
    """
    where = place_of(place) if isinstance(place, str) else place
    seen: dict[str, Counter[str]] = {}
    count = _compared(cases, plain, build, where, seen)
    assert count >= CASES, f"{count} cases; at least {CASES}"
    thin = {
        rule: dict(outcomes)
        for rule, outcomes in seen.items()
        if sum(times >= common for times in outcomes.values()) < 2
    }
    assert not thin, f"rules that always come out the same: {thin}"


def _compared(
    cases: Iterable[Case],
    plain: Callable[[Case], Mapping[str, str]],
    build: Callable[[Case], Facts],
    where: Place,
    seen: dict[str, Counter[str]],
) -> int:
    """Compare each of *cases*, count the outcomes of each rule in *seen*, and the cases."""
    checkers: dict[Any, Checker] = {}
    count = 0
    for case in cases:
        count += 1
        on = case["on"]
        checker = checkers.get(on) or checkers.setdefault(on, Checker(where, on))
        found = _outcomes(checker.check(build(case)))
        said = dict(plain(case))
        differ = {rule: (said.get(rule), found.get(rule)) for rule in said.keys() | found.keys()}
        differ = {rule: both for rule, both in differ.items() if both[0] != both[1]}
        assert not differ, f"(plain, rules) differ: {differ} in {case}"
        for rule, outcome in found.items():
            seen.setdefault(rule, Counter())[outcome] += 1
    return count
