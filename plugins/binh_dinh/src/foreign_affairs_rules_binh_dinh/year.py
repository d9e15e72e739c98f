"""The year: the plan from registered needs, the monthly meetings, papers sent, tasks with a day."""

from collections.abc import Iterator
from datetime import date

from foreign_affairs_rules import Breach, Evidence, OfficeYear, Question, Text, rule
from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.followed import MonthlyMeeting, SentPaper, Task
from foreign_affairs_rules.national.year import scope
from foreign_affairs_rules.national.year.governing import IN_YEAR
from foreign_affairs_rules.rules import Governing
from foreign_affairs_rules.verdicts import Met, Skip, Verdict
from foreign_affairs_rules_binh_dinh.instruments import CONCLUSION

CITE = CONCLUSION.at(evidence=Evidence.SECONDARY)
_GIVEN = CONCLUSION.in_force.since or date.min


def _compiled(one: OfficeYear, on: date) -> date:
    return one.delegation_plan.compiled or one.delegation_plan.submitted or on


PLAN: Governing[OfficeYear] = Governing(
    "binh_dinh_plan",
    Text("ngày tổng hợp kế hoạch đoàn ra, đoàn vào", "the day the plan was compiled"),
    _compiled,
)
_NO_PLAN = Text("Chưa tổng hợp, chưa trình kế hoạch.", "The plan was neither compiled nor sent.")


@rule(
    "binh_dinh.year.plan_from_needs",
    on=OfficeYear,
    at="delegation_plan.compiled",
    cite=(CITE,),
    governed_by=PLAN,
    says=Text(
        "Kế hoạch đoàn ra, đoàn vào được lập từ nhu cầu mà cơ quan, đơn vị đã đăng ký.",
        "The plan of delegations is compiled from the needs that agencies and units registered.",
    ),
    message=Text(
        "Kế hoạch đoàn ra, đoàn vào đã trình khi chưa tổng hợp nhu cầu đăng ký của các cơ quan, "
        "đơn vị.",
        "The plan of delegations was submitted before the registered needs were compiled.",
    ),
    remedy=Text(
        "Tổng hợp nhu cầu đăng ký trước khi trình.", "Compile the registered needs, then submit."
    ),
)
def plan_from_needs(one: OfficeYear, _: Law) -> Verdict:
    """The plan of 2023 was a task of these months; no month is fixed for that of another year."""
    compiled, submitted = one.delegation_plan.compiled, one.delegation_plan.submitted
    if submitted is None:
        return Skip(_NO_PLAN) if compiled is None else None
    return None if compiled is not None and compiled <= submitted else Breach()


_NOT_HELD = Text("Chưa họp giao ban {month}.", "The meeting of {month} was not held yet.")
_BEFORE = Text(
    "Ý kiến chỉ đạo ngày {given} là cho các cuộc họp sau đó; cuộc họp này ngày {day}.",
    "The conclusion of {given} is about the meetings after it; this one was held on {day}.",
)


@rule(
    "binh_dinh.year.ngo_projects_monthly",
    on=OfficeYear,
    each="meetings",
    unless=scope.NGOS,
    cite=(CITE,),
    governed_by=IN_YEAR,
    says=Text(
        "Mỗi cuộc họp giao ban tháng có báo cáo với Giám đốc Sở về dự án, phi dự án phi chính phủ "
        "nước ngoài.",
        "The projects of foreign NGOs are reported to the Director at the monthly meetings.",
    ),
    message=Text(
        "Cuộc họp giao ban {month} (ngày {held}) chưa có báo cáo tình hình dự án, phi dự án phi "
        "chính phủ nước ngoài.",
        "The meeting of {month} ({held}) had no report on the projects of foreign NGOs.",
    ),
    remedy=Text(
        "Báo cáo bổ sung tại cuộc họp giao ban gần nhất.", "Report at the next monthly meeting."
    ),
)
def ngo_projects_monthly(meeting: MonthlyMeeting, _: Law) -> Verdict:
    """Of a month whose meeting is not on record nothing is said."""
    if meeting.held is None:
        return Skip(_NOT_HELD.fill(month=meeting))
    if meeting.held <= _GIVEN:
        return Skip(_BEFORE.fill(day=meeting.held, given=_GIVEN))
    if meeting.ngo_projects_reported:
        return None
    return Breach(words={"month": meeting, "held": meeting.held})


