"""What holds of the activities of a register together: its term and its rules."""

from typing import Any

from foreign_affairs_rules.law import Value
from foreign_affairs_rules.national.register import terms
from foreign_affairs_rules.national.register.additions import additions
from foreign_affairs_rules.national.register.trips import (
    earlier_trips,
    like_visits,
    overlapping_trips,
)
from foreign_affairs_rules.rules import RuleSet
from foreign_affairs_rules.timelines import Timeline

__all__ = [
    "RULES",
    "TIMELINES",
    "VALUES",
    "additions",
    "earlier_trips",
    "like_visits",
    "overlapping_trips",
    "terms",
]

VALUES: tuple[Value[Any], ...] = ()
RULES = RuleSet((overlapping_trips, earlier_trips, additions, like_visits))
TIMELINES: tuple[Timeline[Any], ...] = ()
