"""Counting what is read of a file: it ends where a limit is passed, and not when memory does."""

from foreign_affairs_rules.sheets import limits
from foreign_affairs_rules.sheets.grids import Cell
from foreign_affairs_rules.sheets.wrongs import too_many
from foreign_affairs_rules.text import Text

_ROWS = Text("dòng có nội dung", "rows that hold something")
_COLUMNS = Text("cột", "columns")
_LETTERS = Text("ký tự", "letters")
_IN_A_CELL = Text("ký tự trong một ô", "letters in a cell")


class Count:
    """How many rows and letters of a file were read; too many raise `DocumentError`."""

    def __init__(self) -> None:
        self.rows = self.letters = 0

    def row(self) -> None:
        """One more row that holds something."""
        self.rows += 1
        if self.rows > limits.MAX_ROWS:
            raise too_many(limits.MAX_ROWS, _ROWS)

    def cell(self, cell: Cell, title: str) -> None:
        """One more cell, of the sheet called *title*."""
        at = f"{title}!{cell.ref}" if title else cell.ref
        if cell.column > limits.MAX_COLUMNS:
            raise too_many(limits.MAX_COLUMNS, _COLUMNS, cell.column, at)
        if len(cell.text) > limits.MAX_CELL:
            raise too_many(limits.MAX_CELL, _IN_A_CELL, len(cell.text), at)
        self.letters += len(cell.text)
        if self.letters > limits.MAX_LETTERS:
            raise too_many(limits.MAX_LETTERS, _LETTERS)
