"""What is compared with what, which bars stand between, and that all find the same."""

from collections.abc import Iterable, Sequence
from typing import Any

from foreign_affairs_rules.findings import Outcome

from . import library, peer_datalogic, peer_pydantic, peer_zen, plain
from .measuring import Bar, Contest, Row
from .workload import RULE_IDS, RawDelegation


def of(raw: Sequence[RawDelegation]) -> tuple[Contest, ...]:
    """The three contests over the same delegations."""
    ready = library.prepare(raw)
    as_json = peer_zen.prepare(raw)
    return _ids(raw, ready, as_json), _outcomes(ready, as_json), _from_plain_data(raw)


def _ids(raw: Sequence[RawDelegation], ready: Sequence[Any], as_json: Sequence[bytes]) -> Contest:
    by_hand = Row("plain function", plain.run, ready)
    ours = Row("library", library.run, ready)
    datalogic = Row("datalogic-py", peer_datalogic.run, peer_datalogic.prepare(raw))
    zen = Row("zen-engine", peer_zen.run, as_json)
    models = peer_pydantic.prepare_models(raw)
    pydantic = Row("pydantic, models ready, plain function", peer_pydantic.run_models, models)
    return Contest(
        "ids of broken rules, objects ready",
        (by_hand, ours, datalogic, zen, pydantic),
        (
            Bar(ours, by_hand, high=2.3),
            *(Bar(peer, ours, low=1.0) for peer in (datalogic, zen, pydantic)),
        ),
    )


def _outcomes(ready: Sequence[Any], as_json: Sequence[bytes]) -> Contest:
    ours = Row("library", library.run_explained, ready)
    zen = Row("zen-engine with trace", peer_zen.run_explained, as_json)
    outside = Row("the same, citations looked up outside", peer_zen.run_cited_outside, as_json)
    ids = Row("zen-engine with trace, ids of broken rules only", peer_zen.run_traced, as_json)
    return Contest(
        "all outcomes with citation, objects ready",
        (ours, zen, outside, ids),
        (Bar(zen, ours, low=3.0),),
    )


def _from_plain_data(raw: Sequence[RawDelegation]) -> Contest:
    ours = Row("library", library.run_from_raw, raw)
    models = Row("pydantic, nested models, plain function", peer_pydantic.run, raw)
    typed_dicts = Row(
        "pydantic, typed dictionaries, plain function", peer_pydantic.run_typed_dicts, raw
    )
    return Contest(
        "ids of broken rules, from plain data",
        (models, ours, typed_dicts),
        (Bar(ours, models, high=3.0),),
    )


def require_same_outcomes(rows: Iterable[Row]) -> None:
    """Run every row once. Raises `ValueError` for one that finds anything but the first does."""
    first, *others = rows
    expected = _broken(first)
    for row in others:
        found = _broken(row)
        if found != expected:
            at = next(n for n, ids in enumerate(found) if ids != expected[n])
            message = f"{row.name}: delegation {at} is {found[at]}; {first.name}: {expected[at]}"
            raise ValueError(message)


def _broken(row: Row) -> list[list[str]]:
    return [sorted(_ids_in(one)) for one in row.run(row.prepared)]


def _ids_in(found: Sequence[Any]) -> set[str]:
    """The ids of the broken rules; where outcomes are told, all must be, each with its place."""
    if not found or isinstance(found[0], str):
        return set(found)
    if {name for name, _, _ in found} != set(RULE_IDS) or not all(cites for _, _, cites in found):
        message = f"found {found}; accepted: an outcome and a citation of each of {RULE_IDS}"
        raise ValueError(message)
    return {name for name, outcome, _ in found if outcome in {Outcome.BROKEN, "broken"}}
