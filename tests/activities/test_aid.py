"""Foreign aid: dates worked out by hand, which decree governs, what contradicts itself."""

from datetime import date
from typing import Any

import pytest

from foreign_affairs_rules import Outcome, check, documents, example, schedule
from foreign_affairs_rules.facts import UNKNOWN, Senseless
from foreign_affairs_rules.model.aid import Aid, Change, Donor, Goods
from foreign_affairs_rules.model.aid_kinds import (
    DonorKind,
    Emergency,
    Exclusion,
    Help,
    ManagingAgency,
    Mode,
    Purpose,
    RecipientKind,
    SensitiveContent,
)
from foreign_affairs_rules.model.papers import Authority, Consultation, Decision
from foreign_affairs_rules.needs import competent_authority, consultations, required_documents
from foreign_affairs_rules.schedules import ScheduledStep, State

CHAIR = Authority.COMMITTEE_CHAIR


def aid(until: str, **known: Any) -> Aid:
    """An aid of a foreign NGO to a State body of Hà Nội, recorded until the day *until*."""
    given: dict[str, Any] = {
        "recorded_until": date.fromisoformat(until),
        "donors": (Donor(kind=DonorKind.FOREIGN_NGO),),
        "recipient": RecipientKind.STATE_BODY,
        "managing_agency": ManagingAgency.PROVINCE,
        "contents": (),
        "reserved_goods": False,
        "emergency": Emergency.NONE,
        "starts": date(2021, 5, 4),
        "ends": date(2022, 5, 4),
    }
    return Aid(id="one", **(given | known))


def relief(until: str, **known: Any) -> Aid:
    """Relief after a disaster of Sunday 18/10/2020."""
    given: dict[str, Any] = {
        "emergency": Emergency.NATURAL_DISASTER,
        "help": Help.RELIEF,
        "disaster": date(2020, 10, 18),
        "starts": date(2020, 11, 2),
        "ends": date(2020, 12, 31),
    }
    return aid(until, **(given | known))


def decided(day: date) -> Decision:
    """The Chairman's approval."""
    return Decision(authority=CHAIR, date=day)


def outcome(subject: Aid, rule: str, on: str) -> Outcome:
    """What one rule says of *subject*."""
    return check(subject, province="ha_noi", on=on).outcome_of(f"aid.{rule}")


def unread(subject: Aid, rule: str, on: str) -> str:
    """The reason why one rule cannot say."""
    report = check(subject, province="ha_noi", on=on)
    (found,) = (one for one in report.findings if one.rule.id == f"aid.{rule}")
    assert (found.outcome, found.missing_facts) == (Outcome.UNDETERMINED, ())
    assert found.reason is not None
    return found.reason.en


def step(subject: Aid, name: str, on: str) -> ScheduledStep:
    """One step of the timeline over *subject*."""
    laid = schedule(subject, province="ha_noi", on=on)
    (found,) = (one for one in laid.steps if one.step.id == f"aid.step.{name}")
    return found


def names(subject: Aid, on: str) -> list[str]:
    """The steps that *subject* has."""
    laid = schedule(subject, province="ha_noi", on=on)
    return [one.step.id.removeprefix("aid.step.") for one in laid.steps]


def test_the_twenty_days_move_off_a_sunday() -> None:
    """Received on 01/03/2021 the appraisal ends on Sunday the 21st, so on Monday the 22nd."""
    received = aid("2021-03-10", submitted=date(2021, 3, 1), received=date(2021, 3, 1))
    found = step(received, "appraise", "2021-03-10")
    assert found.due == date(2021, 3, 22)
    assert any("21/03/2021" in note.en for note in found.notes)
    assert step(received, "notify_donor", "2021-03-10").due == date(2021, 3, 29)


def test_a_province_knows_no_reply_time_of_its_own() -> None:
    """A body that has not answered waits, and is never called late."""
    asked = Consultation(body="Công an", asked=date(2021, 3, 3), received=date(2021, 3, 4))
    waiting = aid(
        "2021-03-31", submitted=date(2021, 3, 1), received=date(2021, 3, 2), consultations=(asked,)
    )
    found = step(waiting, "consult", "2021-03-31")
    assert (found.state, found.waiting, found.open) == (State.WAITING, 28, True)
    assert schedule(waiting, province="ha_noi", on="2021-03-31").feasible is None


