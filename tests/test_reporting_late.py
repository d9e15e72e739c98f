"""Late steps and slow replies: late only where a text gives a length."""

from datetime import date
from typing import Any

from reports import decided, document, outbound, reported

from foreign_affairs_rules.reporting.replies import Reply, ReplyState
from foreign_affairs_rules.reporting.years import YearReport


def trip(name: str, *consultations: dict[str, Any], **known: Any) -> Any:
    """A trip that was asked about."""
    return outbound(name, consultations=list(consultations), **known)


def conference(name: str, *consultations: dict[str, Any], **known: Any) -> Any:
    """A conference of 2023, for whose opinions a text gives 15 days."""
    facts = {
        "kind": "conference",
        "in_viet_nam": True,
        "foreign_participation": True,
        "organiser": {"name": "Sở Y tế", "kind": "agency", "under": "province"},
        "start": "2023-11-20",
        "end": "2023-11-21",
        "guests": [],
        "topics": [],
        "recorded_until": "2023-12-31",
        "consultations": list(consultations),
    }
    return document("conference", name, **(facts | known))


def in_2023(*activities: Any, on: date = date(2023, 12, 20)) -> YearReport:
    """The report of 2023."""
    return reported(*activities, year=2023, on=on)


def only(report: YearReport) -> Reply:
    """The one reply."""
    (one,) = report.replies.replies
    return one


class TestLate:
    def test_a_late_step_is_told_with_its_rule_and_basis(self) -> None:
        """Passports that were handed back after the five working days of 2018."""
        late = {"departed": "2018-06-04", "returned": "2018-06-06"}
        told = reported(
            outbound("a", **late, passports_returned="2018-07-01"),
            outbound("b", "2018-07-02", **late, passports_returned="2018-06-10"),
        ).late
        (one,) = told.steps
        assert (one.subject, one.rule) == ("a", "outbound.step.return_passports")
        assert (one.due, one.dossier, told.dossiers) == (date(2018, 6, 13), False, 0)
        assert one.taken == 17
        assert "past the due date 13/06/2018" in one.message.en
        assert [cite.evidence.value for cite in one.citations] == ["secondary"]
        (counted,) = told.by_step
        assert (counted.rule, counted.times) == (one.rule, 1)

    def test_a_dossier_that_was_filed_late_is_one_of_them(self) -> None:
        """The filing is a step too."""
        told = in_2023(conference("a", submitted="2023-11-15")).late
        (one,) = (step for step in told.steps if step.dossier)
        assert one.rule == "conference.step.submit"
        assert told.dossiers == 1

    def test_where_no_text_gives_a_length_nothing_is_late(self) -> None:
        """However long it takes."""
        slow = {"body": "Công an tỉnh", "asked": "2018-01-05", "received": "2018-01-05"}
        report = reported(trip("a", slow, submitted="2018-06-01"))
        assert report.late.steps == ()
        assert (only(report).late, only(report).open) == (False, True)


