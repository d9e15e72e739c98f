"""The XLSX workbooks of the agencies, the same bytes every time."""

from collections.abc import Callable, Iterator
from datetime import datetime
from io import BytesIO
from itertools import groupby
from unicodedata import normalize

from openpyxl import Workbook
from openpyxl.packaging.core import DocumentProperties
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.xml.constants import ARC_CORE
from openpyxl.xml.functions import tostring
from year.agencies import Agency, Layout
from year.cells import KINDS, CellValue, cell
from year.entries import Entry
from year.layouts import LOOKS, MADE, Look
from year.people import Person
from year.subjects import LABEL

from foreign_affairs_rules.archives import EARLIEST, undated

Rows = dict[str, int]
"""The row of each entry in its sheet, by key."""
_BOLD, _CENTRED = Font(bold=True), Alignment(horizontal="center", wrap_text=True)
_FIRST = datetime(*EARLIEST)  # noqa: DTZ001 -- a workbook holds times without a zone


class Page:
    """A sheet that is written from the top, its texts decomposed where the agency types so."""

    def __init__(self, sheet: Worksheet, *, decomposed: bool) -> None:
        self.sheet = sheet
        self.row = 0
        self._decomposed = decomposed

    def add(self, values: list[CellValue]) -> int:
        """Write *values* into the next row, whose number it is."""
        self.row += 1
        for column, value in enumerate(values, 1):
            if value is not None:
                self.put(column, value)
        return self.row

    def put(self, column: int, value: CellValue) -> None:
        """Write *value* into the row that was added last."""
        cell = self.sheet.cell(self.row, column)
        cell.value = (
            normalize("NFD", value) if self._decomposed and isinstance(value, str) else value
        )
        if isinstance(value, str) and value.startswith("#"):
            cell.data_type = "e"

    def title(self, text: str, width: int, first: int = 1) -> None:
        """Write *text* over *width* merged columns of the row that was added last."""
        self.put(first, text)
        self.sheet.cell(self.row, first).font = _BOLD
        self.sheet.cell(self.row, first).alignment = _CENTRED
        last = first + width - 1
        self.sheet.merge_cells(
            start_row=self.row, end_row=self.row, start_column=first, end_column=last
        )

    def bold(self) -> None:
        """Set the row that was added last in bold."""
        for one in self.sheet[self.row]:
            one.font = _BOLD


def workbook(
    agency: Agency, entries: list[Entry], people: list[Person], *, decomposed: bool
) -> tuple[bytes, Rows]:
    """The workbook of *agency* and the rows of *entries* in it."""
    look, book = LOOKS[agency.layout], Workbook()
    sheet = book.worksheets[0]
    sheet.title = look.sheet
    rows = _LAYOUTS[agency.layout](Page(sheet, decomposed=decomposed), look, agency, entries)
    _people(book, agency, people)
    _legend(book)
    return _bytes(book), rows


def _values(entry: Entry, look: Look, number: int) -> list[CellValue]:
    return [
        number if one.column == "number" else cell(entry, one.column, look.style)
        for one in look.headings
    ]


def _entries(page: Page, look: Look, entries: list[Entry]) -> Iterator[tuple[str, int]]:
    for number, entry in enumerate(entries, 1):
        yield entry.key, page.add(_values(entry, look, number))


def _headed(page: Page, look: Look) -> None:
    page.add([one.text for one in look.headings])
    page.bold()


def _template(page: Page, look: Look, _: Agency, entries: list[Entry]) -> Rows:
    _headed(page, look)
    rows = dict(_entries(page, look, entries))
    for column in ("start", "end", "proposed", "approved", "cancelled"):
        letter = get_column_letter(look.letters()[column])
        for row in rows.values():
            page.sheet[f"{letter}{row}"].number_format = "dd/mm/yyyy"
    return rows


def _titled(page: Page, look: Look, agency: Agency, entries: list[Entry]) -> Rows:
    half = len(look.headings) // 2
    page.add([])
    page.title("ỦY BAN NHÂN DÂN TỈNH QUẢNG NINH", 5)
    page.title("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", half, half)
    page.add([])
    page.title(agency.name.upper(), 5)
    page.title("Độc lập - Tự do - Hạnh phúc", half, half)
    page.add([])
    for text in ("BIỂU ĐĂNG KÝ HOẠT ĐỘNG ĐỐI NGOẠI NĂM 2018", f"({LABEL})"):
        page.add([])
        page.title(text, len(look.headings))
    page.add([])
    _headed(page, look)
    rows = dict(_entries(page, look, entries))
    page.add([])
    _signed(page, agency, half)
    return rows


