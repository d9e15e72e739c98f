"""Circular 35/2026/TT-BTC on the stay of the guests: lodging, meals, banquets, sessions."""

from foreign_affairs_rules.law import Law, Term
from foreign_affairs_rules.model.inbound import Charge, EstimateLine
from foreign_affairs_rules.model.reception import ExpenseItem, GuestRole, Payment, ProtocolClass
from foreign_affairs_rules.national.inbound.charges import (
    BY_PROGRAMME,
    Limit,
    by_class,
    capped,
    charged,
    over,
)
from foreign_affairs_rules.national.inbound.rates import (
    BANQUETS,
    BREAKFAST,
    LODGING,
    MEALS,
    REMAINING_MEAL,
    SESSION,
    by,
)
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Question, Skip, Verdict

_SPECIAL, _OTHER = ProtocolClass.SPECIAL, ProtocolClass.OTHER
_HOST_SIDE = (ExpenseItem.BANQUET, ExpenseItem.SESSION)


@charged(
    LODGING.id,
    ExpenseItem.LODGING,
    terms=(LODGING,),
    cite=(by(7), by(7, 6)),
    says=Text(
        "Tiền thuê chỗ ở, kể cả ăn sáng trả riêng, không vượt mức quy định.",
        "Lodging, with a breakfast paid beside it, is not above the ceiling.",
    ),
    message=Text(
        "Thuê chỗ ở, kể cả ăn sáng: dự toán {paid} một người một ngày; mức tối đa {ceiling}.",
        "Lodging with breakfast: the estimate has {paid} a person and day; the ceiling is "
        "{ceiling}.",
    ),
    remedy=Text("Giảm xuống mức quy định.", "Lower it to the ceiling."),
)
def lodging(charge: Charge, law: Law) -> Verdict:
    """By class and part; a deputy of class C, whom the table leaves out, is read both ways."""
    table, of, line = law[LODGING], charge.of.protocol_class, charge.line
    if of is _SPECIAL:
        return BY_PROGRAMME
    role = line.role
    limit = table.get((of, role))
    if limit is not None:
        return over(charge, _with_breakfast(line, limit), limit)
    if role is not GuestRole.DEPUTY:
        return Question(_NO_RATE.fill(role=role, of=of))
    low, high = (table.get((of, one)) or 0 for one in (GuestRole.MEMBER, GuestRole.HEAD))
    paid = _with_breakfast(line, high)
    if low < paid <= high:
        return Question(_DEPUTY, paid, high)
    return over(charge, paid, high)


def _with_breakfast(line: EstimateLine, limit: int) -> int:
    return line.rate if line.rate > limit else line.rate + line.breakfast


_DEPUTY = Text(
    "Thông tư không có mức thuê chỗ ở riêng cho phó đoàn khách hạng C. Áp dụng mức của trưởng đoàn "
    "hay của đoàn viên?",
    "The circular has no rate for a deputy head of class C. Does that of the head or of a member "
    "apply?",
)
_NO_RATE = Text(
    "Thông tư không có mức thuê chỗ ở cho {role}, {of}. Chi theo căn cứ nào?",
    "The circular has no rate of lodging for: {role}, {of}. On what ground is it paid?",
)


def _share(term: Term[int]) -> Limit:
    """So many percent of a day's meals of the class."""

    def limit(charge: Charge, law: Law) -> int | Skip:
        of_a_day, percent = by_class(MEALS)(charge, law), law[term]
        return of_a_day * percent // 100 if isinstance(of_a_day, int) else of_a_day

    return limit


@charged(
    BREAKFAST.id,
    ExpenseItem.LODGING,
    terms=(BREAKFAST, MEALS),
    cite=(by(7, 6),),
    says=Text(
        "Ăn sáng ngoài giá thuê chỗ ở không vượt tỷ lệ quy định của mức ăn một ngày.",
        "A breakfast that the room does not include is not above its share of a day's meals.",
    ),
    message=Text(
        "Ăn sáng: dự toán {paid} một người; mức tối đa {ceiling}.",
        "Breakfast: the estimate has {paid} a person; the ceiling is {ceiling}.",
    ),
    remedy=Text("Giảm xuống mức quy định.", "Lower it to the ceiling."),
)
def breakfast(charge: Charge, law: Law) -> Verdict:
    """A share of the rate of meals of the class."""
    limit = _share(BREAKFAST)(charge, law)
    return over(charge, charge.line.breakfast, limit) if isinstance(limit, int) else limit


meals = capped(
    MEALS.id,
    ExpenseItem.MEALS,
    limit=by_class(MEALS),
    terms=(MEALS,),
    cite=(by(8, 1), by(8, 2)),
    says=Text(
        "Tiền ăn hằng ngày của khách và của cán bộ cùng ăn không vượt mức quy định của hạng khách.",
        "A day's meals, of guests and of staff who eat with them, are not above the ceiling.",
    ),
)
banquet = capped(
    "inbound.banquet",
    ExpenseItem.BANQUET,
    limit=by_class(MEALS),
    terms=(MEALS,),
    cite=(by(9, 2), by(9, 4)),
    says=Text(
        "Chiêu đãi, kể cả đại biểu và phiên dịch Việt Nam, không vượt mức ăn một ngày của khách.",
        "A banquet, for Vietnamese delegates and interpreters too, is not above a day's meals of "
        "the guests.",
    ),
)


