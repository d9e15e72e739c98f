"""On guests from abroad and what receiving them may cost."""

from foreign_affairs_rules.national.instruments.issuers import (
    CIRCULAR,
    DECREE,
    FINANCE_MINISTRY,
    FOREIGN_MINISTRY,
    GOVERNMENT,
    NATIONAL_ASSEMBLY,
    RESOLUTION,
)
from foreign_affairs_rules.sources import Instrument, Level
from foreign_affairs_rules.text import Text

_UNREAD = Text("chưa đọc được nội dung", "its body was not read")

ND_145_2013 = Instrument(
    id="nd-145-2013-nd-cp",
    number="145/2013/NĐ-CP",
    kind=DECREE,
    issuer=GOVERNMENT,
    level=Level.CENTRAL,
    title=Text(
        "Nghị định quy định về tổ chức ngày kỷ niệm, nghi thức và đón, tiếp khách nước ngoài",
        "Decree on anniversaries, ceremonies and the reception of foreign guests",
    ),
    until="2022-04-09",
    read_in=Text(
        "chưa đọc được nội dung; các chương về đón, tiếp khách nước ngoài đã được thay thế",
        "its body was not read; its chapters on the reception of guests were replaced",
    ),
    unread=True,
)

ND_18_2022 = Instrument(
    id="nd-18-2022-nd-cp",
    number="18/2022/NĐ-CP",
    kind=DECREE,
    issuer=GOVERNMENT,
    level=Level.CENTRAL,
    title=Text("Nghị định về nghi lễ đối ngoại", "Decree on state protocol"),
    issued="2022-02-18",
    since="2022-04-10",
    replaces=ND_145_2013,
    read_in=Text(
        "một số điều được báo chí trích; các điều về khách của địa phương chưa đọc được",
        "some articles as the press quotes them; those on guests of provinces were not read",
    ),
)

TT_05_2017 = Instrument(
    id="tt-05-2017-tt-bng",
    number="05/2017/TT-BNG",
    kind=CIRCULAR,
    issuer=FOREIGN_MINISTRY,
    level=Level.CENTRAL,
    title=Text(
        "Thông tư về đón, tiếp khách nước ngoài thăm địa phương",
        "Circular on the reception of foreign guests who visit localities",
    ),
    issued="2017-10-17",
    since="2017-12-01",
    review_from="2022-04-10",
    review=Text(
        "Thông tư hướng dẫn Nghị định 145/2013/NĐ-CP; phần về đón, tiếp khách của Nghị định này "
        "đã được Nghị định 18/2022/NĐ-CP thay thế, chưa xác minh Thông tư còn hiệu lực.",
        "It guides Decree 145/2013/NĐ-CP, whose part on the reception of guests was replaced by "
        "Decree 18/2022/NĐ-CP; that it is still in force was not verified.",
    ),
    read_in=Text(
        "trang tin của cơ quan ngoại vụ cấp tỉnh, không có số điều",
        "pages of provincial foreign-affairs bodies, without article numbers",
    ),
)

TT_09_2025 = Instrument(
    id="tt-09-2025-tt-bng",
    number="09/2025/TT-BNG",
    kind=CIRCULAR,
    issuer=FOREIGN_MINISTRY,
    level=Level.CENTRAL,
    title=Text(
        "Thông tư hướng dẫn chức năng, nhiệm vụ, quyền hạn của cơ quan chuyên môn về đối ngoại "
        "ở địa phương",
        "Circular on the functions of local bodies for foreign affairs",
    ),
    issued="2025-06-30",
    since="2025-06-30",
    read_in=Text(
        "chưa đọc được nội dung; ngày hiệu lực suy từ ngày ký",
        "its body was not read; in force from its date by inference",
    ),
    unread=True,
)

TT_71_2018 = Instrument(
    id="tt-71-2018-tt-btc",
    number="71/2018/TT-BTC",
    kind=CIRCULAR,
    issuer=FINANCE_MINISTRY,
    level=Level.CENTRAL,
    title=Text(
        "Thông tư quy định chế độ tiếp khách nước ngoài, chế độ chi hội nghị, hội thảo quốc tế và "
        "tiếp khách trong nước",
        "Circular on the cost of foreign guests, international conferences and domestic guests",
    ),
    issued="2018-08-10",
    since="2018-08-10",
    until="2026-05-17",
    read_in=Text(
        "chưa đọc được các mức chi; ngày hiệu lực chưa rõ, tính từ ngày ký",
        "its rates were not read; the day it came into force is not known, so its date stands here",
    ),
    unread=True,
)

TT_35_2026 = Instrument(
    id="tt-35-2026-tt-btc",
    number="35/2026/TT-BTC",
    kind=CIRCULAR,
    issuer=FINANCE_MINISTRY,
    level=Level.CENTRAL,
    title=Text(
        "Thông tư quy định chế độ tiếp khách nước ngoài, chế độ chi hội nghị, hội thảo quốc tế và "
        "tiếp khách trong nước",
        "Circular on the cost of foreign guests, international conferences and domestic guests",
    ),
    issued="2026-03-31",
    since="2026-05-18",
    replaces=TT_71_2018,
    read_in=Text(
        "bản sao của bên thứ ba, cần đối chiếu với Công báo",
        "a third party's copy, to be compared with the official gazette",
    ),
)

NQ_250_2025 = Instrument(
    id="nq-250-2025-qh15",
    number="250/2025/QH15",
    kind=RESOLUTION,
    issuer=NATIONAL_ASSEMBLY,
    level=Level.CENTRAL,
    title=Text("Nghị quyết về hội nhập quốc tế", "Resolution on international integration"),
    issued="2025-12-10",
    read_in=_UNREAD,
    unread=True,
)

ND_227_2026 = Instrument(
    id="nd-227-2026-nd-cp",
    number="227/2026/NĐ-CP",
    kind=DECREE,
    issuer=GOVERNMENT,
    level=Level.CENTRAL,
    title=Text(
        "Nghị định quy định chi tiết Nghị quyết 250/2025/QH15, trong đó có hội nhập quốc tế của "
        "địa phương",
        "Decree detailing Resolution 250/2025/QH15, on the integration of localities among others",
    ),
    read_in=Text(
        "chưa đọc được nội dung; ban hành khoảng ngày 26/06/2026",
        "its body was not read; issued about 26/06/2026",
    ),
    unread=True,
)

INSTRUMENTS = (
    ND_145_2013,
    ND_18_2022,
    TT_05_2017,
    TT_09_2025,
    TT_71_2018,
    TT_35_2026,
    NQ_250_2025,
    ND_227_2026,
)
