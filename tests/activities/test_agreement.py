"""What the examples of agreements do not show: dates worked out by hand, routes, faults."""

from datetime import date
from typing import Any

import pytest

from foreign_affairs_rules import UNKNOWN, Outcome, check, example, schedule
from foreign_affairs_rules.facts import Senseless
from foreign_affairs_rules.findings import Finding, Report
from foreign_affairs_rules.model.agreement import Agreement, Consent
from foreign_affairs_rules.model.agreement_kinds import Act, Matter, Party
from foreign_affairs_rules.model.papers import Authority, Body, Consultation, Decision
from foreign_affairs_rules.schedules import Schedule, ScheduledStep, State

COMMITTEE, COUNCIL = Party.PROVINCIAL_COMMITTEE, Party.PROVINCIAL_COUNCIL


def shipped(name: str) -> Agreement:
    """The agreement of that name that ships with the library."""
    loaded = example(name)
    assert isinstance(loaded, Agreement)
    return loaded


def agreement(on: str, **known: Any) -> Agreement:
    """A Committee's agreement recorded until the day *on*."""
    base: dict[str, Any] = {"party": COMMITTEE, "consultations": ()}
    return Agreement(id="a", recorded_until=date.fromisoformat(on), **(base | known))


def laid(subject: Agreement, on: str) -> Schedule:
    """Its schedule in a place without a plug-in."""
    return schedule(subject, province="ha_noi", on=on)


def reviewed(subject: Agreement, on: str) -> Report:
    """Its report in a place without a plug-in."""
    return check(subject, province="ha_noi", on=on)


def row(found: Schedule, name: str) -> ScheduledStep:
    """The only row of a step."""
    (one,) = (one for one in found.steps if one.step.id == f"agreement.step.{name}")
    return one


def finding(report: Report, name: str) -> Finding:
    """The only finding of a rule."""
    (one,) = (one for one in report.findings if one.rule.id == f"agreement.{name}")
    return one


TO_ASK = (
    Consultation(body="Bộ Ngoại giao", which=Body.FOREIGN_MINISTRY),
    Consultation(body="Sở Công Thương", which=Body.RELATED),
)


def test_seven_working_days_are_kept_free_for_those_still_to_be_asked() -> None:
    """Listed on Monday 02/11/2026 without a date, both may take until Wednesday 11/11."""
    subject = agreement("2026-11-02", consultations=TO_ASK, signing_day=date(2026, 11, 20))
    found = laid(subject, "2026-11-02")
    replies = [one.due for one in found.steps if one.step.id == "agreement.step.reply"]
    assert replies == [date(2026, 11, 11)] * 2
    assert row(found, "decide").earliest == date(2026, 11, 11)
    assert row(found, "report").due == date(2026, 12, 7), "05/12 is a Saturday"
    assert (found.event, found.feasible) == (date(2026, 11, 20), True)


def test_a_signing_too_early_says_by_how_much() -> None:
    """Signing on Monday 09/11 is two days before the opinions can be counted on."""
    subject = agreement("2026-11-02", consultations=TO_ASK, signing_day=date(2026, 11, 9))
    found = laid(subject, "2026-11-02")
    assert (found.feasible, found.short_by) == (False, 2)
    assert found.earliest_event == date(2026, 11, 11)


def test_the_simplified_procedure_takes_three_working_days() -> None:
    """The same opinions by the simplified procedure: Thursday 05/11/2026."""
    subject = agreement("2026-11-02", consultations=TO_ASK, simplified=True)
    found = laid(subject, "2026-11-02")
    replies = [one.due for one in found.steps if one.step.id == "agreement.step.reply_simplified"]
    assert replies == [date(2026, 11, 5)] * 2


