"""
How a date was counted, told beside it.

Where a text is silent on counting, the Civil Code counts: the day of the event is left out, and a
last day that is a day of rest moves to the next working day. That it counts the time limits of
administrative procedures too is customary; no text was found that says so.
"""

from collections.abc import Iterator
from datetime import date

from foreign_affairs_rules import calendar
from foreign_affairs_rules.calendar import Due
from foreign_affairs_rules.days import DayOfYear, Hours, Length
from foreign_affairs_rules.sources import Evidence, Instrument, Level
from foreign_affairs_rules.text import Text

CIVIL_CODE = Instrument(
    id="blds-91-2015-qh13",
    number="91/2015/QH13",
    kind=Text("Bộ luật Dân sự", "Civil Code"),
    issuer=Text("Quốc hội", "National Assembly"),
    level=Level.CENTRAL,
    title=Text("Bộ luật Dân sự", "Civil Code"),
    read_in=Text(
        "các điều 146 đến 148 qua bản đăng lại; việc áp dụng cho thời hạn hành chính là theo "
        "thông lệ",
        "Articles 146 to 148 in reprints; that it counts administrative limits is customary",
    ),
)
FIRST_DAY = CIVIL_CODE.at(147, 2, evidence=Evidence.TEXT)
LAST_DAY = CIVIL_CODE.at(148, 5, evidence=Evidence.TEXT)


def counted(due: Due, anchor: date, length: Length) -> Iterator[Text]:
    """How *due* was counted from the day *anchor*, and what a reader must know of it."""
    if isinstance(length, DayOfYear):
        yield from _fixed(due)
    else:
        in_hours = isinstance(length, Hours)
        yield (_IN_HOURS if in_hours else _COUNTED).fill(day=anchor, cite=FIRST_DAY.printed)
        if due.rolled_from is not None:
            rolled = _ROLLED if due.rolled_from < due.day else _ROLLED_BACK
            yield rolled.fill(day=due.rolled_from, due=due.day, cite=LAST_DAY.printed)
    if not due.known:
        yield beyond_calendar()


def beyond_calendar() -> Text:
    """What a reader must know of a day that no announced calendar reaches."""
    return _CALENDAR.fill(first=calendar.known_from(), last=calendar.known_until())


def _fixed(due: Due) -> Iterator[Text]:
    if due.rolled_from is not None:
        yield _FIXED_ON_REST.fill(day=due.rolled_from, due=due.day)


_COUNTED = Text(
    "Tính từ ngày {day}, ngày này không tính ({cite}).",
    "Counted from {day}, that day left out ({cite}).",
)
_IN_HOURS = Text(
    "Tính bằng giờ từ ngày {day}, kể cả ngày nghỉ; hồ sơ chỉ ghi ngày.",
    "Counted in hours from {day}, days of rest too; the document keeps days alone.",
)
_ROLLED = Text(
    "Ngày cuối của thời hạn là ngày nghỉ ({day}), nên tính đến {due} ({cite}).",
    "The last day is a day of rest ({day}), so {due} counts ({cite}).",
)
_ROLLED_BACK = Text(
    "Ngày cuối còn trong hạn ({day}) là ngày nghỉ; nên làm xong chậm nhất ngày {due}.",
    "The last day in time ({day}) is a day of rest; plan it for {due} at the latest.",
)
_FIXED_ON_REST = Text(
    "Ngày ấn định ({day}) là ngày nghỉ; nên làm xong chậm nhất ngày {due}.",
    "The fixed day ({day}) is a day of rest; plan it for {due} at the latest.",
)
_CALENDAR = Text(
    "Lịch nghỉ chỉ đầy đủ từ {first} đến {last}; ngày này cần kiểm tra lại.",
    "Days of rest are known only from {first} to {last}; check this date.",
)
