"""Circular 35/2026/TT-BTC on courtesies: airport, cars, art shows, gifts."""

from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.inbound import Charge
from foreign_affairs_rules.model.reception import ExpenseItem, GuestRole, ProtocolClass
from foreign_affairs_rules.national.inbound.charges import (
    BY_PROGRAMME,
    by_class,
    capped,
    charged,
)
from foreign_affairs_rules.national.inbound.rates import ART_SHOWS, FLOWERS, GIFTS, HEAD_CARS, by
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Question, Skip, Verdict

_SPECIAL, _OTHER = ProtocolClass.SPECIAL, ProtocolClass.OTHER
_A_AND_B = (ProtocolClass.A, ProtocolClass.B)
_DROP = Text("Bỏ khoản này.", "Drop the line.")

flowers = capped(
    FLOWERS.id,
    ExpenseItem.FLOWERS,
    limit=by_class(FLOWERS),
    terms=(FLOWERS,),
    cite=(by(5, 1, "b"),),
    says=Text("Tiền tặng hoa không vượt mức quy định.", "Flowers are not above the ceiling."),
)


@charged(
    "inbound.flowers_for",
    ExpenseItem.FLOWERS,
    cite=(by(5, 1, "b"),),
    says=Text(
        "Chỉ tặng hoa trưởng đoàn khách hạng A, hạng B (hạng đặc biệt theo chương trình).",
        "Flowers are for the head of a delegation of class A or B (special class: by programme).",
    ),
    message=Text(
        "Không có chế độ tặng hoa cho {role}, {of}.",
        "There are no flowers for: {role}, {of}.",
    ),
    remedy=_DROP,
)
def flowers_for(charge: Charge, _: Law) -> Verdict:
    """By class, and for the head alone."""
    of = charge.of.protocol_class
    if of is _SPECIAL:
        return BY_PROGRAMME
    role = charge.line.role
    return None if of in _A_AND_B and role is GuestRole.HEAD else Breach(words=_words(role, of))


def _words(role: GuestRole, of: ProtocolClass) -> dict[str, object]:
    return {"role": role, "of": of}


@charged(
    "inbound.lounge",
    ExpenseItem.LOUNGE,
    cite=(by(5, 2),),
    says=Text(
        "Chỉ thuê phòng chờ tại sân bay cho khách hạng đặc biệt, hạng A, hạng B.",
        "A lounge at the airport is hired for guests of the special class, class A and B only.",
    ),
    remedy=_DROP,
)
def lounge(charge: Charge, _: Law) -> Verdict:
    """By class; the price is that of the lawful invoice."""
    return None if charge.of.protocol_class in {_SPECIAL, *_A_AND_B} else Breach()


@charged(
    HEAD_CARS.id,
    ExpenseItem.CAR,
    terms=(HEAD_CARS,),
    cite=(by(6),),
    says=Text(
        "Trưởng đoàn khách hạng A, B, C được bố trí một xe riêng; với khách khác, thủ trưởng cơ "
        "quan đón tiếp quyết định.",
        "The head of a delegation of class A, B or C has a car alone; for other guests the head of "
        "the host body decides.",
    ),
    message=Text(
        "Bố trí {measured} xe cho trưởng đoàn; mức quy định {limit}.",
        "{measured:car|cars} for the head; the number set is {limit}.",
    ),
    question=Text(
        "Khách mời quốc tế khác: thủ trưởng cơ quan chủ trì đón tiếp đã quyết định bố trí xe chưa?",
        "Other international guests: has the head of the host body decided on the cars?",
    ),
    remedy=Text("Giảm số xe.", "Reduce the cars."),
)
def head_cars(charge: Charge, law: Law) -> Verdict:
    """The number of cars for the head; those of the others are not looked at."""
    table, of = law[HEAD_CARS], charge.of.protocol_class
    if of is _SPECIAL:
        return _STATE_CARS
    if of is _OTHER:
        return Question()
    if charge.line.role is not GuestRole.HEAD:
        return None
    limit, cars = table.get(of) or 0, charge.line.quantity
    return Breach(cars, limit) if cars > limit else None


_STATE_CARS = Skip(
    Text(
        "Khách hạng đặc biệt sử dụng xe lễ tân Nhà nước theo quy chế của Bộ Ngoại giao.",
        "Guests of the special class use State protocol cars, by rules of the Foreign Ministry.",
    )
)


