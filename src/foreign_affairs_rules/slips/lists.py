"""Lists that slips share: items with a title, the notes, what a missing fact is needed for."""

from collections.abc import Iterable, Iterator, Sequence

from foreign_affairs_rules.findings import Finding, Report
from foreign_affairs_rules.slips.blocks import Items, masked
from foreign_affairs_rules.text import Lang, Text

_NOTES = Text("Lưu ý", "Notes")
_MORE = Text("{says} (và {count} quy định khác)", "{says} (and {count:more rule|more rules})")
FEW = 3
"""How many norms are told beside a fact that many need; the others are counted."""


def listed(title: Text, told: Iterable[str], lang: Lang, *, boxed: bool = False) -> Iterator[Items]:
    """A list with its *title*, where there is something to list."""
    items = tuple(masked(text).strip() for text in told)
    if items:
        yield Items(title[lang], items, boxed)


def noted(notes: Iterable[Text], lang: Lang) -> Iterator[Items]:
    """The list of *notes*, each once."""
    yield from listed(_NOTES, dict.fromkeys(note[lang] for note in notes), lang)


def needing(report: Report, path: str) -> tuple[Finding, ...]:
    """What cannot be judged without the fact at *path*, one finding for each norm."""
    found = (one for one in report.findings if path in one.missing_facts)
    return tuple({one.rule.says: one for one in found}.values())


def norms_of(found: Sequence[Finding], told: Sequence[Finding], lang: Lang) -> str:
    """The norms of those of *found* that are *told*, and how many more there are."""
    says = " ".join(one.rule.says[lang] for one in told)
    more = len(found) - len(told)
    return _MORE.fill(says=says, count=more)[lang] if more else says
