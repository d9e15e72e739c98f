"""National law on the APEC business travel card: the permission to use it, and the card."""

from foreign_affairs_rules.national.apec_card import deciders, papers, terms
from foreign_affairs_rules.national.apec_card.card import (
    employer_ended,
    ends_with_passport,
    fee,
    fee_relief,
    no_use_after_cancelling,
    reissue_keeps_term,
    reissues,
    same_post,
    validity,
)
from foreign_affairs_rules.national.apec_card.conditions import (
    age,
    apec_partner,
    capacity,
    contract_age,
    frequent_travel,
    group,
    in_post,
    insured,
    lawful,
    not_suspended,
    operating,
    sets,
    translated,
)
from foreign_affairs_rules.national.apec_card.deciders import decider
from foreign_affairs_rules.national.apec_card.papers import (
    card_dossier,
    dossier_complete,
    verified,
)
from foreign_affairs_rules.national.apec_card.permission import (
    express,
    extension,
    objection,
    refusal_reasoned,
    signer,
)
from foreign_affairs_rules.national.apec_card.timeline import TIMELINE
from foreign_affairs_rules.rules import RuleSet

__all__ = [
    "RULES",
    "TIMELINE",
    "TIMELINES",
    "VALUES",
    "age",
    "apec_partner",
    "capacity",
    "card_dossier",
    "contract_age",
    "decider",
    "dossier_complete",
    "employer_ended",
    "ends_with_passport",
    "express",
    "extension",
    "fee",
    "fee_relief",
    "frequent_travel",
    "group",
    "in_post",
    "insured",
    "lawful",
    "no_use_after_cancelling",
    "not_suspended",
    "objection",
    "operating",
    "refusal_reasoned",
    "reissue_keeps_term",
    "reissues",
    "same_post",
    "sets",
    "signer",
    "translated",
    "validity",
    "verified",
]

VALUES = (*terms.VALUES, *papers.VALUES, *deciders.VALUES)

RULES = RuleSet(
    (
        group,
        frequent_travel,
        operating,
        lawful,
        apec_partner,
        age,
        capacity,
        in_post,
        not_suspended,
        sets,
        dossier_complete,
        contract_age,
        insured,
        translated,
        verified,
        extension,
        objection,
        decider,
        signer,
        express,
        refusal_reasoned,
        card_dossier,
        validity,
        ends_with_passport,
        reissue_keeps_term,
        reissues,
        same_post,
        fee,
        fee_relief,
        no_use_after_cancelling,
        employer_ended,
    )
)

TIMELINES = (TIMELINE,)
