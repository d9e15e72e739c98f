"""The budget of a trip (dự toán kinh phí): who pays for what, the estimate, the tickets."""

from datetime import date as Date  # noqa: N812 -- facts have an attribute named date
from enum import Enum
from typing import Annotated

from foreign_affairs_rules.bounds import ONCE_EACH, Count, Name
from foreign_affairs_rules.facts import UNKNOWN, Facts, facts


class FundingSource(Enum):
    """Who pays (nguồn kinh phí)."""

    STATE_BUDGET = "state_budget"
    UNIT = "unit"
    HOST = "host"
    ENTERPRISE = "enterprise"
    PROJECT = "project"
    SELF = "self"
    OTHER = "other"


@facts
class Funding(Facts):
    """Funding (kinh phí): the sources, and the estimate in VND."""

    sources: Annotated[tuple[FundingSource, ...], ONCE_EACH] = UNKNOWN
    estimate: Count = UNKNOWN


class CostItem(Enum):
    """An item of cost (khoản chi): paid to each traveller, then for the delegation as a whole."""

    TICKETS = "tickets"
    """Vé phương tiện đi lại."""
    LODGING = "lodging"
    """Tiền thuê chỗ ở."""
    MEALS = "meals"
    """Tiền ăn và tiêu vặt."""
    PASSPORT_AND_VISA = "passport_and_visa"
    """Lệ phí hộ chiếu, thị thực."""
    AIRPORT_FEES = "airport_fees"
    """Lệ phí sân bay."""
    INSURANCE = "insurance"
    """Tiền bảo hiểm."""
    CONFERENCE_FEE = "conference_fee"
    """Phí tham dự hội nghị, hội thảo."""
    AIRPORT_ROOM = "airport_room"
    """Tiền thuê phòng chờ tại sân bay khi nối chuyến."""
    FREIGHT = "freight"
    """Cước hành lý, tài liệu mang theo."""
    LOCAL_TRANSPORT = "local_transport"
    """Tiền đi lại tại nước đến."""
    TRANSIT_TRANSPORT = "transit_transport"
    """Tiền đi lại khi quá cảnh."""
    COMMUNICATION = "communication"
    """Tiền điện thoại, fax, internet."""
    RECEPTION_AND_GIFTS = "reception_and_gifts"
    """Tiền chiêu đãi, tặng phẩm."""
    OTHER = "other"


@facts
class CostLine(Facts):
    """
    A line of the estimate in VND: the whole *cost*, what the State *budget* and the *host* pay.

    For a room at the airport, *wait_hours* is the wait between two flights.
    """

    item: CostItem
    cost: Count = UNKNOWN
    budget: Count = UNKNOWN
    host: Count = UNKNOWN
    wait_hours: Count = UNKNOWN


@facts
class Estimate(Facts):
    """The estimate (dự toán) as drawn up on the day *date*, line by line."""

    number: Name = UNKNOWN
    date: Date = UNKNOWN
    lines: tuple[CostLine, ...] = UNKNOWN


class TravelMode(Enum):
    """A means of travel (phương tiện)."""

    AIR = "air"
    SHIP = "ship"
    TRAIN = "train"
    ROAD = "road"


class TravelClass(Enum):
    """The class of a ticket (hạng vé)."""

    ORDINARY = "ordinary"
    BUSINESS = "business"
    FIRST = "first"


@facts
class Ticket(Facts):
    """A ticket (vé) of the member *person*, and the day it was bought."""

    person: Name
    mode: TravelMode = UNKNOWN
    travel_class: TravelClass = UNKNOWN
    date: Date = UNKNOWN
