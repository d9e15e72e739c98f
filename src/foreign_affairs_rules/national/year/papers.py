"""What the yearly papers must cover, and whom they go to."""

from typing import Any

import attrs

from foreign_affairs_rules.days import DayOfYear
from foreign_affairs_rules.law import Term, Unit, Value
from foreign_affairs_rules.model.papers import Body
from foreign_affairs_rules.model.year import OfficeYear
from foreign_affairs_rules.national.instruments.aid import TT_23_2022
from foreign_affairs_rules.national.instruments.conferences import QD_06_2020
from foreign_affairs_rules.national.instruments.ngo import ND_58_2022
from foreign_affairs_rules.national.ngo.reports import (
    FINANCE_MINISTRY,
    FOREIGN_MINISTRY,
    NGO_COMMITTEE,
    addressed,
    investment_ministry,
    window,
)
from foreign_affairs_rules.national.year import duties
from foreign_affairs_rules.national.year.duties import Duty
from foreign_affairs_rules.requirements import Item, Items
from foreign_affairs_rules.rules import Rule
from foreign_affairs_rules.sources import Citation, Evidence
from foreign_affairs_rules.text import Text

_T = Evidence.TEXT


@attrs.frozen
class _Asked:
    """What is asked of the paper of a duty: the values and the rule."""

    values: tuple[Value[Any], ...]
    rule: Rule[OfficeYear]


def _covers(duty: Duty, cite: Citation, first: DayOfYear, last: DayOfYear) -> _Asked:
    """The days that the paper of a duty covers."""
    begins = _end(duty, "from", "ngày đầu của kỳ số liệu", "the first day of the data")
    ends = _end(duty, "until", "ngày cuối của kỳ số liệu", "the last day of the data")
    found = window(
        f"year.{duty.name}_window",
        on=OfficeYear,
        of=duty.name,
        year=lambda one: one.year,
        first=begins,
        last=ends,
        unless=duty.unless,
        cite=(cite,),
        governed_by=duty.governing,
        says=_COVERS.fill(title=duty.title),
    )
    return _Asked((begins.value(first, cite=cite), ends.value(last, cite=cite)), found)


def _end(duty: Duty, end: str, vi: str, en: str) -> Term[DayOfYear]:
    name = Text(f"{vi}: {duty.title.vi}", f"{en}: {duty.title.en}")
    return Term[DayOfYear](id=f"year.{duty.name}_{end}", name=name, unit=Unit.LENGTH)


_COVERS = Text(
    "Số liệu theo đúng kỳ báo cáo: {title}.", "The data cover the days of the report: {title}."
)

_DECEMBER = DayOfYear(12, 15, years=-1), DayOfYear(12, 14)
_WINDOWS = (
    _covers(duties.CONFERENCE_REPORT, QD_06_2020.at(8, 3, evidence=_T), *_DECEMBER),
    _covers(duties.NGO_REPORT, ND_58_2022.at(24, 6, evidence=_T), *_DECEMBER),
    _covers(
        duties.AID_BUDGET_YEAR,
        TT_23_2022.at(20, 5, "c", evidence=_T),
        DayOfYear(1, 1),
        DayOfYear(1, 31, years=1),
    ),
)


def _goes_to(duty: Duty, *bodies: Item) -> _Asked:
    """The bodies that the paper of a duty goes to."""
    name = Text(f"nơi nhận: {duty.title.vi}", f"addressees: {duty.title.en}")
    term = Term[Items](id=f"year.{duty.name}_addressees", name=name, unit=Unit.BODIES)
    found = addressed(
        term,
        on=OfficeYear,
        of=duty.name,
        unless=duty.unless,
        cite=(duty.place,),
        governed_by=duty.governing,
        says=_GOES.fill(title=duty.title),
    )
    return _Asked((term.value(bodies, cite=duty.place),), found)


_GOES = Text(
    "Văn bản gửi đủ các cơ quan được nêu: {title}.",
    "The paper goes to every body that is named: {title}.",
)
_SECURITY = Item(
    what=Body.PUBLIC_SECURITY_MINISTRY, name=Text("Bộ Công an", "the Ministry of Public Security")
)
_INVESTMENT = investment_ministry(lambda one: one.year)

_ADDRESSEES = (
    _goes_to(duties.CONFERENCE_REPORT, FOREIGN_MINISTRY),
    _goes_to(duties.NGO_REPORT, FOREIGN_MINISTRY, NGO_COMMITTEE),
    _goes_to(duties.SIGNING_PLAN, FOREIGN_MINISTRY),
    _goes_to(duties.IMPLEMENTATION_PLAN, FOREIGN_MINISTRY),
    _goes_to(duties.AGREEMENT_REPORT, FOREIGN_MINISTRY),
    _goes_to(duties.AID_REPORT, *_INVESTMENT, FINANCE_MINISTRY),
    _goes_to(duties.AID_ACCOUNTS, *_INVESTMENT, FINANCE_MINISTRY),
    _goes_to(duties.FINANCE_HALF, FINANCE_MINISTRY),
    _goes_to(duties.FINANCE_SECOND_HALF, FINANCE_MINISTRY),
    _goes_to(duties.FINANCE_YEAR, FINANCE_MINISTRY),
    _goes_to(duties.APEC_CARD_REPORT, _SECURITY),
)

_ASKED = (*_WINDOWS, *_ADDRESSEES)
RULES = tuple(one.rule for one in _ASKED)
VALUES = tuple(value for one in _ASKED for value in one.values)
