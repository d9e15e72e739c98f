"""Examples of the national rules, which are their tests; all of them are synthetic."""

from datetime import date
from itertools import chain
from typing import Any

from foreign_affairs_rules.days import CalendarDays, WorkingDays
from foreign_affairs_rules.model.inbound import InboundDelegation, Settlement
from foreign_affairs_rules.model.papers import (
    Authority,
    Body,
    Consultation,
    Decision,
    Document,
    DocumentKind,
)
from foreign_affairs_rules.model.reception import (
    GuestDetail,
    GuestLevel,
    GuestRole,
    HeadRank,
    ProtocolClass,
)
from foreign_affairs_rules.national import inbound
from foreign_affairs_rules.national.inbound import guests, protocol, spending_examples
from foreign_affairs_rules.national.inbound.synthetic import IN_2026, delegation, guest
from foreign_affairs_rules.requirements import Item
from foreign_affairs_rules.rules import Example
from foreign_affairs_rules.text import Text

_POLICE = Consultation(
    body="Công an tỉnh", which=Body.PROVINCIAL_POLICE, asked=date(2026, 9, 10), agrees=True
)
_DETAILS = {
    inbound.GUEST_DETAILS: (
        Item(what=GuestDetail.NATIONALITY, name=Text("quốc tịch", "nationality")),
        Item(what=GuestDetail.POST, name=Text("chức vụ", "post")),
        Item(what=GuestDetail.PASSPORT_NUMBER, name=Text("số hộ chiếu", "passport number")),
        Item(what=GuestDetail.PASSPORT_COPY, name=Text("bản sao hộ chiếu", "passport copy")),
    )
}
_PAPERS = {
    inbound.DOCUMENTS: (
        Item(what=DocumentKind.REQUEST, name=Text("tờ trình", "request")),
        Item(what=DocumentKind.PROGRAMME, name=Text("chương trình", "programme")),
    )
}
_BODIES = {
    inbound.BODIES: (
        Item(what=Body.PROVINCIAL_POLICE, name=Text("Công an tỉnh", "provincial police")),
    )
}
_DECIDERS = {
    inbound.DECIDERS: (Item(what=Authority.COMMITTEE_CHAIR, name=Text("Chủ tịch", "the Chairman")),)
}


def _head(**supplied: Any) -> InboundDelegation:
    known = {"nationality": "KR", "post": "Phó Thị trưởng", "passport_number": True} | supplied
    return delegation(guests=(guest(GuestRole.HEAD, **known),))


def _decided(authority: Authority) -> InboundDelegation:
    return delegation(decision=Decision(authority=authority, date=date(2026, 9, 14)))


def _guests() -> tuple[Example, ...]:
    request = Document(kind=DocumentKind.REQUEST)
    programme = Document(kind=DocumentKind.PROGRAMME)
    submitted = delegation(submitted=date(2026, 9, 14), consultations=())
    gap = {inbound.ASK_AHEAD: CalendarDays(20)}
    return (
        guests.guest_details.accepts(
            "every detail supplied", _head(passport_copy=True), on=IN_2026, where=_DETAILS
        ),
        guests.guest_details.rejects(
            "no copy of the passport", _head(passport_copy=False), on=IN_2026, where=_DETAILS
        ),
        guests.documents.accepts(
            "both papers", delegation(documents=(request, programme)), on=IN_2026, where=_PAPERS
        ),
        guests.documents.rejects(
            "no programme", delegation(documents=(request,)), on=IN_2026, where=_PAPERS
        ),
        guests.bodies.accepts(
            "the police were asked",
            submitted.but(consultations=(_POLICE,)),
            on=IN_2026,
            where=_BODIES,
        ),
        guests.bodies.rejects("nobody was asked", submitted, on=IN_2026, where=_BODIES),
        guests.decider.accepts(
            "decided by the Chairman",
            _decided(Authority.COMMITTEE_CHAIR),
            on=IN_2026,
            where=_DECIDERS,
        ),
        guests.decider.rejects(
            "decided by a head of unit",
            _decided(Authority.HEAD_OF_UNIT),
            on=IN_2026,
            where=_DECIDERS,
        ),
        guests.opinion_gap.accepts(
            "asked 40 days before, where a province fixes the least gap",
            delegation(consultations=(_POLICE,)),
            on=IN_2026,
            where=gap,
        ),
        guests.opinion_gap.asks(
            "asked 40 days before, and no text fixes the least gap",
            delegation(consultations=(_POLICE,)),
            on=IN_2026,
        ),
        guests.opinion_gap.asks(
            "not asked 35 days before",
            delegation(consultations=(Consultation(body="Công an tỉnh"),)),
            on=IN_2026,
        ),
    )


def _ranked(rank: HeadRank, of: ProtocolClass, **known: Any) -> InboundDelegation:
    return delegation(head_rank=rank, protocol_class=of, **known)


def _class_set_by(authority: Authority) -> InboundDelegation:
    decision = Decision(authority=authority, date=date(2026, 9, 1))
    return _ranked(HeadRank.SPECIALISED_BODY_HEAD, ProtocolClass.C, class_decision=decision)


