"""Working days of Viet Nam, against the announcements, numpy and a plain loop."""

import json
import subprocess
import sys
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from foreign_affairs_rules.calendar import (
    Due,
    add_working_days,
    after,
    before,
    is_complete,
    is_working_day,
    known_from,
    known_until,
    next_working_day,
    previous_working_day,
    subtract_working_days,
    working_days_between,
)
from foreign_affairs_rules.days import (
    CalendarDays,
    DayOfYear,
    Hours,
    Length,
    Months,
    Roll,
    WorkingDays,
    Years,
)
from foreign_affairs_rules.notices import ANNOUNCED, NOTICES, notices
from foreign_affairs_rules.sources import Evidence

VECTORS = json.loads(
    (Path(__file__).parent / "data" / "calendar_vectors.json").read_text(encoding="utf-8")
)
OFF = {date.fromisoformat(f"{year}-{day}") for year in VECTORS for day in VECTORS[year]["off"]}
WORKED = {
    date.fromisoformat(f"{year}-{day}") for year in VECTORS for day in VECTORS[year]["worked"]
}
ONE = timedelta(days=1)
FRIDAY = 4

inside = st.dates(date(2018, 7, 1), date(2027, 6, 30))
"""Days far enough from the ends of the vectors to count from."""
without_swaps = st.dates(date(2020, 7, 1), date(2023, 6, 30))
"""Days among the years without a worked Saturday, the only ones numpy can express."""
anywhere = st.dates(date(1905, 1, 1), date(2095, 12, 31))
counts = st.integers(1, 90)


@pytest.fixture(scope="module", autouse=True)
def _table_built() -> None:
    """The table is built before a property is timed."""
    is_working_day(date(2026, 1, 5))


def works(day: date) -> bool:
    """Whether *day* is worked, by the vectors alone."""
    return day in WORKED or (day.weekday() <= FRIDAY and day not in OFF)


def walk(day: date, n: int, step: timedelta) -> date:
    """The *n*-th working day from *day*, one day at a time."""
    while n:
        day += step
        n -= works(day)
    return day


def iso(text: str) -> date:
    """A day from day/month/year, as the announcements write it."""
    day, month, year = map(int, text.split("/"))
    return date(year, month, day)


class TestAnnouncedYears:
    @pytest.mark.parametrize("year", [int(year) for year in VECTORS])
    def test_every_day(self, year: int) -> None:
        """Each day of an announced year is worked or off as announced."""
        days = [date(year, 1, 1) + ONE * n for n in range(365 + (year % 4 == 0))]
        assert days[-1] == date(year, 12, 31)
        assert [day for day in days if is_working_day(day) != works(day)] == []

    def test_vectors_cover_what_is_announced(self) -> None:
        """The independent table and the calendar speak of the same years."""
        assert [int(year) for year in VECTORS] == list(ANNOUNCED)

    @pytest.mark.parametrize("year", [2026, 2027])
    def test_working_days_of_a_year(self, year: int) -> None:
        """2026 and 2027 have 249 working days each."""
        assert working_days_between(date(year - 1, 12, 31), date(year, 12, 31)) == 249

    def test_known_span(self) -> None:
        """Announcements are in from 2018 to 2027."""
        assert (known_from(), known_until()) == (date(2018, 1, 1), date(2027, 12, 31))
        assert [year for year in range(2000, 2050) if is_complete(year)] == list(range(2018, 2028))


