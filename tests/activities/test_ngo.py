"""Registrations of foreign NGOs: dates worked out by hand, two decrees, what contradicts itself."""

from datetime import date
from typing import Any

import pytest

from foreign_affairs_rules import Outcome, calendar, check, example, schedule
from foreign_affairs_rules.facts import UNKNOWN, Senseless
from foreign_affairs_rules.model.ngo import (
    Application,
    Certificate,
    CertificateKind,
    DataChange,
    Measure,
    NgoRegistration,
)
from foreign_affairs_rules.model.papers import Authority, Body, Consultation, Decision
from foreign_affairs_rules.needs import competent_authority, consultations
from foreign_affairs_rules.schedules import ScheduledStep, State

FILED = date(2024, 3, 4)


def registration(**known: Any) -> NgoRegistration:
    """An operation certificate applied for on Monday 04/03/2024."""
    given: dict[str, Any] = {"kind": CertificateKind.OPERATION, "application": Application.NEW}
    given |= {"filed": FILED, "recorded_until": date(2024, 12, 31)}
    return NgoRegistration(id="one", **(given | known))


def step(subject: NgoRegistration, name: str, on: str) -> ScheduledStep:
    """One step of the timeline over *subject*."""
    laid = schedule(subject, province="ha_noi", on=on)
    (found,) = (one for one in laid.steps if one.step.id == f"ngo.step.{name}")
    return found


def last_days(application: Application) -> dict[str, date]:
    """The due day of each step when every step before was done on its last day."""
    opinion = Consultation(
        body="Ủy ban nhân dân tỉnh", received=date(2024, 3, 8), answered=date(2024, 3, 22)
    )
    done = registration(
        application=application,
        checked=date(2024, 3, 6),
        circulated=date(2024, 3, 8),
        consultations=(opinion,),
        forwarded=date(2024, 3, 26),
    )
    laid = schedule(done, province="ha_noi", on="2024-03-26")
    return {one.step.id.removeprefix("ngo.step."): one.due for one in laid.steps if one.due}


def test_a_new_registration_fits_into_thirty_working_days() -> None:
    """2 + 2 + 10 + 2 + 10 working days end on the 26th; hand-over is due on the 30th."""
    due = last_days(Application.NEW)
    assert [due[name] for name in ("check", "circulate", "reply", "forward", "decide")] == [
        date(2024, 3, 6),
        date(2024, 3, 8),
        date(2024, 3, 22),
        date(2024, 3, 26),
        date(2024, 4, 9),
    ]
    assert due["hand_over"] == date(2024, 4, 15)
    assert calendar.working_days_between(FILED, due["decide"]) == 26
    assert calendar.working_days_between(FILED, due["hand_over"]) == 30


def test_an_amendment_fits_into_twenty_five_working_days() -> None:
    """2 + 2 + 10 + 2 + 7 working days end on the 23rd; hand-over is due on the 25th."""
    due = last_days(Application.AMENDMENT)
    assert (due["decide_change"], due["hand_over_change"]) == (date(2024, 4, 4), date(2024, 4, 8))
    assert calendar.working_days_between(FILED, due["decide_change"]) == 23


def test_the_province_has_ten_working_days_from_receipt() -> None:
    """A letter received on 17/10/2025 is answered by 31/10/2025; on 03/11/2025 it was late."""
    late = example("ngo-renewal-late")
    assert isinstance(late, NgoRegistration)
    reply = step(late, "reply", "2025-11-14")
    assert (reply.due, reply.at) == (date(2025, 10, 31), "consultations[0]")
    assert reply.actor.en == "the consulted body"


def test_a_silent_province_is_waited_for() -> None:
    """Asked on 07/03/2024 and silent, it shows the days waited and no consent."""
    asked = Consultation(body="A", asked=date(2024, 3, 7), received=date(2024, 3, 8))
    waiting = registration(
        recorded_until=date(2024, 3, 20), checked=date(2024, 3, 6), consultations=(asked,)
    )
    found = step(waiting, "reply", "2024-03-20")
    assert (found.state, found.waiting, found.due) == (State.WAITING, 13, date(2024, 3, 22))


