"""Terms that the law fixes or leaves open, and the law of a place as it stood on a day."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import attrs
from attrs.converters import optional

from foreign_affairs_rules.days import Length, Period, to_day
from foreign_affairs_rules.gaps import Gap, NotInForce, OpenTerm
from foreign_affairs_rules.sources import Citation, Evidence, Instrument
from foreign_affairs_rules.text import LANGS, Lang, Text, word

T = TypeVar("T")


class Unit(Enum):
    """What a number counts."""

    PERSONS = "persons"
    COUNTRIES = "countries"
    DAYS = "days"
    TRIPS_A_YEAR = "trips_a_year"
    CONTENTS = "contents"
    SETS = "sets"
    TIMES = "times"
    YEARS = "years"
    MONTHS = "months"
    HOURS = "hours"
    VND = "vnd"
    USD = "usd"
    PERCENT = "percent"
    AUTHORITIES = "authorities"
    TITLES = "titles"
    """Titles of posts, as a set of texts."""
    LENGTH = "length"
    """A `CalendarDays`, `WorkingDays` or another length, which carries its own unit."""
    TABLE = "table"
    """A `Table`: numbers by key."""
    PAPERS = "papers"
    """The papers of a dossier, as `~foreign_affairs_rules.requirements.Item`."""
    BODIES = "bodies"
    """The bodies to be consulted, as items."""
    DECIDERS = "deciders"
    """Who decides in which case, as items of which the first that fits counts."""


class Tighter(Enum):
    """Which of two values binds more; `None` on a term where that cannot be said."""

    LOWER = "lower"
    HIGHER = "higher"


class Severity(Enum):
    """How much a norm binds."""

    BINDING = "binding"
    ADVICE = "advice"


@attrs.frozen(eq=False, kw_only=True, repr=False)
class Term(Generic[T]):
    """
    Something the law may fix: a limit, a length. Open until a dated, cited `Value` fills it.

    *unread* names the texts that may fix it and whose body was not read. *always* says that some
    text fixes it on every day, so that outside the values read it is open, not absent.
    """

    id: str
    name: Text
    unit: Unit
    tighter: Tighter | None = None
    unread: tuple[Instrument, ...] = ()
    always: bool = False

    def __repr__(self) -> str:
        return f"Term({self.id!r})"

    def value(
        self,
        value: T,
        *,
        cite: Citation,
        since: str | date | None = None,
        until: str | date | None = None,
        known_until: str | date | None = None,
        exception: Text | None = None,
        severity: Severity = Severity.BINDING,
        note: Text | None = None,
        because: Citation | None = None,
    ) -> "Value[T]":
        """
        This term fixed to *value* by the place *cite*.

        The days default to those of the instrument. Where *exception* is given, what goes beyond
        the value is a question for a person and not broken. A value that is looser than one of a
        higher level says *because* of which place of that level it may be.
        """
        instrument = cite.instrument
        return Value(
            term=self,
            value=value,
            cite=cite,
            since=since or instrument.since,
            until=until or instrument.until,
            known_until=known_until or instrument.known_until,
            exception=exception,
            severity=severity,
            note=note,
            because=because,
        )


def _rows(rows: Iterable[tuple[Any, int]]) -> tuple[tuple[Any, int], ...]:
    return tuple(rows)


@attrs.frozen
class Table:
    """Whole numbers by key, as a decree prints them in a table; a key without one has none."""

    rows: tuple[tuple[Any, int], ...] = attrs.field(converter=_rows)

    def get(self, key: Any) -> int | None:
        """The number under *key*; `None` where the table has none."""
        return dict(self.rows).get(key)

    @property
    def label(self) -> Text:
        """The rows in words."""
        vi, en = (self._worded(lang) for lang in LANGS)
        return Text(vi, en, literal=True)

    def _worded(self, lang: Lang) -> str:
        return "; ".join(f"{word(key, lang)}: {word(number, lang)}" for key, number in self.rows)


_KINDS = {
    Unit.LENGTH: Length,
    Unit.AUTHORITIES: frozenset,
    Unit.TITLES: frozenset,
    Unit.TABLE: Table,
    Unit.PAPERS: tuple,
    Unit.BODIES: tuple,
    Unit.DECIDERS: tuple,
}
_ACCEPTED = {
    Length: "a length, such as WorkingDays(5)",
    frozenset: "a set",
    Table: "a table of numbers by key",
    tuple: "a tuple of items",
    int: "a whole number from 0",
}
NOT_NUMBERS = tuple(unit for unit in _KINDS if unit is not Unit.LENGTH)
"""The units whose values are no single number."""


@attrs.frozen(kw_only=True)
class Value(Generic[T]):
    """A term as one instrument fixes it, from a day, until a day."""

    term: Term[T]
    value: T = attrs.field()
    cite: Citation
    since: date | None = attrs.field(converter=optional(to_day))
    until: date | None = attrs.field(converter=optional(to_day))
    known_until: date | None = attrs.field(converter=optional(to_day))
    exception: Text | None
    severity: Severity
    note: Text | None
    because: Citation | None = None
    in_force: Period = attrs.field(init=False, eq=False, repr=False)
    """The days on which it is in force, as far as known."""
    known: Period = attrs.field(init=False, eq=False, repr=False)
    """The days for which it is known to apply."""

    @in_force.default
    def _of_its_days(self) -> Period:
        return Period(self.since, self.until)

    @known.default
    def _as_far_as_known(self) -> Period:
        ends = [day for day in (self.until, self.known_until) if day is not None]
        return Period(self.since, min(ends, default=None))

    @value.validator
    def _of_the_unit(self, _: Any, value: T) -> None:
        kind: Any = _KINDS.get(self.term.unit, int)
        right = isinstance(value, kind) and not isinstance(value, bool)
        if not right or (isinstance(value, int) and value < 0):
            message = f"{self.term.id}: found {value!r}; accepted: {_ACCEPTED[kind]}"
            raise ValueError(message)

    @property
    def cites(self) -> tuple[Citation, ...]:
        """The place that fixes it, and the one that allows it, where it needs that."""
        return (self.cite,) if self.because is None else (self.cite, self.because)

    @property
    def local(self) -> bool:
        """Whether an office gave it from a regulation of its own."""
        return self.cite.evidence is Evidence.LOCAL


def length(
    id: str, vi: str, en: str, *, unread: tuple[Instrument, ...] = (), always: bool | None = None
) -> Term[Length]:
    """
    A term for a length, by its name in both languages.

    Where texts that were not read may fix it, it is open and never absent, unless *always* says so.
    """
    always = bool(unread) if always is None else always
    return Term[Length](id=id, name=Text(vi, en), unit=Unit.LENGTH, unread=unread, always=always)


class Law(dict[Term[Any], Any]):
    """
    What every term says in one place on one day: ``law[MAX_MEMBERS]``.

    *day* is the day whose law this is, *asked* the day of the question: "now". *unread* are the
    texts of the place that may fix what is open, by activity.

    Raises `OpenTerm` for a term that no text read fixes on that day, and `NotInForce` for one
    whose only values lie wholly before or after it.
    """

    __slots__ = ("_all", "_unread", "_values", "asked", "day")

    def __init__(
        self,
        values: Iterable[Value[Any]],
        day: date,
        asked: date,
        unread: Mapping[str, tuple[Instrument, ...]] = MappingProxyType({}),
    ) -> None:
        self.day = day
        self.asked = asked
        self._unread = unread
        self._all = tuple(values)
        self._values = {
            value.term: value
            for value in sorted(self._all, key=lambda value: value.cite.instrument.level)
            if day in value.known
        }
        super().__init__({term: value.value for term, value in self._values.items()})

    if TYPE_CHECKING:  # the look-up itself is dict's own: nothing is faster

        def __getitem__(self, term: Term[T]) -> T: ...

    def __missing__(self, term: Term[Any]) -> Any:
        raise self.gap(term)

    def gap(self, term: Term[Any]) -> Gap:
        """Why *term* has no value on this day."""
        dated = sorted(
            (value for value in self._all if value.term is term),
            key=lambda value: value.since or date.min,
        )
        begun = [value for value in dated if not value.in_force.begins_after(self.day)]
        if not begun:
            first = dated[0] if dated else None
            if first is None or term.always or first.cite.instrument.unread_on(self.day):
                return self._open(term, None, first)
            return NotInForce(first, begins=True)
        last = max(begun, key=lambda value: value.known.until or date.max)
        if last.known.until != last.until:
            return self._open(term, last)
        if term.always or last.cite.instrument.unread_on(self.day):
            return self._open(term, None, last)
        return NotInForce(last, begins=False)

    def _open(
        self, term: Term[Any], last: "Value[Any] | None" = None, near: "Value[Any] | None" = None
    ) -> OpenTerm:
        other = near.cite.instrument.unread_on(self.day) if near else None
        local = self._unread.get(term.id.partition(".")[0], ())
        unread = [one for one in (*term.unread, *local) if self.day in one.known]
        return OpenTerm(term, last, tuple(dict.fromkeys([*unread, *([other] if other else [])])))

    def value(self, term: Term[T]) -> Value[T] | None:
        """The value that fills *term* on this day, with its citation."""
        return self._values.get(term)

    def values_of(self, terms: Iterable[Term[Any]]) -> Iterator[Value[Any]]:
        """The values that fill *terms* on this day."""
        return (self._values[term] for term in terms if term in self._values)
