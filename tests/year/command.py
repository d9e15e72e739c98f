"""Writing the year: the workbooks, what is planted in them, and the register."""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from openpyxl.utils import get_column_letter
from year.agencies import AGENCIES, Agency, Layout
from year.carrying import KEPT_FROM, Carried, carry_out
from year.csvs import table
from year.entries import Entry
from year.facts import ASKED, activity
from year.layouts import LOOKS
from year.registrations import DECOMPOSED, Registrations, registrations
from year.sheets import Rows, workbook
from year.subjects import LABEL
from year.trips import UNTIL

from foreign_affairs_rules.documents import dump
from foreign_affairs_rules.facts import Facts

SEED = 2018
_WINDOWS_1258 = 21
"""The number of the agency whose file is in the old encoding."""
_MARKING = (Layout.TEMPLATE, Layout.CSV)
"""The layouts with a column that marks rows to stay as they are."""
WORKBOOKS, PLANTED, PLAN, REGISTER = "workbooks", "planted.json", "plan.json", "register.json"
"""What the folder holds."""


def run(words: Sequence[str]) -> int:
    """The command: ``--out DIR`` and, if another year is wanted, ``--seed N``."""
    parser = argparse.ArgumentParser(description="Write the synthetic year of 2018.")
    parser.add_argument("--out", type=Path, required=True, help="the folder to write into")
    parser.add_argument("--seed", type=int, default=SEED, help=f"the seed; {SEED} unless given")
    asked = parser.parse_args(words)
    write(asked.out, asked.seed)
    return 0


def write(out: Path, seed: int = SEED) -> None:
    """Write the year that *seed* gives into the folder *out*, the same bytes every time."""
    made = registrations(seed)
    folder = out / WORKBOOKS
    folder.mkdir(parents=True, exist_ok=True)
    rows: Rows = {}
    for agency in AGENCIES:
        content, own = _file(agency, made)
        (folder / agency.file).write_bytes(content)
        rows |= own
    planned = [activity(entry, made.people) for entry in made.entries]
    carried = carry_out(made, seed)
    _write_json(out / PLAN, _register(planned))
    _write_json(out / REGISTER, _register(carried.activities))
    _write_json(out / PLANTED, _planted(made, carried, rows, seed))


def _file(agency: Agency, made: Registrations) -> tuple[bytes, Rows]:
    entries = made.of(agency)
    if agency.layout is Layout.CSV:
        return table(agency, entries, old=agency.number == _WINDOWS_1258)
    decomposed = agency.number == DECOMPOSED
    return workbook(agency, entries, made.listed(agency), decomposed=decomposed)


def _register(activities: Sequence[Facts]) -> dict[str, Any]:
    return {
        "schema": "register/1",
        "kept_from": KEPT_FROM.isoformat(),
        "activities": [dump(one) for one in activities],
    }


def _write_json(file: Path, data: object) -> None:
    file.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _planted(made: Registrations, carried: Carried, rows: Rows, seed: int) -> dict[str, Any]:
    """Everything that is planted, and where; an activity is named by its key."""
    return {
        "label": LABEL,
        "seed": seed,
        "plan_asked": ASKED.isoformat(),
        "register_asked": UNTIL.isoformat(),
        "rows": {entry.key: _place(entry, rows) for entry in made.entries},
        "unreadable": [_cell(entry, column, rows) for entry, column in made.unreadable],
        "fixed": [one.key for one in made.entries if one.fixed and one.book.layout in _MARKING],
        "without_days": [entry.key for entry in made.entries if not entry.dated],
        "duplicates": [[one.key, copy.key] for one, copy in made.copies],
        "near_duplicates": [[one.key, copy.key] for one, copy in made.alike],
        "plan": [
            {
                "rule": one.rule,
                "outcome": one.outcome,
                "activities": [entry.key for entry in one.entries],
            }
            for one in made.planted
        ],
        "register": [
            {"rule": one.rule, "outcome": one.outcome, "activities": [*one.activities]}
            for one in carried.found
        ],
        "counted": carried.counted,
    }


def _place(entry: Entry, rows: Rows) -> dict[str, Any]:
    """Where *entry* stands; a CSV file has no sheet."""
    sheet = LOOKS[entry.book.layout].sheet
    place = {"file": entry.book.file, "sheet": sheet, "row": rows[entry.key]}
    return {name: told for name, told in place.items() if told}


def _cell(entry: Entry, column: str, rows: Rows) -> dict[str, Any]:
    letter = get_column_letter(LOOKS[entry.book.layout].letters()[column])
    return {
        "activity": entry.key,
        **_place(entry, rows),
        "cell": f"{letter}{rows[entry.key]}",
        "column": column,
        "text": entry.texts[column],
    }