def test_relief_can_still_be_approved_in_time_or_not() -> None:
    """Three days from Wednesday 28/10/2020 end on Saturday, so on Monday, the day of the start."""
    ready = relief("2020-10-28", received=date(2020, 10, 28), informed=date(2020, 10, 26))
    ready = ready.but(owner_named=date(2020, 10, 27), submitted=date(2020, 10, 28))
    laid = schedule(ready, province="ha_noi", on="2020-10-28")
    assert step(ready, "approve_relief", "2020-10-28").due == date(2020, 11, 2)
    assert laid.feasible is True
    sooner = ready.but(starts=date(2020, 10, 30))
    assert schedule(sooner, province="ha_noi", on="2020-10-28").feasible is False


def test_an_owner_is_named_by_the_next_working_day() -> None:
    """Told on Friday 16/10/2020, the managing agency names an owner by Monday the 19th."""
    told = relief("2020-10-16", disaster=date(2020, 10, 12), informed=date(2020, 10, 16))
    assert step(told, "name_owner", "2020-10-16").due == date(2020, 10, 19)


def test_clearance_on_the_second_day_is_a_question_of_the_hour() -> None:
    """48 hours from Monday 02/11/2020 end on Wednesday, which only a clock can judge."""
    tents = Goods(inspected=False, arrived=date(2020, 11, 2), cleared=date(2020, 11, 4))
    cleared = relief("2020-11-10", goods=(tents,))
    assert outcome(cleared, "step.clear_goods", "2020-11-10") is Outcome.NEEDS_JUDGEMENT
    exempt = cleared.but(goods=(tents.but(inspected=True),))
    assert outcome(exempt, "step.clear_goods", "2020-11-10") is Outcome.KEPT


@pytest.mark.parametrize(
    ("help_", "ends", "by_50"),
    [
        (Help.RELIEF, date(2021, 1, 18), True),
        (Help.RELIEF, date(2021, 1, 19), False),
        (Help.RECOVERY, date(2021, 7, 19), True),
        (Help.RECOVERY, date(2021, 7, 20), False),
    ],
)
def test_the_time_from_the_disaster_decides_the_decree(
    help_: Help, ends: date, *, by_50: bool
) -> None:
    """Three months end on Monday 18/01/2021; nine on Sunday 18/07, so on Monday the 19th."""
    subject = relief("2020-12-01", help=help_, ends=ends, managing_agency=ManagingAgency.FRONT)
    general = outcome(subject.but(sets=5), "sets", "2020-12-01")
    special = outcome(subject, "emergency_recipient", "2020-12-01")
    assert (general is Outcome.NOT_APPLICABLE) is by_50
    assert (special is Outcome.NOT_APPLICABLE) is not by_50
    assert ("consult" in names(subject, "2020-12-01")) is not by_50


def test_what_was_approved_or_done_too_late_falls_under_decree_80() -> None:
    """An approval or a completion after three months takes relief out of Decree 50."""
    late = relief("2021-03-01", decision=decided(date(2021, 1, 19)), ends=date(2021, 1, 18))
    assert outcome(late, "emergency_decider", "2021-03-01") is Outcome.NOT_APPLICABLE
    assert outcome(late, "decider", "2021-03-01") is Outcome.KEPT
    done = relief("2021-03-01", completed=date(2021, 1, 19))
    assert outcome(done, "step.unit_report", "2021-03-01") is Outcome.NOT_APPLICABLE
    assert outcome(done, "step.owner_report", "2021-03-01") is Outcome.NOT_APPLICABLE
    assert step(done, "owner_report", "2021-03-01").due == date(2021, 7, 19)


def test_an_emergency_that_is_no_disaster_needs_no_opinions() -> None:
    """Recovery aid of Decree 80, whatever its size, need not be consulted on."""
    epidemic = aid("2021-09-30", emergency=Emergency.OTHER, consultations=())
    epidemic = epidemic.but(submitted=date(2021, 9, 1), appraised=date(2021, 9, 9))
    assert outcome(epidemic, "consultations", "2021-09-30") is Outcome.NOT_APPLICABLE
    plain = epidemic.but(emergency=Emergency.NONE, beyond_local_powers=False)
    assert outcome(plain, "consultations", "2021-09-30") is Outcome.BROKEN