def test_forwarding_the_change_of_an_office_has_no_length() -> None:
    """Article 17(5) gives no number of days, so the step is open and the other one is not there."""
    change = registration(kind=CertificateKind.OFFICE, application=Application.REISSUE)
    laid = schedule(change, province="ha_noi", on="2024-03-05")
    names = {one.step.id for one in laid.steps}
    assert "ngo.step.forward" not in names
    assert step(change, "forward_office_change", "2024-03-05").open


def test_before_november_2022_the_decree_was_not_read() -> None:
    """A dossier of 31/10/2022 falls under Decree 12/2012, which the answer names."""
    before = registration(filed=date(2022, 10, 31), sets=1, recorded_until=date(2022, 12, 31))
    report = check(before, province="ha_noi", on="2022-12-31")
    (sets,) = (one for one in report.findings if one.rule.id == "ngo.sets")
    assert sets.outcome is Outcome.UNDETERMINED
    assert sets.reason is not None
    assert "12/2012/NĐ-CP" in sets.reason.en
    after = before.but(filed=date(2022, 11, 1))
    assert check(after, province="ha_noi", on="2022-12-31").outcome_of("ngo.sets") is Outcome.KEPT


def test_the_plan_moved_from_days_of_the_calendar_to_working_days() -> None:
    """45 days after 31/10/2022 is 15/12/2022; 45 working days after 01/11/2022 is 04/01/2023."""
    due = [
        step(registration(handed_over=day, filed=UNKNOWN), "plan", "2024-01-01").due
        for day in (date(2022, 10, 31), date(2022, 11, 1))
    ]
    assert due == [date(2022, 12, 15), date(2023, 1, 4)]


def test_the_plan_runs_from_receipt_of_the_certificate() -> None:
    """Issued on 06/05/2024 and received on 13/05/2024: the plan is due by 15/07/2024."""
    issued = Certificate(date=date(2024, 5, 6))
    received = registration(certificate=issued, handed_over=date(2024, 5, 13))
    assert step(received, "plan", "2024-06-03").due == date(2024, 7, 15)


def test_the_notice_of_a_suspension_runs_from_the_decision() -> None:
    """Replies of 18/03/2024 start no time; a decision of 28/03/2024 is told by 04/04/2024."""
    replied = Measure(date=FILED, replied=date(2024, 3, 18))
    waiting = registration(suspension=replied, recorded_until=date(2024, 4, 30))
    report = check(waiting, province="ha_noi", on="2024-04-30")
    assert report.outcome_of("ngo.step.suspension_notice") is Outcome.NOT_APPLICABLE
    decided = waiting.but(suspension=replied.but(decided=date(2024, 3, 28)))
    assert step(decided, "suspension_notice", "2024-04-01").due == date(2024, 4, 4)


def test_there_is_no_half_year_report_since_the_decree() -> None:
    """The timeline shows it for 2022, whose half-year ended before, and not for 2023."""
    shown = {
        year: {
            one.step.id
            for one in schedule(
                registration(report_year=year), province="ha_noi", on="2024-03-05"
            ).steps
        }
        for year in (2022, 2023)
    }
    assert "ngo.step.half_year_report" in shown[2022]
    assert "ngo.step.half_year_report" not in shown[2023]


def test_a_change_before_the_decree_has_no_length_of_it() -> None:
    """Of two changes, the one of October 2022 is not held to the ten days of Decree 58."""
    early = DataChange(what="A", date=date(2022, 10, 3), updated=date(2022, 10, 31))
    late = DataChange(what="B", date=FILED, updated=date(2024, 3, 14))
    report = check(registration(changes=(early, late)), province="ha_noi", on="2024-04-30")
    assert report.outcome_of("ngo.step.database") is Outcome.KEPT


