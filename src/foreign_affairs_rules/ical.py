"""
All-day events as an iCalendar file: those of a schedule, one for each step that has a day.

They name steps, roles and the id of the activity, never a person. The same events give the same
file, byte for byte, and each step keeps its UID from one day to the next. Needs the extra ``ical``.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_URL, uuid5

import attrs

from foreign_affairs_rules.places import Place
from foreign_affairs_rules.schedules import Schedule, ScheduledStep
from foreign_affairs_rules.text import Lang, Text

if TYPE_CHECKING:
    from icalendar import Event

_SUMMARY = Text("{title} ({kind}) – {subject}", "{title} ({kind}) – {subject}")
_NAME = Text("Tiến độ {subject}", "Schedule of {subject}")
_DONE = Text("đã xong", "done")
DUE = Text("hạn hoàn thành", "due date")
LATEST = Text("chậm nhất", "latest day")
_EARLIEST = Text("sớm nhất", "earliest day")
PLANNED = Text("dự kiến", "planned")
_DETAILS = (
    Text("Thực hiện: {actor}", "Who: {actor}"),
    Text("Trạng thái: {state}, tính đến ngày {on}", "State: {state}, as of {on}"),
    Text("Thời hạn: {length}", "Length: {length}"),
)
_OPEN = Text("các văn bản đã đọc chưa quy định", "no text that was read fixes it")
_CITED = Text("{length} ({cite}; {evidence})", "{length} ({cite}; {evidence})")
_NOTE = Text("Lưu ý: {note}", "Note: {note}")
_MAKER = "-//foreign-affairs-rules//{maker}//"


@attrs.frozen(kw_only=True)
class Happening:
    """
    A step of the activity *subject* on one *day*, which is the *kind* of day that matters of it.

    *name* tells it from every other one and stays; its UID is made of it.
    """

    name: str
    title: Text
    kind: Text
    subject: str
    day: date
    details: tuple[Text, ...]


def calendar_file(schedule: Schedule, place: Place, lang: Lang = "vi") -> bytes:
    """
    The iCalendar file of *schedule*, which was laid by the law of *place*.

    Raises `ModuleNotFoundError` where the package icalendar is missing.
    """
    subject = str(getattr(schedule.subject, "id", ""))
    events = (
        happening(one, subject, place.province, schedule.on, when)
        for one in schedule.steps
        for when in _day(one)
    )
    return written(_NAME.fill(subject=subject), events, schedule.on, lang)


def written(
    name: Text, events: Iterable[Happening], stamp: date, lang: Lang, maker: str = "far"
) -> bytes:
    """
    The iCalendar file *name* of *events*, which says that *maker* made it on the day *stamp*.

    Raises `ModuleNotFoundError` where the package icalendar is missing.
    """
    from icalendar import Calendar  # noqa: PLC0415 -- an extra

    made = Calendar()
    made.add("prodid", f"{_MAKER.format(maker=maker)}{lang.upper()}")
    made.add("version", "2.0")
    made.add("x-wr-calname", name[lang])
    for one in events:
        made.add_component(_event(one, stamp, lang))
    return bytes(made.to_ical())


def is_by(maker: str, content: bytes) -> bool:
    """Whether *content* is a file that `written` made for *maker*."""
    head = f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:{_MAKER.format(maker=maker)}"
    return content.startswith(head.encode())


def emptied(content: bytes) -> bytes:
    """A file that `written` made, without its events."""
    head, event, _ = content.partition(b"BEGIN:VEVENT\r\n")
    return head + b"END:VCALENDAR\r\n" if event else content


def happening(
    one: ScheduledStep, subject: str, province: str, on: date, when: tuple[Text, date]
) -> Happening:
    """The step *one* of the activity *subject* as of *on*; *when* is a kind of day and the day."""
    kind, day = when
    return Happening(
        name=f"{province}/{subject}/{one.step.id}/{one.at}",
        title=one.step.title,
        kind=kind,
        subject=subject,
        day=day,
        details=tuple(_details(one, on)),
    )


def _event(one: Happening, stamp: date, lang: Lang) -> "Event":
    from icalendar import Event  # noqa: PLC0415 -- an extra

    words = {"title": one.title, "kind": one.kind, "subject": one.subject}
    uid = uuid5(NAMESPACE_URL, f"foreign-affairs-rules:{one.name}")
    event = Event()
    event.add("dtstamp", datetime.combine(stamp, time(), UTC))
    event.add("summary", _SUMMARY.fill(**words)[lang])
    event.add("description", "\n".join(text[lang] for text in one.details))
    event.add("transp", "TRANSPARENT")
    event.add("uid", f"{uid}@foreign-affairs-rules")
    event.add("dtstart", one.day)
    return event


def _day(one: ScheduledStep) -> list[tuple[Text, date]]:
    """The day that matters most of a step: done, due, planned, the latest or the earliest one."""
    planned = one.earliest if one.step.planned is not None else None
    days = (
        (_DONE, one.done),
        (DUE, one.due),
        (PLANNED, planned),
        (LATEST, one.latest),
        (_EARLIEST, one.earliest),
    )
    return [(kind, day) for kind, day in days if day is not None][:1]


def _details(one: ScheduledStep, on: date) -> Iterator[Text]:
    words: dict[str, Any] = {"actor": one.actor, "state": one.state.label, "on": on}
    actor, state, length = _DETAILS
    yield actor.fill(**words)
    yield state.fill(**words)
    if one.step.length is not None:
        yield length.fill(length=_length(one))
    yield from (_NOTE.fill(note=note) for note in one.notes)


def _length(one: ScheduledStep) -> Text:
    value = one.value
    if value is None:
        return _OPEN
    cite = value.cite
    return _CITED.fill(length=value.value, cite=cite.printed, evidence=cite.evidence.label)
