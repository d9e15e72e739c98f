"""Which day's law governs a rule on inbound delegations."""

from datetime import date

from foreign_affairs_rules.model.inbound import InboundDelegation
from foreign_affairs_rules.national.instruments.inbound import TT_35_2026
from foreign_affairs_rules.rules import Governing
from foreign_affairs_rules.text import Text


def _decided(delegation: InboundDelegation, on: date) -> date:
    return on if delegation.decision is None else delegation.decision.date


def _left(delegation: InboundDelegation, on: date) -> date:
    return delegation.left or on


def _settled(delegation: InboundDelegation, on: date) -> date:
    return on if delegation.settlement is None else delegation.settlement.date


def _estimated(delegation: InboundDelegation, on: date) -> date:
    """The day the plan was approved; that of the adjustment, where it was put under new rates."""
    approved = _decided(delegation, on)
    if not before_new_rates(approved) or begun_before_new_rates(delegation):
        return approved
    adjusted = delegation.estimate_adjusted
    return approved if adjusted is None or before_new_rates(adjusted) else adjusted


def before_new_rates(day: date) -> bool:
    """Whether *day* is before the first day of Circular 35/2026/TT-BTC."""
    return TT_35_2026.in_force.begins_after(day)


def begun_before_new_rates(delegation: InboundDelegation) -> bool:
    """Whether the plan was under way before that day."""
    begun = delegation.begun
    return begun is not None and before_new_rates(begun)


DECISION = Governing(
    "inbound_decision",
    Text("ngày phê duyệt kế hoạch đón đoàn", "the day the plan of the reception was approved"),
    _decided,
)
ESTIMATE = Governing(
    "inbound_estimate",
    Text(
        "ngày phê duyệt hoặc điều chỉnh kế hoạch, dự toán đón đoàn",
        "the day the plan and estimate of the reception were approved or adjusted",
    ),
    _estimated,
)
LEAVING = Governing("inbound_left", Text("ngày đoàn rời đi", "the day the guests left"), _left)
SETTLING = Governing(
    "inbound_settlement", Text("ngày quyết toán", "the day of the settlement"), _settled
)
