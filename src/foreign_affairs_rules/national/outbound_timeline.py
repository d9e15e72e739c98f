"""The timeline of an outbound delegation, from the annual plan to the report."""

from datetime import date

from foreign_affairs_rules.days import Length, WorkingDays
from foreign_affairs_rules.law import Term, Unit
from foreign_affairs_rules.model.delegation import OutboundDelegation, PlanState
from foreign_affairs_rules.model.papers import Consultation
from foreign_affairs_rules.national import roles
from foreign_affairs_rules.national.instruments import (
    CT_38,
    LUAT_49_2019,
    QD_58_2012,
    QD_67_2011,
    QD_272,
)
from foreign_affairs_rules.national.outbound import DECISION
from foreign_affairs_rules.rules import Governing
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.timelines import Step, Timeline


def _length(id: str, vi: str, en: str) -> Term[Length]:
    unread = (QD_272, QD_67_2011)
    return Term[Length](id=id, name=Text(vi, en), unit=Unit.LENGTH, unread=unread, always=True)


SUBMIT_AHEAD = _length(
    "outbound.submit_ahead",
    "thời hạn trình hồ sơ trước ngày đi",
    "the least time between submission and departure",
)
REPLY_WITHIN = _length(
    "outbound.reply_within",
    "thời hạn trả lời của cơ quan được lấy ý kiến",
    "the time a consulted body has to answer",
)
DECIDE_WITHIN = _length(
    "outbound.decide_within",
    "thời hạn ra quyết định kể từ khi trình hồ sơ",
    "the time to decide, from submission",
)
PASSPORTS_WITHIN = _length(
    "outbound.passports_within",
    "thời hạn cấp hộ chiếu kể từ khi nhận hồ sơ",
    "the time to issue passports, from receipt",
)
RETURN_PASSPORTS_WITHIN = _length(
    "outbound.return_passports_within",
    "thời hạn nộp lại hộ chiếu kể từ ngày nhập cảnh",
    "the time to hand passports back, from re-entry",
)
REPORT_WITHIN = _length(
    "outbound.report_within",
    "thời hạn báo cáo kết quả chuyến đi",
    "the time to report on the trip, from return",
)

VALUES = (
    PASSPORTS_WITHIN.value(WorkingDays(5), cite=LUAT_49_2019.at(12, 4, evidence=Evidence.TEXT)),
    RETURN_PASSPORTS_WITHIN.value(
        WorkingDays(5), cite=QD_58_2012.at(evidence=Evidence.SECONDARY), until="2020-06-30"
    ),
    RETURN_PASSPORTS_WITHIN.value(
        WorkingDays(5), cite=LUAT_49_2019.at(23, 3, evidence=Evidence.TEXT)
    ),
)


def _returned(delegation: OutboundDelegation, on: date) -> date:
    return delegation.returned or on


RETURN = Governing("return", Text("ngày nhập cảnh về nước", "the day of re-entry"), _returned)


def _request(delegation: OutboundDelegation, on: date) -> date:
    return delegation.passports_requested or on


REQUEST = Governing(
    "passport_request", Text("ngày nộp hồ sơ hộ chiếu", "the day passports were asked"), _request
)

# The order of work between plan and decision is inferred: the texts that would fix it were not read.
_BY_PLAN = (CT_38.at(evidence=Evidence.SECONDARY),)
_ORDER = (QD_272.at(evidence=Evidence.INFERRED),)


def _planned(delegation: OutboundDelegation) -> date | None:
    plan = delegation.plan
    approved = plan.state in {PlanState.IN_PLAN, PlanState.ADDITION_APPROVED}
    return plan.approved if approved else None


def _prepared(delegation: OutboundDelegation) -> date | None:
    return None if delegation.paper is None else delegation.paper.date


def _decided(delegation: OutboundDelegation) -> date | None:
    return None if delegation.decision is None else delegation.decision.date


