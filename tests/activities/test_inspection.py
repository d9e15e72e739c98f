"""Inspections: what national law leaves open, what a province may fill, who is waited for."""

from datetime import date
from typing import Any

import pytest

from foreign_affairs_rules import Outcome, check, example, schedule
from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.days import WorkingDays
from foreign_affairs_rules.facts import Senseless
from foreign_affairs_rules.model.inspection import (
    InspectedUnit,
    Inspection,
    InspectionPoint,
    Invitation,
)
from foreign_affairs_rules.model.papers import Body
from foreign_affairs_rules.national.inspection import terms
from foreign_affairs_rules.plugins import place
from foreign_affairs_rules.requirements import Item
from foreign_affairs_rules.schedules import State
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.testing.examples import TEST_VALUES
from foreign_affairs_rules.text import Text

MONDAY = date(2024, 9, 9)


def shipped(name: str) -> Inspection:
    """The inspection of that name that ships with the library."""
    loaded = example(name)
    assert isinstance(loaded, Inspection)
    return loaded


def test_whom_to_invite_is_open_nationally() -> None:
    """No national text that was read names a body, and the one that may was not read."""
    report = check(shipped("inspection-2024"), province="ha_noi", on="2024-10-31")
    (bodies,) = (one for one in report.findings if one.rule.id == "inspection.invited_bodies")
    assert bodies.missing_law == ("inspection.invited_bodies",)
    assert bodies.reason is not None
    assert "06/2016/TT-BNG" in bodies.reason.en


def test_a_province_names_the_bodies() -> None:
    """Where a province asks for the police and the planning department, the second is lacking."""
    cite = TEST_VALUES.at(evidence=Evidence.LOCAL)
    names = {
        Body.PROVINCIAL_POLICE: Text("Công an tỉnh", "the provincial police"),
        Body.INVESTMENT_DEPARTMENT: Text("Sở Kế hoạch và Đầu tư", "the planning department"),
    }
    bodies = tuple(Item(what=what, name=name) for what, name in names.items())
    filled = place("ha_noi").filled((terms.INVITED_BODIES.value(bodies, cite=cite),))
    report = Checker(filled, date(2024, 10, 31)).check(shipped("inspection-2024"))
    (found,) = (one for one in report.findings if one.rule.id == "inspection.invited_bodies")
    assert found.outcome is Outcome.BROKEN
    assert found.message.en == "Invited: 1 of 2; not invited: the planning department."


def test_nobody_is_asked_for_bodies_before_the_first_visit() -> None:
    """Until a unit was visited it is too early to say who was not invited."""
    cite = TEST_VALUES.at(evidence=Evidence.LOCAL)
    police = Item(what=Body.PROVINCIAL_POLICE, name=Text("Công an tỉnh", "the police"))
    filled = place("ha_noi").filled((terms.INVITED_BODIES.value((police,), cite=cite),))
    report = Checker(filled, date(2024, 9, 5)).check(shipped("inspection-2024"))
    assert report.outcome_of("inspection.invited_bodies") is Outcome.NOT_APPLICABLE


def test_an_invitation_without_answer_is_waited_for() -> None:
    """Invited on 26/08/2024, the police have not answered on 31/10/2024: 66 days, no judgement."""
    laid = schedule(shipped("inspection-2024-point-open"), province="ha_noi", on="2024-10-31")
    (answer,) = (one for one in laid.steps if one.step.id == "inspection.step.answer")
    assert (answer.state, answer.waiting, answer.open) == (State.WAITING, 66, True)


def test_every_unit_has_its_own_steps() -> None:
    """Each unit is told, reports and is visited by itself."""
    laid = schedule(shipped("inspection-2024-point-open"), province="ha_noi", on="2024-10-31")
    visits = [(one.at, one.state) for one in laid.steps if one.step.id == "inspection.step.visit"]
    assert visits == [("units[0]", State.DONE), ("units[1]", State.LATER)]


def test_a_unit_is_told_ahead_of_its_day_where_a_province_says_so() -> None:
    """Three working days ahead of Monday 09/09/2024 is Wednesday 04/09/2024."""
    cite = TEST_VALUES.at(evidence=Evidence.LOCAL)
    filled = place("ha_noi").filled((terms.TELL_AHEAD.value(WorkingDays(3), cite=cite),))
    unit = InspectedUnit(unit="Sở A", day=MONDAY)
    subject = Inspection(id="one", units=(unit,), recorded_until=date(2024, 9, 2))
    laid = Checker(filled, date(2024, 9, 2)).schedule(subject)
    (tell,) = (one for one in laid.steps if one.step.id == "inspection.step.tell")
    assert tell.due == date(2024, 9, 4)


@pytest.mark.parametrize(
    ("wrong", "path"),
    [
        (
            lambda: Invitation(body="A", invited=MONDAY, answered=date(2024, 9, 6)),
            "answered",
        ),
        (lambda: InspectionPoint(what="A", date=MONDAY, until=date(2024, 9, 6)), "until"),
        (lambda: InspectionPoint(what="A", date=MONDAY, settled=date(2024, 9, 6)), "settled"),
        (lambda: InspectedUnit(unit="A", told=MONDAY, visited=date(2024, 9, 6)), "visited"),
    ],
)
def test_what_contradicts_itself_cannot_be_made(wrong: Any, path: str) -> None:
    """Days out of order are refused with their path."""
    with pytest.raises(Senseless) as caught:
        wrong()
    assert [fault.path for fault in caught.value.faults] == [path]


def test_a_point_is_not_late_before_the_day_set() -> None:
    """What is to be put right by a day to come is not due yet."""
    point = InspectionPoint(what="Chưa mở sổ", date=MONDAY, until=date(2024, 9, 20))
    unit = InspectedUnit(unit="Sở A", day=MONDAY, visited=MONDAY, points=(point,))
    inspection = Inspection(id="a", units=(unit,), recorded_until=date(2024, 9, 16))
    report = check(inspection, province="ha_noi", on="2024-09-16")
    assert report.outcome_of("inspection.points_settled") is Outcome.NOT_APPLICABLE