def test_an_objection_in_2025_adds_the_prime_ministers_seven_working_days() -> None:
    """Referred on 09/06/2025 the answer is due on 18/06; in July no text that was read says."""
    refusal = TO_ASK[0].but(answered=date(2025, 6, 5), agrees=False)
    subject = agreement(
        "2025-06-10",
        consultations=(refusal,),
        referred=date(2025, 6, 9),
        signing_day=date(2025, 6, 27),
    )
    june = laid(subject, "2025-06-10")
    assert row(june, "settle").due == date(2025, 6, 18)
    assert june.feasible is True
    july = laid(subject.but(recorded_until=date(2025, 7, 2)), "2025-07-02")
    assert (row(july, "settle").open, row(july, "settle").due) == (True, None)
    settle = finding(
        reviewed(subject.but(recorded_until=date(2025, 7, 2)), "2025-07-02"), "step.settle"
    )
    assert settle.reason is not None
    assert "134/2025/NĐ-CP" in settle.reason.vi


def test_no_objection_leaves_the_branch_out() -> None:
    """While nobody disagrees the timeline has no step to refer or settle."""
    steps = {one.step.id for one in laid(agreement("2026-11-02"), "2026-11-02").steps}
    assert steps.isdisjoint({"agreement.step.refer", "agreement.step.settle"})


def test_a_known_refusal_weighs_more_than_an_unknown_answer() -> None:
    """One body refuses, of another it is not told whether it agrees: the branch is there."""
    silent = Consultation(body="Bộ Công an", answered=date(2022, 9, 1))
    refusal = Consultation(body="Bộ Ngoại giao", answered=date(2022, 9, 1), agrees=False)
    subject = agreement("2022-10-13", consultations=(silent, refusal), signed=date(2022, 9, 9))
    assert finding(reviewed(subject, "2022-10-13"), "objection").outcome is Outcome.BROKEN
    alone = subject.but(consultations=(silent,))
    found = finding(reviewed(alone, "2022-10-13"), "objection")
    assert (found.outcome, found.missing_facts) == (
        Outcome.UNDETERMINED,
        ("consultations[0].agrees",),
    )


def test_the_chairs_decision_over_an_objection_says_check() -> None:
    """From 01/07/2025 the outcome rests on an inference and a note says what was not read."""
    refusal = TO_ASK[0].but(answered=date(2026, 9, 1), agrees=False)
    decision = Decision(authority=Authority.COMMITTEE_CHAIR, date=date(2026, 9, 20))
    subject = agreement(
        "2026-10-13",
        consultations=(refusal,),
        decision=decision,
        signed=date(2026, 9, 28),
    )
    found = finding(reviewed(subject, "2026-10-13"), "objection")
    assert found.outcome is Outcome.KEPT
    assert any("134/2025/NĐ-CP" in note.vi for note in found.notes)
    assert "inferred" in {cite.evidence.value for cite in found.citations}


def test_before_the_law_only_two_lengths_of_the_ordinance_are_known() -> None:
    """In 2019 an answer after eight working days is late; who decides was not read."""
    asked = Consultation(
        body="Bộ Ngoại giao",
        which=Body.FOREIGN_MINISTRY,
        asked=date(2019, 3, 4),
        received=date(2019, 3, 4),
        answered=date(2019, 3, 14),
    )
    decision = Decision(authority=Authority.COMMITTEE_CHAIR, date=date(2019, 3, 20))
    subject = agreement("2019-04-01", consultations=(asked,), decision=decision)
    report = reviewed(subject, "2019-04-01")
    late = finding(report, "step.reply")
    assert (late.outcome, late.citations[0].instrument.number) == (
        Outcome.BROKEN,
        "33/2007/PL-UBTVQH11",
    )
    decider = finding(report, "decider")
    assert decider.outcome is Outcome.UNDETERMINED
    assert decider.missing_law == ("agreement.decider",)


def test_a_signing_waits_for_no_day_of_effect() -> None:
    """After the last day on record the notices of a change do not apply, known or not."""
    report = reviewed(shipped("agreement-department-2024"), "2024-12-20")
    assert report.ready
    notices = [one for one in report.findings if ".step.notify" in one.rule.id]
    assert {one.outcome for one in notices} == {Outcome.NOT_APPLICABLE}


