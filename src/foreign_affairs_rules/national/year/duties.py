"""The fixed days of the year, each with the place that fixes it."""

from collections.abc import Iterator
from datetime import date

import attrs

from foreign_affairs_rules.days import DayOfYear, Length
from foreign_affairs_rules.law import Term, Unit, Value
from foreign_affairs_rules.model.year import OfficeYear
from foreign_affairs_rules.national.instruments.agreements import LUAT_70_2020
from foreign_affairs_rules.national.instruments.aid import ND_80_2020, TT_23_2022
from foreign_affairs_rules.national.instruments.conferences import QD_06_2020
from foreign_affairs_rules.national.instruments.delegations import QD_67_2011, QD_272
from foreign_affairs_rules.national.instruments.ngo import ND_58_2022
from foreign_affairs_rules.national.instruments.passports import QD_09_2023
from foreign_affairs_rules.national.year import scope
from foreign_affairs_rules.national.year.governing import due_day
from foreign_affairs_rules.rules import Governing
from foreign_affairs_rules.sources import Citation, Evidence, Instrument
from foreign_affairs_rules.text import Text

_T, _I = Evidence.TEXT, Evidence.INFERRED


@attrs.frozen(eq=False, kw_only=True)
class Duty:
    """
    A duty with a fixed day: its term, its value, the day that governs it, who has it not.

    *place* is where the duty itself was read, also where its day is inferred.
    """

    name: str
    title: Text
    term: Term[Length]
    value: Value[Length]
    governing: Governing[OfficeYear]
    unless: scope.Unless
    place: Citation
    day: DayOfYear


def _duty(
    name: str,
    title: Text,
    day: DayOfYear,
    cite: Citation,
    *,
    unless: scope.Unless,
    note: Text | None = None,
) -> Duty:
    by = Text(f"hạn hoàn thành: {title.vi}", f"due date: {title.en}")
    term = Term[Length](id=f"year.{name}_by", name=by, unit=Unit.LENGTH)
    return Duty(
        name=name,
        title=title,
        term=term,
        value=term.value(day, cite=cite, note=note),
        governing=due_day(name, day),
        unless=unless,
        place=attrs.evolve(cite, evidence=_T),
        day=day,
    )


_FOLLOWING = Text(
    "Văn bản ghi trước ngày 15/01 hằng năm, không ghi nội dung của năm nào; hiểu là của năm trước "
    "(suy luận).",
    "The text says before 15 January each year and not what year it is about; read as the year "
    "before (inferred).",
)
_MONTH = Text(
    "Văn bản ghi ngày 18 của tháng cuối kỳ báo cáo, không ghi tháng; tháng 12 suy ra từ kỳ số liệu "
    "kết thúc ngày 14/12.",
    "The text says the 18th of the last month of the period and prints no month; December follows "
    "from a window that closes on 14 December.",
)
_ACCOUNTS = Text(
    "Văn bản ghi ngày 30/06 hằng năm; quyết toán của năm nào không được ghi ở phần đã đọc.",
    "The text says 30 June each year; for which year the accounts are is not in what was read.",
)

