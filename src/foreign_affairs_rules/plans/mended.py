"""The workbook of a mended plan: the changes proposed, a summary, the plan as it would be."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from foreign_affairs_rules.mending import Change, Mending
from foreign_affairs_rules.plans.changed import changes_of, mended_plan
from foreign_affairs_rules.plans.marking import mark, put_lines
from foreign_affairs_rules.plans.proposal import WIDTHS, summary
from foreign_affairs_rules.plans.proposed import basis, list_changes, why
from foreign_affairs_rules.printing import CITES
from foreign_affairs_rules.sheets.collecting import FIRST, book_of
from foreign_affairs_rules.sheets.columns import COLUMNS
from foreign_affairs_rules.sheets.planned import Plan
from foreign_affairs_rules.sheets.titles import PLAN
from foreign_affairs_rules.sheets.writing import workbook_bytes
from foreign_affairs_rules.text import Lang, Text

PROPOSED = Text("Đề xuất thay đổi", "Proposed changes")
SUMMARY = Text("Tổng hợp", "Summary")
_CHANGED = "FFC6E0B4"
_SAID = Text("[Đề xuất] {says}: {was} → {becomes}", "[Proposed] {says}: {was} → {becomes}")


def mended_workbook(
    plan: Plan, found: Mending, lang: Lang, advance: Callable[[int], None] = lambda _: None
) -> bytes:
    """
    What was *found* for *plan* as a workbook: it proposes, and a person decides.

    In the plan as it would be each changed cell is marked and says why; activities that go stand in
    the list of changes alone. *advance* is told how many rows were written since. The same proposal
    gives the same bytes.
    """
    mended = mended_plan(plan, found)
    book, _ = book_of(mended, lang, advance)
    numbers = {row.id: number for number, row in enumerate(mended.rows, FIRST)}
    rows = {row.id: row for row in plan.rows}
    places = {row: (PLAN[lang], f"A{number}") for row, number in numbers.items()}
    list_changes(_added(book, PROPOSED[lang], 0), found.changes, rows, places, lang)
    put_lines(_added(book, SUMMARY[lang], 1), WIDTHS, summary(found, lang))
    by_row: dict[str, list[Change]] = defaultdict(list)
    for change in found.changes:
        by_row[change.row].append(change)
    columns = {one.key: get_column_letter(number) for number, one in enumerate(COLUMNS, 1)}
    for row, made in found.made.items():
        for key, _ in changes_of(rows[row], made) if made is not None else ():
            cell = book[PLAN[lang]][f"{columns[key]}{numbers[row]}"]
            mark(cell, _CHANGED, _said(by_row[row], lang))
    return workbook_bytes(book)


def _added(book: Workbook, title: str, at: int) -> Worksheet:
    sheet: Worksheet = book.create_sheet(title, at)
    return sheet


def _said(changes: Iterable[Change], lang: Lang) -> str:
    """What *changes* of a row do, why, and by which articles."""
    return "\n\n".join("\n".join(_lines(one, lang)) for one in changes)


def _lines(change: Change, lang: Lang) -> Iterator[str]:
    yield _SAID.fill(says=change.says, was=change.was, becomes=change.becomes)[lang]
    yield why(change, lang)
    yield CITES.fill(cites=basis(change, lang))[lang]
