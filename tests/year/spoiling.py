"""Faults in the papers of the register: what came late, what is lacking, what was answered no."""

from collections.abc import Callable
from datetime import date
from typing import Any

from year.breaking import JUDGED, WAIVED, mid_year
from year.entries import Entry
from year.ledger import Ledger
from year.trips import UNTIL, days

from foreign_affairs_rules.facts import UNKNOWN, Facts
from foreign_affairs_rules.model.budget import (
    CostItem,
    CostLine,
    Estimate,
    Funding,
    FundingSource,
    Ticket,
    TravelClass,
    TravelMode,
)
from foreign_affairs_rules.model.conference import Topic
from foreign_affairs_rules.model.delegation import OutboundDelegation, PaperContent
from foreign_affairs_rules.model.papers import DecisionContent, Version, Waiver
from foreign_affairs_rules.model.reception import GuestLevel

Documents = dict[str, Any]
Spoil = Callable[[Any], Facts]
MOVED, REPLACED = 12, 10
"""After the decision: how many trips were moved, and in how many members were replaced."""
SLOW, SILENT = 10, 4
"""How many bodies took weeks to answer about a trip, and how many did not answer at all."""


def spoil(ledger: Ledger, documents: Documents) -> None:
    """Spoil some of the *documents*, each in one way, and write down what is to be found."""
    suits = {"outbound.first_class": _led, "register.earlier_trips": _only_trip(ledger)}
    for rule, kind, spoils in _TABLE:
        chosen = ledger.some(len(spoils), kind, suits.get(rule, mid_year))
        for entry, change in zip(chosen, spoils, strict=True):
            documents[entry.key] = change(documents[entry.key])
            ledger.note(rule, entry.key, outcome=_OUTCOMES.get(rule, "broken"))
            for asked in _ASKED_TOO.get(rule, ()):
                ledger.note(asked, entry.key, outcome=JUDGED)
    _waive(ledger, documents)
    _change(ledger, documents)
    _keep_waiting(ledger, documents)


def _late(name: str, count: int) -> Spoil:
    return lambda trip: trip.but(**{name: trip.returned + days(count)})


def _never(name: str) -> Spoil:
    return lambda trip: trip.but(**{name: UNKNOWN})


def _half_a_paper(trip: OutboundDelegation) -> Facts:
    return trip.but(paper=trip.paper.but(contents=(*PaperContent,)[:3]) if trip.paper else UNKNOWN)


def _first_class(trip: OutboundDelegation) -> Facts:
    person, bought = trip.members[0].person, trip.departure - days(10)
    ticket = Ticket(
        person=person, mode=TravelMode.TRAIN, travel_class=TravelClass.FIRST, date=bought
    )
    return trip.but(tickets=(ticket,))


def _paid_twice(trip: OutboundDelegation) -> Facts:
    line = CostLine(item=CostItem.LODGING, cost=40_000_000, host=15_000_000, budget=30_000_000)
    both = (FundingSource.STATE_BUDGET, FundingSource.HOST)
    return trip.but(
        funding=Funding(sources=both, estimate=trip.funding.estimate),
        estimate=Estimate(date=trip.departure - days(40), lines=(line,)),
    )


def _found_impractical(trip: OutboundDelegation) -> Facts:
    first, *rest = trip.answers
    return trip.but(answers=(first.but(met=False), *rest))


def _told_wrongly(trip: OutboundDelegation) -> Facts:
    first, *rest = trip.members
    return trip.but(members=(first.but(earlier_trips=1), *rest))


def _answered(after: int | None) -> Spoil:
    """The first of the consulted bodies answered so many days after it was asked, or never."""

    def change(activity: Any) -> Facts:
        first, *rest = activity.consultations
        answered = UNKNOWN if after is None else first.asked + days(after)
        late = first.but(answered=answered, agrees=UNKNOWN if after is None else True)
        changed: Facts = activity.but(consultations=(late, *rest))
        return changed

    return change


def _of_a_department(**facts: bool) -> Spoil:
    return lambda guests: guests.but(guest_level=GuestLevel.DEPARTMENT, **facts)


