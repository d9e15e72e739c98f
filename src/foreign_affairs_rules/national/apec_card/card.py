"""The card itself: its validity, its re-issue, its fee and its end."""

from foreign_affairs_rules.days import Period
from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.apec_card import ApecCard, CardRequest
from foreign_affairs_rules.national.apec_card.governing import CARD_FILED, ISSUE
from foreign_affairs_rules.national.apec_card.terms import FEE, REISSUES, VALID_FOR
from foreign_affairs_rules.national.instruments.passports import (
    NQ_66_22_2026,
    QD_09_2023,
    TT_28_2016,
)
from foreign_affairs_rules.norms import at_most, holds
from foreign_affairs_rules.rules import rule
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Question, Skip, Verdict

_TEXT = Evidence.TEXT
_NOT_ISSUED = Text("Chưa cấp thẻ.", "The card is not issued yet.")
_NOT_FILED = Text("Chưa nộp hồ sơ cấp thẻ.", "The card was not applied for yet.")
_KEEPS_TERM = Text(
    "Thẻ cấp lại giữ thời hạn của thẻ cũ.", "A re-issued card keeps the term of the old one."
)
_OWN_TERM = Text("Thẻ có thời hạn riêng.", "The card has a term of its own.")
_NEW = Text("Cấp mới thẻ.", "A new card is asked for.")
_NOT_NEAR = Text("Không cấp lại vì gần hết hạn.", "It is not re-issued for its end.")
_NOT_NEW = Text("Không cấp mới thẻ.", "No new card is asked for.")
_ON_PAPER = Text("Không nộp trực tuyến.", "It was not filed online.")
_NOT_CANCELLED = Text("Thẻ chưa bị hủy.", "The card was not cancelled.")
_NOT_USED = Text("Chưa dùng thẻ.", "The card was not used.")
_GOES_ON = Text("Doanh nghiệp đang hoạt động.", "The enterprise goes on.")

OWN_TERM = frozenset({CardRequest.NEW, CardRequest.NEAR_EXPIRY})
"""The requests whose card runs for a term of its own."""


@rule(
    "apec_card.validity",
    on=ApecCard,
    at="expires",
    terms=(VALID_FOR,),
    governed_by=ISSUE,
    says=Text(
        "Thẻ có giá trị không dài hơn mức quy định kể từ ngày cấp và không được gia hạn.",
        "A card is valid from its issue for no longer than the text says and is not extended.",
    ),
    message=Text(
        "Thẻ có giá trị đến {measured}; nhiều nhất đến {limit}.",
        "The card is valid until {measured}; {limit} is the latest.",
    ),
    remedy=Text("Đề nghị cấp đúng thời hạn.", "Ask for the right term."),
)
def validity(card: ApecCard, law: Law) -> Verdict:
    """Of a new card, or one re-issued because the old is near its end."""
    span = law[VALID_FOR]
    if card.issued is None:
        return Skip(_NOT_ISSUED)
    if card.request not in OWN_TERM:
        return Skip(_KEEPS_TERM)
    latest = span.after(card.issued)
    return Breach(card.expires, latest) if card.expires > latest else None


@rule(
    "apec_card.reissue_keeps_term",
    on=ApecCard,
    at="expires",
    cite=(
        QD_09_2023.at(16, 2, evidence=_TEXT),
        TT_28_2016.at(8, evidence=Evidence.SECONDARY),
    ),
    period=Period(TT_28_2016.since),
    governed_by=ISSUE,
    says=Text(
        "Thẻ cấp lại có thời hạn bằng thời hạn đã được duyệt của thẻ cũ.",
        "A re-issued card keeps the term approved for the old one.",
    ),
    message=Text(
        "Thẻ cấp lại có giá trị đến {measured}; thẻ cũ đến {limit}.",
        "The re-issued card is valid until {measured}; the old one was until {limit}.",
    ),
    remedy=Text("Đề nghị cấp đúng thời hạn của thẻ cũ.", "Ask for the term of the old card."),
)
def reissue_keeps_term(card: ApecCard, _: Law) -> Verdict:
    """Not of one that is re-issued because it is near its end."""
    if card.issued is None:
        return Skip(_NOT_ISSUED)
    if card.request in OWN_TERM:
        return Skip(_OWN_TERM)
    same = card.expires == card.earlier_expires
    return None if same else Breach(card.expires, card.earlier_expires)


@rule(
    "apec_card.ends_with_passport",
    on=ApecCard,
    at="expires",
    cite=(TT_28_2016.at(8, evidence=Evidence.SECONDARY),),
    governed_by=ISSUE,
    says=Text(
        "Thẻ không có giá trị dài hơn hộ chiếu của doanh nhân.",
        "A card is valid no longer than the passport of its holder.",
    ),
    message=Text(
        "Thẻ có giá trị đến {measured}; hộ chiếu chỉ đến {limit}.",
        "The card is valid until {measured}; the passport until {limit} alone.",
    ),
    remedy=Text("Đề nghị cấp đúng thời hạn.", "Ask for the right term."),
)
def ends_with_passport(card: ApecCard, _: Law) -> Verdict:
    """Until Decision 09/2023, which does not say it."""
    if card.issued is None:
        return Skip(_NOT_ISSUED)
    expires, passport = card.expires, card.passport_expires
    return Breach(expires, passport) if expires > passport else None


