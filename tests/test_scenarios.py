"""The scenarios in tests/scenarios come out as they say."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from foreign_affairs_rules import UNKNOWN, OutboundDelegation, Outcome, check, example, schedule
from foreign_affairs_rules.model.papers import Authority, Decision
from foreign_affairs_rules.schedules import State
from foreign_affairs_rules.sources import Evidence

_SCENARIOS = [
    scenario
    for file in sorted((Path(__file__).parent / "scenarios").glob("*.toml"))
    for scenario in tomllib.loads(file.read_text(encoding="utf-8"))["scenario"]
]
_LIMITS = {
    "outbound.countries": (4, 3),
    "outbound.days_per_country": (5, 3),
    "outbound.max_members": (11, 10),
}


def shipped(name: str) -> OutboundDelegation:
    """The delegation of that name that ships with the library or a province."""
    loaded = example(name)
    assert isinstance(loaded, OutboundDelegation)
    return loaded


@pytest.mark.parametrize("scenario", _SCENARIOS, ids=lambda scenario: str(scenario["case"]))
def test_a_scenario_comes_out_as_written(scenario: dict[str, Any]) -> None:
    """Each rule that a scenario names has the outcome that it gives."""
    document = example(scenario["document"])
    report = check(document, province=scenario["province"], on=scenario["on"])
    found = {rule: report.outcome_of(rule).value for rule in scenario["expect"]}
    assert found == scenario["expect"]
    missing = {
        rule: [path for one in report.findings if one.rule.id == rule for path in one.missing_facts]
        for rule in scenario.get("missing", {})
    }
    assert missing == scenario.get("missing", {})
    broken = sorted({one.rule.id for one in report.of(Outcome.BROKEN)})
    assert broken == scenario.get("broken", broken)
    assert report.ready is scenario.get("ready", report.ready)


def test_eleven_members_break_exactly_three_limits() -> None:
    """11 of 10 members, 4 of 3 countries, 5 of 3 days, each cited, marked and in both languages."""
    report = check(shipped("outbound-eleven-members"), province="quang_ninh", on="2018-03-13")
    broken = report.of(Outcome.BROKEN)
    assert {one.rule.id: (one.measured, one.limit) for one in broken} == _LIMITS
    for one in broken:
        assert [cite.evidence for cite in one.citations] == [Evidence.SECONDARY]
        assert str(one.measured) in one.message.vi
        assert str(one.measured) in one.message.en


def test_unknown_members_leave_the_size_undetermined() -> None:
    """Without the members the size rule names them as missing and the report is not ready."""
    unknown = shipped("outbound-ten-members").but(members=UNKNOWN)
    report = check(unknown, province="quang_ninh", on="2018-03-13")
    (size,) = (one for one in report.findings if one.rule.id == "outbound.max_members")
    assert (size.outcome, size.missing_facts) == (Outcome.UNDETERMINED, ("members",))
    assert not report.ready


def test_what_lapsed_shows_its_last_known_value() -> None:
    """After 2018 the size rule names the open term and the last value known, 10."""
    report = check(shipped("outbound-proposed-for-2019"), province="quang_ninh", on="2019-06-01")
    (size,) = (one for one in report.findings if one.rule.id == "outbound.max_members")
    assert size.missing_law == ("outbound.max_members",)
    assert size.reason is not None
    assert "10" in size.reason.vi


def test_what_was_decided_in_2018_is_judged_by_the_law_of_2018() -> None:
    """Asked about in 2026, the trip decided in 2018 breaks the same three limits."""
    decided = Decision(
        authority=Authority.PARTY_COMMITTEE, number="512-QĐ/TU", date=date(2018, 3, 20)
    )
    trip = shipped("outbound-eleven-members").but(decision=decided)
    report = check(trip, province="quang_ninh", on="2026-11-20")
    assert {one.rule.id for one in report.of(Outcome.BROKEN)} == set(_LIMITS)
    assert report.outcome_of("outbound.sender") is Outcome.NOT_APPLICABLE


def test_a_silent_body_is_shown_with_the_days_since_it_was_asked() -> None:
    """The body asked on 27/02/2018 shows 14 days on 13/03/2018 and is not called late."""
    laid = schedule(shipped("outbound-eleven-members"), province="quang_ninh", on="2018-03-13")
    (waiting,) = (one for one in laid.steps if one.state is State.WAITING)
    assert (waiting.at, waiting.waiting, waiting.open) == ("consultations[1]", 14, True)
    assert laid.feasible is None


def test_a_province_without_a_plug_in_says_so() -> None:
    """Hà Nội is answered with national law alone, and a note says it."""
    report = check(shipped("outbound-2023-timeline"), province="ha_noi", on="2023-10-10")
    assert any("Hà Nội" in note.vi for note in report.notes)


def test_passports_are_due_by_the_law_of_the_day_of_return() -> None:
    """Five working days after 21/09/2023, by Law 49/2019, Article 23(3)."""
    laid = schedule(shipped("outbound-2023-timeline"), province="quang_ninh", on="2023-10-10")
    (step,) = (one for one in laid.steps if one.step.id == "outbound.step.return_passports")
    assert (step.due, step.state) == (date(2023, 9, 28), State.LATE)
    assert step.value is not None
    assert step.value.cite.printed.en == "Law 49/2019/QH14, Article 23(3)"


def test_an_answer_to_no_rule_is_told() -> None:
    """An answer whose rule id is misspelt settles nothing, and a note names the nearest rule."""
    trip = shipped("outbound-ten-members")
    misspelt = trip.answers[0].but(rule="quang_ninh.outbound.same_regions")
    report = check(trip.but(answers=(misspelt,)), province="quang_ninh", on="2018-03-13")
    assert report.outcome_of("quang_ninh.outbound.same_region") is Outcome.NEEDS_JUDGEMENT
    (note,) = report.notes
    assert "answers[0].rule" in note.vi
    assert "quang_ninh.outbound.same_region" in note.en


def test_what_no_rule_is_about_is_refused() -> None:
    """A values file is no activity: checking it is an error, never an empty report."""
    with pytest.raises(LookupError, match="no rules for LocalValues"):
        check(example("values-synthetic"), province="quang_ninh", on="2018-03-13")
