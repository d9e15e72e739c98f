"""What a report consists of when it is written: chapters of tables, some with a chart."""

from collections.abc import Iterable
from datetime import date

import attrs

from foreign_affairs_rules.phrases import cited
from foreign_affairs_rules.sources import Citation
from foreign_affairs_rules.text import Text

Cell = str | int | date | Text | None
"""What a place of a table holds; nothing stands in one of `None`."""
Cells = tuple[Cell, ...]
NONE = Text("Không có.", "None.")
"""What stands in a table without rows."""
TOTAL = Text("Tổng cộng", "Total")
NO_RULE = Text("chưa có quy định", "no text fixes it")


@attrs.frozen
class Column:
    """A column: its heading, and its width in letters."""

    heading: Text
    width: float


def column(vi: str, en: str, width: float) -> Column:
    """A column by its heading in both languages."""
    return Column(Text(vi, en), width)


@attrs.frozen(kw_only=True)
class Chart:
    """
    Bars beside a table: one for each row, of the numbers in the *columns*, by the first one.

    The numbers of one row stand one after the other in its bar.
    """

    title: Text
    columns: tuple[int, ...]


@attrs.frozen(kw_only=True)
class Table:
    """
    A table: its *name* in links, the title of its *sheet*, its own title, and what stands in it.

    *total* is its last row, which *rows* do not hold; *notes* stand below it. A *sparse* one
    is written without the columns in which nothing stands.
    """

    name: str
    sheet: Text
    title: Text
    columns: tuple[Column, ...]
    rows: tuple[Cells, ...]
    total: Cells = ()
    notes: tuple[Text, ...] = ()
    chart: Chart | None = None
    sparse: bool = False


@attrs.frozen
class Chapter:
    """Tables under one title."""

    title: Text
    tables: tuple[Table, ...]


def fitted(table: Table) -> Table:
    """A *sparse* table without the columns in which nothing stands; any other as it is."""
    if not (table.sparse and table.rows):
        return table
    kept = [
        index
        for index in range(len(table.columns))
        if any(row[index] is not None for row in table.rows)
    ]
    return attrs.evolve(
        table,
        columns=tuple(table.columns[index] for index in kept),
        rows=tuple(tuple(row[index] for index in kept) for row in table.rows),
        total=tuple(table.total[index] for index in kept if table.total),
    )


def lines(texts: Iterable[Text]) -> Text | None:
    """*texts*, each on a line of its own; `None` for none."""
    every = tuple(texts)
    if not every:
        return None
    vi, en = ("\n".join(text[lang] for text in every) for lang in ("vi", "en"))
    return Text(vi, en, literal=True)


def bases(cites: Iterable[Citation]) -> Text | None:
    """The citations in *cites* with their marks of evidence, each on a line of its own."""
    return lines(map(cited, cites))


def listed(values: Iterable[object]) -> Text | None:
    """*values* in one line; `None` for none."""
    every = tuple(values)
    return _IN_ONE.fill(values=every) if every else None


_IN_ONE = Text("{values}", "{values}")
