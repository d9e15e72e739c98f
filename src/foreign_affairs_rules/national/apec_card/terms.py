"""Terms of APEC cards: numbers and lengths, with the days on which they hold."""

from functools import partial

from foreign_affairs_rules.days import CalendarDays, Hours, Months, WorkingDays, Years
from foreign_affairs_rules.law import Term, Unit, length
from foreign_affairs_rules.national.instruments.passports import (
    QD_09_2023,
    QD_45_2006,
    QD_54_2015,
    QUY_CHE_2006,
    TT_81_2026,
)
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text

Span = Months | Years
"""A length that ends on the same day of a later month."""


def _span(id: str, vi: str, en: str) -> Term[Span]:
    return Term[Span](
        id=id, name=Text(vi, en), unit=Unit.LENGTH, unread=(QUY_CHE_2006,), always=True
    )


_length = partial(length, unread=(QUY_CHE_2006,))


def _number(id: str, unit: Unit, vi: str, en: str) -> Term[int]:
    return Term[int](id=id, name=Text(vi, en), unit=unit, unread=(QUY_CHE_2006,), always=True)


# Conditions

OPERATING = _span(
    "apec_card.operating",
    "thời gian hoạt động liên tục tối thiểu của doanh nghiệp",
    "the least time an enterprise has operated without a break",
)
IN_POST = _span(
    "apec_card.in_post",
    "thời gian giữ chức vụ thực tế tối thiểu",
    "the least time actually in post",
)
CONTRACT_AGE = _span(
    "apec_card.contract_age",
    "thời hạn dài nhất của hợp đồng tính đến ngày đề nghị",
    "the longest term of the contract up to the request",
)
AGE = _number("apec_card.age", Unit.YEARS, "tuổi tối thiểu", "the least age")
INSURED = _number(
    "apec_card.insured_months",
    Unit.MONTHS,
    "số tháng đóng bảo hiểm xã hội tối thiểu với chức vụ này",
    "the least months of social insurance in that post",
)
SETS = _number("apec_card.sets", Unit.SETS, "số bộ hồ sơ", "the sets of the dossier")

# The permission

FORWARD_WITHIN = _length(
    "apec_card.forward_within",
    "thời hạn gửi hồ sơ đi xác minh",
    "the time to send the dossier out for verification",
)
REPLY_WITHIN = _length(
    "apec_card.reply_within",
    "thời hạn trả lời xác minh",
    "the time to reply to the verification",
)
EXTENSION = _number(
    "apec_card.extension",
    Unit.DAYS,
    "số ngày gia hạn trả lời tối đa",
    "the most days by which a reply is put off",
)
SUBMIT_VERIFIED_WITHIN = _length(
    "apec_card.submit_verified_within",
    "thời hạn trình sau khi xác minh",
    "the time to submit after the verification",
)
SUBMIT_WITHIN = _length(
    "apec_card.submit_within",
    "thời hạn xem xét, trình",
    "the time to examine and submit",
)
DECIDE_WITHIN = _length(
    "apec_card.decide_within",
    "thời hạn xem xét, cho phép",
    "the time to decide",
)

# The card

FILE_WITHIN = _length(
    "apec_card.file_within",
    "thời hạn làm thủ tục cấp thẻ kể từ khi được cho phép",
    "the time to apply for the card, from the permission",
)
MORE_PAPERS_WITHIN = _length(
    "apec_card.more_papers_within",
    "thời hạn cung cấp thêm giấy tờ",
    "the time to give more papers",
)
EXCHANGE_WITHIN = _length(
    "apec_card.exchange_within",
    "thời hạn trao đổi dữ liệu nhân sự",
    "the time to exchange the person's data",
)
ECONOMIES_WITHIN = _length(
    "apec_card.economies_within",
    "thời hạn các nền kinh tế thành viên xét duyệt",
    "the time of the member economies to examine",
)
ISSUE_WITHIN = _length(
    "apec_card.issue_within",
    "thời hạn cấp thẻ sau khi đủ ý kiến",
    "the time to issue the card once all have replied",
)
REISSUE_WITHIN = _length(
    "apec_card.reissue_within",
    "thời hạn cấp lại thẻ",
    "the time to re-issue the card",
)
VALID_FOR = _span(
    "apec_card.valid_for",
    "thời hạn của thẻ kể từ ngày cấp, không được gia hạn",
    "how long a card is valid from its issue, without extension",
)
REISSUES = _number(
    "apec_card.near_expiry_reissues",
    Unit.TIMES,
    "số lần cấp lại vì thẻ gần hết hạn",
    "how often a card is re-issued because it is near its end",
)
FEE = Term[int](
    id="apec_card.fee",
    name=Text("lệ phí cấp mới thẻ", "the fee for a new card"),
    unit=Unit.VND,
    always=True,
)

# Its end