class TestNotices:
    def test_calendar_follows_them(self) -> None:
        """What a notice says of a day is what the calendar answers, in every year."""
        said = list(notices(range(2018, 2101)))
        assert [notice for notice in said if is_working_day(notice.day) != notice.working] == []

    def test_one_notice_a_day(self) -> None:
        """No two notices speak of the same day."""
        said = [notice.day for notice in notices(range(2018, 2101))]
        assert len(said) == len(set(said))

    def test_each_cites_a_text(self) -> None:
        """Every notice names an instrument in both languages."""
        assert all(notice.cite.printed.vi and notice.cite.printed.en for notice in NOTICES)

    def test_the_letter_on_2027_was_not_read(self) -> None:
        """What rests on the letter of 02/10/2026 is marked as known at second hand."""
        marks = {n.cite.evidence for n in NOTICES if n.cite.instrument.number == "10065/VPCP-KGVX"}
        assert marks == {Evidence.SECONDARY}

    def test_culture_day_begins_in_2026(self) -> None:
        """24 November is worked in 2025 and a day off from 2026 on."""
        assert is_working_day(date(2025, 11, 24))
        assert not is_working_day(date(2026, 11, 24))

    @pytest.mark.parametrize("monday", [date(2029, 11, 26), date(2030, 11, 25)])
    def test_culture_day_is_not_made_up(self, monday: date) -> None:
        """The Monday after a 24 November on a weekend is worked."""
        assert is_working_day(monday)

    def test_rejected_swap(self) -> None:
        """The swap proposed for November 2026 did not happen."""
        assert is_working_day(date(2026, 11, 23))
        assert not is_working_day(date(2026, 11, 28))


class TestWorkedExamples:
    @pytest.mark.parametrize(
        ("event", "n", "due"),
        [
            ("20/11/2026", 1, "23/11/2026"),
            ("20/11/2026", 4, "27/11/2026"),
            ("03/02/2027", 7, "19/02/2027"),
            ("28/04/2027", 5, "07/05/2027"),
            ("04/01/2027", 3, "07/01/2027"),
            ("27/01/2027", 5, "03/02/2027"),
            ("03/02/2027", 5, "17/02/2027"),
            ("11/02/2027", 5, "18/02/2027"),
            ("18/02/2027", 5, "25/02/2027"),
            ("19/01/2027", 5, "26/01/2027"),
            ("03/05/2024", 1, "04/05/2024"),
            ("31/12/2025", 6, "10/01/2026"),
        ],
    )
    def test_working_days(self, event: str, n: int, due: str) -> None:
        """Working days skip holidays and count worked Saturdays."""
        assert add_working_days(iso(event), n) == iso(due)
        assert after(iso(event), WorkingDays(n)) == Due(iso(due), None, known=True)

    @pytest.mark.parametrize(
        ("event", "n", "due", "rolled_from"),
        [
            ("09/11/2026", 15, "25/11/2026", "24/11/2026"),
            ("21/08/2027", 15, "06/09/2027", "05/09/2027"),
            ("07/01/2027", 20, "27/01/2027", None),
            ("07/01/2027", 35, "11/02/2027", None),
            ("04/01/2027", 15, "19/01/2027", None),
            ("04/04/2024", 30, "04/05/2024", None),
            ("02/12/2025", 31, "05/01/2026", "02/01/2026"),
        ],
    )
    def test_calendar_days(self, event: str, n: int, due: str, rolled_from: str | None) -> None:
        """Calendar days run on, and an end on a day of rest moves to the next working day."""
        rolled = None if rolled_from is None else iso(rolled_from)
        assert after(iso(event), CalendarDays(n)) == Due(iso(due), rolled, known=True)

    def test_passport_is_back_after_five_working_days(self) -> None:
        """A passport whose trip ended on 20/11/2026 is returned by 30/11/2026."""
        assert after(date(2026, 11, 20), WorkingDays(5)).day == date(2026, 11, 30)

    def test_apec_card_of_a_firm(self) -> None:
        """A firm's file of 04/01/2027 goes through its four steps by 17/02/2027."""
        day = date(2027, 1, 4)
        for step in (WorkingDays(3), CalendarDays(20), WorkingDays(5), WorkingDays(5)):
            day = after(day, step).day
        assert day == date(2027, 2, 17)

    def test_thirty_days_before_a_conference(self) -> None:
        """At least 30 days before an opening on 06/08/2023 means by 07/07/2023."""
        due = before(date(2023, 8, 6), CalendarDays(30))
        assert due == Due(date(2023, 7, 7), None, known=True)


