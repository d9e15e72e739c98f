"""Tables in Markdown, and what their cells often hold."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from enum import Enum
from functools import cache
from typing import Any

from sphinx.pycode import ModuleAnalyzer

from foreign_affairs_rules.text import Text

Lines = Iterator[str]


def table(*head: str) -> Callable[[Iterable[Iterable[object]]], Lines]:
    """What writes rows under *head*."""

    def write(rows: Iterable[Iterable[object]]) -> Lines:
        yield from ("", _row(head), _row("---" for _ in head))
        yield from map(_row, rows)
        yield ""

    return write


def _row(cells: Iterable[object]) -> str:
    written = (str(cell).replace("|", r"\|").replace("\n", " ") for cell in cells)
    return f"| {' | '.join(written)} |"


def code(word: object) -> str:
    """A word of the code."""
    return f"`{word}`"


def iso(day: date | None) -> str:
    """A day as the documents write it; nothing for no day."""
    return "" if day is None else code(day)


def both(text: Text) -> str:
    """A text in both languages, the Vietnamese first."""
    return f"{text.vi}<br>*{text.en}*"


def members(kind: type[Enum]) -> Iterator[tuple[Any, str]]:
    """The members of an enumeration, each with the docstring below it."""
    for member in kind:
        yield member, attr_doc(kind.__module__, kind.__name__, member.name)


@cache
def _attr_docs(module: str) -> dict[tuple[str, str], list[str]]:
    return ModuleAnalyzer.for_module(module).find_attr_docs()


def attr_doc(module: str, *path: str) -> str:
    """The docstring below an attribute of *module*; empty where there is none."""
    found = _attr_docs(module).get((".".join(path[:-1]), path[-1]), ())
    return " ".join(found).strip()


def doc(thing: Any) -> Lines:
    """The docstring of *thing*, its indentation taken away."""
    yield from (line.strip() for line in (thing.__doc__ or "").strip().splitlines())