def test_a_project_office_is_changed_under_the_decree_before() -> None:
    """Its amendment has one open step, named after Decree 12/2012, and none of the new ones."""
    old = registration(kind=CertificateKind.PROJECT_OFFICE, application=Application.AMENDMENT)
    laid = schedule(old, province="ha_noi", on="2024-03-05")
    names = {one.step.id.removeprefix("ngo.step.") for one in laid.steps}
    assert {"decide_old_change"} == names & {
        "check",
        "decide",
        "decide_change",
        "decide_old_change",
    }


def test_the_province_is_asked_and_the_ministry_decides() -> None:
    """Two bodies are named to be asked, one decides, each with its place in the law."""
    new = registration(
        forwarded=date(2024, 3, 27),
        consultations=(
            Consultation(body="A", which=Body.PROVINCIAL_COMMITTEE, asked=date(2024, 3, 11)),
        ),
        decision=Decision(authority=Authority.FOREIGN_MINISTRY, date=date(2024, 4, 9)),
    )
    (bodies,) = consultations(new, province="ha_noi", on="2024-04-30")
    assert [(one.item.what, one.present) for one in bodies.needs] == [
        (Body.PROVINCIAL_COMMITTEE, True),
        (Body.AID_APPROVER, False),
    ]
    (decider,) = competent_authority(new, province="ha_noi", on="2024-04-30")
    assert [one.item.what for one in decider.needs] == [Authority.FOREIGN_MINISTRY]


def test_silence_after_the_last_record_is_not_held_against_anybody() -> None:
    """Recorded until the last day of the twelve months, nobody knows of activity after it."""
    held = Certificate(date=date(2023, 3, 4), expires=date(2026, 3, 4))
    silent = registration(
        application=Application.NONE, current=held, recorded_until=date(2024, 3, 4)
    )
    told = [
        check(one, province="ha_noi", on="2024-03-05").outcome_of("ngo.active")
        for one in (silent.but(last_activity=date(2023, 3, 4)), silent)
    ]
    assert told == [Outcome.UNDETERMINED] * 2
    known = silent.but(recorded_until=date(2024, 3, 5))
    assert check(known, province="ha_noi", on="2024-03-05").outcome_of("ngo.active") is (
        Outcome.BROKEN
    )


def test_the_province_is_no_addressee_of_the_yearly_report() -> None:
    """Under Decree 12/2012 it had a copy; under Decree 58/2022 it is not named."""
    done = example("ngo-renewal-2025")
    assert isinstance(done, NgoRegistration)
    asked = {year: done.but(report_year=year) for year in (2021, 2023)}
    laws = {year: check(one, province="ha_noi", on="2025-10-20") for year, one in asked.items()}
    named = {
        year: [
            value.cite.instrument.number
            for one in report.findings
            if one.rule.id == "ngo.year_report_addressees"
            for value in one.values
        ]
        for year, report in laws.items()
    }
    assert named == {2021: ["12/2012/NĐ-CP"], 2023: ["58/2022/NĐ-CP"]}


@pytest.mark.parametrize(
    ("wrong", "path"),
    [
        (lambda: registration(checked=date(2024, 3, 1)), "checked"),
        (lambda: registration(home_unlimited=True, home_until=FILED), "home_until"),
        (lambda: Certificate(valid_from=FILED, expires=date(2024, 3, 3)), "expires"),
        (lambda: Measure(date=FILED, replied=date(2024, 3, 1)), "replied"),
        (lambda: DataChange(what="A", date=FILED, updated=date(2024, 3, 1)), "updated"),
    ],
)
def test_what_contradicts_itself_cannot_be_made(wrong: Any, path: str) -> None:
    """Days out of order, and an end of what does not end, are refused with their path."""
    with pytest.raises(Senseless) as caught:
        wrong()
    assert [fault.path for fault in caught.value.faults] == [path]


def test_an_activity_is_told_by_its_name() -> None:
    """Work outside the area is told with the name that the document gives."""
    report = check(example("ngo-renewal-late"), province="ha_noi", on="2025-11-14")
    (area,) = (one for one in report.of(Outcome.BROKEN) if one.rule.id == "ngo.activity_area")
    assert "Cấp học bổng" in area.message.vi
    assert area.at == ("activities[0]", "current")
