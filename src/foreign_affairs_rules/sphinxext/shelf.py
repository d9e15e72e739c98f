"""What the pages are about: national law and the law of each installed province, a chapter each."""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from functools import cache, cached_property
from typing import Any

import attrs

from foreign_affairs_rules import national
from foreign_affairs_rules.law import Term, Value
from foreign_affairs_rules.listing import Book
from foreign_affairs_rules.national.units import UNITS
from foreign_affairs_rules.phrases import ACTIVITIES
from foreign_affairs_rules.places import Place, national_place, place_of
from foreign_affairs_rules.plugins import Plugin, plugins
from foreign_affairs_rules.province import Province
from foreign_affairs_rules.requirements import Item
from foreign_affairs_rules.rules import Example, Rule
from foreign_affairs_rules.sources import Citation, Instrument
from foreign_affairs_rules.sphinxext.words import NATIONAL_LAW
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.timelines import Step, Timeline

NATIONAL = "national"
"""The word for national law where a province might stand."""
Key = tuple[str, str]
"""The kind of a thing that has an entry, as its role is named, and its id."""


class UnknownWord(LookupError):
    """A word of a directive names nothing."""


@attrs.frozen(eq=False, slots=False)
class Chapter:
    """
    The law that a page is about: national law, or a *province*'s own beside it.

    Of national law a province's chapter tells what the province gives values to.
    """

    word: str
    name: Text
    place: Place
    book: Book
    province: Province | None = None

    @cached_property
    def filled(self) -> frozenset[Term[Any]]:
        """The terms that its own values fill."""
        return frozenset(value.term for value in self.own_values)

    @property
    def own_values(self) -> tuple[Value[Any], ...]:
        """The values that are its own."""
        return self.province.values if self.province else national.VALUES

    @property
    def own_rules(self) -> tuple[Rule[Any], ...]:
        """The rules that are its own, but for those of steps."""
        return self.province.own_rules if self.province else national.RULES.rules

    @cached_property
    def own_steps(self) -> tuple[Step[Any], ...]:
        """The steps that are its own."""
        if self.province is not None:
            return self.province.own_steps
        return tuple(step for line in self.place.timelines for step in line.steps)

    def rules(self, activity: str | None = None) -> list[Rule[Any]]:
        """Its rules but for those of steps, by id."""
        more = (rule for rule in self.place.rules if self.filled & {*rule.terms})
        found = dict.fromkeys((*self.own_rules, *more))
        return sorted(_about(activity, found), key=lambda rule: rule.id)

    def lines(self, activity: str | None = None) -> list[Timeline[Any]]:
        """Its timelines: for a province those of the kinds of activity that it regulates."""
        about = {activity} if activity else {*self.activities}
        return [line for line in self.place.timelines if line.on.activity in about]

    def _changes(self, activity: str) -> bool:
        """Whether it changes a timeline: by a step, a length or an office."""
        lines = self.lines(activity)
        return any(self.steps(line) or self._offices(line) for line in lines)

    def steps(self, line: Timeline[Any]) -> list[Step[Any]]:
        """The steps of *line* that are its own, or whose length it fixes."""
        own = set(self.own_steps)
        return [step for step in line.steps if step in own or step.length in self.filled]

    def _offices(self, line: Timeline[Any]) -> bool:
        """Whether an office of the province beside the focal agency acts in *line*."""
        roles = {role.id for role in (self.province.offices if self.province else ())}
        return any(step.actor.id in roles for step in line.steps)

    def terms(self, activity: str | None = None) -> list[Term[Any]]:
        """The terms that its rules and steps read, by id; for a province its own and the filled."""
        read = [
            (rule, term)
            for rule in self.place.checked_rules
            for term in rule.terms
            if activity is None or rule.activity == activity
        ]
        known = frozenset() if self.province is None else _national_terms()
        found = {term for _, term in read if term in self.filled or term not in known}
        return sorted(found, key=lambda term: term.id)

    def open_terms(self, activity: str | None = None) -> list[Term[Any]]:
        """The terms of the activities it is about that no value fills there, by id."""
        fixed = {value.term for value in self.place.values}
        rules = self.place.checked_rules
        about = {activity} if activity else {*self.activities}
        read = {term for rule in rules if rule.activity in about for term in rule.terms}
        return sorted(read - fixed, key=lambda term: term.id)

    @cached_property
    def activities(self) -> tuple[str, ...]:
        """The kinds of activity on which it has a rule, a value or a step."""
        regulated = (self.rules, self.terms, self._changes)
        return tuple(name for name in ACTIVITIES if any(has(name) for has in regulated))

    def instruments(self) -> tuple[Instrument, ...]:
        """The texts that it declares, and those that what is its own cites."""
        own = national.INSTRUMENTS if self.province is None else self.province.instruments
        cited = (cite.instrument for _, cite in self.citations())
        return tuple(dict.fromkeys((*own, *cited)))

    def citations(self) -> Iterator[tuple[Key, Citation]]:
        """Every place in the law that what is its own cites, with what cites it."""
        for rule in self.own_rules:
            yield from ((("rule", rule.id), cite) for cite in rule.cite)
        for step in self.own_steps:
            yield from ((("step", step.id), cite) for cite in step.cite)
        for value in self.own_values:
            yield ("term", value.term.id), value.cite
            items = value.value if isinstance(value.value, tuple) else ()
            cites = (item.cite for item in items if isinstance(item, Item))
            yield from ((("term", value.term.id), cite) for cite in cites if cite)

    @cached_property
    def examples(self) -> dict[Rule[Any], list[Example]]:
        """The examples of each rule."""
        made = national.rule_examples() if self.province is None else self.province.rule_examples()
        found: dict[Rule[Any], list[Example]] = {}
        for one in made:
            found.setdefault(one.rule, []).append(one)
        return found

    def named(self) -> Iterator[tuple[Key, Text]]:
        """All that it may have an entry for, each with how it is called."""
        for rule in self.place.checked_rules:
            yield ("rule", rule.id), rule.says.fill(measured="…", limit="…")
        for step in (step for line in self.place.timelines for step in line.steps):
            yield ("step", step.id), step.title
        terms = dict.fromkeys((*self.place.terms.values(), *self.filled))
        yield from ((("term", term.id), term.name) for term in terms)
        unread = (text for term in terms for text in term.unread)
        for text in (*self.instruments(), *unread):
            yield ("instrument", text.id), text.name


