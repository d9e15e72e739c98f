"""Days, months and amounts as people type them."""

from datetime import date, datetime, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.utils.datetime import MAC_EPOCH, WINDOWS_EPOCH

from foreign_affairs_rules.sheets.moments import Time, day, time_of, typed_time
from foreign_affairs_rules.sheets.money import amount, count, scale_of

THE_13TH = date(2018, 3, 13)


@pytest.mark.parametrize(
    "value",
    [
        "13/03/2018",
        "13/3/2018",
        "13-3-2018",
        "13.03.2018",
        "2018-03-13",
        "2018-03-13 00:00:00",
        "2018-03-13T08:30",
        "ngày 13/03/2018",
        "Ngày 13 tháng 3 năm 2018",
        " 13 / 03 / 2018 ",
        43172,
        43172.0,
        43172.75,
        "43172",
        "43172.0",
        datetime(2018, 3, 13, 8, 30),  # noqa: DTZ001 -- as cells hold it
    ],
)
def test_a_day_in_any_usual_form(value: Any) -> None:
    """Texts, date cells and serial numbers say the same day."""
    assert day(value, WINDOWS_EPOCH) == THE_13TH


@pytest.mark.parametrize(
    "value",
    [
        "31/02/2018",
        "03/13/2018",
        "13/3/18",
        "tháng 3",
        "13/03/2018 - 15/03/2018",
        "",
        "x" * 100,
        5,
        True,
        1e20,
        float("nan"),
        -1,
        0.5,
        "99999",
        datetime(2100, 1, 1),  # noqa: DTZ001 -- as cells hold it
        None,
    ],
)
def test_what_is_no_day(value: Any) -> None:
    """Two-digit years, days that do not exist and days out of the century are no days."""
    assert day(value, WINDOWS_EPOCH) is None


def test_serial_numbers_from_1904() -> None:
    """A workbook may count its days from 1904."""
    assert day(41710, MAC_EPOCH) == THE_13TH


def _days(start: date, end: date) -> Time:
    return Time(start=start, end=end)


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("tháng 6", Time(None, 6, 6)),
        ("T6/2018", Time(2018, 6, 6)),
        ("6", Time(None, 6, 6)),
        (6, Time(None, 6, 6)),
        (6.0, Time(None, 6, 6)),
        ("06-2018", Time(2018, 6, 6)),
        ("Tháng 6 năm 2018", Time(2018, 6, 6)),
        ("dự kiến đầu tháng 6/2018", Time(2018, 6, 6)),
        ("tháng 6-7/2018", Time(2018, 6, 7)),
        ("tháng 6, 7, 8/2018", Time(2018, 6, 8)),
        ("từ tháng 6 đến tháng 8 năm 2018", Time(2018, 6, 8)),
        ("quý II", Time(None, 4, 6)),
        ("Quý 2 năm 2018", Time(2018, 4, 6)),
        ("Quý III-IV/2018", Time(2018, 7, 12)),
        ("6 tháng đầu năm", Time(None, 1, 6)),
        ("6 tháng cuối năm 2018", Time(2018, 7, 12)),
        ("năm 2018", Time(2018)),
        ("cả năm 2018", Time(2018)),
        ("05-10/6/2018", _days(date(2018, 6, 5), date(2018, 6, 10))),
        ("từ ngày 05/6 đến ngày 10/6/2018", _days(date(2018, 6, 5), date(2018, 6, 10))),
        ("30/5 – 02/6/2018", _days(date(2018, 5, 30), date(2018, 6, 2))),
        ("28/12/2018-03/01/2019", _days(date(2018, 12, 28), date(2019, 1, 3))),
        ("05/06/2018", _days(date(2018, 6, 5), date(2018, 6, 5))),
        (43256, _days(date(2018, 6, 5), date(2018, 6, 5))),
        (datetime(2018, 6, 1), Time(2018, 6, 6)),  # noqa: DTZ001 -- as cells hold it
        (datetime(2018, 6, 5), _days(date(2018, 6, 5), date(2018, 6, 5))),  # noqa: DTZ001 -- as above
        ("tháng 13", None),
        ("tháng 8-6/2018", None),
        ("10-05/6/2018", None),
        ("05-31/6/2018", None),
        ("40/5-02/6/2018", None),
        ("05-10/6", None),
        ("6/7", None),
        ("sau Tết", None),
        ("tháng Giêng", None),
        (True, None),
        ("", None),
        ("x" * 100, None),
    ],
)
def test_a_time_in_words(value: Any, found: Time | None) -> None:
    """Months, quarters, years and days from one to another."""
    assert time_of(value, WINDOWS_EPOCH) == found


