"""The plan of the synthetic year, mended: each planted fault by one change, and nothing else."""

from pathlib import Path
from typing import Any

import pytest
from commands import far
from years import ASKED, Year, listed_in, the_plan, the_year, untraced

from foreign_affairs_rules.plans.remarks import Mark
from foreign_affairs_rules.sheets.reading import opened, read_plan

pytestmark = pytest.mark.untraced

_OUTSIDE = "quang_ninh.outbound.plan"
"""The rule that no change of a plan mends: what is outside it, an addition must be proposed for."""


@pytest.fixture(scope="module")
def year() -> Year:
    return the_year()


@pytest.fixture(scope="module")
def plan() -> Path:
    return the_plan()


def _mended(plan: Path, name: str, year: Year) -> Any:
    """What `far plan mend` proposes, as JSON; the workbook is called *name*."""
    words = (*ASKED, year.planted["plan_asked"], "--out", plan.with_name(name))
    ran = far("plan", "mend", plan, *words, "--format", "json")
    assert ran.err == ""
    return ran.data


@pytest.fixture(scope="module")
@untraced()
def mended(plan: Path, year: Year) -> Any:
    return _mended(plan, "MENDED.xlsx", year)


@pytest.fixture(scope="module")
@untraced()
def keys(plan: Path, year: Year) -> dict[str, str]:
    """The keys of the rows by their ids in the plan."""
    return {row.id: year.key_of(row.origin) for row in read_plan([opened(plan)]).rows}


def _broken(year: Year) -> list[dict[str, Any]]:
    return [one for one in year.planted["plan"] if one["outcome"] == "broken"]


def _insisting(year: Year) -> str:
    """The trip with a fault whose unit wants it kept as it is."""
    faulty = {one["activities"][0] for one in _broken(year)}
    (key,) = faulty & {*year.planted["fixed"]}
    return str(key)


def test_one_change_mends_each_planted_fault(year: Year, mended: Any, keys: dict[str, str]) -> None:
    """Nothing is changed but trips with a fault, each once, by the rule that was broken."""
    kept = _insisting(year)
    mendable = [
        one for one in _broken(year) if one["rule"] != _OUTSIDE and kept not in one["activities"]
    ]
    changed = [keys[one["row"]] for one in mended["changes"]]
    assert len(changed) == len({*changed}) == len({one["activities"][0] for one in mendable})
    assert [one for one in mendable if not {*changed} & {*one["activities"]}] == []
    asked = {wrong["rule"] for change in mended["changes"] for wrong in change["asked"]}
    assert asked == {one["rule"] for one in mendable}
    assert mended["proven"]


def test_what_cannot_be_mended_is_told(year: Year, mended: Any, keys: dict[str, str]) -> None:
    """What is outside the plan is left, and the row that is to stay is in conflict with a rule."""
    outside = {one["activities"][0] for one in _broken(year) if one["rule"] == _OUTSIDE}
    assert {keys[row] for one in mended["left"] for row in one["rows"]} == outside
    (conflict,) = mended["conflicts"]
    assert conflict["rule"] == "outbound.countries"
    assert [keys[row] for row in conflict["rows"]] == [_insisting(year)]


def test_the_mended_plan_passes_the_check(year: Year, plan: Path, mended: Any) -> None:
    """Checked again, only what could not be mended is broken."""
    assert not mended["lawful"]
    out = plan.with_name("CHECKED.xlsx")
    words = (plan.with_name("MENDED.xlsx"), *ASKED, year.planted["plan_asked"], "--out", out)
    assert far("plan", "check", *words).err == ""
    broken = {(rule, key) for rule, mark, key in listed_in(out) if mark is Mark.BROKEN}
    outside = {(_OUTSIDE, one["activities"][0]) for one in _broken(year) if one["rule"] == _OUTSIDE}
    assert broken == {("outbound.countries", _insisting(year)), *outside}


def test_a_second_run_proposes_the_same(year: Year, plan: Path, mended: Any) -> None:
    """Word for word and byte for byte, and the plan is as it was."""
    before = plan.read_bytes()
    assert _mended(plan, "AGAIN.xlsx", year) == mended
    assert plan.with_name("AGAIN.xlsx").read_bytes() == plan.with_name("MENDED.xlsx").read_bytes()
    assert plan.read_bytes() == before
