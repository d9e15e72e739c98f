"""Circular 35/2026/TT-BTC: old or new rates, the province's own rates, settlement."""

from foreign_affairs_rules.days import Period
from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.inbound import Charge, InboundDelegation, Settlement
from foreign_affairs_rules.model.reception import ExpenseItem, ProtocolClass
from foreign_affairs_rules.national.inbound.charges import charged, no_estimate, over, vnd
from foreign_affairs_rules.national.inbound.governing import (
    ESTIMATE,
    SETTLING,
    before_new_rates,
    begun_before_new_rates,
)
from foreign_affairs_rules.national.inbound.rates import TABLES, by, ceiling
from foreign_affairs_rules.national.inbound.terms import LOCAL_RATES
from foreign_affairs_rules.rules import rule
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Question, Skip, Verdict


def _settlements(delegation: InboundDelegation) -> tuple[Settlement, ...]:
    return () if delegation.settlement is None else (delegation.settlement,)


def _unsettled(delegation: InboundDelegation) -> Text | None:
    return _NOT_SETTLED if delegation.settlement is None else None


_NOT_SETTLED = Text("Chưa quyết toán.", "Nothing is settled yet.")


@rule(
    "inbound.transition",
    on=InboundDelegation,
    at="estimate_adjusted",
    period=Period(),
    cite=(by(35, 4),),
    says=Text(
        "Kế hoạch đã phê duyệt và triển khai trước ngày Thông tư có hiệu lực giữ mức chi cũ; đã "
        "phê duyệt nhưng chưa triển khai thì thủ trưởng xem xét điều chỉnh theo mức mới.",
        "A plan approved and under way before the circular keeps the old rates; one approved and "
        "not under way may be adjusted to the new ones by the head.",
    ),
    question=Text(
        "Kế hoạch được phê duyệt trước ngày Thông tư có hiệu lực và chưa triển khai. Thủ trưởng có "
        "điều chỉnh dự toán theo mức chi mới không?",
        "The plan was approved before the circular and is not under way. Does the head adjust the "
        "estimate to the new rates?",
    ),
)
def transition(delegation: InboundDelegation, law: Law) -> Verdict:
    """Asked once the circular is in force, for a plan older than it."""
    if before_new_rates(law.asked):
        return _NOT_YET
    decision = delegation.decision
    if decision is None or not before_new_rates(decision.date):
        return _NEW_RATES
    if begun_before_new_rates(delegation):
        return _OLD_RATES
    return None if delegation.estimate_adjusted else Question()


_NOT_YET = Skip(Text("Thông tư chưa có hiệu lực.", "The circular is not in force yet."))
_NEW_RATES = Skip(Text("Kế hoạch thuộc mức chi mới.", "The plan falls under the new rates anyway."))
_OLD_RATES = Skip(
    Text(
        "Kế hoạch đã triển khai trước ngày Thông tư có hiệu lực: tiếp tục theo mức chi cũ.",
        "The plan was under way before the circular: the old rates go on.",
    )
)


@rule(
    "inbound.special_class_programme",
    on=InboundDelegation,
    at="decision",
    unless=no_estimate,
    governed_by=ESTIMATE,
    cite=(by(5, 1, "a"), *map(by, (7, 8, 9, 10, 12))),
    says=Text(
        "Chi đón khách hạng đặc biệt theo chương trình, đề án được cấp có thẩm quyền phê duyệt.",
        "What is spent on the special class follows a programme that the competent level approved.",
    ),
    message=Text(
        "Chưa có chương trình, đề án đón khách hạng đặc biệt được phê duyệt.",
        "No approved programme for guests of the special class.",
    ),
    remedy=Text("Trình phê duyệt chương trình, đề án.", "Have the programme approved."),
)
def special_class_programme(delegation: InboundDelegation, _: Law) -> Verdict:
    """Due when the guests have come."""
    if delegation.protocol_class is not ProtocolClass.SPECIAL:
        return _OTHER_CLASS
    if delegation.decision is not None:
        return None
    return Breach() if delegation.arrived else _NOT_DUE


_OTHER_CLASS = Skip(Text("Không phải khách hạng đặc biệt.", "Not guests of the special class."))
_NOT_DUE = Skip(Text("Đoàn chưa đến.", "The guests have not come yet."))


@charged(
    LOCAL_RATES.id,
    *ExpenseItem,
    terms=(LOCAL_RATES,),
    cite=(by(33, 1), by(33, 4)),
    says=Text(
        "Mức chi không vượt mức cụ thể của địa phương, hoặc của quy chế chi tiêu nội bộ khi địa "
        "phương chưa quy định.",
        "What is spent is not above the province's own rates, or the unit's internal rules where "
        "it has none.",
    ),
    message=Text(
        "Dự toán {item}: {paid}; mức của địa phương {ceiling}.",
        "Estimate for {item}: {paid}; the province's rate is {ceiling}.",
    ),
    remedy=Text("Giảm xuống mức của địa phương.", "Lower it to the province's rate."),
)
def local_rates(charge: Charge, law: Law) -> Verdict:
    """The narrowest row for the item: by class and part, by class, or for all."""
    table, item = law[LOCAL_RATES], charge.line.item
    narrow = {key for key, _ in table.rows if key[0] is item}
    if not narrow:
        return _NO_LOCAL_RATE
    of = charge.of.protocol_class if any(key[1] for key in narrow) else None
    role = charge.line.role if any(key[2] for key in narrow) else None
    keys = ((item, of, role), (item, of, None), (item, None, None))
    limit = next((found for key in keys if (found := table.get(key)) is not None), None)
    return _NO_LOCAL_RATE if limit is None else over(charge, charge.line.rate, limit)


