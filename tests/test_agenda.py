"""The agenda of a register: what is late, due, waited for and coming; nothing invented."""

from datetime import date, timedelta
from time import process_time
from typing import Any

import pytest
from agendas import (
    BUSY,
    CALLED_OFF,
    ON,
    POLICE,
    PRIVATE,
    RETURNED,
    UNKEPT,
    WORLD,
    entries,
    laid,
    trip,
    year,
)

from foreign_affairs_rules import UNKNOWN, Checker, example, place
from foreign_affairs_rules.agenda import (
    Escalation,
    Origin,
    Urgency,
    agenda_of,
    by_who,
    window,
)
from foreign_affairs_rules.agenda.following import followed
from foreign_affairs_rules.agenda.holding import Why
from foreign_affairs_rules.agenda.windows import end_of
from foreign_affairs_rules.days import CalendarDays, WorkingDays
from foreign_affairs_rules.model.conference import Conference
from foreign_affairs_rules.model.followed import DemandedReport, SentPaper, Task
from foreign_affairs_rules.model.hosting import Hosting
from foreign_affairs_rules.model.inspection import InspectedUnit, Inspection, InspectionPoint
from foreign_affairs_rules.model.plan import PlanEntry
from foreign_affairs_rules.model.year import AidMonth
from foreign_affairs_rules.register import Register
from foreign_affairs_rules.text import LANGS, Text, fold


class TestWindows:
    def test_days_and_working_days(self) -> None:
        """A window is written in days of the calendar or in working days."""
        assert (window("30d"), window("10wd")) == (CalendarDays(30), WorkingDays(10))
        assert end_of(window("30d"), ON) == date(2023, 11, 9)
        assert end_of(window("10wd"), ON) == date(2023, 10, 24)
        assert end_of(window("0d"), ON) == end_of(window("0wd"), ON) == ON

    @pytest.mark.parametrize("text", ["", "30", "d", "-1d", "3 d", "1.5d", "30D", "10000d", "٣d"])
    def test_anything_else_is_refused(self, text: str) -> None:
        """What is no whole number of days is refused, and the error says what is accepted."""
        with pytest.raises(ValueError, match="accepted: days such as 30d"):
            window(text)

    def test_where_no_calendar_reaches(self) -> None:
        """Working days are counted only where the days of rest are known."""
        with pytest.raises(ValueError, match="accepted"):
            end_of(window("10wd"), date(2999, 1, 1))


class TestLeftOut:
    def test_called_off_and_private(self) -> None:
        """What was called off and what is private has no agenda, and is counted with its reason."""
        found = laid(trip(), CALLED_OFF, PRIVATE)
        assert [(one.id, one.why) for one in found.left_out] == [
            ("da-huy", Why.CANCELLED),
            ("rieng", Why.PRIVATE),
        ]
        assert "01/09/2023" in found.left_out[0].reason.en
        assert {one.subject for one in found.entries} == {"doan-ra-01"}
        assert found.activities == 3

    def test_called_off_later_is_not_called_off_yet(self) -> None:
        """On a day before it was called off an activity has an agenda."""
        assert laid(trip(cancelled=ON + timedelta(1))).left_out == ()

    def test_what_no_rule_concerns(self) -> None:
        """What is out of the scope of the rules is told apart from what was called off."""
        (left,) = laid(example("conference-press-2024")).left_out
        assert left.why is Why.OUTSIDE

    def test_where_the_scope_is_not_known(self) -> None:
        """Where the facts that would take it out of scope are not known, it has an agenda."""
        found = laid(Conference(id="hoi-nghi", recorded_until=ON))
        assert (found.left_out, bool(found.entries)) == ((), True)

    def test_an_agreement_that_is_carried_and_called_off(self) -> None:
        """Of what an activity carries, only what was not called off is told."""
        kept = example("agreement-objection-2025").but(recorded_until=ON)
        off = kept.but(id="da-huy", cancelled=date(2023, 9, 1))
        found = entries(trip(agreements=(kept, off), signing=True))
        assert {one.part for one in found} == {"", kept.peek("id")}
        assert {one.subject for one in found} == {"doan-ra-01"}

    def test_what_is_not_recorded_is_neither_late_nor_done(self) -> None:
        """Where the document was not kept up, its steps are told as not known."""
        found = laid(UNKEPT)
        (one,) = found.unrecorded
        assert (one.id, one.recorded_until) == ("chua-cap-nhat", date(2023, 9, 25))
        assert Text("Ra quyết định cử đi công tác nước ngoài", "Decide to send the delegation") in (
            one.steps
        )
        assert found.of(Urgency.LATE, Urgency.DUE, Urgency.WAITING) == ()

    def test_days_that_no_calendar_reaches(self) -> None:
        """What cannot be scheduled is told with the reason, and what is followed is told still."""
        found = laid(trip(recorded_until=date(4022, 1, 1)), on="4022-01-01")
        (unlaid,) = found.unlaid
        assert unlaid.id == "doan-ra-01"
        assert "found 4022-01-01; accepted: days of the years" in unlaid.reason
        (opinion,) = found.entries
        assert (opinion.step.step.id, opinion.who.vi) == (
            "agenda.step.opinion",
            "Công an thành phố",
        )


