"""Emergency relief and recovery after a natural disaster, by Decree 50/2020/NĐ-CP."""

from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.aid import Aid, Change
from foreign_affairs_rules.model.aid_kinds import Help, ManagingAgency
from foreign_affairs_rules.model.papers import Authority
from foreign_affairs_rules.national.aid.approval import UNDECIDED
from foreign_affairs_rules.national.aid.emergency_lists import (
    EMERGENCY_CONSULTED,
    EMERGENCY_DECIDERS,
    EMERGENCY_DOSSIER,
)
from foreign_affairs_rules.national.aid.governing import CHANGE, EMERGENCY
from foreign_affairs_rules.national.aid.parts import Part, changes_of
from foreign_affairs_rules.national.aid.scope import emergency_by_prime_minister, outside_50
from foreign_affairs_rules.national.aid.terms import by_50
from foreign_affairs_rules.norms import judgement
from foreign_affairs_rules.requirements import consulted, decided_by, dossier
from foreign_affairs_rules.rules import rule
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Skip, Verdict

_RELIEF = Text("Viện trợ để cứu trợ.", "The aid is relief.")
_UPWARDS = Text(
    "Chủ trương tiếp nhận thuộc thẩm quyền Thủ tướng Chính phủ.",
    "The Prime Minister decides in principle to receive it.",
)
_HERE = Text(
    "Chủ trương tiếp nhận không thuộc thẩm quyền Thủ tướng Chính phủ.",
    "The Prime Minister need not decide in principle to receive it.",
)


def no_recovery(aid: Aid) -> Text | None:
    """Why *aid* is no recovery aid under Decree 50."""
    return outside_50(aid) or (None if aid.help is Help.RECOVERY else _RELIEF)


def no_recovery_here(aid: Aid) -> Text | None:
    """Why the managing agency alone does not settle *aid* as recovery aid."""
    return no_recovery(aid) or (_UPWARDS if emergency_by_prime_minister(aid) else None)


def no_recovery_above(aid: Aid) -> Text | None:
    """Why *aid* is no recovery aid that the Prime Minister decides on in principle."""
    return no_recovery(aid) or (None if emergency_by_prime_minister(aid) else _HERE)


emergency_dossier = dossier(
    EMERGENCY_DOSSIER,
    on=Aid,
    unless=outside_50,
    cite=(by_50(8, 4), by_50(12, 2, "a"), by_50(13, 2, "c")),
    governed_by=EMERGENCY,
    says=Text(
        "Hồ sơ viện trợ khẩn cấp có đủ tài liệu; Nghị định không quy định số bộ, công chứng.",
        "The dossier of emergency aid is complete; no number of sets and no notary is asked for.",
    ),
    remedy=Text("Bổ sung tài liệu còn thiếu.", "Add the papers that are lacking."),
)
emergency_decider = decided_by(
    EMERGENCY_DECIDERS,
    on=Aid,
    unless=outside_50,
    cite=(by_50(8, 1), by_50(13, 1), by_50(13, 2, "đ")),
    governed_by=EMERGENCY,
    says=Text(
        "Viện trợ khẩn cấp do đúng cấp có thẩm quyền phê duyệt.",
        "Emergency aid is approved by who is competent.",
    ),
    remedy=Text("Trình đúng cấp có thẩm quyền.", "Submit it to who is competent."),
)
emergency_consultations = consulted(
    EMERGENCY_CONSULTED,
    on=Aid,
    once=lambda aid: aid.decision,
    unless=no_recovery_here,
    cite=(by_50(13, 2, "a"),),
    governed_by=EMERGENCY,
    says=Text(
        "Cơ quan chủ quản lấy ý kiến các Bộ trước khi phê duyệt văn kiện khắc phục hậu quả thiên "
        "tai.",
        "The managing agency asks the ministries before it approves recovery aid.",
    ),
    remedy=Text("Lấy ý kiến của cơ quan còn thiếu.", "Ask the bodies that were not asked."),
)

