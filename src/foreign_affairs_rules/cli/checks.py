"""``far check``: documents against the rules of a place as they stood on a day."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

import click

from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.cli import options
from foreign_affairs_rules.cli.inputs import place_of, placed, together
from foreign_affairs_rules.cli.pages import Line, Page
from foreign_affairs_rules.cli.registers import held_in
from foreign_affairs_rules.cli.slips import FORMATS, refuse_misfits, slip_of, slips_page
from foreign_affairs_rules.findings import Outcome, Report
from foreign_affairs_rules.register import Desk, Register, check_within
from foreign_affairs_rules.text import Lang

_COLOURS = {
    Outcome.FAILED: "bold magenta",
    Outcome.BROKEN: "bold red",
    Outcome.UNDETERMINED: "bold yellow",
    Outcome.NEEDS_JUDGEMENT: "bold cyan",
    Outcome.WAIVED: "bold blue",
    Outcome.KEPT: "bold green",
    Outcome.NOT_APPLICABLE: "bold",
}
_VERDICT = 1  # the line of a report that says whether it is ready


@click.command(
    help="Rà soát hồ sơ theo quy định của nơi và ngày đã cho. / "
    "Check documents by the rules of a place, as of a day."
)
@click.argument(
    "files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE..."
)
@options.place_and_day
@options.register
@options.formats(*FORMATS)
@options.option(
    "--request",
    is_flag=True,
    vi="Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ thay cho phiếu rà soát.",
    en="The request to complete the dossier, in place of the review slip.",
)
@options.option(
    "--out",
    metavar="OUT",
    type=click.Path(path_type=Path),
    vi="Tệp để ghi phiếu.",
    en="The file to write the slip to.",
)
@options.option(
    "--all",
    "everything",
    is_flag=True,
    vi="Kể cả nội dung đúng quy định, không áp dụng.",
    en="Also what is kept or does not apply.",
)
@options.option(
    "--strict",
    is_flag=True,
    vi="Thiếu dữ kiện, chờ ý kiến cũng là 1.",
    en="Status 1 also for missing facts and open questions.",
)
def check(
    *,
    files: tuple[Path, ...],
    province: str,
    on: date,
    territory: str | None,
    values_file: Path | None,
    register_file: Path | None,
    lang: Lang,
    form: str,
    request: bool,
    out: Path | None,
    everything: bool,
    strict: bool,
) -> Page:
    """What the rules find about *files*."""
    read = (*files, *(file for file in (values_file, register_file) if file))
    refuse_misfits(form, out, read, request=request)
    asked, register = together(
        partial(placed, files, province, territory, values_file),
        partial(_held, register_file, on),
    )
    checkers = {place: Checker(place, on) for place, _ in asked}
    if register is None:
        reports = [checkers[place].check(subject) for place, subject in asked]
    else:
        desk = Desk(province, on, territory, partial(place_of, province, values=values_file))
        reports = [check_within(register, subject, desk) for _, subject in asked]
    status = max(status_of(report, strict=strict) for report in reports)
    if form == "json":
        return Page.data([report.plain(everything=everything) for report in reports], status)
    if form in FORMATS:
        slips = [
            slip_of(report, checkers[place], lang, request=request, everything=everything)
            for (place, _), report in zip(asked, reports, strict=True)
        ]
        return slips_page(slips, form, out, lang, status)
    pages = [report_lines(report, lang, everything=everything) for report in reports]
    return Page(tuple(line for page in pages for line in (*page, Line()))[:-1], status=status)


def _held(file: Path | None, on: date) -> Register | None:
    return None if file is None else held_in(file, on, "far check --register").register


def status_of(report: Report, *, strict: bool = False) -> int:
    """1 where something is broken or failed, *strict* also where a fact or a judgement lacks."""
    wrong = report.of(Outcome.BROKEN, Outcome.FAILED)
    waiting = report.missing_facts or report.of(Outcome.NEEDS_JUDGEMENT)
    return int(bool(wrong or (strict and waiting)))


def report_lines(report: Report, lang: Lang, *, everything: bool) -> Iterator[Line]:
    """The lines of *report*, coloured by what they tell."""
    headings = {f"[{outcome.label[lang]}]": colour for outcome, colour in _COLOURS.items()}
    for number, text in enumerate(report.text(lang, everything=everything).splitlines()):
        if number == _VERDICT:
            yield Line(text, "bold green" if report.ready else "bold red")
        elif text.startswith("["):
            yield Line(text, headings.get(text, "bold"))
        else:
            yield Line(text, "bold" if text.startswith("- ") or not number else "")
