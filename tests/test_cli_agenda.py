"""``far agenda``: text, JSON, a page and feeds, written whole or not at all."""

import sys
from pathlib import Path
from typing import Any

import pytest
from agendas import BUSY, CALLED_OFF, ON, PRIVATE, WORLD, trip, year
from commands import Ran, far, on_a_terminal, uncoloured, written
from plan_books import plan_book

from foreign_affairs_rules import UNKNOWN, example
from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.register import Register
from foreign_affairs_rules.register.documents import dump_register

ASKED = ("--province", "ha_noi", "--on", ON)


def register(folder: Path, *activities: Facts) -> Path:
    """A register of *activities* in a file."""
    return written(folder, "so-theo-doi.json", dump_register(Register(activities)))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The register that has everything."""
    return register(tmp_path, *WORLD)


def asked(file: Path, *words: object) -> Ran:
    """The agenda of a file, in English."""
    return far("agenda", file, *ASKED, "--lang", "en", *words)


class TestText:
    def test_groups_counts_and_law(self, file: Path) -> None:
        """What is late, due and waited for stands in tables, with the law that they rest on."""
        ran = far("agenda", file, *ASKED)
        assert (ran.status, ran.err) == (1, "")
        lines = ran.out.splitlines()
        assert lines[0] == "Bảng theo dõi tiến độ và đôn đốc"
        assert "Quá hạn: 5; đến hạn: 2; đang chờ: 6; sắp tới: 6." in lines
        for heading in ("Quá hạn: báo cáo lãnh đạo, đôn đốc", "Đang chờ", "Việc sắp tới"):
            assert heading in lines
        assert any(line.startswith("[1] điểm b khoản 6 Điều 20") for line in lines)
        assert "SHA-256" in lines[-1]

    def test_on_a_narrow_terminal_rows_stand_below_each_other(
        self, file: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A silent body shows who, since when, how long, and that no text fixes a day."""
        on_a_terminal(monkeypatch, 80)
        lines = uncoloured(far("agenda", file, *ASKED).out).splitlines()
        body = lines.index("Lấy ý kiến bằng văn bản")
        assert lines[body + 1 : body + 7] == [
            "    Hoạt động: doan-ra-01",
            "    Nơi thực hiện, nơi giữ: Công an thành phố",
            "    Văn bản: gửi 20/09/2023; nhận 22/09/2023",
            "    Chờ: 20 ngày",
            "    Hạn hoàn thành: chưa có quy định; chậm nhất 30/10/2023 (*)",
            "    Tình trạng, đôn đốc: chưa trả lời",
        ]
        trip_over = lines.index("Nộp lại hộ chiếu")
        assert lines[trip_over + 3] == "    Văn bản: từ 21/09/2023"

    def test_by_who(self, file: Path) -> None:
        """Groups are those who have the entries, where that is asked."""
        lines = asked(file, "--by", "who").out.splitlines()
        assert "Công an thành phố" in lines
        assert "Waiting" not in lines

    def test_status_tells_of_what_is_late(self, tmp_path: Path) -> None:
        """The status is 0 where nothing is late, and what is left out is told."""
        ran = asked(register(tmp_path, trip(), CALLED_OFF, PRIVATE))
        assert ran.status == 0
        assert "without an agenda: 1 called off, 1 private." in ran.out

    def test_nothing_at_all(self, tmp_path: Path) -> None:
        """An empty register says that there is nothing, and what it does not know."""
        ran = asked(register(tmp_path))
        assert ran.status == 0
        assert "Nothing is late, due or waited for." in ran.out
        assert "no document of the year 2023" in ran.out

    def test_the_choice_of_the_office_is_shown_as_such(self, file: Path) -> None:
        """Days to remind after are told as the office's own."""
        ran = asked(file, "--remind-after", "15d")
        assert "Reminding after 15 days is the office's own choice" in ran.out
        assert "own choice" not in asked(file).out

    def test_everything(self, file: Path) -> None:
        """With --all also what is to come later is listed."""
        assert "Not listed: 10 things" in asked(file).out
        assert "Not listed" not in asked(file, "--all").out

    def test_a_wide_window(self, tmp_path: Path) -> None:
        """A fixed day is due once the window reaches it, in days or in working days."""
        file = register(tmp_path, year())
        for within, due in (("68d", 0), ("69d", 1), ("48wd", 0), ("49wd", 1)):
            assert f"due: {due};" in asked(file, "--within", within).out, within

    def test_own_values_count(self, tmp_path: Path) -> None:
        """An office's own values for open lengths give due days, and the place is told."""
        document = {"number": "01/QC-GIẢ-ĐỊNH", "issuer": "Cơ quan giả định", "date": "2018-01-01"}
        value = {"term": "outbound.reply_within", "value": 7, "unit": "working_days"}
        own = {"schema": "values/1", "values": [value | {"document": document}]}
        values = written(tmp_path, "values.json", own)
        ran = asked(register(tmp_path, trip()), "--values", values, "--format", "json")
        late = ran.data["entries"][0]
        assert (late["step"], late["due"], late["state"]) == (
            "outbound.step.consult",
            "2023-10-03",
            "late",
        )


