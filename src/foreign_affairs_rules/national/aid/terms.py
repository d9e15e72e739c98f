"""Terms of foreign aid: numbers and lengths, and the places in the decrees that fix them."""

from foreign_affairs_rules.days import CalendarDays, Hours, Length, Months, WorkingDays
from foreign_affairs_rules.law import Term, Tighter, Unit, Value, length
from foreign_affairs_rules.national.instruments.aid import ND_50_2020, ND_80_2020, TT_23_2022
from foreign_affairs_rules.sources import Citation, Evidence
from foreign_affairs_rules.text import Text


def by_80(article: int, clause: int | None = None, point: str | None = None) -> Citation:
    """A place in Decree 80/2020/NĐ-CP, read in the text."""
    return ND_80_2020.at(article, clause, point, evidence=Evidence.TEXT)


def as_in_80(article: int, clause: int | None = None) -> Citation:
    """A place in Decree 80/2020/NĐ-CP that a text makes apply, so that its number is inferred."""
    return ND_80_2020.at(article, clause, evidence=Evidence.INFERRED)


def by_50(article: int, clause: int | None = None, point: str | None = None) -> Citation:
    """A place in Decree 50/2020/NĐ-CP, read in the text."""
    return ND_50_2020.at(article, clause, point, evidence=Evidence.TEXT)


def by_23(article: int, clause: int | None = None, point: str | None = None) -> Citation:
    """A place in Circular 23/2022/TT-BTC, read in the text."""
    return TT_23_2022.at(article, clause, point, evidence=Evidence.TEXT)


def _length(id: str, vi: str, en: str) -> Term[Length]:
    return length(f"aid.{id}", vi, en)


# Decree 80/2020/NĐ-CP

SETS = Term[int](
    id="aid.sets",
    name=Text("số bộ hồ sơ khoản viện trợ", "the number of sets of the dossier"),
    unit=Unit.SETS,
    tighter=Tighter.HIGHER,
)
OWN_UNIT_BELOW = Term[int](
    id="aid.own_unit_below",
    name=Text(
        "quy mô dự án được sử dụng bộ máy chuyên môn trực thuộc (dưới mức này, USD)",
        "the size in USD below which a project may be managed by a unit of one's own",
    ),
    unit=Unit.USD,
    tighter=Tighter.LOWER,
)
APPRAISE_WITHIN = _length(
    "appraise_within",
    "thời hạn thẩm định kể từ khi nhận đủ hồ sơ hợp lệ",
    "the time to appraise, from receipt of a complete and valid dossier",
)
NOTIFY_WITHIN = _length(
    "notify_within",
    "thời hạn thông báo, gửi quyết định phê duyệt",
    "the time to notify the approval and to send the decision",
)
NOT_STARTED_AFTER = _length(
    "not_started_after",
    "thời gian chưa triển khai mà quyết định phê duyệt được thu hồi",
    "the time without a start after which the approval may be withdrawn",
)
OWNER_REPORT_WITHIN = _length(
    "owner_report_within",
    "thời hạn chủ khoản viện trợ báo cáo kết thúc khoản viện trợ",
    "the time of the owner to report on completion",
)
BOARD_REPORT_WITHIN = _length(
    "board_report_within",
    "thời hạn ban quản lý dự án hoàn thành báo cáo kết thúc",
    "the time of the management board to report on completion",
)
AGENCY_REPORT_WITHIN = _length(
    "agency_report_within",
    "thời hạn cơ quan chủ quản gửi báo cáo kết thúc khoản viện trợ",
    "the time of the managing agency to report on completion",
)
REPLY_WITHIN = _length(
    "reply_within",
    "thời hạn trả lời của cơ quan được lấy ý kiến thẩm định",
    "the time a body consulted on the appraisal has to answer",
)
PERIODIC_REPORT_WITHIN = _length(
    "periodic_report_within",
    "thời hạn gửi báo cáo 06 tháng, hằng năm của chủ khoản viện trợ, ban quản lý dự án",
    "the time of the owner and the board to send half-yearly and yearly reports",
)

