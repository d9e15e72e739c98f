"""The sheets of people: who is a leader, with which posts, and whose relatives they are."""

from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from foreign_affairs_rules.faults import NO_VALUE, Fault
from foreign_affairs_rules.sheets.keys import bare
from foreign_affairs_rules.sheets.people_columns import PEOPLE_COLUMNS
from foreign_affairs_rules.sheets.planned import Person, Source, Unread
from foreign_affairs_rules.sheets.tables import Record
from foreign_affairs_rules.sheets.values import Around, accepted, says_nothing, value_of
from foreign_affairs_rules.text import Text, quoted

_FLAGS = ("key_leader", "leader")
_NONE = frozenset({"khong", "khong co", "none"})
_AN_ID = Text("mã người", "the id of a person")
_AS_BEFORE = Text("như ở {source}, hoặc sửa ở đó", "as in {source}, or a change there")


@attrs.define(eq=False)
class People:
    """The people of all files as far as they were read, and what of them could not be."""

    known: dict[str, Person] = attrs.field(factory=dict)
    unread: dict[str, list[Unread]] = attrs.field(factory=dict)

    def take(self, file: str, record: Record) -> None:
        """Add what a row of a sheet of people says; what it says otherwise than before is named."""
        values, unread = _values(file, record)
        self.unread.setdefault(file, []).extend(unread)
        if "person" not in values:
            return
        source = Source(file, record.grid.title, record.cells["person"].ref)
        before = self.known.get(values["person"])
        before = before or Person(values["person"], (), {}, None, source)
        flags = {key: values[key] for key in _FLAGS if key in values}
        for key in _otherwise(before.flags, flags):
            accept = _AS_BEFORE.fill(source=str(before.source))
            self.unread[file].append(_unread(file, record, key, accept))
        self.known[before.id] = attrs.evolve(
            before,
            posts=_posts(values, before.posts),
            flags={**flags, **before.flags},
            relatives=values.get("relatives", before.relatives),
            unread={**before.unread, **{one.key: one.text for one in unread}},
        )


def _otherwise(before: Mapping[str, bool], flags: Mapping[str, bool]) -> Iterable[str]:
    return (key for key, flag in flags.items() if before.get(key, flag) is not flag)


def _values(file: str, record: Record) -> tuple[dict[str, Any], list[Unread]]:
    values: dict[str, Any] = {}
    unread: list[Unread] = []
    for column in PEOPLE_COLUMNS:
        cell = record.cells.get(column.key)
        if cell is None or says_nothing(column, cell):
            continue
        found = value_of(column, cell, Around(record.grid.epoch))
        if found is None:
            unread.append(_unread(file, record, column.key, accepted(column)))
        else:
            values[column.key] = found
    if "person" not in record.cells:
        unread.append(_unread(file, record, "person", _AN_ID))
    return values, unread


def _unread(file: str, record: Record, key: str, accept: Text) -> Unread:
    """The fault of a cell under *key*; where it is blank, that of the row with all its texts."""
    cells = list(record.cells.values())
    cell = record.cells.get(key)
    source = Source(file, record.grid.title, (cell or cells[0]).ref)
    text = cell.text if cell else " | ".join(one.text for one in cells)
    found = Text.same(quoted(text)) if cell else NO_VALUE
    return Unread(key, source, text, Fault(source.place, found, accept))


def _posts(
    values: Mapping[str, Any], before: tuple[Mapping[str, str], ...]
) -> tuple[Mapping[str, str], ...]:
    """The posts so far, and that of a row where it names another one."""
    post = {name: values[key] for name, key in _POST if key in values}
    if bare(post.get("locality", "")) in _NONE:
        post["locality"] = ""
    return (*before, post) if "title" in post and post not in before else before


_POST = (("title", "post"), ("agency", "agency"), ("locality", "locality"))
