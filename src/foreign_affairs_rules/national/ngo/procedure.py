"""The steps of an application: file, check, ask for opinions, forward, decide, hand over."""

from datetime import date

from foreign_affairs_rules.model.ngo import NgoRegistration
from foreign_affairs_rules.national import roles
from foreign_affairs_rules.national.instruments.ngo import ND_58_2022
from foreign_affairs_rules.national.ngo import lengths, scope
from foreign_affairs_rules.national.ngo.governing import (
    FILING,
)
from foreign_affairs_rules.sources import Citation, Evidence
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.timelines import Step

_T = Evidence.TEXT


def _at(clause: int, *articles: int) -> tuple[Citation, ...]:
    """The same clause in the articles on the two kinds and on changes of either."""
    return tuple(ND_58_2022.at(article, clause, evidence=_T) for article in articles)


def _expiry(ngo: NgoRegistration) -> date | None:
    return ngo.current.expires


def _all_answered(ngo: NgoRegistration) -> date | None:
    """The day of the last opinion, once all are there."""
    days = [one.answered for one in ngo.consultations]
    known = [day for day in days if day]
    return max(known) if known and len(known) == len(days) else None


def _decided(ngo: NgoRegistration) -> date | None:
    return None if ngo.decision is None else ngo.decision.date


