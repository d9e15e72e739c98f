"""Reports on example documents as they were read and found right, word for word."""

from collections.abc import Iterator
from difflib import ndiff
from pathlib import Path

from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.province import Province
from foreign_affairs_rules.testing import owned


def misread(province: Province, folder: Path) -> Iterator[str]:
    """
    Reports in Vietnamese that differ from those in *folder*, and activities that have none there.

    A report stands in a file by the name of its document, all of it but its last line: the receipt
    changes with versions.
    """
    written = {file.stem: file for file in sorted(folder.glob("*.txt"))}
    shipped = {one.subject.peek("id"): one for one in owned.shipped(province)}
    there = owned.place(province)
    for name, file in written.items():
        if name not in shipped:
            yield f"{file.name}: there is no document {name!r}; name it after one"
            continue
        _, subject, on = shipped[name]
        now = Checker(there, on).check(subject).text("vi", everything=True)
        yield from _differing(file, now)
    told = {shipped[name].subject.activity for name in written.keys() & shipped.keys()}
    for activity in sorted({rule.activity for rule in owned.rules(province)} - told):
        yield f"{activity}: no report was reviewed; add {folder.name}/DOCUMENT.txt for one"


def _differing(file: Path, now: str) -> Iterator[str]:
    """The lines of a *file* that are no more what is told *now*."""
    *current, _ = now.splitlines()
    reviewed = file.read_text(encoding="utf-8").splitlines()
    changed = [line for line in ndiff(reviewed, current) if line[0] in "+-"]
    if changed:
        yield f"{file.name}: read what is told now (+) word for word, and write it again:"
        yield from changed
