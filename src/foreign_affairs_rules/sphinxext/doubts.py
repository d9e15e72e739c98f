"""What of a chapter is doubtful: inferred, under review, known only until a day, not read."""

from collections.abc import Iterable, Iterator
from typing import Any

from foreign_affairs_rules.phrases import span
from foreign_affairs_rules.requirements import Item
from foreign_affairs_rules.sources import Evidence, Instrument
from foreign_affairs_rules.sphinxext.rules import citation
from foreign_affairs_rules.sphinxext.shelf import Chapter, Key
from foreign_affairs_rules.sphinxext.words import KINDS, NOTHING
from foreign_affairs_rules.sphinxext.writing import Nodes, Part, Writer
from foreign_affairs_rules.text import Text

_INFERRED = Text("Suy luận, không văn bản nào nêu rõ", "Inferred: no source states it")
_REVIEW = Text("Cần kiểm tra lại", "Under review")
_SINCE = Text(", từ ngày {day}: {why}", ", from {day} on: {why}")
_ITEM = Text("{name}, từ ngày {day}: {why}", "{name}, from {day} on: {why}")
_KNOWN = Text("Chỉ biết áp dụng đến một ngày", "Known to apply only until a day")
_UNREAD = Text("Văn bản chưa đọc được", "Texts that were not read")


def write(writer: Writer, chapter: Chapter, activity: str | None) -> Nodes:
    """Each kind of doubt, with what it concerns."""
    groups = (
        (_INFERRED, _inferred(writer, chapter, activity)),
        (_REVIEW, _under_review(writer, chapter, activity)),
        (_KNOWN, _lapsing(writer, chapter, activity)),
        (_UNREAD, _unread(writer, chapter, activity)),
    )
    lists = ((name, list(lines)) for name, lines in groups)
    told = [(name, [writer.bullets(lines)]) for name, lines in lists if lines]
    return [writer.fields(told) if told else writer.paragraph(NOTHING)]


def _about(key: Key, activity: str | None) -> bool:
    return activity is None or activity in key[1].split(".")


def _named(writer: Writer, key: Key) -> Iterator[Part]:
    yield from (f"{KINDS[key[0]][writer.lang]} ", writer.link(key, id=True), ": ")
    yield writer.shelf.names[key]


def _inferred(writer: Writer, chapter: Chapter, activity: str | None) -> Iterator[Iterable[Part]]:
    for key, cite in dict.fromkeys(chapter.citations()):
        if cite.evidence is Evidence.INFERRED and _about(key, activity):
            yield [*_named(writer, key), " – ", *citation(writer, cite)]


def _texts(chapter: Chapter, activity: str | None) -> dict[Instrument, None]:
    """The texts that it rests on, and all that it declares where no activity is asked about."""
    cites = (cite.instrument for key, cite in chapter.citations() if _about(key, activity))
    return dict.fromkeys(cites if activity else chapter.instruments())


def _under_review(
    writer: Writer, chapter: Chapter, activity: str | None
) -> Iterator[Iterable[Part]]:
    for text in _texts(chapter, activity):
        if text.review_from:
            why = _SINCE.fill(day=text.review_from, why=text.review)
            yield [writer.link(("instrument", text.id)), why]
    for value in chapter.own_values:
        key = ("term", value.term.id)
        items: Any = value.value if isinstance(value.value, tuple) and _about(key, activity) else ()
        for item in items:
            if isinstance(item, Item) and item.check:
                told = _ITEM.fill(name=item.name, day=item.check.since, why=item.check.why)
                yield [*_named(writer, key), " – ", told]


def _lapsing(writer: Writer, chapter: Chapter, activity: str | None) -> Iterator[Iterable[Part]]:
    for value in chapter.own_values:
        key = ("term", value.term.id)
        if value.known_until and value.known.until != value.until and _about(key, activity):
            dates = span(value.since, value.until, value.known_until)
            yield [*_named(writer, key), " – ", dates]
    rules = chapter.rules(activity)
    for rule in rules:
        key = ("rule", rule.id)
        if rule.known_until and rule.cite and writer.shelf.own(chapter, key):
            dates = span(rule.period.since, rule.period.until, rule.known_until)
            yield [*_named(writer, key), " – ", dates]


def _unread(writer: Writer, chapter: Chapter, activity: str | None) -> Iterator[Iterable[Part]]:
    local = chapter.place.unread
    named = [text for name, texts in local.items() if activity in (None, name) for text in texts]
    terms = chapter.terms(activity)
    found = (
        *(text for text in _texts(chapter, activity) if text.unread),
        *named,
        *(text for term in terms for text in term.unread),
    )
    for text in dict.fromkeys(found):
        yield [writer.link(("instrument", text.id)), f" ({text.title[writer.lang]})"]
