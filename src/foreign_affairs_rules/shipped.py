"""The documents that ship with the library and the provinces, ready to edit."""

from collections.abc import Iterator
from difflib import get_close_matches
from importlib.resources import files
from importlib.resources.abc import Traversable

from foreign_affairs_rules import documents
from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.plugins import plugins

_SUFFIX = ".json"


class UnknownExample(LookupError):
    """No document of this name ships with the library or an installed province."""


def examples(province: str | None = None) -> dict[str, Traversable]:
    """The files of the documents by name: all that are installed, or those of one *province*."""
    return {
        file.name.removesuffix(_SUFFIX): file
        for folder in _folders(province)
        for file in sorted(folder.iterdir(), key=lambda file: file.name)
        if file.name.endswith(_SUFFIX)
    }


def _folders(province: str | None) -> Iterator[Traversable]:
    if province is None:
        yield files("foreign_affairs_rules") / "examples"
    for plugin in plugins():
        declared = plugin.province
        if declared and declared.examples and province in {None, declared.code}:
            yield declared.examples


def example_text(name: str, province: str | None = None) -> str:
    """
    The text of the document *name*.

    Raises `UnknownExample` with the nearest names.
    """
    found = examples(province)
    if name not in found:
        near = get_close_matches(name, found, 3, cutoff=0.3) or sorted(found)
        message = f"found {name!r}; accepted: {', '.join(near) or 'no document ships there'}"
        raise UnknownExample(message)
    return found[name].read_text(encoding="utf-8")


def example(name: str, province: str | None = None) -> Facts:
    """The activity that the document *name* describes. Raises `UnknownExample`."""
    return documents.loads(example_text(name, province))
