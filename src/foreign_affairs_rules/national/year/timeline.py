"""The timeline of a year: every plan and report with its fixed day."""

from datetime import date
from operator import attrgetter

from foreign_affairs_rules.model.year import OfficeYear, YearPaper
from foreign_affairs_rules.national import roles
from foreign_affairs_rules.national.instruments.agreements import ND_64_2021
from foreign_affairs_rules.national.instruments.delegations import CT_38, QD_67_2011, QD_272
from foreign_affairs_rules.national.instruments.ngo import ND_58_2022
from foreign_affairs_rules.national.year import duties, scope
from foreign_affairs_rules.national.year.duties import Duty
from foreign_affairs_rules.national.year.governing import YEAR_BEGINS, first_day
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.timelines import Day, Role, Step, Timeline

_T, _S, _I = Evidence.TEXT, Evidence.SECONDARY, Evidence.INFERRED
# The chain of the plan is how it was done in practice; what would fix it was not read.
_PRACTICE = (QD_272.at(evidence=_I), QD_67_2011.at(evidence=_I))


def _sent(name: str) -> Day:
    """What reads the day of the event *name*: a day, or a paper with one."""
    read = attrgetter(name)

    def day(one: OfficeYear) -> date | None:
        event: YearPaper | date | None = read(one)
        return event.date if isinstance(event, YearPaper) else event

    return day


def _owed(duty: Duty, actor: Role, *after: Step[OfficeYear]) -> Step[OfficeYear]:
    """The step of a duty with a fixed day."""
    return Step(
        id=f"year.step.{duty.name}",
        on=OfficeYear,
        title=duty.title,
        actor=actor,
        done=_sent(duty.name),
        since=first_day,
        within=duty.term,
        after=after,
        at=duty.name,
        unless=duty.unless,
        cite=(duty.place,),
        governed_by=duty.governing,
    )


_PROVINCE, _FINANCE = roles.PROVINCIAL_COMMITTEE, roles.FINANCE_DEPARTMENT