def _not_near_expiry(card: ApecCard) -> Text | None:
    return None if card.request is CardRequest.NEAR_EXPIRY else _NOT_NEAR


reissues = at_most(
    REISSUES,
    of=lambda card: card.near_expiry_reissues + 1,
    on=ApecCard,
    at="near_expiry_reissues",
    unless=_not_near_expiry,
    governed_by=CARD_FILED,
    says=Text(
        "Thẻ gần hết hạn chỉ được cấp lại theo số lần quy định.",
        "A card near its end is re-issued no more often than the text says.",
    ),
    message=Text(
        "Đây là lần cấp lại thứ {measured} vì thẻ gần hết hạn; mức quy định {limit} lần.",
        "This is re-issue number {measured} of a card near its end; the limit is {limit}.",
    ),
    remedy=Text("Đề nghị cấp mới thẻ.", "Ask for a new card."),
)


def _new_card(card: ApecCard) -> Text | None:
    return _NEW if card.request is CardRequest.NEW else None


same_post = holds(
    "apec_card.same_post",
    on=ApecCard,
    of="same_post",
    at="same_post",
    unless=_new_card,
    cite=(QD_09_2023.at(14, 1, evidence=_TEXT),),
    governed_by=CARD_FILED,
    says=Text(
        "Chỉ cấp lại thẻ khi không đổi chức vụ và nơi làm việc.",
        "A card is re-issued for the same post and employer alone.",
    ),
    remedy=Text("Đề nghị cấp mới thẻ.", "Ask for a new card."),
)


def _no_fee(card: ApecCard) -> Text | None:
    if card.request is not CardRequest.NEW:
        return _NOT_NEW
    return None if card.card_filed else _NOT_FILED


fee = at_most(
    FEE,
    of="fee_paid",
    on=ApecCard,
    at="fee_paid",
    unless=_no_fee,
    governed_by=CARD_FILED,
    says=Text(
        "Lệ phí cấp mới thẻ không cao hơn mức quy định.",
        "The fee for a new card is no higher than the circular says.",
    ),
    message=Text(
        "Đã thu {measured} đồng; mức lệ phí {limit} đồng.",
        "{measured} dong taken; the fee is {limit}.",
    ),
    remedy=Text("Đề nghị hoàn phần chênh lệch.", "Ask for the difference back."),
)


@rule(
    "apec_card.fee_relief",
    on=ApecCard,
    at="filed_online",
    cite=(NQ_66_22_2026.at(evidence=Evidence.SECONDARY),),
    governed_by=CARD_FILED,
    says=Text("Nộp trực tuyến được giảm lệ phí.", "There is relief of the fee for filing online."),
    question=Text(
        "Hồ sơ nộp trực tuyến trong thời gian được giảm lệ phí; mức giảm chưa đọc được. Đã áp dụng "
        "chưa?",
        "It was filed online while there is relief of the fee; how much was not read. Was it "
        "given?",
    ),
)
def fee_relief(card: ApecCard, _: Law) -> Verdict:
    """The relief itself was not read."""
    if card.card_filed is None:
        return Skip(_NOT_FILED)
    return Question() if card.filed_online else Skip(_ON_PAPER)


@rule(
    "apec_card.no_use_after_cancelling",
    on=ApecCard,
    at="used",
    cite=(QD_09_2023.at(20, 3, evidence=_TEXT),),
    says=Text(
        "Thẻ đã hủy không được khôi phục.",
        "A cancelled card does not come back into use.",
    ),
    message=Text(
        "Thẻ được dùng ngày {measured}, sau khi bị hủy ngày {limit}.",
        "The card was used on {measured}, after it was cancelled on {limit}.",
    ),
    remedy=Text("Đề nghị cấp mới thẻ.", "Ask for a new card."),
)
def no_use_after_cancelling(card: ApecCard, _: Law) -> Verdict:
    """The last use recorded."""
    if card.cancelled is None:
        return Skip(_NOT_CANCELLED)
    if card.used is None:
        return Skip(_NOT_USED)
    return Breach(card.used, card.cancelled) if card.used > card.cancelled else None


@rule(
    "apec_card.employer_ended",
    on=ApecCard,
    at="department_told",
    cite=(QD_09_2023.at(19, 3, evidence=_TEXT),),
    says=Text(
        "Khi doanh nghiệp giải thể, phá sản, ngừng hoạt động, cơ quan chuyên môn gửi văn bản để "
        "hủy thẻ.",
        "When the enterprise is dissolved, bankrupt or stopped, the agency writes for the card to "
        "be cancelled.",
    ),
    question=Text(
        "Doanh nghiệp đã ngừng hoạt động mà chưa gửi văn bản; không văn bản nào ghi số ngày. Có "
        "chậm không?",
        "The enterprise has ended and nobody wrote; no text gives the days. Is it late?",
    ),
)
def employer_ended(card: ApecCard, _: Law) -> Verdict:
    """A duty without a day: while it is not done a person says whether it is late."""
    if card.employer_ended is None:
        return Skip(_GOES_ON)
    return None if card.department_told else Question()
