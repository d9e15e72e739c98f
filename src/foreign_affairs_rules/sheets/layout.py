"""The sheets of a plan workbook without its rows: headings, drop-downs, forms of cells, legend."""

from collections.abc import Iterator
from typing import Any

from openpyxl import Workbook
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from foreign_affairs_rules.sheets.columns import COLUMNS
from foreign_affairs_rules.sheets.forms import Column, Form
from foreign_affairs_rules.sheets.people_columns import PEOPLE_COLUMNS
from foreign_affairs_rules.sheets.titles import LEGEND, LISTS, PEOPLE, PLAN
from foreign_affairs_rules.sheets.values import accepted
from foreign_affairs_rules.sheets.writing import (
    DAY_FORMAT,
    NUMBER_FORMAT,
    Look,
    fit_row,
    put_headings,
    put_text,
)
from foreign_affairs_rules.text import Lang, Text

SPARE = 500
"""Rows below the last one that have drop-downs and the forms of cells."""
_PROMPT = 250
"""Letters of a hint beside a cell: a spreadsheet allows 255."""
_TITLE = 31
_FORMATS = {Form.DAY: DAY_FORMAT, Form.NUMBER: NUMBER_FORMAT, Form.MONEY: NUMBER_FORMAT}
_TESTS: dict[Form, dict[str, str]] = {
    Form.DAY: {"type": "date", "operator": "between", "formula1": "36526", "formula2": "73050"},
    Form.NUMBER: {"type": "whole", "operator": "greaterThanOrEqual", "formula1": "0"},
    Form.MONEY: {"type": "whole", "operator": "greaterThanOrEqual", "formula1": "0"},
}
"""What a spreadsheet itself looks at: days from 2000 to 2099, whole numbers."""

_HEADS = (Text("Cột", "Column"), Text("Ý nghĩa", "Meaning"), Text("Được chấp nhận", "Accepted"))
_WIDTHS = (28.0, 60.0, 60.0)
_HOW = (
    Text(
        "Mỗi dòng của trang “{plan}” là một hoạt động. Ô để trống nghĩa là chưa biết, không phải "
        "“không có”.",
        "Each row of the sheet “{plan}” is an activity. A blank cell says that it is not known, "
        "not that there is none.",
    ),
    Text(
        "Ghi chức vụ và mã người, không ghi họ tên. Chức vụ của từng mã ghi ở trang “{people}”.",
        "Write posts and ids of people, never names. The sheet “{people}” tells the posts of each.",
    ),
    Text(
        "Có thể đổi thứ tự cột, thêm dòng tiêu đề phía trên và thêm trang. Không cần xóa dòng "
        "trống, dòng cộng.",
        "Columns may change places; titles above and more sheets may be added. Blank rows and "
        "totals may stay.",
    ),
)


def add_plan(book: Workbook, lang: Lang, rows: int = 0) -> Worksheet:
    """Add the sheet of activities with room for *rows*."""
    return _add(book, PLAN[lang], COLUMNS, lang, rows)


def add_people(book: Workbook, lang: Lang, rows: int = 0) -> Worksheet:
    """Add the sheet of people with room for *rows*."""
    return _add(book, PEOPLE[lang], PEOPLE_COLUMNS, lang, rows)


def _add(
    book: Workbook, title: str, columns: tuple[Column, ...], lang: Lang, rows: int
) -> Worksheet:
    sheet: Worksheet = book.create_sheet(title)
    put_headings(sheet, 1, ((one.heading[lang], one.width) for one in columns))
    sheet.freeze_panes = "B2"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A3
    last = rows + 1 + SPARE
    for number, one in enumerate(columns, 1):
        letter = get_column_letter(number)
        if one.form in _FORMATS:
            sheet.column_dimensions[letter].number_format = _FORMATS[one.form]
        test = _validation(one, lang)
        test.add(f"{letter}2:{letter}{last}")
        sheet.add_data_validation(test)
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{max(rows, 1) + 1}"
    return sheet


def _validation(column: Column, lang: Lang) -> DataValidation:
    """The drop-down or the test of a column, and the hint beside its cells."""
    settings: dict[str, Any] = dict(_TESTS.get(column.form, {}))
    if column.choices:
        settings = {"type": "list", "formula1": _list_of(column, lang)}
    told = f"{column.says[lang]}\n{accepted(column)[lang]}"
    return DataValidation(
        **settings,
        allow_blank=True,
        showErrorMessage=bool(settings) and column.form is not Form.CHOICES,
        errorStyle="warning" if column.form is Form.MONEY else "stop",
        errorTitle=column.heading[lang][:_TITLE],
        error=accepted(column)[lang][:_PROMPT],
        showInputMessage=True,
        promptTitle=column.heading[lang][:_TITLE],
        prompt=told if len(told) <= _PROMPT else column.says[lang][:_PROMPT],
    )


def _listed() -> list[Column]:
    """The columns with choices of their own, each list once."""
    found = {id(one.choices): one for one in (*COLUMNS, *PEOPLE_COLUMNS) if one.choices}
    return list(found.values())


def _list_of(column: Column, lang: Lang) -> str:
    """Where the values of *column* stand in the sheet of lists."""
    lists = [one.choices for one in _listed()]
    letter = get_column_letter(lists.index(column.choices) + 1)
    last = len(column.choices.among) + 1 if column.choices else 1
    return f"{quote_sheetname(LISTS[lang])}!${letter}$2:${letter}${last}"


def add_lists(book: Workbook, lang: Lang) -> None:
    """Add the sheet of lists, which the drop-downs read and nobody needs to see."""
    sheet: Worksheet = book.create_sheet(LISTS[lang])
    put_headings(sheet, 1, ((one.heading[lang], 40.0) for one in _listed()))
    for number, one in enumerate(_listed(), 1):
        for row, label in enumerate(one.choices.labels() if one.choices else (), 2):
            put_text(sheet.cell(row, number), label[lang])
    sheet.sheet_state = "hidden"


def add_legend(book: Workbook, lang: Lang) -> None:
    """Add the sheet that explains each column and lists what it accepts."""
    sheet: Worksheet = book.create_sheet(LEGEND[lang])
    row = 1
    put_text(sheet.cell(row, 1), LEGEND[lang], Look.TITLE)
    for one in _HOW:
        row += 1
        text = one.fill(plan=PLAN, people=PEOPLE)[lang]
        put_text(sheet.cell(row, 1), text, Look.NOTE)
        sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=len(_HEADS))
        fit_row(sheet, row, [(text, sum(_WIDTHS))])
    for title, columns in ((PLAN, COLUMNS), (PEOPLE, PEOPLE_COLUMNS)):
        row += 2
        put_text(sheet.cell(row, 1), title[lang], Look.TITLE)
        row += 1
        heads = [head[lang] for head in _HEADS]
        put_headings(sheet, row, zip(heads, _WIDTHS, strict=True))
        for texts in _explained(columns, lang):
            row += 1
            for number, text in enumerate(texts, 1):
                put_text(sheet.cell(row, number), text)
            fit_row(sheet, row, zip(texts, _WIDTHS, strict=True))
    sheet.freeze_panes = None
    sheet.print_title_rows = None


def _explained(columns: tuple[Column, ...], lang: Lang) -> Iterator[tuple[str, str, str]]:
    for one in columns:
        labels = [label[lang] for label in one.choices.labels()] if one.choices else []
        told = "; ".join(labels) if labels else accepted(one)[lang]
        yield one.heading[lang], one.says[lang], told
