"""Which row of the sheets of facts is implemented where, or is left out and why."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from written.tables import Lines, code, table

ROWS = Path(__file__).parents[1] / "law" / "trace"


def sheets() -> dict[str, list[dict[str, Any]]]:
    """The rows of every sheet, by the name of its file."""
    return {
        file.stem: tomllib.loads(file.read_text(encoding="utf-8"))["row"]
        for file in sorted(ROWS.glob("*.toml"))
    }


def counts() -> Lines:
    """How many rows of each sheet are implemented and how many are left out."""
    rows = (
        (name, sum("in" in row for row in sheet), sum("out" in row for row in sheet))
        for name, sheet in sheets().items()
    )
    yield from table("sheet", "implemented", "left out")(rows)


def rows() -> Lines:
    """Every row of every sheet."""
    for name, sheet in sheets().items():
        yield from ("", f"## {name.capitalize()}", "")
        yield from table("row", "what it says", "where it is")(map(_row, sheet))


def _row(row: dict[str, Any]) -> Iterator[str]:
    yield row["id"]
    yield row["says"]
    yield "<br>".join(map(code, row["in"])) if "in" in row else f"left out: {row['out']}"
