"""What the examples of the rules on inbound delegations are made of; all of it is synthetic."""

from datetime import date
from typing import Any

from foreign_affairs_rules.model.inbound import Estimate, EstimateLine, Guest, InboundDelegation
from foreign_affairs_rules.model.reception import (
    ExpenseItem,
    GuestRole,
    HostPart,
    Payment,
    ProtocolClass,
)
from foreign_affairs_rules.rules import Example, Rule

IN_2026 = "2026-09-15"


def delegation(on: str = IN_2026, **known: Any) -> InboundDelegation:
    """A delegation recorded until the day *on*, of which nothing is known but what is given."""
    day = date.fromisoformat(on)
    given: dict[str, Any] = {"recorded_until": day, "arrival": date(day.year, 10, 20)}
    return InboundDelegation(id="example", **(given | known))


def guest(role: GuestRole, **known: Any) -> Guest:
    """A guest with what is given."""
    return Guest(guest=role.value, role=role, **known)


def line(item: ExpenseItem, role: GuestRole = GuestRole.MEMBER, **known: Any) -> EstimateLine:
    """A line of the estimate with what is given."""
    return EstimateLine(item=item, role=role, **known)


def spending(
    of: ProtocolClass, *lines: EstimateLine, on: str = IN_2026, **known: Any
) -> InboundDelegation:
    """A delegation of a class with an estimate of *lines*, paid wholly by its only host."""
    given: dict[str, Any] = {"payment": Payment.HOST_PAYS_ALL, "host_part": HostPart.SOLE}
    estimate = Estimate(date=date.fromisoformat(on), lines=lines)
    return delegation(on, protocol_class=of, estimate=estimate, **(given | known))


def at_and_above(
    rule: Rule[InboundDelegation],
    of: ProtocolClass,
    item: ExpenseItem,
    limit: int,
    role: GuestRole = GuestRole.MEMBER,
    **known: Any,
) -> tuple[Example, Example]:
    """A line at the ceiling, and one that is one đồng above it."""
    told = [f"{name}: {fact}" for name, fact in known.items()]
    name = ", ".join([item.value, role.value, f"class {of.value}", *told])
    at, above = (spending(of, line(item, role, rate=n, **known)) for n in (limit, limit + 1))
    return (
        rule.accepts(f"{name}: at the ceiling", at, on=IN_2026),
        rule.rejects(f"{name}: one above", above, on=IN_2026),
    )
