"""``far schedule``: states, days, lengths that are open, and whether there is time."""

import sys
from datetime import date
from pathlib import Path
from typing import Any

import attrs
import icalendar
import pytest
from builders import Grant, Mission, cited, term, words
from builders import place as synthetic_place
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
from foreign_affairs_rules.cli.pages import Grid, Line
from foreign_affairs_rules.cli.timetable import schedule_lines
from foreign_affairs_rules.days import DayOfYear, Length, WorkingDays
from foreign_affairs_rules.law import Unit
from foreign_affairs_rules.schedules import Schedule
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.timelines import Role, Step, Timeline

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


def test_each_thing_of_a_step_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of several units, points or bodies the row says which it is about."""
    on_a_terminal(monkeypatch, 110)
    file = shipped_file(tmp_path, "inspection-2024-point-open")
    ran = far("schedule", file, "--province", "ha_noi", "--on", "2024-10-31")
    lines = uncoloured(ran.out).splitlines()
    for told in ("Kiểm tra tại đơn vị: Sở A", "Kiểm tra tại đơn vị: Sở B"):
        assert told in lines
    assert "Khắc phục nội dung chưa đúng quy định: Chưa mở sổ giao nhận hộ chiếu" in lines


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
    laid = Checker(place("quang_ninh"), date(2023, 8, 1)).schedule(example(LATER))
    told = outlook(attrs.evolve(laid, feasible=None, steps=laid.steps[-4:]))
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
    assert "Done: Depart." in ran.out
    assert "late by 12 days" in ran.out
    assert "due 28/09/2023" in ran.out


def test_an_unknown_departure_is_said(tmp_path: Path) -> None:
    """Without a day of departure nothing is counted back, and the schedule says so."""
    ran = schedule_on(
        tmp_path, "2023-08-01", departure=None, departed=None, homecoming=None, returned=None
    )
    assert "hồ sơ chưa ghi ngày dự kiến (Lên đường)" in ran.out


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


MONDAY, APRIL = date(2018, 3, 12), date(2018, 4, 9)
TAKES = term("synthetic.takes", Unit.LENGTH)
_ACTS: dict[str, Any] = {"actor": Role("role", words("role"))}
PREPARE = Step(
    id="prepare",
    on=Grant,
    title=words("prepare"),
    done=lambda _: None,
    since=lambda one: one.submitted,
    within=TAKES,
    at="documents",
    **_ACTS,
)
SIGN = Step(
    id="sign",
    on=Grant,
    title=words("sign"),
    done=lambda one: one.signed,
    planned=lambda one: one.signing,
    after=(PREPARE,),
    **_ACTS,
)
LEAVE: Step[Mission] = Step(
    id="leave",
    on=Mission,
    title=words("leave"),
    done=lambda one: one.left,
    planned=lambda one: one.leaves,
    **_ACTS,
)
THERE = synthetic_place(
    values=[TAKES.value(WorkingDays(5), cite=cited())],
    timelines=(
        Timeline("whole", Mission, words("whole"), (LEAVE,)),
        Timeline("parts", Grant, words("parts"), (PREPARE, SIGN)),
    ),
)


def mission(*signings: date, **known: Any) -> Schedule:
    """A mission on 9 April that carries grants, each prepared within five working days."""
    grants = tuple(Grant(signing=day) for day in signings)
    given: dict[str, Any] = {"recorded_until": MONDAY, "leaves": APRIL, "grants": grants}
    return Checker(THERE, MONDAY).schedule(Mission(**(given | known)))


def printed(laid: Schedule) -> tuple[list[str], list[list[str]]]:
    """The lines of a schedule in English, and the rows of its tables, one table for each part."""
    blocks = list(schedule_lines(laid, THERE, "en"))
    lines = [block.text for block in blocks if isinstance(block, Line)]
    grids = [block for block in blocks if isinstance(block, Grid)]
    assert len(grids) == 1 + len(laid.carried)
    return lines, [[cell.text for cell in row] for grid in grids for row in grid.rows]


class TestCarried:
    """What a mission carries is told beside it."""

    def test_there_is_time_for_all(self) -> None:
        """Below the whole stands what is said of each part, with its path."""
        lines, rows = printed(mission(APRIL))
        assert lines[1] == "There is time until 09/04/2018."
        (part,) = (line for line in lines if line.startswith("grants[0]: "))
        assert part.endswith(". There is time until 09/04/2018.")
        assert [row[0] for row in rows] == [
            "leave (test)",
            "prepare (test)",
            "sign (test)",
        ]

    def test_there_is_no_time_for_a_part(self) -> None:
        """Where only a part cannot be reached, the whole says which, and the part by how much."""
        told = mission(APRIL, date(2018, 3, 18))
        assert outlook(told) == Text(
            "Không kịp ngày 09/04/2018: phần kèm theo không kịp (grants[1]).",
            "09/04/2018 cannot be reached: what it carries cannot (grants[1]).",
        )
        lines, _ = printed(told)
        (part,) = (line for line in lines if line.startswith("grants[1]: "))
        assert part.endswith(
            ". 18/03/2018 cannot be reached: 19/03/2018 at the earliest, 1 day late."
        )

    def test_there_is_no_time_for_the_whole(self) -> None:
        """The days by which the whole is late are its own, whatever its parts lack."""
        told = mission(date(2018, 3, 14), leaves=date(2018, 3, 10))
        assert told.short_by == 5
        assert outlook(told).en == (
            "10/03/2018 cannot be reached: 12/03/2018 at the earliest, 2 days late."
        )

    def test_what_is_open_in_a_part_is_told(self) -> None:
        """An open length of a part is why nothing can be said of the whole."""
        there = attrs.evolve(THERE, values=())
        subject = Mission(recorded_until=MONDAY, leaves=APRIL, grants=(Grant(signing=APRIL),))
        told = outlook(Checker(there, MONDAY).schedule(subject)).en
        assert told == (
            "It cannot be said whether 09/04/2018 can be reached: "
            "no text that was read fixes limit (test)."
        )

    def test_a_part_that_is_done_is_not_the_whole(self) -> None:
        """That a part was signed says nothing of the departure."""
        signed = Grant(signing=date(2018, 3, 9), signed=date(2018, 3, 9))
        told = mission(grants=(signed,))
        assert outlook(told).en == "There is time until 09/04/2018."
        assert outlook(told.carried[0][1]).en == "Done: sign (test)."

    @pytest.mark.parametrize("signing", [APRIL, date(2018, 3, 14)])
    def test_what_has_happened_has(self, signing: date) -> None:
        """Once the whole has happened that is told, whatever its parts lack."""
        left = mission(signing, leaves=MONDAY, left=MONDAY)
        assert outlook(left).en == "Done: leave (test)."

    def test_spare_days_of_parts(self) -> None:
        """The steps of a part before its own event have their spare days."""
        _, rows = printed(mission(APRIL))
        assert [row[5] for row in rows] == ["", "21", ""]


class TestWithoutAnEvent:
    """A timeline that leads to no single day."""

    def laid(self, length: Length, *steps: Step[Grant]) -> Schedule:
        """A grant with these steps alone."""
        line = Timeline("synthetic", Grant, words("line"), steps)
        values = [TAKES.value(length, cite=cited())]
        there = synthetic_place(values=values, timelines=(line,))
        subject = Grant(recorded_until=MONDAY, submitted=date(2018, 3, 1))
        return Checker(there, MONDAY).schedule(subject)

    def test_says_so(self) -> None:
        """Such a schedule points to the due days of its steps."""
        told = outlook(self.laid(WorkingDays(9), PREPARE))
        assert told == Text(
            "Quy trình không hướng tới một ngày duy nhất: xem hạn của từng bước.",
            "The timeline leads to no single day: see when each step is due.",
        )
        lines, rows = printed(self.laid(WorkingDays(9), PREPARE))
        assert lines[1] == told.en
        assert rows[0][3] == "due 14/03/2018"

    def test_fixed_days_are_told(self) -> None:
        """A step that is due on a fixed day of the year says which, and its source."""
        lines, rows = printed(self.laid(DayOfYear(12, 18), PREPARE))
        assert (rows[0][3], rows[0][6]) == ("due 18/12/2018", "on 18/12")
        assert any(line.startswith("Length of “prepare (test)”: on 18/12 by") for line in lines)

    def test_event_that_this_subject_has_not(self) -> None:
        """A subject without the step that is the event has no day to reach either."""
        sign = attrs.evolve(SIGN, after=(), unless=lambda _: words("not signed"))
        assert outlook(self.laid(WorkingDays(9), PREPARE, sign)).en.startswith("The timeline leads")
