"""Whether an event can be reached: yes, no and by how many days, or why that cannot be said."""

from itertools import takewhile
from typing import Any

from foreign_affairs_rules.days import CalendarDays
from foreign_affairs_rules.schedules import Schedule, ScheduledStep, State
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.timelines import Step

_NO_EVENT = Text(
    "Chưa nói được có kịp hay không: hồ sơ chưa ghi ngày đi.",
    "It cannot be said whether there is time: the document gives no day of departure.",
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
_HAPPENED = Text("Chuyến đi đã diễn ra.", "The trip has taken place.")
_MISSED = Text(
    "Không kịp ngày {event}: có bước đã qua ngày chậm nhất.",
    "{event} cannot be reached: the latest day of a step has passed.",
)
_NOT_BY = Text(
    "Không kịp ngày {event}: sớm nhất là {earliest}, chậm {days}.",
    "{event} cannot be reached: {earliest} at the earliest, {days} late.",
)


def outlook(schedule: Schedule) -> Text:
    """One sentence on whether the event of *schedule* can be reached."""
    event, days = schedule.event, CalendarDays(max(0, schedule.short_by))
    if event is None:
        return _NO_EVENT
    if schedule.feasible is None:
        return _CANNOT_SAY.fill(event=event, reasons=_unknowns(schedule) or [_TOO_LITTLE])
    if schedule.feasible:
        return (_HAPPENED if _has_happened(schedule) else _FEASIBLE).fill(event=event)
    if not days.count:
        return _MISSED.fill(event=event)
    return _NOT_BY.fill(event=event, earliest=schedule.earliest_event, days=days)


def before_event(schedule: Schedule) -> tuple[Step[Any], ...]:
    """The steps that come before the event."""
    return tuple(takewhile(lambda step: step.planned is None, schedule.timeline.steps))


def critical(schedule: Schedule) -> list[ScheduledStep]:
    """The steps with the least to spare, where that tells some from others."""
    ahead = _ahead(schedule)
    least = [one for one in ahead if one.critical]
    return least if len(least) < len(ahead) else []


def _ahead(schedule: Schedule) -> list[ScheduledStep]:
    """What is still to be done before the event."""
    before = before_event(schedule)
    return [one for one in schedule.steps if one.done is None and one.step in before]


def _has_happened(schedule: Schedule) -> bool:
    return any(one.done for one in schedule.steps if one.step.planned is not None)


def _unknowns(schedule: Schedule) -> list[Text]:
    """The open lengths before the event, and the facts up to it that are unknown."""
    lengths = [one.step.length.name for one in _ahead(schedule) if one.open and one.step.length]
    after = schedule.timeline.steps[len(before_event(schedule)) + 1 :]
    found = [one for one in schedule.steps if one.state is State.UNKNOWN]
    unknown = [one.at for one in found if one.step not in after]
    reasons = []
    if lengths:
        reasons.append(_OPEN_LENGTHS.fill(names=tuple(dict.fromkeys(lengths))))
    if unknown:
        reasons.append(_NOT_RECORDED.fill(paths=unknown))
    return reasons
