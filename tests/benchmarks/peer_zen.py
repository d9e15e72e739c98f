"""The benchmark's task on `zen-engine` (GoRules): compiled decisions from a static loader."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

import zen

from .workload import LIMITS, REQUIRED_DOCUMENTS, RULE_IDS, RawDelegation, with_ordinals

_BROKEN: Final = "broken"
"""The decision that gives the ids of the broken rules: one expression, which is the fastest."""
_OUTCOMES: Final = "outcomes"
"""The decision that gives the outcome of each rule, each with an entry of its own in the trace."""
_CITED: Final = "cited"
"""The same with the citation of each rule beside its outcome."""
_CITATIONS: Final = {rule: f"benchmark, Article {n}" for n, rule in enumerate(RULE_IDS, 1)}

Told = tuple[str, str, str]
"""What is told of one rule: its id, its outcome, its citation."""


def _distinct(items: str, field: str) -> str:
    """Count distinct values by the keys of an object, as the language has no `distinct`."""
    return f"len(keys(merge(map({items}, {{[#.{field}]: true}}))))"


def _ids(conditions: Mapping[str, str]) -> dict[str, str]:
    found = ", ".join(f"({met}) ? ['{name}'] : []" for name, met in conditions.items())
    return {"broken": f"merge([{found}])"}


def _outcomes(conditions: Mapping[str, str]) -> dict[str, str]:
    return {name: f"({met}) ? 'broken' : 'kept'" for name, met in conditions.items()}


def _cited(conditions: Mapping[str, str]) -> dict[str, str]:
    return {
        name: f"{{outcome: {outcome}, citation: '{_CITATIONS[name]}'}}"
        for name, outcome in _outcomes(conditions).items()
    }


def _graph(expressions: Mapping[str, str]) -> dict[str, object]:
    rows = [{"id": key, "key": key, "value": value} for key, value in expressions.items()]
    return {
        "nodes": [
            {"id": "input", "name": "Input", "type": "inputNode", "content": {}},
            {
                "id": "rules",
                "name": "Rules",
                "type": "expressionNode",
                "content": {"expressions": rows},
            },
        ],
        "edges": [{"id": "edge", "type": "edge", "sourceId": "input", "targetId": "rules"}],
    }


_BROKEN_IF: Final = {
    "size": f"len(members) > {LIMITS['size']}",
    "days_per_country": f"some(stops, #.days > {LIMITS['days_per_country']})",
    "countries": (
        f"len(stops) > {LIMITS['countries']}"
        f" and {_distinct('stops', 'country')} > {LIMITS['countries']}"
    ),
    "key_leader_trips": f"some(key_leaders, #.trips > {LIMITS['key_leader_trips']})",
    "key_leader_pair": (
        f"len(key_leaders) > 1 and {_distinct('key_leaders', 'agency')} < len(key_leaders)"
    ),
    "in_plan": "not in_plan",
    "dossier": f"not ({' and '.join(f'{name!r} in dossier' for name in REQUIRED_DOCUMENTS)})",
    "filing": f"departure - filed < {LIMITS['filing']}",
}
_DECISIONS: Final = {
    _BROKEN: _graph(_ids(_BROKEN_IF)),
    _OUTCOMES: _graph(_outcomes(_BROKEN_IF)),
    _CITED: _graph(_cited(_BROKEN_IF)),
}
_ENGINE: Final = zen.ZenEngine({"loader": {"type": "static", "content": _DECISIONS}})


def prepare(raw: Sequence[RawDelegation]) -> list[bytes]:
    """Write each delegation, dates as day numbers, as the JSON that the engine reads fastest."""
    return [
        json.dumps(with_ordinals(delegation), separators=(",", ":")).encode() for delegation in raw
    ]


def run(prepared: Sequence[bytes]) -> list[list[str]]:
    """Return the ids of the broken rules of each delegation, without a trace."""
    return [_ENGINE.evaluate(_BROKEN, data)["result"]["broken"] for data in prepared]


def run_traced(prepared: Sequence[bytes]) -> list[list[str]]:
    """Return the same ids with the engine's trace switched on."""
    return [_traced(_BROKEN, data)["broken"] for data in prepared]


def run_explained(prepared: Sequence[bytes]) -> list[list[Told]]:
    """Return the outcome and the citation of every rule, with the engine's trace switched on."""
    return [
        [(name, one["outcome"], one["citation"]) for name, one in _traced(_CITED, data).items()]
        for data in prepared
    ]


def run_cited_outside(prepared: Sequence[bytes]) -> list[list[Told]]:
    """Return the same, with the citations looked up outside the engine, which is faster."""
    return [
        [(name, outcome, _CITATIONS[name]) for name, outcome in _traced(_OUTCOMES, data).items()]
        for data in prepared
    ]


def _traced(decision: str, data: bytes) -> dict[str, Any]:
    """Decide with the trace; without one the comparison would mean nothing, so this would fail."""
    response = _ENGINE.evaluate(decision, data, {"trace": True})
    if not response["trace"]:
        raise RuntimeError(decision)
    result: dict[str, Any] = response["result"]
    return result
