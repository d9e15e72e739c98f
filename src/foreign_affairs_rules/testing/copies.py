"""What two provinces would share is national: a province's package holds only what is its own."""

from collections.abc import Iterator

from foreign_affairs_rules import national
from foreign_affairs_rules.province import Province
from foreign_affairs_rules.testing import owned
from foreign_affairs_rules.text import fold


def copies(province: Province) -> Iterator[str]:
    """Rules, values and texts of *province* that the national law has already."""
    yield from _rules(province)
    yield from _departures(province)
    for value in province.values:
        for same in national.VALUES:
            if (value.term, value.value, value.cite) == (same.term, same.value, same.cite):
                yield f"value of {value.term.id!r} is the national one; leave it out"
    numbers = {
        (text.number, fold(text.issuer.vi)): text for text in national.INSTRUMENTS if text.number
    }
    for text in province.instruments:
        same_text = numbers.get((text.number, fold(text.issuer.vi)))
        if same_text is not None and same_text is not text:
            yield f"instrument {text.id!r} is the national {same_text.id!r}; import that"


def _departures(province: Province) -> Iterator[str]:
    """National rules that are gone, or stand otherwise, without a citation that allows it."""
    allowed = {name for name, _ in province.rules.departures}
    here = set(province.rules)
    ids = {rule.id for rule in here}
    for rule in national.RULES:
        if rule not in here and rule.id not in allowed:
            how = "replacing()" if rule.id in ids else "without()"
            yield f"national rule {rule.id!r} is changed; use {how} with because= what allows it"


def _rules(province: Province) -> Iterator[str]:
    every = owned.national_rules()
    ids = {rule.id for rule in every}
    judges = {rule.judge: rule.id for rule in every}
    sentences = {fold(rule.says.vi): rule.id for rule in every}
    for rule in owned.rules(province):
        if rule.id in ids:
            continue
        if rule.judge in judges:
            yield f"rule {rule.id!r} judges as the national {judges[rule.judge]!r}; leave it out"
        elif fold(rule.says.vi) in sentences:
            said = sentences[fold(rule.says.vi)]
            yield f"rule {rule.id!r} says what the national {said!r} says; leave it out"