plan = Step(
    id="outbound.step.plan",
    on=OutboundDelegation,
    title=Text("Có trong kế hoạch được phê duyệt", "In the approved plan"),
    actor=roles.COMPETENT_AUTHORITY,
    done=_planned,
    at="plan.approved",
    cite=_BY_PLAN,
)
prepare = Step(
    id="outbound.step.prepare",
    on=OutboundDelegation,
    title=Text(
        "Chuẩn bị kế hoạch, chương trình, nhân sự, kinh phí",
        "Prepare plan, programme, personnel, funding",
    ),
    actor=roles.LEAD_UNIT,
    done=_prepared,
    at="paper.date",
    cite=_BY_PLAN,
)
consult = Step(
    id="outbound.step.consult",
    on=OutboundDelegation,
    title=Text("Lấy ý kiến bằng văn bản", "Ask for written opinions"),
    actor=roles.CONSULTED_BODY,
    each=lambda delegation: delegation.consultations,
    asked=lambda consultation: consultation.asked,
    since=lambda consultation: consultation.received,
    done=lambda consultation: consultation.answered,
    within=REPLY_WITHIN,
    after=(prepare,),
    at="consultations",
    cite=_ORDER,
    governed_by=DECISION,
)
compile_dossier = Step(
    id="outbound.step.compile",
    on=OutboundDelegation,
    title=Text("Tổng hợp hồ sơ", "Compile the dossier"),
    actor=roles.LEAD_UNIT,
    done=lambda delegation: delegation.compiled,
    after=(prepare, consult),
    at="compiled",
    cite=_ORDER,
)
submit = Step(
    id="outbound.step.submit",
    on=OutboundDelegation,
    title=Text("Trình cấp có thẩm quyền", "Submit to the competent authority"),
    actor=roles.LEAD_UNIT,
    done=lambda delegation: delegation.submitted,
    ahead=SUBMIT_AHEAD,
    of=lambda delegation: delegation.departure,
    after=(plan, compile_dossier),
    at="submitted",
    cite=_ORDER,
    governed_by=DECISION,
)
decide = Step(
    id="outbound.step.decide",
    on=OutboundDelegation,
    title=Text("Ra quyết định cử đi công tác nước ngoài", "Decide to send the delegation"),
    actor=roles.COMPETENT_AUTHORITY,
    done=_decided,
    since=lambda delegation: delegation.submitted,
    within=DECIDE_WITHIN,
    after=(submit,),
    at="decision.date",
    cite=_ORDER,
    governed_by=DECISION,
)
passports = Step(
    id="outbound.step.passports",
    on=OutboundDelegation,
    title=Text("Cấp hộ chiếu, công hàm", "Issue passports and notes"),
    actor=roles.PASSPORT_AUTHORITY,
    done=lambda delegation: delegation.passports_issued,
    since=lambda delegation: delegation.passports_requested,
    within=PASSPORTS_WITHIN,
    after=(decide,),
    at="passports_issued",
    governed_by=REQUEST,
)
depart = Step(
    id="outbound.step.depart",
    on=OutboundDelegation,
    title=Text("Lên đường", "Depart"),
    actor=roles.DELEGATION,
    done=lambda delegation: delegation.departed,
    planned=lambda delegation: delegation.departure,
    after=(passports,),
    at="departed",
    cite=_BY_PLAN,
)
come_home = Step(
    id="outbound.step.return",
    on=OutboundDelegation,
    title=Text("Về nước", "Return"),
    actor=roles.DELEGATION,
    done=lambda delegation: delegation.returned,
    planned=lambda delegation: delegation.homecoming,
    after=(depart,),
    at="returned",
    cite=_BY_PLAN,
)
return_passports = Step(
    id="outbound.step.return_passports",
    on=OutboundDelegation,
    title=Text("Nộp lại hộ chiếu", "Hand passports back"),
    actor=roles.DELEGATION,
    done=lambda delegation: delegation.passports_returned,
    since=lambda delegation: delegation.returned,
    within=RETURN_PASSPORTS_WITHIN,
    after=(come_home,),
    at="passports_returned",
    governed_by=RETURN,
    remedy=Text(
        "Nộp lại hộ chiếu ngay; nếu thủ trưởng cơ quan quản lý hộ chiếu chấp nhận lý do chậm thì ghi lại "
        "(waivers).",
        "Hand the passports back; if the head of the managing agency accepts the reason, record it "
        "(waivers).",
    ),
)
report = Step(
    id="outbound.step.report",
    on=OutboundDelegation,
    title=Text("Báo cáo kết quả chuyến đi", "Report on the trip"),
    actor=roles.HEAD,
    done=lambda delegation: delegation.reported,
    since=lambda delegation: delegation.returned,
    within=REPORT_WITHIN,
    after=(come_home,),
    at="reported",
    cite=_BY_PLAN,
    governed_by=RETURN,
)

OUTBOUND_TIMELINE = Timeline(
    "outbound",
    OutboundDelegation,
    Text("Quy trình đoàn ra", "Timeline of an outbound delegation"),
    (
        plan,
        prepare,
        consult,
        compile_dossier,
        submit,
        decide,
        passports,
        depart,
        come_home,
        return_passports,
        report,
    ),
)
