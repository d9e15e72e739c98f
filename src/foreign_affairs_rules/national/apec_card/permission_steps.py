"""The steps of the permission: verification, submission, decision."""

from datetime import date

from foreign_affairs_rules.model.apec_card import ApecCard, Verification
from foreign_affairs_rules.national import roles
from foreign_affairs_rules.national.apec_card.consent import CONSENT, begun, verified
from foreign_affairs_rules.national.apec_card.governing import DECISION
from foreign_affairs_rules.national.apec_card.papers import (
    in_group_3,
    no_permission,
    not_in_group_3,
)
from foreign_affairs_rules.national.apec_card.terms import (
    DECIDE_WITHIN,
    FORWARD_WITHIN,
    REPLY_WITHIN,
    SUBMIT_VERIFIED_WITHIN,
    SUBMIT_WITHIN,
)
from foreign_affairs_rules.national.instruments.passports import QD_09_2023
from foreign_affairs_rules.sources import Citation, Evidence
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.timelines import Step

_OTHER_WAY = Text(
    "Doanh nhân khoản 3 Điều 9 theo quy trình riêng.",
    "Holders of Article 9(3) have steps of their own.",
)
_NOT_EXTENDED = Text("Không cơ quan nào gia hạn.", "No body put its reply off.")


def _inferred(article: int, clause: int) -> tuple[Citation, ...]:
    return (QD_09_2023.at(article, clause, evidence=Evidence.INFERRED),)


def _in_time(card: ApecCard) -> tuple[Verification, ...]:
    return tuple(body for body in card.consultations if body.extended is None)


def _put_off(card: ApecCard) -> tuple[Verification, ...]:
    return tuple(body for body in card.consultations if body.extended is not None)


def _none_put_off(card: ApecCard) -> Text | None:
    return not_in_group_3(card) or (None if _put_off(card) else _NOT_EXTENDED)


def _in_group_3(card: ApecCard) -> Text | None:
    return no_permission(card) or (_OTHER_WAY if in_group_3(card) else None)


def _submitted(card: ApecCard) -> date | None:
    return card.submitted or card.agency_refused


def _decided(card: ApecCard) -> date | None:
    if card.decision is not None:
        return card.decision.date
    return None if card.refused is None else card.refused.date


receive = Step(
    id="apec_card.step.receive",
    on=ApecCard,
    title=Text("Nhận hồ sơ hợp lệ", "Receive a valid dossier"),
    actor=roles.SPECIALISED_AGENCY,
    done=lambda card: card.received,
    at="received",
    unless=no_permission,
)
forward = Step(
    id="apec_card.step.forward",
    on=ApecCard,
    title=Text("Gửi hồ sơ đi xác minh", "Send the dossier out for verification"),
    actor=roles.SPECIALISED_AGENCY,
    done=lambda card: card.forwarded,
    since=lambda card: card.received,
    within=FORWARD_WITHIN,
    after=(receive,),
    at="forwarded",
    unless=not_in_group_3,
    governed_by=DECISION,
)
verify = Step(
    id="apec_card.step.verify",
    on=ApecCard,
    title=Text("Trả lời xác minh", "Reply to the verification"),
    actor=roles.CONSULTED_BODY,
    each=_in_time,
    asked=lambda body: body.asked,
    since=lambda body: body.received,
    done=lambda body: body.answered,
    within=REPLY_WITHIN,
    after=(forward,),
    at="consultations",
    silence=CONSENT,
    unless=not_in_group_3,
    governed_by=DECISION,
)
verify_extended = Step(
    id="apec_card.step.verify_extended",
    on=ApecCard,
    title=Text(
        "Trả lời xác minh đã gia hạn (tính thêm số ngày gia hạn)",
        "Reply to the verification that was put off (its days added)",
    ),
    actor=roles.CONSULTED_BODY,
    each=_put_off,
    asked=lambda body: body.asked,
    since=begun,
    done=lambda body: body.answered,
    within=REPLY_WITHIN,
    after=(forward,),
    at="consultations",
    silence=CONSENT,
    unless=_none_put_off,
    governed_by=DECISION,
)
submit_verified = Step(
    id="apec_card.step.submit_verified",
    on=ApecCard,
    title=Text("Trình sau khi xác minh", "Submit after the verification"),
    actor=roles.SPECIALISED_AGENCY,
    done=_submitted,
    since=verified,
    within=SUBMIT_VERIFIED_WITHIN,
    after=(verify, verify_extended),
    at="submitted",
    cite=_inferred(12, 6),
    unless=not_in_group_3,
    governed_by=DECISION,
)
submit = Step(
    id="apec_card.step.submit",
    on=ApecCard,
    title=Text("Xem xét, trình", "Examine and submit"),
    actor=roles.SPECIALISED_AGENCY,
    done=_submitted,
    since=lambda card: card.received,
    within=SUBMIT_WITHIN,
    after=(receive,),
    at="submitted",
    cite=_inferred(11, 4),
    unless=_in_group_3,
    governed_by=DECISION,
)
decide = Step(
    id="apec_card.step.decide",
    on=ApecCard,
    title=Text("Cho phép sử dụng thẻ", "Permit the use of the card"),
    actor=roles.COMPETENT_AUTHORITY,
    done=_decided,
    since=lambda card: card.submitted,
    within=DECIDE_WITHIN,
    after=(submit_verified, submit),
    at="decision.date",
    cite=(QD_09_2023.at(12, 7, evidence=Evidence.TEXT),),
    unless=no_permission,
    governed_by=DECISION,
)
