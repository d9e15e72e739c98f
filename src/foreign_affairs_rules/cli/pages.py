"""What a command answers, and how it looks: tables and colours on a terminal, plain elsewhere."""

import json
import re
from collections.abc import Iterable, Iterator
from io import StringIO
from typing import Any, TextIO

import attrs
from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text as Rich

from foreign_affairs_rules.cli.refusals import one_line

_PLAIN = 120
"""How wide a table is drawn where there is no terminal."""
_WIDEST = 160
"""Wider tables are not read better."""
_NARROWEST = 20
_LEAD = re.compile(r"\s*(- )?")


@attrs.frozen
class Line:
    """One line of text; where it is wrapped it hangs under its own beginning."""

    text: str = ""
    style: str = ""


@attrs.frozen
class Cell:
    """One cell of a grid."""

    text: str
    style: str = ""


@attrs.frozen
class Grid:
    """
    A table; where there is not the *least* width, its rows stand below each other.

    *shares* divide the width among the columns; one with 0 is as wide as what stands in it.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    shares: tuple[int, ...]
    least: int = 80

    def stacked(self) -> Iterator[Line]:
        """The rows below each other under their first cell, empty cells left out."""
        for first, *others in self.rows:
            yield Line(first.text, first.style)
            for head, cell in zip(self.heads[1:], others, strict=True):
                if cell.text:
                    yield Line(f"    {head}: {cell.text}", cell.style)

    def table(self, width: int) -> Table:
        """The rows as rich draws them on *width*."""
        table = Table(
            box=box.SIMPLE_HEAD,
            show_edge=False,
            pad_edge=False,
            padding=(0, 2, 0, 0),
            width=min(width, _WIDEST),
        )
        for head, share in zip(self.heads, self.shares, strict=True):
            table.add_column(
                head, header_style="bold", ratio=share or None, no_wrap=not share, overflow="fold"
            )
        for row in self.rows:
            table.add_row(*(Rich(one_line(cell.text), cell.style) for cell in row))
        return table


@attrs.frozen
class Page:
    """What a command answers: blocks to be read, or *raw* text for machines, and a status."""

    blocks: tuple[Line | Grid, ...] = ()
    raw: str | None = None
    status: int = 0

    @classmethod
    def data(cls, data: Any, status: int = 0) -> "Page":
        """Plain data as JSON."""
        return cls(raw=json.dumps(data, ensure_ascii=False, indent=2) + "\n", status=status)


def show(page: Page, out: TextIO) -> None:
    """Write *page* to *out*."""
    if page.raw is not None:
        out.write(page.raw)
    console = Console(file=out, highlight=False, markup=False, emoji=False)
    for block in page.blocks:
        if console.is_terminal:
            _draw(block, console)
        else:
            out.writelines(f"{line}\n" for line in _plain(block))
    out.flush()


def _plain(block: Line | Grid) -> Iterable[str]:
    if isinstance(block, Line):
        return (one_line(block.text),)
    if block.least > _PLAIN:
        return (one_line(line.text) for line in block.stacked())
    drawn = Console(file=StringIO(), width=_PLAIN, color_system=None)
    with drawn.capture() as capture:
        drawn.print(block.table(_PLAIN))
    return (line.rstrip() for line in capture.get().strip("\n").split("\n"))


def _draw(block: Line | Grid, console: Console) -> None:
    if isinstance(block, Line):
        _hang(block, console)
    elif console.width >= block.least:
        console.print(block.table(console.width))
    else:
        for line in block.stacked():
            _hang(line, console)


def _hang(line: Line, console: Console) -> None:
    """Print *line*, what does not fit below its own beginning."""
    text = one_line(line.text)
    body = _LEAD.sub("", text, count=1)
    lead = text[: len(text) - len(body)]
    for part in Rich(body, line.style).wrap(console, max(_NARROWEST, console.width - len(lead))):
        part.rstrip()
        console.print(Rich(lead) + part, soft_wrap=True)
        lead = " " * len(lead)
