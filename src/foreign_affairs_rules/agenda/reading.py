"""From a step of a schedule to an entry of an agenda: who has it, since when, and by which day."""

import re
from datetime import date
from typing import Any

import attrs

from foreign_affairs_rules.agenda.entries import Entry, Escalation, Origin, Urgency
from foreign_affairs_rules.agenda.windows import Window, end_of
from foreign_affairs_rules.days import DayOfYear
from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.model.followed import SentPaper, Task
from foreign_affairs_rules.model.year import OfficeYear
from foreign_affairs_rules.national.roles import CONSULTED_BODY, INSPECTED_UNIT
from foreign_affairs_rules.schedules import ScheduledStep, State
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.timelines import Step

_SECRET = re.compile(r"-m(?=/|$)", re.IGNORECASE)
"""The end by which the number of a paper may say that the paper is secret (mật)."""
_LEFT = (State.LATE, State.WAITING, State.NEXT, State.LATER)


@attrs.frozen(kw_only=True)
class Asked:
    """What is asked of an agenda: the day, the last day ahead, the office's own days to remind."""

    on: date
    until: date
    remind_after: Window | None = None


@attrs.frozen(kw_only=True)
class Source:
    """
    Which activity a step is of: the registered one, and the one it carries that it is of.

    *event* is the planned day that the steps *leading* lead to, where it is known.
    """

    subject: str
    title: str
    part: str
    owner: Facts
    event: date | None = None
    leading: tuple[Step[Any], ...] = ()


def is_left(one: ScheduledStep) -> bool:
    """Whether *one* is still to be done, as far as the document says."""
    return one.state in _LEFT


def entry(one: ScheduledStep, source: Source, asked: Asked) -> Entry:
    """The entry of *one*, a step that is left."""
    number = _number(one)
    secret = number is not None and _SECRET.search(number.strip()) is not None
    who, sent = _who(one, source.owner), _fact(one, "assigned") or one.asked
    begun = None if sent else _begun(one, source.owner)
    since = next((day for day in (sent, begun) if day and day <= asked.on), None)
    made = Entry(
        step=one,
        subject=source.subject,
        title=source.title,
        part=source.part,
        who=who,
        asks=isinstance(one.thing, SentPaper) or one.step.actor.id == CONSULTED_BODY.id,
        topic=None if secret else _topic(one, who),
        number=number,
        secret=secret,
        sent=sent,
        received=_fact(one, "received"),
        begun=begun,
        waiting=(asked.on - since).days if since else None,
        reminded=_fact(one, "followed_up"),
        **_dues(one, source),
        urgency=Urgency.COMING,
        escalation=None,
    )
    urgency = _urgency(made, asked)
    return attrs.evolve(made, urgency=urgency, escalation=_escalation(made, urgency, asked))


def _fact(one: ScheduledStep, name: str) -> Any:
    """What the thing of a step has under *name*; `None` where it is not known or has none."""
    thing = one.thing
    if thing is None or one.step.each is None or name not in thing.fact_names:
        return None
    return thing.peek(name)


def _number(one: ScheduledStep) -> str | None:
    found = _fact(one, "number") or _fact(one, "paper")
    return found if isinstance(found, str) else None


def _who(one: ScheduledStep, owner: Facts) -> Text:
    """The body, unit or person that has the step, as the document writes it; else its office."""
    named = None
    if isinstance(one.thing, SentPaper | Task):
        named = one.thing.peek("to")
    elif one.step.actor.id == CONSULTED_BODY.id:
        named = _fact(one, "body")
    elif one.step.actor.id == INSPECTED_UNIT.id:
        named = _unit(one.thing, owner)
    return Text.same(named) if named else one.actor


def _unit(thing: Facts | None, owner: Facts) -> str | None:
    """The unit of an inspection that *thing* is, or that it was found at."""
    units = owner.peek("units", ())
    named = (
        str(unit.unit)
        for unit in units
        if thing is unit or any(thing is point for point in unit.peek("points", ()))
    )
    return next(named, None)


def _topic(one: ScheduledStep, who: Text) -> Text | None:
    """What tells it from others that the same office or person has."""
    named: Any = _fact(one, "about") if isinstance(one.thing, SentPaper) else one.named
    if named is None or named == who.vi:
        return None
    return named if isinstance(named, Text) else Text.same(str(named))


def _begun(one: ScheduledStep, owner: Facts) -> date | None:
    """
    The day from which it has waited to be done, where nobody was asked.

    The year of an office counts from its first day, as do fixed days of a year: nothing began then.
    """
    fixed = isinstance(owner, OfficeYear) or (one.value and isinstance(one.value.value, DayOfYear))
    return None if fixed or one.step.since is None or one.state is State.LATER else one.since


def _dues(one: ScheduledStep, source: Source) -> dict[str, Any]:
    """
    The due day that stands and who set it, the one only expected, the latest before the event.

    What has not begun is counted from the planned event, where it comes after it; counted from
    today it would say nothing.
    """
    due, last, origin, expected = one.due, one.last, Origin.LAW, None
    if one.step.until is None and one.since is None:
        due, last, expected = None, None, one.due
    if (until := _fact(one, "until")) and (due is None or one.step.until is not None):
        due, last, origin = until, until, Origin.PAPER
    ahead = one.step in source.leading
    after = source.event and expected and expected > source.event and not ahead
    return {
        "due": due,
        "last": last,
        "origin": origin if due else None,
        "expected": expected if after else None,
        "latest": one.latest if source.event and ahead else None,
    }


def _urgency(made: Entry, asked: Asked) -> Urgency:
    if made.last and asked.on > made.last:
        return Urgency.LATE
    if made.due and made.due <= asked.until:
        return Urgency.DUE
    return Urgency.WAITING if made.waiting is not None else Urgency.COMING


def _escalation(made: Entry, urgency: Urgency, asked: Asked) -> Escalation | None:
    """Past a due day the head is told; before it only the office's own days ask for a reminder."""
    if urgency is Urgency.LATE:
        return Escalation.HEAD
    since = made.reminded or made.sent or made.begun
    if asked.remind_after is None or made.waiting is None or since is None:
        return None
    try:
        day = end_of(asked.remind_after, since)
    except ValueError:  # so long ago, or so many days, that no calendar counts them
        return None
    return Escalation.REMIND if asked.on >= day else None
