"""Values that an office knows from a regulation of its own, given in a small file."""

from collections.abc import Iterator
from datetime import date as Date  # noqa: N812 -- a document has a fact named date
from difflib import get_close_matches
from typing import Any

from foreign_affairs_rules.days import CalendarDays, WorkingDays
from foreign_affairs_rules.facts import UNKNOWN, Facts, Fault, Senseless, facts, join
from foreign_affairs_rules.law import Term, Unit, Value
from foreign_affairs_rules.sources import Evidence, Instrument, Level
from foreign_affairs_rules.text import Text


@facts
class LocalDocument(Facts):
    """The office's own regulation: its number, who issued it, its title and the day it is from."""

    number: str
    issuer: str
    date: Date
    title: str = ""


@facts
class LocalValue(Facts):
    """One term that the regulation fixes: its id, the value, the unit, and from and to which day."""

    term: str
    value: int
    unit: str
    document: LocalDocument
    since: Date = UNKNOWN
    until: Date = UNKNOWN

    def sense(self) -> Iterator[Fault]:
        """A value is not negative and does not end before it begins."""
        if self.value < 0:
            yield Fault("value", str(self.value), "a number from 0")
        since, until = self.peek("since", self.document.date), self.peek("until")
        if until is not None and until < since:
            yield Fault("until", str(until), f"a day from {since}")


@facts
class LocalValues(Facts):
    """The values of a file."""

    values: tuple[LocalValue, ...]


_LENGTHS = {"calendar_days": CalendarDays, "working_days": WorkingDays}


def fill(
    given: LocalValues, terms: dict[str, Term[Any]], present: tuple[Value[Any], ...]
) -> tuple[Value[Any], ...]:
    """
    The values that *given* adds to those *present*, for the open ones among *terms*.

    Raises `Senseless` with every fault: an unknown term, a wrong unit, a term that is not open.
    """
    faults: list[Fault] = []
    made: list[Value[Any]] = []
    for index, one in enumerate(given.values):
        found = list(_faults(one, terms))
        if not found:
            value = _value(one, terms[one.term])
            found = list(_fixed(value, (*present, *made)))
            made.append(value)
        faults += [fault.under(f"values[{index}]") for fault in found]
    if faults:
        raise Senseless(faults)
    return tuple(made)


def _faults(one: LocalValue, terms: dict[str, Term[Any]]) -> Iterator[Fault]:
    term = terms.get(one.term)
    if term is None:
        near = get_close_matches(one.term, terms, 3) or sorted(terms)
        yield Fault("term", repr(one.term), f"one of {', '.join(near)}")
        return
    units = tuple(_LENGTHS) if term.unit is Unit.LENGTH else (term.unit.value,)
    if one.unit not in units:
        yield Fault("unit", repr(one.unit), " or ".join(units))


def _fixed(value: Value[Any], present: tuple[Value[Any], ...]) -> Iterator[Fault]:
    for other in present:
        if other.term is value.term and other.known.overlaps(value.known):
            by = f"{other.cite.printed.vi} ({other.since} – {other.known.until or '…'})"
            yield Fault("term", repr(value.term.id), f"a term that is open then; {by} fixes it")


def _value(one: LocalValue, term: Term[Any]) -> Value[Any]:
    document = one.document
    title = document.title or document.number
    instrument = Instrument(
        id=f"local:{document.number}",
        number=document.number,
        kind=Text("Văn bản", "Document"),
        issuer=Text(document.issuer, document.issuer),
        level=Level.DEPARTMENT,
        title=Text(title, title),
        issued=document.date,
        since=one.peek("since", document.date),
        until=one.peek("until"),
    )
    made = _LENGTHS[one.unit](one.value) if term.unit is Unit.LENGTH else one.value
    return term.value(made, cite=instrument.at(evidence=Evidence.LOCAL))
