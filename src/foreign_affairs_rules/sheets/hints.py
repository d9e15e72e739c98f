"""What the titles above a table, and the title of its sheet, say of all the rows below."""

import re
from collections.abc import Iterable
from itertools import zip_longest

import attrs

from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.model.agreement import Agreement
from foreign_affairs_rules.model.conference import Conference
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.model.inbound import InboundDelegation
from foreign_affairs_rules.sheets.grids import Cell, Row
from foreign_affairs_rules.sheets.headings import ACTIVITIES
from foreign_affairs_rules.sheets.keys import bare, key_of
from foreign_affairs_rules.sheets.money import scale_of

_YEAR = re.compile(r"\bnam (20[0-9]{2})\b")
_ANY_YEAR = re.compile(r"\b(20[0-9]{2})\b")
_KINDS: tuple[tuple[str, type[Facts]], ...] = (
    ("doan ra", OutboundDelegation),
    ("doan vao", InboundDelegation),
    ("hoi nghi", Conference),
    ("hoi thao", Conference),
    ("thoa thuan quoc te", Agreement),
)
_LONGEST = 300
"""Letters of a title; a longer text is none."""


@attrs.frozen
class Hints:
    """The kind, the year, the agency and the unit of money of a table, as far as titles say."""

    kind: type[Facts] | None = None
    year: int | None = None
    agency: Cell | None = None
    scale: int = 1


def hints_of(title: str, rows: Iterable[Row]) -> Hints:
    """What the *title* of a sheet and the *rows* above a table say."""
    cells = [cell for row in rows for cell in _in_order(row) if len(cell.text) <= _LONGEST]
    texts = [bare(cell.text) for cell in cells]
    named = _ANY_YEAR.search(bare(title))
    years = [found[1] for text in texts if (found := _YEAR.search(text))]
    years += [named[1]] if named else []
    scales = [scale for cell in cells if (scale := scale_of(cell.text)) is not None]
    return Hints(
        kind=_kind([bare(title)]) or _kind(texts),
        year=int(years[0]) if years else None,
        agency=_agency(cells),
        scale=scales[0] if scales else 1,
    )


def _in_order(row: Row) -> list[Cell]:
    return [row[column] for column in sorted(row)]


def _kind(texts: Iterable[str]) -> type[Facts] | None:
    """The kind that *texts* name, where they name one alone."""
    named = {kind for text in texts for words, kind in _KINDS if words in text}
    return named.pop() if len(named) == 1 else None


def _agency(cells: list[Cell]) -> Cell | None:
    """The agency that stands behind its heading, after a colon or in the next cell."""
    for cell, after in zip_longest(cells, cells[1:]):
        label, colon, said = cell.text.partition(":")
        if ACTIVITIES.get(key_of(label)) != "agency":
            continue
        if said.strip():
            return attrs.evolve(cell, value=said.strip(), text=said.strip())
        if colon and after is not None and after.row == cell.row:
            return after
    return None
