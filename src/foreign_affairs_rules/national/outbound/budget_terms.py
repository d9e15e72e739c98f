"""Terms of the budget of a trip, and what Circular 102/2012/TT-BTC fixes."""

from foreign_affairs_rules.days import Length, WorkingDays
from foreign_affairs_rules.law import Term, Tighter, Unit
from foreign_affairs_rules.model.budget import CostItem
from foreign_affairs_rules.model.people import ExpenseGroup
from foreign_affairs_rules.national.instruments.budget import TT_102_2012, TT_140_2025
from foreign_affairs_rules.requirements import Item, Items
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text

SHORT_TRIP_DAYS = Term[int](
    id="outbound.short_trip_days",
    name=Text(
        "số ngày tối đa của một chuyến công tác ngắn hạn", "the most days of a short working trip"
    ),
    unit=Unit.DAYS,
    tighter=Tighter.LOWER,
)
ESTIMATE_ITEMS = Term[Items](
    id="outbound.estimate_items",
    name=Text("các khoản chi của dự toán đoàn ra", "the items of the estimate of a trip"),
    unit=Unit.PAPERS,
)
AIRPORT_ROOM_HOURS = Term[int](
    id="outbound.airport_room_hours",
    name=Text(
        "số giờ chờ nối chuyến để được thuê phòng tại sân bay",
        "the hours between two flights from which a room at the airport is paid",
    ),
    unit=Unit.HOURS,
)
HOST_REST = Term[int](
    id="outbound.host_share",
    name=Text(
        "phần ngân sách được chi khi bên mời đã chi một phần, tính trên phần còn lại",
        "what the budget may pay of what the host leaves to pay",
    ),
    unit=Unit.PERCENT,
    tighter=Tighter.LOWER,
)
FIRST_CLASS = Term[frozenset[ExpenseGroup]](
    id="outbound.first_class",
    name=Text("người được đi tàu thủy, tàu hỏa hạng nhất", "who goes first class by ship or train"),
    unit=Unit.TITLES,
)
BUSINESS_CLASS = Term[frozenset[str]](
    id="outbound.business_class",
    name=Text("chức danh được đi máy bay hạng thương gia", "the posts that fly business class"),
    unit=Unit.TITLES,
    unread=(TT_102_2012, TT_140_2025),
)
SETTLE_ADVANCE_WITHIN = Term[Length](
    id="outbound.settle_advance_within",
    name=Text(
        "thời hạn thanh toán tạm ứng kể từ ngày về nước",
        "the time to account for money advanced, from return",
    ),
    unit=Unit.LENGTH,
)


def _item(what: CostItem, vi: str, en: str) -> Item:
    return Item(what=what, name=Text(vi, en))


_PER_PERSON = (
    _item(CostItem.TICKETS, "vé phương tiện đi lại", "tickets"),
    _item(CostItem.LODGING, "tiền thuê chỗ ở", "lodging"),
    _item(CostItem.MEALS, "tiền ăn và tiêu vặt", "meals and pocket money"),
    _item(CostItem.PASSPORT_AND_VISA, "lệ phí hộ chiếu, thị thực", "passport and visa fees"),
    _item(CostItem.AIRPORT_FEES, "lệ phí sân bay", "airport fees"),
    _item(CostItem.INSURANCE, "tiền bảo hiểm", "insurance"),
    _item(CostItem.CONFERENCE_FEE, "phí tham dự hội nghị, hội thảo", "conference fees"),
    _item(CostItem.AIRPORT_ROOM, "tiền thuê phòng chờ tại sân bay", "a room at the airport"),
)
_FOR_THE_DELEGATION = (
    _item(CostItem.FREIGHT, "cước hành lý, tài liệu", "freight of papers and luggage"),
    _item(CostItem.LOCAL_TRANSPORT, "tiền đi lại tại nước đến", "local transport"),
    _item(CostItem.TRANSIT_TRANSPORT, "tiền đi lại khi quá cảnh", "transport in transit"),
    _item(CostItem.COMMUNICATION, "tiền điện thoại, fax, internet", "telephone, fax, internet"),
    _item(CostItem.RECEPTION_AND_GIFTS, "tiền chiêu đãi, tặng phẩm", "reception and gifts"),
)

_BY_TT_102 = TT_102_2012.at(evidence=Evidence.SECONDARY)

VALUES = (
    SHORT_TRIP_DAYS.value(180, cite=_BY_TT_102),
    ESTIMATE_ITEMS.value((*_PER_PERSON, *_FOR_THE_DELEGATION), cite=_BY_TT_102),
    HOST_REST.value(100, cite=_BY_TT_102),
    FIRST_CLASS.value(
        frozenset({ExpenseGroup.CLAUSE_1}),
        cite=TT_102_2012.at(3, 1, "b", evidence=Evidence.SECONDARY),
    ),
    AIRPORT_ROOM_HOURS.value(6, cite=TT_102_2012.at(3, 2, "b", evidence=Evidence.SECONDARY)),
    SETTLE_ADVANCE_WITHIN.value(WorkingDays(15), cite=_BY_TT_102),
)
