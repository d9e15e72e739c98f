"""What a check found of a plan, as remarks on the cells of its rows."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from enum import IntEnum
from typing import Any

import attrs

from foreign_affairs_rules.facts import children
from foreign_affairs_rules.findings import Finding, Outcome, Report
from foreign_affairs_rules.register import RegisterReport
from foreign_affairs_rules.rules import Rule
from foreign_affairs_rules.sheets.paths import column_for, key_for
from foreign_affairs_rules.sheets.planned import PlannedRow
from foreign_affairs_rules.text import Text

_BROKEN = (Outcome.BROKEN, Outcome.FAILED)
_SPARED = (*_BROKEN, Outcome.KEPT, Outcome.WAIVED, Outcome.NOT_APPLICABLE)


class Mark(IntEnum):
    """What a remark says of a cell, the worst first."""

    BROKEN = 0
    ASKED = 1
    """A person must decide."""
    MISSING = 2
    """A fact that the plan can give is missing."""

    @property
    def label(self) -> Text:
        """The mark in words."""
        return _LABELS[self]


_LABELS = {
    Mark.BROKEN: Outcome.BROKEN.label,
    Mark.ASKED: Outcome.NEEDS_JUDGEMENT.label,
    Mark.MISSING: Text("Thiếu dữ kiện", "A fact is missing"),
}


@attrs.frozen(eq=False)
class Remark:
    """
    What was found of a cell: of which *row*, under which column *key*, and how it is marked.

    *findings* is one finding; of a missing fact all those that cannot be judged without it, one for
    each rule.
    """

    row: PlannedRow
    key: str
    mark: Mark
    findings: tuple[Finding, ...]

    @property
    def finding(self) -> Finding:
        """The first of the findings."""
        return self.findings[0]


@attrs.frozen(eq=False)
class Remarks:
    """
    The remarks on a plan, in the order of its rows.

    *everywhere* are the questions that were asked of every activity of their kind, with their
    number: they are told once. *open_law* are terms, or rules, that no text that was read fixes,
    with the number of rows; *later* counts what cannot be judged before there is a dossier, since
    it needs facts that no plan holds.
    """

    told: tuple[Remark, ...]
    everywhere: tuple[tuple[Finding, int], ...]
    open_law: tuple[tuple[Finding, int], ...]
    later: int

    def of(self, mark: Mark) -> tuple[Remark, ...]:
        """Those with one *mark*."""
        return tuple(one for one in self.told if one.mark is mark)

    def by_rule(self, mark: Mark) -> Iterator[tuple[Finding, int]]:
        """The first of those with one *mark* for each rule, and how many cells it marks."""
        counts = Counter(one.finding.rule.id for one in self.of(mark))
        first = {one.finding.rule.id: one.finding for one in reversed(self.of(mark))}
        yield from ((first[rule], counts[rule]) for rule in sorted(counts))


def remarks_on(report: RegisterReport, rows: Iterable[PlannedRow]) -> Remarks:
    """What *report* says of the *rows* whose activities it checked."""
    by_id = {row.id: row for row in rows}
    common = _asked_of_all(report)
    told: list[Remark] = []
    law: dict[str, list[Finding]] = defaultdict(list)
    later = 0
    for each in report:
        for one in each.findings:
            for name in one.missing_law:
                law[name].append(one)
            if one.rule in common and one.outcome is Outcome.NEEDS_JUDGEMENT:
                continue
            made = tuple(_remarks(one, each, by_id))
            later += bool(one.missing_facts) and not made
            told += made
    place = {name: number for number, name in enumerate(by_id)}
    told.sort(key=lambda one: (place[one.row.id], one.mark, one.finding.rule.id))
    return Remarks(
        tuple(_together(told)),
        tuple(common.values()),
        tuple((found[0], len(found)) for _, found in sorted(law.items())),
        later,
    )


def _asked_of_all(report: RegisterReport) -> dict[Rule[Any], tuple[Finding, int]]:
    """The questions that every activity of their kind was asked, where there are several."""
    asked: dict[Rule[Any], Finding] = {}
    counts: Counter[Rule[Any]] = Counter()
    spared: set[Rule[Any]] = set()
    for each in (one for one in report.reports.values() if one.applies):
        for one in each.findings:
            if one.outcome is Outcome.NEEDS_JUDGEMENT:
                asked.setdefault(one.rule, one)
                counts[one.rule] += 1
            elif one.outcome in _SPARED:
                spared.add(one.rule)
    common = sorted((rule for rule in asked if rule not in spared), key=lambda rule: rule.id)
    return {rule: (asked[rule], counts[rule]) for rule in common if counts[rule] > 1}


def _remarks(one: Finding, report: Report, rows: Mapping[str, PlannedRow]) -> Iterator[Remark]:
    if one.outcome in _BROKEN or one.outcome is Outcome.NEEDS_JUDGEMENT:
        mark = Mark.BROKEN if one.outcome in _BROKEN else Mark.ASKED
        cells = ((row, _key(row, path)) for row, path in _places(one.at, report, rows))
    else:
        mark = Mark.MISSING
        missing = _places(one.missing_facts, report, rows) if one.missing_facts else ()
        found = ((row, column_for(row.kind, path)) for row, path in missing)
        cells = ((row, key) for row, key in found if key is not None)
    for row, key in dict.fromkeys(cells):
        yield Remark(row, key, mark, (one,))


def _key(row: PlannedRow, path: str) -> str:
    """The column that a finding at *path* is told under; of all members together their number."""
    counted = path == "members" and "size" in row.values
    return "size" if counted else key_for(row.kind, path)


def _together(told: Iterable[Remark]) -> Iterator[Remark]:
    """The remarks on missing facts of one cell as one, where the first of them stands."""
    every = tuple(told)
    missing: dict[tuple[str, str], dict[str, Finding]] = defaultdict(dict)
    for one in every:
        if one.mark is Mark.MISSING:
            missing[one.row.id, one.key].setdefault(one.finding.rule.id, one.finding)
    for one in every:
        if one.mark is not Mark.MISSING:
            yield one
        elif found := missing.pop((one.row.id, one.key), None):
            yield attrs.evolve(one, findings=tuple(found.values()))


def _places(
    paths: Iterable[str], report: Report, rows: Mapping[str, PlannedRow]
) -> Iterator[tuple[PlannedRow, str]]:
    """Each of *paths* as a row and a path in its activity; the row itself where there is none."""
    if row := rows.get(report.subject_name):
        yield from ((row, path) for path in paths or ("title",))
        return
    parts = dict(children(report.subject))
    for path in paths:
        part, _, within = path.partition(".")
        held = parts[part].peek("delegation")
        yield rows[held], within or _ABOUT[part.partition("[")[0]]


_ABOUT = {"trips": "members[0]", "additions": "plan", "visits": "stops"}
"""What of an activity a part of a group is about."""
