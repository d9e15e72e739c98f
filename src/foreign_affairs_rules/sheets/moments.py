"""Days and months as people type them: 13/03/2018, tháng 6, quý II/2018, 05-10/6/2018."""

import re
from calendar import monthrange
from datetime import date, datetime

import attrs
from openpyxl.utils.datetime import from_excel

from foreign_affairs_rules.sheets.grids import Value
from foreign_affairs_rules.text import unaccented, word

_LONGEST = 80
"""Letters of a day or a time; a longer text is none."""
_CENTURY = (2000, 2099)
_SERIAL = re.compile(r"[0-9]{5}(?:\.0+)?")
_CLOCK = re.compile(r"[ t][0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.0+)?)?$")
_DAY_FIRST = re.compile(r"([0-9]{1,2})\s*[/.-]\s*([0-9]{1,2})\s*[/.-]\s*([0-9]{4})")
_YEAR_FIRST = re.compile(r"([0-9]{4})\s*[/.-]\s*([0-9]{1,2})\s*[/.-]\s*([0-9]{1,2})")
_IN_WORDS = re.compile(r"([0-9]{1,2})\s*thang\s*([0-9]{1,2})\s*(?:,\s*)?nam\s*([0-9]{4})")

_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_FILLERS = re.compile(r"\b(?:du kien|khoang|vao|trong|ngay|tu|dau|giua|cuoi|nua|thuong tuan)\b")
_DASHES = re.compile(r"\s*(?:-+>|[-–—~]+|\bden\b|\btoi\b|\bto\b)\s*")
_YEARS = re.compile(r"\s*(?:,|/|\bnam\b)\s*(20[0-9]{2})\b")
_HALF = re.compile(r"(?:6|sau) thang (dau|cuoi) nam(?: ?(?:nam )?(20[0-9]{2}))?")
_YEAR = re.compile(r"(?:ca)?\s*(?:nam)?\s*/?(20[0-9]{2})")
_DASHED = re.compile(r"^([0-9]{1,2})-(20[0-9]{2})$")
_MONTHS = re.compile(
    r"(?:thang|t)?\s*([0-9]{1,2})(?:\s*,\s*[0-9]{1,2})*?"
    r"(?:\s*[-,]\s*(?:thang|t)?\s*([0-9]{1,2}))?(?:/(20[0-9]{2}))?"
)
_QUARTERS = re.compile(
    r"(?:quy|q)\s*(iv|i{1,3}|[1-4])(?:\s*[-,]\s*(?:quy|q)?\s*(iv|i{1,3}|[1-4]))?(?:/(20[0-9]{2}))?"
)
_SPAN = re.compile(
    r"([0-9]{1,2})(?:/([0-9]{1,2}))?(?:/(20[0-9]{2}))?"
    r"-([0-9]{1,2})/([0-9]{1,2})(?:/(20[0-9]{2}))?"
)


@attrs.frozen
class Time:
    """
    When something is to be, as far as it is told: a *year*, months from *first* to *last*, days.

    Where days are known, the year and the months are theirs.
    """

    year: int | None = None
    first: int | None = None
    last: int | None = None
    start: date | None = None
    end: date | None = None

    @property
    def month(self) -> int | None:
        """The one month that it falls into; `None` where that is not told."""
        return self.first if self.first == self.last and not self.start else None

    def days(self) -> tuple[date, date] | None:
        """The first and the last day on which it may be; `None` where no year is known."""
        if self.start:
            return self.start, self.end or self.start
        if self.year is None:
            return None
        last = self.last or 12
        return date(self.year, self.first or 1, 1), date(self.year, last, _length(self.year, last))


def _length(year: int, month: int) -> int:
    return monthrange(year, month)[1]


def day(value: Value, epoch: datetime) -> date | None:
    """The day that a cell says; serial numbers are counted from *epoch*. `None` where unclear."""
    match value:
        case datetime():
            return _in_century(value.date())
        case bool():
            return None
        case int() | float():
            return _serial(value, epoch)
        case str() if len(value) <= _LONGEST:
            return _typed_day(value, epoch)
        case _:
            return None