banquet_day_meal = capped(
    REMAINING_MEAL.id,
    ExpenseItem.BANQUET_DAY_MEAL,
    limit=_share(REMAINING_MEAL),
    terms=(REMAINING_MEAL, MEALS),
    cite=(by(9, 6),),
    says=Text(
        "Bữa ăn còn lại trong ngày chiêu đãi không vượt tỷ lệ quy định của mức ăn một ngày.",
        "The other meal of the banquet day is not above its share of a day's meals.",
    ),
)
session = capped(
    SESSION.id,
    ExpenseItem.SESSION,
    limit=by_class(SESSION),
    terms=(SESSION,),
    cite=(by(10, 2), by(10, 3)),
    says=Text(
        "Tiếp xã giao, buổi làm việc (nửa ngày) không vượt mức quy định, kể cả phía Việt Nam.",
        "A courtesy call or working session (half a day) is not above the ceiling, for the "
        "Vietnamese side too.",
    ),
)


@charged(
    BANQUETS.id,
    ExpenseItem.BANQUET,
    terms=(BANQUETS,),
    cite=(by(9, 2),),
    says=Text(
        "Mỗi đoàn khách hạng A, B, C được chiêu đãi một lần.",
        "A delegation of class A, B or C has one banquet.",
    ),
    message=Text(
        "Dự toán có {measured} lần chiêu đãi; mức quy định tối đa {limit}.",
        "The estimate has {measured:banquet|banquets}; the limit is {limit}.",
    ),
    remedy=Text("Bỏ bớt tiệc chiêu đãi.", "Drop a banquet."),
)
def banquets(charge: Charge, law: Law) -> Verdict:
    """For other guests the head of the host body decides, which another rule asks."""
    limit, of = law[BANQUETS], charge.of.protocol_class
    if of in {_SPECIAL, _OTHER}:
        return _NO_NUMBER
    count = charge.line.quantity
    return Breach(count, limit) if count > limit else None


_NO_NUMBER = Skip(
    Text(
        "Không quy định số lần chiêu đãi cho hạng khách này.",
        "The number of banquets is not fixed for this class.",
    )
)


@charged(
    "inbound.banquet_approved",
    ExpenseItem.BANQUET,
    cite=(by(9, 2), by(16, 2)),
    says=Text(
        "Chiêu đãi khách mời quốc tế khác, hoặc khách tự túc ăn, ở, phải do thủ trưởng cơ quan "
        "đón tiếp quyết định trong kế hoạch, đề án được phê duyệt.",
        "A banquet for other international guests, or for guests who pay their stay, is decided "
        "by the head of the host body in the approved plan.",
    ),
    message=Text(
        "Chiêu đãi chưa được duyệt trong kế hoạch, đề án đón đoàn.",
        "The banquet is not approved in the plan of the reception.",
    ),
    remedy=Text("Trình duyệt trong kế hoạch, đề án đón đoàn.", "Have it approved in the plan."),
)
def banquet_approved(charge: Charge, _: Law) -> Verdict:
    """Not asked where the host pays the stay of a class that has a banquet anyway."""
    of = charge.of
    if of.protocol_class is _SPECIAL:
        return BY_PROGRAMME
    if of.protocol_class is not _OTHER and of.payment is Payment.HOST_PAYS_ALL:
        return None
    return None if of.banquet_approved else Breach()


@charged(
    "inbound.host_side_list",
    *_HOST_SIDE,
    at="host_side_listed",
    cite=(by(9, 4), by(10, 3)),
    says=Text(
        "Danh sách đại biểu phía Việt Nam dự chiêu đãi, buổi làm việc phải được phê duyệt.",
        "The list of Vietnamese delegates at a banquet or session is approved.",
    ),
    message=Text(
        "Danh sách đại biểu phía Việt Nam chưa được phê duyệt.",
        "The list of Vietnamese delegates is not approved.",
    ),
    remedy=Text("Phê duyệt danh sách.", "Have the list approved."),
)
def host_side_list(charge: Charge, _: Law) -> Verdict:
    """Due when the guests have come."""
    of = charge.of
    if charge.line.role is not GuestRole.HOST_SIDE or of.host_side_listed is not None:
        return None
    return Breach() if of.arrived else _LIST_NOT_DUE


_LIST_NOT_DUE = Skip(Text("Đoàn chưa đến.", "The guests have not come yet."))

RULES = (
    lodging,
    breakfast,
    meals,
    banquet,
    banquets,
    banquet_day_meal,
    banquet_approved,
    session,
    host_side_list,
)
