"""The timeline of an outbound delegation, from the annual plan to the report."""

from datetime import date

from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.model.plan import PlanState
from foreign_affairs_rules.national import roles
from foreign_affairs_rules.national.instruments.delegations import (
    CT_38,
    ND_191_2026,
    QD_272,
)
from foreign_affairs_rules.national.outbound.budget_terms import SETTLE_ADVANCE_WITHIN
from foreign_affairs_rules.national.outbound.chairs import (
    chair_recorded,
    no_chair_recorded,
    no_consent,
)
from foreign_affairs_rules.national.outbound.governing import DECISION, REQUEST, RETURN
from foreign_affairs_rules.national.outbound.terms import (
    CHAIR_REPORT_WITHIN,
    DECIDE_WITHIN,
    PASSPORTS_WITHIN,
    REPLY_WITHIN,
    REPORT_WITHIN,
    RETURN_PASSPORTS_WITHIN,
    SUBMIT_AHEAD,
)
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.timelines import Step, Timeline

# The order of work from plan to decision is inferred: what would fix it was not read.
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


def _consented(delegation: OutboundDelegation) -> date | None:
    return None if delegation.consent is None else delegation.consent.date


def _no_advance(delegation: OutboundDelegation) -> Text | None:
    return _NOTHING_ADVANCED if delegation.advanced is None else None


_NOTHING_ADVANCED = Text("Không tạm ứng kinh phí.", "No money was advanced.")

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
consent = Step(
    id="outbound.step.consent",
    on=OutboundDelegation,
    title=Text("Thủ tướng Chính phủ đồng ý", "Consent of the Prime Minister"),
    actor=roles.PRIME_MINISTER,
    done=_consented,
    after=(submit,),
    at="consent",
    unless=no_consent,
    cite=(ND_191_2026.at(25, 2, evidence=Evidence.TEXT),),
)
decide = Step(
    id="outbound.step.decide",
    on=OutboundDelegation,
    title=Text("Ra quyết định cử đi công tác nước ngoài", "Decide to send the delegation"),
    actor=roles.COMPETENT_AUTHORITY,
    done=_decided,
    since=lambda delegation: delegation.submitted,
    within=DECIDE_WITHIN,
    after=(submit, consent),
    at="decision.date",
    cite=_ORDER,
    governed_by=DECISION,
)
passports = Step(
    id="outbound.step.passports",
    on=OutboundDelegation,
    title=Text("Cấp hộ chiếu", "Issue passports"),
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
        "Nộp lại hộ chiếu ngay; nếu thủ trưởng cơ quan quản lý hộ chiếu chấp nhận lý do chậm thì "
        "ghi lại "
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
    unless=chair_recorded,
    cite=_BY_PLAN,
    governed_by=RETURN,
)
report_chair = Step(
    id="outbound.step.report_chair",
    on=OutboundDelegation,
    title=Text(
        "Chủ tịch Hội đồng nhân dân, Chủ tịch Ủy ban nhân dân cấp tỉnh báo cáo kết quả chuyến đi",
        "Report on the trip by the chair of a province",
    ),
    actor=roles.TRAVELLING_CHAIR,
    done=lambda delegation: delegation.reported,
    since=lambda delegation: delegation.returned,
    within=CHAIR_REPORT_WITHIN,
    after=(come_home,),
    at="reported",
    unless=no_chair_recorded,
    governed_by=RETURN,
    remedy=Text("Báo cáo ngay kết quả chuyến đi.", "Report on the trip at once."),
)
settle_advance = Step(
    id="outbound.step.settle_advance",
    on=OutboundDelegation,
    title=Text("Thanh toán tạm ứng", "Account for the money advanced"),
    actor=roles.DELEGATION,
    done=lambda delegation: delegation.advance_settled,
    since=lambda delegation: delegation.returned,
    within=SETTLE_ADVANCE_WITHIN,
    after=(come_home,),
    at="advance_settled",
    unless=_no_advance,
    governed_by=RETURN,
    remedy=Text(
        "Nộp chứng từ cho Kho bạc Nhà nước để thanh toán tạm ứng.",
        "Hand the vouchers to the State Treasury.",
    ),
)

TIMELINE = Timeline(
    "outbound",
    OutboundDelegation,
    Text("Quy trình đoàn ra", "Timeline of an outbound delegation"),
    (
        plan,
        prepare,
        consult,
        compile_dossier,
        submit,
        consent,
        decide,
        passports,
        depart,
        come_home,
        return_passports,
        report,
        report_chair,
        settle_advance,
    ),
)
