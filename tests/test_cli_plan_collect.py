"""``far plan collect``: files in, one plan out, and one line for whatever is wrong."""

import sys
from pathlib import Path

import pytest
from books import HEADS, TRIP, plan_of, table, with_part
from commands import far, on_a_terminal, uncoloured
from openpyxl import load_workbook

from foreign_affairs_rules.cli.plan_collect import SHOWN


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """Two registrations, one of them as CSV."""
    csv = tmp_path / "b.csv"
    csv.write_text(
        "Noi dung;Nuoc den;Thoi gian;Loai hinh\nHoc tap;Lao;tháng 6/2018;doan ra\n",
        encoding="utf-8-sig",
    )
    return table(tmp_path / "a.xlsx", [HEADS, TRIP, TRIP]), csv


def test_registrations_become_one_plan(tmp_path: Path, files: tuple[Path, Path]) -> None:
    """All rows are written, the sum is told, and the inputs stay as they were."""
    before = [file.read_bytes() for file in files]
    out = tmp_path / "PLAN.xlsx"
    ran = far("plan", "collect", *files, "--out", out, "--lang", "en")
    assert (ran.status, ran.err) == (0, "")
    told = f"2 files, 3 rows; 0 unreadable cells; 1 duplicate, 0 pairs alike: {out}\n"
    assert ran.out == told
    assert [file.read_bytes() for file in files] == before
    assert [row.id for row in plan_of(out).rows] == ["a-2", "a-3", "b-2"]


def test_the_same_files_make_the_same_bytes(tmp_path: Path, files: tuple[Path, Path]) -> None:
    """A second run writes the same file, over the first one too."""
    out, other = tmp_path / "PLAN.xlsx", tmp_path / "OTHER.xlsx"
    for name in (out, other, out):
        assert far("plan", "collect", *files, "--out", name).status == 0
    assert out.read_bytes() == other.read_bytes()


def test_unreadable_cells_are_named(tmp_path: Path) -> None:
    """Status 1; the first cells are named by file, sheet and cell, the others are counted."""
    wrong = (*TRIP[:2], "31/02/2018", *TRIP[3:])
    file = table(tmp_path / "a.xlsx", [HEADS, *[wrong] * (SHOWN + 2)])
    out = tmp_path / "PLAN.xlsx"
    ran = far("plan", "collect", file, "--out", out)
    assert ran.status == 1
    lines = ran.out.splitlines()
    assert lines[0].startswith(f"1 tệp, {SHOWN + 2} dòng; {SHOWN + 2} ô chưa đọc được;")
    assert lines[1] == (
        '- a.xlsx: Đăng ký!C2: tìm thấy "31/02/2018"; chấp nhận: ngày có thật, viết dd/mm/yyyy, '
        "như 13/03/2018"
    )
    assert lines[-1] == "- và 2 ô khác, ở trang “Ô chưa đọc được”"
    assert load_workbook(out)["Ô chưa đọc được"].max_row == SHOWN + 3


def test_what_is_to_be_known_of_a_file_is_told(tmp_path: Path, files: tuple[Path, Path]) -> None:
    """Notes on a file stand below the sum."""
    with_part(files[0], "xl/externalLinks/externalLink1.xml", b"<x/>")
    ran = far("plan", "collect", *files, "--out", tmp_path / "P.xlsx", "--lang", "en")
    assert ran.status == 0
    assert "a.xlsx: It has links to other files: they were not followed" in ran.out


def test_refused_files_are_all_told_and_nothing_is_written(
    tmp_path: Path, files: tuple[Path, Path]
) -> None:
    """One line for each file that cannot be read, status 2, and no file is written."""
    macros = with_part(table(tmp_path / "m.xlsx", [HEADS]), "xl/vbaProject.bin", b"")
    out = tmp_path / "PLAN.xlsx"
    words = (tmp_path / "no.xlsx", *files, macros, tmp_path)
    ran = far("plan", "collect", *words, "--out", out, "--lang", "en")
    assert (ran.status, ran.out) == (2, "")
    assert [line.split(": found ")[1].split(";")[0] for line in ran.err.splitlines()] == [
        "no file to read (No such file or directory)",
        "a workbook with macros (xl/vbaProject.bin)",
        "a folder",
    ]
    assert not out.exists()
    assert {path.name for path in tmp_path.iterdir()} == {"a.xlsx", "b.csv", "m.xlsx"}


def test_an_input_is_never_written_over(tmp_path: Path, files: tuple[Path, Path]) -> None:
    """--out that names an input is refused, and so is a file that is given twice."""
    before = files[0].read_bytes()
    ran = far("plan", "collect", *files, "--out", files[0], "--lang", "en")
    assert ran.status == 2
    assert "found a file that is read; accepted: another file" in ran.err
    assert files[0].read_bytes() == before
    again = tmp_path / "." / files[0].name
    ran = far("plan", "collect", files[0], again, "--out", tmp_path / "P.xlsx", "--lang", "en")
    assert ran.status == 2
    assert "found a file that was given before; accepted: each file once" in ran.err


def test_a_folder_that_does_not_exist_is_one_line(tmp_path: Path, files: tuple[Path, Path]) -> None:
    """What cannot be written leaves nothing behind."""
    out = tmp_path / "nowhere" / "PLAN.xlsx"
    ran = far("plan", "collect", *files, "--out", out)
    assert ran.status == 2
    assert not out.parent.exists()


def test_progress_is_drawn_on_a_terminal_alone(
    tmp_path: Path, files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The bars go to the standard error of a terminal; elsewhere there is nothing of them."""
    out = tmp_path / "PLAN.xlsx"
    assert far("plan", "collect", *files, "--out", out).err == ""
    on_a_terminal(monkeypatch, 100)
    ran = far("plan", "collect", *files, "--out", out, "--lang", "en")
    for title in ("Opening", "Reading rows", "Writing rows"):
        assert title in uncoloured(ran.err)
    assert "3/3" in ran.err


def test_without_the_extra_nothing_is_read(
    tmp_path: Path, files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without openpyxl the command says how to get it."""
    for name in [one for one in sys.modules if one.startswith("foreign_affairs_rules.sheets")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    ran = far("plan", "collect", *files, "--out", tmp_path / "P.xlsx", "--lang", "en")
    assert (ran.status, ran.out) == (2, "")
    assert "far plan collect: found openpyxl is not installed" in ran.err
