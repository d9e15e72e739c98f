"""What a province has of its own, what its tests ask about, and where."""

from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from foreign_affairs_rules import documents, national
from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.faults import DocumentError
from foreign_affairs_rules.law import Term, Value
from foreign_affairs_rules.places import Place, place_of
from foreign_affairs_rules.province import Province, step_rules
from foreign_affairs_rules.requirements import Item
from foreign_affairs_rules.rules import Example, Rule
from foreign_affairs_rules.sources import Citation


class Question(NamedTuple):
    """A subject asked about on a day, and how a failure names it."""

    name: str
    subject: Facts
    on: date


def place(province: Province) -> Place:
    """The law of *province*, installed or not."""
    return place_of(province, "conformance")


def national_rules() -> tuple[Rule[Any], ...]:
    """The national rules, those of the steps among them."""
    return (*national.RULES, *step_rules(national.TIMELINES))


def rules(province: Province) -> tuple[Rule[Any], ...]:
    """The own rules of *province*, those of its steps among them."""
    late = (step.rule() for step in province.own_steps)
    return (*province.own_rules, *(rule for rule in late if rule is not None))


def terms(province: Province) -> tuple[Term[Any], ...]:
    """The terms that only *province* has."""
    known = {term for rule in national_rules() for term in rule.terms}
    read = (term for rule in rules(province) for term in rule.terms)
    filled = (value.term for value in province.values)
    return tuple(dict.fromkeys(term for term in (*read, *filled) if term not in known))


def examples(province: Province) -> tuple[Example, ...]:
    """The examples of rules that *province* gives."""
    return province.rule_examples()


def items(value: Value[Any]) -> tuple[Item, ...]:
    """What the list *value* names; nothing for another value."""
    listed = value.value if isinstance(value.value, tuple) else ()
    return tuple(item for item in listed if isinstance(item, Item))


def citations(province: Province) -> Iterator[tuple[str, Citation]]:
    """Every place in the law that *province* names, with who names it."""
    for rule in province.own_rules:
        yield from ((f"rule {rule.id!r}", cite) for cite in rule.cite)
    for step in province.own_steps:
        yield from ((f"step {step.id!r}", cite) for cite in step.cite)
    for name, cite in province.rules.departures:
        yield f"departure from rule {name!r}", cite
    for value in province.values:
        named = f"value of {value.term.id!r}"
        yield from ((named, cite) for cite in value.cites)
        yield from ((f"{named}, {item!r}", item.cite) for item in items(value) if item.cite)


def texts(province: Province) -> Iterator[tuple[str, str]]:
    """The example documents of *province* as they ship, by name."""
    folder = province.examples
    files = () if folder is None else sorted(folder.iterdir(), key=lambda file: file.name)
    for file in files:
        if file.name.endswith(".json"):
            yield file.name, file.read_text(encoding="utf-8")


def shipped(province: Province) -> Iterator[Question]:
    """The example documents of *province* that load, each on the day it is recorded until."""
    for name, text in texts(province):
        try:
            subject = documents.loads(text)
        except DocumentError:
            continue
        day = subject.peek("recorded_until")
        if day is not None:
            yield Question(name, subject, day)


def questions(province: Province) -> Iterator[Question]:
    """What the tests ask about: the example documents, and the subjects of the examples."""
    yield from shipped(province)
    for one in examples(province):
        yield Question(f"{one.rule.id}: {one.name}", one.subject, one.on)
