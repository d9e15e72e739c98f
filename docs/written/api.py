"""The public names, the words of reports and schedules, the command."""

from collections.abc import Iterator

import click

import foreign_affairs_rules as package
from foreign_affairs_rules import findings, schedules, sources
from foreign_affairs_rules.cli.running import far
from foreign_affairs_rules.testing import Conformance
from written.tables import Lines, attr_doc, both, code, doc, members, table


def names() -> Lines:
    """The names of the package, where each lives, and what its docstring claims."""
    yield from table("name", "what it is")(map(_name, package.__all__))


def _name(name: str) -> tuple[str, str]:
    thing = getattr(package, name)
    home = thing.__module__
    claim = attr_doc(home, name) or next(doc(thing), "")
    return f"{{py:obj}}`{name} <{home}.{name}>`", claim


def outcomes() -> Lines:
    """The outcomes, the worst first, in the words that officers use."""
    rows = ((code(one.value), both(one.label)) for one in findings.Outcome)
    yield from table("in code", "in words")(rows)


def evidence() -> Lines:
    """The marks of evidence, with what each means."""
    found = members(sources.Evidence)
    rows = ((code(one.value), both(one.label), said) for one, said in found)
    yield from table("mark", "in words", "meaning")(rows)


def states() -> Lines:
    """The states of a step."""
    found = members(schedules.State)
    rows = ((code(one.value), both(one.label), said) for one, said in found)
    yield from table("state", "in words", "meaning")(rows)


def conformance() -> Lines:
    """The tests that every province's package passes, with what each claims."""
    every = ((name, test) for name, test in vars(Conformance).items() if name.startswith("test_"))
    yield from table("test", "what holds")((code(name), next(doc(test))) for name, test in every)


def commands() -> Lines:
    """Every command of ``far`` with its arguments and options."""
    for name, command in _named(far):
        arguments = [one for one in command.params if isinstance(one, click.Argument)]
        words = " ".join(one.make_metavar(click.Context(command)) for one in arguments)
        yield from ("", f"## `far {name}`", "", command.help or "", "")
        yield from (f"    far {name} {words} [options]".rstrip(), "") if words else ()
        options = [one for one in command.params if isinstance(one, click.Option)]
        yield from table("option", "what it does")(_option(one, command) for one in options)


def _named(group: click.Group, before: str = "") -> Iterator[tuple[str, click.Command]]:
    """The commands of *group* by name, those of a group within it below its own."""
    for name, command in group.commands.items():
        yield f"{before}{name}", command
        if isinstance(command, click.Group):
            yield from _named(command, f"{before}{name} ")


def _option(option: click.Option, command: click.Command) -> tuple[str, str]:
    used = click.Context(command)
    name = ", ".join(option.opts)
    name = name if option.is_flag else f"{name} {option.make_metavar(used)}"
    return code(name), f"{option.help or ''}{' Must be given.' if option.required else ''}"
