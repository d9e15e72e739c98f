"""A report as a workbook: a sheet of contents, then a sheet for each table, numbers as numbers."""

from datetime import date
from itertools import count
from typing import TYPE_CHECKING

from foreign_affairs_rules.reporting.heading import MARKS, below, made_with, title
from foreign_affairs_rules.reporting.tables import chapters
from foreign_affairs_rules.reporting.tables.parts import NONE, Cell, Cells, Chapter, Table
from foreign_affairs_rules.reporting.years import YearReport
from foreign_affairs_rules.sheets.writing import (
    AnyCell,
    Look,
    fit_row,
    new_workbook,
    put_day,
    put_headings,
    put_link,
    put_number,
    put_text,
    workbook_bytes,
)
from foreign_affairs_rules.text import Lang, Text, word

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

_CONTENTS = Text("Mục lục", "Contents")
_BACK = Text("Về mục lục", "Back to the contents")
_TOP = 4
"""The row of the headings of a table: its title stands above it, and the way back."""


def report_workbook(report: YearReport, lang: Lang) -> bytes:
    """*report* as an XLSX file in the language *lang*; the same report gives the same bytes."""
    book = new_workbook()
    parts = chapters(report)
    _contents(book, report, parts, lang)
    for chapter in parts:
        for table in chapter.tables:
            _table(book, table, lang)
    return workbook_bytes(book)


def _contents(book: "Workbook", report: YearReport, parts: tuple[Chapter, ...], lang: Lang) -> None:
    sheet: Worksheet = book.create_sheet(_CONTENTS[lang])
    put_headings(sheet, 1, ((title(report)[lang], _WIDTH),))
    rows = count(2)
    for note in (below(report), *report.notes, MARKS):
        _note(sheet, next(rows), note[lang], _WIDTH)
    for number, chapter in enumerate(parts, 1):
        head = sheet.cell(next(rows), 1)
        put_text(head, f"{number}. {chapter.title[lang]}", Look.HEADING)
        for table in chapter.tables:
            put_link(sheet.cell(next(rows), 1), table.title[lang], table.sheet[lang], "A1")
    _note(sheet, next(rows), made_with(report)[lang], _WIDTH * 0.7)  # its words do not break
    sheet.page_setup.orientation = "portrait"


_WIDTH = 90.0
"""The width of the contents in letters."""


def _table(book: "Workbook", table: Table, lang: Lang) -> None:
    sheet: Worksheet = book.create_sheet(table.sheet[lang])
    width = sum(one.width for one in table.columns)
    put_text(sheet["A1"], table.title[lang], Look.TITLE)
    put_link(sheet["A2"], _BACK[lang], _CONTENTS[lang], "A1", Look.LINK)
    _over(sheet, 2, len(table.columns))
    put_headings(sheet, _TOP, ((one.heading[lang], one.width) for one in table.columns))
    rows = count(_TOP + 1)
    for cells, row in zip(table.rows or ((NONE,),), rows, strict=False):
        _put(row, sheet, cells, lang)
        _fit(row, sheet, cells, table, lang)
    if table.total and table.rows:
        _put(next(rows), sheet, table.total, lang, look=Look.HEADING)
    for note in table.notes:
        row = next(rows)
        _note(sheet, row, note[lang], width)
        _over(sheet, row, len(table.columns))
    if width > _WIDEST:
        sheet.page_setup.paperSize = sheet.PAPERSIZE_A3


_WIDEST = 150
"""Wider tables are printed on A3."""


def _note(sheet: "Worksheet", row: int, text: str, width: float) -> None:
    """A remark in *row*, which is as high as it needs on that *width*."""
    put_text(sheet.cell(row, 1), text, Look.NOTE)
    fit_row(sheet, row, ((text, width),))


def _over(sheet: "Worksheet", row: int, columns: int) -> None:
    """Let what stands in *row* go over all *columns*."""
    sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=columns)


def _put(
    row: int, sheet: "Worksheet", cells: Cells, lang: Lang, *, look: Look | None = None
) -> None:
    for place, cell in enumerate(cells, 1):
        _put_cell(sheet.cell(row, place), cell, lang, look)


def _fit(row: int, sheet: "Worksheet", cells: Cells, table: Table, lang: Lang) -> None:
    """Make *row* as high as its *cells* need."""
    told = ("" if cell is None else word(cell, lang) for cell in cells)
    fit_row(sheet, row, zip(told, (one.width for one in table.columns), strict=False))


def _put_cell(place: AnyCell, cell: Cell, lang: Lang, look: Look | None) -> None:
    match cell:
        case int():
            put_number(place, cell, look or Look.NUMBER)
        case date():
            put_day(place, cell)
        case Text():
            put_text(place, cell[lang], look or Look.TEXT)
        case _:
            put_text(place, cell or "", look or Look.TEXT)