class TestPolicies:
    def test_forward(self) -> None:
        """An end on Tết moves to the day offices open, back, or stays, as the policy says."""
        event, length = date(2027, 1, 27), CalendarDays(10)
        end = date(2027, 2, 6)
        assert after(event, length) == Due(date(2027, 2, 11), end, known=True)
        assert after(event, length, Roll.PREVIOUS_WORKING_DAY) == Due(
            date(2027, 2, 3), end, known=True
        )
        assert after(event, length, Roll.STAYS) == Due(end, None, known=True)

    def test_moving_back_stops_at_the_event(self) -> None:
        """A time limit that lies wholly in Tết and moves back ends on the day of its event."""
        due = after(date(2027, 2, 6), CalendarDays(2), Roll.PREVIOUS_WORKING_DAY)
        assert due == Due(date(2027, 2, 6), date(2027, 2, 8), known=True)

    def test_back(self) -> None:
        """A latest day on a day of rest moves back or stays."""
        event, length = date(2027, 2, 16), CalendarDays(10)
        end = date(2027, 2, 6)
        assert before(event, length) == Due(date(2027, 2, 3), end, known=True)
        assert before(event, length, Roll.STAYS) == Due(end, None, known=True)

    @pytest.mark.parametrize("length", [CalendarDays(10), WorkingDays(10)])
    def test_back_never_rolls_forward(self, length: CalendarDays | WorkingDays) -> None:
        """A count back refuses to move past its deadline."""
        with pytest.raises(ValueError, match=r"^found Roll\.NEXT_WORKING_DAY in a count back; acc"):
            before(date(2027, 2, 16), length, Roll.NEXT_WORKING_DAY)

    @pytest.mark.parametrize("nothing", [CalendarDays(0), WorkingDays(0)])
    def test_no_length(self, nothing: CalendarDays | WorkingDays) -> None:
        """A length of nothing ends on the day of the event, moved when that is a day of rest."""
        sunday = date(2026, 11, 22)
        assert after(sunday, nothing) == Due(date(2026, 11, 23), sunday, known=True)
        assert before(sunday, nothing) == Due(date(2026, 11, 20), sunday, known=True)
        assert after(sunday, nothing, Roll.STAYS) == Due(sunday, None, known=True)


class TestMonths:
    @pytest.mark.parametrize(
        ("event", "n", "due", "rolled_from"),
        [
            ("31/01/2024", 1, "29/02/2024", None),
            ("31/01/2023", 1, "28/02/2023", None),
            ("31/03/2026", 1, "04/05/2026", "30/04/2026"),
            ("30/11/2025", 3, "02/03/2026", "28/02/2026"),
            ("15/12/2025", 1, "15/01/2026", None),
            ("29/02/2024", 12, "28/02/2025", None),
            ("22/11/2026", 0, "23/11/2026", "22/11/2026"),
        ],
    )
    def test_forward(self, event: str, n: int, due: str, rolled_from: str | None) -> None:
        """Months end on the same day or the last of a shorter month, moved off a day of rest."""
        rolled = None if rolled_from is None else iso(rolled_from)
        assert after(iso(event), Months(n)) == Due(iso(due), rolled, known=True)

    @pytest.mark.parametrize(
        ("event", "n", "due", "rolled_from"),
        [
            ("31/03/2023", 1, "28/02/2023", None),
            ("31/05/2026", 3, "27/02/2026", "28/02/2026"),
            ("31/07/2024", 1, "28/06/2024", "30/06/2024"),
        ],
    )
    def test_back(self, event: str, n: int, due: str, rolled_from: str | None) -> None:
        """Months counted back end as early, and move back off a day of rest."""
        rolled = None if rolled_from is None else iso(rolled_from)
        assert before(iso(event), Months(n)) == Due(iso(due), rolled, known=True)

    @given(inside, st.integers(0, 24))
    def test_same_day_or_the_last(self, day: date, n: int) -> None:
        """A count in months ends on the day of the same number, or on the last of its month."""
        end = after(day, Months(n), Roll.STAYS).day
        assert (end.year - day.year) * 12 + end.month - day.month == n
        assert end.day == day.day or (end.day < day.day and (end + ONE).day == 1)

    @given(inside, st.integers(0, 24))
    def test_back_undoes_forward(self, day: date, n: int) -> None:
        """Counting the months back leads to the day itself, or to one before it."""
        end = after(day, Months(n), Roll.STAYS).day
        assert timedelta(0) <= day - before(end, Months(n), Roll.STAYS).day <= ONE * 3


