"""The directive ``{generated}``: a part of a page that a function of `tables` writes as Markdown."""

from typing import Any

import tables
from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective
from sphinx.util.typing import ExtensionMetadata


class Generated(SphinxDirective):
    """
    What the function of `tables` that the directive names writes, given its other words.

    An unknown name or province fails the build.
    """

    required_arguments = 1
    optional_arguments = 9

    def run(self) -> list[nodes.Node]:
        """The written Markdown, read in its place."""
        name, *words = self.arguments
        write: Any = getattr(tables, name)
        return self.parse_text_to_nodes("\n".join(write(*words)), allow_section_headings=True)


def setup(app: Sphinx) -> ExtensionMetadata:
    """What Sphinx calls to add the directive."""
    app.add_directive("generated", Generated)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
