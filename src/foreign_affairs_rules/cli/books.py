"""What the commands on workbooks share: the extra that they need, files in, a workbook out."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from foreign_affairs_rules.cli import options
from foreign_affairs_rules.cli.files import refuse_read
from foreign_affairs_rules.cli.inputs import together
from foreign_affairs_rules.cli.progress import Bars
from foreign_affairs_rules.cli.refusals import faulty, not_installed, refused
from foreign_affairs_rules.faults import DocumentError
from foreign_affairs_rules.text import Text

if TYPE_CHECKING:
    from foreign_affairs_rules.sheets.planned import Plan
    from foreign_affairs_rules.sheets.reading import Opened

_PACKAGES = frozenset({"babel", "defusedxml", "openpyxl"})
_OPENING = Text("Mở tệp", "Opening")
_READING = Text("Đọc dòng", "Reading rows")
_TWICE = Text("tệp đã cho một lần", "a file that was given before")
_ONCE = Text("mỗi tệp một lần", "each file once")
_ENDING = Text("tên tệp {name}", "a file called {name}")
_XLSX = Text("tên tệp có đuôi .xlsx", "a name that ends in .xlsx")

out = options.option(
    "--out",
    metavar="OUT.xlsx",
    type=click.Path(path_type=Path),
    required=True,
    vi="Sổ tính sẽ ghi.",
    en="The workbook to write.",
)


@contextmanager
def installed(command: str) -> Iterator[None]:
    """`Refused` with what to install, where a package of the extra ``sheets`` is missing."""
    try:
        import defusedxml  # noqa: F401, PLC0415 -- an extra, which openpyxl uses where it is

        yield
    except ModuleNotFoundError as error:
        name = (error.name or "").partition(".")[0]
        if name not in _PACKAGES:
            raise
        raise not_installed(at=command, package=name, extra="sheets") from None


def refuse_outputs(out: Path, files: Iterable[Path] = ()) -> None:
    """`Refused` where *out* is no name of a workbook or one of *files*, or one is given twice."""
    if out.suffix.lower() != ".xlsx":
        raise refused(at="--out", found=_ENDING.fill(name=out.name), accepted=_XLSX)
    met: set[Path] = set()
    for file in files:
        if file.resolve() in met:
            raise refused(at=str(file), found=_TWICE, accepted=_ONCE)
        met.add(file.resolve())
    refuse_read(out, met)


def opened_files(files: Iterable[Path], advance: Callable[[int], None]) -> "list[Opened]":
    """Each of *files* opened; `Refused` with what is wrong with any of them."""
    return together(*(partial(_opened, file, advance) for file in files))


def plan_in(files: Sequence[Path], shown: Bars) -> "Plan":
    """The plan that *files* hold together; `Refused` where one of them cannot be read."""
    from foreign_affairs_rules.sheets.reading import read_plan  # noqa: PLC0415 -- needs the extra

    opened = opened_files(files, shown.bar(_OPENING, len(files)))
    return read_plan(opened, shown.bar(_READING, sum(file.rows for file in opened)))


def _opened(file: Path, advance: Callable[[int], None]) -> "Opened":
    from foreign_affairs_rules.sheets.reading import opened  # noqa: PLC0415 -- needs the extra

    try:
        return opened(file)
    except DocumentError as error:
        raise faulty(file, error.faults) from None
    finally:
        advance(1)
