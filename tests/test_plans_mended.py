"""Mended plans as workbooks: the proposal is listed, and the plan as it would be reads as such."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from plan_books import book_in, plan_book, plan_of

from foreign_affairs_rules.mending import Kind, Mending, Wishes, mend
from foreign_affairs_rules.plans.checked import check_plan, register_of
from foreign_affairs_rules.plans.mended import mended_workbook
from foreign_affairs_rules.sheets.columns import COLUMNS
from foreign_affairs_rules.sheets.planned import Plan

ON = date(2018, 1, 15)
LEADERS = tuple(
    {"person": f"lanh-dao-0{n}", "post": "Giám đốc", "agency": f"Sở {n}", "key_leader": "có"}
    for n in (1, 2)
)
OVERLAPS = frozenset({"register.overlapping_trips"})


def proposal(folder: Path, *rows: dict[str, Any], **wishes: Any) -> tuple[Plan, Mending]:
    """The plan of *rows*, and what is proposed for it."""
    plan = plan_of(plan_book(folder, *rows, people=LEADERS))
    return plan, mend(check_plan(plan, province="quang_ninh", on=ON).report, Wishes(**wishes))


def reread(folder: Path, *rows: dict[str, Any], **wishes: Any) -> tuple[Plan, Mending]:
    """The plan as it would be, written and read again; each row says what was proposed."""
    plan, found = proposal(folder, *rows, **wishes)
    file = folder / "de-xuat.xlsx"
    file.write_bytes(mended_workbook(plan, found, "vi"))
    again = plan_of(file)
    held = register_of(again, ON)
    for row, made in found.made.items():
        if made is None:
            assert row not in held
        else:
            assert held[row] == made
    assert held.ids == found.after.register.ids
    return again, found


def texts(book: Workbook, title: str, number: int) -> list[Any]:
    """What stands in the row *number* of a sheet."""
    return [cell.value for cell in book[title][number]]


def cell(book: Workbook, key: str, number: int = 2) -> Any:
    """A cell of the plan by the key of its column."""
    place = [one.key for one in COLUMNS].index(key) + 1
    return book["Kế hoạch"].cell(number, place)


def test_a_proposal_has_a_list_a_summary_and_the_plan(tmp_path: Path) -> None:
    """Each change names the row, what was, what is to be, why, the article and the evidence."""
    plan, found = proposal(tmp_path, {"id": "a", "size": 12, "priority": 2}, {"id": "b"})
    book = book_in(mended_workbook(plan, found, "vi"))
    assert book.sheetnames[:3] == ["Đề xuất thay đổi", "Tổng hợp", "Kế hoạch"]
    line = texts(book, "Đề xuất thay đổi", 2)
    assert line[:8] == [
        1,
        "a",
        "Sở Du lịch",
        "Xúc tiến du lịch",
        "Giảm số người xuống còn 10",
        "12 người",
        "10 người",
        "Đoàn có 12 thành viên; mức quy định tối đa 10.",
    ]
    assert line[8:10] == ["12", "10"]
    assert "(theo nguồn thứ cấp)" in line[10]
    assert line[11:14] == ["outbound.max_members", "2", None]
    link = book["Đề xuất thay đổi"].cell(2, 2).hyperlink
    assert link is not None
    assert link.location == "'Kế hoạch'!A2"
    assert len([*book["Đề xuất thay đổi"].rows]) == 2


def test_a_changed_cell_is_marked_and_says_why(tmp_path: Path) -> None:
    """What is not changed is not marked."""
    plan, found = proposal(tmp_path, {"id": "a", "size": 12})
    book = book_in(mended_workbook(plan, found, "en"))
    book["Plan"].title = "Kế hoạch"
    size = cell(book, "size")
    assert size.value == 10
    assert "[Proposed] Lower the number of people to 10: 12 persons → 10" in size.comment.text
    assert "The delegation has 12 members" in size.comment.text
    assert "secondary source" in size.comment.text
    assert cell(book, "title").comment is None


def test_the_summary_tells_what_was_tried_and_what_is_left(tmp_path: Path) -> None:
    """By kind, with weights, with what stays and why."""
    rows = (
        {"id": "a", "size": 12},
        {"id": "b", "state": "Ngoài kế hoạch"},
        {"id": "c", "size": 11},
        {"id": "d", "cancelled": date(2018, 1, 3)},
    )
    plan, found = proposal(
        tmp_path, *rows, fixed=frozenset("c"), also=OVERLAPS, weights={Kind.DROP: 3}
    )
    book = book_in(mended_workbook(plan, found, "vi"))
    lines = [texts(book, "Tổng hợp", n)[:2] for n in range(1, book["Tổng hợp"].max_row + 1)]
    assert ["giảm số người", 1] in lines
    assert ["Tổng số thay đổi", 1] in lines
    assert ["đưa ra khỏi kế hoạch", 3] in lines
    assert ["đã hủy", 1] in lines
    assert ["register.overlapping_trips", None] in lines
    said = [str(line[0]) for line in lines]
    assert any("c (được đánh dấu giữ nguyên)" in one for one in said)
    assert any("phải được xây dựng trong kế hoạch" in one for one in said)
    assert any("nhiều nhất 12 tuần" in one for one in said)


def test_what_is_dropped_is_in_the_list_alone(tmp_path: Path) -> None:
    """A row that goes is not in the plan as it would be; the list has no link for it."""
    row = {"id": "a", "size": 12, "countries": "Nhật Bản; Hàn Quốc; Lào; Thái Lan"}
    plan, found = proposal(tmp_path, row, {"id": "b"})
    book = book_in(mended_workbook(plan, found, "vi"))
    assert cell(book, "id").value == "b"
    assert book["Đề xuất thay đổi"].cell(2, 2).value == "a"
    assert book["Đề xuất thay đổi"].cell(2, 2).hyperlink is None


def test_one_finding_of_another_row_names_it(tmp_path: Path) -> None:
    """Where a trip gives way to another one, the reason names that one."""
    days = (("a", 2), ("b", 3), ("c", 4))
    rows = [
        {"id": n, "people": "lanh-dao-01", "start": date(2018, m, 5), "end": date(2018, m, 7)}
        for n, m in days
    ]
    plan, found = proposal(tmp_path, *rows, priorities={"b": 1, "c": 1})
    book = book_in(mended_workbook(plan, found, "en"))
    why = texts(book, "Proposed changes", 2)[7]
    assert why == "c: This is trip 3 of a key leader this year; the limit is 2."
    assert cell_named(book, "people") == "không"


def cell_named(book: Workbook, key: str) -> Any:
    """The same of an English workbook."""
    book["Plan"].title = "Kế hoạch"
    return cell(book, key).value


def test_the_same_proposal_gives_the_same_bytes(tmp_path: Path) -> None:
    """And whoever writes it is told of each row."""
    plan, found = proposal(tmp_path, {"id": "a", "size": 12}, {"id": "b"})
    told: list[int] = []
    one = mended_workbook(plan, found, "vi", told.append)
    assert one == mended_workbook(plan, found, "vi")
    assert told == [1, 1]


def test_a_plan_without_changes_has_an_empty_list(tmp_path: Path) -> None:
    """And says so."""
    plan, found = proposal(tmp_path, {"id": "a"})
    book = book_in(mended_workbook(plan, found, "vi"))
    assert book["Đề xuất thay đổi"].max_row == 1
    assert texts(book, "Tổng hợp", 4)[0] == "Không cần thay đổi nào."


def test_a_shorter_stay_is_read_as_such(tmp_path: Path) -> None:
    """The last day of the trip is earlier, and the day it began stays."""
    again, _ = reread(tmp_path, {"id": "a", "end": date(2018, 6, 8)})
    assert again.rows[0].values["end"] == date(2018, 6, 6)


def test_a_country_less_is_read_as_such(tmp_path: Path) -> None:
    """The others stay as they were typed."""
    row = {"id": "a", "countries": "Nhật Bản; Hàn Quốc; Lào; Thái Lan", "travel_days": None}
    again, found = reread(tmp_path, row)
    (change,) = found.changes
    assert change.edit.kind is Kind.COUNTRY
    assert len(again.rows[0].countries) == 3


@pytest.mark.parametrize(
    ("month", "told"),
    [
        (None, None),
        ("6/2018", "6/2018"),
        ("tháng 6", "tháng 6"),
        ("quý II/2018", "quý II/2018"),
        ("năm 2018", "năm 2018"),
    ],
)
def test_a_move_within_a_month_leaves_the_month(
    tmp_path: Path, month: str | None, told: str | None
) -> None:
    """The days are others, the month that was told still holds."""
    rows = [{"id": name, "people": "lanh-dao-01", "month": month} for name in "ab"]
    again, found = reread(tmp_path, *rows, also=OVERLAPS)
    assert [change.edit.kind for change in found.changes] == [Kind.MOVE]
    assert again.rows[1].values["start"] == date(2018, 6, 11)
    cells = again.rows[1].cells
    assert (cells["month"].text if "month" in cells else None) == told


@pytest.mark.parametrize(("month", "told"), [("6/2018", "7/2018"), ("quý II/2018", "7/2018")])
def test_a_move_to_another_month_tells_that_month(tmp_path: Path, month: str, told: str) -> None:
    """A quarter that the day is no more in becomes the month."""
    days = {"start": date(2018, 6, 26), "end": date(2018, 6, 28), "month": month}
    rows = [{"id": name, "people": "lanh-dao-01", **days} for name in "ab"]
    again, _ = reread(tmp_path, *rows, also=OVERLAPS)
    assert again.rows[1].cells["month"].text == told


def test_days_in_the_column_of_months_are_moved(tmp_path: Path) -> None:
    """A time typed as days says the days as they would be."""
    days = {"start": None, "end": None, "month": "04-06/6/2018", "people": "lanh-dao-01"}
    again, _ = reread(tmp_path, {"id": "a", **days}, {"id": "b", **days}, also=OVERLAPS)
    assert again.rows[1].cells["month"].text == "11/06/2018-13/06/2018"


def test_days_beside_a_country_are_moved(tmp_path: Path) -> None:
    """What was told of the stay moves with the trip."""
    countries = "Nhật Bản (04/06/2018-05/06/2018); Lào (06/06/2018)"
    row = {"people": "lanh-dao-01", "countries": countries, "travel_days": None}
    again, _ = reread(tmp_path, {"id": "a", **row}, {"id": "b", **row}, also=OVERLAPS)
    assert again.rows[1].cells["countries"].text == (
        "Nhật Bản (11/06/2018-12/06/2018); Lào (13/06/2018-13/06/2018)"
    )


def test_merged_trips_are_one_row(tmp_path: Path) -> None:
    """With the people, the money, the aims and the partners of both."""
    both = {"people": "lanh-dao-01; lanh-dao-02", "size": 5}
    rows = [
        {
            "id": name,
            **both,
            "title": f"Nội dung {name}",
            "partner": f"Đối tác {name}",
            "sources": source,
            "start": date(2018, month, 4),
            "end": date(2018, month, 6),
        }
        for name, month, source in (
            ("a", 5, "Ngân sách nhà nước"),
            ("b", 6, "Phía mời đài thọ"),
        )
    ]
    last = {"id": "c", **both, "countries": "Lào", "start": date(2018, 8, 6)}
    again, found = reread(tmp_path, *rows, {**last, "end": date(2018, 8, 8)})
    assert [change.edit.kind for change in found.changes] == [Kind.MERGE]
    values = again.rows[0].values
    assert values["size"] == 8
    assert values["cost"] == 1_000_000_000
    assert values["title"] == "Nội dung a; Nội dung b"
    assert len(values["sources"]) == 2


def test_rows_of_an_unknown_kind_stay(tmp_path: Path) -> None:
    """What could not be read is in the plan as it would be, as it was typed."""
    plan, found = proposal(tmp_path, {"id": "a", "kind": "gì đó"}, {"id": "b", "size": 12})
    book = book_in(mended_workbook(plan, found, "vi"))
    assert cell(book, "kind").value == "gì đó"
    assert cell(book, "size", 3).value == 10
