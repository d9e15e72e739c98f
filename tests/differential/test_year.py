"""The rules on a year's papers agree with a plain function over many generated cases."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from random import Random
from typing import Any

from differential.agreeing import CASES, Case, agree
from differential.plainly import DAY, by, fact, happened, judged, some, worst

from foreign_affairs_rules.days import DayOfYear
from foreign_affairs_rules.model.papers import Body
from foreign_affairs_rules.model.year import AidMonth, DelegationPlan, OfficeYear, YearPaper
from foreign_affairs_rules.national.year import duties
from foreign_affairs_rules.plugins import place
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.testing.examples import TEST_VALUES

NA = "not_applicable"
DAYS_ALONE = ("apec_holders_report", "agreement_unit_reports", "office_report")

# For each duty: its day in year y, what there must be, and what says so from when to when

QD_06 = (date(2020, 4, 15), None, date(2011, 1, 15))
ND_58 = (date(2022, 11, 1), None, date(2012, 3, 1))
LUAT_70 = (date(2021, 7, 1), None, date.min)
ND_80 = (date(2020, 9, 17), date(2025, 12, 7), date.min)
TT_23 = (date(2022, 5, 20), None, date.min)
QD_09 = (date(2023, 7, 10), None, date.min)

Duty = tuple[Callable[[int], date], str, tuple[date, date | None, date], set[str]]
MOFA, MOF, MPI = "foreign_ministry", "finance_ministry", "investment_ministry"
DUTIES: dict[str, Duty] = {
    "conference_report": (lambda y: date(y, 12, 18), "has_conferences", QD_06, {MOFA}),
    "ngo_report": (lambda y: date(y, 12, 18), "has_ngos", ND_58, {MOFA, "ngo_committee"}),
    "agreement_signing_plan": (
        lambda y: date(y - 1, 11, 15),
        "plans_agreements",
        LUAT_70,
        {MOFA},
    ),
    "agreement_implementation_plan": (
        lambda y: date(y - 1, 11, 15),
        "plans_agreements",
        LUAT_70,
        {MOFA},
    ),
    "agreement_report": (lambda y: date(y, 11, 15), "has_agreements", LUAT_70, {MOFA}),
    "aid_report": (lambda y: date(y + 1, 1, 15), "has_aid", ND_80, {MOF, MPI}),
    "aid_accounts": (lambda y: date(y, 6, 30), "has_other_aid", ND_80, {MOF, MPI}),
    "aid_budget_half": (lambda y: date(y, 7, 31), "has_budget_aid", TT_23, set()),
    "aid_budget_second_half": (lambda y: date(y + 1, 2, 15), "has_budget_aid", TT_23, set()),
    "aid_budget_year": (lambda y: date(y + 1, 2, 28), "has_budget_aid", TT_23, set()),
    "finance_half": (lambda y: date(y, 8, 10), "has_budget_aid", TT_23, {MOF}),
    "finance_second_half": (lambda y: date(y + 1, 2, 15), "has_budget_aid", TT_23, {MOF}),
    "finance_year": (lambda y: date(y + 1, 3, 10), "has_budget_aid", TT_23, {MOF}),
    "apec_holders_report": (lambda y: date(y, 12, 30), "has_cards", QD_09, set()),
    "apec_card_report": (
        lambda y: date(y + 1, 1, 14),
        "has_cards",
        QD_09,
        {"public_security_ministry"},
    ),
}
WINDOWS: dict[str, Callable[[int], tuple[date, date]]] = {
    "conference_report": lambda y: (date(y - 1, 12, 15), date(y, 12, 14)),
    "ngo_report": lambda y: (date(y - 1, 12, 15), date(y, 12, 14)),
    "aid_budget_year": lambda y: (date(y, 1, 1), date(y + 1, 1, 31)),
}


def dormant(law: tuple[date, date | None, date], day: date) -> str | None:
    """What a text says outside its days: nothing, or what was not read stood there."""
    since, until, unread_from = law
    if since <= day and (until is None or day <= until):
        return None
    return "undetermined" if day >= unread_from else NA


def duty(case: Case, name: str, judge: Callable[[Case, int], str]) -> str:
    """The law of its day, whether the year has it, then what is asked."""
    day, has, law, _ = DUTIES[name]
    year = fact(case, "year")
    if outside := dormant(law, day(year)):
        return outside
    return judge(case, year) if fact(case, has) else NA


def step(name: str) -> Callable[[Case], str]:
    """Done by its day."""

    def judge(case: Case, year: int) -> str:
        event = happened(case, name, case)
        done = event["date"] if isinstance(event, dict) else event
        return by(DUTIES[name][0](year), done, case["on"])

    return lambda case: duty(case, name, judge)


def window(name: str) -> Callable[[Case], str]:
    """The days that the data cover."""

    def judge(case: Case, year: int) -> str:
        paper = happened(case, name, case)
        if paper is None:
            return NA
        covered = fact(paper, "window_from"), fact(paper, "window_until")
        return "kept" if covered == WINDOWS[name](year) else "broken"

    return lambda case: duty(case, name, judge)


def addressed(name: str) -> Callable[[Case], str]:
    """Sent to all; to a ministry that was merged, as far as a person can tell."""

    def judge(case: Case, year: int) -> str:
        paper, needed = happened(case, name, case), DUTIES[name][3]
        if paper is None:
            return NA
        lacking = needed - set(fact(paper, "sent_to"))
        merged = {MPI} if year >= 2025 else set()
        if lacking - merged:
            return "broken"
        return "needs_judgement" if lacking else "kept"

    return lambda case: duty(case, name, judge)


def estimate(case: Case) -> str:
    """An estimate with the plan."""
    fact(case, "year")
    plan = fact(case, "delegation_plan")
    if happened(plan, "submitted", case) is None:
        return NA
    return "kept" if fact(plan, "estimate") else "broken"


def month(one: Case, case: Case) -> str:
    """By the tenth of the next month."""
    year, number = case["year"], one["month"]
    due = date(year + number // 12, number % 12 + 1, 10)
    if due < TT_23[0]:
        return NA
    return by(due, happened(one, "sent", case), case["on"])


def months(case: Case) -> str:
    """Every month of budget aid."""
    if outside := dormant(TT_23, date(fact(case, "year"), 12, 31)):
        return outside
    if not fact(case, "has_budget_aid"):
        return NA
    of = fact(case, "aid_months")
    return worst([judged(partial(month, one, case)) for one in of])


def unit_reports(case: Case) -> str:
    """By 30 November, where a province says so."""
    day = date(fact(case, "year"), 11, 30)
    if outside := dormant(LUAT_70, date(case["year"], 11, 15)):
        return outside
    if not fact(case, "has_agreements"):
        return NA
    return by(day, happened(case, "agreement_unit_reports", case), case["on"])


def office_report(case: Case) -> str:
    """By 30 November too."""
    day = date(fact(case, "year"), 11, 30)
    return by(day, happened(case, "office_report", case), case["on"])


def delegation_plan(case: Case) -> str:
    """By 30 November of the year before."""
    day = date(fact(case, "year") - 1, 11, 30)
    return by(day, happened(fact(case, "delegation_plan"), "submitted", case), case["on"])


NORMS: dict[str, Callable[[Case], str]] = {
    **{f"year.step.{name}": step(name) for name in DUTIES},
    **{f"year.{name}_window": window(name) for name in WINDOWS},
    **{
        f"year.{name}_addressees": addressed(name)
        for name, (_, _, _, needed) in DUTIES.items()
        if needed
    },
    "year.delegation_estimate": estimate,
    "year.aid_month": months,
    "year.step.agreement_unit_report": unit_reports,
    "year.step.office_report": office_report,
    "year.step.delegation_plan": delegation_plan,
}


def plain(case: Case) -> dict[str, str]:
    """The outcome of every rule and step."""
    return {name: judged(partial(norm, case)) for name, norm in NORMS.items()}


# Cases

ASKED = (date(2020, 12, 18), date(2023, 2, 15), date(2024, 11, 15), date(2026, 1, 15))
PLACES = (MOFA, MOF, MPI, "ngo_committee", "public_security_ministry")
HAS = (
    "has_conferences",
    "has_ngos",
    "has_agreements",
    "plans_agreements",
    "has_cards",
    "has_budget_aid",
    "has_other_aid",
)


def paper(random: Random, name: str, year: int) -> Case:
    """A paper sent about its day."""
    facts: Case = {"sent_to": tuple(one for one in PLACES if random.random() > 0.1)}
    if name in WINDOWS:
        first, last = WINDOWS[name](year)
        facts |= {"window_from": first - random.choice((0, 0, 1)) * DAY, "window_until": last}
    day = DUTIES[name][0](year) + random.choice((-1, 0, 0, 1)) * DAY
    return {"date": day, **some(random, facts)}


def case_of(random: Random) -> Case:
    """A year, some of it unknown."""
    year, on = random.choice((2019, 2020, 2021, 2022, 2023, 2024, 2025)), random.choice(ASKED)
    known = {name: random.random() > 0.15 for name in HAS}
    facts: Case = {
        **known,
        "year": year,
        "has_aid": known["has_budget_aid"] or known["has_other_aid"],
        **{
            name: DUTIES[name][0](year) + random.choice((-1, 0, 1)) * DAY
            if name in DAYS_ALONE
            else paper(random, name, year)
            for name in DUTIES
        },
        "agreement_unit_reports": date(year, 11, random.choice((29, 30))) + DAY,
        "office_report": date(year, 11, random.choice((29, 30))) + DAY,
        "delegation_plan": some(
            random,
            {
                "submitted": date(year - 1, 11, random.choice((29, 30))) + DAY,
                "estimate": random.random() > 0.3,
            },
        ),
        "aid_months": [
            {"month": number, **some(random, {"sent": date(year, 5, random.choice((9, 10, 11)))})}
            for number in random.sample((3, 4, 5, 12), 2)
        ],
    }
    recorded = {"recorded_until": on} if random.random() > 0.2 else {}
    return {"on": on, **recorded, **some(random, facts, 0.05)}


def cases() -> Iterator[Case]:
    """As many cases as asked for, the same every time."""
    random = Random(18)
    return (case_of(random) for _ in range(CASES))


def made(name: str, value: Any) -> Any:
    """A fact as the model has it."""
    match name:
        case "aid_months":
            return tuple(AidMonth(**one) for one in value)
        case "delegation_plan":
            return DelegationPlan(**value)
    if not isinstance(value, dict):
        return value
    sent = {"sent_to": tuple(map(Body, value["sent_to"]))} if "sent_to" in value else {}
    return YearPaper(**(value | sent))


def build(case: Case) -> OfficeYear:
    """The year of a case."""
    facts = {name: made(name, value) for name, value in case.items() if name != "on"}
    return OfficeYear(id="one", **facts)


def test_the_rules_say_what_a_plain_function_says() -> None:
    """Over thousands of years, in a place that fills what is open, all is as it says."""
    cite = TEST_VALUES.at(evidence=Evidence.LOCAL)
    filled = (
        duties.DELEGATION_PLAN_BY.value(DayOfYear(11, 30, years=-1), cite=cite),
        duties.UNIT_REPORT_BY.value(DayOfYear(11, 30), cite=cite),
        duties.OFFICE_REPORT_BY.value(DayOfYear(11, 30), cite=cite),
    )
    agree(cases(), plain, build, place=place("ha_noi").filled(filled))
