"""Examples of the national rules, which are their tests; all of them are synthetic."""

from datetime import date
from functools import partial
from typing import Any

from foreign_affairs_rules.model.apec_card import (
    ApecCard,
    CardForm,
    CardGroup,
    CardRequest,
    Employer,
    Manager,
    PermissionRefusal,
    Signer,
)
from foreign_affairs_rules.model.papers import (
    Authority,
    Body,
    Decision,
    DocumentKind,
)
from foreign_affairs_rules.national import apec_card
from foreign_affairs_rules.national.apec_card.examples_of_cards import (
    card_steps,
    cards,
    permission_steps,
)
from foreign_affairs_rules.national.apec_card.samples import (
    BODIES,
    IN_2020,
    IN_2024,
    SENT,
    asked,
    card,
    filed_in_2024,
    group_3_in_2024,
    known_in_2024,
    papers,
)
from foreign_affairs_rules.rules import Example


def _conditions() -> tuple[Example, ...]:
    firm = partial(filed_in_2024, employer=Employer.ENTERPRISE)
    third = partial(filed_in_2024, group=CardGroup.ENTERPRISE)
    contract = partial(third, has_contract=True)
    conditions = (
        (apec_card.group, "group", CardGroup.OFFICIAL, CardGroup.NONE, known_in_2024),
        (apec_card.frequent_travel, "frequent_travel", True, False, known_in_2024),
        (apec_card.lawful, "lawful", True, False, firm),
        (apec_card.apec_partner, "apec_partner", True, False, firm),
        (apec_card.age, "age", 18, 17, known_in_2024),
        (apec_card.capacity, "full_capacity", True, False, known_in_2024),
        (apec_card.not_suspended, "exit_suspended", False, True, known_in_2024),
        (apec_card.operating, "operating_since", date(2023, 6, 3), date(2023, 6, 4), firm),
        (apec_card.in_post, "in_post_since", date(2023, 6, 3), date(2023, 6, 4), filed_in_2024),
        (apec_card.contract_age, "contract_signed", date(2022, 6, 3), date(2022, 6, 2), contract),
        (apec_card.insured, "insured_months", 12, 11, third),
        (apec_card.translated, "foreign_papers_translated", True, False, third),
        (apec_card.sets, "sets", 1, 0, known_in_2024),
    )
    kept = (
        rule.accepts(f"{name} at the limit", build(**{name: good}), on=IN_2024)
        for rule, name, good, _, build in conditions
    )
    broken = (
        rule.rejects(f"{name} beyond the limit", build(**{name: bad}), on=IN_2024)
        for rule, name, _, bad, build in conditions
    )
    return (*kept, *broken)


_OF_GROUP_3 = (
    DocumentKind.REQUEST,
    DocumentKind.TAX_REPORT,
    DocumentKind.CONTRACT,
    DocumentKind.PASSPORT_COPY,
    DocumentKind.APPOINTMENT,
    DocumentKind.INSURANCE_REPORT,
    DocumentKind.SETTLEMENT,
)
_OF_OTHERS = (DocumentKind.REQUEST, DocumentKind.SENDING_DECISION)
_OF_THE_CARD = (
    DocumentKind.DECLARATION,
    DocumentKind.PHOTO,
    DocumentKind.REQUEST,
    DocumentKind.PERMISSION,
)


def _lists() -> tuple[Example, ...]:
    official = partial(known_in_2024, group=CardGroup.OFFICIAL)
    filed = partial(known_in_2024, card_filed=date(2024, 6, 3))
    submitted = partial(group_3_in_2024, submitted=date(2024, 6, 3))
    damaged = filed(request=CardRequest.DAMAGED, card_documents=papers(*_OF_THE_CARD[:2]))
    return (
        apec_card.dossier_complete.accepts(
            "an enterprise, every paper",
            group_3_in_2024(documents=papers(*_OF_GROUP_3)),
            on=IN_2024,
        ),
        apec_card.dossier_complete.rejects(
            "an enterprise, no settlement",
            group_3_in_2024(documents=papers(*_OF_GROUP_3[:-1])),
            on=IN_2024,
        ),
        apec_card.dossier_complete.accepts(
            "an official, both papers", official(documents=papers(*_OF_OTHERS)), on=IN_2024
        ),
        apec_card.dossier_complete.rejects(
            "an official, no sending decision",
            official(documents=papers(DocumentKind.REQUEST)),
            on=IN_2024,
        ),
        apec_card.card_dossier.accepts(
            "a new card, every paper", filed(card_documents=papers(*_OF_THE_CARD)), on=IN_2024
        ),
        apec_card.card_dossier.rejects(
            "a new card, no permission",
            filed(card_documents=papers(*_OF_THE_CARD[:-1])),
            on=IN_2024,
        ),
        apec_card.card_dossier.accepts(
            "a damaged account, no hard card", damaged.but(form=CardForm.ELECTRONIC), on=IN_2024
        ),
        apec_card.card_dossier.rejects(
            "a damaged hard card is not handed in", damaged.but(form=CardForm.HARD), on=IN_2024
        ),
        apec_card.verified.accepts(
            "all four bodies", submitted(consultations=asked(*BODIES, asked=SENT)), on=IN_2024
        ),
        apec_card.verified.rejects(
            "no police", submitted(consultations=asked(*BODIES[:-1], asked=SENT)), on=IN_2024
        ),
    )


