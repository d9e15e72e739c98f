"""
Documents: activities as JSON, in and out, with every fault at once.

Shape is checked here (is it a date?), sense by the model; law never. A key that is left out is a
fact that is not known. Only this module touches cattrs.
"""

import json
import types
from collections.abc import Callable, Iterator
from datetime import date
from difflib import get_close_matches
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar, Union, get_args, get_origin

import attrs
from cattrs import Converter

from foreign_affairs_rules.days import to_day
from foreign_affairs_rules.facts import Facts, Fault, Missing
from foreign_affairs_rules.local import LocalValues
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.text import nfc

F = TypeVar("F", bound=Facts)
Hook = Callable[[Any, Any], Any]

SCHEMAS: dict[str, type[Facts]] = {"outbound/1": OutboundDelegation, "values/1": LocalValues}
"""The kinds of document, by the value of their ``schema`` key."""
_LONGEST_QUOTE = 60


class DocumentError(ValueError):
    """A document that cannot be read; *faults* names everything that is wrong with it."""

    def __init__(self, faults: list[Fault], partial: Any = None) -> None:
        super().__init__("\n".join(map(str, faults)))
        self.faults = faults
        self.partial = partial  # what could be read, so that its owner is looked at all the same


def load(data: object) -> Facts:
    """
    The activity that *data*, as parsed from JSON, describes.

    Raises `DocumentError` with all faults at once.
    """
    if not isinstance(data, dict):
        raise DocumentError([_fault(data, "an object")])
    name = data.get("schema")
    if name not in SCHEMAS:
        accepted = " or ".join(map(repr, SCHEMAS))
        found = "no value" if name is None else _quote(name)
        raise DocumentError([Fault("schema", found, accepted)])
    return structure({key: data[key] for key in data if key != "schema"}, SCHEMAS[name])


def structure(data: object, kind: type[F]) -> F:
    """*data* as facts of *kind*, without a ``schema`` key. Raises `DocumentError`."""
    made: F = _converter().structure(data, kind)
    return made


def loads(text: str) -> Facts:
    """The activity that a JSON text describes. Raises `DocumentError`."""
    return load(parse(text))


