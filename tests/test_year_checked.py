"""The collected plan of the synthetic year, checked: the planted faults are found and no others."""

from pathlib import Path

import openpyxl
import pytest
from commands import far
from years import ASKED, Found, Year, beside_the_usual, made

from foreign_affairs_rules.findings import Outcome
from foreign_affairs_rules.plans.book import FOUND
from foreign_affairs_rules.plans.remarks import Mark

pytestmark = pytest.mark.untraced

_TOLD = {Mark.BROKEN: Outcome.BROKEN.value, Mark.ASKED: Outcome.NEEDS_JUDGEMENT.value}
_OUTCOMES = {mark.label.vi: outcome for mark, outcome in _TOLD.items()}
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


def _found(checked: Path, year: Year) -> Found:
    """The rule, the outcome and the row of each line of the sheet of findings."""
    book = openpyxl.load_workbook(checked, read_only=True)
    _, *rows = book[FOUND.vi].iter_rows(values_only=True)
    return {
        (str(row[_RULE]), _OUTCOMES[str(row[_MARK])], (year.key_of(str(row[_SOURCE])),))
        for row in rows
        if row[_MARK] in _OUTCOMES
    }


def test_the_planted_faults_are_found_and_no_others(year: Year, plan: Path) -> None:
    """Collected from forty workbooks, the plan breaks what was planted; each names its row."""
    checked = _checked(plan, "CHECKED.xlsx", year)
    expected = {
        (rule, outcome, (key,)) for rule, outcome, keys in year.expected("plan") for key in keys
    }
    assert beside_the_usual(_found(checked, year)) == expected


def test_a_second_run_writes_the_same_bytes(year: Year, plan: Path) -> None:
    """The check of the same plan is the same file, and the plan is as it was."""
    before = plan.read_bytes()
    first, second = (_checked(plan, name, year) for name in ("ONE.xlsx", "OTHER.xlsx"))
    assert first.read_bytes() == second.read_bytes()
    assert plan.read_bytes() == before
