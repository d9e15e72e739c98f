"""
The working days of Viet Nam's public sector, and time limits counted over them.

Monday to Friday are worked (Decision 188/1999/QĐ-TTg, Article 1) but for public holidays, the days
that make up for them, and weekdays the government swapped for a Saturday; that Saturday is worked,
and counts. Firms are not bound by the swaps. The days come from the `holidays` package, corrected
by `foreign_affairs_rules.notices`; the package is imported when a day is first looked up.

A year that was not announced is computed, and a `Due` that touches one says so. A year that cannot
be computed raises `ValueError`, in every function that looks a day up. An announced year may still
be changed by a late swap.
"""

from array import array
from datetime import date
from functools import cache
from itertools import accumulate, compress
from typing import NamedTuple

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
from foreign_affairs_rules.notices import ANNOUNCED, notices

_SATURDAY = 5
_NEXT, _PREVIOUS, _STAYS = Roll.NEXT_WORKING_DAY, Roll.PREVIOUS_WORKING_DAY, Roll.STAYS
_KNOWN_FROM = date(ANNOUNCED[0], 1, 1)
_KNOWN_UNTIL = date(ANNOUNCED[-1], 12, 31)


Counted = CalendarDays | WorkingDays | Months | Years | Hours
"""The lengths that are counted from an event."""


class Due(NamedTuple):
    """The day on which a count ends."""

    day: date
    """The last day (counting back: the latest day), after moving it."""
    rolled_from: date | None
    """Where the count itself ended, when it was moved from there."""
    known: bool
    """Whether every day from the event to the result lies in a year that is announced."""


def known_from() -> date:
    """The first day for which the government's announcements are in the calendar."""
    return _KNOWN_FROM


def known_until() -> date:
    """The last day for which the government's announcements are in the calendar."""
    return _KNOWN_UNTIL


def is_complete(year: int) -> bool:
    """Whether the announcements for *year* are in the calendar."""
    return year in ANNOUNCED


def is_working_day(day: date) -> bool:
    """Whether State offices work on *day*; a Saturday worked in exchange is a working day."""
    return _worked(day, through=True) > _worked(day)


def next_working_day(day: date) -> date:
    """*day* when it is a working day, else the first one after it."""
    return _working_day(_worked(day))


def previous_working_day(day: date) -> date:
    """*day* when it is a working day, else the last one before it."""
    return _working_day(_worked(day, through=True) - 1)


def add_working_days(day: date, n: int) -> date:
    """
    The *n*-th working day after *day*, which is not counted itself; *day* when *n* is 0.

    Source: Civil Code 2015, Article 147(2) and (3). Raises `ValueError` when *n* is negative.
    """
    if n > 0:
        return _working_day(_worked(day, through=True) + n - 1)
    return _same(day, n)


def subtract_working_days(day: date, n: int) -> date:
    """
    The *n*-th working day before *day*, which is not counted itself; *day* when *n* is 0.

    Raises `ValueError` when *n* is negative.
    """
    if n > 0:
        return _working_day(_worked(day) - n)
    return _same(day, n)


def working_days_between(start: date, end: date) -> int:
    """
    How many working days come after *start*, up to *end* and with it.

    When *end* is earlier, minus the number after *end*, up to *start* and with it.
    """
    return _worked(end, through=True) - _worked(start, through=True)


def after(day: date, length: Length, roll: Roll = _NEXT) -> Due:
    """
    The last day of a time limit of *length* that starts with an event on *day*.

    The day of the event is not counted, and an end on a day of rest moves as *roll* says; moving
    back stops at the event. Source: Civil Code 2015, Articles 147(2)-(3) and 148(5). A fixed day
    of the year never moves on: on a day of rest it is planned for the working day before. Hours
    run through days of rest.
    """
    if isinstance(length, DayOfYear):
        return _fixed(day, length)
    if isinstance(length, WorkingDays) and length.count:
        end = last = add_working_days(day, length.count)
    elif isinstance(length, Hours):
        end = last = _shifted(day, length, 1)
    else:
        end = _shifted(day, length, 1)
        last = max(day, _rolled(end, roll))
    known = day >= _KNOWN_FROM and end <= _KNOWN_UNTIL and last <= _KNOWN_UNTIL
    return Due(last, None if last == end else end, known)


