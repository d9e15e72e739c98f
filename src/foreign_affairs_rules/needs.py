"""
What an activity needs: which papers, whose opinions, whose decision, as answers by themselves.

Each answer is a list with its place in the law: what is needed and why, what is there and what is
lacking. The same lists are what the rules check.
"""

from collections.abc import Iterator
from datetime import date
from enum import Enum
from operator import attrgetter
from typing import Any

import attrs

from foreign_affairs_rules import wording
from foreign_affairs_rules.checking import Checker, checker_for
from foreign_affairs_rules.days import to_day
from foreign_affairs_rules.facts import Facts, Missing, join, path_of
from foreign_affairs_rules.gaps import NotInForce, NotKnown, NotRead, OpenTerm
from foreign_affairs_rules.judging import why_dormant
from foreign_affairs_rules.plugins import place_for
from foreign_affairs_rules.requirements import Item, Items, is_there, was_asked
from foreign_affairs_rules.rules import Rule, Test
from foreign_affairs_rules.sources import Citation, cited_on
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Skip


@attrs.frozen(kw_only=True)
class Need:
    """
    One paper, body or decider.

    *needed* is `None` while a fact that decides is missing, *present* while it is not known
    whether it is there: *missing_facts* names them. *at* is where in the document it was found.
    """

    item: Item
    needed: bool | None
    present: bool | None
    at: tuple[str, ...] = ()
    missing_facts: tuple[str, ...] = ()
    citations: tuple[Citation, ...] = ()
    notes: tuple[Text, ...] = ()


@attrs.frozen(kw_only=True)
class Needs:
    """
    One list of the law and how an activity stands towards it, by the law of the day *day*.

    Where nothing can be listed, *reason* says why; *missing_law* then names what no text that was
    read fixes, *missing_facts* what the filing office can add. *at* is where in the document the
    activity stands, for one that another carries.
    """

    rule: Rule[Any]
    at: str
    day: date | None
    needs: tuple[Need, ...] = ()
    reason: Text | None = None
    missing_facts: tuple[str, ...] = ()
    missing_law: tuple[str, ...] = ()
    citations: tuple[Citation, ...] = ()
    notes: tuple[Text, ...] = ()

    @property
    def name(self) -> Text:
        """What is listed."""
        return self.rule.terms[0].name

    @property
    def lacking(self) -> tuple[Item, ...]:
        """What is needed and known not to be there."""
        return tuple(one.item for one in self.needs if one.needed and one.present is False)


def required_documents(
    subject: Facts, *, province: str, on: str | date, territory: str | None = None
) -> tuple[Needs, ...]:
    """
    The papers that the dossiers of *subject* need, and which of them are there.

    Raises `LookupError` for an unknown province.
    """
    return needs(checker_for(subject, province, territory, on), subject, Test.PAPERS)


def consultations(
    subject: Facts, *, province: str, on: str | date, territory: str | None = None
) -> tuple[Needs, ...]:
    """
    The bodies to be asked about *subject*, and which of them were asked.

    Raises `LookupError` for an unknown province.
    """
    return needs(checker_for(subject, province, territory, on), subject, Test.BODIES)


def competent_authority(
    subject: Facts, *, province: str, on: str | date, territory: str | None = None
) -> tuple[Needs, ...]:
    """
    Who decides on *subject*, and whether that is who decided.

    While a fact that decides is missing, each of those who may be competent is listed. Raises
    `LookupError` for an unknown province.
    """
    return needs(
        Checker(place_for(subject, province, territory), to_day(on)), subject, Test.DECIDERS
    )


def needs(checker: Checker, subject: Facts, test: Test) -> tuple[Needs, ...]:
    """The lists of one kind that *checker* finds for *subject* and what it carries, by rule id."""
    return tuple(
        _Listing(checker, part, at, rule).needs()
        for at, part in checker.activities(subject)
        for rule in checker.rules_about(part)
        if rule.test is test
    )


_NAMED: dict[Test | None, str] = {
    Test.PAPERS: "kind",
    Test.BODIES: "which",
    Test.DECIDERS: "authority",
}


