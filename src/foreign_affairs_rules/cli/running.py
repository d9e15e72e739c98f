"""Running ``far``: from arguments to a page and an exit status, with every end a quiet one."""

import errno
import io
import os
import sys
from collections.abc import Sequence
from typing import TextIO

import click

from foreign_affairs_rules.cli.agenda import agenda
from foreign_affairs_rules.cli.checks import check
from foreign_affairs_rules.cli.comparing import compare, diff, what_if
from foreign_affairs_rules.cli.demo import demo
from foreign_affairs_rules.cli.lookups import explain, provinces, rules
from foreign_affairs_rules.cli.needing import needed
from foreign_affairs_rules.cli.options import language
from foreign_affairs_rules.cli.pages import Page, show
from foreign_affairs_rules.cli.papers import example, schema
from foreign_affairs_rules.cli.plans import plan
from foreign_affairs_rules.cli.refusals import Refused, refused
from foreign_affairs_rules.cli.reporting import report
from foreign_affairs_rules.cli.schedules import schedule
from foreign_affairs_rules.cli.usage import Commands, misused
from foreign_affairs_rules.receipts import DISTRIBUTION
from foreign_affairs_rules.text import Text

INTERRUPTED = 130
_WRITABLE = Text("nơi còn ghi được", "somewhere that can be written to")
_GONE = (errno.EPIPE, errno.EINVAL)  # the reader of a pipe left; Windows says EINVAL


@click.group(
    cls=Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    help="Rà soát và lập tiến độ hoạt động đối ngoại theo quy định của tỉnh, thành phố.\n\n"
    "Check and schedule foreign affairs by the rules of Vietnamese provinces.\n\n"
    "Mã kết thúc / exit status: 0 không có nội dung chưa đúng quy định / nothing broken; "
    "1 có / something is; 2 đầu vào hoặc cách gọi lệnh chưa đúng / bad input or usage.",
)
@click.version_option(package_name=DISTRIBUTION, prog_name="far")
@click.pass_context
def far(context: click.Context) -> Page | None:
    """Without a command, the help."""
    asked = context.invoked_subcommand
    return Page(raw=context.get_help() + "\n") if asked is None else None


_QUESTIONS = (check, schedule, agenda, needed, rules, explain, compare, diff, what_if, provinces)
for command in (*_QUESTIONS, plan, report, schema, example, demo):
    far.add_command(command)


def run(args: Sequence[str] | None) -> int:
    """Run the command and return its exit status; nothing that is wrong ends in a traceback."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # closed by whoever started the command
            setattr(sys, name, io.StringIO())
        _speak_utf8(getattr(sys, name))
    try:
        return _answered(args)
    except Refused as wrong:
        lang = language(list(sys.argv[1:] if args is None else args))
        _tell([refusal.line(lang) for refusal in wrong.refusals])
        return 2
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED


def _answered(args: Sequence[str] | None) -> int:
    try:
        page: Page | int = far.main(args, prog_name="far", standalone_mode=False)
    except click.ClickException as error:
        raise misused(error) from None
    if isinstance(page, int):  # help and version are printed already
        return page
    try:
        show(page, sys.stdout)
    except OSError as error:
        _silence(sys.stdout)
        if error.errno not in _GONE:
            why = Text.same(error.strerror or str(error))
            raise refused(at="stdout", found=why, accepted=_WRITABLE) from None
    return page.status


def _speak_utf8(stream: TextIO) -> None:
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="backslashreplace")


def _tell(lines: Sequence[str]) -> None:
    try:
        sys.stderr.writelines(f"{line}\n" for line in lines)
        sys.stderr.flush()
    except OSError:
        _silence(sys.stderr)


def _silence(stream: TextIO) -> None:
    """Let what is still to be written to a *stream* that nobody reads go nowhere."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
