"""The permission: what the bodies say, who signs, and a refusal."""

from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.apec_card import ApecCard, Signer, Verification
from foreign_affairs_rules.national.apec_card.governing import DECISION, REFUSAL
from foreign_affairs_rules.national.apec_card.papers import not_in_group_3
from foreign_affairs_rules.national.apec_card.terms import EXTENSION
from foreign_affairs_rules.national.instruments.passports import (
    QD_09_2023,
    QD_45_2006,
    QD_54_2015,
)
from foreign_affairs_rules.norms import holds
from foreign_affairs_rules.rules import rule
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Question, Skip, Verdict

_TEXT = Evidence.TEXT
_NO_ANSWER = Text("Chưa trả lời.", "There is no answer yet.")
_NOT_EXTENDED = Text("Không gia hạn.", "The reply was not put off.")
_UNDECIDED = Text("Chưa có văn bản cho phép.", "There is no permission yet.")
_NOT_REFUSED = Text("Không bị từ chối.", "Nothing was refused.")


def _undecided(card: ApecCard) -> Text | None:
    return _UNDECIDED if card.decision is None else None


@rule(
    "apec_card.objection",
    on=ApecCard,
    each="consultations",
    unless=not_in_group_3,
    cite=(QD_09_2023.at(12, 6, evidence=_TEXT),),
    governed_by=DECISION,
    says=Text(
        "Việc trình căn cứ vào kết quả xác minh của các cơ quan.",
        "What is submitted rests on what the bodies verified.",
    ),
    question=Text(
        "Cơ quan được hỏi không đồng ý. Doanh nhân có đủ điều kiện không?",
        "A body that was asked does not agree. Does the holder meet the conditions?",
    ),
)
def objection(body: Verification, _: Law) -> Verdict:
    """A body that does not agree makes it a question."""
    if body.answered is None:
        return Skip(_NO_ANSWER)
    return None if body.agrees else Question()


@rule(
    EXTENSION.id,
    on=ApecCard,
    each="consultations",
    unless=not_in_group_3,
    terms=(EXTENSION,),
    governed_by=DECISION,
    says=Text(
        "Thời gian gia hạn trả lời xác minh không quá mức quy định.",
        "A reply is put off by no more days than the text allows.",
    ),
    message=Text(
        "Gia hạn {measured} ngày; mức quy định tối đa {limit} ngày.",
        "The reply was put off by {measured:day|days}; the limit is {limit}.",
    ),
    remedy=Text("Trả lời trong thời gian được gia hạn tối đa.", "Reply within the limit."),
)
def extension(body: Verification, law: Law) -> Verdict:
    """Of a body that asked for more time."""
    limit = law[EXTENSION]
    if body.extended is None:
        return Skip(_NOT_EXTENDED)
    return Breach(body.extended_days, limit) if body.extended_days > limit else None


signer = holds(
    "apec_card.signer",
    on=ApecCard,
    of=lambda card: card.signed_by in {Signer.HEAD, Signer.AUTHORISED_DEPUTY},
    at="signed_by",
    unless=_undecided,
    cite=(
        QD_09_2023.at(10, 6, evidence=_TEXT),
        QD_09_2023.at(10, 6, evidence=Evidence.INFERRED),
    ),
    governed_by=DECISION,
    says=Text(
        "Văn bản cho phép do người có thẩm quyền ký, hoặc ủy quyền cho cấp phó ký; giám đốc sở "
        "không ký.",
        "The permission is signed by who is competent or by an authorised deputy; no director of "
        "a department signs.",
    ),
    remedy=Text("Trình ký lại.", "Have it signed again."),
)
express = holds(
    "apec_card.permission_express",
    on=ApecCard,
    of="permission_express",
    at="permission_express",
    unless=_undecided,
    cite=(QD_54_2015.at(evidence=Evidence.SECONDARY), QD_45_2006.at(evidence=Evidence.SECONDARY)),
    governed_by=DECISION,
    says=Text(
        "Văn bản ghi rõ cho phép sử dụng thẻ ABTC.",
        "The letter says expressly that use of the card is permitted.",
    ),
    remedy=Text("Ghi rõ việc cho phép.", "Say expressly that use is permitted."),
)


@rule(
    "apec_card.refusal_reasoned",
    on=ApecCard,
    at="refused",
    cite=(
        QD_09_2023.at(11, 5, evidence=_TEXT),
        QD_09_2023.at(12, 7, evidence=_TEXT),
    ),
    governed_by=REFUSAL,
    says=Text(
        "Việc từ chối được thông báo bằng văn bản, nêu rõ lý do.",
        "A refusal is written and gives its reason.",
    ),
    remedy=Text("Thông báo bằng văn bản, nêu lý do.", "Give a reasoned written answer."),
)
def refusal_reasoned(card: ApecCard, _: Law) -> Verdict:
    """Written, and with a reason."""
    refusal = card.refused
    if refusal is None:
        return Skip(_NOT_REFUSED)
    return None if refusal.written and refusal.reasoned else Breach()
