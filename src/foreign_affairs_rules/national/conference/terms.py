"""Lengths of the timeline of a conference: what Decision 06/2020 fixes and what no text fixes."""

from collections.abc import Iterator
from datetime import timedelta
from functools import partial

from foreign_affairs_rules.days import CalendarDays, Length
from foreign_affairs_rules.law import Term, Value, length
from foreign_affairs_rules.national.conference.level import CHECK
from foreign_affairs_rules.national.instruments.conferences import (
    QD_06_2020,
    QD_76_2010,
    QD_122_2001,
    QD_236_1999,
)
from foreign_affairs_rules.sources import Citation, Evidence
from foreign_affairs_rules.text import Text

PREDECESSORS = (QD_76_2010, QD_122_2001, QD_236_1999)


_length = partial(length, unread=PREDECESSORS)

SUBMIT_AHEAD_PM = _length(
    "conference.submit_ahead_pm",
    "thời hạn gửi hồ sơ trước ngày dự kiến tổ chức (thẩm quyền Thủ tướng Chính phủ)",
    "the least time between filing and the planned start, for the Prime Minister",
)
SUBMIT_AHEAD = _length(
    "conference.submit_ahead",
    "thời hạn gửi hồ sơ trước ngày dự kiến tổ chức (thẩm quyền của người có thẩm quyền)",
    "the least time between filing and the planned start, for the competent person",
)
REPLY_WITHIN_PM = _length(
    "conference.reply_within_pm",
    "thời hạn trả lời ý kiến (thẩm quyền Thủ tướng Chính phủ)",
    "the time a consulted body has to answer, for the Prime Minister",
)
REPLY_WITHIN = _length(
    "conference.reply_within",
    "thời hạn trả lời ý kiến (thẩm quyền của người có thẩm quyền)",
    "the time a consulted body has to answer, for the competent person",
)
DECIDE_WITHIN = _length(
    "conference.decide_within",
    "thời hạn ra văn bản cho phép (Quyết định 06/2020/QĐ-TTg không ấn định)",
    "the time to decide on the permission (Decision 06/2020/QĐ-TTg does not fix it)",
)
REPORT_WITHIN = _length(
    "conference.report_within",
    "thời hạn báo cáo kết quả kể từ ngày kết thúc",
    "the time to report the results, from the end",
)
COPY_REPORT_WITHIN = _length(
    "conference.copy_report_within",
    "thời hạn gửi báo cáo kết quả đến Bộ Ngoại giao",
    "the time to send the report of the results to the Foreign Ministry",
)


def _checked(
    term: Term[Length], length: Length, cite: Citation, note: Text | None = None
) -> Iterator[Value[Length]]:
    """*length* before Decree 134/2025, and the same with a warning from that decree on."""
    yield term.value(length, cite=cite, until=CHECK.since - timedelta(days=1), note=note)
    why = CHECK.why
    told = why if note is None else Text(f"{note.vi} {why.vi}", f"{note.en} {why.en}")
    yield term.value(length, cite=cite, since=CHECK.since, note=told)


_AHEAD = Text(
    "Điều này không ghi mốc tính; mốc là ngày dự kiến tổ chức theo các trang thủ tục hành chính "
    "(nguồn thứ cấp). Văn bản ghi “ngày”, tính theo ngày lịch là suy luận.",
    "The article names no event; that it is the planned start is from procedure pages (secondary). "
    "The text says days; that calendar days are meant is inferred.",
)
_DAYS = Text(
    "Văn bản ghi “ngày”; tính theo ngày lịch là suy luận.",
    "The text says days; that calendar days are meant is inferred.",
)
_MISPRINT = Text(
    "Câu mở đầu khoản 2 Điều 5 in là “thuộc thẩm quyền” của Thủ tướng; đọc là “không thuộc” (suy "
    f"luận; Công văn 825/BNG-CNV năm 2020 đính chính, chưa đọc được). {_DAYS.vi}",
    "Article 5(2) is printed as if for the Prime Minister; it is read as the other route "
    f"(inferred; letter 825/BNG-CNV of 2020 corrects the Decision and was not read). {_DAYS.en}",
)
_DAYS_OF_76 = Text(
    "Nguồn thứ cấp ghi 15 ngày; tính theo ngày lịch là suy luận.",
    "A secondary source says 15 days; that calendar days are meant is inferred.",
)
_COPY = Text(
    f"Bản gửi Bộ Ngoại giao được tính cùng thời hạn với báo cáo (suy luận). {_DAYS.vi}",
    f"That the copy is due within the same time as the report is inferred. {_DAYS.en}",
)
_LEAD_PM = QD_06_2020.at(4, 1, "a", evidence=Evidence.TEXT)
_OPINIONS = CalendarDays(15)
_REPORT = CalendarDays(15)
_RESULTS = QD_06_2020.at(4, 2, "c", evidence=Evidence.TEXT)
_BY_76 = QD_76_2010.at(evidence=Evidence.SECONDARY)

VALUES: tuple[Value[Length], ...] = (
    *_checked(SUBMIT_AHEAD_PM, CalendarDays(40), _LEAD_PM, _AHEAD),
    SUBMIT_AHEAD.value(
        CalendarDays(30), cite=QD_06_2020.at(4, 1, "a", evidence=Evidence.TEXT), note=_AHEAD
    ),
    *_checked(REPLY_WITHIN_PM, _OPINIONS, QD_06_2020.at(5, 1, "a", evidence=Evidence.TEXT), _DAYS),
    REPLY_WITHIN.value(
        _OPINIONS, cite=QD_06_2020.at(5, 2, "a", evidence=Evidence.TEXT), note=_MISPRINT
    ),
    REPLY_WITHIN_PM.value(CalendarDays(15), cite=_BY_76, note=_DAYS_OF_76),
    REPLY_WITHIN.value(CalendarDays(15), cite=_BY_76, note=_DAYS_OF_76),
    REPORT_WITHIN.value(_REPORT, cite=_RESULTS, note=_DAYS),
    *_checked(COPY_REPORT_WITHIN, _REPORT, _RESULTS, _COPY),
)
