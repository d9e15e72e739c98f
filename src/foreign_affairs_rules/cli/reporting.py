"""``far report``: what a focal agency reports of a year or a period, from a whole register."""

import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

import click

from foreign_affairs_rules.bounds import Year, bounds_of
from foreign_affairs_rules.cli import options
from foreign_affairs_rules.cli.books import installed
from foreign_affairs_rules.cli.files import refuse_read, write_whole
from foreign_affairs_rules.cli.inputs import place_of, together
from foreign_affairs_rules.cli.pages import Cell, Grid, Line, Page
from foreign_affairs_rules.cli.progress import CHECKING, bars, passing
from foreign_affairs_rules.cli.refusals import refused
from foreign_affairs_rules.cli.registers import held_in
from foreign_affairs_rules.register import RegisterReport, check_register
from foreign_affairs_rules.reporting import Span, YearReport, report_data, report_of
from foreign_affairs_rules.reporting.heading import below, made_with, title
from foreign_affairs_rules.reporting.html import report_page
from foreign_affairs_rules.reporting.placing import within, year_span
from foreign_affairs_rules.reporting.tables import summary
from foreign_affairs_rules.reporting.tables.parts import Table
from foreign_affairs_rules.text import Lang, Text, word

_NAME = "far report"
_WRITTEN = Text("Đã ghi báo cáo vào {file}", "Report written to {file}")
_NOTE = Text("Lưu ý: {note}", "Note: {note}")
_ENDING = Text("tên tệp {name}", "a file called {name}")
_ENDINGS = Text("tên tệp có đuôi .xlsx hoặc .html", "a name that ends in .xlsx or .html")
_BOTH = Text("--out cùng với --format json", "--out with --format json")
_ONE = Text("một trong hai", "one of the two")
_NOT_BEFORE = Text("ngày từ {first} (--from) trở đi", "a day from {first} (--from) on")
_IN_THE_YEAR = Text(
    "kỳ có ngày thuộc năm {year} (--year)", "a period with days of the year {year} (--year)"
)
_PERIOD = Text("{first} – {last}", "{first} – {last}")


def _year(value: str) -> int:
    """The year that *value* is. Raises `ValueError` for what is none."""
    (bound,) = bounds_of(Year)
    if not re.fullmatch("[0-9]{4}", value) or not bound.allows(int(value)):
        raise ValueError(value)
    return int(value)


@click.command(
    help="Báo cáo năm hoặc báo cáo kỳ của cơ quan đầu mối từ sổ theo dõi. / "
    "The report of the focal agency on a year or a period, from a register."
)
@click.argument("register", type=click.Path(path_type=Path), metavar="REGISTER")
@options.option(
    "--year",
    metavar="YYYY",
    callback=options.typed(_year, lambda _: bounds_of(Year)[0].accepted),
    required=True,
    vi="Năm báo cáo.",
    en="The year of the report.",
)
@options.a_day("--from", "first", vi="Ngày đầu của kỳ báo cáo.", en="The first day of the period.")
@options.a_day("--until", "last", vi="Ngày cuối của kỳ báo cáo.", en="The last day of the period.")
@options.place_and_day
@options.option(
    "--out",
    metavar="OUT.xlsx|OUT.html",
    type=click.Path(path_type=Path),
    vi="Sổ tính hoặc trang sẽ ghi.",
    en="The workbook or the page to write.",
)
@options.form
def report(
    *,
    register: Path,
    year: int,
    first: date | None,
    last: date | None,
    province: str,
    on: date,
    territory: str | None,
    values_file: Path | None,
    lang: Lang,
    out: Path | None,
    form: str,
) -> Page:
    """The report of *year* from *register*."""
    _refuse_misfits(form, out, [file for file in (register, values_file) if file])
    period, held, _ = together(
        partial(_period, year, first, last),
        partial(held_in, register, on, _NAME),
        partial(place_of, province, territory, values_file),
    )
    check = partial(
        check_register,
        held.register,
        province=province,
        on=on,
        territory=territory,
        place_of=partial(place_of, province, values=values_file),
    )
    checked = _checked(check, len(held.register), lang)
    made = report_of(checked, year, period, sources=held.sources, remarks=held.remarks)
    if form == "json":
        return Page.data(report_data(made))
    if out is None:
        return Page(tuple(_lines(made, lang)))
    write_whole(out, _written(made, out, lang))
    return Page((Line(_WRITTEN.fill(file=str(out))[lang]),))


def _refuse_misfits(form: str, out: Path | None, files: list[Path]) -> None:
    if out is None:
        return
    if form == "json":
        raise refused(at="--out", found=_BOTH, accepted=_ONE)
    if out.suffix.lower() not in {".xlsx", ".html"}:
        raise refused(at="--out", found=_ENDING.fill(name=out.name), accepted=_ENDINGS)
    refuse_read(out, files)


def _period(year: int, first: date | None, last: date | None) -> Span:
    """The period asked: what is not given is the first or the last day of the *year*."""
    whole = year_span(year)
    period = Span(first or whole.first, last or whole.last)
    if period.last < period.first:
        accepted = _NOT_BEFORE.fill(first=period.first)
        raise refused(at="--until", found=period.last.isoformat(), accepted=accepted)
    if within(period, whole) is False:
        found = _PERIOD.fill(first=period.first, last=period.last)
        raise refused(at="--from", found=found, accepted=_IN_THE_YEAR.fill(year=year))
    return period


def _checked(check: Callable[..., RegisterReport], activities: int, lang: Lang) -> RegisterReport:
    """What *check* finds; on a terminal a bar tells how many *activities* have gone by."""
    with bars(lang) as shown:
        return check(progress=passing(shown.bar(CHECKING, activities)))


def _written(made: YearReport, out: Path, lang: Lang) -> bytes:
    if out.suffix.lower() == ".html":
        return report_page(made, lang).encode()
    with installed(f"--out {out.name}"):
        from foreign_affairs_rules.reporting.workbook import (  # noqa: PLC0415 -- needs the extra
            report_workbook,
        )

        return report_workbook(made, lang)


def _lines(made: YearReport, lang: Lang) -> Iterator[Line | Grid]:
    """The report at a glance: its title, its notes, and two tables."""
    yield Line(title(made)[lang], "bold")
    yield Line(below(made)[lang])
    yield from (Line(_NOTE.fill(note=note)[lang]) for note in made.notes)
    for table in summary(made):
        yield Line()
        yield _grid(table, lang)
    yield from (Line(), Line(made_with(made)[lang], "dim"))


def _grid(table: Table, lang: Lang) -> Grid:
    heads = tuple(one.heading[lang] for one in table.columns)
    rows = tuple(tuple(Cell(word(cell, lang)) for cell in row) for row in table.rows)
    shares = tuple(int(one.width) for one in table.columns)
    return Grid(heads, rows, shares)
