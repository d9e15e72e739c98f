"""Examples of the rules on agreements, which are their tests; all of them are synthetic."""

from datetime import date
from typing import Any

from foreign_affairs_rules.model.agreement import Agreement, Proposal
from foreign_affairs_rules.model.agreement_kinds import (
    DecisionPart,
    Partner,
    Party,
    ProposalContent,
    TextContent,
    Topic,
    Urgency,
)
from foreign_affairs_rules.model.papers import (
    Authority,
    Body,
    Consultation,
    Decision,
    Document,
    DocumentKind,
)
from foreign_affairs_rules.national import agreement as law
from foreign_affairs_rules.national.agreement.example_bodies import body_examples
from foreign_affairs_rules.national.agreement.example_deciding import deciding_examples
from foreign_affairs_rules.national.agreement.example_making import (
    IN_2022,
    IN_2026,
    agreement,
    asked,
)
from foreign_affairs_rules.national.agreement.example_steps import step_examples
from foreign_affairs_rules.national.agreement.papers import DISTRICT_DOSSIER
from foreign_affairs_rules.requirements import Item
from foreign_affairs_rules.rules import Example
from foreign_affairs_rules.text import Text

DEPARTMENT, COMMUNE, ORGANISATION = Party.DEPARTMENT, Party.BORDER_COMMUNE, Party.ORGANISATION


def _form() -> tuple[Example, ...]:
    def called(name: str) -> Agreement:
        return agreement(IN_2022, name=name)

    def of(party: Party) -> Agreement:
        return agreement(IN_2022, party=party)

    return (
        law.title.accepts("a memorandum", called("Bản ghi nhớ hợp tác"), on=IN_2022),
        law.title.accepts(
            "twinning, with the tone typed the old way",
            called("Thoả ước kết nghĩa giữa hai tỉnh"),
            on=IN_2022,
        ),
        law.title.rejects("a title of treaties", called("Hiệp định hợp tác"), on=IN_2022),
        law.title.accepts(
            "a memorandum on carrying out a treaty",
            called("Bản ghi nhớ thực hiện Hiệp định biên giới"),
            on=IN_2022,
        ),
        law.title.asks(
            "a title of treaties inside", called("Văn kiện Hiệp ước hữu nghị"), on=IN_2022
        ),
        law.party.accepts("a district in 2022", of(Party.DISTRICT), on=IN_2022),
        law.party.rejects("a commune inland", of(Party.OTHER), on=IN_2022),
        law.party.rejects(
            "a district in 2026", agreement(IN_2026, party=Party.DISTRICT), on=IN_2026
        ),
        law.foreign_party.accepts(
            "a foreign individual", agreement(IN_2022, partner=Partner.INDIVIDUAL), on=IN_2022
        ),
        law.foreign_party.rejects(
            "a firm of Viet Nam", agreement(IN_2022, partner=Partner.OTHER), on=IN_2022
        ),
        law.no_state_obligation.accepts(
            "no duty of the State",
            agreement(IN_2022, creates_state_obligations=False),
            on=IN_2022,
        ),
        law.no_state_obligation.rejects(
            "a duty of the State", agreement(IN_2022, creates_state_obligations=True), on=IN_2022
        ),
        law.no_bound_others.accepts(
            "binds its parties alone", agreement(IN_2022, binds_others=False), on=IN_2022
        ),
        law.no_bound_others.rejects(
            "binds the Government", agreement(IN_2022, binds_others=True), on=IN_2022
        ),
        law.vietnamese_text.accepts(
            "with a translation", agreement(IN_2022, vietnamese_text=True), on=IN_2022
        ),
        law.vietnamese_text.rejects(
            "in a foreign language alone", agreement(IN_2022, vietnamese_text=False), on=IN_2022
        ),
        law.joint_lead.accepts(
            "one of two leads", agreement(IN_2022, jointly=True, lead_designated=True), on=IN_2022
        ),
        law.joint_lead.rejects(
            "nobody leads", agreement(IN_2022, jointly=True, lead_designated=False), on=IN_2022
        ),
    )


def _special() -> tuple[Example, ...]:
    def commune(**known: Any) -> Agreement:
        return agreement(IN_2022, party=COMMUNE, **known)

    equal = {"partner": Partner.LOCAL_GOVERNMENT, "partner_of_equal_level": True}

    def rushed(urgency: Urgency, party: Party = Party.PROVINCIAL_COMMITTEE) -> Agreement:
        return agreement(IN_2022, party=party, simplified=True, urgency=urgency)

    return (
        law.commune_partner.accepts("a commune abroad", commune(**equal), on=IN_2022),
        law.commune_partner.rejects(
            "a province abroad", commune(**equal | {"partner_of_equal_level": False}), on=IN_2022
        ),
        law.commune_topics.accepts(
            "twinning and the border",
            commune(topics=(Topic.TWINNING, Topic.BORDER_MANAGEMENT)),
            on=IN_2022,
        ),
        law.commune_topics.rejects(
            "trade as well", commune(topics=(Topic.EXCHANGE, Topic.OTHER)), on=IN_2022
        ),
        law.not_binding.accepts(
            "says that it does not bind", commune(says_not_binding=True), on=IN_2022
        ),
        law.not_binding.rejects("does not say so", commune(says_not_binding=False), on=IN_2022),
        law.simplified_condition.accepts(
            "recovery from a flood", rushed(Urgency.RECOVERY), on=IN_2022
        ),
        law.simplified_condition.rejects(
            "pressed by the partner", rushed(Urgency.OTHER), on=IN_2022
        ),
        law.simplified_condition.rejects(
            "a department during a visit",
            rushed(Urgency.HIGH_LEVEL_VISIT, DEPARTMENT),
            on=IN_2022,
        ),
    )


