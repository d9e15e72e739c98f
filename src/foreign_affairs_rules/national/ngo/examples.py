"""Examples of the rules on registration, which are their tests; all of them are synthetic."""

from datetime import date
from typing import Any

from foreign_affairs_rules.model.ngo import (
    Application,
    Certificate,
    CertificateKind,
    Ground,
    Measure,
    NgoActivity,
    NgoRegistration,
    ProhibitedAct,
    SelfTermination,
)
from foreign_affairs_rules.model.papers import Authority, Body, Consultation, Decision
from foreign_affairs_rules.model.year import YearPaper
from foreign_affairs_rules.national import ngo
from foreign_affairs_rules.national.ngo.step_examples import step_examples
from foreign_affairs_rules.rules import Example, Rule

ON = "2024-09-30"
_MARCH = date(2024, 3, 4)
_NEW, _CHANGE = Application.NEW, Application.AMENDMENT
_OPERATION, _OFFICE = CertificateKind.OPERATION, CertificateKind.OFFICE
Ngo = NgoRegistration


def registration(on: str = ON, /, **known: Any) -> Ngo:
    """A registration recorded until the day *on*, of which nothing is known but what is given."""
    given: dict[str, Any] = {"recorded_until": date.fromisoformat(on), "filed": _MARCH}
    return NgoRegistration(id="example", **(given | known))


def _certificate(last: date, first: date = _MARCH, **known: Any) -> Certificate:
    return Certificate(date=first, valid_from=first, expires=last, **known)


def _flags() -> tuple[Example, ...]:
    """Conditions that are met or not."""
    asked: tuple[tuple[Rule[Ngo], str, dict[str, Any]], ...] = (
        (ngo.legal_status, "legal_status", {"application": _NEW}),
        (ngo.charter, "clear_charter", {"application": _NEW}),
        (ngo.representative, "representative", {"application": _NEW}),
        (ngo.long_term, "long_term", {"application": _NEW, "kind": _OFFICE}),
        (ngo.translations, "translated", {"application": _NEW, "legalised": True}),
        (ngo.account, "account_as_registered", {}),
    )
    return tuple(
        example
        for rule, fact, known in asked
        for example in (
            rule.accepts("it is so", registration(**known, **{fact: True}), on=ON),
            rule.rejects("it is not", registration(**known, **{fact: False}), on=ON),
        )
    )


def _dossier() -> tuple[Example, ...]:
    def years(kind: CertificateKind, count: int) -> Ngo:
        return registration(application=_NEW, kind=kind, programme_years=count)

    def sets(count: int) -> Ngo:
        return registration(application=_NEW, sets=count)

    def asked(*bodies: Body) -> Ngo:
        sent = date(2024, 3, 11)
        opinions = tuple(Consultation(body="A", which=body, asked=sent) for body in bodies)
        known = registration(application=_NEW, kind=_OPERATION, consultations=opinions)
        return known.but(forwarded=date(2024, 3, 27))

    def decided(authority: Authority) -> Ngo:
        decision = Decision(authority=authority, date=date(2024, 4, 10))
        return registration(application=_NEW, decision=decision)

    both = (Body.PROVINCIAL_COMMITTEE, Body.AID_APPROVER)
    operation, office = ngo.programme_operation, ngo.programme_office
    return (
        operation.accepts("three years", years(_OPERATION, 3), on=ON),
        operation.rejects("two years", years(_OPERATION, 2), on=ON),
        office.accepts("five years", years(_OFFICE, 5), on=ON),
        office.rejects("four years", years(_OFFICE, 4), on=ON),
        ngo.sets.accepts("one set", sets(1), on=ON),
        ngo.sets.rejects("no set", sets(0), on=ON),
        ngo.consulted.accepts("both asked", asked(*both), on=ON),
        ngo.consulted.rejects("the province was not asked", asked(both[1]), on=ON),
        ngo.consulted.asks(
            "nor about an amendment", asked(both[1]).but(application=_CHANGE), on=ON
        ),
        ngo.consulted.accepts(
            "both about an amendment", asked(*both).but(application=_CHANGE), on=ON
        ),
        ngo.translations.accepts(
            "a renewal is not legalised",
            registration(application=Application.RENEWAL, legalised=False, translated=True),
            on=ON,
        ),
        ngo.translations.rejects(
            "a first application not legalised",
            registration(application=_NEW, legalised=False, translated=True),
            on=ON,
        ),
        ngo.decided_by.accepts("the ministry", decided(Authority.FOREIGN_MINISTRY), on=ON),
        ngo.decided_by.rejects("the province", decided(Authority.COMMITTEE_CHAIR), on=ON),
    )


