"""The texts of Quảng Nam, known through news items and pages about them."""

from foreign_affairs_rules import Instrument, Text
from foreign_affairs_rules.national.instruments.aid import ND_80_2020
from foreign_affairs_rules.national.instruments.issuers import DECISION
from foreign_affairs_rules.national.succession import last_day_of
from foreign_affairs_rules.sources import Level

LAST_DAY = last_day_of("quang_nam")
"""The papers that are no normative texts are not known to apply after it."""

_REGULATION = Text("Quy chế", "Regulation")
_CHAIRMAN = Text(
    "Chủ tịch Ủy ban nhân dân tỉnh Quảng Nam",
    "Chairman of the People's Committee of Quảng Nam",
)
_COMMITTEE = Text("Ủy ban nhân dân tỉnh Quảng Nam", "People's Committee of Quảng Nam")
_STANDING_COMMITTEE = Text(
    "Ban Thường vụ Tỉnh ủy Quảng Nam", "Standing Committee of the Quảng Nam Party Committee"
)
_UNIFIED = Text(
    "quản lý thống nhất các hoạt động đối ngoại", "the unified management of foreign affairs"
)

_NEWS_2024 = Text(
    "bài viết của Báo Quảng Nam cuối năm 2024, không ghi ngày, về tăng cường quản lý hoạt động đối "
    "ngoại (003_892b352430ac69ca)",
    "undated news item of Báo Quảng Nam, late 2024, on stronger management of foreign affairs "
    "(003_892b352430ac69ca)",
)
_NEWS_2018 = Text(
    "bài viết ngày 10/04/2018 về kế hoạch công tác đối ngoại năm 2018 của tỉnh Quảng Nam "
    "(004_5683634114acdb9d)",
    "news item of 10 April 2018 on the foreign-affairs plan of Quảng Nam for 2018 "
    "(004_5683634114acdb9d)",
)
_NEWS_3254 = Text(
    "bài viết của Báo Quảng Nam và trang của Sở Ngoại vụ về quy chế phối hợp",
    "a news item of Báo Quảng Nam and the department's page on the regulation",
)
_PROCEDURES = Text(
    "trang thuvienphapluat.vn về Quyết định 35/QĐ-UBND; không hiện thời gian từng bước",
    "a page of thuvienphapluat.vn on Decision 35/QĐ-UBND; the time of each step is not shown",
)

QUY_CHE_27 = Instrument(
    id="quy-che-27-2024",
    number="27",
    kind=_REGULATION,
    issuer=_STANDING_COMMITTEE,
    level=Level.PROVINCE,
    title=Text(f"Quy chế {_UNIFIED.vi}", f"Regulation on {_UNIFIED.en}"),
    issued="2024-06-28",
    since="2024-06-28",
    known_until=LAST_DAY,
    read_in=_NEWS_2024,
    unread=True,
)

QD_1643 = Instrument(
    id="qd-1643-2024",
    number="1643",
    kind=DECISION,
    issuer=_STANDING_COMMITTEE,
    level=Level.PROVINCE,
    title=Text(f"Quyết định về {_UNIFIED.vi}", f"Decision on {_UNIFIED.en}"),
    issued="2024-10-15",
    since="2024-10-15",
    known_until=LAST_DAY,
    read_in=_NEWS_2024,
    unread=True,
)

ORDER_2024 = Instrument(
    id="quang-nam-order-2024",
    number=None,
    kind=Text("Văn bản", "Order"),
    issuer=_CHAIRMAN,
    level=Level.PROVINCE,
    title=Text(
        "Văn bản cuối năm 2024 của Chủ tịch Ủy ban nhân dân tỉnh Quảng Nam về tăng cường quản lý "
        "hoạt động đối ngoại, chưa rõ số, ngày",
        "Order of the Chairman of Quảng Nam of late 2024 on stronger management of foreign "
        "affairs, number and date unknown",
    ),
    since=QD_1643.issued,
    known_until=LAST_DAY,
    read_in=_NEWS_2024,
)
"""It names Decision 1643, so that it cannot be earlier: nothing of it applies before that day."""

