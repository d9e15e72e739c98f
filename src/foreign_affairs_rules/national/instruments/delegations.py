"""On delegations: who may travel, and who sends them."""

from foreign_affairs_rules.national.instruments.issuers import (
    CIRCULAR,
    CODIFIED,
    DECISION,
    DECREE,
    DIRECTIVE,
    FOREIGN_MINISTRY,
    GOVERNMENT,
    LAW,
    NATIONAL_ASSEMBLY,
    POLITBURO,
    PRIME_MINISTER,
)
from foreign_affairs_rules.sources import Instrument, Level
from foreign_affairs_rules.text import Text

CT_38 = Instrument(
    id="ct-38-ct-tw-2014",
    number="38-CT/TW",
    kind=DIRECTIVE,
    issuer=POLITBURO,
    level=Level.CENTRAL,
    title=Text(
        "Chỉ thị về tăng cường quản lý các đoàn đi công tác nước ngoài",
        "Directive on stronger management of delegations travelling abroad",
    ),
    issued="2014-07-21",
    since="2014-07-21",
    read_in=Text(
        "tóm tắt của báo chí năm 2014, không có số điểm; ngày hiệu lực suy từ ngày ký",
        "press summaries of 2014, without point numbers; in force from its date by inference",
    ),
)

QD_272 = Instrument(
    id="qd-272-qd-tw-2015",
    number="272-QĐ/TW",
    kind=DECISION,
    issuer=POLITBURO,
    level=Level.CENTRAL,
    title=Text(
        "Quy chế quản lý thống nhất các hoạt động đối ngoại",
        "Regulation on the unified management of foreign affairs",
    ),
    issued="2015-01-21",
    since="2015-01-21",
    read_in=Text("chưa đọc được nội dung", "its body was not read"),
    unread=True,
)

KL_33 = Instrument(
    id="kl-33-kl-tw-2018",
    number="33-KL/TW",
    kind=Text("Kết luận", "Conclusion"),
    issuer=POLITBURO,
    level=Level.CENTRAL,
    title=Text(
        "Kết luận về tiếp tục thực hiện Quyết định 272-QĐ/TW",
        "Conclusion on applying Decision 272-QĐ/TW further",
    ),
    issued="2018-07-25",
    since="2018-07-25",
    read_in=Text(
        "chưa đọc được nội dung; nơi ban hành suy từ ký hiệu, ngày hiệu lực suy từ ngày ký",
        "its body was not read; its issuer follows from its mark, its first day from its date",
    ),
    unread=True,
)

HD_05 = Instrument(
    id="hd-05-hd-bdntw-2019",
    number="05-HD/BĐNTW",
    kind=Text("Hướng dẫn", "Guidance"),
    issuer=Text("Ban Đối ngoại Trung ương", "Party Commission for External Relations"),
    level=Level.CENTRAL,
    title=Text(
        "Hướng dẫn thực hiện Quy chế quản lý thống nhất các hoạt động đối ngoại",
        "Guidance on the regulation on the unified management of foreign affairs",
    ),
    issued="2019-03-26",
    since="2019-03-26",
    review_from="2025-02-24",
    review=Text(
        "Ban Đối ngoại Trung ương đã được hợp nhất vào Bộ Ngoại giao; danh sách cơ quan đầu mối "
        "có thể đã thay đổi.",
        "The Commission became part of the Foreign Ministry; the focal bodies may have changed.",
    ),
    read_in=Text(
        "chỉ đọc được phần mở đầu (cơ quan đầu mối, giải thích từ ngữ)",
        "only its opening was read (focal bodies, definitions)",
    ),
    unread=True,
)

QD_67_2011 = Instrument(
    id="qd-67-2011-qd-ttg",
    number="67/2011/QĐ-TTg",
    kind=DECISION,
    issuer=PRIME_MINISTER,
    level=Level.CENTRAL,
    title=Text(
        "Quy chế quản lý thống nhất các hoạt động đối ngoại của Ủy ban nhân dân cấp tỉnh",
        "Regulation on the foreign affairs of provincial People's Committees",
    ),
    issued="2011-12-12",
    since="2012-02-01",
    read_in=Text(
        "chỉ đọc được các điều ban hành, chưa đọc được quy chế kèm theo",
        "only its enacting articles were read, not the regulation",
    ),
    unread=True,
)

