"""Examples of the rules on delegations outside the plan; all of them are synthetic."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from foreign_affairs_rules import InboundDelegation, OutboundDelegation
from foreign_affairs_rules.model.papers import Authority, Decision
from foreign_affairs_rules.model.plan import PlanEntry, PlanState
from foreign_affairs_rules.national.inbound.synthetic import delegation as received
from foreign_affairs_rules.national.outbound.samples import delegation as sent
from foreign_affairs_rules.rules import Example, Rule
from foreign_affairs_rules_kon_tum import inbound, outbound

IN_2022 = "2022-11-15"
_FIRST, _SUBMITTED, _AFTER = date(2022, 11, 4), date(2022, 11, 8), date(2022, 11, 11)
_DECIDED = Decision(authority=Authority.COMMITTEE_CHAIR, date=_SUBMITTED)
_BOTH = {"told_focal_agency": _FIRST, "told_committee_office": _FIRST}


def _shown(
    rule: Rule[Any], subject: OutboundDelegation | InboundDelegation, begun: dict[str, date]
) -> Iterator[Example]:
    """What *rule* says of *subject*, which is outside the plan; *begun* is the visit itself."""
    proposed = subject.but(plan=PlanEntry(state=PlanState.ADDITION_PROPOSED))
    submitted, one = subject.but(submitted=_SUBMITTED), {"told_focal_agency": _FIRST}
    late = {"told_focal_agency": _FIRST, "told_committee_office": _AFTER}
    yield rule.accepts("both told, then submitted", submitted.but(**_BOTH), on=IN_2022)
    yield rule.accepts("both told, not submitted yet", proposed.but(**_BOTH), on=IN_2022)
    yield rule.accepts(
        "both told on the day it is submitted",
        submitted.but(**dict.fromkeys(_BOTH, _SUBMITTED)),
        on=IN_2022,
    )
    yield rule.asks("nobody told, not submitted yet", proposed, on=IN_2022)
    yield rule.asks("one told, not submitted yet", subject.but(**one), on=IN_2022)
    yield rule.asks("one told after it was submitted", submitted.but(**late), on=IN_2022)
    yield rule.rejects("submitted and nobody told", submitted, on=IN_2022)
    yield rule.rejects("submitted and one told", submitted.but(**one), on=IN_2022)
    yield rule.rejects("decided and one told", subject.but(decision=_DECIDED, **one), on=IN_2022)
    yield rule.rejects("begun and nobody told", subject.but(**begun), on=IN_2022)


def outside_examples() -> tuple[Example, ...]:
    """Both kinds of delegations, told or not, before and after the dossier is submitted."""
    outside = PlanEntry(state=PlanState.OUTSIDE)
    out = sent(IN_2022, plan=outside, departure=_AFTER)
    into = received(IN_2022, plan=outside, arrival=_AFTER)
    return (
        *_shown(outbound.told, out, {"departed": _AFTER}),
        *_shown(inbound.told, into, {"arrived": _AFTER}),
    )
