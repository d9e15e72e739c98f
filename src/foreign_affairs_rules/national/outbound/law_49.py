"""Who may send, and what a change needs: Law 49/2019/QH14 and Circular 04/2020/TT-BNG."""

from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.model.papers import Authority, DecisionContent, Version
from foreign_affairs_rules.model.people import ManagedBy, Member
from foreign_affairs_rules.national.instruments.delegations import LUAT_49_2019, TT_04_2020
from foreign_affairs_rules.national.outbound.governing import CHANGE, DECISION
from foreign_affairs_rules.national.outbound.terms import NEW_DOCUMENT_FROM, OTHER_SENDERS
from foreign_affairs_rules.rules import rule
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Question, Skip, Verdict

_UNDECIDED = Text("Chưa có quyết định cử đoàn.", "There is no sending decision yet.")
_UNCHANGED = Text("Chưa có thay đổi nào sau quyết định.", "Nothing has changed since the decision.")
_NAMED = {Authority.PARTY_COMMITTEE, Authority.COUNCIL_STANDING, Authority.COMMITTEE_CHAIR}


@rule(
    "outbound.sender",
    on=OutboundDelegation,
    at="decision.authority",
    terms=(OTHER_SENDERS,),
    cite=tuple(LUAT_49_2019.at(11, clause, evidence=Evidence.TEXT) for clause in (1, 7, 11)),
    governed_by=DECISION,
    says=Text(
        "Quyết định cử đi do Tỉnh ủy, Thường trực Hội đồng nhân dân, Chủ tịch Ủy ban nhân dân "
        "cấp tỉnh, "
        "hoặc thủ trưởng đơn vị trực thuộc được Chủ tịch ủy quyền ban hành.",
        "The provincial Party Committee, the standing board of the People's Council, the "
        "Chairman of "
        "the People's Committee, or a head of unit whom the Chairman authorised, sends.",
    ),
    message=Text(
        "Người ký quyết định chưa thuộc thẩm quyền cử đi, hoặc chưa được ủy quyền.",
        "Who signed the decision has no power to send, or was not authorised.",
    ),
    remedy=Text(
        "Trình đúng cấp có thẩm quyền, hoặc ghi văn bản ủy quyền.",
        "Submit to the competent authority, or record the authorisation.",
    ),
)
def sender(delegation: OutboundDelegation, law: Law) -> Verdict:
    """Who decided is one of those named, or authorised by the Chairman."""
    decision = delegation.decision
    if decision is None:
        return Skip(_UNDECIDED)
    if decision.authority in _NAMED:
        return None
    if decision.authority is Authority.HEAD_OF_UNIT:
        return None if decision.authorised else Breach()
    return None if decision.authority in law[OTHER_SENDERS] else Breach()


@rule(
    "outbound.centrally_managed_member",
    on=OutboundDelegation,
    each="members",
    cite=(LUAT_49_2019.at(11, 10, evidence=Evidence.INFERRED),),
    governed_by=DECISION,
    says=Text(
        "Người thuộc diện Bộ Chính trị, Ban Bí thư quản lý được cử đi theo quy định riêng.",
        "Persons managed by the Politburo or the Secretariat are sent under rules of their own.",
    ),
    question=Text(
        "Thành viên thuộc diện Bộ Chính trị, Ban Bí thư quản lý. Đã có ý kiến của cấp quản lý "
        "chưa?",
        "The member is managed by the Politburo or the Secretariat. Has that level agreed?",
    ),
)
def centrally_managed_member(member: Member, _: Law) -> Verdict:
    """The approver is never derived: a person says whether the opinion is there."""
    return Question() if member.managed_by is ManagedBy.POLITBURO else None


def _unchanged(delegation: OutboundDelegation) -> Text | None:
    return None if delegation.versions else _UNCHANGED


@rule(
    "outbound.changed_contents",
    on=OutboundDelegation,
    each="versions",
    unless=_unchanged,
    terms=(NEW_DOCUMENT_FROM,),
    cite=(TT_04_2020.at(4, 1, evidence=Evidence.TEXT),),
    governed_by=CHANGE,
    says=Text(
        "Thay đổi nhiều nội dung của văn bản cử đi phải ban hành văn bản mới.",
        "A change of several contents of the sending document needs a new one.",
    ),
    message=Text(
        "Đã thay đổi {measured} nội dung của văn bản cử đi mà chưa ban hành văn bản mới (từ "
        "{limit} nội dung "
        "trở lên phải ban hành).",
        "{measured:content|contents} of the sending document {measured:=was|were} changed without "
        "a new one (needed from {limit} on).",
    ),
    question=Text(
        "Thay {measured} thành viên là thay đổi một hay nhiều nội dung của văn bản cử đi?",
        "Does replacing {measured:member|members} change one content of the sending document, or "
        "several?",
    ),
    remedy=Text("Ban hành văn bản cử đi mới.", "Issue a new sending document."),
)
def changed_contents(version: Version, law: Law) -> Verdict:
    """Whether one replaced person is one content is left to a person."""
    changed, needs_new = len(set(version.changed)), law[NEW_DOCUMENT_FROM]
    if version.new_paper:
        return None
    if changed >= needs_new:
        return Breach(changed, needs_new)
    if DecisionContent.MEMBERS in version.changed:
        return Question(measured=version.replaced_members, limit=needs_new)
    return None


@rule(
    "outbound.sealed_correction",
    on=OutboundDelegation,
    each="versions",
    unless=_unchanged,
    cite=(TT_04_2020.at(4, 1, evidence=Evidence.TEXT),),
    governed_by=CHANGE,
    says=Text(
        "Chỗ sửa trong văn bản cử đi phải được ký, đóng dấu.",
        "A correction in the sending document is signed and sealed at the spot.",
    ),
    message=Text(
        "Chỗ sửa trong văn bản cử đi chưa được ký, đóng dấu.",
        "A correction in the sending document is not signed and sealed.",
    ),
    remedy=Text("Ký, đóng dấu tại chỗ sửa.", "Sign and seal the correction."),
)
def sealed_correction(version: Version, _: Law) -> Verdict:
    """A correction without a new document."""
    return None if version.new_paper or version.sealed else Breach()
