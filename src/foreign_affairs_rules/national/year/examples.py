"""Examples of the rules on a year's papers, which are their tests; all of them are synthetic."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from foreign_affairs_rules.days import DayOfYear
from foreign_affairs_rules.model.papers import Body
from foreign_affairs_rules.model.year import AidMonth, DelegationPlan, OfficeYear, YearPaper
from foreign_affairs_rules.national import year
from foreign_affairs_rules.national.year import duties, papers
from foreign_affairs_rules.rules import Example

ON = "2025-06-30"
_HAS = {
    "has_conferences": True,
    "has_ngos": True,
    "has_agreements": True,
    "plans_agreements": True,
    "has_aid": True,
    "has_budget_aid": True,
    "has_other_aid": True,
    "has_cards": True,
}
_DAY = timedelta(1)


def office_year(on: str = ON, /, **known: Any) -> OfficeYear:
    """The year 2024 with every duty, recorded until the day *on*; no paper is known."""
    given: dict[str, Any] = {"recorded_until": date.fromisoformat(on), "year": 2024, **_HAS}
    return OfficeYear(id="example", **(given | known))


_DATES = {"apec_holders_report", "agreement_unit_reports", "office_report"}
"""The events that are days alone."""


def _done(name: str, day: date, **known: Any) -> OfficeYear:
    return office_year(**{name: day if name in _DATES else YearPaper(date=day)}, **known)


_LAST = {
    "agreement_signing_plan": date(2023, 11, 15),
    "agreement_implementation_plan": date(2023, 11, 15),
    "aid_accounts": date(2024, 6, 30),
    "aid_budget_half": date(2024, 7, 31),
    "finance_half": date(2024, 8, 10),
    "agreement_report": date(2024, 11, 15),
    "conference_report": date(2024, 12, 18),
    "ngo_report": date(2024, 12, 18),
    "apec_holders_report": date(2024, 12, 30),
    "apec_card_report": date(2025, 1, 14),
    "aid_report": date(2025, 1, 15),
    "aid_budget_second_half": date(2025, 2, 15),
    "finance_second_half": date(2025, 2, 15),
    "aid_budget_year": date(2025, 2, 28),
    "finance_year": date(2025, 3, 10),
}
"""The last day in time of each duty of 2024."""


def _steps() -> Iterator[Example]:
    for name, last in _LAST.items():
        rule = year.TIMELINE.late(name)
        yield rule.accepts("on the last day", _done(name, last), on=ON)
        yield rule.rejects("a day late", _done(name, last + _DAY), on=ON)
    day = DayOfYear(11, 30)
    last = date(2024, 11, 30)
    for name, fact, term in (
        ("agreement_unit_report", "agreement_unit_reports", duties.UNIT_REPORT_BY),
        ("office_report", "office_report", duties.OFFICE_REPORT_BY),
    ):
        rule, where = year.TIMELINE.late(name), {term: day}
        yield rule.accepts("on the last day", _done(fact, last), on=ON, where=where)
        yield rule.rejects("a day late", _done(fact, last + _DAY), on=ON, where=where)
    rule, where = year.TIMELINE.late("delegation_plan"), {duties.DELEGATION_PLAN_BY: day}
    for told, make, submitted in (
        ("on the last day", rule.accepts, last),
        ("a day late", rule.rejects, last + _DAY),
    ):
        plan = DelegationPlan(submitted=submitted)
        yield make(told, office_year(delegation_plan=plan), on=ON, where=where)


_BODIES = {
    "conference_report": (Body.FOREIGN_MINISTRY,),
    "ngo_report": (Body.FOREIGN_MINISTRY, Body.NGO_COMMITTEE),
    "agreement_signing_plan": (Body.FOREIGN_MINISTRY,),
    "agreement_implementation_plan": (Body.FOREIGN_MINISTRY,),
    "agreement_report": (Body.FOREIGN_MINISTRY,),
    "aid_report": (Body.INVESTMENT_MINISTRY, Body.FINANCE_MINISTRY),
    "aid_accounts": (Body.INVESTMENT_MINISTRY, Body.FINANCE_MINISTRY),
    "finance_half": (Body.FINANCE_MINISTRY,),
    "finance_second_half": (Body.FINANCE_MINISTRY,),
    "finance_year": (Body.FINANCE_MINISTRY,),
    "apec_card_report": (Body.PUBLIC_SECURITY_MINISTRY,),
}


def _papers() -> Iterator[Example]:
    rules = {rule.id: rule for rule in papers.RULES}

    def sent(name: str, *bodies: Body, of: int = 2024) -> OfficeYear:
        paper = YearPaper(date=_LAST[name], sent_to=bodies)
        return office_year(year=of, **{name: paper})

    for name, bodies in _BODIES.items():
        rule = rules[f"year.{name}_addressees"]
        yield rule.accepts("to all", sent(name, *bodies), on=ON)
        yield rule.rejects("not to the last", sent(name, *bodies[:-1]), on=ON)
    rule, finance = rules["year.aid_accounts_addressees"], Body.FINANCE_MINISTRY
    yield rule.asks("a ministry that was merged", sent("aid_accounts", finance, of=2025), on=ON)
    for name, first, last in (
        ("conference_report", date(2023, 12, 15), date(2024, 12, 14)),
        ("ngo_report", date(2023, 12, 15), date(2024, 12, 14)),
        ("aid_budget_year", date(2024, 1, 1), date(2025, 1, 31)),
    ):
        rule = rules[f"year.{name}_window"]
        for told, make, start in (
            ("the days of the report", rule.accepts, first),
            ("a day too many", rule.rejects, first - _DAY),
        ):
            paper = YearPaper(date=_LAST[name], window_from=start, window_until=last)
            yield make(told, office_year(**{name: paper}), on=ON)


def _office() -> tuple[Example, ...]:
    def planned(*, estimate: bool) -> OfficeYear:
        plan = DelegationPlan(submitted=date(2023, 12, 1), estimate=estimate)
        return office_year(delegation_plan=plan)

    def month(number: int, sent: date) -> OfficeYear:
        return office_year(aid_months=(AidMonth(month=number, sent=sent),))

    asked, months = year.delegation_estimate, year.aid_month
    return (
        asked.accepts("with an estimate", planned(estimate=True), on=ON),
        asked.rejects("without one", planned(estimate=False), on=ON),
        months.accepts("on the tenth", month(3, date(2024, 4, 10)), on=ON),
        months.accepts("December, on 10 January", month(12, date(2025, 1, 10)), on=ON),
        months.rejects("on the eleventh", month(3, date(2024, 4, 11)), on=ON),
    )


def rule_examples() -> tuple[Example, ...]:
    """The examples of every rule and step on a year's papers."""
    return (*_steps(), *_papers(), *_office())
