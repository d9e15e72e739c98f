"""On passports and APEC business travel cards."""

from foreign_affairs_rules.national.instruments.issuers import (
    CIRCULAR,
    CODIFIED,
    DECISION,
    FINANCE_MINISTRY,
    FOREIGN_MINISTRY,
    GOVERNMENT,
    LAW,
    LETTER,
    NATIONAL_ASSEMBLY,
    PRIME_MINISTER,
    RESOLUTION,
)
from foreign_affairs_rules.sources import Instrument, Level
from foreign_affairs_rules.text import Text

_NOT_READ = Text("chưa đọc được nội dung", "its body was not read")
_DAY_NOT_READ = Text(
    "tên văn bản; nội dung và ngày hiệu lực chưa đọc được, tạm lấy ngày ký",
    "its title; its body and its first day were not read, so the day it was signed stands",
)

TT_03_2016 = Instrument(
    id="tt-03-2016-tt-bng",
    number="03/2016/TT-BNG",
    kind=CIRCULAR,
    issuer=FOREIGN_MINISTRY,
    level=Level.CENTRAL,
    title=Text(
        "Thông tư hướng dẫn về hộ chiếu ngoại giao, hộ chiếu công vụ",
        "Circular on diplomatic and official passports",
    ),
    issued="2016-06-30",
    until="2020-11-09",
    read_in=_NOT_READ,
    unread=True,
)
LUAT_23_2023 = Instrument(
    id="luat-23-2023-qh15",
    number="23/2023/QH15",
    kind=LAW,
    issuer=NATIONAL_ASSEMBLY,
    level=Level.CENTRAL,
    title=Text(
        "Luật sửa đổi Luật Xuất cảnh, nhập cảnh của công dân Việt Nam và luật về người nước ngoài",
        "Law amending the Law on the exit and entry of citizens and the law on foreigners",
    ),
    issued="2023-06-24",
    since="2023-08-15",
    read_in=CODIFIED,
)
LUAT_118_2025 = Instrument(
    id="luat-118-2025-qh15",
    number="118/2025/QH15",
    kind=LAW,
    issuer=NATIONAL_ASSEMBLY,
    level=Level.CENTRAL,
    title=Text(
        "Luật sửa đổi các luật về an ninh, trật tự, trong đó có Luật Xuất cảnh, nhập cảnh",
        "Law amending laws on security and order, the Law on exit and entry among them",
    ),
    since="2026-07-01",
    read_in=Text("báo chí; chưa đọc toàn văn", "press reports; not read in full"),
)
TT_06_2023 = Instrument(
    id="tt-06-2023-tt-bng",
    number="06/2023/TT-BNG",
    kind=CIRCULAR,
    issuer=FOREIGN_MINISTRY,
    level=Level.CENTRAL,
    title=Text(
        "Thông tư sửa đổi Thông tư 04/2020/TT-BNG", "Circular amending Circular 04/2020/TT-BNG"
    ),
    issued="2023-12-26",
    since="2023-12-26",
    read_in=_DAY_NOT_READ,
    unread=True,
)
TT_08_2025 = Instrument(
    id="tt-08-2025-tt-bng",
    number="08/2025/TT-BNG",
    kind=CIRCULAR,
    issuer=FOREIGN_MINISTRY,
    level=Level.CENTRAL,
    title=Text(
        "Thông tư hướng dẫn cấp, gia hạn, thu hồi hộ chiếu ngoại giao, hộ chiếu công vụ và cấp "
        "công hàm",
        "Circular on issuing, extending and revoking diplomatic and official passports, and notes",
    ),
    issued="2025-06-13",
    since="2025-06-13",
    read_in=_DAY_NOT_READ,
    unread=True,
)
CV_5609_LS_XNC = Instrument(
    id="cv-5609-ls-xnc-2025",
    number="5609/LS-XNC",
    kind=LETTER,
    issuer=Text("Cục Lãnh sự, Bộ Ngoại giao", "Consular Department, Ministry of Foreign Affairs"),
    level=Level.CENTRAL,
    title=Text(
        "Thực hiện dịch vụ công trực tuyến toàn trình về hộ chiếu, công hàm",
        "Fully online handling of passports and notes",
    ),
    issued="2025-11-21",
    since="2025-12-01",
    read_in=Text("bản sao của bên thứ ba", "a third party's copy"),
)

# APEC business travel cards