def later_meetings(one: OfficeYear) -> Iterator[MonthlyMeeting]:
    """The meetings after that of the conclusion, or whose day is not known or not come."""
    return (one for one in one.meetings if (one.peek("held") or date.max) > _GIVEN)


_NOT_SENT = Text("Chưa gửi {to}.", "Not sent to {to} yet.")
_ANSWERED = Text(
    "{to} trả lời sau {days} ngày kể từ ngày gửi.",
    "{to} answered {days:day|days} after it was sent.",
)
_FOLLOWED = Text(
    "Đã gửi {to} cách đây {days} ngày, chưa có trả lời; đã báo cáo, đôn đốc ngày {day}.",
    "Sent to {to} {days:day|days} ago and not answered; reported or reminded on {day}.",
)


@rule(
    "binh_dinh.year.papers_followed_up",
    on=OfficeYear,
    each="papers_sent",
    cite=(CITE,),
    governed_by=IN_YEAR,
    says=Text(
        "Văn bản Sở trình, gửi đi mà chưa có trả lời thì được theo dõi và báo cáo kịp thời.",
        "A paper of the department that was submitted or sent and not dealt with is followed and "
        "reported in time.",
    ),
    question=Text(
        "Đã trình, gửi {to} cách đây {measured} ngày, chưa có trả lời, chưa báo cáo, đôn đốc; văn "
        "bản không ấn định số ngày. Việc theo dõi có kịp thời không?",
        "Sent to {to} {measured:day|days} ago, not answered, and neither reported nor reminded; no "
        "text fixes the days. Is it followed in time?",
    ),
    remedy=Text(
        "Báo cáo lãnh đạo Sở, đôn đốc nơi nhận văn bản.",
        "Report it to the department's leaders and remind who received it.",
    ),
)
def papers_followed_up(paper: SentPaper, law: Law) -> Verdict:
    """Without a number of days a paper that nobody followed up is shown, and not called late."""
    if paper.sent is None:
        return Skip(_NOT_SENT.fill(to=paper.to))
    if paper.answered is not None:
        days = (paper.answered - paper.sent).days
        return Met((_ANSWERED.fill(to=paper.to, days=days),))
    waiting = (law.asked - paper.sent).days
    if paper.followed_up is None:
        return Question(None, waiting, None, {"to": paper.to})
    return Met((_FOLLOWED.fill(to=paper.to, days=waiting, day=paper.followed_up),))


_DONE_BEFORE = Text(
    "Đã hoàn thành ngày {day}, trước khi có ý kiến chỉ đạo.",
    "It was done on {day}, before the conclusion.",
)
_NOT_DUE = Text("Chưa đến hạn hoàn thành ngày {day}.", "Not due until {day}.")


@rule(
    "binh_dinh.year.tasks_in_time",
    on=OfficeYear,
    each="tasks",
    cite=(CITE,),
    governed_by=IN_YEAR,
    says=Text(
        "Nhiệm vụ có thời hạn do Ủy ban nhân dân tỉnh, Chủ tịch Ủy ban nhân dân tỉnh giao được "
        "thực hiện đúng thời hạn.",
        "A task to which the People's Committee or its Chairman set a day is done by that day.",
    ),
    message=Text(
        "Nhiệm vụ “{what}” đã quá hạn hoàn thành ngày {until}: chậm {measured} ngày.",
        "The task “{what}” is past its due date {until}: {measured:day|days} late.",
    ),
    remedy=Text(
        "Đôn đốc đơn vị được giao, báo cáo lãnh đạo Sở.",
        "Remind the unit in charge and report to the department's leaders.",
    ),
)
def tasks_in_time(task: Task, law: Law) -> Verdict:
    """The day is the one that was set with the task; no text of law gives another."""
    if task.done is not None and task.done < _GIVEN:
        return Skip(_DONE_BEFORE.fill(day=task.done))
    if task.done is None and law.asked <= task.until:
        return Skip(_NOT_DUE.fill(day=task.until))
    if task.done is not None and task.done <= task.until:
        return None
    late = ((task.done or law.asked) - task.until).days
    return Breach(late, None, {"what": task.what, "until": task.until})


RULES = (plan_from_needs, ngo_projects_monthly, papers_followed_up, tasks_in_time)
