"""Activities of a plan as rows of a report: what they are, where they stand, what they cost."""

from collections.abc import Iterator
from datetime import date
from enum import Enum
from typing import Any

import attrs

from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.findings import Outcome, Report
from foreign_affairs_rules.model.agreement import Agreement
from foreign_affairs_rules.model.budget import FundingSource
from foreign_affairs_rules.model.conference import Conference
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.model.followed import TaskGroup
from foreign_affairs_rules.model.inbound import InboundDelegation
from foreign_affairs_rules.model.plan import PlanState
from foreign_affairs_rules.model.reception import GuestRole
from foreign_affairs_rules.register.counting import happened
from foreign_affairs_rules.reporting.placing import Span
from foreign_affairs_rules.reporting.scope import Scope, Subject
from foreign_affairs_rules.slips.blocks import masked
from foreign_affairs_rules.text import Text

_MADE = {
    "outbound": ("departed",),
    "inbound": ("arrived", "left"),
    "conference": ("opened", "ended"),
    "agreement": ("signed", "effective"),
}
"""The events of which one says that an activity was carried out, by its kind."""


class Standing(Enum):
    """How far an activity has come."""

    PROPOSED = "proposed"
    DECIDED = "decided"
    MADE = "made"
    CANCELLED = "cancelled"

    @property
    def label(self) -> Text:
        """The standing in words."""
        return _STANDINGS[self]


_STANDINGS = {
    Standing.PROPOSED: Text("đang đề nghị", "proposed"),
    Standing.DECIDED: Text("đã có quyết định", "decided"),
    Standing.MADE: Text("đã thực hiện", "made"),
    Standing.CANCELLED: Text("đã hủy", "called off"),
}


@attrs.frozen(kw_only=True)
class Row:
    """
    An activity as a row of the report.

    *first* and *last* are its planned days, *month* the month (``2018-06``) of the first one or the
    one that the plan names, and the year (``2018``) where no more is known. *leader* is a post.
    *people* counts those who travel, the guests, or the foreigners at a conference; *cost* is the
    latest estimate in VND. *broken*, *questions* and *missing* count its findings. *source* tells
    where it was read, *holder* the activity that carries it.
    """

    id: str
    kind: str
    title: str
    agency: str | None
    group: TaskGroup | None
    state: PlanState | None
    standing: Standing
    countries: tuple[str, ...]
    first: date | None
    last: date | None
    month: str
    leader: str | None
    people: int | None
    cost: int | None
    sources: tuple[FundingSource, ...]
    decision: str | None
    decided: date | None
    cancelled: date | None
    broken: int
    questions: int
    missing: int
    source: str | None
    holder: str | None


def plain_row(subject: Subject, scope: Scope) -> Row:
    """*subject* as a row."""
    return Row(**row_facts(subject, scope))


def row_facts(subject: Subject, scope: Scope) -> dict[str, Any]:
    """What a `Row` holds of *subject*, by the names of its attributes."""
    one, on = subject.facts, scope.on
    plan = one.peek("plan")
    first, last = (one.peek(name) for name in _DAYS[subject.kind])
    decided = one.peek("decision") if happened(one.peek("decision"), on) else None
    return {
        "id": subject.id,
        "kind": subject.kind,
        "title": masked(_title(one)),
        "agency": _agency(one, plan),
        "group": plan and plan.peek("group"),
        "state": plan and plan.peek("state"),
        "standing": standing_of(one, on),
        "countries": tuple(dict.fromkeys(_countries(one))),
        "first": first,
        "last": last,
        "month": _month(subject.span or scope.period),
        "leader": _leader(one, plan),
        "people": _people(one),
        "cost": _cost(one, plan),
        "sources": _sources(one),
        "decision": decided and decided.peek("number"),
        "decided": decided and decided.peek("date"),
        "cancelled": one.peek("cancelled") if happened(one.peek("cancelled"), on) else None,
        "source": scope.sources.get(subject.holder or subject.id),
        "holder": subject.holder or None,
        **_findings(scope.checked.reports[subject.holder or subject.id], subject.path),
    }


