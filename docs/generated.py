"""The directive ``{generated}``: a part of a page that a function in `written` writes."""

from importlib import import_module
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective
from sphinx.util.typing import ExtensionMetadata


class Generated(SphinxDirective):
    """
    What ``module.function`` writes, given the other words of the directive.

    An unknown name fails the build.
    """

    required_arguments = 1
    optional_arguments = 1

    def run(self) -> list[nodes.Node]:
        """The written Markdown, read in its place."""
        name, *words = self.arguments
        module, _, function = name.partition(".")
        write: Any = getattr(import_module(f"written.{module}"), function)
        return self.parse_text_to_nodes("\n".join(write(*words)), allow_section_headings=True)


def setup(app: Sphinx) -> ExtensionMetadata:
    """What Sphinx calls to add the directive."""
    app.add_directive("generated", Generated)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
