"""The timeline of an inbound delegation, from the plan of the reception to the settlement."""

from datetime import date

from foreign_affairs_rules.model.inbound import InboundDelegation
from foreign_affairs_rules.national import roles
from foreign_affairs_rules.national.inbound.governing import DECISION, LEAVING
from foreign_affairs_rules.national.inbound.rates import by
from foreign_affairs_rules.national.inbound.terms import (
    ASK_AHEAD,
    DECIDE_WITHIN,
    REPLY_WITHIN,
    REPORT_WITHIN,
    SETTLE_WITHIN,
    SUBMIT_AHEAD,
)
from foreign_affairs_rules.national.instruments.delegations import QD_272
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.timelines import Step, Timeline

# The order of work is inferred: what would fix it was not read.
_ORDER = (QD_272.at(evidence=Evidence.INFERRED),)


def _asked(delegation: InboundDelegation) -> date | None:
    """The day the last body was asked; none while one is not, or none is named."""
    days = [one.asked for one in delegation.consultations]
    return max((day for day in days if day), default=None) if all(days) else None


def _decided(delegation: InboundDelegation) -> date | None:
    return None if delegation.decision is None else delegation.decision.date


def _settled(delegation: InboundDelegation) -> date | None:
    return None if delegation.settlement is None else delegation.settlement.date


prepare = Step(
    id="inbound.step.prepare",
    on=InboundDelegation,
    title=Text(
        "Chuẩn bị kế hoạch, chương trình, danh sách khách, dự toán đón đoàn",
        "Prepare plan, programme, list of guests, estimate",
    ),
    actor=roles.LEAD_UNIT,
    done=lambda delegation: delegation.prepared,
    at="prepared",
    cite=_ORDER,
)
ask = Step(
    id="inbound.step.ask",
    on=InboundDelegation,
    title=Text(
        "Lấy ý kiến về thành phần người nước ngoài",
        "Ask about the composition of the foreigners",
    ),
    actor=roles.LEAD_UNIT,
    done=_asked,
    ahead=ASK_AHEAD,
    of=lambda delegation: delegation.arrival,
    after=(prepare,),
    at="consultations",
    cite=_ORDER,
    governed_by=DECISION,
    remedy=Text(
        "Lấy ý kiến ngay, hoặc đề nghị lùi ngày đoàn đến.",
        "Ask at once, or propose a later arrival.",
    ),
)
reply = Step(
    id="inbound.step.reply",
    on=InboundDelegation,
    title=Text("Trả lời về thành phần người nước ngoài", "Answer about the foreigners"),
    actor=roles.CONSULTED_BODY,
    each=lambda delegation: delegation.consultations,
    asked=lambda consultation: consultation.asked,
    since=lambda consultation: consultation.received,
    done=lambda consultation: consultation.answered,
    within=REPLY_WITHIN,
    after=(ask,),
    at="consultations",
    cite=_ORDER,
    governed_by=DECISION,
)
submit = Step(
    id="inbound.step.submit",
    on=InboundDelegation,
    title=Text("Trình cấp có thẩm quyền", "Submit to the competent authority"),
    actor=roles.LEAD_UNIT,
    done=lambda delegation: delegation.submitted,
    ahead=SUBMIT_AHEAD,
    of=lambda delegation: delegation.arrival,
    after=(reply,),
    at="submitted",
    cite=_ORDER,
    governed_by=DECISION,
)
decide = Step(
    id="inbound.step.decide",
    on=InboundDelegation,
    title=Text(
        "Phê duyệt kế hoạch, dự toán đón tiếp", "Approve the plan and estimate of the reception"
    ),
    actor=roles.COMPETENT_AUTHORITY,
    done=_decided,
    since=lambda delegation: delegation.submitted,
    within=DECIDE_WITHIN,
    after=(submit,),
    at="decision.date",
    cite=_ORDER,
    governed_by=DECISION,
)
arrive = Step(
    id="inbound.step.arrive",
    on=InboundDelegation,
    title=Text("Đón đoàn", "Receive the guests"),
    actor=roles.HOST,
    done=lambda delegation: delegation.arrived,
    planned=lambda delegation: delegation.arrival,
    after=(decide,),
    at="arrived",
)
leave = Step(
    id="inbound.step.leave",
    on=InboundDelegation,
    title=Text("Tiễn đoàn", "See the guests off"),
    actor=roles.HOST,
    done=lambda delegation: delegation.left,
    planned=lambda delegation: delegation.departure,
    after=(arrive,),
    at="left",
)
report = Step(
    id="inbound.step.report",
    on=InboundDelegation,
    title=Text("Báo cáo kết quả đón tiếp", "Report on the reception"),
    actor=roles.HOST,
    done=lambda delegation: delegation.reported,
    since=lambda delegation: delegation.left,
    within=REPORT_WITHIN,
    after=(leave,),
    at="reported",
    cite=_ORDER,
    governed_by=LEAVING,
)
settle = Step(
    id="inbound.step.settle",
    on=InboundDelegation,
    title=Text("Quyết toán kinh phí đón đoàn", "Settle the cost of the reception"),
    actor=roles.HOST,
    done=_settled,
    since=lambda delegation: delegation.left,
    within=SETTLE_WITHIN,
    after=(leave,),
    at="settlement.date",
    cite=(by(34, 2),),
    governed_by=LEAVING,
)

TIMELINE = Timeline(
    "inbound",
    InboundDelegation,
    Text("Quy trình đón tiếp đoàn vào", "Timeline of an inbound delegation"),
    (prepare, ask, reply, submit, decide, arrive, leave, report, settle),
)
