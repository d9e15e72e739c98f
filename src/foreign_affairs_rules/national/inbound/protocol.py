"""Who hosts, and of which class the guests are: the protocol as far as it was read."""

from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.inbound import InboundDelegation
from foreign_affairs_rules.model.papers import Authority, DocumentKind
from foreign_affairs_rules.model.reception import GuestLevel, HeadRank, ProtocolClass
from foreign_affairs_rules.national.inbound.governing import DECISION, ESTIMATE
from foreign_affairs_rules.national.inbound.rates import by
from foreign_affairs_rules.national.instruments.inbound import (
    ND_18_2022,
    TT_05_2017,
    TT_35_2026,
)
from foreign_affairs_rules.rules import rule
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text, fold
from foreign_affairs_rules.verdicts import Breach, Question, Skip, Verdict

_BY_05 = (TT_05_2017.at(evidence=Evidence.SECONDARY),)
_ANNEX = TT_35_2026.at(evidence=Evidence.TEXT)
_LOCAL = {GuestLevel.DEPARTMENT, GuestLevel.DISTRICT}
_SPECIAL_RANKS = (
    HeadRank.HEAD_OF_STATE,
    HeadRank.DEPUTY_HEAD_OF_STATE,
    HeadRank.HEAD_OF_GOVERNMENT,
    HeadRank.SPEAKER,
    HeadRank.EUROPEAN_PRESIDENT,
    HeadRank.UN_SECRETARY_GENERAL,
)
_A_RANKS = (
    HeadRank.DEPUTY_PRIME_MINISTER,
    HeadRank.DEPUTY_SPEAKER,
    HeadRank.EUROPEAN_VICE_PRESIDENT,
    HeadRank.UN_DEPUTY_SECRETARY_GENERAL,
    HeadRank.HEIR_TO_THE_THRONE,
    HeadRank.FOREIGN_MINISTER,
    HeadRank.ORGANISATION_HEAD,
    HeadRank.JOINT_COMMITTEE_CHAIR,
)
_B_RANKS = (
    HeadRank.MINISTER,
    HeadRank.DEPUTY_MINISTER,
    HeadRank.ORGANISATION_DEPUTY,
    HeadRank.ROYAL,
    HeadRank.ASEAN_SENIOR_OFFICIAL,
)
_C_RANKS = (HeadRank.AMBASSADOR, HeadRank.ASEAN_BODY_HEAD, HeadRank.DEPARTMENT)
_CLASS_OF = {
    **dict.fromkeys(_SPECIAL_RANKS, ProtocolClass.SPECIAL),
    **dict.fromkeys(_A_RANKS, ProtocolClass.A),
    **dict.fromkeys(_B_RANKS, ProtocolClass.B),
    **dict.fromkeys(_C_RANKS, ProtocolClass.C),
    HeadRank.OTHER: ProtocolClass.OTHER,
}
_WIDENED = {ProtocolClass.SPECIAL, ProtocolClass.A}
"""The classes that a scheme of the Foreign Ministry may widen, as the annex says."""


@rule(
    "inbound.protocol_class",
    on=InboundDelegation,
    at="protocol_class",
    governed_by=ESTIMATE,
    cite=(_ANNEX, by(4, 1, "d")),
    says=Text(
        "Hạng khách theo cấp, chức vụ của trưởng đoàn như Phụ lục; trường hợp Phụ lục chưa quy "
        "định do Chủ tịch Ủy ban nhân dân cấp tỉnh xác định.",
        "The class follows the rank of the head as in the annex; what the annex does not name is "
        "set by the Chairman of the provincial People's Committee.",
    ),
    message=Text(
        "Hạng khách đã ghi: {measured}; theo Phụ lục: {limit}.",
        "The class recorded is: {measured}; the annex has: {limit}.",
    ),
    remedy=Text("Ghi lại hạng khách theo Phụ lục.", "Record the class that the annex has."),
)
def protocol_class(delegation: InboundDelegation, _: Law) -> Verdict:
    """The annex where it names the rank; else a person."""
    rank, recorded = delegation.head_rank, delegation.protocol_class
    if rank is HeadRank.LOCAL_LEADER:
        return Question(_LOCAL_LEADER.fill(recorded=recorded))
    if rank is HeadRank.SPECIALISED_BODY_HEAD:
        return _set_by_the_chairman(delegation)
    named = _CLASS_OF[rank]
    if recorded is named:
        return None
    if recorded in _WIDENED:
        return Question(_BY_SCHEME.fill(recorded=recorded, named=named))
    return Breach(recorded, named)


def _set_by_the_chairman(delegation: InboundDelegation) -> Verdict:
    decision = delegation.class_decision
    if decision is None:
        return Question(_NOT_SET)
    if decision.authority in {Authority.COMMITTEE_CHAIR, Authority.MINISTER}:
        return None
    return Breach(decision.authority, _CHAIRMAN)


