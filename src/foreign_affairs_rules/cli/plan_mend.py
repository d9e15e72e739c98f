"""``far plan mend``: the smallest set of changes that makes a plan keep the rules, proposed."""

from collections.abc import Iterable, Iterator
from datetime import date
from difflib import get_close_matches
from functools import partial
from math import inf
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import click

from foreign_affairs_rules.cli import books, options
from foreign_affairs_rules.cli.files import write_whole
from foreign_affairs_rules.cli.inputs import place_of, together
from foreign_affairs_rules.cli.mending import mending_data, mending_lines
from foreign_affairs_rules.cli.pages import Line, Page
from foreign_affairs_rules.cli.progress import CHECKING, WRITING, Bars, bars, passing
from foreign_affairs_rules.cli.refusals import not_installed, refused
from foreign_affairs_rules.mending import Kind, Mending, Wishes, mend
from foreign_affairs_rules.text import Lang, Text

if TYPE_CHECKING:
    from foreign_affairs_rules.sheets.planned import Plan

_SUM = Text(
    "{changes} thay đổi đề xuất; còn {left} nội dung chưa khắc phục; {unread} ô chưa đọc được: "
    "{out}",
    "{changes:change|changes} proposed; {left:finding|findings} left; {unread:unreadable "
    "cell|unreadable cells}: {out}",
)
_KINDS = tuple(kind.value for kind in Kind)
_WEIGHT = Text(
    "LOẠI=SỐ, SỐ từ 1, LOẠI là một trong: {kinds}", "KIND=N, N from 1, KIND one of: {kinds}"
)
_COUNT = Text("số nguyên từ 0", "a whole number from 0")
_NUMBER = Text("số từ 0", "a number from 0")
_USUAL = Wishes()
_SEE_RULES = Text("mã có trong far rules", "an id that far rules lists")
_A_ROW = Text("mã của một dòng trong kế hoạch", "the id of a row of the plan")
Words = tuple[str, ...]


def _weights(_: click.Context, __: click.Parameter, words: Words) -> dict[Kind, int]:
    return dict(together(*(partial(_weight, word) for word in words)))


def _weight(word: str) -> tuple[Kind, int]:
    """The kind of change and the weight that *word* gives it."""
    kind, _, weight = word.partition("=")
    if kind not in _KINDS or not weight.isdecimal() or not int(weight):
        raise refused(at="--weight", found=word, accepted=_WEIGHT.fill(kinds=_KINDS))
    return Kind(kind), int(weight)


def _whole(word: str) -> int:
    if not word.isdecimal():
        raise ValueError(word)
    return int(word)


def _amount(word: str) -> float:
    amount = float(word)
    if not 0 <= amount < inf:
        raise ValueError(word)
    return amount


