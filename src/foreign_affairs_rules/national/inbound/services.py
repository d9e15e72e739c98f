"""Circular 35/2026/TT-BTC on interpreting, what is hired, negotiators, service staff."""

from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.inbound import Charge
from foreign_affairs_rules.model.reception import ExpenseItem, ProtocolClass
from foreign_affairs_rules.national.inbound.charges import by_class, capped, charged, over
from foreign_affairs_rules.national.inbound.rates import (
    INTERPRETING,
    NEGOTIATION,
    OTHER_LANGUAGE,
    OWN_STAFF,
    SERVICE_MEALS,
    TRANSLATION,
    by,
)
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Question, Verdict

_WRITTEN = (ExpenseItem.TRANSLATION_INTO, ExpenseItem.TRANSLATION_FROM)
_SPOKEN = (ExpenseItem.CONSECUTIVE, ExpenseItem.SIMULTANEOUS)
_TALKS = (ExpenseItem.NEGOTIATION_AT_HOME, ExpenseItem.NEGOTIATION_ABROAD)
_HIRED = (ExpenseItem.CAR, ExpenseItem.HALL, *_WRITTEN, *_SPOKEN)
_HIGHEST = (ProtocolClass.SPECIAL, ProtocolClass.A)
_WHOLE = 100
_MINUTES = 60


def _own_or_hired(charge: Charge, law: Law, rate: int) -> int:
    return rate if charge.line.hired else rate * law[OWN_STAFF] // _WHOLE


