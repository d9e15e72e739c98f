"""On foreign aid that is not ODA."""

from foreign_affairs_rules.national.instruments.issuers import (
    CIRCULAR,
    CODIFIED,
    DECREE,
    FINANCE_MINISTRY,
    GOVERNMENT,
)
from foreign_affairs_rules.sources import Instrument, Level
from foreign_affairs_rules.text import Text

_NOT_READ = Text("chưa đọc được nội dung", "its body was not read")

ND_93_2009 = Instrument(
    id="nd-93-2009-nd-cp",
    number="93/2009/NĐ-CP",
    kind=DECREE,
    issuer=GOVERNMENT,
    level=Level.CENTRAL,
    title=Text(
        "Nghị định ban hành Quy chế quản lý và sử dụng viện trợ phi chính phủ nước ngoài",
        "Decree on the management and use of aid from foreign non-governmental organisations",
    ),
    issued="2009-10-22",
    until="2020-09-16",
    read_in=_NOT_READ,
    unread=True,
)

ND_313_2025 = Instrument(
    id="nd-313-2025-nd-cp",
    number="313/2025/NĐ-CP",
    kind=DECREE,
    issuer=GOVERNMENT,
    level=Level.CENTRAL,
    title=Text(
        "Nghị định về quản lý và sử dụng viện trợ không hoàn lại không thuộc hỗ trợ phát triển "
        "chính thức",
        "Decree on the management and use of grants that are not ODA",
    ),
    issued="2025-12-08",
    since="2025-12-08",
    read_in=Text(
        "chỉ đọc được phần mở đầu (bản tiếng Anh) và bài báo tóm tắt; chưa đọc được các điều về "
        "thẩm quyền, hồ sơ, thời hạn, điều chỉnh, báo cáo, chuyển tiếp",
        "only its opening (in English) and press summaries; not the articles on competence, "
        "dossier, time limits, changes, reports and transition",
    ),
    unread=True,
)

ND_80_2020 = Instrument(
    id="nd-80-2020-nd-cp",
    number="80/2020/NĐ-CP",
    kind=DECREE,
    issuer=GOVERNMENT,
    level=Level.CENTRAL,
    title=Text(
        "Nghị định về quản lý và sử dụng viện trợ không hoàn lại không thuộc hỗ trợ phát triển "
        "chính thức của các cơ quan, tổ chức, cá nhân nước ngoài dành cho Việt Nam",
        "Decree on the management and use of foreign grants to Viet Nam that are not ODA",
    ),
    issued="2020-07-08",
    since="2020-09-17",
    until="2025-12-07",
    replaces=ND_93_2009,
    replaced_by=ND_313_2025,
    read_in=CODIFIED,
)

ND_50_2020 = Instrument(
    id="nd-50-2020-nd-cp",
    number="50/2020/NĐ-CP",
    kind=DECREE,
    issuer=GOVERNMENT,
    level=Level.CENTRAL,
    title=Text(
        "Nghị định về tiếp nhận, quản lý và sử dụng viện trợ quốc tế khẩn cấp để cứu trợ và khắc "
        "phục hậu quả thiên tai",
        "Decree on international emergency aid for relief and recovery after natural disasters",
    ),
    issued="2020-04-20",
    since="2020-06-15",
    review_from="2025-12-08",
    review=Text(
        "Nghị định 313/2025/NĐ-CP chưa đọc được có thể đã đổi ranh giới với Nghị định này; tên "
        "các Bộ đã hợp nhất năm 2025 chưa được đối chiếu.",
        "Decree 313/2025/NĐ-CP, which was not read, may have moved the line between the two; "
        "ministries were merged in 2025 and their successors not checked.",
    ),
    read_in=CODIFIED,
)

TT_225_2010 = Instrument(
    id="tt-225-2010-tt-btc",
    number="225/2010/TT-BTC",
    kind=CIRCULAR,
    issuer=FINANCE_MINISTRY,
    level=Level.CENTRAL,
    title=Text(
        "Thông tư hướng dẫn chế độ quản lý tài chính nhà nước đối với viện trợ nước ngoài thuộc "
        "nguồn thu ngân sách nhà nước",
        "Circular on the State's financial management of foreign aid that is budget revenue",
    ),
    until="2022-05-19",
    read_in=_NOT_READ,
    unread=True,
)

TT_23_2022 = Instrument(
    id="tt-23-2022-tt-btc",
    number="23/2022/TT-BTC",
    kind=CIRCULAR,
    issuer=FINANCE_MINISTRY,
    level=Level.CENTRAL,
    title=Text(
        "Thông tư hướng dẫn quản lý tài chính nhà nước đối với nguồn viện trợ không hoàn lại của "
        "nước ngoài thuộc nguồn thu ngân sách nhà nước",
        "Circular on the State's financial management of foreign grants that are budget revenue",
    ),
    issued="2022-04-06",
    since="2022-05-20",
    review_from="2025-12-08",
    review=Text(
        "Chưa rõ Thông tư này còn áp dụng thế nào sau Nghị định 313/2025/NĐ-CP.",
        "It is not known how this Circular applies after Decree 313/2025/NĐ-CP.",
    ),
    replaces=TT_225_2010,
    read_in=CODIFIED,
)

INSTRUMENTS = (ND_93_2009, ND_80_2020, ND_313_2025, ND_50_2020, TT_225_2010, TT_23_2022)
