"""Examples of Bình Định's rules, which are their tests; all of them are synthetic."""

from collections.abc import Iterator
from datetime import date
from itertools import chain
from typing import Any

from foreign_affairs_rules import UNKNOWN
from foreign_affairs_rules.model.conference import Conference, EventKind
from foreign_affairs_rules.model.followed import MonthlyMeeting, SentPaper, Task
from foreign_affairs_rules.model.inspection import Inspected, Inspection, Invitation
from foreign_affairs_rules.model.papers import Authority, Body, Decision
from foreign_affairs_rules.model.year import DelegationPlan, OfficeYear
from foreign_affairs_rules.national import inspection as national
from foreign_affairs_rules.national.conference.synthetic import conference as held
from foreign_affairs_rules.national.conference.synthetic import organiser
from foreign_affairs_rules.national.inspection.examples import inspecting
from foreign_affairs_rules.national.year.examples import office_year
from foreign_affairs_rules.rules import Example
from foreign_affairs_rules_binh_dinh import conference, inspection, year

ON = "2022-11-25"
_SET_UP = date(2022, 11, 7)
_POLICE, _APPRAISER, _PLANNERS = (
    Body.PROVINCIAL_POLICE,
    Body.APPRAISING_BODY,
    Body.INVESTMENT_DEPARTMENT,
)


def _inspecting(*invitations: Invitation, **known: Any) -> Inspection:
    """An inspection in which one unit was visited."""
    plain = inspecting(ON)
    visited = tuple(unit.but(day=_SET_UP, visited=_SET_UP) for unit in plain.units)
    return plain.but(**({"units": visited, "invitations": invitations} | known))


def _set_up(authority: Authority) -> Inspection:
    return _inspecting(decision=Decision(authority=authority, date=_SET_UP))


def _of(inspected: Inspected, *bodies: Body) -> Inspection:
    invited = (Invitation(body=body.value, which=body, invited=_SET_UP) for body in bodies)
    return _inspecting(*invited, inspected=inspected)


def _teams() -> Iterator[Example]:
    """The values that the province gives to the national rules on a team."""
    setter, bodies = national.team_setter, national.invited_bodies
    yield setter.accepts("the director", _set_up(Authority.HEAD_OF_UNIT), on=ON)
    yield setter.rejects("the Chairman", _set_up(Authority.COMMITTEE_CHAIR), on=ON)
    for inspected, second, other in (
        (Inspected.PASSPORTS, _APPRAISER, _PLANNERS),
        (Inspected.APEC_CARDS, _APPRAISER, _PLANNERS),
        (Inspected.AID_PROJECTS, _PLANNERS, _APPRAISER),
    ):
        told = inspected.value.replace("_", " ")
        yield bodies.accepts(f"{told}: both", _of(inspected, _POLICE, second), on=ON)
        yield bodies.rejects(f"{told}: another", _of(inspected, _POLICE, other), on=ON)


def _invitations() -> Iterator[Example]:
    rule = inspection.written_invitation
    invited = Invitation(body="Công an tỉnh", which=_POLICE, invited=_SET_UP)
    numbered, spoken = invited.but(number="715/SNgV-TTr"), invited.but(written=False)
    yield rule.accepts("with a number", _inspecting(numbered), on=ON)
    yield rule.accepts("in writing, number unknown", _inspecting(invited.but(written=True)), on=ON)
    yield rule.rejects("by word of mouth", _inspecting(numbered, spoken), on=ON)


def _school(opened: date, name: str = "Trung tâm ICISE") -> Conference:
    permitted = Decision(authority=Authority.COMMITTEE_CHAIR, date=date(2022, 11, 14))
    return held(
        ON,
        kind=EventKind.THEMATIC_SCHOOL,
        venue="binh_dinh",
        organiser=organiser(name=name),
        start=date(2022, 11, 14),
        end=date(2022, 11, 18),
        opened=opened,
        decision=permitted,
    )


def _schools() -> Iterator[Example]:
    rule, day, before = conference.icise, date(2022, 11, 14), date(2022, 11, 13)
    yield rule.accepts("opened on the day it was permitted", _school(day), on=ON)
    yield rule.rejects("opened a day before", _school(before), on=ON)
    yield rule.rejects("the name in small letters", _school(before, "icise, Quy Nhơn"), on=ON)
    yield rule.rejects("never permitted", _school(day).but(decision=UNKNOWN), on=ON)


def _year(**known: Any) -> OfficeYear:
    return office_year(ON, year=2022, **known)


def _plans() -> Iterator[Example]:
    rule, day, before = year.plan_from_needs, date(2022, 11, 18), date(2022, 11, 17)

    def plan(**days: Any) -> OfficeYear:
        return _year(delegation_plan=DelegationPlan(**days))

    same, early = plan(compiled=day, submitted=day), plan(compiled=day, submitted=before)
    yield rule.accepts("compiled on the day it was submitted", same, on=ON)
    yield rule.accepts("compiled, not submitted yet", plan(compiled=day), on=ON)
    yield rule.rejects("submitted a day before", early, on=ON)
    yield rule.rejects("never compiled", plan(submitted=day), on=ON)


def _meetings() -> Iterator[Example]:
    rule = year.ngo_projects_monthly
    november = MonthlyMeeting(month=11, held=date(2022, 11, 10))

    def meeting(*, reported: bool) -> OfficeYear:
        return _year(meetings=(november.but(ngo_projects_reported=reported),))

    yield rule.accepts("reported", meeting(reported=True), on=ON)
    yield rule.rejects("not reported", meeting(reported=False), on=ON)


def _papers() -> Iterator[Example]:
    rule = year.papers_followed_up
    sent = SentPaper(to="Ủy ban nhân dân tỉnh", sent=date(2022, 10, 17))
    reminded, answered = (
        sent.but(followed_up=date(2022, 11, 10)),
        sent.but(answered=date(2022, 11, 1)),
    )
    yield rule.accepts("answered", _year(papers_sent=(answered,)), on=ON)
    yield rule.accepts("not answered, followed up", _year(papers_sent=(reminded,)), on=ON)
    yield rule.asks("neither answered nor followed up", _year(papers_sent=(sent,)), on=ON)


def _tasks() -> Iterator[Example]:
    rule, last = year.tasks_in_time, date(2022, 11, 15)

    def task(until: date, **done: Any) -> OfficeYear:
        return _year(tasks=(Task(what="Báo cáo", until=until, **done),))

    yield rule.accepts("done on the last day", task(last, done=last), on=ON)
    yield rule.rejects("done a day late", task(last, done=date(2022, 11, 16)), on=ON)
    yield rule.rejects("not done, a day after", task(date(2022, 11, 24)), on=ON)


def rule_examples() -> tuple[Example, ...]:
    """The boundary of each value and the examples of each rule of the province."""
    own = (_teams, _invitations, _schools, _plans, _meetings, _papers, _tasks)
    return tuple(chain.from_iterable(examples() for examples in own))
