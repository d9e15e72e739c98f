"""The tables of a sheet: which rows are records, under which headings, below which titles."""

from collections.abc import Mapping
from typing import Any

import attrs

from foreign_affairs_rules.sheets.choices import KINDS
from foreign_affairs_rules.sheets.grids import Cell, Grid, Row
from foreign_affairs_rules.sheets.headings import (
    ACTIVITIES,
    PERSONS,
    Head,
    head_at,
    numbered,
)
from foreign_affairs_rules.sheets.hints import Hints, hints_of
from foreign_affairs_rules.sheets.lines import (
    Kind,
    is_agency,
    kind_of,
    plain_kind,
    says,
    section_of,
    title_of,
)
from foreign_affairs_rules.sheets.moments import time_of

_ALONE = frozenset({"id", "size", "cost", "travel_days", "priority", "people"})
"""What a merged range of rows says once, of the first row alone."""


@attrs.frozen(eq=False)
class Record:
    """
    A row under the headings *head*: its *cells* by the key of their column.

    *given* are cells of titles of sections above it, for columns where it has none itself.
    """

    grid: Grid
    row: int
    head: Head
    cells: Mapping[str, Cell]
    hints: Hints
    given: Mapping[str, Cell]
    of_people: bool = False


@attrs.define(eq=False)
class Found:
    """What was found in a sheet: its records, and rows *beside* them that nothing was made of."""

    grid: Grid
    records: list[Record] = attrs.field(factory=list)
    heads: list[Head] = attrs.field(factory=list)
    beside: list[tuple[int, Row]] = attrs.field(factory=list)


def found_in(grid: Grid) -> Found:
    """The records of *grid*, in the order of its rows."""
    return _Walk(grid).walked()


@attrs.define(eq=False)
class _Walk:
    """Going down a sheet: the headings, titles and sections that hold for the next row."""

    grid: Grid
    head: Head | None = None
    of_people: bool = False
    ended: bool = False
    above: list[Row] = attrs.field(factory=list)
    hints: Hints = attrs.field(factory=Hints)
    given: dict[str, Cell] = attrs.field(factory=dict)

    def walked(self) -> Found:
        found = Found(self.grid)
        rows, index = self.grid.rows, 0
        while index < len(rows):
            number, row = rows[index]
            if head := self._head_at(index):
                found.heads.append(head)
                index = self._after(head, index)
            elif self.head is None:
                self.above.append(row)
                index += 1
            else:
                self._take(number, row, found)
                index += 1
        if self.head is None:
            found.beside += rows
        return found

    def _head_at(self, index: int) -> Head | None:
        """The headings at *index*, of activities or of people, whichever are more."""
        rows = self.grid.rows
        heads = [head_at(rows, index, known) for known in (ACTIVITIES, PERSONS)]
        best = max(heads, key=lambda head: len(head.columns) if head else 0)
        if best is None:
            return None
        if self.head is None:
            self.hints = hints_of(self.grid.title, self.above)
        self.head, self.of_people, self.ended = best, best is heads[1], False
        return best

    def _after(self, head: Head, index: int) -> int:
        """The index of the first row below the headings and their running numbers."""
        rows = self.grid.rows
        while index < len(rows) and rows[index][0] <= head.last:
            index += 1
        return index + 1 if index < len(rows) and numbered(rows[index][1]) else index

    def _take(self, number: int, row: Row, found: Found) -> None:
        head: Any = self.head
        own = {key: row[column] for key, column in head.columns.items() if column in row}
        kind = kind_of(row, own) if not self.of_people or not own else Kind.ACTIVITY
        self.ended = self.ended or kind is Kind.END
        if self.ended:
            kind = Kind.REMARK
        elif kind is Kind.SECTION:
            kind = self._opened(row, own, head)
        if kind is Kind.REMARK and any(map(says, row.values())):
            found.beside.append((number, row))
        if kind is not Kind.ACTIVITY:
            return
        cells = own | self._spanned(number, own, head)
        record = Record(
            self.grid, number, head, cells, self.hints, dict(self.given), self.of_people
        )
        found.records.append(record)

    def _spanned(self, number: int, own: Mapping[str, Cell], head: Head) -> dict[str, Cell]:
        spanned = self.grid.spanned
        return {
            key: spanned[number, column]
            for key, column in head.columns.items()
            if key not in own and key not in _ALONE and (number, column) in spanned
        }

    def _opened(self, row: Row, own: Mapping[str, Cell], head: Head) -> Kind:
        """
        What a row with one text is: the title of a section, an activity, or a remark.

        What the title of a section says holds for the rows below.
        """
        title: Any = title_of(row, own)
        words, high = section_of(row, title)
        apart = own.get("title") is not title
        kind = plain_kind(words)
        words = kind if KINDS.named(kind) else words
        said = attrs.evolve(title, value=words, text=words)
        if words is kind:
            self.given = {"kind": said, **_only(self.given, "agency")}
        elif time_of(words, self.grid.epoch):
            self.given["month"] = said
        elif is_agency(words) and "agency" not in head.columns and (high or apart):
            self.given["agency"] = said
        else:
            return Kind.REMARK if high or apart else Kind.ACTIVITY
        return Kind.SECTION


def _only(given: Mapping[str, Cell], key: str) -> dict[str, Cell]:
    return {key: given[key]} if key in given else {}
