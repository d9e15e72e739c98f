"""National law on the registration of foreign NGOs: its terms, rules and timeline."""

from foreign_affairs_rules.national.ngo import lengths, terms
from foreign_affairs_rules.national.ngo.certificate import (
    activity_area,
    activity_field,
    home_registration,
    kinds,
    office_city,
    one_office,
    validity_office,
    validity_operation,
)
from foreign_affairs_rules.national.ngo.conduct import (
    account,
    active,
    not_expired,
    prohibited_acts,
    self_termination_addressees,
    self_termination_time,
    suspension_ground,
    termination_ground,
    year_report_addressees,
    year_report_window,
)
from foreign_affairs_rules.national.ngo.dossier import (
    charter,
    consulted,
    decided_by,
    legal_status,
    long_term,
    programme_office,
    programme_operation,
    representative,
    sets,
    translations,
)
from foreign_affairs_rules.national.ngo.timeline import TIMELINE
from foreign_affairs_rules.rules import RuleSet

__all__ = [
    "RULES",
    "TIMELINE",
    "TIMELINES",
    "VALUES",
    "account",
    "active",
    "activity_area",
    "activity_field",
    "charter",
    "consulted",
    "decided_by",
    "home_registration",
    "kinds",
    "legal_status",
    "lengths",
    "long_term",
    "not_expired",
    "office_city",
    "one_office",
    "programme_office",
    "programme_operation",
    "prohibited_acts",
    "representative",
    "self_termination_addressees",
    "self_termination_time",
    "sets",
    "suspension_ground",
    "termination_ground",
    "terms",
    "translations",
    "validity_office",
    "validity_operation",
    "year_report_addressees",
    "year_report_window",
]

VALUES = (*terms.VALUES, *lengths.VALUES)
RULES = RuleSet(
    (
        legal_status,
        charter,
        representative,
        long_term,
        programme_operation,
        programme_office,
        sets,
        translations,
        consulted,
        decided_by,
        kinds,
        validity_operation,
        validity_office,
        home_registration,
        one_office,
        office_city,
        activity_field,
        activity_area,
        not_expired,
        account,
        active,
        prohibited_acts,
        suspension_ground,
        termination_ground,
        self_termination_time,
        self_termination_addressees,
        year_report_window,
        year_report_addressees,
    )
)

TIMELINES = (TIMELINE,)
