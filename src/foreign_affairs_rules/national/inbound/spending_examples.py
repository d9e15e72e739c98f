"""Examples of the rules on what a reception costs: services, payers, accounts."""

from datetime import date
from itertools import chain
from typing import Any

from foreign_affairs_rules.law import Table
from foreign_affairs_rules.model.inbound import (
    Estimate,
    EstimateLine,
    InboundDelegation,
    Settlement,
)
from foreign_affairs_rules.model.papers import Decision
from foreign_affairs_rules.model.reception import (
    ConferenceCost,
    ExpenseItem,
    GuestRole,
    HostPart,
    Payment,
    ProtocolClass,
)
from foreign_affairs_rules.national import inbound
from foreign_affairs_rules.national.inbound import accounts, payers, services, stay_examples
from foreign_affairs_rules.national.inbound.synthetic import (
    IN_2026,
    at_and_above,
    delegation,
    line,
    spending,
)
from foreign_affairs_rules.rules import Example

SPECIAL, A, B, C, OTHER = ProtocolClass
MEMBER = GuestRole.MEMBER


def _language() -> tuple[Example, ...]:
    into, out = ExpenseItem.TRANSLATION_INTO, ExpenseItem.TRANSLATION_FROM
    both, cabin = ExpenseItem.CONSECUTIVE, ExpenseItem.SIMULTANEOUS
    page, hour = services.translation, services.interpreting

    def hours(paid: int, minutes: int) -> InboundDelegation:
        return spending(B, line(both, quantity=paid, minutes=minutes))

    def cabin_at(rate: int, of: ProtocolClass) -> InboundDelegation:
        return spending(of, line(cabin, rate=rate, hired=True))

    return (
        *at_and_above(page, B, into, 300_000, hired=True, un_language=True),
        *at_and_above(page, B, out, 360_000, hired=True, un_language=True),
        *at_and_above(page, B, into, 390_000, hired=True, un_language=False),
        *at_and_above(page, B, out, 234_000, hired=False, un_language=False),
        *at_and_above(hour, B, both, 750_000, hired=True),
        *at_and_above(hour, B, both, 375_000, hired=False),
        hour.accepts("simultaneous, at the ceiling", cabin_at(1_500_000, B), on=IN_2026),
        *at_and_above(hour, A, cabin, 750_000, hired=False),
        *(
            hour.asks(
                f"simultaneous, class {of.value}: one above", cabin_at(1_500_001, of), on=IN_2026
            )
            for of in (A, B)
        ),
        services.interpreting_hours.accepts("61 minutes as 2 hours", hours(2, 61), on=IN_2026),
        services.interpreting_hours.rejects("60 minutes as 2 hours", hours(2, 60), on=IN_2026),
    )


def _hired() -> tuple[Example, ...]:
    def hall(**known: Any) -> InboundDelegation:
        return spending(B, line(ExpenseItem.HALL, hired=True, **known))

    home, abroad = ExpenseItem.NEGOTIATION_AT_HOME, ExpenseItem.NEGOTIATION_ABROAD
    return (
        services.own_first.accepts("none of its own", hall(own_lacking=True), on=IN_2026),
        services.own_first.rejects("its own would do", hall(own_lacking=False), on=IN_2026),
        services.hire_approved.accepts("approved", hall(hire_approved=True), on=IN_2026),
        services.hire_approved.rejects("not approved", hall(hire_approved=False), on=IN_2026),
        *at_and_above(services.negotiation, B, home, 400_000),
        *at_and_above(services.negotiation, B, abroad, 300_000),
    )


def _paid_by() -> tuple[Example, ...]:
    item, items, body = ExpenseItem, payers.payable_items, payers.payable_by_body

    def paid(payment: Payment, what: ExpenseItem, of: ProtocolClass = B) -> InboundDelegation:
        return spending(of, line(what), payment=payment)

    def shared(part: HostPart, what: ExpenseItem) -> InboundDelegation:
        return spending(B, line(what), host_part=part)

    all_own, stay_own = Payment.GUEST_PAYS_ALL, Payment.GUEST_PAYS_STAY
    return (
        items.accepts("guests pay all: a session", paid(all_own, item.SESSION), on=IN_2026),
        items.rejects("guests pay all: interpreting", paid(all_own, item.CONSECUTIVE), on=IN_2026),
        items.accepts("guests pay their stay: a gift", paid(stay_own, item.GIFT), on=IN_2026),
        items.rejects("guests pay their stay: lodging", paid(stay_own, item.LODGING), on=IN_2026),
        items.asks(
            "other guests pay their stay: a gift",
            paid(stay_own, item.GIFT, OTHER),
            on=IN_2026,
        ),
        body.accepts("the host alone: lodging", shared(HostPart.SOLE, item.LODGING), on=IN_2026),
        body.accepts(
            "a locality visited: interpreting",
            shared(HostPart.VISITED, item.CONSECUTIVE),
            on=IN_2026,
        ),
        body.rejects(
            "a locality visited: lodging", shared(HostPart.VISITED, item.LODGING), on=IN_2026
        ),
        body.asks(
            "a locality visited: translation, which no article gives it",
            shared(HostPart.VISITED, item.TRANSLATION_INTO),
            on=IN_2026,
        ),
        body.asks("one of several bodies: a gift", shared(HostPart.SHARING, item.GIFT), on=IN_2026),
        body.rejects(
            "one of several bodies: a banquet",
            shared(HostPart.SHARING, item.BANQUET),
            on=IN_2026,
        ),
        payers.reciprocity.asks("the host pays", paid(stay_own, item.GIFT), on=IN_2026),
        payers.reciprocity.accepts("guests pay all", paid(all_own, item.SESSION), on=IN_2026),
    )


