"""Where tables begin and what their rows are, however an agency lays them out."""

from datetime import date
from pathlib import Path
from typing import Any
from unicodedata import normalize

import pytest
from books import HEADS, TRIP, Rows, plan_of, table, workbook

from foreign_affairs_rules.model.conference import Conference
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.model.inbound import InboundDelegation
from foreign_affairs_rules.sheets.planned import PlannedRow
from foreign_affairs_rules.text import unaccented


def rows_of(folder: Path, rows: Rows) -> tuple[PlannedRow, ...]:
    """The rows of a workbook with one sheet."""
    return plan_of(table(folder / "a.xlsx", rows)).rows


def same_as_plain(folder: Path, rows: Rows) -> None:
    """The one row of *rows* says what the plain table says."""
    (row,) = rows_of(folder, rows)
    (plain,) = plan_of(table(folder / "plain.xlsx", [HEADS, TRIP])).rows
    assert row.activity is not None
    assert row.activity.but(id="x") == plain.activity.but(id="x")  # type: ignore[union-attr]
    assert not row.unread


def test_headings_in_any_order_and_spelling(tmp_path: Path) -> None:
    """Columns stand in any order; headings are in capitals, decomposed or without diacritics."""
    back = [HEADS[::-1], TRIP[::-1]]
    same_as_plain(tmp_path, back)
    same_as_plain(tmp_path, [[head.upper() for head in HEADS], TRIP])
    same_as_plain(tmp_path, [[normalize("NFD", head) for head in HEADS], TRIP])
    same_as_plain(tmp_path, [[unaccented(head) for head in HEADS], TRIP])
    same_as_plain(tmp_path, [[f" {head} (*):" for head in HEADS], TRIP])


def test_other_wordings_and_english(tmp_path: Path) -> None:
    """Synonyms and the English headings head the same columns."""
    wordings = ("Mục đích", "Quốc gia", "Ngày đi", "Ngày về", "Loại hình", "SL")
    same_as_plain(tmp_path, [wordings, TRIP])
    same_as_plain(tmp_path, [("Content", "Countries", "From", "To", "Kind", "People"), TRIP])


def test_title_rows_and_running_numbers(tmp_path: Path) -> None:
    """Titles above, a row that counts the columns and a column STT say nothing of a row."""
    rows: list[list[Any]] = [
        ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        [],
        ["DANH SÁCH ĐĂNG KÝ"],
        ["STT", *HEADS],
        ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"],
        [1, *TRIP],
    ]
    same_as_plain(tmp_path, rows)
    rows[4] = ["A", "B", 1, 2, 3, 4, 5]
    same_as_plain(tmp_path, rows)


def test_headings_in_two_rows(tmp_path: Path) -> None:
    """A heading may span others below it, which alone or together with it are known."""
    upper = ["TT", "Nội dung", "Nước đến", "Thời gian", None, "Loại hoạt động", "Số người"]
    lower = [None, None, None, "Từ ngày", "Đến ngày", None, None]
    same_as_plain(tmp_path, [upper, lower, [1, *TRIP]])
    heads = ["Nội dung", "Nước đến", "Loại hoạt động", "Quyết định", None, "Thời gian"]
    below = [None, None, None, "Số", "Ngày", "Dự kiến"]
    cells = ["Họp", "Lào", "Đoàn ra", "12/QĐ", "13/03/2018", "tháng 6/2018"]
    (row,) = rows_of(tmp_path, [heads, below, cells])
    assert (row.values["decision"], row.values["decided"]) == ("12/QĐ", date(2018, 3, 13))
    assert row.values["month"].month == 6


def test_a_part_of_a_number_is_not_the_number(tmp_path: Path) -> None:
    """Under “Số lượng”, the columns of leaders and others are not taken for how many travel."""
    heads = ["Nội dung", "Nước đến", "Loại hoạt động", "Số lượng", None]
    below = [None, None, None, "Lãnh đạo", "Chuyên viên"]
    plan = plan_of(table(tmp_path / "a.xlsx", [heads, below, ["Họp", "Lào", "Đoàn ra", 1, 5]]))
    assert "size" not in plan.rows[0].columns
    (note,) = plan.readings[0].notes
    assert note.en == (
        "The sheet “Đăng ký” has columns that are not in the template and were not read: "
        "Lãnh đạo, Chuyên viên."
    )