def test_a_text_that_is_ended_is_not_checked_as_a_draft() -> None:
    """What wrongly binds the State is ended; nobody is told to mend its draft."""
    wrong = agreement(
        "2026-10-13",
        act=Act.END,
        name="Hiệp định hợp tác",
        creates_state_obligations=True,
        binds_others=True,
    )
    report = reviewed(wrong, "2026-10-13")
    for name in ("title", "no_state_obligation", "no_bound_others"):
        assert finding(report, name).outcome is Outcome.NOT_APPLICABLE


def test_what_began_under_the_ordinance_is_finished_under_it() -> None:
    """Asked in June 2021 and decided in July, it goes by the Ordinance (Law 70/2020, 52(1))."""
    asked = Consultation(body="Bộ Ngoại giao", asked=date(2021, 6, 28), which=Body.FOREIGN_MINISTRY)
    decision = Decision(authority=Authority.COMMITTEE_CHAIR, date=date(2021, 7, 14))
    subject = agreement("2021-08-02", consultations=(asked,), decision=decision)
    assert finding(reviewed(subject, "2021-08-02"), "decider").outcome is Outcome.UNDETERMINED
    amended = finding(reviewed(subject.but(act=Act.AMEND), "2021-08-02"), "decider")
    assert amended.outcome is Outcome.KEPT, "Article 52(2): amended under the Law"
    later = subject.but(consultations=(asked.but(asked=date(2021, 7, 1)),))
    assert finding(reviewed(later, "2021-08-02"), "decider").outcome is Outcome.KEPT


@pytest.mark.parametrize(
    ("on", "outcome"),
    [
        ("2025-06-30", Outcome.BROKEN),
        ("2025-07-01", Outcome.KEPT),
        ("2027-02-28", Outcome.KEPT),
        ("2027-03-01", Outcome.BROKEN),
    ],
)
def test_a_change_of_name_needs_no_opinion_for_a_time(on: str, outcome: Outcome) -> None:
    """For a province from 01/07/2025 to 28/02/2027 (Decree 177/2025, Articles 5(4) and 10(2))."""
    day = date.fromisoformat(on)
    decision = Decision(authority=Authority.COMMITTEE_CHAIR, date=day)
    subject = agreement(
        on, act=Act.AMEND, name_only=True, decision=decision, related_bodies=(), concerns=()
    )
    assert finding(reviewed(subject, on), "province_bodies").outcome is outcome


def test_the_procedure_of_a_border_commune_is_open_before_july_2025() -> None:
    """The same file asked about in 2024 has no lengths; the report names the decree."""
    subject = shipped("agreement-border-commune-2026")
    asked = Consultation(body="Công an", which=Body.PROVINCIAL_POLICE, received=date(2024, 9, 2))
    former = subject.but(consultations=(asked,), recorded_until=date(2024, 10, 1))
    found = finding(reviewed(former, "2024-10-01"), "step.reply_commune")
    assert (found.outcome, found.missing_law) == (
        Outcome.UNDETERMINED,
        ("agreement.reply_commune_within",),
    )


def test_a_commune_that_has_its_answer_sends_the_dossier() -> None:
    """Answered on 30/09/2026, it has five working days, to 07/10; the chair then five more."""
    focal = Consultation(
        body="Sở Ngoại vụ",
        which=Body.FOCAL_AGENCY,
        asked=date(2026, 9, 21),
        received=date(2026, 9, 21),
        answered=date(2026, 9, 30),
        agrees=True,
    )
    subject = shipped("agreement-border-commune-2026").but(
        asks_others=False, consultations=(focal,)
    )
    found = laid(subject, "2026-10-02")
    assert row(found, "send_commune").due == date(2026, 10, 7)
    assert row(found, "decide_commune").earliest == date(2026, 10, 14)
    assert row(found, "focal_opinion").due == date(2026, 9, 30)


@pytest.mark.parametrize(
    ("consultations", "asked"),
    [((), None), ((TO_ASK[1],), None), ((TO_ASK[1].but(asked=date(2026, 9, 3)),), (2026, 9, 3))],
)
def test_others_are_asked_when_the_last_of_them_was(
    consultations: tuple[Consultation, ...], asked: tuple[int, int, int] | None
) -> None:
    """No other body, one without a day, one with: only then is the step done."""
    focal = Consultation(body="Sở Ngoại vụ", which=Body.FOCAL_AGENCY, received=date(2026, 9, 1))
    subject = agreement(
        "2026-10-13",
        party=Party.BORDER_COMMUNE,
        asks_others=True,
        consultations=(focal, *consultations),
    )
    found = row(laid(subject, "2026-10-13"), "ask_others")
    assert found.due == date(2026, 9, 7)
    assert found.done == (date(*asked) if asked else None)