@pytest.mark.parametrize(
    "known",
    [
        {"excluded": Exclusion.TREATY_OR_ODA},
        {"excluded": Exclusion.PROFIT_CONTRACT},
        {"excluded": Exclusion.RESEARCH_OF_INDIVIDUALS},
        {"gift": True, "purposes": (Purpose.DEVELOPMENT,)},
        {"donors": (Donor(kind=DonorKind.FDI_COMPANY),)},
        {"recipient": RecipientKind.INDIVIDUAL},
    ],
)
def test_what_the_decree_leaves_out_is_not_judged(known: dict[str, Any]) -> None:
    """Treaties, contracts, gifts, firms in Viet Nam and individuals: a reason, no breach."""
    subject = aid("2021-03-01", sets=1, **known)
    report = check(subject, province="ha_noi", on="2021-03-01")
    (found,) = (one for one in report.findings if one.rule.id == "aid.sets")
    assert found.outcome is Outcome.NOT_APPLICABLE
    assert found.reason is not None


def test_a_gift_for_development_is_aid_under_decree_313_alone() -> None:
    """Decree 313 is reported to leave out gifts without development, humanity or charity."""
    gift = aid("2026-03-02", gift=True, purposes=(Purpose.DEVELOPMENT,))
    received = {"first_received": date(2026, 3, 2)}
    assert outcome(gift.but(**received), "approved_first", "2026-03-02") is Outcome.BROKEN
    other = gift.but(purposes=(Purpose.OTHER,), **received)
    assert outcome(other, "approved_first", "2026-03-02") is Outcome.NOT_APPLICABLE
    treaty = aid("2026-03-02", excluded=Exclusion.TREATY_OR_ODA, **received)
    assert outcome(treaty, "approved_first", "2026-03-02") is Outcome.NOT_APPLICABLE
    early = gift.but(first_received=date(2021, 3, 2))
    assert outcome(early, "approved_first", "2026-03-02") is Outcome.NOT_APPLICABLE


@pytest.mark.parametrize("day", ["2020-09-16", "2025-12-08"])
def test_no_number_of_decree_80_is_applied_outside_its_days(day: str) -> None:
    """The day before it began and the day after it ended name the decree that was not read."""
    decree = "Decree 93/2009/NĐ-CP" if day < "2021" else "Decree 313/2025/NĐ-CP"
    subject = aid(day, sets=1, documents=(), value_usd=10**6)
    for rule in ("sets", "dossier", "own_unit_below", "decider", "step.appraise"):
        assert decree in unread(subject, rule, day)


def test_a_dossier_sent_before_decree_80_stays_under_the_decree_before() -> None:
    """Sent on 16/09/2020 it is judged by Decree 93 for ever; a day later by Decree 80."""
    before = aid("2021-06-30", sets=1, submitted=date(2020, 9, 16))
    assert "Decree 93/2009/NĐ-CP" in unread(before, "sets", "2021-06-30")
    after = before.but(submitted=date(2020, 9, 17))
    assert outcome(after, "sets", "2021-06-30") is Outcome.BROKEN


def test_aid_approved_before_decree_80_reports_by_it_only_after_its_end() -> None:
    """Until the end that the approval names, reports follow Decree 93; later ones Decree 80."""
    old = aid("2022-12-30", decision=decided(date(2020, 5, 4)), ends=date(2021, 5, 31))
    within = old.but(completed=date(2021, 5, 31))
    assert "Decree 93/2009/NĐ-CP" in unread(within, "step.owner_report", "2022-12-30")
    beyond = old.but(completed=date(2021, 6, 1))
    assert outcome(beyond, "step.owner_report", "2022-12-30") is Outcome.BROKEN


def test_what_is_not_decided_when_decree_313_comes_is_open() -> None:
    """No transition was read; the notice of an earlier approval stays with Decree 80."""
    pending = aid("2025-12-20", submitted=date(2025, 11, 3), received=date(2025, 11, 3))
    assert "Decree 313/2025/NĐ-CP" in unread(pending, "step.appraise", "2025-12-20")
    done = pending.but(appraised=date(2025, 11, 21), decision=decided(date(2025, 12, 5)))
    assert outcome(done, "step.appraise", "2025-12-20") is Outcome.KEPT
    assert outcome(done, "step.notify_donor", "2025-12-20") is Outcome.BROKEN


