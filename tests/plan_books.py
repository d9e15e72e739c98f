"""Plan workbooks for tests, as an agency would type them; all synthetic."""

from collections.abc import Iterable, Mapping
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

from openpyxl import Workbook, load_workbook

from foreign_affairs_rules.sheets.columns import COLUMNS
from foreign_affairs_rules.sheets.people_columns import PEOPLE_COLUMNS
from foreign_affairs_rules.sheets.planned import Plan
from foreign_affairs_rules.sheets.reading import opened, read_plan

TRIP = {
    "kind": "Đoàn ra",
    "agency": "Sở Du lịch",
    "title": "Xúc tiến du lịch",
    "people": "không",
    "size": 8,
    "countries": "Nhật Bản",
    "partner": "Hiệp hội du lịch",
    "start": date(2018, 6, 4),
    "end": date(2018, 6, 6),
    "travel_days": 0,
    "sources": "Ngân sách nhà nước",
    "cost": 500_000_000,
    "state": "Trong kế hoạch",
}
"""A trip that breaks nothing in Quảng Ninh."""


def plan_book(
    folder: Path,
    *rows: Mapping[str, Any],
    people: Iterable[Mapping[str, Any]] = (),
    name: str = "ke-hoach.xlsx",
) -> Path:
    """A workbook in *folder* with *rows* of a plan, each like `TRIP` but for what it says."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Kế hoạch"
    sheet.append([one.heading.vi for one in COLUMNS])
    for row in rows:
        told = {**TRIP, **row}
        sheet.append([told.get(one.key) for one in COLUMNS])
        for cell in sheet[sheet.max_row]:
            if isinstance(cell.value, str):
                cell.data_type = "s"  # a text that begins with = is typed as a text
    other = book.create_sheet("Nhân sự")
    other.append([one.heading.vi for one in PEOPLE_COLUMNS])
    for person in people:
        other.append([person.get(one.key) for one in PEOPLE_COLUMNS])
    file = folder / name
    book.save(file)
    return file


def plan_of(*files: Path) -> Plan:
    """The plan that *files* hold."""
    return read_plan([opened(file) for file in files])


def book_in(content: bytes) -> Workbook:
    """The workbook that *content* is, as openpyxl opens it."""
    return load_workbook(BytesIO(content))
