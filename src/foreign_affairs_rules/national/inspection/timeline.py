"""The timeline of an inspection, from the plan to what was put right; all its lengths are open."""

from datetime import date

from foreign_affairs_rules.model.inspection import Inspection
from foreign_affairs_rules.national import roles
from foreign_affairs_rules.national.inspection import terms
from foreign_affairs_rules.national.inspection.governing import TEAM
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.timelines import Step, Timeline


def _set_up(inspection: Inspection) -> date | None:
    return None if inspection.decision is None else inspection.decision.date


def _invited(inspection: Inspection) -> date | None:
    """The day of the last invitation, once all were sent."""
    days = [one.invited for one in inspection.invitations]
    known = [day for day in days if day]
    return max(known) if known and len(known) == len(days) else None


plan = Step(
    id="inspection.step.plan",
    on=Inspection,
    title=Text("Ban hành kế hoạch kiểm tra", "Issue the plan of inspection"),
    actor=roles.FOCAL_AGENCY,
    done=lambda inspection: inspection.planned,
    at="planned",
)
decide = Step(
    id="inspection.step.decide",
    on=Inspection,
    title=Text(
        "Quyết định thành lập đoàn và thời gian kiểm tra tại từng đơn vị",
        "Set up the team and a day for each unit",
    ),
    actor=roles.COMPETENT_AUTHORITY,
    done=_set_up,
    ahead=terms.DECIDE_AHEAD,
    of=lambda inspection: inspection.first_day(),
    after=(plan,),
    at="decision.date",
    governed_by=TEAM,
)
invite = Step(
    id="inspection.step.invite",
    on=Inspection,
    title=Text("Mời bằng văn bản các cơ quan tham gia", "Invite the bodies in writing"),
    actor=roles.FOCAL_AGENCY,
    done=_invited,
    ahead=terms.INVITE_AHEAD,
    of=lambda inspection: inspection.first_day(),
    after=(plan,),
    at="invitations",
    governed_by=TEAM,
)
answer = Step(
    id="inspection.step.answer",
    on=Inspection,
    title=Text("Trả lời văn bản mời", "Answer the invitation"),
    actor=roles.CONSULTED_BODY,
    each=lambda inspection: inspection.invitations,
    asked=lambda invitation: invitation.invited,
    since=lambda invitation: invitation.invited,
    done=lambda invitation: invitation.answered,
    within=terms.ANSWER_WITHIN,
    after=(invite,),
    at="invitations",
    governed_by=TEAM,
)
tell = Step(
    id="inspection.step.tell",
    on=Inspection,
    title=Text("Thông báo cho đơn vị được kiểm tra", "Tell the unit"),
    actor=roles.FOCAL_AGENCY,
    each=lambda inspection: inspection.units,
    of=lambda unit: unit.day,
    done=lambda unit: unit.told,
    ahead=terms.TELL_AHEAD,
    after=(decide,),
    at="units",
    governed_by=TEAM,
)
unit_report = Step(
    id="inspection.step.unit_report",
    on=Inspection,
    title=Text("Đơn vị gửi báo cáo theo đề cương", "The unit sends its own report"),
    actor=roles.INSPECTED_UNIT,
    each=lambda inspection: inspection.units,
    asked=lambda unit: unit.told,
    of=lambda unit: unit.day,
    done=lambda unit: unit.reported,
    ahead=terms.UNIT_REPORT_AHEAD,
    after=(tell,),
    at="units",
    governed_by=TEAM,
)
visit = Step(
    id="inspection.step.visit",
    on=Inspection,
    title=Text("Kiểm tra tại đơn vị", "Visit the unit"),
    actor=roles.INSPECTION_TEAM,
    each=lambda inspection: inspection.units,
    done=lambda unit: unit.visited,
    after=(decide, answer, tell, unit_report),
    at="units",
)
report = Step(
    id="inspection.step.report",
    on=Inspection,
    title=Text("Báo cáo kết quả kiểm tra", "Report on the inspection"),
    actor=roles.INSPECTION_TEAM,
    since=lambda inspection: inspection.finished(),
    done=lambda inspection: inspection.reported,
    within=terms.REPORT_WITHIN,
    after=(visit,),
    at="reported",
    governed_by=TEAM,
)
settle = Step(
    id="inspection.step.settle",
    on=Inspection,
    title=Text("Khắc phục nội dung chưa đúng quy định", "Put right what was found wrong"),
    actor=roles.INSPECTED_UNIT,
    each=lambda inspection: inspection.all_points(),
    asked=lambda point: point.date,
    since=lambda point: point.date,
    done=lambda point: point.settled,
    within=terms.SETTLE_WITHIN,
    after=(visit,),
    at="units",
    governed_by=TEAM,
)

TIMELINE = Timeline(
    "inspection",
    Inspection,
    Text("Quy trình kiểm tra", "Timeline of an inspection"),
    (plan, decide, invite, answer, tell, unit_report, visit, report, settle),
)