def _classes() -> tuple[Example, ...]:
    of, b, c = protocol.protocol_class, ProtocolClass.B, ProtocolClass.C
    return (
        of.accepts("a deputy minister, class B", _ranked(HeadRank.DEPUTY_MINISTER, b), on=IN_2026),
        of.accepts("an ambassador, class C", _ranked(HeadRank.AMBASSADOR, c), on=IN_2026),
        of.rejects("a head of department, class B", _ranked(HeadRank.DEPARTMENT, b), on=IN_2026),
        of.asks("a provincial governor, class B", _ranked(HeadRank.LOCAL_LEADER, b), on=IN_2026),
        of.asks("a minister, class A", _ranked(HeadRank.MINISTER, ProtocolClass.A), on=IN_2026),
        of.accepts(
            "a class that the Chairman set",
            _class_set_by(Authority.COMMITTEE_CHAIR),
            on=IN_2026,
        ),
        of.rejects(
            "a class that a head of unit set", _class_set_by(Authority.HEAD_OF_UNIT), on=IN_2026
        ),
        of.asks("a class that nobody set", _ranked(HeadRank.SPECIALISED_BODY_HEAD, c), on=IN_2026),
    )


def _protocol() -> tuple[Example, ...]:
    paper = Document(kind=DocumentKind.PAPER)
    special = delegation(special_case=True, submitted=date(2026, 9, 14))
    department = delegation(guest_level=GuestLevel.DEPARTMENT)
    invited = delegation(
        guest_level=GuestLevel.PROVINCE,
        invited_by="Ủy ban nhân dân tỉnh",
        host="Ủy ban  nhân dân tỉnh",
    )
    return (
        protocol.special_case_paper.accepts(
            "a paper of its own", special.but(documents=(paper,)), on=IN_2026
        ),
        protocol.special_case_paper.rejects(
            "no paper of its own", special.but(documents=()), on=IN_2026
        ),
        protocol.counterpart_hosts.accepts(
            "a department hosts a department", department.but(host_counterpart=True), on=IN_2026
        ),
        protocol.counterpart_hosts.rejects(
            "another body hosts a department", department.but(host_counterpart=False), on=IN_2026
        ),
        protocol.focal_agency_attends.accepts(
            "the focal agency attends", department.but(focal_agency_attends=True), on=IN_2026
        ),
        protocol.focal_agency_attends.rejects(
            "the focal agency stays away",
            department.but(focal_agency_attends=False),
            on=IN_2026,
        ),
        protocol.host_is_inviter.accepts("the host invited", invited, on=IN_2026),
        protocol.host_is_inviter.asks(
            "another body invited", invited.but(invited_by="Bộ Ngoại giao"), on=IN_2026
        ),
    )


_step = inbound.TIMELINE.late


def _before() -> tuple[Example, ...]:
    def asked(day: int) -> InboundDelegation:
        one = _POLICE.but(asked=date(2026, 9, day), received=date(2026, 9, day))
        return delegation("2026-10-19", arrival=date(2026, 10, 20), consultations=(one,))

    def answered(day: int) -> InboundDelegation:
        one = _POLICE.but(received=date(2026, 9, 10), answered=date(2026, 9, day))
        return delegation("2026-10-19", consultations=(one,))

    def submitted(day: int) -> InboundDelegation:
        return delegation("2026-10-19", submitted=date(2026, 10, day))

    def decided(day: int) -> InboundDelegation:
        decision = Decision(authority=Authority.COMMITTEE_CHAIR, date=date(2026, 10, day))
        return delegation("2026-10-19", submitted=date(2026, 10, 5), decision=decision)

    ahead, on = {inbound.ASK_AHEAD: CalendarDays(20)}, "2026-10-19"
    week = {inbound.REPLY_WITHIN: WorkingDays(5)}
    file = {inbound.SUBMIT_AHEAD: WorkingDays(5)}
    decide = {inbound.DECIDE_WITHIN: WorkingDays(3)}
    return (
        _step("ask").accepts("asked 20 days before", asked(30), on=on, where=ahead),
        _step("ask").rejects(
            "asked 19 days before",
            asked(30).but(arrival=date(2026, 10, 19)),
            on=on,
            where=ahead,
        ),
        _step("reply").accepts("answered on the fifth day", answered(17), on=on, where=week),
        _step("reply").rejects("answered on the sixth day", answered(18), on=on, where=week),
        _step("submit").accepts("5 working days before", submitted(13), on=on, where=file),
        _step("submit").rejects("4 working days before", submitted(14), on=on, where=file),
        _step("decide").accepts("decided on the third day", decided(8), on=on, where=decide),
        _step("decide").rejects("decided on the fourth day", decided(9), on=on, where=decide),
    )


def _after() -> tuple[Example, ...]:
    on, left = "2026-12-01", date(2026, 10, 22)

    def known(**events: Any) -> InboundDelegation:
        return delegation(on, left=left, **events)

    report = {inbound.REPORT_WITHIN: CalendarDays(14)}
    settle = {inbound.SETTLE_WITHIN: CalendarDays(14)}
    last, late = date(2026, 11, 5), date(2026, 11, 6)
    return (
        _step("report").accepts("on the last day", known(reported=last), on=on, where=report),
        _step("report").rejects("a day late", known(reported=late), on=on, where=report),
        _step("settle").accepts(
            "on the last day", known(settlement=Settlement(date=last)), on=on, where=settle
        ),
        _step("settle").rejects(
            "a day late", known(settlement=Settlement(date=late)), on=on, where=settle
        ),
    )


def rule_examples() -> tuple[Example, ...]:
    """The examples of every national rule on inbound delegations."""
    groups = (_guests(), _classes(), _protocol(), spending_examples.all_of_them())
    return tuple(chain(*groups, _before(), _after()))
