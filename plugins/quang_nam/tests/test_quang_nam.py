"""What Quảng Nam's package says of whole documents, and from which day to which."""

from collections.abc import Iterator
from datetime import date

import pytest

from foreign_affairs_rules import (
    UNKNOWN,
    Checker,
    OfficeYear,
    OutboundDelegation,
    Outcome,
    check,
    example,
    place,
    schedule,
)
from foreign_affairs_rules.gaps import OpenTerm
from foreign_affairs_rules.model.conference import Conference, Rank, Supervisor
from foreign_affairs_rules.model.papers import Authority, Decision
from foreign_affairs_rules.model.plan import PlanEntry, PlanState
from foreign_affairs_rules.schedules import State
from foreign_affairs_rules_quang_nam import PROVINCE
from foreign_affairs_rules_quang_nam.instruments import LAST_DAY, ORDER_2024, QD_34_2013

_ORDER_RULES = {rule.id for rule in PROVINCE.own_rules if rule.cite[0].instrument is ORDER_2024}
_COUNTS = ("additions", "rounds", "unit_additions", "unit_rounds")


def addition(**entry: int | PlanState) -> OutboundDelegation:
    """The addition that ships, with another entry in the plan."""
    shipped = example("outbound-quang-nam-2024-addition")
    assert isinstance(shipped, OutboundDelegation)
    return shipped.but(plan=PlanEntry(state=PlanState.ADDITION_PROPOSED).but(**entry))


def outcome(trip: OutboundDelegation, rule: str, on: str = "2024-11-15") -> Outcome:
    """What *rule* says of *trip*."""
    return check(trip, province="quang_nam", on=on).outcome_of(rule)


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ((1, 1, 1, 1), Outcome.KEPT),
        ((1, None, None, None), Outcome.KEPT),
        ((2, 2, 2, 2), Outcome.BROKEN),
        ((None, None, None, 2), Outcome.BROKEN),
        ((2, 1, 1, 1), Outcome.NEEDS_JUDGEMENT),
        ((9, 1, 1, 0), Outcome.NEEDS_JUDGEMENT),
        ((2, None, 1, 1), Outcome.UNDETERMINED),
        ((None, 1, 1, 1), Outcome.UNDETERMINED),
        ((None, None, None, None), Outcome.UNDETERMINED),
    ],
)
def test_two_times_a_year_is_read_in_every_way(
    counts: tuple[int | None, ...], expected: Outcome
) -> None:
    """Where all readings agree that is the outcome, where not a person decides."""
    known = {name: n for name, n in zip(_COUNTS, counts, strict=True) if n is not None}
    assert outcome(addition(**known), "quang_nam.outbound.additions") is expected


def test_the_readings_are_named() -> None:
    """The question tells all four counts, this addition included."""
    trip = addition(additions=4, rounds=2, unit_additions=1, unit_rounds=0)
    report = check(trip, province="quang_nam", on="2024-11-15")
    (asked,) = (one for one in report.findings if one.rule.id == "quang_nam.outbound.additions")
    assert "3 đợt, 5 đoàn" in asked.message.vi
    assert "1 đợt, 2 đoàn" in asked.message.vi
    assert (asked.measured, asked.limit) == (5, 2)


def test_no_count_is_asked_of_what_is_no_addition() -> None:
    """A delegation in the plan has neither a number of additions nor grounds for one."""
    trip = addition(state=PlanState.IN_PLAN)
    for rule in ("quang_nam.outbound.additions", "quang_nam.outbound.addition_grounds"):
        assert outcome(trip, rule) is Outcome.NOT_APPLICABLE


def outcomes(document: OutboundDelegation, province: str, on: date | str) -> set[Outcome]:
    """What the rules of the order say of *document*."""
    report = check(document, province=province, on=on)
    return {report.outcome_of(rule) for rule in _ORDER_RULES if ".outbound." in rule}


def test_nothing_of_the_order_applies_before_15_october_2024() -> None:
    """The day before, its rules do not apply; that day they speak."""
    trip = addition(unit_rounds=2)
    assert outcomes(trip, "quang_nam", "2024-10-14") == {Outcome.NOT_APPLICABLE}
    assert Outcome.BROKEN in outcomes(trip, "quang_nam", "2024-10-15")


@pytest.mark.parametrize("province", ["quang_nam", "da_nang"])
def test_the_order_is_not_known_after_the_province_ended(province: str) -> None:
    """On its last day the order speaks; on the next, asked either way, that is not known."""
    trip = example("outbound-quang-nam-2025-outside")
    assert isinstance(trip, OutboundDelegation)
    assert Outcome.BROKEN in outcomes(trip, province, LAST_DAY)
    assert outcomes(trip, province, "2025-07-01") == {Outcome.UNDETERMINED}


