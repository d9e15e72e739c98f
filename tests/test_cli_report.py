"""``far report``: a register in, a page, a workbook or JSON out, whole or not at all."""

import sys
from pathlib import Path
from typing import Any

import pytest
from commands import far, on_a_terminal, uncoloured, written
from reports import DECEMBER, outbound, reported

from foreign_affairs_rules.documents import dump
from foreign_affairs_rules.reporting import report_data

ASKED = ("--year", "2018", "--province", "quang_ninh", "--on", "2018-12-20")
IN_ENGLISH = (*ASKED, "--lang", "en")


@pytest.fixture
def register(tmp_path: Path) -> Path:
    """A register of two trips, one of which was called off."""
    trips = [outbound("a", title="Đoàn A"), outbound("b", cancelled="2018-05-01")]
    data = {"schema": "register/1", "activities": [dump(one) for one in trips]}
    return written(tmp_path, "so.json", data)


def test_without_a_file_the_report_is_told_at_a_glance(register: Path) -> None:
    """In Vietnamese unless asked otherwise; the status is 0 whatever was found."""
    ran = far("report", register, *ASKED)
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.startswith("Báo cáo công tác đối ngoại năm 2018\n")
    lines = [line.split() for line in ran.out.splitlines()]
    assert ["Đoàn", "ra", "1", "0", "0", "1", "1", "1", "0"] in lines
    assert "mã băm của hồ sơ (SHA-256)" in ran.out


def test_json_is_the_report_as_plain_data(register: Path) -> None:
    """The same data that a program gets."""
    ran = far("report", register, *ASKED, "--format", "json")
    trips = (outbound("a", title="Đoàn A"), outbound("b", cancelled="2018-05-01"))
    assert ran.data == report_data(reported(*trips, on=DECEMBER))


@pytest.mark.parametrize("ending", ["html", "xlsx", "HTML"])
def test_a_file_is_written_by_its_ending(register: Path, ending: str) -> None:
    """Said so, and the same bytes on a second run."""
    out = register.parent / f"bao-cao.{ending}"
    ran = far("report", register, *IN_ENGLISH, "--out", out)
    assert (ran.status, ran.err) == (0, "")
    assert f"Report written to {out}" in "".join(ran.out.splitlines())
    content = out.read_bytes()
    assert content.startswith(b"PK" if ending == "xlsx" else b'<!doctype html>\n<html lang="en">')
    far("report", register, *IN_ENGLISH, "--out", out)
    assert out.read_bytes() == content


def test_a_period_may_be_asked_for(register: Path) -> None:
    """From its first day to its last; one of them alone ends at that of the year."""
    ran = far("report", register, *IN_ENGLISH, "--until", "2018-06-30")
    assert ran.out.startswith("Report on foreign affairs from 01/01/2018 to 30/06/2018\n")
    ran = far("report", register, *IN_ENGLISH, "--from", "2018-07-01", "--format", "json")
    assert ran.data["empty"]
    window = ("--from", "2017-12-15", "--until", "2018-12-14", "--format", "json")
    assert far("report", register, *ASKED, *window).data["period"]["first"] == "2017-12-15"


def test_a_year_without_any_activity_says_so(register: Path) -> None:
    """In a note, before the noughts."""
    ran = far("report", register, *IN_ENGLISH[2:], "--year", "2017")
    assert "Note: The register holds no activity from 01/01/2017 to 31/12/2017." in ran.out
    assert ran.status == 0


def test_a_folder_of_documents_is_a_register(tmp_path: Path) -> None:
    """Each document a file of its own."""
    written(tmp_path, "a.json", dump(outbound("a")))
    ran = far("report", tmp_path, *ASKED, "--format", "json")
    assert ran.data["reconciled"]["activities"] == 1


def test_a_plan_in_a_workbook_is_a_register(tmp_path: Path) -> None:
    """Each row tells where it stands, and what could not be read is told."""
    plan = tmp_path / "ke-hoach.csv"
    plan.write_text(
        "Mã hoạt động,Loại hoạt động,Nội dung,Nước đến,Từ ngày,Đến ngày,Số người\n"
        "D1,Đoàn ra,Khảo sát,Nhật Bản,04/06/2018,07/06/2018,nhiều\n",
        encoding="utf-8",
    )
    ran = far("report", plan, *IN_ENGLISH, "--format", "json")
    (row,) = ran.data["sections"][0]["rows"]
    assert (row["id"], row["source"]) == ("D1", "ke-hoach.csv, A2")
    assert ran.data["notes"][0]["en"].startswith("1 cell of ke-hoach.csv could not be read")
    plan.write_text(plan.read_text(encoding="utf-8").replace("nhiều", "5"), encoding="utf-8")
    assert "could not be read" not in far("report", plan, *IN_ENGLISH).out


