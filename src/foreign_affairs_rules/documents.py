"""
Documents: activities as JSON, in and out, with every fault at once.

Shape is checked here (is it a date?), sense by the model; law never. A key that is left out is a
fact that is not known. Only this module touches cattrs.
"""

import json
import types
from collections.abc import Iterator
from datetime import date
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar, Union, get_args, get_origin

import attrs

from foreign_affairs_rules import shapes
from foreign_affairs_rules.bounds import ONE_OF, bounds_of
from foreign_affairs_rules.facts import Facts, Fault, Missing
from foreign_affairs_rules.faults import NO_VALUE, DocumentError, required
from foreign_affairs_rules.local import LocalValues
from foreign_affairs_rules.model.agreement import Agreement
from foreign_affairs_rules.model.aid import Aid
from foreign_affairs_rules.model.apec_card import ApecCard
from foreign_affairs_rules.model.conference import Conference
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.model.inbound import InboundDelegation
from foreign_affairs_rules.model.inspection import Inspection
from foreign_affairs_rules.model.ngo import NgoRegistration
from foreign_affairs_rules.model.passport import PassportFile
from foreign_affairs_rules.model.year import OfficeYear
from foreign_affairs_rules.parsing import parse, parsed, read_text
from foreign_affairs_rules.shapes import Hook

if TYPE_CHECKING:
    from cattrs import Converter

__all__ = [
    "SCHEMAS",
    "DocumentError",
    "dump",
    "dumps",
    "load",
    "loads",
    "name_of",
    "parse",
    "plain",
    "read",
    "structure",
]

F = TypeVar("F", bound=Facts)

SCHEMAS: dict[str, type[Facts]] = {
    "outbound/1": OutboundDelegation,
    "conference/1": Conference,
    "aid/1": Aid,
    "ngo/1": NgoRegistration,
    "agreement/1": Agreement,
    "inbound/1": InboundDelegation,
    "passport/1": PassportFile,
    "apec_card/1": ApecCard,
    "inspection/1": Inspection,
    "year/1": OfficeYear,
    "values/1": LocalValues,
}
"""The kinds of document, by the value of their ``schema`` key."""


def load(data: object) -> Facts:
    """
    The facts that *data*, as parsed from JSON, describes.

    Raises `DocumentError` with all faults at once.
    """
    if not isinstance(data, dict):
        raise shapes.wrong(data, shapes.OBJECT)
    name = data.get("schema")
    if not isinstance(name, str) or name not in SCHEMAS:
        found = name if "schema" in data else NO_VALUE
        raise DocumentError([Fault("schema", found, ONE_OF.fill(names=tuple(SCHEMAS)))])
    return structure({key: data[key] for key in data if key != "schema"}, SCHEMAS[name])


def structure(data: object, kind: type[F]) -> F:
    """*data* as facts of *kind*, without a ``schema`` key. Raises `DocumentError`."""
    made: F = _converter().structure(data, kind)
    return made


def loads(text: str) -> Facts:
    """The facts that a JSON text describes. Raises `DocumentError`."""
    data, repeated = parsed(text)
    try:
        made = load(data)
    except DocumentError as error:
        raise DocumentError([*repeated, *error.faults]) from None
    if repeated:
        raise DocumentError(repeated)
    return made


def read(path: str | Path) -> Facts:
    """The facts in a UTF-8 file. Raises `DocumentError`, also where it cannot be read."""
    return loads(read_text(path))


def name_of(kind: type[Facts]) -> str:
    """
    The value of ``schema`` in documents of *kind*. Raises `LookupError` for any other class.

    What a register holds together is asked of rules as an activity is, and is no document: its
    ``schema`` is the kind of it alone.
    """
    for name, known in SCHEMAS.items():
        if known is kind:
            return name
    if kind.activity:
        return kind.activity
    message = f"found {kind.__name__}; accepted: {', '.join(k.__name__ for k in SCHEMAS.values())}"
    raise LookupError(message)


def dump(subject: Facts) -> dict[str, Any]:
    """*subject* as plain data, without what is unknown, has not happened or has its default."""
    return {"schema": name_of(type(subject)), **plain(subject)}


