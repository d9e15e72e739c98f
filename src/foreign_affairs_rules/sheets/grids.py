"""What a file holds before it is understood: sheets of cells, each with what was typed."""

import re
from bisect import bisect_right
from collections.abc import Mapping
from datetime import datetime
from functools import cached_property
from typing import TypeAlias

import attrs
from openpyxl.utils import get_column_letter
from openpyxl.utils.datetime import WINDOWS_EPOCH

from foreign_affairs_rules.text import Text, nfc, word

Value: TypeAlias = str | int | float | bool | datetime | None
Row: TypeAlias = Mapping[int, "Cell"]
"""The cells of a row that are not blank, by the number of their column."""


@attrs.frozen
class Cell:
    """
    A cell at *row* and *column*: its *value*, or why it has none that could be read.

    *text* is what was typed, as far as the file tells.
    """

    row: int
    column: int
    value: Value
    text: str
    unread: Text | None = None

    @property
    def ref(self) -> str:
        """Its name in the sheet, such as C7."""
        return ref_of(self.row, self.column)


_STEERS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def holdable(text: str) -> str:
    """*text* with spaces for the letters that no workbook can hold, and one kind of new line."""
    return _STEERS.sub(" ", text.replace("\r\n", "\n"))


def ref_of(row: int, column: int) -> str:
    """The name of a place in a sheet, such as C7."""
    return f"{get_column_letter(column)}{row}"


def cell_of(row: int, column: int, value: Value) -> Cell | None:
    """The cell that holds *value*; `None` where it is blank."""
    if value is None:
        return None
    if isinstance(value, str):
        value = nfc(holdable(value))
        if not value.strip():
            return None
    return Cell(row, column, value, typed(value))


def typed(value: Value) -> str:
    """*value* as a person would type it."""
    match value:
        case None:
            return ""
        case datetime():
            return word(value.date(), "vi")
        case float() if value.is_integer():
            return str(int(value))
        case _:
            return str(value)


@attrs.frozen(eq=False, slots=False)
class Grid:
    """
    A sheet: its *title*, its rows that are not blank in their order, what is merged in it.

    *merged* are ranges as (first row, first column, last row, last column). The sheet of a CSV file
    has no title. Serial numbers of days are counted from *epoch*.
    """

    title: str
    rows: tuple[tuple[int, Row], ...]
    merged: tuple[tuple[int, int, int, int], ...] = ()
    hidden: bool = False
    epoch: datetime = WINDOWS_EPOCH

    @cached_property
    def spanned(self) -> Mapping[tuple[int, int], Cell]:
        """The cell that stands for each place below it in a range that was merged."""
        by_row = dict(self.rows)
        numbers = list(by_row)
        found: dict[tuple[int, int], Cell] = {}
        for top, left, bottom, _ in self.merged:
            cell = by_row.get(top, {}).get(left)
            if cell is None:
                continue
            for index in range(bisect_right(numbers, top), len(numbers)):
                place = numbers[index], left
                if place[0] > bottom or place in found:  # ranges that overlap are no ranges
                    break
                found[place] = cell
        return found


@attrs.frozen
class Book:
    """The sheets of a file called *name*, and what is to be said about it."""

    name: str
    grids: tuple[Grid, ...]
    notes: tuple[Text, ...] = ()
