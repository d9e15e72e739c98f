"""What can be looked up, as plain data: rules, one rule explained, provinces."""

from collections.abc import Iterable
from datetime import date
from itertools import chain
from typing import Any

import attrs

from foreign_affairs_rules import national, wording
from foreign_affairs_rules.days import Period
from foreign_affairs_rules.gaps import Gap, NotInForce, NotKnown, NotRead, OpenTerm
from foreign_affairs_rules.judging import Standing
from foreign_affairs_rules.law import Law, Term, Value
from foreign_affairs_rules.national.succession import codes_of, merger_of, told
from foreign_affairs_rules.national.units import UNITS
from foreign_affairs_rules.places import Place, place_of
from foreign_affairs_rules.plugins import Plugin
from foreign_affairs_rules.printing import citation_data, plain
from foreign_affairs_rules.rules import ASKED, Rule, RuleSet
from foreign_affairs_rules.sources import Citation, Instrument
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Skip


@attrs.frozen
class Book:
    """The rules of a *province* and all their values; the national ones where it is `None`."""

    province: str | None
    rules: RuleSet
    values: tuple[Value[Any], ...]

    @classmethod
    def national(cls) -> "Book":
        """What holds in every province."""
        lines = chain.from_iterable(line.rules for line in national.TIMELINES)
        return cls(None, national.RULES.adding(*lines), national.VALUES)

    @classmethod
    def of(cls, place: Place) -> "Book":
        """What holds in *place*."""
        return cls(place.province, place.checked_rules, place.values)

    def about(self, activity: str | None) -> "Book":
        """The rules on one kind of *activity*; all of them for `None`."""
        if activity is None:
            return self
        kept = (rule for rule in self.rules if rule.activity == activity)
        return attrs.evolve(self, rules=RuleSet(tuple(kept)))

    def owner(self, rule: Rule[Any]) -> str | None:
        """The province whose own *rule* is; `None` for a national one."""
        return None if rule in set(Book.national().rules) else self.province

    def values_for(self, rule: Rule[Any], on: date | None = None) -> tuple[Value[Any], ...]:
        """The values that fill the terms of *rule*, all or those that are known on a day."""
        return tuple(
            value
            for value in self.values
            if value.term in rule.terms and (on is None or on in value.known)
        )


def books(installed: Iterable[Plugin]) -> tuple[Book, ...]:
    """The national rules, then those of each sound plug-in among *installed*."""
    found = ((one.province, one.distribution) for one in installed)
    return (Book.national(), *(Book.of(place_of(own, dist)) for own, dist in found if own))


def silent(rule: Rule[Any], law: Law) -> Text | None:
    """Why *rule* says nothing on the day of *law*; `None` when it speaks or its term is open."""
    gaps = (gap for gap in _gaps(rule, law) if isinstance(gap, OpenTerm) and gap.last)
    return not_in_force(rule, law) or next(map(wording.why_gap, gaps), None)


def not_in_force(rule: Rule[Any], law: Law) -> Text | None:
    """Why *rule* or a value that it needs is not in force on the day of *law*, or not known."""
    dormant = [why for _, why in Standing.of(ASKED, (rule,), law).dormant]
    gaps = (gap for gap in _gaps(rule, law) if isinstance(gap, NotInForce))
    reasons = (
        *(why.reason for why in dormant if isinstance(why, Skip)),
        *(wording.why_gap(why) for why in dormant if isinstance(why, NotKnown | NotRead)),
        *map(wording.why_gap, gaps),
    )
    return next(iter(reasons), None)


def _gaps(rule: Rule[Any], law: Law) -> list[Gap]:
    return [law.gap(term) for term in rule.terms if term not in law]


def listed(book: Book, on: date | None) -> tuple[Rule[Any], ...]:
    """The rules of *book* by id: all, or those that speak on the day *on* or are open then."""
    rules = sorted(book.rules, key=lambda rule: rule.id)
    if on is None:
        return tuple(rules)
    law = Law(book.values, on, asked=on)
    return tuple(rule for rule in rules if silent(rule, law) is None)


def span(rule: Rule[Any], values: Iterable[Value[Any]]) -> tuple[date | None, date | None]:
    """From and until when *rule* is known to apply: by its own article, or by its *values*."""
    ends = [day for day in (rule.period.until, rule.known_until) if day]
    own = [Period(rule.period.since, min(ends, default=None))] if rule.cite else []
    periods = own or [value.known for value in values]
    starts = [period.since for period in periods if period.since]
    lasts = [period.until for period in periods if period.until]
    whole = len(lasts) == len(periods)
    return min(starts, default=None), max(lasts, default=None) if whole else None


def citations(rule: Rule[Any], values: Iterable[Value[Any]]) -> tuple[Citation, ...]:
    """The places in the law that *rule* and *values* rest on, each once."""
    return tuple(dict.fromkeys((*rule.cite, *(cite for one in values for cite in one.cites))))


