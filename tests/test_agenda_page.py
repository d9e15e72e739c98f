"""An agenda in words: cells, groups, warnings, and the paper that is printed."""

import re
from datetime import date

import pytest
from agendas import BUSY, ON, POLICE, UNKEPT, WORLD, entries, laid, trip, year

from foreign_affairs_rules import UNKNOWN, example
from foreign_affairs_rules.agenda import Agenda, window
from foreign_affairs_rules.agenda.cells import Cells, cells
from foreign_affairs_rules.agenda.data import agenda_data
from foreign_affairs_rules.agenda.page import agenda_slip
from foreign_affairs_rules.agenda.telling import groups, headlines, tallies, warnings
from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.model.followed import SentPaper, Task
from foreign_affairs_rules.slips.basis import Basis
from foreign_affairs_rules.slips.html import html_page
from foreign_affairs_rules.text import LANGS, Lang


def told(subject: Facts, step: str, lang: Lang = "en") -> Cells:
    """The cells of the one entry of *subject* with a *step*."""
    (one,) = entries(subject, step=step)
    return cells(one, ON, Basis(lang), lang)


class TestCells:
    def test_a_body_that_no_text_gives_days_to(self) -> None:
        """Paper, days and who has it are told; the due date is "no text fixes it"."""
        found = told(trip(consultations=(POLICE.but(number="9/SNgV"),)), "consult")
        assert (found.who, found.number, found.sent, found.received, found.waiting) == (
            "Công an thành phố",
            "9/SNgV",
            "20/09/2023",
            "22/09/2023",
            "20",
        )
        assert found.due == "no text fixes it; 30/10/2023 at the latest (*)"
        assert (found.standing, found.basis) == ("not answered", "[1]")
        assert told(trip(), "consult", "vi").due.startswith("chưa có quy định; chậm nhất")

    def test_a_body_that_is_late(self) -> None:
        """Late since the day after the last, by so many days, to be told to the head."""
        agreement = example("agreement-objection-2025")
        found = told(agreement.but(recorded_until=ON, consultations=(POLICE,)), "reply")
        assert found.due == "03/10/2023"
        assert found.standing == (
            "late by 7 days, since 04/10/2023; report to the head of the office, remind"
        )

    def test_a_length_that_is_not_running(self) -> None:
        """A length that has not begun is told as such, with no day made up."""
        asked = POLICE.but(received=date(2023, 10, 20))
        agreement = example("agreement-objection-2025")
        found = told(agreement.but(recorded_until=ON, consultations=(asked,)), "reply")
        assert found.due.startswith("7 working days, not running yet")

    def test_planned_and_expected_days(self) -> None:
        """A planned day is told as planned, one counted from it as expected."""
        assert told(trip(), "depart").due == "planned for 06/11/2023"
        assert told(trip(), "return_passports").due == "expected 17/11/2023"

    def test_days_left(self) -> None:
        """What is due tells how many days are left, and the last one."""
        papers = (SentPaper(to="Sở A", sent=ON, number="1"),)
        tasks = (Task(what="Việc", until=ON),)
        today = year(papers_sent=papers, tasks=tasks)
        assert told(today, "agenda.step.task").standing == "today is the last day"
        tomorrow = year(tasks=(Task(what="Việc", until=date(2023, 10, 11)),))
        found = told(tomorrow, "agenda.step.task")
        assert found.standing == "1 day left"
        assert found.due == "11/10/2023 (set by a paper)"
        assert told(today, "agenda.step.paper").waiting == "0"

    def test_a_planned_day_that_is_past(self) -> None:
        """A trip that should have left and has not on record is shown, not called late."""
        one = trip(departure=date(2023, 10, 2), homecoming=date(2023, 10, 4))
        assert told(one, "depart").standing == "later; this day is past; not recorded as done"

    def test_reminders(self) -> None:
        """A reminder is told with its day, and the choice of the office as its own."""
        (_, reminded) = entries(BUSY, step="agenda.step.paper", remind_after=window("8d"))
        assert cells(reminded, ON, Basis("en"), "en").standing == (
            "not answered; remind (by the office's own choice of days); reminded on 02/10/2023"
        )

    def test_what_it_is_about(self) -> None:
        """A topic is told, one that may be secret is not, and numbers of persons are masked."""
        secret, known = entries(BUSY, step="agenda.step.paper")
        basis = Basis("en")
        assert cells(known, ON, basis, "en").what == (
            "Answer a paper that was submitted or sent: Xin ý kiến về đoàn ra bổ sung"
        )
        assert cells(secret, ON, basis, "en").what == (
            "Answer a paper that was submitted or sent (may be secret: content not shown)"
        )
        passport = year(tasks=(Task(what="Hộ chiếu B1234567", until=ON),))
        assert "1234567" not in told(passport, "agenda.step.task").what

    def test_a_carried_activity_is_named(self) -> None:
        """What is of an agreement that a trip carries names both."""
        agreement = example("agreement-objection-2025").but(
            id="thoa-thuan", recorded_until=ON, consultations=(POLICE,)
        )
        carrying = trip(agreements=(agreement,), signing=True)
        assert told(carrying, "agreement.step.reply").about == "doan-ra-01 / thoa-thuan"


