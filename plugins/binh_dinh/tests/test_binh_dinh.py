"""What Bình Định's package says of whole documents, and from which day to which."""

from datetime import date, timedelta

import pytest

from foreign_affairs_rules import (
    Checker,
    Conference,
    Inspection,
    OfficeYear,
    Outcome,
    check,
    example,
    place,
    schedule,
)
from foreign_affairs_rules.gaps import OpenTerm
from foreign_affairs_rules.model.conference import EventKind, Organiser, OrganiserKind, Supervisor
from foreign_affairs_rules.model.followed import MonthlyMeeting, SentPaper, Task
from foreign_affairs_rules.model.papers import Body
from foreign_affairs_rules.model.year import DelegationPlan
from foreign_affairs_rules.schedules import ScheduledStep, State
from foreign_affairs_rules_binh_dinh import PROVINCE, units
from foreign_affairs_rules_binh_dinh.instruments import CONCLUSION, KH_137, LAST_DAY, QD_16_2023

_FIRST, _LAST = date(2022, 10, 13), date(2022, 11, 30)
_DAY = timedelta(1)
_UNIVERSITY = Organiser(
    name="Trường Đại học Quy Nhơn", kind=OrganiserKind.ORGANISATION, under=Supervisor.MINISTRY
)


def year() -> OfficeYear:
    """The year 2022 that ships."""
    shipped = example("year-binh-dinh-2022")
    assert isinstance(shipped, OfficeYear)
    return shipped


def inspection() -> Inspection:
    """The inspection with faults that ships."""
    shipped = example("inspection-binh-dinh-2022-faults")
    assert isinstance(shipped, Inspection)
    return shipped


def school() -> Conference:
    """The school of ICISE that ships."""
    shipped = example("conference-binh-dinh-icise-2023")
    assert isinstance(shipped, Conference)
    return shipped


def laid(one: OfficeYear | Inspection, on: date, asked: str = "binh_dinh") -> list[ScheduledStep]:
    """The steps of Bình Định's own in the schedule of *one*."""
    own = set(PROVINCE.own_steps)
    return [row for row in schedule(one, province=asked, on=on).steps if row.step in own]


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (_FIRST - _DAY, Outcome.NOT_APPLICABLE),
        (_FIRST, Outcome.NEEDS_JUDGEMENT),
        (_LAST, Outcome.NEEDS_JUDGEMENT),
        (_LAST + _DAY, Outcome.UNDETERMINED),
    ],
)
def test_the_conclusion_speaks_in_its_two_months(on: date, expected: Outcome) -> None:
    """It begins on its day, and after 30/11/2022 whether it goes on is not known."""
    paper = SentPaper(to="Sở Nội vụ", sent=date(2022, 10, 3))
    report = check(year().but(papers_sent=(paper,), recorded_until=on), province="binh_dinh", on=on)
    assert report.outcome_of("binh_dinh.year.papers_followed_up") is expected


def test_the_last_known_value_is_told() -> None:
    """A team set up on 01/12/2022 is undetermined, and the last day known is named."""
    late = inspection()
    decided = late.decision
    assert decided is not None
    after = late.but(decision=decided.but(date=_LAST + _DAY), recorded_until=date(2022, 12, 5))
    report = check(after, province="binh_dinh", on="2022-12-05")
    for rule in ("inspection.team_setter", "inspection.invited_bodies"):
        (found,) = (one for one in report.findings if one.rule.id == rule)
        assert found.outcome is Outcome.UNDETERMINED
        assert found.reason is not None
        assert "30/11/2022" in found.reason.vi


def test_a_month_without_a_meeting_is_no_fault() -> None:
    """Nothing is said of a month that is not on record, nor of a meeting that was not held."""
    rule = "binh_dinh.year.ngo_projects_monthly"
    coming = year().but(meetings=(MonthlyMeeting(month=12),))
    for one, expected in (
        (year().but(meetings=()), Outcome.KEPT),
        (coming, Outcome.NOT_APPLICABLE),
    ):
        report = check(one, province="binh_dinh", on="2022-11-25")
        assert report.outcome_of(rule) is expected


def test_what_was_over_before_the_conclusion_is_left() -> None:
    """A task done late before it is not told; one that was late and still open is."""
    done = Task(what="A", until=date(2022, 9, 1), done=_FIRST - _DAY)
    still_open = Task(what="B", until=date(2022, 9, 1))
    rule = "binh_dinh.year.tasks_in_time"
    for task, expected in ((done, Outcome.NOT_APPLICABLE), (still_open, Outcome.BROKEN)):
        report = check(year().but(tasks=(task,)), province="binh_dinh", on="2022-11-25")
        assert report.outcome_of(rule) is expected


def test_what_is_not_sent_or_compiled_yet_is_not_due() -> None:
    """A paper not sent, a plan neither compiled nor submitted: neither is judged."""
    one = year().but(
        papers_sent=(SentPaper(to="Sở Nội vụ"),),
        delegation_plan=DelegationPlan(),
    )
    report = check(one, province="binh_dinh", on="2022-11-25")
    for rule in ("binh_dinh.year.papers_followed_up", "binh_dinh.year.plan_from_needs"):
        assert report.outcome_of(rule) is Outcome.NOT_APPLICABLE


