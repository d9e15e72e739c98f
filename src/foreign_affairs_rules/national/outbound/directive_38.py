"""Directive 38-CT/TW of the Politburo on delegations travelling abroad."""

from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.delegation import OutboundDelegation, PaperContent
from foreign_affairs_rules.model.people import Member
from foreign_affairs_rules.model.plan import PlanState
from foreign_affairs_rules.national.instruments.delegations import CT_38
from foreign_affairs_rules.national.outbound.governing import DECISION
from foreign_affairs_rules.national.outbound.limits import trips
from foreign_affairs_rules.national.outbound.pairs import key_leaders_apart
from foreign_affairs_rules.national.outbound.terms import LEADER_TRIPS
from foreign_affairs_rules.rules import rule
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Question, Skip, Verdict

_BY_CT_38 = (CT_38.at(evidence=Evidence.SECONDARY),)


@rule(
    "outbound.annual_plan",
    on=OutboundDelegation,
    at="plan",
    cite=_BY_CT_38,
    governed_by=DECISION,
    says=Text(
        "Đoàn ra phải có trong kế hoạch hằng năm được phê duyệt; hạn chế tối đa đoàn ngoài kế "
        "hoạch.",
        "A delegation is in the approved annual plan; trips outside it are kept to a minimum.",
    ),
    question=Text(
        "Đoàn không có trong kế hoạch đã được phê duyệt. Có thuộc trường hợp hạn chế tối đa được "
        "chấp nhận "
        "không?",
        "The delegation is not in the approved plan. Is it one of the few to be accepted?",
    ),
)
def annual_plan(delegation: OutboundDelegation, law: Law) -> Verdict:
    """In the plan, and the plan approved before departure; else a person decides."""
    plan = delegation.plan
    if plan.state in {PlanState.OUTSIDE, PlanState.ADDITION_PROPOSED}:
        return Question()
    if plan.approved is None and delegation.decision is None and law.asked < delegation.departure:
        return Skip(_MAY_BE_APPROVED)
    if plan.approved is None or delegation.departure < plan.approved:
        return Question(_BEFORE_APPROVAL)
    return None


_MAY_BE_APPROVED = Text(
    "Kế hoạch chưa được phê duyệt; chưa quyết định cử đoàn, chưa đến ngày đi.",
    "The plan is not approved yet; the delegation is neither decided nor due to leave.",
)
_BEFORE_APPROVAL = Text(
    "Đoàn đi khi kế hoạch chưa được phê duyệt. Có chấp nhận không?",
    "The delegation leaves before the plan is approved. Is that accepted?",
)


@rule(
    LEADER_TRIPS.id,
    on=OutboundDelegation,
    each="members",
    terms=(LEADER_TRIPS,),
    cite=_BY_CT_38,
    governed_by=DECISION,
    says=Text(
        "Lãnh đạo không đi công tác nước ngoài quá số lần quy định trong năm, trừ công việc thật "
        "sự cần thiết.",
        "A leader makes no more trips in a year than the limit, unless the work is truly "
        "necessary.",
    ),
)
def leader_trips(member: Member, law: Law) -> Verdict:
    """Trips of a leader this year, this one included."""
    return trips(member, law[LEADER_TRIPS]) if member.leads() else None


key_leader_pair = key_leaders_apart(
    "outbound.key_leader_pair",
    homes=lambda post: (post.agency, post.locality),
    cite=_BY_CT_38,
    says=Text(
        "Không cử hai lãnh đạo chủ chốt của cùng một địa phương, đơn vị trong một đoàn.",
        "No two key leaders of one locality or unit travel in the same delegation.",
    ),
    message=Text(
        "Hai lãnh đạo chủ chốt cùng một địa phương, đơn vị đi chung một đoàn.",
        "Two key leaders of one locality or unit travel in the same delegation.",
    ),
)


@rule(
    "outbound.relatives",
    on=OutboundDelegation,
    each="members",
    cite=_BY_CT_38,
    governed_by=DECISION,
    says=Text(
        "Không đưa người thân đi cùng đoàn, trừ khi cấp có thẩm quyền quyết định.",
        "No relatives travel in the delegation, unless the competent level decides so.",
    ),
    message=Text(
        "Thành viên có người thân đi cùng đoàn.", "A member has a relative in the delegation."
    ),
    remedy=Text(
        "Rút người thân khỏi đoàn, hoặc ghi quyết định cho phép của cấp có thẩm quyền (waivers).",
        "Take the relative out, or record the decision that permits it (waivers).",
    ),
)
def relatives(member: Member, _: Law) -> Verdict:
    """A relative among the members."""
    return Breach() if member.relatives else None


_CONTENTS = {
    PaperContent.PURPOSE: Text("mục đích", "purpose"),
    PaperContent.REQUIREMENTS: Text("yêu cầu", "requirements"),
    PaperContent.HOST_PARTNER: Text("đối tác", "host partner"),
    PaperContent.CONTENT: Text("nội dung", "content"),
    PaperContent.PROGRAMME: Text("chương trình chi tiết", "detailed programme"),
}


@rule(
    "outbound.paper_contents",
    on=OutboundDelegation,
    at="paper",
    cite=_BY_CT_38,
    governed_by=DECISION,
    says=Text(
        "Mỗi đoàn có đề án nêu mục đích, yêu cầu, đối tác, nội dung và chương trình chi tiết.",
        "A delegation has a paper with purpose, requirements, host partner, content and programme.",
    ),
    message=Text(
        "Đề án có {measured}/{limit} nội dung; còn thiếu: {lacking}.",
        "The paper has {measured} of {limit:content|contents}; lacking: {lacking}.",
    ),
    remedy=Text("Bổ sung đề án trước khi trình.", "Complete the paper before submission."),
)
def paper_contents(delegation: OutboundDelegation, _: Law) -> Verdict:
    """All five contents; due when the dossier is submitted."""
    if delegation.paper is None and delegation.submitted is None:
        return Skip(_PAPER_NOT_DUE)
    contents = delegation.paper.contents if delegation.paper else ()
    lacking = tuple(name for content, name in _CONTENTS.items() if content not in contents)
    if not lacking:
        return None
    return Breach(len(_CONTENTS) - len(lacking), len(_CONTENTS), {"lacking": lacking})


_PAPER_NOT_DUE = Text(
    "Chưa trình hồ sơ nên chưa cần có đề án.", "The dossier is not submitted yet; no paper is due."
)
