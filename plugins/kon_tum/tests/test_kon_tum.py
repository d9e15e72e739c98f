"""What Kon Tum's package says of whole documents, and from which day to which."""

from datetime import date

import pytest

from foreign_affairs_rules import (
    UNKNOWN,
    InboundDelegation,
    OfficeYear,
    OutboundDelegation,
    Outcome,
    check,
    example,
    required_documents,
    schedule,
)
from foreign_affairs_rules.model.papers import Authority, Decision
from foreign_affairs_rules.model.plan import PlanEntry, PlanState
from foreign_affairs_rules.schedules import State
from foreign_affairs_rules_kon_tum import PROVINCE
from foreign_affairs_rules_kon_tum.dossier import PAPERS
from foreign_affairs_rules_kon_tum.instruments import CV_3095, LAST_DAY, QD_575

_DOSSIER = "kon_tum.outbound.dossier"
_OUTBOUND = {
    "kon_tum.outbound.consulted",
    "kon_tum.outbound.members_kept",
    "kon_tum.outbound.opinions",
    "kon_tum.outbound.outside_plan_told",
}
"""The rules that cite the letter; the list of papers cites it by its value."""
_STEPS = ["kon_tum.outbound.step.tell_department", "kon_tum.outbound.step.tell_committee_office"]


def trip(name: str = "outbound-kon-tum-2025-outside") -> OutboundDelegation:
    """A delegation that ships, by its name."""
    shipped = example(name)
    assert isinstance(shipped, OutboundDelegation)
    return shipped


def guests() -> InboundDelegation:
    """The guests that ship."""
    shipped = example("inbound-kon-tum-2022-late")
    assert isinstance(shipped, InboundDelegation)
    return shipped


def outcomes(document: OutboundDelegation, on: date | str, asked: str) -> set[Outcome]:
    """What the rules of the letter say of *document*, asked as the unit *asked*."""
    report = check(document, province=asked, on=on)
    return {report.outcome_of(rule) for rule in _OUTBOUND}


def test_the_letter_speaks_from_its_day() -> None:
    """The day before, its rules do not apply; on its day, two offices must have been told."""
    early = trip().but(submitted=date(2022, 9, 14), recorded_until=date(2022, 9, 30))
    assert outcomes(early, "2022-09-15", "kon_tum") == {Outcome.NOT_APPLICABLE}
    assert Outcome.BROKEN in outcomes(early, "2022-09-16", "kon_tum")


def test_before_the_letter_the_papers_stand_in_unread_texts() -> None:
    """From 2019 on the papers are open law, which the decision and the guide may fix."""
    early = trip().but(recorded_until=date(2022, 9, 30))
    report = check(early, province="kon_tum", on="2022-09-15")
    (found,) = (one for one in report.findings if one.rule.id == _DOSSIER)
    assert (found.outcome, found.missing_law) == (Outcome.UNDETERMINED, (_DOSSIER,))
    assert found.reason is not None
    assert "Quyết định 1517-QĐ/TU, Công văn 358/SNgV-LS" in found.reason.vi


@pytest.mark.parametrize(
    ("on", "province", "texts"),
    [
        ("2022-09-15", "kon_tum", ["qd-272-qd-tw-2015"]),
        ("2022-09-16", "kon_tum", ["cv-3095-ubnd-nc-2022", "qd-272-qd-tw-2015"]),
        ("2025-06-30", "quang_ngai", ["cv-3095-ubnd-nc-2022", "qd-272-qd-tw-2015"]),
        ("2025-07-01", "quang_ngai", ["qd-272-qd-tw-2015"]),
    ],
)
def test_asking_early_rests_on_the_letter_on_its_days(
    on: str, province: str, texts: list[str]
) -> None:
    """One question on every day; the letter is named from its day to the last of the province."""
    received = guests().but(recorded_until=date.fromisoformat(on))
    report = check(received, province=province, on=on)
    found = [one for one in report.findings if one.rule.id == "inbound.opinion_gap"]
    assert {one.outcome for one in found} == {Outcome.NEEDS_JUDGEMENT}
    assert [cite.instrument.id for cite in found[0].citations] == texts


@pytest.mark.parametrize("asked", ["kon_tum", "quang_ngai"])
def test_the_letter_is_not_known_after_the_province_ended(asked: str) -> None:
    """On its last day the letter speaks; on the next, asked either way, that is not known."""
    assert Outcome.BROKEN in outcomes(trip(), LAST_DAY, asked)
    assert outcomes(trip(), "2025-07-01", asked) == {Outcome.UNDETERMINED}
    report = check(trip(), province=asked, on="2025-07-01")
    (found,) = (one for one in report.findings if one.rule.id == _DOSSIER)
    assert found.reason is not None
    assert "kế hoạch, chương trình làm việc, nhân sự, kinh phí" in found.reason.vi


