"""How far an agenda looks ahead: days of the calendar, or working days."""

import re
from datetime import date

from foreign_affairs_rules import calendar
from foreign_affairs_rules.days import CalendarDays, Roll, WorkingDays
from foreign_affairs_rules.text import Text

Window = CalendarDays | WorkingDays
_WRITTEN = re.compile("([0-9]{1,4})(d|wd)")
ACCEPTED = Text(
    "số ngày, ví dụ 30d, hoặc số ngày làm việc, ví dụ 10wd",
    "days such as 30d, or working days such as 10wd",
)


def window(text: str) -> Window:
    """The window that *text* writes: ``30d`` or ``10wd``. Raises `ValueError` for anything else."""
    found = _WRITTEN.fullmatch(text)
    if found is None:
        message = f"found {text!r}; accepted: {ACCEPTED.en}"
        raise ValueError(message)
    return (CalendarDays if found[2] == "d" else WorkingDays)(int(found[1]))


def end_of(length: Window, on: date) -> date:
    """
    The last day of a window of that *length* after the day *on*.

    Raises `ValueError` where no calendar reaches it.
    """
    return calendar.after(on, length, Roll.STAYS).day
