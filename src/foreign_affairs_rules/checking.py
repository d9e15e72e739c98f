"""Check an activity against the law of a place as it stood on a day."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial
from operator import attrgetter
from typing import Any

from foreign_affairs_rules import wording
from foreign_affairs_rules.days import to_day
from foreign_affairs_rules.facts import Facts, Missing, carried
from foreign_affairs_rules.findings import Finding, Outcome, Report
from foreign_affairs_rules.gaps import Gap, OpenTerm
from foreign_affairs_rules.judging import Case, Judged, Standing, finding
from foreign_affairs_rules.law import Law
from foreign_affairs_rules.places import Place
from foreign_affairs_rules.planning import lay
from foreign_affairs_rules.plugins import place_for
from foreign_affairs_rules.rules import ASKED, Governing, Rule, Test
from foreign_affairs_rules.schedules import Schedule
from foreign_affairs_rules.screening import Screen
from foreign_affairs_rules.settling import settle
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Skip

Results = Sequence[tuple[Any, Judged]]
Governed = tuple[tuple[Governing[Any], tuple[Rule[Any], ...]], ...]
_BY_RULE = attrgetter("rule.id")


def check(subject: Facts, *, province: str, on: str | date, territory: str | None = None) -> Report:
    """
    Check *subject* against the law of *province* as it stood on the day *on*.

    To check many subjects, keep a `Checker`. Raises `LookupError` for an unknown province, and for
    a kind of subject that no rule is about.
    """
    checker = checker_for(subject, province, territory, on)
    if not any(isinstance(subject, rule.on) for rule in checker.place.checked_rules):
        message = f"no rules for {type(subject).__name__} in {province}"
        raise LookupError(message)
    return checker.check(subject)


def schedule(
    subject: Facts, *, province: str, on: str | date, territory: str | None = None
) -> Schedule:
    """
    Lay the timeline of *province* for this kind of activity over *subject*, as of the day *on*.

    Raises `LookupError` for an unknown province and for an activity without a timeline.
    """
    return checker_for(subject, province, territory, on).schedule(subject)


def checker_for(subject: Facts, province: str, territory: str | None, on: str | date) -> "Checker":
    """What checks *subject* by the law of its place on the day *on*; see `place_for`."""
    return Checker(place_for(subject, province, territory), to_day(on))


class Checker:
    """
    The law of one place as it stood on one day, ready to check many subjects.

    What it prepares depends on the place and the days alone and is shared by every check.
    """

    def __init__(self, place: Place, on: date) -> None:
        self.place = place
        self.on = on
        self._rules = tuple(sorted(place.checked_rules, key=attrgetter("id")))
        self._fixed = {value.term for value in place.values}
        self._governed: dict[type[Facts], Governed] = {}
        self._laws: dict[date, Law] = {}
        self._standings: dict[tuple[Governing[Any], type[Facts], date], Standing] = {}
        self._screens: dict[type[Facts], Screen] = {}

    def broken(self, subject: Facts) -> list[str]:
        """The ids of the rules that *subject* breaks, sorted: the cheapest question to ask."""
        try:
            screen = self._screens[type(subject)]
        except KeyError:
            screen = self._screens[type(subject)] = self._screen(type(subject))
        found, sure = screen(subject)
        if sure:
            return found
        broken = self.check(subject).of(Outcome.BROKEN)
        return list(dict.fromkeys(one.rule.id for one in broken))

    def check(self, subject: Facts) -> Report:
        """Everything that the rules find about *subject*."""
        known = self.known(subject)
        findings = self._found(Case(known, self.on))
        if known.carrying:
            for path, part in carried(known):
                found = self._found(Case(part, self.on, path))
                findings += [one.within(path) for one in found]
            findings.sort(key=_BY_RULE)
        return Report(
            subject=subject,
            place=self.place,
            on=self.on,
            findings=tuple(findings),
        )

    def activities(self, subject: Facts) -> Iterator[tuple[str, Facts]]:
        """*subject* as known, and the activities that it carries, each with its path."""
        known = self.known(subject)
        yield "", known
        yield from carried(known)

    def rules_about(self, subject: Facts) -> Iterator[Rule[Any]]:
        """The rules about this kind of activity, by id."""
        return (rule for rule in self._rules if isinstance(subject, rule.on))

    def _found(self, case: Case) -> list[Finding]:
        findings: list[Finding] = []
        standings = tuple(self._standing(case.subject))
        for standing in standings:
            findings += _findings(standing, case)
        if len(standings) > 1:
            findings.sort(key=_BY_RULE)
        return findings

    def schedule(self, subject: Facts) -> Schedule:
        """
        The timeline of this kind of activity laid over *subject*; see `schedule`.

        The timelines of the activities that it carries are laid too, where there is one.
        """
        known = self.known(subject)
        laid = self._laid(known, (*self.place.notes_on(self.on), *wording.stale(self.on)))
        if laid is None:
            message = f"no timeline for {type(known).__name__} in {self.place.province}"
            raise LookupError(message)
        parts = [(path, one) for path, part in carried(known) if (one := self._laid(part))]
        return laid.carrying(parts) if parts else laid

    def _laid(self, subject: Facts, notes: tuple[Text, ...] = ()) -> Schedule | None:
        out = _out_of_scope(subject)
        reason = (out.reason,) if isinstance(out, Skip) else ()
        for timeline in self.place.timelines:
            if isinstance(subject, timeline.on):
                laws, all_notes = self.law_of, (*reason, *notes)
                actor = partial(self.place.actor, on=self.on)
                return lay(timeline, subject, self.on, law_on=laws, actor_of=actor, notes=all_notes)
        return None

    def _screen(self, kind: type[Facts]) -> Screen:
        """The first look at any subject of *kind*; never sure where subjects differ too much."""
        governed = self._rules_for(kind)
        plain = not (kind.settles or kind.carrying) and kind.out_of_scope is Facts.out_of_scope
        decided = {"answers", "waivers"} & set(kind.fact_names)
        if plain and not decided and [event for event, _ in governed] == [ASKED]:
            return Standing.of(ASKED, governed[0][1], self.law_of(self.on)).screen
        return lambda _: ([], False)

    def known(self, subject: Facts) -> Facts:
        """*subject* as it was known on the day of this checker."""
        if not subject.settles:
            return subject
        recorded = "recorded_until" in subject.fact_names
        return settle(subject, self.on, subject.peek("recorded_until") if recorded else None)

    def _standing(self, subject: Facts) -> Iterator[Standing]:
        out = _out_of_scope(subject)
        for governing, rules in self._rules_for(type(subject)):
            if out is not None:
                yield self._dormant(governing, rules, out)
                continue
            try:
                day = to_day(governing.day(subject, self.on))
            except Exception as why:  # noqa: BLE001 -- what raises here must hide no other rule
                yield self._dormant(governing, rules, why)
                continue
            key = (governing, type(subject), day)
            standing = self._standings.get(key)
            if standing is None:
                standing = self._standings[key] = Standing.of(governing, rules, self.law_of(day))
            yield standing

    def law_of(self, day: date) -> Law:
        """The law of the place as it stood on *day*."""
        law = self._laws.get(day)
        if law is None:
            law = self._laws[day] = Law(
                self.place.values, day, asked=self.on, unread=self.place.unread
            )
        return law

    def _dormant(
        self, governing: Governing[Any], rules: tuple[Rule[Any], ...], why: Judged
    ) -> Standing:
        dormant = tuple((rule, self._first(why, rule)) for rule in rules)
        return Standing(governing, Law((), self.on, asked=self.on), (), dormant)

    def _first(self, why: Judged, rule: Rule[Any]) -> Judged:
        """
        What to tell first: a limit that is open on every day, before the day that is unknown.

        Only a comparison is sure to need its term; another rule may be broken without it.
        """
        if isinstance(why, Missing) and rule.test in {Test.AT_MOST, Test.AT_LEAST}:
            open_terms = (term for term in rule.terms if term not in self._fixed)
            return next((OpenTerm(term) for term in open_terms), why)
        return why

    def _rules_for(self, kind: type[Facts]) -> Governed:
        if kind not in self._governed:
            groups: dict[Governing[Any], list[Rule[Any]]] = defaultdict(list)
            for rule in self._rules:
                if issubclass(kind, rule.on):
                    groups[rule.governed_by].append(rule)
            self._governed[kind] = tuple((event, tuple(group)) for event, group in groups.items())
        return self._governed[kind]


def _out_of_scope(subject: Facts) -> Judged:
    try:
        reason = subject.out_of_scope()
    except Exception as why:  # noqa: BLE001 -- as where the governing day is read
        return why
    return None if reason is None else Skip(reason)


def _findings(standing: Standing, case: Case) -> list[Finding]:
    """What the rules of *standing* find, in the order of their ids."""
    subject = case.subject
    dormant = [
        told or finding(rule, subject, why, case, standing)
        for told, (rule, why) in zip(standing.silent, standing.dormant, strict=True)
    ]
    if not standing.live:
        return dormant
    found = list(standing.kept)
    for one in dormant:
        found[standing.positions[one.rule.id]] = one
    not_plainly_kept, _ = standing.screen(subject)
    for name in reversed(not_plainly_kept):  # the last first, so that the others keep their places
        at = standing.positions[name]
        rule = found[at].rule
        results = rule.judged(subject, standing.law)
        if len(results) > 1:
            results = _law_once(results, subject)
        if results:
            told = [finding(rule, thing, judged, case, standing) for thing, judged in results]
            found[at : at + 1] = told
    return found


def _law_once(results: Results, subject: Facts) -> Results:
    """What the law leaves unsaid is told once for the rule, not once for each thing."""
    gaps = [judged for _, judged in results if isinstance(judged, Gap)]
    told = [(thing, judged) for thing, judged in results if not isinstance(judged, Gap)]
    return [*told, (subject, gaps[0])] if gaps else told
