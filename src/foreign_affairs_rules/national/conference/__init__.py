"""National law: an international conference or seminar (hội nghị, hội thảo quốc tế)."""

from foreign_affairs_rules.national.conference import lists, terms
from foreign_affairs_rules.national.conference.conduct import held_as_permitted, reply_copies
from foreign_affairs_rules.national.conference.governing import (
    CHANGE,
    END,
    FILING,
    HOSTING,
    OPENING,
    PERMISSION,
)
from foreign_affairs_rules.national.conference.level import CHECK, covered, prime_ministerial
from foreign_affairs_rules.national.conference.lists import (
    CONSULTED,
    DECIDERS,
    DOSSIER,
    HOSTING_CONSULTED,
    HOSTING_DECIDERS,
)
from foreign_affairs_rules.national.conference.permission import (
    competent,
    hosting_competent,
    hosting_contents,
    hosting_first,
    hosting_opinions,
    opinions,
    papers,
    permitted,
)
from foreign_affairs_rules.national.conference.scope import (
    border,
    second_permission,
    topics_of_2010,
    what_counts,
)
from foreign_affairs_rules.national.conference.terms import (
    COPY_REPORT_WITHIN,
    DECIDE_WITHIN,
    REPLY_WITHIN,
    REPLY_WITHIN_PM,
    REPORT_WITHIN,
    SUBMIT_AHEAD,
    SUBMIT_AHEAD_PM,
)
from foreign_affairs_rules.national.conference.timeline import TIMELINE
from foreign_affairs_rules.rules import RuleSet

__all__ = [
    "CHANGE",
    "CHECK",
    "CONSULTED",
    "COPY_REPORT_WITHIN",
    "DECIDERS",
    "DECIDE_WITHIN",
    "DOSSIER",
    "END",
    "FILING",
    "HOSTING",
    "HOSTING_CONSULTED",
    "HOSTING_DECIDERS",
    "OPENING",
    "PERMISSION",
    "REPLY_WITHIN",
    "REPLY_WITHIN_PM",
    "REPORT_WITHIN",
    "RULES",
    "SUBMIT_AHEAD",
    "SUBMIT_AHEAD_PM",
    "TIMELINE",
    "TIMELINES",
    "VALUES",
    "border",
    "competent",
    "covered",
    "held_as_permitted",
    "hosting_competent",
    "hosting_contents",
    "hosting_first",
    "hosting_opinions",
    "opinions",
    "papers",
    "permitted",
    "prime_ministerial",
    "reply_copies",
    "second_permission",
    "topics_of_2010",
    "what_counts",
]

VALUES = (*terms.VALUES, *lists.VALUES)

RULES = RuleSet(
    (
        what_counts,
        competent,
        border,
        topics_of_2010,
        second_permission,
        opinions,
        papers,
        hosting_competent,
        hosting_opinions,
        hosting_contents,
        hosting_first,
        permitted,
        reply_copies,
        held_as_permitted,
    )
)

TIMELINES = (TIMELINE,)
