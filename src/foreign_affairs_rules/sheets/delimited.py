"""
CSV files: their letters and their delimiter are found out, since nothing in the file tells them.

UTF-8 and UTF-16 are told by their first bytes or by what is possible; any other file is taken for
Windows-1258, in which old programs wrote Vietnamese with its tones as letters of their own.
"""

import codecs
import csv
from collections.abc import Callable, Iterable, Iterator
from io import StringIO
from itertools import islice

from foreign_affairs_rules.sheets.counts import Count
from foreign_affairs_rules.sheets.grids import Book, Cell, Grid, cell_of
from foreign_affairs_rules.sheets.guards import Content
from foreign_affairs_rules.sheets.wrongs import wrong
from foreign_affairs_rules.text import Text

DELIMITERS = (",", ";", "\t")
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LOOKED_AT = 60
"""Records by which a delimiter is chosen."""
_SEP = "sep="

_LETTERS = Text("không rõ bảng mã chữ", "letters in an unknown encoding")
_ENCODINGS = Text("UTF-8, UTF-16 hoặc Windows-1258", "UTF-8, UTF-16 or Windows-1258")
_NO_CSV = Text("nội dung không phải CSV ({why})", "no CSV ({why})")
_CSV = Text("CSV với dấu phân cách , ; hoặc tab", "CSV delimited by , ; or tabs")

Score = Callable[[Iterable[Iterable[str]]], int]
"""How well records read as a table: the more, the better."""


def book_of(name: str, content: Content, score: Score) -> Book:
    """The one sheet of a CSV file, delimited as *score* likes best. Raises `DocumentError`."""
    text = _decoded(content.data)
    try:
        rows = tuple(_rows(_table(text, score)))
    except csv.Error as error:
        raise wrong(_NO_CSV.fill(why=error), _CSV) from None
    return Book(name, (Grid("", rows),))


def _decoded(data: bytes) -> str:
    encodings = [encoding for bom, encoding in _BOMS if data.startswith(bom)]
    for encoding in encodings or ("utf-8", "cp1258"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text:
            return text
    raise wrong(_LETTERS, _ENCODINGS)


def _records(text: str, delimiter: str) -> Iterator[list[str]]:
    return csv.reader(StringIO(text, newline=""), delimiter=delimiter)


def _table(text: str, score: Score) -> Iterator[list[str]]:
    """The records, by the delimiter that the first line names or that makes the best table."""
    first, _, rest = text.partition("\n")
    named = first.strip("\r").lower().removeprefix(_SEP)
    if first.lower().startswith(_SEP) and named in DELIMITERS:
        return _records(rest, named)
    best = max(DELIMITERS, key=lambda one: score(islice(_records(text, one), _LOOKED_AT)))
    return _records(text, best)


def _rows(records: Iterable[list[str]]) -> Iterator[tuple[int, dict[int, Cell]]]:
    count = Count()
    for number, texts in enumerate(records, 1):
        cells = (cell_of(number, column, text) for column, text in enumerate(texts, 1))
        found = {cell.column: cell for cell in cells if cell}
        if found:
            count.row()
            for cell in found.values():
                count.cell(cell, "")
            yield number, found
