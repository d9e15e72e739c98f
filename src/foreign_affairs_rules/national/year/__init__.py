"""National law on the plans and reports of a year: its terms, rules and timeline."""

from foreign_affairs_rules.national.year import duties, office, papers
from foreign_affairs_rules.national.year.office import aid_month, delegation_estimate
from foreign_affairs_rules.national.year.timeline import TIMELINE
from foreign_affairs_rules.rules import RuleSet

__all__ = [
    "RULES",
    "TIMELINE",
    "TIMELINES",
    "VALUES",
    "aid_month",
    "delegation_estimate",
    "duties",
    "office",
    "papers",
]

VALUES = (*duties.VALUES, *papers.VALUES, *office.VALUES)
RULES = RuleSet((delegation_estimate, aid_month, *papers.RULES))
TIMELINES = (TIMELINE,)
