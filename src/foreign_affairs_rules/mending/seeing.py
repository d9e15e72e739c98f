"""What is to be mended: the findings of a check that count, and small registers to try."""

from collections.abc import Iterable, Iterator, Mapping

import attrs

from foreign_affairs_rules.facts import Facts, children
from foreign_affairs_rules.findings import Finding, Outcome, Report
from foreign_affairs_rules.register.checking import RegisterReport
from foreign_affairs_rules.register.counting import Counts
from foreign_affairs_rules.register.holding import Register
from foreign_affairs_rules.register.subjects import JUDGED

Made = Mapping[str, Facts | None]
"""What is made of each activity that a plan changes: nothing where it is gone."""


@attrs.frozen
class Wrong:
    """
    A *rule* that the activities *rows* do not keep, by the *finding* of a *report*.

    There are several rows where the rule is about a group.
    """

    rows: tuple[str, ...]
    rule: str
    report: Report = attrs.field(eq=False, repr=False)
    finding: Finding = attrs.field(eq=False, repr=False)

    @property
    def key(self) -> tuple[tuple[str, ...], str]:
        """The activities and the rule."""
        return self.rows, self.rule


class Sight:
    """
    What is to be mended in the plans that come of *before*, the report on the plan as it is.

    It is what is broken, what a rule of *also* asks, and two activities that collide and did not
    before. *left* are activities and a rule that they are left not to keep.
    """

    def __init__(self, before: RegisterReport, also: Iterable[str]) -> None:
        self.before = before
        self.also = frozenset(also)
        self.left: set[tuple[tuple[str, ...], str]] = set()
        asked = (_together(report, Outcome.NEEDS_JUDGEMENT) for report in _groups(before))
        self._asked = {wrong for each in asked for wrong in each}

    def view(self, activities: Iterable[Facts]) -> RegisterReport:
        """The report on *activities* alone, counted as in the register that they are a part of."""
        held = Register(activities, kept_from=self.before.register.kept_from)
        return RegisterReport(Register(), self.before.desk, {}, {}).after(held)

    def plan(self, made: Made) -> Register:
        """The plan with what is *made* in place of the activities that it is made of."""
        gone = [row for row in sorted(made) if made[row] is None]
        there = (made[row] for row in sorted(made))
        register = self.before.register.replacing(*(one for one in there if one is not None))
        return register.without(*gone)

    def around(self, rows: Iterable[str], made: Made) -> RegisterReport:
        """The report on *rows* and what is counted with them, in the plan with what is *made*."""
        before, plan = self.before.register, self.plan(made)
        keys = {key for row in rows for held in (before, plan) for key in held.keys_of(row)}
        near = {name for key in keys if key.kind in JUDGED for name in plan.groups.get(key, ())}
        near |= {row for row in rows if row in plan}
        return self.view(plan[row] for row in sorted(near))

    def alone(self, activity: Facts, *others: Facts) -> Report:
        """The report on *activity* where the register holds but *others*."""
        desk = self.before.desk
        held = Register([activity, *others], kept_from=self.before.register.kept_from)
        return desk.check(Counts(held, desk.on).filled(activity))

    def wrong(self, report: RegisterReport) -> Iterator[Wrong]:
        """What *report* tells that is to be mended, in its order."""
        return (one for one in self.found(report) if one.key not in self.left)

    def found(self, report: RegisterReport) -> Iterator[Wrong]:
        """The same with what is left."""
        for name in sorted(report.reports):
            yield from self.found_alone(name, report.reports[name])
        for each in _groups(report):
            found = (*_together(each, Outcome.BROKEN), *_together(each, Outcome.NEEDS_JUDGEMENT))
            yield from (one for one in found if self._counts(one))

    def found_alone(self, name: str, report: Report) -> Iterator[Wrong]:
        """What *report* on the activity *name* tells, with what is left."""
        for one in report.findings:
            if self._is_wrong(one):
                yield Wrong((name,), one.rule.id, report, one)

    def _is_wrong(self, finding: Finding) -> bool:
        """Whether *finding* counts: it is broken, or a rule asks that is to be mended too."""
        asked = finding.outcome is Outcome.NEEDS_JUDGEMENT and finding.rule.id in self.also
        return asked or finding.outcome is Outcome.BROKEN

    def _counts(self, wrong: Wrong) -> bool:
        """Whether a finding on a group counts: also where two collide that did not before."""
        collide = len(wrong.rows) > 1 and wrong not in self._asked
        return collide or self._is_wrong(wrong.finding)


def _groups(report: RegisterReport) -> Iterator[Report]:
    return (report.groups[key] for key in sorted(report.groups))


def _together(report: Report, outcome: Outcome) -> Iterator[Wrong]:
    for one in report.of(outcome):
        named = [part for at, part in children(report.subject) if not one.at or at in one.at]
        rows = tuple(sorted(str(part.peek("delegation")) for part in named))
        yield Wrong(rows, one.rule.id, report, one)
