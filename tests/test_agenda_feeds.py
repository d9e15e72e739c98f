"""One calendar feed for each office or person: stable, folded, without names and secrets."""

import unicodedata
from datetime import UTC, date, datetime

import icalendar
import pytest
from agendas import BUSY, ON, POLICE, PRIVATE, WORLD, laid, trip, year

from foreign_affairs_rules.agenda.feeds import feeds, file_names, is_feed
from foreign_affairs_rules.ical import emptied
from foreign_affairs_rules.model.followed import Task


def events(content: bytes) -> list[icalendar.Component]:
    """The events of a file."""
    return [*icalendar.Calendar.from_ical(content).walk("VEVENT")]


def unfolded(content: bytes) -> str:
    """The lines of a file, joined again."""
    return content.decode().replace("\r\n ", "")


def test_one_file_for_each_office_or_person() -> None:
    """Whoever has something with a day has a file of its own, and everything in it is theirs."""
    agenda = laid(*WORLD)
    made = feeds(agenda)
    owners = {one.who.vi for one in agenda.entries if one.day is not None}
    names = {str(icalendar.Calendar.from_ical(one)["X-WR-CALNAME"]) for one in made.values()}
    assert names == {f"Tiến độ, đôn đốc: {who}" for who in owners}
    assert len(made) == len(owners)
    dated = [one for one in agenda.entries if one.day is not None]
    assert sum(len(events(one)) for one in made.values()) == len(dated)


def test_only_what_is_left_and_has_a_day() -> None:
    """What is done, waits without a day, or has no agenda stands in no file."""
    made = feeds(laid(BUSY, PRIVATE))
    assert sorted(made) == [
        "chuyen-vien-07.ics",
        "phong-le-tan.ics",
        "so-tai-chinh.ics",
        "uy-ban-nhan-dan-cap-tinh.ics",
    ]
    (task,) = events(made["phong-le-tan.ics"])
    assert task.decoded("DTSTART") == date(2023, 10, 5)
    assert str(task["SUMMARY"]) == "Thực hiện nhiệm vụ được giao (hạn hoàn thành) – nam-2023"
    assert "DTEND" not in task


def test_the_kind_of_day_is_told() -> None:
    """A title says whether its day is due, expected, planned or the latest."""
    made = feeds(laid(*WORLD), "en")
    titles = [str(one["SUMMARY"]) for content in made.values() for one in events(content)]
    kinds = {title.rpartition(" (")[2].partition(")")[0] for title in titles}
    assert kinds == {"due date", "expected due date", "planned", "latest day"}


def test_the_file_is_as_calendars_expect() -> None:
    """UTF-8 without a byte order mark, lines of CRLF, none longer than 75 octets."""
    long = year(tasks=(Task(what="Việc", to="Phòng " + "ữ" * 150, until=ON, paper="9" * 90),))
    for content in feeds(laid(*WORLD, long.but(id="nam-khac"))).values():
        assert content.startswith(b"BEGIN:VCALENDAR\r\n")
        lines = content.split(b"\r\n")
        assert lines[-1] == b""
        assert all(len(line) <= 75 and b"\n" not in line for line in lines)
        assert unicodedata.is_normalized("NFC", unfolded(content))
        icalendar.Calendar.from_ical(content)


def test_the_same_agenda_gives_the_same_files() -> None:
    """Nothing comes from the clock: the stamp is the day asked."""
    first, second = (feeds(laid(*WORLD)) for _ in range(2))
    assert first == second
    stamps = {one.decoded("DTSTAMP") for content in first.values() for one in events(content)}
    assert stamps == {datetime(2023, 10, 10, tzinfo=UTC)}


def test_a_step_keeps_its_name_from_day_to_day() -> None:
    """UIDs differ between entries, and stay on another day and in another language."""
    then, later = feeds(laid(BUSY, on="2023-10-09")), feeds(laid(BUSY), "en")
    names = [
        {name: [str(one["UID"]) for one in events(content)] for name, content in made.items()}
        for made in (then, later)
    ]
    assert names[0] == names[1]
    every = [uid for uids in names[0].values() for uid in uids]
    assert len(every) == len({*every})


def test_no_person_and_no_content_is_named() -> None:
    """What a paper is about, titles and other bodies stay out; the number of a paper is told."""
    made = feeds(laid(*WORLD))
    for name, content in made.items():
        told = unfolded(content)
        for word in ("Xin ý kiến", "Báo cáo kết quả đoàn ra", "giả định", "nguoi-01", "Giám đốc"):
            assert word not in told, name
        assert ("Công an" in told) == (name == "cong-an-thanh-pho.ics")
    assert "Văn bản số 4512/UBND-NC" in unfolded(made["phong-le-tan.ics"])


def test_all_of_a_secret_paper_stays_out() -> None:
    """Of a paper that may be secret not even the number is told, only that something is due."""
    secret = Task(what="NỘI DUNG", to="Phòng Lễ tân", paper="45/UBND-m", until=ON)
    told = unfolded(feeds(laid(year(tasks=(secret,))))["phong-le-tan.ics"])
    assert "BEGIN:VEVENT" in told
    for word in ("45/UBND", "NỘI DUNG"):
        assert word not in told


def test_numbers_of_passports_are_masked() -> None:
    """What looks like a passport or an identity number is masked, in file names too."""
    task = Task(what="Việc", to="Ông B1234567", paper="C7654321", until=ON)
    ((name, content),) = (
        (name, content)
        for name, content in feeds(laid(year(tasks=(task,)))).items()
        if "ong" in name
    )
    for word in ("1234567", "7654321"):
        assert word not in name
        assert word not in unfolded(content)


class TestFileNames:
    def test_are_plain_letters(self) -> None:
        """Diacritics, spaces and what a path could be made of are gone."""
        assert file_names(["Công an tỉnh", "Sở Đối ngoại", "../../etc/passwd"]) == [
            "cong-an-tinh.ics",
            "so-doi-ngoai.ics",
            "etc-passwd.ics",
        ]

    def test_do_not_clash(self) -> None:
        """Names that would be one file end differently, whatever their order."""
        names = ["Sở A", "Sở Ả", "SỞ-A!", "Sở B"]
        made = file_names(names)
        assert len({*made}) == 4
        assert made[3] == "so-b.ics"
        assert all(one.startswith("so-a-") for one in made[:3])
        assert file_names(names[::-1]) == made[::-1]

    @pytest.mark.parametrize("name", ["", "///", "外交部", "CON", "lpt1", "ữ" * 200, "a" * 61])
    def test_are_safe_everywhere(self, name: str) -> None:
        """Names that are empty, reserved or too long get a safe end."""
        (made,) = file_names([name])
        stem = made.removesuffix(".ics")
        assert 8 <= len(stem) <= 70
        assert stem[-8:].isalnum()
        assert stem.isascii()
        assert not stem.startswith("-")


def test_feeds_are_told_from_other_calendars() -> None:
    """A feed knows itself; emptied it holds no event, and emptied again it stays as it is."""
    content = feeds(laid(trip(consultations=(POLICE,))))["cong-an-thanh-pho.ics"]
    assert is_feed(content)
    assert not is_feed(content.replace(b"far agenda", b"far"))
    empty = emptied(content)
    assert (events(empty), is_feed(empty), emptied(empty)) == ([], True, empty)
    assert b"X-WR-CALNAME" in empty
