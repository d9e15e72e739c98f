"""``far plan check``: the workbook that it writes, what it says, and the status it ends with."""

from pathlib import Path

import pytest
from commands import Ran, far, local_values
from openpyxl import load_workbook
from plan_books import plan_book

IN_2018 = ("--province", "quang_ninh", "--on", "2018-01-15")


def test_a_clean_plan_ends_with_0(tmp_path: Path) -> None:
    """And the sum of what was found is one line, in Vietnamese unless English is asked for."""
    file, out = plan_book(tmp_path, {"id": "a"}), tmp_path / "checked.xlsx"
    ran = far("plan", "check", file, *IN_2018, "--out", out)
    asked = "2 ô cần xem xét, cho ý kiến"
    told = f"1 dòng; 0 ô chưa đúng quy định, {asked}, 0 ô thiếu dữ kiện, 0 ô chưa đọc được: {out}"
    assert ran == Ran(0, f"{told}\n", "")
    assert load_workbook(out).sheetnames[:3] == ["Kế hoạch", "Kết quả rà soát", "Tổng hợp"]


def test_what_is_broken_ends_with_1_and_is_counted_by_rule(tmp_path: Path) -> None:
    """The rules that are broken are named below the sum."""
    file, out = plan_book(tmp_path, {"id": "a", "size": 12}), tmp_path / "checked.xlsx"
    ran = far("plan", "check", file, *IN_2018, "--out", out, "--lang", "en")
    assert ran.status == 1
    rule = "- 1 × A delegation has no more members than the limit. (outbound.max_members)"
    assert ran.out.splitlines()[1:] == [rule]
    assert load_workbook(out).sheetnames[:3] == ["Plan", "Findings", "Summary"]


def test_what_cannot_be_read_ends_with_1(tmp_path: Path) -> None:
    """Though nothing that was read is broken."""
    file, out = plan_book(tmp_path, {"id": "a", "cost": "nhiều"}), tmp_path / "checked.xlsx"
    ran = far("plan", "check", file, *IN_2018, "--out", out, "--lang", "en")
    assert ran.status == 1
    assert "1 unreadable cell" in ran.out


def test_several_files_are_one_plan(tmp_path: Path) -> None:
    """What they break together is found."""
    trips = [
        {
            "id": name,
            "people": "lanh-dao-01",
            "start": f"04/0{month}/2018",
            "end": f"06/0{month}/2018",
        }
        for name, month in zip("abc", (2, 3, 4), strict=True)
    ]
    people = [{"person": "lanh-dao-01", "post": "Giám đốc", "agency": "Sở A", "key_leader": "có"}]
    files = [plan_book(tmp_path, row, people=people, name=f"{row['id']}.xlsx") for row in trips]
    out = tmp_path / "checked.xlsx"
    ran = far("plan", "check", *files, *IN_2018, "--out", out, "--lang", "en")
    assert "(outbound.key_leader_trips)" in ran.out


def test_the_files_are_left_as_they_are(tmp_path: Path) -> None:
    """Letter by letter, and the same check writes the same bytes."""
    file = plan_book(tmp_path, {"id": "a", "size": 12})
    before = file.read_bytes()
    written = []
    for name in ("x.xlsx", "y.xlsx"):
        far("plan", "check", file, *IN_2018, "--out", tmp_path / name)
        written.append((tmp_path / name).read_bytes())
    assert file.read_bytes() == before
    assert written[0] == written[1]


def test_nothing_is_written_where_something_is_refused(tmp_path: Path) -> None:
    """A place that does not exist, a file that cannot be read, an output that is read."""
    file, out = plan_book(tmp_path, {"id": "a"}), tmp_path / "checked.xlsx"
    broken = tmp_path / "broken.xlsx"
    broken.write_text("x", encoding="utf-8")
    asked = ("--on", "2018-01-15", "--lang", "en", "--out")
    refused = [
        far("plan", "check", file, "--province", "quang_nihn", *asked, out),
        far("plan", "check", file, broken, "--province", "quang_ninh", *asked, out),
        far("plan", "check", file, "--province", "quang_ninh", *asked, file),
        far("plan", "check", file, "--province", "quang_ninh", *asked, tmp_path / "x.pdf"),
        far("plan", "check", file, "--province", "quang_ninh", *asked, tmp_path / "no" / "x.xlsx"),
    ]
    assert [(one.status, one.out, len(one.err.splitlines())) for one in refused] == [(2, "", 1)] * 5
    assert not out.exists()


def test_values_of_the_office_count(tmp_path: Path) -> None:
    """A limit that is open in the place is filled by the file of values."""
    file, out = plan_book(tmp_path, {"id": "a", "size": 12}), tmp_path / "checked.xlsx"
    values = local_values(tmp_path, {"max_members": 10}, unit="persons")
    asked = ("plan", "check", file, "--province", "ha_noi", "--on", "2018-01-15", "--out", out)
    assert far(*asked).status == 0
    assert far(*asked, "--values", values).status == 1


def test_without_the_extra_one_line_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is written."""
    file, out = plan_book(tmp_path, {"id": "a"}), tmp_path / "checked.xlsx"
    monkeypatch.setitem(__import__("sys").modules, "defusedxml", None)
    ran = far("plan", "check", file, *IN_2018, "--out", out, "--lang", "en")
    assert (ran.status, ran.out) == (2, "")
    assert 'pip install "foreign-affairs-rules[sheets]"' in ran.err


def test_a_plan_workbook_is_a_register(tmp_path: Path) -> None:
    """``far check --register`` counts the trips that it plans."""
    people = [{"person": "lanh-dao-01", "post": "Giám đốc", "agency": "Sở A", "key_leader": "có"}]
    rows = [
        {
            "id": name,
            "people": "lanh-dao-01",
            "start": f"04/0{month}/2018",
            "end": f"06/0{month}/2018",
        }
        for name, month in zip("ab", (2, 3), strict=True)
    ]
    held = plan_book(tmp_path, *rows, people=people)
    trip = tmp_path / "c.json"
    trip.write_text(
        '{"schema": "outbound/1", "id": "c", "recorded_until": "2018-01-15", "departure": '
        '"2018-06-04", "members": [{"person": "lanh-dao-01", "key_leader": true}]}',
        encoding="utf-8",
    )
    ran = far("check", trip, *IN_2018, "--register", held, "--lang", "en")
    assert "This is trip 3 of a key leader this year; the limit is 2." in ran.out
