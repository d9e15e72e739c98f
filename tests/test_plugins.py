"""Plug-ins are found by their entry point; a broken one is told and hides no other."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from foreign_affairs_rules.plugins import (
    GROUP,
    BrokenPlugin,
    Plugin,
    UnknownProvince,
    place,
    plugins,
)

SOUND = """
from foreign_affairs_rules import Province, Text
PROVINCE = Province(
    code={code!r}, name=Text("Tên", "Name"), focal_agency=Text("Sở Ngoại vụ", "Department")
)
"""
Install = Callable[..., str]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Install]:
    """What installs a distribution: a module and a dist-info folder on the path."""
    monkeypatch.syspath_prepend(str(tmp_path))
    before = {*sys.modules}

    def installed(name: str, code: str, source: str = SOUND, metadata: str | None = None) -> str:
        module = f"{name.replace('-', '_')}_module"
        (tmp_path / f"{module}.py").write_text(source.format(code=code), encoding="utf-8")
        info = tmp_path / f"{name.replace('-', '_')}-1.2.dist-info"
        info.mkdir()
        written = f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.2\n"
        (info / "METADATA").write_text(written if metadata is None else metadata, encoding="utf-8")
        (info / "entry_points.txt").write_text(
            f"[{GROUP}]\n{code} = {module}:PROVINCE\n", encoding="utf-8"
        )
        return module

    yield installed
    for module in {*sys.modules} - before:
        if module.endswith("_module"):
            del sys.modules[module]


def found(name: str) -> list[Plugin]:
    """The plug-ins that name a province."""
    return [plugin for plugin in plugins() if plugin.name == name]


def test_sound_plugin_is_found(install: Install) -> None:
    """A sound plug-in is found with its distribution, version and province."""
    install("far-hue", "hue")
    (plugin,) = found("hue")
    assert (plugin.distribution, plugin.version, plugin.faults) == ("far-hue", "1.2", ())
    assert str(plugin) == "far-hue 1.2 (hue): sound"
    assert place("hue").distribution == "far-hue"


def test_plugins_are_sorted_by_name(install: Install) -> None:
    """Plug-ins come by the name of their province."""
    install("far-lao-cai", "lao_cai")
    install("far-hue", "hue")
    names = [plugin.name for plugin in plugins()]
    assert names == sorted(names)
    assert {"hue", "lao_cai", "quang_ninh"} <= {*names}


@pytest.mark.parametrize(
    ("source", "cause"),
    [
        ("raise RuntimeError('no table')", "RuntimeError: no table"),
        (
            "from foreign_affairs_rules import RuleBook",
            "ImportError: cannot import name 'RuleBook' from 'foreign_affairs_rules'",
        ),
        (
            "from foreign_affairs_rules import Province\nPROVINCE = Province(code='hue', size=10)",
            "TypeError: Province.__init__() got an unexpected keyword argument 'size'",
        ),
        ("PROVINCE = 'hue'", "found str; accepted: a foreign_affairs_rules.Province"),
        ("", "AttributeError: module 'far_hue_module' has no attribute 'PROVINCE'"),
        (SOUND.replace("{code!r}", "'huế'"), "code 'huế' is no provincial unit"),
        (
            SOUND.replace("{code!r}", "'hue', values=(10,)"),
            "AttributeError: 'int' object has no attribute",
        ),
    ],
    ids=[
        "raises",
        "was written for another version",
        "gives what is not taken",
        "is no province",
        "has no province",
        "has faults",
        "holds what is no value",
    ],
)
def test_broken_plugin_is_told_and_hides_no_other(
    install: Install, source: str, cause: str
) -> None:
    """A plug-in that cannot be used is told by distribution, version and cause; others go on."""
    install("far-hue", "hue", source)
    (plugin,) = found("hue")
    assert plugin.province is None
    assert str(plugin).startswith("far-hue 1.2 (hue): ")
    assert cause in str(plugin)
    with pytest.raises(BrokenPlugin, match=r"far-hue 1\.2 \(hue\)"):
        place("hue")
    assert place("quang_ninh").distribution == "foreign-affairs-rules-quang-ninh"


FIFTH = """
from foreign_affairs_rules import Evidence, Instrument, Province, Text, holds
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.national import RULES, VALUES
from foreign_affairs_rules.national.outbound import MAX_MEMBERS
from foreign_affairs_rules.sources import Level

WORDS = Text("giả định", "made up")
DECREE = Instrument(
    id="qd-1", number="1", kind=WORDS, issuer=WORDS, level=Level.PROVINCE, title=WORDS
)
CITE = DECREE.at(1, evidence=Evidence.TEXT)
FIXED = VALUES[0]

def rule(id):
    return holds(id, on=OutboundDelegation, of="signing", says=WORDS, cite=(CITE,))