def said(agenda: Agenda, lang: Lang = "en", *, everything: bool = False) -> str:
    """What stands around the table."""
    lines = (*headlines(agenda, everything=everything), *warnings(agenda, everything=everything))
    return "\n".join(one[lang] for one in lines)


class TestAround:
    def test_counts_and_days(self) -> None:
        """The place, the days, the counts, and how much is left out and why, are told."""
        text = said(laid(*WORLD))
        assert "in Hà Nội, as of 10/10/2023; within 30 days, until 09/11/2023." in text
        assert "Late: 5; due: 2; waiting: 6; coming: 6." in text
        assert "Not listed: 10 things to come without a day in this time" in text
        assert "holds 6 activities; without an agenda: 1 called off, 1 private." in text
        everything = said(laid(*WORLD), everything=True)
        assert "coming: 16." in everything
        assert "Not listed" not in everything

    def test_an_empty_register(self) -> None:
        """Where there is nothing to do that is said, and what is not known too."""
        text = said(laid())
        assert "Nothing is late, due or waited for." in text
        assert "The register holds 0 activities." in text
        assert "holds no document of the year 2023" in text

    def test_the_own_choice_of_the_office(self) -> None:
        """Days to remind after are told as the office's own, and not at all where none are."""
        assert "own choice" not in said(laid(trip()))
        text = said(laid(trip(), remind_after=window("15d")))
        assert (
            "Reminding after 15 days is the office's own choice; no text gives such days." in text
        )

    def test_what_is_not_recorded(self) -> None:
        """The first activities that are not kept up are named, all of them on request."""
        many = [UNKEPT.but(id=f"chua-{n}") for n in range(7)]
        text = said(laid(*many))
        assert "chua-0 (kept until 25/09/2023; 12 steps)" in text
        assert "chua-5" not in text
        assert "and 2 others" in text
        assert "chua-6 (kept until" in said(laid(*many), everything=True)
        assert "chua-0 (no day until which it is kept; 12 steps)" in said(
            laid(many[0].but(recorded_until=UNKNOWN))
        )

    def test_what_could_not_be_laid(self) -> None:
        """Activities that no calendar reaches are counted with the reason."""
        far = [trip(f"xa-{n}", recorded_until=date(4022, 1, 1)) for n in range(3)]
        text = said(laid(*far, on="4022-01-01"))
        assert "The timeline of 3 activities could not be laid (found 4022-01-01;" in text

    def test_days_beyond_the_calendar(self) -> None:
        """Where a day rests on a calendar that is not announced, that is told once."""
        later = {"recorded_until": date(2031, 12, 1), "year": 2031}
        text = said(laid(year("nam-2031", **later), on="2031-12-01"))
        assert text.count("Days of rest are known only from") == 1
        assert "Days of rest" not in said(laid(year()))

    def test_groups(self) -> None:
        """Groups follow the urgency, or the names of those who have the entries."""
        listed = laid(*WORLD).listed()
        by_urgency = [heading.en for heading, _ in groups(listed, "urgency")]
        assert by_urgency == [
            "Late: report to the head, remind",
            "Due within the window",
            "Waiting",
            "To come",
        ]
        assert [heading.en for heading, _ in groups(listed[:1], "urgency")] == by_urgency[:1]
        by_who = dict(groups(listed, "who"))
        assert sum(map(len, by_who.values())) == len(listed)

    def test_the_worst_come_first(self) -> None:
        """Who has most that is late is told first."""
        counts = [counts for _, counts in tallies(laid(*WORLD).listed())]
        assert counts == sorted(counts, reverse=True)


