"""The rules of a chapter: each with its article, dates, values and examples."""

from collections.abc import Iterable, Iterator
from typing import Any

from docutils import nodes

from foreign_affairs_rules.law import Term, Value
from foreign_affairs_rules.listing import history
from foreign_affairs_rules.phrases import SEVERITY, applies, cited, counted, dotted, span
from foreign_affairs_rules.rules import Rule
from foreign_affairs_rules.sources import Citation
from foreign_affairs_rules.sphinxext.shelf import Chapter
from foreign_affairs_rules.sphinxext.shown import examples
from foreign_affairs_rules.sphinxext.writing import Nodes, Part, Writer
from foreign_affairs_rules.text import Text

_MESSAGE = Text("Khi chưa đúng", "When it is not kept")
_QUESTION = Text("Câu hỏi cần ý kiến", "Question to be decided")
_REMEDY = Text("Cách xử lý", "Remedy")
_ARTICLE = Text("Căn cứ", "Where it stands")
_BY_VALUE = Text("theo căn cứ của mức quy định", "where its value stands")
_APPLIES = Text("Áp dụng", "Applies")
_SEVERITY = Text("Mức độ", "How much it binds")
_GOVERNED = Text("Theo pháp luật của", "Governed by the law of")
_VALUES = Text("Mức quy định", "Values")
_OPEN = Text("các văn bản đã đọc chưa quy định", "no text that was read fixes it")
_ALIASES = Text("Mã cũ", "Earlier ids")
_VALUE = Text("{where}{value}, {dates}", "{where}{value}, {dates}")
_WHERE = Text("{name}: ", "{name}: ")
_RULE = Text("Quy định", "Rule")
_SAYS = Text("Nội dung", "What it says")


def write(writer: Writer, chapter: Chapter, activity: str | None) -> Nodes:
    """The entry of each rule."""
    return [_entry(writer, chapter, rule) for rule in chapter.rules(activity)]


def overview(writer: Writer, chapter: Chapter, activity: str | None) -> Nodes:
    """The rules as a table: the id of each, its sentence and its article."""
    rows = (_row(writer, rule) for rule in chapter.rules(activity))
    return [writer.table((_RULE, _SAYS, _ARTICLE), rows)]


def _row(writer: Writer, rule: Rule[Any]) -> Iterator[Iterable[Part]]:
    yield [writer.link(("rule", rule.id), id=True)]
    yield [rule.says]
    yield joined(map(cited, rule.cite)) if rule.cite else [_BY_VALUE]


def joined(parts: Iterable[Part]) -> Iterator[Part]:
    """*parts* in one sentence."""
    for number, part in enumerate(parts):
        yield from (["; "] if number else [])
        yield part


def _entry(writer: Writer, chapter: Chapter, rule: Rule[Any]) -> nodes.Node:
    return writer.entry(
        chapter,
        ("rule", rule.id),
        writer.paragraph(nodes.strong("", rule.says.fill(measured="…", limit="…")[writer.lang])),
        writer.fields(_fields(writer, chapter, rule)),
        *examples(writer, chapter.place, chapter.examples.get(rule, ())),
    )


def _fields(
    writer: Writer, chapter: Chapter, rule: Rule[Any]
) -> Iterator[tuple[Text, Iterable[nodes.Node]]]:
    values = chapter.book.values_for(rule)
    if rule.message is not rule.says:
        yield _MESSAGE, [writer.paragraph(dotted(rule.message))]
    if rule.question:
        yield _QUESTION, [writer.paragraph(dotted(rule.question))]
    if rule.remedy:
        yield _REMEDY, [writer.paragraph(rule.remedy)]
    yield from law_of(writer, chapter, rule)
    severity = (values[0] if values else rule).severity
    yield _SEVERITY, [writer.paragraph(SEVERITY[severity])]
    yield _GOVERNED, [writer.paragraph(rule.governed_by.name)]
    if rule.aliases:
        yield _ALIASES, [writer.paragraph(", ".join(rule.aliases))]


def law_of(
    writer: Writer, chapter: Chapter, rule: Rule[Any]
) -> Iterator[tuple[Text, Iterable[nodes.Node]]]:
    """Where *rule* stands, when it applies, and the values it reads with their history."""
    values = chapter.book.values_for(rule)
    cites = [citation(writer, cite) for cite in rule.cite]
    yield _ARTICLE, [writer.bullets(cites)] if cites else []
    yield _APPLIES, [writer.paragraph(applies(rule, values, writer.lang))]
    yield _VALUES, [values_of(writer, chapter, term) for term in rule.terms]


def citation(writer: Writer, cite: Citation) -> list[Part]:
    """A place in the law, which links to its text, with its mark of evidence."""
    text = writer.link(("instrument", cite.instrument.id))
    mark = f" ({cite.evidence.label[writer.lang]})"
    if cite.place is None:
        return [text, mark]
    place = cite.place[writer.lang]
    return [place, " ", text, mark] if writer.lang == "vi" else [text, f", {place}", mark]


def values_of(writer: Writer, chapter: Chapter, term: Term[Any]) -> nodes.Node:
    """What *term* is fixed to, by date, with the place of each value."""
    lines = [
        [*_worded(owner, value, writer), "; ", *citation(writer, value.cite)]
        for owner, value in history(term, shelf_of(writer, chapter))
    ]
    head = writer.paragraph(writer.link(("term", term.id)), " (", nodes.literal("", term.id), "): ")
    if lines:
        return nodes.container("", head, writer.bullets(lines))
    head += writer.said(_OPEN)
    return head


def shelf_of(writer: Writer, chapter: Chapter) -> tuple[Any, ...]:
    """The books whose values a chapter tells: of national law all, of a province its own too."""
    books = writer.shelf.books
    return books if chapter.province is None else (books[0], chapter.book)


def _worded(owner: str | None, value: Value[Any], writer: Writer) -> list[Part]:
    where = _WHERE.fill(name=writer.shelf.chapters[owner].name) if owner else ""
    dates = span(value.since, value.until, value.known_until)
    return [_VALUE.fill(where=where, value=counted(value), dates=dates)]
