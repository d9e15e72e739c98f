"""The texts of Bình Định: its director's conclusion of October 2022, and others by their names."""

from foreign_affairs_rules import Instrument, Text
from foreign_affairs_rules.national.instruments.issuers import DECISION
from foreign_affairs_rules.national.succession import last_day_of
from foreign_affairs_rules.sources import Level

LAST_DAY = last_day_of("binh_dinh")
"""The papers that are no normative texts are not known to apply after it."""

_PLAN = Text("Kế hoạch", "Plan")
_COMMITTEE = Text("Ủy ban nhân dân tỉnh Bình Định", "People's Committee of Bình Định")
_DEPARTMENT = Text("Sở Ngoại vụ tỉnh Bình Định", "Department of Foreign Affairs of Bình Định")
_DIRECTOR = Text(
    "Giám đốc Sở Ngoại vụ tỉnh Bình Định",
    "Director of the Department of Foreign Affairs of Bình Định",
)

_NEWS = Text(
    "bài viết ngày 21/10/2022 của Sở Ngoại vụ Bình Định về cuộc họp giao ban tháng 10/2022 "
    "(002_98304dfdb68ea361)",
    "news item of 21 October 2022 of Bình Định's department on its monthly meeting "
    "(002_98304dfdb68ea361)",
)

CONCLUSION = Instrument(
    id="binh-dinh-conclusion-2022-10",
    number=None,
    kind=Text("Ý kiến chỉ đạo", "Conclusion"),
    issuer=_DIRECTOR,
    level=Level.DEPARTMENT,
    title=Text(
        "Ý kiến chỉ đạo của Giám đốc Sở Ngoại vụ Bình Định tại cuộc họp giao ban ngày 13/10/2022",
        "Conclusion of the Director of Bình Định's Department of Foreign Affairs at the meeting of "
        "13 October 2022",
    ),
    issued="2022-10-13",
    since="2022-10-13",
    known_until="2022-11-30",
    read_in=_NEWS,
)
"""Its tasks are those of October and November 2022."""

ICISE_LETTER = Instrument(
    id="binh-dinh-icise-2022",
    number=None,
    kind=Text("Văn bản", "Letter"),
    issuer=_DEPARTMENT,
    level=Level.DEPARTMENT,
    title=Text(
        "Văn bản tháng 9/2022 của Sở Ngoại vụ Bình Định đề nghị ICISE thực hiện đúng thủ tục xin "
        "phép, chưa rõ số, ngày",
        "Letter of September 2022 in which Bình Định's department asked ICISE to follow the "
        "procedure for permission, number and day unknown",
    ),
    since="2022-09-30",
    known_until=LAST_DAY,
    read_in=_NEWS,
)
"""It was sent in September 2022, on a day that is not told: it is certain from the last one on."""

KH_137 = Instrument(
    id="kh-137-kh-ubnd-2022",
    number="137/KH-UBND",
    kind=_PLAN,
    issuer=_COMMITTEE,
    level=Level.PROVINCE,
    title=Text(
        "Kế hoạch tổ chức Hội nghị xúc tiến đầu tư các doanh nghiệp Đức tại tỉnh",
        "Plan of the conference that promotes investment by German enterprises",
    ),
    issued="2022-10-17",
    since="2022-10-17",
    known_until=LAST_DAY,
    read_in=Text(
        f"{_NEWS.vi}; ngày ghi trong bài sau ngày họp 13/10/2022, dù cuộc họp nói kế hoạch đã ban "
        "hành",
        f"{_NEWS.en}; the day printed there is after the meeting of 13 October 2022, which speaks "
        "of the plan as issued",
    ),
    unread=True,
)

KH_84 = Instrument(
    id="kh-84-kh-ubnd-2022",
    number="84/KH-UBND",
    kind=_PLAN,
    issuer=_COMMITTEE,
    level=Level.PROVINCE,
    title=Text(
        "Kế hoạch có nhiệm vụ giao Sở Ngoại vụ năm 2022 và năm 2023, chưa rõ tên",
        "Plan with tasks of the department for 2022 and 2023, title unknown",
    ),
    issued="2022-06-13",
    since="2022-06-13",
    known_until="2023-12-31",
    read_in=_NEWS,
    unread=True,
)

KH_131 = Instrument(
    id="kh-131-kh-ubnd-2022",
    number="131/KH-UBND",
    kind=_PLAN,
    issuer=_COMMITTEE,
    level=Level.PROVINCE,
    title=Text(
        "Kế hoạch có nhiệm vụ giao Sở Ngoại vụ, chưa rõ tên",
        "Plan with tasks of the department, title unknown",
    ),
    issued="2022-09-27",
    since="2022-09-27",
    known_until=LAST_DAY,
    read_in=_NEWS,
    unread=True,
)

KH_694 = Instrument(
    id="kh-694-kh-sngv-2022",
    number="694/KH-SNgV",
    kind=_PLAN,
    issuer=_DEPARTMENT,
    level=Level.DEPARTMENT,
    title=Text(
        "Kế hoạch khảo sát, lập danh sách, nhận đơn tham gia Hội thân nhân người Bình Định ở nước "
        "ngoài",
        "Plan to survey and list those who join the association of relatives of overseas Bình Định "
        "people",
    ),
    issued="2022-08-05",
    since="2022-08-05",
    known_until=LAST_DAY,
    read_in=_NEWS,
    unread=True,
)

TB_133 = Instrument(
    id="tb-133-tb-ubnd-2016",
    number="133/TB-UBND",
    kind=Text("Thông báo", "Notice"),
    issuer=_COMMITTEE,
    level=Level.PROVINCE,
    title=Text(
        "Thông báo kết luận giao Sở Khoa học và Công nghệ chủ trì hỗ trợ các hội nghị của ICISE "
        "năm 2016",
        "Notice that the Department of Science and Technology leads the support of the events of "
        "ICISE in 2016",
    ),
    issued="2016-06-10",
    since="2016-06-10",
    known_until="2016-12-31",
    read_in=Text(
        "trang ý kiến kết luận, chỉ đạo của Ủy ban nhân dân tỉnh",
        "the Committee's page of conclusions",
    ),
)

QD_16_2023 = Instrument(
    id="qd-16-2023-qd-ubnd-binh-dinh",
    number="16/2023/QĐ-UBND",
    kind=DECISION,
    issuer=_COMMITTEE,
    level=Level.PROVINCE,
    title=Text(
        "Quyết định ban hành quy định quản lý hoạt động của các tổ chức phi chính phủ nước ngoài "
        "trên địa bàn tỉnh",
        "Decision on managing the activities of foreign NGOs in the province",
    ),
    issued="2023-04-21",
    since="2023-05-10",
    read_in=Text("chỉ đọc được phần đầu văn bản", "only the header was read"),
    unread=True,
    normative=True,
)

INSTRUMENTS = (
    CONCLUSION,
    ICISE_LETTER,
    KH_137,
    KH_84,
    KH_131,
    KH_694,
    TB_133,
    QD_16_2023,
)
