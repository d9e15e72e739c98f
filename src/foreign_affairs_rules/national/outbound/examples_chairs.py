"""Examples of the rules on chairs, purposes, money of others and signing; all are synthetic."""

from datetime import date, timedelta
from typing import Any

from foreign_affairs_rules.model.agreement import Agreement
from foreign_affairs_rules.model.budget import Funding, FundingSource
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.model.papers import Answer, Authority, Decision
from foreign_affairs_rules.model.people import Member
from foreign_affairs_rules.national import outbound
from foreign_affairs_rules.national.outbound.samples import delegation, step
from foreign_affairs_rules.rules import Example, Rule

IN_2026 = "2026-11-16"
_DEPARTED = date(2026, 11, 2)


def _answered(rule: Rule[Any], *, met: bool) -> dict[str, tuple[Answer, ...]]:
    day = date(2026, 3, 2)
    answer = Answer(rule=rule.id, met=met, by="Thường trực Tỉnh ủy", document="Công văn", date=day)
    return {"answers": (answer,)}


def _trip(*, chair: bool = True, **known: Any) -> OutboundDelegation:
    member = Member(person="a", leader=True, provincial_chair=chair)
    given = {"members": (member,), "departure": _DEPARTED, "departed": _DEPARTED}
    return delegation(IN_2026, **(given | known))


def _consented(days: int, authority: Authority = Authority.PRIME_MINISTER) -> OutboundDelegation:
    given = _DEPARTED + timedelta(days)
    return _trip(consent=Decision(authority=authority, date=given))


def _chairs() -> tuple[Example, ...]:
    back = date(2026, 11, 6)
    reported = {day: _trip(returned=back, reported=date(2026, 11, day)) for day in (13, 14)}
    giver, consent, report = (
        outbound.chair_consent,
        outbound.consent_in_time,
        step("report_chair"),
    )
    return (
        giver.accepts("consent of the Prime Minister", _consented(0), on=IN_2026),
        giver.rejects("consent of another", _consented(-9, Authority.COMMITTEE_CHAIR), on=IN_2026),
        consent.accepts("consent on the day of departure", _consented(0), on=IN_2026),
        consent.rejects("consent a day after departure", _consented(1), on=IN_2026),
        consent.rejects("left without consent", _trip(), on=IN_2026),
        report.accepts("reported on the seventh day", reported[13], on=IN_2026),
        report.rejects("reported on the eighth day", reported[14], on=IN_2026),
        report.rejects("not reported", _trip(returned=back), on=IN_2026),
    )


def _judged(rule: Rule[Any], subject: OutboundDelegation, on: str) -> tuple[Example, ...]:
    """Asked, found met, found not met."""
    return (
        rule.asks("not judged yet", subject, on=on),
        rule.accepts("found to be so", subject.but(**_answered(rule, met=True)), on=on),
        rule.rejects("found not to be so", subject.but(**_answered(rule, met=False)), on=on),
    )


def _purposes() -> tuple[Example, ...]:
    own = (FundingSource.STATE_BUDGET,)
    projects = Funding(sources=(FundingSource.PROJECT,))
    firms = Funding(sources=(FundingSource.ENTERPRISE,))
    trip = _trip(chair=False, purpose="Dự hội chợ", homecoming=_DEPARTED + timedelta(4))
    ours = trip.but(funding=Funding(sources=own))
    return (
        *_judged(outbound.worthwhile, trip, IN_2026),
        *_judged(outbound.economical, trip, IN_2026),
        *_judged(outbound.project_money, trip.but(funding=projects), IN_2026),
        *_judged(outbound.enterprise_money, trip.but(funding=firms), IN_2026),
        outbound.project_money.accepts("the State budget alone pays", ours, on=IN_2026),
        outbound.enterprise_money.accepts("the State budget alone pays", ours, on=IN_2026),
    )


def _signing() -> tuple[Example, ...]:
    agreement = Agreement(id="thoa-thuan", name="Bản ghi nhớ")

    def carrying(one: Agreement) -> OutboundDelegation:
        return _trip(chair=False, signing=True, agreements=(one,))

    def decided_after(days: int) -> OutboundDelegation:
        return carrying(agreement.but(decision=Decision(date=_DEPARTED + timedelta(days))))

    carried, settled = outbound.agreements_carried, outbound.agreement_decided
    return (
        carried.accepts("the agreement is in the file", decided_after(0), on=IN_2026),
        carried.rejects(
            "left to sign without one",
            _trip(chair=False, signing=True, agreements=()),
            on=IN_2026,
        ),
        settled.accepts("decided on the day of departure", decided_after(0), on=IN_2026),
        settled.rejects("decided a day after departure", decided_after(1), on=IN_2026),
        settled.rejects("not decided", carrying(agreement), on=IN_2026),
    )


def rule_examples() -> tuple[Example, ...]:
    """The examples of these rules."""
    return (*_chairs(), *_purposes(), *_signing())
