"""How long each step of an agreement may take."""

from foreign_affairs_rules.days import CalendarDays, Length, WorkingDays
from foreign_affairs_rules.law import Term, Value, length
from foreign_affairs_rules.national.instruments.agreements import (
    LUAT_70_2020,
    ND_64_2021,
    ND_134_2025,
    ND_177_2025,
    PL_33_2007,
)
from foreign_affairs_rules.sources import Evidence, Instrument
from foreign_affairs_rules.text import Text

_TEXT = Evidence.TEXT
_FORMER = (PL_33_2007, ND_64_2021)
"""What may fix the procedure of districts and, before 01/07/2025, of border communes."""


def _length(id: str, vi: str, en: str, *unread: Instrument) -> Term[Length]:
    """The length *id*; where *unread* may fix it, it is never absent but open."""
    return length(f"agreement.{id}", vi, en, unread=unread)


REPLY_WITHIN = _length(
    "reply_within",
    "thời hạn trả lời về thỏa thuận nhân danh cơ quan nhà nước cấp tỉnh",
    "the time to answer on an agreement of the province",
)
REPLY_SIMPLIFIED = _length(
    "reply_simplified_within",
    "thời hạn trả lời theo trình tự, thủ tục rút gọn",
    "the time to answer in the simplified procedure",
)
REPLY_TECHNICAL = _length(
    "reply_technical_within",
    "thời hạn trả lời về sửa đổi kỹ thuật, nếu được hỏi",
    "the time to answer on a technical amendment, where one is asked",
)
REPLY_DEPARTMENT = _length(
    "reply_department_within",
    "thời hạn trả lời về thỏa thuận nhân danh cơ quan cấp Sở",
    "the time to answer on an agreement of a department",
)
REPLY_ORGANISATION = _length(
    "reply_organisation_within",
    "thời hạn trả lời về thỏa thuận nhân danh cơ quan cấp tỉnh của tổ chức",
    "the time to answer on an agreement of the provincial body of an organisation",
)
REPLY_INHERITED = _length(
    "reply_inherited_within",
    "thời hạn trả lời về thỏa thuận của cấp huyện được kế thừa",
    "the time to answer on an agreement inherited from a district",
)
REPLY_DISTRICT = _length(
    "reply_district_within",
    "thời hạn trả lời về thỏa thuận nhân danh Ủy ban nhân dân cấp huyện",
    "the time to answer on an agreement of a district",
    *_FORMER,
)
FOCAL_OPINION = _length(
    "focal_opinion_within",
    "thời hạn cơ quan ngoại vụ cấp tỉnh cho ý kiến về thỏa thuận của cấp xã biên giới",
    "the time the provincial foreign-affairs body has to answer a border commune",
    *_FORMER,
)
SEND_COMMUNE = _length(
    "send_commune_within",
    "thời hạn cấp xã biên giới gửi hồ sơ sau khi nhận ý kiến",
    "the time a border commune has to send its dossier after the opinion",
    *_FORMER,
)
ASK_OTHERS = _length(
    "ask_others_within",
    "thời hạn cơ quan ngoại vụ cấp tỉnh lấy ý kiến các cơ quan khác",
    "the time the provincial foreign-affairs body has to ask others",
    *_FORMER,
)
REPLY_COMMUNE = _length(
    "reply_commune_within",
    "thời hạn trả lời cơ quan ngoại vụ cấp tỉnh về thỏa thuận của cấp xã biên giới",
    "the time to answer the provincial foreign-affairs body on a border commune's agreement",
    *_FORMER,
)
SETTLE_WITHIN = _length(
    "settle_within",
    "thời hạn cho ý kiến khi có cơ quan không đồng ý",
    "the time to answer where a consulted body does not agree",
    ND_134_2025,
)
DECIDE_DEPARTMENT = _length(
    "decide_department_within",
    "thời hạn quyết định về thỏa thuận nhân danh cơ quan cấp Sở",
    "the time to decide on an agreement of a department",
)
DECIDE_COMMUNE = _length(
    "decide_commune_within",
    "thời hạn quyết định về thỏa thuận của cấp xã biên giới",
    "the time to decide on an agreement of a border commune",
    *_FORMER,
)
DECIDE_ORGANISATION = _length(
    "decide_organisation_within",
    "thời hạn quyết định về thỏa thuận nhân danh cơ quan cấp tỉnh của tổ chức",
    "the time to decide on an agreement of the provincial body of an organisation",
)
DECIDE_INHERITED = _length(
    "decide_inherited_within",
    "thời hạn quyết định về thỏa thuận của cấp huyện được kế thừa",
    "the time to decide on an agreement inherited from a district",
)
DECIDE_DISTRICT = _length(
    "decide_district_within",
    "thời hạn quyết định về thỏa thuận nhân danh Ủy ban nhân dân cấp huyện",
    "the time to decide on an agreement of a district",
    *_FORMER,
)
REPORT_WITHIN = _length(
    "report_within",
    "thời hạn báo cáo và gửi bản sao thỏa thuận nhân danh cơ quan nhà nước cấp tỉnh",
    "the time to report and send a copy of an agreement of the province",
)
REPORT_DEPARTMENT = _length(
    "report_department_within",
    "thời hạn báo cáo và gửi bản sao thỏa thuận nhân danh cơ quan cấp Sở",
    "the time to report and send a copy of an agreement of a department",
)
REPORT_COMMUNE = _length(
    "report_commune_within",
    "thời hạn báo cáo và gửi bản sao thỏa thuận của cấp xã biên giới",
    "the time to report and send a copy of a border commune's agreement",
    *_FORMER,
)
REPORT_ORGANISATION = _length(
    "report_organisation_within",
    "thời hạn báo cáo và gửi bản sao thỏa thuận nhân danh cơ quan cấp tỉnh của tổ chức",
    "the time to report and send a copy of an agreement of an organisation's provincial body",
)
REPORT_DISTRICT = _length(
    "report_district_within",
    "thời hạn báo cáo và gửi bản sao thỏa thuận nhân danh Ủy ban nhân dân cấp huyện",
    "the time to report and send a copy of an agreement of a district",
    *_FORMER,
)
NOTIFY_WITHIN = _length(
    "notify_within",
    "thời hạn thông báo cho Bộ Ngoại giao việc sửa đổi, chấm dứt",
    "the time to notify the Foreign Ministry of a change or an ending",
)
NOTIFY_UNIT = _length(
    "notify_unit_within",
    "thời hạn thông báo cho cơ quan ngoại vụ cấp tỉnh việc sửa đổi, chấm dứt",
    "the time to notify the provincial foreign-affairs body of a change or an ending",
)
NOTIFY_COMMUNE = _length(
    "notify_commune_within",
    "thời hạn cấp xã biên giới báo cáo, thông báo việc sửa đổi, chấm dứt",
    "the time a border commune has to report a change or an ending",
    *_FORMER,
)
NOTIFY_DISTRICT = _length(
    "notify_district_within",
    "thời hạn thông báo việc sửa đổi, chấm dứt thỏa thuận của cấp huyện",
    "the time to notify of a change or an ending of a district's agreement",
    *_FORMER,
)

