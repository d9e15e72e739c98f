"""
Slips as a file for a word processor (DOCX).

The same slips give the same file, byte for byte. Needs the extra ``docx``.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

from foreign_affairs_rules.archives import EARLIEST, undated
from foreign_affairs_rules.slips.blocks import (
    Block,
    Fields,
    Foot,
    Head,
    Items,
    Rows,
    Signatures,
    Slip,
    Title,
    Words,
)
from foreign_affairs_rules.text import Lang

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table, _Cell
    from docx.text.paragraph import Paragraph

_FONT = "Times New Roman"
_SMALL, _BODY, _HEADING, _TITLE = 8, 10, 11, 14
_WIDTH, _HEIGHT, _MARGIN, _BINDING = 210, 297, 15, 20
"""Millimetres of an A4 sheet; the binding margin is the left one."""
_TEXT_WIDTH = _WIDTH - _MARGIN - _BINDING
_COLOURS = {True: (20, 83, 45), False: (138, 28, 28)}
_SPELT = {"vi": "vi-VN", "en": "en-GB"}
"""By which language a word processor checks the spelling."""


def word_file(slips: Iterable[Slip]) -> bytes:
    """
    *slips* as one DOCX file, each beginning a sheet of its own.

    Raises `ModuleNotFoundError` where the package python-docx is missing.
    """
    import docx  # noqa: PLC0415 -- an extra

    given = tuple(slips)
    document = docx.Document()
    _sheet(document, given[0].lang)
    for number, slip in enumerate(given):
        if number:
            document.add_paragraph().paragraph_format.page_break_before = True
        for block in slip.blocks:
            _WRITTEN[type(block)](document, block)
    held = BytesIO()
    document.save(held)
    return undated(held)


def _sheet(document: "Document", lang: Lang) -> None:
    from docx.oxml import OxmlElement  # noqa: PLC0415 -- an extra
    from docx.oxml.ns import qn  # noqa: PLC0415 -- an extra
    from docx.shared import Mm, Pt  # noqa: PLC0415 -- an extra

    section = document.sections[0]
    section.page_width, section.page_height = Mm(_WIDTH), Mm(_HEIGHT)
    section.left_margin = Mm(_BINDING)
    section.right_margin = section.top_margin = section.bottom_margin = Mm(_MARGIN)
    style: Any = document.styles["Normal"]
    style.font.name, style.font.size = _FONT, Pt(_BODY)
    style.paragraph_format.space_after = Pt(3)
    spelt = OxmlElement("w:lang")
    spelt.set(qn("w:val"), _SPELT[lang])
    style.element.get_or_add_rPr().append(spelt)
    about = document.core_properties
    about.author = about.title = about.comments = ""
    about.created = about.modified = datetime(*EARLIEST, tzinfo=UTC).replace(tzinfo=None)


def _title(document: "Document", block: Title) -> None:
    from docx.shared import Pt  # noqa: PLC0415 -- an extra

    line = document.add_paragraph()
    line.paragraph_format.space_before = Pt(8)
    _say(line, block.text, size=_TITLE, bold=True, centred=True)
    if block.below:
        _say(document.add_paragraph(), block.below, italic=True, centred=True)


def _fields(document: "Document", block: Fields) -> None:
    for label, value in block.rows:
        line = document.add_paragraph()
        _say(line, f"{label}: ", italic=True)
        _say(line, value)


def _words(document: "Document", block: Words) -> None:
    colour = _COLOURS[block.good] if block.strong else None
    from docx.shared import Pt  # noqa: PLC0415 -- an extra

    line = document.add_paragraph()
    line.paragraph_format.space_before = Pt(3)
    _say(line, block.text, bold=block.strong, centred=block.strong, colour=colour)


def _foot(document: "Document", block: Foot) -> None:
    _say(document.add_paragraph(), block.text, size=_SMALL)


def _say(
    line: "Paragraph",
    text: str,
    *,
    size: float | None = None,
    bold: bool = False,
    italic: bool = False,
    centred: bool = False,
    colour: tuple[int, int, int] | None = None,
) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH  # noqa: PLC0415 -- an extra
    from docx.shared import Pt, RGBColor  # noqa: PLC0415 -- an extra

    run = line.add_run(_clean(text))
    run.bold, run.italic = bold, italic
    if size is not None:
        run.font.size = Pt(size)
    if colour is not None:
        run.font.color.rgb = RGBColor(*colour)
    if centred:
        line.alignment = WD_ALIGN_PARAGRAPH.CENTER


def _clean(text: str) -> str:
    """*text* without letters that XML may not hold; a new line stays one."""
    return "".join(one if one == "\n" or one.isprintable() else " " for one in text)


def _head(document: "Document", block: Head) -> None:
    table = _table(document, (42, 58), 1, ruled=False)
    for cell, lines in zip(table.rows[0].cells, (block.office, block.state), strict=True):
        _lines(cell, lines)


def _signatures(document: "Document", block: Signatures) -> None:
    share = 100 // len(block.who)
    table = _table(document, (share,) * len(block.who), 1, ruled=False)
    for cell, who in zip(table.rows[0].cells, block.who, strict=True):
        _lines(cell, ("", who, "", ""))


def _lines(cell: "_Cell", lines: tuple[str, ...]) -> None:
    for number, text in enumerate(lines):
        line = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
        _say(line, text, bold=True, centred=True)


def _rows(document: "Document", block: Rows) -> None:
    if block.title:
        _heading(document, block.title)
    table = _table(document, block.shares, 1 + len(block.rows), ruled=True)
    for row, texts in zip(table.rows, (block.heads, *block.rows), strict=True):
        is_head = texts is block.heads
        for cell, text in zip(row.cells, texts, strict=True):
            _say(cell.paragraphs[0], text, bold=is_head, centred=is_head)
        _whole(row, repeated=is_head)


def _whole(row: Any, *, repeated: bool) -> None:
    """Keep *row* on one sheet; a *repeated* one stands at the head of each."""
    from docx.oxml import OxmlElement  # noqa: PLC0415 -- an extra

    kept = row._tr.get_or_add_trPr()  # noqa: SLF001 -- python-docx has no other way
    for name in ("w:cantSplit", *(["w:tblHeader"] if repeated else [])):
        kept.append(OxmlElement(name))


def _items(document: "Document", block: Items) -> None:
    from docx.shared import Pt  # noqa: PLC0415 -- an extra

    if block.boxed:
        cell = _table(document, (100,), 1, ruled=True).rows[0].cells[0]
        cell.paragraphs[0].paragraph_format.space_before = Pt(3)
        _say(cell.paragraphs[0], block.title, size=_HEADING, bold=True)
        lines: Iterator[Paragraph] = (cell.add_paragraph() for _ in block.items)
    else:
        _heading(document, block.title)
        lines = (document.add_paragraph() for _ in block.items)
    for line, item in zip(lines, block.items, strict=True):
        _say(line, f"– {item}")


def _heading(document: "Document", text: str) -> None:
    from docx.shared import Pt  # noqa: PLC0415 -- an extra

    line = document.add_paragraph()
    line.paragraph_format.keep_with_next = True
    line.paragraph_format.space_before = Pt(4)
    _say(line, text, size=_HEADING, bold=True)


def _table(document: "Document", shares: tuple[int, ...], rows: int, *, ruled: bool) -> "Table":
    from docx.shared import Mm  # noqa: PLC0415 -- an extra

    table: Table = document.add_table(rows=rows, cols=len(shares))
    table.style = "Table Grid" if ruled else "Normal Table"
    table.autofit = False
    for column, share in zip(table.columns, shares, strict=True):
        column.width = Mm(_TEXT_WIDTH * share / 100)
        for cell in column.cells:
            cell.width = column.width
    return table


_WRITTEN: dict[type[Block], Callable[["Document", Any], None]] = {
    Head: _head,
    Title: _title,
    Fields: _fields,
    Words: _words,
    Rows: _rows,
    Items: _items,
    Signatures: _signatures,
    Foot: _foot,
}
"""What writes a block, by its kind."""