def test_an_ending_has_no_signing_and_its_effect_is_the_event() -> None:
    """The timeline of an ending runs to its effect and then to the notice, 15 days later."""
    subject = agreement(
        "2026-10-13", act=Act.END, effective_day=date(2026, 11, 2), consultations=TO_ASK
    )
    found = laid(subject, "2026-10-13")
    assert found.event == date(2026, 11, 2)
    assert "agreement.step.sign" not in {one.step.id for one in found.steps}
    assert row(found, "notify").due == date(2026, 11, 17)


def test_an_inherited_agreement_tells_the_other_side() -> None:
    """What a district signed has a step to inform the foreign party, and no step of its own."""
    found = laid(shipped("agreement-inherited-2026"), "2026-10-13")
    assert row(found, "inform_partner").state is State.DONE
    names = {one.step.id for one in found.steps}
    assert "agreement.step.reply_inherited" in names
    assert "agreement.step.reply_district" not in names


def test_aid_is_sent_to_the_rules_on_aid() -> None:
    """A paper on non-governmental aid is no agreement: nothing applies, and the reason says so."""
    subject = agreement("2026-10-13", matter=Matter.NGO_AID)
    report = reviewed(subject, "2026-10-13")
    assert not report.applies
    reason = report.findings[0].reason
    assert reason is not None
    assert "viện trợ" in reason.vi


def test_a_party_that_is_not_known_names_no_procedure() -> None:
    """Without the party every rule of one procedure asks for it and for nothing else."""
    subject = shipped("agreement-ready-2026").but(party=UNKNOWN)
    report = reviewed(subject, "2026-10-13")
    assert finding(report, "province_bodies").missing_facts == ("party",)
    assert finding(report, "department_bodies").missing_facts == ("party",)
    assert not report.ready


def test_who_may_be_no_party_is_named() -> None:
    """A district's new agreement in 2026 is told as such in both languages."""
    subject = agreement("2026-10-13", party=Party.DISTRICT)
    message = finding(reviewed(subject, "2026-10-13"), "party").message
    assert "Ủy ban nhân dân cấp huyện" in message.vi
    assert "a district People's Committee" in message.en


def test_the_councils_agreements_are_decided_by_its_chairman() -> None:
    """The Committee's Chairman is told that he is not competent for the Council."""
    decision = Decision(authority=Authority.COMMITTEE_CHAIR, date=date(2026, 9, 1))
    found = finding(
        reviewed(agreement("2026-10-13", party=COUNCIL, decision=decision), "2026-10-13"),
        "decider",
    )
    assert "Hội đồng nhân dân" in found.message.vi


@pytest.mark.parametrize(
    "known",
    [
        {"name_only": True},
        {"technical": True},
        {"designated_body": True},
        {"party": Party.DEPARTMENT, "inherited": True},
        {"signed": date(2022, 9, 2), "reported": date(2022, 9, 1)},
        {"signed": date(2022, 9, 2), "copied": date(2022, 9, 1)},
        {"referred": date(2022, 9, 2), "consent": Consent(date=date(2022, 9, 1))},
    ],
)
def test_what_contradicts_itself_is_refused(known: dict[str, Any]) -> None:
    """An exemption for amendments on a signing, a report before it, a consent never asked for."""
    with pytest.raises(Senseless):
        agreement("2022-10-13", **known)


def test_what_does_not_contradict_itself_is_accepted() -> None:
    """A consent on the day it was asked for; an inherited agreement whose party is not told."""
    consent = Consent(date=date(2022, 9, 2))
    assert agreement("2022-10-13", referred=date(2022, 9, 2), consent=consent).consent == consent
    assert Agreement(id="a", inherited=True).inherited