def test_emergency_aid_of_2026_follows_decree_50_with_a_warning() -> None:
    """Decree 50 goes on; what rests on it says that its line to Decree 313 must be checked."""
    aid_2026 = relief(
        "2026-03-20",
        disaster=date(2026, 3, 2),
        starts=date(2026, 3, 16),
        ends=date(2026, 5, 29),
        informed=date(2026, 3, 4),
        owner_named=date(2026, 3, 5),
        first_received=date(2026, 3, 16),
    )
    report = check(aid_2026, province="ha_noi", on="2026-03-20")
    (found,) = (one for one in report.findings if one.rule.id == "aid.step.name_owner")
    assert found.outcome is Outcome.KEPT
    assert any("313/2025" in note.en for note in found.notes)
    assert report.outcome_of("aid.approved_first") is Outcome.NOT_APPLICABLE
    recovery = aid_2026.but(help=Help.RECOVERY)
    assert "Decree 313/2025/NĐ-CP" in unread(recovery, "approved_first", "2026-03-20")


def test_budget_aid_approved_before_decree_80_stays_under_the_older_circular() -> None:
    """Circular 23/2022, Article 24(1): such aid follows Circular 225/2010, which was not read."""
    old = aid(
        "2023-06-01", budget=True, decision=decided(date(2020, 5, 4)), circulated=date(2023, 3, 1)
    )
    assert "225/2010" in unread(old, "step.file_with_finance", "2023-06-01")
    new = old.but(decision=decided(date(2023, 3, 1)))
    assert outcome(new, "step.file_with_finance", "2023-06-01") is Outcome.BROKEN


def test_value_never_changes_who_approves() -> None:
    """A hundred dollars or a hundred million: the Chairman, for a province."""
    for value in (100, 100_000_000):
        subject = aid("2021-06-30", decision=decided(date(2021, 3, 9)), value_usd=value)
        assert outcome(subject, "decider", "2021-06-30") is Outcome.KEPT


def test_the_lists_answer_by_themselves() -> None:
    """Who decides, whom to ask and which papers, for a provincial project of an NGO."""
    school = example("aid-2021-faults")
    (decider,) = (
        one for one in competent_authority(school, province="ha_noi", on="2021-05-31") if one.needs
    )
    assert [one.item.what for one in decider.needs] == [CHAIR]
    (bodies,) = (
        one for one in consultations(school, province="ha_noi", on="2021-05-31") if one.needs
    )
    assert [one.what.value for one in bodies.lacking] == ["provincial_police"]
    (papers,) = (
        one for one in required_documents(school, province="ha_noi", on="2021-05-31") if one.needs
    )
    assert [one.what.value for one in papers.lacking] == ["legal_status"]


def test_a_timeline_shows_only_the_steps_that_an_aid_has() -> None:
    """Relief of a province has its own approval; with defence in it the ministry submits it."""
    here = names(relief("2020-10-28"), "2020-10-28")
    assert "approve_relief" in here
    assert not {"decide", "appraise", "ask_opinions", "carry_out_recovery"} & {*here}
    above = names(relief("2020-10-28", contents=(SensitiveContent.DEFENCE,)), "2020-10-28")
    assert {"relief_to_prime_minister", "decide"} <= {*above}
    recovery = relief("2020-10-28", help=Help.RECOVERY, contents=(SensitiveContent.DEFENCE,))
    assert {"ask_opinions", "resubmit", "decide_policy"} <= {*names(recovery, "2020-10-28")}


def test_a_refusal_and_a_withdrawal_are_told_to_the_donor() -> None:
    """Both steps appear once there is something to tell."""
    quiet = names(aid("2021-12-01"), "2021-12-01")
    assert not {"tell_refusal", "tell_withdrawal"} & {*quiet}
    loud = aid("2021-12-01", refused=date(2021, 3, 1), withdrawn=date(2021, 11, 30))
    assert {"tell_refusal", "tell_withdrawal"} <= {*names(loud, "2021-12-01")}


