"""The options that commands share, and how what is typed becomes a value."""

from collections.abc import Callable
from datetime import date
from difflib import get_close_matches
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeVar

import click

from foreign_affairs_rules.cli.refusals import refused
from foreign_affairs_rules.days import to_day
from foreign_affairs_rules.documents import SCHEMAS
from foreign_affairs_rules.national.succession import unit_of
from foreign_affairs_rules.national.units import UNITS, code_of
from foreign_affairs_rules.text import LANGS, Lang, Text

F = TypeVar("F", bound=Callable[..., Any])
Callback = Callable[[click.Context, click.Parameter, Any], Any]
FORMATS = ("text", "json")

_DAY = Text(
    "một ngày có thật, viết NĂM-THÁNG-NGÀY, ví dụ 2018-03-13",
    "a day that exists, written YYYY-MM-DD, such as 2018-03-13",
)
_UNIT = Text(
    "mã của một tỉnh, thành phố, ví dụ quang_ninh",
    "the code of a provincial unit, such as quang_ninh",
)


def typed(parse: Callable[[str], Any], accepted: Callable[[str], Text | str]) -> Callback:
    """What makes a value of what is typed; *parse* raises `ValueError` for what is not accepted."""

    def convert(_: click.Context, param: click.Parameter, value: str | None) -> Any:
        return None if value is None else _parsed(value, param.opts[0], parse, accepted)

    return convert


def _parsed(
    value: str, at: str, parse: Callable[[str], Any], accepted: Callable[[str], Text | str]
) -> Any:
    try:
        return parse(value)
    except ValueError:
        raise refused(at=at, found=value, accepted=accepted(value)) from None


def _member(*names: str) -> Callable[[str], str]:
    return lambda value: names[names.index(value)]


def _unit_named(value: str) -> str:
    unit = unit_of(value)
    if unit is None:
        raise ValueError(value)
    return unit


def _near_units(value: str) -> Text | str:
    return ", ".join(get_close_matches(code_of(value), UNITS, 3)) or _UNIT


def unit_at(value: str, at: str) -> str:
    """The unit that *value*, typed *at* an option or an argument, names."""
    return str(_parsed(value, at, _unit_named, _near_units))


def day_at(value: str, at: str) -> date:
    """The day that *value*, typed *at* an option or an argument, is."""
    day: date = _parsed(value, at, to_day, lambda _: _DAY)
    return day


def option(*names: str, vi: str, en: str, **settings: Any) -> Callable[[F], F]:
    """An option with its line of help in both languages."""
    return click.option(*names, help=f"{vi} / {en}", **settings)


def choice(name: str, variable: str, among: tuple[str, ...], vi: str, en: str) -> Callable[[F], F]:
    """An option that takes one of *among*, by default the first."""
    return option(
        name,
        variable,
        metavar="|".join(among),
        callback=typed(_member(*among), lambda _: ", ".join(among)),
        default=among[0],
        show_default=True,
        vi=vi,
        en=en,
    )


def _unit(name: str, vi: str, en: str, *, required: bool = False) -> Callable[[F], F]:
    callback = typed(_unit_named, _near_units)
    return option(name, metavar="CODE", callback=callback, required=required, vi=vi, en=en)


def a_day(*names: str, vi: str, en: str, required: bool = False) -> Callable[[F], F]:
    """An option that takes a day."""
    callback = typed(to_day, lambda _: _DAY)
    return option(*names, metavar="YYYY-MM-DD", callback=callback, required=required, vi=vi, en=en)


def day(*, required: bool) -> Callable[[F], F]:
    """The day asked."""
    return a_day(
        "--on",
        required=required,
        vi="Ngày tra cứu, coi là “hôm nay”.",
        en="The day asked, taken for “today”.",
    )


def province(*, required: bool) -> Callable[[F], F]:
    """The province asked about."""
    return _unit(
        "--province", "Mã tỉnh, thành phố.", "The code of the province.", required=required
    )


def _activities() -> tuple[str, ...]:
    return tuple(kind.activity for kind in SCHEMAS.values() if kind.activity)


activity = option(
    "--activity",
    metavar="KIND",
    callback=typed(_member(*_activities()), lambda _: ", ".join(_activities())),
    vi="Chỉ một loại hoạt động.",
    en="Only one kind of activity.",
)
lang = choice("--lang", "lang", LANGS, "Ngôn ngữ.", "Language.")


def formats(*more: str) -> Callable[[F], F]:
    """How a command answers: text, JSON, and *more*."""
    return choice(
        "--format",
        "form",
        (*FORMATS, *more),
        "Để người đọc, hoặc JSON" + (", hoặc phiếu." if more else "."),
        "For people to read, or JSON" + (", or a slip." if more else "."),
    )


form = formats()
territory = _unit("--territory", "Địa bàn cũ đã sáp nhập.", "The old unit, since merged.")
values = option(
    "--values",
    "values_file",
    metavar="FILE",
    type=click.Path(path_type=Path),
    vi="Mức do cơ quan khai cho nội dung còn để ngỏ.",
    en="The office's own values for terms that are open.",
)


register = option(
    "--register",
    "register_file",
    metavar="REGISTER",
    type=click.Path(path_type=Path),
    vi="Sổ theo dõi: tệp JSON, thư mục hồ sơ, hoặc sổ tính kế hoạch.",
    en="The register: a JSON file, a folder of documents, or a plan workbook.",
)


def place_and_day(command: F) -> F:
    """The place and the day whose law *command* asks, and the language of the answer."""
    options = (
        province(required=True),
        day(required=True),
        territory,
        values,
        lang,
    )
    for one in reversed(options):
        command = one(command)
    return command


def language(args: list[str]) -> Lang:
    """The language that *args* ask for, also where they cannot be understood otherwise."""
    words = [word for arg in args for word in arg.split("=", 1)]
    asked = [after for before, after in pairwise(words) if before == "--lang"]
    return next((lang for lang in LANGS if lang in asked[-1:]), LANGS[0])