# Decree 50/2020/NĐ-CP

RELIEF_WITHIN = _length(
    "relief_within",
    "thời gian phê duyệt và thực hiện viện trợ khẩn cấp để cứu trợ kể từ khi thiên tai xảy ra",
    "the time from the disaster in which emergency relief is approved and carried out",
)
RECOVERY_WITHIN = _length(
    "recovery_within",
    "thời gian phê duyệt và thực hiện viện trợ khẩn cấp để khắc phục hậu quả thiên tai",
    "the time from the disaster in which emergency recovery aid is approved and carried out",
)
NAME_OWNER_WITHIN = _length(
    "name_owner_within",
    "thời hạn giao chủ khoản viện trợ kể từ khi tiếp nhận thông tin của bên viện trợ",
    "the time to name an owner, from the donor's information",
)
RELIEF_DECISION_WITHIN = _length(
    "relief_decision_within",
    "thời hạn xem xét, phê duyệt tiếp nhận viện trợ khẩn cấp để cứu trợ",
    "the time to consider and approve emergency relief",
)
RELIEF_SUBMISSION_WITHIN = _length(
    "relief_submission_within",
    "thời hạn Bộ lấy ý kiến và trình Thủ tướng Chính phủ tiếp nhận viện trợ cứu trợ",
    "the time of the ministry to consult and to submit relief to the Prime Minister",
)
ASK_OPINIONS_WITHIN = _length(
    "ask_opinions_within",
    "thời hạn Bộ gửi lấy ý kiến về viện trợ khắc phục hậu quả thiên tai",
    "the time of the ministry to ask for opinions on recovery aid",
)
RECOVERY_REPLY_WITHIN = _length(
    "recovery_reply_within",
    "thời hạn trả lời về viện trợ khắc phục hậu quả thiên tai",
    "the time to answer on recovery aid",
)
MINISTRY_APPRAISE_WITHIN = _length(
    "ministry_appraise_within",
    "thời hạn Bộ thẩm định, trình hoặc trả lời cơ quan chủ quản",
    "the time of the ministry to appraise and to submit or answer",
)
REVISE_WITHIN = _length(
    "revise_within",
    "thời hạn cơ quan chủ quản giải trình, tiếp thu, hoàn thiện hồ sơ",
    "the time of the managing agency to revise the dossier",
)
RESUBMIT_WITHIN = _length(
    "resubmit_within",
    "thời hạn Bộ trình Thủ tướng Chính phủ kể từ ngày nhận lại đủ hồ sơ",
    "the time of the ministry to submit the revised dossier to the Prime Minister",
)
CONSULT_CHANGE_WITHIN = _length(
    "consult_change_within",
    "thời hạn lấy ý kiến về thay đổi mục tiêu, quy mô, đơn vị sử dụng viện trợ",
    "the time to consult on a change of goal, scale or using unit",
)
UNIT_REPORT_WITHIN = _length(
    "unit_report_within",
    "thời hạn đơn vị sử dụng viện trợ báo cáo chủ khoản viện trợ",
    "the time of the using unit to report to the owner",
)
EMERGENCY_OWNER_REPORT_WITHIN = _length(
    "emergency_owner_report_within",
    "thời hạn chủ khoản viện trợ báo cáo cơ quan chủ quản về viện trợ khẩn cấp",
    "the time of the owner to report on emergency aid to the managing agency",
)
EMERGENCY_AGENCY_REPORT_WITHIN = _length(
    "emergency_agency_report_within",
    "thời hạn cơ quan chủ quản báo cáo các Bộ về việc tiếp nhận, phân bổ viện trợ khẩn cấp",
    "the time of the managing agency to report receipt and distribution to the ministries",
)
CLEAR_WITHIN = _length(
    "clear_within",
    "thời hạn hoàn tất thủ tục thông quan hàng viện trợ khẩn cấp",
    "the time to complete the clearance of emergency goods",
)

