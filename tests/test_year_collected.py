"""Forty registrations become one plan: every row is kept, and only what is planted is found."""

from pathlib import Path
from typing import Any

import pytest
from commands import far
from years import Year, the_plan, the_year, untraced

from foreign_affairs_rules.documents import dump
from foreign_affairs_rules.sheets.duplicates import Pair, pairs
from foreign_affairs_rules.sheets.planned import Plan, PlannedRow
from foreign_affairs_rules.sheets.reading import opened, read_plan

pytestmark = pytest.mark.untraced
_UNTOLD = ("id", "territory", "recorded_until")
"""What the rows do not say, and the plan in `plan.json` does."""


@pytest.fixture(scope="module")
def year() -> Year:
    return the_year()


@pytest.fixture(scope="module")
@untraced()
def read(year: Year) -> Plan:
    return read_plan([opened(file) for file in year.workbooks])


@pytest.fixture(scope="module")
def collected() -> Path:
    return the_plan()


def _key(row: PlannedRow, year: Year) -> str:
    return year.keys[row.source.file, row.source.sheet, row.number]


def test_all_rows_are_kept(year: Year, read: Plan) -> None:
    """Each of the 600 rows is read once; titles, totals and signatures are none."""
    keys = [_key(row, year) for row in read.rows]
    assert sorted(keys) == sorted(year.planted["rows"])


def test_the_planted_cells_are_unread_and_no_others(year: Year, read: Plan) -> None:
    """Each is named by file, sheet and cell, with what stands in it."""
    found = {(one.source.file, one.source.sheet, one.source.ref, one.text) for one in read.unread}
    assert found == {
        (one["file"], one.get("sheet", ""), one["cell"], one["text"])
        for one in year.planted["unreadable"]
    }


def test_the_rows_that_stand_twice_are_found(year: Year, read: Plan) -> None:
    """The same to the letter and the same in other words, each as what it is, and no others."""
    found = pairs(read.rows)
    assert {_both(one, year) for one in found if one.same} == _pairs(year, "duplicates")
    assert {_both(one, year) for one in found if not one.same} == _pairs(year, "near_duplicates")


def _both(pair: Pair, year: Year) -> tuple[str, ...]:
    return tuple(sorted(_key(row, year) for row in (pair.one, pair.other)))


def _pairs(year: Year, name: str) -> set[tuple[str, ...]]:
    return {tuple(sorted(pair)) for pair in year.planted[name]}


def test_every_row_is_understood(year: Year, read: Plan) -> None:
    """The activity of each row has the facts that the unit means, whatever the layout."""
    means = {str(one.peek("id")): dump(one) for one in year.planned()}
    unread = {one["activity"]: one["column"] for one in year.planted["unreadable"]}
    for row in read.rows:
        key = _key(row, year)
        if unread.get(key) == "kind":
            assert row.activity is None
            continue
        timed = key not in year.planted["without_days"]
        timed = timed and unread.get(key) not in {"start", "when"}
        assert row.activity
        assert _told(dump(row.activity), timed=timed) == _told(means[key], timed=timed)


def _told(data: dict[str, Any], *, timed: bool) -> dict[str, Any]:
    plan = {key: fact for key, fact in data["plan"].items() if timed or key not in _MEANT}
    facts = {name: fact for name, fact in data.items() if name not in _UNTOLD}
    return facts | {"plan": plan}


_MEANT = ("year", "month")
"""What a row without days leaves open, each layout in its own way."""


def test_the_people_of_all_workbooks_are_listed(read: Plan) -> None:
    """Five leaders of each agency, those of the CSV files too."""
    assert len(read.people) == 200
    assert sum(1 for one in read.people.values() if one.relatives) == 4


def test_the_plan_keeps_where_each_row_came_from(year: Year, collected: Path, read: Plan) -> None:
    """The collected workbook, read again, has the same rows with their file, sheet and row."""
    again = read_plan([opened(collected)])
    assert [year.key_of(row.origin) for row in again.rows] == [_key(row, year) for row in read.rows]
    assert [row.id for row in again.rows] == [row.id for row in read.rows]
    assert [row.activity for row in again.rows] == [row.activity for row in read.rows]


def test_a_second_run_writes_the_same_bytes(year: Year, collected: Path) -> None:
    """Collecting again changes nothing, and no file of an agency was touched."""
    before = [file.read_bytes() for file in year.workbooks]
    out = collected.with_name("COLLECTED.xlsx")
    assert far("plan", "collect", *year.workbooks, "--out", out).status == 1
    assert out.read_bytes() == collected.read_bytes()
    assert [file.read_bytes() for file in year.workbooks] == before
