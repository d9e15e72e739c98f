"""The steps of the year that Bình Định's department follows: meetings, papers, tasks."""

from functools import partial

from foreign_affairs_rules import OfficeYear, Text
from foreign_affairs_rules.national import roles
from foreign_affairs_rules.national import year as national
from foreign_affairs_rules.national.year import scope
from foreign_affairs_rules.national.year.governing import IN_YEAR
from foreign_affairs_rules.timelines import Step
from foreign_affairs_rules_binh_dinh import units
from foreign_affairs_rules_binh_dinh.instruments import CONCLUSION
from foreign_affairs_rules_binh_dinh.year import CITE, later_meetings

_step = partial(
    Step[OfficeYear], on=OfficeYear, cite=(CITE,), period=CONCLUSION.known, governed_by=IN_YEAR
)

ngo_projects = _step(
    id="binh_dinh.year.step.ngo_projects",
    title=Text(
        "Báo cáo tình hình dự án, phi dự án phi chính phủ nước ngoài tại cuộc họp giao ban",
        "Report the projects of foreign NGOs at the monthly meeting",
    ),
    actor=units.INSPECTORATE,
    each=later_meetings,
    done=lambda meeting: meeting.held if meeting.ngo_projects_reported else None,
    until=lambda meeting: meeting.held,
    at="meetings",
    unless=scope.NGOS,
)
papers = _step(
    id="binh_dinh.year.step.papers",
    title=Text(
        "Theo dõi văn bản đã trình, đã gửi đến khi có trả lời",
        "Follow a paper that was submitted or sent until it is answered",
    ),
    actor=roles.FOCAL_AGENCY,
    each=lambda one: one.papers_sent,
    asked=lambda paper: paper.sent,
    done=lambda paper: paper.answered,
    at="papers_sent",
)
tasks = _step(
    id="binh_dinh.year.step.tasks",
    title=Text(
        "Theo dõi, đôn đốc nhiệm vụ có thời hạn đến khi hoàn thành",
        "Follow a task with a day until it is done",
    ),
    actor=units.OFFICE,
    each=lambda one: one.tasks,
    done=lambda task: task.done,
    until=lambda task: task.until,
    at="tasks",
)

TIMELINE = national.TIMELINE.adding(ngo_projects, papers, tasks)
