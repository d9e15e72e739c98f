"""Classes of tickets that the State budget pays for."""

from collections.abc import Iterator

from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.budget import FundingSource, Ticket, TravelClass, TravelMode
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.model.people import Member
from foreign_affairs_rules.national.outbound.budget_terms import BUSINESS_CLASS, FIRST_CLASS
from foreign_affairs_rules.national.outbound.governing import TRIP
from foreign_affairs_rules.rules import rule
from foreign_affairs_rules.text import Text, fold
from foreign_affairs_rules.verdicts import Breach, Verdict

_NO_TICKETS = Text("Chưa mua vé.", "No ticket is bought yet.")
_NOT_BUDGET = Text(
    "Ngân sách nhà nước không chi cho chuyến đi.", "The State budget does not pay for the trip."
)
_BY_CLAUSE = (TravelMode.SHIP, TravelMode.TRAIN)


def _unpaid(delegation: OutboundDelegation) -> Text | None:
    if not delegation.tickets:
        return _NO_TICKETS
    on_budget = FundingSource.STATE_BUDGET in delegation.funding.sources
    return None if on_budget else _NOT_BUDGET


def _journeys(delegation: OutboundDelegation) -> Iterator[tuple[Ticket, Member]]:
    members = {member.person: member for member in delegation.members}
    return ((ticket, members[ticket.person]) for ticket in delegation.tickets)


@rule(
    FIRST_CLASS.id,
    on=OutboundDelegation,
    each=_journeys,
    unless=_unpaid,
    terms=(FIRST_CLASS,),
    governed_by=TRIP,
    says=Text(
        "Tàu thủy, tàu hỏa: hạng nhất cho người thuộc khoản 1 Điều 2, hạng thường cho người thuộc "
        "khoản 2 Điều 2.",
        "By ship or train, those of Article 2(1) go first class, those of Article 2(2) ordinary.",
    ),
    message=Text(
        "Vé tàu thủy, tàu hỏa trên hạng thường cho người thuộc khoản 2 Điều 2.",
        "A ticket above the ordinary class by ship or train for a person of Article 2(2).",
    ),
    remedy=Text(
        "Đổi vé hạng thường, hoặc người đi trả phần chênh lệch.",
        "Change the ticket, or let the traveller pay the difference.",
    ),
)
def first_class(journey: tuple[Ticket, Member], law: Law) -> Verdict:
    """Above the ordinary class only those whom the circular names."""
    ticket, member = journey
    if ticket.mode not in _BY_CLAUSE or ticket.travel_class is TravelClass.ORDINARY:
        return None
    return None if member.expense_group in law[FIRST_CLASS] else Breach()


@rule(
    BUSINESS_CLASS.id,
    on=OutboundDelegation,
    each=_journeys,
    unless=_unpaid,
    terms=(BUSINESS_CLASS,),
    governed_by=TRIP,
    says=Text(
        "Chỉ người giữ chức danh được quy định mới đi máy bay trên hạng phổ thông.",
        "Only holders of the posts named fly above the economy class.",
    ),
    message=Text(
        "Vé máy bay trên hạng phổ thông cho người không giữ chức danh được quy định.",
        "A ticket above the economy class for a person who holds none of the posts named.",
    ),
    remedy=Text("Đổi vé hạng phổ thông.", "Change to the economy class."),
)
def business_class(journey: tuple[Ticket, Member], law: Law) -> Verdict:
    """Which posts those are no text that was read says; every post of the person counts."""
    ticket, member = journey
    if ticket.mode is not TravelMode.AIR or ticket.travel_class is TravelClass.ORDINARY:
        return None
    named = {fold(title) for title in law[BUSINESS_CLASS]}
    return None if any(fold(post.title) in named for post in member.posts) else Breach()