class TestReplies:
    def test_an_answer_took_so_many_days(self) -> None:
        """From the day of asking."""
        asked = {"body": "Công an tỉnh", "asked": "2018-05-01", "answered": "2018-05-11"}
        one = only(reported(trip("a", asked)))
        assert (one.state, one.days, one.answered) == (ReplyState.ANSWERED, 10, date(2018, 5, 11))
        assert (one.received, one.at) == (None, "consultations[0]")

    def test_who_has_not_answered_is_waited_for(self) -> None:
        """Until the day asked; what comes later has not come yet."""
        asked = {"body": "Công an tỉnh", "asked": "2018-12-10", "answered": "2018-12-24"}
        one = only(reported(trip("a", asked)))
        assert (one.state, one.days, one.answered) == (ReplyState.WAITING, 10, None)

    def test_a_document_that_ends_before_says_nothing(self) -> None:
        """Nobody knows whether an answer came."""
        asked = {"body": "Công an tỉnh", "asked": "2018-05-01"}
        one = only(reported(trip("a", asked, recorded_until="2018-05-05")))
        assert (one.state, one.days) == (ReplyState.UNKNOWN, None)

    def test_what_was_not_asked_yet_is_no_consultation(self) -> None:
        """Nor is what was never asked."""
        later = {"body": "Công an tỉnh", "asked": "2018-12-24"}
        assert reported(trip("a", later, {"body": "Sở Tài chính"})).replies.replies == ()

    def test_of_what_was_called_off_nothing_is_waited_for(self) -> None:
        """It is left out."""
        asked = {"body": "Công an tỉnh", "asked": "2018-05-01"}
        assert reported(trip("a", asked, cancelled="2018-05-02")).replies.replies == ()

    def test_a_late_answer_has_the_days_and_the_basis_of_the_law(self) -> None:
        """Fifteen days from receipt for an opinion on a conference."""
        asked = {
            "body": "Công an tỉnh",
            "which": "provincial_police",
            "asked": "2023-08-01",
            "received": "2023-08-02",
        }
        late = {**asked, "answered": "2023-09-20"}
        one = only(in_2023(conference("a", late)))
        assert (one.late, one.open, one.days) == (True, False, 50)
        assert one.due == date(2023, 8, 17)
        assert one.length is not None
        assert one.length.en == "15 days"
        assert one.citations
        in_time = {**asked, "answered": "2023-08-10"}
        other = only(in_2023(conference("a", in_time)))
        assert (other.late, other.due) == (False, date(2023, 8, 17))
        assert other.citations == one.citations[-1:]

    def test_a_day_of_receipt_that_is_not_known_gives_no_due_day(self) -> None:
        """The length is told alone."""
        asked = {"body": "Công an tỉnh", "which": "provincial_police", "asked": "2023-08-01"}
        one = only(in_2023(conference("a", asked)))
        assert (one.due, one.late, one.open) == (None, False, False)
        assert one.length is not None

    def test_the_slowest_come_first_and_each_body_is_counted(self) -> None:
        """By any spelling of its name."""
        quick = {"body": "Sở Hòa bình", "asked": "2018-05-01", "answered": "2018-05-03"}
        slow = {"body": "sở hoà  bình", "asked": "2018-05-01", "answered": "2018-05-20"}
        waiting = {"body": "Công an tỉnh", "asked": "2018-05-01"}
        told = reported(trip("a", quick, slow, waiting)).replies
        assert [one.days for one in told.replies] == [233, 19, 2]
        counts = [(one.body, one.asked, one.answered, one.longest) for one in told.by_body]
        assert counts == [("Sở Hòa bình", 2, 2, 19), ("Công an tỉnh", 1, 0, 233)]
        assert (told.by_body[1].waiting, told.by_body[1].unknown) == (1, 0)

    def test_what_a_conference_to_be_hosted_and_what_is_carried_were_asked_counts_too(self) -> None:
        """Wherever in the document it stands."""
        asked = {"body": "Bộ Ngoại giao", "asked": "2023-08-01"}
        signing = {"id": "tt", "consultations": [asked]}
        report = in_2023(
            conference("a", hosting={"consultations": [asked]}),
            outbound(
                "b",
                "2023-06-05",
                signing=True,
                agreements=[signing],
                recorded_until="2023-12-31",
            ),
        )
        places = [(one.subject, one.at) for one in report.replies.replies]
        assert places == [
            ("a", "hosting.consultations[0]"),
            ("b", "agreements[0].consultations[0]"),
        ]

    def test_where_no_timeline_can_be_laid_no_day_is_due(self) -> None:
        """No calendar reaches those days; the days that passed are counted all the same."""
        asked = {"body": "Công an tỉnh", "asked": "9998-03-01", "received": "9998-03-01"}
        days = {"departure": "9998-06-04", "homecoming": "9998-06-06"}
        known = {"decision": decided("9998-04-01"), "passports_requested": "9998-04-01"}
        far = trip("a", asked, **days, **known, recorded_until="9998-04-01")
        one = only(reported(far, year=9998, on=date(9998, 4, 1)))
        assert (one.due, one.open, one.days) == (None, False, 31)
