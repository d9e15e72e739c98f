"""Calendar days and working days as two types that never mix, and validity periods."""

import re
from datetime import date, timedelta
from enum import Enum

import attrs

from foreign_affairs_rules.text import Text

_ISO = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")


def to_day(value: str | date) -> date:
    """
    A day from a `date` or its ISO 8601 form.

    Raises `ValueError` naming what was found and the form accepted.
    """
    if type(value) is date:
        return value
    try:
        if isinstance(value, str) and _ISO.fullmatch(value):
            return date.fromisoformat(value)
    except ValueError:
        pass
    message = f"found {value!r}; accepted: a day written YYYY-MM-DD, such as 2018-03-13"
    raise ValueError(message)


class Roll(Enum):
    """What happens to an end that falls on a day of rest."""

    NEXT_WORKING_DAY = "next_working_day"
    """It moves to the next working day: the default of the Civil Code 2015, Article 148(5)."""
    PREVIOUS_WORKING_DAY = "previous_working_day"
    """It moves back: the safe reading of a latest day counted back from an event."""
    STAYS = "stays"
    """It stays where it is."""


_WHOLE = (attrs.validators.instance_of(int), attrs.validators.ge(0))


def _plural(noun: str, count: int) -> str:
    return noun if count == 1 else f"{noun}s"


@attrs.frozen(order=True)
class CalendarDays:
    """A length in days of the calendar (*ngày*)."""

    count: int = attrs.field(validator=_WHOLE)

    @property
    def unit(self) -> str:
        """The unit as plain data."""
        return "calendar_days"

    @property
    def label(self) -> Text:
        """The length in words."""
        return Text(f"{self.count} ngày", f"{self.count} {_plural('day', self.count)}")


@attrs.frozen(order=True)
class WorkingDays:
    """A length in working days (*ngày làm việc*)."""

    count: int = attrs.field(validator=_WHOLE)

    @property
    def unit(self) -> str:
        """The unit as plain data."""
        return "working_days"

    @property
    def label(self) -> Text:
        """The length in words."""
        days = f"working {_plural('day', self.count)}"
        return Text(f"{self.count} ngày làm việc", f"{self.count} {days}")


@attrs.frozen(order=True)
class Months:
    """A length in months (*tháng*), which ends on the same day of its last month."""

    count: int = attrs.field(validator=_WHOLE)

    @property
    def unit(self) -> str:
        """The unit as plain data."""
        return "months"

    @property
    def label(self) -> Text:
        """The length in words."""
        return Text(f"{self.count} tháng", f"{self.count} {_plural('month', self.count)}")

    def after(self, day: date) -> date:
        """
        The same day *count* months later, or the last day of a month that has no such day.

        Source: Civil Code 2015, Article 148.
        """
        from dateutil.relativedelta import relativedelta  # noqa: PLC0415 -- costly, seldom needed

        return day + relativedelta(months=self.count)

    def before(self, day: date) -> date:
        """The same day *count* months earlier, or the last day of a shorter month."""
        from dateutil.relativedelta import relativedelta  # noqa: PLC0415 -- as above

        return day - relativedelta(months=self.count)


@attrs.frozen(order=True)
class Years:
    """A length in years (*năm*), which ends on the same day of its last year."""

    count: int = attrs.field(validator=_WHOLE)

    @property
    def unit(self) -> str:
        """The unit as plain data."""
        return "years"

    @property
    def label(self) -> Text:
        """The length in words."""
        return Text(f"{self.count} năm", f"{self.count} {_plural('year', self.count)}")

    def after(self, day: date) -> date:
        """The same day *count* years later; 28 February where the year has no 29 February."""
        return Months(12 * self.count).after(day)

    def before(self, day: date) -> date:
        """The same day *count* years earlier; 28 February where the year has no 29 February."""
        return Months(12 * self.count).before(day)


@attrs.frozen(order=True)
class Hours:
    """
    A length in hours (*giờ*), which run through days of rest.

    Documents keep days, so on a day on which the hours may end only a person can tell.
    """

    count: int = attrs.field(validator=_WHOLE)

    @property
    def unit(self) -> str:
        """The unit as plain data."""
        return "hours"

    @property
    def label(self) -> Text:
        """The length in words."""
        return Text(f"{self.count} giờ", f"{self.count} {_plural('hour', self.count)}")

    @property
    def least(self) -> int:
        """How many days of the calendar they surely fill."""
        return self.count // 24

    @property
    def most(self) -> int:
        """How many days of the calendar after their first they may reach into."""
        return -(-self.count // 24)


@attrs.frozen(order=True)
class DayOfYear:
    """
    A fixed day of the year, counted from the year of an event: ``DayOfYear(12, 18)``.

    *years* is 1 for a day of the year after, -1 for one of the year before. Where the text says
    *before* that day, the day itself is too late.
    """

    month: int = attrs.field(validator=_WHOLE)
    day: int = attrs.field(validator=_WHOLE)
    years: int = attrs.field(default=0, validator=attrs.validators.instance_of(int))
    before: bool = False

    def __attrs_post_init__(self) -> None:
        date(2001, self.month, self.day)  # raises ValueError for a day that not every year has

    @property
    def unit(self) -> str:
        """The unit as plain data."""
        return "day_of_year"

    @property
    def label(self) -> Text:
        """The day in words."""
        named = f"{self.day:02}/{self.month:02}"
        vi, en = _YEARS.get(self.years, (f"{self.years:+} năm", f"{self.years:+} years"))
        start = ("trước ngày", "before") if self.before else ("ngày", "on")
        return Text(f"{start[0]} {named} {vi}".strip(), f"{start[1]} {named} {en}".strip())

    def last(self, event: date) -> date:
        """The last day in time for the year of *event*."""
        fixed = date(event.year + self.years, self.month, self.day)
        return fixed - timedelta(days=self.before)


_YEARS = {0: ("", ""), 1: ("năm sau", "of the next year"), -1: ("năm trước", "of the year before")}

Length = CalendarDays | WorkingDays | Months | Years | Hours | DayOfYear
"""How long something may take, or until which day of the year."""


@attrs.frozen
class Period:
    """Days from *since* to *until*, both included; `None` leaves an end open."""

    since: date | None = attrs.field(default=None, converter=attrs.converters.optional(to_day))
    until: date | None = attrs.field(default=None, converter=attrs.converters.optional(to_day))

    def __attrs_post_init__(self) -> None:
        if self.since and self.until and self.until < self.since:
            message = f"a period ends before it begins: {self.since} to {self.until}"
            raise ValueError(message)

    def __contains__(self, day: date) -> bool:
        return not self.begins_after(day) and not self.ended_before(day)

    def begins_after(self, day: date) -> bool:
        """Whether the period has not begun on *day*."""
        return self.since is not None and day < self.since

    def ended_before(self, day: date) -> bool:
        """Whether the period is over on *day*."""
        return self.until is not None and self.until < day

    def overlaps(self, other: "Period") -> bool:
        """Whether some day lies in both periods."""
        starts = self.until is None or other.since is None or other.since <= self.until
        ends = other.until is None or self.since is None or self.since <= other.until
        return starts and ends
