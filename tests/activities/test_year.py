"""The year of an office: fixed days, the law of the day, what a year does not owe."""

from datetime import date
from typing import Any

import pytest

from foreign_affairs_rules import Outcome, check, example, schedule
from foreign_affairs_rules.facts import Senseless
from foreign_affairs_rules.findings import Finding
from foreign_affairs_rules.model.year import AidMonth, OfficeYear, YearPaper
from foreign_affairs_rules.schedules import State

FACTS = (
    "has_conferences",
    "has_ngos",
    "has_agreements",
    "plans_agreements",
    "has_aid",
    "has_budget_aid",
    "has_other_aid",
    "has_cards",
)


def office_year(year: int, **known: Any) -> OfficeYear:
    """A year with every duty, recorded for long."""
    given: dict[str, Any] = dict.fromkeys(FACTS, True)
    given |= {"year": year, "recorded_until": date(2027, 12, 31)}
    return OfficeYear(id="one", **(given | known))


def finding(subject: OfficeYear, rule: str, on: str) -> Finding:
    """What is found of one rule."""
    report = check(subject, province="ha_noi", on=on)
    (one,) = (one for one in report.findings if one.rule.id == f"year.{rule}")
    return one


def due(year: int, on: str) -> dict[str, date]:
    """The planned days of the steps of a year."""
    laid = schedule(office_year(year), province="ha_noi", on=on)
    return {one.step.id.removeprefix("year.step."): one.due for one in laid.steps if one.due}


def test_the_days_of_2024_are_as_the_texts_say() -> None:
    """Each fixed day, planned for the working day before where it is a day of rest."""
    assert due(2024, "2024-01-02") == {
        "agreement_signing_plan": date(2023, 11, 15),
        "agreement_implementation_plan": date(2023, 11, 15),
        "aid_accounts": date(2024, 6, 28),  # 30/06 is a Sunday
        "aid_budget_half": date(2024, 7, 31),
        "finance_half": date(2024, 8, 9),  # 10/08 is a Saturday
        "agreement_report": date(2024, 11, 15),
        "conference_report": date(2024, 12, 18),
        "ngo_report": date(2024, 12, 18),
        "apec_holders_report": date(2024, 12, 30),  # before 31/12
        "apec_card_report": date(2025, 1, 14),  # before 15/01
        "aid_report": date(2025, 1, 15),
        "aid_budget_second_half": date(2025, 2, 14),  # 15/02 is a Saturday
        "finance_second_half": date(2025, 2, 14),
        "aid_budget_year": date(2025, 2, 28),
        "finance_year": date(2025, 3, 10),
    }


def test_a_fixed_day_on_a_day_of_rest_is_still_in_time() -> None:
    """18/12/2022 is a Sunday: the report is planned for the Friday and in time on the Sunday."""
    year = office_year(2022)
    assert due(2022, "2022-01-04")["conference_report"] == date(2022, 12, 16)
    for day, outcome in ((18, Outcome.KEPT), (19, Outcome.BROKEN)):
        sent = year.but(conference_report=YearPaper(date=date(2022, 12, day)))
        assert finding(sent, "step.conference_report", "2023-01-31").outcome is outcome


@pytest.mark.parametrize(
    ("step", "year", "unread"),
    [
        ("aid_report", 2025, "313/2025/NĐ-CP"),
        ("aid_accounts", 2026, "313/2025/NĐ-CP"),
        ("aid_accounts", 2020, "93/2009/NĐ-CP"),
        ("aid_budget_half", 2021, "225/2010/TT-BTC"),
        ("agreement_signing_plan", 2021, "33/2007/PL-UBTVQH11"),
        ("conference_report", 2019, "76/2010/QĐ-TTg"),
        ("ngo_report", 2021, "12/2012/NĐ-CP"),
        ("apec_card_report", 2022, "45/2006/QĐ-TTg"),
    ],
)
def test_where_the_text_of_the_day_was_not_read_nothing_is_said(
    step: str, year: int, unread: str
) -> None:
    """A duty outside the days of the text that was read is undetermined, and the other is named."""
    found = finding(office_year(year), f"step.{step}", "2026-11-20")
    assert found.outcome is Outcome.UNDETERMINED
    assert found.reason is not None
    assert unread in found.reason.vi


