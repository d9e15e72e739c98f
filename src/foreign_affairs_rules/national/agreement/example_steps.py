"""Examples of the steps of an agreement: on the last day, and the day after."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from foreign_affairs_rules.days import CalendarDays, WorkingDays
from foreign_affairs_rules.law import Term
from foreign_affairs_rules.model.agreement import Agreement, Consent
from foreign_affairs_rules.model.agreement_kinds import Act, Party
from foreign_affairs_rules.model.papers import Authority, Body, Consultation, Decision
from foreign_affairs_rules.national import agreement as law
from foreign_affairs_rules.national.agreement import lengths
from foreign_affairs_rules.national.agreement.example_making import IN_2022, IN_2026, agreement
from foreign_affairs_rules.rules import Example

COMMUNE, COMMITTEE = Party.BORDER_COMMUNE, Party.PROVINCIAL_COMMITTEE
DISTRICT, ORGANISATION = Party.DISTRICT, Party.ORGANISATION
Both = tuple[Agreement, Agreement]


def _pair(
    name: str, both: Both, on: str, where: Mapping[Term[Any], Any] | None = None
) -> tuple[Example, Example]:
    step, filled = law.TIMELINE.late(name), where or {}
    return (
        step.accepts("done on the last day", both[0], on=on, where=filled),
        step.rejects("done a day late", both[1], on=on, where=filled),
    )


def step_examples() -> tuple[Example, ...]:
    """The examples of every step with a length."""
    return (*_replies(), *_commune(), *_decisions(), *_after())


def _answers(first: int, second: int, **known: Any) -> Both:
    """Two answers in September, of 2022 or the year given, to what was received on the 7th."""
    year = known.pop("year", 2022)
    asked = Consultation(body="Sở", which=Body.RELATED, received=date(year, 9, 7))
    on = IN_2022 if year == 2022 else IN_2026  # noqa: PLR2004 -- one of the two years

    def by(day: int) -> Agreement:
        opinion = asked.but(answered=date(year, 9, day))
        return agreement(on, consultations=(opinion,), **known)

    return by(first), by(second)


def _replies() -> tuple[Example, ...]:
    technical = {"act": Act.AMEND, "technical": True}
    inherited = {"act": Act.AMEND, "inherited": True, "year": 2026}
    week = {lengths.REPLY_DISTRICT: WorkingDays(7)}
    return (
        *_pair("reply", _answers(16, 19), IN_2022),
        *_pair("reply_simplified", _answers(12, 13, simplified=True), IN_2022),
        *_pair("reply_technical", _answers(12, 13, **technical), IN_2022),
        *_pair("reply_department", _answers(16, 19, party=Party.DEPARTMENT), IN_2022),
        *_pair("reply_organisation", _answers(16, 19, party=ORGANISATION), IN_2022),
        *_pair("reply_inherited", _answers(16, 17, **inherited), IN_2026),
        *_pair("reply_district", _answers(16, 19, party=DISTRICT), IN_2022, week),
    )


def _commune() -> tuple[Example, ...]:
    received = date(2026, 9, 7)
    focal = Consultation(body="Sở Ngoại vụ", which=Body.FOCAL_AGENCY, received=received)
    police = Consultation(body="Công an", which=Body.PROVINCIAL_POLICE)

    def of(*bodies: Consultation, others: bool, **known: Any) -> Agreement:
        return agreement(IN_2026, party=COMMUNE, consultations=bodies, asks_others=others, **known)

    def own(day: int) -> Agreement:
        return of(focal.but(answered=date(2026, 9, day)), others=False)

    def sending(day: int) -> Agreement:
        answered = focal.but(answered=date(2026, 9, 16))
        return of(answered, others=False, sent=date(2026, 9, day))

    def asking(day: int) -> Agreement:
        return of(focal, police.but(asked=date(2026, 9, day)), others=True)

    def replying(day: int) -> Agreement:
        asked = police.but(received=date(2026, 9, 10), answered=date(2026, 9, day))
        return of(focal, asked, others=True)

    return (
        *_pair("focal_opinion", (own(16), own(17)), IN_2026),
        *_pair("send_commune", (sending(23), sending(24)), IN_2026),
        *_pair("ask_others", (asking(10), asking(11)), IN_2026),
        *_pair("reply_commune", (replying(21), replying(22)), IN_2026),
    )


def _decisions() -> tuple[Example, ...]:
    def decided(on: str, day: int, **known: Any) -> Agreement:
        year = int(on[:4])
        decision = Decision(authority=Authority.COMMITTEE_CHAIR, date=date(year, 9, day))
        return agreement(on, submitted=date(year, 9, 7), decision=decision, **known)

    refusal = Consultation(body="Bộ Ngoại giao", answered=date(2022, 9, 1), agrees=False)

    def settled(day: int) -> Agreement:
        consent = Consent(date=date(2022, 9, day), agrees=True)
        return agreement(
            IN_2022, consultations=(refusal,), referred=date(2022, 9, 7), consent=consent
        )

    inherited = {"act": Act.END, "inherited": True}
    week = {lengths.DECIDE_DISTRICT: WorkingDays(5)}

    def both(on: str, **known: Any) -> Both:
        return decided(on, 14, **known), decided(on, 15, **known)

    return (
        *_pair("settle", (settled(16), settled(19)), IN_2022),
        *_pair("decide_department", both(IN_2022, party=Party.DEPARTMENT), IN_2022),
        *_pair("decide_commune", both(IN_2026, party=COMMUNE), IN_2026),
        *_pair("decide_organisation", both(IN_2022, party=ORGANISATION), IN_2022),
        *_pair("decide_inherited", both(IN_2026, **inherited), IN_2026),
        *_pair("decide_district", both(IN_2022, party=DISTRICT), IN_2022, week),
    )


def _after() -> tuple[Example, ...]:
    def reported(on: str, day: int, **known: Any) -> Agreement:
        year = int(on[:4])
        return agreement(
            on,
            signed=date(year, 9, 7),
            reported=date(year, 9, 9),
            copied=date(year, 9, day),
            **known,
        )

    def notified(on: str, day: int, **known: Any) -> Agreement:
        year = int(on[:4])
        days = {"effective": date(year, 9, 7), "notified": date(year, 9, day)}
        return agreement(on, act=Act.AMEND, **days, **known)

    def report(on: str, **known: Any) -> Both:
        return reported(on, 22, **known), reported(on, 23, **known)

    def notify(on: str, **known: Any) -> Both:
        return notified(on, 22, **known), notified(on, 23, **known)

    report_by = {lengths.REPORT_DISTRICT: CalendarDays(15)}
    notify_by = {lengths.NOTIFY_DISTRICT: CalendarDays(15)}
    return (
        *_pair("report", report(IN_2022), IN_2022),
        *_pair("report_department", report(IN_2022, party=Party.DEPARTMENT), IN_2022),
        *_pair("report_commune", report(IN_2026, party=COMMUNE), IN_2026),
        *_pair("report_organisation", report(IN_2022, party=ORGANISATION), IN_2022),
        *_pair("report_district", report(IN_2022, party=DISTRICT), IN_2022, report_by),
        *_pair("notify", notify(IN_2022), IN_2022),
        *_pair("notify_unit", notify(IN_2022, party=Party.DEPARTMENT), IN_2022),
        *_pair("notify_commune", notify(IN_2026, party=COMMUNE), IN_2026),
        *_pair("notify_district", notify(IN_2022, party=DISTRICT), IN_2022, notify_by),
    )
