"""How a schedule reads: whether the event can be reached, and a table of the steps."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from foreign_affairs_rules.cli.pages import Cell, Grid, Line
from foreign_affairs_rules.facts import Facts, children
from foreign_affairs_rules.province import Place
from foreign_affairs_rules.schedules import Schedule, ScheduledStep, State
from foreign_affairs_rules.text import Lang, Text
from foreign_affairs_rules.timelines import Step

_TITLE = Text(
    "Tiến độ thực hiện hồ sơ {subject} theo quy định áp dụng tại {place}, tính đến ngày {on}",
    "Schedule of {subject} by the rules that apply in {place}, as of {on}",
)
_NOTE = Text("Lưu ý: {note}", "Note: {note}")
_STEP_NOTE = Text("Lưu ý ({title}): {note}", "Note ({title}): {note}")
_HEADS = (
    Text("Bước", "Step"),
    Text("Trạng thái", "State"),
    Text("Thực hiện", "Who"),
    Text("Ngày", "Days"),
    Text("Thời hạn", "Length"),
)
_STYLES = {
    State.DONE: "green",
    State.LATE: "bold red",
    State.WAITING: "yellow",
    State.NEXT: "bold cyan",
    State.LATER: "",
    State.UNKNOWN: "magenta",
}

_SENT = Text("đã gửi {count} ngày", "sent {count} days ago")
_SENT_TODAY = Text("gửi trong ngày", "sent today")
_SENT_YESTERDAY = Text("đã gửi 1 ngày", "sent 1 day ago")
_OPEN = Text(
    "các văn bản đã đọc chưa quy định",
    "open: no text that was read fixes it",
)
_LENGTH = Text("{length} ({cite}; {evidence})", "{length} ({cite}; {evidence})")
_PLANNED = Text("dự kiến {day}", "planned for {day}")
_DUE = Text("hạn hoàn thành {day}", "due {day}")
_EARLIEST = Text("sớm nhất {day}", "{day} at the earliest")
_LATEST = Text("chậm nhất {day}", "{day} at the latest")
_SPARE = Text("dư {count} ngày", "{count} days to spare")
_ONE_SPARE = Text("dư 1 ngày", "1 day to spare")
_SHORT = Text("thiếu {count} ngày", "short by {count} days")
_ONE_SHORT = Text("thiếu 1 ngày", "short by 1 day")


def schedule_lines(schedule: Schedule, place: Place, lang: Lang) -> Iterator[Line | Grid]:
    """The blocks of a page that tells *schedule*."""
    subject = str(getattr(schedule.subject, "id", ""))
    yield Line(_TITLE.fill(subject=subject, place=place.name, on=schedule.on)[lang], "bold")
    style = {True: "bold green", False: "bold red", None: "bold yellow"}[schedule.feasible]
    yield Line(outlook(schedule)[lang], style)
    notes = (*place.notes, *schedule.notes)
    yield from (Line(_NOTE.fill(note=note)[lang]) for note in notes)
    yield Line()
    rows = tuple(_row(one, schedule, lang) for one in schedule.steps)
    yield Grid(tuple(head[lang] for head in _HEADS), rows)
    for one in schedule.steps:
        for note in one.notes:
            yield Line(_STEP_NOTE.fill(title=one.step.title, note=note)[lang], "dim")


def outlook(schedule: Schedule) -> Text:
    """Whether the event can be reached, by how many days it cannot, or why that cannot be said."""
    event, count = schedule.event, schedule.short_by
    if event is None:
        return _NO_EVENT
    if schedule.feasible is None:
        return _CANNOT_SAY.fill(event=event, reasons=_unknowns(schedule) or [_TOO_LITTLE])
    if schedule.feasible:
        return (_HAPPENED if _has_happened(schedule) else _FEASIBLE).fill(event=event)
    if count == 0:
        return _MISSED.fill(event=event)
    not_by = _NOT_BY_ONE if count == 1 else _NOT_BY
    return not_by.fill(event=event, earliest=schedule.earliest_event, count=count)


def _event(schedule: Schedule) -> Step[Any]:
    return next(step for step in schedule.timeline.steps if step.planned is not None)


def _has_happened(schedule: Schedule) -> bool:
    event = _event(schedule)
    return any(one.done for one in schedule.steps if one.step is event)


def _unknowns(schedule: Schedule) -> list[Text]:
    """The open lengths and the unknown facts before the event."""
    steps = schedule.timeline.steps
    before = steps[: steps.index(_event(schedule))]
    ahead = [one for one in schedule.steps if one.done is None and one.step in before]
    lengths = [one.step.length.name for one in ahead if one.open and one.step.length]
    unknown = [one.at for one in ahead if one.state is State.UNKNOWN]
    reasons = []
    if lengths:
        reasons.append(_OPEN_LENGTHS.fill(names=tuple(dict.fromkeys(lengths))))
    if unknown:
        reasons.append(_NOT_RECORDED.fill(paths=unknown))
    return reasons


_NO_EVENT = Text(
    "Chưa nói được có kịp hay không: hồ sơ chưa ghi ngày đi.",
    "It cannot be said whether there is time: the document gives no day of departure.",
)
_CANNOT_SAY = Text(
    "Chưa nói được có kịp ngày {event} hay không: {reasons}.",
    "It cannot be said whether {event} can be reached: {reasons}.",
)
_TOO_LITTLE = Text("chưa đủ dữ kiện", "too little is recorded")
_FEASIBLE = Text("Kịp ngày {event}.", "There is time until {event}.")
_HAPPENED = Text("Chuyến đi đã diễn ra.", "The trip has taken place.")
_MISSED = Text(
    "Không kịp ngày {event}: có bước đã qua ngày chậm nhất.",
    "{event} cannot be reached: the latest day of a step has passed.",
)
_NOT_BY = Text(
    "Không kịp ngày {event}: sớm nhất là {earliest}, chậm {count} ngày.",
    "{event} cannot be reached: {earliest} at the earliest, {count} days late.",
)
_NOT_BY_ONE = Text(
    "Không kịp ngày {event}: sớm nhất là {earliest}, chậm 1 ngày.",
    "{event} cannot be reached: {earliest} at the earliest, 1 day late.",
)
_OPEN_LENGTHS = Text("chưa văn bản nào đã đọc quy định {names}", "no text that was read fixes {names}")
_NOT_RECORDED = Text("chưa ghi {paths}", "{paths} not recorded")


def _row(one: ScheduledStep, schedule: Schedule, lang: Lang) -> tuple[Cell, ...]:
    thing = dict(children(schedule.subject)).get(one.at)
    body = getattr(thing, "body", None)
    title = one.step.title[lang]
    style = _STYLES[one.state]
    return (
        Cell(f"{title}: {body}" if body else title, "bold"),
        Cell("; ".join(text[lang] for text in _state(one)), style),
        Cell(one.actor[lang]),
        Cell("; ".join(text[lang] for text in _days(one, schedule.subject))),
        Cell(_length(one)[lang] if one.step.length else ""),
    )


def _state(one: ScheduledStep) -> Iterator[Text]:
    yield one.state.label
    if one.waiting is not None:
        sent = {0: _SENT_TODAY, 1: _SENT_YESTERDAY}.get(one.waiting, _SENT)
        yield sent.fill(count=one.waiting)


def _days(one: ScheduledStep, subject: Facts) -> Iterator[Text]:
    if one.done is not None:
        yield _ON.fill(day=one.done)
        return
    planned = _planned(one, subject)
    named = ((_PLANNED, planned), (_DUE, one.due), (_EARLIEST, one.earliest), (_LATEST, one.latest))
    said: set[date] = set()
    for words, day in named:
        if day is not None and day not in said:
            said.add(day)
            yield words.fill(day=day)
    yield from _slack(one)


def _planned(one: ScheduledStep, subject: Facts) -> date | None:
    known = one.step.planned is not None and one.earliest is not None
    return one.step.planned(subject) if known else None


_ON = Text("{day}", "{day}")


def _slack(one: ScheduledStep) -> Iterator[Text]:
    if one.slack:
        many, single = (_SPARE, _ONE_SPARE) if one.slack > 0 else (_SHORT, _ONE_SHORT)
        count = abs(one.slack)
        yield (single if count == 1 else many).fill(count=count)


def _length(one: ScheduledStep) -> Text:
    value = one.value
    if value is None:
        return _OPEN
    return _LENGTH.fill(
        length=value.value, cite=value.cite.printed, evidence=value.cite.evidence.label
    )