def _fixed(day: date, length: DayOfYear) -> Due:
    end = length.last(day)
    last = previous_working_day(end)
    return Due(last, None if last == end else end, last >= _KNOWN_FROM and end <= _KNOWN_UNTIL)


def before(day: date, length: Length, roll: Roll = _PREVIOUS) -> Due:
    """
    The latest day that is at least *length* before an event on *day*.

    The day of the event is not counted: 30 calendar days before 06/08/2023 is 07/07/2023. Raises
    `ValueError` for a *roll* to the next working day, which would pass the deadline.
    """
    if roll is _NEXT:
        message = f"found {_NEXT} in a count back; accepted: {_PREVIOUS}, {_STAYS}"
        raise ValueError(message)
    if isinstance(length, DayOfYear):
        message = f"found {length.label.en} in a count back; accepted: a length"
        raise TypeError(message)
    if isinstance(length, WorkingDays) and length.count:
        end = last = subtract_working_days(day, length.count)
    else:
        end = _shifted(day, length, -1)
        last = _rolled(end, roll)
    known = last >= _KNOWN_FROM and day <= _KNOWN_UNTIL
    return Due(last, None if last == end else end, known)


def _rolled(day: date, roll: Roll) -> date:
    if roll is _NEXT:
        return next_working_day(day)
    return day if roll is _STAYS else previous_working_day(day)


def _shifted(day: date, length: "Counted", direction: int) -> date:
    try:
        if isinstance(length, Months | Years):
            return length.after(day) if direction > 0 else length.before(day)
        return date.fromordinal(day.toordinal() + direction * _days(length, direction))
    except (OverflowError, ValueError):
        message = (
            f"found {length.label.en} from {day}; accepted: a count that ends in years 1 to 9999"
        )
        raise ValueError(message) from None


def _days(length: CalendarDays | WorkingDays | Hours, direction: int) -> int:
    if isinstance(length, Hours):
        return length.most if direction > 0 else length.least
    return length.count


def _same(day: date, n: int) -> date:
    if n < 0:
        message = f"found {n} working days; accepted: 0 or more, counting back has its own function"
        raise ValueError(message)
    return day


class _Table(NamedTuple):
    """Working days in order, and for each ordinal from *first* on how many of them come before."""

    first: int
    before: "array[int]"
    working: tuple[date, ...]

    @property
    def span(self) -> str:
        """The years that can be computed, in words."""
        return f"years {self.working[0].year} to {self.working[-1].year}"


@cache
def _table() -> _Table:
    import holidays  # noqa: PLC0415 - slow to import, and not needed until a day is looked up

    limits = holidays.country_holidays("VN")
    years = range(limits.start_year, limits.end_year + 1)
    published = holidays.country_holidays("VN", years=years, language="vi")
    works = dict.fromkeys(published, False) | dict.fromkeys(published.weekend_workdays, True)
    works |= {notice.day: notice.working for notice in notices(years)}
    first, end = date(years.start, 1, 1).toordinal(), date(years.stop, 1, 1).toordinal()
    days = [date.fromordinal(ordinal) for ordinal in range(first, end)]
    flags = [works.get(day, day.weekday() < _SATURDAY) for day in days]
    return _Table(first, array("l", accumulate(flags, initial=0)), tuple(compress(days, flags)))


def _worked(day: date, *, through: bool = False) -> int:
    """How many working days of the table come before *day*, or up to it and with it."""
    first, before, _ = _table()
    position = day.toordinal() - first
    if 0 <= position < len(before) - 1:
        return before[position + through]
    message = f"found {day}; accepted: days of the {_table().span}, whose holidays are known"
    raise ValueError(message)


def _working_day(index: int) -> date:
    _, _, working = _table()
    if 0 <= index < len(working):
        return working[index]
    message = f"found a count that ends outside the {_table().span}; accepted: an end within them"
    raise ValueError(message)
