"""
The ordinary test run executes every code block of the pages and of the README.

Tests that ask the same of very many cases are marked ``untraced``: tracing them for coverage takes
minutes and shows no line that other tests do not show.
"""

import contextlib
import csv
import io
import json
import os
import re
import shlex
import sys
import tempfile
import tomllib
from collections.abc import Callable, Generator, Iterator
from doctest import ELLIPSIS, OutputChecker
from pathlib import Path
from typing import Any

import pytest
from sybil import Document, Example, Region, Sybil
from sybil.parsers.markdown import PythonCodeBlockParser
from sybil.parsers.markdown.lexers import RawFencedCodeBlockLexer


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, None, None]:
    """Run a test that is marked ``untraced``, or asks a package very much, without tracing it."""
    if not item.get_closest_marker("untraced") and item.name not in _MUCH:
        return (yield)
    traced = sys.gettrace()
    sys.settrace(None)
    try:
        return (yield)
    finally:
        sys.settrace(traced)


_MUCH = {"test_fail_safe", "test_whatever_is_asked"}
"""Tests of the conformance suite, which every package runs and the suite's own tests trace."""


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
        return f"found {program!r} in a console block; accepted: far, echo $?\n"
    end = words.index(">") if ">" in words else len(words)
    namespace["status"], out, err = _run_far(words[:end])
    for file in words[end + 1 :]:
        Path(file).write_text(out, encoding="utf-8")
        return err
    return out + err


def _run_far(words: list[str]) -> tuple[int, str, str]:
    from foreign_affairs_rules.cli import main  # noqa: PLC0415 -- only where a block runs it

    streams = [io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="") for _ in range(2)]
    with contextlib.redirect_stdout(streams[0]), contextlib.redirect_stderr(streams[1]):
        status = main(words)
    for stream in streams:
        stream.seek(0)
    return status, streams[0].read(), streams[1].read()


def keep_file(parse: Callable[[str], object]) -> Callable[[Example], None]:
    """What runs a block of data: it must parse; where the line before names a file, it is one."""

    def evaluate(example: Example) -> None:
        parse(example.parsed)
        before = example.document.text[: example.region.start].rstrip().splitlines()
        named = re.fullmatch(r"The file `([\w.-]+)`:", before[-1] if before else "")
        if named:
            Path(named[1]).write_text(example.parsed, encoding="utf-8")

    return evaluate


def refuse(example: Example) -> str:
    """What is wrong with a block in a language that nothing here runs."""
    language = example.region.lexemes["language"]
    return f"found a block of {language!r}; accepted: python, {', '.join(RUNS)}"


def parse_csv(text: str) -> list[list[str]]:
    """
    The rows of a table, its cells set apart by semicolons.

    Raises `ValueError` where a row has more cells than another.
    """
    rows = [*csv.reader(text.splitlines(), delimiter=";", strict=True)]
    if len({len(row) for row in rows}) > 1:
        message = "found rows of different lengths; accepted: every row with all cells"
        raise ValueError(message)
    return rows


RUNS = {
    "console": run_console,
    "csv": keep_file(parse_csv),
    "json": keep_file(json.loads),
    "toml": keep_file(tomllib.loads),
}
"""What runs a block, by its language."""
INSTALLS = {"sh", "bat"}
"""Blocks that show how to install; continuous integration runs those of the README."""
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
    """Give each page a folder of its own."""
    namespace.update(_folder=tempfile.TemporaryDirectory(), _before=Path.cwd())
    os.chdir(namespace["_folder"].name)


def leave(namespace: dict[str, Any]) -> None:
    """Go back to where the run began."""
    os.chdir(namespace["_before"])
    namespace["_folder"].cleanup()


pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(doctest_optionflags=ELLIPSIS), other_blocks],
    patterns=["*.md"],
    setup=enter,
    teardown=leave,
).pytest()
