"""Counts of rows: all of them, and those that have a country, an agency or a month in common."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from enum import Enum
from typing import Any

import attrs

from foreign_affairs_rules.model.budget import FundingSource
from foreign_affairs_rules.model.followed import TaskGroup
from foreign_affairs_rules.model.plan import PlanState
from foreign_affairs_rules.reporting.making import rows_of
from foreign_affairs_rules.reporting.rows import Row, Standing
from foreign_affairs_rules.reporting.scope import Scope
from foreign_affairs_rules.sheets.choices import SOURCES
from foreign_affairs_rules.text import Text, fold

Keys = Callable[[Row], Iterable[tuple[str, Text]]]
"""Under which keys a row counts, each with its words; under none where that is not known."""
UNKNOWN = Text("chưa rõ", "not known")


@attrs.frozen(kw_only=True)
class Tally:
    """
    How many activities there are, and how far they have come.

    Those called off are counted by *cancelled* alone. *people* and *cost* (VND) are the sums of
    what is known; *people_unknown* and *cost_unknown* count those of which it is not.
    """

    activities: int
    made: int
    decided: int
    proposed: int
    cancelled: int
    people: int
    people_unknown: int
    cost: int
    cost_unknown: int


@attrs.frozen(kw_only=True)
class Part:
    """The *tally* of what has a *key* in common; the key is `None` where it is not known."""

    key: str | None
    label: Text
    tally: Tally


@attrs.frozen(kw_only=True)
class Section:
    """
    The activities of one kind, and their tallies.

    One that visits two countries counts in each of them, so those parts add up to more than the
    total. Money from several sources is not divided among them: they are one key.
    """

    kind: str
    rows: tuple[Row, ...]
    total: Tally
    by_country: tuple[Part, ...]
    by_agency: tuple[Part, ...]
    by_month: tuple[Part, ...]
    by_group: tuple[Part, ...]
    by_state: tuple[Part, ...]
    by_source: tuple[Part, ...]


def section_of(scope: Scope, kind: str) -> Section:
    """The activities of a *kind* that count for the period, and their tallies."""
    rows = rows_of(scope, kind)
    return Section(
        kind=kind,
        rows=rows,
        total=tally(rows),
        by_country=parted(rows, _countries),
        by_agency=parted(rows, _agency),
        by_month=parted(rows, _month, _by_key),
        by_group=_enumerated(parted(rows, _group), TaskGroup),
        by_state=_enumerated(parted(rows, _state), PlanState),
        by_source=parted(rows, _sources),
    )


@attrs.frozen(kw_only=True)
class Together:
    """The activities of all kinds that a plan holds together, the dearest parts first."""

    total: Tally
    by_agency: tuple[Part, ...]
    by_source: tuple[Part, ...]


def together(sections: Iterable[Section]) -> Together:
    """What *sections* are together."""
    rows = [row for section in sections for row in section.rows]
    return Together(
        total=tally(rows),
        by_agency=parted(rows, _agency, _by_cost),
        by_source=parted(rows, _sources, _by_cost),
    )


def tally(rows: Iterable[Row]) -> Tally:
    """The tally of *rows*."""
    every = tuple(rows)
    going = [row for row in every if row.standing is not Standing.CANCELLED]
    people = [row.people for row in going if row.people is not None]
    costs = [row.cost for row in going if row.cost is not None]
    return Tally(
        activities=len(going),
        made=sum(row.standing is Standing.MADE for row in going),
        decided=sum(row.standing is Standing.DECIDED for row in going),
        proposed=sum(row.standing is Standing.PROPOSED for row in going),
        cancelled=len(every) - len(going),
        people=sum(people),
        people_unknown=len(going) - len(people),
        cost=sum(costs),
        cost_unknown=len(going) - len(costs),
    )


def parted(
    rows: Iterable[Row], keys: Keys, order: Callable[[Part], Any] | None = None
) -> tuple[Part, ...]:
    """
    The parts of *rows* by their *keys*, in the *order* given, else the largest first.

    A key has the first of its words as they are sorted. What has no key comes last.
    """
    held: defaultdict[str | None, list[Row]] = defaultdict(list)
    words: defaultdict[str | None, set[Text]] = defaultdict(set)
    for row in rows:
        for key, label in tuple(keys(row)) or ((None, UNKNOWN),):
            held[key].append(row)
            words[key].add(label)
    parts = (
        Part(key=key, label=min(words[key], key=_sorted), tally=tally(held[key])) for key in held
    )
    return tuple(sorted(parts, key=order or _by_size))


def _sorted(label: Text) -> tuple[str, str]:
    return label.vi, label.en


def _by_key(part: Part) -> tuple[bool, str]:
    return part.key is None, part.key or ""


def _by_size(part: Part) -> tuple[bool, int, str]:
    return part.key is None, -part.tally.activities, part.key or ""


def _by_cost(part: Part) -> tuple[bool, int, str]:
    return part.key is None, -part.tally.cost, part.key or ""


def _enumerated(parts: tuple[Part, ...], choices: type[Enum]) -> tuple[Part, ...]:
    """*parts* in the order in which *choices* stand."""
    order: list[str | None] = [one.value for one in choices]
    return tuple(sorted(parts, key=lambda part: (*order, None).index(part.key)))


def _countries(row: Row) -> Iterator[tuple[str, Text]]:
    return ((code, Text.same(code)) for code in row.countries)


def _agency(row: Row) -> Iterator[tuple[str, Text]]:
    if row.agency is not None:
        yield fold(row.agency), Text.same(row.agency)


def _month(row: Row) -> Iterator[tuple[str, Text]]:
    year, _, month = row.month.partition("-")
    if month:
        yield row.month, Text.same(f"{month}/{year}")


def _group(row: Row) -> Iterator[tuple[str, Text]]:
    if row.group is not None:
        yield row.group.value, row.group.label


def _state(row: Row) -> Iterator[tuple[str, Text]]:
    if row.state is not None:
        yield row.state.value, row.state.label


def _sources(row: Row) -> Iterator[tuple[str, Text]]:
    if row.sources:
        yield "+".join(one.value for one in row.sources), sources_in_words(row.sources)


_WITH = Text("{sources}", "{sources}")


def sources_in_words(sources: tuple[FundingSource, ...]) -> Text:
    """*sources* in words."""
    return _WITH.fill(sources=tuple(SOURCES.label_of(one) for one in sources))