delegation_needs = Step(
    id="year.step.delegation_needs",
    on=OfficeYear,
    title=Text(
        "Tổng hợp nhu cầu đoàn ra, đoàn vào do các đơn vị đăng ký",
        "Compile the delegations that units registered",
    ),
    actor=roles.PLAN_COMPILER,
    done=lambda one: one.delegation_plan.compiled,
    at="delegation_plan.compiled",
    cite=_PRACTICE,
)
delegation_plan = Step(
    id="year.step.delegation_plan",
    on=OfficeYear,
    title=Text(
        "Trình kế hoạch đoàn ra, đoàn vào và dự toán hằng năm",
        "Submit the annual plan of delegations and its estimate",
    ),
    actor=roles.FOCAL_AGENCY,
    done=lambda one: one.delegation_plan.submitted,
    since=first_day,
    within=duties.DELEGATION_PLAN_BY,
    after=(delegation_needs,),
    at="delegation_plan.submitted",
    cite=(CT_38.at(evidence=_S),),
    governed_by=YEAR_BEGINS,
)
delegation_plan_ministry = Step(
    id="year.step.delegation_plan_ministry",
    on=OfficeYear,
    title=Text(
        "Gửi kế hoạch đoàn ra, đoàn vào đến Bộ Ngoại giao",
        "Send the plan of delegations to the Foreign Ministry",
    ),
    actor=_PROVINCE,
    done=lambda one: one.delegation_plan.to_ministry,
    after=(delegation_needs,),
    at="delegation_plan.to_ministry",
    cite=_PRACTICE,
)
delegation_plan_approved = Step(
    id="year.step.delegation_plan_approved",
    on=OfficeYear,
    title=Text("Phê duyệt kế hoạch đoàn ra, đoàn vào", "Approve the plan of delegations"),
    actor=roles.COMPETENT_AUTHORITY,
    done=lambda one: one.delegation_plan.approved,
    after=(delegation_plan, delegation_plan_ministry),
    at="delegation_plan.approved",
    cite=(CT_38.at(evidence=_S),),
)
signing_plan = _owed(duties.SIGNING_PLAN, _PROVINCE)
implementation_plan = _owed(duties.IMPLEMENTATION_PLAN, _PROVINCE)
aid_accounts = _owed(duties.AID_ACCOUNTS, _PROVINCE)
aid_budget_half = _owed(duties.AID_BUDGET_HALF, _PROVINCE)
finance_half = _owed(duties.FINANCE_HALF, _FINANCE)
agreement_unit_report = Step(
    id="year.step.agreement_unit_report",
    on=OfficeYear,
    title=Text(
        "Cơ quan cấp Sở, cấp xã biên giới báo cáo năm về thỏa thuận quốc tế",
        "Departments and border communes report on agreements",
    ),
    actor=roles.REPORTING_UNITS,
    done=_sent("agreement_unit_reports"),
    since=first_day,
    within=duties.UNIT_REPORT_BY,
    at="agreement_unit_reports",
    unless=scope.AGREEMENTS,
    cite=(ND_64_2021.at(16, evidence=_T),),
    governed_by=duties.AGREEMENT_REPORT.governing,
)
agreement_report = _owed(duties.AGREEMENT_REPORT, _PROVINCE, agreement_unit_report)
ngo_inspection = Step(
    id="year.step.ngo_inspection",
    on=OfficeYear,
    title=Text(
        "Phối hợp kiểm tra hoạt động của các tổ chức phi chính phủ nước ngoài",
        "Take part in inspecting foreign NGOs",
    ),
    actor=_PROVINCE,
    done=_sent("ngo_inspection"),
    at="ngo_inspection",
    unless=scope.NGOS,
    cite=(ND_58_2022.at(24, 3, evidence=_T),),
)
conference_report = _owed(duties.CONFERENCE_REPORT, _PROVINCE)
ngo_report = _owed(duties.NGO_REPORT, _PROVINCE)
apec_holders_report = _owed(duties.APEC_HOLDERS_REPORT, roles.CARD_USERS)
office_report = Step(
    id="year.step.office_report",
    on=OfficeYear,
    title=Text(
        "Báo cáo tổng hợp công tác đối ngoại trong năm", "Summary report on foreign affairs"
    ),
    actor=roles.FOCAL_AGENCY,
    done=_sent("office_report"),
    since=first_day,
    within=duties.OFFICE_REPORT_BY,
    at="office_report",
    cite=_PRACTICE,
    governed_by=YEAR_BEGINS,
)
apec_card_report = _owed(duties.APEC_CARD_REPORT, _PROVINCE, apec_holders_report)
aid_report = _owed(duties.AID_REPORT, _PROVINCE)
aid_budget_second_half = _owed(duties.AID_BUDGET_SECOND_HALF, _PROVINCE)
finance_second_half = _owed(duties.FINANCE_SECOND_HALF, _FINANCE)
aid_budget_year = _owed(duties.AID_BUDGET_YEAR, _PROVINCE)
finance_year = _owed(duties.FINANCE_YEAR, _FINANCE)

TIMELINE = Timeline(
    "year",
    OfficeYear,
    Text("Kế hoạch, báo cáo trong năm", "Plans and reports of a year"),
    (
        delegation_needs,
        delegation_plan,
        delegation_plan_ministry,
        delegation_plan_approved,
        signing_plan,
        implementation_plan,
        aid_accounts,
        aid_budget_half,
        finance_half,
        agreement_unit_report,
        agreement_report,
        ngo_inspection,
        conference_report,
        ngo_report,
        apec_holders_report,
        office_report,
        apec_card_report,
        aid_report,
        aid_budget_second_half,
        finance_second_half,
        aid_budget_year,
        finance_year,
    ),
)
