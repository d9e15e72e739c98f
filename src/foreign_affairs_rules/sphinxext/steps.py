"""The timelines of a chapter: each drawn, and its steps one by one."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from docutils import nodes

from foreign_affairs_rules.drawing import draw_timeline
from foreign_affairs_rules.phrases import span
from foreign_affairs_rules.sphinxext.rules import citation, law_of
from foreign_affairs_rules.sphinxext.shelf import Chapter
from foreign_affairs_rules.sphinxext.shown import examples
from foreign_affairs_rules.sphinxext.writing import Nodes, Writer, raw
from foreign_affairs_rules.text import Text, placeholders
from foreign_affairs_rules.timelines import Step

_WHO = Text("Thực hiện", "Who acts")
_AFTER = Text("Sau các bước", "Comes after")
_BEFORE = Text("Trước các bước", "Comes before")
_LENGTH = Text("Thời hạn", "Length")
_NO_LENGTH = Text("bước này không có thời hạn", "none")
_PERIOD = Text("Có từ", "A step")
_SILENCE = Text("Khi không trả lời", "Where no answer comes")
_REMEDY = Text("Cách xử lý khi quá hạn", "Remedy when it is late")
_ARTICLE = Text("Căn cứ", "Where it stands")


def write(writer: Writer, chapter: Chapter, activity: str | None) -> Nodes:
    """The drawing of each timeline and the entries of its steps."""
    made: Nodes = []
    for line in chapter.lines(activity):
        made.append(raw(draw_timeline(line, chapter.place, writer.lang)))
        made += [_entry(writer, chapter, step) for step in chapter.steps(line)]
    return made


def _entry(writer: Writer, chapter: Chapter, step: Step[Any]) -> nodes.Node:
    rule = step.rule()
    shown = chapter.examples.get(rule, ()) if rule else ()
    return writer.entry(
        chapter,
        ("step", step.id),
        writer.paragraph(nodes.strong("", step.title[writer.lang])),
        writer.fields(_fields(writer, chapter, step)),
        *examples(writer, chapter.place, shown),
    )


def _fields(
    writer: Writer, chapter: Chapter, step: Step[Any]
) -> Iterator[tuple[Text, Iterable[nodes.Node]]]:
    yield _WHO, [writer.paragraph(chapter.place.actor(step, date.min))]
    for name, others in ((_AFTER, step.after), (_BEFORE, step.before)):
        links = [[writer.link(("step", one.id))] for one in others]
        yield name, [writer.bullets(links)] if links else []
    if step.period:
        yield _PERIOD, [writer.paragraph(span(step.period.since, step.period.until))]
    rule = step.rule()
    if rule is None:
        yield _LENGTH, [writer.paragraph(_NO_LENGTH)]
        cites = [citation(writer, cite) for cite in step.cite]
        yield _ARTICLE, [writer.bullets(cites)] if cites else []
    else:
        yield from law_of(writer, chapter, rule)
    if step.silence:
        due = dict.fromkeys(placeholders(step.silence.vi), "…")
        yield _SILENCE, [writer.paragraph(step.silence.fill(**due))]
    if step.remedy:
        yield _REMEDY, [writer.paragraph(step.remedy)]
