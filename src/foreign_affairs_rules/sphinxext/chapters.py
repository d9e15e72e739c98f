"""Whole chapters: all of one kind of activity, all of a province, and which provinces there are."""

from collections.abc import Iterator

from docutils import nodes

from foreign_affairs_rules.national.succession import merger_of
from foreign_affairs_rules.national.units import UNITS
from foreign_affairs_rules.phrases import ACTIVITIES
from foreign_affairs_rules.sphinxext import doubts, instruments, rules, steps, terms, words
from foreign_affairs_rules.sphinxext.shelf import Chapter
from foreign_affairs_rules.sphinxext.writing import Nodes, Writer
from foreign_affairs_rules.text import Text

_PARTS = (
    ("rules", words.RULES, rules.write),
    ("timeline", words.TIMELINE, steps.write),
    ("terms", words.TERMS, terms.write),
)
_CODE = Text("Mã", "Code")
_FOCAL = Text("Cơ quan đầu mối", "Focal agency")
_OFFICES = Text("Cơ quan, đơn vị", "Offices")
_OFFICE = Text("{role}: {office}", "{role}: {office}")
_PACKAGE = Text("Gói phần mềm", "Package")
_ACTIVITIES = Text("Hoạt động có quy định riêng", "What it regulates")
_MERGED = Text("Sắp xếp đơn vị hành chính", "What became of it")
_INTO = Text("từ ngày {on} là một phần của {new} ({cite})", "part of {new} from {on} on ({cite})")


def activity(writer: Writer, chapter: Chapter, activity: str | None) -> Nodes:
    """The rules, timeline and values of a kind of activity, each in a section."""
    asked = [activity] if activity else chapter.activities
    return [one for name in asked for one in _sections(writer, chapter, name)]


def _sections(writer: Writer, chapter: Chapter, activity: str) -> Iterator[nodes.Node]:
    for part, title, write in _PARTS:
        body = write(writer, chapter, activity)
        yield from writer.section(f"{chapter.word}-{activity}-{part}", title, body)


def province(writer: Writer, chapter: Chapter, activity: str | None) -> Nodes:
    """All that a chapter holds, in sections: put it last in its own section of the page."""
    made: Nodes = [writer.fields(_facts(writer, chapter))]
    for name in [activity] if activity else chapter.activities:
        body = list(_sections(writer, chapter, name))
        made += writer.section(f"{chapter.word}-{name}", ACTIVITIES[name], body)
    for part, title, write in (
        ("instruments", words.INSTRUMENTS, instruments.write),
        ("open-terms", words.OPEN_TERMS, terms.open_terms),
        ("doubts", words.DOUBTS, doubts.write),
    ):
        made += writer.section(f"{chapter.word}-{part}", title, write(writer, chapter, activity))
    return made


def _facts(writer: Writer, chapter: Chapter) -> Iterator[tuple[Text, Nodes]]:
    place, own = chapter.place, chapter.province
    if own is not None:
        yield _CODE, [writer.paragraph(nodes.literal("", own.code))]
        yield _FOCAL, [writer.paragraph(own.focal_agency)]
        offices = (_OFFICE.fill(role=role.name, office=name) for role, name in own.offices.items())
        told = [[office] for office in offices]
        yield _OFFICES, [writer.bullets(told)] if told else []
        yield _PACKAGE, [writer.paragraph(nodes.literal("", place.distribution or ""))]
        merger = merger_of(own.code)
        if merger:
            into = _INTO.fill(on=merger.on, new=UNITS[merger.new], cite=merger.cite.printed)
            yield _MERGED, [writer.paragraph(into)]
    yield _ACTIVITIES, [writer.bullets([ACTIVITIES[name]] for name in chapter.activities)]