class TestYears:
    @pytest.mark.parametrize(
        ("event", "n", "due", "rolled_from"),
        [
            ("12/03/2018", 1, "12/03/2019", None),
            ("29/02/2024", 1, "28/02/2025", None),
            ("29/02/2020", 3, "28/02/2023", None),
            ("30/04/2018", 1, "02/05/2019", "30/04/2019"),
            ("08/03/2019", 1, "09/03/2020", "08/03/2020"),
        ],
    )
    def test_forward(self, event: str, n: int, due: str, rolled_from: str | None) -> None:
        """A length in years ends on the same day, and moves off a day of rest."""
        moved = iso(rolled_from) if rolled_from else None
        assert after(iso(event), Years(n)) == Due(iso(due), moved, known=True)

    def test_back(self) -> None:
        """Counted back, years end on the same day or the working day before it."""
        assert before(iso("29/02/2024"), Years(1)) == Due(iso("28/02/2023"), None, known=True)
        assert before(iso("08/03/2021"), Years(1)) == Due(
            iso("06/03/2020"), iso("08/03/2020"), known=True
        )

    @given(inside, st.integers(0, 3))
    def test_are_twelve_months(self, day: date, n: int) -> None:
        """A year is twelve months, forward and back."""
        if day.year + n <= known_until().year and day.year - n >= known_from().year:
            assert after(day, Years(n)) == after(day, Months(12 * n))
            assert before(day, Years(n)) == before(day, Months(12 * n))


class TestHours:
    @pytest.mark.parametrize(
        ("event", "hours", "due"),
        [
            ("12/03/2018", 48, "14/03/2018"),
            ("16/03/2018", 48, "18/03/2018"),
            ("16/03/2018", 24, "17/03/2018"),
            ("12/03/2018", 25, "14/03/2018"),
            ("12/03/2018", 1, "13/03/2018"),
            ("12/03/2018", 0, "12/03/2018"),
        ],
    )
    def test_forward(self, event: str, hours: int, due: str) -> None:
        """Hours end on the day they may reach into, a day of rest or not."""
        assert after(iso(event), Hours(hours)) == Due(iso(due), None, known=True)

    def test_back(self) -> None:
        """Counted back, the last day is one that may still be in time, planned on a working day."""
        assert before(iso("15/03/2018"), Hours(48)).day == iso("13/03/2018")
        assert before(iso("15/03/2018"), Hours(36)).day == iso("14/03/2018")
        monday = before(iso("19/03/2018"), Hours(24))
        assert (monday.day, monday.rolled_from) == (iso("16/03/2018"), iso("18/03/2018"))


class TestFixedDays:
    @pytest.mark.parametrize(
        ("event", "fixed", "due", "rolled_from"),
        [
            ("02/01/2018", DayOfYear(12, 18), "18/12/2018", None),
            ("31/12/2018", DayOfYear(12, 18), "18/12/2018", None),
            ("02/01/2021", DayOfYear(12, 18), "17/12/2021", "18/12/2021"),
            ("05/05/2023", DayOfYear(1, 15, years=1), "15/01/2024", None),
            ("05/05/2022", DayOfYear(1, 15, years=1), "13/01/2023", "15/01/2023"),
            ("05/05/2019", DayOfYear(12, 15, years=-1), "14/12/2018", "15/12/2018"),
            ("05/05/2022", DayOfYear(11, 15, before=True), "14/11/2022", None),
            ("05/05/2021", DayOfYear(11, 15, before=True), "12/11/2021", "14/11/2021"),
            ("05/05/2019", DayOfYear(1, 1, years=1, before=True), "31/12/2019", None),
            ("05/05/2020", DayOfYear(5, 1), "29/04/2020", "01/05/2020"),
        ],
    )
    def test_never_move_on(
        self, event: str, fixed: DayOfYear, due: str, rolled_from: str | None
    ) -> None:
        """A fixed day that is a day of rest is planned for the working day before it."""
        moved = iso(rolled_from) if rolled_from else None
        assert after(iso(event), fixed) == Due(iso(due), moved, known=True)
        assert after(iso(event), fixed, Roll.STAYS) == after(iso(event), fixed)

    def test_are_not_counted_back(self) -> None:
        """A fixed day of the year has no length to be counted back."""
        with pytest.raises(
            TypeError, match=r"^found on 18/12 in a count back; accepted: a length$"
        ):
            before(iso("05/05/2018"), DayOfYear(12, 18))


