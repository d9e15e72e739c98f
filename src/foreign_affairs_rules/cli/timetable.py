"""How a schedule reads: whether the event can be reached, and a table of the steps."""

from collections.abc import Iterator
from datetime import date

from foreign_affairs_rules.cli.outlook import before_event, critical, outlook
from foreign_affairs_rules.cli.pages import Cell, Grid, Line
from foreign_affairs_rules.days import CalendarDays
from foreign_affairs_rules.places import Place
from foreign_affairs_rules.schedules import Schedule, ScheduledStep, State
from foreign_affairs_rules.text import Lang, Text, word

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
    Text("Ngày", "Day"),
    Text("Sớm nhất – chậm nhất", "Earliest – latest"),
    Text("Dư (ngày)", "Spare days"),
    Text("Thời hạn", "Length"),
)
_LEAST = 116
_SHARES = (24, 13, 13, 15, 14, 10, 15)
_STYLES = {
    State.DONE: "green",
    State.LATE: "bold red",
    State.WAITING: "yellow",
    State.NEXT: "bold cyan",
    State.LATER: "",
    State.UNKNOWN: "magenta",
}

_BY = Text("{state} {days}", "{state} by {days}")
_SENT = Text("đã gửi {days}", "sent {days} ago")
_SENT_TODAY = Text("gửi trong ngày", "sent today")
_PLANNED = Text("dự kiến {day}", "planned {day}")
_DUE = Text("hạn hoàn thành {day}", "due {day}")
_OPEN = Text("chưa có quy định", "open")
_CITED = Text(
    "Thời hạn của bước “{title}”: {length}, căn cứ {cite} ({evidence}).",
    "Length of “{title}”: {length} by {cite} ({evidence}).",
)
_CRITICAL = Text(
    "* Bước còn ít ngày dư nhất: chậm quá số ngày dư là chậm cả hoạt động.",
    "* The least to spare: late by more than those days, and the whole is late.",
)
_OPEN_IS_NONE = Text(
    "Thời hạn chưa có quy định được tính là 0 ngày: các ngày sớm nhất, chậm nhất chỉ là giới hạn.",
    "Open lengths count as no days: the earliest and latest days are bounds.",
)


def schedule_lines(schedule: Schedule, place: Place, lang: Lang) -> Iterator[Line | Grid]:
    """The blocks of a page that tells *schedule*."""
    subject = str(getattr(schedule.subject, "id", ""))
    yield Line(_TITLE.fill(subject=subject, place=place.name, on=schedule.on)[lang], "bold")
    style = {True: "bold green", False: "bold red", None: "bold yellow"}[schedule.feasible]
    yield Line(outlook(schedule)[lang], style)
    yield from (Line(_NOTE.fill(note=note)[lang]) for note in schedule.notes)
    for path, part, steps in schedule.parts():
        if path:
            yield Line(f"{path}: {part.timeline.title[lang]}. {outlook(part)[lang]}", "bold")
        yield from _grid(steps, schedule, lang)
    yield from (Line(text[lang]) for text in _below(schedule))


def _grid(
    steps: tuple[ScheduledStep, ...], schedule: Schedule, lang: Lang
) -> Iterator[Line | Grid]:
    rows = tuple(_row(one, schedule, lang) for one in steps)
    yield Line()
    yield Grid(tuple(head[lang] for head in _HEADS), rows, _SHARES, _LEAST)
    yield Line()


def _below(schedule: Schedule) -> Iterator[Text]:
    """What does not fit into the table: the sources of lengths, and notes."""
    if critical(schedule):
        yield _CRITICAL
    if any(one.open and one.done is None for one in schedule.steps):
        yield _OPEN_IS_NONE
    cited = {one.step: one.value for one in schedule.steps if one.value}
    for step, value in cited.items():
        cite = value.cite
        yield _CITED.fill(
            title=step.title,
            length=value.value,
            cite=cite.printed,
            evidence=cite.evidence.label,
        )
    for one in schedule.steps:
        yield from (_STEP_NOTE.fill(title=one.step.title, note=note) for note in one.notes)


def _row(one: ScheduledStep, schedule: Schedule, lang: Lang) -> tuple[Cell, ...]:
    named = one.named
    title = one.step.title[lang]
    slack = f"{one.slack} *" if one in critical(schedule) else one.slack
    length = one.value.value if one.value else _OPEN
    texts = (
        *_days(one),
        slack if one.step in before_event(schedule) else None,
        length if one.step.length else None,
    )
    return (
        Cell(f"{title}: {word(named, lang)}" if named else title, "bold"),
        Cell("; ".join(text[lang] for text in _state(one, schedule.on)), _STYLES[one.state]),
        Cell(one.actor[lang]),
        *(Cell("" if text is None else word(text, lang)) for text in texts),
    )


def _state(one: ScheduledStep, on: date) -> Iterator[Text]:
    late = one.due if one.state is State.LATE else None
    label = one.state.label
    yield _BY.fill(state=label, days=CalendarDays((on - late).days)) if late else label
    if one.waiting is not None:
        days = CalendarDays(one.waiting)
        yield _SENT.fill(days=days) if days.count else _SENT_TODAY


def _days(one: ScheduledStep) -> tuple[date | Text | None, str]:
    """The day a step was done, is planned for or is due, and from when until when it can be."""
    if one.done is not None:
        return one.done, ""
    earliest = None if one.state is State.LATE else one.earliest
    if one.planned is not None:
        return _PLANNED.fill(day=one.planned), _range(earliest, None, one.planned)
    due = _DUE.fill(day=one.due) if one.due else None
    return due, _range(earliest, one.latest, one.due)


def _range(earliest: date | None, latest: date | None, said: date | None) -> str:
    """What *earliest* and *latest* say beside the day that is *said* already."""
    first, last = (word(day, "vi") if day and day != said else "" for day in (earliest, latest))
    return f"{first} – {last}".strip() if first or last else ""
