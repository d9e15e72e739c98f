"""
Imports point one way.

An import inside a function runs, so it counts like any other. One for type checkers alone
(`if TYPE_CHECKING`) does not run: it may point up where `TYPES_ONLY` names it, and nowhere else.
"""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import foreign_affairs_rules

ROOT = Path(foreign_affairs_rules.__file__).parent
PACKAGE = ROOT.name

ORDER = [
    "text",
    "bounds",
    "faults",
    "parsing",
    "unknown",
    "days",
    "shapes",
    "sources",
    "notices",
    "calendar",
    "counting",
    "facts",
    "settling",
    "gaps",
    "law",
    "conflicts",
    "local",
    "model",
    "verdicts",
    "rules",
    "norms",
    "requirements",
    "screening",
    "timelines",
    "schedules",
    "rows",
    "planning",
    "national",
    "provincial",
    "province",
    "places",
    "plugins",
    "documents",
    "schemas",
    "shipped",
    "wording",
    "phrases",
    "receipts",
    "printing",
    "remarks",
    "findings",
    "contract",
    "judging",
    "listing",
    "forms",
    "checking",
    "needs",
    "register",
    "mending",
    "comparing",
    "ical",
    "archives",
    "svg",
    "slips",
    "agenda",
    "sheets",
    "plans",
    "reporting",
    "testing",
    "cli",
    "drawing",
    "sphinxext",
]
"""The rooms of the package, each of which imports only from those before it."""
NATIONAL = [
    "instruments",
    "roles",
    "units",
    "succession",
    "outbound",
    "conference",
    "aid",
    "ngo",
    "agreement",
    "inbound",
    "passport",
    "apec_card",
    "inspection",
    "year",
    "register",
]
OUTBOUND = [
    "terms",
    "budget_terms",
    "governing",
    "limits",
    "pairs",
    "directive_38",
    "law_49",
    "chairs",
    "purposes",
    "signing",
    "budget",
    "tickets",
    "timeline",
    "samples",
    "examples_chairs",
    "examples_budget",
    "examples",
]
TYPES_ONLY = {
    ("gaps", "law"),
    ("printing", "findings"),
    ("remarks", "findings"),
    ("sphinxext", "sphinxext"),
    ("testing", "testing"),
    ("unknown", "facts"),
}
"""Imports that point up for the sake of types."""
ONLY = {
    "cattrs": {"documents"},
    "dateutil": {"days"},
    "holidays": {"calendar"},
    "importlib.metadata": {"plugins", "receipts"},
    "icalendar": {"ical"},
    "docx": {"slips"},
    "ortools": {"mending"},
    "openpyxl": {"plans", "reporting", "sheets"},
    "defusedxml": {"cli", "sheets"},
    "babel": {"sheets"},
    "click": {"cli"},
    "rich": {"cli"},
    "hypothesis": {"testing"},
    "pytest": {"testing"},
    "docutils": {"sphinxext"},
    "sphinx": {"sphinxext"},
}
"""The rooms that alone may import a package."""


class Import(NamedTuple):
    """A module that imports another one."""

    importer: str
    imported: str
    types_only: bool


def modules() -> dict[str, ast.Module]:
    """Every module of the package, parsed, by its dotted name."""
    found = {}
    for path in sorted(ROOT.rglob("*.py")):
        parts = path.relative_to(ROOT.parent).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        found[name] = ast.parse(path.read_text(encoding="utf-8"))
    return found


MODULES = modules()


def imports(importer: str) -> Iterator[Import]:
    """The imports of a module, wherever in it they stand."""
    types_only = {
        id(inner)
        for node in ast.walk(MODULES[importer])
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
        for inner in ast.walk(node)
    }
    for node in ast.walk(MODULES[importer]):
        for name in names(node):
            yield Import(importer, name, id(node) in types_only)


def names(node: ast.AST) -> Iterator[str]:
    """The modules that one statement imports."""
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        assert node.module, "relative imports hide where they point"
        inner = {f"{node.module}.{alias.name}" for alias in node.names} & {*MODULES}
        yield from sorted(inner)
        if len(inner) < len(node.names):
            yield node.module


def room(module: str) -> str:
    """The room that a module of the package belongs to; empty for the package itself."""
    return module.removeprefix(PACKAGE).removeprefix(".").partition(".")[0]


ALL = [one for module in MODULES for one in imports(module)]
OURS = [one for one in ALL if one.imported.partition(".")[0] == PACKAGE]


def test_every_module_has_its_room() -> None:
    """A new module is put into the order, and an old one taken out of it."""
    assert sorted({room(module) for module in MODULES} - {""}) == sorted(ORDER)


def test_imports_point_one_way() -> None:
    """A room imports from rooms before it; the package itself, which loads lazily, from any."""
    found = {(room(one.importer), room(one.imported)) for one in OURS if not one.types_only}
    inner = {(importer, imported) for importer, imported in found if importer != imported}
    upward = [
        (importer, imported)
        for importer, imported in inner
        if not imported or (importer and ORDER.index(imported) >= ORDER.index(importer))
    ]
    assert upward == []
    assert len(inner) > 100


def test_rooms_of_the_national_law_point_one_way() -> None:
    """Within the national law too, imports point one way."""
    for parent, order in (("national", NATIONAL), ("national.outbound", OUTBOUND)):
        prefix = f"{PACKAGE}.{parent}."
        assert sorted(
            {m.removeprefix(prefix).partition(".")[0] for m in MODULES if m.startswith(prefix)}
        ) == sorted(order)
        inner = [
            (one.importer.removeprefix(prefix), one.imported.removeprefix(prefix))
            for one in OURS
            if one.importer.startswith(prefix) and one.imported.startswith(prefix)
        ]
        places = [
            (order.index(importer.partition(".")[0]), order.index(imported.partition(".")[0]))
            for importer, imported in inner
        ]
        assert all(imported <= importer for importer, imported in places)


def test_imports_for_types_alone_point_up_only_where_named() -> None:
    """What a type checker alone reads may point up, where it is written down here."""
    found = {
        (room(one.importer), room(one.imported))
        for one in OURS
        if one.types_only
        and room(one.importer)
        and ORDER.index(room(one.imported)) >= ORDER.index(room(one.importer))
    }
    assert found == TYPES_ONLY


def test_no_two_modules_need_each_other() -> None:
    """Within a room too no module needs itself by way of others."""
    needs: dict[str, set[str]] = {module: set() for module in MODULES}
    for one in OURS:
        if not one.types_only and not one.importer.startswith(f"{one.imported}."):
            needs[one.importer].add(one.imported)
    while needs:
        free = {module for module, needed in needs.items() if not needed & {*needs} - {module}}
        assert free, sorted(needs)
        needs = {module: needed for module, needed in needs.items() if module not in free}


def test_slow_and_optional_packages_have_one_door() -> None:
    """Each package that is slow or optional is imported in the rooms that it is for."""
    for package, rooms in ONLY.items():
        found = {
            room(one.importer)
            for one in ALL
            if one.imported == package or one.imported.startswith(f"{package}.")
        }
        assert found <= rooms, package
