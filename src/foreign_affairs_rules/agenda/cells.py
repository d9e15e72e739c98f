"""An entry in words, in one language: what the table on a terminal and the page both show."""

from collections.abc import Iterator
from datetime import date, timedelta

import attrs

from foreign_affairs_rules.agenda.entries import Entry, Origin, Urgency
from foreign_affairs_rules.days import CalendarDays
from foreign_affairs_rules.slips.basis import Basis
from foreign_affairs_rules.slips.blocks import masked
from foreign_affairs_rules.text import Lang, Text, word

_WITH_TOPIC = Text("{title}: {topic}", "{title}: {topic}")
_SECRET = Text(
    "{title} (có thể là văn bản mật: không hiện nội dung)",
    "{title} (may be secret: content not shown)",
)
_BY_PAPER = Text("{day} (theo văn bản giao)", "{day} (set by a paper)")
_PLANNED = Text("ngày dự kiến {day}", "planned for {day}")
_EXPECTED = Text("hạn dự kiến {day}", "expected {day}")
_OPEN = Text("chưa có quy định", "no text fixes it")
_NOT_BEGUN = Text("{length}, chưa bắt đầu tính", "{length}, not running yet")
_LATEST = Text("chậm nhất {day} (*)", "{day} at the latest (*)")
_LATE = Text("quá hạn {days}, từ ngày {since}", "late by {days}, since {since}")
_TODAY = Text("hôm nay là ngày cuối", "today is the last day")
_DAYS_LEFT = Text("còn {days}", "{days} left")
_UNANSWERED = Text("chưa trả lời", "not answered")
_UNDONE = Text("chưa hoàn thành", "not done")
_PAST = Text("ngày này đã qua, hồ sơ chưa ghi đã làm", "this day is past; not recorded as done")
_REMINDED = Text("đã đôn đốc ngày {day}", "reminded on {day}")


@attrs.frozen(kw_only=True)
class Cells:
    """What is told of an entry, by column."""

    what: str
    about: str
    title: str
    who: str
    number: str
    sent: str
    received: str
    waiting: str
    due: str
    standing: str
    basis: str


def cells(one: Entry, on: date, basis: Basis, lang: Lang) -> Cells:
    """The cells of *one* as of the day *on*; its places in the law are numbered by *basis*."""
    return Cells(
        what=masked(_what(one)[lang]),
        about=masked(f"{one.subject} / {one.part}" if one.part else one.subject),
        title=masked(one.title),
        who=masked(one.who[lang]),
        number=masked(one.number or ""),
        sent=_day(one.sent or one.begun, lang),
        received=_day(one.received, lang),
        waiting="" if one.waiting is None else str(one.waiting),
        due="; ".join(text[lang] for text in _due(one)),
        standing="; ".join(text[lang] for text in _standing(one, on)),
        basis=basis.marks(one.step.citations),
    )


def _day(day: date | None, lang: Lang) -> str:
    return word(day, lang) if day else ""


def _what(one: Entry) -> Text:
    title = one.step.step.title
    if one.topic:
        return _WITH_TOPIC.fill(title=title, topic=one.topic)
    return _SECRET.fill(title=title) if one.secret else title


def _due(one: Entry) -> Iterator[Text]:
    """The day it is due, or why none can be told, and the last that reaches the event."""
    value, planned = one.step.value, one.step.planned
    if one.due is not None:
        yield _BY_PAPER.fill(day=one.due) if one.origin is Origin.PAPER else _as_it_is(one.due)
    elif planned is not None:
        yield _PLANNED.fill(day=planned)
    elif one.expected is not None:
        yield _EXPECTED.fill(day=one.expected)
    else:
        yield _NOT_BEGUN.fill(length=value.value) if value else _OPEN
    if one.latest is not None and one.due is None:
        yield _LATEST.fill(day=one.latest)


def _as_it_is(day: date) -> Text:
    return Text(word(day, "vi"), word(day, "en"), literal=True)


def _standing(one: Entry, on: date) -> Iterator[Text]:
    """How it stands, what is to be done about it, and when somebody was reminded."""
    yield from _urgency(one, on)
    if one.escalation is not None:
        yield one.escalation.label
    if one.reminded is not None:
        yield _REMINDED.fill(day=one.reminded)


def _urgency(one: Entry, on: date) -> Iterator[Text]:
    if one.last is not None and one.urgency is Urgency.LATE:
        days = CalendarDays((on - one.last).days)
        yield _LATE.fill(days=days, since=one.last + timedelta(days=1))
    elif one.last is not None and one.urgency is Urgency.DUE:
        left = CalendarDays((one.last - on).days)
        yield _DAYS_LEFT.fill(days=left) if left.count else _TODAY
    elif one.urgency is Urgency.WAITING:
        yield _UNANSWERED if one.asks else _UNDONE
    else:
        yield one.step.state.label
        if one.day is not None and one.day[1] < on:
            yield _PAST
