"""The lengths of the timeline of a registration: who has how many days."""

from foreign_affairs_rules.days import CalendarDays, DayOfYear, WorkingDays
from foreign_affairs_rules.law import length
from foreign_affairs_rules.national.instruments.ngo import ND_12_2012, ND_58_2022
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text

_T, _S, _I = Evidence.TEXT, Evidence.SECONDARY, Evidence.INFERRED


RENEW_AHEAD = length(
    "ngo.renew_ahead",
    "thời hạn nộp hồ sơ gia hạn trước ngày Giấy đăng ký hết hạn",
    "the least time between filing for renewal and expiry",
)
CHECK_WITHIN = length(
    "ngo.check_within", "thời hạn kiểm tra hồ sơ", "the time to check the dossier"
)
CIRCULATE_WITHIN = length(
    "ngo.circulate_within", "thời hạn gửi lấy ý kiến", "the time to send for opinions"
)
REPLY_WITHIN = length(
    "ngo.reply_within",
    "thời hạn trả lời của cơ quan được lấy ý kiến",
    "the time a consulted body has to answer",
)
FORWARD_WITHIN = length(
    "ngo.forward_within",
    "thời hạn chuyển hồ sơ đến Bộ Ngoại giao",
    "the time to forward the dossier to the Foreign Ministry",
)
FORWARD_OFFICE_CHANGE_WITHIN = length(
    "ngo.forward_office_change_within",
    "thời hạn chuyển hồ sơ sửa đổi, bổ sung, cấp lại Giấy đăng ký lập Văn phòng đại diện (khoản 5 "
    "Điều 17 Nghị định 58/2022/NĐ-CP không quy định số ngày)",
    "the time to forward a change of the certificate of a representative office (Decree "
    "58/2022/NĐ-CP, Article 17(5), gives no number of days)",
    always=True,
)
DECIDE_WITHIN = length(
    "ngo.decide_within",
    "thời hạn Bộ Ngoại giao quyết định cấp mới, gia hạn",
    "the time of the Foreign Ministry to decide on a new certificate or a renewal",
)
DECIDE_CHANGE_WITHIN = length(
    "ngo.decide_change_within",
    "thời hạn Bộ Ngoại giao quyết định sửa đổi, bổ sung, cấp lại",
    "the time of the Foreign Ministry to decide on an amendment, supplement or re-issue",
)
OLD_CHANGE_WITHIN = length(
    "ngo.old_change_within",
    "thời hạn sửa đổi, cấp lại Giấy đăng ký lập Văn phòng dự án (theo Nghị định 12/2012/NĐ-CP, "
    "chưa đọc được)",
    "the time to change a certificate for a project office (under Decree 12/2012/NĐ-CP, which was "
    "not read)",
    always=True,
)
HAND_OVER_WITHIN = length(
    "ngo.hand_over_within",
    "thời hạn giao Giấy đăng ký cấp mới, gia hạn",
    "the time until a new or renewed certificate is handed over",
)
HAND_OVER_CHANGE_WITHIN = length(
    "ngo.hand_over_change_within",
    "thời hạn giao Giấy đăng ký sửa đổi, bổ sung, cấp lại",
    "the time until an amended or re-issued certificate is handed over",
)
ACCOUNT_WITHIN = length(
    "ngo.account_within", "thời hạn thông báo tài khoản", "the time to give notice of the account"
)
PLAN_WITHIN = length(
    "ngo.plan_within",
    "thời hạn gửi kế hoạch hoạt động cho Ủy ban nhân dân cấp tỉnh",
    "the time to send the plan of activities to the provincial People's Committee",
)
UPDATE_WITHIN = length(
    "ngo.update_within",
    "thời hạn cập nhật cơ sở dữ liệu",
    "the time to update the database after a change",
)
SUSPENSION_REPLY = length(
    "ngo.suspension_reply_within",
    "thời hạn có ý kiến về việc đình chỉ",
    "the time to answer on a suspension",
)
SUSPENSION_NOTICE = length(
    "ngo.suspension_notice_within",
    "thời hạn thông báo đình chỉ",
    "the time to give notice of a suspension",
)
SUSPENSION_REMEDY = length(
    "ngo.suspension_remedy_within",
    "thời hạn khắc phục khi bị đình chỉ",
    "the time to put right what led to a suspension",
)
TERMINATION_REPLY = length(
    "ngo.termination_reply_within",
    "thời hạn có ý kiến về việc chấm dứt",
    "the time to answer on a termination",
)
TERMINATION_NOTICE = length(
    "ngo.termination_notice_within",
    "thời hạn thông báo chấm dứt",
    "the time to give notice of a termination",
)
TERMINATION_WIND_UP = length(
    "ngo.termination_wind_up_within",
    "thời hạn hoàn tất các công việc khi chấm dứt",
    "the time to wind up after a termination",
)
REPORT_BY = length(
    "ngo.year_report_by",
    "hạn gửi báo cáo năm của tổ chức",
    "the last day of the organisation's report",
)
HALF_YEAR_WITHIN = length(
    "ngo.half_year_report_within",
    "thời hạn gửi báo cáo 6 tháng (Nghị định 12/2012/NĐ-CP, chưa đọc được)",
    "the time to send the six-monthly report (Decree 12/2012/NĐ-CP, which was not read)",
    always=True,
)