CONFERENCE_REPORT = _duty(
    "conference_report",
    Text("Báo cáo năm về hội nghị, hội thảo quốc tế", "Yearly report on international conferences"),
    DayOfYear(12, 18),
    QD_06_2020.at(8, 1, evidence=_T),
    unless=scope.CONFERENCES,
)
NGO_REPORT = _duty(
    "ngo_report",
    Text("Báo cáo năm về các tổ chức phi chính phủ nước ngoài", "Yearly report on foreign NGOs"),
    DayOfYear(12, 18),
    ND_58_2022.at(24, 6, evidence=_I),
    unless=scope.NGOS,
    note=_MONTH,
)
SIGNING_PLAN = _duty(
    "agreement_signing_plan",
    Text("Kế hoạch ký kết thỏa thuận quốc tế", "Plan of agreements to be signed"),
    DayOfYear(11, 15, years=-1),
    LUAT_70_2020.at(46, 1, evidence=_T),
    unless=scope.AGREEMENT_PLANS,
)
IMPLEMENTATION_PLAN = _duty(
    "agreement_implementation_plan",
    Text("Kế hoạch thực hiện thỏa thuận quốc tế", "Plan of agreements to be carried out"),
    DayOfYear(11, 15, years=-1),
    LUAT_70_2020.at(42, 2, evidence=_T),
    unless=scope.AGREEMENT_PLANS,
)
AGREEMENT_REPORT = _duty(
    "agreement_report",
    Text(
        "Báo cáo ký kết và thực hiện thỏa thuận quốc tế",
        "Report on agreements signed and carried out",
    ),
    DayOfYear(11, 15),
    LUAT_70_2020.at(46, 3, evidence=_T),
    unless=scope.AGREEMENTS,
)
AID_REPORT = _duty(
    "aid_report",
    Text("Báo cáo năm về viện trợ", "Yearly report on aid"),
    DayOfYear(1, 15, years=1),
    ND_80_2020.at(13, 9, evidence=_T),
    unless=scope.AID,
)
AID_ACCOUNTS = _duty(
    "aid_accounts",
    Text(
        "Phê duyệt, gửi quyết toán viện trợ không thuộc ngân sách",
        "Approve and send the final accounts of non-budget aid",
    ),
    DayOfYear(6, 30),
    ND_80_2020.at(23, 9, "b", evidence=_T),
    unless=scope.OTHER_AID,
    note=_ACCOUNTS,
)
_BUDGET = TT_23_2022.at(20, 6, "b", evidence=_T)
AID_BUDGET_HALF = _duty(
    "aid_budget_half",
    Text(
        "Báo cáo 6 tháng đầu năm về viện trợ thuộc ngân sách",
        "Report on the first half-year of budget aid",
    ),
    DayOfYear(7, 31),
    _BUDGET,
    unless=scope.BUDGET_AID,
)
AID_BUDGET_SECOND_HALF = _duty(
    "aid_budget_second_half",
    Text(
        "Báo cáo 6 tháng cuối năm về viện trợ thuộc ngân sách",
        "Report on the second half-year of budget aid",
    ),
    DayOfYear(2, 15, years=1),
    _BUDGET,
    unless=scope.BUDGET_AID,
)
AID_BUDGET_YEAR = _duty(
    "aid_budget_year",
    Text("Báo cáo năm về viện trợ thuộc ngân sách", "Report on the year of budget aid"),
    DayOfYear(2, 28, years=1),
    _BUDGET,
    unless=scope.BUDGET_AID,
)
_FINANCE = TT_23_2022.at(21, 1, "b", evidence=_T)
FINANCE_HALF = _duty(
    "finance_half",
    Text(
        "Sở Tài chính báo cáo 6 tháng đầu năm về viện trợ",
        "Report of the Department of Finance on the first half-year of aid",
    ),
    DayOfYear(8, 10),
    _FINANCE,
    unless=scope.BUDGET_AID,
)
FINANCE_SECOND_HALF = _duty(
    "finance_second_half",
    Text(
        "Sở Tài chính báo cáo 6 tháng cuối năm về viện trợ",
        "Report of the Department of Finance on the second half-year of aid",
    ),
    DayOfYear(2, 15, years=1),
    _FINANCE,
    unless=scope.BUDGET_AID,
)
FINANCE_YEAR = _duty(
    "finance_year",
    Text(
        "Sở Tài chính báo cáo năm về viện trợ",
        "Report of the Department of Finance on the year of aid",
    ),
    DayOfYear(3, 10, years=1),
    _FINANCE,
    unless=scope.BUDGET_AID,
)
APEC_HOLDERS_REPORT = _duty(
    "apec_holders_report",
    Text("Báo cáo năm của người sử dụng thẻ ABTC", "Yearly report of those who use APEC cards"),
    DayOfYear(12, 31, before=True),
    QD_09_2023.at(27, 5, evidence=_T),
    unless=scope.CARDS,
)
APEC_CARD_REPORT = _duty(
    "apec_card_report",
    Text(
        "Trao đổi thông tin với Bộ Công an về thẻ ABTC",
        "Exchange with the Ministry of Public Security on APEC cards",
    ),
    DayOfYear(1, 15, years=1, before=True),
    QD_09_2023.at(26, 3, evidence=_I),
    unless=scope.CARDS,
    note=_FOLLOWING,
)

DUTIES = (
    CONFERENCE_REPORT,
    NGO_REPORT,
    SIGNING_PLAN,
    IMPLEMENTATION_PLAN,
    AGREEMENT_REPORT,
    AID_REPORT,
    AID_ACCOUNTS,
    AID_BUDGET_HALF,
    AID_BUDGET_SECOND_HALF,
    AID_BUDGET_YEAR,
    FINANCE_HALF,
    FINANCE_SECOND_HALF,
    FINANCE_YEAR,
    APEC_HOLDERS_REPORT,
    APEC_CARD_REPORT,
)


def fixed_days(year: int) -> Iterator[date]:
    """The last days in time of the duties of *year*, whatever there was in it."""
    return (duty.day.last(date(year, 1, 1)) for duty in DUTIES)


# Left open: no text that was read fixes a day


def _open(id: str, vi: str, en: str, *unread: Instrument) -> Term[Length]:
    return Term[Length](id=id, name=Text(vi, en), unit=Unit.LENGTH, unread=unread, always=True)


DELEGATION_PLAN_BY = _open(
    "year.delegation_plan_by",
    "hạn trình kế hoạch đoàn ra, đoàn vào hằng năm",
    "the day by which the annual plan of delegations is submitted",
    QD_272,
    QD_67_2011,
)
UNIT_REPORT_BY = _open(
    "year.agreement_unit_report_by",
    "hạn báo cáo năm của cơ quan cấp Sở, cấp xã biên giới về thỏa thuận quốc tế (Điều 16 Nghị định "
    "64/2021/NĐ-CP không ghi ngày)",
    "the day of the yearly report on agreements by departments and border communes (Decree "
    "64/2021/NĐ-CP, Article 16, gives none)",
)
OFFICE_REPORT_BY = _open(
    "year.office_report_by",
    "hạn báo cáo tổng hợp công tác đối ngoại năm",
    "the day of the summary report on foreign affairs of the year",
    QD_272,
    QD_67_2011,
)
VALUES = tuple(duty.value for duty in DUTIES)
