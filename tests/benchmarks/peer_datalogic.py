"""The benchmark's task on `datalogic-py` (JSONLogic): all eight rules as one compiled rule."""

from collections.abc import Mapping, Sequence
from typing import Final

from datalogic_py import DataHandle, Engine

from .workload import LIMITS, REQUIRED_DOCUMENTS, RawDelegation, with_ordinals


def _var(path: str) -> dict[str, str]:
    return {"var": path}


def _distinct(items: str, field: str) -> dict[str, object]:
    return {"length": {"distinct": {"map": [_var(items), _var(field)]}}}


def _some_over(items: str, field: str, limit: int) -> dict[str, object]:
    return {"some": [_var(items), {">": [_var(field), limit]}]}


def _rule(conditions: Mapping[str, object]) -> dict[str, object]:
    return {"merge": [{"if": [met, [name], []]} for name, met in conditions.items()]}


_BROKEN_IF: Final = {
    "size": {">": [{"length": _var("members")}, LIMITS["size"]]},
    "days_per_country": _some_over("stops", "days", LIMITS["days_per_country"]),
    "countries": {">": [_distinct("stops", "country"), LIMITS["countries"]]},
    "key_leader_trips": _some_over("key_leaders", "trips", LIMITS["key_leader_trips"]),
    "key_leader_pair": {"<": [_distinct("key_leaders", "agency"), {"length": _var("key_leaders")}]},
    "in_plan": {"!": _var("in_plan")},
    "dossier": {"!": {"and": [{"in": [name, _var("dossier")]} for name in REQUIRED_DOCUMENTS]}},
    "filing": {"<": [{"-": [_var("departure"), _var("filed")]}, LIMITS["filing"]]},
}
_ENGINE: Final = Engine()
_RULE: Final = _ENGINE.compile_checked(_rule(_BROKEN_IF))


def prepare(raw: Sequence[RawDelegation]) -> list[DataHandle]:
    """Parse each delegation, dates as day numbers, into the engine's own immutable form."""
    return [DataHandle(with_ordinals(delegation)) for delegation in raw]


def run(prepared: Sequence[DataHandle]) -> list[list[str]]:
    """Return the ids of the broken rules of each delegation."""
    session = _ENGINE.session()
    return [session.evaluate_data(_RULE, data) for data in prepared]
