"""Registrations of many agencies as one plan workbook: every row, and where it came from."""

from collections.abc import Callable, Iterable, Mapping

import attrs
from openpyxl import Workbook

from foreign_affairs_rules.sheets.choices import MARKS
from foreign_affairs_rules.sheets.duplicates import Pair, pairs
from foreign_affairs_rules.sheets.filling import NOBODY, put_row
from foreign_affairs_rules.sheets.layout import add_legend, add_lists, add_people, add_plan
from foreign_affairs_rules.sheets.oddities import Oddities
from foreign_affairs_rules.sheets.people_columns import PEOPLE_COLUMNS
from foreign_affairs_rules.sheets.planned import Person, Plan
from foreign_affairs_rules.sheets.writing import (
    Look,
    new_workbook,
    put_text,
    workbook_bytes,
)
from foreign_affairs_rules.text import Lang

FIRST = 2
"""The row of the first activity in the sheet of the plan."""


@attrs.frozen(eq=False)
class Collected:
    """The workbook of all rows of *plan*, and the *pairs* of them that may be one activity."""

    plan: Plan
    pairs: tuple[Pair, ...]
    content: bytes


def _nothing(_: int) -> None:
    pass


def collected(plan: Plan, lang: Lang, advance: Callable[[int], None] = _nothing) -> Collected:
    """The workbook of `book_of` as a file, always the same bytes for the same *plan*."""
    book, found = book_of(plan, lang, advance)
    return Collected(plan, found, workbook_bytes(book))


def book_of(
    plan: Plan, lang: Lang, advance: Callable[[int], None] = _nothing
) -> tuple[Workbook, tuple[Pair, ...]]:
    """
    One workbook of all rows of *plan*, in the form of the template; no row is left out.

    With it the pairs of rows that may be one activity. *advance* is told how many rows were written
    since.
    """
    book = new_workbook()
    sheet = add_plan(book, lang, len(plan.rows))
    places = {row.id: number for number, row in enumerate(plan.rows, FIRST)}
    for row in plan.rows:
        put_row(sheet, places[row.id], row, lang)
        advance(1)
    _add_people(book, plan.people.values(), lang)
    found = pairs(plan.rows)
    oddities = Oddities(book, lang, places)
    oddities.add_pairs(found)
    oddities.add_unread(plan)
    add_legend(book, lang)
    add_lists(book, lang)
    return book, found


def _add_people(book: Workbook, people: Iterable[Person], lang: Lang) -> None:
    given = [(person, post) for person in people for post in person.posts or ({},)]
    sheet = add_people(book, lang, len(given))
    for number, (person, post) in enumerate(given, FIRST):
        told = _of_person(person, post, lang)
        for place, one in enumerate(PEOPLE_COLUMNS, 1):
            look = Look.MARKED if one.key in person.unread else Look.TEXT
            put_text(sheet.cell(number, place), told.get(one.key, ""), look)


def _of_person(person: Person, post: Mapping[str, str], lang: Lang) -> dict[str, str]:
    relatives = person.relatives
    told = {
        "person": person.id,
        "post": post.get("title", ""),
        "agency": post.get("agency", ""),
        "locality": post["locality"] or NOBODY if "locality" in post else "",
        "relatives": "" if relatives is None else "; ".join(relatives) or NOBODY,
    }
    told |= {key: MARKS.label_of(flag)[lang] for key, flag in person.flags.items()}
    return {**told, **person.unread}
