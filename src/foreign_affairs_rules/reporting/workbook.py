"""A report as a workbook: a sheet of contents, then a sheet for each table, numbers as numbers."""

from collections.abc import Iterator
from datetime import date
from math import ceil
from typing import TYPE_CHECKING

from foreign_affairs_rules.reporting.heading import MARKS, below, made_with, title
from foreign_affairs_rules.reporting.tables import chapters
from foreign_affairs_rules.reporting.tables.parts import NONE, Cell, Cells, Chapter, Table
from foreign_affairs_rules.reporting.years import YearReport
from foreign_affairs_rules.sheets.writing import (
    AnyCell,
    Look,
    new_workbook,
    put_day,
    put_headings,
    put_link,
    put_number,
    put_text,
    workbook_bytes,
)
from foreign_affairs_rules.text import Lang, Text

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
    sheet.column_dimensions["A"].width = 110
    put_text(sheet["A1"], title(report)[lang], Look.TITLE)
    put_text(sheet["A2"], below(report)[lang], Look.NOTE)
    row = 4
    for note in (*report.notes, MARKS):
        put_text(sheet.cell(row, 1), note[lang], Look.NOTE)
        row += 1
    for number, chapter in enumerate(parts, 1):
        put_text(sheet.cell(row + 1, 1), f"{number}. {chapter.title[lang]}", Look.HEADING)
        for place, table in enumerate(chapter.tables, row + 2):
            put_link(sheet.cell(place, 1), table.title[lang], table.sheet[lang], "A1")
        row += 2 + len(chapter.tables)
    put_text(sheet.cell(row + 1, 1), made_with(report)[lang], Look.NOTE)
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4


def _table(book: "Workbook", table: Table, lang: Lang) -> None:
    sheet: Worksheet = book.create_sheet(table.sheet[lang])
    put_text(sheet["A1"], table.title[lang], Look.TITLE)
    put_link(sheet["A2"], _BACK[lang], _CONTENTS[lang], "A1")
    heads = ((one.heading[lang], one.width) for one in table.columns)
    put_headings(sheet, _TOP, heads)
    below_it = _TOP + 1
    for cells in _rows(table):
        _put(sheet, below_it, cells, lang)
        below_it += 1
    if table.total:
        _put(sheet, below_it, table.total, lang, Look.HEADING)
        below_it += 1
    for place, note in enumerate(table.notes, below_it + 1):
        _note(sheet, place, note[lang], table)


def _note(sheet: "Worksheet", row: int, text: str, table: Table) -> None:
    """A remark over the whole width of *table*, as high as it needs."""
    put_text(sheet.cell(row, 1), text, Look.NOTE)
    sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=len(table.columns))
    letters = sum(one.width for one in table.columns)
    sheet.row_dimensions[row].height = _LINE * ceil(len(text) / letters)


_LINE = 16
"""The height of a line of text."""


def _rows(table: Table) -> Iterator[Cells]:
    yield from table.rows or ((NONE,),)


def _put(sheet: "Worksheet", row: int, cells: Cells, lang: Lang, look: Look | None = None) -> None:
    for place, cell in enumerate(cells, 1):
        _put_cell(sheet.cell(row, place), cell, lang, look)


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