@charged(
    ART_SHOWS.id,
    ExpenseItem.ART_SHOW,
    terms=(ART_SHOWS,),
    cite=(by(12, 1, "b"),),
    says=Text(
        "Mỗi đoàn khách hạng A, B, C được mời xem biểu diễn nghệ thuật nhiều nhất một lần.",
        "A delegation of class A, B or C is invited to one art show at most.",
    ),
    message=Text(
        "Dự toán có {measured} lần xem biểu diễn; mức quy định tối đa {limit}.",
        "The estimate has {measured:art show|art shows}; the limit is {limit}.",
    ),
    question=Text(
        "Thông tư không nêu chi biểu diễn nghệ thuật cho khách mời quốc tế khác. Chi theo căn cứ "
        "nào?",
        "The circular names no art show for other international guests. On what ground is it paid?",
    ),
    remedy=Text("Bỏ bớt buổi biểu diễn.", "Drop a show."),
)
def art_shows(charge: Charge, law: Law) -> Verdict:
    """How many, by class."""
    table, of = law[ART_SHOWS], charge.of.protocol_class
    if of is _SPECIAL:
        return BY_PROGRAMME
    limit = table.get(of)
    if limit is None:
        return Question()
    shows = charge.line.quantity
    return Breach(shows, limit) if shows > limit else None


def _gift_limit(charge: Charge, law: Law) -> int | Skip | Question:
    table, of = law[GIFTS], charge.of.protocol_class
    if of is _SPECIAL:
        return BY_PROGRAMME
    found = table.get((of, charge.line.role))
    return Question() if found is None else found


gift = capped(
    GIFTS.id,
    ExpenseItem.GIFT,
    limit=_gift_limit,
    terms=(GIFTS,),
    cite=(by(12, 2),),
    says=Text("Tiền tặng phẩm không vượt mức quy định.", "A gift is not above the ceiling."),
    question=Text(
        "Thông tư không có mức tặng phẩm cho phía Việt Nam. Chi theo căn cứ nào?",
        "The circular has no rate of gifts for the Vietnamese side. On what ground is it paid?",
    ),
)


@charged(
    "inbound.gift_special_case",
    ExpenseItem.GIFT,
    cite=(by(12, 2),),
    says=Text(
        "Tặng phẩm cho người khác ngoài trưởng đoàn và phu nhân (phu quân) khách hạng A, B, và cho "
        "khách hạng C, khách khác chỉ trong trường hợp đặc biệt do thủ trưởng quyết định trong kế "
        "hoạch.",
        "Gifts to others than the head and spouse of class A or B, and to guests of class C and "
        "others, are a special case that the head of the host body decides in the plan.",
    ),
    message=Text(
        "Tặng phẩm cho {role}, {of}, chưa được quyết định là trường hợp đặc biệt.",
        "A gift is not decided to be a special case: {role}, {of}.",
    ),
    remedy=Text("Trình thủ trưởng quyết định, hoặc bỏ khoản này.", "Have it decided, or drop it."),
)
def gift_special_case(charge: Charge, _: Law) -> Verdict:
    """Not asked for those who may have a gift without more."""
    of = charge.of.protocol_class
    if of is _SPECIAL:
        return BY_PROGRAMME
    role = charge.line.role
    if of in _A_AND_B and role in {GuestRole.HEAD, GuestRole.SPOUSE}:
        return None
    return None if charge.line.special_case else Breach(words=_words(role, of))


@charged(
    "inbound.gift_spouse",
    ExpenseItem.GIFT,
    cite=(by(12, 2),),
    says=Text(
        "Chỉ tặng phẩm cho phu nhân (phu quân) trưởng đoàn khi người đó đi cùng đoàn.",
        "The spouse of the head gets a gift when coming along.",
    ),
    message=Text(
        "Có tặng phẩm cho phu nhân (phu quân) trưởng đoàn nhưng danh sách khách không có người "
        "này.",
        "There is a gift for the spouse of the head, who is not among the guests.",
    ),
    remedy=Text("Bổ sung danh sách khách, hoặc bỏ khoản này.", "Add the guest, or drop the line."),
)
def gift_spouse(charge: Charge, _: Law) -> Verdict:
    """The spouse is among the guests."""
    if charge.line.role is not GuestRole.SPOUSE:
        return None
    roles = {guest.role for guest in charge.of.guests}
    return None if GuestRole.SPOUSE in roles else Breach()


RULES = (
    flowers,
    flowers_for,
    lounge,
    head_cars,
    art_shows,
    gift,
    gift_special_case,
    gift_spouse,
)
