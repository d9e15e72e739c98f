"""Outbound delegations from 16 September 2022: what the letter of the Committee asks of them."""

from foreign_affairs_rules import Evidence, OutboundDelegation, Question, Text, rule
from foreign_affairs_rules.law import Law, Severity, Term, Unit
from foreign_affairs_rules.model.papers import DecisionContent, Version
from foreign_affairs_rules.national import outbound as national
from foreign_affairs_rules.national.outbound import CHANGE, DECISION
from foreign_affairs_rules.national.outbound.timeline import submit
from foreign_affairs_rules.provincial.opinions import timely_opinions
from foreign_affairs_rules.requirements import Items, consulted, dossier
from foreign_affairs_rules.verdicts import Verdict
from foreign_affairs_rules_kon_tum.dossier import MORE, PAPERS
from foreign_affairs_rules_kon_tum.instruments import CV_358, CV_3095, QD_1517
from foreign_affairs_rules_kon_tum.outside_plan import telling, told_both

_CITE = CV_3095.at(evidence=Evidence.SECONDARY)
_UNREAD = (QD_1517, CV_358)

DOSSIER = Term[Items](
    id="kon_tum.outbound.dossier",
    name=Text("thành phần hồ sơ đoàn ra", "the papers of an outbound delegation"),
    unit=Unit.PAPERS,
    unread=_UNREAD,
    always=True,
)
BODIES = Term[Items](
    id="kon_tum.outbound.consulted",
    name=Text(
        "đơn vị có liên quan phải lấy ý kiến về đoàn ra",
        "the units to be asked about an outbound delegation",
    ),
    unit=Unit.BODIES,
    unread=_UNREAD,
    always=True,
)

VALUES = (DOSSIER.value(PAPERS, cite=_CITE, note=MORE),)

papers = dossier(
    DOSSIER,
    on=OutboundDelegation,
    governed_by=DECISION,
    says=Text(
        "Cơ quan chủ trì chuẩn bị đủ hồ sơ đoàn ra trước khi trình.",
        "The lead unit prepares every paper of the delegation before it submits.",
    ),
    remedy=Text("Bổ sung thành phần hồ sơ còn thiếu.", "Add the papers that are lacking."),
)

bodies = consulted(
    BODIES,
    on=OutboundDelegation,
    once=lambda delegation: delegation.submitted,
    cite=(_CITE,),
    governed_by=DECISION,
    says=Text(
        "Cơ quan chủ trì lấy ý kiến các đơn vị có liên quan trước khi trình.",
        "The lead unit asks the units concerned before it submits.",
    ),
)

opinions = timely_opinions(
    "kon_tum.outbound.opinions",
    on=OutboundDelegation,
    cite=(_CITE,),
    governed_by=DECISION,
    says=Text(
        "Cơ quan, đơn vị được lấy ý kiến về đoàn ra sớm có ý kiến, kịp thời.",
        "Bodies asked about a delegation answer early and in time.",
    ),
)

told = told_both(
    "kon_tum.outbound.outside_plan_told",
    on=OutboundDelegation,
    gone=lambda delegation: delegation.departed,
    cite=_CITE,
    governed_by=DECISION,
)


@rule(
    "kon_tum.outbound.members_kept",
    on=OutboundDelegation,
    each="versions",
    cite=(_CITE,),
    governed_by=CHANGE,
    severity=Severity.ADVICE,
    says=Text(
        "Nên giữ nguyên nhân sự của đoàn sau khi đã có quyết định đi nước ngoài.",
        "The members should stay as they are once the decision to travel is issued.",
    ),
    question=Text(
        "Thay {measured} thành viên sau khi đã có quyết định đi nước ngoài; văn bản coi việc này "
        "gây bị động, bất cập nhưng không cấm. Có đồng ý việc thay này không?",
        "{measured:member|members} {measured:=was|were} replaced after the decision to travel; the "
        "text calls that disruptive and does not forbid it. Is the change agreed to?",
    ),
)
def members_kept(version: Version, _: Law) -> Verdict:
    """A complaint of the letter and no ban: a person weighs the change, whose size is shown."""
    if DecisionContent.MEMBERS in version.changed:
        return Question(measured=version.replaced_members)
    return None


RULES = (papers, bodies, opinions, told, members_kept)

TIMELINE = national.TIMELINE.adding(
    *telling(OutboundDelegation, before=submit, cite=_CITE, governed_by=DECISION)
)
