"""
The cells of a workbook, as openpyxl parses them: no more than there are, whatever a sheet claims.

A formula is never computed. Its last value stands for it; where none was kept it is unread.
"""

import warnings
from collections.abc import Generator, Iterable, Iterator
from contextlib import suppress
from datetime import datetime
from io import BytesIO
from typing import Any

import attrs
from openpyxl import load_workbook
from openpyxl.utils import range_boundaries
from openpyxl.utils.datetime import from_excel
from openpyxl.worksheet._reader import (
    FORMULA_TAG,
    MERGE_TAG,
    ROW_TAG,
    VALUE_TAG,
    WorkSheetParser,
)
from openpyxl.xml.functions import iterparse

from foreign_affairs_rules.faults import DocumentError
from foreign_affairs_rules.sheets.counts import Count
from foreign_affairs_rules.sheets.grids import Book, Cell, Grid, Value, cell_of
from foreign_affairs_rules.sheets.guards import Content
from foreign_affairs_rules.sheets.wrongs import damaged, too_many, wrong
from foreign_affairs_rules.text import Text, nfc

_FORMULA, _ERROR, _NUMBER = "f", "e", "n"
_LAST_ROW, _LAST_COLUMN = 1 << 20, 1 << 14

_NOT_COMPUTED = Text("công thức chưa có kết quả lưu lại", "a formula without a stored value")
_FAILED = Text("lỗi của công thức ({value})", "the error of a formula ({value})")
_CELLS = Text("ô trong một dòng", "cells in a row")
_BEYOND = Text("ô ở ngoài bảng tính", "a cell outside any sheet")
_WITHIN = Text("ô trong bảng tính", "cells within the sheet")
_LINKS = Text(
    "Có liên kết ngoài: không mở, dùng giá trị đã lưu trong tệp.",
    "It has links to other files: they were not followed, the stored values were taken.",
)
_LINKED = "xl/externallinks/"


class _Cells(WorkSheetParser):
    """The rows and what is merged, and nothing else; values as they are kept."""

    def parse(self) -> Generator[tuple[int, list[dict[str, Any]]], None, None]:
        for _, element in iterparse(self.source):
            if element.tag == ROW_TAG:
                yield self.parse_row(_filled(element))
                element.clear()
            elif element.tag == MERGE_TAG:
                self.merged_cells = [one.get("ref", "") for one in element]

    def parse_cell(self, element: Any) -> dict[str, Any]:
        found: dict[str, Any] = super().parse_cell(element)
        formula = element.find(FORMULA_TAG)
        if formula is not None and found["value"] is None and not _is_blank(element):
            found.update(data_type=_FORMULA, value=f"={formula.text or ''}")
        return found


def _is_blank(formula: Any) -> bool:
    """Whether the cell of a *formula* without a value keeps an empty text as its result."""
    return formula.get("t") == "str" and formula.find(VALUE_TAG) is not None


def _filled(row: Any) -> Any:
    """*row* without cells that are blank and tell their own place; most cells of a form are."""
    if len(row) > _LAST_COLUMN:
        raise too_many(_LAST_COLUMN, _CELLS, len(row))
    row[:] = [cell for cell in row if len(cell) or "r" not in cell.attrib]
    return row


def book_of(name: str, content: Content) -> Book:
    """The sheets of the workbook *content*. Raises `DocumentError`."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl warns of what it leaves out
            grids = tuple(_grids(content))
    except DocumentError:
        raise
    except Exception as error:  # noqa: BLE001 -- a damaged part breaks openpyxl anywhere
        raise damaged(error) from None
    linked = any(part.lower().startswith(_LINKED) for part in content.parts)
    return Book(name, grids, (_LINKS,) if linked else ())


def _grids(content: Content) -> Iterator[Grid]:
    book = load_workbook(BytesIO(content.data), read_only=True, data_only=True, keep_links=False)
    count = Count()
    for sheet in book.worksheets:
        yield _grid(book, sheet, count)
    book.close()


def _grid(book: Any, sheet: Any, count: Count) -> Grid:
    with sheet._get_source() as source:  # noqa: SLF001 -- the public way fills in blank cells
        parser = _Cells(source, sheet._shared_strings, data_only=True)  # noqa: SLF001 -- as above
        days = _Days(book.epoch, frozenset(book._date_formats))  # noqa: SLF001 -- as above
        rows = tuple(_rows(parser, days, nfc(sheet.title), count))
    return Grid(
        title=nfc(sheet.title),
        rows=rows,
        merged=tuple(_bounds(parser.merged_cells or ())),
        hidden=sheet.sheet_state != "visible",
        epoch=book.epoch,
    )


def _bounds(ranges: Iterable[str]) -> Iterator[tuple[int, int, int, int]]:
    for one in ranges:
        with suppress(ValueError, TypeError):  # a range that is none merges nothing
            left, top, right, bottom = range_boundaries(one)
            yield top or 1, left or 1, bottom or _LAST_ROW, right or 1


@attrs.frozen
class _Days:
    """Which numbers are days: those of a cell in one of the *styles*, counted from *epoch*."""

    epoch: datetime
    styles: frozenset[int]

    def shown(self, number: float, style: int) -> Value:
        """What a cell of *style* shows for *number*."""
        if style not in self.styles:
            return number
        try:
            day = from_excel(number, self.epoch)
        except (OverflowError, ValueError):
            return number
        return day if isinstance(day, datetime) else str(day)


def _rows(
    parser: _Cells, days: _Days, title: str, count: Count
) -> Iterator[tuple[int, dict[int, Cell]]]:
    last = 0
    for number, parsed in parser.parse():
        cells = (_cell(number, one, days) for one in parsed)
        found = {cell.column: cell for cell in cells if cell}
        if not found:
            continue
        if not last < number <= _LAST_ROW:
            raise wrong(_BEYOND, _WITHIN, f"{title}!{number}")
        last = number
        count.row()
        for cell in found.values():
            count.cell(cell, title)
        yield number, found


def _cell(row: int, parsed: dict[str, Any], days: _Days) -> Cell | None:
    value, kind, column = parsed["value"], parsed["data_type"], parsed["column"]
    if kind == _FORMULA:
        return Cell(row, column, None, value, _NOT_COMPUTED)
    if kind == _ERROR:
        return Cell(row, column, None, str(value), _FAILED.fill(value=str(value)))
    if kind == _NUMBER and value is not None:
        value = days.shown(value, parsed["style_id"])
    return cell_of(row, column, value)