def test_a_row_of_words_below_the_headings_is_a_row(tmp_path: Path) -> None:
    """A first row of nothing but words is not lost to the headings."""
    rows = [("Nội dung", "Nước đến", "Đối tác", "Tên gì đó"), ("Họp", "Lào", "Bộ", "Nhóm")]
    (row,) = rows_of(tmp_path, rows)
    assert row.values["title"] == "Họp"


def test_empty_rows_and_totals(tmp_path: Path) -> None:
    """Empty rows and totals are no activities; an activity about a total is."""
    rows = [
        HEADS,
        [],
        TRIP,
        [],
        ["Tổng cộng: 1 đoàn", None, None, None, None, 8],
        ["Cộng", None, None, None, None, "=SUM(F2:F4)"],
        ["Tổng kết chương trình hợp tác", "Lào", None, None, "Đoàn ra", None],
    ]
    plan = plan_of(table(tmp_path / "a.xlsx", rows))
    assert [row.number for row in plan.rows] == [3, 7]
    assert plan.readings[0].beside == ()


_NO_KIND = ("STT", "Nội dung", "Nước đến", "Từ ngày", "Kinh phí")


def test_sections_give_the_kind(tmp_path: Path) -> None:
    """A row that names a kind gives it to the rows below, with a numeral and a sum beside it."""
    rows = [
        _NO_KIND,
        ["I", "ĐOÀN RA", None, None, 300],
        [1, "Họp", "Lào", "12/06/2018", 300],
        ["II. Các đoàn vào năm 2018"],
        [1, "Tiếp", "Nga", "13/06/2018", None],
        ["Phần III: Hội nghị, hội thảo quốc tế"],
        [1, "Bàn", None, "14/06/2018", None],
    ]
    plan = plan_of(table(tmp_path / "a.xlsx", rows))
    assert [row.kind for row in plan.rows] == [OutboundDelegation, InboundDelegation, Conference]
    assert plan.unread == ()
    assert plan.readings[0].beside == ()


def test_sections_by_agency_and_month(tmp_path: Path) -> None:
    """Titles of sections may name the agency or the month; the kind begins both anew."""
    rows: list[list[Any]] = [
        ["STT", "Nội dung", "Nước đến", "Loại", "Số người"],
        ["A. SỞ Y TẾ"],
        ["Tháng 6/2018"],
        [1, "Họp", "Lào", "Đoàn ra", 3],
        ["B", "Huyện Hải Hà"],
        [1, "Bàn", "Nga", "Đoàn ra", 3],
        ["I", "Đoàn ra"],
        [1, "Ký", "Đức", None, 3],
    ]
    one, two, three = plan_of(table(tmp_path / "a.xlsx", rows)).rows
    told = [(row.values.get("agency"), row.values.get("month")) for row in (one, two, three)]
    assert [agency for agency, _ in told] == ["SỞ Y TẾ", "Huyện Hải Hà", "Huyện Hải Hà"]
    assert [time and time.month for _, time in told] == [6, 6, None]
    assert three.kind is OutboundDelegation


def test_an_activity_with_a_title_alone_is_one(tmp_path: Path) -> None:
    """A row with nothing but its content is an activity; a high numeral makes it a title."""
    rows = [_NO_KIND, [1, "Hội nghị xúc tiến"], ["I", "Các đoàn của lãnh đạo"], [None, "Họp"]]
    plan = plan_of(table(tmp_path / "a.xlsx", rows))
    assert [row.values["title"] for row in plan.rows] == ["Hội nghị xúc tiến", "Họp"]
    assert [one.text for one in plan.readings[0].beside] == ["I | Các đoàn của lãnh đạo"]


def test_a_country_code_is_no_numeral(tmp_path: Path) -> None:
    """A code such as CL beside a title does not make the row a section."""
    (row,) = rows_of(tmp_path, [_NO_KIND, [1, "Họp", "CL", None, None]])
    assert row.countries == ("CL",)