@attrs.frozen
class _Listing:
    """One list laid over one activity."""

    checker: Checker
    subject: Facts
    at: str
    rule: Rule[Any]

    def needs(self) -> Needs:
        """The list, or why there is none."""
        try:
            reason = self.subject.out_of_scope()
            day = self.rule.governed_by.day(self.subject, self.checker.on)
            if reason is None and self.rule.unless is not None:
                reason = self.rule.unless(self.subject)
        except Missing as missing:
            return self._without_facts(missing, None)
        if reason is not None:
            return Needs(rule=self.rule, at=self.at, day=day, reason=reason)
        return self._listed(day)

    def _without_facts(self, missing: Missing, day: date | None) -> Needs:
        path = self._path(missing)
        why = wording.why_missing(missing, path, self.checker.on)
        return Needs(rule=self.rule, at=self.at, day=day, reason=why, missing_facts=(path,))

    def _without_law(
        self, why: Skip | OpenTerm | NotKnown | NotRead | NotInForce, day: date
    ) -> Needs:
        reason = why.reason if isinstance(why, Skip) else wording.why_gap(why)
        lacking = () if isinstance(why, Skip | NotInForce) else (why.norm,)
        return Needs(rule=self.rule, at=self.at, day=day, reason=reason, missing_law=lacking)

    def _path(self, missing: Missing) -> str:
        return join(self.at, join(path_of(self.subject, missing.owner) or "", missing.name))

    def _listed(self, day: date) -> Needs:
        law, term = self.checker.law_of(day), self.rule.terms[0]
        dormant = why_dormant(self.rule, day)
        if dormant is not None:
            return self._without_law(dormant, day)
        try:
            items: Items = law[term]
        except (OpenTerm, NotInForce) as gap:
            return self._without_law(gap, day)
        values = tuple(law.values_of((term,)))
        cites = tuple(one.cite for one in values)
        found = tuple(self._found(items, law.day, cites))
        return Needs(
            rule=self.rule,
            at=self.at,
            day=day,
            needs=found,
            missing_facts=tuple(dict.fromkeys(path for one in found for path in one.missing_facts)),
            citations=tuple(dict.fromkeys((*cited_on(self.rule.cite, day), *cites))),
            notes=tuple(
                wording.notes(self.rule, values, self.rule.governed_by, day, self.checker.on)
            ),
        )

    def _found(self, items: Items, day: date, cites: tuple[Citation, ...]) -> Iterator[Need]:
        for item in items:
            unknown: tuple[str, ...] = ()
            try:
                needed: bool | None = item.needed(self.subject)
            except Missing as missing:
                needed, unknown = None, (self._path(missing),)
            if needed is False:
                continue
            present, at, lacking = self._there(item)
            yield Need(
                item=item,
                needed=needed,
                present=present,
                at=at,
                missing_facts=(*unknown, *lacking),
                citations=(item.cite,) if item.cite else cites,
                notes=item.notes(day) + ((item.question,) if item.question else ()),
            )
            if needed and self.rule.test is Test.DECIDERS:
                return

    def _there(self, item: Item) -> tuple[bool | None, tuple[str, ...], tuple[str, ...]]:
        """Whether *item* is there, where, and which facts would tell."""
        try:
            held = tuple(self._held())
        except Missing as missing:
            return None, (), (self._path(missing),)
        at = tuple(path for path, what in held if what is item.what)
        unclear = tuple(self._path(what) for _, what in held if isinstance(what, Missing))
        return (None, (), unclear) if unclear and not at else (bool(at), at, ())

    def _counts(self, one: Any) -> bool:
        """Whether it is there on the day asked, and was asked where it is a body."""
        if self.rule.test is Test.BODIES:
            return was_asked(one)
        return self.rule.test is Test.DECIDERS or is_there(one, self.checker.on)

    def _held(self) -> Iterator[tuple[str, Enum | Missing]]:
        """What the document holds of this kind, each with its path."""
        name, attribute = str(self.rule.of), _NAMED[self.rule.test]
        held = attrgetter(name)(self.subject)
        if self.rule.test is Test.DECIDERS:
            things = [] if held is None else [(name, held)]
        else:
            things = [(f"{name}[{index}]", one) for index, one in enumerate(held)]
        for path, one in things:
            try:
                if self._counts(one):
                    yield join(self.at, path), getattr(one, attribute)
            except Missing as missing:
                yield join(self.at, path), missing