class TestEntries:
    def test_a_silent_body_without_days_waits(self) -> None:
        """A body that no text gives days to is waited for, never late, with the days it has had."""
        (one,) = entries(trip(), step="consult")
        assert (one.urgency, one.escalation, one.waiting) == (Urgency.WAITING, None, 20)
        assert (one.who.vi, one.sent, one.received) == (
            "Công an thành phố",
            date(2023, 9, 20),
            date(2023, 9, 22),
        )
        assert (one.due, one.origin, one.latest) == (None, None, date(2023, 10, 30))
        assert one.topic is None, "the body is told as who has it"

    def test_a_silent_body_with_days_is_late(self) -> None:
        """Where a text gives the days, counted from the receipt, the head is told once they end."""
        agreement = example("agreement-objection-2025")
        asked = agreement.but(recorded_until=ON, consultations=(POLICE,))
        (one,) = entries(asked, step="reply")
        assert (one.urgency, one.escalation) == (Urgency.LATE, Escalation.HEAD)
        assert (one.due, one.last, one.origin) == (date(2023, 10, 3),) * 2 + (Origin.LAW,)
        assert one.step.citations

    def test_days_begin_with_the_receipt(self) -> None:
        """A body that was asked and has nothing on record as received is not late, and not due."""
        asked = POLICE.but(received=UNKNOWN)
        agreement = example("agreement-objection-2025")
        (one,) = entries(agreement.but(recorded_until=ON, consultations=(asked,)), step="reply")
        assert (one.urgency, one.due, one.waiting) == (Urgency.WAITING, None, 20)

    def test_what_began_with_an_event_waits_since_then(self) -> None:
        """A report that no text gives days to waits since the return; passports are late by law."""
        found = {one.step.step.id.rpartition(".")[2]: one for one in entries(RETURNED)}
        report, passports = found["report"], found["return_passports"]
        assert (report.urgency, report.begun, report.waiting) == (
            Urgency.WAITING,
            date(2023, 9, 21),
            19,
        )
        assert (report.sent, report.due) == (None, None)
        assert (passports.urgency, passports.last) == (Urgency.LATE, date(2023, 9, 28))

    def test_the_window_tells_due_from_later(self) -> None:
        """What falls due within the window is due, after it waits or is to come."""
        agreement = example("agreement-objection-2025")
        asked = POLICE.but(asked=date(2023, 10, 9), received=date(2023, 10, 9))
        subject = agreement.but(recorded_until=ON, consultations=(asked,))
        urgency = {
            days: entries(subject, step="reply", within=window(days))[0].urgency
            for days in ("7d", "8d", "5wd", "6wd")
        }
        assert urgency == {
            "7d": Urgency.WAITING,
            "8d": Urgency.DUE,
            "5wd": Urgency.WAITING,
            "6wd": Urgency.DUE,
        }

    def test_a_day_of_rest_that_is_in_time_is_not_late(self) -> None:
        """A fixed day on a Sunday is planned for Friday, and late from Monday on."""
        sunday, monday = date(2022, 12, 18), date(2022, 12, 19)
        held: dict[str, Any] = {"year": 2022, "recorded_until": monday}
        (one,) = entries(year(**held), step="conference_report", on=sunday)
        assert (one.urgency, one.due, one.last) == (Urgency.DUE, date(2022, 12, 16), sunday)
        (late,) = entries(year(**held), step="conference_report", on=monday)
        assert late.urgency is Urgency.LATE

    def test_what_has_not_begun_is_expected_after_the_event(self) -> None:
        """A length that a planned event will begin gives an expected day; today gives none."""
        (one,) = entries(trip(), step="return_passports")
        assert (one.due, one.expected, one.latest) == (None, date(2023, 11, 17), None)
        assert one.urgency is Urgency.COMING
        (asked,) = entries(example("agreement-objection-2025").but(recorded_until=ON), step="reply")
        assert (asked.due, asked.expected) == (None, None)

    def test_what_leads_to_the_event_has_a_latest_day(self) -> None:
        """A step before the event has its latest day, and a trip its planned one."""
        (compiled,) = entries(trip(), step="compile")
        assert compiled.day is not None
        assert (compiled.day[0].en, compiled.day[1]) == ("latest day", date(2023, 10, 30))
        (depart,) = entries(trip(), step="depart")
        assert depart.day is not None
        assert (depart.day[0].en, depart.day[1]) == ("planned", date(2023, 11, 6))

    def test_without_a_day_it_is_listed_on_request(self) -> None:
        """What is to come without a day in the window is held back unless everything is asked."""
        found = laid(trip(departure=UNKNOWN, homecoming=UNKNOWN))
        assert {one.urgency for one in found.listed()} == {Urgency.WAITING}
        assert found.listed(everything=True) == found.entries
        assert len(found.entries) > len(found.listed())

    def test_the_most_urgent_comes_first(self) -> None:
        """Late things come by their day, what waits longest before what waits less."""
        found = laid(*WORLD)
        order = [one.urgency for one in found.entries]
        assert order == sorted(order, key=list(Urgency).index)
        late = [one.due for one in found.of(Urgency.LATE)]
        assert late == sorted(late, key=lambda day: day or date.max)
        waited = [one.waiting or 0 for one in found.of(Urgency.WAITING)]
        assert waited == sorted(waited, reverse=True)
        assert found.summary[Urgency.LATE] == len(late) == 5

    def test_words(self) -> None:
        """Each urgency and each escalation has words of its own in both languages."""
        for lang in LANGS:
            assert len({one.label[lang] for one in Urgency}) == len(Urgency)
            assert len({one.label[lang] for one in Escalation}) == len(Escalation)