REPORT_LOSS_WITHIN = _length(
    "apec_card.report_loss_within",
    "thời hạn báo mất thẻ kể từ khi phát hiện",
    "the time to report the loss, from its finding",
)
INFORM_WITHIN = _length(
    "apec_card.inform_within",
    "thời hạn báo Cục Quản lý xuất nhập cảnh sau khi nhận đơn",
    "the time to tell the Immigration Department of the report",
)
RECOVER_WITHIN = _length(
    "apec_card.recover_within",
    "thời hạn thu hồi thẻ, gửi văn bản khi thôi, đổi chức vụ",
    "the time to recover the card and write, when the post is left",
)

_TEXT, _PRESS = Evidence.TEXT, Evidence.SECONDARY
REPLY = CalendarDays(20)
"""The time to reply, for who counts on from its end."""
MOST_MORE = 15
"""The most days by which it is put off."""


def _of_group_3(clause: int) -> Text:
    """Where the same number stands for holders of Article 9(3)."""
    return Text(
        "Với doanh nhân khoản 3 Điều 9: khoản {clause} Điều 12.",
        "For holders of Article 9(3): Article 12({clause}).",
    ).fill(clause=clause)


_BY_54 = QD_54_2015.at(evidence=_PRESS)

VALUES = (
    OPERATING.value(Months(12), cite=QD_09_2023.at(8, 2, "a", evidence=_TEXT)),
    IN_POST.value(Months(12), cite=QD_09_2023.at(8, 3, "b", evidence=_TEXT)),
    CONTRACT_AGE.value(Years(2), cite=QD_09_2023.at(12, 2, "c", evidence=_TEXT)),
    AGE.value(18, cite=QD_09_2023.at(8, 3, "a", evidence=_TEXT)),
    INSURED.value(12, cite=QD_09_2023.at(12, 2, "e", evidence=_TEXT)),
    SETS.value(1, cite=QD_09_2023.at(11, 1, evidence=_TEXT), note=_of_group_3(1)),
    FORWARD_WITHIN.value(WorkingDays(3), cite=QD_09_2023.at(12, 4, evidence=_TEXT)),
    REPLY_WITHIN.value(REPLY, cite=QD_09_2023.at(12, 5, evidence=_TEXT)),
    EXTENSION.value(MOST_MORE, cite=QD_09_2023.at(12, 5, evidence=_TEXT)),
    SUBMIT_VERIFIED_WITHIN.value(WorkingDays(5), cite=QD_09_2023.at(12, 6, evidence=_TEXT)),
    SUBMIT_WITHIN.value(CalendarDays(15), cite=QD_09_2023.at(11, 4, evidence=_TEXT)),
    DECIDE_WITHIN.value(
        WorkingDays(5), cite=QD_09_2023.at(11, 5, evidence=_TEXT), note=_of_group_3(7)
    ),
    FILE_WITHIN.value(Months(6), cite=QD_09_2023.at(13, 6, evidence=_TEXT)),
    MORE_PAPERS_WITHIN.value(Months(3), cite=QD_09_2023.at(13, 5, evidence=_TEXT)),
    EXCHANGE_WITHIN.value(WorkingDays(3), cite=QD_09_2023.at(15, 1, "a", evidence=_TEXT)),
    ECONOMIES_WITHIN.value(CalendarDays(21), cite=QD_09_2023.at(15, 1, "b", evidence=_TEXT)),
    ISSUE_WITHIN.value(WorkingDays(3), cite=QD_09_2023.at(15, 1, "c", evidence=_TEXT)),
    REISSUE_WITHIN.value(WorkingDays(5), cite=QD_09_2023.at(15, 2, evidence=_TEXT)),
    VALID_FOR.value(
        Years(3), cite=QD_45_2006.at(evidence=_PRESS), since="2006-02-28", until="2015-12-14"
    ),
    VALID_FOR.value(Years(5), cite=_BY_54),
    VALID_FOR.value(Years(5), cite=QD_09_2023.at(16, 1, evidence=_TEXT)),
    REISSUES.value(1, cite=QD_09_2023.at(14, 10, evidence=_TEXT)),
    FEE.value(
        700_000,
        cite=TT_81_2026.at(evidence=_PRESS),
        note=Text(
            "Trước ngày 01/07/2026 lệ phí là 840.000 đồng, chưa đọc được áp dụng từ ngày nào.",
            "Before 01/07/2026 the fee was 840,000 dong; since when was not read.",
        ),
    ),
    REPORT_LOSS_WITHIN.value(Hours(48), cite=QD_09_2023.at(19, 1, "a", evidence=_TEXT)),
    INFORM_WITHIN.value(WorkingDays(2), cite=QD_09_2023.at(19, 1, "b", evidence=_TEXT)),
    RECOVER_WITHIN.value(WorkingDays(5), cite=QD_09_2023.at(19, 2, evidence=_TEXT)),
)
