"""Words that several commands share: values with their units, citations, dates."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from foreign_affairs_rules.law import Unit, Value
from foreign_affairs_rules.rules import Rule
from foreign_affairs_rules.sources import Citation
from foreign_affairs_rules.text import Lang, Text

_CITED = Text("{place} ({evidence})", "{place} ({evidence})")
_UNITS = {
    Unit.PERSONS: Text("{value} người", "{value} persons"),
    Unit.COUNTRIES: Text("{value} nước", "{value} countries"),
    Unit.DAYS: Text("{value} ngày", "{value} days"),
    Unit.TRIPS_A_YEAR: Text("{value} lần trong năm", "{value} trips a year"),
    Unit.CONTENTS: Text("{value} nội dung", "{value} contents"),
}
_BARE = Text("{value}", "{value}")
_OPEN = Text("chưa có mức: {name}", "open: {name}")
_FROM_TO = Text("từ {since} đến hết {until}", "from {since} until {until}")
_FROM = Text("từ {since}", "from {since}")
_TO = Text("đến hết {until}", "until {until}")
_UNDATED = Text("chưa rõ ngày", "no date known")


def cited(cite: Citation) -> Text:
    """A citation as printed, with how surely it is known."""
    return _CITED.fill(place=cite.printed, evidence=cite.evidence.label)


def counted(value: Value[Any]) -> Text:
    """A value with what it counts."""
    return _UNITS.get(value.term.unit, _BARE).fill(value=value.value)


def fixed(rule: Rule[Any], values: tuple[Value[Any], ...], lang: Lang) -> Iterator[str]:
    """What the terms of *rule* are fixed to, and which are open."""
    for term in rule.terms:
        own = [value for value in values if value.term is term]
        yield from (counted(value)[lang] for value in own)
        if not own:
            yield _OPEN.fill(name=term.name)[lang]


def since_until(since: date | None, until: date | None) -> Text:
    """From and until when something holds."""
    words = {
        (True, True): _FROM_TO,
        (True, False): _FROM,
        (False, True): _TO,
        (False, False): _UNDATED,
    }
    return words[since is not None, until is not None].fill(since=since, until=until)
