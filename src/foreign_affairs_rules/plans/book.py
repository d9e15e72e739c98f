"""The workbook of a checked plan: marked cells with what was found of them, a list, a summary."""

from collections.abc import Callable, Iterable
from itertools import groupby
from operator import attrgetter

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from foreign_affairs_rules.plans.checked import CheckedPlan
from foreign_affairs_rules.plans.listing import list_findings, message_of
from foreign_affairs_rules.plans.marking import mark
from foreign_affairs_rules.plans.remarks import Mark, Remark
from foreign_affairs_rules.plans.summary import sum_up
from foreign_affairs_rules.printing import details
from foreign_affairs_rules.sheets.collecting import FIRST, book_of
from foreign_affairs_rules.sheets.columns import COLUMNS
from foreign_affairs_rules.sheets.titles import PLAN
from foreign_affairs_rules.sheets.writing import workbook_bytes
from foreign_affairs_rules.text import Lang, Text

FOUND = Text("Kết quả rà soát", "Findings")
SUMMARY = Text("Tổng hợp", "Summary")
_FILLS = {Mark.BROKEN: "FFF4B084", Mark.ASKED: "FFBDD7EE", Mark.MISSING: "FFFFF2CC"}
_SAID = Text("[{mark}] {message}", "[{mark}] {message}")


def checked_workbook(
    checked: CheckedPlan, lang: Lang, advance: Callable[[int], None] = lambda _: None
) -> bytes:
    """
    The plan of *checked* as a workbook that tells what was found.

    Each cell that something was found of is marked by the worst of it and holds the message and the
    article as a comment. *advance* is told how many rows were written since. The same check gives
    the same bytes.
    """
    book, _ = book_of(checked.plan, lang, advance)
    columns = {one.key: number for number, one in enumerate(COLUMNS, 1)}
    numbers = {row.id: number for number, row in enumerate(checked.plan.rows, FIRST)}
    told = checked.remarks.told
    places = {
        (one.row.id, one.key): (
            PLAN[lang],
            f"{get_column_letter(columns[one.key])}{numbers[one.row.id]}",
        )
        for one in told
    }
    _mark(book[PLAN[lang]], told, places, lang)
    list_findings(_added(book, FOUND[lang], 1), told, places, lang)
    sum_up(_added(book, SUMMARY[lang], 2), checked, lang)
    return workbook_bytes(book)


def _added(book: Workbook, title: str, at: int) -> Worksheet:
    sheet: Worksheet = book.create_sheet(title, at)
    return sheet


def _mark(
    sheet: Worksheet,
    told: Iterable[Remark],
    places: dict[tuple[str, str], tuple[str, str]],
    lang: Lang,
) -> None:
    """Mark each cell that *told* is about, and say in a comment what was found of it."""
    by_cell = sorted(told, key=lambda one: (one.row.id, one.key))
    for (row, key), here in groupby(by_cell, key=lambda one: (one.row.id, one.key)):
        remarks = sorted(here, key=attrgetter("mark"))
        text = "\n\n".join(_said(one, lang) for one in remarks)
        mark(sheet[places[row, key][1]], _FILLS[remarks[0].mark], text)


def _said(one: Remark, lang: Lang) -> str:
    first = _SAID.fill(mark=one.mark.label, message=message_of(one, lang))[lang]
    if one.mark is Mark.MISSING:
        return first
    return "\n".join((first, *(line[lang] for line in details(one.finding))))
