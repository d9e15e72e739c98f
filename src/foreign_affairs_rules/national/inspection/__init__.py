"""National law on inspections, most of it open: its terms, rules and timeline."""

from typing import Any

from foreign_affairs_rules.law import Value
from foreign_affairs_rules.national.inspection import terms
from foreign_affairs_rules.national.inspection.team import (
    invited_bodies,
    points_settled,
    team_setter,
)
from foreign_affairs_rules.national.inspection.timeline import TIMELINE
from foreign_affairs_rules.rules import RuleSet

__all__ = [
    "RULES",
    "TIMELINE",
    "TIMELINES",
    "VALUES",
    "invited_bodies",
    "points_settled",
    "team_setter",
    "terms",
]

VALUES: tuple[Value[Any], ...] = ()
RULES = RuleSet((team_setter, invited_bodies, points_settled))
TIMELINES = (TIMELINE,)
