"""The workbook that an agency fills in."""

from foreign_affairs_rules.sheets.layout import add_legend, add_lists, add_people, add_plan
from foreign_affairs_rules.sheets.writing import new_workbook, workbook_bytes
from foreign_affairs_rules.text import Lang


def template(lang: Lang) -> bytes:
    """The empty plan workbook, its headings and its legend in *lang*; always the same bytes."""
    book = new_workbook()
    add_plan(book, lang)
    add_people(book, lang)
    add_legend(book, lang)
    add_lists(book, lang)
    return workbook_bytes(book)
