"""What an office reads of the synthetic year: the agenda and the report, with what is planted."""

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from commands import far
from years import ASKED, Year, the_year, untraced

pytestmark = pytest.mark.untraced

_DONE = {
    "outbound.step.return_passports": "passports_returned",
    "outbound.step.settle_advance": "advance_settled",
}
"""The event that ends a step."""
_SLOW = 22
"""From how many days on an answer was planted as slow."""


@pytest.fixture(scope="module")
def year() -> Year:
    return the_year()


def _asked(year: Year) -> tuple[str, ...]:
    return (*ASKED, year.planted["register_asked"])


@pytest.fixture(scope="module")
@untraced()
def agenda(year: Year) -> Any:
    ran = far("agenda", year.register, *_asked(year), "--within", "30d", "--format", "json")
    assert ran.err == ""
    return ran.data


@pytest.fixture(scope="module")
@untraced()
def report(year: Year) -> Any:
    ran = far("report", year.register, "--year", 2018, *_asked(year), "--format", "json")
    assert ran.err == ""
    return ran.data


def _still_open(year: Year) -> set[tuple[str, str]]:
    """The planted steps that were not done at all, by rule and activity."""
    planted = {(one["rule"], one["activities"][0]) for one in year.planted["register"]}
    held = {str(one.peek("id")): one for one in year.carried()}
    undone = {
        (rule, key) for rule, key in planted if rule in _DONE and not held[key].peek(_DONE[rule])
    }
    opinions = {
        (rule, key)
        for rule, key in planted
        if rule == "conference.step.opinions"
        and any(one.peek("answered") is None for one in held[key].peek("consultations"))
    }
    return undone | opinions


def _entries(agenda: Any, state: str, step: str) -> set[tuple[str, str]]:
    found = (one for one in agenda["entries"] if one["state"] == state)
    return {(one["subject"], one["at"]) for one in found if one["step"] == step}


def test_what_is_late_is_what_was_planted(year: Year, agenda: Any) -> None:
    """Passports, accounts and opinions that never came, and tasks that were never done."""
    late = [one for one in agenda["entries"] if one["state"] == "late"]
    tasks = [one["at"] for one in late if one["step"] == "agenda.step.task"]
    others = {(one["step"], one["subject"]) for one in late if one["subject"] != "nam-2018"}
    assert others == _still_open(year)
    assert tasks == [f"tasks[{number}]" for number in year.planted["counted"]["tasks_late"][::2]]
    assert agenda["unrecorded"] == []


def test_silent_bodies_are_waited_for(year: Year, agenda: Any) -> None:
    """Papers without an answer, and bodies that never said what they think of a trip."""
    counted = year.planted["counted"]
    papers = _entries(agenda, "waiting", "agenda.step.paper")
    assert papers == {("nam-2018", f"papers_sent[{n}]") for n in counted["papers_unanswered"]}
    asked = {subject for subject, _ in _entries(agenda, "waiting", "outbound.step.consult")}
    assert asked == {*counted["without_answer"]}
    assert {one["id"] for one in agenda["left_out"]} == {*counted["called_off"]}


def test_the_report_counts_what_was_carried_out(year: Year, report: Any) -> None:
    """Activities, those called off, those added, those over New Year by their departure."""
    counted = year.planted["counted"]
    rows = [row for section in report["sections"] for row in section["rows"]]
    kinds = Counter(row["kind"] for row in rows)
    before = [key for key in counted["over_new_year"] if key.startswith("QN17")]
    assert kinds == Counter(counted["activities"]) - Counter({"outbound": len(before)})
    off = {row["id"] for row in rows if row["standing"] == "cancelled"}
    assert off == {*counted["called_off"]}
    added = {row["id"] for row in rows if (row["state"] or "").startswith("addition")}
    assert added == {*counted["additions"]}
    assert {*counted["over_new_year"]} - {row["id"] for row in rows} == {*before}


def test_the_report_names_the_changes_the_aid_and_the_replies(year: Year, report: Any) -> None:
    """Changes after a decision, aid by donor and value, answers that came slowly or never."""
    counted = year.planted["counted"]
    changed = {one["subject"] for one in report["changes"]["changes"]}
    assert changed == {*counted["changed_after_decision"]}
    donors = {one["label"]["vi"]: one["value"] for one in report["aid"]["by_donor"]}
    assert donors == counted["aid_usd"]
    replies = report["replies"]["replies"]
    trips = [one for one in replies if one["kind"] == "outbound"]
    slow = {one["subject"] for one in trips if one["answered"] and one["days"] >= _SLOW}
    assert slow == {*counted["slow_replies"]}
    assert {one["subject"] for one in trips if not one["answered"]} == {*counted["without_answer"]}


def test_the_report_tells_every_planted_finding(year: Year, report: Any) -> None:
    """What is broken and what is asked, each with its rule, and nothing else."""
    found = report["findings"]
    told = {(one["rule"], one["outcome"]) for one in (*found["broken"], *found["questions"])}
    keys = {
        (one["rule"], one["subject"])
        for one in found["broken"]
        if not one["rule"].startswith("register.")
    }
    planted = year.expected("register")
    assert told == {(rule, outcome) for rule, outcome, _ in planted if outcome != "waived"}
    assert keys == {(rule, key) for rule, outcome, (key, *_) in planted if outcome == "broken"}
    assert found["missing"] == []


def test_a_second_report_is_the_same(year: Year, tmp_path: Path) -> None:
    """The workbook of the report holds no time of its making."""
    files = [tmp_path / name for name in ("one.xlsx", "other.xlsx")]
    for file in files:
        words = ("--year", 2018, *_asked(year), "--out", file)
        assert far("report", year.register, *words).status == 0
    assert files[0].read_bytes() == files[1].read_bytes()


def test_a_second_agenda_is_the_same(year: Year, tmp_path: Path) -> None:
    """So are the feeds for each office."""
    feeds = []
    for part in ("one", "other"):
        ran = far("agenda", year.register, *_asked(year), "--ics", tmp_path / part)
        files = sorted((tmp_path / part).iterdir())
        feeds.append({file.name: file.read_bytes() for file in files})
        assert ran.err == ""
    assert feeds[0] == feeds[1]
    assert len(feeds[0]) > 1