_NOT_NAMED = {ManagingAgency.FRONT, ManagingAgency.ASSOCIATION}
emergency_recipient = judgement(
    "aid.emergency_recipient",
    on=Aid,
    needs=lambda aid: aid.managing_agency,
    when=lambda aid: aid.managing_agency in _NOT_NAMED,
    at="managing_agency",
    unless=outside_50,
    cite=(by_50(2, 2),),
    governed_by=EMERGENCY,
    says=Text(
        "Bên tiếp nhận là Bộ, cơ quan, Ủy ban nhân dân cấp tỉnh, cơ quan trung ương của tổ chức "
        "chính trị - xã hội hoặc Hội Chữ thập đỏ Việt Nam.",
        "The recipient is a ministry or agency, a provincial People's Committee, the central body "
        "of a socio-political organisation, or the Viet Nam Red Cross.",
    ),
    question=Text(
        "Cơ quan này có thuộc các cơ quan được tiếp nhận viện trợ khẩn cấp do thiên tai không?",
        "Is this body one of those that may receive emergency aid after a natural disaster?",
    ),
)


@rule(
    "aid.recovery_policy",
    on=Aid,
    at="policy_decision",
    unless=no_recovery_above,
    cite=(by_50(12, 1), by_50(13, 1)),
    governed_by=EMERGENCY,
    says=Text(
        "Khoản viện trợ thuộc thẩm quyền Thủ tướng Chính phủ có quyết định chủ trương tiếp nhận "
        "trước khi phê duyệt văn kiện.",
        "Recovery aid in the Prime Minister's competence has the decision in principle before its "
        "document is approved.",
    ),
    message=Text(
        "Văn kiện được phê duyệt khi chưa có quyết định chủ trương của Thủ tướng Chính phủ.",
        "The document was approved without the Prime Minister's decision in principle.",
    ),
    remedy=Text(
        "Trình Thủ tướng Chính phủ quyết định chủ trương.", "Ask for the decision in principle."
    ),
)
def recovery_policy(aid: Aid, _: Law) -> Verdict:
    """The Prime Minister's decision is not later than the approval."""
    if aid.decision is None:
        return Skip(UNDECIDED)
    policy = aid.policy_decision
    if policy is None or policy.authority is not Authority.PRIME_MINISTER:
        return Breach()
    return Breach() if aid.decision.date < policy.date else None


UNCHANGED = Text("Chưa có điều chỉnh nào.", "Nothing was changed.")


def _unchanged(aid: Aid) -> Text | None:
    return no_recovery(aid) or (None if aid.changes else UNCHANGED)


@rule(
    "aid.recovery_change",
    on=Aid,
    each=changes_of,
    unless=_unchanged,
    cite=(by_50(14, 1), by_50(14, 2)),
    governed_by=CHANGE,
    says=Text(
        "Điều chỉnh viện trợ khắc phục hậu quả: theo quyết định điều chỉnh của Thủ tướng Chính phủ "
        "nếu thuộc thẩm quyền đó; thay đổi mục tiêu, quy mô, đơn vị sử dụng thì phải lấy ý kiến.",
        "A change of recovery aid follows the Prime Minister's changed decision where that is the "
        "level; one of goal, scale or using unit needs opinions.",
    ),
    message=Text(
        "Điều chỉnh chưa có quyết định điều chỉnh của Thủ tướng Chính phủ, hoặc chưa lấy ý kiến.",
        "The change lacks the Prime Minister's changed decision, or no opinions were asked.",
    ),
)
def recovery_change(part: Part[Change], _: Law) -> Verdict:
    """Other changes are the managing agency's alone."""
    change = part.thing
    if change.decided is None:
        return Skip(_CHANGE_UNDECIDED)
    if emergency_by_prime_minister(part.aid):
        return None if change.authority is Authority.PRIME_MINISTER else Breach()
    return Breach() if change.of_substance and change.consulted is None else None


_CHANGE_UNDECIDED = Text("Chưa quyết định điều chỉnh.", "The change is not decided yet.")
