"""Registers for tests: trips of opaque persons in a year, all synthetic."""

from datetime import date, timedelta
from typing import Any

from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.model.people import Member, Post
from foreign_affairs_rules.model.plan import PlanEntry, PlanState
from foreign_affairs_rules.model.stops import Stop
from foreign_affairs_rules.register import Register, RegisterReport, check_register

JANUARY = date(2018, 1, 15)


def leader(person: str = "lanh-dao-01", **known: Any) -> Member:
    """A key leader of a department."""
    post = Post(title="Giám đốc", agency=f"Sở {person}", locality=f"tỉnh {person}")
    given: dict[str, Any] = {"posts": (post,), "key_leader": True}
    return Member(person=person, **(given | known))


def trip(
    name: str, departure: date | None = date(2018, 6, 4), *people: Member | str, **known: Any
) -> OutboundDelegation:
    """A trip of three days in one country, recorded until the middle of January 2018."""
    members = tuple(one if isinstance(one, Member) else leader(one) for one in people)
    given: dict[str, Any] = {"members": members or (leader(),), "purpose": f"Nội dung {name}"}
    given["recorded_until"] = JANUARY
    if departure is not None:
        home = departure + timedelta(2)
        given |= {"departure": departure, "homecoming": home}
        given["stops"] = (Stop(country="JP", arrival=departure, departure=home, travel_days=0),)
    return OutboundDelegation(id=name, **(given | known))


def addition(
    name: str, proposed: date | None = date(2018, 1, 8), **plan: Any
) -> OutboundDelegation:
    """A trip that was proposed as an addition to the plan."""
    entry: dict[str, Any] = {"state": PlanState.ADDITION_PROPOSED, "agency": "Sở A"}
    if proposed is not None:
        entry["proposed"] = proposed
    return trip(name, plan=PlanEntry(**(entry | plan)))


def checked(*trips: Facts, **known: Any) -> RegisterReport:
    """The report on a register of *trips* in Quảng Ninh, asked in the middle of January 2018."""
    return check_register(Register(trips, **known), province="quang_ninh", on=JANUARY)
