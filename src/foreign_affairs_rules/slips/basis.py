"""The legal basis of a slip: each place in the law once, at the end, by number in the text."""

from collections.abc import Iterable, Iterator

from foreign_affairs_rules.phrases import cited
from foreign_affairs_rules.slips.blocks import Items
from foreign_affairs_rules.sources import Citation
from foreign_affairs_rules.text import Lang, Text

_TITLE = Text("Căn cứ pháp lý (mức độ tin cậy)", "Legal basis (evidence)")


class Basis:
    """The places in the law that a slip rests on, numbered as they come."""

    def __init__(self, lang: Lang) -> None:
        self._lang = lang
        self._numbers: dict[str, int] = {}

    def marks(self, cites: Iterable[Citation]) -> str:
        """The numbers of *cites*."""
        named = dict.fromkeys(cited(cite)[self._lang] for cite in cites)
        return " ".join(f"[{self._number(one)}]" for one in named)

    def _number(self, name: str) -> int:
        return self._numbers.setdefault(name, len(self._numbers) + 1)

    def blocks(self) -> Iterator[Items]:
        """The list of them, where there are any."""
        named = tuple(f"[{number}] {name}" for name, number in self._numbers.items())
        if named:
            yield Items(_TITLE[self._lang], named)
