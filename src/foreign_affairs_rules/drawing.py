"""A timeline of a place, and a schedule on its days, as drawings for a page."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from foreign_affairs_rules.days import DayOfYear, Length
from foreign_affairs_rules.law import Value
from foreign_affairs_rules.phrases import span
from foreign_affairs_rules.places import Place
from foreign_affairs_rules.schedules import Schedule, ScheduledStep
from foreign_affairs_rules.svg import Box, draw
from foreign_affairs_rules.text import Lang, Text, word
from foreign_affairs_rules.timelines import Step, Timeline

_WHO = Text("Thực hiện: {actor}", "Who: {actor}")
_WITHIN = Text("Thời hạn: trong {length}", "Length: within {length}")
_AHEAD = Text("Thời hạn: trước ít nhất {length}", "Length: at least {length} ahead")
_FIXED = Text("Thời hạn: {length}", "Length: {length}")
_ON_DAYS = Text("{length} ({days})", "{length} ({days})")
OPEN_LENGTH = Text(
    "Thời hạn: các văn bản đã đọc chưa quy định", "Length: open, no text that was read fixes it"
)
_BEFORE = Text("trước sự kiện", "before the event")
_EVENT = Text("sự kiện", "the event")
_AFTER = Text("sau sự kiện", "after the event")
_DAYS = (
    ("done", Text("Đã xong ngày {day}", "Done on {day}")),
    ("planned", Text("Dự kiến {day}", "Planned for {day}")),
    ("due", Text("Hạn hoàn thành {day}", "Due {day}")),
    ("earliest", Text("Sớm nhất {day}", "Earliest {day}")),
    ("latest", Text("Chậm nhất {day}", "Latest {day}")),
)


def draw_timeline(timeline: Timeline[Any], place: Place, lang: Lang, on: date | None = None) -> str:
    """
    The steps of *timeline* in their order: who acts in *place*, and how long each may take.

    Without a day *on* it tells every length with the days it is known for.
    """
    steps = tuple(one for one in timeline.steps if on is None or _stands(one, on))
    boxes = (
        Box(
            head=step.title[lang],
            lines=(
                _WHO.fill(actor=place.actor(step, on or date.min))[lang],
                *(text[lang] for text in lengths(step, place, on)),
            ),
            tag=word(_side(number, steps) or "", lang),
            after=tuple(steps.index(one) for one in step.after if one in steps),
            strong=step is _event(steps),
            open=step.length is not None and not _values(step, place, on),
        )
        for number, step in enumerate(steps)
    )
    return draw(timeline.title[lang], boxes, lang, f"timeline-{place.province}-{timeline.id}")


def draw_schedule(schedule: Schedule, lang: Lang) -> str:
    """The steps of *schedule* on their days, each with its state."""
    rows = schedule.steps
    boxes = (
        Box(
            head=one.step.title[lang],
            lines=(
                _WHO.fill(actor=one.actor)[lang],
                "; ".join(text[lang] for text in _days(one)),
            ),
            tag=one.state.label[lang],
            after=_rows_before(one, rows),
            strong=one.step is _event(schedule.timeline.steps),
            open=one.open,
        )
        for one in rows
    )
    title = schedule.timeline.title[lang]
    return draw(title, boxes, lang, f"schedule-{schedule.timeline.id}")


def lengths(step: Step[Any], place: Place, on: date | None = None) -> Iterator[Text]:
    """How long *step* may take in *place*, on a day or on all; nothing where it has no length."""
    if step.length is None:
        return
    values = _values(step, place, on)
    for length in dict.fromkeys(one.value for one in values):
        same = (one for one in values if one.value == length)
        days = [span(one.since, one.until, one.known_until) for one in same]
        told = _counted(step, length)
        yield told if on is not None else _ON_DAYS.fill(length=told, days=days)
    if not values:
        yield OPEN_LENGTH


def _stands(step: Step[Any], on: date) -> bool:
    return step.period is None or on in step.period


def _values(step: Step[Any], place: Place, on: date | None) -> list[Value[Any]]:
    found = (one for one in place.values if one.term is step.length)
    held = (one for one in found if on is None or on in one.known)
    return sorted(held, key=lambda one: one.since or date.min)


def _counted(step: Step[Any], length: Length) -> Text:
    if isinstance(length, DayOfYear):
        return _FIXED.fill(length=length)
    return (_AHEAD if step.ahead else _WITHIN).fill(length=length)


def _event(steps: Iterable[Step[Any]]) -> Step[Any] | None:
    """The step that the timeline leads to."""
    return next((step for step in steps if step.planned is not None), None)


def _side(number: int, steps: tuple[Step[Any], ...]) -> Text | None:
    """Whether a step is before the event, is it, or comes after; `None` where there is none."""
    event = _event(steps)
    if event is None:
        return None
    if steps[number] is event:
        return _EVENT
    return _BEFORE if number < steps.index(event) else _AFTER


def _days(one: ScheduledStep) -> Iterator[Text]:
    for name, text in _DAYS:
        day = getattr(one, name)
        if day is not None:
            yield text.fill(day=day)
        if name == "done" and day is not None:
            return


def _rows_before(one: ScheduledStep, rows: tuple[ScheduledStep, ...]) -> tuple[int, ...]:
    mine = rows.index(one)
    return tuple(n for n, other in enumerate(rows[:mine]) if other.step in one.step.after)
