"""National law on outbound delegations (đoàn ra): its terms, rules and timeline."""

from foreign_affairs_rules.national.outbound import budget_terms, chairs, terms
from foreign_affairs_rules.national.outbound.budget import (
    airport_room,
    estimate_items,
    estimate_parts,
    estimate_rates,
    host_share,
    short_trip,
)
from foreign_affairs_rules.national.outbound.budget_terms import (
    AIRPORT_ROOM_HOURS,
    BUSINESS_CLASS,
    ESTIMATE_ITEMS,
    FIRST_CLASS,
    HOST_REST,
    SETTLE_ADVANCE_WITHIN,
    SHORT_TRIP_DAYS,
)
from foreign_affairs_rules.national.outbound.chairs import (
    CHAIR_CONSENT,
    chair_consent,
    consent_in_time,
    economical,
)
from foreign_affairs_rules.national.outbound.directive_38 import (
    annual_plan,
    key_leader_pair,
    leader_trips,
    paper_contents,
    relatives,
)
from foreign_affairs_rules.national.outbound.governing import (
    CHANGE,
    DECISION,
    PLAN_YEAR,
    RETURN,
    TRIP,
)
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
from foreign_affairs_rules.national.outbound.purposes import (
    enterprise_money,
    project_money,
    worthwhile,
)
from foreign_affairs_rules.national.outbound.signing import agreement_decided, agreements_carried
from foreign_affairs_rules.national.outbound.terms import (
    AGREEMENT_AHEAD,
    CHAIR_REPORT_WITHIN,
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
)
from foreign_affairs_rules.national.outbound.tickets import business_class, first_class
from foreign_affairs_rules.national.outbound.timeline import TIMELINE
from foreign_affairs_rules.rules import RuleSet

__all__ = [
    "AGREEMENT_AHEAD",
    "AIRPORT_ROOM_HOURS",
    "BUSINESS_CLASS",
    "CHAIR_CONSENT",
    "CHAIR_REPORT_WITHIN",
    "CHANGE",
    "DAYS_PER_COUNTRY",
    "DECIDE_WITHIN",
    "DECISION",
    "ESTIMATE_ITEMS",
    "FIRST_CLASS",
    "HOST_REST",
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
    "SETTLE_ADVANCE_WITHIN",
    "SHORT_TRIP_DAYS",
    "SUBMIT_AHEAD",
    "TIMELINE",
    "TIMELINES",
    "TRIP",
    "VALUES",
    "agreement_decided",
    "agreements_carried",
    "airport_room",
    "annual_plan",
    "business_class",
    "centrally_managed_member",
    "chair_consent",
    "changed_contents",
    "consent_in_time",
    "countries",
    "days_per_country",
    "economical",
    "enterprise_money",
    "estimate_items",
    "estimate_parts",
    "estimate_rates",
    "first_class",
    "host_share",
    "key_leader_pair",
    "key_leader_trips",
    "leader_trips",
    "paper_contents",
    "project_money",
    "relatives",
    "sealed_correction",
    "sender",
    "short_trip",
    "size",
    "worthwhile",
]

VALUES = (*terms.VALUES, *chairs.VALUES, *budget_terms.VALUES)


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
        worthwhile,
        sender,
        centrally_managed_member,
        changed_contents,
        sealed_correction,
        chair_consent,
        consent_in_time,
        economical,
        agreements_carried,
        agreement_decided,
        short_trip,
        estimate_parts,
        estimate_items,
        estimate_rates,
        host_share,
        airport_room,
        first_class,
        business_class,
        project_money,
        enterprise_money,
    )
)

TIMELINES = (TIMELINE,)
