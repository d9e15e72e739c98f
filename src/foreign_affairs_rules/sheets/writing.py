"""
Workbooks as bytes: texts that never become formulas, a few looks, and no trace of when.

The same workbook gives the same file, byte for byte.
"""

from collections.abc import Iterable, Mapping
from copy import copy
from datetime import date, datetime
from enum import Enum
from io import BytesIO
from types import MappingProxyType
from typing import Any
from weakref import WeakKeyDictionary

from openpyxl import Workbook
from openpyxl.cell import Cell, MergedCell
from openpyxl.packaging.core import DocumentProperties
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side
from openpyxl.styles.cell_style import StyleArray
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.xml.constants import ARC_CORE
from openpyxl.xml.functions import tostring

from foreign_affairs_rules.archives import EARLIEST, undated
from foreign_affairs_rules.sheets.grids import holdable

DAY_FORMAT = "dd/mm/yyyy"
NUMBER_FORMAT = "#,##0"
AnyCell = Cell | MergedCell
"""What a sheet gives for a place in it."""
_FIRST = datetime(*EARLIEST)  # noqa: DTZ001 -- a workbook holds times without a zone
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_LINE = 15.0
"""The height of a line, in points."""
_LETTERS = 1.15
"""Letters of the font that the width of one digit holds, on average."""
_MOST_LINES = 12
_THIN = Side(style="thin", color="FFBFBFBF")
_BOXED = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)


class Look(Enum):
    """How a cell looks."""

    TITLE = "far title"
    HEADING = "far heading"
    TEXT = "far text"
    DAY = "far day"
    NUMBER = "far number"
    MARKED = "far marked"
    """What could not be read, or must be looked at."""
    LINK = "far link"
    NOTE = "far note"
    """A remark below or beside what it is about."""


_FILLS = {Look.HEADING: "FFDCE6F1", Look.MARKED: "FFFFE699"}
_FORMATS = {Look.DAY: DAY_FORMAT, Look.NUMBER: NUMBER_FORMAT}
_FONTS: Mapping[Look, Mapping[str, Any]] = MappingProxyType(
    {
        Look.TITLE: {"b": True, "sz": 14},
        Look.HEADING: {"b": True},
        Look.LINK: {"color": "FF0563C1", "u": "single"},
        Look.NOTE: {"i": True, "color": "FF595959"},
    }
)


def new_workbook() -> Workbook:
    """A workbook without sheets, whose cells may have any `Look`."""
    book = Workbook()
    book.remove(book.worksheets[0])
    add_looks(book)
    return book


def add_looks(book: Workbook) -> None:
    """Let the cells of *book* have any `Look`."""
    for look in Look:
        if look.value not in book.named_styles:
            book.add_named_style(_style(look))


def _style(look: Look) -> NamedStyle:
    given: dict[str, Any] = {"name": "Times New Roman", "sz": 11, **_FONTS.get(look, {})}
    boxed = look not in {Look.TITLE, Look.NOTE}
    heading = look is Look.HEADING
    return NamedStyle(
        look.value,
        font=Font(**given),
        fill=PatternFill("solid", fgColor=_FILLS[look]) if look in _FILLS else PatternFill(),
        border=_BOXED if boxed else Border(),
        alignment=Alignment(
            horizontal="center" if heading else None,
            vertical="center" if heading else "top",
            wrap_text=look is not Look.TITLE,
        ),
        number_format=_FORMATS.get(look, "@" if boxed and not heading else "General"),
    )


_looks: WeakKeyDictionary[Workbook, dict[Look, StyleArray]] = WeakKeyDictionary()


def put_look(cell: AnyCell, look: Look) -> None:
    """Make *cell* look like *look*, which its workbook knows."""
    styled: Any = cell
    known = _looks.setdefault(styled.parent.parent, {})
    if look not in known:
        styled.style = look.value
        known[look] = copy(styled._style)  # noqa: SLF001 -- looking the name up takes long
    styled._style = copy(known[look])  # noqa: SLF001 -- as above


def put_text(cell: AnyCell, text: str, look: Look = Look.TEXT) -> None:
    """
    Write *text* into *cell*, as a text whatever it begins with.

    What looks like the beginning of a formula is marked as a text for the spreadsheet too, so that
    it stays one when a person edits the cell. Letters that no workbook can hold become spaces.
    """
    put_look(cell, look)
    cell.value = holdable(text)
    cell.data_type = "s"  # openpyxl takes a beginning = for a formula, and #N/A for an error
    if text.startswith(_FORMULA):
        cell.quotePrefix = True


def put_day(cell: AnyCell, day: date, look: Look = Look.DAY) -> None:
    """Write *day* into *cell* as a date, shown dd/mm/yyyy."""
    put_look(cell, look)
    cell.value = day
    if look is not Look.DAY:
        cell.number_format = DAY_FORMAT


def put_number(cell: AnyCell, number: int, look: Look = Look.NUMBER) -> None:
    """Write *number* into *cell*."""
    put_look(cell, look)
    cell.value = number
    if look is not Look.NUMBER:
        cell.number_format = NUMBER_FORMAT


def put_link(cell: AnyCell, text: str, sheet: str, ref: str, look: Look = Look.LINK) -> None:
    """Write *text* into *cell*, leading to the cell *ref* of the sheet called *sheet*."""
    put_text(cell, text, look)
    location = f"{quote_sheetname(sheet)}!{ref}"
    cell.hyperlink = Hyperlink(ref=cell.coordinate, location=location, display=text)


def put_headings(sheet: Worksheet, row: int, headings: Iterable[tuple[str, float]]) -> None:
    """Write *headings*, each with the width of its column, into *row*; they stay in sight."""
    given = tuple(headings)
    for number, (text, width) in enumerate(given, 1):
        put_text(sheet.cell(row, number), text, Look.HEADING)
        sheet.column_dimensions[get_column_letter(number)].width = width
    fit_row(sheet, row, given)
    sheet.freeze_panes = f"A{row + 1}"
    sheet.print_title_rows = f"{row}:{row}"
    lay_out(sheet)


def lay_out(sheet: Worksheet) -> None:
    """Have *sheet* printed on A4 that lies on its side, as wide as the page."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def fit_row(sheet: Worksheet, row: int, texts: Iterable[tuple[str, float]], least: int = 1) -> None:
    """Make *row* as high as the longest of *texts* needs, each wrapped to the width beside it."""
    lines = (sum(_lines(line, width) for line in text.split("\n")) for text, width in texts)
    most = max(lines, default=1)
    sheet.row_dimensions[row].height = _LINE * min(max(most, least), _MOST_LINES)


def _lines(text: str, width: float) -> int:
    return max(1, -(-len(text) // max(1, int(width * _LETTERS))))


def workbook_bytes(workbook: Workbook) -> bytes:
    """*workbook* as an XLSX file that tells nothing of when and where it was made."""
    held = BytesIO()
    workbook.save(held)
    workbook.properties = DocumentProperties(
        creator="foreign-affairs-rules", created=_FIRST, modified=_FIRST
    )
    return undated(held, {ARC_CORE: tostring(workbook.properties.to_tree())})