def _certificates() -> tuple[Example, ...]:
    def issued(kind: CertificateKind, last: date, **known: Any) -> Ngo:
        return registration(kind=kind, application=_NEW, certificate=_certificate(last), **known)

    def office(*places: str) -> Ngo:
        return issued(_OFFICE, date(2029, 3, 4), offices=places)

    def old(application: Application, expires: date) -> Ngo:
        held = _certificate(expires, date(2021, 3, 4))
        known = registration(kind=CertificateKind.PROJECT_OFFICE, current=held)
        return known.but(application=application)

    operation = ngo.validity_operation
    april = _certificate(date(2027, 4, 4)).but(valid_from=date(2024, 4, 4))
    later = registration(kind=_OPERATION, application=_NEW, certificate=april)
    home, until = ngo.home_registration, date(2027, 3, 4)
    return (
        operation.accepts("three years", issued(_OPERATION, until), on=ON),
        operation.rejects("a day more", issued(_OPERATION, date(2027, 3, 5)), on=ON),
        operation.rejects("valid a month after its issue", later, on=ON),
        operation.accepts("as a renewal", later.but(application=Application.RENEWAL), on=ON),
        ngo.validity_office.accepts("five years", issued(_OFFICE, date(2029, 3, 4)), on=ON),
        ngo.validity_office.rejects("a day more", issued(_OFFICE, date(2029, 3, 5)), on=ON),
        home.accepts("to its end", issued(_OPERATION, until, home_until=until), on=ON),
        home.accepts("it has none", issued(_OPERATION, until, home_unlimited=True), on=ON),
        home.rejects("beyond", issued(_OPERATION, until, home_until=date(2027, 3, 3)), on=ON),
        ngo.kinds.accepts("one of the two", issued(_OPERATION, until), on=ON),
        ngo.kinds.accepts("an old one changed on its last day", old(_CHANGE, _MARCH), on=ON),
        ngo.kinds.rejects("an old one once expired", old(_CHANGE, date(2024, 3, 3)), on=ON),
        ngo.kinds.rejects("an old one renewed", old(Application.RENEWAL, _MARCH), on=ON),
        ngo.one_office.accepts("one", office("da_nang"), on=ON),
        ngo.one_office.accepts("none yet", office(), on=ON),
        ngo.one_office.rejects("two", office("da_nang", "ha_noi"), on=ON),
        ngo.office_city.accepts("in Đà Nẵng", office("da_nang"), on=ON),
        ngo.office_city.rejects("in Huế", office("hue"), on=ON),
    )


def _conduct() -> tuple[Example, ...]:
    def holding(last: date, **known: Any) -> Ngo:
        held = _certificate(last, fields=("Y tế",), areas=("quang_ngai",))
        return registration(application=Application.NONE, current=held, **known)

    def doing(field: str, area: str) -> Ngo:
        deed = NgoActivity(name="Khám mắt", field=field, area=area)
        return holding(date(2027, 3, 4), activities=(deed,))

    def active(last: date) -> Ngo:
        return holding(date(2027, 3, 4), last_activity=last)

    def concern(*acts: ProhibitedAct) -> Ngo:
        return registration(concerns=acts)

    return (
        ngo.not_expired.accepts("its last day", holding(date(2024, 9, 30)), on=ON),
        ngo.not_expired.asks("the day after", holding(date(2024, 9, 29)), on=ON),
        ngo.not_expired.asks(
            "active on the last day",
            holding(date(2024, 9, 29), last_activity=date(2024, 9, 29)),
            on=ON,
        ),
        ngo.not_expired.rejects(
            "active after it", holding(date(2024, 9, 29), last_activity=date(2024, 9, 30)), on=ON
        ),
        ngo.activity_field.accepts("a field named", doing("y tế", "quang_ngai"), on=ON),
        ngo.activity_field.rejects("another field", doing("Giáo dục", "quang_ngai"), on=ON),
        ngo.activity_area.accepts("an area named", doing("Y tế", "quang_ngai"), on=ON),
        ngo.activity_area.rejects("another area", doing("Y tế", "gia_lai"), on=ON),
        ngo.active.accepts("twelve months ago", active(date(2023, 9, 30)), on=ON),
        ngo.active.rejects("longer ago", active(date(2023, 9, 29)), on=ON),
        ngo.prohibited_acts.accepts("nothing was raised", concern(), on=ON),
        ngo.prohibited_acts.asks("profit was raised", concern(ProhibitedAct.PROFIT), on=ON),
    )


