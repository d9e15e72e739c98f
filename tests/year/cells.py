"""What the cells of a row say, in the way in which a unit writes days and numbers."""

from collections.abc import Callable
from datetime import date
from enum import Enum

import attrs
from year.entries import Entry

from foreign_affairs_rules.model.budget import FundingSource
from foreign_affairs_rules.model.plan import PlanState

CellValue = str | int | date | None


class Days(Enum):
    """How a day is written."""

    CELL = "cell"
    TEXT = "text"
    SHORT = "short"
    """A text without leading zeros."""
    SERIAL = "serial"
    """The bare number of the day."""


@attrs.frozen
class Style:
    """
    How a unit writes: its days, amounts with dots or as numbers, countries in English.

    *budget* is its word for the State budget.
    """

    days: Days = Days.TEXT
    dotted: bool = False
    english: bool = False
    budget: str = "Ngân sách nhà nước"

    def day(self, day: date | None) -> CellValue:
        """*day* as it is written."""
        if day is None or self.days is Days.CELL:
            return day
        if self.days is Days.SERIAL:
            return (day - _EPOCH).days
        return f"{day.day}/{day.month}/{day.year}" if self.days is Days.SHORT else in_full(day)

    def amount(self, amount: int) -> CellValue:
        """An amount of VND as it is written; none where there is none."""
        if not amount:
            return None
        return f"{amount:,}".replace(",", ".") if self.dotted else amount

    def number(self, number: int) -> CellValue:
        """A number as it is written."""
        return str(number) if self.dotted else number


_EPOCH = date(1899, 12, 30)


def in_full(day: date) -> str:
    """*day* as dd/mm/yyyy."""
    return f"{day.day:02}/{day.month:02}/{day.year}"


KINDS = {
    "outbound": "Đoàn ra",
    "inbound": "Đoàn vào",
    "conference": "Hội nghị, hội thảo quốc tế",
    "agreement": "Thỏa thuận quốc tế",
}
_STATES = {
    PlanState.IN_PLAN: "Trong kế hoạch",
    PlanState.ADDITION_PROPOSED: "Đề nghị bổ sung",
    PlanState.ADDITION_APPROVED: "Đã được phê duyệt bổ sung",
    PlanState.OUTSIDE: "Ngoài kế hoạch",
}


def _people(entry: Entry, _: Style) -> CellValue:
    if entry.kind != "outbound":
        return None
    return "; ".join(entry.people) or "không"


def _size(entry: Entry, style: Style) -> CellValue:
    return style.number(entry.size) if entry.size else None


def _countries(entry: Entry, style: Style) -> CellValue:
    if len(entry.stays) > 1:
        return "; ".join(
            f"{stay.country.en if style.english else stay.country.vi} "
            f"({in_full(stay.arrival)}-{in_full(stay.departure)})"
            for stay in entry.stays
        )
    return entry.origin.en if style.english else entry.origin.vi


def _start(entry: Entry, style: Style) -> CellValue:
    return style.day(entry.start) if entry.dated else None


def _end(entry: Entry, style: Style) -> CellValue:
    told = entry.dated and entry.kind != "agreement"
    return style.day(entry.end) if told else None


def _month(entry: Entry, style: Style) -> CellValue:
    return None if entry.dated else style.number(entry.start.month)


def _when(entry: Entry, _: Style) -> CellValue:
    first, last = entry.start, entry.end
    if not entry.dated:
        return entry.when
    if first == last:
        return in_full(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day:02}-{in_full(last)}"
    return f"{in_full(first)}-{in_full(last)}"


def _travel(entry: Entry, style: Style) -> CellValue:
    return style.number(entry.travel) if len(entry.stays) == 1 else None


def _sources(entry: Entry, style: Style) -> CellValue:
    words = {FundingSource.STATE_BUDGET: style.budget, FundingSource.HOST: "Phía mời đài thọ"}
    return "; ".join(words[source] for source in entry.sources)


_CELLS: dict[str, Callable[[Entry, Style], CellValue]] = {
    "id": lambda entry, _: entry.key,
    "kind": lambda entry, _: KINDS[entry.kind],
    "agency": lambda entry, _: entry.agency.name,
    "title": lambda entry, _: entry.title,
    "group": lambda entry, _: _capital(entry.field.group.label.vi),
    "leader": lambda entry, _: entry.leader if entry.kind == "outbound" else None,
    "people": _people,
    "size": _size,
    "countries": _countries,
    "partner": lambda entry, _: entry.partner,
    "start": _start,
    "end": _end,
    "month": _month,
    "when": _when,
    "travel_days": _travel,
    "sources": _sources,
    "cost": lambda entry, style: style.amount(entry.cost),
    "state": lambda entry, _: _STATES[entry.state],
    "proposed": lambda entry, style: style.day(entry.proposed),
    "approved": lambda entry, style: style.day(entry.approved),
    "cancelled": lambda entry, style: style.day(entry.cancelled),
    "priority": lambda entry, style: style.number(entry.priority),
    "fixed": lambda entry, _: "x" if entry.fixed else None,
    "note": lambda entry, _: entry.note or None,
}
COLUMNS = tuple(_CELLS)
"""The columns that a layout may have, by their names."""


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]


def cell(entry: Entry, column: str, style: Style) -> CellValue:
    """What the cell of *entry* in *column* says; what was planted there goes before."""
    return entry.texts.get(column) or _CELLS[column](entry, style)