class TestJson:
    def test_is_plain_data(self, file: Path) -> None:
        """JSON holds every listed entry with its days, and with --all those to come too."""
        ran = asked(file, "--format", "json", "--within", "10wd")
        assert ran.status == 1
        assert ran.data["within"] == {"count": 10, "unit": "working_days"}
        assert ran.data["until"] == "2023-10-24"
        states = [one["state"] for one in ran.data["entries"]]
        assert [states.count(one) for one in ("late", "due", "waiting", "coming")] == [5, 1, 6, 0]
        everything = asked(file, "--format", "json", "--all").data
        assert len(everything["entries"]) == sum(everything["summary"].values())

    def test_the_same_twice(self, file: Path) -> None:
        """The same register gives the same answer, byte for byte."""
        for form in ("text", "json", "html"):
            first, second = (asked(file, "--format", form).out for _ in range(2))
            assert first == second


class TestPage:
    def test_goes_to_the_output_or_a_file(self, file: Path) -> None:
        """The page is printed, or written with --out, in the groups that are asked."""
        out = file.parent / "agenda.html"
        ran = asked(file, "--format", "html")
        assert (ran.status, ran.out.startswith("<!doctype html>")) == (1, True)
        told = asked(file, "--format", "html", "--out", out)
        assert (told.status, told.err) == (1, "")
        assert told.out.startswith("Agenda written to ")
        assert out.read_text(encoding="utf-8") == ran.out
        assert "Công an thành phố</h2>" in asked(file, "--format", "html", "--by", "who").out


