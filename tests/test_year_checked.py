"""The collected plan of the synthetic year, checked: the planted faults are found and no others."""

from pathlib import Path

import openpyxl
import pytest
from commands import far
from years import ASKED, Found, Year, beside_the_usual, made

from foreign_affairs_rules.findings import Outcome
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.plans.book import FOUND
from foreign_affairs_rules.plans.remarks import Mark

pytestmark = pytest.mark.untraced

_TOLD = {Mark.BROKEN: Outcome.BROKEN.value, Mark.ASKED: Outcome.NEEDS_JUDGEMENT.value}
_MARKS = {mark.label.vi: _TOLD.get(mark, mark.name) for mark in Mark}
_MARK, _RULE, _SOURCE = 4, 10, 11
"""The columns of the sheet of findings, from 0."""


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Year:
    return made(tmp_path_factory.mktemp("year"))


@pytest.fixture(scope="module")
def plan(year: Year) -> Path:
    out = year.folder / "PLAN.xlsx"
    assert far("plan", "collect", *year.workbooks, "--out", out).status == 1
    return out


def _checked(plan: Path, name: str, year: Year) -> Path:
    out = plan.with_name(name)
    ran = far("plan", "check", plan, *ASKED, year.planted["plan_asked"], "--out", out)
    assert (ran.status, ran.err) == (1, "")
    return out


@pytest.fixture(scope="module")
def found(plan: Path, year: Year) -> Found:
    """The rule, the mark and the row of each line of the sheet of findings."""
    book = openpyxl.load_workbook(_checked(plan, "CHECKED.xlsx", year), read_only=True)
    _, *rows = book[FOUND.vi].iter_rows(values_only=True)
    return {
        (str(row[_RULE]), _MARKS[str(row[_MARK])], (year.key_of(str(row[_SOURCE])),))
        for row in rows
    }


def test_the_planted_faults_are_found_and_no_others(year: Year, found: Found) -> None:
    """Collected from forty workbooks, the plan breaks what was planted; each names its row."""
    expected = {
        (rule, outcome, (key,)) for rule, outcome, keys in year.expected("plan") for key in keys
    }
    told = {one for one in found if one[1] != Mark.MISSING.name}
    assert beside_the_usual(told) == expected


def test_facts_are_missing_where_a_row_leaves_them_out(year: Year, found: Found) -> None:
    """Rows without days, with an unreadable cell, or to several countries; and no other row."""
    several = {
        one.id
        for one in year.planned()
        if isinstance(one, OutboundDelegation) and len(one.peek("stops", ())) > 1
    }
    unread = {one["activity"] for one in year.planted["unreadable"]}
    lacking = {key for _, mark, (key,) in found if mark == Mark.MISSING.name}
    assert lacking <= several | unread | {*year.planted["without_days"]}
    assert len(lacking) > 30


def test_a_second_run_writes_the_same_bytes(year: Year, plan: Path) -> None:
    """The check of the same plan is the same file, and the plan is as it was."""
    before = plan.read_bytes()
    first, second = (_checked(plan, name, year) for name in ("ONE.xlsx", "OTHER.xlsx"))
    assert first.read_bytes() == second.read_bytes()
    assert plan.read_bytes() == before
