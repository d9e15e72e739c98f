"""
What spreadsheets make of the workbooks: LibreOffice opens and prints each without a complaint.

These tests need LibreOffice on the machine and are skipped without it.
"""

import shutil
import subprocess
from pathlib import Path

import pytest
from commands import far
from plan_books import plan_book
from registers import trip

from foreign_affairs_rules.register import Register
from foreign_affairs_rules.register.documents import dumps_register

_OFFICE = shutil.which("soffice")
_OF_THE_MACHINE = ("javaldx", "java may not function")
"""What LibreOffice says where there is no Java, which no workbook needs."""
pytestmark = pytest.mark.skipif(_OFFICE is None, reason="LibreOffice (soffice) is not installed")


def printed(file: Path) -> bytes:
    """*file* as LibreOffice prints it; nothing is said but which file it made."""
    ran = subprocess.run(  # noqa: S603 -- the office program of this machine
        [
            str(_OFFICE),
            f"-env:UserInstallation=file://{file.parent}/office",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            str(file.parent),
            str(file),
        ],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    said = [line for line in ran.stderr.splitlines() if line.strip()]
    assert [one for one in said if not any(word in one for word in _OF_THE_MACHINE)] == []
    return file.with_suffix(".pdf").read_bytes()


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_workbooks_of_a_plan_are_printed(tmp_path: Path, lang: str) -> None:
    """The template, a collected plan and a checked one."""
    typed = plan_book(tmp_path, {"id": "a", "size": 12}, {"id": "=1+1", "cost": "nhiều"})
    asked = ("--province", "quang_ninh", "--on", "2018-01-15", "--lang", lang)
    form, plan, told = (tmp_path / f"{name}.xlsx" for name in ("form", "plan", "checked"))
    far("plan", "template", "--out", form, "--lang", lang)
    far("plan", "collect", typed, "--out", plan, "--lang", lang)
    far("plan", "check", plan, "--out", told, *asked)
    for file in (form, plan, told):
        assert printed(file).startswith(b"%PDF")


def test_a_report_is_printed(tmp_path: Path) -> None:
    """As the command writes it."""
    held, out = tmp_path / "register.json", tmp_path / "report.xlsx"
    held.write_text(dumps_register(Register([trip("a"), trip("b")])), encoding="utf-8")
    asked = ("--province", "quang_ninh", "--year", "2018", "--on", "2018-12-31")
    assert far("report", held, *asked, "--out", out).status == 0
    assert printed(out).startswith(b"%PDF")
