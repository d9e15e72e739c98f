"""What receiving foreign guests may cost: the ceilings of Circular 35/2026/TT-BTC, in VND."""

from foreign_affairs_rules.law import Law, Table, Term, Unit, Value
from foreign_affairs_rules.model.reception import ExpenseItem, GuestRole, ProtocolClass
from foreign_affairs_rules.national.instruments.inbound import TT_35_2026
from foreign_affairs_rules.sources import Citation, Evidence
from foreign_affairs_rules.text import Text

SPECIAL, A, B, C, OTHER = ProtocolClass
HEAD, DEPUTY, MEMBER, SPOUSE, _ = GuestRole


def by(article: int, clause: int | None = None, point: str | None = None) -> Citation:
    """A place in the circular, which was read."""
    return TT_35_2026.at(article, clause, point, evidence=Evidence.TEXT)


def _table(id: str, vi: str, en: str) -> Term[Table]:
    return Term[Table](id=id, name=Text(vi, en), unit=Unit.TABLE, always=True)


def _number(id: str, unit: Unit, vi: str, en: str) -> Term[int]:
    return Term[int](id=id, name=Text(vi, en), unit=unit, always=True)


LODGING = _table(
    "inbound.lodging",
    "mức thuê chỗ ở tối đa, đồng một người một ngày, đã có ăn sáng",
    "the ceiling of lodging, VND a person and day, breakfast included",
)
BREAKFAST = _number(
    "inbound.breakfast",
    Unit.PERCENT,
    "mức ăn sáng tối đa ngoài giá thuê chỗ ở, phần trăm của mức ăn một ngày",
    "the ceiling of a breakfast that the room does not include, percent of a day's meals",
)
MEALS = _table(
    "inbound.meals",
    "mức ăn hằng ngày tối đa (bữa trưa, bữa tối, có đồ uống), đồng một người",
    "the ceiling of a day's meals (lunch and dinner, with drinks), VND a person",
)
BANQUETS = _number(
    "inbound.banquets",
    Unit.TIMES,
    "số lần chiêu đãi một đoàn khách hạng A, B, C",
    "the banquets for one delegation of class A, B or C",
)
REMAINING_MEAL = _number(
    "inbound.banquet_day_meal",
    Unit.PERCENT,
    "bữa ăn còn lại trong ngày chiêu đãi, phần trăm của mức ăn một ngày",
    "the other meal of the banquet day, percent of a day's meals",
)
SESSION = _table(
    "inbound.session",
    "mức tiếp xã giao và buổi làm việc tối đa, đồng một người một buổi (nửa ngày)",
    "the ceiling of a courtesy call or working session, VND a person and half day",
)
FLOWERS = _table(
    "inbound.flowers",
    "mức tặng hoa trưởng đoàn tối đa, đồng một người",
    "the ceiling of flowers for the head, VND a person",
)
ART_SHOWS = _table(
    "inbound.art_shows",
    "số lần mời xem biểu diễn nghệ thuật tối đa của một đoàn",
    "the most art shows for one delegation",
)
GIFTS = _table(
    "inbound.gift",
    "mức tặng phẩm tối đa, đồng một người",
    "the ceiling of a gift, VND a person",
)
HEAD_CARS = _table(
    "inbound.head_cars",
    "số xe riêng bố trí cho trưởng đoàn",
    "the cars of the head of delegation alone",
)
SERVICE_MEALS = _table(
    "inbound.service_meals",
    "mức ăn tập trung tối đa của lực lượng phục vụ, đồng một người một ngày",
    "the ceiling of meals of service staff who eat together, VND a person and day",
)
TRANSLATION = _table(
    "inbound.translation",
    "mức biên dịch tối đa, đồng một trang 350 từ",
    "the ceiling of translation, VND a page of 350 words",
)
OTHER_LANGUAGE = _number(
    "inbound.other_language",
    Unit.PERCENT,
    "mức biên dịch được tăng tối đa cho ngôn ngữ khác ngôn ngữ chính thức của Liên hợp quốc",
    "how much more the translation of a language that is not official in the United Nations may "
    "cost",
)
INTERPRETING = _table(
    "inbound.interpreting",
    "mức dịch nói tối đa, đồng một người một giờ",
    "the ceiling of interpreting, VND a person and hour",
)
OWN_STAFF = _number(
    "inbound.own_staff",
    Unit.PERCENT,
    "mức trả tối đa cho cán bộ của cơ quan, đơn vị làm biên dịch, phiên dịch, phần trăm của mức "
    "biên dịch, phiên dịch",
    "what the unit's own staff may get for translating or interpreting, percent of the rate",
)
NEGOTIATION = _table(
    "inbound.negotiation",
    "mức bồi dưỡng đàm phán tối đa, đồng một người một buổi",
    "the ceiling for negotiators, VND a person and session",
)

