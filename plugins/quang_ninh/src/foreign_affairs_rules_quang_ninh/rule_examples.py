"""Examples of Quảng Ninh's rules, which are their tests; all of them are synthetic."""

from datetime import date

from foreign_affairs_rules.model.budget import Funding, FundingSource
from foreign_affairs_rules.model.delegation import (
    OutboundDelegation,
    PlanEntry,
    PlanState,
    ProgrammeItem,
)
from foreign_affairs_rules.model.papers import Answer
from foreign_affairs_rules.national import outbound as national
from foreign_affairs_rules.national.outbound.samples import IN_2018, delegation, members, stay
from foreign_affairs_rules.rules import Example, Rule
from foreign_affairs_rules_quang_ninh import outbound

_FUNDED = Funding(sources=(FundingSource.STATE_BUDGET,), estimate=90_000_000)
_INFORMED = delegation(
    IN_2018,
    purpose="Xúc tiến đầu tư",
    partner="Cơ quan xúc tiến đầu tư nước ngoài",
    programme=(ProgrammeItem(date=date(2018, 12, 2), content="Làm việc với đối tác"),),
    members=members(2),
)


def _answered(rule: Rule[OutboundDelegation], *, met: bool) -> dict[str, tuple[Answer, ...]]:
    answer = Answer(
        rule=rule.id, met=met, by="Thường trực Tỉnh ủy", document="Thông báo", date=date(2018, 3, 1)
    )
    return {"answers": (answer,)}


def _values() -> tuple[Example, ...]:
    """The boundary of each value that the province gives to a national rule."""
    countries = [stay(code, n + 1, n + 1) for n, code in enumerate(("KR", "JP", "SG", "MY"))]
    leader = {n: members(1, key_leader=True, earlier_trips=n - 1) for n in (2, 3)}
    return (
        national.size.accepts("ten members", delegation(IN_2018, members=members(10)), on=IN_2018),
        national.size.rejects(
            "eleven members", delegation(IN_2018, members=members(11)), on=IN_2018
        ),
        national.days_per_country.accepts(
            "three days and a day of travel",
            delegation(IN_2018, stops=(stay("JP", 1, 4, travel_days=1),)),
            on=IN_2018,
        ),
        national.days_per_country.rejects(
            "four days", delegation(IN_2018, stops=(stay("JP", 1, 4),)), on=IN_2018
        ),
        national.countries.accepts(
            "three countries", delegation(IN_2018, stops=tuple(countries[:3])), on=IN_2018
        ),
        national.countries.rejects(
            "four countries", delegation(IN_2018, stops=tuple(countries)), on=IN_2018
        ),
        national.key_leader_trips.accepts(
            "second trip of a key leader", delegation(IN_2018, members=leader[2]), on=IN_2018
        ),
        national.key_leader_trips.rejects(
            "third trip of a key leader", delegation(IN_2018, members=leader[3]), on=IN_2018
        ),
    )


def _own() -> tuple[Example, ...]:
    plan = {state: delegation(IN_2018, plan=PlanEntry(state=state)) for state in PlanState}
    two = delegation(IN_2018, stops=(stay("KR", 1, 2), stay("JP", 3, 4)))
    funded = delegation(IN_2018, funding=_FUNDED)
    return (
        outbound.plan.accepts("in the plan", plan[PlanState.IN_PLAN], on=IN_2018),
        outbound.plan.accepts(
            "an approved addition", plan[PlanState.ADDITION_APPROVED], on=IN_2018
        ),
        outbound.plan.asks("a proposed addition", plan[PlanState.ADDITION_PROPOSED], on=IN_2018),
        outbound.plan.rejects("outside the plan", plan[PlanState.OUTSIDE], on=IN_2018),
        outbound.same_region.accepts(
            "one country", delegation(IN_2018, stops=(stay("KR", 1, 2),)), on=IN_2018
        ),
        outbound.same_region.asks("two countries", two, on=IN_2018),
        outbound.same_region.rejects(
            "two countries, found not to be near each other",
            two.but(**_answered(outbound.same_region, met=False)),
            on=IN_2018,
        ),
        outbound.funding.asks("sources and estimate known", funded, on=IN_2018),
        outbound.funding.accepts(
            "found to follow the State rules",
            funded.but(**_answered(outbound.funding, met=True)),
            on=IN_2018,
        ),
        outbound.funding.rejects(
            "found not to follow the State rules",
            funded.but(**_answered(outbound.funding, met=False)),
            on=IN_2018,
        ),
        outbound.programme.asks("programme and members known", _INFORMED, on=IN_2018),
        outbound.programme.accepts(
            "found effective", _INFORMED.but(**_answered(outbound.programme, met=True)), on=IN_2018
        ),
        outbound.programme.rejects(
            "found not effective",
            _INFORMED.but(**_answered(outbound.programme, met=False)),
            on=IN_2018,
        ),
        outbound.information.asks("all that is to be read is known", _INFORMED, on=IN_2018),
        outbound.information.accepts(
            "found to be as required",
            _INFORMED.but(**_answered(outbound.information, met=True)),
            on=IN_2018,
        ),
        outbound.information.rejects(
            "found not to be as required",
            _INFORMED.but(**_answered(outbound.information, met=False)),
            on=IN_2018,
        ),
    )


def rule_examples() -> tuple[Example, ...]:
    """The boundary of each value and the examples of each rule of the province."""
    return (*_values(), *_own())
