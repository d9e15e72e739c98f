"""The sheet of a mended plan that lists the proposed changes, each with what asks for it."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from openpyxl.worksheet.worksheet import Worksheet

from foreign_affairs_rules.findings import Finding
from foreign_affairs_rules.mending import Change
from foreign_affairs_rules.phrases import cited
from foreign_affairs_rules.printing import figure
from foreign_affairs_rules.sheets.planned import PlannedRow
from foreign_affairs_rules.sheets.writing import (
    fit_row,
    put_headings,
    put_link,
    put_number,
    put_text,
)
from foreign_affairs_rules.text import Lang, Text

# none of them a heading of the plan, so that the list is never read as rows of one
_HEADINGS = (
    (Text("STT", "No."), 6),
    (Text("Dòng của kế hoạch", "Row of the plan"), 16),
    (Text("Thuộc đơn vị", "Of the unit"), 24),
    (Text("Hoạt động", "Activity"), 32),
    (Text("Đề xuất thay đổi", "Proposed change"), 28),
    (Text("Hiện tại", "As it is"), 26),
    (Text("Sau thay đổi", "As it would be"), 26),
    (Text("Lý do: nếu không thay đổi", "Why: without this change"), 48),
    (Text("Thực tế", "Measured"), 11),
    (Text("Mức quy định", "Limit"), 11),
    (Text("Căn cứ pháp lý (mức độ tin cậy)", "Legal basis (evidence)"), 32),
    (Text("Mã quy định", "Rule id"), 26),
    (Text("Mức ưu tiên đã ghi", "Priority told"), 10),
    (Text("Ý kiến của người quyết định", "Decision of the person in charge"), 20),
    (Text("Lấy từ", "Taken from"), 28),
)
_WIDTHS = tuple(width for _, width in _HEADINGS)
_OF = Text("{row}: {message}", "{row}: {message}")


def list_changes(
    sheet: Worksheet,
    changes: Iterable[Change],
    rows: Mapping[str, PlannedRow],
    places: Mapping[str, tuple[str, str]],
    lang: Lang,
) -> None:
    """
    Write *changes* to *rows* into *sheet*, a line for each.

    Each is linked to its row where *places* says that it is still in the plan.
    """
    put_headings(sheet, 1, [(heading[lang], width) for heading, width in _HEADINGS])
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A3
    number = 1
    for number, change in enumerate(changes, 2):
        put_number(sheet.cell(number, 1), number - 1)
        if change.row in places:
            put_link(sheet.cell(number, 2), change.row, *places[change.row])
        else:
            put_text(sheet.cell(number, 2), change.row)
        texts = tuple(_texts(change, rows[change.row], lang))
        for place, text in enumerate(texts, 3):
            put_text(sheet.cell(number, place), text)
        fit_row(sheet, number, zip((change.row, *texts), _WIDTHS[1:], strict=True))
    sheet.auto_filter.ref = f"A1:O{max(2, number)}"


def _texts(change: Change, row: PlannedRow, lang: Lang) -> Iterator[str]:
    yield row.cells["agency"].text if "agency" in row.cells else ""
    yield row.cells["title"].text if "title" in row.cells else ""
    yield change.says[lang]
    yield change.was[lang]
    yield change.becomes[lang]
    yield why(change, lang)
    found = [wrong.finding for wrong in change.asked]
    yield _once(found, lambda one: figure(one.measured, lang))
    yield _once(found, lambda one: figure(one.limit, lang))
    yield basis(change, lang)
    yield _once(found, lambda one: one.rule.id)
    yield "" if row.priority is None else str(row.priority)
    yield ""
    yield row.origin


def why(change: Change, lang: Lang) -> str:
    """What is found without *change*, with the activities it is found of where they are others."""
    return "\n".join(dict.fromkeys(_told(change, lang)))


def basis(change: Change, lang: Lang) -> str:
    """The articles that ask for *change*, each with how surely it is known."""
    cites = (cite for wrong in change.asked for cite in wrong.finding.citations)
    return "\n".join(dict.fromkeys(cited(cite)[lang] for cite in cites))


def _told(change: Change, lang: Lang) -> Iterator[str]:
    for wrong in change.asked:
        message = wrong.finding.message
        own = wrong.rows in {(change.row,), ()}
        yield message[lang] if own else _OF.fill(row=wrong.rows, message=message)[lang]


def _once(found: Iterable[Finding], says: Callable[[Finding], str]) -> str:
    return "\n".join(text for text in dict.fromkeys(map(says, found)) if text)
