"""Which day's law governs a rule on outbound delegations."""

from datetime import date

from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.rules import Governing
from foreign_affairs_rules.text import Text


def _decided(delegation: OutboundDelegation, on: date) -> date:
    return on if delegation.decision is None else delegation.decision.date


def _plan_year(delegation: OutboundDelegation, on: date) -> date:
    return max(_decided(delegation, on), date(delegation.year(), 1, 1))


def _trip(delegation: OutboundDelegation, on: date) -> date:
    return delegation.departed or max(on, delegation.departure)


def _last_change(delegation: OutboundDelegation, on: date) -> date:
    return max((version.date for version in delegation.versions), default=on)


DECISION = Governing(
    "decision", Text("ngày quyết định cử đoàn", "the day of the decision"), _decided
)
PLAN_YEAR = Governing(
    "plan_year",
    Text(
        "ngày quyết định cử đoàn, trong năm kế hoạch của chuyến đi",
        "the day of the decision, within the plan year of the trip",
    ),
    _plan_year,
)
TRIP = Governing("trip", Text("ngày đi", "the day of departure"), _trip)
CHANGE = Governing(
    "change", Text("ngày thay đổi sau quyết định", "the day of the last change"), _last_change
)


def _returned(delegation: OutboundDelegation, on: date) -> date:
    return delegation.returned or on


RETURN = Governing("return", Text("ngày nhập cảnh về nước", "the day of re-entry"), _returned)


def _request(delegation: OutboundDelegation, on: date) -> date:
    return delegation.passports_requested or on


REQUEST = Governing(
    "passport_request", Text("ngày nộp hồ sơ hộ chiếu", "the day passports were asked"), _request
)
