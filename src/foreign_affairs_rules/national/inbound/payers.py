"""Circular 35/2026/TT-BTC on who pays what: the guests, the host, several bodies."""

from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.inbound import Charge, InboundDelegation
from foreign_affairs_rules.model.reception import (
    ConferenceCost,
    ExpenseItem,
    HostPart,
    Payment,
    ProtocolClass,
)
from foreign_affairs_rules.national.inbound.charges import BY_PROGRAMME, charged, no_estimate
from foreign_affairs_rules.national.inbound.governing import ESTIMATE
from foreign_affairs_rules.national.inbound.rates import by
from foreign_affairs_rules.national.instruments.inbound import ND_18_2022
from foreign_affairs_rules.norms import judgement
from foreign_affairs_rules.rules import rule
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Question, Verdict

_STAY = (ExpenseItem.LODGING, ExpenseItem.MEALS, ExpenseItem.BANQUET_DAY_MEAL)
_LANGUAGE = (
    ExpenseItem.TRANSLATION_INTO,
    ExpenseItem.TRANSLATION_FROM,
    ExpenseItem.CONSECUTIVE,
    ExpenseItem.SIMULTANEOUS,
)
_OWN_WORK = {
    HostPart.SHARING: (ExpenseItem.SESSION, *_LANGUAGE),
    HostPart.VISITED: (ExpenseItem.SESSION, ExpenseItem.CONSECUTIVE, ExpenseItem.SIMULTANEOUS),
}
"""What a body pays that guests of another body work with (Article 15(2)) or visit (13(1)(b))."""
_BY_LEAD = {
    HostPart.SHARING: (
        *_STAY,
        ExpenseItem.FLOWERS,
        ExpenseItem.LOUNGE,
        ExpenseItem.CAR,
        ExpenseItem.BANQUET,
        ExpenseItem.SERVICE_MEALS,
    ),
    HostPart.VISITED: (*_STAY, ExpenseItem.CAR, ExpenseItem.SERVICE_MEALS),
}
"""What the leading body pays (Articles 15(1) and 13(1)(a))."""
_OWN_SIDE = (ExpenseItem.NEGOTIATION_AT_HOME, ExpenseItem.NEGOTIATION_ABROAD)
_FOR_GUESTS = tuple(item for item in ExpenseItem if item not in _OWN_SIDE)
_NOT_OURS = Text(
    "Khoản không thuộc trách nhiệm chi của cơ quan đón tiếp: {item}.",
    "Not for the host body to pay: {item}.",
)
_DROP = Text("Bỏ khoản này khỏi dự toán.", "Drop the line from the estimate.")


@charged(
    "inbound.payable_items",
    *_FOR_GUESTS,
    cite=(by(16, 2), by(18)),
    says=Text(
        "Khách tự túc ăn, ở thì không chi ăn, ở; khách tự túc mọi chi phí thì chỉ chi tiếp xã giao "
        "và các buổi làm việc.",
        "Where guests pay their stay, lodging and meals are not paid; where they pay everything, "
        "only courtesy calls and sessions are.",
    ),
    message=_NOT_OURS,
    question=Text(
        "Quy định về khách tự túc ăn, ở chỉ nêu hạng đặc biệt, A, B, C. Khoản {item} cho khách mời "
        "quốc tế khác chi theo căn cứ nào?",
        "What is said of guests who pay their stay names the special class, A, B and C alone. On "
        "what ground is this paid for other guests: {item}?",
    ),
    remedy=_DROP,
)
def payable_items(charge: Charge, _: Law) -> Verdict:
    """By what the guests pay."""
    item, payment = charge.line.item, charge.of.payment
    words = {"item": item}
    if payment is Payment.HOST_PAYS_ALL:
        return None
    if payment is Payment.GUEST_PAYS_ALL:
        return None if item is ExpenseItem.SESSION else Breach(words=words)
    of = charge.of.protocol_class
    if of is ProtocolClass.SPECIAL:
        return BY_PROGRAMME
    if item in _STAY:
        return Breach(words=words)
    return Question(words=words) if of is ProtocolClass.OTHER else None


