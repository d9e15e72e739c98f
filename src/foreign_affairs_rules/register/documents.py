"""Registers as JSON: one document that holds the others, or a folder of documents."""

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from foreign_affairs_rules import documents, schemas, shapes
from foreign_affairs_rules.bounds import ONE_OF
from foreign_affairs_rules.documents import SCHEMAS, DocumentError
from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.faults import NO_VALUE, Fault, required
from foreign_affairs_rules.parsing import parsed, read_text
from foreign_affairs_rules.register.holding import Register
from foreign_affairs_rules.text import Text

SCHEMA = "register/1"
"""The value of the ``schema`` key of a register."""
_KEYS = ("schema", "kept_from", "activities")
_HELD = tuple(name for name, kind in SCHEMAS.items() if kind.activity)
_AN_ACTIVITY = ONE_OF.fill(names=_HELD)
_ONCE = Text("mỗi mã hoạt động một lần", "each id once")
_SOME = Text("thư mục có tệp .json", "a folder that holds .json files")
_EMPTY = Text("thư mục không có tệp .json", "a folder without .json files")


def load_register(data: object) -> Register:
    """
    The register that *data*, as parsed from JSON, describes.

    Raises `DocumentError` with all faults of all its activities at once.
    """
    if not isinstance(data, dict):
        raise shapes.wrong(data, shapes.OBJECT)
    if data.get("schema") != SCHEMA:
        raise DocumentError([Fault("schema", data.get("schema", NO_VALUE), Text.same(SCHEMA))])
    faults = [shapes.unknown_key(key, _KEYS) for key in data if key not in _KEYS]
    kept_from = None
    if "kept_from" in data:
        try:
            kept_from = shapes.day(data["kept_from"], None)
        except DocumentError as error:
            faults += [fault.under("kept_from") for fault in error.faults]
    items = data.get("activities")
    if not isinstance(items, list):
        told = required("activities") if items is None else Fault("activities", items, shapes.LIST)
        raise DocumentError([*faults, told])
    named = [(f"activities[{index}]", item) for index, item in enumerate(items)]
    activities = _activities(named, faults)
    if faults:
        raise DocumentError(faults)
    return Register(activities, kept_from=kept_from)


def _activities(named: Iterable[tuple[str, Any]], faults: list[Fault]) -> list[Facts]:
    """The activities in *named* items; what is wrong with any is added to *faults*."""
    made: dict[str, Facts] = {}
    for path, item in named:
        try:
            one = documents.load(item)
        except DocumentError as error:
            faults += [fault.under(path) for fault in error.faults]
            continue
        if not one.activity:
            faults.append(Fault("schema", item["schema"], _AN_ACTIVITY).under(path))
        elif (name := str(one.peek("id"))) in made:
            faults.append(Fault("id", name, _ONCE).under(path))
        else:
            made[name] = one
    return [*made.values()]


def read_register(path: str | Path) -> Register:
    """
    The register in a UTF-8 file, or of the documents (``*.json``) in a folder.

    Raises `DocumentError`, also where something cannot be read.
    """
    if Path(path).is_dir():
        return _of_folder(Path(path))
    data, repeated = parsed(read_text(path))
    try:
        made = load_register(data)
    except DocumentError as error:
        raise DocumentError([*repeated, *error.faults]) from None
    if repeated:
        raise DocumentError(repeated)
    return made


def _of_folder(folder: Path) -> Register:
    faults: list[Fault] = []
    named: list[tuple[str, Any]] = []
    for file in sorted(folder.glob("*.json")):
        try:
            data, repeated = parsed(read_text(file))
        except DocumentError as error:
            data, repeated = None, error.faults
        faults += [fault.under(f"[{file.name}]") for fault in repeated]
        if not repeated:
            named.append((f"[{file.name}]", data))
    if not (named or faults):
        raise DocumentError([Fault("", _EMPTY, _SOME)])
    activities = _activities(named, faults)
    if faults:
        raise DocumentError(faults)
    return Register(activities)


def dump_register(register: Register) -> dict[str, Any]:
    """*register* as plain data, its activities in the order of their ids."""
    kept = {} if register.kept_from is None else {"kept_from": register.kept_from.isoformat()}
    return {"schema": SCHEMA, **kept, "activities": [documents.dump(one) for one in register]}


def dumps_register(register: Register) -> str:
    """*register* as JSON to be read and edited by people."""
    return json.dumps(dump_register(register), ensure_ascii=False, indent=2) + "\n"


def digest(register: Register) -> str:
    """The SHA-256 of *register* as its document is dumped, keys sorted, in UTF-8."""
    canonical = json.dumps(dump_register(register), ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(canonical.encode(errors="surrogatepass")).hexdigest()


def schema() -> dict[str, Any]:
    """The JSON Schema 2020-12 of a register, which holds the schemas of its activities."""
    parts = {name: schemas.schema_of(name) for name in _HELD}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:foreign-affairs-rules:{SCHEMA.replace('/', ':')}",
        "title": SCHEMA,
        "description": "The activities that an office knows, each a document of its own.",
        "type": "object",
        "properties": {
            "schema": {"const": SCHEMA},
            "kept_from": {
                "type": "string",
                "format": "date",
                "description": "The first day of what the register holds whole.",
            },
            "activities": {
                "type": "array",
                "items": {"anyOf": [{"$ref": part["$id"]} for part in parts.values()]},
            },
        },
        "required": ["schema", "activities"],
        "additionalProperties": False,
        "$defs": parts,
    }
