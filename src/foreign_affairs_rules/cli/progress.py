"""How far a long work has come, drawn while it goes on; on a terminal and nowhere else."""

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from foreign_affairs_rules.text import Lang, Text

Advance = Callable[[int], None]
CHECKING = Text("Rà soát", "Checking")
WRITING = Text("Ghi dòng", "Writing rows")


class Bars:
    """The bars of a work, one below the other."""

    def __init__(self, progress: Progress, lang: Lang) -> None:
        self._progress, self._lang = progress, lang

    def bar(self, title: Text, total: int) -> Advance:
        """A bar of *total* steps; what it returns is told how many were done since."""
        task = self._progress.add_task(title[self._lang], total=total)
        return lambda steps: self._progress.advance(task, steps)


def passing(advance: Advance) -> Callable[[Iterable[str]], Iterator[str]]:
    """What passes on names, and tells *advance* of each."""

    def passed(names: Iterable[str]) -> Iterator[str]:
        for name in names:
            yield name
            advance(1)

    return passed


@contextmanager
def bars(lang: Lang) -> Iterator[Bars]:
    """Bars on the standard error, which vanish when the work is done."""
    console = Console(file=sys.stderr)
    progress = Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    )
    with progress:
        yield Bars(progress, lang)
