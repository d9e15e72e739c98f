"""A plan as it was read: its rows, each with its activity, its cells, and what of it is unread."""

from collections.abc import Mapping
from functools import cached_property
from types import MappingProxyType
from typing import Any

import attrs

from foreign_affairs_rules.facts import Facts, Fault
from foreign_affairs_rules.sheets.grids import Cell, ref_of
from foreign_affairs_rules.sheets.moments import Time
from foreign_affairs_rules.sheets.paths import key_for
from foreign_affairs_rules.text import Text


@attrs.frozen
class Source:
    """Where something was read: a *file*, a *sheet* (none in CSV) and a cell or a row."""

    file: str
    sheet: str
    ref: str

    @property
    def place(self) -> str:
        """The place in its file, such as Kế hoạch!C7."""
        return f"{self.sheet}!{self.ref}" if self.sheet else self.ref

    def __str__(self) -> str:
        return f"{self.file}, {self.place}"


@attrs.frozen
class Unread:
    """
    A cell that could not be read, or not together with others: the fact it holds stays unknown.

    *key* is the column; *fault* says what was found and what is accepted, its path is the place.
    """

    key: str
    source: Source
    text: str
    fault: Fault


@attrs.frozen(eq=False)
class PlannedRow:
    """
    A row of a plan, and the *activity* it says; that is `None` where its kind or id is unread.

    *cells* are those of the row that are not blank, by the key of their column; *columns* are the
    numbers of all columns that are headed. *values* is what the cells say. *source* is where the
    row stands, *origin* where it came from at first. *number* is that of the row in its sheet.
    """

    id: str
    kind: type[Facts] | None
    activity: Facts | None
    source: Source
    origin: str
    number: int
    cells: Mapping[str, Cell]
    columns: Mapping[str, int]
    values: Mapping[str, Any]
    unread: tuple[Unread, ...] = ()
    time: Time | None = None

    @property
    def priority(self) -> int | None:
        """Which comes first, from 1; `None` where nothing is said."""
        found: int | None = self.values.get("priority")
        return found

    @property
    def fixed(self) -> bool:
        """Whether no change may be proposed."""
        return self.values.get("fixed") is True

    @property
    def note(self) -> str:
        """The agency's own note."""
        return self.cells["note"].text if "note" in self.cells else ""

    @property
    def countries(self) -> tuple[str, ...]:
        """The codes of its countries, each once."""
        return tuple(dict.fromkeys(stay.country for stay in self.values.get("countries", ())))

    def ref(self, key: str) -> str | None:
        """The cell of a column, blank or not, such as C7; `None` where there is no such column."""
        return ref_of(self.number, self.columns[key]) if key in self.columns else None

    def key_at(self, path: str) -> str:
        """The column that a place in the activity, such as ``stops[0]``, came from."""
        return key_for(self.kind, path)


@attrs.frozen
class Beside:
    """A row beside the activities of a file of which nothing was made: a remark, a signature."""

    source: Source
    text: str


@attrs.frozen(eq=False)
class Person:
    """
    A person as the sheets of people tell: posts as data, flags and relatives where known.

    *source* is where the person is listed first; *unread* are texts that could not be read, by the
    key of their column.
    """

    id: str
    posts: tuple[Mapping[str, str], ...]
    flags: Mapping[str, bool]
    relatives: tuple[str, ...] | None
    source: Source
    unread: Mapping[str, str] = MappingProxyType({})


@attrs.frozen(eq=False)
class Reading:
    """What was read of one file: its rows, and what is to be said about it."""

    name: str
    rows: tuple[PlannedRow, ...]
    unread: tuple[Unread, ...] = ()
    notes: tuple[Text, ...] = ()
    beside: tuple[Beside, ...] = ()


@attrs.frozen(eq=False, slots=False)
class Plan:
    """Several files read together: their rows in the order of the files, and the people."""

    readings: tuple[Reading, ...]
    people: Mapping[str, Person]

    @cached_property
    def rows(self) -> tuple[PlannedRow, ...]:
        """The rows of all files."""
        return tuple(row for reading in self.readings for row in reading.rows)

    @cached_property
    def activities(self) -> tuple[Facts, ...]:
        """The activities of all rows whose kind is known."""
        return tuple(row.activity for row in self.rows if row.activity)

    @cached_property
    def unread(self) -> tuple[Unread, ...]:
        """What could not be read: the cells of the sheets of people, then those of the rows."""
        apart = (one for reading in self.readings for one in reading.unread)
        return (*apart, *(one for row in self.rows for one in row.unread))
