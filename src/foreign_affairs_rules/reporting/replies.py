"""Replies of consulted bodies: how many days each took, and late only where a text gives days."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from enum import Enum
from typing import Any

import attrs

from foreign_affairs_rules.facts import Facts, parts_within
from foreign_affairs_rules.findings import Report
from foreign_affairs_rules.model.apec_card import Verification
from foreign_affairs_rules.model.papers import Consultation
from foreign_affairs_rules.register.counting import happened
from foreign_affairs_rules.reporting.late import late_findings
from foreign_affairs_rules.reporting.scope import Scope
from foreign_affairs_rules.schedules import ScheduledStep
from foreign_affairs_rules.sources import Citation
from foreign_affairs_rules.text import Text, fold

Asked = Consultation | Verification


class ReplyState(Enum):
    """Whether a body that was asked has answered by the day asked."""

    ANSWERED = "answered"
    WAITING = "waiting"
    UNKNOWN = "unknown"
    """The document is not recorded until that day."""

    @property
    def label(self) -> Text:
        """The state in words."""
        return _STATES[self]


_STATES = {
    ReplyState.ANSWERED: Text("đã trả lời", "answered"),
    ReplyState.WAITING: Text("chưa trả lời", "not answered"),
    ReplyState.UNKNOWN: Text("chưa rõ", "not known"),
}


@attrs.frozen(kw_only=True)
class Reply:
    """
    A *body* that was asked about *subject*, and its answer.

    *days* are those of the calendar from the day *asked* to the answer, or to the day of the report
    while it waits. *length* is the time that a text gives, and *due* the last day of it where the
    day from which it counts is known; *open* says that no text that was read gives any. *late* says
    that the rule of the step finds it late.
    """

    subject: str
    kind: str
    at: str
    body: str
    asked: date
    received: date | None
    answered: date | None
    state: ReplyState
    days: int | None
    length: Text | None
    due: date | None
    open: bool
    late: bool
    citations: tuple[Citation, ...]


@attrs.frozen(kw_only=True)
class BodyReplies:
    """How a *body* answered: how often it was asked, and the *longest* time in days."""

    body: str
    asked: int
    answered: int
    waiting: int
    unknown: int
    late: int
    longest: int | None


@attrs.frozen(kw_only=True)
class Replies:
    """Every reply, the longest first, and how each body answered."""

    replies: tuple[Reply, ...]
    by_body: tuple[BodyReplies, ...]


def replies_of(scope: Scope) -> Replies:
    """The replies of all bodies that were asked about what the report is about."""
    found = [reply for report in scope.reports for reply in _replies(report, scope)]
    longest = sorted(found, key=lambda one: (-(one.days or 0), one.subject, one.at))
    return Replies(replies=tuple(longest), by_body=tuple(_by_body(found)))


def _replies(report: Report, scope: Scope) -> Iterator[Reply]:
    if _called_off(report.subject, scope.on):
        return
    asked = [
        (path, one)
        for path, one in parts_within(report.subject, Facts)
        if isinstance(one, Asked)
        if happened(one.peek("asked"), scope.on)
    ]
    steps = _steps(report, scope) if asked else {}
    late = {at: one for one in late_findings(report) for at in one.at}
    for path, one in asked:
        cites = {"citations": late[path].citations} if path in late else {}
        yield Reply(
            subject=report.subject_name,
            kind=report.subject.activity,
            at=path,
            body=one.body,
            late=path in late,
            **_times(one, report.subject, scope.on),
            **(_length(steps.get(path, [])) | cites),
        )


def _called_off(subject: Facts, on: date) -> bool:
    return "cancelled" in subject.rare_names and happened(subject.peek("cancelled"), on)


def _steps(report: Report, scope: Scope) -> dict[str, list[ScheduledStep]]:
    """The steps of its timeline by their places; none where none can be laid."""
    try:
        laid = scope.checked.desk.checker(report.subject).schedule(report.subject)
    except (LookupError, ValueError):
        return {}
    held: defaultdict[str, list[ScheduledStep]] = defaultdict(list)
    for step in laid.steps:
        held[step.at].append(step)
    return held


def _length(steps: list[ScheduledStep]) -> dict[str, Any]:
    """What a text says about how long the reply may take, and until when."""
    fixed = next((step for step in steps if step.value), None)
    value = fixed.value if fixed else None
    return {
        "due": fixed.last if fixed and fixed.since else None,
        "length": value.value.label if value else None,
        "open": value is None and any(step.open for step in steps),
        "citations": value.cites if value else (),
    }


def _times(one: Asked, subject: Facts, on: date) -> dict[str, Any]:
    """The days of a consultation up to the day *on*, and how many it took."""
    asked, received, answered = map(one.peek, ("asked", "received", "answered"))
    recorded = subject.peek("recorded_until")
    if happened(answered, on):
        state, days = ReplyState.ANSWERED, (answered - asked).days
    elif recorded is not None and recorded >= on:
        state, days = ReplyState.WAITING, (on - asked).days
    else:
        state, days = ReplyState.UNKNOWN, None
    return {
        "asked": asked,
        "received": received if happened(received, on) else None,
        "answered": answered if state is ReplyState.ANSWERED else None,
        "state": state,
        "days": days,
    }


def _by_body(replies: Iterable[Reply]) -> Iterator[BodyReplies]:
    held: defaultdict[str, list[Reply]] = defaultdict(list)
    for reply in replies:
        held[fold(reply.body)].append(reply)
    for key in sorted(held, key=lambda key: (-len(held[key]), key)):
        own = held[key]
        states = [reply.state for reply in own]
        yield BodyReplies(
            body=min(reply.body for reply in own),
            asked=len(own),
            answered=states.count(ReplyState.ANSWERED),
            waiting=states.count(ReplyState.WAITING),
            unknown=states.count(ReplyState.UNKNOWN),
            late=sum(reply.late for reply in own),
            longest=max((reply.days for reply in own if reply.days is not None), default=None),
        )
