"""``far plan check``: the rows of a plan against the rules of a place, told in a workbook."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from foreign_affairs_rules.cli import books, options
from foreign_affairs_rules.cli.files import write_whole
from foreign_affairs_rules.cli.inputs import place_of
from foreign_affairs_rules.cli.pages import Line, Page
from foreign_affairs_rules.cli.progress import CHECKING, WRITING, bars, passing
from foreign_affairs_rules.text import Lang, Text

if TYPE_CHECKING:
    from foreign_affairs_rules.plans.checked import CheckedPlan

_SUM = Text(
    "{rows} dòng; {broken} ô chưa đúng quy định, {asked} ô cần xem xét, cho ý kiến, {missing} ô "
    "thiếu dữ kiện, {unread} ô chưa đọc được: {out}",
    "{rows:row|rows}; {broken:cell|cells} not as the rules require, {asked:cell|cells} to be "
    "decided on, {missing:cell|cells} without a fact, {unread:unreadable cell|unreadable cells}: "
    "{out}",
)
_RULE = Text("- {count} × {says} ({rule})", "- {count} × {says} ({rule})")


@click.command(
    help="Rà soát kế hoạch; kết quả ghi vào từng ô của sổ tính mới. / "
    "Check a plan; what is found is told in the cells of a new workbook."
)
@click.argument(
    "files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PLAN..."
)
@options.place_and_day
@books.out
def check(
    *,
    files: tuple[Path, ...],
    province: str,
    on: date,
    territory: str | None,
    values_file: Path | None,
    out: Path,
    lang: Lang,
) -> Page:
    """What the rules find of the rows of *files*; status 1 where something is broken or unread."""
    books.refuse_outputs(out, files)
    place_at = partial(place_of, province, values=values_file)
    place_at(territory)  # an unknown place is told before anything is read
    with books.installed("far plan check"), bars(lang) as shown:
        from foreign_affairs_rules.plans.book import checked_workbook  # noqa: PLC0415 -- an extra
        from foreign_affairs_rules.plans.checked import check_plan  # noqa: PLC0415 -- an extra

        plan = books.plan_in(files, shown)
        checked = check_plan(
            plan,
            province=province,
            on=on,
            territory=territory,
            place_of=place_at,
            progress=passing(shown.bar(CHECKING, len(plan.activities))),
        )
        content = checked_workbook(checked, lang, shown.bar(WRITING, len(plan.rows)))
    write_whole(out, content)
    return Page(tuple(_told(checked, out, lang)), status=int(checked.faulty))


def _told(checked: "CheckedPlan", out: Path, lang: Lang) -> Iterator[Line]:
    """How many cells were marked for what, and by which rules."""
    from foreign_affairs_rules.plans.remarks import Mark  # noqa: PLC0415 -- as above

    remarks = checked.remarks
    broken, asked, missing = (len(remarks.of(mark)) for mark in Mark)
    words = {"broken": broken, "asked": asked, "missing": missing}
    told = _SUM.fill(
        rows=len(checked.plan.rows), unread=len(checked.plan.unread), out=str(out), **words
    )
    yield Line(told[lang], "bold")
    for finding, count in remarks.by_rule(Mark.BROKEN):
        rule = {"says": finding.rule.says, "rule": finding.rule.id}
        yield Line(_RULE.fill(count=count, **rule)[lang], "red")