@pytest.mark.parametrize("province", ["quang_nam", "da_nang"])
def test_a_trip_of_2024_is_judged_by_the_day_of_its_decision(province: str) -> None:
    """Asked about in 2026, the trip decided on 15/11/2024 is under the order still."""
    trip = example("outbound-quang-nam-2024-planned")
    assert isinstance(trip, OutboundDelegation)
    assert outcomes(trip, province, "2026-11-22") == {Outcome.KEPT, Outcome.NOT_APPLICABLE}
    earlier = trip.but(
        decision=Decision(authority=Authority.COMMITTEE_CHAIR, date=date(2024, 10, 14)),
        versions=UNKNOWN,
    )
    assert outcomes(earlier, province, "2026-11-22") == {Outcome.NOT_APPLICABLE}


def _own_of_year(year: int, on: str) -> Iterator[Outcome]:
    whole = example("year-quang-nam-2018")
    assert isinstance(whole, OfficeYear)
    one = whole.but(year=year, recorded_until=date.fromisoformat(on))
    report = check(one, province="quang_nam", on=on)
    return (finding.outcome for finding in report.findings if "quang_nam" in finding.rule.id)


def test_the_plan_of_2018_is_for_2018() -> None:
    """It speaks from the day it is known to the end of its year, and of 2019 that is not known."""
    assert {*_own_of_year(2018, "2018-04-09")} == {Outcome.NOT_APPLICABLE}
    assert Outcome.KEPT in {*_own_of_year(2018, "2018-12-31")}
    assert Outcome.KEPT in {*_own_of_year(2018, "2019-01-01")}
    assert {*_own_of_year(2019, "2019-01-01")} == {Outcome.UNDETERMINED}


def test_a_report_on_demand_stands_in_the_year_of_the_plan_alone() -> None:
    """In 2018 each report asked for is a step, sent or waited for; in 2019 there is none."""
    whole = example("year-quang-nam-2018")
    assert isinstance(whole, OfficeYear)
    states = {
        year: [
            row.state
            for row in schedule(whole.but(year=year), province="quang_nam", on="2018-10-15").steps
            if row.step.id == "quang_nam.year.step.demanded_report"
        ]
        for year in (2018, 2019)
    }
    assert states == {2018: [State.DONE, State.WAITING], 2019: []}


def test_the_time_to_answer_on_a_conference_stands_in_an_unread_text() -> None:
    """In the province it is open law and names Decision 3254."""
    rule = "quang_nam.conference.step.reply_by_regulation"
    seminar = example("conference-quang-nam-2024")
    here = check(seminar, province="quang_nam", on="2024-11-22")
    found = [one for one in here.findings if one.rule.id == rule]
    assert {one.missing_law for one in found} == {("quang_nam.conference.reply_within",)}
    assert all(one.reason and "3254/QĐ-UBND" in one.reason.vi for one in found)


@pytest.mark.parametrize(
    ("under", "rank", "expected"),
    [
        (Supervisor.PROVINCE, Rank.BELOW_MINISTER, Outcome.UNDETERMINED),
        (Supervisor.PROVINCE, Rank.MINISTER, Outcome.NOT_APPLICABLE),
        (Supervisor.MINISTRY, Rank.BELOW_MINISTER, Outcome.NOT_APPLICABLE),
    ],
)
def test_elsewhere_the_regulation_is_on_conferences_of_the_chairman(
    under: Supervisor, rank: Rank, expected: Outcome
) -> None:
    """Held in another province, only a conference that the Chairman permits is under it."""
    seminar = example("conference-quang-nam-2024")
    assert isinstance(seminar, Conference)
    away = seminar.but(
        venue="quang_ngai",
        organiser=seminar.organiser.but(under=under),
        guests=(seminar.guests[0].but(rank=rank),),
    )
    report = check(away, province="quang_nam", on="2024-11-22")
    assert report.outcome_of("quang_nam.conference.step.reply_by_regulation") is expected


def test_only_the_normative_text_goes_on() -> None:
    """After the merger Decision 34/2013 alone is named where law is open in the old territory."""
    assert [text for text in PROVINCE.instruments if text.known.until is None] == [QD_34_2013]
    there, day = place("da_nang", "quang_nam"), date(2025, 8, 1)
    law = Checker(there, day).law_of(day)
    named = {}
    for term in ("ngo.half_year_report_within", "outbound.max_members", "conference.decide_within"):
        gap = law.gap(there.terms[term])
        assert isinstance(gap, OpenTerm)
        named[term] = {*gap.unread} & {*PROVINCE.instruments}
    assert named == {
        "ngo.half_year_report_within": {QD_34_2013},
        "outbound.max_members": set(),
        "conference.decide_within": set(),
    }
