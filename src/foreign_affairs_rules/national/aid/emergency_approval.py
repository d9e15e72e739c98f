"""The steps to the approval of emergency aid, by Decree 50/2020/NĐ-CP."""

from datetime import date

from foreign_affairs_rules.model.aid import Aid
from foreign_affairs_rules.model.aid_kinds import Help
from foreign_affairs_rules.national import roles
from foreign_affairs_rules.national.aid.approval_steps import decided, receive, relief_here, submit
from foreign_affairs_rules.national.aid.disasters import no_recovery, no_recovery_above
from foreign_affairs_rules.national.aid.governing import EMERGENCY, INFORMATION
from foreign_affairs_rules.national.aid.scope import emergency_by_prime_minister, outside_50
from foreign_affairs_rules.national.aid.terms import (
    ASK_OPINIONS_WITHIN,
    MINISTRY_APPRAISE_WITHIN,
    NAME_OWNER_WITHIN,
    RECOVERY_REPLY_WITHIN,
    RELIEF_DECISION_WITHIN,
    RELIEF_SUBMISSION_WITHIN,
    RESUBMIT_WITHIN,
    REVISE_WITHIN,
    by_50,
)
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.timelines import Step

_RECOVERY = Text("Viện trợ để khắc phục hậu quả thiên tai.", "The aid is recovery aid.")
_OTHERS = Text("Thẩm quyền phê duyệt thuộc cấp khác.", "The approval is for another level to give.")


def no_relief(aid: Aid) -> Text | None:
    """Why *aid* is no emergency relief under Decree 50."""
    return outside_50(aid) or (None if aid.help is Help.RELIEF else _RECOVERY)


def _no_relief_here(aid: Aid) -> Text | None:
    return no_relief(aid) or (None if relief_here(aid) else _OTHERS)


def _no_relief_above(aid: Aid) -> Text | None:
    return no_relief(aid) or (None if emergency_by_prime_minister(aid) else _OTHERS)


def _policy(aid: Aid) -> date | None:
    return None if aid.policy_decision is None else aid.policy_decision.date


name_owner = Step(
    id="aid.step.name_owner",
    on=Aid,
    title=Text("Giao chủ khoản viện trợ", "Name the owner of the aid"),
    actor=roles.MANAGING_AGENCY,
    done=lambda aid: aid.owner_named,
    since=lambda aid: aid.informed,
    within=NAME_OWNER_WITHIN,
    at="owner_named",
    unless=no_relief,
    cite=(by_50(7, 1),),
    governed_by=INFORMATION,
)
approve_relief = Step(
    id="aid.step.approve_relief",
    on=Aid,
    title=Text("Phê duyệt tiếp nhận viện trợ cứu trợ", "Approve the emergency relief"),
    actor=roles.COMPETENT_AUTHORITY,
    done=decided,
    since=lambda aid: aid.received,
    within=RELIEF_DECISION_WITHIN,
    after=(name_owner, receive),
    at="decision.date",
    unless=_no_relief_here,
    cite=(by_50(8, 3, "d"),),
    governed_by=EMERGENCY,
)
relief_to_prime_minister = Step(
    id="aid.step.relief_to_prime_minister",
    on=Aid,
    title=Text(
        "Lấy ý kiến, trình Thủ tướng Chính phủ tiếp nhận viện trợ cứu trợ",
        "Consult, and submit the relief to the Prime Minister",
    ),
    actor=roles.AGRICULTURE_MINISTRY,
    done=lambda aid: aid.to_prime_minister,
    since=lambda aid: aid.received,
    within=RELIEF_SUBMISSION_WITHIN,
    after=(name_owner, receive),
    at="to_prime_minister",
    unless=_no_relief_above,
    cite=(by_50(8, 2, "b"),),
    governed_by=EMERGENCY,
)
ask_opinions = Step(
    id="aid.step.ask_opinions",
    on=Aid,
    title=Text("Gửi lấy ý kiến các cơ quan liên quan", "Ask the bodies concerned for opinions"),
    actor=roles.AGRICULTURE_MINISTRY,
    done=lambda aid: aid.opinions_asked,
    since=lambda aid: aid.received,
    within=ASK_OPINIONS_WITHIN,
    after=(submit, receive),
    at="opinions_asked",
    unless=no_recovery_above,
    cite=(by_50(12, 2, "b"),),
    governed_by=EMERGENCY,
)
reply_on_recovery = Step(
    id="aid.step.reply_on_recovery",
    on=Aid,
    title=Text(
        "Trả lời về viện trợ khắc phục hậu quả thiên tai", "Answer the request on recovery aid"
    ),
    actor=roles.CONSULTED_BODY,
    each=lambda aid: aid.consultations,
    asked=lambda one: one.asked,
    since=lambda one: one.received,
    done=lambda one: one.answered,
    within=RECOVERY_REPLY_WITHIN,
    after=(receive, ask_opinions),
    at="consultations",
    unless=no_recovery,
    cite=(by_50(13, 2, "d"), by_50(12, 2, "b")),
    governed_by=EMERGENCY,
)
ministry_appraise = Step(
    id="aid.step.ministry_appraise",
    on=Aid,
    title=Text(
        "Thẩm định, trình Thủ tướng Chính phủ hoặc trả lời cơ quan chủ quản",
        "Appraise, and submit to the Prime Minister or answer the managing agency",
    ),
    actor=roles.AGRICULTURE_MINISTRY,
    done=lambda aid: aid.appraised,
    since=lambda aid: aid.opinions_closed,
    within=MINISTRY_APPRAISE_WITHIN,
    after=(reply_on_recovery,),
    at="appraised",
    unless=no_recovery_above,
    cite=(by_50(12, 2, "c"),),
    governed_by=EMERGENCY,
)
revise = Step(
    id="aid.step.revise",
    on=Aid,
    title=Text("Giải trình, hoàn thiện hồ sơ", "Revise the dossier"),
    actor=roles.MANAGING_AGENCY,
    done=lambda aid: aid.revised,
    since=lambda aid: aid.appraisal_received,
    within=REVISE_WITHIN,
    after=(ministry_appraise,),
    at="revised",
    unless=no_recovery_above,
    cite=(by_50(12, 2, "d"),),
    governed_by=EMERGENCY,
)
resubmit = Step(
    id="aid.step.resubmit",
    on=Aid,
    title=Text(
        "Trình Thủ tướng Chính phủ hồ sơ đã hoàn thiện",
        "Submit the revised dossier to the Prime Minister",
    ),
    actor=roles.AGRICULTURE_MINISTRY,
    done=lambda aid: aid.to_prime_minister,
    since=lambda aid: aid.resubmitted,
    within=RESUBMIT_WITHIN,
    after=(revise,),
    at="to_prime_minister",
    unless=no_recovery_above,
    cite=(by_50(12, 2, "d"),),
    governed_by=EMERGENCY,
)
decide_policy = Step(
    id="aid.step.decide_policy",
    on=Aid,
    title=Text("Quyết định chủ trương tiếp nhận", "Decide in principle to receive the aid"),
    actor=roles.PRIME_MINISTER,
    done=_policy,
    after=(resubmit,),
    at="policy_decision.date",
    unless=no_recovery_above,
    cite=(by_50(12, 2, "đ"),),
)

EMERGENCY_APPROVAL = (
    name_owner,
    approve_relief,
    relief_to_prime_minister,
    ask_opinions,
    reply_on_recovery,
    ministry_appraise,
    revise,
    resubmit,
    decide_policy,
)
