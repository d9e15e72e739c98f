"""Reports of the focal agency on demand (đột xuất), beside the periodic ones."""

from typing import Unpack

from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.followed import DemandedReport
from foreign_affairs_rules.model.year import OfficeYear
from foreign_affairs_rules.national.roles import FOCAL_AGENCY
from foreign_affairs_rules.rules import ASKED, Governing, Norm, Rule, rule
from foreign_affairs_rules.sources import Citation
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.timelines import Step
from foreign_affairs_rules.verdicts import Met, Question, Skip, Verdict


def demanded_reports(id: str, **norm: Unpack[Norm]) -> Rule[OfficeYear]:
    """
    A rule that a report which was asked for is sent.

    No number of days is known, so one that was not sent is shown to a person, with the days of the
    calendar since it was asked for.
    """
    whole: Norm = {"question": _NOT_SENT, **norm}
    return rule(id, on=OfficeYear, each="demanded_reports", **whole)(_judge)


def demanded_report_step(
    id: str, cite: Citation, governed_by: Governing[OfficeYear] = ASKED
) -> Step[OfficeYear]:
    """The step of a year in which each report that was asked for is sent."""
    return Step(
        id=id,
        on=OfficeYear,
        title=Text("Báo cáo đột xuất theo yêu cầu", "Report on demand"),
        actor=FOCAL_AGENCY,
        each=lambda year: year.demanded_reports,
        asked=lambda report: report.demanded,
        done=lambda report: report.sent,
        at="demanded_reports",
        cite=(cite,),
        period=cite.instrument.known,
        governed_by=governed_by,
    )


def _judge(report: DemandedReport, law: Law) -> Verdict:
    if report.demanded is None:
        return Skip(_NOT_DEMANDED)
    if report.sent is None:
        return Question(None, (law.asked - report.demanded).days, None, {"by": report.by})
    days = (report.sent - report.demanded).days
    return Met((_SENT.fill(by=report.by, days=days),))


_NOT_SENT = Text(
    "{by} yêu cầu báo cáo cách đây {measured} ngày, chưa gửi; văn bản không ấn định số ngày. Có "
    "chậm không?",
    "{by} asked for the report {measured:day|days} ago and it was not sent; no text fixes the "
    "days. Is it slow?",
)
_SENT = Text(
    "Đã báo cáo {by} sau {days} ngày kể từ khi được yêu cầu.",
    "Reported to {by} {days:day|days} after it was asked for.",
)
_NOT_DEMANDED = Text("Chưa có yêu cầu báo cáo.", "No report was asked for.")