class TestFollowed:
    def test_papers_that_nobody_answered(self) -> None:
        """A paper that was sent waits for whoever received it; one answered or unsent does not."""
        found = entries(BUSY, step="agenda.step.paper")
        assert [(one.who.vi, one.number, one.waiting) for one in found] == [
            ("Công an thành phố", "77/SNgV-m", 39),
            ("Ủy ban nhân dân thành phố", "812/SNgV-LS", 22),
        ]
        assert {one.urgency for one in found} == {Urgency.WAITING}
        assert found[1].reminded == date(2023, 10, 2)
        assert found[1].topic == Text.same("Xin ý kiến về đoàn ra bổ sung")

    def test_what_a_paper_that_may_be_secret_is_about_is_left_out(self) -> None:
        """Of a paper whose number ends in -m only the number and the days are told."""
        secret = entries(BUSY, step="agenda.step.paper")[0]
        assert (secret.secret, secret.topic) == (True, None)
        numbers = ("12-m/UBND", "12/UBND-M ", "38-CT/TW", "5-mt/UB", None)
        tasks = tuple(Task(what="Việc", paper=number or UNKNOWN) for number in numbers)
        found = entries(year(tasks=tasks), step="agenda.step.task")
        assert [one.secret for one in found] == [True, True, False, False, False]

    def test_tasks_are_due_by_the_paper_that_set_them(self) -> None:
        """A task is late past the day that was set with it, and waits without one."""
        late, due, waiting = entries(BUSY, step="agenda.step.task")
        assert (late.urgency, late.origin, late.last) == (
            Urgency.LATE,
            Origin.PAPER,
            date(2023, 10, 5),
        )
        assert (late.who.vi, late.number, late.sent) == (
            "Phòng Lễ tân",
            "4512/UBND-NC",
            date(2023, 9, 5),
        )
        assert (due.urgency, due.who.vi, due.waiting) == (Urgency.DUE, "chuyen-vien-07", None)
        assert (waiting.urgency, waiting.due, waiting.waiting) == (Urgency.WAITING, None, 39)
        assert waiting.who.en == "whoever it was assigned to"

    def test_a_task_that_is_assigned_later_does_not_wait_yet(self) -> None:
        """A day of assignment that has not come yet is no day of waiting."""
        (one,) = entries(
            year(tasks=(Task(what="Việc", assigned=ON + timedelta(1)),)), step="agenda.step.task"
        )
        assert (one.urgency, one.waiting) == (Urgency.COMING, None)

    def test_reports_on_demand(self) -> None:
        """A report that was asked for waits for the focal agency, and names who asked."""
        (one,) = entries(BUSY, step="demanded_report")
        assert (one.urgency, one.number, one.waiting) == (Urgency.WAITING, "846-CV/TU", 7)
        assert one.topic == Text.same("Thành ủy")
        not_asked = year(demanded_reports=(DemandedReport(by="Thành ủy"),))
        assert entries(not_asked, step="demanded_report") == []

    def test_months_of_budget_aid(self) -> None:
        """Each month of budget aid is due on the day that the Circular fixes."""
        august, september = entries(BUSY, step="aid_month")
        assert (august.urgency, august.due, august.origin) == (
            Urgency.LATE,
            date(2023, 9, 10),
            Origin.LAW,
        )
        assert (september.urgency, september.due) == (Urgency.DUE, ON)
        assert september.topic == Text("tháng 9", "month 9")
        assert september.step.citations
        for facts, month in (
            ({"has_budget_aid": False}, 9),
            ({"has_budget_aid": UNKNOWN}, 9),
            ({"year": 2021}, 9),
            ({"year": 2022}, 1),  # due before the Circular began
        ):
            known = {
                "has_aid": True,
                "has_budget_aid": True,
                "aid_months": (AidMonth(month=month),),
            }
            assert entries(year(**(known | facts)), step="aid_month") == []

    def test_opinions_that_no_step_asks_for(self) -> None:
        """A body that was asked is followed also where the timeline has no step for it."""
        not_asked = POLICE.but(asked=UNKNOWN, received=UNKNOWN)
        relief = example("aid-2020-relief")
        relief = relief.but(recorded_until=ON, consultations=(not_asked, POLICE))
        found = [one for one in entries(relief) if "consultations" in one.step.at]
        assert [(one.step.step.id, one.step.at, one.waiting) for one in found] == [
            ("agenda.step.opinion", "consultations[1]", 20)
        ]

    def test_opinions_at_any_depth(self) -> None:
        """A body asked about hosting is followed; one of a carried activity is told with that."""
        checker = Checker(place("ha_noi"), ON)
        hosting = Conference(id="hoi-nghi", hosting=Hosting(consultations=(POLICE,)))
        assert [one.at for one in followed(hosting, checker)] == ["hosting.consultations[0]"]
        agreement = example("agreement-objection-2025").but(consultations=(POLICE,))
        carrying = trip(agreements=(agreement,), signing=True, consultations=())
        assert followed(carrying, checker) == ()

    def test_what_a_province_follows_itself_is_told_once(self) -> None:
        """Where the place has steps of its own for papers and tasks, they tell of them."""
        on = date(2022, 11, 30)
        then: dict[str, Any] = {"year": 2022, "recorded_until": on}
        papers = (SentPaper(to="Sở A", number="1/SNgV", sent=date(2022, 11, 1)),)
        tasks = (Task(what="Việc", to="Phòng B", until=date(2022, 11, 15)),)
        told = entries(year(papers_sent=papers, tasks=tasks, **then), province="binh_dinh", on=on)
        by_place = {one.step.at: one for one in told if "[" in one.step.at}
        assert sorted(by_place) == ["papers_sent[0]", "tasks[0]"]
        assert by_place["papers_sent[0]"].step.step.id == "binh_dinh.year.step.papers"
        assert by_place["papers_sent[0]"].who.vi == "Sở A"
        late = by_place["tasks[0]"]
        assert (late.who.vi, late.urgency, late.origin) == ("Phòng B", Urgency.LATE, Origin.PAPER)

    def test_units_of_an_inspection(self) -> None:
        """A unit has what it is told, and what was found at it, by the day that the team set."""
        point = InspectionPoint(what="Chưa mở sổ", date=date(2023, 9, 20), until=date(2023, 10, 2))
        unit = InspectedUnit(
            unit="Sở B",
            day=date(2023, 9, 19),
            told=date(2023, 9, 12),
            visited=date(2023, 9, 19),
            points=(point,),
        )
        other = InspectedUnit(unit="Sở C", day=date(2023, 9, 20))
        found = Inspection(id="kiem-tra", recorded_until=ON, units=(other, unit))
        (settle,) = entries(found, step="settle")
        assert (settle.who.vi, settle.urgency, settle.origin, settle.due) == (
            "Sở B",
            Urgency.LATE,
            Origin.PAPER,
            date(2023, 10, 2),
        )
        assert settle.topic == Text.same("Chưa mở sổ")
        report = entries(found, step="unit_report")
        assert {one.who.vi for one in report} == {"Sở B", "Sở C"}


