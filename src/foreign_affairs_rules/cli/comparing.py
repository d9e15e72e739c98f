"""``far compare``, ``far diff`` and ``far what-if``: places and days side by side."""

from datetime import date
from functools import partial
from pathlib import Path

import click

from foreign_affairs_rules import comparing
from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.cli import inputs, options
from foreign_affairs_rules.cli.compared import comparison_lines, difference_lines
from foreign_affairs_rules.cli.compared_data import compared_data, difference_data, what_if_data
from foreign_affairs_rules.cli.flipped import what_if_lines
from foreign_affairs_rules.cli.inputs import place_of, together
from foreign_affairs_rules.cli.pages import Line, Page
from foreign_affairs_rules.cli.refusals import refused
from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.faults import NO_VALUE
from foreign_affairs_rules.places import Place
from foreign_affairs_rules.plugins import territory_for
from foreign_affairs_rules.text import Lang, Text

_CODE = "CODE"
_PLACE = "CODE@YYYY-MM-DD"
_CODES = Text(
    "mã của ít nhất hai tỉnh, thành phố khác nhau, ví dụ quang_ninh quang_nam",
    "the codes of two different provincial units or more, such as quang_ninh quang_nam",
)
_PLACES = Text(
    "hai nơi kèm ngày, ví dụ quang_nam@2018-04-10 quang_nam@2024-12-01",
    "two places, each with its day, such as quang_nam@2018-04-10 quang_nam@2024-12-01",
)
_AT = Text(
    "mã của một tỉnh, thành phố và một ngày, ví dụ quang_nam@2018-04-10",
    "the code of a provincial unit and a day, such as quang_nam@2018-04-10",
)


@click.command(
    help="So sánh quy định của nhiều nơi trong cùng một ngày. / "
    "The law of several places side by side, as of a day."
)
@click.argument("codes", nargs=-1, metavar=f"{_CODE}...")
@options.day(required=True)
@options.activity
@options.option(
    "--all",
    "everything",
    is_flag=True,
    vi="Kể cả mức quy định giống nhau.",
    en="Also the values that are alike.",
)
@options.lang
@options.form
def compare(
    codes: tuple[str, ...],
    on: date,
    activity: str | None,
    lang: Lang,
    form: str,
    *,
    everything: bool,
) -> Page:
    """The terms and the own rules of the places with *codes*."""
    places = together(*(partial(_place, code) for code in codes))
    distinct = {place.province: place for place in places}
    if not list(distinct)[1:]:
        raise refused(at=_CODE, found=", ".join(codes) or NO_VALUE, accepted=_CODES)
    found = comparing.compare(distinct.values(), on, activity)
    if form == "json":
        return Page.data(compared_data(found, everything=everything))
    return Page(tuple(comparison_lines(found, lang, everything=everything)))


@click.command(
    help="Quy định thay đổi thế nào giữa hai ngày hoặc hai nơi. / "
    "What changes between two days or two places."
)
@click.argument("words", nargs=-1, metavar=f"{_PLACE} {_PLACE}")
@options.activity
@options.lang
@options.form
def diff(words: tuple[str, ...], activity: str | None, lang: Lang, form: str) -> Page:
    """What changes from the first place and day to the second."""
    match together(*(partial(_side, word, _PLACE) for word in words)):
        case [one, other]:
            found = comparing.diff(one, other, activity)
        case _:
            raise refused(at=_PLACE, found=", ".join(words) or NO_VALUE, accepted=_PLACES)
    if form == "json":
        return Page.data(difference_data(found))
    return Page(tuple(difference_lines(found, lang)))


@click.command(
    name="what-if",
    help="Hồ sơ đổi kết quả thế nào theo quy định của nơi khác, ngày khác. / "
    "Which outcomes flip by the law of another place or day.",
)
@click.argument(
    "files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE..."
)
@options.option(
    "--from", "came", metavar=_PLACE, required=True, vi="Nơi và ngày đầu.", en="One place and day."
)
@options.option(
    "--to", "goes", metavar=_PLACE, required=True, vi="Nơi và ngày sau.", en="The other one."
)
@options.lang
@options.form
def what_if(files: tuple[Path, ...], came: str, goes: str, lang: Lang, form: str) -> Page:
    """What flips in *files* from the law of one place and day to that of the other."""
    ends = (partial(_side, came, "--from"), partial(_side, goes, "--to"))
    one, other, *subjects = together(*ends, *(partial(inputs.activity, file) for file in files))
    found = [
        comparing.what_if(subject, _inside(one, subject, "--from"), _inside(other, subject, "--to"))
        for subject in subjects
    ]
    if form == "json":
        return Page.data([what_if_data(one) for one in found])
    pages = [what_if_lines(one, lang) for one in found]
    return Page(tuple(line for page in pages for line in (*page, Line()))[:-1])


def _place(code: str, at: str = _CODE) -> Place:
    return place_of(options.unit_at(code, at), None, at=at)


def _side(word: str, at: str) -> Checker:
    """The law of the place and day that *word* names, typed *at* an option or an argument."""
    code, sign, day = word.partition("@")
    if not sign:
        raise refused(at=at, found=word, accepted=_AT)
    return Checker(*together(partial(_place, code, at), partial(options.day_at, day, at)))


def _inside(side: Checker, subject: Facts, at: str) -> Checker:
    """*side*, in the old territory that the document names where that became part of it."""
    province = side.place.province
    territory = territory_for(subject, province)
    return Checker(place_of(province, territory, at=at), side.on) if territory else side
