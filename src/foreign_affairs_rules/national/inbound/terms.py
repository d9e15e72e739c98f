"""Terms of inbound delegations that no national text read fixes: a province fills them."""

from functools import partial

from foreign_affairs_rules.days import Length
from foreign_affairs_rules.law import Table, Term, Unit, length
from foreign_affairs_rules.national.instruments.delegations import QD_67_2011, QD_272
from foreign_affairs_rules.national.instruments.inbound import (
    ND_18_2022,
    ND_145_2013,
    ND_227_2026,
    TT_09_2025,
)
from foreign_affairs_rules.requirements import Items
from foreign_affairs_rules.text import Text

_UNREAD = (QD_272, QD_67_2011, ND_145_2013, ND_18_2022, TT_09_2025)

BODIES = Term[Items](
    id="inbound.consulted",
    name=Text(
        "cơ quan phải lấy ý kiến về thành phần người nước ngoài",
        "the bodies to be asked about the composition of the foreigners",
    ),
    unit=Unit.BODIES,
    unread=(*_UNREAD, ND_227_2026),
    always=True,
)
DOCUMENTS = Term[Items](
    id="inbound.documents",
    name=Text("thành phần hồ sơ đón tiếp đoàn vào", "the papers of an inbound delegation"),
    unit=Unit.PAPERS,
    unread=_UNREAD,
    always=True,
)
GUEST_DETAILS = Term[Items](
    id="inbound.guest_details",
    name=Text(
        "thông tin phải cung cấp về từng khách nước ngoài",
        "the details to be given of each foreign guest",
    ),
    unit=Unit.PAPERS,
    unread=_UNREAD,
    always=True,
)
DECIDERS = Term[Items](
    id="inbound.decider",
    name=Text("thẩm quyền cho phép đón tiếp đoàn vào", "who permits the reception"),
    unit=Unit.DECIDERS,
    unread=_UNREAD,
    always=True,
)
LOCAL_RATES = Term[Table](
    id="inbound.local_rates",
    name=Text(
        "mức chi tiếp khách nước ngoài do Hội đồng nhân dân cấp tỉnh quy định, hoặc tại quy chế "
        "chi tiêu nội bộ khi chưa có quy định đó",
        "the rates that the provincial People's Council sets, or the unit's internal spending "
        "rules where it has set none",
    ),
    unit=Unit.TABLE,
    always=True,
)


_length = partial(length, unread=_UNREAD)

ASK_AHEAD = _length(
    "inbound.ask_ahead",
    "thời hạn lấy ý kiến về thành phần người nước ngoài trước ngày đoàn đến",
    "the least time between asking about the composition of the foreigners and their arrival",
)
REPLY_WITHIN = _length(
    "inbound.reply_within",
    "thời hạn trả lời của cơ quan được lấy ý kiến về đoàn vào",
    "the time a body has to answer about the guests",
)
SUBMIT_AHEAD = _length(
    "inbound.submit_ahead",
    "thời hạn trình hồ sơ trước ngày đoàn đến",
    "the least time between submission and arrival",
)
DECIDE_WITHIN = _length(
    "inbound.decide_within",
    "thời hạn ra quyết định đón tiếp kể từ khi trình hồ sơ",
    "the time to decide on the reception, from submission",
)
REPORT_WITHIN = _length(
    "inbound.report_within",
    "thời hạn báo cáo kết quả đón tiếp kể từ khi đoàn rời đi",
    "the time to report on the reception, from the day the guests left",
)
SETTLE_WITHIN = Term[Length](
    id="inbound.settle_within",
    name=Text(
        "thời hạn quyết toán kinh phí đón tiếp kể từ khi đoàn rời đi",
        "the time to settle the cost of the reception, from the day the guests left",
    ),
    unit=Unit.LENGTH,
    always=True,
)
