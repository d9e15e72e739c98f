"""The year of the department from 16 September 2022: its reports on demand, by the letter."""

from foreign_affairs_rules import Evidence, Text
from foreign_affairs_rules.national import year as national
from foreign_affairs_rules.national.year.governing import IN_YEAR
from foreign_affairs_rules.provincial.reports import demanded_report_step, demanded_reports
from foreign_affairs_rules_kon_tum.instruments import CV_3095

_CITE = CV_3095.at(evidence=Evidence.SECONDARY)

reports = demanded_reports(
    "kon_tum.year.demanded_reports",
    cite=(_CITE,),
    governed_by=IN_YEAR,
    says=Text(
        "Sở Ngoại vụ theo dõi, tổng hợp, báo cáo đột xuất Ủy ban nhân dân tỉnh và cấp có thẩm "
        "quyền khi được yêu cầu.",
        "The department monitors and reports on demand to the People's Committee and the competent "
        "authority.",
    ),
)
RULES = (reports,)

TIMELINE = national.TIMELINE.adding(
    demanded_report_step("kon_tum.year.step.demanded_report", _CITE, IN_YEAR)
)