@click.command(
    name="mend",
    help="Đề xuất ít thay đổi nhất để kế hoạch đúng quy định; con người quyết định. / "
    "Propose the fewest changes that make a plan keep the rules; a person decides.",
)
@click.argument(
    "files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PLAN..."
)
@options.place_and_day
@books.out
@options.form
@options.option(
    "--fix",
    "fixed",
    multiple=True,
    metavar="ID",
    vi="Dòng giữ nguyên, ngoài các dòng đã đánh dấu.",
    en="A row that stays, beside those that are marked.",
)
@options.option(
    "--weight",
    "weights",
    multiple=True,
    metavar="KIND=N",
    callback=_weights,
    vi=f"Trọng số của một loại thay đổi, mặc định 1: {', '.join(_KINDS)}.",
    en="What a kind of change weighs, 1 by default.",
)
@options.option(
    "--also",
    multiple=True,
    metavar="RULE_ID",
    vi="Quy định mà câu hỏi còn để ngỏ cũng cần khắc phục.",
    en="A rule whose open questions are to be mended too.",
)
@options.option(
    "--weeks",
    metavar="N",
    default=str(_USUAL.weeks),
    callback=options.typed(_whole, lambda _: _COUNT),
    show_default=True,
    vi="Chuyển thời gian nhiều nhất chừng ấy tuần.",
    en="Move an activity by at most so many weeks.",
)
@options.option(
    "--effort",
    metavar="N",
    default=str(_USUAL.effort),
    callback=options.typed(_amount, lambda _: _NUMBER),
    show_default=True,
    vi="Giới hạn tìm kiếm, không phụ thuộc tốc độ máy.",
    en="The limit of the search, whatever the speed of the machine.",
)
def mending(
    *,
    files: tuple[Path, ...],
    province: str,
    on: date,
    territory: str | None,
    values_file: Path | None,
    out: Path,
    form: str,
    fixed: Words,
    weights: dict[Kind, int],
    also: Words,
    weeks: int,
    effort: float,
    lang: Lang,
) -> Page:
    """The proposal for the plan in *files*; status 1 where something stays broken or unread."""
    books.refuse_outputs(out, files)
    place_at = partial(place_of, province, values=values_file)
    rules = (
        name for rule in place_at(territory).checked_rules for name in (rule.id, *rule.aliases)
    )
    _refuse_strangers("--also", also, rules, _SEE_RULES)
    wanted = Wishes(weights=weights, also=frozenset(also), weeks=weeks, effort=effort)
    asked = {"province": province, "on": on, "territory": territory, "place_of": place_at}
    _need_solver()
    with books.installed("far plan mend"), bars(lang) as shown:
        from foreign_affairs_rules.plans.mended import mended_workbook  # noqa: PLC0415 -- an extra

        plan, found = _found(files, fixed, wanted, asked, shown)
        content = mended_workbook(plan, found, lang, shown.bar(WRITING, len(plan.rows)))
    write_whole(out, content)
    status = int(not found.lawful or bool(plan.unread))
    if form == "json":
        return Page.data(mending_data(found), status)
    return Page((*_told(plan, found, out, lang), *mending_lines(found, lang)), status=status)


def _found(
    files: tuple[Path, ...], fixed: Words, wanted: Wishes, asked: dict[str, Any], shown: Bars
) -> "tuple[Plan, Mending]":
    """The plan in *files*, and what is proposed for it."""
    from foreign_affairs_rules.plans.checked import check_plan  # noqa: PLC0415 -- an extra

    plan = books.plan_in(files, shown)
    planned = [row for row in plan.rows if row.activity]
    _refuse_strangers("--fix", fixed, (row.id for row in planned), _A_ROW)
    checked = check_plan(plan, **asked, progress=passing(shown.bar(CHECKING, len(planned))))
    ranks = {row.id: row.priority for row in planned if row.priority is not None}
    marked = frozenset(row.id for row in planned if row.fixed).union(fixed)
    return plan, mend(checked.report, attrs.evolve(wanted, priorities=ranks, fixed=marked))


def _refuse_strangers(at: str, words: Words, known: Iterable[str], accepted: Text) -> None:
    """`Refused` for each of *words* that is not *known*, with the nearest ones."""
    every = [*dict.fromkeys(known)]
    together(*(partial(_refuse, at, word, every, accepted) for word in words))


def _refuse(at: str, word: str, known: list[str], accepted: Text) -> None:
    if word not in known:
        near = get_close_matches(word, known, 3, cutoff=0.5)
        raise refused(at=at, found=word, accepted=", ".join(near) or accepted)


def _need_solver() -> None:
    """`Refused` with what to install, where the extra ``plan`` is missing."""
    try:
        import foreign_affairs_rules.mending.choosing  # noqa: F401, PLC0415 -- needs the extra
    except ModuleNotFoundError as error:
        name = (error.name or "").partition(".")[0]
        raise not_installed(at="far plan mend", package=name, extra="plan") from None


def _told(plan: "Plan", found: Mending, out: Path, lang: Lang) -> Iterator[Line]:
    """How much is proposed and left, and where it was written."""
    left = len(found.left) + len(found.conflicts)
    counts = {"changes": len(found.changes), "left": left, "unread": len(plan.unread)}
    yield Line(_SUM.fill(out=str(out), **counts)[lang], "bold")
