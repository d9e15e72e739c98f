"""Bình Định: what the director of its department concluded in October 2022, and other texts."""

from importlib.resources import files

from foreign_affairs_rules import Province, Text
from foreign_affairs_rules.national import RULES, TIMELINES
from foreign_affairs_rules.rules import Example
from foreign_affairs_rules_binh_dinh import conference, inspection, units, year, year_steps
from foreign_affairs_rules_binh_dinh.instruments import INSTRUMENTS, QD_16_2023

_OWN_TIMELINES = {one.id: one for one in (inspection.TIMELINE, year_steps.TIMELINE)}


def _rule_examples() -> tuple[Example, ...]:
    from foreign_affairs_rules_binh_dinh import rule_examples  # noqa: PLC0415 -- seldom needed

    return rule_examples.rule_examples()


PROVINCE = Province(
    code="binh_dinh",
    name=Text("Bình Định", "Bình Định"),
    focal_agency=Text("Sở Ngoại vụ", "Department of Foreign Affairs"),
    offices=units.OFFICES,
    values=inspection.VALUES,
    rules=RULES.adding(*inspection.RULES, *conference.RULES, *year.RULES),
    timelines=tuple(_OWN_TIMELINES.get(line.id, line) for line in TIMELINES),
    instruments=INSTRUMENTS,
    unread={"ngo": (QD_16_2023,)},
    examples=files("foreign_affairs_rules_binh_dinh") / "examples",
    rule_examples=_rule_examples,
)
