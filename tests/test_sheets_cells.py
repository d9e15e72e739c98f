"""The cells of workbooks and CSV files: values, texts, merged ranges; what cannot be read."""

from collections.abc import Callable
from datetime import datetime, time
from pathlib import Path
from typing import Any

import pytest
from books import HEADS, TRIP, plan_of, sheet_xml, table, workbook
from openpyxl import Workbook
from openpyxl.chart import BarChart
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from foreign_affairs_rules.faults import DocumentError
from foreign_affairs_rules.sheets.cells import book_of
from foreign_affairs_rules.sheets.grids import Grid, typed
from foreign_affairs_rules.sheets.guards import content_of
from foreign_affairs_rules.sheets.reading import opened


def grid(path: Path) -> Grid:
    """The first sheet of a file."""
    return opened(path).book.grids[0]


def texts(path: Path) -> list[list[str]]:
    """What stands in the cells of the first sheet."""
    return [[cell.text for cell in row.values()] for _, row in grid(path).rows]


def test_values_and_what_was_typed(tmp_path: Path) -> None:
    """Each kind of cell has its value, and the text that a person would type for it."""
    day = datetime(2018, 3, 13)  # noqa: DTZ001 -- as cells hold it
    rows = [HEADS, (" Lào\r\n", 5, 2.5, 1e9, day, True, time(8), None, "   ")]
    _, row = grid(table(tmp_path / "a.xlsx", rows)).rows[1]
    assert [cell.text for cell in row.values()] == [
        " Lào\n",
        "5",
        "2.5",
        "1000000000",
        "13/03/2018",
        "True",
        "08:00:00",
    ]
    assert [cell.ref for cell in row.values()] == ["A2", "B2", "C2", "D2", "E2", "F2", "G2"]
    assert typed(None) == ""


def _formulas(*cells: str) -> str:
    heads = "".join(f'<c t="str"><v>{text}</v></c>' for text in HEADS)
    body = "".join(cells)
    return f'<sheetData><row r="1">{heads}</row><row r="2">{body}</row></sheetData>'


def test_formulas_stand_for_their_last_value(tmp_path: Path) -> None:
    """A formula is its stored value; one without is named as unread, an empty result is blank."""
    path = table(tmp_path / "a.xlsx", [HEADS, TRIP])
    cells = (
        '<c t="str"><f>A9&amp;"x"</f><v>Xúc tiến</v></c>',
        '<c t="str"><f>IF(1,"")</f><v></v></c>',
        '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>',
        "<c><f>TODAY()</f></c>",
        '<c t="str"><v>Đoàn ra</v></c>',
        "<c><f/></c>",
    )
    (row,) = plan_of(sheet_xml(path, _formulas(*cells))).rows
    assert row.values["title"] == "Xúc tiến"
    assert "countries" not in row.cells
    day = "; accepted: a day that exists, written dd/mm/yyyy, such as 13/03/2018"
    assert [(one.key, one.text, one.fault.told("en")) for one in row.unread] == [
        (
            "size",
            "=",
            "Đăng ký!F2: found a formula without a stored value; accepted: a whole number from 0",
        ),
        ("start", "#DIV/0!", f"Đăng ký!C2: found the error of a formula (#DIV/0!){day}"),
        ("end", "=TODAY()", f"Đăng ký!D2: found a formula without a stored value{day}"),
    ]


def test_numbers_as_spreadsheets_write_them(tmp_path: Path) -> None:
    """A whole number is one, in whichever form it is stored."""
    path = table(tmp_path / "a.xlsx", [HEADS, TRIP])
    cells = "".join(f"<c><v>{text}</v></c>" for text in ("1.25E9", "8.0", "8.5"))
    xml = f'<sheetData><row r="1">{cells}</row></sheetData>'
    with pytest.raises(DocumentError):
        opened(sheet_xml(path, xml))
    found = book_of("a.xlsx", content_of(path)).grids[0]
    assert [cell.text for cell in found.rows[0][1].values()] == ["1250000000", "8", "8.5"]


def test_days_that_no_calendar_has(tmp_path: Path) -> None:
    """A number shown as a date that is none keeps its number."""

    def far(book: Workbook) -> None:
        for ref in ("C2", "D2"):
            book.worksheets[0][ref].value = 1e12
            book.worksheets[0][ref].number_format = "dd/mm/yyyy"

    (row,) = plan_of(table(tmp_path / "a.xlsx", [HEADS, TRIP], far)).rows
    assert [(one.key, one.text) for one in row.unread] == [
        ("start", "1000000000000"),
        ("end", "1000000000000"),
    ]


def test_days_counted_from_1904(tmp_path: Path) -> None:
    """Date cells and bare serial numbers of a workbook that counts from 1904."""

    def mac(book: Workbook) -> None:
        book.epoch = CALENDAR_MAC_1904
        book.worksheets[0]["C2"].value = datetime(2018, 6, 12)  # noqa: DTZ001 -- as cells hold it
        book.worksheets[0]["D2"].value = 41802

    (row,) = plan_of(table(tmp_path / "a.xlsx", [HEADS, TRIP], mac)).rows
    assert [row.values[key].isoformat() for key in ("start", "end")] == ["2018-06-12", "2018-06-13"]