QD_3254 = Instrument(
    id="qd-3254-qd-ubnd-2021",
    number="3254/QĐ-UBND",
    kind=DECISION,
    issuer=_COMMITTEE,
    level=Level.PROVINCE,
    title=Text(
        "Quyết định ban hành Quy chế phối hợp quản lý hội nghị, hội thảo quốc tế trên địa bàn tỉnh",
        "Decision on coordinating international conferences in the province",
    ),
    issued="2021-11-09",
    since="2021-11-09",
    known_until=LAST_DAY,
    read_in=_NEWS_3254,
    unread=True,
)

QUY_CHE_03 = Instrument(
    id="quy-che-03-2020",
    number="03",
    kind=_REGULATION,
    issuer=_STANDING_COMMITTEE,
    level=Level.PROVINCE,
    title=Text(f"Quy chế {_UNIFIED.vi}", f"Regulation on {_UNIFIED.en}"),
    issued="2020-11-30",
    since="2020-11-30",
    known_until=LAST_DAY,
    read_in=_NEWS_3254,
    unread=True,
)
"""Whether Regulation 27 of 2024 took its place is not known."""

QD_35 = Instrument(
    id="qd-35-qd-ubnd-2021",
    number="35/QĐ-UBND",
    kind=DECISION,
    issuer=_COMMITTEE,
    level=Level.PROVINCE,
    title=Text(
        "Quyết định phê duyệt quy trình nội bộ giải quyết thủ tục hành chính của Sở Ngoại vụ",
        "Decision on the internal processes of the Department of Foreign Affairs",
    ),
    issued="2021-01-07",
    since="2021-01-07",
    known_until=LAST_DAY,
    read_in=_PROCEDURES,
    unread=True,
)

QD_3240 = Instrument(
    id="qd-3240-qd-ubnd-2020",
    number="3240/QĐ-UBND",
    kind=DECISION,
    issuer=_COMMITTEE,
    level=Level.PROVINCE,
    title=Text(
        "Quyết định về danh mục thủ tục hành chính của Sở Ngoại vụ",
        "Decision on the list of procedures of the Department of Foreign Affairs",
    ),
    issued="2020-11-19",
    since="2020-11-19",
    known_until=LAST_DAY,
    read_in=_PROCEDURES,
    unread=True,
)

QD_34_2013 = Instrument(
    id="qd-34-2013-qd-ubnd",
    number="34/2013/QĐ-UBND",
    kind=DECISION,
    issuer=_COMMITTEE,
    level=Level.PROVINCE,
    title=Text(
        "Quyết định về quản lý hoạt động của các tổ chức phi chính phủ nước ngoài trên địa bàn "
        "tỉnh",
        "Decision on managing the activities of foreign NGOs in the province",
    ),
    issued="2013-12-24",
    since="2014-01-03",
    review_from=ND_80_2020.since,
    review=Text(
        "Các nghị định mà văn bản căn cứ (93/2009/NĐ-CP, 12/2012/NĐ-CP) đã được thay thế; chưa "
        "kiểm tra văn bản đã bị bãi bỏ hay chưa.",
        "The decrees it rests on (93/2009/NĐ-CP, 12/2012/NĐ-CP) were replaced; whether it was "
        "repealed was not checked.",
    ),
    read_in=Text("chỉ đọc được phần đầu văn bản", "only the header was read"),
    unread=True,
    normative=True,
)
"""In force ten days after it was signed."""

KH_1623 = Instrument(
    id="kh-1623-kh-ubnd-2018",
    number="1623/KH-UBND",
    kind=Text("Kế hoạch", "Plan"),
    issuer=_COMMITTEE,
    level=Level.PROVINCE,
    title=Text(
        "Kế hoạch triển khai công tác đối ngoại năm 2018", "Plan of foreign affairs for 2018"
    ),
    since="2018-04-10",
    known_until="2018-12-31",
    read_in=_NEWS_2018,
)
"""Its date is not known; it is known from the day of the news item on, for the year 2018."""

INSTRUMENTS = (
    ORDER_2024,
    QUY_CHE_27,
    QD_1643,
    QD_3254,
    QUY_CHE_03,
    QD_35,
    QD_3240,
    QD_34_2013,
    KH_1623,
)