_CHAIRMAN = Text(
    "do Chủ tịch Ủy ban nhân dân cấp tỉnh, hoặc Bộ trưởng chủ trì đón tiếp, quyết định",
    "decided by the Chairman of the provincial People's Committee, or the minister, who hosts",
)
_LOCAL_LEADER = Text(
    "Phụ lục không nêu lãnh đạo địa phương nước ngoài (tỉnh trưởng, thị trưởng…). Xếp {recorded} "
    "có phù hợp chức vụ tương đương không?",
    "The annex does not name leaders of foreign provinces or cities. Is this class right for an "
    "equivalent post: {recorded}?",
)
_NOT_SET = Text(
    "Trưởng đoàn là lãnh đạo cơ quan, tổ chức quốc tế chuyên ngành chưa có trong Phụ lục. Chủ tịch "
    "Ủy ban nhân dân cấp tỉnh đã xác định hạng khách chưa?",
    "The head leads a specialised international body that the annex does not name. Has the "
    "Chairman of the provincial People's Committee set the class?",
)
_BY_SCHEME = Text(
    "Hạng khách đã ghi ({recorded}) khác hạng theo Phụ lục ({named}). Có thuộc đề án của Bộ Ngoại "
    "giao không?",
    "The class recorded ({recorded}) is not that of the annex ({named}). Is it by a scheme of the "
    "Foreign Ministry?",
)


@rule(
    "inbound.special_case_paper",
    on=InboundDelegation,
    at="special_case",
    governed_by=DECISION,
    cite=(ND_18_2022.at(4, evidence=Evidence.SECONDARY),),
    says=Text(
        "Trường hợp đón tiếp đặc biệt phải có đề án riêng trình cấp có thẩm quyền.",
        "A special reception has a paper of its own, put to the competent level.",
    ),
    message=Text(
        "Trường hợp đón tiếp đặc biệt chưa có đề án riêng.",
        "The special reception has no paper of its own.",
    ),
    remedy=Text("Lập đề án riêng.", "Draw up the paper."),
)
def special_case_paper(delegation: InboundDelegation, _: Law) -> Verdict:
    """Due when the dossier is submitted."""
    if not delegation.special_case:
        return None
    if delegation.submitted is None:
        return _NOT_SUBMITTED
    kinds = {paper.kind for paper in delegation.documents}
    return None if DocumentKind.PAPER in kinds else Breach()


_NOT_SUBMITTED = Skip(Text("Chưa trình hồ sơ.", "The dossier is not submitted yet."))


@rule(
    "inbound.counterpart_hosts",
    on=InboundDelegation,
    at="host_counterpart",
    governed_by=DECISION,
    cite=_BY_05,
    says=Text(
        "Khách cấp sở, cấp huyện của nước ngoài do cơ quan đồng cấp, tương ứng chủ trì đón tiếp.",
        "Foreign guests of department or district level are hosted by the counterpart body.",
    ),
    message=Text(
        "Cơ quan chủ trì đón tiếp không phải cơ quan tương ứng của khách.",
        "The host is not the counterpart body of the guests.",
    ),
    remedy=Text("Giao cơ quan tương ứng chủ trì.", "Let the counterpart body host."),
)
def counterpart_hosts(delegation: InboundDelegation, _: Law) -> Verdict:
    """For guests of these levels alone."""
    if delegation.guest_level not in _LOCAL:
        return _HIGHER
    return None if delegation.host_counterpart else Breach()


@rule(
    "inbound.focal_agency_attends",
    on=InboundDelegation,
    at="focal_agency_attends",
    governed_by=DECISION,
    cite=_BY_05,
    says=Text(
        "Cơ quan ngoại vụ cấp tỉnh và các sở liên quan cùng dự khi đón khách cấp sở, cấp huyện.",
        "The provincial foreign-affairs body and the departments concerned attend when guests of "
        "department or district level are received.",
    ),
    message=Text(
        "Cơ quan ngoại vụ cấp tỉnh không dự đón tiếp.",
        "The provincial foreign-affairs body does not attend.",
    ),
    remedy=Text("Mời cơ quan ngoại vụ cấp tỉnh cùng dự.", "Invite it."),
)
def focal_agency_attends(delegation: InboundDelegation, _: Law) -> Verdict:
    """For guests of these levels alone."""
    if delegation.guest_level not in _LOCAL:
        return _HIGHER
    return None if delegation.focal_agency_attends else Breach()


_HIGHER = Skip(
    Text("Không phải khách cấp sở, cấp huyện.", "Not guests of department or district level.")
)


@rule(
    "inbound.host_is_inviter",
    on=InboundDelegation,
    at="host",
    governed_by=DECISION,
    cite=_BY_05,
    says=Text(
        "Khách của cơ quan nào thì cơ quan đó chủ trì đón tiếp; cơ quan chủ trì do bên mời xác "
        "định.",
        "The body whose guests they are hosts them; the inviting side sets who hosts.",
    ),
    question=Text(
        "Cơ quan mời ({inviter}) khác cơ quan chủ trì đón tiếp ({host}). Bên mời đã xác định cơ "
        "quan chủ trì chưa?",
        "The inviting body ({inviter}) is not the host ({host}). Has the inviting side set who "
        "hosts?",
    ),
)
def host_is_inviter(delegation: InboundDelegation, _: Law) -> Verdict:
    """For other guests than those that a counterpart body hosts."""
    if delegation.guest_level in _LOCAL:
        return _LOCAL_GUESTS
    inviter, host = delegation.invited_by, delegation.host
    if fold(inviter) == fold(host):
        return None
    return Question(words={"inviter": inviter, "host": host})


_LOCAL_GUESTS = Skip(
    Text(
        "Khách cấp sở, cấp huyện: cơ quan tương ứng chủ trì.",
        "Guests of department or district level: the counterpart body hosts.",
    )
)

RULES = (
    protocol_class,
    special_case_paper,
    counterpart_hosts,
    focal_agency_attends,
    host_is_inviter,
)
