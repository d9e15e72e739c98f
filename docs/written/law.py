"""The law as the code knows it: rules, terms, values, instruments, timelines, days of rest."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from foreign_affairs_rules import calendar, national, notices
from foreign_affairs_rules.documents import SCHEMAS
from foreign_affairs_rules.law import Term, Unit, Value
from foreign_affairs_rules.plugins import place, plugins
from foreign_affairs_rules.places import Place
from foreign_affairs_rules.requirements import Item
from foreign_affairs_rules.rules import Rule
from foreign_affairs_rules.sources import Citation, Evidence, Instrument
from foreign_affairs_rules.text import word
from foreign_affairs_rules.timelines import Step
from written.tables import Lines, both, code, doc, iso, table

_FIXED = {value.term for value in national.VALUES}
_STEPS = tuple(step for line in national.TIMELINES for step in line.steps)


def _places() -> Iterator[Place]:
    """The law of every province with a plug-in."""
    return (place(plugin.name) for plugin in plugins() if plugin.province)


def _all(of: Callable[[Place], Iterable[Any]]) -> list[Any]:
    """What *of* finds in all places, each once, by id."""
    found = dict.fromkeys(one for where in _places() for one in of(where))
    return sorted(found, key=lambda one: str(one.id))


def activities() -> Lines:
    """The kinds of activity that rules are about, each with the schema of its documents."""
    rows = ((code(kind.activity), *doc(kind), code(name)) for name, kind in SCHEMAS.items())
    told = ((row[0], row[1], row[-1]) for row in rows if row[0] != code(""))
    yield from table("activity", "what it is", "its documents")(told)


def activity(name: str) -> Lines:
    """All that national law holds on one kind of activity."""
    own = [rule for rule in national.RULES if rule.activity == name]
    steps = [step for step in _STEPS if step.on.activity == name]
    rules_of_steps = [rule for step in steps if (rule := step.rule())]
    terms = dict.fromkeys(term for rule in (*own, *rules_of_steps) for term in rule.terms)
    held = [value for value in national.VALUES if value.term in terms]
    yield from ("", "### The rules", "", *_rules_table(own))
    yield from ("### The steps", "", *_table_of(steps))
    yield from ("### What a text fixes", "", *_values_table(held), *_lists(held))
    open_terms = [term for term in terms if term not in _FIXED]
    if open_terms:
        rows = ((code(one.id), both(one.name), _unread(one)) for one in open_terms)
        head = ("term", "what it would fix", "may stand in, unread")
        yield from ("### What no text that was read fixes", "", *table(*head)(rows))


_LISTS = {Unit.PAPERS, Unit.BODIES, Unit.DECIDERS}
_ALWAYS = {Unit.DECIDERS: "in every other case"}


def _lists(values: Iterable[Value[Any]]) -> Lines:
    """The papers, bodies and deciders that a list names, in which cases, and where it says so."""
    for value in values:
        if value.term.unit not in _LISTS:
            continue
        always = _ALWAYS.get(value.term.unit, "always")
        rows = ((both(item.name), _case(item) or always, _place(item.cite)) for item in value.value)
        title = f"{value.term.name.en} ({value.cite.printed.en}; {_known(value)})"
        head = ("what", "when", "its own place")
        yield from (f"#### {title[0].upper()}{title[1:]}", "", *table(*head)(rows))


def _case(item: Item) -> str:
    """The case in which a text names *item*; nothing where it is named in all."""
    if item.question:
        return f"to be decided: {both(item.question)}"
    return both(item.because) or ("in some cases" if item.when else "")


def _place(cite: Citation | None) -> str:
    return f"{cite.printed.en} ({_mark(cite)})" if cite else ""


def rules() -> Lines:
    """Every rule: its sentence, its place in the law and its mark."""
    yield from _rules_table(_all(lambda where: where.rules))


def _rules_table(found: Iterable[Rule[Any]]) -> Lines:
    rows = (
        (code(rule.id), both(rule.says), _cites(rule), rule.governed_by.name.en) for rule in found
    )
    yield from table("rule", "what it says", "where it stands", "governed by")(rows)


def _cites(rule: Rule[Any]) -> str:
    cites = [_place(cite) for cite in rule.cite]
    return "<br>".join(cites) or "where its value stands"


def _mark(cite: Citation) -> str:
    return code(cite.evidence.value)


def open_terms() -> Lines:
    """The terms that national law, as far as read, leaves open, and who fills them when."""
    terms = [term for term in _all(lambda where: where.terms.values()) if term not in _FIXED]
    rows = ((code(one.id), both(one.name), _unread(one), _filled(one)) for one in terms)
    yield from table("term", "what it would fix", "may stand in, unread", "filled by")(rows)


def _unread(term: Term[Any]) -> str:
    return "<br>".join(one.name.en for one in term.unread)


def _filled(term: Term[Any]) -> str:
    values = [(where, one) for where in _places() for one in where.values if one.term is term]
    told = [f"{where.name.en}: {word(one.value, 'en')}, {_known(one)}" for where, one in values]
    return "<br>".join(told) or "nobody"


def _known(value: Value[Any]) -> str:
    since, until = value.known.since, value.known.until
    return f"{iso(since)} to {iso(until)}" if until else f"from {iso(since)}"


def values() -> Lines:
    """Every value that a text fixes, with its days, place and mark."""
    found = dict.fromkeys(value for where in _places() for value in where.values)
    yield from _values_table(sorted(found, key=lambda value: (value.term.id, str(value.since))))


def _values_table(values: Iterable[Value[Any]]) -> Lines:
    rows = (
        (
            code(one.term.id),
            _worded(one),
            _known(one),
            one.cite.printed.en,
            _mark(one.cite),
        )
        for one in values
    )
    yield from table("term", "value", "known for", "fixed by", "evidence")(rows)


def _worded(value: Value[Any]) -> str:
    """A value in words; of a list, each name once."""
    if value.term.unit not in _LISTS:
        return word(value.value, "en")
    return "; ".join(dict.fromkeys(item.name.en for item in value.value))


def instruments() -> Lines:
    """Every instrument: title, issuer, days, and what of it was read."""
    own = (plugin.province.instruments for plugin in plugins() if plugin.province)
    rows = (
        (
            both(one.name),
            both(one.title if one.number else None),
            one.issuer.en,
            _in_force(one),
            _read_in(one),
        )
        for group in (national.INSTRUMENTS, *own)
        for one in group
    )
    yield from table("instrument", "title", "issuer", "in force", "what was read")(rows)


def _in_force(one: Instrument) -> str:
    told = [f"from {iso(one.since)}" if one.since else "not known"]
    told += [f"until {iso(one.until)}"] if one.until else []
    told += [f"known to apply until {iso(one.known_until)}"] if one.known_until else []
    return ", ".join(told)


def _read_in(one: Instrument) -> str:
    told = [one.read_in.en] if one.read_in else []
    told += [f"check from {iso(one.review_from)}: {one.review.en}"] if one.review else []
    return "; ".join(told)


def inferred() -> Lines:
    """The rules and steps that rest on an inference."""
    found = [(one.id, one.says, one.cite) for one in _all(lambda where: where.rules)]
    found += [(step.id, step.title, step.cite) for step in _STEPS]
    rows = (
        (code(name), both(text), cite.printed.en)
        for name, text, cites in found
        for cite in cites
        if cite.evidence is Evidence.INFERRED
    )
    yield from table("rule or step", "what it says", "inferred from")(rows)


def steps() -> Lines:
    """The steps of the national timelines: who acts, and which term is their length."""
    yield from _table_of(_STEPS)


def open_steps() -> Lines:
    """Those whose length no text that was read fixes."""
    yield from _table_of(step for step in _STEPS if step.length and step.length not in _FIXED)


def _table_of(steps: Iterable[Step[Any]]) -> Lines:
    rows = (
        (code(step.id), both(step.title), both(step.actor.name), _length(step.length))
        for step in steps
    )
    yield from table("step", "what is done", "who acts", "its length")(rows)


def _length(term: Term[Any] | None) -> str:
    if term is None:
        return "none"
    return code(term.id) if term in _FIXED else f"{code(term.id)}, open"


def provinces() -> Lines:
    """The provinces that have a plug-in here."""
    rows = (
        (code(one.name), one.province.name.vi, f"{one.distribution} {one.version}")
        for one in plugins()
        if one.province
    )
    yield from table("code", "province", "distribution")(rows)


def days_of_rest() -> Lines:
    """The announced years, and the days on which a notice prevails over the tables of holidays."""
    yield f"Announced: {iso(calendar.known_from())} to {iso(calendar.known_until())}. Corrected:"
    rows = (
        (iso(one.day), "worked" if one.working else "rest", one.cite.printed.en, _mark(one.cite))
        for one in notices.NOTICES
    )
    yield from table("day", "is a day of", "by", "evidence")(rows)