class TestReminding:
    def test_nothing_is_reminded_without_the_choice_of_the_office(self) -> None:
        """No number of days is invented: without one, what is not late has no escalation."""
        found = laid(*WORLD)
        assert {one.escalation for one in found.of(Urgency.LATE)} == {Escalation.HEAD}
        others = found.of(Urgency.DUE, Urgency.WAITING, Urgency.COMING)
        assert {one.escalation for one in others} == {None}

    def test_after_the_days_of_the_office(self) -> None:
        """What has waited as long as the office chose is to be reminded, from that very day on."""
        for days, expected in (
            ("20d", Escalation.REMIND),
            ("21d", None),
            ("14wd", Escalation.REMIND),
            ("15wd", None),
        ):
            (one,) = entries(trip(), step="consult", remind_after=window(days))
            assert one.escalation is expected, days

    def test_days_run_again_after_a_reminder(self) -> None:
        """After a reminder the days of the office are counted from it."""
        for days, expected in (("8d", Escalation.REMIND), ("9d", None)):
            found = entries(BUSY, step="agenda.step.paper", remind_after=window(days))
            (one,) = (paper for paper in found if paper.reminded)
            assert one.escalation is expected, days

    def test_what_nobody_has_waited_for_is_not_reminded(self) -> None:
        """What is to come is not reminded, however short the days are."""
        found = laid(trip(), remind_after=window("0d"))
        assert {one.escalation for one in found.of(Urgency.COMING)} == {None}

    def test_a_reminder_that_no_calendar_counts(self) -> None:
        """Working days from a day before every calendar remind nobody, and nothing fails."""
        old = year(papers_sent=(SentPaper(to="Sở A", sent=date(1800, 1, 1)),))
        (one,) = entries(old, step="agenda.step.paper", remind_after=window("5wd"))
        assert (one.escalation, one.urgency) == (None, Urgency.WAITING)