def test_what_stands_below_a_table_is_told(tmp_path: Path) -> None:
    """Remarks and signatures are no activities, and what was not read is listed."""
    rows = [
        (*HEADS, "Ghi chú"),
        TRIP,
        ["Ghi chú: kinh phí chưa gồm vé"],
        [None, None, None, None, None, None, "xem phụ lục"],
        ["Hạ Long, ngày 20 tháng 11 năm 2017"],
        ["Người lập biểu", None, "Giám đốc"],
        [None, None, "Một cái tên"],
    ]
    plan = plan_of(table(tmp_path / "a.xlsx", rows))
    assert len(plan.rows) == 1
    assert [(one.source.ref, one.text) for one in plan.readings[0].beside] == [
        ("A3", "Ghi chú: kinh phí chưa gồm vé"),
        ("G4", "xem phụ lục"),
        ("A5", "Hạ Long, ngày 20 tháng 11 năm 2017"),
        ("A6", "Người lập biểu | Giám đốc"),
        ("C7", "Một cái tên"),
    ]


def test_a_second_table_in_a_sheet(tmp_path: Path) -> None:
    """Headings that come again, in another order, head the rows below them."""
    (first, second) = rows_of(tmp_path, [HEADS, TRIP, [], HEADS[::-1], TRIP[::-1]])
    assert first.activity is not None
    assert first.activity.but(id=second.id) == second.activity


def test_titles_say_the_kind_the_year_the_agency_and_the_unit(tmp_path: Path) -> None:
    """What titles above a table say holds for its rows, as far as they do not say it."""
    rows: list[list[Any]] = [
        ["Đơn vị đăng ký:", "Sở Y tế"],
        ["KẾ HOẠCH ĐOÀN RA NĂM 2018"],
        [None, None, None, "ĐVT: triệu đồng"],
        ["Nội dung", "Nước đến", "Tháng", "Kinh phí"],
        ["Họp", "Lào", "tháng 6", 300],
    ]
    (row,) = rows_of(tmp_path, rows)
    assert row.kind is OutboundDelegation
    assert row.values["agency"] == "Sở Y tế"
    assert row.values["cost"] == 300_000_000
    assert (row.values["month"].year, row.values["month"].month) == (2018, 6)
    rows[0] = ["Đơn vị: Sở Tài chính"]
    rows[1] = ["KẾ HOẠCH ĐOÀN RA, ĐOÀN VÀO NĂM 2018", "x" * 400]
    rows[3][3] = "Kinh phí (đồng)"
    (row,) = rows_of(tmp_path, rows)
    assert (row.kind, row.values["agency"], row.values["cost"]) == (None, "Sở Tài chính", 300)
    rows[0] = ["Đơn vị:"]
    (row,) = rows_of(tmp_path, rows)
    assert "agency" not in row.values


def test_the_title_of_a_sheet_says_the_kind_and_the_year(tmp_path: Path) -> None:
    """Sheets by kind give the kind to their rows."""
    heads, cells = ("Nội dung", "Nước", "Thời gian"), ("Tiếp", "Lào", "quý II")
    sheets = {"Đoàn vào 2018": [heads, cells], "Doan ra": [heads, cells]}
    one, two = plan_of(workbook(tmp_path / "a.xlsx", sheets)).rows
    assert (one.kind, two.kind) == (InboundDelegation, OutboundDelegation)
    assert (one.values["month"].year, two.values["month"].year) == (2018, None)


def test_another_currency_is_not_counted(tmp_path: Path) -> None:
    """Amounts under a heading in dollars are named as unread."""
    heads = ("Nội dung", "Nước đến", "Loại hoạt động", "Kinh phí (USD)")
    (row,) = rows_of(tmp_path, [heads, ("Họp", "Lào", "Đoàn ra", 300)])
    assert [(one.key, one.text) for one in row.unread] == [("cost", "300")]


def test_sheets_without_headings_are_told(tmp_path: Path) -> None:
    """A sheet in which no table is found is named, with how many rows it has."""
    sheets: dict[str, Rows] = {
        "Một": [HEADS, TRIP],
        "Khác": [["a"], ["b"]],
        "Trống": [],
        "Hướng dẫn": [["c"]],
    }
    (reading,) = plan_of(workbook(tmp_path / "a.xlsx", sheets)).readings
    assert [note.vi for note in reading.notes] == [
        "Trang “Khác”: không có tiêu đề cột nhận ra được, không đọc (2 dòng)."
    ]


def test_a_table_without_content_is_none(tmp_path: Path) -> None:
    """Three known headings that tell of no activity head no table."""
    heads = ("Cơ quan", "Ghi chú", "Kinh phí")
    with pytest.raises(ValueError, match="no row of known headings"):
        plan_of(table(tmp_path / "a.xlsx", [heads, ("Sở A", "x", 5)]))
