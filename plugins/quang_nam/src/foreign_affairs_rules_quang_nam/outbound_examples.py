"""Examples of the rules on outbound delegations; all of them are synthetic."""

from datetime import date
from typing import Any

from foreign_affairs_rules.model.delegation import Invitation, OutboundDelegation
from foreign_affairs_rules.model.people import Member, Post
from foreign_affairs_rules.model.plan import PlanEntry, PlanState
from foreign_affairs_rules.national.outbound import key_leader_trips
from foreign_affairs_rules.national.outbound.samples import delegation, members
from foreign_affairs_rules.rules import Example
from foreign_affairs_rules_quang_nam import outbound

IN_2024 = "2024-11-20"
_INVITATION = Invitation(by="Chính quyền địa phương kết nghĩa", date=date(2024, 11, 4))


def _state(state: PlanState, **known: Any) -> OutboundDelegation:
    return delegation(IN_2024, plan=PlanEntry(state=state, **known))


def _plan() -> tuple[Example, ...]:
    return (
        *(
            outbound.plan.accepts(state.value.replace("_", " "), _state(state), on=IN_2024)
            for state in PlanState
            if state is not PlanState.OUTSIDE
        ),
        outbound.plan.rejects("outside the plan", _state(PlanState.OUTSIDE), on=IN_2024),
    )


def _before(**earlier: int) -> OutboundDelegation:
    """A proposed addition, with what was added *earlier* in the year as far as known."""
    return _state(PlanState.ADDITION_PROPOSED, **earlier)


def _additions() -> tuple[Example, ...]:
    agree = _before(additions=1, rounds=1, unit_additions=0, unit_rounds=0)
    beyond = _before(additions=4, rounds=3, unit_additions=2, unit_rounds=2)
    apart = _before(additions=2, rounds=1, unit_additions=0, unit_rounds=0)
    rule = outbound.additions
    return (
        rule.accepts("second by the widest count", agree, on=IN_2024),
        rule.accepts("only the widest count is known", _before(additions=1), on=IN_2024),
        rule.rejects("third by the narrowest count", beyond, on=IN_2024),
        rule.rejects("only the narrowest count is known", _before(unit_rounds=2), on=IN_2024),
        rule.asks("third delegation, second round", apart, on=IN_2024),
    )


def _grounds() -> tuple[Example, ...]:
    proposed = _state(PlanState.ADDITION_PROPOSED, new=True)
    approved = _state(PlanState.ADDITION_APPROVED, new=True)
    known = _state(PlanState.ADDITION_PROPOSED, new=False)
    rule = outbound.addition_grounds
    return (
        rule.asks("new and invited", proposed.but(invitation=_INVITATION), on=IN_2024),
        rule.accepts("approved", approved.but(invitation=_INVITATION), on=IN_2024),
        rule.rejects("not invited", proposed, on=IN_2024),
        rule.rejects("not new", known.but(invitation=_INVITATION), on=IN_2024),
    )


def _leader(person: str, agency: str) -> Member:
    post = Post(title="Lãnh đạo", agency=agency, locality="")
    return Member(person=person, posts=(post,), key_leader=True)


def _leaders() -> tuple[Example, ...]:
    trips = [
        delegation(IN_2024, members=members(1, key_leader=True, earlier_trips=n)) for n in (1, 2)
    ]
    agencies = (("Sở Du lịch", "Sở Công Thương"), ("Sở Du lịch", "Sở Du lịch"))
    apart, together = (
        delegation(IN_2024, members=(_leader("nguoi-01", one), _leader("nguoi-02", other)))
        for one, other in agencies
    )
    return (
        key_leader_trips.accepts("second trip of a key leader", trips[0], on=IN_2024),
        key_leader_trips.rejects("third trip of a key leader", trips[1], on=IN_2024),
        outbound.key_leader_pair.accepts("of two agencies", apart, on=IN_2024),
        outbound.key_leader_pair.rejects("of one agency", together, on=IN_2024),
    )


def outbound_examples() -> tuple[Example, ...]:
    """The boundary of each value and the examples of each rule."""
    return (*_plan(), *_additions(), *_grounds(), *_leaders())