class TestWhatIsKnown:
    @pytest.mark.parametrize(
        ("event", "length", "known"),
        [
            ("31/12/2026", Years(1), True),
            ("03/01/2027", Years(1), False),
            ("31/12/2017", Years(1), False),
            ("30/12/2027", Hours(24), True),
            ("31/12/2027", Hours(24), False),
            ("05/05/2027", DayOfYear(12, 31), True),
            ("05/05/2027", DayOfYear(1, 4, years=1), False),
            ("05/05/2018", DayOfYear(12, 29, years=-1), False),
            ("05/05/2019", DayOfYear(1, 2, years=-1), True),
            ("05/05/2017", DayOfYear(1, 2, years=1), True),
        ],
    )
    def test_other_lengths(self, event: str, length: Length, known: bool) -> None:
        """Years, hours and fixed days tell too whether they touch a year not announced."""
        assert after(iso(event), length).known is known

    @pytest.mark.parametrize(
        "count",
        [
            lambda: after(date(2017, 12, 29), WorkingDays(5)),
            lambda: after(date(2027, 12, 20), WorkingDays(20)),
            lambda: after(date(2027, 12, 20), CalendarDays(12), Roll.STAYS),
            lambda: after(date(2027, 12, 20), CalendarDays(12), Roll.PREVIOUS_WORKING_DAY),
            lambda: after(date(2015, 1, 5), CalendarDays(2000)),
            lambda: before(date(2018, 1, 3), CalendarDays(2)),
            lambda: before(date(2028, 1, 10), WorkingDays(20)),
        ],
    )
    def test_a_day_outside_is_said(self, count: Callable[[], Due]) -> None:
        """A count that touches a year that was not announced is not known."""
        assert not count().known

    @pytest.mark.parametrize(
        "count",
        [
            lambda: after(date(2018, 1, 1), WorkingDays(1)),
            lambda: after(date(2027, 12, 30), CalendarDays(1)),
            lambda: before(date(2018, 1, 3), CalendarDays(2), Roll.STAYS),
            lambda: before(date(2027, 12, 31), WorkingDays(20)),
        ],
    )
    def test_the_ends_are_inside(self, count: Callable[[], Due]) -> None:
        """A count from the first known day or to the last is known."""
        assert count().known

    def test_other_years_are_computed(self) -> None:
        """A year without announcements is answered from the law and the lunar calendar."""
        assert not is_working_day(date(2028, 1, 26))
        assert after(date(2028, 9, 1), CalendarDays(1)) == Due(
            date(2028, 9, 5), date(2028, 9, 2), known=False
        )