@charged(
    "inbound.payable_by_body",
    *_FOR_GUESTS,
    cite=(by(13, 1), by(15), by(16, 3), by(16, 4)),
    says=Text(
        "Cơ quan nơi khách đến làm việc chi tiếp xã giao, buổi làm việc và dịch thuật (địa phương "
        "nơi khách đến thăm: dịch nói); cơ quan chủ trì đón đoàn chi đi lại, ăn, ở.",
        "A body that guests of another body work with pays sessions and languages (a locality "
        "that they visit: interpreting); the leading body pays travel, meals and lodging.",
    ),
    message=_NOT_OURS,
    question=Text(
        "Thông tư không nêu cơ quan này hay cơ quan chủ trì đón đoàn chi khoản {item}. Chi theo "
        "căn cứ nào?",
        "The circular does not say whether this body or the leading one pays it: {item}. On what "
        "ground is it paid?",
    ),
    remedy=Text("Chuyển khoản này cho cơ quan chủ trì.", "Leave the line to the leading body."),
)
def payable_by_body(charge: Charge, _: Law) -> Verdict:
    """By the part of the host body; what no article gives to either is a question."""
    item, part = charge.line.item, charge.of.host_part
    if part in {HostPart.SOLE, HostPart.LEAD} or item in _OWN_WORK[part]:
        return None
    words = {"item": item}
    return Breach(words=words) if item in _BY_LEAD[part] else Question(words=words)


reciprocity = judgement(
    "inbound.reciprocity",
    on=InboundDelegation,
    at="estimate",
    needs=lambda delegation: delegation.payment,
    when=lambda delegation: delegation.payment is not Payment.GUEST_PAYS_ALL,
    unless=no_estimate,
    governed_by=ESTIMATE,
    cite=(by(4, 1, "b"), ND_18_2022.at(4, evidence=Evidence.SECONDARY)),
    says=Text(
        "Việc đài thọ khách phù hợp thông lệ quốc tế và nguyên tắc đối đẳng.",
        "What is paid for guests follows international custom and reciprocity.",
    ),
    question=Text(
        "Mức đài thọ có phù hợp thông lệ quốc tế và nguyên tắc đối đẳng, và đã nêu trong kế hoạch, "
        "đề án đón đoàn chưa?",
        "Is what is paid reciprocal and in line with custom, and set out in the plan?",
    ),
)


@rule(
    "inbound.conference_foreign_paid",
    on=InboundDelegation,
    at="estimate.lines",
    unless=no_estimate,
    governed_by=ESTIMATE,
    cite=(by(28),),
    says=Text(
        "Không dùng kinh phí công cho hội nghị quốc tế do phía nước ngoài đài thọ toàn bộ.",
        "No public money is spent on a conference that the foreign side pays wholly.",
    ),
    message=Text(
        "Phía nước ngoài đài thọ toàn bộ hội nghị nhưng dự toán còn {measured} khoản.",
        "The foreign side pays the conference wholly, yet the estimate has {measured:line|lines}.",
    ),
    remedy=_DROP,
)
def conference_foreign_paid(delegation: InboundDelegation, _: Law) -> Verdict:
    """The estimate is empty."""
    if delegation.conference is not ConferenceCost.FOREIGN:
        return None
    lines = len(delegation.charges(*ExpenseItem))
    return Breach(lines) if lines else None


@rule(
    "inbound.conference_split",
    on=InboundDelegation,
    at="estimate.split_stated",
    unless=no_estimate,
    governed_by=ESTIMATE,
    cite=(by(27, 1),),
    says=Text(
        "Dự toán hội nghị hai bên phối hợp tổ chức nêu rõ phần chi của mỗi bên.",
        "The estimate of a conference held jointly tells what each side pays.",
    ),
    message=Text(
        "Dự toán chưa nêu rõ phần chi của mỗi bên.",
        "The estimate does not tell what each side pays.",
    ),
    remedy=Text("Bổ sung dự toán.", "Complete the estimate."),
)
def conference_split(delegation: InboundDelegation, _: Law) -> Verdict:
    """The split is stated."""
    if delegation.conference is not ConferenceCost.JOINT:
        return None
    return None if delegation.estimate and delegation.estimate.split_stated else Breach()


RULES = (
    payable_items,
    payable_by_body,
    reciprocity,
    conference_foreign_paid,
    conference_split,
)
