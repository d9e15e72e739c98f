"""National law on outbound delegations (đoàn ra): its terms, rules and timeline."""

from foreign_affairs_rules.national.outbound.directive_38 import (
    annual_plan,
    key_leader_pair,
    leader_trips,
    paper_contents,
    relatives,
)
from foreign_affairs_rules.national.outbound.governing import CHANGE, DECISION, PLAN_YEAR, RETURN
from foreign_affairs_rules.national.outbound.law_49 import (
    centrally_managed_member,
    changed_contents,
    sealed_correction,
    sender,
)
from foreign_affairs_rules.national.outbound.limits import (
    countries,
    days_per_country,
    key_leader_trips,
    size,
)
from foreign_affairs_rules.national.outbound.terms import (
    DAYS_PER_COUNTRY,
    DECIDE_WITHIN,
    KEY_LEADER_TRIPS,
    LEADER_TRIPS,
    MAX_COUNTRIES,
    MAX_MEMBERS,
    NEW_DOCUMENT_FROM,
    OTHER_SENDERS,
    PASSPORTS_WITHIN,
    REPLY_WITHIN,
    REPORT_WITHIN,
    RETURN_PASSPORTS_WITHIN,
    SUBMIT_AHEAD,
    VALUES,
)
from foreign_affairs_rules.national.outbound.timeline import TIMELINE
from foreign_affairs_rules.rules import RuleSet

__all__ = [
    "CHANGE",
    "DAYS_PER_COUNTRY",
    "DECIDE_WITHIN",
    "DECISION",
    "KEY_LEADER_TRIPS",
    "LEADER_TRIPS",
    "MAX_COUNTRIES",
    "MAX_MEMBERS",
    "NEW_DOCUMENT_FROM",
    "OTHER_SENDERS",
    "PASSPORTS_WITHIN",
    "PLAN_YEAR",
    "REPLY_WITHIN",
    "REPORT_WITHIN",
    "RETURN",
    "RETURN_PASSPORTS_WITHIN",
    "RULES",
    "SUBMIT_AHEAD",
    "TIMELINE",
    "VALUES",
    "annual_plan",
    "centrally_managed_member",
    "changed_contents",
    "countries",
    "days_per_country",
    "key_leader_pair",
    "key_leader_trips",
    "leader_trips",
    "paper_contents",
    "relatives",
    "sealed_correction",
    "sender",
    "size",
]

RULES = RuleSet(
    (
        size,
        days_per_country,
        countries,
        key_leader_trips,
        annual_plan,
        leader_trips,
        key_leader_pair,
        relatives,
        paper_contents,
        sender,
        centrally_managed_member,
        changed_contents,
        sealed_correction,
    )
)