class TestOutOfRange:
    @pytest.mark.parametrize("day", [date(1900, 12, 31), date(2101, 1, 1), date.min, date.max])
    @pytest.mark.parametrize(
        "ask",
        [
            is_working_day,
            next_working_day,
            previous_working_day,
            lambda day: add_working_days(day, 1),
            lambda day: subtract_working_days(day, 1),
            lambda day: working_days_between(day, day),
            lambda day: after(day, CalendarDays(0)),
        ],
    )
    def test_a_day(self, ask: Callable[[date], object], day: date) -> None:
        """A day whose holidays cannot be computed is refused, with the years that are accepted."""
        with pytest.raises(ValueError, match=r"^found ") as caught:
            ask(day)
        assert str(caught.value) == (
            f"found {day}; accepted: days of the years 1901 to 2100, whose holidays are known"
        )

    @pytest.mark.parametrize(
        "ask",
        [
            lambda: add_working_days(date(2100, 12, 1), 40),
            lambda: subtract_working_days(date(1901, 1, 10), 40),
            lambda: add_working_days(date(2026, 1, 1), 10**9),
            lambda: previous_working_day(date(1901, 1, 1)),
        ],
    )
    def test_a_count(self, ask: Callable[[], date]) -> None:
        """A count that leaves the years that can be computed is refused."""
        message = "^found a count that ends outside the years 1901 to 2100; accepted: an end within"
        with pytest.raises(ValueError, match=message):
            ask()

    @pytest.mark.parametrize("days", [10**7, 10**20])
    def test_calendar_days(self, days: int) -> None:
        """A length in calendar days that no date can hold is refused."""
        with pytest.raises(ValueError, match=f"^found {days} days from 2026-01-05; accepted: a co"):
            after(date(2026, 1, 5), CalendarDays(days))
        with pytest.raises(ValueError, match=f"^found {days} days from 2026-01-05; accepted: a co"):
            before(date(2026, 1, 5), CalendarDays(days))

    @pytest.mark.parametrize("months", [10**5, 10**20])
    @pytest.mark.parametrize("count", [after, before])
    def test_months(self, count: Callable[[date, Months], Due], months: int) -> None:
        """A length in months that no date can hold is refused, in whole words."""
        message = f"^found {months} months from 2026-01-05; accepted: a count that ends in years 1"
        with pytest.raises(ValueError, match=message):
            count(date(2026, 1, 5), Months(months))

    @pytest.mark.parametrize("count", [add_working_days, subtract_working_days])
    def test_negative(self, count: Callable[[date, int], date]) -> None:
        """A negative number of working days is refused."""
        with pytest.raises(ValueError, match=r"^found -1 working days; accepted: 0 or more"):
            count(date(2026, 1, 5), -1)

    def test_a_plain_date_needs_no_calendar(self) -> None:
        """A count in calendar days that stays where it ends works in any year."""
        due = after(date(2150, 1, 1), CalendarDays(3), Roll.STAYS)
        assert due == Due(date(2150, 1, 4), None, known=False)


class TestAgainstNumpy:
    offsets = st.integers(1, 120)

    @given(without_swaps, offsets)
    def test_counting(self, day: date, n: int) -> None:
        """Counting forward and back agrees with numpy where numpy can say it."""
        off = sorted(OFF)
        forward = np.busday_offset(day, n, roll="backward", holidays=off).astype(date)
        back = np.busday_offset(day, -n, roll="forward", holidays=off).astype(date)
        assert (add_working_days(day, n), subtract_working_days(day, n)) == (forward, back)

    @given(without_swaps, without_swaps)
    def test_between(self, start: date, end: date) -> None:
        """The number of working days between two days, the earlier first, agrees with numpy."""
        start, end = sorted([start, end])
        count = int(np.busday_count(start + ONE, end + ONE, holidays=sorted(OFF)))
        assert working_days_between(start, end) == count

    @given(without_swaps)
    def test_nearest(self, day: date) -> None:
        """The working days nearest to a day agree with numpy."""
        following = np.busday_offset(day, 0, roll="forward", holidays=sorted(OFF)).astype(date)
        preceding = np.busday_offset(day, 0, roll="backward", holidays=sorted(OFF)).astype(date)
        assert (next_working_day(day), previous_working_day(day)) == (following, preceding)


class TestAgainstALoop:
    @given(inside, counts)
    def test_counting(self, day: date, n: int) -> None:
        """Counting agrees with walking day by day, worked Saturdays included."""
        assert add_working_days(day, n) == walk(day, n, ONE)
        assert subtract_working_days(day, n) == walk(day, n, -ONE)

    @given(inside)
    def test_nearest(self, day: date) -> None:
        """The nearest working days are the first that a walk meets, the day itself included."""
        assert next_working_day(day) == walk(day - ONE, 1, ONE)
        assert previous_working_day(day) == walk(day + ONE, 1, -ONE)

    @given(inside, st.integers(0, 180))
    def test_between(self, start: date, span: int) -> None:
        """The number of working days agrees with looking at each day, in both directions."""
        worked = sum(works(start + ONE * n) for n in range(1, span + 1))
        assert working_days_between(start, start + ONE * span) == worked
        assert working_days_between(start + ONE * span, start) == -worked

    @given(inside, counts, st.sampled_from(Roll))
    def test_after(self, day: date, n: int, roll: Roll) -> None:
        """A time limit ends where a walk does, then moves one day at a time as its policy says."""
        end = last = day + ONE * n
        step = -ONE if roll is Roll.PREVIOUS_WORKING_DAY else ONE
        while roll is not Roll.STAYS and not works(last) and last > day:
            last += step
        rolled = None if last == end else end
        assert after(day, CalendarDays(n), roll) == Due(last, rolled, known=True)
        assert after(day, WorkingDays(n), roll) == Due(walk(day, n, ONE), None, known=True)

    @given(inside, counts, st.sampled_from([Roll.PREVIOUS_WORKING_DAY, Roll.STAYS]))
    def test_before(self, day: date, n: int, roll: Roll) -> None:
        """A latest day lies where a walk back ends, then moves back as its policy says."""
        end = last = day - ONE * n
        while roll is not Roll.STAYS and not works(last):
            last -= ONE
        rolled = None if last == end else end
        assert before(day, CalendarDays(n), roll) == Due(last, rolled, known=True)
        assert before(day, WorkingDays(n), roll) == Due(walk(day, n, -ONE), None, known=True)