def parse(text: str) -> Any:
    """JSON as plain data; a repeated key or a number that is none raises `DocumentError`."""
    try:
        return json.loads(text, object_pairs_hook=_once, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise DocumentError([Fault("", f"no JSON ({where}: {error.msg})", "JSON")]) from None


def read(path: Path) -> Facts:
    """The activity in a UTF-8 file. Raises `DocumentError`, also where it cannot be read."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise DocumentError([Fault("", f"no file to read ({error.strerror})", "a file")]) from None
    except UnicodeDecodeError as error:
        found = f"bytes that are not UTF-8 (at byte {error.start})"
        raise DocumentError([Fault("", found, "a text in UTF-8")]) from None
    return loads(text)


def dump(subject: Facts) -> dict[str, Any]:
    """*subject* as plain data, without what is unknown or has its default."""
    name = next(name for name, kind in SCHEMAS.items() if type(subject) is kind)
    return {"schema": name, **_plain(subject)}


def dumps(subject: Facts) -> str:
    """*subject* as JSON to be read and edited by people."""
    return json.dumps(dump(subject), ensure_ascii=False, indent=2) + "\n"


def _plain(value: Any) -> Any:
    match value:
        case Facts():
            defaults = {field.name: field.default for field in value.declared}
            known = value.known().items()
            return {name: _plain(fact) for name, fact in known if fact != defaults[name]}
        case tuple():
            return [_plain(item) for item in value]
        case Enum():
            return value.value
        case date():
            return value.isoformat()
        case _:
            return value


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    data = dict(pairs)
    if len(data) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = sorted({key for key in keys if keys.count(key) > 1})
        raise DocumentError([Fault(key, "a key given twice", "each key once") for key in twice])
    return data


def _no_constant(name: str) -> None:
    raise DocumentError([Fault("", name, "numbers that JSON has")])


def _quote(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= _LONGEST_QUOTE else f"{text[:_LONGEST_QUOTE]}…"


def _fault(value: object, accepted: str) -> Fault:
    if value is None:
        return Fault("", "null", f"{accepted}; leave the key out while it is not known")
    return Fault("", _quote(value), accepted)


_made: list[Converter] = []


def _converter() -> Converter:
    if not _made:
        converter = Converter()
        converter.register_structure_hook(str, _text)
        converter.register_structure_hook(int, _whole)
        converter.register_structure_hook(bool, _truth)
        converter.register_structure_hook(date, _day)
        converter.register_structure_hook_factory(_is_enum, _choice)
        converter.register_structure_hook_factory(_is_optional, _event)
        converter.register_structure_hook_factory(_is_many, _many)
        converter.register_structure_hook_factory(_is_facts, _facts)
        _made.append(converter)
    return _made[0]


def _text(value: object, _: object) -> str:
    if type(value) is not str:
        raise DocumentError([_fault(value, "a text")])
    return value if value.isascii() else nfc(value)


def _whole(value: object, _: object) -> int:
    if type(value) is not int:
        raise DocumentError([_fault(value, "a whole number")])
    return value


def _truth(value: object, _: object) -> bool:
    if type(value) is not bool:
        raise DocumentError([_fault(value, "true or false")])
    return value


def _day(value: object, _: object) -> date:
    try:
        return to_day(value)  # type: ignore[arg-type]
    except ValueError:
        raise DocumentError([_fault(value, "a day that exists, written YYYY-MM-DD")]) from None


def _is_enum(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Enum)


def _choice(kind: type[Enum], _: Converter) -> Hook:
    members = {member.value: member for member in kind}

    def hook(value: object, _: object) -> Enum:
        try:
            return members[value]
        except (KeyError, TypeError):
            accepted = ", ".join(members)
            raise DocumentError([_fault(value, f"one of {accepted}")]) from None

    return hook


def _is_optional(kind: Any) -> bool:
    return get_origin(kind) in (Union, types.UnionType) and type(None) in get_args(kind)


def _event(kind: Any, converter: Converter) -> Hook:
    (inner,) = (part for part in get_args(kind) if part is not type(None))
    hook: Hook = converter.get_structure_hook(inner)
    return hook


def _is_many(kind: Any) -> bool:
    return get_origin(kind) in (tuple, frozenset)


def _many(kind: Any, converter: Converter) -> Hook:
    origin, inner = get_origin(kind), get_args(kind)[0]
    structure_item = converter.get_structure_hook(inner)

    def hook(value: object, _: object) -> Any:
        if type(value) is not list:
            raise DocumentError([_fault(value, "a list")])
        try:
            return origin([structure_item(item, inner) for item in value])
        except DocumentError:
            raise _faulty_items(value) from None

    def _faulty_items(items: list[Any]) -> DocumentError:
        faults: list[Fault] = []
        made: list[Any] = []
        for index, item in enumerate(items):
            try:
                made.append(structure_item(item, inner))
            except DocumentError as error:
                faults += [fault.under(f"[{index}]") for fault in error.faults]
                made.append(error.partial)
        return DocumentError(faults, None if None in made else origin(made))

    return hook


def _is_facts(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Facts)


def _facts(kind: type[Facts], converter: Converter) -> Hook:
    """The hook for a class of facts: it fills the slots that the data names and no others."""
    fields = kind.declared
    table = {
        field.name: (
            getattr(kind, field.name).__set__,
            converter.get_structure_hook(field.type),
            field.type,
        )
        for field in fields
    }
    required = tuple(field.name for field in fields if field.default is attrs.NOTHING)
    defaults = kind.given_defaults()
    new, senses = kind.__new__, kind.sense is not Facts.sense

    def hook(data: object, _: object) -> Facts:
        if type(data) is not dict:
            raise DocumentError([_fault(data, "an object")])
        made, faults = new(kind), []
        for name, default in defaults:
            if name not in data:
                table[name][0](made, default)
        for key, value in data.items():
            if key not in table:
                faults.append(_unknown_key(key, table))
                continue
            put, structure_value, inner = table[key]
            try:
                put(made, structure_value(value, inner))
            except DocumentError as error:
                faults += [fault.under(key) for fault in error.faults]
                if error.partial is not None:
                    put(made, error.partial)
        for name in required:
            if name not in data:
                faults.append(Fault(name, "no value", "a value; it must be known"))
        if senses:
            faults += _sense(made)
        if faults:
            raise DocumentError(faults, made)
        return made

    return hook


def _sense(made: Facts) -> Iterator[Fault]:
    try:
        yield from made.sense()
    except Missing:
        return  # what it reads was faulty itself and is told already


def _unknown_key(key: str, known: dict[str, Any]) -> Fault:
    near = get_close_matches(key, known, 1)
    accepted = f"did you mean {near[0]!r}?" if near else f"one of {', '.join(known)}"
    return Fault(key, "an unknown key", accepted)
