"""Examples of the rules on stay and courtesies, at each ceiling and one đồng above it."""

from datetime import date
from itertools import chain

from foreign_affairs_rules.model.inbound import InboundDelegation
from foreign_affairs_rules.model.reception import ExpenseItem, GuestRole, ProtocolClass
from foreign_affairs_rules.national.inbound import courtesies, services, stay
from foreign_affairs_rules.national.inbound.synthetic import (
    IN_2026,
    at_and_above,
    guest,
    line,
    spending,
)
from foreign_affairs_rules.rules import Example

SPECIAL, A, B, C, OTHER = ProtocolClass
HEAD, DEPUTY, MEMBER, SPOUSE, HOST_SIDE = GuestRole


def _stay() -> tuple[Example, ...]:
    lodging = {
        (A, HEAD): 9_400_000,
        (A, DEPUTY): 7_700_000,
        (A, MEMBER): 6_000_000,
        (B, HEAD): 7_700_000,
        (B, DEPUTY): 7_700_000,
        (B, MEMBER): 4_800_000,
        (C, HEAD): 4_300_000,
        (C, MEMBER): 3_000_000,
        (OTHER, HEAD): 1_600_000,
        (OTHER, DEPUTY): 1_600_000,
        (OTHER, MEMBER): 1_600_000,
        (OTHER, SPOUSE): 1_600_000,
    }
    meals = {A: 3_000_000, B: 2_000_000, C: 1_600_000, OTHER: 1_200_000}
    session = {A: 300_000, B: 160_000, C: 120_000, OTHER: 120_000}
    room, item = stay.lodging, ExpenseItem
    rates = (
        *(
            at_and_above(room, of, item.LODGING, limit, role, breakfast=0)
            for (of, role), limit in lodging.items()
        ),
        *(at_and_above(stay.meals, of, item.MEALS, n) for of, n in meals.items()),
        *(at_and_above(stay.banquet, of, item.BANQUET, n) for of, n in meals.items()),
        *(
            at_and_above(stay.banquet_day_meal, of, item.BANQUET_DAY_MEAL, n // 2)
            for of, n in meals.items()
        ),
        *(at_and_above(stay.session, of, item.SESSION, n) for of, n in session.items()),
    )
    return tuple(chain.from_iterable(rates))


def _deputy(rate: int) -> InboundDelegation:
    return spending(C, line(ExpenseItem.LODGING, DEPUTY, rate=rate, breakfast=0))


def _rooms_and_banquets() -> tuple[Example, ...]:
    def room(rate: int, breakfast: int) -> InboundDelegation:
        return spending(A, line(ExpenseItem.LODGING, rate=rate, breakfast=breakfast))

    def banquet(count: int) -> InboundDelegation:
        return spending(B, line(ExpenseItem.BANQUET, quantity=count))

    def other(*, approved: bool) -> InboundDelegation:
        return spending(OTHER, line(ExpenseItem.BANQUET), banquet_approved=approved)

    ours = spending(B, line(ExpenseItem.SESSION, HOST_SIDE), arrived=date(2026, 9, 10))
    return (
        stay.lodging.accepts(
            "a breakfast within the ceiling", room(5_700_000, 300_000), on=IN_2026
        ),
        stay.lodging.rejects("a breakfast above the ceiling", room(5_700_001, 300_000), on=IN_2026),
        stay.lodging.accepts("a deputy of class C as a member", _deputy(3_000_000), on=IN_2026),
        stay.lodging.asks("a deputy of class C above a member", _deputy(3_000_001), on=IN_2026),
        stay.lodging.asks("a deputy of class C as the head", _deputy(4_300_000), on=IN_2026),
        stay.lodging.rejects("a deputy of class C above the head", _deputy(4_300_001), on=IN_2026),
        stay.lodging.asks(
            "a room of the spouse, class A",
            spending(A, line(ExpenseItem.LODGING, SPOUSE)),
            on=IN_2026,
        ),
        stay.breakfast.accepts("a tenth of the meals", room(1, 300_000), on=IN_2026),
        stay.breakfast.rejects("more than a tenth", room(1, 300_001), on=IN_2026),
        stay.banquets.accepts("one banquet", banquet(1), on=IN_2026),
        stay.banquets.rejects("two banquets", banquet(2), on=IN_2026),
        stay.banquet_approved.accepts("decided in the plan", other(approved=True), on=IN_2026),
        stay.banquet_approved.rejects("not in the plan", other(approved=False), on=IN_2026),
        stay.host_side_list.accepts(
            "the list is approved", ours.but(host_side_listed=date(2026, 9, 9)), on=IN_2026
        ),
        stay.host_side_list.rejects("no list when the guests came", ours, on=IN_2026),
    )


def _served() -> tuple[Example, ...]:
    item = ExpenseItem.SERVICE_MEALS
    kind = {cash: spending(A, line(item, in_cash=cash)) for cash in (False, True)}
    return (
        *at_and_above(services.service_meals, A, item, 500_000),
        *at_and_above(services.service_meals, SPECIAL, item, 500_000),
        services.service_meals_for.accepts("class A", spending(A, line(item)), on=IN_2026),
        services.service_meals_for.rejects("class B", spending(B, line(item)), on=IN_2026),
        services.service_meals_in_kind.accepts("together", kind[False], on=IN_2026),
        services.service_meals_in_kind.rejects("in cash", kind[True], on=IN_2026),
    )


def _airport_and_cars() -> tuple[Example, ...]:
    item = ExpenseItem
    for_head = {of: spending(of, line(item.FLOWERS, HEAD)) for of in (A, C)}

    def cars(of: ProtocolClass, count: int) -> InboundDelegation:
        return spending(of, line(item.CAR, HEAD, quantity=count))

    return (
        *at_and_above(courtesies.flowers, A, item.FLOWERS, 1_000_000, HEAD),
        *at_and_above(courtesies.flowers, B, item.FLOWERS, 1_000_000, HEAD),
        courtesies.flowers_for.accepts("the head, class A", for_head[A], on=IN_2026),
        courtesies.flowers_for.rejects("the head, class C", for_head[C], on=IN_2026),
        courtesies.flowers_for.rejects(
            "a member, class A", spending(A, line(item.FLOWERS)), on=IN_2026
        ),
        courtesies.lounge.accepts("class B", spending(B, line(item.LOUNGE)), on=IN_2026),
        courtesies.lounge.rejects("class C", spending(C, line(item.LOUNGE)), on=IN_2026),
        courtesies.head_cars.accepts("one car, class C", cars(C, 1), on=IN_2026),
        courtesies.head_cars.rejects("two cars, class C", cars(C, 2), on=IN_2026),
        courtesies.head_cars.asks("other guests", cars(OTHER, 1), on=IN_2026),
    )


def _shows_and_gifts() -> tuple[Example, ...]:
    item = ExpenseItem

    def shows(of: ProtocolClass, count: int) -> InboundDelegation:
        return spending(of, line(item.ART_SHOW, quantity=count))

    gift = {case: spending(A, line(item.GIFT, special_case=case)) for case in (True, False)}
    wife = spending(A, line(item.GIFT, SPOUSE))
    alone, both = ((guest(HEAD),), (guest(HEAD), guest(SPOUSE)))
    gifts = {(A, SPOUSE): 2_600_000, (B, SPOUSE): 1_800_000, (A, HEAD): 2_600_000}
    gifts |= {(B, HEAD): 1_800_000, (A, MEMBER): 1_000_000, (B, MEMBER): 1_000_000}
    gifts |= {(C, HEAD): 1_000_000, (OTHER, HEAD): 1_000_000}
    rates = (
        at_and_above(courtesies.gift, of, item.GIFT, n, role) for (of, role), n in gifts.items()
    )
    return (
        courtesies.art_shows.accepts("one show", shows(C, 1), on=IN_2026),
        courtesies.art_shows.rejects("two shows", shows(C, 2), on=IN_2026),
        courtesies.art_shows.asks("other guests", shows(OTHER, 1), on=IN_2026),
        *chain.from_iterable(rates),
        courtesies.gift_special_case.accepts("decided", gift[True], on=IN_2026),
        courtesies.gift_special_case.rejects("not decided", gift[False], on=IN_2026),
        courtesies.gift_spouse.accepts("the spouse came", wife.but(guests=both), on=IN_2026),
        courtesies.gift_spouse.rejects("the head came alone", wife.but(guests=alone), on=IN_2026),
    )


def all_of_them() -> tuple[Example, ...]:
    """The examples of these rules."""
    groups = (
        _stay(),
        _rooms_and_banquets(),
        _served(),
        _airport_and_cars(),
        _shows_and_gifts(),
    )
    return tuple(chain.from_iterable(groups))