_NO_LOCAL_RATE = Skip(
    Text("Địa phương không quy định mức cho khoản này.", "The province has no rate for this line.")
)


@rule(
    "inbound.local_rates_within",
    on=InboundDelegation,
    at="estimate",
    terms=(LOCAL_RATES, *TABLES),
    unless=no_estimate,
    governed_by=ESTIMATE,
    cite=(by(33, 1),),
    says=Text(
        "Mức chi cụ thể của địa phương không vượt mức của Thông tư.",
        "The province's own rates are not above those of the circular.",
    ),
    message=Text(
        "Mức của địa phương cho {item}: {paid}; mức tối đa của Thông tư {ceiling}.",
        "The province's rate for {item}: {paid}; the ceiling of the circular is {ceiling}.",
    ),
    remedy=Text("Áp dụng mức của Thông tư.", "Apply the rate of the circular."),
)
def local_rates_within(_: InboundDelegation, law: Law) -> Verdict:
    """Each row of the province that the circular has a ceiling for."""
    for key, rate in law[LOCAL_RATES].rows:
        limit = ceiling(law, key)
        if limit is not None and rate > limit:
            words = {"item": key[0], "paid": vnd(rate), "ceiling": vnd(limit)}
            return Breach(rate, limit, words)
    return None


@rule(
    "inbound.settled_apart",
    on=InboundDelegation,
    each=_settlements,
    at="settlement",
    unless=_unsettled,
    governed_by=SETTLING,
    cite=(by(34, 2),),
    says=Text(
        "Kinh phí đón tiếp được quyết toán theo từng đoàn khách.",
        "The cost of a reception is settled by delegation.",
    ),
    message=Text("Chưa quyết toán riêng cho đoàn.", "The delegation is not settled by itself."),
    remedy=Text("Quyết toán riêng cho đoàn.", "Settle the delegation by itself."),
)
def settled_apart(settlement: Settlement, _: Law) -> Verdict:
    """By itself."""
    return None if settlement.apart else Breach()


@rule(
    "inbound.settled_by_vouchers",
    on=InboundDelegation,
    each=_settlements,
    at="settlement",
    unless=_unsettled,
    governed_by=SETTLING,
    cite=(by(34, 2),),
    says=Text(
        "Quyết toán căn cứ kế hoạch, đề án được phê duyệt và hóa đơn, chứng từ hợp pháp, hợp lệ.",
        "The settlement rests on the approved plan and on lawful invoices and vouchers.",
    ),
    message=Text(
        "Quyết toán chưa đủ căn cứ kế hoạch được phê duyệt và chứng từ hợp lệ.",
        "The settlement does not rest on the approved plan and lawful vouchers.",
    ),
    remedy=Text("Bổ sung chứng từ.", "Complete the vouchers."),
)
def settled_by_vouchers(settlement: Settlement, _: Law) -> Verdict:
    """By plan and vouchers."""
    return None if settlement.vouched else Breach()


@rule(
    "inbound.recovered",
    on=InboundDelegation,
    each=_settlements,
    at="settlement",
    unless=_unsettled,
    governed_by=SETTLING,
    cite=(by(34, 5),),
    says=Text(
        "Khoản chi sai bị xuất toán phải được hoàn trả, thu hồi; người ra lệnh chi sai bồi hoàn "
        "toàn bộ.",
        "What is disallowed is paid back or recovered; who ordered it makes it good in full.",
    ),
    message=Text(
        "Đã bị xuất toán {disallowed}; mới hoàn trả, thu hồi {recovered}.",
        "{disallowed} disallowed; {recovered} paid back or recovered so far.",
    ),
    remedy=Text(
        "Hoàn trả, thu hồi đủ; người ra lệnh chi sai bồi hoàn.",
        "Pay back or recover the rest, from the person who ordered it.",
    ),
)
def recovered(settlement: Settlement, _: Law) -> Verdict:
    """All that was disallowed has come back."""
    owed = settlement.disallowed
    if not owed:
        return None
    back = settlement.recovered
    words = {"disallowed": vnd(owed), "recovered": vnd(back)}
    return Breach(back, owed, words) if back < owed else None


RULES = (
    transition,
    special_class_programme,
    local_rates,
    local_rates_within,
    settled_apart,
    settled_by_vouchers,
    recovered,
)
