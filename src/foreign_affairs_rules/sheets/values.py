"""What the cells of a record say, each in the form of its column."""

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

import attrs

from foreign_affairs_rules.bounds import ONE_OF
from foreign_affairs_rules.sheets import moments, money
from foreign_affairs_rules.sheets.forms import Column, Form
from foreign_affairs_rules.sheets.grids import Cell
from foreign_affairs_rules.sheets.keys import bare, key_of
from foreign_affairs_rules.sheets.stays import stays
from foreign_affairs_rules.text import Text

_BLANKS = frozenset(
    {"-", "–", "—", "…", "...", "..", "/", "n/a", "na", "chua xac dinh", "chua co", "chua biet"}
)
"""What people type where they do not know; in a column of texts it is a text."""
_NOBODY = frozenset({"khong", "khong co", "khong ai", "none", "nobody", "0"})
_IDS = re.compile(r"[;,\n]")
_SEVERAL = re.compile(r"[;,\n+/]|\s(?:và|and)\s", re.IGNORECASE)
_FIRST = Text("số nguyên từ 1", "a whole number from 1")


@attrs.frozen
class Around:
    """What a cell is read with: the *epoch* of serial numbers, the *year*, the unit of money."""

    epoch: datetime
    year: int | None = None
    scale: int = 1


def says_nothing(column: Column, cell: Cell) -> bool:
    """Whether *cell* only says that it is not known."""
    return column.form is not Form.TEXT and is_dash(cell)


def is_dash(cell: Cell) -> bool:
    """Whether *cell* holds what people type where they do not know."""
    return cell.text.strip() in _BLANKS or bare(cell.text) in _BLANKS


def accepted(column: Column) -> Text:
    """What a cell of *column* may hold."""
    if column.form is Form.CHOICE and column.choices:
        return ONE_OF.fill(names=column.choices.labels())
    return _FIRST if column.key == "priority" else column.form.accepted


def value_of(column: Column, cell: Cell, around: Around) -> Any:
    """What *cell* says under *column*; `None` where that cannot be read."""
    return None if cell.unread else _READERS[column.form](column, cell, around)


def _text(_: Column, cell: Cell, __: Around) -> str:
    return " ".join(cell.text.split())


def _choice(column: Column, cell: Cell, _: Around) -> Any:
    return column.choices.named(cell.text) if column.choices else None


def _choices(column: Column, cell: Cell, around: Around) -> tuple[Any, ...] | None:
    whole = _choice(column, cell, around)
    if whole is not None:
        return (whole,)
    pieces = [attrs.evolve(cell, text=one) for one in _SEVERAL.split(cell.text) if one.strip()]
    found = [_choice(column, piece, around) for piece in pieces]
    return tuple(dict.fromkeys(found)) if found and None not in found else None


def _day(_: Column, cell: Cell, around: Around) -> Any:
    return moments.day(cell.value, around.epoch)


def _month(_: Column, cell: Cell, around: Around) -> Any:
    return moments.time_of(cell.value, around.epoch, around.year)


def _number(column: Column, cell: Cell, _: Around) -> int | None:
    number = money.count(cell.value)
    return None if column.key == "priority" and not number else number


def _money(_: Column, cell: Cell, around: Around) -> int | None:
    return money.amount(cell.value, around.scale)


def _countries(_: Column, cell: Cell, around: Around) -> Any:
    return stays(cell.text, around.epoch, around.year)


def _persons(_: Column, cell: Cell, __: Around) -> tuple[str, ...]:
    if bare(cell.text) in _NOBODY:
        return ()
    found = (" ".join(one.split()) for one in _IDS.split(cell.text))
    return tuple({key_of(one): one for one in found if one}.values())


_READERS: Mapping[Form, Callable[[Column, Cell, Around], Any]] = {
    Form.TEXT: _text,
    Form.CHOICE: _choice,
    Form.CHOICES: _choices,
    Form.DAY: _day,
    Form.MONTH: _month,
    Form.NUMBER: _number,
    Form.MONEY: _money,
    Form.COUNTRIES: _countries,
    Form.PERSONS: _persons,
}
