"""
The rules of foreign affairs of Vietnamese provinces: check an activity, schedule it.

The names below are loaded on first use, so that importing the package stays cheap.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from foreign_affairs_rules.checking import Checker, check, schedule
    from foreign_affairs_rules.days import CalendarDays, WorkingDays
    from foreign_affairs_rules.documents import DocumentError, dump, load
    from foreign_affairs_rules.facts import UNKNOWN
    from foreign_affairs_rules.findings import Finding, Outcome, Report
    from foreign_affairs_rules.law import Term
    from foreign_affairs_rules.model.agreement import Agreement
    from foreign_affairs_rules.model.aid import Aid
    from foreign_affairs_rules.model.apec_card import ApecCard
    from foreign_affairs_rules.model.conference import Conference
    from foreign_affairs_rules.model.delegation import OutboundDelegation
    from foreign_affairs_rules.model.inbound import InboundDelegation
    from foreign_affairs_rules.model.inspection import Inspection
    from foreign_affairs_rules.model.ngo import NgoRegistration
    from foreign_affairs_rules.model.passport import PassportFile
    from foreign_affairs_rules.model.year import OfficeYear
    from foreign_affairs_rules.needs import (
        competent_authority,
        consultations,
        required_documents,
    )
    from foreign_affairs_rules.norms import at_least, at_most, holds, judgement
    from foreign_affairs_rules.plugins import place
    from foreign_affairs_rules.province import Province
    from foreign_affairs_rules.register import Register, check_register, read_register
    from foreign_affairs_rules.rules import RuleSet, rule
    from foreign_affairs_rules.shipped import example
    from foreign_affairs_rules.sources import Evidence, Instrument
    from foreign_affairs_rules.text import Text
    from foreign_affairs_rules.verdicts import Breach, Question

_HOMES = {
    "checking": ("Checker", "check", "schedule"),
    "days": ("CalendarDays", "WorkingDays"),
    "documents": ("DocumentError", "dump", "load"),
    "facts": ("UNKNOWN",),
    "findings": ("Finding", "Outcome", "Report"),
    "law": ("Term",),
    "model.agreement": ("Agreement",),
    "model.aid": ("Aid",),
    "model.apec_card": ("ApecCard",),
    "model.conference": ("Conference",),
    "model.delegation": ("OutboundDelegation",),
    "model.inbound": ("InboundDelegation",),
    "model.inspection": ("Inspection",),
    "model.ngo": ("NgoRegistration",),
    "model.passport": ("PassportFile",),
    "model.year": ("OfficeYear",),
    "needs": ("competent_authority", "consultations", "required_documents"),
    "norms": ("at_least", "at_most", "holds", "judgement"),
    "plugins": ("place",),
    "province": ("Province",),
    "register": ("Register", "check_register", "read_register"),
    "rules": ("RuleSet", "rule"),
    "shipped": ("example",),
    "sources": ("Evidence", "Instrument"),
    "text": ("Text",),
    "verdicts": ("Breach", "Question"),
}
_HOME = {name: module for module, names in _HOMES.items() for name in names}

__all__ = [  # noqa: RUF022 -- grouped as a reader meets them
    # check and schedule
    "check",
    "schedule",
    "competent_authority",
    "required_documents",
    "consultations",
    "Checker",
    "Report",
    "Finding",
    "Outcome",
    # many activities together
    "Register",
    "check_register",
    "read_register",
    # documents and facts
    "load",
    "dump",
    "example",
    "DocumentError",
    "UNKNOWN",
    # the kinds of activity
    "OutboundDelegation",
    "InboundDelegation",
    "Conference",
    "Agreement",
    "Aid",
    "NgoRegistration",
    "PassportFile",
    "ApecCard",
    "Inspection",
    "OfficeYear",
    # writing a province
    "Province",
    "place",
    "RuleSet",
    "rule",
    "at_most",
    "at_least",
    "holds",
    "judgement",
    "Breach",
    "Question",
    "Term",
    "Instrument",
    "Evidence",
    "Text",
    "CalendarDays",
    "WorkingDays",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)


def __dir__() -> list[str]:
    return list(__all__)
