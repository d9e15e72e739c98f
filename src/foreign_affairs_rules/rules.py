"""
Rules: one norm each, judged on one thing, with its article, its dates and its sentence.

A rule's function looks at one thing (a delegation, or with ``each=`` one stop, member or pair of
it) and returns `None` when the norm is kept, a `Breach`, a `Question` for a person, or a `Skip`.
Facts that are unknown and terms that the law leaves open need no ``if``: reading one ends it.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from difflib import get_close_matches
from enum import Enum
from functools import cached_property
from inspect import isfunction
from operator import attrgetter, methodcaller
from typing import Any, Generic, Required, TypedDict, TypeVar, Unpack, overload

import attrs
from attrs.validators import instance_of, optional

from foreign_affairs_rules.days import Period, to_day
from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.law import Law, Severity, Term
from foreign_affairs_rules.sources import Citation
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Skip, Verdict

S = TypeVar("S", bound=Facts)
P = TypeVar("P")


Judge = Callable[[P, Law], Verdict]


@attrs.frozen(eq=False, repr=False)
class Governing(Generic[S]):
    """
    Which day's law governs: *day* of the subject and the day asked, its "now".

    What has happened is governed by its own day; what has not, by the day asked.
    """

    id: str
    name: Text
    day: Callable[[S, date], date]

    def __repr__(self) -> str:
        return f"Governing({self.id!r})"


ASKED: Governing[Any] = Governing("asked", Text("ngày tra cứu", "the day asked"), lambda _, on: on)
"""The law of the day asked, whatever has happened."""


class Test(Enum):
    """What the rules of common shape look at: a number, a condition, a list of what is needed."""

    AT_MOST = "at_most"
    AT_LEAST = "at_least"
    HOLDS = "holds"
    PAPERS = "papers"
    BODIES = "bodies"
    DECIDERS = "deciders"


@attrs.frozen(eq=False, kw_only=True, repr=False)
class Rule(Generic[S]):
    """
    One norm. Make one with `rule`, or with one of the shapes in `norms`.

    *says* is the norm as a sentence, *message* what is told when it is broken, with ``{measured}``
    and ``{limit}``; *remedy* how to put it right. *at* is the path it concerns when *each* does not
    find the things it judges; *each* is a function or the name of an attribute or method. *of* and
    *test* are what `at_most`, `at_least` and `holds` look at. *unless* gives the reason why a
    subject does not concern it. *terms* are the terms its function reads. *period* and
    *known_until* default to those of the instrument of its first citation.
    """

    id: str
    on: type[S]
    judge: Judge[Any]
    says: Text = attrs.field(validator=instance_of(Text))
    message: Text = attrs.field(validator=instance_of(Text))
    remedy: Text | None = attrs.field(default=None, validator=optional(instance_of(Text)))
    question: Text | None = attrs.field(default=None, validator=optional(instance_of(Text)))
    each: Callable[[S], Iterable[Any]] | str | None = None
    of: Callable[[Any], Any] | str | None = None
    test: "Test | None" = None
    unless: Callable[[S], Text | None] | None = None
    at: str = ""
    terms: tuple[Term[Any], ...] = ()
    cite: tuple[Citation, ...] = ()
    governed_by: Governing[Any] = ASKED
    severity: Severity = Severity.BINDING
    period: Period = attrs.field()
    known_until: date | None = attrs.field()
    aliases: tuple[str, ...] = ()

    @period.default
    def _period_of_the_instrument(self) -> Period:
        return self.cite[0].instrument.in_force if self.cite else Period()

    @known_until.default
    def _known_as_the_instrument(self) -> date | None:
        return self.cite[0].instrument.known_until if self.cite else None

    def __attrs_post_init__(self) -> None:
        if isinstance(self.each, str) and not hasattr(self.on, self.each):
            near = get_close_matches(self.each, dir(self.on), 1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            message = f"rule {self.id}: {self.on.__name__} has no {self.each!r}{hint}"
            raise ValueError(message)

    def __repr__(self) -> str:
        return f"Rule({self.id!r})"

    @property
    def activity(self) -> str:
        """What kind of activity it is about: ``outbound`` and so on."""
        return self.on.activity

    @cached_property
    def _things(self) -> Callable[[Any], Iterable[Any]] | None:
        return None if self.each is None else reader(self.each, self.on)

    def judged(self, subject: S, law: Law) -> Sequence[tuple[Any, "Verdict | Exception"]]:
        """
        Each thing in *subject* that is not plainly kept, with what was found of it.

        Where a rule concerns only some things, that the others keep it stands first.
        """
        judge = self.judge
        try:
            if self.unless is not None and (reason := self.unless(subject)):
                return ((subject, Skip(reason)),)
            if self._things is None:
                verdict = judge(subject, law)
                return () if verdict is None else ((subject, verdict),)
            things = tuple(self._things(subject))
        except Exception as exception:  # noqa: BLE001 -- a rule that fails must hide no other
            return ((subject, exception),)
        found: list[tuple[Any, Verdict | Exception]] = []
        for thing in things:
            try:
                verdict = judge(thing, law)
            except Exception as exception:  # noqa: BLE001 -- as above
                found.append((thing, exception))
            else:
                if verdict is not None:
                    found.append((thing, verdict))
        if len(found) < len(things) and all(isinstance(verdict, Skip) for _, verdict in found):
            return [(subject, None), *found] if found else ()  # it does concern the others
        return found

    def accepts(self, name: str, subject: S, **situation: Unpack["Situation"]) -> "Example":
        """An example, by its *name*, that keeps this rule in a `Situation`."""
        return Example(rule=self, name=name, subject=subject, outcome="kept", **situation)

    def rejects(self, name: str, subject: S, **situation: Unpack["Situation"]) -> "Example":
        """An example that breaks this rule."""
        return Example(rule=self, name=name, subject=subject, outcome="broken", **situation)

    def asks(self, name: str, subject: S, **situation: Unpack["Situation"]) -> "Example":
        """An example that this rule leaves to a person."""
        return Example(
            rule=self, name=name, subject=subject, outcome="needs_judgement", **situation
        )


def reader(name: Callable[[Any], Any] | str, on: type[Facts] | None) -> Callable[[Any], Any]:
    """The function that *name* is, or that reads the attribute or calls the method of *on*."""
    if not isinstance(name, str):
        return name
    return methodcaller(name) if is_method(name, on) else attrgetter(name)


def is_method(name: str, on: type[Facts] | None) -> bool:
    """Whether *name* is a method of *on*."""
    return isfunction(getattr(on, name, None))


class Situation(TypedDict, total=False):
    """The day *on* of an example, and *where*: test values for terms that are open there."""

    on: Required[str | date]
    where: Mapping[Term[Any], Any]


@attrs.frozen(kw_only=True, eq=False)
class Example:
    """A subject in a situation, and what a rule says of it: its test and its illustration."""

    rule: Rule[Any]
    name: str
    subject: Facts
    outcome: str
    on: date = attrs.field(converter=to_day)
    where: Mapping[Term[Any], Any] = attrs.field(factory=dict)


class Norm(TypedDict, total=False):
    """What every way of making a rule takes; see `Rule` for each."""

    says: Required[Text]
    message: Text
    remedy: Text
    question: Text
    unless: Callable[[Any], Text | None]
    at: str
    terms: tuple[Term[Any], ...]
    cite: tuple[Citation, ...]
    governed_by: Governing[Any]
    severity: Severity
    period: Period
    known_until: date
    aliases: tuple[str, ...]


@overload
def rule(
    id: str, *, on: type[S], each: Callable[[S], Iterable[P]], **norm: Unpack[Norm]
) -> Callable[[Judge[P]], Rule[S]]: ...
@overload
def rule(
    id: str, *, on: type[S], each: str, **norm: Unpack[Norm]
) -> Callable[[Judge[Any]], Rule[S]]: ...
@overload
def rule(id: str, *, on: type[S], **norm: Unpack[Norm]) -> Callable[[Judge[S]], Rule[S]]: ...
def rule(
    id: str,
    *,
    on: type[S],
    each: Callable[[S], Iterable[Any]] | str | None = None,
    **norm: Unpack[Norm],
) -> Callable[[Judge[Any]], Rule[S]]:
    """
    Make the function below it a `Rule`.

    With *each* the function judges one of the things that *each* finds in the subject.
    """
    norm.setdefault("message", norm["says"])
    return lambda judge: Rule(id=id, on=on, each=each, judge=judge, **norm)


@attrs.frozen
class RuleSet:
    """
    Rules in an order of their own that changes no answer; never changed in place.

    *departures* are the ids of rules that were dropped or replaced, and what allows it.
    """

    rules: tuple[Rule[Any], ...] = ()
    departures: tuple[tuple[str, Citation], ...] = ()

    def __attrs_post_init__(self) -> None:
        seen: set[str] = set()
        for name in (name for one in self.rules for name in (one.id, *one.aliases)):
            if name in seen:
                message = f"rule id {name} is given twice; rename one or use replacing()"
                raise ValueError(message)
            seen.add(name)

    def __iter__(self) -> Iterator[Rule[Any]]:
        return iter(self.rules)

    def __len__(self) -> int:
        return len(self.rules)

    def __getitem__(self, id: str) -> Rule[Any]:
        for one in self.rules:
            if id == one.id or id in one.aliases:
                return one
        raise KeyError(id)

    def adding(self, *rules: Rule[Any]) -> "RuleSet":
        """This set and *rules*."""
        return RuleSet((*self.rules, *rules), self.departures)

    def without(self, id: str, *, because: Citation) -> "RuleSet":
        """This set without one rule, as *because* allows. Raises `KeyError` for an unknown id."""
        dropped = self[id]
        kept = tuple(one for one in self.rules if one is not dropped)
        return RuleSet(kept, self._departing(dropped, because))

    def replacing(self, new: Rule[Any], *, because: Citation) -> "RuleSet":
        """This set with *new* in place of the rule of the same id, as *because* allows."""
        old = self[new.id]
        rules = tuple(new if one is old else one for one in self.rules)
        return RuleSet(rules, self._departing(old, because))

    def _departing(self, rule: Rule[Any], because: Citation) -> tuple[tuple[str, Citation], ...]:
        if not isinstance(because, Citation):
            message = f"found {because!r}; accepted: the citation that allows the rule to go"
            raise TypeError(message)
        return (*self.departures, (rule.id, because))