def _permissions() -> tuple[Example, ...]:
    def decided(
        by: Authority, group: CardGroup, managed_by: Manager, on: str = IN_2024
    ) -> ApecCard:
        decision = Decision(authority=by, date=date.fromisoformat(on))
        return card(on, group=group, managed_by=managed_by, decision=decision)

    def answered(**known: Any) -> ApecCard:
        body = {"received": date(2024, 5, 6), "answered": date(2024, 5, 20)} | known
        return group_3_in_2024(consultations=asked(Body.TAX, **body))

    chair, minister = Authority.COMMITTEE_CHAIR, Authority.MINISTER
    firm, province = CardGroup.ENTERPRISE, Manager.PROVINCE
    state = CardGroup.STATE_ENTERPRISE_LEADER
    signed = partial(decided, chair, firm, province)
    put_off = partial(answered, extended=date(2024, 5, 13))
    refused = PermissionRefusal(date=date(2024, 6, 3), written=True, reasoned=True)
    return (
        apec_card.decider.accepts("an enterprise, by the Chairman", signed(), on=IN_2024),
        apec_card.decider.accepts(
            "a provincial State enterprise, by the Chairman",
            decided(chair, state, province),
            on=IN_2024,
        ),
        apec_card.decider.accepts(
            "a State enterprise of a ministry, by the minister",
            decided(minister, state, Manager.MINISTRY),
            on=IN_2024,
        ),
        apec_card.decider.accepts(
            "a State bank, by the Governor",
            decided(minister, state, Manager.CREDIT_INSTITUTION),
            on=IN_2024,
        ),
        apec_card.decider.accepts(
            "a group of the Prime Minister, by its chair",
            decided(Authority.HEAD_OF_MANAGING_AGENCY, state, Manager.GROUP_OF_THE_PRIME_MINISTER),
            on=IN_2024,
        ),
        apec_card.decider.accepts(
            "VCCI, by its head",
            decided(Authority.CENTRAL, CardGroup.SOCIO_POLITICAL, Manager.CENTRAL_ORGANISATION),
            on=IN_2024,
        ),
        apec_card.decider.accepts(
            "a special case, by the Minister of Public Security",
            decided(minister, CardGroup.OFFICIAL, province).but(special_case=True),
            on=IN_2024,
        ),
        apec_card.decider.rejects(
            "an enterprise, by a head of unit",
            decided(Authority.HEAD_OF_UNIT, firm, province),
            on=IN_2024,
        ),
        apec_card.decider.asks(
            "an official of a provincial agency",
            decided(chair, CardGroup.OFFICIAL, province),
            on=IN_2024,
        ),
        apec_card.decider.asks(
            "a private bank", decided(chair, firm, Manager.CREDIT_INSTITUTION), on=IN_2024
        ),
        apec_card.decider.accepts(
            "under the rules before 2023, by the Chairman",
            decided(chair, firm, province, IN_2020),
            on=IN_2020,
        ),
        apec_card.signer.accepts(
            "by an authorised deputy",
            signed().but(signed_by=Signer.AUTHORISED_DEPUTY),
            on=IN_2024,
        ),
        apec_card.signer.rejects(
            "by the director of a department",
            signed().but(signed_by=Signer.DEPARTMENT),
            on=IN_2024,
        ),
        apec_card.express.accepts(
            "said expressly", signed(on=IN_2020).but(permission_express=True), on=IN_2020
        ),
        apec_card.express.rejects(
            "not said", signed(on=IN_2020).but(permission_express=False), on=IN_2020
        ),
        apec_card.objection.accepts("it agrees", answered(agrees=True), on=IN_2024),
        apec_card.objection.asks("it does not agree", answered(agrees=False), on=IN_2024),
        apec_card.extension.accepts("fifteen days", put_off(extended_days=15), on=IN_2024),
        apec_card.extension.rejects("sixteen days", put_off(extended_days=16), on=IN_2024),
        apec_card.refusal_reasoned.accepts(
            "written, with a reason", known_in_2024(refused=refused), on=IN_2024
        ),
        apec_card.refusal_reasoned.rejects(
            "no reason given", known_in_2024(refused=refused.but(reasoned=False)), on=IN_2024
        ),
    )


def rule_examples() -> tuple[Example, ...]:
    """Every rule kept and not kept."""
    return (
        *_conditions(),
        *_lists(),
        *_permissions(),
        *cards(),
        *permission_steps(),
        *card_steps(),
    )
