"""``far plan template`` and the group ``far plan``."""

from pathlib import Path

import pytest
from books import plan_of
from commands import far
from openpyxl import load_workbook

from foreign_affairs_rules.cli import books
from foreign_affairs_rules.sheets.template import template
from foreign_affairs_rules.text import LANGS, Lang


@pytest.mark.parametrize("lang", LANGS)
def test_the_form_is_written(tmp_path: Path, lang: Lang) -> None:
    """The form is written in the language asked for, and can be read as a plan."""
    out = tmp_path / "T.XLSX"
    ran = far("plan", "template", "--out", out, "--lang", lang)
    assert (ran.status, ran.err) == (0, "")
    assert str(out) in ran.out
    assert out.read_bytes() == template(lang)
    assert load_workbook(out).sheetnames[0] == {"vi": "Kế hoạch", "en": "Plan"}[lang]
    assert plan_of(out).rows == ()


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (("--out", "T.xls"), "--out: found a file called T.xls; accepted: a name that ends in"),
        ((), "--out: found no value; accepted: --out OUT.xlsx"),
    ],
)
def test_what_cannot_be_written_is_one_line(words: tuple[str, ...], line: str) -> None:
    """A name that is no workbook's, and none at all."""
    ran = far("plan", "template", *words, "--lang", "en")
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith(line)
    assert ran.err.count("\n") == 1


def test_without_the_extra_one_line_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a package of the extra the command says how to get it, and writes nothing."""
    monkeypatch.setitem(__import__("sys").modules, "defusedxml", None)
    out = tmp_path / "T.xlsx"
    ran = far("plan", "template", "--out", out, "--lang", "en")
    assert ran.status == 2
    assert ran.err == (
        "far plan template: found defusedxml is not installed; accepted: "
        'pip install "foreign-affairs-rules[sheets]"\n'
    )
    assert not out.exists()


def test_another_package_that_is_missing_is_not_hidden() -> None:
    """Only packages of the extra are told in this way."""
    other = ModuleNotFoundError("no other", name="other")
    with pytest.raises(ModuleNotFoundError, match="no other"), books.installed("far plan template"):
        raise other


def test_the_group_tells_its_commands() -> None:
    """Without a command there is help, and an unknown one is told with the nearest."""
    ran = far("plan")
    assert ran.status == 0
    assert "collect" in ran.out
    assert "template" in ran.out
    ran = far("plan", "colect", "--lang", "en")
    assert (ran.status, ran.err) == (2, 'far plan: found "colect"; accepted: collect\n')
