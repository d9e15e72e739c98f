"""A record of a table as a row of a plan: its cells read, its activity built, its faults named."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

import attrs

from foreign_affairs_rules import documents
from foreign_affairs_rules.facts import Facts, Fault
from foreign_affairs_rules.faults import NO_VALUE, DocumentError
from foreign_affairs_rules.model.conference import Conference
from foreign_affairs_rules.sheets.building import data_of
from foreign_affairs_rules.sheets.columns import COLUMNS, column
from foreign_affairs_rules.sheets.forms import Column, Form
from foreign_affairs_rules.sheets.grids import Cell
from foreign_affairs_rules.sheets.moments import Time
from foreign_affairs_rules.sheets.money import scale_of
from foreign_affairs_rules.sheets.paths import key_for
from foreign_affairs_rules.sheets.planned import Person, PlannedRow, Source, Unread
from foreign_affairs_rules.sheets.tables import Record
from foreign_affairs_rules.sheets.values import Around, accepted, says_nothing, value_of
from foreign_affairs_rules.text import Text, quoted

_FROM = Text("ngày từ {day} ({name}) trở đi", "a day from {day} ({name}) on")
_WITHIN = Text(
    "các ngày trong thời gian của đoàn, từ {start} đến {end}",
    "days within those of the trip, from {start} to {end}",
)
_APART = frozenset({"id", "kind", "source"})
"""Columns that are read otherwise."""
_TIMES = frozenset({"start", "end", "month"})
_READ_FREELY: Mapping[type[Facts], frozenset[str]] = {Conference: frozenset({"countries"})}
"""Columns whose cells need not be read for a kind: where guests of a conference come from."""


def source_of(file: str, record: Record) -> Source:
    """Where *record* stands: its first cell."""
    first = min(record.cells.values(), key=lambda cell: (cell.row != record.row, cell.column))
    return Source(file, record.grid.title, first.ref)


def unread_at(source: Source, key: str, cell: Cell | None, accept: Text) -> Unread:
    """The fault of a *cell* under the column *key*; of the row where there is no such cell."""
    at = attrs.evolve(source, ref=cell.ref) if cell else source
    text = cell.text if cell else ""
    found = (cell.unread or Text.same(quoted(text))) if cell else NO_VALUE
    return Unread(key, at, text, Fault(at.place, found, accept))


def row_of(
    file: str, record: Record, id: str, people: Mapping[str, Person], wrong: Iterable[Unread] = ()
) -> PlannedRow:
    """The row that *record* is, called *id*; *wrong* are faults of it that are known already."""
    return _Reader(record, source_of(file, record), [*wrong]).row(id, people)


@attrs.define(eq=False)
class _Reader:
    """Reading one record: its values, and what could not be read so far."""

    record: Record
    source: Source
    unread: list[Unread]
    values: dict[str, Any] = attrs.field(factory=dict)
    cells: dict[str, Cell] = attrs.field(factory=dict)

    def row(self, id: str, people: Mapping[str, Person]) -> PlannedRow:
        self._gather()
        kind = self._kind()
        self._read(kind)
        self._set_time()
        own = self.record.cells
        return PlannedRow(
            id=id,
            kind=kind,
            activity=self._activity(kind, id, people) if kind else None,
            source=self.source,
            origin=own["source"].text if "source" in own else str(self.source),
            number=self.record.row,
            cells=own,
            columns=self.record.head.columns,
            values=self.values,
            unread=tuple(self.unread),
            time=self.values.get("month"),
        )

    def _gather(self) -> None:
        """The cells of the row, and those of titles above it for what it does not say itself."""
        own, given, hints = self.record.cells, dict(self.record.given), self.record.hints
        if _TIMES & own.keys():
            given.pop("month", None)
        if hints.agency:
            given.setdefault("agency", hints.agency)
        self.cells = {**given, **own}

    def _kind(self) -> type[Facts] | None:
        cell = self.cells.get("kind")
        if cell is None and "kind" not in self.record.head.columns and self.record.hints.kind:
            self.values["kind"] = self.record.hints.kind
        elif cell is None or not self._take(column("kind"), cell):
            self._name("kind")
        kind: type[Facts] | None = self.values.get("kind")
        return kind

    def _read(self, kind: type[Facts] | None) -> None:
        freely = _READ_FREELY.get(kind, frozenset()) if kind else frozenset()
        for one in COLUMNS:
            cell = self.cells.get(one.key)
            if cell is None or one.key in _APART or says_nothing(one, cell):
                continue
            if not self._take(one, cell) and one.key not in freely:
                self._name(one.key)

    def _take(self, under: Column, cell: Cell) -> bool:
        """Whether *cell* could be read; then it is among the values."""
        hints = self.record.hints
        headed = self.record.head.shown.get(under.key, "") if under.form is Form.MONEY else ""
        shown = scale_of(headed) if headed else None
        scale = hints.scale if shown is None else shown
        found = value_of(under, cell, Around(self.record.grid.epoch, hints.year, scale))
        if found is not None:
            self.values[under.key] = found
        return found is not None

    def _name(self, key: str, accept: Text | None = None) -> None:
        """Name the cell of *key* as unread, once."""
        if all(one.key != key for one in self.unread):
            told = accept or accepted(column(key))
            self.unread.append(unread_at(self.source, key, self.cells.get(key), told))

    def _set_time(self) -> None:
        """Days that stand in the column of months; no trip ends before it begins."""
        told = {"start", "month"} & self.cells.keys()
        hinted = Time() if told else Time(year=self.record.hints.year)
        time: Time = self.values.get("month", hinted)
        if time != Time():
            self.values["month"] = time
        if time.start and not {"start", "end"} & self.cells.keys():
            days = {"start": time.start, "end": time.end}
            self.values |= {key: day for key, day in days.items() if day}
            self.cells |= {"start": self.cells["month"], "end": self.cells["month"]}
        start, end = map(self.values.get, ("start", "end"))
        if start and end and end < start:
            del self.values["end"]
            self._name("end", _FROM.fill(day=start, name=column("start").heading))
        elif start and end:
            self._look_at_stays(start, end)

    def _look_at_stays(self, start: date, end: date) -> None:
        days = [day for stay in self.values.get("countries", ()) for day in (stay.start, stay.end)]
        if any(not start <= day <= end for day in days if day):
            del self.values["countries"]
            self._name("countries", _WITHIN.fill(start=start, end=end))

    def _activity(self, kind: type[Facts], id: str, people: Mapping[str, Person]) -> Facts | None:
        """The activity of what makes sense; what contradicts it is named and left out."""
        for _ in range(len(self.values) + 1):
            try:
                return documents.structure(data_of(kind, id, self.values, people), kind)
            except DocumentError as error:
                for key, fault in _by_key(kind, error.faults):
                    self.values.pop(key, None)
                    self._name(key, fault.accepted)
        return None


def _by_key(kind: type[Facts], faults: Iterable[Fault]) -> Iterator[tuple[str, Fault]]:
    return ((key_for(kind, fault.path), fault) for fault in faults)
