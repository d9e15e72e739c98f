"""Every row of the sheets of facts is implemented, or left out for a reason."""

import tomllib
from importlib import import_module
from itertools import chain
from pathlib import Path
from typing import Any

import pytest

from foreign_affairs_rules import national
from foreign_affairs_rules.plugins import plugins

_FILES = sorted((Path(__file__).parents[1] / "docs" / "law" / "trace").glob("*.toml"))
_ROWS = [
    (file.stem, row)
    for file in _FILES
    for row in tomllib.loads(file.read_text(encoding="utf-8"))["row"]
]


def _known() -> set[str]:
    """The ids of all that a row may name."""
    own = [plugin.province for plugin in plugins() if plugin.province]
    timelines = {*national.TIMELINES, *chain.from_iterable(one.timelines for one in own)}
    steps = [step for timeline in timelines for step in timeline.steps]
    rules = [*national.RULES, *chain.from_iterable(one.rules for one in own)]
    values = [*national.VALUES, *chain.from_iterable(one.values for one in own)]
    instruments = [*national.INSTRUMENTS, *chain.from_iterable(one.instruments for one in own)]
    terms = {value.term for value in values}
    terms |= {term for rule in rules for term in rule.terms}
    terms |= {step.length for step in steps if step.length}
    return {one.id for one in (*timelines, *steps, *rules, *instruments, *terms)}


_KNOWN = _known()


def _exists(name: str) -> bool:
    """Whether *name* is an id of the law, or a module or name of the library."""
    if name in _KNOWN:
        return True
    module, _, attribute = name.rpartition(".")
    try:
        return hasattr(import_module(f"foreign_affairs_rules.{module}"), attribute)
    except ImportError:
        return False


@pytest.mark.parametrize(
    ("sheet", "row"), _ROWS, ids=lambda one: one if isinstance(one, str) else one["id"]
)
def test_a_row_is_implemented_or_left_out_for_a_reason(sheet: str, row: dict[str, Any]) -> None:
    """A row names what implements it, which exists, or says why nothing does."""
    assert row["id"].strip()
    assert row["says"].strip(), sheet
    assert ("in" in row) != ("out" in row), "give in= or out="
    if "in" in row:
        assert row["in"], "name what implements it"
        assert [name for name in row["in"] if not _exists(name)] == []
    else:
        assert len(row["out"].split()) >= 3, "say why"


def test_no_row_stands_twice() -> None:
    """Within a sheet each row has an id of its own."""
    ids = [(sheet, row["id"]) for sheet, row in _ROWS]
    assert len(ids) == len(set(ids))


def test_the_trace_covers_the_sheets() -> None:
    """The rows of every sheet are there."""
    assert {file.stem for file in _FILES} >= SHEETS
    assert len(_ROWS) > 400


SHEETS = {
    "agreements",
    "aid",
    "calendar",
    "conferences",
    "delegations",
    "inbound",
    "ngo",
    "passports",
    "readings",
    "standards",
}


@pytest.mark.parametrize(
    "term", sorted(_used := {term.id: term for rule in national.RULES for term in rule.terms})
)
def test_no_number_of_the_law_is_without_a_row(term: str) -> None:
    """What a national text fixes was collected as a row: no value comes from elsewhere."""
    traced = {name for _, row in _ROWS for name in row.get("in", ())}
    rules = {rule.id for rule in national.RULES if _used[term] in rule.terms}
    fixed = {value.term.id for value in national.VALUES}
    assert term not in fixed or {term, *rules} & traced
