"""Examples of the rules up to the approval."""

from datetime import date
from typing import Any

from foreign_affairs_rules.model.aid import Aid, Donor, Goods
from foreign_affairs_rules.model.aid_kinds import (
    AppraisalHead,
    DecisionPart,
    DocumentPart,
    DonorKind,
    Emergency,
    Founder,
    ManagingAgency,
    Mode,
    Purpose,
    RecipientKind,
    SensitiveContent,
)
from foreign_affairs_rules.model.papers import (
    Authority,
    Body,
    DocumentKind,
)
from foreign_affairs_rules.national import aid as law
from foreign_affairs_rules.national.aid.synthetic import (
    IN_2021,
    aid,
    approved,
    asked,
    papers,
)
from foreign_affairs_rules.rules import Example

_PAPERS = (
    DocumentKind.REQUEST,
    DocumentKind.DONOR_CONSENT,
    DocumentKind.AID_DOCUMENT,
    DocumentKind.LEGAL_STATUS,
)


def _from(kind: DonorKind, **known: Any) -> Aid:
    return aid(donors=(Donor(kind=kind),), **known)


def _parties() -> tuple[Example, ...]:
    fund = {"recipient": RecipientKind.FUND, "no_set_locality": False}
    by_decision = aid(recipient=RecipientKind.BY_DECISION, budget=True)
    ngo_and_firm = (Donor(kind=DonorKind.FOREIGN_NGO), Donor(kind=DonorKind.FDI_COMPANY))
    return (
        law.donors.accepts("a foreign NGO", aid(), on=IN_2021),
        law.donors.rejects("a firm in Viet Nam too", aid(donors=ngo_and_firm), on=IN_2021),
        law.donors.asks(
            "an international body", _from(DonorKind.INTERNATIONAL_ORGANISATION), on=IN_2021
        ),
        law.recipient.accepts("a State body", aid(), on=IN_2021),
        law.recipient.asks("one that the decree does not name", by_decision, on=IN_2021),
        law.managing_agency.accepts(
            "a fund that the province founded", aid(founder=Founder.PROVINCE, **fund), on=IN_2021
        ),
        law.managing_agency.accepts(
            "a State body for one locality", aid(no_set_locality=False), on=IN_2021
        ),
        law.managing_agency.rejects(
            "a fund that a ministry founded", aid(founder=Founder.MINISTRY, **fund), on=IN_2021
        ),
        law.managing_agency.rejects(
            "a social enterprise of a ministry",
            aid(
                recipient=RecipientKind.SOCIAL_ENTERPRISE,
                managing_agency=ManagingAgency.MINISTRY,
            ),
            on=IN_2021,
        ),
        law.managing_agency.rejects(
            "relief with no set locality",
            aid(no_set_locality=True, purposes=(Purpose.HUMANITARIAN,)),
            on=IN_2021,
        ),
        law.budget_kind.accepts("a State body, budget revenue", aid(budget=True), on=IN_2021),
        law.budget_kind.rejects("a State body, no revenue", aid(budget=False), on=IN_2021),
        law.budget_kind.accepts(
            "a fund, no revenue", aid(recipient=RecipientKind.FUND, budget=False), on=IN_2021
        ),
        law.budget_kind.asks("one by decision", by_decision, on=IN_2021),
        law.public_investment.accepts("none", aid(public_investment=False), on=IN_2021),
        law.public_investment.asks("some construction", aid(public_investment=True), on=IN_2021),
    )


def _dossiers() -> tuple[Example, ...]:
    project = {"mode": Mode.PROJECT}
    single = {"mode": Mode.NON_PROJECT, "experts": False}
    parts = tuple(DocumentPart)
    no_list = tuple(one for one in parts if one is not DocumentPart.GOODS_LIST)
    foreign = {"foreign_papers": True}
    return (
        law.dossier.accepts(
            "four papers of a project", aid(documents=papers(*_PAPERS), **project), on=IN_2021
        ),
        law.dossier.rejects(
            "no proof of legal status", aid(documents=papers(*_PAPERS[:3]), **project), on=IN_2021
        ),
        law.dossier.accepts(
            "a mission need not prove its status",
            _from(DonorKind.DIPLOMATIC_MISSION, documents=papers(*_PAPERS[:3]), **project),
            on=IN_2021,
        ),
        law.dossier.rejects(
            "an individual without a passport",
            _from(DonorKind.INDIVIDUAL, documents=papers(*_PAPERS), **project),
            on=IN_2021,
        ),
        law.dossier.rejects(
            "experts without papers",
            aid(documents=papers(*_PAPERS), mode=Mode.NON_PROJECT, experts=True),
            on=IN_2021,
        ),
        law.dossier.rejects(
            "a used vehicle for re-export without certificates",
            aid(
                documents=papers(*_PAPERS),
                contents=(SensitiveContent.DEFENCE,),
                goods=(Goods(used=True, vehicle=True, temporary=True),),
                **single,
            ),
            on=IN_2021,
        ),
        law.sets.accepts("six sets", aid(sets=6), on=IN_2021),
        law.sets.rejects("five sets", aid(sets=5), on=IN_2021),
        law.translations.accepts(
            "notarised", aid(translations_notarised=True, **foreign), on=IN_2021
        ),
        law.translations.rejects(
            "not notarised", aid(translations_notarised=False, **foreign), on=IN_2021
        ),
        law.document_parts.accepts(
            "all, without goods", aid(document_parts=no_list, goods=(), **single), on=IN_2021
        ),
        law.document_parts.rejects(
            "goods without a list",
            aid(document_parts=no_list, goods=(Goods(),), **single),
            on=IN_2021,
        ),
    )


