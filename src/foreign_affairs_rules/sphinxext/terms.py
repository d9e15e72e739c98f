"""The terms of a chapter: what each is fixed to, by date, and which no text fixes."""

from collections.abc import Iterable, Iterator
from typing import Any

from docutils import nodes

from foreign_affairs_rules.law import Term, Value
from foreign_affairs_rules.listing import history
from foreign_affairs_rules.phrases import LISTS, counted, itemised, remarks, span
from foreign_affairs_rules.sources import Instrument
from foreign_affairs_rules.sphinxext.rules import citation, joined, shelf_of
from foreign_affairs_rules.sphinxext.shelf import Chapter
from foreign_affairs_rules.sphinxext.words import NATIONAL_LAW, NOTHING
from foreign_affairs_rules.sphinxext.writing import Nodes, Part, Writer
from foreign_affairs_rules.text import Text

_OPEN = Text("Chưa văn bản nào đã đọc quy định.", "No text that was read fixes it.")
_UNREAD = Text("Có thể quy định tại văn bản chưa đọc được", "May stand in a text that was not read")
_TERM = Text("Mức quy định", "Term")
_FILLED = Text("Được quy định bởi", "Filled by")
_IN_FORCE = Text("{where}: {dates}", "{where}: {dates}")


def write(writer: Writer, chapter: Chapter, activity: str | None) -> Nodes:
    """The entry of each term."""
    return [_entry(writer, chapter, term) for term in chapter.terms(activity)]


def _entry(writer: Writer, chapter: Chapter, term: Term[Any]) -> nodes.Node:
    values = history(term, shelf_of(writer, chapter))
    told = [_value(writer, owner, value) for owner, value in values]
    body: Nodes = [writer.bullets(told)] if told else [writer.paragraph(_OPEN)]
    unread = unread_of(chapter, term)
    if unread and not any(owner is None for owner, _ in values):
        texts = writer.bullets([writer.link(("instrument", one.id))] for one in unread)
        body.append(writer.fields([(_UNREAD, [texts])]))
    name = writer.paragraph(nodes.strong("", _capital(term.name[writer.lang])))
    return writer.entry(chapter, ("term", term.id), name, *body)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _value(writer: Writer, owner: str | None, value: Value[Any]) -> nodes.list_item:
    where = writer.shelf.chapters[owner].name if owner else NATIONAL_LAW
    dates = span(value.since, value.until, value.known_until)
    listed = value.term.unit in LISTS
    head: list[Part] = [_IN_FORCE.fill(where=where, dates=dates), "; "]
    head += [] if listed else [nodes.strong("", counted(value)[writer.lang]), "; "]
    body: Nodes = [writer.paragraph(*head, *citation(writer, value.cite))]
    if listed:
        body.append(writer.bullets([itemised(item)] for item in value.value))
    body += [writer.paragraph(text) for text in remarks(value)]
    return nodes.list_item("", *body)


def unread_of(chapter: Chapter, term: Term[Any]) -> tuple[Instrument, ...]:
    """The texts that were not read and may fix *term* there."""
    activity = term.id.removeprefix(f"{chapter.word}.").partition(".")[0]
    return tuple(dict.fromkeys((*term.unread, *chapter.place.unread.get(activity, ()))))


def open_terms(writer: Writer, chapter: Chapter, activity: str | None) -> Nodes:
    """The terms that no text that was read fixes, and where they may stand."""
    found = chapter.open_terms(activity)
    if not found:
        return [writer.paragraph(NOTHING)]
    heads = (_TERM, _UNREAD, *([_FILLED] if chapter.province is None else []))
    return [writer.table(heads, (_row(writer, chapter, term) for term in found))]


def _row(writer: Writer, chapter: Chapter, term: Term[Any]) -> Iterator[Iterable[Part]]:
    yield [writer.link(("term", term.id)), " (", nodes.literal("", term.id), ")"]
    yield joined(writer.link(("instrument", one.id)) for one in unread_of(chapter, term))
    if chapter.province is None:
        chapters = writer.shelf.chapters.values()
        yield joined(one.name for one in chapters if term in one.filled)
