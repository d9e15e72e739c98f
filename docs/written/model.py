"""The documents and the answers as JSON: every object and key, from the model and the contract."""

import json
from collections.abc import Iterable, Iterator
from datetime import date
from enum import Enum
from functools import cache
from types import NoneType
from typing import Annotated, Any, get_args, get_origin

import attrs

from foreign_affairs_rules import contract, documents
from foreign_affairs_rules.bounds import bounds_of
from foreign_affairs_rules.facts import UNKNOWN, UNRECORDED, Facts, facts_within
from written.tables import Lines, code, doc, members, table

_PLAIN = {
    str: "a text",
    int: "a whole number",
    bool: "`true` or `false`",
    date: "a day, `YYYY-MM-DD`",
}


def document(schema: str) -> Lines:
    """Every object, key and value that only the documents of one *schema* hold."""
    root = documents.SCHEMAS[schema]
    yield from _objects((one for one in _reached(root) if _homes()[one] == {schema}), schema)


def shared() -> Lines:
    """The objects and values that documents of several kinds hold."""
    yield from _objects((one for one, homes in _homes().items() if len(homes) > 1), "")


@cache
def _homes() -> dict[type, set[str]]:
    """The kinds of documents that hold each object and each choice."""
    homes: dict[type, set[str]] = {}
    for schema, root in documents.SCHEMAS.items():
        for one in _reached(root):
            homes.setdefault(one, set()).add(schema)
    return homes


def _objects(found: Iterable[type], schema: str) -> Lines:
    """Objects first, then the values that their keys may have."""
    each = list(dict.fromkeys(found))
    for kind in each:
        if issubclass(kind, Facts):
            rows = [(code(one.name), _type(one.type), _absent(one)) for one in kind.declared]
            if kind is documents.SCHEMAS.get(schema):
                rows.insert(0, ("`schema`", f'the text `"{schema}"`', "must be given"))
            yield from _section(kind)
            yield from table("key", "what it holds", "when it is left out")(rows)
    for choice in each:
        if issubclass(choice, Enum):
            values = ((code(f'"{one.value}"'), said) for one, said in members(choice))
            yield from _section(choice)
            yield from table("value", "where the word does not say it")(values)


def _reached(kind: type[Facts]) -> Iterator[type]:
    yield kind
    for field in kind.declared:
        yield from _choices(field.type)
        for part in facts_within(field.type):
            yield from _reached(part)


def _choices(kind: Any) -> Iterator[type[Enum]]:
    if isinstance(kind, type) and issubclass(kind, Enum):
        yield kind
    for part in get_args(kind):
        yield from _choices(part)


def _section(kind: type) -> Lines:
    yield from ("", f"({_home(kind)})=", f"## `{kind.__name__}`", "", *doc(kind), "")


def _home(kind: type) -> str:
    """The anchor of a class; two modules may each have one of the same name."""
    return _anchor(f"{kind.__module__.rpartition('.')[2]}-{kind.__name__}")


def _anchor(name: str) -> str:
    return f"json-{name.lower().replace('_', '-')}"


def _type(kind: Any) -> str:
    """The type of a value in words, with links to what it is made of."""
    if get_origin(kind) is Annotated:
        bounds = "; ".join(bound.accepted.en for bound in bounds_of(kind))
        inner = get_args(kind)[0]
        return bounds if inner in _PLAIN else f"{_type(inner)}; {bounds}"
    if kind in _PLAIN:
        return _PLAIN[kind]
    parts = [part for part in get_args(kind) if part not in {NoneType, Ellipsis}]
    if get_origin(kind) is tuple:
        return f"a list of: {_type(parts[0])}"
    return _type(parts[0]) if parts else f"[{kind.__name__}](#{_home(kind)})"


def _absent(field: "attrs.Attribute[Any]") -> str:
    if field.default is attrs.NOTHING:
        return "must be given"
    if field.default is UNKNOWN:
        return "not known"
    if field.default is UNRECORDED:
        return "an event that has not happened, as far as the document is recorded"
    plain = field.default.value if isinstance(field.default, Enum) else field.default
    return code(json.dumps(plain))


def answer() -> Lines:
    """Every object and key of what ``far check --format json`` prints, from its schema."""
    kinds = contract.schema()["$defs"]
    for name, kind in reversed(kinds.items()):
        yield from ("", f"({_anchor('check-' + name)})=", f"## `{name}`", "")
        yield from (kind.get("description", ""), "")
        keys = kind.get("properties")
        if keys is None:
            yield from (f"{_said(kind)}.", "")
            continue
        yield from table("key", "what it holds")((code(key), _told(keys[key])) for key in keys)


def _told(kind: dict[str, Any]) -> str:
    """What one key holds, with what its schema says of it."""
    described = kind.get("description")
    return f"{_said(kind)}. {described}" if described else _said(kind)


def _said(kind: dict[str, Any]) -> str:
    """What one part of a JSON Schema accepts, in words."""
    match kind:
        case {"$ref": ref}:
            name = ref.rpartition("/")[2]
            return f"[{name}](#{_anchor('check-' + name)})"
        case {"const": value}:
            return code(json.dumps(value))
        case {"enum": values}:
            return " or ".join(code(json.dumps(value)) for value in values)
        case {"anyOf": kinds}:
            return " or ".join(map(_said, kinds))
        case {"type": "array", "items": items}:
            return f"a list of: {_said(items)}"
        case {"type": "object", "properties": keys}:
            return f"an object with {', '.join(code(key) for key in keys)}"
        case {"type": "object", "additionalProperties": value}:
            return f"an object from name to: {_said(value)}"
        case {"format": "date"}:
            return "a day, `YYYY-MM-DD`"
        case {"type": [*kinds]}:
            return " or ".join(_NAMED[one] for one in kinds)
        case _:
            return _NAMED[kind["type"]]


_NAMED = {
    "string": "a text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "`true` or `false`",
    "null": "`null`",
    "array": "a list",
    "object": "an object",
}