def _conferences() -> tuple[Example, ...]:
    session = (line(ExpenseItem.SESSION),)

    def of(
        cost: ConferenceCost, lines: tuple[EstimateLine, ...] = session, **known: Any
    ) -> InboundDelegation:
        estimate = Estimate(date=date(2026, 9, 1), lines=lines, **known)
        return delegation(conference=cost, estimate=estimate)

    return (
        payers.conference_foreign_paid.accepts(
            "the foreign side pays, no line", of(ConferenceCost.FOREIGN, lines=()), on=IN_2026
        ),
        payers.conference_foreign_paid.rejects(
            "the foreign side pays, one line", of(ConferenceCost.FOREIGN), on=IN_2026
        ),
        payers.conference_split.accepts(
            "the split is told", of(ConferenceCost.JOINT, split_stated=True), on=IN_2026
        ),
        payers.conference_split.rejects(
            "the split is not told", of(ConferenceCost.JOINT, split_stated=False), on=IN_2026
        ),
    )


def _local_rates() -> tuple[Example, ...]:
    item = ExpenseItem.LODGING
    low = {inbound.LOCAL_RATES: Table((((item, B, MEMBER), 2_000_000),))}
    high = {inbound.LOCAL_RATES: Table((((item, B, MEMBER), 4_800_001),))}
    equal = {inbound.LOCAL_RATES: Table((((item, B, MEMBER), 4_800_000),))}
    room = {n: spending(B, line(item, rate=n)) for n in (2_000_000, 2_000_001)}
    return (
        accounts.local_rates.accepts("at the own rate", room[2_000_000], on=IN_2026, where=low),
        accounts.local_rates.rejects("above the own rate", room[2_000_001], on=IN_2026, where=low),
        accounts.local_rates_within.accepts(
            "an own rate at the ceiling", room[2_000_000], on=IN_2026, where=equal
        ),
        accounts.local_rates_within.rejects(
            "an own rate above the ceiling", room[2_000_000], on=IN_2026, where=high
        ),
    )


def _accounts() -> tuple[Example, ...]:
    approved = Decision(date=date(2026, 5, 17))
    old = delegation(decision=approved)
    programme = Decision(date=date(2026, 8, 1))
    came = spending(SPECIAL, arrived=date(2026, 9, 10))

    def settled(**known: Any) -> InboundDelegation:
        return delegation(settlement=Settlement(date=date(2026, 9, 14), **known))

    return (
        accounts.transition.accepts(
            "adjusted to the new rates", old.but(estimate_adjusted=date(2026, 6, 1)), on=IN_2026
        ),
        accounts.transition.asks("approved before, not under way", old, on=IN_2026),
        accounts.special_class_programme.accepts(
            "a programme approved", came.but(decision=programme), on=IN_2026
        ),
        accounts.special_class_programme.rejects("no programme", came, on=IN_2026),
        accounts.settled_apart.accepts("by itself", settled(apart=True), on=IN_2026),
        accounts.settled_apart.rejects("with others", settled(apart=False), on=IN_2026),
        accounts.settled_by_vouchers.accepts("vouchers", settled(vouched=True), on=IN_2026),
        accounts.settled_by_vouchers.rejects("no vouchers", settled(vouched=False), on=IN_2026),
        accounts.recovered.accepts(
            "all came back", settled(disallowed=5_000_000, recovered=5_000_000), on=IN_2026
        ),
        accounts.recovered.rejects(
            "one đồng is lacking", settled(disallowed=5_000_000, recovered=4_999_999), on=IN_2026
        ),
    )


def all_of_them() -> tuple[Example, ...]:
    """The examples of every rule on spending."""
    groups = (
        stay_examples.all_of_them(),
        _language(),
        _hired(),
        _paid_by(),
        _conferences(),
        _local_rates(),
        _accounts(),
    )
    return tuple(chain.from_iterable(groups))
