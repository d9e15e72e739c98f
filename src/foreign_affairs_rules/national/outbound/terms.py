"""Terms of outbound delegations: what national law fixes, and what it leaves to a province."""

from functools import partial

from foreign_affairs_rules.days import CalendarDays, WorkingDays
from foreign_affairs_rules.law import Term, Tighter, Unit, length
from foreign_affairs_rules.model.papers import Authority
from foreign_affairs_rules.national.instruments.agreements import LUAT_70_2020
from foreign_affairs_rules.national.instruments.delegations import (
    CT_38,
    HD_05,
    KL_33,
    LUAT_49_2019,
    ND_191_2026,
    QD_58_2012,
    QD_67_2011,
    QD_272,
    TT_04_2020,
)
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text

# Left open: a province fills these

UNREAD = (QD_272, QD_67_2011, KL_33, HD_05)
"""What may hold what is left open: texts of which only the opening or less was read."""

MAX_MEMBERS = Term[int](
    id="outbound.max_members",
    name=Text("số thành viên tối đa của một đoàn", "the most members of a delegation"),
    unit=Unit.PERSONS,
    tighter=Tighter.LOWER,
    unread=UNREAD,
)
DAYS_PER_COUNTRY = Term[int](
    id="outbound.days_per_country",
    name=Text(
        "số ngày tối đa ở mỗi nước, chưa kể thời gian đi và về",
        "the most days in a country, less the journey out and home",
    ),
    unit=Unit.DAYS,
    tighter=Tighter.LOWER,
    unread=UNREAD,
)
MAX_COUNTRIES = Term[int](
    id="outbound.countries",
    name=Text("số nước tối đa trong một chuyến đi", "the most countries in a trip"),
    unit=Unit.COUNTRIES,
    tighter=Tighter.LOWER,
    unread=UNREAD,
)
KEY_LEADER_TRIPS = Term[int](
    id="outbound.key_leader_trips",
    name=Text(
        "số chuyến đi tối đa trong năm của lãnh đạo chủ chốt",
        "the most trips of a key leader in a year",
    ),
    unit=Unit.TRIPS_A_YEAR,
    tighter=Tighter.LOWER,
    unread=UNREAD,
)
OTHER_SENDERS = Term[frozenset[Authority]](
    id="outbound.other_senders",
    name=Text(
        "thẩm quyền cử đi của cơ quan khác ngoài các khoản đã đọc của Điều 11",
        "the power to send of bodies other than those in the clauses of Article 11 that were read",
    ),
    unit=Unit.AUTHORITIES,
    unread=(LUAT_49_2019,),
)

# Fixed

LEADER_TRIPS = Term[int](
    id="outbound.leader_trips",
    name=Text("số chuyến đi tối đa trong năm của lãnh đạo", "the most trips of a leader in a year"),
    unit=Unit.TRIPS_A_YEAR,
    tighter=Tighter.LOWER,
)
AGREEMENT_AHEAD = Term[int](
    id="outbound.agreement_decided",
    name=Text(
        "số ngày tối thiểu từ khi quyết định ký kết thỏa thuận đến ngày đoàn đi ký",
        "the least days from the decision on an agreement to the departure of who signs it",
    ),
    unit=Unit.DAYS,
    tighter=Tighter.HIGHER,
)
NEW_DOCUMENT_FROM = Term[int](
    id="outbound.changes_needing_new_document",
    name=Text(
        "số nội dung thay đổi phải ban hành văn bản cử đi mới",
        "the number of changed contents that need a new sending document",
    ),
    unit=Unit.CONTENTS,
    tighter=Tighter.LOWER,
)


# Lengths of the timeline


_length = partial(length, unread=UNREAD)

SUBMIT_AHEAD = _length(
    "outbound.submit_ahead",
    "thời hạn trình hồ sơ trước ngày đi",
    "the least time between submission and departure",
)
REPLY_WITHIN = _length(
    "outbound.reply_within",
    "thời hạn trả lời của cơ quan được lấy ý kiến",
    "the time a consulted body has to answer",
)
DECIDE_WITHIN = _length(
    "outbound.decide_within",
    "thời hạn ra quyết định kể từ khi trình hồ sơ",
    "the time to decide, from submission",
)
PASSPORTS_WITHIN = _length(
    "outbound.passports_within",
    "thời hạn cấp hộ chiếu kể từ khi nhận hồ sơ",
    "the time to issue passports, from receipt",
)
RETURN_PASSPORTS_WITHIN = _length(
    "outbound.return_passports_within",
    "thời hạn nộp lại hộ chiếu kể từ ngày nhập cảnh",
    "the time to hand passports back, from re-entry",
)
REPORT_WITHIN = _length(
    "outbound.report_within",
    "thời hạn báo cáo kết quả chuyến đi kể từ ngày về nước",
    "the time to report on the trip, from return",
)
CHAIR_REPORT_WITHIN = _length(
    "outbound.chair_report_within",
    "thời hạn báo cáo kết quả chuyến đi của Chủ tịch Hội đồng nhân dân, Chủ tịch Ủy ban nhân dân "
    "cấp tỉnh kể từ ngày về nước",
    "the time for the chair of a province to report on a trip, from return",
)

VALUES = (
    LEADER_TRIPS.value(
        2,
        cite=CT_38.at(evidence=Evidence.SECONDARY),
        exception=Text(
            "Đây là chuyến đi thứ {measured} trong năm của người này (mức quy định {limit}). "
            "Công việc có thật sự cần thiết không?",
            "This is trip {measured} of the person this year (limit {limit}). "
            "Is the work truly necessary?",
        ),
    ),
    CHAIR_REPORT_WITHIN.value(CalendarDays(7), cite=ND_191_2026.at(25, 2, evidence=Evidence.TEXT)),
    AGREEMENT_AHEAD.value(0, cite=LUAT_70_2020.at(18, evidence=Evidence.INFERRED)),
    NEW_DOCUMENT_FROM.value(2, cite=TT_04_2020.at(4, 1, evidence=Evidence.TEXT)),
    PASSPORTS_WITHIN.value(WorkingDays(5), cite=LUAT_49_2019.at(12, 4, evidence=Evidence.TEXT)),
    RETURN_PASSPORTS_WITHIN.value(
        WorkingDays(5), cite=QD_58_2012.at(evidence=Evidence.SECONDARY), until="2020-06-30"
    ),
    RETURN_PASSPORTS_WITHIN.value(
        WorkingDays(5), cite=LUAT_49_2019.at(23, 3, evidence=Evidence.TEXT)
    ),
)