def _endings() -> tuple[Example, ...]:
    def suspended(*grounds: Ground) -> Ngo:
        return registration(suspension=Measure(date=_MARCH, grounds=grounds))

    def ended(*grounds: Ground) -> Ngo:
        return registration(termination=Measure(date=_MARCH, grounds=grounds))

    def noticed(ends: date, *bodies: Body) -> Ngo:
        notice = SelfTermination(date=_MARCH, ends=ends, sent_to=bodies)
        return registration(self_termination=notice)

    may, both = date(2024, 5, 3), (Body.FOREIGN_MINISTRY, Body.NGO_COMMITTEE)
    time, to = ngo.self_termination_time, ngo.self_termination_addressees
    return (
        ngo.suspension_ground.accepts("expired", suspended(Ground.EXPIRED), on=ON),
        ngo.suspension_ground.rejects("no such ground", suspended(Ground.OTHER), on=ON),
        ngo.termination_ground.accepts("inactive", ended(Ground.INACTIVE), on=ON),
        ngo.termination_ground.rejects("no such ground", ended(Ground.ACCOUNT), on=ON),
        time.accepts("exactly sixty days: both readings agree", noticed(may), on=ON),
        time.asks("sixty-one days", noticed(date(2024, 5, 4)), on=ON),
        time.rejects("after the end", noticed(date(2024, 3, 3)), on=ON),
        to.accepts("to both", noticed(may, *both), on=ON),
        to.rejects("not to the ministry", noticed(may, both[1]), on=ON),
    )


def _reports() -> tuple[Example, ...]:
    def covering(first: date, last: date) -> Ngo:
        paper = YearPaper(date=date(2023, 12, 18), window_from=first, window_until=last)
        return registration(report_year=2023, year_report=paper)

    def sent(year: int, *bodies: Body) -> Ngo:
        paper = YearPaper(date=date(year, 12, 18), sent_to=bodies)
        return registration("2026-09-30", report_year=year, year_report=paper)

    first, last = date(2022, 12, 15), date(2023, 12, 14)
    four = (
        Body.FOREIGN_MINISTRY,
        Body.INVESTMENT_MINISTRY,
        Body.OTHER_MINISTRY,
        Body.NGO_COMMITTEE,
    )
    window, to, now = ngo.year_report_window, ngo.year_report_addressees, "2026-09-30"
    province = Body.PROVINCIAL_COMMITTEE
    return (
        window.accepts("15/12 to 14/12", covering(first, last), on=ON),
        window.rejects("the calendar year", covering(date(2023, 1, 1), last), on=ON),
        to.accepts("to all four, not to the province", sent(2023, *four), on=now),
        to.rejects("not to the Committee", sent(2023, *four[:3]), on=now),
        to.asks("a ministry that was merged", sent(2025, four[0], *four[2:]), on=now),
        to.accepts("a copy to the province, in 2021", sent(2021, province), on=now),
        to.rejects("none to the province, in 2021", sent(2021, *four), on=now),
    )


def rule_examples() -> tuple[Example, ...]:
    """The examples of every rule and step on registration."""
    return (
        *_flags(),
        *_dossier(),
        *_certificates(),
        *_conduct(),
        *_endings(),
        *_reports(),
        *step_examples(),
    )
