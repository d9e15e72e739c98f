"""Which day's law governs a rule on the registration of a foreign NGO."""

from collections.abc import Callable
from datetime import date
from typing import Any

from foreign_affairs_rules.days import DayOfYear
from foreign_affairs_rules.model.ngo import NgoRegistration
from foreign_affairs_rules.rules import Governing
from foreign_affairs_rules.text import Text


def fixed_day(id: str, year: Callable[[Any], int], day: DayOfYear) -> Governing[Any]:
    """The law of the fixed *day* on which a duty of a year is due."""
    return Governing(id, _DUE, lambda subject, _: day.last(date(year(subject), 1, 1)))


_DUE = Text("ngày ấn định của nghĩa vụ trong năm", "the fixed day of the yearly duty")


def _issued(registration: NgoRegistration, on: date) -> date:
    held = registration.held()
    return on if held is None else held.date


FILING: Governing[NgoRegistration] = Governing(
    "filing", Text("ngày nộp hồ sơ", "the day of filing"), lambda ngo, on: ngo.filed or on
)
ISSUE: Governing[NgoRegistration] = Governing(
    "ngo_issue", Text("ngày cấp Giấy đăng ký", "the day of the certificate"), _issued
)
HAND_OVER: Governing[NgoRegistration] = Governing(
    "ngo_hand_over",
    Text("ngày giao Giấy đăng ký", "the day the certificate was handed over"),
    lambda ngo, on: ngo.handed_over or on,
)
SUSPENSION: Governing[NgoRegistration] = Governing(
    "ngo_suspension",
    Text("ngày bắt đầu xem xét đình chỉ", "the day suspension was taken up"),
    lambda ngo, on: on if ngo.suspension is None else ngo.suspension.date,
)
TERMINATION: Governing[NgoRegistration] = Governing(
    "ngo_termination",
    Text("ngày bắt đầu xem xét chấm dứt", "the day termination was taken up"),
    lambda ngo, on: on if ngo.termination is None else ngo.termination.date,
)
NOTICE: Governing[NgoRegistration] = Governing(
    "ngo_notice",
    Text("ngày thông báo tự chấm dứt", "the day of the organisation's own notice"),
    lambda ngo, on: on if ngo.self_termination is None else ngo.self_termination.date,
)
HALF_YEAR: Governing[NgoRegistration] = Governing(
    "ngo_half_year",
    Text("ngày cuối của nửa đầu năm báo cáo", "the last day of the first half of the year"),
    lambda ngo, _: date(ngo.report_year, 6, 30),
)


def _changed(ngo: NgoRegistration, on: date) -> date:
    return max((change.date for change in ngo.changes), default=on)


CHANGE: Governing[NgoRegistration] = Governing(
    "ngo_change", Text("ngày thay đổi thông tin gần nhất", "the day of the last change"), _changed
)
