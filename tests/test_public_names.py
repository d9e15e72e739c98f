"""The public names, and what importing them costs."""

import ast
import importlib
import subprocess
import sys
from pathlib import Path
from time import perf_counter

import pytest

import foreign_affairs_rules

SLOW = ("cattrs", "holidays", "dateutil")
IMPORT_COST = 0.060
"""The seconds that `import foreign_affairs_rules` may take beside `import attrs`."""
LOADING_COST = 0.150
"""The seconds that all installed provinces together may take to load."""


def loaded_by(code: str) -> set[str]:
    """The modules that a process of its own has loaded after *code*."""
    told = f"{code}\nimport sys\nprint(*sys.modules, sep='\\n')"
    return set(python(told).stdout.split())


def python(code: str) -> subprocess.CompletedProcess[str]:
    """A process that runs *code*."""
    return subprocess.run(  # noqa: S603 -- this very library, in a process of its own
        [sys.executable, "-c", code], capture_output=True, check=True, text=True, encoding="utf-8"
    )


class TestNames:
    def test_all_of_them_load(self) -> None:
        """Every public name is there, once."""
        names = foreign_affairs_rules.__all__
        assert len(names) == len({*names})
        for name in names:
            assert getattr(foreign_affairs_rules, name) is not None

    def test_listed_where_a_reader_looks(self) -> None:
        """The public names are what `dir` lists."""
        assert dir(foreign_affairs_rules) == sorted(foreign_affairs_rules.__all__)

    def test_typed_as_they_load(self) -> None:
        """Type checkers find the same names in the same modules as the loader."""
        tree = ast.parse(Path(foreign_affairs_rules.__file__).read_text(encoding="utf-8"))
        (typed,) = (one for one in tree.body if isinstance(one, ast.If))
        found = {
            alias.name: node.module
            for node in typed.body
            if isinstance(node, ast.ImportFrom)
            for alias in node.names
        }
        assert {*found} == {*foreign_affairs_rules.__all__}
        for name, module in found.items():
            here = getattr(foreign_affairs_rules, name)
            assert getattr(importlib.import_module(str(module)), name) is here

    def test_other_names_are_refused(self) -> None:
        """A name that is not public is no attribute, as in any module."""
        with pytest.raises(AttributeError, match="'foreign_affairs_rules' has no attribute 'chek'"):
            foreign_affairs_rules.chek  # noqa: B018 -- reading it is the test


class TestLoading:
    def test_import_alone_loads_nothing(self) -> None:
        """Importing the package loads no other module of it, and no package it depends on."""
        loaded = loaded_by("import foreign_affairs_rules")
        ours = {name for name in loaded if name.startswith("foreign_affairs_rules")}
        assert ours == {"foreign_affairs_rules"}
        assert not loaded & {*SLOW, "attrs", "importlib.metadata", "json"}

    @pytest.mark.parametrize("name", ["Text", "Term", "rule", "at_most", "OutboundDelegation"])
    def test_writing_rules_loads_nothing_slow(self, name: str) -> None:
        """What rules are written with needs neither documents nor the calendar."""
        loaded = loaded_by(f"import foreign_affairs_rules\nforeign_affairs_rules.{name}")
        assert not loaded & {*SLOW, "importlib.metadata"}

    def test_check_loads_what_it_needs(self) -> None:
        """A check of facts at hand reads no document, and counts no day that is not asked for."""
        loaded = loaded_by(
            "from foreign_affairs_rules import OutboundDelegation, check\n"
            "report = check(OutboundDelegation(id='a'), province='quang_ninh', on='2018-03-13')\n"
            "report.text()"
        )
        assert not loaded & {*SLOW}

    def test_each_is_loaded_once_it_is_needed(self) -> None:
        """A document loads cattrs, and a due date the holidays."""
        assert "cattrs" in loaded_by(
            "from foreign_affairs_rules import example\nexample('outbound-ten-members')"
        )
        assert {"holidays", "dateutil"} <= loaded_by(
            "from foreign_affairs_rules.calendar import is_working_day\n"
            "from datetime import date\n"
            "is_working_day(date(2018, 3, 13))"
        )


def fastest(code: str, enough: float) -> float:
    """The least seconds that runs of *code* print, which tries again while above *enough*."""
    python(code)  # compiles
    began = perf_counter()
    runs: list[float] = []
    while len(runs) < 5 or (min(runs) > enough and perf_counter() - began < 5):
        runs.append(float(python(code).stdout))
    return min(runs)


def test_import_is_cheap() -> None:
    """With bytecode compiled, the import costs little beside that of attrs."""
    costs = {
        module: fastest(
            f"from time import perf_counter as t\na = t()\nimport {module}\nprint(t() - a)",
            IMPORT_COST,
        )
        for module in ("attrs", "foreign_affairs_rules")
    }
    assert costs["foreign_affairs_rules"] - costs["attrs"] <= IMPORT_COST


def test_provinces_load_fast() -> None:
    """All installed provinces are loaded and checked in little time, once the national law is."""
    code = (
        "from time import perf_counter as t\n"
        "from foreign_affairs_rules.plugins import plugins\n"
        "a = t()\n"
        "assert all(one.province for one in plugins())\n"
        "print(t() - a)"
    )
    assert fastest(code, LOADING_COST) <= LOADING_COST
