"""Lengths, periods and the one form of a day."""

import operator
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foreign_affairs_rules.days import (
    CalendarDays,
    DayOfYear,
    Hours,
    Length,
    Months,
    Period,
    Roll,
    WorkingDays,
    Years,
    to_day,
)

MARCH = date(2018, 3, 1)
APRIL = date(2018, 4, 1)
MAY = date(2018, 5, 1)
ends = st.none() | st.dates(date(2018, 1, 1), date(2018, 1, 20))
periods = st.tuples(ends, ends).filter(
    lambda pair: pair[0] is None or pair[1] is None or pair[0] <= pair[1]
)
january = [date(2018, 1, number) for number in range(1, 21)]


class TestToDay:
    def test_reads_iso_8601(self) -> None:
        """A day is read from its ISO 8601 form."""
        assert to_day("2018-03-13") == date(2018, 3, 13)

    def test_keeps_a_date(self) -> None:
        """A date stays the date it is."""
        assert to_day(MARCH) is MARCH

    @pytest.mark.parametrize(
        "found",
        [
            "13/03/2018",
            "2018-02-30",
            "",
            "soon",
            "20180313",
            "2018-W10-2",
            "２０１８-03-13",
            "2018-3-1",
        ],
    )
    def test_names_what_it_found(self, found: str) -> None:
        """What is no day is named in the error, together with the form that is accepted."""
        with pytest.raises(ValueError, match=r"^found ") as caught:
            to_day(found)
        assert str(caught.value) == (
            f"found {found!r}; accepted: a day written YYYY-MM-DD, such as 2018-03-13"
        )


