"""The plan of the synthetic year, mended: each planted fault by one change, and nothing else."""

from datetime import date

import pytest
from years import ASKED, Found, Year, found_in, made

from foreign_affairs_rules.mending.mender import mend
from foreign_affairs_rules.mending.proposals import Mending
from foreign_affairs_rules.plans.checked import check_plan
from foreign_affairs_rules.sheets.planned import Plan
from foreign_affairs_rules.sheets.reading import opened, read_plan

pytestmark = pytest.mark.untraced

_OUTSIDE = "quang_ninh.outbound.plan"
"""The rule that no change of a plan mends: what is outside it, an addition must be proposed for."""


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Year:
    return made(tmp_path_factory.mktemp("year"))


@pytest.fixture(scope="module")
def plan(year: Year) -> Plan:
    return read_plan([opened(file) for file in year.workbooks])


def _mended(plan: Plan, year: Year) -> Mending:
    on = date.fromisoformat(year.planted["plan_asked"])
    return mend(check_plan(plan, province=ASKED[1], on=on).report)


@pytest.fixture(scope="module")
def mended(plan: Plan, year: Year) -> Mending:
    return _mended(plan, year)


def _keys(plan: Plan, year: Year) -> dict[str, str]:
    """The keys of the rows by the ids that they were read under."""
    return {row.id: year.keys[row.source.file, row.source.sheet, row.number] for row in plan.rows}


def _broken(found: Found) -> set[tuple[str, str]]:
    return {(rule, key) for rule, outcome, (key, *_) in found if outcome == "broken"}


def test_one_change_mends_each_planted_fault(year: Year, plan: Plan, mended: Mending) -> None:
    """Nothing is changed but trips with a fault, each once, by the rule that was broken."""
    planted = [one for one in year.planted["plan"] if one["outcome"] == "broken"]
    mendable = [one for one in planted if one["rule"] != _OUTSIDE]
    keys = _keys(plan, year)
    changed = [keys[one.row] for one in mended.changes]
    assert len(changed) == len({*changed}) == len({one["activities"][0] for one in mendable})
    for one in mendable:
        assert {*changed} & {*one["activities"]}, one
    asked = {wrong.rule for change in mended.changes for wrong in change.asked}
    assert asked == {one["rule"] for one in mendable}
    assert mended.proven


def test_the_mended_plan_passes_the_check(year: Year, plan: Plan, mended: Mending) -> None:
    """What was outside the plan alone is left, since no change of the plan mends it."""
    keys = _keys(plan, year)
    after = {(rule, keys[row]) for rule, row in _broken(found_in(mended.after))}
    outside = {one for one in _broken(year.expected("plan")) if one[0] == _OUTSIDE}
    assert after == outside
    assert {keys[row] for one in mended.left for row in one.wrong.rows} == {
        key for _, key in outside
    }
    assert not mended.conflicts


def test_the_same_plan_is_mended_in_the_same_way(year: Year, plan: Plan, mended: Mending) -> None:
    """A second run proposes the same, word for word, and the plan read before is as it was."""
    again = _mended(plan, year)
    assert again.changes == mended.changes
    assert again.left == mended.left
