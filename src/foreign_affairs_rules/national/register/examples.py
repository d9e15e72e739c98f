"""Examples of the rules on what a register holds together; all of them are synthetic."""

from datetime import date

from foreign_affairs_rules.model.groups import (
    Addition,
    LikeVisits,
    PersonYear,
    PlanYear,
    Trip,
    Visit,
)
from foreign_affairs_rules.national import register
from foreign_affairs_rules.national.register.terms import LIKE_VISIT_YEARS
from foreign_affairs_rules.rules import Example

ON = "2019-01-15"
_FIRST, _SECOND = "doan-01", "doan-02"


def _year(*trips: Trip) -> PersonYear:
    return PersonYear(id="lanh-dao-01/2018", person="lanh-dao-01", year=2018, trips=trips)


def _trip(delegation: str, first: int, last: int) -> Trip:
    return Trip(
        delegation=delegation, departure=date(2018, 6, first), homecoming=date(2018, 6, last)
    )


def _trips() -> tuple[Example, ...]:
    rule = register.overlapping_trips
    week, later = _trip(_FIRST, 4, 9), _trip(_SECOND, 9, 12)
    return (
        rule.accepts("home on the day of the second departure", _year(week, later), on=ON),
        rule.asks("off before the first is home", _year(week, _trip(_SECOND, 8, 12)), on=ON),
    )


def _told() -> tuple[Example, ...]:
    rule = register.earlier_trips
    second = _trip(_SECOND, 9, 12).but(counted=1)
    return (
        rule.accepts("one told, one held", _year(second.but(told=1)), on=ON),
        rule.asks("none told, one held", _year(second.but(told=0)), on=ON),
    )


def _additions() -> tuple[Example, ...]:
    rule = register.additions
    held = Addition(delegation=_SECOND, additions=1, rounds=1)

    def year(addition: Addition) -> PlanYear:
        return PlanYear(id="bo-sung/2018", year=2018, additions=(addition,))

    return (
        rule.accepts("one told, one held", year(held.but(told_additions=1)), on=ON),
        rule.asks("none told, one held", year(held.but(told_additions=0)), on=ON),
    )


def _visits() -> tuple[Example, ...]:
    rule, three = register.like_visits, {LIKE_VISIT_YEARS: 3}

    def visits(again: date) -> LikeVisits:
        first = Visit(delegation=_FIRST, departure=date(2018, 6, 4))
        second = Visit(delegation=_SECOND, departure=again)
        return LikeVisits(
            id="JP/khao sat", country="JP", content="Khảo sát", visits=(first, second)
        )

    return (
        rule.accepts("three years later", visits(date(2021, 6, 4)), on=ON, where=three),
        rule.asks("a day sooner", visits(date(2021, 6, 3)), on=ON, where=three),
    )


def rule_examples() -> tuple[Example, ...]:
    """The examples of every rule of this package."""
    return (*_trips(), *_told(), *_additions(), *_visits())
