"""The year 2018: plans of the units and reports, by the province's plan."""

from foreign_affairs_rules import Evidence, OfficeYear, Question, Text, rule
from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.followed import UnitPlan
from foreign_affairs_rules.national import year as national
from foreign_affairs_rules.national.year.governing import IN_YEAR
from foreign_affairs_rules.provincial.reports import demanded_report_step, demanded_reports
from foreign_affairs_rules.verdicts import Verdict
from foreign_affairs_rules_quang_nam.instruments import KH_1623

_CITE = KH_1623.at(evidence=Evidence.SECONDARY)


@rule(
    "quang_nam.year.unit_plans",
    on=OfficeYear,
    each="unit_plans",
    cite=(_CITE,),
    governed_by=IN_YEAR,
    says=Text(
        "Kế hoạch đối ngoại của từng sở, ban, ngành, hội, đoàn thể, địa phương đúng chức năng, "
        "nhiệm vụ và tương ứng với dự toán được giao trong năm.",
        "The plan of each department, association and locality fits its function and its budget "
        "of the year.",
    ),
    question=Text(
        "Kế hoạch {number} của {unit}, ngày {date}: có đúng chức năng, nhiệm vụ và tương ứng với "
        "dự toán được giao không?",
        "Plan {number} of {unit}, dated {date}: does it fit the function and the budget given?",
    ),
)
def unit_plans(plan: UnitPlan, _: Law) -> Verdict:
    """The groups of tasks classify a plan; no text asks for any of them."""
    return Question(words={"number": plan.number, "unit": plan.unit, "date": plan.date})


reports = demanded_reports(
    "quang_nam.year.demanded_reports",
    cite=(_CITE,),
    governed_by=IN_YEAR,
    says=Text(
        "Sở Ngoại vụ tổng hợp, báo cáo đột xuất khi được yêu cầu.",
        "The department compiles reports on demand.",
    ),
)
RULES = (unit_plans, reports)

TIMELINE = national.TIMELINE.adding(
    demanded_report_step("quang_nam.year.step.demanded_report", _CITE, IN_YEAR)
)
