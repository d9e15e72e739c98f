"""The groups of a register as subjects of rules, as known on a day."""

from collections.abc import Iterator
from typing import Any

from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.model.groups import (
    Addition,
    LikeVisits,
    PersonYear,
    PlanYear,
    Trip,
    Visit,
)
from foreign_affairs_rules.register.counting import Counts
from foreign_affairs_rules.register.groups import Key
from foreign_affairs_rules.unknown import UNKNOWN

JUDGED = ("person", "additions", "visits")
"""The kinds of group that rules are about."""


def subject_of(key: Key, counts: Counts) -> Facts | None:
    """The subject that the group *key* is; `None` where there is nothing to judge in it."""
    match key.kind:
        case "person":
            return _person(key, counts)
        case "additions":
            return _plan(key, counts)
        case _:
            return _visits(key, counts)


def _person(key: Key, counts: Counts) -> Facts | None:
    person, whole = key.name, counts.register.covers(key.year)
    trips = tuple(
        Trip(
            delegation=one.id,
            departure=one.peek("departure", UNKNOWN),
            homecoming=one.peek("homecoming", UNKNOWN),
            month=_month(one),
            counted=place if whole else UNKNOWN,
            told=_told(one, person),
        )
        for place, one in enumerate(counts.trips(key))
    )
    if len(trips) < 2 and all(trip.peek("told") is None for trip in trips):  # noqa: PLR2004 -- a pair
        return None
    return PersonYear(id=f"{person}/{key.year}", person=person, year=key.year, trips=trips)


def _month(delegation: OutboundDelegation) -> Any:
    plan = delegation.peek("plan")
    return plan.peek("month", UNKNOWN) if plan else UNKNOWN


def _told(delegation: OutboundDelegation, person: str) -> Any:
    here = (one for one in delegation.members if one.person == person)
    return next(here).peek("earlier_trips", UNKNOWN)


def _plan(key: Key, counts: Counts) -> Facts | None:
    additions = tuple(
        Addition(delegation=one.id, **_counted(one, counts), **dict(_told_counts(one)))
        for one in counts.held(key)
    )
    if all(not _tells(one) for one in additions):
        return None
    return PlanYear(id=f"bo-sung/{key.year}", year=key.year, additions=additions)


def _counted(delegation: OutboundDelegation, counts: Counts) -> dict[str, int]:
    return counts.additions(delegation) if counts.register.covers(delegation.year()) else {}


def _told_counts(delegation: OutboundDelegation) -> Iterator[tuple[str, int]]:
    for name in ("additions", "rounds", "unit_additions", "unit_rounds"):
        told = delegation.plan.peek(name)
        if told is not None:
            yield f"told_{name}", told


def _tells(addition: Addition) -> bool:
    return any(name.startswith("told_") for name in addition.known())


def _visits(key: Key, counts: Counts) -> Facts | None:
    country, _, content = key.name.partition("/")
    visits = tuple(
        Visit(delegation=one.id, departure=one.peek("departure", UNKNOWN))
        for one in counts.held(key)
    )
    if len(visits) < 2:  # noqa: PLR2004 -- a pair
        return None
    return LikeVisits(id=key.name, country=country, content=content, visits=visits)
