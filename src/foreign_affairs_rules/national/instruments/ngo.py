"""On foreign NGOs, and on inspections."""

from foreign_affairs_rules.national.instruments.issuers import (
    CIRCULAR,
    CODIFIED,
    DECREE,
    FOREIGN_MINISTRY,
    GOVERNMENT,
)
from foreign_affairs_rules.sources import Instrument, Level
from foreign_affairs_rules.text import Text

ND_12_2012 = Instrument(
    id="nd-12-2012-nd-cp",
    number="12/2012/NĐ-CP",
    kind=DECREE,
    issuer=GOVERNMENT,
    level=Level.CENTRAL,
    title=Text(
        "Nghị định về đăng ký và quản lý hoạt động của các tổ chức phi chính phủ nước ngoài tại "
        "Việt Nam",
        "Decree on the registration and management of foreign NGOs in Viet Nam",
    ),
    issued="2012-03-01",
    since="2012-03-01",
    until="2022-10-31",
    unread=True,
    read_in=Text(
        "chưa đọc được văn bản, chỉ biết vài điểm qua nguồn thứ cấp; ngày hiệu lực chưa kiểm tra, "
        "tạm lấy ngày ký",
        "not read, a few points known from secondary sources; in force from its date, unchecked",
    ),
)

ND_58_2022 = Instrument(
    id="nd-58-2022-nd-cp",
    number="58/2022/NĐ-CP",
    kind=DECREE,
    issuer=GOVERNMENT,
    level=Level.CENTRAL,
    title=Text(
        "Nghị định về đăng ký và quản lý hoạt động của các tổ chức phi chính phủ nước ngoài tại "
        "Việt Nam",
        "Decree on the registration and management of foreign NGOs in Viet Nam",
    ),
    issued="2022-08-31",
    since="2022-11-01",
    review_from="2025-07-01",
    review=Text(
        "Chưa đối chiếu với Nghị định 134/2025/NĐ-CP và việc hợp nhất các Bộ năm 2025.",
        "Not compared with Decree 134/2025/NĐ-CP and the mergers of ministries in 2025.",
    ),
    replaces=ND_12_2012,
    read_in=CODIFIED,
)

TT_06_2016 = Instrument(
    id="tt-06-2016-tt-bng",
    number="06/2016/TT-BNG",
    kind=CIRCULAR,
    issuer=FOREIGN_MINISTRY,
    level=Level.CENTRAL,
    title=Text(
        "Thông tư có Điều 4 về thanh tra việc quản lý hội nghị, hội thảo quốc tế",
        "Circular whose Article 4 is on inspecting the management of international conferences",
    ),
    unread=True,
    read_in=Text(
        "chưa đọc được; pháp điển dẫn chiếu Điều 4; tên gọi ở đây là mô tả; chưa rõ còn hiệu lực "
        "hay không",
        "not read; the codification points to its Article 4; the title here describes it; whether "
        "it is still in force is not known",
    ),
)

INSTRUMENTS = (ND_12_2012, ND_58_2022, TT_06_2016)
