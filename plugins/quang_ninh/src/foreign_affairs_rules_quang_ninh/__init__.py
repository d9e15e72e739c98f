"""Quảng Ninh: the six principles for delegations of 2018, and who applied them."""

from importlib.resources import files

from foreign_affairs_rules import Province, Text
from foreign_affairs_rules.national import RULES
from foreign_affairs_rules.rules import Example
from foreign_affairs_rules_quang_ninh.instruments import CT_30, INSTRUMENTS, QUY_CHE_01
from foreign_affairs_rules_quang_ninh.outbound import OWN_RULES, VALUES


def _rule_examples() -> tuple[Example, ...]:
    from foreign_affairs_rules_quang_ninh import rule_examples  # noqa: PLC0415 -- seldom needed

    return rule_examples.rule_examples()


PROVINCE = Province(
    code="quang_ninh",
    name=Text("Quảng Ninh", "Quảng Ninh"),
    focal_agency=Text("Sở Ngoại vụ", "Department of Foreign Affairs"),
    values=VALUES,
    rules=RULES.adding(*OWN_RULES),
    instruments=INSTRUMENTS,
    unread={"outbound": (QUY_CHE_01, CT_30)},
    examples=files("foreign_affairs_rules_quang_ninh") / "examples",
    rule_examples=_rule_examples,
)