def _about(activity: str | None, found: Iterable[Any]) -> Iterator[Any]:
    return (one for one in found if activity is None or one.on.activity == activity)


@cache
def _national_terms() -> frozenset[Term[Any]]:
    return frozenset(term for rule in Book.national().rules for term in rule.terms)


class Shelf:
    """The chapters of what is installed, by word, and how all that has an entry is called."""

    def __init__(self) -> None:
        installed = plugins()
        self.broken = {one.name: one for one in installed if one.province is None}
        provinces = (_chapter(one.province, one) for one in installed if one.province)
        chapters = (_national(), *provinces)
        self.chapters = {one.word: one for one in chapters}
        self.books = tuple(one.book for one in chapters)
        self.names: dict[Key, Text] = {}
        self.national: frozenset[Key] = frozenset()
        for chapter in chapters:
            found = dict(chapter.named())
            self.national = self.national or frozenset(found)
            self.names = found | self.names

    def chapter(self, word: str) -> Chapter:
        """The chapter that *word* names. Raises `UnknownWord`."""
        if word in self.broken:
            raise UnknownWord(str(self.broken[word]))
        if word not in self.chapters:
            raise UnknownWord(_refused(word, self.chapters))
        return self.chapters[word]

    def own(self, chapter: Chapter, key: Key) -> bool:
        """Whether what *key* names is at home in *chapter*."""
        return chapter.province is None or key not in self.national

    def near(self, key: Key) -> str:
        """The ids nearest to one that names nothing of its kind."""
        kind, found = key
        return _refused(found, [name for other, name in self.names if other == kind])


def activity(word: str) -> str:
    """The kind of activity that *word* names. Raises `UnknownWord`."""
    if word not in ACTIVITIES:
        raise UnknownWord(_refused(word, ACTIVITIES))
    return word


_FEW = 15
"""So many words are all named."""


def _refused(word: str, accepted: Iterable[str]) -> str:
    known = sorted(accepted)
    if len(known) <= _FEW:
        return f"found {word!r}; accepted: {', '.join(known)}"
    near = get_close_matches(word, known, 3) or known[:1]
    return f"found {word!r}; accepted: such as {', '.join(near)}"


def _national() -> Chapter:
    place = attrs.evolve(national_place(next(iter(UNITS))), name=NATIONAL_LAW)
    return Chapter(NATIONAL, NATIONAL_LAW, place, Book.national())


def _chapter(province: Province, plugin: Plugin) -> Chapter:
    place = place_of(province, plugin.distribution)
    return Chapter(plugin.name, province.name, place, Book.of(place), province)
