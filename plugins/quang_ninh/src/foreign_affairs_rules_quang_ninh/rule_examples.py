"""Examples of Quảng Ninh's rules, which are their tests; all of them are synthetic."""

from datetime import date

from foreign_affairs_rules.model.budget import Funding, FundingSource
from foreign_affairs_rules.model.delegation import OutboundDelegation, ProgrammeItem
from foreign_affairs_rules.model.papers import Answer
from foreign_affairs_rules.model.plan import PlanEntry, PlanState
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
    limit = {value.term: value.value for value in outbound.VALUES}
    size, days = limit[national.MAX_MEMBERS], limit[national.DAYS_PER_COUNTRY]
    countries, trips = limit[national.MAX_COUNTRIES], limit[national.KEY_LEADER_TRIPS]
    codes = ("KR", "JP", "SG", "MY", "TH", "LA", "KH")
    stops = tuple(stay(code, n, n) for n, code in enumerate(codes, 1))
    stays = {travel: stay("JP", 1, days + 1, travel_days=travel) for travel in (0, 1)}
    leader = {n: members(1, key_leader=True, earlier_trips=n) for n in (trips - 1, trips)}
    return (
        national.size.accepts(
            "as many members as may go", delegation(IN_2018, members=members(size)), on=IN_2018
        ),
        national.size.rejects(
            "one member more", delegation(IN_2018, members=members(size + 1)), on=IN_2018
        ),
        national.days_per_country.accepts(
            "all days that are allowed, and one of travel",
            delegation(IN_2018, stops=(stays[1],)),
            on=IN_2018,
        ),
        national.days_per_country.rejects(
            "one day more", delegation(IN_2018, stops=(stays[0],)), on=IN_2018
        ),
        national.countries.accepts(
            "as many countries as allowed",
            delegation(IN_2018, stops=stops[:countries]),
            on=IN_2018,
        ),
        national.countries.rejects(
            "one country more", delegation(IN_2018, stops=stops[: countries + 1]), on=IN_2018
        ),
        national.key_leader_trips.accepts(
            "the last trip of a key leader",
            delegation(IN_2018, members=leader[trips - 1]),
            on=IN_2018,
        ),
        national.key_leader_trips.rejects(
            "one trip of a key leader more",
            delegation(IN_2018, members=leader[trips]),
            on=IN_2018,
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