class TestLengths:
    @pytest.mark.parametrize("length", [CalendarDays, WorkingDays, Months, Years, Hours])
    def test_negative_is_rejected(self, length: Callable[[int], object]) -> None:
        """A length is never negative."""
        with pytest.raises(ValueError, match=r"must be >= 0: -1"):
            length(-1)

    def test_zero_is_a_length(self) -> None:
        """A length may be nothing."""
        assert CalendarDays(0).count == WorkingDays(0).count == 0

    @given(st.integers(0, 400), st.integers(0, 400))
    def test_order_within_a_unit(self, one: int, other: int) -> None:
        """Lengths in one unit compare as their counts do."""
        assert (CalendarDays(one) < CalendarDays(other)) == (one < other)
        assert (WorkingDays(one) < WorkingDays(other)) == (one < other)
        assert (WorkingDays(one) == WorkingDays(other)) == (one == other)

    @given(st.integers(0, 400), st.integers(0, 400))
    def test_units_are_never_equal(self, one: int, other: int) -> None:
        """Calendar days and working days are different, whatever their counts."""
        calendar: object = CalendarDays(one)
        assert calendar != WorkingDays(other)

    @pytest.mark.parametrize(
        "act", [operator.lt, operator.le, operator.gt, operator.ge, operator.add, operator.sub]
    )
    def test_units_never_mix(self, act: Callable[[object, object], object]) -> None:
        """Calendar days and working days neither compare nor add."""
        with pytest.raises(TypeError):
            act(CalendarDays(5), WorkingDays(3))
        with pytest.raises(TypeError):
            act(WorkingDays(5), CalendarDays(3))

    def test_units_are_plain_data(self) -> None:
        """Each length says its unit."""
        assert CalendarDays(1).unit == "calendar_days"
        assert WorkingDays(1).unit == "working_days"
        assert Months(1).unit == "months"
        assert Years(1).unit == "years"
        assert Hours(1).unit == "hours"
        assert DayOfYear(12, 18).unit == "day_of_year"

    def test_units_are_told_in_words(self) -> None:
        """Each length is worded in both languages, and the words keep the units apart."""
        assert CalendarDays(15).label.plain() == {"vi": "15 ngày", "en": "15 days"}
        assert WorkingDays(5).label.plain() == {"vi": "5 ngày làm việc", "en": "5 working days"}
        assert Months(3).label.plain() == {"vi": "3 tháng", "en": "3 months"}
        assert Years(5).label.plain() == {"vi": "5 năm", "en": "5 years"}
        assert Hours(48).label.plain() == {"vi": "48 giờ", "en": "48 hours"}

    @pytest.mark.parametrize(
        ("length", "told"),
        [
            (CalendarDays(1), "1 day"),
            (WorkingDays(1), "1 working day"),
            (Months(1), "1 month"),
            (Years(1), "1 year"),
            (Hours(1), "1 hour"),
        ],
    )
    def test_one_is_singular(self, length: Length, told: str) -> None:
        """A length of one is told in the singular."""
        assert length.label.en == told

    @pytest.mark.parametrize(
        ("day", "count", "later"),
        [
            (date(2023, 1, 31), 1, date(2023, 2, 28)),
            (date(2024, 1, 31), 1, date(2024, 2, 29)),
            (date(2024, 11, 30), 3, date(2025, 2, 28)),
            (date(2024, 2, 29), 12, date(2025, 2, 28)),
        ],
    )
    def test_a_shorter_month_ends_on_its_last_day(self, day: date, count: int, later: date) -> None:
        """Months end on the last day of a month that has no day of that number."""
        assert Months(count).after(day) == later

    def test_months_earlier(self) -> None:
        """Months are counted back to the same day, or the last of a shorter month."""
        assert Months(1).before(date(2023, 3, 31)) == date(2023, 2, 28)
        assert Months(12).before(date(2024, 2, 29)) == date(2023, 2, 28)

    @pytest.mark.parametrize(
        ("day", "count", "later"),
        [
            (date(2023, 3, 13), 1, date(2024, 3, 13)),
            (date(2024, 2, 29), 1, date(2025, 2, 28)),
            (date(2024, 2, 29), 4, date(2028, 2, 29)),
            (date(2023, 2, 28), 1, date(2024, 2, 28)),
            (date(2023, 12, 31), 0, date(2023, 12, 31)),
        ],
    )
    def test_years_end_on_the_same_day(self, day: date, count: int, later: date) -> None:
        """Years end on the same day, or on 28 February where there is no 29th."""
        assert Years(count).after(day) == later

    def test_years_earlier(self) -> None:
        """Years are counted back to the same day, or to 28 February."""
        assert Years(1).before(date(2025, 3, 13)) == date(2024, 3, 13)
        assert Years(1).before(date(2024, 2, 29)) == date(2023, 2, 28)

    @pytest.mark.parametrize(
        ("hours", "least", "most"), [(0, 0, 0), (1, 0, 1), (23, 0, 1), (24, 1, 1), (48, 2, 2)]
    )
    def test_hours_in_days(self, hours: int, least: int, most: int) -> None:
        """Hours surely fill some days, and may reach into one more."""
        assert (Hours(hours).least, Hours(hours).most) == (least, most)

    def test_policies_are_plain_data(self) -> None:
        """Each policy for an end on a day of rest has a name of its own."""
        assert [roll.value for roll in Roll] == [
            "next_working_day",
            "previous_working_day",
            "stays",
        ]


