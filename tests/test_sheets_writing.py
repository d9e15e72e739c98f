"""Workbooks that are written: texts stay texts, bytes stay the same, nothing is lost."""

import re
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from books import HEADS, TRIP, Rows, plan_of, table, workbook
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from foreign_affairs_rules.sheets.collecting import collected
from foreign_affairs_rules.sheets.columns import COLUMNS, column
from foreign_affairs_rules.sheets.people_columns import PEOPLE_COLUMNS
from foreign_affairs_rules.sheets.planned import Plan, PlannedRow
from foreign_affairs_rules.sheets.template import template
from foreign_affairs_rules.sheets.titles import LEGEND, LISTS, PEOPLE, PLAN
from foreign_affairs_rules.sheets.writing import (
    Look,
    add_looks,
    new_workbook,
    put_day,
    put_link,
    put_number,
    put_text,
    workbook_bytes,
)
from foreign_affairs_rules.text import LANGS, Lang

FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=cmd|' /C calc'!A0", "#N/A")


def parts(content: bytes) -> dict[str, str]:
    """The parts of a workbook."""
    with ZipFile(BytesIO(content)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def read(content: bytes) -> Workbook:
    """A workbook opened again."""
    return load_workbook(BytesIO(content))


def test_a_text_is_never_a_formula() -> None:
    """Whatever a text begins with, the cell holds a text, and no formula stands in the file."""
    book = new_workbook()
    sheet = book.create_sheet("Một")
    for number, text in enumerate(FORMULAS, 1):
        put_text(sheet.cell(number, 1), text)
    content = workbook_bytes(book)
    xml = parts(content)["xl/worksheets/sheet1.xml"]
    assert "<f" not in xml
    assert len(re.findall('t="inlineStr"', xml)) == len(FORMULAS)
    again = read(content).worksheets[0]
    assert [cell.data_type for (cell,) in again.iter_rows()] == ["s"] * len(FORMULAS)
    assert [cell.quotePrefix for (cell,) in again.iter_rows()] == [True] * 8 + [False]
    assert [cell.value for (cell,) in again.iter_rows()][:4] == list(FORMULAS[:4])


def test_what_no_workbook_holds_becomes_a_space() -> None:
    """Letters that XML may not hold do not break the file."""
    book = new_workbook()
    put_text(book.create_sheet("Một")["A1"], "a\x00b\ud800c\r\nd\ufffe")
    assert read(workbook_bytes(book)).worksheets[0]["A1"].value == "a b c\nd "


def test_days_numbers_and_links() -> None:
    """Days and numbers are cells of their kind in any look; a link leads into the workbook."""
    book = new_workbook()
    sheet = book.create_sheet("Kế hoạch")
    for column_, look in enumerate((Look.DAY, Look.MARKED), 1):
        put_day(sheet.cell(1, column_), date(2018, 6, 12), look)
    for column_, look in enumerate((Look.NUMBER, Look.MARKED), 1):
        put_number(sheet.cell(2, column_), 1_250_000_000, look)
    put_link(sheet["A3"], "tới", "Kế hoạch", "A1")
    again = read(workbook_bytes(book)).worksheets[0]
    assert [cell.number_format for cell in again[1]] == ["dd/mm/yyyy"] * 2
    assert [(cell.number_format, cell.value) for cell in again[2]] == [("#,##0", 1_250_000_000)] * 2
    assert again["A1"].is_date
    link = again["A3"].hyperlink
    assert (link.location, link.target) == ("'Kế hoạch'!A1", None)


def test_looks_of_any_workbook() -> None:
    """The looks are added once to a workbook that was made elsewhere."""
    book = Workbook()
    add_looks(book)
    add_looks(book)
    put_text(book.worksheets[0]["A1"], "x", Look.TITLE)
    assert read(workbook_bytes(book)).worksheets[0]["A1"].style == Look.TITLE.value


def test_nothing_tells_when_it_was_written() -> None:
    """The same workbook is the same bytes, and no part of it has a time or a name."""
    book = new_workbook()
    put_text(book.create_sheet("Một")["A1"], "x")
    content = workbook_bytes(book)
    assert content == workbook_bytes(book)
    with ZipFile(BytesIO(content)) as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {info.create_system for info in archive.infolist()} == {0}
    core = parts(content)["docProps/core.xml"]
    assert set(re.findall(r"\d{4}-\d{2}-\d{2}T[\d:]+Z", core)) == {"1980-01-01T00:00:00Z"}
    assert "openpyxl" not in core


@pytest.mark.parametrize("lang", LANGS)
def test_the_template(lang: Lang) -> None:
    """The form has every column, date cells, drop-downs, hints, a legend and a sheet of people."""
    content = template(lang)
    assert content == template(lang)
    book = read(content)
    assert book.sheetnames == [one[lang] for one in (PLAN, PEOPLE, LEGEND, LISTS)]
    plan, people, legend, lists = book.worksheets
    assert [cell.value for cell in plan[1]] == [one.heading[lang] for one in COLUMNS]
    assert [cell.value for cell in people[1]] == [one.heading[lang] for one in PEOPLE_COLUMNS]
    assert plan.freeze_panes == "B2"
    assert lists.sheet_state == "hidden"
    assert plan.column_dimensions["K"].number_format == "dd/mm/yyyy"
    tests = {str(one.sqref): one for one in plan.data_validations.dataValidation}
    assert len(tests) == len(COLUMNS)
    assert tests["B2:B501"].formula1 == f"'{LISTS[lang]}'!$A$2:$A$5"
    assert (tests["K2:K501"].type, tests["P2:P501"].type) == ("date", "whole")
    assert tests["D2:D501"].type is None
    assert tests["C2:C501"].prompt.startswith(column("agency").says[lang])
    told = [row[0].value for row in legend.iter_rows()]
    assert set(told) > {one.heading[lang] for one in (*COLUMNS, *PEOPLE_COLUMNS)}
    accepted = {row[0].value: row[2].value for row in legend.iter_rows()}
    assert str(accepted[column("kind").heading[lang]]).count(";") == 3


def test_the_template_is_read_as_an_empty_plan(tmp_path: Path) -> None:
    """An empty form holds no activity, and nothing is wrong with it."""
    for lang in LANGS:
        path = tmp_path / f"{lang}.xlsx"
        path.write_bytes(template(lang))
        plan = plan_of(path)
        assert (plan.rows, plan.unread, plan.readings[0].notes) == ((), (), ())


def facts(row: PlannedRow) -> tuple[Any, ...]:
    """What a row says, wherever it stands; an id that was taken is another one from then on."""
    unread = sorted((one.key, one.text) for one in row.unread if one.key != "id")
    return row.id, row.activity, row.origin, row.priority, row.fixed, row.note, row.time, unread


def again(plan: Plan, folder: Path, lang: Lang = "vi") -> Plan:
    """*plan* written as one workbook and read back."""
    path = folder / "PLAN.xlsx"
    path.write_bytes(collected(plan, lang).content)
    return plan_of(path)


ALL_HEADS = tuple(one.heading.vi for one in COLUMNS)
TOLD: tuple[dict[str, Any], ...] = (
    {
        "id": "1",
        "kind": "Đoàn ra",
        "agency": "Sở A",
        "title": "=1+1",
        "group": "Ngoại giao kinh tế",
        "people": "LD-1; LD-2",
        "size": "8",
        "countries": "Nhật Bản (12/6/2018-13/6/2018); Lào",
        "partner": "-",
        "start": "12/06/2018",
        "end": 43267,
        "sources": "NSNN; tự túc",
        "cost": "1,5 tỷ",
        "state": "Trong kế hoạch",
        "proposed": "01/01/2018",
        "decision": "@12",
        "decided": "2/2/2018",
        "priority": "1",
        "fixed": "x",
        "note": "+ghi",
    },
    {
        "id": "2",
        "kind": "Đoàn vào",
        "title": "Tiếp khách",
        "people": "không",
        "size": "vài người",
        "countries": "Xứ lạ",
        "start": "31/02/2018",
        "month": "quý II/2018",
        "state": "đâu đó",
        "priority": "0",
    },
    {"id": "2", "kind": "Hội thảo", "title": "Bàn", "group": "Nhóm 14", "countries": "ASEAN"},
    {"kind": "Thỏa thuận quốc tế", "title": "Bản ghi nhớ", "countries": "Nga", "month": 43267},
    {"title": "Không rõ loại", "source": "nguồn cũ", "size": "-", "note": "a\nb"},
    {"kind": "Đoàn ra", "title": "Đi", "end": "01/06/2018", "month": "2019", "fixed": "không"},
    {
        "kind": "Đoàn ra",
        "title": "Về",
        "people": "LD-9",
        "countries": "Lào",
        "month": "1-5/6/2018",
        "travel_days": "9",
        "size": 0,
    },
)
"""Rows of the template with everything in them that can be read or cannot."""
ROWS = [[told.get(one.key) for one in COLUMNS] for told in TOLD]


def as_texts(book: Workbook) -> None:
    """Make what begins like a formula the text that it is."""
    for (*cells,) in book.worksheets[0].iter_rows():
        for cell in cells:
            if cell.data_type == "f":
                cell.data_type = "s"


@pytest.mark.parametrize("lang", LANGS)
def test_a_plan_reads_back_without_loss(tmp_path: Path, lang: Lang) -> None:
    """Whatever was read, or could not be, is the same in the workbook that is written."""
    plan = plan_of(table(tmp_path / "a.xlsx", [ALL_HEADS, *ROWS], as_texts))
    read_back = again(plan, tmp_path, lang)
    assert list(map(facts, read_back.rows)) == list(map(facts, plan.rows))
    assert len(read_back.rows) == len(ROWS)
    assert len(plan.unread) == 10
    assert [facts(row) for row in again(read_back, tmp_path, lang).rows] == list(
        map(facts, plan.rows)
    )


_CELLS = st.sampled_from(
    (
        *(None, "", "-", "x", "Lào", "12/06/2018", "16/06/2018", "6/2018", "tháng 6", "quý II"),
        *("Đoàn ra", "Đoàn vào", "hội thảo", "không", "=1", "NSNN", "1,5 tỷ", 5, 43263, 2.5, True),
        *("Nhật Bản (12/06/2018-13/06/2018)", "Lào; Nga", "LD-1", "a\nb", "Trong kế hoạch", " z "),
    )
)


@settings(max_examples=40)
@given(rows=st.lists(st.lists(_CELLS, min_size=26, max_size=26), min_size=1, max_size=3))
def test_any_cells_read_back_without_loss(
    tmp_path_factory: pytest.TempPathFactory, rows: list[list[Any]]
) -> None:
    """No cell, whatever it says, makes the written plan say something else."""
    folder = tmp_path_factory.mktemp("any")
    plan = plan_of(table(folder / "a.xlsx", [ALL_HEADS, *rows, *ROWS[:1]], as_texts))
    assert list(map(facts, again(plan, folder).rows)) == list(map(facts, plan.rows))


def test_days_of_stays_keep_the_year_of_their_title(tmp_path: Path) -> None:
    """What the title of a table said is written into the cells that rested on it."""
    heads = ("Nội dung", "Nước đến", "Thời gian", "Loại")
    cells = ("Họp", "Japan (12-14/6); Lào", "10-20/6", "Đoàn ra")
    plan = plan_of(table(tmp_path / "a.xlsx", [["NĂM 2018"], heads, cells]))
    assert list(map(facts, again(plan, tmp_path).rows)) == list(map(facts, plan.rows))
    sheet = load_workbook(tmp_path / "PLAN.xlsx")["Kế hoạch"]
    assert sheet["I2"].value == "Nhật Bản (12/06/2018-14/06/2018); Lào"
    assert sheet["M2"].value == "10/06/2018-20/06/2018"


def test_no_row_is_dropped(tmp_path: Path) -> None:
    """Every row of every file stands in the plan, with the file, sheet and row it came from."""
    one = workbook(tmp_path / "one.xlsx", {"Ra": [HEADS, *[TRIP] * 30], "Vào": [HEADS, TRIP]})
    two = tmp_path / "two.csv"
    lines = [";".join(map(str, row)) for row in (HEADS, *[TRIP] * 10)]
    two.write_text("\n".join(lines), encoding="utf-8-sig")
    made = collected(plan_of(one, two), "vi")
    sheet = read(made.content)["Kế hoạch"]
    sources = [row[-1].value for row in sheet.iter_rows(min_row=2)]
    expected = [f"one.xlsx, Ra!A{row}" for row in range(2, 32)]
    expected += ["one.xlsx, Vào!A2", *(f"two.csv, A{row}" for row in range(2, 12))]
    assert sources == expected
    assert len(made.pairs) == 40


def test_what_is_odd_has_sheets_of_its_own(tmp_path: Path) -> None:
    """Unreadable cells keep their text, are marked and listed; pairs are listed with links."""
    words = ("Đoàn xúc tiến đầu tư", "Nhật Bản", "13/06/2018", "45/06/2018", "Đoàn ra", 8)
    rows = [HEADS, TRIP, words, ["ghi chú: hết"]]
    book = read(collected(plan_of(table(tmp_path / "a.xlsx", rows)), "vi").content)
    assert book.sheetnames == [
        "Kế hoạch",
        "Nhân sự",
        "Trùng lặp",
        "Ô chưa đọc được",
        "Hướng dẫn",
        "Danh mục",
    ]
    cell = book["Kế hoạch"]["L3"]
    assert (cell.value, cell.style) == ("45/06/2018", Look.MARKED.value)
    unread = book["Ô chưa đọc được"]
    assert [one.value for one in unread[2]] == [
        "L3",
        "a.xlsx",
        "Đăng ký",
        "D3",
        "Đến ngày",
        "45/06/2018",
        "ngày có thật, viết dd/mm/yyyy, như 13/03/2018",
    ]
    assert unread["A2"].hyperlink.location == "'Kế hoạch'!L3"
    assert [one.value for one in unread[3]][1:] == [
        "a.xlsx",
        "Đăng ký",
        "A4",
        None,
        "ghi chú: hết",
        "dòng ngoài bảng, không đọc",
    ]
    pair = book["Trùng lặp"]
    assert [one.value for one in pair[2]][:5] == [
        "Gần trùng",
        "a-2",
        "a-3",
        "Xúc tiến đầu tư\nĐoàn xúc tiến đầu tư",
        "a.xlsx, Đăng ký!A2\na.xlsx, Đăng ký!A3",
    ]
    links = [pair[ref].hyperlink.location for ref in ("B2", "C2")]
    assert links == ["'Kế hoạch'!A2", "'Kế hoạch'!A3"]


def test_people_are_collected_too(tmp_path: Path) -> None:
    """The people of all files stand on one sheet, and read back the same."""
    heads = tuple(one.heading.vi for one in PEOPLE_COLUMNS)
    people = [
        heads,
        ("LD-1", "Chủ tịch", "UBND", "Huyện A", "x", "có lẽ", "LD-2"),
        ("LD-1", "Bí thư", "", "không", "", "", ""),
        ("LD-2", "", "", "", "không", "", "không"),
        ("", "Giám đốc", "", "", "", "", ""),
    ]
    sheets: dict[str, Rows] = {"Kế hoạch": [HEADS, TRIP], "Nhân sự": people}
    plan = plan_of(workbook(tmp_path / "a.xlsx", sheets))
    back = again(plan, tmp_path)
    told = [
        [(one.id, one.posts, one.flags, one.relatives, one.unread) for one in plan_.people.values()]
        for plan_ in (plan, back)
    ]
    assert told[0] == told[1]
    book = load_workbook(tmp_path / "PLAN.xlsx")
    marked = book["Nhân sự"]["F2"]
    assert (marked.value, marked.style) == ("có lẽ", Look.MARKED.value)
    assert [one.value for one in book["Ô chưa đọc được"][3]][3:6] == ["B5", "Mã người", "Giám đốc"]


def test_progress_is_told(tmp_path: Path) -> None:
    """Reading and writing tell how many rows were done."""
    from foreign_affairs_rules.sheets.reading import opened, read_plan  # noqa: PLC0415 -- here alone

    done: list[int] = []
    plan = read_plan([opened(table(tmp_path / "a.xlsx", [HEADS, TRIP, TRIP]))], done.append)
    collected(plan, "en", done.append)
    assert sum(done) == 4
