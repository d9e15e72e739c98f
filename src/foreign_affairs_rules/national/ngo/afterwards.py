"""The steps after a certificate: account, plan of activities, database, reports."""

from collections.abc import Iterable
from datetime import date

from foreign_affairs_rules.model.ngo import DataChange, NgoRegistration
from foreign_affairs_rules.national import roles
from foreign_affairs_rules.national.instruments.ngo import ND_12_2012, ND_58_2022
from foreign_affairs_rules.national.ngo import lengths, scope
from foreign_affairs_rules.national.ngo.conduct import REPORT_DUE
from foreign_affairs_rules.national.ngo.governing import CHANGE, HALF_YEAR, HAND_OVER
from foreign_affairs_rules.national.ngo.procedure import hand_over, hand_over_change
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.timelines import Step

_T, _S = Evidence.TEXT, Evidence.SECONDARY


def _of_58(ngo: NgoRegistration) -> Iterable[DataChange]:
    """The changes since Decree 58: no number of it reaches one before."""
    return tuple(one for one in ngo.changes if one.date in ND_58_2022.in_force)


_YEARLY = Text(
    "Từ ngày 01/11/2022 chỉ còn báo cáo năm.", "From 01/11/2022 on there is only a yearly report."
)


def _by_58(ngo: NgoRegistration) -> Text | None:
    return _YEARLY if date(ngo.report_year, 6, 30) in ND_58_2022.in_force else None


def _reported(ngo: NgoRegistration) -> date | None:
    return None if ngo.year_report is None else ngo.year_report.date


account = Step(
    id="ngo.step.account",
    on=NgoRegistration,
    title=Text("Thông báo tài khoản", "Give notice of the account"),
    actor=roles.FOREIGN_NGO,
    done=lambda ngo: ngo.account_notified,
    since=lambda ngo: ngo.handed_over,
    within=lengths.ACCOUNT_WITHIN,
    after=(hand_over, hand_over_change),
    at="account_notified",
    unless=scope.not_granted,
    cite=(ND_58_2022.at(21, 3, evidence=_T),),
    governed_by=HAND_OVER,
)
send_plan = Step(
    id="ngo.step.plan",
    on=NgoRegistration,
    title=Text(
        "Gửi kế hoạch hoạt động cho Ủy ban nhân dân cấp tỉnh",
        "Send the plan of activities to the provincial People's Committee",
    ),
    actor=roles.FOREIGN_NGO,
    done=lambda ngo: ngo.plan_sent,
    since=lambda ngo: ngo.handed_over,
    within=lengths.PLAN_WITHIN,
    after=(hand_over, hand_over_change),
    at="plan_sent",
    unless=scope.no_plan,
    governed_by=HAND_OVER,
)
database = Step(
    id="ngo.step.database",
    on=NgoRegistration,
    title=Text("Cập nhật cơ sở dữ liệu", "Update the database"),
    actor=roles.FOREIGN_NGO,
    each=_of_58,
    since=lambda change: change.date,
    done=lambda change: change.updated,
    within=lengths.UPDATE_WITHIN,
    at="changes",
    cite=(ND_58_2022.at(21, 6, evidence=_T),),
    governed_by=CHANGE,
)
half_year_report = Step(
    id="ngo.step.half_year_report",
    on=NgoRegistration,
    title=Text("Báo cáo 6 tháng", "Report on the half-year"),
    actor=roles.FOREIGN_NGO,
    done=lambda ngo: ngo.half_year_report,
    since=lambda ngo: date(ngo.report_year, 6, 30),
    within=lengths.HALF_YEAR_WITHIN,
    at="half_year_report",
    unless=_by_58,
    cite=(ND_12_2012.at(16, evidence=_S),),
    governed_by=HALF_YEAR,
)
year_report = Step(
    id="ngo.step.year_report",
    on=NgoRegistration,
    title=Text("Báo cáo năm của tổ chức", "The organisation's yearly report"),
    actor=roles.FOREIGN_NGO,
    done=_reported,
    since=lambda ngo: date(ngo.report_year, 1, 1),
    within=lengths.REPORT_BY,
    at="year_report",
    cite=(ND_58_2022.at(21, 5, evidence=_T),),
    governed_by=REPORT_DUE,
)

STEPS = (account, send_plan, database, half_year_report, year_report)
