"""On international agreements."""

from foreign_affairs_rules.national.instruments.issuers import (
    CODIFIED,
    DECREE,
    GOVERNMENT,
    LAW,
    NATIONAL_ASSEMBLY,
    ORDINANCE,
    STANDING_COMMITTEE,
)
from foreign_affairs_rules.sources import Instrument, Level
from foreign_affairs_rules.text import Text

PL_33_2007 = Instrument(
    id="pl-33-2007-ubtvqh11",
    number="33/2007/PL-UBTVQH11",
    kind=ORDINANCE,
    issuer=STANDING_COMMITTEE,
    level=Level.CENTRAL,
    title=Text(
        "Pháp lệnh Ký kết và thực hiện thỏa thuận quốc tế",
        "Ordinance on the conclusion and performance of international agreements",
    ),
    until="2021-06-30",
    read_in=Text(
        "chỉ đọc được hai thời hạn trả lời tại Điều 16; ngày ban hành, ngày hiệu lực chưa rõ",
        "only the two times to answer in Article 16; when it was issued and began is not known",
    ),
    unread=True,
)

LUAT_70_2020 = Instrument(
    id="luat-70-2020-qh14",
    number="70/2020/QH14",
    kind=LAW,
    issuer=NATIONAL_ASSEMBLY,
    level=Level.CENTRAL,
    title=Text("Luật Thỏa thuận quốc tế", "Law on International Agreements"),
    issued="2020-11-13",
    since="2021-07-01",
    replaces=PL_33_2007,
    read_in=CODIFIED,
)

ND_64_2021 = Instrument(
    id="nd-64-2021-nd-cp",
    number="64/2021/NĐ-CP",
    kind=DECREE,
    issuer=GOVERNMENT,
    level=Level.CENTRAL,
    title=Text(
        "Nghị định về ký kết và thực hiện thỏa thuận quốc tế nhân danh cơ quan cấp Sở, Ủy ban "
        "nhân dân cấp huyện, cấp xã biên giới, cơ quan cấp tỉnh của tổ chức",
        "Decree on agreements of departments, districts, border communes and provincial bodies of "
        "organisations",
    ),
    issued="2021-06-30",
    since="2021-07-01",
    replaces=PL_33_2007,
    read_in=Text(
        "pháp điển, bản sao của bên thứ ba, theo nội dung từ ngày 01/07/2025; chưa đọc được Điều 6 "
        "(cấp huyện) và Điều 7 (cấp xã biên giới) trước ngày đó",
        "the codification, in a third party's copy, as it stands from 01/07/2025; Article 6 "
        "(districts) and Article 7 (border communes) as they stood before were not read",
    ),
)

ND_134_2025 = Instrument(
    id="nd-134-2025-nd-cp",
    number="134/2025/NĐ-CP",
    kind=DECREE,
    issuer=GOVERNMENT,
    level=Level.CENTRAL,
    title=Text(
        "Nghị định về phân quyền, phân cấp trong lĩnh vực đối ngoại",
        "Decree on the devolution and delegation of powers in foreign affairs",
    ),
    issued="2025-06-12",
    since="2025-07-01",
    known_until="2027-02-28",
    read_in=Text(
        "chỉ đọc được phần mở đầu; nội dung qua tin tức",
        "only its opening; the rest through the press",
    ),
    unread=True,
)

ND_177_2025 = Instrument(
    id="nd-177-2025-nd-cp",
    number="177/2025/NĐ-CP",
    kind=DECREE,
    issuer=GOVERNMENT,
    level=Level.CENTRAL,
    title=Text(
        "Nghị định sửa đổi, bổ sung các Nghị định trong lĩnh vực thỏa thuận quốc tế khi tổ chức "
        "chính quyền địa phương hai cấp",
        "Decree amending the decrees on agreements for the two-tier local government",
    ),
    issued="2025-06-30",
    since="2025-07-01",
    read_in=Text(
        "pháp điển, bản sao của bên thứ ba; một nguồn thứ cấp ghi ngày ban hành 20/06/2025",
        "the codification, in a third party's copy; one secondary source dates it 20/06/2025",
    ),
)

INSTRUMENTS = (PL_33_2007, LUAT_70_2020, ND_64_2021, ND_134_2025, ND_177_2025)
