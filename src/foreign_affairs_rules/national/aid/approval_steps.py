"""The steps from the dossier to the end of the appraisal, by Decree 80/2020/NĐ-CP."""

from datetime import date

from foreign_affairs_rules.model.aid import Aid
from foreign_affairs_rules.model.aid_kinds import Help
from foreign_affairs_rules.national import roles
from foreign_affairs_rules.national.aid.governing import APPRAISAL
from foreign_affairs_rules.national.aid.scope import (
    emergency_by_prime_minister,
    follows_50,
    outside_80,
)
from foreign_affairs_rules.national.aid.terms import (
    APPRAISE_WITHIN,
    REPLY_WITHIN,
    by_80,
)
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.timelines import Step

_NOT_REFUSED = Text("Khoản viện trợ không bị từ chối.", "The aid was not refused.")


def decided(aid: Aid) -> date | None:
    """The day of the approval."""
    return None if aid.decision is None else aid.decision.date


def relief_here(aid: Aid) -> bool:
    """Emergency relief that the managing agency approves."""
    relief = follows_50(aid) and aid.help is Help.RELIEF
    return relief and not emergency_by_prime_minister(aid)


submit = Step(
    id="aid.step.submit",
    on=Aid,
    title=Text("Gửi hồ sơ để thẩm định, phê duyệt", "Send the dossier for appraisal and approval"),
    actor=roles.AID_OWNER,
    done=lambda aid: aid.submitted,
    at="submitted",
)
receive = Step(
    id="aid.step.receive",
    on=Aid,
    title=Text("Nhận đủ hồ sơ hợp lệ", "Have the dossier complete and valid"),
    actor=roles.AID_APPRAISER,
    done=lambda aid: aid.received,
    after=(submit,),
    at="received",
)
consult = Step(
    id="aid.step.consult",
    on=Aid,
    title=Text("Trả lời văn bản lấy ý kiến thẩm định", "Answer the request for an opinion"),
    actor=roles.CONSULTED_BODY,
    each=lambda aid: aid.consultations,
    asked=lambda one: one.asked,
    since=lambda one: one.received,
    done=lambda one: one.answered,
    within=REPLY_WITHIN,
    after=(receive,),
    at="consultations",
    unless=outside_80,
    cite=(by_80(10, 2),),
    governed_by=APPRAISAL,
)
appraise = Step(
    id="aid.step.appraise",
    on=Aid,
    title=Text("Thẩm định", "Appraise the dossier"),
    actor=roles.AID_APPRAISER,
    done=lambda aid: aid.appraised,
    since=lambda aid: aid.received,
    within=APPRAISE_WITHIN,
    after=(receive, consult),
    at="appraised",
    unless=outside_80,
    cite=(by_80(10, 6), by_80(9, 3)),
    governed_by=APPRAISAL,
)
tell_refusal = Step(
    id="aid.step.tell_refusal",
    on=Aid,
    title=Text("Thông báo cho bên cung cấp viện trợ việc từ chối", "Tell the donor of the refusal"),
    actor=roles.MANAGING_AGENCY,
    done=lambda aid: aid.refusal_told,
    after=(receive,),
    at="refusal_told",
    unless=lambda aid: outside_80(aid) or (None if aid.refused else _NOT_REFUSED),
    cite=(by_80(10, 3),),
)

APPRAISAL_STEPS = (submit, receive, consult, appraise)
