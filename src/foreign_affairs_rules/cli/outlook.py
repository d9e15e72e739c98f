"""Whether an event can be reached: yes, no and by how many days, or why that cannot be said."""

from datetime import date
from itertools import chain
from typing import Any

from foreign_affairs_rules.days import CalendarDays
from foreign_affairs_rules.schedules import Schedule, ScheduledStep, State
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.timelines import Step

_NO_DAY = Text(
    "Chưa nói được có kịp hay không: hồ sơ chưa ghi ngày dự kiến ({title}).",
    "It cannot be said whether there is time: the document gives no day planned for “{title}”.",
)
_NO_EVENT = Text(
    "Quy trình không hướng tới một ngày duy nhất: xem hạn của từng bước.",
    "The timeline leads to no single day: see when each step is due.",
)
_CANNOT_SAY = Text(
    "Chưa nói được có kịp ngày {event} hay không: {reasons}.",
    "It cannot be said whether {event} can be reached: {reasons}.",
)
_TOO_LITTLE = Text("chưa đủ dữ kiện", "too little is recorded")
_OPEN_LENGTHS = Text(
    "chưa văn bản nào đã đọc quy định {names}", "no text that was read fixes {names}"
)
_NOT_RECORDED = Text("chưa ghi {paths}", "{paths} not recorded")
_FEASIBLE = Text("Kịp ngày {event}.", "There is time until {event}.")
_HAPPENED = Text("Đã thực hiện: {title}.", "Done: {title}.")
_MISSED = Text(
    "Không kịp ngày {event}: có bước đã qua ngày chậm nhất.",
    "{event} cannot be reached: the latest day of a step has passed.",
)
_NOT_BY = Text(
    "Không kịp ngày {event}: sớm nhất là {earliest}, chậm {days}.",
    "{event} cannot be reached: {earliest} at the earliest, {days} late.",
)
_NOT_THE_PART = Text(
    "Không kịp ngày {event}: phần kèm theo không kịp ({paths}).",
    "{event} cannot be reached: what it carries cannot ({paths}).",
)


def outlook(schedule: Schedule) -> Text:
    """One sentence on whether the event of *schedule* can be reached."""
    event, main = schedule.event, _event(schedule)
    if main is None:
        return _NO_EVENT
    if event is None:
        return _NO_DAY.fill(title=main.step.title)
    if main.done:
        return _HAPPENED.fill(title=main.step.title)
    if schedule.feasible is None:
        return _CANNOT_SAY.fill(event=event, reasons=_unknowns(schedule) or [_TOO_LITTLE])
    return _FEASIBLE.fill(event=event) if schedule.feasible else _too_late(schedule, event)


def _too_late(schedule: Schedule, event: date) -> Text:
    earliest = schedule.earliest_event
    if schedule.alone is False and earliest and earliest > event:
        return _NOT_BY.fill(
            event=event, earliest=earliest, days=CalendarDays((earliest - event).days)
        )
    paths = [path for path, part in schedule.carried if part.feasible is False]
    if schedule.alone is not False and paths:
        return _NOT_THE_PART.fill(event=event, paths=paths)
    return _MISSED.fill(event=event)


def before_event(schedule: Schedule) -> tuple[Step[Any], ...]:
    """The steps that come before the event, or before the event of an activity it carries."""
    return (
        *schedule.leading,
        *chain.from_iterable(before_event(part) for _, part in schedule.carried),
    )


def critical(schedule: Schedule) -> list[ScheduledStep]:
    """The steps with the least to spare, where that tells some from others."""
    ahead = _ahead(schedule)
    least = [one for one in ahead if one.critical]
    return least if len(least) < len(ahead) else []


def _ahead(schedule: Schedule) -> list[ScheduledStep]:
    """What is still to be done before the event."""
    before = before_event(schedule)
    return [one for one in schedule.steps if one.done is None and one.step in before]


def _event(schedule: Schedule) -> ScheduledStep | None:
    """The step that the timeline leads to; those of what it carries lead elsewhere."""
    own = schedule.timeline.steps
    return next((one for one in schedule.steps if one.step.planned and one.step in own), None)


def _unknowns(schedule: Schedule) -> list[Text]:
    """The open lengths before the event, and the facts up to it that are unknown."""
    lengths = [one.step.length.name for one in _ahead(schedule) if one.open and one.step.length]
    to_do = {*before_event(schedule), *(step for step in schedule.timeline.steps if step.planned)}
    found = [one for one in schedule.steps if one.state is State.UNKNOWN]
    unknown = [one.at for one in found if one.step in to_do]
    reasons = []
    if lengths:
        reasons.append(_OPEN_LENGTHS.fill(names=tuple(dict.fromkeys(lengths))))
    if unknown:
        reasons.append(_NOT_RECORDED.fill(paths=unknown))
    return reasons
