"""
Plans as agencies send them: files in, rows and activities out, and whatever could not be read.

Open each file with `opened`, which raises where nothing of it can be read; then read them together
with `read_plan`, which raises nothing.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import attrs

from foreign_affairs_rules.sheets import cells, delimited
from foreign_affairs_rules.sheets.grids import Book
from foreign_affairs_rules.sheets.guards import content_of
from foreign_affairs_rules.sheets.headings import score
from foreign_affairs_rules.sheets.persons import People
from foreign_affairs_rules.sheets.planned import (
    Beside,
    Plan,
    Reading,
    Source,
    Unread,
)
from foreign_affairs_rules.sheets.rows import row_of, source_of, unread_at
from foreign_affairs_rules.sheets.tables import Found, Record, found_in
from foreign_affairs_rules.sheets.titles import SHEETS
from foreign_affairs_rules.sheets.values import is_dash
from foreign_affairs_rules.sheets.wrongs import wrong
from foreign_affairs_rules.text import LANGS, Text, nfc

_OURS = frozenset(title[lang] for title in SHEETS for lang in LANGS)
_LONGEST = 300

_NO_HEADINGS = Text("không có dòng tiêu đề cột nào nhận ra được", "no row of known headings")
_HEADINGS = Text(
    "ít nhất ba tiêu đề như trong mẫu (far plan template): Nội dung, Nước đến, Từ ngày",
    "at least three headings of the template (far plan template): Content, Countries, From",
)
_HIDDEN = Text("Trang ẩn “{title}”: đã đọc.", "The hidden sheet “{title}” was read.")
_NOT_READ = Text(
    "Trang “{title}”: không có tiêu đề cột nhận ra được, không đọc ({rows} dòng).",
    "The sheet “{title}” has no known headings and was not read ({rows:row|rows}).",
)
_OTHERS = Text(
    "Trang “{title}”: cột không có trong mẫu, không đọc: {columns}.",
    "The sheet “{title}” has columns that are not in the template and were not read: {columns}.",
)
_ANOTHER = Text(
    "mã chưa dùng; mã này đã có ở {source}", "an id that is not used yet; {source} has this one"
)


@attrs.frozen(eq=False)
class Opened:
    """A file that can be read: its *path*, its sheets, and what was found in each."""

    path: Path
    book: Book
    sheets: tuple[Found, ...]

    @property
    def rows(self) -> int:
        """How many activities it holds."""
        return sum(not one.of_people for sheet in self.sheets for one in sheet.records)


def opened(path: Path) -> Opened:
    """The file at *path*. Raises `DocumentError` where nothing of it can be read."""
    content = content_of(path)
    name = nfc(path.name)
    book = (
        cells.book_of(name, content) if content.parts else delimited.book_of(name, content, score)
    )
    sheets = tuple(found_in(grid) for grid in book.grids)
    if not any(sheet.heads for sheet in sheets):
        raise wrong(_NO_HEADINGS, _HEADINGS)
    return Opened(path, book, sheets)


def _nothing(_: int) -> None:
    pass


def read_plan(files: Iterable[Opened], advance: Callable[[int], None] = _nothing) -> Plan:
    """The plan that *files* hold together; *advance* is told how many rows were read since."""
    given = tuple(files)
    names = _names([one.path for one in given])
    people = People()
    for name, file in zip(names, given, strict=True):
        records = (record for sheet in file.sheets for record in sheet.records)
        for record in (one for one in records if one.of_people):
            people.take(name, record)
    ids = _Ids()
    readings = [
        _reading(name, file, people, ids, advance) for name, file in zip(names, given, strict=True)
    ]
    return Plan(tuple(readings), people.known)


def _names(paths: Sequence[Path]) -> list[str]:
    """The name of each file; where two have one name, as much of the path as tells them apart."""
    names = [nfc(path.name) for path in paths]
    longer = [nfc(f"{path.parent.name}/{path.name}") for path in paths]
    return _apart(_apart(names, longer), [nfc(str(path)) for path in paths])


def _apart(names: list[str], longer: list[str]) -> list[str]:
    met = Counter(names)
    return [more if met[name] > 1 else name for name, more in zip(names, longer, strict=True)]


@attrs.define(eq=False)
class _Ids:
    """The ids given so far, and who has each."""

    taken: dict[str, Source] = attrs.field(factory=dict)
    suffixes: Counter[str] = attrs.field(factory=Counter)

    def of(self, file: str, stem: str, record: Record) -> tuple[str, list[Unread]]:
        """The id of *record*, typed or made of its place, and the fault of one that is taken."""
        cell, source = record.cells.get("id"), source_of(file, record)
        if cell and (cell.unread or is_dash(cell)):
            cell = None
        asked = " ".join(cell.text.split()) if cell else f"{stem}-{record.row}"
        other, given = self.taken.get(asked), asked
        while given in self.taken:
            self.suffixes[asked] += 1
            given = f"{asked}-{self.suffixes[asked] + 1}"
        self.taken[given] = source
        if other is None or cell is None:
            return given, []
        return given, [unread_at(source, "id", cell, _ANOTHER.fill(source=str(other)))]


def _reading(
    name: str, file: Opened, people: People, ids: _Ids, advance: Callable[[int], None]
) -> Reading:
    rows = []
    for stem, sheet in _stems(file):
        for record in (one for one in sheet.records if not one.of_people):
            id_, faults = ids.of(name, stem, record)
            rows.append(row_of(name, record, id_, people.known, faults))
            advance(1)
    return Reading(
        name=name,
        rows=tuple(rows),
        unread=tuple(people.unread.get(name, ())),
        notes=(*file.book.notes, *(note for sheet in file.sheets for note in _notes(sheet))),
        beside=tuple(one for sheet in file.sheets for one in _beside(name, sheet)),
    )


def _stems(file: Opened) -> Iterator[tuple[str, Found]]:
    """Each sheet with activities, and what ids made of its rows begin with."""
    letters = (one if one.isprintable() else " " for one in nfc(file.path.stem))
    stem = "-".join("".join(letters).split())
    filled = [one for one in file.sheets if any(not record.of_people for record in one.records)]
    for number, sheet in enumerate(filled, 1):
        yield f"{stem}-{number}" if len(filled) > 1 else stem, sheet


def _notes(sheet: Found) -> Iterator[Text]:
    title = sheet.grid.title
    if not sheet.heads:
        if title not in _OURS and sheet.grid.rows:
            yield _NOT_READ.fill(title=title, rows=len(sheet.grid.rows))
        return
    if sheet.grid.hidden:
        yield _HIDDEN.fill(title=title)
    if others := dict.fromkeys(text for head in sheet.heads for text in head.others):
        yield _OTHERS.fill(title=title, columns=tuple(others))


def _beside(name: str, sheet: Found) -> Iterator[Beside]:
    for _, row in sheet.beside if sheet.heads else ():
        first = row[min(row)]
        text = " | ".join(row[column].text for column in sorted(row))
        yield Beside(Source(name, sheet.grid.title, first.ref), text[:_LONGEST])