PROVINCE = Province(
    code="hue", name=Text("Huế", "Huế"), focal_agency=WORDS, instruments=(DECREE,), MORE
)
"""
"""A fifth plug-in, which declares MORE."""


def fifth(more: str = "", old: str = "MORE", new: str = "MORE") -> str:
    """The fifth plug-in with *more*, and with *new* in place of *old*."""
    return FIFTH.replace(old, new).replace("MORE", more)


@pytest.mark.parametrize(
    ("source", "cause"),
    [
        ("PROVINCE = Province(", "SyntaxError: '(' was never closed (far_hue_module.py, line 1)"),
        (
            fifth("examples=3"),
            "AttributeError: 'int' object has no attribute 'is_dir'",
        ),
        (
            fifth(old='Text("Huế", "Huế")', new="'Huế'"),
            "<class 'foreign_affairs_rules.text.Text'> (got 'Huế' that is a <class 'str'>).",
        ),
        (
            fifth("rules=RULES.adding(rule('hue.a'), rule('hue.a'))"),
            "ValueError: rule id hue.a is given twice; rename one or use replacing()",
        ),
        (
            fifth("values=tuple(MAX_MEMBERS.value(n, cite=CITE) for n in (8, 9))"),
            (
                "outbound.max_members: 8 of Điều 1 giả định 1 (... to ...) and 9 of Điều 1 giả "
                "định 1 (... to ...) are of equal rank and overlap; end one before the other begins"
            ),
        ),
        (
            fifth(old="DECREE.at", new="DECREE_OF_2026.at"),
            "NameError: name 'DECREE_OF_2026' is not defined",
        ),
        (
            fifth("rules=RULES.adding(rule('hue.a'))", "instruments=(DECREE,),", "instruments=(),"),
            "instrument 'qd-1' is cited but not in instruments=",
        ),
        (
            fifth("values=(FIXED.term.value(FIXED.value + 1, cite=CITE),)"),
            (
                "which a higher level fixed; a lower level may only tighten, unless because= cites "
                "the place of that level that allows it"
            ),
        ),
    ],
    ids=[
        "syntax error",
        "wrong type of examples",
        "wrong type of name",
        "duplicate id",
        "two values of equal rank",
        "instrument that does not exist",
        "instrument that is not declared",
        "looser than the national value",
    ],
)
def test_broken_plugin_beside_the_others(install: Install, source: str, cause: str) -> None:
    """A broken plug-in is refused with its cause in one line, and every other one goes on."""
    before = plugins()
    install("far-hue", "hue", source)
    (plugin,) = found("hue")
    (told,) = plugin.faults
    assert told.endswith(cause)
    assert "\n" not in told
    assert tuple(one for one in plugins() if one.name != "hue") == before
    assert all(place(one.name).distribution == one.distribution for one in before)


def test_plugin_of_all_that_is_right(install: Install) -> None:
    """What the broken ones are made of is sound: a looser value, too, where a text allows it."""
    more = """
    rules=RULES.adding(rule("hue.a")),
    values=(FIXED.term.value(FIXED.value + 1, cite=CITE, because=FIXED.cite),),
    """
    install("far-hue", "hue", fifth(more))
    (plugin,) = found("hue")
    assert plugin.faults == ()


def test_entry_point_and_code_must_agree(install: Install) -> None:
    """An entry point has the name of the province that it declares."""
    install("far-hue", "hue", SOUND.replace("{code!r}", "'lao_cai'"))
    (plugin,) = found("hue")
    told = "entry point 'hue' names the province 'lao_cai'; make them equal"
    assert plugin.faults == (told,)


def test_two_plugins_for_one_province(install: Install) -> None:
    """Where two sound plug-ins declare one province, neither is used and both are named."""
    install("far-hue", "hue")
    install("far-hue-too", "hue")
    both = found("hue")
    told = "province 'hue' is declared by far-hue 1.2, far-hue-too 1.2; uninstall all but one"
    assert [plugin.faults for plugin in both] == [(told,), (told,)]
    with pytest.raises(BrokenPlugin) as caught:
        place("hue")
    assert str(caught.value).count(told) == 2


def test_broken_plugin_does_not_hide_a_sound_one_of_its_province(install: Install) -> None:
    """Where one of two plug-ins for a province is broken, the other one is used."""
    install("far-a-broken", "hue", "raise RuntimeError")
    install("far-hue", "hue")
    assert [plugin.province is None for plugin in found("hue")] == [True, False]
    assert place("hue").distribution == "far-hue"


def test_distribution_without_metadata(install: Install) -> None:
    """A distribution that says neither its name nor its version is found all the same."""
    install("far-hue", "hue", metadata="")
    install("far-hue-too", "hue", "raise RuntimeError")
    assert {str(plugin).partition(" (")[0] for plugin in found("hue")} == {
        "unknown unknown",
        "far-hue-too 1.2",
    }


@pytest.mark.parametrize(
    ("asked", "accepted"),
    [
        (("quang_nin",), "quang_ninh, "),
        (("quang_ninh", "ha_no"), "ha_noi, "),
        (("atlantis",), "the code of a provincial unit, such as quang_ninh"),
    ],
)
def test_unknown_province(asked: tuple[str, ...], accepted: str) -> None:
    """A code that no unit has is told with near ones, for the province and for its part."""
    with pytest.raises(UnknownProvince) as caught:
        place(*asked)
    assert str(caught.value).startswith(f"found {asked[-1]!r}; accepted: {accepted}")


def test_plugin_that_is_installed_is_found_by_a_new_process() -> None:
    """The plug-in of Quảng Ninh is found by any program that asks for its province."""
    code = "from foreign_affairs_rules import place; print(place('quang_ninh').distribution)"
    told = subprocess.run(  # noqa: S603 -- this very library, in a process of its own
        [sys.executable, "-c", code], capture_output=True, check=True, text=True
    )
    assert told.stdout.strip() == "foreign-affairs-rules-quang-ninh"
