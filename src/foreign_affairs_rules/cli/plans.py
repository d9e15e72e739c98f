"""``far plan``: the annual plan in workbooks. Each command stands in a module of its own."""

import click

from foreign_affairs_rules.cli.pages import Page
from foreign_affairs_rules.cli.plan_check import check
from foreign_affairs_rules.cli.plan_collect import collect
from foreign_affairs_rules.cli.plan_mend import mending
from foreign_affairs_rules.cli.plan_template import template
from foreign_affairs_rules.cli.usage import Commands


@click.group(
    cls=Commands,
    invoke_without_command=True,
    help="Kế hoạch năm trong sổ tính: mẫu đăng ký, gộp đăng ký. / "
    "The annual plan in workbooks: the form to register, registrations collected.",
)
@click.pass_context
def plan(context: click.Context) -> Page | None:
    """Without a command, the help."""
    asked = context.invoked_subcommand
    return Page(raw=context.get_help() + "\n") if asked is None else None


for command in (template, collect, check, mending):
    plan.add_command(command)
