"""The benchmark's task on `zen-engine` (GoRules): all eight rules in one compiled decision."""

import json
from collections.abc import Mapping, Sequence
from typing import Final

import zen

from .workload import LIMITS, REQUIRED_DOCUMENTS, RawDelegation, with_ordinals

_DECISION: Final = "delegation"


def _distinct(items: str, field: str) -> str:
    """Count distinct values by the keys of an object, as the language has no `distinct`."""
    return f"len(keys(merge(map({items}, {{[#.{field}]: true}}))))"


def _graph(conditions: Mapping[str, str]) -> dict[str, object]:
    found = ", ".join(f"({met}) ? ['{name}'] : []" for name, met in conditions.items())
    broken = {"id": "broken", "key": "broken", "value": f"merge([{found}])"}
    return {
        "nodes": [
            {"id": "input", "name": "Input", "type": "inputNode", "content": {}},
            {
                "id": "rules",
                "name": "Rules",
                "type": "expressionNode",
                "content": {"expressions": [broken]},
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
_ENGINE: Final = zen.ZenEngine(
    {"loader": {"type": "static", "content": {_DECISION: _graph(_BROKEN_IF)}}},
)


def prepare(raw: Sequence[RawDelegation]) -> list[bytes]:
    """Write each delegation, dates as day numbers, as the JSON that the engine reads fastest."""
    return [
        json.dumps(with_ordinals(delegation), separators=(",", ":")).encode() for delegation in raw
    ]


def run(prepared: Sequence[bytes]) -> list[list[str]]:
    """Return the ids of the broken rules of each delegation, without a trace."""
    return [_ENGINE.evaluate(_DECISION, data)["result"]["broken"] for data in prepared]


def run_traced(prepared: Sequence[bytes]) -> list[list[str]]:
    """Return the same ids with the engine's trace switched on."""
    found = []
    for data in prepared:
        response = _ENGINE.evaluate(_DECISION, data, {"trace": True})
        # A response without its trace would make the comparison meaningless.
        found.append(response["result"]["broken"] if response["trace"] else [])
    return found
