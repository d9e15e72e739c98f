"""Examples of the rules on the budget of a trip; all of them are synthetic."""

from datetime import date, timedelta
from typing import Any

from foreign_affairs_rules.model.budget import (
    CostItem,
    CostLine,
    Estimate,
    Funding,
    FundingSource,
    Ticket,
    TravelClass,
    TravelMode,
)
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.model.papers import Answer
from foreign_affairs_rules.model.people import ExpenseGroup, Member, Post
from foreign_affairs_rules.national import outbound
from foreign_affairs_rules.national.outbound.samples import delegation, step
from foreign_affairs_rules.rules import Example, Rule

IN_2024 = "2024-05-20"
_DEPARTED = date(2024, 3, 4)
_BUDGET = Funding(sources=(FundingSource.STATE_BUDGET,))
_SHARED = Funding(sources=(FundingSource.STATE_BUDGET, FundingSource.HOST))


def _trip(**known: Any) -> OutboundDelegation:
    given = {"departure": _DEPARTED, "departed": _DEPARTED, "funding": _BUDGET}
    return delegation(IN_2024, **(given | known))


def _days(count: int) -> OutboundDelegation:
    return _trip(homecoming=_DEPARTED + timedelta(count - 1))


def _line(item: CostItem, **known: Any) -> OutboundDelegation:
    line = CostLine(item=item, **({"cost": 40, "budget": 40, "host": 0} | known))
    return _trip(estimate=Estimate(date=date(2024, 1, 8), lines=(line,)), funding=_SHARED)


def _every(*left_out: CostItem) -> OutboundDelegation:
    items = [item for item in CostItem if item not in (*left_out, CostItem.OTHER)]
    lines = tuple(CostLine(item=item) for item in items)
    return _trip(estimate=Estimate(date=date(2024, 1, 8), lines=lines))


def _answered(rule: Rule[Any], *, met: bool) -> dict[str, tuple[Answer, ...]]:
    day = date(2024, 2, 1)
    answer = Answer(rule=rule.id, met=met, by="Sở Tài chính", document="Công văn", date=day)
    return {"answers": (answer,)}


def _estimates() -> tuple[Example, ...]:
    parts, items, rates = outbound.estimate_parts, outbound.estimate_items, outbound.estimate_rates
    shared, priced = outbound.host_share, _line(CostItem.LODGING)
    return (
        outbound.short_trip.accepts("180 days", _days(180), on=IN_2024),
        outbound.short_trip.asks("181 days", _days(181), on=IN_2024),
        parts.accepts("every item is there", _every(), on=IN_2024),
        parts.asks("no insurance", _every(CostItem.INSURANCE), on=IN_2024),
        items.accepts("lodging", priced, on=IN_2024),
        items.accepts(
            "another item that the host pays", _line(CostItem.OTHER, budget=0), on=IN_2024
        ),
        items.asks("another item that the budget pays", _line(CostItem.OTHER), on=IN_2024),
        rates.asks("not judged yet", priced, on=IN_2024),
        rates.accepts("found within", priced.but(**_answered(rates, met=True)), on=IN_2024),
        rates.rejects("found beyond", priced.but(**_answered(rates, met=False)), on=IN_2024),
        shared.accepts(
            "the budget pays the rest", _line(CostItem.LODGING, host=15, budget=25), on=IN_2024
        ),
        shared.rejects(
            "the budget pays more than the rest",
            _line(CostItem.LODGING, host=15, budget=26),
            on=IN_2024,
        ),
        outbound.airport_room.accepts(
            "a wait of six hours", _line(CostItem.AIRPORT_ROOM, wait_hours=6), on=IN_2024
        ),
        outbound.airport_room.rejects(
            "a wait of five hours", _line(CostItem.AIRPORT_ROOM, wait_hours=5), on=IN_2024
        ),
    )


def _ticket(
    mode: TravelMode, travel_class: TravelClass, group: ExpenseGroup = ExpenseGroup.CLAUSE_2
) -> OutboundDelegation:
    posts = (Post(title="Giám đốc", agency="Sở Du lịch", locality=""),)
    ticket = Ticket(person="a", mode=mode, travel_class=travel_class, date=date(2024, 2, 20))
    member = Member(person="a", posts=posts, expense_group=group)
    return _trip(members=(member,), tickets=(ticket,))


def _tickets() -> tuple[Example, ...]:
    train, air, first = TravelMode.TRAIN, TravelMode.AIR, TravelClass.FIRST
    business = outbound.BUSINESS_CLASS
    flight = _ticket(air, TravelClass.BUSINESS)
    return (
        outbound.first_class.accepts(
            "ordinary class by train", _ticket(train, TravelClass.ORDINARY), on=IN_2024
        ),
        outbound.first_class.accepts(
            "first class by ship for the first group",
            _ticket(TravelMode.SHIP, first, ExpenseGroup.CLAUSE_1),
            on=IN_2024,
        ),
        outbound.first_class.rejects(
            "first class by train for the second group", _ticket(train, first), on=IN_2024
        ),
        outbound.business_class.accepts(
            "economy class", _ticket(air, TravelClass.ORDINARY), on=IN_2024
        ),
        outbound.business_class.accepts(
            "a post that is named", flight, on=IN_2024, where={business: frozenset({"giám đốc"})}
        ),
        outbound.business_class.rejects(
            "no post that is named", flight, on=IN_2024, where={business: frozenset({"Chủ tịch"})}
        ),
    )


def _advances() -> tuple[Example, ...]:
    given = {"advanced": date(2024, 2, 20), "returned": date(2024, 3, 8)}
    settle = step("settle_advance")
    settled = {day: _trip(**given, advance_settled=date(2024, 3, day)) for day in (29, 30)}
    return (
        settle.accepts("accounted for on the fifteenth working day", settled[29], on=IN_2024),
        settle.rejects("accounted for a day later", settled[30], on=IN_2024),
        settle.rejects("not accounted for", _trip(**given), on=IN_2024),
    )


def rule_examples() -> tuple[Example, ...]:
    """The examples of these rules."""
    return (*_estimates(), *_tickets(), *_advances())
