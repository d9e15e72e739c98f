"""Values that an office knows from a regulation of its own, given in a small file."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date as Date  # noqa: N812 -- a document has a fact named date
from difflib import get_close_matches
from typing import Annotated, Any

from foreign_affairs_rules.bounds import ONE_OF, SOME, Count, Name, one_of
from foreign_affairs_rules.days import CalendarDays, Months, WorkingDays
from foreign_affairs_rules.facts import UNKNOWN, Facts, Fault, Senseless, facts
from foreign_affairs_rules.faults import day_from
from foreign_affairs_rules.law import NOT_NUMBERS, Term, Unit, Value
from foreign_affairs_rules.sources import Evidence, Instrument, Level
from foreign_affairs_rules.text import Text

_LENGTHS = {"calendar_days": CalendarDays, "working_days": WorkingDays, "months": Months}
_LONGEST = {"calendar_days": 1000, "working_days": 1000, "months": 36}
_UNITS = tuple(
    dict.fromkeys(
        [*_LENGTHS, *(unit.value for unit in Unit if unit not in (*NOT_NUMBERS, Unit.LENGTH))]
    )
)


@facts
class LocalDocument(Facts):
    """The office's own regulation: its number, who issued it, its title and the day it is from."""

    number: Name
    issuer: Name
    date: Date
    title: str = ""


@facts
class LocalValue(Facts):
    """
    One term that the regulation fixes: its id, the value, the unit, and from and to which day.

    Without *since* it holds from the day of the document, without *until* it goes on.
    """

    term: Name
    value: Count
    unit: Annotated[str, one_of(*_UNITS)]
    document: LocalDocument
    since: Date = UNKNOWN
    until: Date = UNKNOWN

    def sense(self) -> Iterator[Fault]:
        """A value does not end before it begins."""
        document = self.peek("document")
        issued = document and document.peek("date")
        since, until = self.peek("since", issued), self.peek("until")
        if since and until and until < since:
            given = "since" if "since" in self.known() else "document.date"
            yield Fault("until", until, day_from(since, given))


@facts
class LocalValues(Facts):
    """The values of a file."""

    values: Annotated[tuple[LocalValue, ...], SOME]


def fill(
    given: LocalValues, terms: Mapping[str, Term[Any]], present: Iterable[Value[Any]]
) -> tuple[Value[Any], ...]:
    """
    The values that *given* adds to those *present*, for the open ones among *terms*.

    Raises `Senseless` with every fault: an unknown term, a wrong unit, a term that is not open.
    """
    faults: list[Fault] = []
    made: list[Value[Any]] = []
    present = tuple(present)
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


def _faults(one: LocalValue, terms: Mapping[str, Term[Any]]) -> Iterator[Fault]:
    numbers = {name: term for name, term in terms.items() if term.unit not in NOT_NUMBERS}
    if one.term not in numbers:
        near = get_close_matches(one.term, numbers, 3) or sorted(numbers)
        yield Fault("term", one.term, ONE_OF.fill(names=near))
        return
    unit = numbers[one.term].unit
    units = tuple(_LENGTHS) if unit is Unit.LENGTH else (unit.value,)
    if one.unit not in units:
        yield Fault("unit", one.unit, ONE_OF.fill(names=units))
    elif one.value > _LONGEST.get(one.unit, one.value):
        yield Fault("value", one.value, _AT_MOST.fill(count=_LONGEST[one.unit]))


_AT_MOST = Text("nhiều nhất {count}", "at most {count}")


def _fixed(value: Value[Any], present: Iterable[Value[Any]]) -> Iterator[Fault]:
    for other in present:
        if other.term is value.term and other.known.overlaps(value.known):
            since, until = (day or "…" for day in (other.known.since, other.known.until))
            fixed = _FIXED.fill(cite=other.cite.printed, since=since, until=until)
            yield Fault("term", value.term.id, fixed)


_FIXED = Text(
    "mức chưa có quy định vào thời gian đó; {cite} đã quy định ({since} – {until})",
    "a term that is open then; {cite} fixes it ({since} – {until})",
)


def _value(one: LocalValue, term: Term[Any]) -> Value[Any]:
    document = one.document
    title = document.title or document.number
    instrument = Instrument(
        id=f"local:{document.number}",
        number=document.number,
        kind=Text("Văn bản", "Document"),
        issuer=Text.same(document.issuer),
        level=Level.DEPARTMENT,
        title=Text.same(title),
        issued=document.date,
        since=one.peek("since", document.date),
        until=one.peek("until"),
    )
    made = _LENGTHS[one.unit](one.value) if term.unit is Unit.LENGTH else one.value
    return term.value(made, cite=instrument.at(evidence=Evidence.LOCAL))
