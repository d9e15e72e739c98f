"""National law on inbound delegations (đoàn vào): foreign guests received, and what it costs."""

from foreign_affairs_rules.national.inbound import (
    accounts,
    courtesies,
    guests,
    payers,
    protocol,
    rates,
    services,
    stay,
)
from foreign_affairs_rules.national.inbound.governing import DECISION, ESTIMATE, LEAVING, SETTLING
from foreign_affairs_rules.national.inbound.rates import (
    ART_SHOWS,
    BANQUETS,
    BREAKFAST,
    FLOWERS,
    GIFTS,
    HEAD_CARS,
    INTERPRETING,
    LODGING,
    MEALS,
    NEGOTIATION,
    OTHER_LANGUAGE,
    OWN_STAFF,
    REMAINING_MEAL,
    SERVICE_MEALS,
    SESSION,
    TRANSLATION,
)
from foreign_affairs_rules.national.inbound.terms import (
    ASK_AHEAD,
    BODIES,
    DECIDE_WITHIN,
    DECIDERS,
    DOCUMENTS,
    GUEST_DETAILS,
    LOCAL_RATES,
    REPLY_WITHIN,
    REPORT_WITHIN,
    SETTLE_WITHIN,
    SUBMIT_AHEAD,
)
from foreign_affairs_rules.national.inbound.timeline import TIMELINE
from foreign_affairs_rules.rules import RuleSet

__all__ = [
    "ART_SHOWS",
    "ASK_AHEAD",
    "BANQUETS",
    "BODIES",
    "BREAKFAST",
    "DECIDERS",
    "DECIDE_WITHIN",
    "DECISION",
    "DOCUMENTS",
    "ESTIMATE",
    "FLOWERS",
    "GIFTS",
    "GUEST_DETAILS",
    "HEAD_CARS",
    "INTERPRETING",
    "LEAVING",
    "LOCAL_RATES",
    "LODGING",
    "MEALS",
    "NEGOTIATION",
    "OTHER_LANGUAGE",
    "OWN_STAFF",
    "REMAINING_MEAL",
    "REPLY_WITHIN",
    "REPORT_WITHIN",
    "RULES",
    "SERVICE_MEALS",
    "SESSION",
    "SETTLE_WITHIN",
    "SETTLING",
    "SUBMIT_AHEAD",
    "TIMELINE",
    "TIMELINES",
    "TRANSLATION",
    "VALUES",
]

VALUES = rates.VALUES
RULES = RuleSet(
    (
        *guests.RULES,
        *protocol.RULES,
        *stay.RULES,
        *courtesies.RULES,
        *services.RULES,
        *payers.RULES,
        *accounts.RULES,
    )
)
TIMELINES = (TIMELINE,)
