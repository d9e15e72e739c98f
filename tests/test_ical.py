"""The iCalendar file of a schedule: all-day events, stable, without names of people."""

from datetime import UTC, date, datetime

import icalendar

from foreign_affairs_rules import example, ical, place
from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.facts import UNKNOWN, Facts
from foreign_affairs_rules.text import Lang

_PLACE = place("quang_ninh")


def written(subject: Facts, on: date, lang: Lang = "vi") -> bytes:
    return ical.calendar_file(Checker(_PLACE, on).schedule(subject), _PLACE, lang)


def events(content: bytes) -> list[icalendar.Component]:
    return [*icalendar.Calendar.from_ical(content).walk("VEVENT")]


def later() -> Facts:
    return example("outbound-2023-timeline")


def test_each_step_with_a_day_is_an_event_of_one_day() -> None:
    """Events are on dates, not hours, in the order of the timeline."""
    found = events(written(later(), date(2023, 10, 10)))
    starts = [event.decoded("DTSTART") for event in found]
    assert len(found) == 12
    assert all(type(day) is date for day in starts)
    assert starts == sorted(starts)
    assert all("DTEND" not in event for event in found)


def test_the_kind_of_day_is_told() -> None:
    """A title says whether its day is done, due, planned, the latest or the earliest one."""
    titles = [str(one["SUMMARY"]) for one in events(written(later(), date(2023, 8, 1), "en"))]
    assert titles[0] == "In the approved plan (done) – outbound-2023-timeline"
    kinds = {title.rpartition(" (")[2].partition(")")[0] for title in titles}
    assert kinds == {"done", "due date", "planned", "latest day", "earliest day"}


def test_an_open_length_is_said() -> None:
    """The description has actor, state and length, or that no text fixes it."""
    (report,) = (
        str(one["DESCRIPTION"])
        for one in events(written(later(), date(2023, 8, 1)))
        if "Báo cáo" in str(one["SUMMARY"])
    )
    assert report.splitlines() == [
        "Thực hiện: trưởng đoàn",
        "Trạng thái: chưa đến lượt, tính đến ngày 01/08/2023",
        "Thời hạn: các văn bản đã đọc chưa quy định",
    ]


def test_a_known_length_is_cited() -> None:
    """A length comes with its article and how surely that is known; a moved day is noted."""
    texts = [str(one["DESCRIPTION"]) for one in events(written(later(), date(2023, 10, 10), "en"))]
    assert any(
        "Length: 5 working days (Law 49/2019/QH14, Article 23(3); read in the text)" in text
        for text in texts
    )


def test_the_same_schedule_is_the_same_file() -> None:
    """Nothing in the file comes from the clock; its stamp is the day asked."""
    first, second = (written(later(), date(2023, 8, 1)) for _ in range(2))
    assert first == second
    stamps = {event.decoded("DTSTAMP") for event in events(first)}
    assert stamps == {datetime(2023, 8, 1, tzinfo=UTC)}


def test_a_step_keeps_its_name_from_day_to_day() -> None:
    """UIDs differ between steps and stay the same on another day and in another language."""
    files = (written(later(), date(2023, 8, 1)), written(later(), date(2023, 10, 10), "en"))
    names = [[str(event["UID"]) for event in events(file)] for file in files]
    assert names[0] == names[1]
    assert len(set(names[0])) == len(names[0])


def test_no_person_is_named() -> None:
    """Neither people, their posts, nor bodies and partners stand in the file, only the id."""
    content = written(later(), date(2023, 8, 1)).decode().replace("\r\n ", "")
    for name in ("nguoi-01", "nguoi-02", "Giám đốc", "Sở Du lịch", "Công an", "Hiệp hội"):
        assert name not in content
    assert "outbound-2023-timeline" in content


def test_a_step_without_any_day_is_left_out() -> None:
    """Where no day is known nothing is invented."""
    subject = later().but(
        **dict.fromkeys(("departure", "homecoming", "departed", "returned"), UNKNOWN)
    )
    titles = [str(one["SUMMARY"]) for one in events(written(subject, date(2023, 8, 1)))]
    assert not any("Lên đường" in title for title in titles)