def dumps(subject: Facts) -> str:
    """*subject* as JSON to be read and edited by people."""
    return json.dumps(dump(subject), ensure_ascii=False, indent=2) + "\n"


def plain(value: Any) -> Any:
    """A fact, or what it is made of, as JSON has it."""
    match value:
        case Facts():
            defaults = {field.name: field.default for field in value.declared}
            told = ((name, fact) for name, fact in value.known().items() if fact is not None)
            return {name: plain(fact) for name, fact in told if fact != defaults[name]}
        case tuple():
            return [plain(item) for item in value]
        case frozenset():
            return sorted(plain(item) for item in value)
        case Enum():
            return value.value
        case date():
            return value.isoformat()
        case _:
            return value


_made: "list[Converter]" = []


def _converter() -> "Converter":
    if not _made:
        from cattrs import Converter  # noqa: PLC0415 -- needed when a document is read

        converter = Converter()
        converter.register_structure_hook(str, shapes.text)
        converter.register_structure_hook(int, shapes.whole)
        converter.register_structure_hook(bool, shapes.truth)
        converter.register_structure_hook(date, shapes.day)
        converter.register_structure_hook_factory(_is_enum, _choice)
        converter.register_structure_hook_factory(_is_optional, _event)
        converter.register_structure_hook_factory(_is_many, _many)
        converter.register_structure_hook_factory(_is_facts, _facts)
        converter.register_structure_hook_factory(_is_bounded, _bounded)
        _made.append(converter)
    return _made[0]


def _is_bounded(kind: Any) -> bool:
    return get_origin(kind) is Annotated


def _bounded(kind: Any, converter: "Converter") -> Hook:
    """The hook for a type with a bound: the hook of the type, then the bound."""
    inner, (bound,) = get_args(kind)[0], bounds_of(kind)
    structure_value, fits = converter.get_structure_hook(inner), bound.fits

    def hook(value: object, _: object) -> Any:
        made = structure_value(value, inner)
        if not fits(made):
            raise DocumentError([Fault("", value, bound.accepted)], made)
        return made

    return hook


def _is_enum(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Enum)


def _choice(kind: type[Enum], _: "Converter") -> Hook:
    return shapes.choice(kind)


def _is_optional(kind: Any) -> bool:
    return get_origin(kind) in (Union, types.UnionType) and type(None) in get_args(kind)


def _event(kind: Any, converter: "Converter") -> Hook:
    (inner,) = (part for part in get_args(kind) if part is not type(None))
    hook: Hook = converter.get_structure_hook(inner)
    return hook


def _is_many(kind: Any) -> bool:
    return get_origin(kind) in (tuple, frozenset)


def _many(kind: Any, converter: "Converter") -> Hook:
    origin, inner = get_origin(kind), get_args(kind)[0]
    structure_item = converter.get_structure_hook(inner)

    def hook(value: object, _: object) -> Any:
        if not isinstance(value, list):
            raise shapes.wrong(value, shapes.LIST)
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


def _facts(kind: type[Facts], converter: "Converter") -> Hook:  # noqa: C901 -- for its hook
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
    needed = tuple(field.name for field in fields if field.default is attrs.NOTHING)
    defaults = kind.given_defaults()
    new, senses = kind.__new__, kind.sense is not Facts.sense

    # the hot path of reading: one function, without calls it can do without
    def hook(data: object, _: object) -> Facts:  # noqa: C901 -- as above
        if not isinstance(data, dict):
            raise shapes.wrong(data, shapes.OBJECT)
        made, faults = new(kind), []
        for name, default in defaults:
            if name not in data:
                table[name][0](made, default)
        for key, value in data.items():
            if key not in table:
                faults.append(shapes.unknown_key(key, table))
                continue
            put, structure_value, inner = table[key]
            try:
                put(made, structure_value(value, inner))
            except DocumentError as error:
                told = [fault.under(key) for fault in error.faults]
                faults += told if value is not None or key in needed else map(shapes.or_none, told)
                if error.partial is not None:
                    put(made, error.partial)
        for name in needed:
            if name not in data:
                faults.append(required(name))
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
