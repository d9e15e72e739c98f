"""``far schedule``: who must do what by which day, and whether it can still be done."""

from datetime import date
from pathlib import Path

import click

from foreign_affairs_rules import ical
from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.cli import options
from foreign_affairs_rules.cli.files import write_whole
from foreign_affairs_rules.cli.inputs import placed
from foreign_affairs_rules.cli.pages import Line, Page
from foreign_affairs_rules.cli.refusals import not_installed, refused
from foreign_affairs_rules.cli.schedule_data import schedule_data
from foreign_affairs_rules.cli.timetable import schedule_lines
from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.places import Place
from foreign_affairs_rules.schedules import Schedule, State
from foreign_affairs_rules.text import Lang, Text

_WRITTEN = Text("Đã ghi lịch vào {file}", "Calendar written to {file}")
_CANNOT = Text("hồ sơ chưa lập được tiến độ ({error})", "what cannot be scheduled ({error})")
_SCHEDULED = Text(
    "hoạt động có quy trình, với các ngày có trong lịch",
    "an activity that has a timeline, on days that the calendar knows",
)
_THE_DOCUMENT = Text("chính hồ sơ đang đọc", "the document that is read")
_ANOTHER = Text("một tệp khác", "another file")


@click.command(
    help="Tiến độ của hồ sơ: ai làm gì, đến ngày nào, còn kịp không. / "
    "Who must do what by which day, and whether there is time."
)
@click.argument("file", type=click.Path(path_type=Path), metavar="FILE")
@options.place_and_day
@options.form
@options.option(
    "--ics",
    metavar="OUT",
    type=click.Path(path_type=Path),
    vi="Ghi thêm tệp lịch iCalendar.",
    en="Also write an iCalendar file.",
)
def schedule(
    *,
    file: Path,
    province: str,
    on: date,
    territory: str | None,
    values_file: Path | None,
    lang: Lang,
    form: str,
    ics: Path | None,
) -> Page:
    """The timeline of the activity in *file*."""
    ((place, subject),) = placed([file], province, territory, values_file)
    laid = _laid(Checker(place, on), subject, file)
    if ics is not None:
        if ics.resolve() == file.resolve():
            raise refused(at=str(ics), found=_THE_DOCUMENT, accepted=_ANOTHER)
        write_whole(ics, _calendar(laid, place, lang))
    if form == "json":
        return Page.data(schedule_data(laid, place), status_of(laid))
    written = (Line(_WRITTEN.fill(file=str(ics))[lang]),) if ics is not None else ()
    return Page((*schedule_lines(laid, place, lang), *written), status=status_of(laid))


def _laid(checker: Checker, subject: Facts, file: Path) -> Schedule:
    try:
        return checker.schedule(subject)
    except (LookupError, ValueError) as error:  # no timeline, or days that no calendar reaches
        why = _CANNOT.fill(error=str(error))
        raise refused(at=str(file), found=why, accepted=_SCHEDULED) from None


def status_of(laid: Schedule) -> int:
    """1 where a step is late or the event cannot be reached."""
    late = any(one.state is State.LATE for one in laid.steps)
    return int(late or laid.feasible is False)


def _calendar(laid: Schedule, place: Place, lang: Lang) -> bytes:
    try:
        return ical.calendar_file(laid, place, lang)
    except ModuleNotFoundError:
        raise not_installed(at="--ics", package="icalendar", extra="ical") from None