class TestProperties:
    @given(anywhere, st.integers(0, 400))
    def test_between_undoes_adding(self, day: date, n: int) -> None:
        """As many working days lie between as were added."""
        assert working_days_between(day, add_working_days(day, n)) == n

    @given(anywhere, counts)
    def test_subtracting_undoes_adding(self, day: date, n: int) -> None:
        """Adding and then subtracting leads to the day itself, or the last working day before."""
        assert subtract_working_days(add_working_days(day, n), n) == previous_working_day(day)

    @given(anywhere, counts)
    def test_adding_undoes_subtracting(self, day: date, n: int) -> None:
        """Subtracting and then adding leads to the day itself, or the next working day."""
        assert add_working_days(subtract_working_days(day, n), n) == next_working_day(day)

    @given(anywhere)
    def test_nothing_added(self, day: date) -> None:
        """No working days lead nowhere, even from a day of rest."""
        assert add_working_days(day, 0) == subtract_working_days(day, 0) == day

    @given(anywhere, counts)
    def test_results_are_worked(self, day: date, n: int) -> None:
        """Every count in working days ends on one."""
        found = [add_working_days(day, n), subtract_working_days(day, n)]
        found += [next_working_day(day), previous_working_day(day), after(day, CalendarDays(n)).day]
        assert all(map(is_working_day, found))

    @given(anywhere, anywhere, counts, counts, st.sampled_from(Roll))
    def test_later_is_never_earlier(
        self, one: date, other: date, few: int, many: int, roll: Roll
    ) -> None:
        """A later event or a longer time limit never ends earlier."""
        (one, other), (few, many) = sorted([one, other]), sorted([few, many])
        assert add_working_days(one, few) <= add_working_days(other, few)
        assert add_working_days(one, few) <= add_working_days(one, many)
        assert after(one, CalendarDays(few), roll).day <= after(other, CalendarDays(few), roll).day
        assert after(one, CalendarDays(few), roll).day <= after(one, CalendarDays(many), roll).day
        assert before(one, CalendarDays(few)).day <= before(other, CalendarDays(few)).day
        assert before(one, WorkingDays(many)).day <= before(one, WorkingDays(few)).day

    @given(anywhere, counts)
    def test_before_leaves_the_whole_length(self, day: date, n: int) -> None:
        """A latest day counted back leaves at least the length that was asked for."""
        assert day - before(day, CalendarDays(n)).day >= ONE * n
        start = before(day, WorkingDays(n)).day
        assert working_days_between(start - ONE, day - ONE) == n

    @given(anywhere, st.integers(0, 90))
    def test_known_years_only(self, day: date, n: int) -> None:
        """A result is known exactly when all of its days lie in announced years."""
        for due in (after(day, CalendarDays(n)), before(day, CalendarDays(n))):
            ends = [end.year for end in (day, due.day, due.rolled_from or day)]
            assert due.known == all(map(is_complete, ends))


def test_import_is_cheap() -> None:
    """The holidays package is loaded when a day is looked up, not before."""
    code = (
        "import sys, datetime, foreign_affairs_rules.calendar as c\n"
        "assert 'holidays' not in sys.modules\n"
        "c.known_until(), c.is_complete(2026), c.add_working_days(datetime.date(2026, 1, 1), 0)\n"
        "assert 'holidays' not in sys.modules\n"
        "c.is_working_day(datetime.date(2026, 1, 1))\n"
        "assert 'holidays' in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603 - our own code
