"""The national instruments, with what is known of each."""

from foreign_affairs_rules.sources import Instrument, Level
from foreign_affairs_rules.text import Text

_DIRECTIVE = Text("Chỉ thị", "Directive")
_DECISION = Text("Quyết định", "Decision")
_LAW = Text("Luật", "Law")
_CIRCULAR = Text("Thông tư", "Circular")

_POLITBURO = Text("Bộ Chính trị", "Politburo")
_PRIME_MINISTER = Text("Thủ tướng Chính phủ", "Prime Minister")
_NATIONAL_ASSEMBLY = Text("Quốc hội", "National Assembly")
_FOREIGN_MINISTRY = Text("Bộ Ngoại giao", "Ministry of Foreign Affairs")

CT_38 = Instrument(
    id="ct-38-ct-tw-2014",
    number="38-CT/TW",
    kind=_DIRECTIVE,
    issuer=_POLITBURO,
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
    kind=_DECISION,
    issuer=_POLITBURO,
    level=Level.CENTRAL,
    title=Text(
        "Quy chế quản lý thống nhất các hoạt động đối ngoại",
        "Regulation on the unified management of foreign affairs",
    ),
    issued="2015-01-21",
    since="2015-01-21",
    read_in=Text("chưa đọc được nội dung", "its body was not read"),
)

QD_67_2011 = Instrument(
    id="qd-67-2011-qd-ttg",
    number="67/2011/QĐ-TTg",
    kind=_DECISION,
    issuer=_PRIME_MINISTER,
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
)

QD_58_2012 = Instrument(
    id="qd-58-2012-qd-ttg",
    number="58/2012/QĐ-TTg",
    kind=_DECISION,
    issuer=_PRIME_MINISTER,
    level=Level.CENTRAL,
    title=Text(
        "Quyết định về quản lý và sử dụng hộ chiếu ngoại giao, hộ chiếu công vụ",
        "Decision on the management and use of diplomatic and official passports",
    ),
    issued="2012-12-24",
    since="2013-03-01",
    until="2020-12-30",
    replaced_by="luat-49-2019-qh14",
    read_in=Text("nguồn thứ cấp thống nhất với nhau", "secondary sources that agree"),
)

LUAT_49_2019 = Instrument(
    id="luat-49-2019-qh14",
    number="49/2019/QH14",
    kind=_LAW,
    issuer=_NATIONAL_ASSEMBLY,
    level=Level.CENTRAL,
    title=Text(
        "Luật Xuất cảnh, nhập cảnh của công dân Việt Nam",
        "Law on the exit and entry of Vietnamese citizens",
    ),
    issued="2019-11-22",
    since="2020-07-01",
    read_in=Text("pháp điển, bản sao của bên thứ ba", "the codification, in a third party's copy"),
)

TT_04_2020 = Instrument(
    id="tt-04-2020-tt-bng",
    number="04/2020/TT-BNG",
    kind=_CIRCULAR,
    issuer=_FOREIGN_MINISTRY,
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
    read_in=Text("pháp điển, bản sao của bên thứ ba", "the codification, in a third party's copy"),
)

INSTRUMENTS = (CT_38, QD_272, QD_67_2011, QD_58_2012, LUAT_49_2019, TT_04_2020)