file_renewal = Step(
    id="ngo.step.file_renewal",
    on=NgoRegistration,
    title=Text("Nộp hồ sơ gia hạn", "File for renewal"),
    actor=roles.FOREIGN_NGO,
    done=lambda ngo: ngo.filed,
    ahead=lengths.RENEW_AHEAD,
    of=_expiry,
    at="filed",
    unless=scope.not_renewal,
    cite=_at(1, 12, 16),
    governed_by=FILING,
)
check = Step(
    id="ngo.step.check",
    on=NgoRegistration,
    title=Text("Kiểm tra hồ sơ", "Check the dossier"),
    actor=roles.NGO_COMMITTEE,
    done=lambda ngo: ngo.checked,
    since=lambda ngo: ngo.filed,
    within=lengths.CHECK_WITHIN,
    after=(file_renewal,),
    at="checked",
    unless=scope.not_by_decree_58,
    cite=_at(2, 11, 13, 15, 17),
    governed_by=FILING,
)
circulate = Step(
    id="ngo.step.circulate",
    on=NgoRegistration,
    title=Text("Gửi lấy ý kiến", "Send for opinions"),
    actor=roles.NGO_COMMITTEE,
    done=lambda ngo: ngo.circulated,
    since=lambda ngo: ngo.checked,
    within=lengths.CIRCULATE_WITHIN,
    after=(check,),
    at="circulated",
    unless=scope.not_by_decree_58,
    cite=_at(3, 11, 13, 15, 17),
    governed_by=FILING,
)
reply = Step(
    id="ngo.step.reply",
    on=NgoRegistration,
    title=Text("Trả lời văn bản lấy ý kiến", "Give the written opinion"),
    actor=roles.CONSULTED_BODY,
    each=lambda ngo: ngo.consultations,
    asked=lambda consultation: consultation.asked,
    since=lambda consultation: consultation.received,
    done=lambda consultation: consultation.answered,
    within=lengths.REPLY_WITHIN,
    after=(circulate,),
    at="consultations",
    unless=scope.not_by_decree_58,
    cite=_at(4, 11, 13, 15, 17),
    governed_by=FILING,
    remedy=Text(
        "Trả lời ngay bằng văn bản; báo cho cơ quan lấy ý kiến biết ngày trả lời.",
        "Answer in writing at once, and tell the Committee when.",
    ),
)
forward = Step(
    id="ngo.step.forward",
    on=NgoRegistration,
    title=Text("Chuyển hồ sơ đến Bộ Ngoại giao", "Forward to the Foreign Ministry"),
    actor=roles.NGO_COMMITTEE,
    done=lambda ngo: ngo.forwarded,
    since=_all_answered,
    within=lengths.FORWARD_WITHIN,
    after=(reply,),
    at="forwarded",
    unless=scope.not_plain_forward,
    cite=_at(5, 11, 13, 15),
    governed_by=FILING,
)
forward_office_change = Step(
    id="ngo.step.forward_office_change",
    on=NgoRegistration,
    title=Text(
        "Chuyển hồ sơ sửa đổi, bổ sung, cấp lại của Văn phòng đại diện đến Bộ Ngoại giao",
        "Forward the change of a representative office to the Foreign Ministry",
    ),
    actor=roles.NGO_COMMITTEE,
    done=lambda ngo: ngo.forwarded,
    since=_all_answered,
    within=lengths.FORWARD_OFFICE_CHANGE_WITHIN,
    after=(reply,),
    at="forwarded",
    unless=scope.not_office_change,
    cite=_at(5, 17),
    governed_by=FILING,
)
decide = Step(
    id="ngo.step.decide",
    on=NgoRegistration,
    title=Text("Thẩm định, quyết định cấp mới, gia hạn", "Decide on the certificate or renewal"),
    actor=roles.FOREIGN_MINISTRY,
    done=_decided,
    since=lambda ngo: ngo.forwarded,
    within=lengths.DECIDE_WITHIN,
    after=(forward,),
    at="decision.date",
    unless=scope.not_first_or_renewed,
    cite=(*_at(6, 11, 15), *_at(2, 12, 16)),
    governed_by=FILING,
)
decide_change = Step(
    id="ngo.step.decide_change",
    on=NgoRegistration,
    title=Text(
        "Thẩm định, quyết định sửa đổi, bổ sung, cấp lại",
        "Decide on the amendment, supplement or re-issue",
    ),
    actor=roles.FOREIGN_MINISTRY,
    done=_decided,
    since=lambda ngo: ngo.forwarded,
    within=lengths.DECIDE_CHANGE_WITHIN,
    after=(forward, forward_office_change),
    at="decision.date",
    unless=scope.not_changed,
    cite=_at(6, 13, 17),
    governed_by=FILING,
)
decide_old_change = Step(
    id="ngo.step.decide_old_change",
    on=NgoRegistration,
    title=Text(
        "Giải quyết sửa đổi, cấp lại Giấy đăng ký lập Văn phòng dự án",
        "Decide on a change of the certificate for a project office",
    ),
    actor=roles.FOREIGN_MINISTRY,
    done=_decided,
    since=lambda ngo: ngo.filed,
    within=lengths.OLD_CHANGE_WITHIN,
    at="decision.date",
    unless=scope.not_old_change,
    governed_by=FILING,
)
hand_over = Step(
    id="ngo.step.hand_over",
    on=NgoRegistration,
    title=Text("Giao Giấy đăng ký cấp mới, gia hạn", "Hand over the new certificate"),
    actor=roles.NGO_COMMITTEE,
    done=lambda ngo: ngo.handed_over,
    since=lambda ngo: ngo.filed,
    within=lengths.HAND_OVER_WITHIN,
    after=(decide,),
    at="handed_over",
    unless=scope.both(scope.not_granted, scope.not_first_or_renewed),
    cite=(*_at(7, 11, 15), *_at(2, 12, 16)),
    governed_by=FILING,
)
hand_over_change = Step(
    id="ngo.step.hand_over_change",
    on=NgoRegistration,
    title=Text("Giao Giấy đăng ký sửa đổi, bổ sung, cấp lại", "Hand over the changed certificate"),
    actor=roles.NGO_COMMITTEE,
    done=lambda ngo: ngo.handed_over,
    since=lambda ngo: ngo.filed,
    within=lengths.HAND_OVER_CHANGE_WITHIN,
    after=(decide_change,),
    at="handed_over",
    unless=scope.both(scope.not_granted, scope.not_changed),
    governed_by=FILING,
)

STEPS = (
    file_renewal,
    check,
    circulate,
    reply,
    forward,
    forward_office_change,
    decide,
    decide_change,
    decide_old_change,
    hand_over,
    hand_over_change,
)
