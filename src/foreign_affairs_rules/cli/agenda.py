"""``far agenda``: what is late, what falls due, who is waited for, from a whole register."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from pathlib import Path

import click

from foreign_affairs_rules.agenda.data import agenda_data
from foreign_affairs_rules.agenda.entries import Urgency
from foreign_affairs_rules.agenda.feeds import feeds, is_feed
from foreign_affairs_rules.agenda.holding import Agenda
from foreign_affairs_rules.agenda.laying import agenda_of
from foreign_affairs_rules.agenda.page import agenda_slip
from foreign_affairs_rules.agenda.telling import By
from foreign_affairs_rules.agenda.windows import ACCEPTED, Window, end_of, window
from foreign_affairs_rules.cli import options
from foreign_affairs_rules.cli.agenda_lines import agenda_lines
from foreign_affairs_rules.cli.files import refuse_read, write_all, write_whole
from foreign_affairs_rules.cli.inputs import place_of, together
from foreign_affairs_rules.cli.pages import Line, Page
from foreign_affairs_rules.cli.refusals import not_installed, refused
from foreign_affairs_rules.cli.registers import held_in
from foreign_affairs_rules.ical import emptied
from foreign_affairs_rules.slips.html import html_page
from foreign_affairs_rules.text import Lang, Text

_WRITTEN = Text("Đã ghi bảng theo dõi vào {file}", "Agenda written to {file}")
_FEEDS = Text(
    "Đã ghi {count} tệp lịch vào {folder}", "{count:calendar file|calendar files} in {folder}"
)
_OUT_ALONE = Text("--out khi không có trang", "--out without a page")
_OUT_WITH = Text("--out cùng với --format html", "--out with --format html")
_FOREIGN = Text("tệp do nơi khác lập", "a file that something else made")
_OWN = Text("một thư mục khác", "another folder")


@click.command(
    help="Bảng theo dõi tiến độ và đôn đốc của cả sổ theo dõi. / "
    "What is late, due, waited for and coming, of a whole register."
)
@click.argument("register", type=click.Path(path_type=Path), metavar="REGISTER")
@options.place_and_day
@options.option(
    "--within",
    metavar="30d|10wd",
    callback=options.typed(window, lambda _: ACCEPTED),
    default="30d",
    show_default=True,
    vi="Theo dõi trước bao nhiêu ngày (d), hoặc ngày làm việc (wd).",
    en="How many days (d) or working days (wd) to look ahead.",
)
@options.option(
    "--remind-after",
    metavar="Nd|Nwd",
    callback=options.typed(window, lambda _: ACCEPTED),
    vi="Mốc nhắc do cơ quan tự chọn; bỏ thì không nhắc.",
    en="The office's own choice of days to remind after; none by default.",
)
@options.choice("--by", "by", ("urgency", "who"), "Xếp nhóm theo.", "How it is grouped.")
@options.formats("html")
@options.option(
    "--out",
    metavar="FILE",
    type=click.Path(path_type=Path),
    vi="Ghi trang vào tệp.",
    en="Write the page to a file.",
)
@options.option(
    "--ics",
    metavar="DIR",
    type=click.Path(path_type=Path),
    vi="Ghi thêm tệp lịch của từng cơ quan, cá nhân.",
    en="Also write a calendar file for each office or person.",
)
@options.option(
    "--all",
    "everything",
    is_flag=True,
    vi="Cả việc sắp tới chưa có ngày trong thời gian này.",
    en="Also what is to come without a day in this time.",
)
def agenda(
    *,
    register: Path,
    province: str,
    on: date,
    territory: str | None,
    values_file: Path | None,
    lang: Lang,
    within: Window,
    remind_after: Window | None,
    by: By,
    form: str,
    out: Path | None,
    ics: Path | None,
    everything: bool,
) -> Page:
    """The agenda of *register*."""
    _refuse_misfits(form, out, [file for file in (register, values_file) if file])
    _, _, held = together(
        partial(_end, within, on),
        partial(place_of, province, territory, values_file),
        partial(held_in, register, on, "far agenda"),
    )
    laid = agenda_of(
        held.register,
        province=province,
        on=on,
        within=within,
        remind_after=remind_after,
        territory=territory,
        place_of=lambda part: place_of(province, part, values_file),
    )
    written = [] if ics is None else [_written_feeds(laid, ics, lang)]
    status = int(bool(laid.of(Urgency.LATE)))
    if form == "json":
        return Page.data(agenda_data(laid, everything=everything), status)
    if form == "html":
        page = html_page([agenda_slip(laid, lang, by=by, everything=everything)])
        if out is None:
            return Page(raw=page, status=status)
        write_whole(out, page.encode())
        return Page((Line(_WRITTEN.fill(file=str(out))[lang]), *written), status=status)
    lines = agenda_lines(laid, lang, by=by, everything=everything)
    remarks = (Line(remark[lang], "yellow") for remark in held.remarks)
    return Page((*lines, *written, *remarks), status=status)


def _refuse_misfits(form: str, out: Path | None, files: list[Path]) -> None:
    if out is None:
        return
    if form != "html":
        raise refused(at="--out", found=_OUT_ALONE, accepted=_OUT_WITH)
    refuse_read(out, files)


def _end(within: Window, on: date) -> date:
    try:
        return end_of(within, on)
    except ValueError as error:
        raise refused(at="--within", found=Text.same(str(error)), accepted=ACCEPTED) from None


def _written_feeds(laid: Agenda, folder: Path, lang: Lang) -> Line:
    """Write the feeds; those of an earlier day whose owner has nothing left are emptied."""
    try:
        made = feeds(laid, lang)
    except ModuleNotFoundError:
        raise not_installed(at="--ics", package="icalendar", extra="ical") from None
    write_all(folder, {**_earlier(folder, made), **made})
    return Line(_FEEDS.fill(count=len(made), folder=str(folder))[lang])


def _earlier(folder: Path, made: Mapping[str, bytes]) -> dict[str, bytes]:
    """The feeds that stand in *folder*, emptied. `Refused` where one would replace another file."""
    found = {}
    for file in sorted(folder.glob("*.ics")):
        content = file.read_bytes() if file.is_file() else b""
        if is_feed(content):
            found[file.name] = emptied(content)
        elif file.name in made:
            raise refused(at=str(file), found=_FOREIGN, accepted=_OWN)
    return found
