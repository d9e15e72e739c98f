"""The texts of a chapter: what each is, and what of it is in the code, by article."""

import re
from collections.abc import Iterable, Iterator

from docutils import nodes

from foreign_affairs_rules.phrases import span
from foreign_affairs_rules.sources import Citation, Instrument
from foreign_affairs_rules.sphinxext.shelf import Chapter, Key
from foreign_affairs_rules.sphinxext.terms import unread_of
from foreign_affairs_rules.sphinxext.words import KINDS
from foreign_affairs_rules.sphinxext.writing import Nodes, Part, Writer
from foreign_affairs_rules.text import Text

_TITLE = Text("Trích yếu", "Title")
_ISSUER = Text("Cơ quan ban hành", "Issuer")
_ISSUED = Text("Ban hành", "Issued")
_DAY = Text("ngày {day}", "{day}")
_IN_FORCE = Text("Hiệu lực", "In force")
_REPLACES = Text("Thay thế", "Replaces")
_REPLACED_BY = Text("Được thay thế bởi", "Replaced by")
_READ = Text("Đã đọc ở", "What was read")
_NOT_READ = Text("chưa đọc được nội dung", "its body was not read")
_REVIEW = Text("Cần kiểm tra lại", "To be checked")
_WHY = Text("từ ngày {day}: {why}", "from {day} on: {why}")
_IN_CODE = Text("Nội dung đã đưa vào bộ quy định", "What of it is in the code")
_NONE = Text(
    "không có quy định, bước, mức nào; dùng để tính ngày hoặc xác định đơn vị hành chính",
    "no rule, step or value; it serves the counting of days or the succession of units",
)
_MAY = Text("Có thể quy định", "What it may fix")
_WHOLE = Text("toàn văn bản", "the text as a whole")


def write(writer: Writer, chapter: Chapter, activity: str | None) -> Nodes:
    """The entry of each text; with a kind of activity, of those that it rests on."""
    uses: dict[Instrument, dict[Citation, list[Key]]] = {}
    for key, cite in chapter.citations():
        if activity is None or activity in key[1].split("."):
            keys = uses.setdefault(cite.instrument, {}).setdefault(cite, [])
            keys += [] if key in keys else [key]
    texts = chapter.instruments() if activity is None else uses
    return [_entry(writer, chapter, text, uses.get(text, {})) for text in texts]


def _entry(
    writer: Writer, chapter: Chapter, text: Instrument, uses: dict[Citation, list[Key]]
) -> nodes.Node:
    name = writer.paragraph(nodes.strong("", text.name[writer.lang]))
    may = [term for term in chapter.terms() if text in unread_of(chapter, term)]
    told = [
        *_fields(writer, text),
        (_IN_CODE, [] if text.unread and not uses else [_uses(writer, uses)]),
        (_MAY, [writer.bullets([writer.link(("term", term.id))] for term in may)] if may else []),
    ]
    fields = writer.fields(told)
    return writer.entry(chapter, ("instrument", text.id), name, fields)


def _fields(writer: Writer, text: Instrument) -> Iterator[tuple[Text, Iterable[nodes.Node]]]:
    if text.number:
        yield _TITLE, [writer.paragraph(text.title)]
    yield _ISSUER, [writer.paragraph(text.issuer)]
    if text.issued:
        yield _ISSUED, [writer.paragraph(_DAY.fill(day=text.issued))]
    yield _IN_FORCE, [writer.paragraph(span(text.since, text.until, text.known_until))]
    for name, other in ((_REPLACES, text.replaces), (_REPLACED_BY, text.replaced_by)):
        if other:
            yield name, [writer.paragraph(other.name)]
    read = [part for part in (text.read_in, _NOT_READ if text.unread else None) if part]
    yield _READ, [writer.paragraph(part) for part in read]
    if text.review_from:
        why = _WHY.fill(day=text.review_from, why=text.review)
        yield _REVIEW, [writer.paragraph(why)]


def _uses(writer: Writer, uses: dict[Citation, list[Key]]) -> nodes.Node:
    if not uses:
        return writer.paragraph(_NONE)
    return writer.bullets(_use(writer, cite, uses[cite]) for cite in sorted(uses, key=_order))


def _order(cite: Citation) -> list[tuple[int, str]]:
    """Articles by their number, 9 before 10 and 10 before 10a."""
    places = (cite.article, cite.clause, cite.point)
    parts = [part for place in places for part in re.findall(r"\d+|\D+", f"{place or ''} ")]
    return [(int(part), "") if part.isdigit() else (0, part) for part in parts]


def _use(writer: Writer, cite: Citation, keys: list[Key]) -> Iterator[Part]:
    place = cite.place or _WHOLE
    yield f"{place[writer.lang]} ({cite.evidence.label[writer.lang]}): "
    for number, key in enumerate(keys):
        yield f"{'; ' if number else ''}{KINDS[key[0]][writer.lang]} "
        yield writer.link(key, id=True)
