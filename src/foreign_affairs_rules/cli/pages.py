"""What a command answers, and how it looks: tables and colours on a terminal, plain elsewhere."""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any, TextIO

import attrs
from rich import box
from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text as Rich

from foreign_affairs_rules.cli.refusals import one_line

_WIDE = 100
"""From this width on a table is read better than one record below the other."""
_PLAIN = 120
"""The longest line of a table that is written to a file."""
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
    """A table; where it is too wide, its rows stand below each other under their first cell."""

    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]

    @property
    def widths(self) -> tuple[int, ...]:
        """How wide each column is when nothing is wrapped."""
        columns = zip(*([cell_len(cell.text) for cell in row] for row in self.rows), strict=True)
        heads = map(cell_len, self.heads)
        return tuple(max(head, *cells) for head, cells in zip(heads, columns, strict=True))

    def stacked(self) -> Iterator[Line]:
        """The rows below each other, empty cells left out."""
        for first, *others in self.rows:
            yield Line(first.text, first.style or "bold")
            for head, cell in zip(self.heads[1:], others, strict=True):
                if cell.text:
                    yield Line(f"    {head}: {cell.text}", cell.style)


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


def lines(*texts: str, style: str = "") -> tuple[Line, ...]:
    """Each of *texts* as a line."""
    return tuple(Line(text, style) for text in texts)


def show(page: Page, out: TextIO) -> None:
    """Write *page* to *out*."""
    console = Console(file=out, highlight=False, markup=False, emoji=False)
    if page.raw is not None:
        out.write(page.raw)
    elif console.is_terminal:
        for block in page.blocks:
            _draw(block, console)
    else:
        out.writelines(f"{line}\n" for block in page.blocks for line in _plain(block))
    out.flush()


def _plain(block: Line | Grid) -> Iterable[str]:
    if isinstance(block, Line):
        return (one_line(block.text),)
    gaps = 2 * (len(block.heads) - 1)
    if sum(block.widths) + gaps > _PLAIN:
        return (one_line(line.text) for line in block.stacked())
    texts = (block.heads, *(tuple(cell.text for cell in row) for row in block.rows))
    return (_aligned(row, block.widths) for row in texts)


def _aligned(row: Iterable[str], widths: tuple[int, ...]) -> str:
    cells = (
        text + " " * (width - cell_len(text)) for text, width in zip(row, widths, strict=True)
    )
    return one_line("  ".join(cells).rstrip())


def _draw(block: Line | Grid, console: Console) -> None:
    if isinstance(block, Line):
        _hang(block, console)
    elif console.width < min(_WIDE, sum(block.widths) + 3 * len(block.heads)):
        for line in block.stacked():
            _hang(line, console)
    else:
        table = Table(*block.heads, box=box.SIMPLE_HEAD, header_style="bold", pad_edge=False)
        for row in block.rows:
            table.add_row(*(Rich(one_line(cell.text), cell.style) for cell in row))
        console.print(table)


def _hang(line: Line, console: Console) -> None:
    """Print *line*, what does not fit below its own beginning."""
    text = one_line(line.text)
    body = _LEAD.sub("", text, count=1)
    lead = text[: len(text) - len(body)]
    for part in Rich(body, line.style).wrap(console, max(_NARROWEST, console.width - len(lead))):
        console.print(Rich(lead) + part, soft_wrap=True)
        lead = " " * len(lead)
