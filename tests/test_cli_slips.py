"""``far check --format html|docx``: slips printed or written, whole or not at all."""

from io import BytesIO
from pathlib import Path

import docx
import pytest
from commands import ELEVEN, IN_2018, far

from foreign_affairs_rules.shipped import example_text


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A document that breaks three rules."""
    made = tmp_path / "document.json"
    made.write_text(example_text(ELEVEN), encoding="utf-8")
    return made


def test_a_page_goes_to_the_output(file: Path) -> None:
    """HTML without --out is printed, and the status is that of the check."""
    ran = far("check", file, *IN_2018, "--format", "html")
    assert ran.status == 1
    assert ran.out.startswith("<!doctype html>")
    assert "PHIẾU RÀ SOÁT HỒ SƠ ĐOÀN RA" in ran.out


@pytest.mark.parametrize("form", ["html", "docx"])
def test_a_slip_is_written(file: Path, form: str) -> None:
    """With --out the slip is written and said so; the request takes the place of the review."""
    out = file.parent / f"slip.{form}"
    ran = far("check", file, *IN_2018, "--format", form, "--request", "--out", out, "--lang", "en")
    assert (ran.status, ran.err) == (1, "")
    assert f"Slip written to {out}" in "".join(ran.out.splitlines())
    if form == "docx":
        lines = docx.Document(BytesIO(out.read_bytes())).paragraphs
        assert "REQUEST TO COMPLETE THE DOSSIER" in [line.text for line in lines]
    else:
        assert "REQUEST TO COMPLETE THE DOSSIER" in out.read_text(encoding="utf-8")


def test_several_documents_are_one_file(file: Path) -> None:
    """Each document has its own slip in the one page."""
    ran = far("check", file, file, *IN_2018, "--format", "html")
    assert ran.out.count('<section class="slip"') == 2


def test_what_has_no_calendar_has_a_request_without_days(file: Path) -> None:
    """Where no schedule can be laid, the request says that no text fixes the day."""
    early = file.parent / "early.json"
    text = example_text(ELEVEN).replace("2018-0", "9998-0")
    early.write_text(text, encoding="utf-8")
    on = ("--province", "quang_ninh", "--on", "9998-03-13")
    ran = far("check", early, *on, "--format", "html", "--request")
    assert ran.status in {0, 1}
    assert ran.out.startswith("<!doctype html>")


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (("--format", "docx"), "--out: found no value; accepted: the file to write: --out FILE"),
        (("--request",), "--request: found --request without a slip; accepted: --request with"),
        (("--out", "x.html"), "--out: found --out without a slip; accepted: --out with"),
        (("--format", "pdf"), '--format: found "pdf"; accepted: text, json, html, docx'),
    ],
)
def test_options_that_do_not_fit_are_one_line(
    file: Path, words: tuple[str, ...], line: str
) -> None:
    """What does not go together is refused before anything is read or written."""
    ran = far("check", file, *IN_2018, *words, "--lang", "en")
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith(line)


def test_the_document_is_never_written_over(file: Path) -> None:
    """--out that names a document which is read is refused, and the document stays."""
    before = file.read_bytes()
    ran = far("check", file, *IN_2018, "--format", "docx", "--out", file, "--lang", "en")
    assert ran.status == 2
    assert "found a file that is read; accepted: another file" in ran.err
    assert file.read_bytes() == before


def test_the_values_file_is_never_written_over(file: Path) -> None:
    """--out that names the office's own values is refused, and they stay."""
    own = file.parent / "values.json"
    own.write_text("{}", encoding="utf-8")
    words = ("--values", own, "--format", "html", "--out", own)
    ran = far("check", file, *IN_2018, *words, "--lang", "en")
    assert ran.status == 2
    assert "found a file that is read; accepted: another file" in ran.err
    assert own.read_text(encoding="utf-8") == "{}"


def test_a_folder_that_does_not_exist_is_one_line(file: Path) -> None:
    """A slip that cannot be written leaves nothing behind."""
    out = file.parent / "nowhere" / "slip.docx"
    ran = far("check", file, *IN_2018, "--format", "docx", "--out", out)
    assert ran.status == 2
    assert not out.parent.exists()


def test_without_the_extra_one_line_says_what_to_install(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without python-docx the command says how to get it."""
    monkeypatch.setitem(__import__("sys").modules, "docx", None)
    out = file.parent / "slip.docx"
    ran = far("check", file, *IN_2018, "--format", "docx", "--out", out, "--lang", "en")
    assert ran.status == 2
    assert ran.err == (
        "--format docx: found python-docx is not installed; accepted: "
        'pip install "foreign-affairs-rules[docx]"\n'
    )
    assert not out.exists()