_WEEK = WorkingDays(7)
_DAYS = Text(
    "Văn bản ghi “ngày”; tính theo ngày lịch là suy luận.",
    "The text says days; that calendar days are meant is inferred.",
)
_AMENDED = Text(
    "Nội dung được sửa đổi, bổ sung bởi Điều 1 Nghị định 177/2025/NĐ-CP.",
    "As amended by Decree 177/2025/NĐ-CP, Article 1.",
)
_AMENDED_DAYS = Text(f"{_AMENDED.vi} {_DAYS.vi}", f"{_AMENDED.en} {_DAYS.en}")
_COMMUNE_NOTICE = Text(
    f"Chấm dứt, rút khỏi, tạm đình chỉ: khoản 3 Điều 14. {_AMENDED_DAYS.vi}",
    f"An ending or suspension: Article 14(3). {_AMENDED_DAYS.en}",
)
_BEFORE = Text(
    f"Trước ngày 01/07/2025 đọc theo nội dung đã sửa đổi (suy luận). {_DAYS.vi}",
    f"Before 01/07/2025 read as it was amended later (inferred). {_DAYS.en}",
)


def _commune(term: Term[Length], length: Length, clause: int) -> Value[Length]:
    """Article 7 of Decree 64/2021 as it was read: from the day of Decree 177/2025 on."""
    note = _AMENDED_DAYS if isinstance(length, CalendarDays) else _AMENDED
    cite = ND_64_2021.at(7, clause, evidence=_TEXT)
    return term.value(length, cite=cite, since=ND_177_2025.since, note=note)


