"""The domain ``far``: what its roles link to, and where each thing is told."""

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from functools import cached_property
from pathlib import Path
from typing import Any, ClassVar

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.builders import Builder
from sphinx.config import Config
from sphinx.domains import Domain, ObjType
from sphinx.environment import BuildEnvironment
from sphinx.errors import ConfigError
from sphinx.roles import XRefRole
from sphinx.util import logging
from sphinx.util.nodes import make_refnode
from sphinx.util.typing import ExtensionMetadata

from foreign_affairs_rules.sphinxext.directives import WRITES, LawDirective
from foreign_affairs_rules.sphinxext.shelf import Key, Shelf
from foreign_affairs_rules.sphinxext.words import KINDS
from foreign_affairs_rules.sphinxext.writing import Entry
from foreign_affairs_rules.text import LANGS, Lang

_LOGGER = logging.getLogger(__name__)


class LawDomain(Domain):
    """The rules, steps, instruments and terms that are installed."""

    name = "far"
    label = "foreign_affairs_rules"
    object_types: ClassVar = {kind: ObjType(kind, kind) for kind in KINDS}
    roles: ClassVar = {
        kind: XRefRole(innernodeclass=nodes.inline, warn_dangling=True) for kind in KINDS
    }
    directives: ClassVar = dict.fromkeys(WRITES, LawDirective)
    initial_data: ClassVar[dict[str, Any]] = {"entries": {}, "pages": set()}

    @cached_property
    def shelf(self) -> Shelf:
        """What is installed."""
        return Shelf()

    @property
    def entries(self) -> dict[Key, list[Entry]]:
        """Where each thing is told."""
        entries: dict[Key, list[Entry]] = self.data["entries"]
        return entries

    @property
    def lang(self) -> Lang:
        """The language of the build."""
        return "vi" if self.env.config.language == "vi" else "en"

    def clear_doc(self, docname: str) -> None:
        """Forget what the page *docname* told."""
        self.data["pages"].discard(docname)
        for key, told in list(self.entries.items()):
            self.entries[key] = [one for one in told if one.docname != docname]

    def merge_domaindata(self, docnames: AbstractSet[str], otherdata: dict[str, Any]) -> None:
        """Take over what another process read of *docnames*."""
        self.data["pages"] |= otherdata["pages"] & {*docnames}
        for key, told in otherdata["entries"].items():
            own = self.entries.setdefault(key, [])
            own += [one for one in told if one.docname in docnames and one not in own]

    def resolve_xref(  # noqa: PLR0917 -- as Sphinx calls it
        self,
        env: BuildEnvironment,  # noqa: ARG002 -- as Sphinx calls it
        fromdocname: str,
        builder: Builder,
        typ: str,
        target: str,
        node: pending_xref,
        contnode: nodes.Element,
    ) -> nodes.reference | None:
        """The link to where the thing is told, at home where that is told, by its name."""
        told = self.entries.get((typ, target))
        if not told:
            return None
        name = self.shelf.names[typ, target][self.lang].removesuffix(".")
        shown = contnode if node["refexplicit"] else nodes.inline("", name)
        entry = min(told, key=lambda one: (one.away, one.docname))
        return make_refnode(builder, fromdocname, entry.docname, entry.anchor, shown, target)

    def resolve_any_xref(  # noqa: PLR0917 -- as Sphinx calls it
        self,
        env: BuildEnvironment,
        fromdocname: str,
        builder: Builder,
        target: str,
        node: pending_xref,
        contnode: nodes.Element,
    ) -> list[tuple[str, nodes.reference]]:
        """The links of each kind that *target* may be."""
        shown = (node, contnode)
        found = (
            (f"far:{kind}", self.resolve_xref(env, fromdocname, builder, kind, target, *shown))
            for kind in KINDS
        )
        return [(role, link) for role, link in found if link is not None]

    def get_objects(self) -> Iterator[tuple[str, str, str, str, str, int]]:
        """All that is told, for the search."""
        for (kind, name), told in self.entries.items():
            for one in told:
                yield name, name, kind, one.docname, one.anchor, 2 if one.away else 1

    def get_type_name(self, type: ObjType, primary: bool = False) -> str:  # noqa: ARG002, FBT001, FBT002 -- as Sphinx calls it
        """What kind of thing it is, for the search."""
        return KINDS[type.lname][self.lang]


def _say_unknown(_app: Sphinx, domain: Domain | None, node: pending_xref) -> bool | None:
    """Tell of a link that leads nowhere what was found and what is accepted."""
    if not isinstance(domain, LawDomain):
        return None
    if "far_soft" in node:
        return True
    key = (node["reftype"], node["reftarget"])
    known = key in domain.shelf.names
    told = _NO_ENTRY.format(*key) if known else domain.shelf.near(key)
    _LOGGER.warning("far:%s: %s", key[0], told, location=node, type="ref", subtype=key[0])
    return True


_NO_ENTRY = "found {1!r}, of which no page tells; put a directive such as far:activity on a page"


def _again(_app: Sphinx, env: BuildEnvironment, *_: Any) -> Iterable[str]:
    """The pages that are written from the code: that it did not change nobody can tell."""
    return sorted(env.domaindata.get(LawDomain.name, {}).get("pages", set()) & env.found_docs)


def _check(_app: Sphinx, config: Config) -> None:
    if config.language not in LANGS:
        message = f"language: found {config.language!r}; accepted: en, vi"
        raise ConfigError(message)


def _style(app: Sphinx) -> None:
    app.config.html_static_path.append(str(Path(__file__).parent / "static"))


def setup(app: Sphinx) -> ExtensionMetadata:
    """Add the domain to *app*."""
    app.add_domain(LawDomain)
    app.add_css_file("far.css")
    app.connect("config-inited", _check)
    app.connect("builder-inited", _style)
    app.connect("env-get-outdated", _again)
    app.connect("warn-missing-reference", _say_unknown)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
