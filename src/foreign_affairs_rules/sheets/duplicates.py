"""
Rows that stand twice, and rows that may be one activity which two agencies registered.

Rows are compared only with those of the same kind and a common country that are near in time, so
that the time it takes grows as the rows do.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import chain, pairwise

import attrs

from foreign_affairs_rules.sheets.countries import name_of
from foreign_affairs_rules.sheets.keys import key_of
from foreign_affairs_rules.sheets.likeness import likeness, weights_of, words_of
from foreign_affairs_rules.sheets.moments import Time
from foreign_affairs_rules.sheets.planned import PlannedRow
from foreign_affairs_rules.sheets.reasons import NEAR, SAME, near_why, same_why, told_time
from foreign_affairs_rules.text import LANGS, Text

SLACK = timedelta(days=3)
"""How far apart in time rows still may be one activity in other words."""
_ALIKE_BY_DAY, _ALIKE_BY_MONTH = 0.5, 0.7
"""How alike contents must be: less is enough where both rows name their days."""
_WINDOW = 300
"""With how many rows before it, near in time and in one country, a row is compared at most."""
_MOST = 3
"""With how many of them, the most alike, it makes a pair: of like contents there is no end."""


@attrs.frozen(eq=False)
class Pair:
    """Two rows that may be one activity: whether they say the *same*, and *why* it is thought."""

    one: PlannedRow
    other: PlannedRow
    same: bool
    why: Text

    @property
    def label(self) -> Text:
        """The same, or only alike."""
        return SAME if self.same else NEAR


@attrs.frozen(eq=False)
class _Entry:
    """A row as it is compared: its place among all rows, when it is, what it is about."""

    place: int
    row: PlannedRow
    first: date
    last: date
    timed: bool
    exact: bool
    content: str
    weights: dict[str, float]


def pairs(rows: Iterable[PlannedRow]) -> tuple[Pair, ...]:
    """The pairs of *rows* that may be one activity, in the order of the rows; see `Pair`."""
    entries = [
        _entry(place, row)
        for place, row in enumerate(rows)
        if row.kind and "cancelled" not in row.values
    ]
    found: dict[tuple[int, int], Pair] = {}
    for one, other in chain(_same(entries), _near(entries)):
        first, second = sorted((one, other), key=lambda entry: entry.place)
        found.setdefault((first.place, second.place), _pair(first, second))
    return tuple(found[places] for places in sorted(found))


def _entry(place: int, row: PlannedRow) -> _Entry:
    start, end = (row.values.get(key) for key in ("start", "end"))
    time = Time(start=start, end=end or start) if start else row.time or Time()
    content = row.values.get("title", "")
    names = " ".join(name_of(code, lang) for code in row.countries for lang in LANGS)
    weights = weights_of(content, names) or weights_of(content, "")
    days = time.days()
    first, last = days or (date.min, date.min)
    return _Entry(place, row, first, last, bool(days), bool(start), key_of(content), weights)


def _same(entries: Iterable[_Entry]) -> Iterator[tuple[_Entry, _Entry]]:
    """Rows of one kind, content and countries, each with one before it at the same time."""
    blocks: defaultdict[tuple[object, ...], list[_Entry]] = defaultdict(list)
    for entry in entries:
        if entry.content:
            key = entry.row.kind, entry.content, tuple(sorted(entry.row.countries))
            blocks[key].append(entry)
    for block in blocks.values():
        untimed = [entry for entry in block if not entry.timed]
        yield from pairwise(untimed)
        yield from _overlapping(_by_time(block))


def _overlapping(entries: Sequence[_Entry]) -> Iterator[tuple[_Entry, _Entry]]:
    """Each entry with the one before it that lasts longest, where they overlap."""
    longest: _Entry | None = None
    for entry in entries:
        if longest and _gap(longest, entry) <= timedelta(0):
            yield longest, entry
        if longest is None or entry.last > longest.last:
            longest = entry


def _near(entries: Iterable[_Entry]) -> Iterator[tuple[_Entry, _Entry]]:
    """Rows of one kind with a common country, near in time and alike in content, not the same."""
    blocks: defaultdict[tuple[object, ...], list[_Entry]] = defaultdict(list)
    for entry in entries:
        for country in entry.row.countries or ("",):
            blocks[entry.row.kind, country].append(entry)
    for block in blocks.values():
        before: list[_Entry] = []
        for entry in _by_time(block):
            before = [one for one in before if _gap(one, entry) <= SLACK][-_WINDOW:]
            others = (one for one in before if not _says_the_same(one, entry))
            yield from ((one, entry) for one in _most_alike(others, entry))
            before.append(entry)


def _most_alike(others: Iterable[_Entry], entry: _Entry) -> list[_Entry]:
    """Those of *others* that are alike enough, the most alike first, and no more than a few."""
    found = [(how_far, one) for one in others if (how_far := _likeness(one, entry))]
    found.sort(key=lambda pair: (-pair[0], pair[1].place))
    return [one for _, one in found[:_MOST]]


def _by_time(entries: Iterable[_Entry]) -> list[_Entry]:
    timed = [entry for entry in entries if entry.timed]
    return sorted(timed, key=lambda entry: (entry.first, entry.last, entry.place))


def _gap(one: _Entry, other: _Entry) -> timedelta:
    """How long after the end of *one* the *other* begins; 0 or below where they overlap."""
    return other.first - one.last


def _says_the_same(one: _Entry, other: _Entry) -> bool:
    """Whether content and countries are the same at one time; *one* begins no later."""
    alike = one.content == other.content and {*one.row.countries} == {*other.row.countries}
    return alike and bool(one.content) and _gap(one, other) <= timedelta(0)


def _likeness(one: _Entry, other: _Entry) -> float:
    """How alike two contents are; 0 where that is not enough."""
    least = _ALIKE_BY_DAY if one.exact and other.exact else _ALIKE_BY_MONTH
    found = likeness(one.weights, other.weights)
    return found if found >= least else 0.0


def _pair(one: _Entry, other: _Entry) -> Pair:
    first, second = sorted((one, other), key=lambda entry: (entry.first, entry.last))
    gap = _gap(first, second).days
    time = told_time(second.first, min(first.last, second.last), gap, timed=one.timed)
    if _says_the_same(first, second):
        return Pair(one.row, other.row, same=True, why=same_why(one.row, other.row, time))
    typed = words_of(one.row.values["title"])
    words = " ".join(typed[key] for key in one.weights if key in other.weights)
    return Pair(one.row, other.row, same=False, why=near_why(one.row, other.row, time, words))
