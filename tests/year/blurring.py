"""Cells that nobody can read, and rows that stand twice."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import attrs
from year.agencies import AGENCIES, Layout
from year.entries import Entry
from year.planting import Planter
from year.subjects import OTHER_WORDS

_UNREADABLE = (
    (Layout.TEMPLATE, "outbound", "start", "31/02/2018"),
    (Layout.TEMPLATE, "inbound", "end", "30/02/2018"),
    (Layout.TITLED, "outbound", "end", "45/13/2018"),
    (Layout.TITLED, "inbound", "start", "ngày lành tháng tốt"),
    (Layout.SECTIONS, "outbound", "end", "00/06/2018"),
    (Layout.TITLED, "outbound", "size", "khoảng 8 người"),
    (Layout.TEMPLATE, "outbound", "size", "chục người"),
    (Layout.TWO_ROWS, "inbound", "size", "hơn 15"),
    (Layout.TEMPLATE, "conference", "cost", "hai trăm triệu đồng"),
    (Layout.SECTIONS, "outbound", "cost", "#REF!"),
    (Layout.TITLED, "outbound", "countries", "các nước châu Âu"),
    (Layout.TWO_ROWS, "outbound", "travel_days", "nửa ngày"),
    (Layout.TEMPLATE, "inbound", "group", "Nhóm 14"),
    (Layout.PLAIN_LETTERS, "outbound", "when", "sau Tết"),
    (Layout.TWO_ROWS, "outbound", "approved", "tháng Giêng"),
    (Layout.CSV, "inbound", "start", "29/02/2018"),
    (Layout.TEMPLATE, "inbound", "kind", "Đoàn khác"),
)
"""What is written into a cell of which column, in a row of which kind and layout."""
_TIMES = ("start", "end", "when")


def unreadable(planter: Planter) -> list[tuple[Entry, str]]:
    """Write texts that cannot be read into cells; the rows and the columns of them."""
    found = []
    for layout, kind, column, text in _UNREADABLE:
        fitting = (one for one in planter.plain(kind) if one.book.layout is layout)
        entry = next(one for one in fitting if column not in _TIMES or planter.alone(one))
        entry.texts[column] = text
        entry.special = True
        found.append((entry, column))
    return [*found, _id_of_another(planter)]


def _id_of_another(planter: Planter) -> tuple[Entry, str]:
    """The id of a row in the first workbook, typed again in the last one."""
    first = next(one for one in planter.entries if one.book is AGENCIES[0])
    again = next(one for one in planter.plain("inbound") if one.book is AGENCIES[-1])
    again.texts["id"], again.special = first.key, True
    return again, "id"


_NO_ID = (Layout.TWO_ROWS, Layout.PLAIN_LETTERS, Layout.SECTIONS)
"""The layouts without a column for the id, in which a row can be the same to the letter."""


def copies(planter: Planter) -> list[tuple[Entry, Entry]]:
    """Rows that stand twice: three in one workbook, two in the workbooks of two agencies."""
    made = []
    for number, layout in enumerate((*_NO_ID, *_NO_ID[:2])):
        kind = "inbound" if number == 1 else "outbound"
        entry = next(one for one in planter.plain(kind) if one.book.layout is layout)
        others = [one for one in AGENCIES if one.layout in _NO_ID and one is not entry.book]
        book = entry.book if number < len(_NO_ID) else planter.random.choice(others)
        entry.special = True
        made.append((entry, _copied(planter, entry, book=book)))
    return made


def alike(planter: Planter) -> list[tuple[Entry, Entry]]:
    """The same activity, registered by two agencies in other words."""
    made = []
    for number, kind in enumerate(("outbound",) * 4 + ("inbound", "conference")):
        entry = planter.plain(kind)[0]
        entry.special = True
        other = planter.random.choice([one for one in AGENCIES if one is not entry.book])
        words = OTHER_WORDS[kind].format(country=entry.origin.vi, field=entry.field.name)
        copy = _copied(planter, entry, book=other, agency=other, title=words)
        copy.leader = f"Trưởng phòng của {other.name}"
        _CHANGES[number % len(_CHANGES)](copy)
        made.append((entry, copy))
    return made


def _copied(planter: Planter, entry: Entry, **changes: Any) -> Entry:
    copy = attrs.evolve(entry, key=f"QN18-{len(planter.entries) + 1:04}", **changes)
    planter.entries.append(copy)
    return copy


def _same(_: Entry) -> None:
    """Nothing but the words differs."""


def _a_day_later(entry: Entry) -> None:
    entry.moved(entry.start + timedelta(days=1))


def _fewer(entry: Entry) -> None:
    entry.size -= 1


_CHANGES: tuple[Callable[[Entry], None], ...] = (_same, _a_day_later, _fewer)
