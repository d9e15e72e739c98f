"""Commands that do not exist and options that are missing: in one line, in both languages."""

from difflib import get_close_matches

import click

from foreign_affairs_rules.cli.refusals import Refused, refused
from foreign_affairs_rules.text import Text

_NOTHING = Text("không có giá trị", "no value")
_NO_OPTION = Text("tùy chọn không có", "an option that does not exist")
_USAGE = Text("cách gọi trong {command} --help", "what {command} --help says")
_CLICK = Text("cách gọi chưa đúng ({message})", "a misuse ({message})")


class Commands(click.Group):
    """A group that answers an unknown command with those it knows."""

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name; `Refused` with the nearest ones where there is none."""
        found = super().get_command(ctx, cmd_name)
        if found is None and not ctx.resilient_parsing:
            near = get_close_matches(cmd_name, self.commands, 3) or sorted(self.commands)
            raise refused(at=ctx.command_path, found=cmd_name, accepted=", ".join(near))
        return found


def misused(error: click.ClickException) -> Refused:
    """What click found wrong, as a refusal."""
    context = getattr(error, "ctx", None)
    command = context.command_path if context else "far"
    usage = _USAGE.fill(command=command)
    match error:
        case click.MissingParameter(param=click.Parameter() as param):
            return refused(at=_named(param), found=_NOTHING, accepted=_shown(param))
        case click.NoSuchOption():
            near = ", ".join(error.possibilities or ())
            return refused(at=error.option_name, found=_NO_OPTION, accepted=near or usage)
        case _:
            wrong = _CLICK.fill(message=error.format_message())
            return refused(at=command, found=wrong, accepted=usage)


def _named(param: click.Parameter) -> str:
    return param.opts[0] if isinstance(param, click.Option) else param.human_readable_name


def _shown(param: click.Parameter) -> str:
    metavar = param.metavar or ""
    return f"{param.opts[0]} {metavar}" if isinstance(param, click.Option) else metavar