def test_merged_cells_stand_for_the_rows_below(tmp_path: Path) -> None:
    """What is merged down a column holds for each row, but for what is said once."""

    def merge(book: Workbook) -> None:
        sheet = book.worksheets[0]
        for ref in ("C2:C3", "A2:A3", "E2:E4", "F2:F3", "D2:D2"):
            sheet.merge_cells(ref)

    heads = ("Cơ quan", "Nội dung", "Nước đến", "Số người", "Loại hoạt động", "Kinh phí")
    rows = [
        heads,
        ("Sở A", "Một", "Lào", 3, "Đoàn ra", 90),
        (None, "Hai", None, 4, None, None),
        ("Sở B", "Ba", "Nga", 5, None, 70),
    ]
    one, two, three = plan_of(table(tmp_path / "a.xlsx", rows, merge)).rows
    assert (two.values["agency"], two.countries, two.values["size"]) == ("Sở A", ("LA",), 4)
    assert "cost" not in two.values
    assert three.kind is two.kind is one.kind
    assert not three.unread


def test_ranges_that_overlap_are_no_ranges(tmp_path: Path) -> None:
    """Merged ranges without a cell, or one over the other, change nothing."""

    def merge(path: Path) -> Path:
        from books import repacked  # noqa: PLC0415 -- for this test

        merged = b'<mergeCells><mergeCell ref="A1:A9"/><mergeCell ref="A2:A9"/>'
        merged += b'<mergeCell ref="Z2:Z9"/><mergeCell ref="B:B"/></mergeCells></worksheet>'
        return repacked(
            path,
            lambda name, old: old.replace(b"</worksheet>", merged) if "sheet1" in name else old,
        )

    found = grid(merge(table(tmp_path / "a.xlsx", [HEADS, TRIP, TRIP])))
    assert {place: cell.text for place, cell in found.spanned.items()} == {
        (2, 1): "Nội dung",
        (3, 1): "Nội dung",
        (2, 2): "Nước đến",
        (3, 2): "Nước đến",
    }


def test_hidden_sheets_and_rows_are_read(tmp_path: Path) -> None:
    """Nothing is lost because it is hidden; a hidden sheet is told."""

    def hide(book: Workbook) -> None:
        book.worksheets[1].sheet_state = "veryHidden"
        book.worksheets[0].row_dimensions[2].hidden = True
        book.create_chartsheet("Biểu đồ").add_chart(BarChart())

    sheets = {"Một": [HEADS, TRIP], "Hai": [HEADS, TRIP]}
    (reading,) = plan_of(workbook(tmp_path / "a.xlsx", sheets, hide)).readings
    assert [row.id for row in reading.rows] == ["a-1-2", "a-2-2"]
    assert [note.en for note in reading.notes] == ["The hidden sheet “Hai” was read."]


CSV = (
    "Nội dung{0}Nước đến{0}Từ ngày{0}Loại hoạt động{0}Ghi chú\n"
    "Họp, bàn; ký{0}Lào{0}12/06/2018{0}Đoàn ra{0}x\n"
)


def _quoted(delimiter: str) -> str:
    """The table with a blank line above, and a content that holds other delimiters."""
    return "\n" + CSV.format(delimiter).replace("Họp, bàn; ký", '"Họp, bàn; ký"')


def _old_vietnamese(text: str) -> bytes:
    """*text* in Windows-1258, its tones as letters of their own."""
    from unicodedata import normalize  # noqa: PLC0415 -- for this helper

    letters = []
    for letter in text:
        base, *marks = list(normalize("NFD", letter))
        tones = [mark for mark in marks if mark in "\u0300\u0301\u0303\u0309\u0323"]
        others = [mark for mark in marks if mark not in tones]
        letters.append(normalize("NFC", base + "".join(others)) + "".join(tones))
    return "".join(letters).encode("cp1258")


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize(
    "encoded",
    [
        lambda text: text.encode("utf-8"),
        lambda text: text.encode("utf-8-sig"),
        lambda text: text.encode("utf-16"),
        lambda text: b"\xfe\xff" + text.encode("utf-16-be"),
        _old_vietnamese,
        lambda text: text.replace("\n", "\r\n").encode(),
    ],
)
def test_csv_in_any_usual_form(
    tmp_path: Path, delimiter: str, encoded: Callable[[str], bytes]
) -> None:
    """The delimiter and the letters are found out; a file says the same in each."""
    path = tmp_path / "a.csv"
    path.write_bytes(encoded(_quoted(delimiter)))
    (row,) = plan_of(path).rows
    assert row.activity == plan_of(table(tmp_path / "a.xlsx", [[], *_as_rows()])).rows[0].activity
    assert (str(row.source), row.ref("start"), row.note) == ("a.csv, A3", "C3", "x")


def _as_rows() -> list[list[Any]]:
    return [line.split("|") for line in CSV.format("|").splitlines()]


def test_the_delimiter_may_be_named(tmp_path: Path) -> None:
    """A first line sep=; is no row, and names the delimiter; another one is a row."""
    path = tmp_path / "a.csv"
    path.write_text("sep=;\r\n" + _quoted(";"), encoding="utf-8")
    assert plan_of(path).rows[0].number == 3
    path.write_text("sep=|\n" + _quoted(";"), encoding="utf-8")
    assert plan_of(path).rows[0].number == 4


def test_letters_of_no_encoding(tmp_path: Path) -> None:
    """What is none of the encodings is told, and what is no CSV file too."""
    path = tmp_path / "a.csv"
    for data in (b"\x90\x81\x8d", b"a\x00b\x00", b"\xff\xfea"):
        path.write_bytes(data)
        with pytest.raises(DocumentError) as caught:
            opened(path)
        assert "letters in an unknown encoding" in str(caught.value)


def test_letters_that_steer_become_spaces(tmp_path: Path) -> None:
    """Letters that no workbook can hold are read as spaces."""
    path = tmp_path / "a.csv"
    path.write_text(_quoted(";").replace("Họp", "Họp\x07"), encoding="utf-8")
    assert plan_of(path).rows[0].cells["title"].text == "Họp , bàn; ký"
