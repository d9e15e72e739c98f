"""What the tests of the engine build: subjects, terms, values, rules and places, all synthetic."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from typing import Any, ClassVar, TypeVar

from hypothesis.strategies import SearchStrategy

from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.days import to_day
from foreign_affairs_rules.facts import UNKNOWN, UNRECORDED, Facts, facts
from foreign_affairs_rules.findings import Report
from foreign_affairs_rules.law import Term, Unit, Value
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.model.papers import (
    Answer,
    Consultation,
    Decision,
    Document,
    Waiver,
)
from foreign_affairs_rules.places import Place
from foreign_affairs_rules.plugins import place as installed_place
from foreign_affairs_rules.plugins import plugins
from foreign_affairs_rules.rules import Rule, RuleSet
from foreign_affairs_rules.shipped import example, examples
from foreign_affairs_rules.sources import Citation, Evidence, Instrument, Level
from foreign_affairs_rules.testing.examples import filled as with_test_values
from foreign_affairs_rules.testing.strategies import outbound_delegations
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.timelines import Timeline

T = TypeVar("T")
DAY = date(2018, 3, 13)


def words(one: str) -> Text:
    """A text that only tests read."""
    return Text(f"{one} (thử)", f"{one} (test)")


def instrument(id: str = "giả-định", level: Level = Level.CENTRAL, **known: Any) -> Instrument:
    """An instrument that does not exist."""
    named: dict[str, Any] = {"kind": words("kind"), "issuer": words("issuer")}
    named |= {"number": f"{id}/QĐ", "title": words("title")}
    return Instrument(id=id, level=level, **(named | known))


def cited(level: Level = Level.CENTRAL, **known: Any) -> Citation:
    """A place in such an instrument."""
    return instrument(level=level, **known).at(1, evidence=Evidence.INFERRED)


def term(id: str = "synthetic.limit", unit: Unit = Unit.DAYS, **known: Any) -> Term[Any]:
    """A term that no law knows."""
    return Term(id=id, name=words("limit"), unit=unit, **known)


@facts
class Item(Facts):
    """A thing in a box."""

    size: int = UNKNOWN
    tag: str = UNKNOWN

    def doubled(self) -> int:
        """Twice the size."""
        return 2 * self.size


@facts
class Box(Facts):
    """A subject without events: what it breaks is found by the compiled screen."""

    id: str = "box"
    weight: int = UNKNOWN
    sealed: bool = UNKNOWN
    items: tuple[Item, ...] = UNKNOWN

    def heaviest(self) -> int:
        """The largest size in it."""
        return max(item.size for item in self.items)


@facts
class Errand(Facts):
    """A subject with events, answers and waivers."""

    id: str = "errand"
    recorded_until: date = UNKNOWN
    planned: date = UNKNOWN
    asked: date | None = UNRECORDED
    begun: date | None = UNRECORDED
    done: date | None = UNRECORDED
    weight: int = UNKNOWN
    items: tuple[Item, ...] = UNKNOWN
    answers: tuple[Answer, ...] = ()
    waivers: tuple[Waiver, ...] = ()


@facts
class Grant(Facts):
    """An activity with papers, opinions and a decision, which another activity may carry."""

    activity: ClassVar[str] = "grant"

    id: str = "grant"
    recorded_until: date = UNKNOWN
    official: bool = True
    large: bool = UNKNOWN
    foreign: bool = UNKNOWN
    documents: tuple[Document, ...] = UNKNOWN
    consultations: tuple[Consultation, ...] = UNKNOWN
    submitted: date | None = UNRECORDED
    decision: Decision | None = UNRECORDED
    signing: date = UNKNOWN
    signed: date | None = UNRECORDED
    answers: tuple[Answer, ...] = ()
    waivers: tuple[Waiver, ...] = ()

    def out_of_scope(self) -> Text | None:
        """Some grants are nobody's concern."""
        return None if self.official else words("private")


@facts
class Mission(Facts):
    """An activity that carries others."""

    activity: ClassVar[str] = "mission"

    id: str = "mission"
    recorded_until: date = UNKNOWN
    leaves: date = UNKNOWN
    left: date | None = UNRECORDED
    grants: tuple[Grant, ...] = ()
    waivers: tuple[Waiver, ...] = ()


def place(
    *rules: Rule[Any],
    values: Iterable[Value[Any]] = (),
    timelines: tuple[Timeline[Any], ...] = (),
    distribution: str | None = None,
) -> Place:
    """A place where only these rules and values hold."""
    return Place(
        province="giả-định",
        territory="giả-định",
        name=words("place"),
        focal_agency=words("agency"),
        values=tuple(values),
        rules=RuleSet(rules),
        timelines=timelines,
        distribution=distribution,
    )


def report(
    subject: Facts,
    *rules: Rule[Any],
    on: str | date = DAY,
    values: Iterable[Value[Any]] = (),
) -> Report:
    """What these rules alone find."""
    return Checker(place(*rules, values=values), to_day(on)).check(subject)


def shipped_here() -> Iterator[str]:
    """
    The documents that ship with the library and with Quảng Ninh, by name.

    Each package asks the same of its own documents, by the conformance suite.
    """
    codes = {plugin.name for plugin in plugins()} - {"quang_ninh"}
    theirs = {name for code in codes for name in examples(code)}
    return (name for name in examples() if name not in theirs)


def shipped_delegations() -> Iterator[OutboundDelegation]:
    """The delegations that ship with the library and with Quảng Ninh."""
    for name in shipped_here():
        loaded = example(name)
        if isinstance(loaded, OutboundDelegation):
            yield loaded


def any_delegations(**drawn: Any) -> SearchStrategy[OutboundDelegation]:
    """Delegations of which much is unknown, and delegations of which nothing is."""
    return outbound_delegations(**drawn) | outbound_delegations(complete=True, **drawn)


@cache
def quang_ninh(day: date, *, filled: bool) -> Checker:
    """The law of Quảng Ninh on *day*; *filled*: with test values for all that is open then."""
    there = installed_place("quang_ninh")
    return Checker(with_test_values(there, day) if filled else there, day)
