"""
What the pages say of the code, read from the code: tables as lines of Markdown.

Each public function is a part of a page; ``{generated} name words`` puts it there.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from enum import Enum
from functools import cache
from importlib import import_module
from types import NoneType
from typing import Annotated, Any, get_args, get_origin

import attrs
from foreign_affairs_rules import calendar, documents, findings, national, notices, schedules
from foreign_affairs_rules import sources as law_sources
from foreign_affairs_rules.bounds import bounds_of
from foreign_affairs_rules.facts import UNKNOWN, UNRECORDED, Facts, facts_within
from foreign_affairs_rules.law import Value
from foreign_affairs_rules.plugins import place, plugins
from foreign_affairs_rules.province import Place
from foreign_affairs_rules.rules import Rule
from foreign_affairs_rules.sources import Citation, Evidence, Instrument
from foreign_affairs_rules.text import Text, word
from sphinx.pycode import ModuleAnalyzer

import foreign_affairs_rules as package

Lines = Iterator[str]


def _table(*head: str) -> Callable[[Iterable[Iterable[object]]], Lines]:
    """What writes rows under *head*."""

    def write(rows: Iterable[Iterable[object]]) -> Lines:
        yield from ("", _row(head), _row("---" for _ in head))
        yield from map(_row, rows)
        yield ""

    return write


def _row(cells: Iterable[object]) -> str:
    written = (str(cell).replace("|", r"\|").replace("\n", " ") for cell in cells)
    return f"| {' | '.join(written)} |"


def _day(day: date | None) -> str:
    return "" if day is None else day.isoformat()


def _both(text: Text | None) -> str:
    return "" if text is None else f"{text.vi}<br>*{text.en}*"


# The public names


def public_names() -> Lines:
    """The names of the package, where each lives, and what its docstring claims."""
    rows = []
    for name in package.__all__:
        home = f"foreign_affairs_rules.{package._HOME[name]}"  # noqa: SLF001 -- the one table of homes
        doc = getattr(package, name).__doc__ or ""
        claim = doc.strip().partition("\n")[0] if name != "UNKNOWN" else _attr_doc(home, name)
        rows.append((f"{{any}}`{name} <{home}.{name}>`", claim))
    yield from _table("name", "what it is")(rows)


@cache
def _attr_docs(module: str) -> dict[tuple[str, str], list[str]]:
    return ModuleAnalyzer.for_module(module).find_attr_docs()


def _attr_doc(module: str, *path: str) -> str:
    """The docstring below an attribute; empty where there is none."""
    owner = ".".join(path[:-1])
    return " ".join(_attr_docs(module).get((owner, path[-1]), ())).strip()


def _members(kind: type[Enum]) -> Iterator[tuple[Any, str]]:
    for member in kind:
        yield member, _attr_doc(kind.__module__, kind.__name__, member.name)


# The marks and the outcomes


def outcomes() -> Lines:
    """The outcomes, the worst first, in the words that officers use."""
    rows = ((f"`{one.value}`", one.label.vi, one.label.en) for one in findings.Outcome)
    yield from _table("in code", "in Vietnamese", "in English")(rows)


def evidence() -> Lines:
    """The marks of evidence, with what each means."""
    rows = (
        (f"`{one.value}`", one.label.vi, one.label.en, doc)
        for one, doc in _members(law_sources.Evidence)
    )
    yield from _table("mark", "in Vietnamese", "in English", "meaning")(rows)


def states() -> Lines:
    """The states of a step."""
    rows = ((f"`{one.value}`", one.label.vi, one.label.en, doc) for one, doc in _members(schedules.State))
    yield from _table("state", "in Vietnamese", "in English", "meaning")(rows)


# The documents


def document(schema: str) -> Lines:
    """Every object and key of the documents of one *schema*, from the model."""
    root = documents.SCHEMAS[schema]
    found = list(dict.fromkeys(_reached(root)))
    yield from _choices_first(root, found, schema)


def _reached(kind: type[Facts]) -> Iterator[type[Facts]]:
    yield kind
    for field in kind.declared:
        for part in facts_within(field.type):
            yield from _reached(part)


def _choices_first(root: type[Facts], found: list[type[Facts]], schema: str) -> Lines:
    for kind in found:
        yield from ("", f"({_anchor(kind)})=", f"## `{kind.__name__}`", "", *_doc(kind), "")
        rows = [(f"`{field.name}`", _type(field.type), _absent(field)) for field in kind.declared]
        if kind is root:
            rows.insert(0, ("`schema`", f'the text `"{schema}"`', "must be given"))
        yield from _table("key", "what it holds", "when it is left out")(rows)
    for choice in dict.fromkeys(c for kind in found for f in kind.declared for c in _choices(f.type)):
        yield from ("", f"({_anchor(choice)})=", f"## `{choice.__name__}`", "", *_doc(choice), "")
        rows = [(f'`"{one.value}"`', doc) for one, doc in _members(choice)]
        yield from _table("value", "meaning, where the word does not say it")(rows)


def _doc(kind: type) -> Lines:
    lines = (kind.__doc__ or "").strip().splitlines()
    yield from (line.strip() for line in lines)


def _anchor(kind: type) -> str:
    return f"document-{kind.__name__.lower()}"


def _choices(kind: Any) -> Iterator[type[Enum]]:
    if isinstance(kind, type) and issubclass(kind, Enum):
        yield kind
    for part in get_args(kind):
        yield from _choices(part)


_PLAIN = {str: "a text", int: "a whole number", bool: "`true` or `false`", date: "a day, `YYYY-MM-DD`"}


def _type(kind: Any) -> str:
    """The type of a value in words, with links to what it is made of."""
    if get_origin(kind) is Annotated:
        bounds = "; ".join(bound.accepted.en for bound in bounds_of(kind))
        inner = get_args(kind)[0]
        return bounds if inner in _PLAIN else f"{_type(inner)}: {bounds}"
    if kind in _PLAIN:
        return _PLAIN[kind]
    parts = [part for part in get_args(kind) if part not in {NoneType, Ellipsis}]
    if get_origin(kind) is tuple:
        return f"a list of: {_type(parts[0])}"
    if parts:
        return _type(parts[0])
    return f"[{kind.__name__}](#{_anchor(kind)})"


def _absent(field: "attrs.Attribute[Any]") -> str:
    if field.default is attrs.NOTHING:
        return "must be given"
    if field.default is UNKNOWN:
        return "not known"
    if field.default is UNRECORDED:
        return "an event: has not happened, as far as the document is recorded"
    return f"`{documents.json.dumps(documents._plain(field.default))}`"


# The law


def _places() -> Iterator[Place]:
    """The law of every province with a plug-in; without any, the national law alone."""
    codes = [plugin.name for plugin in plugins() if plugin.province]
    yield from map(place, codes or ["ha_noi"])


def _once(of: Callable[[Place], Iterable[Any]]) -> list[Any]:
    return sorted(dict.fromkeys(x for one in _places() for x in of(one)), key=lambda x: x.id)


def open_terms() -> Lines:
    """The terms that national law, as far as read, leaves open, and who fills them when."""
    fixed = {value.term for value in national.VALUES}
    terms = [term for term in _once(lambda p: p.terms.values()) if term not in fixed]
    rows = ((f"`{t.id}`", _both(t.name), _unread(t.unread), _filled(t)) for t in terms)
    yield from _table("term", "what it would fix", "may stand in, unread", "filled by")(rows)


def _unread(unread: Iterable[Instrument]) -> str:
    return "; ".join(one.name.en for one in unread)


def _filled(term: Any) -> str:
    values = [(p, v) for p in _places() for v in p.values if v.term is term]
    told = [f"{p.name.en}: {word(v.value, 'en')}, {_days_of(v)}" for p, v in values]
    return "; ".join(told) or "nobody"


def _days_of(value: Value[Any]) -> str:
    period = value.known
    if period.until is None:
        return f"from {_day(period.since)}"
    return f"{_day(period.since)} to {_day(period.until)}"


def values() -> Lines:
    """Every value that a text fixes, with its days, place and mark."""
    found = dict.fromkeys(value for one in _places() for value in one.values)
    rows = (
        (f"`{v.term.id}`", word(v.value, "en"), _days_of(v), _cited(v.cite), _mark(v.cite))
        for v in sorted(found, key=lambda v: (v.term.id, str(v.since)))
    )
    yield from _table("term", "value", "known for", "fixed by", "evidence")(rows)


def _cited(cite: Citation) -> str:
    return cite.printed.en


def _mark(cite: Citation) -> str:
    return f"`{cite.evidence.value}`"


def rules() -> Lines:
    """Every rule: its sentence, its place in the law and its mark."""
    found = [rule for rule in _once(lambda p: p.rules)]
    rows = ((f"`{r.id}`", _both(r.says), _cites(r), _event(r)) for r in found)
    yield from _table("rule", "what it says", "where it stands", "governed by")(rows)


def _cites(rule: Rule[Any]) -> str:
    cites = [f"{_cited(cite)} ({cite.evidence.value})" for cite in rule.cite]
    return "<br>".join(cites) or "where its value stands"


def _event(rule: Rule[Any]) -> str:
    return rule.governed_by.name.en


def instruments() -> Lines:
    """Every instrument: number, issuer, days, and what of it was read."""
    declared = [(national.INSTRUMENTS)]
    declared += [plugin.province.instruments for plugin in plugins() if plugin.province]
    rows = (
        (_both(one.name), _both(one.title), one.issuer.en, _in_force(one), _read_in(one))
        for group in declared
        for one in group
    )
    yield from _table("instrument", "title", "issuer", "in force", "what was read")(rows)


def _in_force(one: Instrument) -> str:
    told = [f"from {_day(one.since)}" if one.since else "not known"]
    told += [f"until {_day(one.until)}"] if one.until else []
    told += [f"known to apply until {_day(one.known_until)}"] if one.known_until else []
    return ", ".join(told)


def _read_in(one: Instrument) -> str:
    told = [one.read_in.en] if one.read_in else []
    told += [f"check from {_day(one.review_from)}: {one.review.en}"] if one.review else []
    return "; ".join(told)


def inferred() -> Lines:
    """The rules and steps that rest on an inference."""
    found = [(one.id, one.says, one.cite) for one in _once(lambda p: p.rules)]
    steps = [step for line in national.TIMELINES for step in line.steps]
    found += [(step.id, step.title, step.cite) for step in steps]
    rows = (
        (f"`{name}`", _both(text), _cited(cite))
        for name, text, cites in found
        for cite in cites
        if cite.evidence is Evidence.INFERRED
    )
    yield from _table("rule or step", "what it says", "inferred from")(rows)


def timeline(activity: str) -> Lines:
    """The steps of the national timeline of *activity*: who acts, and by which length."""
    (line,) = (one for one in national.TIMELINES if one.id == activity)
    rows = (
        (f"`{step.id}`", _both(step.title), _both(step.actor.name), _length(step.length))
        for step in line.steps
    )
    yield from _table("step", "what is done", "who acts", "the term of its length")(rows)


def _length(term: Any) -> str:
    if term is None:
        return "none"
    fixed = any(value.term is term for value in national.VALUES)
    return f"`{term.id}`" if fixed else f"`{term.id}`, open in the national law"


def provinces() -> Lines:
    """The provinces that have a plug-in here."""
    rows = (
        (f"`{p.name}`", p.province.name.vi, f"{p.distribution} {p.version}")
        for p in plugins()
        if p.province
    )
    yield from _table("code", "province", "distribution")(rows)


def calendar_notices() -> Lines:
    """The days on which a notice of ours prevails over the tables of public holidays."""
    rows = (
        (_day(one.day), "worked" if one.working else "day of rest", _cited(one.cite), _mark(one.cite))
        for one in notices.NOTICES
    )
    yield f"Announced years: {_day(calendar.known_from())} to {_day(calendar.known_until())}."
    yield from _table("day", "is", "says", "evidence")(rows)
