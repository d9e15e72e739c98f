"""The synthetic year is the same every time, says that it is synthetic, and is clean elsewhere."""

import re
import subprocess
import sys
from collections import Counter, defaultdict
from datetime import date, timedelta
from itertools import combinations
from pathlib import Path
from unicodedata import is_normalized

import openpyxl
import pytest
from year.agencies import AGENCIES, Layout
from year.registrations import registrations
from years import OF_ALL, TOLD, Year, the_year

from foreign_affairs_rules import Checker, place
from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.text import nfc

SCRIPT = Path(__file__).parent / "year" / "generate.py"
_LABEL = "Dữ liệu giả lập"


@pytest.fixture(scope="module")
def year() -> Year:
    return the_year()


def _contents(folder: Path) -> dict[str, bytes]:
    files = (file for file in folder.rglob("*") if file.is_file())
    return {str(file.relative_to(folder)): file.read_bytes() for file in sorted(files)}


def test_the_script_writes_the_same_bytes_again(year: Year, tmp_path: Path) -> None:
    """Run as a command of its own, it writes what it wrote here."""
    subprocess.run([sys.executable, SCRIPT, "--out", tmp_path], check=True)  # noqa: S603 -- ours
    assert _contents(tmp_path) == _contents(year.folder)
    assert len(year.workbooks) == 40


def test_another_seed_is_another_year() -> None:
    """The rows differ, their number does not."""
    one, other = registrations(2018).entries, registrations(7).entries
    assert [entry.key for entry in one] == [entry.key for entry in other]
    assert [entry.title for entry in one] != [entry.title for entry in other]


def test_there_are_600_activities_in_six_layouts(year: Year) -> None:
    """Forty agencies, each with rows of its own."""
    files = Counter(row["file"] for row in year.planted["rows"].values())
    assert files.total() == len(year.planted["rows"]) == 600
    assert {agency.file for agency in AGENCIES} == {*files} == {one.name for one in year.workbooks}
    assert {agency.layout for agency in AGENCIES} == {*Layout}


def test_every_file_says_that_it_is_synthetic(year: Year) -> None:
    """The label stands in a cell; of a CSV file in its first line."""
    for file in year.workbooks:
        if file.suffix == ".csv":
            encoding = "cp1258" if file.name.startswith("21") else "utf-8-sig"
            assert _LABEL in nfc(file.read_text(encoding=encoding).splitlines()[0])
            continue
        book = openpyxl.load_workbook(file)
        cells = (cell for sheet in book for row in sheet.iter_rows() for cell in row)
        assert any(_LABEL in nfc(str(cell.value)) for cell in cells)
    assert _LABEL in year.planted["label"]


def test_the_layouts_have_what_practice_has(year: Year) -> None:
    """Merged cells, formulas, serial numbers, date cells, decomposed texts, both encodings."""
    books = {int(one.name[:2]): openpyxl.load_workbook(one) for one in year.workbooks[:20]}
    template, titled, two_rows = (books[n].worksheets[0] for n in (1, 3, 12))
    assert isinstance(template["K2"].value, date)
    assert titled.merged_cells.ranges
    assert re.fullmatch(r"\d\d/\d\d/2018", titled["K8"].value)
    assert isinstance(two_rows["J5"].value, int)
    sections = openpyxl.load_workbook(year.workbooks[32]).worksheets[0]
    cells = [cell.value for row in sections.iter_rows() for cell in row if cell.value]
    assert any(str(value).startswith("=SUM(") for value in cells)
    friends = openpyxl.load_workbook(year.workbooks[27]).worksheets[0]
    assert not is_normalized("NFC", friends["D7"].value)
    assert year.workbooks[30].read_bytes().startswith(b"\xef\xbb\xbf")
    assert not year.workbooks[20].read_bytes().startswith(b"\xef\xbb\xbf")


def test_people_are_ids_and_posts(year: Year) -> None:
    """No name of a person stands anywhere; every leader is known by an id."""
    persons = {
        member.person
        for one in (*year.planned(), *year.carried())
        if isinstance(one, OutboundDelegation)
        for member in one.members
    }
    assert all(re.fullmatch(r"LD-\d{4}|CB-\d{4}-\d\d", person) for person in persons)
    assert len(persons) > 100


def test_some_activities_only_look_alike() -> None:
    """Unrelated trips to one country near each other, so that it takes more to find a duplicate."""
    entries = registrations(2018).entries
    trips = [one for one in entries if one.kind == "outbound" and len(one.stays) == 1]
    slack = timedelta(days=2)
    near = [
        (one.key, other.key)
        for one, other in combinations(trips, 2)
        if one.origin is other.origin
        and one.start <= other.end + slack
        and other.start <= one.end + slack
    ]
    assert len(near) > 60


def _filled(activities: list[Facts]) -> list[Facts]:
    """*activities* with the trips that each leader makes before, as counted here."""
    trips: defaultdict[tuple[str, int], list[tuple[date, str]]] = defaultdict(list)
    dated = [one for one in activities if isinstance(one, OutboundDelegation)]
    for one in dated:
        if one.peek("departure") and not one.cancelled:
            for member in one.members:
                trips[member.person, one.departure.year].append((one.departure, one.id))
    return [_with_trips(one, trips) for one in activities]


def _with_trips(one: Facts, trips: defaultdict[tuple[str, int], list[tuple[date, str]]]) -> Facts:
    if not isinstance(one, OutboundDelegation) or not one.peek("departure") or one.cancelled:
        return one
    members = []
    for member in one.members:
        held = sorted(trips[member.person, one.departure.year])
        counted = held.index((one.departure, one.id))
        members.append(member.but(earlier_trips=member.peek("earlier_trips", counted)))
    return one.but(members=tuple(members))


@pytest.mark.untraced
@pytest.mark.parametrize("name", ["plan", "register"])
def test_what_is_not_planted_is_clean(year: Year, name: str) -> None:
    """Each activity checked by itself breaks what was planted in it, and nothing else."""
    activities = year.planned() if name == "plan" else year.carried()
    on = date.fromisoformat(year.planted[f"{name}_asked"])
    checker = Checker(place("quang_ninh"), on)
    found = {
        (one.rule.id, one.outcome.value, (str(each.peek("id")),))
        for each in _filled(activities)
        for one in checker.check(each).findings
        if one.outcome.value in TOLD
    }
    usual = {one for one in found if one[0] in OF_ALL and one[1] == "needs_judgement"}
    alone = {one for one in year.expected(name) if not one[0].startswith("register.")}
    assert found - (usual if name == "plan" else set()) == alone
