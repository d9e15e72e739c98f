"""National law on international agreements (thỏa thuận quốc tế): terms, rules and timeline."""

from foreign_affairs_rules.national.agreement.asking import (
    commune_bodies,
    department_bodies,
    district_bodies,
    inherited_bodies,
    ministries_agree,
    opinions_before_decision,
    organisation_bodies,
    province_bodies,
    related_bodies,
    sensitive_content,
)
from foreign_affairs_rules.national.agreement.bodies import BODIES
from foreign_affairs_rules.national.agreement.bodies_below import BELOW
from foreign_affairs_rules.national.agreement.contents import (
    CONTENTS,
    decision_parts,
    proposal_contents,
    text_contents,
)
from foreign_affairs_rules.national.agreement.deciding import (
    DECIDERS,
    decided,
    objection,
    signed_after_decision,
    signer,
)
from foreign_affairs_rules.national.agreement.form import (
    PARTY_VALUES,
    foreign_party,
    joint_lead,
    no_bound_others,
    no_state_obligation,
    party,
    title,
    vietnamese_text,
)
from foreign_affairs_rules.national.agreement.governing import DECISION, EFFECT, SIGNING
from foreign_affairs_rules.national.agreement.lengths import LENGTHS
from foreign_affairs_rules.national.agreement.papers import (
    PAPERS,
    consultation_dossier,
    district_dossier,
    referral_dossier,
    simplified_dossier,
    unit_consultation_dossier,
    unit_dossier,
)
from foreign_affairs_rules.national.agreement.special import (
    SPECIAL,
    commune_partner,
    commune_topics,
    must_end,
    not_binding,
    simplified_condition,
)
from foreign_affairs_rules.national.agreement.timeline import TIMELINE
from foreign_affairs_rules.national.agreement.titles import TITLES
from foreign_affairs_rules.rules import RuleSet

VALUES = (
    *TITLES,
    *PARTY_VALUES,
    *SPECIAL,
    *BODIES,
    *BELOW,
    *PAPERS,
    *CONTENTS,
    *DECIDERS,
    *LENGTHS,
)

RULES = RuleSet(
    (
        title,
        party,
        foreign_party,
        no_state_obligation,
        no_bound_others,
        vietnamese_text,
        joint_lead,
        commune_partner,
        commune_topics,
        not_binding,
        simplified_condition,
        province_bodies,
        department_bodies,
        commune_bodies,
        organisation_bodies,
        inherited_bodies,
        district_bodies,
        related_bodies,
        opinions_before_decision,
        ministries_agree,
        sensitive_content,
        consultation_dossier,
        simplified_dossier,
        referral_dossier,
        unit_consultation_dossier,
        unit_dossier,
        district_dossier,
        proposal_contents,
        text_contents,
        decision_parts,
        decided,
        objection,
        signed_after_decision,
        signer,
        must_end,
    )
)

TIMELINES = (TIMELINE,)

__all__ = [
    "DECISION",
    "EFFECT",
    "RULES",
    "SIGNING",
    "TIMELINE",
    "TIMELINES",
    "VALUES",
    "commune_bodies",
    "commune_partner",
    "commune_topics",
    "consultation_dossier",
    "decided",
    "decision_parts",
    "department_bodies",
    "district_bodies",
    "district_dossier",
    "foreign_party",
    "inherited_bodies",
    "joint_lead",
    "ministries_agree",
    "must_end",
    "no_bound_others",
    "no_state_obligation",
    "not_binding",
    "objection",
    "opinions_before_decision",
    "organisation_bodies",
    "party",
    "proposal_contents",
    "province_bodies",
    "referral_dossier",
    "related_bodies",
    "sensitive_content",
    "signed_after_decision",
    "signer",
    "simplified_condition",
    "simplified_dossier",
    "text_contents",
    "title",
    "unit_consultation_dossier",
    "unit_dossier",
    "vietnamese_text",
]
