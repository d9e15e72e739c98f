"""A delegation that signs carries its agreements, decided before it leaves: Law 70/2020/QH14."""

from collections.abc import Iterator
from datetime import date

import attrs

from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.agreement import Agreement
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.national.outbound.governing import TRIP
from foreign_affairs_rules.national.outbound.terms import AGREEMENT_AHEAD
from foreign_affairs_rules.rules import rule
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Skip, Verdict

_NOT_GONE = Text("Đoàn chưa lên đường.", "The delegation has not left.")
_NO_SIGNING = Text("Chuyến đi không có ký kết.", "Nothing is to be signed on the trip.")
_NO_AGREEMENTS = Text("Hồ sơ không kèm thỏa thuận.", "No agreement is carried.")


def _no_signing(delegation: OutboundDelegation) -> Text | None:
    """Why no agreement is due: none is to be signed, or that is not known and nobody has left."""
    signing = delegation.peek("signing")
    if signing is False:
        return _NO_SIGNING
    return _NOT_GONE if signing is None and delegation.departed is None else None


@rule(
    "outbound.agreements",
    on=OutboundDelegation,
    at="agreements",
    terms=(AGREEMENT_AHEAD,),
    unless=_no_signing,
    governed_by=TRIP,
    says=Text(
        "Đoàn đi ký kết thì hồ sơ kèm thỏa thuận sẽ ký.",
        "A delegation that is to sign carries the agreements to be signed.",
    ),
    message=Text(
        "Đoàn đã lên đường để ký kết mà hồ sơ không kèm thỏa thuận nào.",
        "The delegation left to sign, and its file carries no agreement.",
    ),
    remedy=Text("Ghi thỏa thuận vào hồ sơ (agreements).", "Record the agreement (agreements)."),
)
def agreements_carried(delegation: OutboundDelegation, law: Law) -> Verdict:
    """Due on departure; a delegation that is to sign must say before whether it has them."""
    known = delegation.peek("agreements")
    if delegation.agreements if delegation.peek("signing") else known:
        return None
    if delegation.departed is None:
        return Skip(_NOT_GONE)
    _ = law[AGREEMENT_AHEAD]  # where the law is silent no further fact is asked for
    return Breach() if delegation.signing else None


@attrs.frozen
class _Carried:
    """An agreement on a trip that *departed*."""

    agreement: Agreement
    departed: date

    @property
    def parts(self) -> tuple[Agreement]:
        return (self.agreement,)


def _carried(delegation: OutboundDelegation) -> Iterator[_Carried]:
    departed, agreements = delegation.departed, delegation.agreements
    return (_Carried(one, departed) for one in agreements if departed and not one.out_of_scope())


def _nothing_due(delegation: OutboundDelegation) -> Text | None:
    if not delegation.peek("agreements"):
        return _NO_AGREEMENTS
    return _NOT_GONE if delegation.departed is None else None


@rule(
    AGREEMENT_AHEAD.id,
    on=OutboundDelegation,
    each=_carried,
    terms=(AGREEMENT_AHEAD,),
    unless=_nothing_due,
    governed_by=TRIP,
    says=Text(
        "Việc ký kết thỏa thuận được quyết định trước khi đoàn lên đường.",
        "Signing an agreement is decided before the delegation leaves.",
    ),
    message=Text(
        "Đoàn đã lên đường khi chưa có quyết định ký kết thỏa thuận.",
        "The delegation left before it was decided to sign the agreement.",
    ),
    remedy=Text(
        "Hoàn tất thủ tục quyết định ký kết trước khi ký.",
        "Complete the decision to sign before signing.",
    ),
)
def agreement_decided(carried: _Carried, law: Law) -> Verdict:
    """A decision of the day of departure is in time."""
    ahead, decision = law[AGREEMENT_AHEAD], carried.agreement.decision
    if decision is None:
        return Breach()
    return Breach() if (carried.departed - decision.date).days < ahead else None