class TestYears:
    def test_fixed_days_come_from_the_year(self) -> None:
        """The duties of fixed dates are told where the register holds the year they are of."""
        found = laid(year(), on=date(2023, 10, 10), within=window("90d"))
        (report,) = (one for one in found.of(Urgency.DUE))
        assert (report.step.step.id, report.due) == (
            "year.step.conference_report",
            date(2023, 12, 18),
        )

    @pytest.mark.parametrize(
        ("on", "within", "years"),
        [
            ("2023-10-10", "30d", (2023,)),
            ("2023-10-10", "36d", (2023, 2024)),  # plans of 2024 are due on 15 November 2023
            ("2024-01-10", "30d", (2023, 2024)),  # reports on 2023 are due on 15 January 2024
            ("2024-04-01", "30d", (2024,)),
            ("2023-10-10", "500d", (2023, 2024, 2025)),
        ],
    )
    def test_years_that_the_register_does_not_hold(
        self, on: str, within: str, years: tuple[int, ...]
    ) -> None:
        """The years with fixed days in the window are told, and nothing is invented about them."""
        found = laid(trip(), on=on, within=window(within))
        assert found.years == years
        assert not any(one.step.step.id.startswith("year.") for one in found.entries)

    def test_a_year_that_is_held_is_not_told(self) -> None:
        """Of several years only those that are not held are told."""
        assert laid(year(), within=window("36d")).years == (2024,)
        later = year("nam-2024", year=2024)
        assert laid(year(), later, within=window("36d")).years == ()


