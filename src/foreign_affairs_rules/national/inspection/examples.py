"""Examples of the rules on inspections, which are their tests; all of them are synthetic."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from foreign_affairs_rules.days import WorkingDays
from foreign_affairs_rules.model.inspection import (
    InspectedUnit,
    Inspection,
    InspectionPoint,
    Invitation,
)
from foreign_affairs_rules.model.papers import Authority, Body, Decision
from foreign_affairs_rules.national import inspection
from foreign_affairs_rules.national.inspection import terms
from foreign_affairs_rules.requirements import Item, Items
from foreign_affairs_rules.rules import Example
from foreign_affairs_rules.text import Text

ON = "2024-09-30"
_MONDAY = date(2024, 9, 9)
_UNIT = InspectedUnit(unit="Sở A", day=_MONDAY)
_TWO = WorkingDays(2)


def inspecting(on: str = ON, /, **known: Any) -> Inspection:
    """An inspection recorded until the day *on*, of which nothing is known but what is given."""
    given: dict[str, Any] = {"recorded_until": date.fromisoformat(on), "units": (_UNIT,)}
    return Inspection(id="example", **(given | known))


def _item(what: Body | Authority) -> Items:
    return (Item(what=what, name=Text("cơ quan thử", "a body of the test")),)


def _team() -> tuple[Example, ...]:
    head = {terms.TEAM_SETTER: _item(Authority.HEAD_OF_UNIT)}
    police = {terms.INVITED_BODIES: _item(Body.PROVINCIAL_POLICE)}

    def set_up(authority: Authority) -> Inspection:
        return inspecting(decision=Decision(authority=authority, date=date(2024, 9, 2)))

    def invited(body: Body) -> Inspection:
        visited = (_UNIT.but(visited=_MONDAY),)
        return inspecting(
            units=visited, invitations=(Invitation(body="A", which=body, invited=_MONDAY),)
        )

    def settled(day: date) -> Inspection:
        point = InspectionPoint(what="Chưa mở sổ", date=_MONDAY, until=date(2024, 9, 20))
        return inspecting(units=(_UNIT.but(points=(point.but(settled=day),)),))

    setter, bodies, points = (
        inspection.team_setter,
        inspection.invited_bodies,
        inspection.points_settled,
    )
    return (
        setter.accepts("as it must be", set_up(Authority.HEAD_OF_UNIT), on=ON, where=head),
        setter.rejects("by another", set_up(Authority.OTHER), on=ON, where=head),
        bodies.accepts("invited", invited(Body.PROVINCIAL_POLICE), on=ON, where=police),
        bodies.rejects("another was invited", invited(Body.TAX), on=ON, where=police),
        points.accepts("on the day set", settled(date(2024, 9, 20)), on=ON),
        points.rejects("a day late", settled(date(2024, 9, 21)), on=ON),
    )


def _done(name: str, day: date) -> Inspection:
    """An inspection in which the step *name* was done on the *day*."""
    match name:
        case "decide":
            return inspecting(decision=Decision(date=day))
        case "invite":
            return inspecting(invitations=(Invitation(body="A", invited=day),))
        case "answer":
            invitation = Invitation(body="A", invited=_MONDAY, answered=day)
            return inspecting(invitations=(invitation,))
        case "report":
            return inspecting(units=(_UNIT.but(visited=_MONDAY),), reported=day)
        case "settle":
            point = InspectionPoint(what="Chưa mở sổ", date=_MONDAY, settled=day)
            return inspecting(units=(_UNIT.but(points=(point,)),))
        case _:
            fact = "told" if name == "tell" else "reported"
            return inspecting(units=(_UNIT.but(**{fact: day}),))


def _steps() -> Iterator[Example]:
    """Two working days ahead of Monday 09/09/2024, or after it: Thursday 05/09, Wednesday 11/09."""
    ahead, within = date(2024, 9, 5), date(2024, 9, 11)
    for name, term, last in (
        ("decide", terms.DECIDE_AHEAD, ahead),
        ("invite", terms.INVITE_AHEAD, ahead),
        ("answer", terms.ANSWER_WITHIN, within),
        ("tell", terms.TELL_AHEAD, ahead),
        ("unit_report", terms.UNIT_REPORT_AHEAD, ahead),
        ("report", terms.REPORT_WITHIN, within),
        ("settle", terms.SETTLE_WITHIN, within),
    ):
        rule, where = inspection.TIMELINE.late(name), {term: _TWO}
        late = _done(name, last + timedelta(1))
        yield rule.accepts("on the last day", _done(name, last), on=ON, where=where)
        yield rule.rejects("a day late", late, on=ON, where=where)


def rule_examples() -> tuple[Example, ...]:
    """The examples of every rule and step on inspections."""
    return (*_team(), *_steps())
