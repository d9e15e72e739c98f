"""``far schedule``: states, days, lengths that are open, and whether there is time."""

import sys
from datetime import date
from pathlib import Path

import attrs
import icalendar
import pytest
from commands import (
    ELEVEN,
    IN_2018,
    LATER,
    Ran,
    far,
    local_values,
    on_a_terminal,
    shipped_file,
    uncoloured,
)

from foreign_affairs_rules import example, place
from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.cli.outlook import outlook

_KNOWN = {"submit_ahead": 15, "reply_within": 7, "decide_within": 7, "report_within": 15}


def schedule_on(folder: Path, on: str, *more: object, **changes: object) -> Ran:
    """The schedule of the trip of 2023, all its lengths known (synthetic)."""
    file = shipped_file(folder, LATER, **changes)
    values = local_values(folder, _KNOWN)
    return far("schedule", file, "--province", "quang_ninh", "--on", on, "--values", values, *more)


def test_open_lengths_are_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no text fixes a length, feasibility cannot be said, and why is told."""
    on_a_terminal(monkeypatch, 110)
    ran = far("schedule", shipped_file(tmp_path, ELEVEN), *IN_2018)
    assert ran.status == 0
    told = " ".join(uncoloured(ran.out).split())
    assert "Chưa nói được có kịp ngày 09/04/2018 hay không: chưa văn bản nào" in told
    assert "thời hạn trả lời của cơ quan được lấy ý kiến" in told
    assert "    Thời hạn: chưa có quy định" in uncoloured(ran.out).splitlines()


def test_a_silent_body_shows_how_long_ago_it_was_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A consulted body that has not answered shows "sent n days ago", and who it is."""
    on_a_terminal(monkeypatch, 110)
    lines = uncoloured(far("schedule", shipped_file(tmp_path, ELEVEN), *IN_2018).out).splitlines()
    body = lines.index("Lấy ý kiến bằng văn bản: Công an tỉnh")
    assert lines[body + 1] == "    Trạng thái: đang chờ trả lời; đã gửi 14 ngày"


