"""The rows as activities: what a reader of the workbooks is to make of them."""

from datetime import date
from typing import Any

from year.entries import Entry
from year.people import Person

from foreign_affairs_rules.facts import UNKNOWN, Facts
from foreign_affairs_rules.model.agreement import Agreement
from foreign_affairs_rules.model.budget import Funding
from foreign_affairs_rules.model.conference import Conference
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.model.inbound import InboundDelegation
from foreign_affairs_rules.model.people import Member, Post
from foreign_affairs_rules.model.plan import PlanEntry
from foreign_affairs_rules.model.stops import Stop

PROVINCE = "quang_ninh"
ASKED = date(2018, 1, 15)
"""The day on which the plan is asked about."""


def activity(entry: Entry, people: dict[str, Person], **more: Any) -> Facts:
    """*entry* as it stands in its workbook, recorded until the day asked."""
    common = {
        "id": entry.key,
        "territory": PROVINCE,
        "recorded_until": ASKED,
        "plan": plan_entry(entry),
        "cancelled": entry.cancelled,
    }
    return _KINDS[entry.kind](entry, people, common | more)


def plan_entry(entry: Entry) -> PlanEntry:
    """How *entry* stands in the plan."""
    month = entry.start.month if entry.when == "" or "quý" not in entry.when else UNKNOWN
    known: dict[str, Any] = {
        "state": entry.state,
        "agency": entry.agency.name,
        "year": entry.start.year,
        "month": month,
        "leader": entry.leader if entry.kind == "outbound" else UNKNOWN,
        "group": entry.field.group,
        "cost": entry.cost or UNKNOWN,
        "proposed": entry.proposed or UNKNOWN,
        "approved": entry.approved or UNKNOWN,
    }
    unread = {column: UNKNOWN for column in entry.texts if column in known}
    return PlanEntry(**known | unread)


def _read(entry: Entry, column: str, fact: Any) -> Any:
    return UNKNOWN if column in entry.texts else fact


def _days(entry: Entry) -> tuple[Any, Any]:
    if not entry.dated or "when" in entry.texts:
        return UNKNOWN, UNKNOWN
    return _read(entry, "start", entry.start), _read(entry, "end", entry.end)


def member(person: Person, going: tuple[str, ...]) -> Member:
    """The *person* among those who are *going*."""
    agency = person.agency
    post = Post(title=person.post, agency=agency.name, locality=agency.unit)
    relatives = tuple(each for each in person.relatives if each in going)
    return Member(
        person=person.id,
        posts=(post,),
        leader=True,
        key_leader=person.key_leader,
        relatives=relatives,
    )


def members(entry: Entry, people: dict[str, Person]) -> tuple[Member, ...]:
    """The leaders who travel; which of them is the head no row says."""
    return tuple(member(people[one], entry.people) for one in entry.people)


def stops(entry: Entry) -> tuple[Stop, ...]:
    """The stays of the trip, as far as the row tells them."""
    start, end = _days(entry)
    if len(entry.stays) == 1:
        travel = _read(entry, "travel_days", entry.travel)
        code = entry.origin.code
        return (Stop(country=code, arrival=start, departure=end, travel_days=travel),)
    return tuple(
        Stop(country=one.country.code, arrival=one.arrival, departure=one.departure)
        for one in entry.stays
    )


def _outbound(entry: Entry, people: dict[str, Person], common: dict[str, Any]) -> Facts:
    start, end = _days(entry)
    known = {
        "title": entry.title,
        "purpose": entry.title,
        "partner": entry.partner,
        "members": members(entry, people),
        "all_listed": False,
        "size": _read(entry, "size", entry.size),
        "stops": _read(entry, "countries", stops(entry)),
        "departure": start,
        "homecoming": end,
        "funding": Funding(sources=entry.sources, estimate=_read(entry, "cost", entry.cost)),
    }
    return OutboundDelegation(**known | common)


def _inbound(entry: Entry, _: dict[str, Person], common: dict[str, Any]) -> Facts:
    arrival, departure = _days(entry)
    known = {
        "title": entry.title,
        "purpose": entry.title,
        "host": entry.agency.name,
        "size": _read(entry, "size", entry.size),
        "arrival": arrival,
        "departure": departure,
    }
    return InboundDelegation(**known | common)


def _conference(entry: Entry, _: dict[str, Person], common: dict[str, Any]) -> Facts:
    start, end = _days(entry)
    known = {"title": entry.title, "theme": entry.title, "start": start, "end": end}
    return Conference(**known | common)


def _agreement(entry: Entry, _: dict[str, Person], common: dict[str, Any]) -> Facts:
    start, _end = _days(entry)
    known = {
        "title": entry.title,
        "name": entry.title,
        "partner_name": entry.partner,
        "partner_country": entry.origin.code,
        "signing_day": start,
    }
    return Agreement(**known | common)


_KINDS = {
    "outbound": _outbound,
    "inbound": _inbound,
    "conference": _conference,
    "agreement": _agreement,
}
