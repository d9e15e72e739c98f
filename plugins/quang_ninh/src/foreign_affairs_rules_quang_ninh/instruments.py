"""The texts that Quảng Ninh applied in 2018, known through one news item."""

from foreign_affairs_rules import Instrument, Text
from foreign_affairs_rules.sources import Level

_NEWS = Text(
    "bài viết ngày 13/03/2018 về kế hoạch hoạt động đối ngoại năm 2018 của tỉnh Quảng Ninh "
    "(001_c1068c5fa36e72b1)",
    "news item of 13 March 2018 on the foreign-affairs plan of Quảng Ninh for 2018 "
    "(001_c1068c5fa36e72b1)",
)

PM_2018 = Instrument(
    id="pm-delegations-2018",
    number=None,
    kind=Text("Văn bản", "Document"),
    issuer=Text("Thủ tướng Chính phủ", "Prime Minister"),
    level=Level.CENTRAL,
    title=Text(
        "Văn bản của Thủ tướng Chính phủ về đoàn ra, đoàn vào năm 2017 và kế hoạch năm 2018 "
        "(chưa rõ số), theo Kế hoạch 162-KH/TU",
        "Prime Minister's paper on delegations of 2017 and the plan for 2018 (number unknown), as "
        "applied by Plan 162-KH/TU",
    ),
    since="2018-01-09",
    known_until="2018-12-31",
    read_in=_NEWS,
)
"""Applied by Quảng Ninh from its plan of 9 January 2018 on, for the plan year 2018."""

KH_162 = Instrument(
    id="kh-162-kh-tu-2018",
    number="162-KH/TU",
    kind=Text("Kế hoạch", "Plan"),
    issuer=Text("Tỉnh ủy Quảng Ninh", "Quảng Ninh Party Committee"),
    level=Level.PROVINCE,
    title=Text("Kế hoạch hoạt động đối ngoại năm 2018", "Foreign-affairs plan for 2018"),
    issued="2018-01-09",
    since="2018-01-09",
    known_until="2018-12-31",
    read_in=_NEWS,
)

CT_30 = Instrument(
    id="ct-30-ct-tu-2014",
    number="30-CT/TU",
    kind=Text("Chỉ thị", "Directive"),
    issuer=Text(
        "Ban Thường vụ Tỉnh ủy Quảng Ninh", "Standing Committee of the Quảng Ninh Party Committee"
    ),
    level=Level.PROVINCE,
    title=Text(
        "Chỉ thị về quản lý các đoàn và cán bộ đi công tác nước ngoài",
        "Directive on managing delegations and officials travelling abroad",
    ),
    issued="2014-10-09",
    since="2014-10-09",
    read_in=_NEWS,
    unread=True,
)

QUY_CHE_01 = Instrument(
    id="quy-che-01-tu",
    number="01",
    kind=Text("Quy chế", "Regulation"),
    issuer=Text("Tỉnh ủy Quảng Ninh", "Quảng Ninh Party Committee"),
    level=Level.PROVINCE,
    title=Text(
        "Quy chế quản lý thống nhất các hoạt động đối ngoại",
        "Regulation on the unified management of foreign affairs",
    ),
    read_in=_NEWS,
    unread=True,
)

INSTRUMENTS = (PM_2018, KH_162, CT_30, QUY_CHE_01)
