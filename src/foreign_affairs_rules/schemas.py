"""JSON Schema of the documents, generated from the model: what a form or an e-office may write."""

import inspect
from collections.abc import Callable, Iterator
from datetime import date
from enum import Enum
from typing import Annotated, Any, get_args, get_origin

import attrs

from foreign_affairs_rules.bounds import bounds_of
from foreign_affairs_rules.documents import SCHEMAS, plain
from foreign_affairs_rules.facts import UNKNOWN, UNRECORDED, Facts, facts_within
from foreign_affairs_rules.shapes import DIGITS, PRINTABLE

Schema = dict[str, Any]

_LARGEST = 10**DIGITS - 1
_PLAIN: dict[Any, Callable[[], Schema]] = {
    str: lambda: {"$ref": "#/$defs/text"},
    int: lambda: {"type": "integer", "minimum": -_LARGEST, "maximum": _LARGEST},
    bool: lambda: {"type": "boolean"},
    date: lambda: {"$ref": "#/$defs/date"},
}
_TEXT = {
    "description": "A text without control characters.",
    "type": "string",
    "pattern": PRINTABLE,
}
_DAY = {
    "description": "A day by ISO 8601.",
    "type": "string",
    "format": "date",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
}
_RARE = "An event that has not happened while the key is left out."
_EVENT = "An event: leave it out while it has not happened, and give recorded_until."
_UNKNOWN = "Leave it out while it is not known."


def names() -> tuple[str, ...]:
    """The kinds of document, as their ``schema`` key names them."""
    return tuple(SCHEMAS)


def schema_of(name: str) -> Schema:
    """
    The JSON Schema 2020-12 of the documents whose ``schema`` key is *name*.

    It says what their shape is. What contradicts itself, such as days out of order, only reading
    finds. Raises `LookupError` for an unknown name.
    """
    if name not in SCHEMAS:
        message = f"found {name!r}; accepted: {', '.join(SCHEMAS)}"
        raise LookupError(message)
    kind = SCHEMAS[name]
    root = _object(kind)
    root["properties"] = {"schema": {"const": name}, **root["properties"]}
    root["required"] = ["schema", *root["required"]]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:foreign-affairs-rules:{name.replace('/', ':')}",
        "title": name,
        **root,
        "$defs": {"text": dict(_TEXT), "date": dict(_DAY), **dict(_definitions(kind))},
    }


def _definitions(kind: type[Facts]) -> Iterator[tuple[str, Schema]]:
    """The definitions of the classes and choices within *kind*."""
    for field in kind.declared:
        for choice in _choices(field.type):
            yield choice.__name__, _described(choice) | {"enum": [one.value for one in choice]}
        for part in facts_within(field.type):
            yield part.__name__, _object(part)
            yield from _definitions(part)


def _choices(kind: Any) -> Iterator[type[Enum]]:
    if isinstance(kind, type) and issubclass(kind, Enum):
        yield kind
    for part in get_args(kind):
        yield from _choices(part)


def _described(kind: type) -> Schema:
    return {"description": inspect.cleandoc(kind.__doc__ or "")}


def _object(kind: type[Facts]) -> Schema:
    return _described(kind) | {
        "type": "object",
        "properties": {field.name: _property(field) for field in kind.declared},
        "required": [field.name for field in kind.declared if field.default is attrs.NOTHING],
        "additionalProperties": False,
    }


def _property(field: "attrs.Attribute[Any]") -> Schema:
    made = _type(field.type)
    if field.default is UNKNOWN:
        return made | {"description": _UNKNOWN}
    if field.default is UNRECORDED:
        return made | {"description": _EVENT}
    if field.default is None:
        return made | {"description": _RARE}
    return made if field.default is attrs.NOTHING else made | {"default": plain(field.default)}


def _type(kind: Any) -> Schema:
    """What a value annotated with *kind* looks like."""
    if get_origin(kind) is Annotated:
        made = _type(get_args(kind)[0])
        for bound in bounds_of(kind):
            made |= bound.keywords
        return made
    if kind in _PLAIN:
        return _PLAIN[kind]()
    if get_origin(kind) is tuple:
        return {"type": "array", "items": _type(get_args(kind)[0])}
    parts = get_args(kind)
    return _type(parts[0]) if parts else {"$ref": f"#/$defs/{kind.__name__}"}