def test_the_schedule_shows_what_is_followed() -> None:
    """A task is due on the day set with it; a paper waits and has no due day; a meeting is one."""
    rows = laid(year(), date(2022, 11, 25))
    told = [(row.step.id.rpartition(".")[2], row.state, row.due, row.waiting) for row in rows]
    assert told == [
        ("ngo_projects", State.LATE, date(2022, 11, 10), None),
        ("papers", State.DONE, None, None),
        ("papers", State.WAITING, None, 42),
        ("papers", State.WAITING, None, 42),
        ("tasks", State.DONE, date(2022, 10, 31), None),
        ("tasks", State.DONE, date(2022, 11, 10), None),
        ("tasks", State.LATE, date(2022, 11, 18), None),
        ("tasks", State.NEXT, date(2022, 12, 5), None),
    ]
    assert not any(row.open or row.value for row in rows)
    assert laid(year(), _FIRST - _DAY) == laid(year(), _LAST + _DAY) == []


def test_units_of_the_department_act() -> None:
    """The Office compiles the plan; which unit proposes a team follows from what is inspected."""
    steps = schedule(year(), province="binh_dinh", on="2022-11-25").steps
    (compiled,) = (row for row in steps if row.step.id == "year.step.delegation_needs")
    assert compiled.actor == units.OFFICE.name
    ready = example("inspection-binh-dinh-2022-ready")
    assert isinstance(ready, Inspection)
    assert [row.actor for row in laid(ready, date(2022, 11, 25))] == [units.INSPECTORATE.name]
    papers = laid(inspection(), date(2022, 11, 25))
    assert [row.actor for row in papers] == [units.CONSULAR_DIVISION.name]


def test_only_the_bodies_that_are_named_need_a_written_invitation() -> None:
    """One that no text names may be invited by word of mouth; the police may not."""
    rule = "binh_dinh.inspection.written_invitation"
    (police,) = inspection().invitations
    other = police.but(body="Sở Nội vụ", which=Body.RELATED)
    for invited, expected in ((police, Outcome.BROKEN), (other, Outcome.NOT_APPLICABLE)):
        one = inspection().but(invitations=(invited,))
        report = check(one, province="binh_dinh", on="2022-11-25")
        assert report.outcome_of(rule) is expected


def test_after_the_merger_the_units_are_not_named() -> None:
    """Asked about in Gia Lai, the agency of the new province stands for its units."""
    (row,) = laid(inspection(), date(2025, 8, 1), "gia_lai")
    assert row.actor != units.CONSULAR_DIVISION.name


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({}, Outcome.BROKEN),
        ({"kind": EventKind.CONFERENCE}, Outcome.NOT_APPLICABLE),
        ({"venue": "phu_yen"}, Outcome.NOT_APPLICABLE),
        ({"organiser": _UNIVERSITY}, Outcome.NOT_APPLICABLE),
    ],
)
def test_the_rule_is_for_schools_of_icise_in_the_province(
    changed: dict[str, object], expected: Outcome
) -> None:
    """Conferences are national law's; elsewhere and of others the department asked for nothing."""
    report = check(school().but(**changed), province="binh_dinh", on="2023-06-30")
    assert report.outcome_of("binh_dinh.conference.icise") is expected


def test_a_school_that_has_not_opened_is_not_due() -> None:
    """On a day before it opens it may still be permitted."""
    report = check(school(), province="binh_dinh", on="2023-06-01")
    assert report.outcome_of("binh_dinh.conference.icise") is Outcome.NOT_APPLICABLE


@pytest.mark.parametrize("asked", ["binh_dinh", "gia_lai"])
def test_the_letter_to_icise_is_not_known_after_the_province_ended(asked: str) -> None:
    """On the last day of the province it speaks; on the next that is not known."""
    for opened, expected in ((LAST_DAY, Outcome.BROKEN), (LAST_DAY + _DAY, Outcome.UNDETERMINED)):
        decided = school().decision
        assert decided is not None
        late = school().but(
            start=opened,
            end=opened,
            opened=opened,
            ended=opened,
            reported=opened,
            decision=decided.but(date=opened + _DAY),
            recorded_until=date(2025, 7, 10),
        )
        report = check(late, province=asked, on="2025-07-10")
        assert report.outcome_of("binh_dinh.conference.icise") is expected


@pytest.mark.parametrize("asked", [("binh_dinh", None), ("gia_lai", "binh_dinh")])
def test_only_the_normative_text_goes_on(asked: tuple[str, str | None]) -> None:
    """After the merger Decision 16/2023 alone is named where law is open in the old territory."""
    assert [text for text in PROVINCE.instruments if text.known.until is None] == [QD_16_2023]
    there = place(*asked)
    named = {}
    for day in (date(2023, 5, 9), date(2023, 5, 10), date(2025, 7, 1)):
        law = Checker(there, day).law_of(day)
        gap = law.gap(there.terms["ngo.forward_office_change_within"])
        assert isinstance(gap, OpenTerm)
        named[day] = {*gap.unread} & {*PROVINCE.instruments}
    assert [*named.values()] == [set(), {QD_16_2023}, {QD_16_2023}]


def test_the_plan_of_the_conference_is_kept_as_printed() -> None:
    """Plan 137 is printed with a day after the meeting that speaks of it, and that is told."""
    assert CONCLUSION.issued is not None
    assert KH_137.issued is not None
    assert KH_137.issued > CONCLUSION.issued
    assert KH_137.read_in is not None
    assert "13/10/2022" in KH_137.read_in.vi