QD_45_2006 = Instrument(
    id="qd-45-2006-qd-ttg",
    number="45/2006/QĐ-TTg",
    kind=DECISION,
    issuer=PRIME_MINISTER,
    level=Level.CENTRAL,
    title=Text(
        "Quyết định ban hành Quy chế cấp và quản lý thẻ đi lại của doanh nhân APEC",
        "Decision issuing the regulation on APEC business travel cards",
    ),
    issued="2006-02-28",
    until="2023-07-09",
    read_in=Text(
        "thời hạn thẻ và người cho phép, qua nguồn thứ cấp",
        "the validity of the card and who permits, through secondary sources",
    ),
)
QUY_CHE_2006 = Instrument(
    id="quy-che-abtc-2006",
    number=None,
    kind=Text("Quy chế", "Regulation"),
    issuer=PRIME_MINISTER,
    level=Level.CENTRAL,
    title=Text(
        "Quy chế kèm theo Quyết định 45/2006/QĐ-TTg", "Regulation of Decision 45/2006/QĐ-TTg"
    ),
    issued="2006-02-28",
    until="2023-07-09",
    read_in=_NOT_READ,
    unread=True,
)
QD_54_2015 = Instrument(
    id="qd-54-2015-qd-ttg",
    number="54/2015/QĐ-TTg",
    kind=DECISION,
    issuer=PRIME_MINISTER,
    level=Level.CENTRAL,
    title=Text(
        "Quyết định sửa đổi Quy chế kèm theo Quyết định 45/2006/QĐ-TTg",
        "Decision amending the regulation of Decision 45/2006/QĐ-TTg",
    ),
    issued="2015-10-29",
    since="2015-12-15",
    until="2023-07-09",
    read_in=Text("chỉ qua nguồn thứ cấp", "through secondary sources alone"),
)
TT_28_2016 = Instrument(
    id="tt-28-2016-tt-bca",
    number="28/2016/TT-BCA",
    kind=CIRCULAR,
    issuer=Text("Bộ Công an", "Ministry of Public Security"),
    level=Level.CENTRAL,
    title=Text(
        "Thông tư hướng dẫn cấp và quản lý thẻ đi lại của doanh nhân APEC",
        "Circular on issuing and managing APEC business travel cards",
    ),
    since="2016-08-20",
    until="2023-07-09",
    read_in=Text(
        "thời hạn thẻ, qua nguồn thứ cấp; hết hiệu lực cùng Quyết định 45/2006/QĐ-TTg là suy luận",
        "the end of a card, through secondary sources; that it ended with Decision 45/2006/QĐ-TTg "
        "is inferred",
    ),
)
QD_09_2023 = Instrument(
    id="qd-09-2023-qd-ttg",
    number="09/2023/QĐ-TTg",
    kind=DECISION,
    issuer=PRIME_MINISTER,
    level=Level.CENTRAL,
    title=Text(
        "Quyết định về việc cấp và quản lý thẻ đi lại của doanh nhân APEC",
        "Decision on issuing and managing APEC business travel cards",
    ),
    issued="2023-04-12",
    since="2023-07-10",
    replaces=QUY_CHE_2006,
    read_in=CODIFIED,
)
TT_81_2026 = Instrument(
    id="tt-81-2026-tt-btc",
    number="81/2026/TT-BTC",
    kind=CIRCULAR,
    issuer=FINANCE_MINISTRY,
    level=Level.CENTRAL,
    title=Text("Thông tư sửa đổi lệ phí cấp thẻ ABTC", "Circular changing the fee of APEC cards"),
    issued="2026-06-30",
    since="2026-07-01",
    read_in=Text("nguồn thứ cấp", "secondary sources"),
)
NQ_66_22_2026 = Instrument(
    id="nq-66-22-2026-nq-cp",
    number="66.22/2026/NQ-CP",
    kind=RESOLUTION,
    issuer=GOVERNMENT,
    level=Level.CENTRAL,
    title=Text(
        "Nghị quyết về phát triển công dân số: giảm phí, lệ phí khi nộp trực tuyến",
        "Resolution on digital citizens: relief of fees for online filing",
    ),
    issued="2026-07-09",
    since="2026-08-15",
    until="2027-02-28",
    read_in=Text("bản nhận dạng chữ, chưa có mức giảm", "a scanned copy, without the relief"),
)

INSTRUMENTS = (
    TT_03_2016,
    TT_28_2016,
    LUAT_23_2023,
    LUAT_118_2025,
    TT_06_2023,
    TT_08_2025,
    CV_5609_LS_XNC,
    QD_45_2006,
    QUY_CHE_2006,
    QD_54_2015,
    QD_09_2023,
    TT_81_2026,
    NQ_66_22_2026,
)