def test_the_values_of_the_office_count(register: Path) -> None:
    """A limit that it knows from a regulation of its own is no longer open."""
    document = {"number": "01/QC-GIẢ-ĐỊNH", "issuer": "Cơ quan giả định", "date": "2018-01-01"}
    value = {
        "term": "outbound.key_leader_trips",
        "value": 1,
        "unit": "trips_a_year",
        "document": document,
    }
    own = written(register.parent, "values.json", {"schema": "values/1", "values": [value]})
    asked = ("--year", "2018", "--province", "ha_noi", "--on", "2018-12-20", "--format", "json")
    ran = far("report", register, *asked, "--values", own)
    limits = {one["term"]: one["value"] for one in ran.data["leaders"]["limits"]}
    assert limits["outbound.key_leader_trips"] == 1


def test_a_bar_tells_how_far_it_is_on_a_terminal(
    register: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On the standard error, and the table in colours."""
    on_a_terminal(monkeypatch, 120)
    ran = far("report", register, *IN_ENGLISH)
    assert "Checking" in uncoloured(ran.err)
    assert "Outbound delegations" in uncoloured(ran.out)


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (("--year", "18"), '--year: found "18"; accepted: a year from 2000 to 2099'),
        (("--year", "2100"), '--year: found "2100"; accepted: a year from 2000 to 2099'),
        (
            ("--from", "2018-06-01", "--until", "2018-05-01"),
            '--until: found "2018-05-01"; accepted: a day from 01/06/2018 (--from) on',
        ),
        (
            ("--from", "2019-01-01", "--until", "2019-05-01"),
            "--from: found 01/01/2019 – 01/05/2019; accepted: a period with days of the year 2018",
        ),
        (("--from", "1/6/2018"), '--from: found "1/6/2018"; accepted: a day that exists'),
        (("--out", "x.pdf"), "--out: found a file called x.pdf; accepted: a name that ends in"),
        (
            ("--out", "x.html", "--format", "json"),
            "--out: found --out with --format json; accepted: one of the two",
        ),
    ],
)
def test_what_does_not_fit_is_one_line(register: Path, words: tuple[str, ...], line: str) -> None:
    """Before anything is read or written."""
    ran = far("report", register, *IN_ENGLISH, *words)
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith(line)


def test_everything_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    """The register, the values and the period, a line each."""
    bad = written(tmp_path, "so.json", {"schema": "register/1", "activities": [{}]})
    own = tmp_path / "none.json"
    ran = far("report", bad, *IN_ENGLISH, "--values", own, "--until", "2017-01-01")
    assert ran.status == 2
    lines = ran.err.splitlines()
    assert [line.partition(": ")[0] for line in lines] == ["--until", str(bad), str(own)]


def test_the_register_is_never_written_over(tmp_path: Path) -> None:
    """--out that names a file which is read is refused, and the file stays."""
    page = tmp_path / "so.html"
    page.write_text("x", encoding="utf-8")
    ran = far("report", page, *IN_ENGLISH, "--out", page)
    assert "found a file that is read; accepted: another file" in ran.err
    assert page.read_text(encoding="utf-8") == "x"


def test_without_the_extra_one_line_says_what_to_install(
    register: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A workbook needs it, in or out; nothing is written."""
    modules: Any = sys.modules
    for name in [*modules]:
        if name.startswith(("foreign_affairs_rules.sheets", "foreign_affairs_rules.plans")):
            monkeypatch.delitem(modules, name)
    monkeypatch.delitem(modules, "foreign_affairs_rules.reporting.workbook", raising=False)
    monkeypatch.setitem(modules, "openpyxl", None)
    out = register.parent / "x.xlsx"
    ran = far("report", register, *IN_ENGLISH, "--out", out)
    assert ran.status == 2
    assert ran.err == (
        "--out x.xlsx: found openpyxl is not installed; accepted: "
        'pip install "foreign-affairs-rules[sheets]"\n'
    )
    assert not out.exists()
    assert far("report", register, *IN_ENGLISH, "--out", out.with_suffix(".html")).status == 0
