"""What an office follows beside the timelines of the law: opinions, papers, tasks, reports."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import Any

from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.facts import Facts, Missing, children
from foreign_affairs_rules.gaps import Gap
from foreign_affairs_rules.model.followed import DemandedReport, SentPaper
from foreign_affairs_rules.model.papers import Consultation
from foreign_affairs_rules.model.year import AidMonth, OfficeYear
from foreign_affairs_rules.national import roles
from foreign_affairs_rules.national.year.governing import YEAR_ENDS
from foreign_affairs_rules.national.year.office import aid_month, month_dues
from foreign_affairs_rules.planning import lay
from foreign_affairs_rules.schedules import ScheduledStep
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.timelines import Role, Step, Timeline


def followed(subject: Facts, checker: Checker) -> tuple[ScheduledStep, ...]:
    """
    The things of *subject*, as known on the day of *checker*, that an office follows.

    Bodies asked for an opinion, papers sent, tasks assigned, reports asked for, months of budget
    aid. Where the timeline of the place has a step for one, it is told there too. What is inside an
    activity that *subject* carries is not looked at.
    """
    every = (_opinion, _paper, _task, _report, _aid_month(_dues(subject, checker)))
    timeline = Timeline[Facts]("agenda", Facts, _TITLE, every)
    actor_of = partial(checker.place.actor, on=checker.on)
    return lay(timeline, subject, checker.on, law_on=checker.law_of, actor_of=actor_of).steps


def _asked(owner: Facts) -> Iterator[Consultation]:
    for _, part in children(owner):
        if isinstance(part, Consultation):
            yield from [part] if part.peek("asked") else []
        elif not part.activity:
            yield from _asked(part)


def _held(subject: Facts, name: str) -> tuple[Any, ...]:
    """What an office's year has under *name*; nothing for other activities."""
    held: tuple[Any, ...] = subject.peek(name, ()) if isinstance(subject, OfficeYear) else ()
    return held


def _papers(subject: Facts) -> Iterator[SentPaper]:
    return (one for one in _held(subject, "papers_sent") if one.peek("sent"))


def _reports(subject: Facts) -> Iterator[DemandedReport]:
    return (one for one in _held(subject, "demanded_reports") if one.peek("demanded"))


RECEIVER = Role("receiver", Text("nơi nhận văn bản", "whoever received the paper"))
ASSIGNED = Role("assigned", Text("cơ quan, người được giao", "whoever it was assigned to"))
_TITLE = Text("Theo dõi, đôn đốc", "What is followed")
_opinion = Step[Facts](
    id="agenda.step.opinion",
    on=Facts,
    title=Text("Trả lời văn bản lấy ý kiến", "Answer a request for an opinion"),
    actor=roles.CONSULTED_BODY,
    each=_asked,
    asked=lambda one: one.asked,
    done=lambda one: one.answered,
    at="consultations",
)
_paper = Step[Facts](
    id="agenda.step.paper",
    on=Facts,
    title=Text("Trả lời văn bản đã trình, đã gửi", "Answer a paper that was submitted or sent"),
    actor=RECEIVER,
    each=_papers,
    asked=lambda one: one.sent,
    done=lambda one: one.answered,
    at="papers_sent",
)
_task = Step[Facts](
    id="agenda.step.task",
    on=Facts,
    title=Text("Thực hiện nhiệm vụ được giao", "Carry out a task that was assigned"),
    actor=ASSIGNED,
    each=lambda one: _held(one, "tasks"),
    asked=lambda one: one.assigned,
    done=lambda one: one.done,
    until=lambda one: one.until,
    at="tasks",
)
_report = Step[Facts](
    id="agenda.step.demanded_report",
    on=Facts,
    title=Text("Báo cáo đột xuất theo yêu cầu", "Report on demand"),
    actor=roles.FOCAL_AGENCY,
    each=_reports,
    asked=lambda one: one.demanded,
    done=lambda one: one.sent,
    at="demanded_reports",
)


def _aid_month(dues: tuple[tuple[AidMonth, date], ...]) -> Step[Facts]:
    """The step of the months in *dues*, whose days depend on their year."""
    days = {id(month): day for month, day in dues}
    return Step[Facts](
        id="agenda.step.aid_month",
        on=Facts,
        title=_MONTHLY,
        actor=roles.PROVINCIAL_COMMITTEE,
        each=lambda _: [month for month, _ in dues],
        done=lambda month: month.sent,
        until=lambda month: days[id(month)],
        at="aid_months",
        cite=aid_month.cite,
    )


_MONTHLY = Text(
    "Báo cáo tháng về viện trợ thuộc ngân sách", "Report on the budget aid of one month"
)


def _dues(subject: Facts, checker: Checker) -> tuple[tuple[AidMonth, date], ...]:
    """The months of budget aid with the days by which they are reported, as far as known."""
    if not isinstance(subject, OfficeYear):
        return ()
    try:
        law = checker.law_of(YEAR_ENDS.day(subject, checker.on))
        return tuple(month_dues(subject, law))
    except (Missing, Gap):
        return ()