# Circular 23/2022/TT-BTC

FILE_WITH_FINANCE_WITHIN = _length(
    "file_with_finance_within",
    "thời hạn gửi quyết định phê duyệt, thỏa thuận viện trợ cho cơ quan tài chính",
    "the time to send the decision and the agreement to the finance agency",
)
REPORT_ACCOUNT_WITHIN = _length(
    "report_account_within",
    "thời hạn báo cáo tài khoản tiếp nhận vốn viện trợ",
    "the time to report the aid account",
)
NOTIFY_FUNDS_WITHIN = _length(
    "notify_funds_within",
    "thời hạn thông báo vốn viện trợ đã nhận vào tài khoản ngân hàng thương mại",
    "the time to notify money received at a commercial bank",
)

_DAYS = Text(
    'Văn bản ghi "ngày", được hiểu là ngày theo lịch (suy luận).',
    'The text says "days", read as days of the calendar (inferred).',
)
RELIEF = RELIEF_WITHIN.value(Months(3), cite=by_50(3, 1))
RECOVERY = RECOVERY_WITHIN.value(Months(9), cite=by_50(3, 2))

LENGTHS: tuple[Value[Length], ...] = (
    APPRAISE_WITHIN.value(CalendarDays(20), cite=by_80(10, 6), note=_DAYS),
    NOTIFY_WITHIN.value(CalendarDays(5), cite=by_80(11, 2), note=_DAYS),
    NOT_STARTED_AFTER.value(Months(6), cite=by_80(4, 7)),
    OWNER_REPORT_WITHIN.value(Months(6), cite=by_80(14, 4)),
    BOARD_REPORT_WITHIN.value(Months(6), cite=by_80(15, 6)),
    AGENCY_REPORT_WITHIN.value(Months(6), cite=by_80(13, 9)),
    RELIEF,
    RECOVERY,
    NAME_OWNER_WITHIN.value(WorkingDays(1), cite=by_50(7, 1)),
    RELIEF_DECISION_WITHIN.value(CalendarDays(3), cite=by_50(8, 3, "d"), note=_DAYS),
    RELIEF_SUBMISSION_WITHIN.value(CalendarDays(3), cite=by_50(8, 2, "b"), note=_DAYS),
    ASK_OPINIONS_WITHIN.value(WorkingDays(3), cite=by_50(12, 2, "b")),
    RECOVERY_REPLY_WITHIN.value(WorkingDays(5), cite=by_50(13, 2, "d")),
    MINISTRY_APPRAISE_WITHIN.value(WorkingDays(5), cite=by_50(12, 2, "c")),
    REVISE_WITHIN.value(WorkingDays(5), cite=by_50(12, 2, "d")),
    RESUBMIT_WITHIN.value(WorkingDays(5), cite=by_50(12, 2, "d")),
    CONSULT_CHANGE_WITHIN.value(WorkingDays(5), cite=by_50(14, 2, "b")),
    UNIT_REPORT_WITHIN.value(WorkingDays(5), cite=by_50(27, 2, "a")),
    EMERGENCY_OWNER_REPORT_WITHIN.value(WorkingDays(5), cite=by_50(27, 2, "b")),
    EMERGENCY_AGENCY_REPORT_WITHIN.value(WorkingDays(3), cite=by_50(27, 2, "c")),
    CLEAR_WITHIN.value(Hours(48), cite=by_50(29, 1)),
    FILE_WITH_FINANCE_WITHIN.value(WorkingDays(10), cite=by_23(5, 6)),
    REPORT_ACCOUNT_WITHIN.value(CalendarDays(15), cite=by_23(12, 1), note=_DAYS),
    NOTIFY_FUNDS_WITHIN.value(WorkingDays(5), cite=by_23(12, 2, "d")),
)
NUMBERS: tuple[Value[int], ...] = (
    SETS.value(6, cite=by_80(8)),
    OWN_UNIT_BELOW.value(200_000, cite=by_80(12, 1)),
)
