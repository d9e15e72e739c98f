"""
The schema of a document with the law of a place and day beside the facts that it is about.

A form built from it can say beside a field what is asked of it there. To a validator these are
annotations: what is unlawful must be possible to write, or it could not be checked.
"""

from datetime import date
from typing import Any

from foreign_affairs_rules.documents import SCHEMAS
from foreign_affairs_rules.listing import Book, listed, rule_data
from foreign_affairs_rules.places import Place
from foreign_affairs_rules.printing import plain
from foreign_affairs_rules.rules import Rule
from foreign_affairs_rules.schemas import Schema, schema_of

NORMS = "x-norms"
"""The key under which the norms stand: at the fact that they are about, else at the whole."""


def schema_for(name: str, place: Place, on: date) -> Schema:
    """
    The JSON Schema of the documents *name*, with what is asked in *place* on the day *on*.

    Raises `LookupError` for an unknown name.
    """
    schema = schema_of(name)
    book = Book.of(place).about(SCHEMAS[name].activity)
    for rule in listed(book, on):
        where = _fact(rule)
        held = schema["properties"].get(where, schema)
        held.setdefault(NORMS, []).append(_norm(rule, book, on))
    return schema


def _fact(rule: Rule[Any]) -> str:
    """The fact of the whole activity that *rule* is about; nothing where it is no single one."""
    named = rule.at or (rule.each if isinstance(rule.each, str) else "")
    return named.partition(".")[0]


def _norm(rule: Rule[Any], book: Book, on: date) -> dict[str, Any]:
    values = {value.term: value for value in book.values_for(rule, on)}
    told = rule_data(rule, book, on)
    return {
        "rule": told["id"],
        "says": told["says"],
        "citations": told["citations"],
        "values": {term.id: plain(value.value) for term, value in values.items()},
        "open": [term.id for term in rule.terms if term not in values],
    }
