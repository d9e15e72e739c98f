"""One number changed in a copy of a plug-in: everything follows, and nothing else is edited."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from commands import ELEVEN, IN_2018, far
from jsonschema import Draft202012Validator

from foreign_affairs_rules.shipped import example_text

PLUGIN = Path(__file__).parents[1] / "plugins" / "quang_ninh"
PACKAGE = "foreign_affairs_rules_quang_ninh"
TEN = "MAX_MEMBERS.value(10,"
FAR = ("-m", "foreign_affairs_rules.cli")


class Copy:
    """A copy of the package of Quảng Ninh that stands before the installed one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.document = folder / "document.json"
        self.document.write_text(example_text(ELEVEN), encoding="utf-8")
        shutil.copytree(PLUGIN / "src" / PACKAGE, folder / PACKAGE)

    def change(self, old: str, new: str) -> None:
        """Put *new* in place of *old*, which stands there once."""
        file = self.folder / PACKAGE / "outbound.py"
        text = file.read_text(encoding="utf-8")
        assert text.count(old) == 1
        file.write_text(text.replace(old, new), encoding="utf-8")

    def python(self, *words: object) -> str:
        """What Python prints, run with *words* in a process that finds the copy first."""
        told = subprocess.run(  # noqa: S603 -- this very library, in a process of its own
            [sys.executable, *map(str, words)],
            capture_output=True,
            check=False,
            cwd=self.folder,
            encoding="utf-8",
            env={**os.environ, "PYTHONPATH": str(self.folder), "PYTHONIOENCODING": "utf-8"},
        )
        assert told.returncode in {0, 1}, told.stderr
        return told.stdout

    def size(self) -> Any:
        """What is found of the size of the delegation of eleven."""
        checked = self.python(*FAR, "check", self.document, *IN_2018, "--format", "json")
        findings = json.loads(checked)[0]["findings"]
        (found,) = (one for one in findings if one["rule"] == "outbound.max_members")
        return found

    def submission(self) -> tuple[str, int]:
        """By which day the delegation of eleven is to be submitted, and how many days ahead."""
        laid = self.python(*FAR, "schedule", self.document, *IN_2018, "--format", "json")
        steps = json.loads(laid)["steps"]
        (row,) = (one for one in steps if one["step"] == "outbound.step.submit")
        return row["due"], row["length"]["count"]


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    """A copy in which eight members, and not ten, may go."""
    made = Copy(tmp_path)
    made.change(TEN, TEN.replace("10", "8"))
    return made


def test_finding_follows(copy: Copy) -> None:
    """The limit, the message and the value that the finding rests on are the new ones."""
    found = copy.size()
    assert (found["measured"], found["limit"]) == (11, 8)
    assert found["message"]["en"] == "The delegation has 11 members; the limit is 8."
    assert found["values"] == {"outbound.max_members": 8}


def test_explanation_follows(copy: Copy) -> None:
    """The command that explains the rule prints the new number, and the old one no more."""
    explained = copy.python(*FAR, "explain", "outbound.max_members", "--lang", "en")
    assert "- Quảng Ninh: 8 persons, from 09/01/2018" in explained
    assert "10 persons" not in explained


def test_page_follows(copy: Copy) -> None:
    """The page of the province says the new number."""
    written = copy.folder / "docs"
    written.mkdir()
    (written / "conf.py").write_text('extensions = ["foreign_affairs_rules.sphinxext"]\n')
    (written / "index.rst").write_text("Page\n====\n\n.. far:terms:: quang_ninh outbound\n")
    copy.python("-m", "sphinx", "-q", "-b", "text", written, copy.folder / "built")
    built = (copy.folder / "built" / "index.txt").read_text(encoding="utf-8")
    page = " ".join(built.split())  # lines are broken where they are full
    assert "**8 persons**" in page
    assert "**10 persons**" not in page


def test_schema_follows(copy: Copy) -> None:
    """The schema with the law of the place and day says the new number beside the members."""
    told = json.loads(copy.python(*FAR, "schema", "--of", "outbound/1", *IN_2018))
    values = [norm["values"] for norm in told["properties"]["members"]["x-norms"]]
    assert {"outbound.max_members": 8} in values


def test_contract_holds(copy: Copy) -> None:
    """The contract of an answer tells shape and no law: it stays, and the new answer fits it."""
    told = copy.python(*FAR, "schema", "--of", "check")
    assert told == far("schema", "--of", "check").out
    checked = copy.python(*FAR, "check", copy.document, *IN_2018, "--format", "json")
    Draft202012Validator(json.loads(told)).validate(json.loads(checked))


def test_schedule_follows(copy: Copy) -> None:
    """A length that a decree fixes is a line too, and the due day of its step moves with it."""
    copy.change("VALUES = (\n", "VALUES = (\n    SUBMIT_AHEAD.value(WorkingDays(7), cite=_CITE),\n")
    copy.change("    MAX_MEMBERS,\n", "    MAX_MEMBERS,\n    SUBMIT_AHEAD,\n")
    copy.change("    Evidence,\n", "    Evidence,\n    WorkingDays,\n")
    assert copy.submission() == ("2018-03-29", 7)
    copy.change("WorkingDays(7)", "WorkingDays(5)")
    assert copy.submission() == ("2018-04-02", 5)


def test_its_own_tests_still_pass(copy: Copy) -> None:
    """
    The examples take their limits from the values, so the tests of the package pass as well.

    The one that does not is of the reports that a person read: they say the number, and are to be
    read again.
    """
    shutil.copytree(PLUGIN / "tests", copy.folder / "tests")
    but = ("-k", "not reports_read_as_reviewed")
    told = copy.python("-m", "pytest", "-q", "-p", "no:cacheprovider", *but, copy.folder / "tests")
    assert " passed" in told
    assert " failed" not in told