def _appraisals() -> tuple[Example, ...]:
    local = (Body.FINANCE_DEPARTMENT, Body.PROVINCIAL_POLICE)
    central = (Body.FINANCE_MINISTRY, Body.PUBLIC_SECURITY_MINISTRY, Body.FOREIGN_MINISTRY)
    done = {"appraised": date(2021, 3, 22), "beyond_local_powers": False}
    heads = tuple(AppraisalHead)
    upwards = done | {"contents": (SensitiveContent.RELIGION,)}
    unclear = upwards | {"emergency": Emergency.OTHER, "direct_to_one": True}
    ministry = done | {"managing_agency": ManagingAgency.MINISTRY}
    return (
        law.consultations.accepts(
            "both of the province", aid(consultations=asked(*local), **done), on=IN_2021
        ),
        law.consultations.rejects(
            "the police not asked", aid(consultations=asked(local[0]), **done), on=IN_2021
        ),
        law.consultations.rejects(
            "the union of friendship not asked of an NGO",
            aid(consultations=asked(*central), **upwards),
            on=IN_2021,
        ),
        law.consultations.rejects(
            "a ministry's aid without the investment ministry",
            aid(consultations=asked(*central, Body.FRIENDSHIP_UNION), **ministry),
            on=IN_2021,
        ),
        law.consultations.asks(
            "recovery aid of two readings", aid(consultations=(), **unclear), on=IN_2021
        ),
        law.consult_related.accepts(
            "a department concerned was asked",
            aid(consultations=asked(*local, Body.RELATED)),
            on=IN_2021,
        ),
        law.consult_related.asks("none was", aid(consultations=asked(*local)), on=IN_2021),
        law.appraisal_heads.accepts("six heads", aid(appraisal_heads=heads, **done), on=IN_2021),
        law.appraisal_heads.rejects(
            "five heads", aid(appraisal_heads=heads[:5], **done), on=IN_2021
        ),
    )


def _decisions() -> tuple[Example, ...]:
    minister = {"recipient": RecipientKind.FUND, "founder": Founder.HOME_AFFAIRS_MINISTRY}
    security = {"contents": (SensitiveContent.SECURITY,)}
    unclear = security | {"emergency": Emergency.OTHER, "direct_to_one": True}
    front = {"managing_agency": ManagingAgency.FRONT, "no_set_locality": True}
    parts = tuple(DecisionPart)
    head = Authority.HEAD_OF_MANAGING_AGENCY
    return (
        law.decider.accepts("the Chairman, whatever the value", approved(), on=IN_2021),
        law.decider.rejects("the Chairman, on security", approved(**security), on=IN_2021),
        law.decider.rejects(
            "the Chairman, on reserved goods", approved(reserved_goods=True), on=IN_2021
        ),
        law.decider.rejects(
            "the Chairman, a fund of Home Affairs", approved(**minister), on=IN_2021
        ),
        law.decider.accepts("the Front", approved(head, **front), on=IN_2021),
        law.decider.accepts(
            "a minister of a ministry's aid",
            approved(head, managing_agency=ManagingAgency.MINISTRY),
            on=IN_2021,
        ),
        law.decider.rejects(
            "no managing agency yet",
            approved(managing_agency=ManagingAgency.UNSETTLED),
            on=IN_2021,
        ),
        law.decider.asks("recovery aid of two readings", approved(**unclear), on=IN_2021),
        law.decider.asks(
            "an association of the Prime Minister's",
            approved(head, managing_agency=ManagingAgency.ASSOCIATION),
            on=IN_2021,
        ),
        law.decision_parts.accepts("seven", approved(decision_parts=parts), on=IN_2021),
        law.decision_parts.rejects("six", approved(decision_parts=parts[:6]), on=IN_2021),
    )


def approval_examples() -> tuple[Example, ...]:
    """Who takes part, the dossier, the appraisal and the approval."""
    return (*_parties(), *_dossiers(), *_appraisals(), *_decisions())
