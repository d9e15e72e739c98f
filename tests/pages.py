"""Building pages in a folder with the extension, as a project of its own would."""

import io
from pathlib import Path
from typing import NamedTuple

from sphinx.application import Sphinx
from sphinx.util.docutils import docutils_namespace, patch_docutils

from foreign_affairs_rules.sphinxext.domain import LawDomain

_CONF = """
extensions = ["myst_parser", "foreign_affairs_rules.sphinxext"]
myst_enable_extensions = ["colon_fence"]
html_theme = "basic"
"""


class Built(NamedTuple):
    """What a build ended with: its exit status, its warnings, its domain and its folder."""

    status: int
    warnings: str
    domain: LawDomain
    folder: Path

    def page(self, name: str = "index", suffix: str = "html") -> str:
        """The text of one page."""
        return (self.folder / f"{name}.{suffix}").read_text(encoding="utf-8")


def directive(words: str) -> str:
    """A directive of the domain in a page."""
    name, _, arguments = words.partition(" ")
    return f"```{{far:{name}}} {arguments}\n```\n\n"


def build(
    folder: Path, *parts: str, lang: str = "en", builder: str = "html", conf: str = _CONF
) -> Built:
    """Build one page of *parts*, every warning an error."""
    source, out = folder / "source", folder / f"{builder}-{lang}"
    source.mkdir(exist_ok=True)
    (source / "conf.py").write_text(conf, encoding="utf-8")
    (source / "index.md").write_text(f"# Pages\n\n{''.join(parts)}", encoding="utf-8")
    warnings = io.StringIO()
    with docutils_namespace(), patch_docutils(source):
        app = Sphinx(
            source,
            source,
            out,
            folder / f"doctrees-{builder}-{lang}",
            builder,
            confoverrides={"language": lang, "nitpicky": True},
            status=None,
            warning=warnings,
            warningiserror=True,
        )
        app.build()
    domain = app.env.domains["far"]
    assert isinstance(domain, LawDomain)
    return Built(app.statuscode, warnings.getvalue(), domain, out)
