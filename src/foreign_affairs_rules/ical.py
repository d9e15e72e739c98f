"""
A schedule as an iCalendar file: one all-day event for each step that has a day.

It names steps, roles and the id of the activity, never a person. The same schedule gives the same
file, byte for byte, and each step keeps its UID from one day to the next. Needs the extra ``ical``.
"""

from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_URL, uuid5

from foreign_affairs_rules.places import Place
from foreign_affairs_rules.schedules import Schedule, ScheduledStep
from foreign_affairs_rules.text import Lang, Text

if TYPE_CHECKING:
    from icalendar import Event

_SUMMARY = Text("{title} ({kind}) – {subject}", "{title} ({kind}) – {subject}")
_NAME = Text("Tiến độ {subject}", "Schedule of {subject}")
_DONE = Text("đã xong", "done")
_DUE = Text("hạn hoàn thành", "due date")
_LATEST = Text("chậm nhất", "latest day")
_EARLIEST = Text("sớm nhất", "earliest day")
_PLANNED = Text("dự kiến", "planned")
_DETAILS = (
    Text("Thực hiện: {actor}", "Who: {actor}"),
    Text("Trạng thái: {state}, tính đến ngày {on}", "State: {state}, as of {on}"),
    Text("Thời hạn: {length}", "Length: {length}"),
)
_OPEN = Text("các văn bản đã đọc chưa quy định", "no text that was read fixes it")
_CITED = Text("{length} ({cite}; {evidence})", "{length} ({cite}; {evidence})")
_NOTE = Text("Lưu ý: {note}", "Note: {note}")


def calendar_file(schedule: Schedule, place: Place, lang: Lang = "vi") -> bytes:
    """
    The iCalendar file of *schedule*, which was laid by the law of *place*.

    Raises `ModuleNotFoundError` where the package icalendar is missing.
    """
    from icalendar import Calendar  # noqa: PLC0415 -- an extra

    made = Calendar()
    made.add("prodid", f"-//foreign-affairs-rules//far//{lang.upper()}")
    made.add("version", "2.0")
    made.add("x-wr-calname", _NAME.fill(subject=_subject(schedule))[lang])
    for one in schedule.steps:
        for kind, day in _day(one):
            event = _event(one, kind, schedule, lang)
            event.add("uid", _uid(one, schedule, place))
            event.add("dtstart", day)
            made.add_component(event)
    return bytes(made.to_ical())


def _event(one: ScheduledStep, kind: Text, schedule: Schedule, lang: Lang) -> "Event":
    from icalendar import Event  # noqa: PLC0415 -- an extra

    words = {"title": one.step.title, "kind": kind, "subject": _subject(schedule)}
    event = Event()
    event.add("dtstamp", datetime.combine(schedule.on, time(), UTC))
    event.add("summary", _SUMMARY.fill(**words)[lang])
    event.add("description", "\n".join(text[lang] for text in _details(one, schedule)))
    event.add("transp", "TRANSPARENT")
    return event


def _uid(one: ScheduledStep, schedule: Schedule, place: Place) -> str:
    name = f"{place.province}/{_subject(schedule)}/{one.step.id}/{one.at}"
    return f"{uuid5(NAMESPACE_URL, f'foreign-affairs-rules:{name}')}@foreign-affairs-rules"


def _subject(schedule: Schedule) -> str:
    return str(getattr(schedule.subject, "id", ""))


def _day(one: ScheduledStep) -> list[tuple[Text, date]]:
    """The day that matters most of a step: done, due, planned, the latest or the earliest one."""
    planned = one.earliest if one.step.planned is not None else None
    days = (
        (_DONE, one.done),
        (_DUE, one.due),
        (_PLANNED, planned),
        (_LATEST, one.latest),
        (_EARLIEST, one.earliest),
    )
    return [(kind, day) for kind, day in days if day is not None][:1]


def _details(one: ScheduledStep, schedule: Schedule) -> list[Text]:
    words: dict[str, Any] = {"actor": one.actor, "state": one.state.label, "on": schedule.on}
    actor, state, length = _DETAILS
    said = [actor.fill(**words), state.fill(**words)]
    if one.step.length is not None:
        said.append(length.fill(length=_length(one)))
    return said + [_NOTE.fill(note=note) for note in one.notes]


def _length(one: ScheduledStep) -> Text:
    value = one.value
    if value is None:
        return _OPEN
    cite = value.cite
    return _CITED.fill(length=value.value, cite=cite.printed, evidence=cite.evidence.label)