@pytest.mark.parametrize(
    ("step", "year"),
    [
        ("aid_report", 2024),
        ("aid_accounts", 2025),
        ("agreement_signing_plan", 2022),
        ("conference_report", 2020),
        ("ngo_report", 2022),
        ("apec_card_report", 2023),
    ],
)
def test_the_first_and_last_year_of_a_text_are_judged_by_it(step: str, year: int) -> None:
    """What was never sent is late in the first and the last year of the text that was read."""
    assert finding(office_year(year), f"step.{step}", "2026-11-20").outcome is Outcome.BROKEN


def test_a_year_without_aid_owes_no_report_on_aid() -> None:
    """Where there was none the report does not apply, and the reason says that no text tells."""
    none = office_year(2024, has_aid=False, has_budget_aid=False, has_other_aid=False)
    found = finding(none, "step.aid_report", "2025-06-30")
    assert found.outcome is Outcome.NOT_APPLICABLE
    assert found.reason is not None
    assert "no aid this year" in found.reason.en
    names = {one.step.id for one in schedule(none, province="ha_noi", on="2025-06-30").steps}
    assert not {name for name in names if "aid" in name or "finance" in name}


def test_the_plan_of_delegations_has_no_day() -> None:
    """Submitted in November and approved in January: no text fixes either, and nothing is late."""
    year = example("year-2024")
    laid = schedule(year, province="ha_noi", on="2025-03-31")
    plan = {one.step.id: one for one in laid.steps if "delegation" in one.step.id}
    assert {one.state for one in plan.values()} == {State.DONE}
    assert plan["year.step.delegation_plan"].open
    assert laid.feasible is None


def test_after_the_new_decree_the_circular_on_budget_aid_is_to_be_checked() -> None:
    """Circular 23/2022 still gives its day in 2026, with a note to check it."""
    found = finding(office_year(2026), "step.aid_budget_half", "2026-11-20")
    assert found.outcome is Outcome.BROKEN
    assert any("313/2025/NĐ-CP" in note.en for note in found.notes)


def test_months_before_the_circular_are_not_asked() -> None:
    """The report on March 2022 was due before the Circular began, that on May after."""
    told = [
        finding(office_year(2022, aid_months=(AidMonth(month=month),)), "aid_month", "2023-06-30")
        for month in (3, 5)
    ]
    assert [one.outcome for one in told] == [Outcome.NOT_APPLICABLE, Outcome.BROKEN]
    assert told[1].message.en == "The report on month 5 is past its due date 10/06/2022."


def test_what_is_inferred_says_so() -> None:
    """The month of the report on NGOs and the year of the exchange on cards are inferred."""
    year = office_year(2024)
    for step, words in (
        ("ngo_report", "December follows"),
        ("apec_card_report", "the year before"),
    ):
        found = finding(year, f"step.{step}", "2026-11-20")
        assert [one.evidence.value for one in found.citations] == ["text", "inferred"]
        assert any(words in note.en for note in found.notes)


@pytest.mark.parametrize(
    ("wrong", "path"),
    [
        (lambda: office_year(2024, has_aid=False, has_other_aid=False), "has_budget_aid"),
        (lambda: OfficeYear(id="one", year=1999), "year"),
        (
            lambda: YearPaper(window_from=date(2024, 1, 2), window_until=date(2024, 1, 1)),
            "window_until",
        ),
    ],
)
def test_what_contradicts_itself_cannot_be_made(wrong: Any, path: str) -> None:
    """Aid in a year without aid, a year out of bounds, data that end before they begin."""
    with pytest.raises(Senseless) as caught:
        wrong()
    assert [fault.path for fault in caught.value.faults] == [path]
