"""``far plan collect``: what many agencies registered, as one plan workbook."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from foreign_affairs_rules.cli import books, options
from foreign_affairs_rules.cli.files import write_whole
from foreign_affairs_rules.cli.pages import Line, Page
from foreign_affairs_rules.cli.progress import WRITING, bars
from foreign_affairs_rules.text import Lang, Text

if TYPE_CHECKING:
    from foreign_affairs_rules.sheets.collecting import Collected

SHOWN = 20
"""Cells that are named on the screen; the workbook lists all of them."""

_SUM = Text(
    "{files} tệp, {rows} dòng; {unread} ô chưa đọc được; {same} cặp trùng, {near} cặp gần trùng: "
    "{out}",
    "{files:file|files}, {rows:row|rows}; {unread:unreadable cell|unreadable cells}; "
    "{same:duplicate|duplicates}, {near:pair alike|pairs alike}: {out}",
)
_CELL = Text("- {file}: {fault}", "- {file}: {fault}")
_MORE = Text("- và {count} ô khác, ở trang “{sheet}”", "- and {count} more, on the sheet “{sheet}”")
_NOTE = Text("{file}: {note}", "{file}: {note}")


@click.command(
    help="Gộp các tệp đăng ký (.xlsx, .csv) thành một kế hoạch, giữ nguồn của từng dòng. / "
    "Collect registrations (.xlsx, .csv) into one plan; each row keeps where it came from."
)
@click.argument(
    "files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE..."
)
@books.out
@options.lang
def collect(files: tuple[Path, ...], out: Path, lang: Lang) -> Page:
    """The plan that all *files* make together; status 1 where a cell could not be read."""
    books.refuse_outputs(out, files)
    with books.installed("far plan collect"):
        found = _collected(files, lang)
    write_whole(out, found.content)
    return Page(tuple(_told(found, out, lang)), status=int(bool(found.plan.unread)))


def _collected(files: tuple[Path, ...], lang: Lang) -> "Collected":
    from foreign_affairs_rules.sheets.collecting import collected  # noqa: PLC0415 -- an extra

    with bars(lang) as shown:
        plan = books.plan_in(files, shown)
        return collected(plan, lang, shown.bar(WRITING, len(plan.rows)))


def _told(found: "Collected", out: Path, lang: Lang) -> Iterator[Line]:
    from foreign_affairs_rules.sheets.titles import UNREAD  # noqa: PLC0415 -- as above

    plan, same = found.plan, sum(pair.same for pair in found.pairs)
    told = _SUM.fill(
        files=len(plan.readings),
        rows=len(plan.rows),
        unread=len(plan.unread),
        same=same,
        near=len(found.pairs) - same,
        out=str(out),
    )
    yield Line(told[lang], "bold")
    for one in plan.unread[:SHOWN]:
        fault = Text.same(one.fault.told(lang))
        yield Line(_CELL.fill(file=one.source.file, fault=fault)[lang], "yellow")
    if more := plan.unread[SHOWN:]:
        yield Line(_MORE.fill(count=len(more), sheet=UNREAD)[lang], "yellow")
    for reading in plan.readings:
        for note in reading.notes:
            yield Line(_NOTE.fill(file=reading.name, note=note)[lang])
