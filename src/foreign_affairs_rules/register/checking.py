"""Check a whole register, and again after a change at the cost of what the change touches."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import partial

import attrs

from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.days import to_day
from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.findings import Finding, Outcome, Report
from foreign_affairs_rules.places import Place
from foreign_affairs_rules.plugins import place, territory_for
from foreign_affairs_rules.register.counting import Counts
from foreign_affairs_rules.register.groups import Key
from foreign_affairs_rules.register.holding import Register
from foreign_affairs_rules.register.subjects import JUDGED, subject_of

PlaceOf = Callable[[str | None], Place]
"""The place by whose law an activity is checked, from the old territory that it is in."""
Progress = Callable[[Iterable[str]], Iterable[str]]
"""Passes on the ids of activities, and may tell somebody how many have gone by."""


class Desk:
    """
    Who checks the activities of a *province* on the day *on*: one checker for each territory.

    A *territory* asked stands in place of those that the documents name. Raises `LookupError` for
    an unknown province.
    """

    def __init__(
        self,
        province: str,
        on: date,
        territory: str | None = None,
        place_of: PlaceOf | None = None,
    ) -> None:
        self.province = province
        self.on = on
        self.territory = territory
        self._place_of = place_of or partial(place, province)
        self._checkers: dict[str | None, Checker] = {}

    def checker(self, subject: Facts | None = None) -> Checker:
        """The checker for *subject*; that of the place itself for none."""
        part = self.territory
        if subject is not None:
            part = territory_for(subject, self.province, part)
        if part not in self._checkers:
            self._checkers[part] = Checker(self._place_of(part), self.on)
        return self._checkers[part]

    def check(self, subject: Facts) -> Report:
        """What the rules of its place find about *subject*."""
        return self.checker(subject).check(subject)


@attrs.frozen(eq=False, repr=False)
class RegisterReport:
    """
    What the rules find about every activity of *register*, and about what they are together.

    *reports* are those of the activities, by id; *groups* those of the groups, by key.
    """

    register: Register
    desk: Desk
    reports: Mapping[str, Report]
    groups: Mapping[Key, Report]

    def after(self, register: Register) -> "RegisterReport":
        """The report on *register*, a changed one: only what the change touches is checked."""
        changed = register.differing(self.register)
        both = (self.register, register)
        every = {key for each in both for name in changed for key in each.keys_of(name)}
        touched = {key for key in every if key.kind in JUDGED}
        near = {name for key in touched for name in register.groups.get(key, ())}
        counts = Counts(register, self.desk.on)
        reports = dict(self.reports)
        for name in changed | near:
            reports.pop(name, None)
            if name in register:
                reports[name] = self._again(name, counts)
        groups = {key: one for key, one in self.groups.items() if key not in touched}
        groups |= _groups(self.desk, counts, touched)
        return RegisterReport(register, self.desk, reports, groups)

    def _again(self, name: str, counts: Counts) -> Report:
        """The report on an activity; the one there was where nothing about it is different."""
        subject, before = counts.filled(counts.register[name]), self.reports.get(name)
        same = before is not None and before.subject == subject
        return before if before is not None and same else self.desk.check(subject)

    def __iter__(self) -> Iterator[Report]:
        """Every report: those of the activities by id, then those of the groups by key."""
        yield from (self.reports[name] for name in sorted(self.reports))
        yield from (self.groups[key] for key in sorted(self.groups))

    def of(self, *outcomes: Outcome) -> Iterator[tuple[Report, Finding]]:
        """The findings with one of *outcomes*, each with its report."""
        return ((report, one) for report in self for one in report.of(*outcomes))


def check_register(
    register: Register,
    *,
    province: str,
    on: str | date,
    territory: str | None = None,
    place_of: PlaceOf | None = None,
    progress: Progress = iter,
) -> RegisterReport:
    """
    Check every activity of *register* against the law of *province* as it stood on the day *on*.

    Each is checked with what the register counts for it. A *territory* asked stands in place of
    those that the documents name; *place_of* gives the place, where values of the office are to
    count; *progress* passes on the ids while they are checked. Raises `LookupError` for an unknown
    province.
    """
    desk = Desk(province, to_day(on), territory, place_of)
    desk.checker()  # an unknown province is told before anything is checked
    counts = Counts(register, desk.on)
    reports = {name: desk.check(counts.filled(register[name])) for name in progress(register.ids)}
    return RegisterReport(register, desk, reports, _groups(desk, counts, register.groups))


def check_within(register: Register, subject: Facts, desk: Desk) -> Report:
    """
    The report on *subject* as an activity of *register*, with what is found of its groups.

    An activity of the register that has its id stands back.
    """
    counts = Counts(register.putting(subject), desk.on)
    keys = counts.register.keys_of(str(subject.peek("id")))
    report = desk.check(counts.filled(subject))
    groups = _groups(desk, counts, sorted(keys)).values()
    more = (one.within(group.subject_name) for group in groups for one in group.findings)
    findings = sorted((*report.findings, *more), key=lambda one: one.rule.id)
    return attrs.evolve(report, findings=tuple(findings))


def _groups(desk: Desk, counts: Counts, keys: Iterable[Key]) -> dict[Key, Report]:
    held = counts.register.groups
    judged = (key for key in keys if key.kind in JUDGED and key in held)
    subjects = ((key, subject_of(key, counts)) for key in judged)
    return {key: desk.check(one) for key, one in subjects if one is not None}
