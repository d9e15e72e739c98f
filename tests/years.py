"""The synthetic year in a folder, its collected plan, and what is planted in it."""

import atexit
import json
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import attrs
import openpyxl
from commands import far
from year.command import PLAN, PLANTED, REGISTER, WORKBOOKS, write

from foreign_affairs_rules.documents import load
from foreign_affairs_rules.facts import Facts, children
from foreign_affairs_rules.plans.book import FOUND
from foreign_affairs_rules.plans.remarks import Mark
from foreign_affairs_rules.register import RegisterReport

ASKED = ("--province", "quang_ninh", "--on")
TOLD = {"broken", "failed", "needs_judgement", "waived"}
"""The outcomes that a reader must look at."""
OF_ALL = {
    "outbound.worthwhile",
    "quang_ninh.outbound.funding",
    "quang_ninh.outbound.same_region",
}
"""Questions that the law asks of every trip in a plan, or of every trip to several countries."""

_MARKS = {mark.label.vi: mark for mark in Mark}
_MARK, _RULE, _SOURCE = 4, 10, 11
"""The columns of the list of findings, from 0."""
_PLACE = re.compile(r"(?P<file>[^,]+), (?:(?P<sheet>.+)!)?[A-Z]+(?P<row>\d+)")

Found = set[tuple[str, str, tuple[str, ...]]]
"""Rules, outcomes and the activities that they are about."""


@attrs.frozen(slots=False)
class Year:
    """The year in *folder*."""

    folder: Path

    @cached_property
    def planted(self) -> Any:
        """Everything that was planted, and where."""
        return json.loads((self.folder / PLANTED).read_text(encoding="utf-8"))

    @property
    def workbooks(self) -> list[Path]:
        """The files of the agencies, in their order."""
        return sorted((self.folder / WORKBOOKS).iterdir())

    @property
    def register(self) -> Path:
        """The file of the register."""
        return self.folder / REGISTER

    def planned(self) -> list[Facts]:
        """The rows as activities."""
        return _activities(self.folder / PLAN)

    def carried(self) -> list[Facts]:
        """The activities of the register."""
        return _activities(self.register)

    def expected(self, name: str) -> Found:
        """What a check of the plan or the register, called *name*, is to find."""
        return {
            (one["rule"], one["outcome"], _about(one["rule"], one["activities"]))
            for one in self.planted[name]
        }

    @cached_property
    def keys(self) -> dict[tuple[str, str, int], str]:
        """The keys of the rows by file, sheet and number."""
        return {
            (row["file"], row.get("sheet", ""), row["row"]): key
            for key, row in self.planted["rows"].items()
        }

    def key_of(self, source: str) -> str:
        """The key of the row that *source*, a file with its sheet and a cell, names."""
        found = _PLACE.fullmatch(source)
        assert found, source
        return self.keys[found["file"], found["sheet"] or "", int(found["row"])]


def _about(rule: str, activities: list[str]) -> tuple[str, ...]:
    """The activities of which something is found: all of them where it is of them together."""
    return tuple(sorted(activities if rule.startswith("register.") else activities[:1]))


def _activities(file: Path) -> list[Facts]:
    return [load(one) for one in json.loads(file.read_text(encoding="utf-8"))["activities"]]


@contextmanager
def untraced() -> Iterator[None]:
    """Do what takes long without tracing it for coverage, as the marker does for tests."""
    traced = sys.gettrace()
    sys.settrace(None)
    try:
        yield
    finally:
        sys.settrace(traced)


@cache
@untraced()
def the_year() -> Year:
    """The year in a folder of its own, written once in a run of tests and gone after it."""
    folder = Path(tempfile.mkdtemp(prefix="far-year-"))
    atexit.register(shutil.rmtree, folder)
    write(folder / "year")
    return Year(folder / "year")


@cache
@untraced()
def the_plan() -> Path:
    """PLAN.xlsx, as ``far plan collect`` makes it of the workbooks of the year."""
    year = the_year()
    out = year.folder.with_name("PLAN.xlsx")
    ran = far("plan", "collect", *year.workbooks, "--out", out)
    assert (ran.status, ran.err) == (1, ""), "cells that cannot be read are planted"
    return out


def listed_in(checked: Path) -> set[tuple[str, Mark, str]]:
    """Rule, mark and row of each line that the findings of the workbook *checked* list."""
    with closing(openpyxl.load_workbook(checked, read_only=True)) as book:
        rows = book[FOUND.vi].iter_rows(values_only=True)
        lines = [[str(value) for value in row] for row in rows][1:]
    key_of = the_year().key_of
    return {(line[_RULE], _MARKS[line[_MARK]], key_of(line[_SOURCE])) for line in lines}


def found_in(report: RegisterReport) -> Found:
    """What *report* tells a reader to look at."""
    return {
        (one.rule.id, one.outcome.value, tuple(sorted(_ids(each.subject, one.at))))
        for each in report
        for one in each.findings
        if one.outcome.value in TOLD
    }


def _ids(subject: Facts, at: tuple[str, ...]) -> set[str]:
    """The activity that was checked; of a group, those that the places *at* name."""
    if subject.activity != "register":
        return {str(subject.peek("id"))}
    parts = dict(children(subject))
    return {str(parts[path.partition(".")[0]].peek("delegation")) for path in at}


def beside_the_usual(found: Found) -> Found:
    """*found* without the questions that are asked of all trips of a plan."""
    return {one for one in found if one[0] not in OF_ALL or one[1] != "needs_judgement"}
