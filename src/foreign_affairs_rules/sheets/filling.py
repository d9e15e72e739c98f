"""Rows of a plan written into its sheet, so that they read the same again."""

from collections.abc import Callable, Mapping
from typing import Any

from openpyxl.utils.datetime import WINDOWS_EPOCH
from openpyxl.worksheet.worksheet import Worksheet

from foreign_affairs_rules.sheets.columns import COLUMNS
from foreign_affairs_rules.sheets.countries import name_of
from foreign_affairs_rules.sheets.forms import Column, Form
from foreign_affairs_rules.sheets.moments import time_of, typed_time
from foreign_affairs_rules.sheets.planned import PlannedRow
from foreign_affairs_rules.sheets.stays import Stay, stays
from foreign_affairs_rules.sheets.writing import (
    AnyCell,
    Look,
    fit_row,
    put_day,
    put_number,
    put_text,
)
from foreign_affairs_rules.text import Lang, word

NOBODY = "không"
"""What a cell of people says where there is nobody, in any language."""


def put_row(sheet: Worksheet, number: int, row: PlannedRow, lang: Lang) -> None:
    """
    Write *row* into the row *number* of *sheet*, whose columns are those of the template.

    What could not be read keeps its text and is marked; what was read is written in the form of its
    column.
    """
    unread = {one.key: one.text for one in row.unread}
    texts = []
    for place, column in enumerate(COLUMNS, 1):
        cell, text = sheet.cell(number, place), shown(row, column, lang)
        marked = column.key in unread
        if column.key in row.values and not marked and column.form in _PUT:
            _PUT[column.form](cell, row.values[column.key])
        else:
            put_text(cell, text, Look.MARKED if marked else Look.TEXT)
            texts.append((text, column.width))
    fit_row(sheet, number, texts)


def shown(row: PlannedRow, column: Column, lang: Lang) -> str:
    """The text of *row* under *column*: what it says in the form of the column, or as typed."""
    typed = row.cells[column.key].text if column.key in row.cells else ""
    own = {"id": row.id, "source": row.origin}
    if column.key in own:
        return own[column.key]
    unread = next((one.text for one in row.unread if one.key == column.key), None)
    if unread is not None or column.key not in row.values:
        return typed if unread is None else unread
    return _SHOWN[column.form](column, typed, row.values[column.key], lang)


def _text(_: Column, typed: str, value: str, __: Lang) -> str:
    return typed or value


def _choice(column: Column, _: str, value: Any, lang: Lang) -> str:
    return column.choices.label_of(value)[lang] if column.choices else ""


def _choices(column: Column, _: str, values: tuple[Any, ...], lang: Lang) -> str:
    return "; ".join(_choice(column, "", value, lang) for value in values)


def _month(_: Column, typed: str, value: Any, __: Lang) -> str:
    same = value.start is None and time_of(typed, WINDOWS_EPOCH) == value
    return typed if same else typed_time(value)


def _countries(_: Column, typed: str, value: tuple[Stay, ...], lang: Lang) -> str:
    if stays(typed, WINDOWS_EPOCH) == value:
        return typed
    return "; ".join(_stay(stay, lang) for stay in value)


def _stay(stay: Stay, lang: Lang) -> str:
    days = "-".join(word(day, "vi") for day in (stay.start, stay.end) if day)
    name = name_of(stay.country, lang)
    return f"{name} ({days})" if days else name


def _persons(_: Column, __: str, value: tuple[str, ...], ___: Lang) -> str:
    return "; ".join(value) or NOBODY


def _other(_: Column, typed: str, value: Any, __: Lang) -> str:
    return typed or word(value, "vi")


_SHOWN: Mapping[Form, Callable[[Column, str, Any, Lang], str]] = {
    Form.TEXT: _text,
    Form.CHOICE: _choice,
    Form.CHOICES: _choices,
    Form.DAY: _other,
    Form.MONTH: _month,
    Form.NUMBER: _other,
    Form.MONEY: _other,
    Form.COUNTRIES: _countries,
    Form.PERSONS: _persons,
}
_PUT: Mapping[Form, Callable[[AnyCell, Any], None]] = {
    Form.DAY: put_day,
    Form.NUMBER: put_number,
    Form.MONEY: put_number,
}