def _signed(page: Page, agency: Agency, half: int) -> None:
    """The day and the posts below a registration, where people sign."""
    page.add([])
    page.title(f"Quảng Ninh, ngày {MADE.day} tháng {MADE.month} năm {MADE.year}", half, half)
    page.add([])
    page.title("NGƯỜI LẬP BIỂU", 5)
    page.title(agency.head.upper(), half, half)


def _two_rows(page: Page, look: Look, agency: Agency, entries: list[Entry]) -> Rows:
    page.add([])
    page.title(f"{agency.name}: đăng ký năm 2018. {LABEL}", len(look.headings))
    _two_headings(page, look)
    rows: Rows = {}
    for _, group in groupby(entries, lambda one: one.kind):
        rows |= dict(_entries(page, look, [*group]))
        page.add([])
    return rows


def _two_headings(page: Page, look: Look) -> None:
    top = page.row + 1
    page.add([None if one.above else one.text for one in look.headings])
    column = 1
    for above, group in groupby(look.headings, lambda one: one.above):
        width = len([*group])
        if above:
            page.title(above, width, column)
        column += width
    page.add([one.text if one.above else None for one in look.headings])
    for number, one in enumerate(look.headings, 1):
        if not one.above:
            page.sheet.merge_cells(
                start_row=top, end_row=top + 1, start_column=number, end_column=number
            )


def _plain_letters(page: Page, look: Look, agency: Agency, entries: list[Entry]) -> Rows:
    page.add([f"{agency.name} - dang ky hoat dong doi ngoai nam 2018"])
    page.add([LABEL])
    _headed(page, look)
    return dict(_entries(page, look, entries))


_NUMERALS = ("I", "II", "III", "IV")


def _sections(page: Page, look: Look, agency: Agency, entries: list[Entry]) -> Rows:
    page.add([])
    page.title(f"TỔNG HỢP ĐĂNG KÝ NĂM 2018 CỦA {agency.name.upper()}", len(look.headings))
    page.add([f"({LABEL})"])
    page.add([])
    _headed(page, look)
    rows: Rows = {}
    totals: list[int] = []
    kinds = groupby(entries, lambda one: one.kind)
    for numeral, (kind, group) in zip(_NUMERALS, kinds, strict=False):
        page.add([f"{numeral}. {KINDS[kind].upper()}"])
        page.bold()
        first = page.row + 1
        rows |= dict(_entries(page, look, [*group]))
        totals.append(_total(page, look, "Cộng", f"SUM({{0}}{first}:{{0}}{page.row})"))
        page.add([])
    _total(page, look, "TỔNG CỘNG", "+".join(f"{{0}}{row}" for row in totals))
    return rows


def _total(page: Page, look: Look, word: str, formula: str) -> int:
    row = page.add([None, word])
    for column in ("size", "cost"):
        number = look.letters()[column]
        page.put(number, "=" + formula.format(get_column_letter(number)))
    page.bold()
    return row


_LAYOUTS: dict[Layout, Callable[[Page, Look, Agency, list[Entry]], Rows]] = {
    Layout.TEMPLATE: _template,
    Layout.TITLED: _titled,
    Layout.TWO_ROWS: _two_rows,
    Layout.PLAIN_LETTERS: _plain_letters,
    Layout.SECTIONS: _sections,
}

_PEOPLE = (
    ("Mã người", "Ma nguoi"),
    ("Chức vụ", "Chuc vu"),
    ("Cơ quan", "Co quan"),
    ("Địa phương, đơn vị", "Dia phuong, don vi"),
    ("Lãnh đạo chủ chốt", "Lanh dao chu chot"),
    ("Lãnh đạo", "Lanh dao"),
    ("Người thân (mã)", "Nguoi than (ma)"),
)


def _people(book: Workbook, agency: Agency, people: list[Person]) -> None:
    page = Page(book.create_sheet("Nhân sự"), decomposed=False)
    plain = agency.layout is Layout.PLAIN_LETTERS
    if agency.layout is Layout.TITLED:
        page.add([])
        page.title("DANH SÁCH NHÂN SỰ (dữ liệu giả lập)", len(_PEOPLE))
    page.add([heading[plain] for heading in _PEOPLE])
    page.bold()
    for one in people:
        relatives = "; ".join(one.relatives) or "không"
        key_leader = "có" if one.key_leader else "không"
        whose = (one.agency.name, one.agency.unit)
        page.add([one.id, one.post, *whose, key_leader, "có", relatives])


def _legend(book: Workbook) -> None:
    """The sheet that says what the file is; no activity stands in it."""
    book.create_sheet("Hướng dẫn").append([LABEL])


def _bytes(book: Workbook) -> bytes:
    held = BytesIO()
    book.save(held)
    book.properties = DocumentProperties(
        creator="tests/year", description=LABEL, created=_FIRST, modified=_FIRST
    )
    return undated(held, {ARC_CORE: tostring(book.properties.to_tree())})
