"""Which day's law governs a duty of a year: the fixed day on which it is due."""

from datetime import date

from foreign_affairs_rules.days import DayOfYear
from foreign_affairs_rules.model.year import OfficeYear
from foreign_affairs_rules.national.ngo.governing import fixed_day
from foreign_affairs_rules.rules import Governing
from foreign_affairs_rules.text import Text


def due_day(name: str, day: DayOfYear) -> Governing[OfficeYear]:
    """The law of the fixed *day* of a duty; *name* tells it from the others."""
    return fixed_day(f"year_{name}_due", lambda one: one.year, day)


YEAR_BEGINS: Governing[OfficeYear] = Governing(
    "year_begins", Text("ngày đầu năm", "the first day of the year"), lambda one, _: first_day(one)
)
YEAR_ENDS: Governing[OfficeYear] = Governing(
    "year_ends",
    Text("ngày cuối năm", "the last day of the year"),
    lambda one, _: last_day(one),
)
IN_YEAR: Governing[OfficeYear] = Governing(
    "in_year",
    Text("ngày tra cứu, trong năm đó", "the day asked, within the year"),
    lambda one, on: min(max(on, first_day(one)), last_day(one)),
)
"""For what goes on through the year: asked about later, its last day governs."""


def first_day(one: OfficeYear) -> date:
    """1 January of the year, from which every fixed day is told."""
    return date(one.year, 1, 1)


def last_day(one: OfficeYear) -> date:
    """31 December of the year."""
    return date(one.year, 12, 31)
