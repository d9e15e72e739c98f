"""Terms of inspections: no national text that was read fixes any of them."""

from functools import partial

from foreign_affairs_rules.law import Term, Unit, length
from foreign_affairs_rules.national.instruments.ngo import TT_06_2016
from foreign_affairs_rules.requirements import Items
from foreign_affairs_rules.text import Text

_UNREAD = (TT_06_2016,)

TEAM_SETTER = Term[Items](
    id="inspection.team_setter",
    name=Text("người ra quyết định thành lập đoàn kiểm tra", "who sets up the inspection team"),
    unit=Unit.DECIDERS,
    unread=_UNREAD,
    always=True,
)
INVITED_BODIES = Term[Items](
    id="inspection.invited_bodies",
    name=Text(
        "cơ quan được mời tham gia đoàn kiểm tra", "the bodies invited to join the inspection team"
    ),
    unit=Unit.BODIES,
    unread=_UNREAD,
    always=True,
)


_length = partial(length, unread=_UNREAD)

DECIDE_AHEAD = _length(
    "inspection.decide_ahead",
    "thời hạn thành lập đoàn trước ngày kiểm tra đầu tiên",
    "the least time between the decision on the team and the first day",
)
INVITE_AHEAD = _length(
    "inspection.invite_ahead",
    "thời hạn gửi văn bản mời trước ngày kiểm tra đầu tiên",
    "the least time between the written invitation and the first day",
)
ANSWER_WITHIN = _length(
    "inspection.answer_within",
    "thời hạn trả lời văn bản mời",
    "the time a body has to answer the invitation",
)
TELL_AHEAD = _length(
    "inspection.tell_ahead",
    "thời hạn thông báo cho đơn vị trước ngày kiểm tra",
    "the least time between telling a unit and its day",
)
UNIT_REPORT_AHEAD = _length(
    "inspection.unit_report_ahead",
    "thời hạn đơn vị gửi báo cáo trước ngày kiểm tra",
    "the least time between the report of a unit and its day",
)
SETTLE_WITHIN = _length(
    "inspection.settle_within",
    "thời hạn khắc phục nội dung chưa đúng quy định",
    "the time to put right what was found wrong",
)
REPORT_WITHIN = _length(
    "inspection.report_within",
    "thời hạn báo cáo kết quả kiểm tra",
    "the time to report on the inspection",
)