class TestFeeds:
    def test_are_written_into_a_new_folder(self, file: Path) -> None:
        """One file for each office or person, in a folder that is made."""
        folder = file.parent / "lich"
        ran = asked(file, "--ics", folder)
        assert f"calendar files in {folder}" in "".join(ran.out.splitlines())
        names = sorted(one.name for one in folder.iterdir())
        assert "cong-an-thanh-pho.ics" in names
        assert all(name.endswith(".ics") for name in names)
        assert asked(file, "--ics", folder, "--format", "json").data["entries"]
        assert sorted(one.name for one in folder.iterdir()) == names

    def test_with_a_page(self, file: Path) -> None:
        """Feeds and a page are written together."""
        out, folder = file.parent / "agenda.html", file.parent / "lich"
        ran = asked(file, "--format", "html", "--out", out, "--ics", folder)
        assert len(ran.out.splitlines()) == 2
        assert out.exists()
        assert folder.is_dir()

    def test_who_has_nothing_left_has_an_empty_feed(self, file: Path) -> None:
        """A feed of an earlier day is emptied where nothing is left; other files stay."""
        folder = file.parent / "lich"
        asked(file, "--ics", folder)
        others = {"khac.ics": b"BEGIN:VCALENDAR\r\n", "ghi-chu.txt": b"x"}
        for name, content in others.items():
            (folder / name).write_bytes(content)
        (folder / "thu-muc.ics").mkdir()
        asked(register(file.parent, trip()), "--ics", folder)
        task = (folder / "phong-le-tan.ics").read_bytes()
        assert b"VEVENT" not in task
        assert task.endswith(b"END:VCALENDAR\r\n")
        assert b"VEVENT" in (folder / "cong-an-thanh-pho.ics").read_bytes()
        assert {name: (folder / name).read_bytes() for name in others} == others

    def test_a_file_of_something_else_is_never_replaced(self, file: Path) -> None:
        """A calendar of the same name that something else made is refused; nothing is written."""
        folder = file.parent / "lich"
        folder.mkdir()
        foreign = folder / "cong-an-thanh-pho.ics"
        foreign.write_bytes(b"BEGIN:VCALENDAR\r\n")
        ran = asked(file, "--ics", folder)
        assert (ran.status, ran.out) == (2, "")
        assert "found a file that something else made; accepted: another folder" in ran.err
        assert [one.name for one in folder.iterdir()] == [foreign.name]

    @pytest.mark.parametrize("kind", ["file", "nowhere"])
    def test_where_no_folder_can_be(self, file: Path, kind: str) -> None:
        """What is no folder, or one in a folder that does not exist, is one line."""
        folder = {"file": file, "nowhere": file.parent / "a" / "b"}[kind]
        before = file.read_bytes()
        ran = asked(file, "--ics", folder)
        assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)
        assert "accepted: a folder to write to, or the name of a new one" in ran.err
        assert file.read_bytes() == before
        assert not (file.parent / "a").exists()

    @pytest.mark.parametrize("is_new", [True, False])
    def test_all_or_nothing(
        self, file: Path, monkeypatch: pytest.MonkeyPatch, *, is_new: bool
    ) -> None:
        """Where one file cannot be put in place, those before it are as they were."""
        folder = file.parent / "lich"
        before = {}
        if not is_new:
            asked(register(file.parent, trip(), BUSY), "--ics", folder, "--within", "5d")
            (folder / "doan-cong-tac.ics").unlink()
            before = {one.name: one.read_bytes() for one in folder.iterdir()}
            file = register(file.parent, *WORLD, trip("doan-ra-09", title="khác"))
        whole, placed = Path.replace, list[Path]()

        def broken(self: Path, target: Path) -> Path:
            if len(placed) == 4:
                raise OSError(28, "No space left on device")
            placed.append(target)
            return whole(self, target)

        monkeypatch.setattr(Path, "replace", broken)
        ran = asked(file, "--ics", folder)
        assert (ran.status, ran.out) == (2, "")
        assert "No space left on device" in ran.err
        assert len(placed) == 4
        after = {one.name: one.read_bytes() for one in folder.iterdir()} if folder.exists() else {}
        assert after == before
        assert folder.exists() is not is_new

    def test_without_the_extra_one_line_says_what_to_install(
        self, file: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Without icalendar the command says how to get it, and writes nothing."""
        monkeypatch.setitem(sys.modules, "icalendar", None)
        folder = file.parent / "lich"
        ran = asked(file, "--ics", folder)
        assert ran.status == 2
        assert ran.err == (
            "--ics: found icalendar is not installed; accepted: "
            'pip install "foreign-affairs-rules[ical]"\n'
        )
        assert not folder.exists()


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (("--within", "soon"), '--within: found "soon"; accepted: days such as 30d, or working'),
        (("--within", "30"), '--within: found "30"; accepted: days such as 30d'),
        (("--within", "-3d"), '--within: found "-3d"; accepted: days such as 30d'),
        (("--within", "9999wd", "--on", "2099-01-01"), "--within: found "),
        (("--remind-after", "x"), '--remind-after: found "x"; accepted: days such as 30d'),
        (("--by", "day"), '--by: found "day"; accepted: urgency, who'),
        (("--format", "docx"), '--format: found "docx"; accepted: text, json, html'),
        (("--out", "x.html"), "--out: found --out without a page; accepted: --out with"),
        (("--province", "ha_nio"), '--province: found "ha_nio"; accepted: '),
    ],
)
def test_bad_words_are_one_line(file: Path, words: tuple[str, ...], line: str) -> None:
    """What is not accepted is told in one line, with what is."""
    ran = far("agenda", file, *ASKED, "--lang", "en", *words)
    assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert ran.err.startswith(line)


def test_all_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    """A bad register and a window that no calendar reaches are told together."""
    bad: dict[str, Any] = {"schema": "register/1", "activities": [{"schema": "outbound/1"}]}
    file = written(tmp_path, "bad.json", bad)
    far_away = ("--on", "2100-12-30", "--within", "99wd")
    ran = far("agenda", file, "--province", "ha_noi", *far_away, "--lang", "en")
    assert ran.status == 2
    lines = ran.err.splitlines()
    assert lines[0].startswith("--within: found ")
    assert any("activities[0]" in line for line in lines)


def test_the_register_is_never_written_over(file: Path) -> None:
    """--out that names the register is refused, and the register stays."""
    before = file.read_bytes()
    ran = asked(file, "--format", "html", "--out", file)
    assert ran.status == 2
    assert "found a file that is read; accepted: another file" in ran.err
    assert file.read_bytes() == before


def test_nothing_of_a_secret_paper_is_printed(file: Path) -> None:
    """What a paper that may be secret is about is in no answer."""
    for form in ("text", "json", "html"):
        assert "ẨN" not in asked(file, "--format", form, "--all").out


def test_an_old_territory_is_asked_by_its_law(tmp_path: Path) -> None:
    """With --territory every activity is laid by what goes on there."""
    file = register(tmp_path, trip(recorded_until=UNKNOWN), example("agreement-objection-2025"))
    asked_there = ("--province", "gia_lai", "--territory", "binh_dinh", "--on", "2025-10-31")
    ran = far("agenda", file, *asked_there, "--lang", "en", "--format", "json")
    assert (ran.data["province"], ran.data["territory"]) == ("gia_lai", "binh_dinh")
    assert ran.data["unrecorded"][0]["id"] == "doan-ra-01"


def test_a_plan_workbook_has_an_agenda(tmp_path: Path) -> None:
    """As known on the day asked; cells that could not be read are told below it."""
    file = plan_book(tmp_path, {"id": "a", "cost": "nhiều"})
    ran = far("agenda", file, "--province", "quang_ninh", "--on", "2018-01-15", "--lang", "en")
    assert ran.err == ""
    assert ran.out.splitlines()[-1] == (
        "1 cell of ke-hoach.xlsx could not be read: what stands there is not known; see far plan "
        "check."
    )
