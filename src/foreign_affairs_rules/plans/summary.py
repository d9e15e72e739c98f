"""The sheet of a checked plan that sums it up: rows, remarks by rule, questions, open law."""

from collections import Counter
from collections.abc import Iterable, Iterator

from openpyxl.worksheet.worksheet import Worksheet

from foreign_affairs_rules import wording
from foreign_affairs_rules.findings import Finding
from foreign_affairs_rules.phrases import ACTIVITIES, cited
from foreign_affairs_rules.plans.checked import CheckedPlan
from foreign_affairs_rules.plans.marking import Line, put_lines, table
from foreign_affairs_rules.plans.remarks import Mark
from foreign_affairs_rules.printing import receipt_text
from foreign_affairs_rules.receipts import receipt_of
from foreign_affairs_rules.register.documents import digest
from foreign_affairs_rules.sheets.writing import Look
from foreign_affairs_rules.text import Lang, Text

_TITLE = Text("Tổng hợp kết quả rà soát kế hoạch", "Summary of the check of a plan")
_ASKED = Text(
    "Theo quy định áp dụng tại {place}, ngày {on}", "By the law that applies in {place}, on {on}"
)
_ROWS = Text("Số dòng theo loại hoạt động", "Rows by kind of activity")
_NO_KIND = Text("chưa rõ loại, không rà soát", "kind not known, not checked")
_FREE = Text("Số dòng không có nội dung chưa đúng quy định", "Rows with nothing broken")
_BY_RULE = Text(
    "Kết quả theo quy định: {mark} (số ô)", "What was found by rule: {mark} (number of cells)"
)
_EVERYWHERE = Text(
    "Câu hỏi chung cho mọi hoạt động cùng loại (số hoạt động)",
    "Questions asked of every activity of a kind (number of activities)",
)
_OPEN = Text(
    "Nội dung các văn bản đã đọc chưa quy định (số hoạt động)",
    "What no text that was read fixes (number of activities)",
)
_LATER = Text(
    "Quy định chỉ rà soát được khi đã có hồ sơ (số lượt)",
    "Rules that can be judged only when there is a dossier (number of times)",
)
_UNREAD = Text("Ô chưa đọc được", "Cells that could not be read")
_NOTES = Text("Lưu ý", "Notes")
_PERSON = Text(
    "Kết quả này giúp rà soát, không thay quyết định của cấp có thẩm quyền.",
    "This helps to check a plan; it decides nothing in place of the competent authority.",
)
_WIDTHS = (70, 12, 60, 34)


def sum_up(sheet: Worksheet, checked: CheckedPlan, lang: Lang) -> None:
    """Write the summary of *checked* into *sheet*."""
    put_lines(sheet, _WIDTHS, _lines(checked, lang))


def _lines(checked: CheckedPlan, lang: Lang) -> Iterator[tuple[Look, Line]]:
    report, remarks = checked.report, checked.remarks
    place, on = report.desk.checker().place, report.desk.on
    yield Look.TITLE, (_TITLE[lang],)
    yield Look.NOTE, (_ASKED.fill(place=place.name, on=on)[lang],)
    yield Look.NOTE, (_PERSON[lang],)
    yield from table(_ROWS[lang], _by_kind(checked, lang))
    for mark in Mark:
        title = _BY_RULE.fill(mark=mark.label)[lang]
        yield from table(title, _norms(remarks.by_rule(mark), lang))
    yield from table(_EVERYWHERE[lang], _norms(remarks.everywhere, lang))
    yield from table(_OPEN[lang], _norms(remarks.open_law, lang))
    if remarks.later:
        yield Look.TEXT, ()
        yield Look.TEXT, (_LATER[lang], remarks.later)
    unread = ((one.fault.told(lang), "", one.source.file) for one in checked.plan.unread)
    yield from table(_UNREAD[lang], unread)
    notes = (*place.notes_on(on), *wording.stale(on))
    yield from table(_NOTES[lang], ((note[lang],) for note in notes))
    made = receipt_of((place,), on, digest(report.register))
    yield Look.TEXT, ()
    yield Look.NOTE, (receipt_text(made)[lang],)


def _by_kind(checked: CheckedPlan, lang: Lang) -> Iterator[Line]:
    kinds = Counter(type(one).activity for one in checked.plan.activities)
    yield from ((name[lang], kinds[kind]) for kind, name in ACTIVITIES.items() if kinds[kind])
    if lost := len(checked.plan.rows) - len(checked.plan.activities):
        yield _NO_KIND[lang], lost
    broken = {one.row.id for one in checked.remarks.of(Mark.BROKEN)}
    yield _FREE[lang], len(checked.plan.activities) - len(broken)


def _norms(found: Iterable[tuple[Finding, int]], lang: Lang) -> Iterator[Line]:
    for one, count in found:
        reason = one.reason[lang] if one.missing_law and one.reason else ""
        cites = "\n".join(cited(cite)[lang] for cite in one.citations)
        yield one.rule.says[lang], count, "\n".join(filter(None, (reason, cites))), one.rule.id
