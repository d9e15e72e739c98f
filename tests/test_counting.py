"""How a date was counted, told beside it."""

from datetime import date

import pytest

from foreign_affairs_rules import calendar
from foreign_affairs_rules.counting import CIVIL_CODE, FIRST_DAY, LAST_DAY, counted
from foreign_affairs_rules.days import (
    CalendarDays,
    DayOfYear,
    Hours,
    Length,
    Months,
    WorkingDays,
    Years,
)
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import LANGS

MONDAY = date(2018, 3, 12)
_FIRST = "Counted from 12/03/2018, that day left out (Civil Code 91/2015/QH13, Article 147(2))."
_ROLL = "(Civil Code 91/2015/QH13, Article 148(5))."


def after(length: Length, event: date = MONDAY) -> list[str]:
    """What is told of a count from *event*."""
    return [note.en for note in counted(calendar.after(event, length), event, length)]


@pytest.mark.parametrize("length", [WorkingDays(5), CalendarDays(7), Months(1), Years(1)])
def test_the_first_day_is_left_out(length: Length) -> None:
    """Every count in days, months or years says from which day, and that it is not counted."""
    assert after(length) == [_FIRST]


def test_a_day_of_rest_moves_on() -> None:
    """A last day that is a day of rest says so, with the day that counts and why."""
    assert after(CalendarDays(5)) == [
        _FIRST,
        "The last day is a day of rest (17/03/2018), so 19/03/2018 counts " + _ROLL,
    ]


def test_counting_back_plans_for_the_day_before() -> None:
    """Counted back, a day of rest is in time and the working day before is the plan."""
    event, length = date(2018, 3, 21), CalendarDays(10)
    told = [note.en for note in counted(calendar.before(event, length), event, length)]
    assert told[1:] == [
        "The last day in time (11/03/2018) is a day of rest; plan it for 09/03/2018 at the latest."
    ]


def test_hours_run_through_days_of_rest() -> None:
    """Hours name no rule of days: they run on, and the document keeps days alone."""
    assert after(Hours(48), date(2018, 3, 16)) == [
        "Counted in hours from 16/03/2018, days of rest too; the document keeps days alone."
    ]


def test_a_fixed_day_is_not_counted() -> None:
    """A fixed day of the year is told only where it is a day of rest."""
    assert after(DayOfYear(12, 18)) == []
    assert after(DayOfYear(12, 16)) == [
        "The fixed day (16/12/2018) is a day of rest; plan it for 14/12/2018 at the latest."
    ]


@pytest.mark.parametrize("length", [CalendarDays(1), DayOfYear(12, 18)])
def test_a_year_that_was_not_announced_is_to_be_checked(length: Length) -> None:
    """Where the days of rest were not announced, the date says to check it."""
    assert after(length, date(2031, 3, 3))[-1] == (
        "Days of rest are known only from 01/01/2018 to 31/12/2027; check this date."
    )


def test_both_languages() -> None:
    """How a date was counted is told in both languages."""
    note, rolled = counted(calendar.after(MONDAY, CalendarDays(5)), MONDAY, CalendarDays(5))
    assert note.vi == (
        "Tính từ ngày 12/03/2018, ngày này không tính (khoản 2 Điều 147 Bộ luật Dân sự "
        "91/2015/QH13)."
    )
    assert all(rolled[lang] for lang in LANGS)


def test_the_code_says_how_far_it_goes() -> None:
    """The articles were read; that they count the limits of procedures is custom, and said so."""
    assert {FIRST_DAY.evidence, LAST_DAY.evidence} == {Evidence.TEXT}
    assert CIVIL_CODE.read_in is not None
    assert "customary" in CIVIL_CODE.read_in.en