def rule_data(rule: Rule[Any], book: Book, on: date | None = None) -> dict[str, Any]:
    """One rule as ``far rules`` lists it."""
    values = book.values_for(rule, on)
    since, until = span(rule, values)
    return {
        "id": rule.id,
        "activity": rule.activity,
        "province": book.owner(rule),
        "citations": [citation_data(cite) for cite in citations(rule, values)],
        "severity": (values[0] if values else rule).severity.value,
        "governed_by": rule.governed_by.id,
        "in_force": iso(since),
        "until": iso(until),
        "says": rule.says.plain(),
        "terms": [term.id for term in rule.terms],
    }


def explained(rule: Rule[Any], book: Book, shelf: Iterable[Book]) -> dict[str, Any]:
    """All that is known of a *rule* of *book*, the values of every book of *shelf* beside it."""
    values = book.values_for(rule)
    return {
        **rule_data(rule, book),
        "citations": [_cited(cite) for cite in citations(rule, values)],
        "governed_by": {"id": rule.governed_by.id, "name": rule.governed_by.name.plain()},
        "message": rule.message.plain(),
        "question": plain(rule.question),
        "remedy": plain(rule.remedy),
        "aliases": list(rule.aliases),
        "terms": [_term_data(term, history(term, shelf)) for term in rule.terms],
    }


def history(term: Term[Any], shelf: Iterable[Book]) -> tuple[tuple[str | None, Value[Any]], ...]:
    """Every value of *term* with the province it comes from, national ones first, by date."""
    found: dict[int, tuple[str | None, Value[Any]]] = {}
    for book in shelf:
        for value in book.values:
            if value.term is term:
                found.setdefault(id(value), (book.province, value))
    return tuple(sorted(found.values(), key=lambda one: (one[0] or "", one[1].since or date.min)))


def _term_data(
    term: Term[Any], values: tuple[tuple[str | None, Value[Any]], ...]
) -> dict[str, Any]:
    return {
        "id": term.id,
        "name": term.name.plain(),
        "unit": term.unit.value,
        "values": [{"province": owner, **value_data(value)} for owner, value in values],
        "unread": [_instrument_data(one) for one in term.unread],
    }


def value_data(value: Value[Any]) -> dict[str, Any]:
    """A value with its days and all that is known of its source."""
    return {
        "value": plain(value.value),
        "since": iso(value.since),
        "until": iso(value.until),
        "known_until": iso(value.known_until),
        "severity": value.severity.value,
        "citation": _cited(value.cite),
        "exception": plain(value.exception),
        "note": plain(value.note),
    }


def _cited(cite: Citation) -> dict[str, Any]:
    return {**citation_data(cite), **_instrument_data(cite.instrument)}


def _instrument_data(one: Instrument) -> dict[str, Any]:
    return {
        "instrument": one.printed_number,
        "title": one.title.plain(),
        "issuer": one.issuer.plain(),
        "issued": iso(one.issued),
        "in_force": iso(one.since),
        "until": iso(one.until),
        "known_until": iso(one.known_until),
        "review_from": iso(one.review_from),
        "review": plain(one.review),
        "read_in": plain(one.read_in),
    }


def province_data(plugin: Plugin, on: date | None = None) -> dict[str, Any]:
    """One installed plug-in as ``far provinces`` lists it, sound or not, as of the day *on*."""
    province = plugin.province
    name = province.name if province else UNITS.get(plugin.name)
    return {
        "code": plugin.name,
        "name": plain(name),
        "distribution": plugin.distribution,
        "version": plugin.version,
        "faults": list(plugin.faults),
        **_succession_data(plugin.name, on),
    }


def unit_data(code: str, on: date | None = None) -> dict[str, Any]:
    """A unit without a plug-in as ``far provinces --all`` lists it."""
    nothing = dict.fromkeys(("distribution", "version"))
    unit: dict[str, Any] = {"code": code, "name": UNITS[code].plain(), **nothing, "faults": []}
    return {**unit, **_succession_data(code, on)}


def _succession_data(unit: str, on: date | None) -> dict[str, Any]:
    """How a unit ended, where it did, its codes and, as of a day, what that means."""
    merger = merger_of(unit)
    return {
        "until": iso(merger.last_day) if merger else None,
        "succeeded_by": merger.new if merger else None,
        "codes": [one.code for one in codes_of(unit, on) if not one.alias],
        "aliases": [one.code for one in codes_of(unit, on) if one.alias],
        "notes": [note.plain() for note in told(unit, None, on)] if on else [],
    }


def without_plugin(installed: Iterable[Plugin]) -> tuple[str, ...]:
    """The codes of the units that no plug-in among *installed* names."""
    named = {plugin.name for plugin in installed}
    return tuple(code for code in UNITS if code not in named)


def iso(day: date | None) -> str | None:
    """*day* as ISO 8601 has it."""
    return day.isoformat() if day else None