_LODGING = (
    ((A, HEAD), 9_400_000),
    ((A, DEPUTY), 7_700_000),
    ((A, MEMBER), 6_000_000),
    ((B, HEAD), 7_700_000),
    ((B, DEPUTY), 7_700_000),
    ((B, MEMBER), 4_800_000),
    ((C, HEAD), 4_300_000),
    ((C, MEMBER), 3_000_000),
    *(((OTHER, role), 1_600_000) for role in (HEAD, DEPUTY, MEMBER, SPOUSE)),
)
_GIFTS = (
    *(((A, role), 2_600_000) for role in (HEAD, SPOUSE)),
    *(((B, role), 1_800_000) for role in (HEAD, SPOUSE)),
    *(((of, role), 1_000_000) for of in (A, B) for role in (DEPUTY, MEMBER)),
    *(((of, role), 1_000_000) for of in (C, OTHER) for role in (HEAD, DEPUTY, MEMBER, SPOUSE)),
)
VALUES: tuple[Value[Table] | Value[int], ...] = (
    LODGING.value(Table(_LODGING), cite=by(7)),
    BREAKFAST.value(10, cite=by(7, 6)),
    MEALS.value(
        Table(((A, 3_000_000), (B, 2_000_000), (C, 1_600_000), (OTHER, 1_200_000))), cite=by(8, 1)
    ),
    BANQUETS.value(1, cite=by(9, 2)),
    REMAINING_MEAL.value(50, cite=by(9, 6)),
    SESSION.value(
        Table(((A, 300_000), (B, 160_000), (C, 120_000), (OTHER, 120_000))), cite=by(10, 2)
    ),
    FLOWERS.value(Table(((A, 1_000_000), (B, 1_000_000))), cite=by(5, 1, "b")),
    ART_SHOWS.value(Table(((A, 1), (B, 1), (C, 1))), cite=by(12, 1, "b")),
    GIFTS.value(Table(_GIFTS), cite=by(12, 2)),
    HEAD_CARS.value(Table(((A, 1), (B, 1), (C, 1))), cite=by(6)),
    SERVICE_MEALS.value(Table(((SPECIAL, 500_000), (A, 500_000))), cite=by(8, 2)),
    TRANSLATION.value(
        Table(
            (
                (ExpenseItem.TRANSLATION_INTO, 300_000),
                (ExpenseItem.TRANSLATION_FROM, 360_000),
            )
        ),
        cite=by(11, 1),
    ),
    OTHER_LANGUAGE.value(30, cite=by(11, 1, "c")),
    INTERPRETING.value(
        Table(((ExpenseItem.CONSECUTIVE, 750_000), (ExpenseItem.SIMULTANEOUS, 1_500_000))),
        cite=by(11, 2),
    ),
    OWN_STAFF.value(50, cite=by(11, 3)),
    NEGOTIATION.value(
        Table(
            (
                (ExpenseItem.NEGOTIATION_AT_HOME, 400_000),
                (ExpenseItem.NEGOTIATION_ABROAD, 300_000),
            )
        ),
        cite=by(29),
    ),
)

_BY_CLASS = {
    ExpenseItem.MEALS: MEALS,
    ExpenseItem.BANQUET: MEALS,
    ExpenseItem.SESSION: SESSION,
    ExpenseItem.FLOWERS: FLOWERS,
    ExpenseItem.SERVICE_MEALS: SERVICE_MEALS,
}
_BY_ROLE = {ExpenseItem.LODGING: LODGING, ExpenseItem.GIFT: GIFTS}
_BY_ITEM = {
    ExpenseItem.TRANSLATION_INTO: TRANSLATION,
    ExpenseItem.TRANSLATION_FROM: TRANSLATION,
    ExpenseItem.CONSECUTIVE: INTERPRETING,
    ExpenseItem.SIMULTANEOUS: INTERPRETING,
    ExpenseItem.NEGOTIATION_AT_HOME: NEGOTIATION,
    ExpenseItem.NEGOTIATION_ABROAD: NEGOTIATION,
}
TABLES = (
    MEALS,
    SESSION,
    FLOWERS,
    SERVICE_MEALS,
    LODGING,
    GIFTS,
    TRANSLATION,
    INTERPRETING,
    NEGOTIATION,
)
"""The ceilings that a province's own table is held against."""


def ceiling(
    law: Law, key: tuple[ExpenseItem, ProtocolClass | None, GuestRole | None]
) -> int | None:
    """The national ceiling of an item, for a class and a role; `None` where the table has none."""
    item, of, role = key
    if item in _BY_CLASS:
        return law[_BY_CLASS[item]].get(of)
    if item in _BY_ROLE:
        return law[_BY_ROLE[item]].get((of, role))
    return law[_BY_ITEM[item]].get(item) if item in _BY_ITEM else None
