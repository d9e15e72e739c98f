"""Lengths, periods and the one form of a day."""

import operator
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foreign_affairs_rules.days import (
    CalendarDays,
    Length,
    Months,
    Period,
    Roll,
    WorkingDays,
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
    @pytest.mark.parametrize("length", [CalendarDays, WorkingDays, Months])
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

    def test_units_are_told_in_words(self) -> None:
        """Each length is worded in both languages, and the words keep the units apart."""
        assert CalendarDays(15).label.plain() == {"vi": "15 ngày", "en": "15 days"}
        assert WorkingDays(5).label.plain() == {"vi": "5 ngày làm việc", "en": "5 working days"}
        assert Months(3).label.plain() == {"vi": "3 tháng", "en": "3 months"}

    @pytest.mark.parametrize(
        ("length", "told"),
        [(CalendarDays(1), "1 day"), (WorkingDays(1), "1 working day"), (Months(1), "1 month")],
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

    def test_policies_are_plain_data(self) -> None:
        """Each policy for an end on a day of rest has a name of its own."""
        assert [roll.value for roll in Roll] == [
            "next_working_day",
            "previous_working_day",
            "stays",
        ]


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
