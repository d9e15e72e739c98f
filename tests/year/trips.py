"""Trips abroad as they were carried out, from the invitation to the report."""

from datetime import date, timedelta
from random import Random
from typing import Any

from year.entries import APPROVED, Entry
from year.facts import PROVINCE, member
from year.people import Person

from foreign_affairs_rules.facts import UNKNOWN
from foreign_affairs_rules.model.budget import Funding
from foreign_affairs_rules.model.delegation import (
    Branch,
    Invitation,
    OutboundDelegation,
    Paper,
    PaperContent,
    ProgrammeItem,
)
from foreign_affairs_rules.model.papers import Answer, Authority, Body, Consultation, Decision
from foreign_affairs_rules.model.people import ExpenseGroup, ManagedBy, Member, Post
from foreign_affairs_rules.model.plan import PlanEntry
from foreign_affairs_rules.model.stops import Stop

UNTIL = date(2018, 12, 31)
"""The day until which the register is recorded."""
_PLAN = "162-KH/TU"
_ALL_LISTED = 5
"""One delegation in so many lists all its members."""
BODIES = (
    ("Sở Tài chính", Body.FINANCE_DEPARTMENT),
    ("Công an tỉnh", Body.PROVINCIAL_POLICE),
    ("Sở Ngoại vụ", Body.FOCAL_AGENCY),
)
_JUDGED = (
    "outbound.worthwhile",
    "quang_ninh.outbound.funding",
    "quang_ninh.outbound.information",
    "quang_ninh.outbound.programme",
)
REGION = "quang_ninh.outbound.same_region"


def days(count: int) -> timedelta:
    """As many days of the calendar."""
    return timedelta(days=count)


def plan_entry(entry: Entry) -> PlanEntry:
    """How the activity stands in the plan once it has a day."""
    return PlanEntry(
        state=entry.state,
        plan=_PLAN,
        agency=entry.agency.name,
        year=entry.start.year,
        month=entry.start.month,
        leader=entry.leader if entry.kind == "outbound" else UNKNOWN,
        group=entry.field.group,
        cost=entry.cost or UNKNOWN,
        proposed=entry.proposed or UNKNOWN,
        approved=entry.approved or UNKNOWN,
    )


def common(entry: Entry) -> dict[str, Any]:
    """What every activity of the register says."""
    return {
        "id": entry.key,
        "title": f"{entry.title} (giả lập)",
        "territory": PROVINCE,
        "recorded_until": UNTIL,
        "plan": plan_entry(entry),
        "cancelled": entry.cancelled,
    }


def decided(entry: Entry) -> date:
    """The day of the decision: four weeks before, never before the plan or the addition."""
    return max(entry.start - days(28), (entry.approved or APPROVED) + days(1))


def decision(entry: Entry) -> Decision:
    """The decision on *entry*."""
    party = entry.agency.number == 1
    return Decision(
        authority=Authority.PARTY_COMMITTEE if party else Authority.COMMITTEE_CHAIR,
        number=f"{int(entry.key[-4:]) + 100}/{'QĐ-TU' if party else 'QĐ-UBND'}",
        date=decided(entry),
    )


def answers(entry: Entry, *rules: str) -> tuple[Answer, ...]:
    """What the standing board answered to the questions of *rules*."""
    return tuple(
        Answer(
            rule=rule,
            met=True,
            by="Thường trực Tỉnh ủy",
            document=f"Thông báo {int(entry.key[-4:])}-TB/TU (giả lập)",
            date=decided(entry),
        )
        for rule in rules
    )


def consultations(entry: Entry, random: Random, quickest: int, slowest: int) -> Any:
    """Two bodies that were asked and answered in time."""
    asked = decided(entry) - days(28)
    return tuple(
        Consultation(
            body=name,
            which=which,
            agrees=True,
            asked=asked,
            received=asked + days(1),
            answered=asked + days(random.randint(quickest, slowest)),
        )
        for name, which in random.sample(BODIES, 2)
    )


def trip(entry: Entry, people: dict[str, Person], random: Random) -> OutboundDelegation:
    """The trip of *entry*, as far as it was made until the end of the year."""
    whole = int(entry.key[-4:]) % _ALL_LISTED == 0
    known = common(entry) | _papers(entry, random) | (_course(entry, random))
    judged = (*_JUDGED, *((REGION,) if len(entry.stays) > 1 else ()))
    return OutboundDelegation(
        **known,
        members=_members(entry, people, whole=whole),
        all_listed=whole,
        size=UNKNOWN if whole else entry.size,
        stops=_stops(entry),
        departure=entry.start,
        homecoming=entry.end,
        purpose=entry.title,
        partner=entry.partner,
        funding=Funding(sources=entry.sources, estimate=entry.cost),
        signing=False,
        agreements=(),
        answers=answers(entry, *judged),
    )


def _stops(entry: Entry) -> tuple[Stop, ...]:
    travel = [entry.travel, *(0 for _ in entry.stays[1:])]
    return tuple(
        Stop(
            country=stay.country.code,
            arrival=stay.arrival,
            departure=stay.departure,
            travel_days=count,
        )
        for stay, count in zip(entry.stays, travel, strict=True)
    )


def _members(entry: Entry, people: dict[str, Person], *, whole: bool) -> tuple[Member, ...]:
    leaders = tuple(
        member(people[one], entry.people).but(
            head=one == entry.people[0],
            managed_by=ManagedBy.STANDING_COMMITTEE,
            provincial_chair=False,
            expense_group=ExpenseGroup.CLAUSE_2,
        )
        for one in entry.people
    )
    others = range(len(leaders) + 1, entry.size + 1) if whole else ()
    return (*leaders, *(_official(entry, number) for number in others))


def _official(entry: Entry, number: int) -> Member:
    """A member who leads nothing, on this trip alone."""
    post = Post(title="Chuyên viên", agency=entry.agency.name, locality=entry.agency.unit)
    return Member(
        person=f"CB-{entry.key[-4:]}-{number:02}",
        posts=(post,),
        head=number == 1,
        leader=False,
        key_leader=False,
        managed_by=ManagedBy.AGENCY,
        relatives=(),
        provincial_chair=False,
        expense_group=ExpenseGroup.CLAUSE_2,
    )


def _papers(entry: Entry, random: Random) -> dict[str, Any]:
    """What was done until the decision."""
    day = decided(entry)
    return {
        "sent_by": Branch.PARTY if entry.agency.number == 1 else Branch.COMMITTEE,
        "invitation": Invitation(by=entry.partner, date=day - days(45)),
        "paper": Paper(
            number=f"{int(entry.key[-4:])}/ĐA", date=day - days(31), contents=tuple(PaperContent)
        ),
        "programme": (ProgrammeItem(date=entry.start, content=entry.title),),
        "documents": (),
        "consultations": consultations(entry, random, 3, 9),
        "compiled": day - days(12),
        "submitted": day - days(10),
        "decision": decision(entry),
    }


def _course(entry: Entry, random: Random) -> dict[str, Any]:
    """What was done after it, as far as the register is recorded."""
    asked = decided(entry) + days(2)
    course = {
        "advanced": entry.start - days(3),
        "passports_requested": asked,
        "passports_issued": asked + days(random.randint(3, 5)),
        "departed": entry.start,
        "returned": entry.end,
        "passports_returned": entry.end + days(random.randint(1, 3)),
        "advance_settled": entry.end + days(random.randint(8, 16)),
        "reported": entry.end + days(random.randint(5, 10)),
    }
    return {name: day for name, day in course.items() if day <= UNTIL}