def _in_century(found: date | None) -> date | None:
    earliest, latest = _CENTURY
    return found if found and earliest <= found.year <= latest else None


def _serial(number: float, epoch: datetime) -> date | None:
    try:
        found = from_excel(number, epoch)
    except (OverflowError, ValueError):
        return None
    return _in_century(found.date()) if isinstance(found, datetime) else None


def _typed_day(text: str, epoch: datetime) -> date | None:
    plain = _CLOCK.sub("", unaccented(text).strip()).removeprefix("ngay").strip()
    if _SERIAL.fullmatch(plain):
        return _serial(float(plain), epoch)
    for form, order in ((_DAY_FIRST, (3, 2, 1)), (_YEAR_FIRST, (1, 2, 3)), (_IN_WORDS, (3, 2, 1))):
        if found := form.fullmatch(plain):
            return _in_century(_date(*(int(found[place]) for place in order)))
    return None


def _date(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


def time_of(value: Value, epoch: datetime, year: int | None = None) -> Time | None:
    """
    When a cell says that something is to be, in *year* where it names none; `None` where unclear.

    A date that is the first of a month says the month: spreadsheets make it of 6/2018.
    """
    match value:
        case datetime() if value.day == 1:
            return Time(value.year, value.month, value.month)
        case int() | float() if value in range(1, 13) and value is not True:
            return Time(year, int(value), int(value))
        case str() if len(value) <= _LONGEST and (found := _typed_time(value, year)):
            return found
        case _:
            one = day(value, epoch)
            return Time(start=one, end=one) if one else None


def _typed_time(text: str, year: int | None) -> Time | None:
    plain = " ".join(unaccented(text).split())
    if half := _HALF.fullmatch(plain):
        first = 1 if half[1] == "dau" else 7
        return Time(int(half[2]) if half[2] else year, first, first + 5)
    plain = _DASHES.sub("-", " ".join(_FILLERS.sub(" ", plain).split()))
    plain = re.sub(r"\s*/\s*", "/", _YEARS.sub(r"/\1", plain)).strip(" .")
    plain = _DASHED.sub(r"\1/\2", plain)
    if found := _YEAR.fullmatch(plain):
        return Time(int(found[1]))
    return _months(plain, year) or _span(plain, year)


def _months(plain: str, year: int | None) -> Time | None:
    if found := _QUARTERS.fullmatch(plain):
        first, last = _ROMAN[found[1]], _ROMAN[found[2] or found[1]]
        first, last = 3 * first - 2, 3 * last
    elif found := _MONTHS.fullmatch(plain):
        first, last = int(found[1]), int(found[2] or found[1])
    else:
        return None
    told = int(found[3]) if found[3] else year
    return Time(told, first, last) if 1 <= first <= last <= 12 else None  # noqa: PLR2004 -- months


def _span(plain: str, year: int | None) -> Time | None:
    """Days from one to another; the first day is of the month and year of the last at need."""
    found = _SPAN.fullmatch(plain)
    ends = int(found[6]) if found and found[6] else year
    if not found or ends is None:
        return None
    month = int(found[5])
    end = _date(ends, month, int(found[4]))
    start = _date(int(found[3] or ends), int(found[2] or month), int(found[1]))
    return Time(start=start, end=end) if start and end and start <= end else None


def typed_time(time: Time) -> str:
    """*time* as it is typed into the column of months, so that it reads the same again."""
    if time.start:
        return "-".join(word(day, "vi") for day in dict.fromkeys((time.start, time.end)) if day)
    told = [] if time.year is None else [str(time.year)]
    if time.first is None or time.last is None:
        return "/".join(told)
    months = f"{time.first}" if time.first == time.last else f"{time.first}-{time.last}"
    return "/".join([f"tháng {months}" if time.first != time.last or not told else months, *told])
