"""
The first look: which rules a subject does not plainly keep, and whether it surely breaks these.

One function is compiled for a tuple of rules, so that the common case costs little more than the
same checks written by hand. It decides nothing that `Rule.judged` would decide otherwise: whatever
is not plain (a fact unknown, a term open, a question, an exception) is left to be looked at again.
"""

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.gaps import Gap
from foreign_affairs_rules.law import Law
from foreign_affairs_rules.rules import Rule, Test, is_method
from foreign_affairs_rules.text import placeholders
from foreign_affairs_rules.verdicts import Breach

Screen = Callable[[Any], tuple[list[str], bool]]
"""
From a subject to the ids of the rules that it does not plainly keep, in the order of the rules,
and whether it surely breaks all of these.
"""


def screen(rules: tuple[Rule[Any], ...], law: Law, excepted: frozenset[Rule[Any]]) -> Screen:
    """
    The screen of *rules* under *law*.

    Going beyond the value of an *excepted* rule is not surely a breach.
    """
    make = _compiled(rules, tuple(rule in excepted for rule in rules))
    return make(law, [_limit(rule, law) for rule in rules])


def _limit(rule: Rule[Any], law: Law) -> Any:
    try:
        return law[rule.terms[0]] if rule.test in _COMPARED else None
    except Gap:
        return None  # a comparison with it fails, so the rule is unsure


FILLED = frozenset({"measured", "limit"})
"""The placeholders of a message that every breach fills."""
_COMPARED = {Test.AT_MOST: ">", Test.AT_LEAST: "<"}
_PLAIN = {*_COMPARED, Test.HOLDS}


@lru_cache(maxsize=256)
def _compiled(rules: tuple[Rule[Any], ...], excepted: tuple[bool, ...]) -> Callable[..., Screen]:
    lines = ["def make(law, limits):"]
    lines += [f" limit{n} = limits[{n}]" for n, rule in enumerate(rules) if rule.test in _COMPARED]
    lines += [" def screen(subject):", "  found, sure = [], True"]
    for n, rule in enumerate(rules):
        lines += ["  try:"]
        lines += [f"   {line}" for line in _looks(n, rule, excepted=excepted[n])]
        lines += ["  except Exception:", f"   found.append({rule.id!r}); sure = False"]
    lines += ["  return found, sure", " return screen"]
    names: dict[str, Any] = {"Breach": Breach}
    for n, rule in enumerate(rules):
        names |= {f"judge{n}": rule.judge, f"unless{n}": rule.unless}
        names |= {f"each{n}": rule.each, f"of{n}": rule.of}
    exec("\n".join(lines), names)  # noqa: S102 -- names of rules' own attributes, no input
    make: Callable[..., Screen] = names["make"]
    return make


def _looks(n: int, rule: Rule[Any], *, excepted: bool) -> Iterator[str]:
    """The lines that look at one rule."""
    if rule.unless is not None:
        yield f"if unless{n}(subject): raise ValueError"
    thing, indent, stop = "subject", "", ""
    if rule.each is not None:
        yield f"for thing in {_read('subject', rule.each, f'each{n}', rule.on)}:"
        thing, indent, stop = "thing", " ", "; break"
    plain = not excepted and placeholders(rule.message.vi) <= FILLED
    hit = f"found.append({rule.id!r}){stop}" if plain else "raise ValueError"
    if rule.test in _PLAIN:
        owner = rule.on if rule.each is None else None
        seen = _read(thing, rule.of, f"of{n}", owner)
        compared = _COMPARED.get(rule.test)
        yield f"{indent}if {f'{seen} {compared} limit{n}' if compared else f'not {seen}'}: {hit}"
        return
    yield f"{indent}verdict = judge{n}({thing}, law)"
    yield f"{indent}if verdict is not None:"
    yield f"{indent} if verdict.__class__ is not Breach: raise ValueError"
    yield f"{indent} {hit}"


def _read(owner: str, name: Any, function: str, on: type[Facts] | None) -> str:
    """The expression that reads *name* of *owner*, or calls *function* on it."""
    if not isinstance(name, str):
        return f"{function}({owner})"
    return f"{owner}.{name}()" if is_method(name, on) else f"{owner}.{name}"
