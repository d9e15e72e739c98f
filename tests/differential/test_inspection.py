"""The rules on inspections agree with a plain function over many generated cases."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from random import Random
from typing import Any

from differential.agreeing import CASES, Case, agree
from differential.plainly import (
    DAY,
    Unknown,
    by,
    fact,
    happened,
    in_working_days,
    judged,
    some,
    worst,
)

from foreign_affairs_rules import calendar
from foreign_affairs_rules.days import WorkingDays
from foreign_affairs_rules.model.inspection import (
    InspectedUnit,
    Inspection,
    InspectionPoint,
    Invitation,
)
from foreign_affairs_rules.model.papers import Authority, Body, Decision
from foreign_affairs_rules.national.inspection import terms
from foreign_affairs_rules.plugins import place
from foreign_affairs_rules.requirements import Item
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.testing.examples import TEST_VALUES
from foreign_affairs_rules.text import Text

NA = "not_applicable"
ASKED = (date(2024, 9, 6), date(2024, 9, 12), date(2024, 10, 1))
FIRST = (date(2024, 9, 9), date(2024, 9, 17))
AHEAD, WITHIN = 3, 5
"""The working days that the place of this test gives."""


def ahead(day: date, done: date | None, on: date) -> str:
    """Done at least so many working days before *day*."""
    return by(calendar.subtract_working_days(day, AHEAD), done, on)


def after(start: date | None, done: date | None, on: date) -> str:
    """Done within so many working days of *start*."""
    if start is None:
        if done is not None:
            raise Unknown
        return NA
    return in_working_days(start, WITHIN, done, on)


def first_day(case: Case) -> date:
    """The first day set for a unit."""
    day: date = min(fact(unit, "day") for unit in fact(case, "units"))
    return day


def points(case: Case) -> list[Case]:
    """What was found wrong at all units."""
    found = []
    for unit in fact(case, "units"):
        if "points" not in unit and case.get("recorded_until", date.min) < case["on"]:
            raise Unknown
        found += [one for one in unit.get("points", ()) if one["date"] <= case["on"]]
    return found


def each(
    things: Callable[[Case], Any], judge: Callable[[Case, Case], str]
) -> Callable[[Case], str]:
    """The worst of all things of one kind."""
    return lambda case: worst([judged(partial(judge, one, case)) for one in things(case)])


def setter(case: Case) -> str:
    """The head of a unit."""
    decision = happened(case, "decision", case)
    if decision is None:
        return NA
    return "kept" if fact(decision, "authority") == "head_of_unit" else "broken"


def was_invited(one: Case, case: Case) -> bool:
    """A body that answered, or that was written to."""
    if "answered" in one and one["answered"] <= case["on"]:
        return True
    return happened(one, "invited", case) is not None


def invited(case: Case) -> str:
    """The police, once a unit was visited."""
    for unit in fact(case, "units"):
        if happened(unit, "visited", case):
            break
    else:
        return NA
    there = {fact(one, "which") for one in fact(case, "invitations") if was_invited(one, case)}
    return "kept" if "provincial_police" in there else "broken"


def settled(case: Case) -> str:
    """By the day that the team set."""

    def one(point: Case) -> str:
        done = happened(point, "settled", case)
        return by(fact(point, "until"), done, case["on"])

    return worst([judged(partial(one, point)) for point in points(case)])


def decide(case: Case) -> str:
    """Ahead of the first day."""
    decision, day = happened(case, "decision", case), first_day(case)
    return ahead(day, decision and decision["date"], case["on"])


def invite(case: Case) -> str:
    """All of them, ahead of the first day."""
    day = first_day(case)
    days = [happened(one, "invited", case) for one in fact(case, "invitations")]
    done = max(days) if days and all(days) else None
    return ahead(day, done, case["on"])


def report(case: Case) -> str:
    """After the last visit; one that is done without it has not begun on record."""
    visits = [happened(unit, "visited", case) for unit in fact(case, "units")]
    done = happened(case, "reported", case)
    return after(max(visits), done, case["on"]) if all(visits) else NA


def unit_step(name: str) -> Callable[[Case, Case], str]:
    """Ahead of the day of the unit."""
    return lambda unit, case: ahead(fact(unit, "day"), happened(unit, name, case), case["on"])


def answer(one: Case, case: Case) -> str:
    """After the invitation."""
    return after(happened(one, "invited", case), happened(one, "answered", case), case["on"])


def settle(point: Case, case: Case) -> str:
    """After it was told."""
    return after(point["date"], happened(point, "settled", case), case["on"])


NORMS: dict[str, tuple[bool, Callable[[Case], str]]] = {
    "inspection.team_setter": (True, setter),
    "inspection.invited_bodies": (True, invited),
    "inspection.points_settled": (False, settled),
    "inspection.step.decide": (True, decide),
    "inspection.step.invite": (True, invite),
    "inspection.step.answer": (True, each(lambda case: fact(case, "invitations"), answer)),
    "inspection.step.tell": (True, each(lambda case: fact(case, "units"), unit_step("told"))),
    "inspection.step.unit_report": (
        True,
        each(lambda case: fact(case, "units"), unit_step("reported")),
    ),
    "inspection.step.report": (True, report),
    "inspection.step.settle": (True, each(points, settle)),
}


def say(case: Case, norm: Callable[[Case], str], *, by_team: bool) -> str:
    """What *norm* says, by the law of the day of the team where that governs."""
    if by_team:
        happened(case, "decision", case)
    return norm(case)


def plain(case: Case) -> dict[str, str]:
    """The outcome of every rule and step."""
    return {
        name: judged(partial(say, case, norm, by_team=by_team))
        for name, (by_team, norm) in NORMS.items()
    }


# Cases


def before(random: Random, day: date) -> date:
    """About the least time before *day*."""
    return calendar.subtract_working_days(day, AHEAD + random.choice((-1, 0, 0, 1)))


def later(random: Random, day: date) -> date:
    """About the longest time after *day*."""
    return calendar.add_working_days(day, WITHIN + random.choice((-1, 0, 0, 1)))


def a_unit(random: Random) -> Case:
    """A unit, its days and what was found there."""
    day = random.choice(FIRST)
    visited = day + random.choice((0, 0, 1)) * DAY
    point = {"until": visited + 9 * DAY, "settled": later(random, visited)}
    facts = {
        "day": day,
        "told": before(random, day),
        "reported": before(random, day),
        "visited": visited,
        "points": [
            {"date": visited, **some(random, point, 0.05)} for _ in range(random.randint(0, 2))
        ],
    }
    return some(random, facts, 0.04)


def case_of(random: Random) -> Case:
    """An inspection, some of it unknown."""
    on, day = random.choice(ASKED), random.choice(FIRST)
    decision = {"authority": random.choice(("head_of_unit", "committee_chair"))}
    asked = before(random, day)
    invitation = {"which": random.choice(("provincial_police", "provincial_police", "tax"))}
    facts: Case = {
        "decision": {"date": before(random, day), **some(random, decision)},
        "invitations": [
            some(random, {**invitation, "invited": asked, "answered": later(random, asked)}, 0.04)
            for _ in range(random.randint(0, 2))
        ],
        "units": [a_unit(random) for _ in range(random.randint(1, 2))],
        "reported": later(random, day + DAY),
    }
    recorded = {"recorded_until": on} if random.random() > 0.2 else {}
    return {"on": on, **recorded, **some(random, facts, 0.05)}


def cases() -> Iterator[Case]:
    """As many cases as asked for, the same every time."""
    random = Random(2022)
    return (case_of(random) for _ in range(CASES))


def built_unit(unit: Case) -> InspectedUnit:
    """A unit as the model has it."""
    known = dict(unit)
    if "points" in known:
        known["points"] = tuple(InspectionPoint(what="A", **one) for one in known["points"])
    return InspectedUnit(unit="A", **known)


def built_invitation(one: Case) -> Invitation:
    """An invitation as the model has it."""
    which = {"which": Body(one["which"])} if "which" in one else {}
    return Invitation(body="A", **(one | which))


def build(case: Case) -> Inspection:
    """The inspection of a case."""
    facts = {name: value for name, value in case.items() if name != "on"}
    if "decision" in facts:
        known = facts["decision"]
        who = {"authority": Authority(known["authority"])} if "authority" in known else {}
        facts["decision"] = Decision(**(known | who))
    if "units" in facts:
        facts["units"] = tuple(map(built_unit, facts["units"]))
    if "invitations" in facts:
        facts["invitations"] = tuple(map(built_invitation, facts["invitations"]))
    return Inspection(id="one", **facts)


def test_the_rules_say_what_a_plain_function_says() -> None:
    """Over thousands of inspections, in a place that fills what is open, all is as it says."""
    cite = TEST_VALUES.at(evidence=Evidence.LOCAL)
    name = Text("cơ quan thử", "a body of the test")
    lengths = {
        AHEAD: (
            terms.DECIDE_AHEAD,
            terms.INVITE_AHEAD,
            terms.TELL_AHEAD,
            terms.UNIT_REPORT_AHEAD,
        ),
        WITHIN: (terms.ANSWER_WITHIN, terms.SETTLE_WITHIN, terms.REPORT_WITHIN),
    }
    filled: list[Any] = [
        term.value(WorkingDays(days), cite=cite) for days, of in lengths.items() for term in of
    ]
    head, police = Authority.HEAD_OF_UNIT, Body.PROVINCIAL_POLICE
    filled += [
        terms.TEAM_SETTER.value((Item(what=head, name=name),), cite=cite),
        terms.INVITED_BODIES.value((Item(what=police, name=name),), cite=cite),
    ]
    agree(cases(), plain, build, place=place("ha_noi").filled(filled))