class TestDayOfYear:
    @pytest.mark.parametrize(
        ("fixed", "last"),
        [
            (DayOfYear(12, 18), date(2023, 12, 18)),
            (DayOfYear(1, 15, years=1), date(2024, 1, 15)),
            (DayOfYear(12, 15, years=-1), date(2022, 12, 15)),
            (DayOfYear(11, 15, before=True), date(2023, 11, 14)),
            (DayOfYear(1, 1, years=1, before=True), date(2023, 12, 31)),
            (DayOfYear(3, 1, years=1, before=True), date(2024, 2, 29)),
        ],
    )
    def test_counts_from_the_year_of_the_event(self, fixed: DayOfYear, last: date) -> None:
        """The last day in time is that of the year of the event, or a year before or after it."""
        assert fixed.last(date(2023, 1, 1)) == fixed.last(date(2023, 12, 31)) == last

    @pytest.mark.parametrize(
        ("fixed", "vi", "en"),
        [
            (DayOfYear(12, 18), "ngày 18/12", "on 18/12"),
            (DayOfYear(1, 15, years=1), "ngày 15/01 năm sau", "on 15/01 of the next year"),
            (DayOfYear(12, 15, years=-1), "ngày 15/12 năm trước", "on 15/12 of the year before"),
            (DayOfYear(11, 15, before=True), "trước ngày 15/11", "before 15/11"),
            (DayOfYear(3, 1, years=2), "ngày 01/03 +2 năm", "on 01/03 +2 years"),
        ],
    )
    def test_is_told_in_words(self, fixed: DayOfYear, vi: str, en: str) -> None:
        """A fixed day is worded in both languages, with its year where that is another one."""
        assert fixed.label.plain() == {"vi": vi, "en": en}

    @pytest.mark.parametrize(("month", "day"), [(2, 29), (2, 30), (13, 1), (0, 1), (4, 31)])
    def test_refuses_a_day_that_not_every_year_has(self, month: int, day: int) -> None:
        """A day that some year has not is no fixed day of the year."""
        with pytest.raises(ValueError, match=r"month|day"):
            DayOfYear(month, day)

    def test_refuses_what_is_no_number(self) -> None:
        """Month, day and years are whole numbers."""
        for wrong in (("12", 18, 0), (12, 18, "1")):
            with pytest.raises(TypeError):
                DayOfYear(*wrong)


class TestPeriod:
    def test_both_ends_are_included(self) -> None:
        """The first and the last day belong to a period, their neighbours do not."""
        march = Period("2018-03-01", "2018-03-31")
        assert MARCH in march
        assert date(2018, 3, 31) in march
        assert date(2018, 2, 28) not in march
        assert APRIL not in march

    @pytest.mark.parametrize(
        ("period", "inside", "outside"),
        [(Period(since=APRIL), MAY, MARCH), (Period(until=APRIL), MARCH, MAY)],
    )
    def test_an_end_may_be_open(self, period: Period, inside: date, outside: date) -> None:
        """A period without an end goes on, one without a beginning always was."""
        assert inside in period
        assert outside not in period

    def test_no_ends_hold_every_day(self) -> None:
        """A period open at both ends holds every day."""
        assert date.min in Period()
        assert date.max in Period()

    def test_ends_in_order(self) -> None:
        """A period that ends before it begins is refused, with both days."""
        with pytest.raises(ValueError, match="ends before it begins: 2018-04-01 to 2018-03-01"):
            Period(APRIL, MARCH)

    def test_one_day(self) -> None:
        """A period may be a single day."""
        assert MARCH in Period(MARCH, MARCH)

    def test_neighbours_do_not_overlap(self) -> None:
        """Periods overlap on a shared day, not when one begins the day after the other ends."""
        march = Period("2018-03-01", "2018-03-31")
        assert march.overlaps(Period("2018-03-31", "2018-04-30"))
        assert not march.overlaps(Period("2018-04-01", "2018-04-30"))
        assert not Period("2018-04-01", "2018-04-30").overlaps(march)

    @given(periods, st.sampled_from(january))
    def test_a_day_is_before_in_or_after(
        self, pair: tuple[date | None, date | None], day: date
    ) -> None:
        """Every day comes before a period, in it, or after it, and exactly one of these."""
        period = Period(*pair)
        assert [period.begins_after(day), day in period, period.ended_before(day)].count(True) == 1

    @given(periods, periods)
    def test_overlap_is_a_shared_day(
        self, one: tuple[date | None, date | None], other: tuple[date | None, date | None]
    ) -> None:
        """Two periods overlap exactly when some day lies in both."""
        first, second = Period(*one), Period(*other)
        shared = any(day in first and day in second for day in [date.min, *january, date.max])
        assert first.overlaps(second) == second.overlaps(first) == shared
