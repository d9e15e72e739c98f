"""``far plan template``: the workbook in which an agency registers."""

from pathlib import Path

import click

from foreign_affairs_rules.cli import books, options
from foreign_affairs_rules.cli.files import write_whole
from foreign_affairs_rules.cli.pages import Line, Page
from foreign_affairs_rules.text import Lang, Text

_WRITTEN = Text("Đã ghi mẫu đăng ký vào {file}", "The form was written to {file}")


@click.command(
    help="Ghi mẫu sổ tính để đăng ký kế hoạch năm. / "
    "Write the workbook in which an agency registers for the annual plan."
)
@books.out
@options.lang
def template(out: Path, lang: Lang) -> Page:
    """The empty workbook of a plan."""
    books.refuse_outputs(out)
    with books.installed("far plan template"):
        from foreign_affairs_rules.sheets import template as form  # noqa: PLC0415 -- an extra

        write_whole(out, form.template(lang))
    return Page((Line(_WRITTEN.fill(file=str(out))[lang]),))