def test_by_office_or_person() -> None:
    """The entries of one office stand together, under its name as first written."""
    again = POLICE.but(body="CÔNG AN  thành phố", asked=date(2023, 9, 1))
    found = by_who(laid(*WORLD, trip("doan-ra-02", consultations=(again,))).entries)
    held = {who.vi: [one.subject for one in entries] for who, entries in found}
    assert held["CÔNG AN  thành phố"] == ["doan-ra-02", "nam-2023", "doan-ra-01"]
    assert [*held] == sorted(held, key=fold)


def test_the_old_territory_keeps_its_law() -> None:
    """An activity in a merged unit is laid by what goes on there, and its notes are told."""
    found = agenda_of(
        Register([trip(territory="binh_dinh", recorded_until=date(2025, 10, 10))]),
        province="gia_lai",
        on="2025-10-10",
    )
    assert found.place.province == "gia_lai"
    told = [note.en for note in found.notes]
    assert len(told) == len({*told}) == 2
    assert "what of Bình Định goes on in its old territory" in told[0]
    assert laid().notes == laid(trip()).notes, "without an activity those of the place are told"
    assert {*found.receipt.versions} == {
        "foreign-affairs-rules",
        "foreign-affairs-rules-binh-dinh",
    }
    with pytest.raises(LookupError, match="nowhere"):
        laid(trip(), province="nowhere")


def test_a_plan_without_days_has_no_late_steps() -> None:
    """Of a row of a plan that has only a month, nothing is late and nothing is due."""
    row = trip(departure=UNKNOWN, homecoming=UNKNOWN, plan=PlanEntry(year=2023, month=11))
    assert laid(row).of(Urgency.LATE, Urgency.DUE) == ()


def test_a_large_register_takes_seconds() -> None:
    """The agenda of 600 activities, most of them trips, takes less than five seconds."""
    register = Register([BUSY, *(trip(f"doan-ra-{n:03}") for n in range(599))])
    began = process_time()
    found = agenda_of(register, province="ha_noi", on=ON)
    assert process_time() - began < 5
    assert len(found.of(Urgency.WAITING)) == 599 + 4
