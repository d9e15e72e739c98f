"""
The JSON contract of ``far check --format json``, as a JSON Schema 2020-12.

Keys are never dropped and never change their meaning within one number of the contract; new ones
may be added under a new number.
"""

from typing import Any

from foreign_affairs_rules.findings import Outcome
from foreign_affairs_rules.law import Severity
from foreign_affairs_rules.sources import Evidence

ID = "urn:foreign-affairs-rules:check:1"
"""The name and the number of the contract."""


def schema() -> dict[str, Any]:
    """The JSON Schema of what ``far check --format json`` prints: one report for each file."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": ID,
        "title": "far check --format json",
        "description": "One report for each file, in the order of the files.",
        "type": "array",
        "items": {"$ref": "#/$defs/report"},
        "$defs": _definitions(),
    }


def _definitions() -> dict[str, Any]:
    return {
        "text": _object(vi=_words(), en=_words()),
        "maybe_text": {"anyOf": [_ref("text"), {"type": "null"}]},
        "texts": _list(_ref("text")),
        "paths": _list({"type": "string"}),
        "date": {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"},
        "measure": {
            "description": "A bare number wherever it is a number; else what the value is.",
            "anyOf": [_ref("value"), {"type": "null"}],
        },
        "value": {
            "anyOf": [
                {"type": ["number", "string"]},
                _object(count={"type": "integer"}, unit={"type": "string"}),
                _ref("day_of_year"),
                _list({"type": "string"}),
                _list(_ref("item")),
                _list(_ref("row")),
            ]
        },
        "day_of_year": _object(
            month={"type": "integer", "minimum": 1, "maximum": 12},
            day={"type": "integer", "minimum": 1, "maximum": 31},
            years={"type": "integer"},
            before={"type": "boolean"},
            unit={"const": "day_of_year"},
        ),
        "item": _object(
            what=_words("As documents name it."), name=_ref("text"), because=_ref("maybe_text")
        ),
        "row": _object(
            key={"type": ["number", "string", "array"], "items": {"type": ["number", "string"]}},
            value={"type": "integer"},
        ),
        "citation": _object(
            instrument=_words("The number as printed, or the Vietnamese title without one."),
            place={"type": ["string", "null"], "description": "Điểm, khoản, điều, where known."},
            evidence={"enum": [one.value for one in Evidence]},
        ),
        "answer": _decision("by", met={"type": "boolean"}),
        "waiver": _decision("approver", until=_ref("date")),
        "receipt": _object(
            versions=_map({"type": "string"}),
            on=_ref("date"),
            law_known_until=_ref("date"),
            input_sha256={"type": "string", "pattern": "^[0-9a-f]{64}$"},
        ),
        "finding": _finding(),
        "report": _report(),
    }


def _finding() -> dict[str, Any]:
    return _object(
        rule=_words("The id of the rule, which is stable."),
        outcome=_outcome(),
        severity={"enum": [one.value for one in Severity]},
        at=_ref("paths"),
        measured=_ref("measure"),
        limit=_ref("measure"),
        message=_ref("text"),
        remedy=_ref("maybe_text"),
        reason=_ref("maybe_text"),
        citations=_list(_ref("citation")),
        missing=_object(facts=_ref("paths"), law=_list({"type": "string"})),
        question=_ref("maybe_text"),
        answer={"anyOf": [_ref("answer"), {"type": "null"}]},
        waiver={"anyOf": [_ref("waiver"), {"type": "null"}]},
        notes=_ref("texts"),
        values=_map(_ref("value")),
    )


def _report() -> dict[str, Any]:
    counts = {"type": "integer", "minimum": 1}
    return _object(
        subject={"type": "string", "description": "The id of the activity."},
        province=_words("The code of the province asked about."),
        territory=_words("The code of the unit in whose area it is."),
        on=_ref("date"),
        ready={"type": "boolean", "description": "Nothing broken or failed, no fact missing."},
        summary={**_map(counts), "propertyNames": _outcome()},
        findings={
            **_list(_ref("finding")),
            "description": "Those plainly kept or not applicable only with --all.",
        },
        notes=_ref("texts"),
        receipt=_ref("receipt"),
    )


def _decision(by: str, **own: Any) -> dict[str, Any]:
    """What a person decided: who, by which document, when, and for which place."""
    text = {"type": "string"}
    words = {"rule": text, by: text, "document": text, "date": _ref("date"), "at": text}
    return _object(**words, **own)


def _outcome() -> dict[str, Any]:
    return {"enum": [one.value for one in Outcome]}


def _words(description: str | None = None) -> dict[str, Any]:
    told = {} if description is None else {"description": description}
    return {"type": "string", "minLength": 1, **told}


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/$defs/{name}"}


def _list(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


def _map(values: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": values}


def _object(**properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }
