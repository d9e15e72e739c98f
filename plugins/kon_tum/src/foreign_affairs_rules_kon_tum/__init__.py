"""Kon Tum: the letter of September 2022 that put its foreign affairs in order."""

from importlib.resources import files

from foreign_affairs_rules import Province, Text
from foreign_affairs_rules.national import RULES, TIMELINES
from foreign_affairs_rules.rules import Example
from foreign_affairs_rules_kon_tum import conference, inbound, outbound, year
from foreign_affairs_rules_kon_tum.instruments import CV_358, INSTRUMENTS, QD_575, QD_1517

_UNIFIED = (QD_1517, CV_358)
_OWN_TIMELINES = {one.id: one for one in (outbound.TIMELINE, inbound.TIMELINE, year.TIMELINE)}
_OWN_RULES = (*outbound.RULES, *inbound.RULES, *conference.RULES, *year.RULES)


def _rule_examples() -> tuple[Example, ...]:
    from foreign_affairs_rules_kon_tum import rule_examples  # noqa: PLC0415 -- seldom needed

    return rule_examples.rule_examples()


PROVINCE = Province(
    code="kon_tum",
    name=Text("Kon Tum", "Kon Tum"),
    focal_agency=Text("Sở Ngoại vụ", "Department of Foreign Affairs"),
    values=(*outbound.VALUES, *inbound.VALUES),
    rules=RULES.replacing(inbound.opinion_gap, because=inbound.CITE).adding(*_OWN_RULES),
    timelines=tuple(_OWN_TIMELINES.get(line.id, line) for line in TIMELINES),
    instruments=INSTRUMENTS,
    unread={"outbound": _UNIFIED, "inbound": _UNIFIED, "conference": (QD_575,)},
    examples=files("foreign_affairs_rules_kon_tum") / "examples",
    rule_examples=_rule_examples,
)