REPORT_DAY = DayOfYear(12, 18)
_FROM_FILING = Text(
    "Tính từ ngày nộp đủ hồ sơ (suy luận).", "Counted from the day of the full dossier (inferred)."
)
_DAYS = Text(
    'Văn bản ghi "ngày", được hiểu là ngày theo lịch (suy luận).',
    'The text says "days", read as days of the calendar (inferred).',
)
_MONTH = Text(
    "Văn bản ghi ngày 18 của tháng cuối kỳ báo cáo, không ghi tháng; tháng 12 suy ra từ kỳ số liệu "
    "kết thúc ngày 14/12.",
    "The text says the 18th of the last month of the period and prints no month; December follows "
    "from a window that closes on 14 December.",
)
_AFTER_RECEIPT = Text(
    "Nơi nhận thông báo tài khoản không được nêu.", "Who receives the notice is not stated."
)

VALUES = (
    RENEW_AHEAD.value(CalendarDays(60), cite=ND_58_2022.at(12, 1, evidence=_T), note=_DAYS),
    CHECK_WITHIN.value(WorkingDays(2), cite=ND_58_2022.at(11, 2, evidence=_T)),
    CIRCULATE_WITHIN.value(WorkingDays(2), cite=ND_58_2022.at(11, 3, evidence=_T)),
    REPLY_WITHIN.value(WorkingDays(10), cite=ND_58_2022.at(11, 4, evidence=_T)),
    FORWARD_WITHIN.value(WorkingDays(2), cite=ND_58_2022.at(11, 5, evidence=_T)),
    DECIDE_WITHIN.value(WorkingDays(10), cite=ND_58_2022.at(11, 6, evidence=_T)),
    DECIDE_CHANGE_WITHIN.value(WorkingDays(7), cite=ND_58_2022.at(13, 6, evidence=_T)),
    HAND_OVER_WITHIN.value(
        WorkingDays(30), cite=ND_58_2022.at(11, 7, evidence=_T), note=_FROM_FILING
    ),
    HAND_OVER_CHANGE_WITHIN.value(
        WorkingDays(30), cite=ND_12_2012.at(evidence=_S), note=_FROM_FILING
    ),
    HAND_OVER_CHANGE_WITHIN.value(
        WorkingDays(25), cite=ND_58_2022.at(13, 7, evidence=_T), note=_FROM_FILING
    ),
    ACCOUNT_WITHIN.value(
        WorkingDays(10), cite=ND_58_2022.at(21, 3, evidence=_T), note=_AFTER_RECEIPT
    ),
    PLAN_WITHIN.value(CalendarDays(45), cite=ND_12_2012.at(16, evidence=_S)),
    PLAN_WITHIN.value(WorkingDays(45), cite=ND_58_2022.at(21, 4, evidence=_T)),
    UPDATE_WITHIN.value(CalendarDays(10), cite=ND_58_2022.at(21, 6, evidence=_T), note=_DAYS),
    SUSPENSION_REPLY.value(WorkingDays(10), cite=ND_58_2022.at(18, 2, evidence=_T)),
    SUSPENSION_NOTICE.value(WorkingDays(5), cite=ND_58_2022.at(18, 3, evidence=_T)),
    SUSPENSION_REMEDY.value(WorkingDays(30), cite=ND_58_2022.at(18, 4, evidence=_T)),
    TERMINATION_REPLY.value(WorkingDays(10), cite=ND_58_2022.at(19, 2, evidence=_T)),
    TERMINATION_NOTICE.value(WorkingDays(5), cite=ND_58_2022.at(19, 3, evidence=_T)),
    TERMINATION_WIND_UP.value(WorkingDays(60), cite=ND_58_2022.at(19, 4, evidence=_T)),
    REPORT_BY.value(REPORT_DAY, cite=ND_58_2022.at(21, 5, evidence=_I), note=_MONTH),
)
