"""Examples of Quảng Nam's rules, which are their tests; all of them are synthetic."""

from datetime import date
from itertools import chain
from typing import Any

from foreign_affairs_rules.days import CalendarDays
from foreign_affairs_rules.model.aid import Aid, Donor
from foreign_affairs_rules.model.aid_kinds import DonorKind, Mode
from foreign_affairs_rules.model.conference import Conference
from foreign_affairs_rules.model.followed import DemandedReport, UnitPlan
from foreign_affairs_rules.model.papers import Answer, Consultation
from foreign_affairs_rules.model.year import OfficeYear
from foreign_affairs_rules.national.aid.synthetic import aid
from foreign_affairs_rules.national.conference.synthetic import conference as held
from foreign_affairs_rules.national.inbound.synthetic import delegation as guests
from foreign_affairs_rules.national.outbound.samples import delegation
from foreign_affairs_rules.rules import Example, Rule
from foreign_affairs_rules_quang_nam import conference, outbound, received, year
from foreign_affairs_rules_quang_nam.outbound_examples import IN_2024, outbound_examples

IN_2018 = "2018-10-15"
_ASKED = Consultation(body="Công an tỉnh", asked=date(2024, 11, 1), received=date(2024, 11, 4))
_ANSWERED = _ASKED.but(answered=date(2024, 11, 12))


def _opinions() -> tuple[Example, ...]:
    """A body that answered, and one that did not yet, of either kind of delegation."""
    out = {one: delegation(IN_2024, consultations=(one,)) for one in (_ASKED, _ANSWERED)}
    into = {one: guests(IN_2024, consultations=(one,)) for one in (_ASKED, _ANSWERED)}
    return (
        outbound.opinions.accepts("a body that answered", out[_ANSWERED], on=IN_2024),
        outbound.opinions.asks("a body that has not answered", out[_ASKED], on=IN_2024),
        received.opinions.accepts("a body that answered", into[_ANSWERED], on=IN_2024),
        received.opinions.asks("a body that has not answered", into[_ASKED], on=IN_2024),
    )


def _conference(*consultations: Consultation, venue: str = "quang_nam") -> Conference:
    return held(IN_2024, venue=venue, consultations=consultations)


def _replies() -> tuple[Example, ...]:
    """The province's time is not known, so that a test value stands in its place."""
    (rule,) = (one for one in conference.TIMELINE.rules if one.id == conference.reply.id)
    eight, seven = ({conference.REPLY_WITHIN: CalendarDays(days)} for days in (8, 7))
    answered = _conference(_ANSWERED)
    return (
        rule.accepts("answered after eight days of eight", answered, on=IN_2024, where=eight),
        rule.rejects("answered after eight days of seven", answered, on=IN_2024, where=seven),
    )


def _aid(mode: Mode) -> Aid:
    return aid(
        IN_2024,
        mode=mode,
        purpose="Hỗ trợ cấp nước sạch vùng biên giới",
        donors=(Donor(name="Tổ chức A", kind=DonorKind.FOREIGN_NGO),),
    )


def _met(rule: Rule[Any], day: str) -> dict[str, tuple[Answer, ...]]:
    """What a person answered: the norm is met."""
    on = date.fromisoformat(day)
    return {
        "answers": (Answer(rule=rule.id, met=True, by="Sở Ngoại vụ", document="Báo cáo", date=on),)
    }


def _projects() -> tuple[Example, ...]:
    rule, project = received.important_effect, _aid(Mode.PROJECT)
    return (
        rule.asks("a project", project, on=IN_2024),
        rule.asks("a programme", _aid(Mode.PROGRAMME), on=IN_2024),
        rule.accepts("found to follow the rules", project.but(**_met(rule, IN_2024)), on=IN_2024),
    )


def _year(**known: Any) -> OfficeYear:
    return OfficeYear(id="example", recorded_until=date.fromisoformat(IN_2018), year=2018, **known)


def _years() -> tuple[Example, ...]:
    plan = UnitPlan(unit="Sở Du lịch", number="35/KH-SDL", date=date(2018, 5, 7))
    demanded = DemandedReport(by="Ủy ban nhân dân tỉnh", demanded=date(2018, 10, 1))
    sent = demanded.but(sent=date(2018, 10, 8))
    fitting = _year(unit_plans=(plan,), **_met(year.unit_plans, IN_2018))
    return (
        year.unit_plans.asks("a plan of a unit", _year(unit_plans=(plan,)), on=IN_2018),
        year.unit_plans.accepts("found to fit", fitting, on=IN_2018),
        year.reports.accepts("sent", _year(demanded_reports=(sent,)), on=IN_2018),
        year.reports.asks("not sent yet", _year(demanded_reports=(demanded,)), on=IN_2018),
    )


def rule_examples() -> tuple[Example, ...]:
    """The boundary of each value and the examples of each rule of the province."""
    own = (outbound_examples, _opinions, _replies, _projects, _years)
    return tuple(chain.from_iterable(examples() for examples in own))