def test_the_year_of_the_plan_stands_for_one_that_is_not_told() -> None:
    """A month or days without a year are those of the year above the table."""
    assert time_of("tháng 6", WINDOWS_EPOCH, 2018) == Time(2018, 6, 6)
    assert time_of("05-10/6", WINDOWS_EPOCH, 2018) == _days(date(2018, 6, 5), date(2018, 6, 10))
    assert time_of("6/2019", WINDOWS_EPOCH, 2018) == Time(2019, 6, 6)


def test_the_month_and_the_days_of_a_time() -> None:
    """One month is a month, a quarter is none; without a year no days are known."""
    assert Time(2018, 6, 6).month == 6
    assert Time(2018, 4, 6).month is None
    assert Time(2018, 6, 6).days() == (date(2018, 6, 1), date(2018, 6, 30))
    assert Time(2018).days() == (date(2018, 1, 1), date(2018, 12, 31))
    assert Time(None, 6, 6).days() is None
    assert Time(start=THE_13TH).days() == (THE_13TH, THE_13TH)


_MONTHS = st.tuples(st.integers(1, 12), st.integers(1, 12)).map(sorted)
_CENTURY = st.dates(date(2000, 1, 1), date(2099, 12, 31))
_TIMES = st.one_of(
    st.builds(
        lambda year, months: Time(year, *months),
        st.none() | st.integers(2000, 2099),
        _MONTHS,
    ),
    st.builds(Time, st.integers(2000, 2099)),
    st.tuples(_CENTURY, _CENTURY).map(sorted).map(lambda days: _days(*days)),
)


@given(_TIMES)
def test_a_time_is_read_as_it_was_written(told: Time) -> None:
    """Whatever time is written into a cell reads the same again."""
    assert time_of(typed_time(told), WINDOWS_EPOCH) == told


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("1.250.000.000 đồng", 1_250_000_000),
        ("1,250,000,000", 1_250_000_000),
        ("1 250 000 đ", 1_250_000),
        ("1.250 triệu đồng", 1_250_000_000),
        ("1,5 tỷ", 1_500_000_000),
        ("500 nghìn", 500_000),
        ("250000000 VND", 250_000_000),
        (1250000000, 1_250_000_000),
        (1.25e9, 1_250_000_000),
        (0, 0),
        ("hai trăm triệu đồng", None),
        ("100 USD", None),
        ("100 yên", None),
        ("-5", None),
        (-5, None),
        ("1.250,5", None),
        (2.5, None),
        ("1,5", None),
        (float("inf"), None),
        (True, None),
        (time(8), None),
        ("9" * 16, None),
        ("1" * 70, None),
        ("", None),
    ],
)
def test_an_amount(value: Any, found: int | None) -> None:
    """Thousands apart by dots, commas or spaces, with or without a unit; whole đồng alone."""
    assert amount(value) == found


def test_an_amount_in_the_unit_of_its_heading() -> None:
    """A heading may name millions, which a unit of the cell itself goes before."""
    assert amount("1.250", 10**6) == amount(1250, 10**6) == 1_250_000_000
    assert amount("1,5", 10**6) == 1_500_000
    assert amount("250.000.000 đồng", 10**6) == 250_000_000
    assert amount("1.250", 0) is amount(1250, 0) is None


@pytest.mark.parametrize(
    ("text", "scale"),
    [
        ("Kinh phí (triệu đồng)", 10**6),
        ("Kinh phí (ĐVT: 1.000 đồng)", 1_000),
        ("Đơn vị tính: tỷ đồng", 10**9),
        ("Dự toán kinh phí (đồng)", 1),
        ("Kinh phí (USD)", 0),
        ("Kinh phí (dự kiến)", None),
        ("Đơn vị: Sở Y tế", None),
        ("Thị xã Quảng Yên", None),
    ],
)
def test_the_unit_of_a_heading(text: str, scale: int | None) -> None:
    """Units in brackets or after a label; another currency is none that is counted."""
    assert scale_of(text) == scale


def test_a_count() -> None:
    """A whole number, alone or with the word for people."""
    assert [count(value) for value in (8, "8", "8 người", "12 thành viên", 8.0)] == [8, 8, 8, 12, 8]
    assert [count(value) for value in ("chục người", "khoảng 8", 2.5, True, -1, "1" * 99)] == [
        None
    ] * 6
