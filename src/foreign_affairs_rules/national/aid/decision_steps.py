"""The approval and whom it is told to."""

from foreign_affairs_rules.model.aid import Aid
from foreign_affairs_rules.national import roles
from foreign_affairs_rules.national.aid.approval_steps import appraise, decided, relief_here
from foreign_affairs_rules.national.aid.disasters import no_recovery_here
from foreign_affairs_rules.national.aid.emergency_approval import (
    approve_relief,
    decide_policy,
    relief_to_prime_minister,
    reply_on_recovery,
)
from foreign_affairs_rules.national.aid.governing import DECISION, EMERGENCY
from foreign_affairs_rules.national.aid.scope import outside_50, outside_80
from foreign_affairs_rules.national.aid.terms import (
    EMERGENCY_AGENCY_REPORT_WITHIN,
    NOTIFY_WITHIN,
    by_50,
    by_80,
)
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.timelines import Step

_BY_STEP = Text(
    "Cứu trợ khẩn cấp do thiên tai có bước phê duyệt riêng.",
    "Emergency relief has a step of its own for its approval.",
)

decide = Step(
    id="aid.step.decide",
    on=Aid,
    title=Text("Quyết định phê duyệt", "Decide on the approval"),
    actor=roles.COMPETENT_AUTHORITY,
    done=decided,
    after=(appraise, reply_on_recovery, decide_policy, relief_to_prime_minister),
    at="decision.date",
    unless=lambda aid: _BY_STEP if relief_here(aid) else None,
)
notify_donor = Step(
    id="aid.step.notify_donor",
    on=Aid,
    title=Text(
        "Thông báo phê duyệt cho bên cung cấp viện trợ",
        "Notify the donor of the approval",
    ),
    actor=roles.MANAGING_AGENCY,
    done=lambda aid: aid.donor_notified,
    since=decided,
    within=NOTIFY_WITHIN,
    after=(decide,),
    at="donor_notified",
    unless=outside_80,
    cite=(by_80(11, 2),),
    governed_by=DECISION,
)
send_decision = Step(
    id="aid.step.send_decision",
    on=Aid,
    title=Text(
        "Gửi quyết định phê duyệt cho Bộ Kế hoạch và Đầu tư, Bộ Tài chính",
        "Send the approval to the ministries of Planning and Investment and of Finance",
    ),
    actor=roles.MANAGING_AGENCY,
    done=lambda aid: aid.decision_sent,
    since=decided,
    within=NOTIFY_WITHIN,
    after=(decide,),
    at="decision_sent",
    unless=outside_80,
    cite=(by_80(11, 2),),
    governed_by=DECISION,
)
notify_ministries = Step(
    id="aid.step.notify_ministries",
    on=Aid,
    title=Text(
        "Thông báo văn kiện đã phê duyệt cho các Bộ",
        "Tell the ministries of the approved document",
    ),
    actor=roles.MANAGING_AGENCY,
    done=lambda aid: aid.decision_sent,
    after=(decide,),
    at="decision_sent",
    unless=no_recovery_here,
    cite=(by_50(13, 2, "e"),),
)
report_decision = Step(
    id="aid.step.report_decision",
    on=Aid,
    title=Text(
        "Báo cáo các Bộ về việc tiếp nhận, phân bổ viện trợ khẩn cấp",
        "Report receipt and distribution of emergency aid to the ministries",
    ),
    actor=roles.MANAGING_AGENCY,
    done=lambda aid: aid.decision_reported,
    since=decided,
    within=EMERGENCY_AGENCY_REPORT_WITHIN,
    after=(decide, approve_relief),
    at="decision_reported",
    unless=outside_50,
    cite=(by_50(27, 2, "c"),),
    governed_by=EMERGENCY,
)

TOLD = (notify_donor, send_decision, notify_ministries, report_decision)
