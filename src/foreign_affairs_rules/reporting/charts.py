"""
Bars beside a table as SVG that stands in a page: it loads nothing and runs nothing.

The numbers of the bars are those of the table; the same table gives the same drawing, byte for
byte.
"""

from collections.abc import Iterator
from html import escape
from textwrap import wrap

import attrs

from foreign_affairs_rules.reporting.tables.parts import Cell, Cells, Chart, Table
from foreign_affairs_rules.svg import framed
from foreign_affairs_rules.text import Lang, Text, word

MOST = 15
"""How many bars are drawn; the table beside them has all rows."""
_WIDTH = 600
_LABEL = 200
"""The width that is left for the words of a bar."""
_NUMBER = 110
_ROW = 34
_BAR = 18
_HEAD = 30
_LETTERS = 32
"""How many letters stand in a line of the words of a bar."""
_COLOURS = ("#1f4e79", "#7fb2dd", "#e3eef8")
_MORE = Text(
    "{count} dòng đầu của bảng; bảng có đủ {all} dòng.",
    "The first {count} rows of the table, which has {all}.",
)


@attrs.frozen
class _Bar:
    label: str
    numbers: tuple[int, ...]


def drawn(table: Table, lang: Lang) -> str:
    """The chart of *table*; empty where it has none, or nothing to draw."""
    chart = table.chart
    bars = [] if chart is None else [_bar(row, chart, lang) for row in table.rows]
    most = max((sum(bar.numbers) for bar in bars), default=0)
    if chart is None or not most:
        return ""
    shown = bars[:MOST]
    height = _HEAD + _ROW * len(shown)
    parts = [*_legend(table, chart, lang)]
    for number, bar in enumerate(shown):
        parts += _bar_parts(bar, _HEAD + _ROW * number, most, lang)
    return framed(
        parts,
        title=chart.title[lang],
        told=". ".join(_told(shown, table, lang)),
        lang=lang,
        id=f"chart-{table.name}",
        size=(_WIDTH, height),
    )


def cut_off(table: Table) -> Text | None:
    """What is told of a chart that shows only the first rows of *table*."""
    every = len(table.rows)
    return _MORE.fill(count=MOST, all=every) if every > MOST else None


def _bar(row: Cells, chart: Chart, lang: Lang) -> _Bar:
    numbers = tuple(_number(row[column]) for column in chart.columns)
    return _Bar(word(row[0], lang), numbers)


def _number(cell: Cell) -> int:
    return cell if isinstance(cell, int) else 0


def _told(shown: list[_Bar], table: Table, lang: Lang) -> Iterator[str]:
    """What a reader of the screen is told: each bar, and how many there are besides."""
    yield "; ".join(f"{bar.label}: {word(sum(bar.numbers), lang)}" for bar in shown)
    if cut := cut_off(table):
        yield cut[lang]


def _legend(table: Table, chart: Chart, lang: Lang) -> Iterator[str]:
    """What the colours say, where there is more than one."""
    left = _LABEL
    for colour, column in zip(_COLOURS, chart.columns, strict=False):
        if len(chart.columns) > 1:
            text = table.columns[column].heading[lang]
            yield _rect(left, 6, 12, colour, height=12)
            yield _text(left + 17, 16, text)
            left += 30 + 7 * len(text)


def _bar_parts(bar: _Bar, top: int, most: int, lang: Lang) -> Iterator[str]:
    for number, line in enumerate(_label(bar.label)):
        yield _text(0, top + 13 + 13 * number, line)
    left, room = _LABEL, _WIDTH - _LABEL - _NUMBER
    for colour, part in zip(_COLOURS, bar.numbers, strict=False):
        width = part * room // most
        if part:
            yield _rect(left, top + 4, max(width, 1), colour)
        left += width
    yield _text(left + 6, top + 17, word(sum(bar.numbers), lang))


def _label(text: str) -> list[str]:
    """*text* on two lines at most."""
    lines = wrap(text, _LETTERS)
    return lines if len(lines) < 3 else [lines[0], f"{lines[1][: _LETTERS - 1]}…"]  # noqa: PLR2004 -- two lines


def _rect(left: int, top: int, width: int, colour: str, height: int = _BAR) -> str:
    return (
        f'<rect x="{left}" y="{top}" width="{width}" height="{height}" fill="{colour}" '
        f'stroke="{_COLOURS[0]}"/>'
    )


def _text(left: int, base: int, text: str) -> str:
    return f'<text x="{left}" y="{base}" font-size="12" fill="currentColor">{escape(text)}</text>'
