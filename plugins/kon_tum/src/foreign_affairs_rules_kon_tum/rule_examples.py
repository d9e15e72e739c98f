"""Examples of Kon Tum's rules, which are their tests; all of them are synthetic."""

from datetime import date
from itertools import chain
from typing import Any

from foreign_affairs_rules import Text
from foreign_affairs_rules.days import CalendarDays
from foreign_affairs_rules.model.conference import Conference, Mode
from foreign_affairs_rules.model.followed import DemandedReport
from foreign_affairs_rules.model.papers import (
    Answer,
    Body,
    Consultation,
    DecisionContent,
    Document,
    DocumentKind,
    Version,
)
from foreign_affairs_rules.model.year import OfficeYear
from foreign_affairs_rules.national.conference.synthetic import conference as held
from foreign_affairs_rules.national.inbound import ASK_AHEAD, guests
from foreign_affairs_rules.national.inbound.synthetic import delegation as received
from foreign_affairs_rules.national.outbound.samples import delegation as sent
from foreign_affairs_rules.requirements import Item
from foreign_affairs_rules.rules import Example
from foreign_affairs_rules_kon_tum import conference, inbound, outbound, year
from foreign_affairs_rules_kon_tum.dossier import PAPERS
from foreign_affairs_rules_kon_tum.outside_examples import IN_2022, outside_examples

_ASKED = Consultation(
    body="Công an tỉnh",
    which=Body.PROVINCIAL_POLICE,
    asked=date(2022, 11, 1),
    received=date(2022, 11, 2),
)
_ANSWERED = _ASKED.but(answered=date(2022, 11, 10))


def _documents(*kinds: Any) -> tuple[Document, ...]:
    return tuple(Document(kind=kind) for kind in kinds)


def _dossiers() -> tuple[Example, ...]:
    """All the papers that are named, and one less, of either kind of delegation."""
    every = _documents(*(item.what for item in PAPERS))
    without_plan = tuple(one for one in every if one.kind is not DocumentKind.PLAN)
    return (
        outbound.papers.accepts("every paper", sent(IN_2022, documents=every), on=IN_2022),
        outbound.papers.rejects("no plan", sent(IN_2022, documents=without_plan), on=IN_2022),
        guests.documents.accepts("every paper", received(IN_2022, documents=every), on=IN_2022),
        guests.documents.rejects("no plan", received(IN_2022, documents=without_plan), on=IN_2022),
    )


def _bodies() -> tuple[Example, ...]:
    """The units to be asked are not known, so that a test value stands in their place."""
    finance = Text("Sở Tài chính", "the Department of Finance")
    where = {outbound.BODIES: (Item(what=Body.FINANCE_DEPARTMENT, name=finance),)}
    asked = _ASKED.but(body=finance.vi, which=Body.FINANCE_DEPARTMENT)
    submitted, rule = sent(IN_2022, submitted=date(2022, 11, 14)), outbound.bodies
    return (
        rule.accepts("asked", submitted.but(consultations=(asked,)), on=IN_2022, where=where),
        rule.rejects(
            "submitted and nobody asked",
            submitted.but(consultations=()),
            on=IN_2022,
            where=where,
        ),
    )


def _opinions() -> tuple[Example, ...]:
    """A body that answered, and one that did not yet, of either kind of delegation."""
    out = {one: sent(IN_2022, consultations=(one,)) for one in (_ASKED, _ANSWERED)}
    into = {one: received(IN_2022, consultations=(one,)) for one in (_ASKED, _ANSWERED)}
    return (
        outbound.opinions.accepts("a body that answered", out[_ANSWERED], on=IN_2022),
        outbound.opinions.asks("a body that has not answered", out[_ASKED], on=IN_2022),
        inbound.opinions.accepts("a body that answered", into[_ANSWERED], on=IN_2022),
        inbound.opinions.asks("a body that has not answered", into[_ASKED], on=IN_2022),
    )


def _gap() -> tuple[Example, ...]:
    near = received(IN_2022, arrival=date(2022, 11, 18), consultations=(_ASKED,))
    unasked = near.but(consultations=(Consultation(body="Công an tỉnh"),))
    rule = inbound.opinion_gap
    return (
        rule.asks("asked 17 days before the arrival", near, on=IN_2022),
        rule.asks("not asked three days before the arrival", unasked, on=IN_2022),
        rule.accepts(
            "asked, where some text fixes the least gap",
            near,
            on=IN_2022,
            where={ASK_AHEAD: CalendarDays(15)},
        ),
    )


def _changed(*contents: DecisionContent, replaced: int) -> Version:
    return Version(date=date(2022, 11, 10), changed=contents, replaced_members=replaced)


def _members() -> tuple[Example, ...]:
    rule = outbound.members_kept
    two = _changed(DecisionContent.MEMBERS, replaced=2)
    days = _changed(DecisionContent.DATES, replaced=0)
    return (
        rule.accepts("nothing changed", sent(IN_2022, versions=()), on=IN_2022),
        rule.accepts("other days, the same members", sent(IN_2022, versions=(days,)), on=IN_2022),
        rule.asks("two members replaced", sent(IN_2022, versions=(two,)), on=IN_2022),
    )


def _conference(**known: Any) -> Conference:
    return held("2021-06-15", venue="kon_tum", mode=Mode.IN_PERSON, **known)


def _conferences() -> tuple[Example, ...]:
    rule, seminar = conference.epidemic, _conference(foreign_participants=12)
    adapted = Answer(
        rule=rule.id, met=True, by="Sở Y tế", document="Công văn", date=date(2021, 6, 14)
    )
    return (
        rule.asks("scale and form known", seminar, on="2021-06-15"),
        rule.accepts("found to be adapted", seminar.but(answers=(adapted,)), on="2021-06-15"),
    )


def _reports() -> tuple[Example, ...]:
    demanded = DemandedReport(by="Ủy ban nhân dân tỉnh", demanded=date(2022, 10, 3))
    sent_on = demanded.but(sent=date(2022, 10, 10))
    whole = OfficeYear(id="example", recorded_until=date.fromisoformat(IN_2022), year=2022)
    return (
        year.reports.accepts("sent", whole.but(demanded_reports=(sent_on,)), on=IN_2022),
        year.reports.asks("not sent yet", whole.but(demanded_reports=(demanded,)), on=IN_2022),
    )


def rule_examples() -> tuple[Example, ...]:
    """The boundary of each value and the examples of each rule of the province."""
    own = (
        _dossiers,
        _bodies,
        _opinions,
        outside_examples,
        _gap,
        _members,
        _conferences,
        _reports,
    )
    return tuple(chain.from_iterable(examples() for examples in own))
