"""What a row below the headings is: an activity, the title of a section, a total, or the end."""

import re
from collections.abc import Mapping
from enum import Enum

from foreign_affairs_rules.sheets.grids import Cell, Row
from foreign_affairs_rules.sheets.keys import bare

_TOTAL = re.compile(
    r"(?:tong|tong cong|tong so|cong|tong kinh phi|total|grand total)"
    r"(?: (?:[0-9]+|[ivx]+|doan|ra|vao|hoat dong|nguoi|khach))*"
)
_NUMERAL = re.compile(r"[IVXLC]+|[A-ZĐ]|[0-9]{1,3}(?:\.[0-9]{1,3})*")
_NUMBERED = re.compile(
    r"\s*(?:(?:phần|mục|phan|muc)\s+)?(?P<numeral>[IVXLC]+|[A-ZĐ]|[0-9]{1,3})\s*[.):/-]\s*",
    re.IGNORECASE,
)
_SIGNED = re.compile(
    r"(?:nguoi lap|lap bieu|ke toan|thu truong|giam doc|pho giam doc|chu tich|pho chu tich"
    r"|chanh van phong|truong phong|kt|tm|tl|tuq|t m|ky ten|da ky|xac nhan|noi nhan|ky ghi ro"
    r"|(?:[a-z ]+ )?ngay (?:[0-9]{1,2} )?thang (?:[0-9]{1,2} )?nam)\b.*"
)
_REMARK = re.compile(r"(?:ghi chu|luu y|chu thich|note)\b.*")
_AGENCY = re.compile(
    r"(?:cac so|so|ban|van phong|ubnd|uy ban|hoi(?! nghi| thao)|lien|truong|cong an|bo chi huy"
    r"|cuc|chi cuc|thanh tra|tinh uy|thanh uy|huyen uy|huyen|thanh pho|thi xa|phuong|xa|mat tran"
    r"|tinh doan|benh vien|trung tam|vien|dai|bao|nganh|don vi|khoi|department|office|committee)"
    r"\b.*"
)
_AROUND_A_KIND = re.compile(
    r"\b(?:nam 20[0-9]{2}|20[0-9]{2}|danh sach|danh muc|ke hoach|du kien|cac|to chuc|hoat dong)\b"
)
_SUMS = frozenset({"cost", "size"})
_OUTSIDE = frozenset({"source", "note", "id", "priority", "fixed"})
"""Columns that alone make no activity."""
_FEW = 3
_LONGEST = 100
"""Letters that are looked at of a text."""


class Kind(Enum):
    """What a row is."""

    ACTIVITY = "activity"
    SECTION = "section"
    TOTAL = "total"
    END = "end"
    """The signatures below a table: nothing after it belongs to it."""
    REMARK = "remark"


def kind_of(row: Row, cells: Mapping[str, Cell]) -> Kind:
    """What *row* is, whose *cells* stand under known headings."""
    words = _words(row, cells)
    texts = [bare(cell.text[:_LONGEST]) for cell in words]
    if texts and all(map(_TOTAL.fullmatch, texts)):
        return Kind.TOTAL
    if len(row) <= _FEW and all(says(cell) and _signed(cell) for cell in row.values()):
        return Kind.END
    if len(words) == 1 and _REMARK.fullmatch(texts[0]):
        return Kind.REMARK
    if title_of(row, cells):
        return Kind.SECTION
    return Kind.ACTIVITY if cells.keys() - _OUTSIDE else Kind.REMARK


def _signed(cell: Cell) -> bool:
    return _SIGNED.fullmatch(bare(cell.text[:_LONGEST])) is not None


def title_of(row: Row, cells: Mapping[str, Cell]) -> Cell | None:
    """
    The one text of a row that may be the title of a section, beside its numeral and sums.

    `None` for a row that holds anything else.
    """
    words = _words(row, cells)
    if len(words) != 1:
        return None
    keys = {id(cell): key for key, cell in cells.items()}
    beside = [cell for cell in row.values() if cell is not words[0]]
    others = [cell for cell in beside if keys.get(id(cell)) not in _SUMS]
    numbered = all(keys.get(id(cell), "id") == "id" and _is_numeral(cell) for cell in others)
    return words[0] if numbered else None


def _words(row: Row, cells: Mapping[str, Cell]) -> list[Cell]:
    sums = {id(cells[key]) for key in _SUMS & cells.keys()}
    return [cell for cell in row.values() if id(cell) not in sums and says(cell)]


def section_of(row: Row, title: Cell) -> tuple[str, bool]:
    """The words of a section's *title* without its numeral, and whether it had a high one."""
    beside = [_numeral(cell) for cell in row.values() if cell is not title and _is_numeral(cell)]
    found = _NUMBERED.match(title.text)
    numerals = [*beside, *([found["numeral"]] if found else [])]
    high = any(not numeral.replace(".", "").isdigit() for numeral in numerals)
    return (title.text[found.end() :] if found else title.text).strip(" :"), high


def plain_kind(text: str) -> str:
    """*text* without the year and the words that stand around the kind in the title of a list."""
    return " ".join(_AROUND_A_KIND.sub(" ", bare(text[:_LONGEST])).split())


def is_agency(text: str) -> bool:
    """Whether *text* begins as the names of agencies do."""
    return _AGENCY.fullmatch(bare(text[:_LONGEST])) is not None


def _numeral(cell: Cell) -> str:
    return cell.text.strip(" .():/-")


def _is_numeral(cell: Cell) -> bool:
    return _NUMERAL.fullmatch(_numeral(cell)) is not None


def says(cell: Cell) -> bool:
    """Whether *cell* holds words, and no number or numeral."""
    words = isinstance(cell.value, str) and any(letter.isalpha() for letter in cell.text)
    return words and not _is_numeral(cell)