def _invited_by_another(guests: Any) -> Facts:
    changed: Facts = guests.but(
        guest_level=GuestLevel.ORGANISATION, invited_by="Doanh nghiệp mời (giả lập)"
    )
    return changed


_TABLE: tuple[tuple[str, str, tuple[Spoil, ...]], ...] = (
    (
        "outbound.step.return_passports",
        "outbound",
        (
            *(_late("passports_returned", count) for count in (16, 20, 31, 45)),
            _never("passports_returned"),
        ),
    ),
    (
        "outbound.step.settle_advance",
        "outbound",
        (*(_late("advance_settled", count) for count in (36, 40, 50)), _never("advance_settled")),
    ),
    ("outbound.paper_contents", "outbound", (_half_a_paper, _never("paper"))),
    ("outbound.first_class", "outbound", (_first_class,)),
    ("outbound.host_share", "outbound", (_paid_twice,)),
    ("outbound.worthwhile", "outbound", (_found_impractical,)),
    ("register.earlier_trips", "outbound", (_told_wrongly,)),
    ("conference.topics_of_2010", "conference", (lambda one: one.but(topics=(Topic.RELIGION,)),)),
    ("conference.step.opinions", "conference", (_answered(25), _answered(33), _answered(None))),
    ("inbound.counterpart_hosts", "inbound", (_of_a_department(host_counterpart=False),)),
    ("inbound.focal_agency_attends", "inbound", (_of_a_department(focal_agency_attends=False),)),
    ("inbound.host_is_inviter", "inbound", (_invited_by_another,)),
)
"""The rule that is broken, the kind of activity, and what is done to one activity each."""
_OUTCOMES = {"register.earlier_trips": JUDGED, "inbound.host_is_inviter": JUDGED}
_ASKED_TOO = {"outbound.host_share": ("outbound.estimate_parts", "outbound.estimate_rates")}
"""What a person is asked besides, where an estimate is there."""


def _led(entry: Entry) -> bool:
    return mid_year(entry) and len(entry.people) == 1


def _only_trip(ledger: Ledger) -> Callable[[Entry], bool]:
    """Whether a leader leads it who travels no more this year."""
    return lambda entry: _led(entry) and len(ledger.trips(entry.people[0])) == 1


def _waive(ledger: Ledger, documents: Documents) -> None:
    """Record the permission of the competent authority for what is noted as waived."""
    for found in ledger.found:
        if found.outcome == WAIVED:
            (key,) = found.activities
            trip = documents[key]
            given = trip.decision.date
            waiver = Waiver(
                rule=found.rule,
                approver="Ban Thường vụ Tỉnh ủy",
                document="Thông báo 99-TB/TU (giả lập)",
                date=given,
                until=UNTIL,
                at="",
            )
            documents[key] = trip.but(waivers=(waiver,))


def _change(ledger: Ledger, documents: Documents) -> None:
    """Change some trips after the decision: other days, or other members."""
    for number, entry in enumerate(ledger.some(MOVED + REPLACED, suits=mid_year)):
        moved, day = number < MOVED, entry.start - days(9)
        version = Version(
            date=day,
            changed=(DecisionContent.DATES if moved else DecisionContent.MEMBERS,),
            replaced_members=0 if moved else 1 + number % 3,
            new_paper=moved,
            sealed=True,
        )
        documents[entry.key] = documents[entry.key].but(versions=(version,))
        ledger.counted["changed_after_decision"].append(entry.key)


def _keep_waiting(ledger: Ledger, documents: Documents) -> None:
    """Let bodies answer late about trips, for which no text fixes the days."""
    for number, entry in enumerate(ledger.some(SLOW + SILENT, suits=_in_summer)):
        silent = number >= SLOW
        documents[entry.key] = _answered(None if silent else 22 + number)(documents[entry.key])
        ledger.counted["without_answer" if silent else "slow_replies"].append(entry.key)


def _in_summer(entry: Entry) -> bool:
    return date(2018, 5, 1) < entry.start < date(2018, 9, 30)
