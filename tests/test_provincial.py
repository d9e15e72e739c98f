"""Norms that several provinces make their own: opinions in time, reports on demand, task groups."""

from datetime import date

from builders import cited

from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.model.followed import DemandedReport, TaskGroup
from foreign_affairs_rules.model.papers import Consultation
from foreign_affairs_rules.provincial.opinions import timely_opinions
from foreign_affairs_rules.provincial.reports import demanded_reports
from foreign_affairs_rules.settling import settle
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Met, Question, Skip

ON = date(2022, 11, 15)
LAW = Law((), ON, asked=ON)
SAYS = Text("Đúng thời hạn.", "In time.")
opinions = timely_opinions("a.opinions", on=OutboundDelegation, says=SAYS, cite=(cited(),))
reports = demanded_reports("a.reports", says=SAYS, cite=(cited(),))


def test_a_body_that_is_silent_is_shown_with_its_days() -> None:
    """No number of days is fixed: silence is a question, an answer is noted, both with days."""
    asked = Consultation(body="A", asked=date(2022, 11, 1), answered=date(2022, 11, 4))
    silent = settle(Consultation(body="A", asked=date(2022, 11, 1)), ON, ON)
    met, question = opinions.judge(asked, LAW), opinions.judge(silent, LAW)
    assert isinstance(met, Met)
    assert "3 days" in met.notes[0].en
    assert isinstance(question, Question)
    assert (question.measured, question.words["body"]) == (14, "A")
    assert isinstance(opinions.judge(settle(Consultation(body="A"), ON, ON), LAW), Skip)


def test_a_report_that_was_not_sent_is_shown_with_its_days() -> None:
    """A report on demand is judged like an opinion; one that nobody asked for is none."""
    waiting = settle(DemandedReport(by="A", demanded=date(2022, 11, 1)), ON, ON)
    question = reports.judge(waiting, LAW)
    assert isinstance(question, Question)
    assert question.measured == 14
    sent = DemandedReport(by="A", demanded=date(2022, 11, 1), sent=date(2022, 11, 2))
    assert isinstance(reports.judge(sent, LAW), Met)
    assert isinstance(reports.judge(settle(DemandedReport(by="A"), ON, ON), LAW), Skip)


def test_groups_of_tasks_have_names() -> None:
    """The thirteen groups of the plan of 2018 are named in both languages, each otherwise."""
    assert len(TaskGroup) == 13
    assert len({group.label for group in TaskGroup}) == 13
    assert TaskGroup.DELEGATIONS.label.vi == "quản lý đoàn ra, đoàn vào"