@pytest.mark.parametrize(
    ("on", "told"), [("2023-07-24", "sent today"), ("2023-07-25", "sent 1 day ago")]
)
def test_the_day_of_asking_is_told(
    on: str, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first days after asking are worded as people say them."""
    on_a_terminal(monkeypatch, 100)
    out = uncoloured(schedule_on(tmp_path, on, "--lang", "en").out)
    assert f"    State: waiting for an answer; {told}" in out.splitlines()


def test_there_is_time(tmp_path: Path) -> None:
    """With all lengths known the schedule says that there is time, and marks the critical steps."""
    ran = schedule_on(tmp_path, "2023-08-01", "--lang", "en")
    assert ran.status == 0
    assert "There is time until 18/09/2023." in ran.out
    assert "21 *" in ran.out
    assert "* The least to spare" in ran.out
    assert "5 working days by Law 49/2019/QH14, Article 12(4) (read in the text)." in ran.out


def test_there_is_no_time_by_days(tmp_path: Path) -> None:
    """A late start says by how many days the trip cannot be reached, and ends with 1."""
    ran = schedule_on(
        tmp_path,
        "2023-09-12",
        "--lang",
        "en",
        recorded_until="2023-09-12",
        decision=None,
        submitted=None,
        compiled=None,
        passports_issued=None,
        passports_requested=None,
        departed=None,
        returned=None,
    )
    assert ran.status == 1
    assert "18/09/2023 cannot be reached: 03/10/2023 at the earliest, 15 days late." in ran.out


def test_a_missed_latest_day_is_no_time() -> None:
    """Where no number of days can be told, the reason is."""
    laid = Checker(place("quang_ninh"), date(2023, 8, 1)).schedule(example(LATER))
    told = outlook(attrs.evolve(laid, feasible=False, earliest_event=laid.event))
    assert told.en == "18/09/2023 cannot be reached: the latest day of a step has passed."


def test_too_little_is_said_without_a_reason() -> None:
    """Where neither an open length nor an unknown fact is the reason, too little is recorded."""
    laid = Checker(place("quang_ninh"), date(2023, 10, 10)).schedule(example(LATER))
    told = outlook(attrs.evolve(laid, feasible=None))
    assert told.en == "It cannot be said whether 18/09/2023 can be reached: too little is recorded."


def test_an_unknown_event_is_named(tmp_path: Path) -> None:
    """After the planned day, a departure that is not recorded is what is missing."""
    ran = schedule_on(tmp_path, "2023-10-10", recorded_until=None, departed=None)
    assert "hay không: chưa ghi departed." in ran.out


def test_late_steps_end_with_1(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """After the trip, what is late is told with its days."""
    on_a_terminal(monkeypatch, 100)
    ran = schedule_on(tmp_path, "2023-10-10", "--lang", "en")
    assert ran.status == 1
    assert "The trip has taken place." in ran.out
    assert "late by 12 days" in ran.out
    assert "due 28/09/2023" in ran.out


def test_an_unknown_departure_is_said(tmp_path: Path) -> None:
    """Without a day of departure nothing is counted back, and the schedule says so."""
    ran = schedule_on(
        tmp_path, "2023-08-01", departure=None, departed=None, homecoming=None, returned=None
    )
    assert "hồ sơ chưa ghi ngày đi" in ran.out


def test_facts_not_recorded_are_named(tmp_path: Path) -> None:
    """What the document does not record before the event is named by its path."""
    ran = schedule_on(tmp_path, "2023-08-01", recorded_until=None, paper=None)
    assert "hay không: chưa ghi paper.date" in ran.out


def test_the_json_tells_the_same(tmp_path: Path) -> None:
    """Plain data has each step with its state, days, length and source."""
    data = schedule_on(tmp_path, "2023-10-10", "--format", "json").data
    steps = {one["step"]: one for one in data["steps"]}
    late = steps["outbound.step.return_passports"]
    assert (data["feasible"], data["event"], data["short_by"]) == (True, "2023-09-18", 0)
    assert (late["state"], late["due"], late["done"]) == ("late", "2023-09-28", None)
    assert late["length"] == {"count": 5, "unit": "working_days"}
    assert late["citations"][-1] == {
        "instrument": "49/2019/QH14",
        "place": "khoản 3 Điều 23",
        "evidence": "text",
    }
    assert steps["outbound.step.depart"]["open"] is None


def test_open_lengths_are_named_in_the_json(tmp_path: Path) -> None:
    """A length that no text fixes is the id of its term."""
    data = far("schedule", shipped_file(tmp_path, ELEVEN), *IN_2018, "--format", "json").data
    submit = next(one for one in data["steps"] if one["step"] == "outbound.step.submit")
    assert (submit["length"], submit["open"]) == (None, "outbound.submit_ahead")


def test_notes_are_told(tmp_path: Path) -> None:
    """Rolled days, a calendar that ends and law that may be stale come with the schedule."""
    changes = {"departure": "2028-09-18", "homecoming": "2028-09-21", "stops": None}
    changes |= dict.fromkeys(("departed", "returned", "passports_returned", "reported"))
    ran = schedule_on(tmp_path, "2028-08-01", "--lang", "en", **changes)
    assert "Note: The day 01/08/2028 is after the law was last looked up" in ran.out
    assert "Days of rest are known only from" in ran.out


def test_a_calendar_is_written(tmp_path: Path) -> None:
    """--ics writes a file that icalendar reads, and says so."""
    out = tmp_path / "lịch.ics"
    ran = schedule_on(tmp_path, "2023-08-01", "--ics", out)
    events = icalendar.Calendar.from_ical(out.read_bytes()).walk("VEVENT")
    assert ran.out.endswith(f"Đã ghi lịch vào {out}\n")
    assert len(events) == 12
    assert [file.name for file in tmp_path.glob(".*")] == []


def test_a_calendar_leaves_json_alone(tmp_path: Path) -> None:
    """With --format json the output stays JSON."""
    out = tmp_path / "a.ics"
    assert schedule_on(tmp_path, "2023-08-01", "--format", "json", "--ics", out).data["steps"]
    assert out.exists()


@pytest.mark.parametrize("place", ["nowhere/a.ics", "."])
def test_a_calendar_that_cannot_be_written_is_one_line(place: str, tmp_path: Path) -> None:
    """A folder that does not exist, or a folder itself, is refused; no trace is left."""
    ran = schedule_on(tmp_path, "2023-08-01", "--ics", tmp_path / place)
    assert (ran.status, ran.out) == (2, "")
    assert len(ran.err.splitlines()) == 1
    assert sorted(file.name for file in tmp_path.iterdir()) == [f"{LATER}.json", "values.json"]


def test_a_missing_icalendar_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without its extra the calendar is refused with how to get it."""
    monkeypatch.setitem(sys.modules, "icalendar", None)
    ran = schedule_on(tmp_path, "2023-08-01", "--ics", tmp_path / "a.ics")
    assert ran.status == 2
    assert ran.err.rstrip().endswith('chấp nhận: pip install "foreign-affairs-rules[ical]"')


def test_days_beyond_every_calendar_are_one_line(tmp_path: Path) -> None:
    """A trip in a year whose holidays nobody knows is refused with the years that are known."""
    changes = {"departure": "2300-09-18", "homecoming": "2300-09-21", "stops": None}
    changes |= dict.fromkeys(("departed", "returned", "passports_returned", "reported"))
    ran = schedule_on(tmp_path, "2023-08-01", **changes)
    assert ran.status == 2
    assert len(ran.err.splitlines()) == 1
    assert "1901" in ran.err


def test_a_wide_terminal_shows_a_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is room each step is a row, with colours."""
    on_a_terminal(monkeypatch, 140)
    out = schedule_on(tmp_path, "2023-10-10").out
    assert "\x1b[" in out
    assert any("Nộp lại hộ chiếu" in line and "quá hạn" in line for line in out.splitlines())


def test_a_narrow_terminal_shows_a_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is none, steps stand below each other and no line is wider than the terminal."""
    on_a_terminal(monkeypatch, 60)
    lines = uncoloured(schedule_on(tmp_path, "2023-10-10").out).splitlines()
    assert "    Trạng thái: quá hạn 12 ngày" in lines
    assert max(map(len, lines)) <= 60


def test_the_calendar_never_replaces_the_document(tmp_path: Path) -> None:
    """Writing the calendar over the document that is read is refused, and nothing is lost."""
    file = shipped_file(tmp_path, ELEVEN)
    before = file.read_bytes()
    ran = far("schedule", file, *IN_2018, "--ics", file)
    assert (ran.status, ran.out, len(ran.err.splitlines())) == (2, "", 1)
    assert file.read_bytes() == before


def test_the_calendar_replaces_no_folder(tmp_path: Path) -> None:
    """A place that is no file is refused as a place for the calendar."""
    ran = far("schedule", shipped_file(tmp_path, ELEVEN), *IN_2018, "--ics", tmp_path)
    assert (ran.status, ran.out, len(ran.err.splitlines())) == (2, "", 1)