class TestPaper:
    @pytest.mark.parametrize("lang", LANGS)
    @pytest.mark.parametrize("by", ["urgency", "who"])
    def test_is_a_page(self, lang: Lang, by: str) -> None:
        """The page lies on its side, loads nothing and holds every entry in its group."""
        agenda = laid(*WORLD, remind_after=window("15d"))
        page = html_page([agenda_slip(agenda, lang, by="who" if by == "who" else "urgency")])
        assert page.startswith(f'<!doctype html>\n<html lang="{lang}">')
        assert "size: A4 landscape" in page
        assert not re.search(r"https?://|<script|<img|url\(", page)
        rows = page.count("<tr><td>") - len(tallies(agenda.listed()))
        assert rows == len(agenda.listed())
        title = {"vi": "BẢNG THEO DÕI TIẾN ĐỘ VÀ ĐÔN ĐỐC", "en": "WHAT IS TO BE DONE"}[lang]
        assert title in page

    def test_numbers_its_rows_and_names_the_law(self) -> None:
        """Rows are numbered, the law is at the end, and the receipt below it."""
        page = html_page([agenda_slip(laid(*WORLD), "vi")])
        assert "<td>1</td><td>Báo cáo 6 tháng đầu năm" in page
        assert "[1] điểm b khoản 6 Điều 20 Thông tư 23/2022/TT-BTC (theo văn bản)" in page
        assert "mã băm của hồ sơ (SHA-256)" in page
        assert "Lãnh đạo cơ quan, đơn vị" in page

    def test_of_nothing(self) -> None:
        """Without an entry the page has no table."""
        page = html_page([agenda_slip(laid(), "vi")])
        assert "<table>" not in page
        assert "Không có việc quá hạn, đến hạn, đang chờ." in page

    def test_what_people_wrote_is_escaped(self) -> None:
        """A title or a name with marks of a page stays text."""
        wild = year(title="<b>năm</b>", tasks=(Task(what="<script>", to="A&B", until=ON),))
        page = html_page([agenda_slip(laid(wild), "en")])
        assert "&lt;b&gt;năm" in page
        assert "A&amp;B" in page
        assert "<script>" not in page

    def test_everything(self) -> None:
        """On request what is to come later stands there too."""
        agenda = laid(*WORLD)
        page = html_page([agenda_slip(agenda, everything=True)])
        assert page.count("<tr><td>") > len(agenda.entries)


class TestData:
    def test_entries_and_who(self) -> None:
        """Plain data hold days as text, who has how much, and what is not told."""
        data = agenda_data(laid(*WORLD, remind_after=window("3wd")))
        assert data["within"] == {"count": 30, "unit": "calendar_days"}
        assert data["remind_after"] == {"count": 3, "unit": "working_days"}
        assert data["summary"] == {"late": 5, "due": 2, "waiting": 6, "coming": 16}
        assert [one["why"] for one in data["left_out"]] == ["cancelled", "private"]
        assert data["unrecorded"][0]["recorded_until"] == "2023-09-25"
        first = data["entries"][0]
        assert (first["due"], first["origin"], first["state"]) == ("2023-07-31", "law", "late")
        assert first["citations"][0]["instrument"] == "23/2022/TT-BTC"
        assert sum(one["late"] for one in data["who"]) == 5
        assert data["receipt"]["input_sha256"]
        assert data["years_without_document"] == []

    def test_what_may_be_secret_stays_out(self) -> None:
        """What a secret paper is about is in no form of the agenda."""
        agenda = laid(BUSY)
        assert "ẨN" not in str(agenda_data(agenda, everything=True))
        assert "ẨN" not in html_page([agenda_slip(agenda, everything=True)])

    def test_without_a_choice_of_days(self) -> None:
        """Where the office chose no days there are none."""
        assert agenda_data(laid(trip()))["remind_after"] is None
        assert agenda_data(laid(UNKEPT))["unrecorded"][0]["steps"]
