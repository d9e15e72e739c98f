"""The collected plan of the synthetic year, checked: the planted faults are found and no others."""

from pathlib import Path

import pytest
from commands import far
from years import ASKED, Found, Year, beside_the_usual, listed_in, the_plan, the_year, untraced

from foreign_affairs_rules.findings import Outcome
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.plans.remarks import Mark

pytestmark = pytest.mark.untraced

_OUTCOMES = {Mark.BROKEN: Outcome.BROKEN.value, Mark.ASKED: Outcome.NEEDS_JUDGEMENT.value}


@pytest.fixture(scope="module")
def year() -> Year:
    return the_year()


@pytest.fixture(scope="module")
def plan() -> Path:
    return the_plan()


def _checked(plan: Path, name: str, year: Year) -> Path:
    out = plan.with_name(name)
    ran = far("plan", "check", plan, *ASKED, year.planted["plan_asked"], "--out", out)
    assert (ran.status, ran.err) == (1, "")
    return out


@pytest.fixture(scope="module")
@untraced()
def found(plan: Path, year: Year) -> set[tuple[str, Mark, str]]:
    return listed_in(_checked(plan, "CHECKED.xlsx", year))


def test_the_planted_faults_are_found_and_no_others(
    year: Year, found: set[tuple[str, Mark, str]]
) -> None:
    """Collected from forty workbooks, the plan breaks what was planted; each names its row."""
    told: Found = {
        (rule, _OUTCOMES[mark], (key,)) for rule, mark, key in found if mark in _OUTCOMES
    }
    assert beside_the_usual(told) == {
        (rule, outcome, (key,)) for rule, outcome, keys in year.expected("plan") for key in keys
    }


def test_facts_are_missing_where_a_row_leaves_them_out(
    year: Year, found: set[tuple[str, Mark, str]]
) -> None:
    """Rows without days, with an unreadable cell, or to several countries; and no other row."""
    several = {
        one.id
        for one in year.planned()
        if isinstance(one, OutboundDelegation) and len(one.peek("stops", ())) > 1
    }
    unread = {one["activity"] for one in year.planted["unreadable"]}
    lacking = {key for _, mark, key in found if mark is Mark.MISSING}
    assert lacking <= several | unread | {*year.planted["without_days"]}
    assert len(lacking) > 30


def test_a_second_run_writes_the_same_bytes(year: Year, plan: Path) -> None:
    """The check of the same plan is the same file, and the plan is as it was."""
    before = plan.read_bytes()
    first, second = (_checked(plan, name, year) for name in ("ONE.xlsx", "OTHER.xlsx"))
    assert first.read_bytes() == second.read_bytes()
    assert plan.read_bytes() == before
