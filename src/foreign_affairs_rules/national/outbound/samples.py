"""What the examples are made of: delegations of which only what matters is known."""

from datetime import date
from typing import Any

from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.model.people import Member
from foreign_affairs_rules.model.stops import Stop
from foreign_affairs_rules.national.outbound.timeline import TIMELINE

IN_2018 = "2018-03-13"
IN_2023 = "2023-10-10"


def delegation(on: str, **known: Any) -> OutboundDelegation:
    """A delegation recorded until the day *on*, of which nothing is known but what is given."""
    day = date.fromisoformat(on)
    given: dict[str, Any] = {"recorded_until": day, "departure": date(day.year, 12, 1)}
    return OutboundDelegation(id="example", **(given | known))


def members(count: int, **known: Any) -> tuple[Member, ...]:
    """As many members, each with what is given."""
    return tuple(Member(person=f"person-{number}", **known) for number in range(count))


def stay(country: str, first: int, last: int, travel_days: int = 0) -> Stop:
    """A stay in December of 2018, from the day *first* to the day *last*."""
    arrival, departure = date(2018, 12, first), date(2018, 12, last)
    return Stop(country=country, arrival=arrival, departure=departure, travel_days=travel_days)


step = TIMELINE.late