LUAT_49_2019 = Instrument(
    id="luat-49-2019-qh14",
    number="49/2019/QH14",
    kind=LAW,
    issuer=NATIONAL_ASSEMBLY,
    level=Level.CENTRAL,
    title=Text(
        "Luật Xuất cảnh, nhập cảnh của công dân Việt Nam",
        "Law on the exit and entry of Vietnamese citizens",
    ),
    issued="2019-11-22",
    since="2020-07-01",
    read_in=CODIFIED,
)

QD_58_2012 = Instrument(
    id="qd-58-2012-qd-ttg",
    number="58/2012/QĐ-TTg",
    kind=DECISION,
    issuer=PRIME_MINISTER,
    level=Level.CENTRAL,
    title=Text(
        "Quyết định về quản lý và sử dụng hộ chiếu ngoại giao, hộ chiếu công vụ",
        "Decision on the management and use of diplomatic and official passports",
    ),
    issued="2012-12-24",
    since="2013-03-01",
    until="2020-12-30",
    replaced_by=LUAT_49_2019,
    read_in=Text("nguồn thứ cấp thống nhất với nhau", "secondary sources that agree"),
)

TT_04_2020 = Instrument(
    id="tt-04-2020-tt-bng",
    number="04/2020/TT-BNG",
    kind=CIRCULAR,
    issuer=FOREIGN_MINISTRY,
    level=Level.CENTRAL,
    title=Text(
        "Thông tư hướng dẫn cấp, gia hạn, hủy giá trị sử dụng hộ chiếu ngoại giao, hộ chiếu công "
        "vụ",
        "Circular on issuing, extending and cancelling diplomatic and official passports",
    ),
    issued="2020-09-25",
    since="2020-11-10",
    review_from="2023-12-26",
    review=Text(
        "Thông tư 06/2023/TT-BNG và 08/2025/TT-BNG có thể đã sửa đổi, chưa đọc được.",
        "Circulars 06/2023/TT-BNG and 08/2025/TT-BNG may have changed it and were not read.",
    ),
    read_in=CODIFIED,
)

ND_39_2022 = Instrument(
    id="nd-39-2022-nd-cp",
    number="39/2022/NĐ-CP",
    kind=DECREE,
    issuer=GOVERNMENT,
    level=Level.CENTRAL,
    title=Text("Quy chế làm việc của Chính phủ", "Working regulation of the Government"),
    issued="2022-06-18",
    since="2022-06-18",
    until="2026-05-28",
    read_in=Text(
        "chưa đọc được nội dung; ngày hiệu lực suy từ ngày ban hành mà văn bản khác viện dẫn",
        "its body was not read; its first day follows from the date under which others cite it",
    ),
    unread=True,
)

ND_191_2026 = Instrument(
    id="nd-191-2026-nd-cp",
    number="191/2026/NĐ-CP",
    kind=DECREE,
    issuer=GOVERNMENT,
    level=Level.CENTRAL,
    title=Text("Quy chế làm việc của Chính phủ", "Working regulation of the Government"),
    issued="2026-05-29",
    since="2026-05-29",
    replaces=ND_39_2022,
    read_in=Text(
        "bản lược thuật của bên thứ ba; cần đối chiếu bản ký (vanban.chinhphu.vn, docid 218297)",
        "a third party's condensed rendering; check the signed copy (vanban.chinhphu.vn, docid "
        "218297)",
    ),
)

INSTRUMENTS = (
    CT_38,
    QD_272,
    KL_33,
    HD_05,
    QD_67_2011,
    QD_58_2012,
    LUAT_49_2019,
    TT_04_2020,
    ND_39_2022,
    ND_191_2026,
)