LENGTHS = (
    REPLY_WITHIN.value(_WEEK, cite=PL_33_2007.at(16, evidence=_TEXT)),
    REPLY_WITHIN.value(_WEEK, cite=LUAT_70_2020.at(19, 2, evidence=_TEXT)),
    REPLY_SIMPLIFIED.value(WorkingDays(3), cite=LUAT_70_2020.at(39, 2, evidence=_TEXT)),
    REPLY_TECHNICAL.value(WorkingDays(3), cite=LUAT_70_2020.at(41, 1, evidence=_TEXT)),
    REPLY_DEPARTMENT.value(_WEEK, cite=ND_64_2021.at(5, 2, evidence=_TEXT)),
    REPLY_ORGANISATION.value(_WEEK, cite=ND_64_2021.at(8, 3, evidence=_TEXT)),
    REPLY_INHERITED.value(_WEEK, cite=ND_177_2025.at(3, 4, "b", evidence=_TEXT)),
    _commune(FOCAL_OPINION, _WEEK, 2),
    _commune(SEND_COMMUNE, WorkingDays(5), 3),
    _commune(ASK_OTHERS, WorkingDays(3), 4),
    _commune(REPLY_COMMUNE, _WEEK, 5),
    SETTLE_WITHIN.value(_WEEK, cite=PL_33_2007.at(16, evidence=_TEXT)),
    SETTLE_WITHIN.value(
        _WEEK, cite=LUAT_70_2020.at(19, 4, "b", evidence=_TEXT), until="2025-06-30"
    ),
    DECIDE_DEPARTMENT.value(WorkingDays(5), cite=ND_64_2021.at(5, 4, evidence=_TEXT)),
    _commune(DECIDE_COMMUNE, WorkingDays(5), 6),
    DECIDE_ORGANISATION.value(WorkingDays(5), cite=ND_64_2021.at(8, 5, evidence=_TEXT)),
    DECIDE_INHERITED.value(WorkingDays(5), cite=ND_177_2025.at(3, 4, "d", evidence=_TEXT)),
    REPORT_WITHIN.value(CalendarDays(15), cite=LUAT_70_2020.at(19, 5, evidence=_TEXT), note=_DAYS),
    REPORT_DEPARTMENT.value(CalendarDays(15), cite=ND_64_2021.at(5, 6, evidence=_TEXT), note=_DAYS),
    _commune(REPORT_COMMUNE, CalendarDays(15), 8),
    REPORT_ORGANISATION.value(
        CalendarDays(15), cite=ND_64_2021.at(8, 7, evidence=_TEXT), note=_DAYS
    ),
    NOTIFY_WITHIN.value(CalendarDays(15), cite=LUAT_70_2020.at(33, 3, evidence=_TEXT), note=_DAYS),
    NOTIFY_UNIT.value(
        CalendarDays(15),
        cite=ND_64_2021.at(13, 2, evidence=Evidence.INFERRED),
        until="2025-06-30",
        note=_BEFORE,
    ),
    NOTIFY_UNIT.value(
        CalendarDays(15),
        cite=ND_64_2021.at(13, 2, evidence=_TEXT),
        since=ND_177_2025.since,
        note=_DAYS,
    ),
    NOTIFY_COMMUNE.value(
        CalendarDays(15),
        cite=ND_64_2021.at(13, 3, evidence=_TEXT),
        since=ND_177_2025.since,
        note=_COMMUNE_NOTICE,
    ),
)
