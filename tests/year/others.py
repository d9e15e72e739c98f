"""Guests, conferences and agreements as they were carried out."""

from random import Random

from year.entries import Entry
from year.facts import PROVINCE
from year.trips import UNTIL, answers, common, consultations, days, decided, decision

from foreign_affairs_rules.model.agreement import Agreement, Proposal
from foreign_affairs_rules.model.agreement_kinds import Partner, Party, Signer
from foreign_affairs_rules.model.conference import (
    Conference,
    EventKind,
    Mode,
    Organiser,
    OrganiserKind,
    Reply,
    Supervisor,
)
from foreign_affairs_rules.model.delegation import ProgrammeItem
from foreign_affairs_rules.model.inbound import Guest, InboundDelegation, Settlement
from foreign_affairs_rules.model.papers import Document, DocumentKind
from foreign_affairs_rules.model.reception import (
    ConferenceCost,
    GuestLevel,
    GuestRole,
    HeadRank,
    HostLevel,
    HostPart,
    Payment,
    ProtocolClass,
)

_OF_A_DEPARTMENT = 4
"""One delegation of guests in so many comes from a department or a district."""


def guests(entry: Entry, random: Random) -> InboundDelegation:
    """The guests of *entry*, who came."""
    day = decided(entry)
    ranked = random.randrange(_OF_A_DEPARTMENT) == 0
    roles = (GuestRole.HEAD, *(GuestRole.MEMBER,) * 2)
    return InboundDelegation(
        **common(entry),
        size=entry.size,
        guests=tuple(_guest(entry, n, role) for n, role in enumerate(roles, 1)),
        head_rank=HeadRank.OTHER,
        guest_level=GuestLevel.DEPARTMENT if ranked else GuestLevel.ORGANISATION,
        protocol_class=ProtocolClass.OTHER,
        invited_by=entry.agency.name,
        host=entry.agency.name,
        host_level=HostLevel.DEPARTMENT,
        host_part=HostPart.SOLE,
        host_counterpart=True,
        focal_agency_attends=True,
        arrival=entry.start,
        departure=entry.end,
        purpose=entry.title,
        programme=(ProgrammeItem(date=entry.start, content=entry.title),),
        special_case=False,
        payment=Payment.GUEST_PAYS_STAY,
        conference=ConferenceCost.NONE,
        documents=(),
        consultations=consultations(entry, random, 3, 9),
        prepared=day - days(12),
        submitted=day - days(10),
        decision=decision(entry),
        begun=entry.start - days(3),
        arrived=entry.start,
        left=entry.end,
        reported=min(entry.end + days(5), UNTIL),
        settlement=Settlement(
            date=min(entry.end + days(12), UNTIL),
            apart=True,
            vouched=True,
            disallowed=0,
            recovered=0,
        ),
        answers=answers(entry, "inbound.opinion_gap"),
    )


def _guest(entry: Entry, number: int, role: GuestRole) -> Guest:
    return Guest(
        guest=f"KH-{entry.key[-4:]}-{number:02}",
        nationality=entry.origin.code,
        post="Trưởng đoàn khách" if role is GuestRole.HEAD else "Thành viên đoàn khách",
        role=role,
        passport_number=True,
        passport_copy=True,
    )


def conference(entry: Entry, random: Random) -> Conference:
    """The conference of *entry*, which was held."""
    organiser = Organiser(
        name=entry.agency.name,
        kind=OrganiserKind.AGENCY,
        under=Supervisor.PROVINCE,
        permitted=True,
    )
    day = decided(entry)
    return Conference(
        **common(entry),
        kind=EventKind.CONFERENCE,
        mode=Mode.IN_PERSON,
        in_viet_nam=True,
        venue=PROVINCE,
        organiser=organiser,
        co_organisers=(entry.partner,),
        theme=entry.title,
        foreign_participation=True,
        foreign_participants=entry.size,
        foreign_funding=False,
        guests=(),
        topics=(),
        start=entry.start,
        end=entry.end,
        hosting_needed=False,
        other_law_opinions=False,
        documents=(Document(kind=DocumentKind.REQUEST), Document(kind=DocumentKind.PLAN)),
        submitted=day - days(30),
        consultations=consultations(entry, random, 5, 12),
        decision=decision(entry),
        reply=Reply(date=day, number=f"{int(entry.key[-4:])}/UBND-NC", copied_to=()),
        opened=entry.start,
        ended=entry.end,
        reported=min(entry.end + days(10), UNTIL),
    )


_UNSIGNED = 12
"""One agreement in so many was not signed yet at the end of the year."""


def agreement(entry: Entry, random: Random) -> Agreement:
    """The agreement of *entry*, signed unless it was put off."""
    known = common(entry)
    if random.randrange(_UNSIGNED):
        known |= {
            "signed": entry.start,
            "effective": entry.start,
            "reported": min(entry.start + days(7), UNTIL),
            "copied": min(entry.start + days(7), UNTIL),
        }
    return Agreement(
        **known,
        name=entry.title,
        party=Party.PROVINCIAL_COMMITTEE,
        party_name="Ủy ban nhân dân tỉnh Quảng Ninh",
        partner=Partner.LOCAL_GOVERNMENT,
        partner_name=entry.partner,
        partner_country=entry.origin.code,
        partner_of_equal_level=True,
        creates_state_obligations=False,
        binds_others=False,
        concerns=(),
        says_not_binding=True,
        vietnamese_text=True,
        proposal=Proposal(number=f"{int(entry.key[-4:])}/TTr", date=decided(entry) - days(35)),
        related_bodies=(),
        consultations=consultations(entry, random, 3, 9),
        decision=decision(entry),
        signer=Signer.HEAD,
        signing_day=entry.start,
    )