_DAYS = {
    "outbound": ("departure", "homecoming"),
    "inbound": ("arrival", "departure"),
    "conference": ("start", "end"),
    "agreement": ("signing_day", "signing_day"),
}


def standing_of(activity: Facts, on: date) -> Standing:
    """How far *activity* has come by the day *on*."""
    if happened(activity.peek("cancelled"), on):
        return Standing.CANCELLED
    if any(happened(activity.peek(name), on) for name in _MADE[activity.activity]):
        return Standing.MADE
    return Standing.DECIDED if happened(activity.peek("decision"), on) else Standing.PROPOSED


def _title(one: Facts) -> str:
    names = ("title", "purpose", "theme", "name")
    told = (one.peek(name) for name in names if name in one.fact_names)
    return next((str(text) for text in told if text), "")


def _agency(one: Facts, plan: Facts | None) -> str | None:
    named = plan.peek("agency") if plan else None
    if named is None and isinstance(one, Conference):
        organiser = one.peek("organiser")
        named = organiser.peek("name") if organiser else None
    others = (one.peek(name) for name in ("host", "party_name") if name in one.fact_names)
    agency: str | None = named if named is not None else next(others, None)
    return agency


def _countries(one: Facts) -> Iterator[str]:
    if isinstance(one, OutboundDelegation):
        yield from (stop.country for stop in one.peek("stops", ()))
    elif isinstance(one, InboundDelegation):
        named = (guest.peek("nationality") for guest in one.peek("guests", ()))
        yield from (country for country in named if country)
    elif isinstance(one, Agreement) and one.peek("partner_country"):
        yield one.partner_country


def _month(span: Span) -> str:
    """The month of the days in *span*; their year where those are of more months than one."""
    return span.first.strftime("%Y-%m" if span.first.month == span.last.month else "%Y")


def _leader(one: Facts, plan: Facts | None) -> str | None:
    post: str | None = plan.peek("leader") if plan else None
    if post is None and isinstance(one, OutboundDelegation):
        heads = (member for member in one.peek("members", ()) if member.head)
        posts = (post.title for member in heads for post in member.peek("posts", ()))
        post = next(posts, None)
    if post is None and isinstance(one, InboundDelegation):
        guests = (guest for guest in one.peek("guests", ()) if guest.peek("role") is GuestRole.HEAD)
        post = next((guest.peek("post") for guest in guests), None)
    return None if post is None else masked(post)


def _people(one: Facts) -> int | None:
    if isinstance(one, Agreement):
        return 0
    if isinstance(one, Conference):
        people: int | None = one.peek("foreign_participants")
        return people
    if isinstance(one, OutboundDelegation) and one.all_listed:
        return None if one.peek("members") is None else len(one.members)
    size: int | None = one.peek("size")
    if size is None and isinstance(one, InboundDelegation) and one.peek("guests"):
        return len(one.guests)
    return size


def _cost(one: Facts, plan: Facts | None) -> int | None:
    funding = one.peek("funding") if isinstance(one, OutboundDelegation) else None
    cost: int | None = funding.peek("estimate") if funding else None
    return plan.peek("cost") if cost is None and plan else cost


def _sources(one: Facts) -> tuple[FundingSource, ...]:
    funding = one.peek("funding") if isinstance(one, OutboundDelegation) else None
    named = funding.peek("sources", ()) if funding else ()
    return tuple(source for source in FundingSource if source in named)


def _findings(report: Report, path: str) -> dict[str, int]:
    """How many findings of *report* are broken, wait for a decision, or for a fact."""
    own = [one for one in report.findings if not path or any(_below(at, path) for at in one.at)]
    return {
        "broken": sum(one.outcome in {Outcome.BROKEN, Outcome.FAILED} for one in own),
        "questions": sum(one.outcome is Outcome.NEEDS_JUDGEMENT for one in own),
        "missing": sum(bool(one.missing_facts) for one in own),
    }


def _below(at: str, path: str) -> bool:
    return at == path or at.startswith(f"{path}.")
