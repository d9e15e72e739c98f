"""Quảng Nam: the plan of 2018, and the Chairman's order of late 2024."""

from importlib.resources import files

from foreign_affairs_rules import Province, Text
from foreign_affairs_rules.national import RULES, TIMELINES
from foreign_affairs_rules.rules import Example
from foreign_affairs_rules_quang_nam import conference, outbound, received, year
from foreign_affairs_rules_quang_nam.instruments import (
    INSTRUMENTS,
    QD_34_2013,
    QD_35,
    QD_1643,
    QD_3240,
    QD_3254,
    QUY_CHE_03,
    QUY_CHE_27,
)

_UNIFIED = (QUY_CHE_27, QD_1643, QUY_CHE_03)
_OWN_TIMELINES = {one.id: one for one in (conference.TIMELINE, year.TIMELINE)}


def _rule_examples() -> tuple[Example, ...]:
    from foreign_affairs_rules_quang_nam import rule_examples  # noqa: PLC0415 -- seldom needed

    return rule_examples.rule_examples()


PROVINCE = Province(
    code="quang_nam",
    name=Text("Quảng Nam", "Quảng Nam"),
    focal_agency=Text("Sở Ngoại vụ", "Department of Foreign Affairs"),
    values=outbound.VALUES,
    rules=RULES.adding(*outbound.RULES, *received.RULES, *year.RULES),
    timelines=tuple(_OWN_TIMELINES.get(line.id, line) for line in TIMELINES),
    instruments=INSTRUMENTS,
    unread={
        "outbound": _UNIFIED,
        "inbound": _UNIFIED,
        "conference": (QD_3254, QUY_CHE_03, QD_35, QD_3240),
        "ngo": (QD_34_2013,),
    },
    examples=files("foreign_affairs_rules_quang_nam") / "examples",
    rule_examples=_rule_examples,
)
