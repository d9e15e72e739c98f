"""The sheet of a checked plan that lists what was found, each with a link to its cell."""

from collections.abc import Iterator, Mapping

from openpyxl.worksheet.worksheet import Worksheet

from foreign_affairs_rules.phrases import cited
from foreign_affairs_rules.plans.remarks import Mark, Remark
from foreign_affairs_rules.printing import explained, figure
from foreign_affairs_rules.sheets.columns import column
from foreign_affairs_rules.sheets.writing import (
    fit_row,
    put_headings,
    put_link,
    put_number,
    put_text,
)
from foreign_affairs_rules.slips.lists import FEW, norms_of
from foreign_affairs_rules.text import Lang, Text

# none of them a heading of the plan, so that the list is never read as rows of one
_HEADINGS = (
    (Text("STT", "No."), 6),
    (Text("Dòng của kế hoạch", "Row of the plan"), 16),
    (Text("Thuộc đơn vị", "Of the unit"), 24),
    (Text("Cột", "Column"), 18),
    (Text("Kết quả rà soát", "Finding"), 18),
    (Text("Nội dung rà soát", "What was found"), 48),
    (Text("Thực tế", "Measured"), 11),
    (Text("Mức quy định", "Limit"), 11),
    (Text("Căn cứ pháp lý (mức độ tin cậy)", "Legal basis (evidence)"), 32),
    (Text("Cách xử lý, lý do, lưu ý", "Remedy, reason, notes"), 40),
    (Text("Mã quy định", "Rule id"), 28),
    (Text("Lấy từ", "Taken from"), 28),
)
_WIDTHS = tuple(width for _, width in _HEADINGS)
_MISSING = Text("Còn thiếu {paths}. {says}", "Missing: {paths}. {says}")

Places = Mapping[tuple[str, str], tuple[str, str]]
"""From the id of a row and the key of a column to the sheet and the cell where they stand."""


def list_findings(
    sheet: Worksheet, remarks: tuple[Remark, ...], places: Places, lang: Lang
) -> None:
    """Write *remarks* into *sheet*, a line for each, linked to the cell it is about."""
    put_headings(sheet, 1, [(heading[lang], width) for heading, width in _HEADINGS])
    for number, remark in enumerate(remarks, 1):
        put_number(sheet.cell(number + 1, 1), number)
        title, ref = places[remark.row.id, remark.key]
        put_link(sheet.cell(number + 1, 2), remark.row.id, title, ref)
        texts = tuple(_texts(remark, lang))
        for place, text in enumerate(texts, 3):
            put_text(sheet.cell(number + 1, place), text)
        fit_row(sheet, number + 1, zip((remark.row.id, *texts), _WIDTHS[1:], strict=True))
    sheet.auto_filter.ref = f"A1:L{max(2, len(remarks) + 1)}"


def message_of(remark: Remark, lang: Lang) -> str:
    """What *remark* says: the finding, or the missing facts and the norms that need them."""
    if remark.mark is not Mark.MISSING:
        return remark.finding.message[lang]
    found = remark.findings
    paths = dict.fromkeys(path for one in found for path in one.missing_facts)
    says = norms_of(found, found[:FEW], lang)
    return _MISSING.fill(paths=tuple(paths), says=says)[lang]


def _texts(remark: Remark, lang: Lang) -> Iterator[str]:
    row, one = remark.row, remark.finding
    yield row.cells["agency"].text if "agency" in row.cells else ""
    yield column(remark.key).heading[lang]
    yield remark.mark.label[lang]
    yield message_of(remark, lang)
    yield from (figure(value, lang) for value in (one.measured, one.limit))
    cites = (cite for each in remark.findings[:FEW] for cite in each.citations)
    yield "\n".join(dict.fromkeys(cited(cite)[lang] for cite in cites))
    told = () if remark.mark is Mark.MISSING else explained(one)
    yield "\n".join(text[lang] for text in told)
    yield "\n".join(each.rule.id for each in remark.findings[:FEW])
    yield row.origin