@pytest.mark.parametrize("asked", ["kon_tum", "quang_ngai"])
def test_a_trip_of_2022_is_judged_by_the_day_of_its_decision(asked: str) -> None:
    """Asked about in 2026, a trip decided on the day of the letter is under it, not one before."""
    decided = {
        day: trip("outbound-kon-tum-2022-planned").but(
            decision=Decision(authority=Authority.COMMITTEE_CHAIR, date=date(2022, 9, day)),
            recorded_until=date(2026, 11, 22),
        )
        for day in (15, 16)
    }
    rule = "kon_tum.outbound.opinions"
    found = {
        day: check(one, province=asked, on="2026-11-22").outcome_of(rule)
        for day, one in decided.items()
    }
    assert found == {15: Outcome.NOT_APPLICABLE, 16: Outcome.KEPT}


def test_a_change_of_members_is_never_broken_by_itself() -> None:
    """It is a question that shows how many were replaced, whatever the paper that records it."""
    report = check(trip("outbound-kon-tum-2023-outside"), province="kon_tum", on="2023-05-31")
    (found,) = (one for one in report.findings if one.rule.id == "kon_tum.outbound.members_kept")
    assert (found.outcome, found.measured) == (Outcome.NEEDS_JUDGEMENT, 2)


def test_the_day_by_which_both_offices_are_told_is_marked_as_inferred() -> None:
    """The letter fixes no days, so that the finding which calls a report late says so."""
    report = check(trip(), province="kon_tum", on=LAST_DAY)
    rule = "kon_tum.outbound.outside_plan_told"
    (found,) = (one for one in report.findings if one.rule.id == rule)
    assert found.outcome is Outcome.BROKEN
    assert any("suy luận" in note.vi for note in found.notes)


def rows(one: OutboundDelegation | InboundDelegation, on: str) -> list[tuple[str, State]]:
    """The own steps of *one*, in their order, and where each stands."""
    laid = schedule(one, province="kon_tum", on=on)
    return [(row.step.id, row.state) for row in laid.steps if row.step in PROVINCE.own_steps]


def test_only_a_delegation_outside_the_plan_has_the_two_steps() -> None:
    """They come before the submission, and only while the letter is known to apply."""
    outside = trip("outbound-kon-tum-2023-outside")
    states = [State.DONE, State.NEXT]
    assert rows(outside, "2023-05-31") == list(zip(_STEPS, states, strict=True))
    planned = outside.but(plan=PlanEntry(state=PlanState.ADDITION_APPROVED))
    assert rows(planned, "2023-05-31") == []
    assert [state for _, state in rows(trip(), "2025-06-30")] == [State.NEXT, State.NEXT]
    assert rows(trip(), "2025-07-01") == []
    assert [state for _, state in rows(guests(), "2022-11-22")] == [State.DONE, State.DONE]


def test_the_order_is_told_submission_last() -> None:
    """Both offices stand before the submission in the timeline."""
    laid = schedule(trip(), province="kon_tum", on="2025-06-30")
    steps = [row.step.id for row in laid.steps]
    assert steps.index("outbound.step.submit") == steps.index(_STEPS[1]) + 1


@pytest.mark.parametrize("one", [trip("outbound-kon-tum-2023-outside"), guests()])
def test_the_papers_are_listed(one: OutboundDelegation | InboundDelegation) -> None:
    """What a dossier needs is told for either kind of delegation, and that the list is open."""
    (needs,) = (
        listed
        for listed in required_documents(one, province="kon_tum", on=one.recorded_until)
        if listed.needs
    )
    assert tuple(need.item for need in needs.needs) == PAPERS
    assert any("open-ended" in note.en for note in needs.notes)


def test_a_report_on_demand_waits_in_the_year_of_the_letter() -> None:
    """From the day of the letter each report asked for is a step; in 2021 there is none."""
    whole = example("year-kon-tum-2022-department")
    assert isinstance(whole, OfficeYear)
    states = {
        year: [
            row.state
            for row in schedule(whole.but(year=year), province="kon_tum", on="2022-11-30").steps
            if row.step.id == "kon_tum.year.step.demanded_report"
        ]
        for year in (2022, 2021)
    }
    assert states == {2022: [State.DONE, State.WAITING], 2021: []}


def test_a_conference_elsewhere_is_no_matter_of_the_letter_of_2021() -> None:
    """In the province the epidemic is asked about; elsewhere that does not apply."""
    rule = "kon_tum.conference.epidemic"
    seminar = example("conference-kon-tum-2021")
    here = check(seminar.but(answers=()), province="kon_tum", on="2021-10-12")
    assert here.outcome_of(rule) is Outcome.NEEDS_JUDGEMENT
    away = check(seminar.but(venue="gia_lai"), province="kon_tum", on="2021-10-12")
    assert away.outcome_of(rule) is Outcome.NOT_APPLICABLE


def test_the_internal_processes_may_fix_the_time_to_permit() -> None:
    """Decision 575 is named where the national law leaves the time open, before and after not."""
    seminar = example("conference-kon-tum-2021").but(decision=UNKNOWN, reply=UNKNOWN)
    report = check(seminar, province="kon_tum", on="2021-10-12")
    (found,) = (one for one in report.findings if one.rule.id == "conference.step.permit")
    assert found.reason is not None
    assert QD_575.name.vi in found.reason.vi


def test_no_paper_of_the_province_goes_on() -> None:
    """None is a normative text, so each is known until the last day at most."""
    assert all(text.known.until and text.known.until <= LAST_DAY for text in PROVINCE.instruments)
    assert CV_3095.known.until == LAST_DAY
