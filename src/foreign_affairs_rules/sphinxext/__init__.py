"""
A Sphinx extension that writes pages from the code: rules, timelines, texts, what is open.

Name it in ``extensions`` of ``conf.py``. Its directives and roles are those of the domain ``far``;
what they write follows the ``language`` of the build, English or Vietnamese. Needs the extra
``docs``.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

_MISSING = (
    "the pages need {name}; install the extra docs: pip install 'foreign-affairs-rules[docs]'"
)


def setup(app: "Sphinx") -> "ExtensionMetadata":
    """
    Add the domain ``far`` to *app*.

    Raises `ModuleNotFoundError` where Sphinx is missing, and says what to install.
    """
    try:
        from foreign_affairs_rules.sphinxext import domain  # noqa: PLC0415 -- needs the extra
    except ModuleNotFoundError as error:
        name = (error.name or "").partition(".")[0]
        if name not in {"docutils", "sphinx"}:
            raise
        raise ModuleNotFoundError(_MISSING.format(name=name), name=error.name) from None
    return domain.setup(app)
