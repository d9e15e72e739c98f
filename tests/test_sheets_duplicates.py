"""Rows that stand twice and rows that are alike, and why; nothing that only looks so."""

from pathlib import Path
from typing import Any

import pytest
from books import plan_of, table

from foreign_affairs_rules.sheets import duplicates
from foreign_affairs_rules.sheets.duplicates import Pair, pairs

HEADS = ("Mã hoạt động", "Cơ quan", "Loại", "Nội dung", "Nước đến", "Thời gian", "Ngày hủy")
ONE = ("A", "Sở Y tế", "Đoàn ra", "Học tập về y tế cơ sở", "Nhật Bản", "12-14/6/2018", None)


def found(folder: Path, *rows: tuple[Any, ...]) -> tuple[Pair, ...]:
    """The pairs among *rows*."""
    return pairs(plan_of(table(folder / "a.xlsx", [HEADS, *rows])).rows)


def other(**changes: Any) -> tuple[Any, ...]:
    """The row ONE under the id B, with *changes* of its columns."""
    names = ("id", "agency", "kind", "title", "country", "time", "cancelled")
    return tuple((dict(zip(names, ONE, strict=True)) | {"id": "B"} | changes).values())


def told(pair: Pair) -> tuple[str, str, str, str]:
    """Both ids, the label and the reason."""
    return pair.one.id, pair.other.id, pair.label.en, pair.why.en


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"title": "HỌC TẬP  về y tế cơ sở."},
        {"time": "14-20/6/2018"},
        {"time": "tháng 6/2018"},
        {"country": "Japan"},
    ],
)
def test_rows_that_say_the_same(tmp_path: Path, changes: dict[str, str]) -> None:
    """The same kind, countries and folded content at the same time are one activity twice."""
    (pair,) = found(tmp_path, ONE, other(**changes))
    assert told(pair)[:3] == ("A", "B", "The same")
    assert "registered by one agency" in pair.why.en


def test_why_rows_are_the_same(tmp_path: Path) -> None:
    """The reason tells when, and by whom they were registered."""
    (pair,) = found(tmp_path, ONE, other(agency="Sở Tài chính", time="13-20/6/2018"))
    assert pair.why.vi == (
        "Cùng loại, cùng nước, cùng nội dung; thời gian trùng nhau: 13/06/2018 - 14/06/2018; "
        "hai cơ quan đăng ký."
    )


def test_why_rows_are_alike(tmp_path: Path) -> None:
    """Other words for the same content, a common country and days nearby."""
    words = "Đoàn công tác sang Nhật Bản: y tế cơ sở"
    (pair,) = found(tmp_path, ONE, other(title=words, country="Nhật Bản; Lào", time="16/06/2018"))
    why = (
        "The same kind; both in Japan; 2 days apart; both contents have “y tế cơ sở”; "
        "registered by one agency."
    )
    assert told(pair) == (
        "A",
        "B",
        "Alike",
        why,
    )


@pytest.mark.parametrize(
    "changes",
    [
        {"kind": "Đoàn vào"},
        {"country": "Lào"},
        {"time": "18-20/6/2018"},
        {"time": "tháng 8/2018"},
        {"title": "Xúc tiến du lịch biển", "agency": "Sở Du lịch"},
        {"title": None},
        {"cancelled": "01/01/2018"},
        {"kind": None},
    ],
)
def test_rows_that_are_neither(tmp_path: Path, changes: dict[str, Any]) -> None:
    """Another kind, country, time or content, and one that was called off, make no pair."""
    assert found(tmp_path, ONE, other(**changes)) == ()


def test_months_ask_for_more(tmp_path: Path) -> None:
    """Where only months are told, contents must be more alike than where days are."""
    title = "Xây dựng bệnh viện cơ sở"
    assert len(found(tmp_path, ONE, other(title=title))) == 1
    assert found(tmp_path, ONE, other(title=title, time="tháng 6/2018")) == ()
    closer = other(title="Bệnh viện và y tế cơ sở", time="tháng 6/2018")
    assert len(found(tmp_path, ONE, closer)) == 1


def test_rows_without_a_time_or_a_country(tmp_path: Path) -> None:
    """The same content without any time is the same; a conference needs no country."""
    (pair,) = found(tmp_path, (*ONE[:5], None, None), other(time=None))
    assert "neither names a time" in pair.why.en
    one = ("A", None, "Hội thảo", "Hội thảo về y tế cơ sở", None, "12-14/6/2018", None)
    two = ("B", "Sở Y tế", "Hội thảo", "Bàn về y tế cơ sở", None, "13/6/2018", None)
    (pair,) = found(tmp_path, one, two)
    assert pair.why.en == (
        "The same kind; neither names a country; both at 13/06/2018 - 13/06/2018; both contents "
        "have “y tế cơ sở”; not known by which agencies."
    )


def test_content_of_nothing_but_a_country(tmp_path: Path) -> None:
    """Where a content only names the country, its name is what is compared."""
    (pair,) = found(tmp_path, (*ONE[:3], "Nhật Bản", *ONE[4:]), other(title="Đi Nhật Bản"))
    assert "both contents have “nhật bản”" in pair.why.en


def test_many_rows_of_one_activity(tmp_path: Path) -> None:
    """Rows that stand many times make a chain and not every pair of them."""
    rows = [(f"X{number}", *ONE[1:]) for number in range(20)]
    made = found(tmp_path, *rows)
    assert all(pair.same for pair in made)
    assert [pair.other.id for pair in made] == [row[0] for row in rows[1:]]


def test_only_rows_nearby_are_compared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a country with very many rows at one time, each meets a bounded number of others."""
    monkeypatch.setattr(duplicates, "_WINDOW", 2)
    rows = [(f"X{number}", *ONE[1:3], f"Y tế cơ sở {number}", *ONE[4:]) for number in range(10)]
    assert len(found(tmp_path, *rows)) == 17
