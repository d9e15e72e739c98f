"""``far plan mend``: the workbook that it writes, what it says, and the status it ends with."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from commands import Ran, far
from openpyxl import load_workbook
from plan_books import plan_book, plan_of

IN_2018 = ("--province", "quang_ninh", "--on", "2018-01-15")
EN = ("--lang", "en")
THIRD = "This is trip 3 of a key leader this year; the limit is 2."
LEADER = {"person": "lanh-dao-01", "post": "Giám đốc", "agency": "Sở A", "key_leader": "có"}


def trips(*names: str, **known: Any) -> list[dict[str, Any]]:
    """Trips of one key leader, a month apart."""
    return [
        {
            "id": name,
            "people": "lanh-dao-01",
            "start": date(2018, month, 5),
            "end": date(2018, month, 7),
            **known,
        }
        for month, name in enumerate(names, 2)
    ]


def book(folder: Path, *rows: dict[str, Any]) -> Path:
    """A plan of *rows*."""
    return plan_book(folder, *rows, people=[LEADER])


def mended(folder: Path, file: Path, *words: object) -> Ran:
    """What the command says of *file*."""
    return far("plan", "mend", file, *IN_2018, "--out", folder / "mended.xlsx", *words)


def test_a_lawful_plan_ends_with_0(tmp_path: Path) -> None:
    """In Vietnamese unless English is asked for; the plan is written all the same."""
    ran = mended(tmp_path, book(tmp_path, *trips("a", "b")))
    out = tmp_path / "mended.xlsx"
    told = f"0 thay đổi đề xuất; còn 0 nội dung chưa khắc phục; 0 ô chưa đọc được: {out}"
    assert ran == Ran(0, f"{told}\nKhông cần thay đổi nào.\n", "")
    assert load_workbook(out).sheetnames[:3] == ["Đề xuất thay đổi", "Tổng hợp", "Kế hoạch"]


def test_a_plan_that_is_mended_ends_with_0(tmp_path: Path) -> None:
    """Each change is told with what asks for it; what is written passes the check."""
    file, out = book(tmp_path, *trips("a", "b", "c")), tmp_path / "mended.xlsx"
    before = file.read_bytes()
    ran = mended(tmp_path, file, *EN)
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.splitlines() == [
        f"1 change proposed; 0 findings left; 0 unreadable cells: {out}",
        "No smaller set of changes mends as much.",
        "- c: Leave out lanh-dao-01 (lanh-dao-01 → –)",
        f"    c: {THIRD} (outbound.key_leader_trips)",
        ran.out.splitlines()[4],
    ]
    assert "(secondary source)" in ran.out.splitlines()[4]
    assert file.read_bytes() == before
    again = far("plan", "check", out, *IN_2018, "--out", tmp_path / "checked.xlsx")
    assert again.status == 0


def test_the_same_plan_gives_the_same_file(tmp_path: Path) -> None:
    """Byte for byte."""
    file, out = book(tmp_path, *trips("a", "b", "c")), tmp_path / "mended.xlsx"
    mended(tmp_path, file)
    first = out.read_bytes()
    mended(tmp_path, file)
    assert out.read_bytes() == first


def test_priorities_and_marks_of_the_workbook_count(tmp_path: Path) -> None:
    """The row marked to stay stays, and of the others the one that matters least changes."""
    a, b, c = trips("a", "b", "c")
    file = book(tmp_path, a | {"priority": 1}, b | {"priority": 2}, c | {"fixed": "x"})
    assert "- b: Leave out" in mended(tmp_path, file, *EN).out
    assert "- a: Leave out" in mended(tmp_path, file, *EN, "--fix", "b").out


def test_what_no_change_mends_ends_with_1(tmp_path: Path) -> None:
    """It is told apart, with the reason."""
    file = book(tmp_path, *trips("a", state="Ngoài kế hoạch"))
    ran = mended(tmp_path, file, *EN)
    assert ran.status == 1
    assert "What no change of the plan mends:" in ran.out
    assert "- 1 × A delegation is built into the plan" in ran.out


def test_fixed_rows_that_conflict_end_with_1(tmp_path: Path) -> None:
    """The rule and the rows are named."""
    ran = mended(tmp_path, book(tmp_path, *trips("a", "b", "c", fixed="x")), *EN)
    assert ran.status == 1
    lines = ran.out.splitlines()
    assert lines[1].startswith("No plan keeps the rules while the rows below stay")
    rows = ", ".join(f"{row} (it is marked to stay as it is)" for row in "abc")
    assert lines[2].endswith(f"the limit is 2. (outbound.key_leader_trips): {rows}")


def test_many_changes_are_told_in_the_workbook(tmp_path: Path) -> None:
    """On the screen stand the first ones and how many more there are."""
    days = {"start": date(2018, 6, 4), "end": date(2018, 6, 6)}
    rows = [{"id": f"{n:02}", "people": "không", "size": 12, **days} for n in range(23)]
    ran = mended(tmp_path, book(tmp_path, *rows), *EN)
    assert ran.out.splitlines()[-1] == "- and 3 more, in the workbook"


def test_weights_and_rules_to_mend_too(tmp_path: Path) -> None:
    """What a kind of change weighs decides; a question is mended where its rule is named."""
    row = {"id": "a", "size": 12, "countries": "Nhật Bản; Hàn Quốc; Lào; Thái Lan"}
    file = book(tmp_path, row | {"travel_days": None})
    assert "Take it out of the plan" in mended(tmp_path, file, *EN).out
    ran = mended(tmp_path, file, *EN, "--weight", "drop=3", "--weight", "move=2")
    assert "Leave out the country" in ran.out
    assert "Lower the number of people to 10" in ran.out
    twice = [one | {"start": date(2018, 2, 5), "end": date(2018, 2, 7)} for one in trips("a", "b")]
    file = book(tmp_path, *twice)
    assert "No change is needed." in mended(tmp_path, file, *EN).out
    also = ("--also", "register.overlapping_trips")
    assert "- b: Move it 1 week later" in mended(tmp_path, file, *EN, *also).out
    assert "Leave out" in mended(tmp_path, file, *EN, *also, "--weeks", "0").out


def test_the_answer_as_data(tmp_path: Path) -> None:
    """Changes, what is left, conflicts and what stays, as JSON."""
    rows = (*trips("a", "b", "c", fixed="x"), {"id": "d", "size": 12})
    outside = {"id": "e", "state": "Ngoài kế hoạch"}
    data = mended(tmp_path, book(tmp_path, *rows, outside), "--format", "json").data
    assert (data["lawful"], data["proven"]) == (False, True)
    assert "verdict" in data
    (change,) = data["changes"]
    assert (change["row"], change["kind"], change["by"]) == ("d", "fewer", 10)
    assert change["asked"][0]["rule"] == "outbound.max_members"
    assert change["asked"][0]["citations"]
    assert [one["rows"] for one in data["left"]] == [["e"]]
    assert [*data["conflicts"][0]["rows"]] == ["a", "b", "c"]
    assert sorted(data["stays"]) == ["a", "b", "c"]


def test_without_effort_the_answer_is_marked(tmp_path: Path) -> None:
    """The best answer so far is proposed, and said not to be proven."""
    ran = mended(tmp_path, book(tmp_path, *trips("a", "b", "c")), *EN, "--effort", "0")
    assert ran.status == 0
    assert "Not proven to be the fewest changes" in ran.out


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (("--weight", "drop"), '--weight: found "drop"; accepted: KIND=N, N from 1, KIND one of'),
        (("--weight", "drop=0"), '--weight: found "drop=0"; accepted'),
        (("--weight", "sell=2"), '--weight: found "sell=2"; accepted'),
        (("--fix", "x"), '--fix: found "x"; accepted: the id of a row of the plan'),
        (("--fix", "doan-2"), '--fix: found "doan-2"; accepted: doan-1'),
        (("--also", "zzz"), '--also: found "zzz"; accepted: an id that far rules lists'),
        (("--also", "outbound.worthwile"), "--also: found"),
        (("--weeks", "-1"), '--weeks: found "-1"; accepted: a whole number from 0'),
        (("--effort", "nan"), '--effort: found "nan"; accepted: a number from 0'),
        (("--effort", "-2"), '--effort: found "-2"; accepted'),
        (("--effort", "inf"), '--effort: found "inf"; accepted'),
        (("--effort", "viel"), '--effort: found "viel"; accepted'),
    ],
)
def test_what_is_asked_wrongly_is_one_line(
    tmp_path: Path, words: tuple[str, ...], line: str
) -> None:
    """And nothing is written."""
    ran = mended(tmp_path, book(tmp_path, *trips("doan-1")), *EN, *words)
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith(line)
    assert ran.err.count("\n") == 1
    assert not (tmp_path / "mended.xlsx").exists()


def test_the_plan_is_never_written_over(tmp_path: Path) -> None:
    """--out that names the plan is refused."""
    file = book(tmp_path, *trips("a"))
    ran = far("plan", "mend", file, *IN_2018, "--out", file)
    assert ran.status == 2
    assert len(plan_of(file).rows) == 1


@pytest.mark.parametrize(("package", "extra"), [("ortools", "plan"), ("defusedxml", "sheets")])
def test_without_an_extra_one_line_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, package: str, extra: str
) -> None:
    """Nothing is written."""
    modules = __import__("sys").modules
    if package == "ortools":
        monkeypatch.setitem(modules, "foreign_affairs_rules.mending.choosing", None)
        monkeypatch.delitem(modules, "foreign_affairs_rules.mending.choosing")
        for name in [name for name in modules if name.partition(".")[0] == package]:
            monkeypatch.delitem(modules, name)
    monkeypatch.setitem(modules, package, None)
    ran = mended(tmp_path, book(tmp_path, *trips("a")), *EN)
    assert (ran.status, ran.out) == (2, "")
    install = f'pip install "foreign-affairs-rules[{extra}]"'
    assert ran.err == f"far plan mend: found {package} is not installed; accepted: {install}\n"
    assert not (tmp_path / "mended.xlsx").exists()
