"""The directives: one class, and what writes each by its name."""

from typing import TYPE_CHECKING, cast

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from foreign_affairs_rules.sphinxext import chapters, doubts, instruments, rules, steps, terms
from foreign_affairs_rules.sphinxext.shelf import UnknownWord, activity
from foreign_affairs_rules.sphinxext.words import NOTHING
from foreign_affairs_rules.sphinxext.writing import Write, Writer, as_written

if TYPE_CHECKING:
    from foreign_affairs_rules.sphinxext.domain import LawDomain

WRITES: dict[str, Write] = {
    "province": chapters.province,
    "activity": chapters.activity,
    "overview": rules.overview,
    "rules": rules.write,
    "timeline": steps.write,
    "terms": terms.write,
    "open-terms": terms.open_terms,
    "instruments": instruments.write,
    "doubts": doubts.write,
}
"""What writes a directive, by its name."""


class LawDirective(SphinxDirective):
    """
    What the code holds on ``national`` law or a province, and on one kind of activity or on all.

    An unknown word fails the build.
    """

    required_arguments = 1
    optional_arguments = 1

    def run(self) -> list[nodes.Node]:
        """The written nodes."""
        domain = cast("LawDomain", self.env.domains["far"])
        word, *more = self.arguments
        try:
            chapter = domain.shelf.chapter(word)
            about = activity(more[0]) if more else None
        except UnknownWord as error:
            message = f"{self.name}: {error}"
            raise self.error(message) from None
        page = self.env.current_document.docname
        domain.data["pages"].add(page)
        writer = Writer(domain.lang, page, self.state.document, domain.shelf, domain.entries)
        write = WRITES[self.name.removeprefix("far:")]
        return as_written(write(writer, chapter, about) or [writer.paragraph(NOTHING)])
