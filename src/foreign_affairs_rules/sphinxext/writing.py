"""How pages are made of nodes: sentences, links, fields, tables, entries, sections."""

from collections.abc import Callable, Iterable

import attrs
from docutils import nodes
from sphinx import addnodes

from foreign_affairs_rules.sphinxext.shelf import Chapter, Key, Shelf
from foreign_affairs_rules.text import Lang, Text, word

Part = nodes.Node | Text | str
Nodes = list[nodes.Node]


@attrs.frozen
class Entry:
    """Where a page tells a thing: its page and anchor, and whether the thing is at home there."""

    away: bool
    docname: str
    anchor: str


@attrs.frozen
class Writer:
    """What writes one directive of one page, in the language *lang*, and notes its *entries*."""

    lang: Lang
    docname: str
    document: nodes.document
    shelf: Shelf
    entries: dict[Key, list[Entry]]

    def said(self, part: Part) -> nodes.Node:
        """A part of a sentence as a node."""
        return part if isinstance(part, nodes.Node) else nodes.Text(word(part, self.lang))

    def paragraph(self, *parts: Part) -> nodes.paragraph:
        """A sentence made of *parts*."""
        return nodes.paragraph("", "", *map(self.said, parts))

    def link(self, key: Key, *, id: bool = False) -> nodes.Node:
        """A link to the entry of *key*, by its name or its *id*; its words alone without one."""
        kind, target = key
        name = self.shelf.names[key][self.lang]
        shown = nodes.literal("", target) if id else nodes.inline("", name)
        return addnodes.pending_xref(
            "",
            shown,
            refdomain="far",
            reftype=kind,
            reftarget=target,
            refdoc=self.docname,
            refexplicit=True,
            far_soft=True,
        )

    def bullets(self, items: Iterable[Iterable[Part] | nodes.list_item]) -> nodes.bullet_list:
        """A list, one line for each of *items*."""
        made = (
            one if isinstance(one, nodes.list_item) else nodes.list_item("", self.paragraph(*one))
            for one in items
        )
        return nodes.bullet_list("", *made)

    def fields(self, pairs: Iterable[tuple[Text, Iterable[nodes.Node]]]) -> nodes.field_list:
        """What is told of a thing, each under its name; what is empty is left out."""
        made = nodes.field_list(classes=["far-fields"])
        for name, body in pairs:
            told = list(body)
            if told:
                head = nodes.field_name("", name[self.lang])
                made += nodes.field("", head, nodes.field_body("", *told))
        return made

    def entry(self, chapter: Chapter, key: Key, *body: nodes.Node) -> nodes.Node:
        """The entry of *key*, under its id, which links lead to."""
        kind, name = key
        own = self.shelf.own(chapter, key)
        anchor = f"{kind}-{name}" if own else f"{kind}-{chapter.word}-{name}"
        head = addnodes.desc_signature("", "", addnodes.desc_name(name, name))
        if anchor not in self.document.ids:
            head["ids"].append(anchor)
            self.document.note_explicit_target(head)
            place = Entry(not own, self.docname, anchor)
            self.entries.setdefault(key, []).append(place)
        content = addnodes.desc_content("", *body)
        return addnodes.desc("", head, content, domain="far", objtype=kind, classes=["far", kind])

    def table(self, heads: Iterable[Text], rows: Iterable[Iterable[Iterable[Part]]]) -> nodes.Node:
        """A table of *rows* of cells under *heads*."""
        names = [[head] for head in heads]
        group = nodes.tgroup("", cols=len(names))
        group += [nodes.colspec(colwidth=1) for _ in names]
        group += nodes.thead("", self._row(names))
        group += nodes.tbody("", *map(self._row, rows))
        return nodes.table("", group, classes=["colwidths-auto"])

    def _row(self, cells: Iterable[Iterable[Part]]) -> nodes.row:
        return nodes.row("", *(nodes.entry("", self.paragraph(*cell)) for cell in cells))

    def section(self, id: str, title: Text, body: Iterable[nodes.Node]) -> Nodes:
        """A section of the page; none where there is nothing in it."""
        told = list(body)
        if not told:
            return []
        anchor = f"{id}-{len(self.document.ids)}" if id in self.document.ids else id
        made = nodes.section("", nodes.title("", title[self.lang]), *told, ids=[anchor])
        self.document.note_explicit_target(made)
        return [made]


def as_written(made: Nodes) -> Nodes:
    """*made*, in which nothing is translated or made prettier: `Text` says it in both languages."""
    for node in made:
        for one in node.findall(nodes.Element):
            one["translatable"] = one["support_smartquotes"] = False
    return made


def raw(html: str) -> nodes.raw:
    """What only a page in HTML has."""
    return nodes.raw("", html, format="html")


Write = Callable[[Writer, Chapter, str | None], Nodes]
"""What writes a directive: of a writer, a chapter and a kind of activity or none, nodes."""
