"""The words of a reception: ranks and classes of guests, who pays, what is paid."""

from enum import Enum

from foreign_affairs_rules.text import Text


class ProtocolClass(Enum):
    """The class of a guest (hạng khách), which the annex of a circular draws from the rank."""

    SPECIAL = "special"
    A = "a"
    B = "b"
    C = "c"
    OTHER = "other"
    """Another international guest (khách mời quốc tế khác)."""

    @property
    def label(self) -> Text:
        """The class in words."""
        return _CLASSES[self]


_CLASSES = {
    ProtocolClass.SPECIAL: Text("hạng đặc biệt", "special class"),
    ProtocolClass.A: Text("hạng A", "class A"),
    ProtocolClass.B: Text("hạng B", "class B"),
    ProtocolClass.C: Text("hạng C", "class C"),
    ProtocolClass.OTHER: Text("khách mời quốc tế khác", "other international guests"),
}


class HeadRank(Enum):
    """The rank of the head of the guests (cấp, chức vụ của trưởng đoàn khách)."""

    HEAD_OF_STATE = "head_of_state"
    DEPUTY_HEAD_OF_STATE = "deputy_head_of_state"
    HEAD_OF_GOVERNMENT = "head_of_government"
    SPEAKER = "speaker"
    """Who presides over a parliament, one of its houses, or a union of parliaments."""
    EUROPEAN_PRESIDENT = "european_president"
    """Who presides over the European Council or the European Commission."""
    UN_SECRETARY_GENERAL = "un_secretary_general"
    DEPUTY_PRIME_MINISTER = "deputy_prime_minister"
    DEPUTY_SPEAKER = "deputy_speaker"
    EUROPEAN_VICE_PRESIDENT = "european_vice_president"
    """A vice-president of the European Commission."""
    UN_DEPUTY_SECRETARY_GENERAL = "un_deputy_secretary_general"
    HEIR_TO_THE_THRONE = "heir_to_the_throne"
    FOREIGN_MINISTER = "foreign_minister"
    ORGANISATION_HEAD = "organisation_head"
    """Chair or secretary-general of an intergovernmental or international finance organisation."""
    JOINT_COMMITTEE_CHAIR = "joint_committee_chair"
    MINISTER = "minister"
    DEPUTY_MINISTER = "deputy_minister"
    ORGANISATION_DEPUTY = "organisation_deputy"
    """Deputy of the head of an intergovernmental or international finance organisation."""
    ROYAL = "royal"
    """Another member of a royal family."""
    ASEAN_SENIOR_OFFICIAL = "asean_senior_official"
    AMBASSADOR = "ambassador"
    ASEAN_BODY_HEAD = "asean_body_head"
    DEPARTMENT = "department"
    """A department of a ministry (vụ, cục), its equivalent, or below."""
    LOCAL_LEADER = "local_leader"
    """Who governs a province, a state or a city, or sits in its council."""
    SPECIALISED_BODY_HEAD = "specialised_body_head"
    """Who leads a specialised international body that the annex does not name."""
    OTHER = "other"


class GuestRole(Enum):
    """The part of a guest in the delegation; for whom a line of the estimate is."""

    HEAD = "head"
    DEPUTY = "deputy"
    MEMBER = "member"
    SPOUSE = "spouse"
    """The spouse of the head."""
    HOST_SIDE = "host_side"
    """Delegates and interpreters of the Vietnamese side, in an estimate only."""

    @property
    def label(self) -> Text:
        """The part in words."""
        return _ROLES[self]


_ROLES = {
    GuestRole.HEAD: Text("trưởng đoàn", "head"),
    GuestRole.DEPUTY: Text("phó đoàn", "deputy head"),
    GuestRole.MEMBER: Text("đoàn viên", "member"),
    GuestRole.SPOUSE: Text("phu nhân (phu quân) trưởng đoàn", "spouse of the head"),
    GuestRole.HOST_SIDE: Text("phía Việt Nam", "the Vietnamese side"),
}


class GuestDetail(Enum):
    """A detail of each guest that a text may ask for."""

    NATIONALITY = "nationality"
    POST = "post"
    PASSPORT_NUMBER = "passport_number"
    PASSPORT_COPY = "passport_copy"


class GuestLevel(Enum):
    """The level of the body that the guests come from."""

    STATE = "state"
    """State, government, parliament, party at the central level."""
    MINISTRY = "ministry"
    PROVINCE = "province"
    """A province, a state, a region or a city."""
    DEPARTMENT = "department"
    """A department of a province (cấp sở)."""
    DISTRICT = "district"
    ORGANISATION = "organisation"
    """An organisation, a firm, a school."""


