"""
What the pages need of Sphinx beyond its own: a directive, a role, and types without bounds.

The directive ``{generated}`` is a part of a page that a function in ``written`` writes. The role
``py:named`` links a name to what it names, wherever in the library that stands.
"""

from importlib import import_module
from typing import Any, ClassVar, get_type_hints

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.application import Sphinx
from sphinx.domains.python import PyXRefRole
from sphinx.environment import BuildEnvironment
from sphinx.util.docutils import SphinxDirective
from sphinx.util.typing import ExtensionMetadata


class Generated(SphinxDirective):
    """
    What ``module.function`` writes, given the other words of the directive.

    An unknown name fails the build. The catalogues have the headings of its tables and, where the
    option ``translated`` is given, its sentences; never the words of the code or of a `Text`.
    """

    required_arguments = 1
    optional_arguments = 1
    option_spec: ClassVar = {"translated": directives.flag}

    def run(self) -> list[nodes.Node]:
        """The written Markdown, read in its place."""
        name, *words = self.arguments
        module, _, function = name.partition(".")
        write: Any = getattr(import_module(f"written.{module}"), function)
        before = self._told()
        made = self.parse_text_to_nodes("\n".join(write(*words)), allow_section_headings=True)
        # A section is put into the page at once; what stands in none comes back.
        for one in self._told(*made) - before:
            if not (_is_head(one) or ("translated" in self.options and _is_sentence(one))):
                one["translatable"] = False
        return made

    def _told(self, *made: nodes.Node) -> set[nodes.TextElement]:
        """All that has words on the page so far, or in *made*."""
        roots = (self.state.document, *made)
        return {one for root in roots for one in root.findall(nodes.TextElement)}


def _is_head(one: nodes.TextElement) -> bool:
    """Whether *one* heads a column of a table."""
    return isinstance(one.parent, nodes.entry) and isinstance(one.parent.parent.parent, nodes.thead)


def _is_sentence(one: nodes.TextElement) -> bool:
    """Whether *one* is neither words of the code nor both languages with a break between."""
    kinds = {type(child) for child in one.children}
    return kinds != {nodes.literal} and nodes.raw not in kinds


class Named(PyXRefRole):
    """The object of Python that a name ends, in the module at hand or in any other."""

    def process_link(
        self,
        env: BuildEnvironment,
        refnode: nodes.Element,
        has_explicit_title: bool,  # noqa: FBT001 -- as Sphinx calls it
        title: str,
        target: str,
    ) -> tuple[str, str]:
        """Look everywhere, the nearest first."""
        refnode["reftype"], refnode["refspecific"] = "obj", True
        return super().process_link(env, refnode, has_explicit_title, title, target)


def without_bounds(_app: Sphinx, thing: Any, _bound: object) -> None:
    """Leave the types of a signature and take their bounds away: the JSON pages tell those."""
    if "Annotated" in str(getattr(thing, "__annotations__", "")):
        thing.__annotations__ = get_type_hints(thing)


def setup(app: Sphinx) -> ExtensionMetadata:
    """What Sphinx calls to add all of it."""
    app.connect("autodoc-before-process-signature", without_bounds)
    app.add_directive("generated", Generated)
    app.add_role_to_domain("py", "named", Named())
    return {"parallel_read_safe": True, "parallel_write_safe": True}
