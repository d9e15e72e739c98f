"""The texts of Kon Tum, known through news items and pages about them."""

from foreign_affairs_rules import Instrument, Text
from foreign_affairs_rules.national.instruments.issuers import DECISION, LETTER
from foreign_affairs_rules.national.succession import last_day_of
from foreign_affairs_rules.sources import Level

LAST_DAY = last_day_of("kon_tum")
"""None of its papers is a normative text: they are not known to apply after it."""

_PLAN = Text("Kế hoạch", "Plan")
_COMMITTEE = Text("Ủy ban nhân dân tỉnh Kon Tum", "People's Committee of Kon Tum")
_STANDING_COMMITTEE = Text(
    "Ban Thường vụ Tỉnh ủy Kon Tum", "Standing Committee of the Kon Tum Party Committee"
)
_DEPARTMENT = Text("Sở Ngoại vụ tỉnh Kon Tum", "Department of Foreign Affairs of Kon Tum")

_NEWS = Text(
    "bài viết tháng 9/2022 về Công văn 3095/UBND-NC (000_269867437116741a); bài viết "
    "không nêu tên tỉnh, được xác định là Kon Tum qua Kế hoạch 952/KH-UBND",
    "news item of September 2022 on letter 3095/UBND-NC (000_269867437116741a); it "
    "names no province, which Plan 952/KH-UBND shows to be Kon Tum",
)
_HEADING = Text(
    "phần căn cứ của Kế hoạch, đăng trên vanban123.vn",
    "the bases that the Plan names, as published on vanban123.vn",
)

CV_3095 = Instrument(
    id="cv-3095-ubnd-nc-2022",
    number="3095/UBND-NC",
    kind=LETTER,
    issuer=_COMMITTEE,
    level=Level.PROVINCE,
    title=Text(
        "Công văn về chấn chỉnh việc triển khai, thực hiện các hoạt động đối ngoại trên địa bàn "
        "tỉnh",
        "Letter on putting foreign affairs in the province in order",
    ),
    issued="2022-09-16",
    since="2022-09-16",
    known_until=LAST_DAY,
    read_in=_NEWS,
)

QD_1517 = Instrument(
    id="qd-1517-qd-tu-2019",
    number="1517-QĐ/TU",
    kind=DECISION,
    issuer=_STANDING_COMMITTEE,
    level=Level.PROVINCE,
    title=Text(
        "Quyết định ban hành Quy chế quản lý thống nhất các hoạt động đối ngoại",
        "Decision on the unified management of foreign affairs",
    ),
    issued="2019-11-18",
    since="2019-11-18",
    known_until=LAST_DAY,
    read_in=_NEWS,
    unread=True,
)

CV_358 = Instrument(
    id="cv-358-sngv-ls-2020",
    number="358/SNgV-LS",
    kind=LETTER,
    issuer=_DEPARTMENT,
    level=Level.DEPARTMENT,
    title=Text(
        "Công văn hướng dẫn thủ tục triển khai Quyết định 1517-QĐ/TU",
        "Letter on the procedures under Decision 1517-QĐ/TU",
    ),
    issued="2020-06-11",
    since="2020-06-11",
    known_until=LAST_DAY,
    read_in=_NEWS,
    unread=True,
)
"""The news item calls it both a letter (công văn) and a document (văn bản)."""

QD_575 = Instrument(
    id="qd-575-qd-ubnd-2020",
    number="575/QĐ-UBND",
    kind=DECISION,
    issuer=_COMMITTEE,
    level=Level.PROVINCE,
    title=Text(
        "Quyết định về 02 quy trình nội bộ trong lĩnh vực ngoại vụ",
        "Decision on two internal processes in foreign affairs",
    ),
    issued="2020-08-05",
    since="2020-08-05",
    known_until=LAST_DAY,
    read_in=Text(
        "trang phapluatcongdong.vn; không hiện thời gian từng bước, suy ra là hai thủ tục về hội "
        "nghị, hội thảo quốc tế",
        "a page of phapluatcongdong.vn; the time of each step is not shown, and that both are "
        "about conferences is inferred",
    ),
    unread=True,
)

CV_207 = Instrument(
    id="cv-207-ubnd-nc-2021",
    number="207/UBND-NC",
    kind=LETTER,
    issuer=_COMMITTEE,
    level=Level.PROVINCE,
    title=Text(
        "Công văn về tổ chức và quản lý hội nghị, hội thảo quốc tế trên địa bàn tỉnh",
        "Letter on holding and managing international conferences in the province",
    ),
    issued="2021-01-19",
    since="2021-01-19",
    known_until=LAST_DAY,
    read_in=Text(
        "bài viết của kontumtoday.net về Công văn", "a news item of kontumtoday.net on the letter"
    ),
)

KH_3394 = Instrument(
    id="kh-3394-kh-ubnd-2018",
    number="3394/KH-UBND",
    kind=_PLAN,
    issuer=_COMMITTEE,
    level=Level.PROVINCE,
    title=Text("Kế hoạch cho giai đoạn 2018 - 2021", "Plan for 2018 to 2021"),
    issued="2018-12-04",
    since="2018-12-04",
    known_until="2021-12-31",
    read_in=Text("chỉ biết số, ngày và giai đoạn", "only its number, day and years are known"),
    unread=True,
)

KH_952 = Instrument(
    id="kh-952-kh-ubnd-2022",
    number="952/KH-UBND",
    kind=_PLAN,
    issuer=_COMMITTEE,
    level=Level.PROVINCE,
    title=Text("Kế hoạch về công tác đối ngoại năm 2022", "Plan of foreign affairs for 2022"),
    issued="2022-04-05",
    since="2022-04-05",
    known_until="2022-12-31",
    read_in=_HEADING,
    unread=True,
)
"""
It names its way to approval within the plan year: the Prime Minister's opinions in 225/VPCP-QHQT of
26 January and 511/VPCP-QHQT of 23 February 2022, the Foreign Ministry's 462/BNG-CNV-m of 1 March,
the agreement of the Party Committee in 479-CV/TU of 4 April.
"""

INSTRUMENTS = (CV_3095, QD_1517, CV_358, QD_575, CV_207, KH_3394, KH_952)