def _papers() -> tuple[Example, ...]:
    request, draft = DocumentKind.REQUEST, DocumentKind.DRAFT_TEXT
    opinion, explanation = DocumentKind.OPINION, DocumentKind.EXPLANATION
    refused = Consultation(
        body="Bộ Ngoại giao", which=Body.FOREIGN_MINISTRY, answered=date(2022, 9, 9), agrees=False
    )

    def with_papers(party: Party, *kinds: DocumentKind, **known: Any) -> Agreement:
        papers = tuple(Document(kind=kind) for kind in kinds)
        return agreement(IN_2022, party=party, documents=papers, **known)

    committee = Party.PROVINCIAL_COMMITTEE
    opposed = {"consultations": (refused,)}
    sent = {"submitted": date(2022, 9, 12)}
    listed = (Item(what=request, name=Text("văn bản đề xuất", "the proposal")),)
    return (
        law.consultation_dossier.accepts(
            "proposal and draft", with_papers(committee, request, draft), on=IN_2022
        ),
        law.consultation_dossier.rejects(
            "without the draft", with_papers(committee, request), on=IN_2022
        ),
        law.simplified_dossier.accepts(
            "with the proof",
            with_papers(committee, request, draft, DocumentKind.PROOF, simplified=True),
            on=IN_2022,
        ),
        law.simplified_dossier.rejects(
            "without the proof",
            with_papers(committee, request, draft, simplified=True),
            on=IN_2022,
        ),
        law.referral_dossier.accepts(
            "all four papers",
            with_papers(committee, request, draft, opinion, explanation, **opposed),
            on=IN_2022,
        ),
        law.referral_dossier.rejects(
            "without the opinions", with_papers(committee, request, draft, **opposed), on=IN_2022
        ),
        law.unit_consultation_dossier.accepts(
            "proposal and draft", with_papers(DEPARTMENT, request, draft), on=IN_2022
        ),
        law.unit_consultation_dossier.rejects(
            "without the proposal", with_papers(DEPARTMENT, draft), on=IN_2022
        ),
        law.unit_dossier.accepts(
            "all four papers",
            with_papers(ORGANISATION, request, draft, opinion, explanation, **sent),
            on=IN_2022,
        ),
        law.unit_dossier.rejects(
            "without the explanation",
            with_papers(ORGANISATION, request, draft, opinion, **sent),
            on=IN_2022,
        ),
        law.district_dossier.accepts(
            "as a test list says",
            with_papers(Party.DISTRICT, request),
            on=IN_2022,
            where={DISTRICT_DOSSIER: listed},
        ),
        law.district_dossier.rejects(
            "not as a test list says",
            with_papers(Party.DISTRICT),
            on=IN_2022,
            where={DISTRICT_DOSSIER: listed},
        ),
    )


def _contents() -> tuple[Example, ...]:
    provincial = tuple(
        one
        for one in ProposalContent
        if one.name in {"PURPOSE", "MAIN_CONTENT", "CONFORMITY", "IMPACT", "PRINCIPLES"}
    )
    whole = (*provincial, ProposalContent.FEASIBILITY)

    def proposing(*contents: ProposalContent) -> Agreement:
        return agreement(IN_2022, proposal=Proposal(date=date(2022, 8, 1), contents=contents))

    decision = Decision(authority=Authority.COMMITTEE_CHAIR, date=date(2022, 9, 14))

    def deciding(party: Party, *parts: DecisionPart) -> Agreement:
        return agreement(IN_2022, party=party, decision=decision, decision_parts=parts)

    parts = tuple(DecisionPart)
    no_duties = tuple(part for part in parts if part is not DecisionPart.DUTIES)
    return (
        law.proposal_contents.accepts("all six contents", proposing(*whole), on=IN_2022),
        law.proposal_contents.rejects("without feasibility", proposing(*provincial), on=IN_2022),
        law.proposal_contents.rejects(
            "asked without a proposal",
            agreement(IN_2022, consultations=asked(Body.FOREIGN_MINISTRY)),
            on=IN_2022,
        ),
        law.text_contents.accepts(
            "all six contents",
            agreement(IN_2022, party=DEPARTMENT, text_contents=tuple(TextContent)),
            on=IN_2022,
        ),
        law.text_contents.rejects(
            "without its effect",
            agreement(
                IN_2022, party=DEPARTMENT, text_contents=(TextContent.TITLE, TextContent.PARTIES)
            ),
            on=IN_2022,
        ),
        law.decision_parts.accepts("all five", deciding(DEPARTMENT, *parts), on=IN_2022),
        law.decision_parts.rejects(
            "a department's without duties", deciding(DEPARTMENT, *no_duties), on=IN_2022
        ),
        law.decision_parts.accepts(
            "an organisation's without duties", deciding(ORGANISATION, *no_duties), on=IN_2022
        ),
    )


def rule_examples() -> tuple[Example, ...]:
    """The examples of every national rule on agreements."""
    return (
        *_form(),
        *_special(),
        *body_examples(),
        *_papers(),
        *_contents(),
        *deciding_examples(),
        *step_examples(),
    )
