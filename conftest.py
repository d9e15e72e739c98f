"""The ordinary test run executes every code block of the pages and of the README."""

import contextlib
import io
import json
import os
import re
import shlex
import sys
import tempfile
import tomllib
from collections.abc import Callable, Iterator
from doctest import ELLIPSIS, OutputChecker
from pathlib import Path
from typing import Any

from sybil import Document, Example, Region, Sybil
from sybil.parsers.markdown import PythonCodeBlockParser
from sybil.parsers.markdown.lexers import RawFencedCodeBlockLexer

WIDTH = "100"
"""How many columns the terminal of a console block has."""


def run_console(example: Example) -> str | None:
    """
    Run each ``$`` line of a console block, here and in order, and compare what it prints.

    ``...`` in the block stands for any text; ``> FILE`` keeps the output; ``$ echo $?`` tells the
    exit status of the command before.
    """
    for command in re.split(r"^\$ ", example.parsed, flags=re.MULTILINE)[1:]:
        line, _, expected = command.partition("\n")
        found = _printed(line, example.namespace)
        if not OutputChecker().check_output(expected, found, ELLIPSIS):
            return f"$ {line}\nexpected:\n{expected}\nfound:\n{found}"
    return None


def _printed(line: str, namespace: dict[str, Any]) -> str:
    if line == "echo $?":
        return f"{namespace['status']}\n"
    program, *words = shlex.split(line)
    if program != "far":
        message = f"found {program!r} in a console block; accepted: far, echo $?"
        raise ValueError(message)
    kept = words.index(">") if ">" in words else len(words)
    namespace["status"], printed = _run_far(words[:kept])
    for name in words[kept + 1 :]:
        Path(name).write_text(printed, encoding="utf-8")
        return ""
    return printed


def _run_far(words: list[str]) -> tuple[int, str]:
    from foreign_affairs_rules.cli import main  # noqa: PLC0415 -- only where a block runs it

    stream = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="")
    before, sys.argv = sys.argv, ["far", *words]
    status: object = 0
    try:
        with contextlib.redirect_stdout(stream), contextlib.redirect_stderr(stream):
            main()
    except SystemExit as ended:
        status = ended.code
    finally:
        sys.argv = before
    stream.flush()
    stream.seek(0)
    return int(status or 0), stream.read()


def keep_file(parse: Callable[[str], object]) -> Callable[[Example], None]:
    """What runs a block of data: it must parse, and is a file where a line before names it."""

    def evaluate(example: Example) -> None:
        parse(example.parsed)
        before = example.document.text[: example.region.start].rstrip().splitlines()
        named = re.fullmatch(r".*`([\w.-]+)`:", before[-1] if before else "")
        if named:
            Path(named[1]).write_text(example.parsed, encoding="utf-8")

    return evaluate


def refuse(example: Example) -> str:
    """What is wrong with a block in a language that nothing here runs."""
    language = example.region.lexemes["language"]
    return f"found a block of {language!r}; accepted: python, {', '.join(RUNS)}"


RUNS = {"console": run_console, "json": keep_file(json.loads), "toml": keep_file(tomllib.loads)}
"""What runs a block, by its language."""
INSTALLS = {"sh", "bat"}
"""Blocks that show how to install: continuous integration runs the one of the README."""
_FENCED = RawFencedCodeBlockLexer(re.compile(r"(?P<language>[^\n]*)\n"))


def other_blocks(document: Document) -> Iterator[Region]:
    """The code blocks that are not Python; directives, but for code, are no blocks."""
    for region in _FENCED(document):
        language = region.lexemes["language"]
        directive = language.startswith("{") and not language.startswith("{code")
        if not directive and language != "python" and language not in INSTALLS:
            region.parsed = region.lexemes["source"]
            region.evaluator = RUNS.get(language, refuse)
            yield region


def enter(namespace: dict[str, Any]) -> None:
    """Give each page a folder of its own and a terminal of a fixed width."""
    folder = tempfile.TemporaryDirectory()
    namespace.update(_folder=folder, _before=Path.cwd(), _columns=os.environ.get("COLUMNS"))
    os.environ["COLUMNS"] = WIDTH
    os.chdir(folder.name)


def leave(namespace: dict[str, Any]) -> None:
    """Go back to where the run began."""
    os.chdir(namespace["_before"])
    namespace["_folder"].cleanup()
    if namespace["_columns"] is None:
        del os.environ["COLUMNS"]
    else:
        os.environ["COLUMNS"] = namespace["_columns"]


pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(doctest_optionflags=ELLIPSIS), other_blocks],
    patterns=["*.md"],
    setup=enter,
    teardown=leave,
).pytest()