def _page(charge: Charge, law: Law) -> int:
    rate = dict(law[TRANSLATION].rows)[charge.line.item]
    more = 0 if charge.line.un_language else law[OTHER_LANGUAGE]
    return _own_or_hired(charge, law, rate * (_WHOLE + more) // _WHOLE)


translation = capped(
    TRANSLATION.id,
    *_WRITTEN,
    limit=_page,
    terms=(TRANSLATION, OTHER_LANGUAGE, OWN_STAFF),
    cite=(by(11, 1), by(11, 3)),
    says=Text(
        "Tiền biên dịch một trang không vượt mức quy định; cán bộ của cơ quan hưởng theo tỷ lệ.",
        "A page of translation is not above the ceiling; own staff get a share of it.",
    ),
)


@charged(
    INTERPRETING.id,
    *_SPOKEN,
    terms=(INTERPRETING, OWN_STAFF),
    cite=(by(11, 2), by(11, 2, "c"), by(11, 3)),
    says=Text(
        "Tiền dịch nói một giờ không vượt mức quy định; cán bộ của cơ quan hưởng theo tỷ lệ.",
        "An hour of interpreting is not above the ceiling; own staff get a share of it.",
    ),
    message=Text(
        "Dự toán {item}: {paid} một giờ; mức tối đa {ceiling}.",
        "Estimate for {item}: {paid} an hour; the ceiling is {ceiling}.",
    ),
    question=Text(
        "Thuê dịch song song vượt mức quy định. Có thuộc trường hợp đặc biệt (hội nghị quốc tế quy "
        "mô lớn, hội nghị song phương, hội nghị chuyên ngành, đàm phán ký kết, đón khách hạng đặc "
        "biệt hoặc hạng A) và thủ trưởng đã quyết định mức chi trong phạm vi dự toán không?",
        "Hired simultaneous interpreting is above the ceiling. Is it a special case (a large "
        "international, bilateral or specialised conference, negotiations, guests of the special "
        "class or class A) on which the head has decided, within the estimate?",
    ),
    remedy=Text("Giảm xuống mức quy định.", "Lower it to the ceiling."),
)
def interpreting(charge: Charge, law: Law) -> Verdict:
    """Hired simultaneous interpreters may get more in special cases, by decision."""
    line, rates = charge.line, dict(law[INTERPRETING].rows)
    found = over(charge, line.rate, _own_or_hired(charge, law, rates[line.item]))
    if found is None or line.item is ExpenseItem.CONSECUTIVE or not line.hired:
        return found
    return Question(measured=found.measured, limit=found.limit)


@charged(
    "inbound.interpreting_hours",
    *_SPOKEN,
    cite=(by(11, 2, "c"),),
    says=Text(
        "Dịch lẻ giờ được thanh toán như một giờ.",
        "Part of an hour of interpreting counts as an hour.",
    ),
    message=Text(
        "Thanh toán {measured} giờ dịch nói cho {minutes} phút; số giờ được tính {limit}.",
        "{measured:hour|hours} of interpreting paid for {minutes:minute|minutes}; to be counted: "
        "{limit}.",
    ),
    remedy=Text("Tính lại số giờ.", "Count the hours again."),
)
def interpreting_hours(charge: Charge, _: Law) -> Verdict:
    """The hours begun."""
    paid, minutes = charge.line.quantity, charge.line.minutes
    begun = -(-minutes // _MINUTES)
    return Breach(paid, begun, {"minutes": minutes}) if paid > begun else None


@charged(
    "inbound.own_first",
    *_HIRED,
    cite=(by(4, 1, "c"), by(11, 3)),
    says=Text(
        "Sử dụng hội trường, xe, nhân lực, người biên dịch, phiên dịch sẵn có; chỉ thuê khi thiếu "
        "hoặc không đáp ứng.",
        "Own halls, vehicles, staff and interpreters come first; hire where they are missing or "
        "do not do.",
    ),
    message=Text(
        "Thuê ngoài ({item}) khi chưa xác định cơ quan, đơn vị thiếu hoặc không đáp ứng được.",
        "Hired outside ({item}), though what the unit has would do.",
    ),
    remedy=Text("Sử dụng nguồn lực sẵn có.", "Use what the unit has."),
)
def own_first(charge: Charge, _: Law) -> Verdict:
    """What is hired is lacking."""
    line = charge.line
    return None if not line.hired or line.own_lacking else Breach(words={"item": line.item})


@charged(
    "inbound.hire_approved",
    *_HIRED,
    cite=(by(4, 1, "c"),),
    says=Text(
        "Thuê dịch vụ bên ngoài theo phê duyệt của thủ trưởng cơ quan, đơn vị.",
        "What is hired outside is approved by the head of the unit.",
    ),
    message=Text(
        "Thuê ngoài ({item}) chưa được thủ trưởng phê duyệt.",
        "Hired outside ({item}) without approval of the head.",
    ),
    remedy=Text("Trình thủ trưởng phê duyệt.", "Have it approved."),
)
def hire_approved(charge: Charge, _: Law) -> Verdict:
    """What is hired is approved."""
    line = charge.line
    return None if not line.hired or line.hire_approved else Breach(words={"item": line.item})


def _per_session(charge: Charge, law: Law) -> int:
    rates: dict[ExpenseItem, int] = dict(law[NEGOTIATION].rows)
    return rates[charge.line.item]


negotiation = capped(
    NEGOTIATION.id,
    *_TALKS,
    limit=_per_session,
    terms=(NEGOTIATION,),
    cite=(by(29),),
    says=Text(
        "Tiền bồi dưỡng đoàn đàm phán một buổi không vượt mức quy định.",
        "What negotiators get for a session is not above the rate.",
    ),
)

service_meals = capped(
    SERVICE_MEALS.id,
    ExpenseItem.SERVICE_MEALS,
    limit=by_class(SERVICE_MEALS),
    terms=(SERVICE_MEALS,),
    cite=(by(8, 2), by(9, 4)),
    says=Text(
        "Ăn tập trung của lực lượng phục vụ (bảo vệ, lái xe, lễ tân, cảnh vệ, cảnh sát giao thông) "
        "không vượt mức quy định.",
        "Meals of guards, drivers, protocol staff and escorts are not above the ceiling.",
    ),
)


@charged(
    "inbound.service_meals_for",
    ExpenseItem.SERVICE_MEALS,
    cite=(by(8, 2), by(9, 4)),
    says=Text(
        "Chỉ bố trí ăn tập trung cho lực lượng phục vụ đoàn khách hạng đặc biệt và hạng A.",
        "Only for guests of the special class and class A do service staff eat together at the "
        "host's cost.",
    ),
    remedy=Text("Bỏ khoản này.", "Drop the line."),
)
def service_meals_for(charge: Charge, _: Law) -> Verdict:
    """By the class of the delegation."""
    return None if charge.of.protocol_class in _HIGHEST else Breach()


@charged(
    "inbound.service_meals_in_kind",
    ExpenseItem.SERVICE_MEALS,
    cite=(by(8, 2), by(9, 4)),
    says=Text(
        "Không phát tiền ăn cho lực lượng phục vụ nếu không ăn tập trung.",
        "Service staff who do not eat together get no cash instead.",
    ),
    message=Text("Tiền ăn được phát bằng tiền.", "The meals are paid out in cash."),
    remedy=Text("Tổ chức ăn tập trung, không phát tiền.", "Let them eat together; pay no cash."),
)
def service_meals_in_kind(charge: Charge, _: Law) -> Verdict:
    """No cash."""
    return Breach() if charge.line.in_cash else None


RULES = (
    translation,
    interpreting,
    interpreting_hours,
    own_first,
    hire_approved,
    negotiation,
    service_meals,
    service_meals_for,
    service_meals_in_kind,
)
