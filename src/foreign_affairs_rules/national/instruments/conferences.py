"""On international conferences."""

from foreign_affairs_rules.national.instruments.issuers import (
    CODIFIED,
    DECISION,
    FOREIGN_MINISTRY,
    LETTER,
    PRIME_MINISTER,
)
from foreign_affairs_rules.sources import Instrument, Level
from foreign_affairs_rules.text import Text

_TITLE = Text(
    "Quyết định về tổ chức và quản lý hội nghị, hội thảo quốc tế tại Việt Nam",
    "Decision on organising and managing international conferences and seminars in Viet Nam",
)

QD_236_1999 = Instrument(
    id="qd-236-1999-qd-ttg",
    number="236/1999/QĐ-TTg",
    kind=DECISION,
    issuer=PRIME_MINISTER,
    level=Level.CENTRAL,
    title=_TITLE,
    issued="1999-12-24",
    since="1999-12-24",
    until="2001-09-04",
    unread=True,
    read_in=Text(
        "chưa đọc được nội dung; ngày có hiệu lực và hết hiệu lực là suy luận",
        "its body was not read; the days it began and ended are inferred",
    ),
)

QD_122_2001 = Instrument(
    id="qd-122-2001-qd-ttg",
    number="122/2001/QĐ-TTg",
    kind=DECISION,
    issuer=PRIME_MINISTER,
    level=Level.CENTRAL,
    title=_TITLE,
    issued="2001-08-21",
    since="2001-09-05",
    until="2011-01-14",
    replaces=QD_236_1999,
    unread=True,
    read_in=Text(
        "chưa đọc được nội dung; ngày hiệu lực theo cơ sở dữ liệu văn bản",
        "its body was not read; its days are those of the official database",
    ),
)

QD_76_2010 = Instrument(
    id="qd-76-2010-qd-ttg",
    number="76/2010/QĐ-TTg",
    kind=DECISION,
    issuer=PRIME_MINISTER,
    level=Level.CENTRAL,
    title=_TITLE,
    issued="2010-11-30",
    since="2011-01-15",
    until="2020-04-14",
    replaces=QD_122_2001,
    unread=True,
    read_in=Text(
        "chưa đọc được nội dung; danh mục chủ đề và hạn trả lời theo nguồn thứ cấp; ngày có hiệu "
        "lực gần đúng",
        "its body was not read; the topics and the time to reply are from secondary sources; the "
        "day it began is approximate",
    ),
)

QD_06_2020 = Instrument(
    id="qd-06-2020-qd-ttg",
    number="06/2020/QĐ-TTg",
    kind=DECISION,
    issuer=PRIME_MINISTER,
    level=Level.CENTRAL,
    title=_TITLE,
    issued="2020-02-21",
    since="2020-04-15",
    review_from="2026-04-01",
    review=Text(
        "Đang soạn thảo văn bản thay thế; căn cứ mới nhất cho thấy còn hiệu lực là Thông tư "
        "35/2026/TT-BTC ngày 31/03/2026. Rà soát lại chậm nhất ngày 01/03/2027.",
        "A text to replace it is being drafted; the latest proof that it is in force is Circular "
        "35/2026/TT-BTC of 31/03/2026. To be looked up again by 01/03/2027.",
    ),
    replaces=QD_76_2010,
    read_in=CODIFIED,
)

CV_825_2020 = Instrument(
    id="cv-825-bng-cnv-2020",
    number="825/BNG-CNV",
    kind=LETTER,
    issuer=FOREIGN_MINISTRY,
    level=Level.CENTRAL,
    title=Text(
        "Công văn đính chính Quyết định 06/2020/QĐ-TTg",
        "Letter correcting Decision 06/2020/QĐ-TTg",
    ),
    unread=True,
    read_in=Text(
        "chỉ biết có văn bản năm 2020 này, chưa đọc được nội dung",
        "only that it exists, of 2020, is known; its body was not read",
    ),
)

INSTRUMENTS = (QD_236_1999, QD_122_2001, QD_76_2010, QD_06_2020, CV_825_2020)