@pytest.mark.parametrize(
    ("known", "path"),
    [
        ({"starts": date(2021, 5, 4), "ends": date(2021, 5, 3)}, "ends"),
        ({"submitted": date(2021, 3, 2), "received": date(2021, 3, 1)}, "received"),
        ({"submitted": date(2021, 3, 2), "appraised": date(2021, 3, 1)}, "appraised"),
        ({"started": date(2021, 5, 4), "completed": date(2021, 5, 3)}, "completed"),
        (
            {"decision": decided(date(2021, 3, 9)), "donor_notified": date(2021, 3, 8)},
            "donor_notified",
        ),
    ],
)
def test_days_that_contradict_each_other_are_refused(known: dict[str, Any], path: str) -> None:
    """A fault names the later day."""
    with pytest.raises(Senseless) as raised:
        aid("2021-12-01", **known)
    assert [fault.path for fault in raised.value.faults] == [path]


def test_owner_and_agency_report_within_the_same_six_months() -> None:
    """An aid planned to end on 30/06/2022: both reports are due by 30/12/2022."""
    laid = schedule(example("aid-2021-school"), province="ha_noi", on="2021-03-02")
    due = {one.step.id.removeprefix("aid.step."): one.due for one in laid.steps}
    assert due["owner_report"] == due["agency_report"] == date(2022, 12, 30)


def test_a_change_before_decree_80_keeps_its_numbers_from_it() -> None:
    """Changes of August 2020 and June 2021: five sets of the first one break nothing."""
    early = Change(date=date(2020, 8, 3), decided=date(2020, 8, 31), sets=5)
    late = Change(date=date(2021, 6, 1), decided=date(2021, 6, 15), sets=6)
    both = aid("2021-12-01", mode=Mode.PROJECT, changes=(early, late))
    report = check(both, province="ha_noi", on="2021-12-01")
    assert report.outcome_of("aid.change_sets") is Outcome.UNDETERMINED


def test_a_change_of_non_project_aid_has_no_procedure() -> None:
    """Who decides is asked; sets and days of Article 16 are not held against it."""
    change = Change(date=date(2021, 6, 1), decided=date(2021, 7, 15), sets=1)
    single = aid("2021-12-01", mode=Mode.NON_PROJECT, changes=(change,))
    report = check(single, province="ha_noi", on="2021-12-01")
    assert report.outcome_of("aid.change_decider") is Outcome.NEEDS_JUDGEMENT
    for name in ("change_sets", "step.appraise_change", "step.notify_change"):
        assert report.outcome_of(f"aid.{name}") is Outcome.NOT_APPLICABLE


def test_goods_of_non_project_aid_are_given_to_those_they_are_for() -> None:
    """Article 24(7)(c) keeps the assets of programmes and projects, not relief goods."""
    ended = {"budget": False, "started": date(2021, 6, 1), "completed": date(2021, 9, 1)}
    single = aid("2021-12-01", mode=Mode.NON_PROJECT, assets_disposed=True, **ended)
    report = check(single, province="ha_noi", on="2021-12-01")
    assert report.outcome_of("aid.assets_kept") is Outcome.NOT_APPLICABLE


def test_a_change_is_decided_before_it_is_told() -> None:
    """A change told on the day before it was decided contradicts itself."""
    with pytest.raises(Senseless, match="sent"):
        Change(date=date(2021, 3, 1), decided=date(2021, 3, 9), sent=date(2021, 3, 8))


def test_what_is_not_known_of_the_emergency_leaves_both_decrees_open() -> None:
    """Without the day of the disaster no rule of either decree is decided."""
    subject = relief("2020-12-01", disaster=UNKNOWN, sets=5)
    report = check(subject, province="ha_noi", on="2020-12-01")
    for rule in ("aid.sets", "aid.emergency_decider"):
        (found,) = (one for one in report.findings if one.rule.id == rule)
        assert (found.outcome, found.missing_facts) == (Outcome.UNDETERMINED, ("disaster",))


@pytest.mark.parametrize("name", ["aid-2021-school", "aid-2020-relief", "aid-quang-nam-jackets"])
def test_a_document_comes_back_as_it_was(name: str) -> None:
    """An aid written as JSON and read again is the same aid."""
    subject = example(name)
    assert documents.loads(documents.dumps(subject)) == subject
