"""Cells that are marked, with a comment that says why; and sheets of titled lines."""

from collections.abc import Iterable, Iterator

from openpyxl.comments import Comment
from openpyxl.styles import PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from foreign_affairs_rules.sheets.writing import (
    AnyCell,
    Look,
    fit_row,
    lay_out,
    put_number,
    put_text,
)

Line = tuple[str | int, ...]
"""The texts and numbers of a row."""
_AUTHOR = "far"
_LINE, _LETTERS = 15, 60
"""Points of a line of a comment, and how many letters stand in it."""
_WIDEST = 30_000
"""Letters of a comment: a spreadsheet allows a little more."""


def mark(cell: AnyCell, colour: str, text: str) -> None:
    """Fill *cell* with *colour*, and comment on it with *text*."""
    cell.fill = PatternFill("solid", fgColor=colour)
    told = text[:_WIDEST]
    cell.comment = Comment(told, _AUTHOR, height=_height(told), width=360)


def _height(text: str) -> int:
    lines = sum(1 + len(line) // _LETTERS for line in text.split("\n"))
    return min(600, _LINE * (lines + 1))


def put_lines(
    sheet: Worksheet, widths: tuple[int, ...], lines: Iterable[tuple[Look, Line]]
) -> None:
    """Write *lines* into *sheet*, each with its look; notes run over all columns."""
    lay_out(sheet)
    for number, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    for number, (look, cells) in enumerate(lines, 1):
        for place, cell in enumerate(cells, 1):
            if isinstance(cell, int):
                put_number(sheet.cell(number, place), cell)
            else:
                put_text(sheet.cell(number, place), cell, look)
        if look is Look.TEXT:
            fit_row(sheet, number, zip(map(str, cells), widths, strict=False))
        elif look is Look.NOTE:
            sheet.merge_cells(None, number, 1, number, len(widths))
            fit_row(sheet, number, [(str(cells[0]), sum(widths))])


def table(title: str, rows: Iterable[Line]) -> Iterator[tuple[Look, Line]]:
    """*rows* under their *title*; nothing where there are none."""
    every = tuple(rows)
    if every:
        yield Look.TEXT, ()
        yield Look.HEADING, (title,)
        yield from ((Look.TEXT, row) for row in every)
