"""The guests, and the bodies asked about them; what must be asked a province fixes."""

from collections.abc import Callable
from enum import Enum

import attrs

from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.inbound import Guest, InboundDelegation
from foreign_affairs_rules.model.papers import Consultation
from foreign_affairs_rules.model.reception import GuestDetail
from foreign_affairs_rules.national.inbound.governing import DECISION
from foreign_affairs_rules.national.inbound.terms import (
    ASK_AHEAD,
    BODIES,
    DECIDERS,
    DOCUMENTS,
    GUEST_DETAILS,
)
from foreign_affairs_rules.national.instruments.delegations import QD_272
from foreign_affairs_rules.requirements import consulted, decided_by, dossier
from foreign_affairs_rules.rules import rule
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Met, Question, Verdict

_GIVEN: dict[Enum, Callable[[Guest], object]] = {
    GuestDetail.NATIONALITY: lambda guest: guest.nationality,
    GuestDetail.POST: lambda guest: guest.post,
    GuestDetail.PASSPORT_NUMBER: lambda guest: guest.passport_number,
    GuestDetail.PASSPORT_COPY: lambda guest: guest.passport_copy,
}


@rule(
    GUEST_DETAILS.id,
    on=InboundDelegation,
    each="guests",
    terms=(GUEST_DETAILS,),
    governed_by=DECISION,
    says=Text(
        "Cung cấp đủ thông tin về từng khách nước ngoài theo quy định của địa phương.",
        "The details that the province asks for are given of each foreign guest.",
    ),
    message=Text("Thông tin về khách còn thiếu: {lacking}.", "Lacking of the guest: {lacking}."),
    remedy=Text("Bổ sung thông tin, không ghi số hộ chiếu.", "Add it; keep no passport number."),
)
def guest_details(guest: Guest, law: Law) -> Verdict:
    """What was said not to be supplied; a detail that is unknown here is a fact missing."""
    items = [item for item in law[GUEST_DETAILS] if item.needed(guest)]
    lacking = tuple(item for item in items if not _GIVEN[item.what](guest))
    if not lacking:
        return None
    return Breach(len(items) - len(lacking), len(items), {"lacking": lacking})


documents = dossier(
    DOCUMENTS,
    on=InboundDelegation,
    governed_by=DECISION,
    says=Text(
        "Hồ sơ đón tiếp đoàn vào có đủ thành phần theo quy định.",
        "The dossier of the guests has every paper asked for.",
    ),
)
bodies = consulted(
    BODIES,
    on=InboundDelegation,
    once=lambda delegation: delegation.submitted,
    governed_by=DECISION,
    says=Text(
        "Đã lấy ý kiến các cơ quan phải lấy ý kiến về thành phần người nước ngoài.",
        "The bodies to be asked about the composition of the foreigners were asked.",
    ),
)
decider = decided_by(
    DECIDERS,
    on=InboundDelegation,
    governed_by=DECISION,
    says=Text(
        "Việc đón tiếp đoàn vào do cấp có thẩm quyền quyết định.",
        "The reception is decided by the competent authority.",
    ),
)


@attrs.frozen
class Asked:
    """A body asked, and the delegation it was asked about."""

    consultation: Consultation
    of: InboundDelegation

    @property
    def parts(self) -> tuple[Consultation, ...]:
        """Where it stands in the document."""
        return (self.consultation,)


def _asked(delegation: InboundDelegation) -> tuple[Asked, ...]:
    return tuple(Asked(one, delegation) for one in delegation.consultations)


@rule(
    "inbound.opinion_gap",
    on=InboundDelegation,
    each=_asked,
    terms=(ASK_AHEAD,),
    governed_by=DECISION,
    cite=(QD_272.at(evidence=Evidence.INFERRED),),
    says=Text(
        "Lấy ý kiến về thành phần người nước ngoài đủ sớm để xác minh trước khi đoàn đến.",
        "Opinions on the composition of the foreigners are asked early enough to verify them.",
    ),
    question=Text(
        "Lấy ý kiến {body} ngày {asked}, trước ngày đoàn đến {measured} ngày. Có đủ thời gian xác "
        "minh không?",
        "{body} was asked on {asked}, {measured:day|days} before the arrival. Is there time to "
        "verify?",
    ),
)
def opinion_gap(one: Asked, law: Law) -> Verdict:
    """The gap is shown; a person weighs it where no text fixes the least gap."""
    asked, arrival = one.consultation.asked, one.of.arrival
    left = (arrival - law.asked).days
    if asked is None:
        return Question(_NOT_ASKED, left, None, {"body": one.consultation.body})
    gap, words = (arrival - asked).days, {"body": one.consultation.body, "asked": asked}
    if law.value(ASK_AHEAD) is None:
        return Question(None, gap, None, words)
    return Met((_GAP.fill(gap=gap, **words),))


_GAP = Text(
    "Lấy ý kiến {body} ngày {asked}, trước ngày đoàn đến {gap} ngày.",
    "{body} was asked on {asked}, {gap:day|days} before the arrival.",
)
_NOT_ASKED = Text(
    "Chưa lấy ý kiến {body}; còn {measured} ngày đến ngày đoàn đến. Có kịp xác minh không?",
    "{body} was not asked yet; {measured:day|days} left until the arrival. Is there time?",
)

RULES = (guest_details, documents, bodies, decider, opinion_gap)