class HostLevel(Enum):
    """The level of the body that hosts."""

    CENTRAL = "central"
    PARTY_COMMITTEE = "party_committee"
    COUNCIL = "council"
    COMMITTEE = "committee"
    """The provincial People's Committee."""
    DEPARTMENT = "department"
    DISTRICT = "district"
    """A district, until 30/06/2025."""
    COMMUNE = "commune"
    ORGANISATION = "organisation"


class HostPart(Enum):
    """The part of the host body whose estimate this is."""

    SOLE = "sole"
    LEAD = "lead"
    """It leads the reception, and the guests work with other bodies too."""
    SHARING = "sharing"
    """The guests work with it, and another body leads the reception."""
    VISITED = "visited"
    """A locality that guests of another body are taken to."""


class Payment(Enum):
    """Who pays for the stay of the guests."""

    HOST_PAYS_ALL = "host_pays_all"
    GUEST_PAYS_STAY = "guest_pays_stay"
    """The guests pay their lodging and meals."""
    GUEST_PAYS_ALL = "guest_pays_all"


class ConferenceCost(Enum):
    """Who pays for an international conference that the guests come for."""

    NONE = "none"
    """They come for no conference."""
    VIET_NAM = "viet_nam"
    JOINT = "joint"
    FOREIGN = "foreign"


class ExpenseItem(Enum):
    """What a line of the estimate pays."""

    FLOWERS = "flowers"
    LOUNGE = "lounge"
    """A waiting room at the airport."""
    CAR = "car"
    LODGING = "lodging"
    MEALS = "meals"
    """Lunch and dinner of a day, drinks included."""
    BANQUET = "banquet"
    BANQUET_DAY_MEAL = "banquet_day_meal"
    """The other meal on the day of a banquet."""
    SERVICE_MEALS = "service_meals"
    """Meals of guards, drivers, protocol staff and escorts who eat together."""
    SESSION = "session"
    """Drinks and fruit at a courtesy call or working session of half a day."""
    TRANSLATION_INTO = "translation_into"
    """Translation into Vietnamese, by page."""
    TRANSLATION_FROM = "translation_from"
    """Translation from Vietnamese, by page."""
    CONSECUTIVE = "consecutive"
    """Consecutive interpreting, by hour."""
    SIMULTANEOUS = "simultaneous"
    """Simultaneous interpreting, by hour."""
    ART_SHOW = "art_show"
    GIFT = "gift"
    HALL = "hall"
    """A hall or meeting room."""
    NEGOTIATION_AT_HOME = "negotiation_at_home"
    """Sessions of the Vietnamese negotiators, for talks held in Viet Nam."""
    NEGOTIATION_ABROAD = "negotiation_abroad"
    """Their sessions in Viet Nam that prepare talks held abroad."""
    OTHER = "other"

    @property
    def label(self) -> Text:
        """The item in words."""
        return _ITEMS[self]


_ITEMS = {
    ExpenseItem.FLOWERS: Text("tặng hoa", "flowers"),
    ExpenseItem.LOUNGE: Text("phòng chờ tại sân bay", "airport lounge"),
    ExpenseItem.CAR: Text("xe ô tô", "cars"),
    ExpenseItem.LODGING: Text("thuê chỗ ở", "lodging"),
    ExpenseItem.MEALS: Text("ăn hằng ngày", "daily meals"),
    ExpenseItem.BANQUET: Text("chiêu đãi", "banquet"),
    ExpenseItem.BANQUET_DAY_MEAL: Text(
        "bữa ăn còn lại trong ngày chiêu đãi", "the other meal of the banquet day"
    ),
    ExpenseItem.SERVICE_MEALS: Text("ăn tập trung của lực lượng phục vụ", "meals of service staff"),
    ExpenseItem.SESSION: Text("tiếp xã giao, buổi làm việc", "courtesy call, working session"),
    ExpenseItem.TRANSLATION_INTO: Text("biên dịch sang tiếng Việt", "translation into Vietnamese"),
    ExpenseItem.TRANSLATION_FROM: Text("biên dịch từ tiếng Việt", "translation from Vietnamese"),
    ExpenseItem.CONSECUTIVE: Text("dịch nối tiếp", "consecutive interpreting"),
    ExpenseItem.SIMULTANEOUS: Text("dịch song song", "simultaneous interpreting"),
    ExpenseItem.ART_SHOW: Text("biểu diễn nghệ thuật", "art show"),
    ExpenseItem.GIFT: Text("tặng phẩm", "gift"),
    ExpenseItem.HALL: Text("hội trường, phòng họp", "hall, meeting room"),
    ExpenseItem.NEGOTIATION_AT_HOME: Text(
        "bồi dưỡng đàm phán ở trong nước", "sessions of negotiators, talks at home"
    ),
    ExpenseItem.NEGOTIATION_ABROAD: Text(
        "bồi dưỡng họp chuẩn bị đàm phán ở nước ngoài", "sessions that prepare talks abroad"
    ),
    ExpenseItem.OTHER: Text("khoản khác", "other"),
}
