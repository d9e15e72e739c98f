"""The national law: what holds in every province."""

from importlib import import_module
from itertools import chain

from foreign_affairs_rules.national import (
    agreement,
    aid,
    apec_card,
    conference,
    inbound,
    inspection,
    instruments,
    ngo,
    outbound,
    passport,
    register,
    year,
)
from foreign_affairs_rules.rules import Example, RuleSet

ACTIVITIES = (
    outbound,
    conference,
    aid,
    ngo,
    agreement,
    inbound,
    passport,
    apec_card,
    inspection,
    year,
    register,
)
"""The packages of the kinds of activity, each with its values, rules and timelines."""

VALUES = tuple(chain.from_iterable(one.VALUES for one in ACTIVITIES))
RULES = RuleSet(tuple(chain.from_iterable(one.RULES for one in ACTIVITIES)))
TIMELINES = tuple(chain.from_iterable(one.TIMELINES for one in ACTIVITIES))
INSTRUMENTS = instruments.INSTRUMENTS


def rule_examples() -> tuple[Example, ...]:
    """The examples of the national rules, built when they are asked for."""
    homes = (import_module(f"{one.__name__}.examples") for one in ACTIVITIES)
    return tuple(chain.from_iterable(home.rule_examples() for home in homes))
