"""National instruments on the provincial units: the mergers of 2025, codes, the two tiers."""

from foreign_affairs_rules.national.instruments.issuers import (
    DECISION,
    LAW,
    NATIONAL_ASSEMBLY,
    PRIME_MINISTER,
    RESOLUTION,
)
from foreign_affairs_rules.sources import Instrument, Level
from foreign_affairs_rules.text import Text

_PRESS = Text("báo chí, bản sao của bên thứ ba", "the press and third-party copies")

NQ_202_2025 = Instrument(
    id="nq-202-2025-qh15",
    number="202/2025/QH15",
    kind=RESOLUTION,
    issuer=NATIONAL_ASSEMBLY,
    level=Level.CENTRAL,
    title=Text(
        "Nghị quyết về việc sắp xếp đơn vị hành chính cấp tỉnh năm 2025",
        "Resolution on the arrangement of provincial units in 2025",
    ),
    issued="2025-06-12",
    since="2025-06-12",
    read_in=_PRESS,
    normative=True,
)
NQ_203_2025 = Instrument(
    id="nq-203-2025-qh15",
    number="203/2025/QH15",
    kind=RESOLUTION,
    issuer=NATIONAL_ASSEMBLY,
    level=Level.CENTRAL,
    title=Text(
        "Nghị quyết sửa đổi Hiến pháp: chính quyền địa phương hai cấp, kết thúc cấp huyện",
        "Resolution amending the Constitution: two tiers of local government, no district level",
    ),
    since="2025-07-01",
    read_in=_PRESS,
    normative=True,
)
LUAT_BAN_HANH_2025 = Instrument(
    id="luat-ban-hanh-vbqppl-2025",
    number=None,
    kind=LAW,
    issuer=NATIONAL_ASSEMBLY,
    level=Level.CENTRAL,
    title=Text(
        "Luật Ban hành văn bản quy phạm pháp luật năm 2025, đã sửa đổi năm 2025",
        "Law on the Promulgation of Normative Texts of 2025, as amended in 2025",
    ),
    read_in=_PRESS,
    normative=True,
)
QD_19_2025 = Instrument(
    id="qd-19-2025-qd-ttg",
    number="19/2025/QĐ-TTg",
    kind=DECISION,
    issuer=PRIME_MINISTER,
    level=Level.CENTRAL,
    title=Text(
        "Quyết định về bảng danh mục và mã số các đơn vị hành chính",
        "Decision on the list and codes of the administrative units",
    ),
    since="2025-07-01",
    read_in=_PRESS,
    normative=True,
)
INSTRUMENTS = (NQ_202_2025, NQ_203_2025, LUAT_BAN_HANH_2025, QD_19_2025)
