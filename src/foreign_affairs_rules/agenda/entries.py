"""What stands in an agenda: one thing that is still to be done, or that somebody waits for."""

from collections.abc import Iterable
from datetime import date
from enum import Enum

import attrs

from foreign_affairs_rules.ical import DUE, LATEST, PLANNED
from foreign_affairs_rules.schedules import ScheduledStep
from foreign_affairs_rules.text import Text, fold


class Urgency(Enum):
    """How urgent an entry is on the day asked."""

    LATE = "late"
    """Past its due day."""
    DUE = "due"
    """Due within the window."""
    WAITING = "waiting"
    """In the hands of somebody, and not due within the window."""
    COMING = "coming"
    """Still to begin."""

    @property
    def label(self) -> Text:
        """The urgency in words."""
        return _URGENCIES[self]


_URGENCIES = {
    Urgency.LATE: Text("quá hạn", "late"),
    Urgency.DUE: Text("đến hạn", "due"),
    Urgency.WAITING: Text("đang chờ", "waiting"),
    Urgency.COMING: Text("sắp tới", "coming"),
}


class Origin(Enum):
    """Who set a due day."""

    LAW = "law"
    PAPER = "paper"
    """The paper by which the thing was assigned or asked for."""


class Escalation(Enum):
    """What is to be done about an entry beside following it; no number of days is invented."""

    REMIND = "remind"
    """Remind whoever has it: as long ago as the office itself chose."""
    HEAD = "head"
    """Report it to the head of the office, and remind whoever has it: past its due day."""

    @property
    def label(self) -> Text:
        """What is to be done, in words."""
        return _ESCALATIONS[self]


_ESCALATIONS = {
    Escalation.REMIND: Text(
        "đôn đốc (theo mốc nhắc cơ quan tự chọn)", "remind (by the office's own choice of days)"
    ),
    Escalation.HEAD: Text(
        "báo cáo lãnh đạo cơ quan, đôn đốc", "report to the head of the office, remind"
    ),
}
EXPECTED = Text("hạn dự kiến", "expected due date")


@attrs.frozen(kw_only=True)
class Entry:
    """
    One thing of the activity *subject* that is not done, as the *step* of a schedule has it.

    *who* acts or has the paper, and *asks* says that an answer is waited for; *part* is the
    activity that *subject* carries and that it is of, empty for its own. *topic* tells it from
    others of its kind, and is left out where its paper may be *secret*. *sent* is the day on which
    it was sent or assigned, *begun* the one from which something else began to wait, *waiting* the
    days of the calendar since then; *reminded* the day of the last reminder. *due* is a day that
    law or a paper gives, by its *origin*, and *last* the last day in time, which a day of rest may
    put later. *expected* is a due day counted from an event that is only planned, *latest* the last
    day on which the planned event is still reached.
    """

    step: ScheduledStep
    subject: str
    title: str
    part: str
    who: Text
    asks: bool
    topic: Text | None
    number: str | None
    secret: bool
    sent: date | None
    received: date | None
    begun: date | None
    waiting: int | None
    reminded: date | None
    due: date | None
    last: date | None
    origin: Origin | None
    expected: date | None
    latest: date | None
    urgency: Urgency
    escalation: Escalation | None

    @property
    def day(self) -> tuple[Text, date] | None:
        """The day that matters of it, and which it is: due, planned, expected, or the latest."""
        days = (
            (DUE, self.due),
            (PLANNED, self.step.planned),
            (EXPECTED, self.expected),
            (LATEST, self.latest),
        )
        return next(((kind, day) for kind, day in days if day is not None), None)

    @property
    def place(self) -> tuple[object, ...]:
        """Its place among others: the most urgent first, what waits longest before the rest."""
        day = self.day[1] if self.day else date.max
        waits = -(self.waiting or 0) if self.urgency is Urgency.WAITING else 0
        where = (self.subject, self.step.at, self.step.step.id)
        return (_ORDER[self.urgency], waits, day, *where)


_ORDER = {urgency: place for place, urgency in enumerate(Urgency)}


def by_who(entries: Iterable[Entry]) -> list[tuple[Text, tuple[Entry, ...]]]:
    """*entries* by the office or person that has them, in the order of the names."""
    found: dict[str, list[Entry]] = {}
    for one in entries:
        found.setdefault(fold(one.who.vi), []).append(one)
    return [(held[0].who, tuple(held)) for _, held in sorted(found.items())]
