"""Workbooks and CSV files for tests, really written; all data in them is made up."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from openpyxl import Workbook

from foreign_affairs_rules.sheets.planned import Plan, PlannedRow
from foreign_affairs_rules.sheets.reading import opened, read_plan

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

Rows = Iterable[Sequence[Any]]
HEADS = ("Nội dung", "Nước đến", "Từ ngày", "Đến ngày", "Loại hoạt động", "Số người")
TRIP = ("Xúc tiến đầu tư", "Nhật Bản", "12/06/2018", "14/06/2018", "Đoàn ra", 8)


def workbook(
    path: Path, sheets: Mapping[str, Rows], change: Callable[[Workbook], object] = bool
) -> Path:
    """A workbook with *sheets*, row by row, after *change*."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for title, rows in sheets.items():
        sheet: Worksheet = book.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
    change(book)
    book.save(path)
    return path


def table(path: Path, rows: Rows, change: Callable[[Workbook], object] = bool) -> Path:
    """A workbook with one sheet of *rows*."""
    return workbook(path, {"Đăng ký": rows}, change)


def plan_of(*paths: Path) -> Plan:
    """The plan that the files hold together."""
    return read_plan([opened(path) for path in paths])


def one_row(path: Path, heads: Sequence[Any], cells: Sequence[Any]) -> PlannedRow:
    """The one row of a workbook with *heads* and *cells*."""
    (row,) = plan_of(table(path, [heads, cells])).rows
    return row


def repacked(
    path: Path, change: Callable[[str, bytes], bytes | None], packing: int = ZIP_DEFLATED
) -> Path:
    """*path* with each part as *change* makes it; a part of `None` is left out."""
    with ZipFile(BytesIO(path.read_bytes())) as old, ZipFile(path, "w", packing) as new:
        for name in old.namelist():
            content = change(name, old.read(name))
            if content is not None:
                new.writestr(name, content)
    return path


def with_part(path: Path, name: str, content: bytes) -> Path:
    """*path* with one more part."""
    with ZipFile(path, "a", ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return path


def sheet_xml(path: Path, content: str) -> Path:
    """*path*, its first sheet replaced by the XML *content*, nothing in it packed."""
    whole = (
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        f"{content}</worksheet>"
    )
    return repacked(
        path,
        lambda name, old: whole.encode() if name.endswith("sheets/sheet1.xml") else old,
        ZIP_STORED,
    )
