"""The steps of an agreement from the opinions to the decision."""

from datetime import date

from foreign_affairs_rules.days import Length
from foreign_affairs_rules.law import Term
from foreign_affairs_rules.model.agreement import Agreement
from foreign_affairs_rules.model.agreement_kinds import Act
from foreign_affairs_rules.national import roles
from foreign_affairs_rules.national.agreement import lengths
from foreign_affairs_rules.national.agreement.governing import DECISION
from foreign_affairs_rules.national.agreement.papers import unopposed
from foreign_affairs_rules.national.agreement.replies import REPLIES, prepare
from foreign_affairs_rules.national.agreement.routes import PROVINCE, Route, either, only
from foreign_affairs_rules.national.instruments.agreements import LUAT_70_2020
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.timelines import Role, Step

_CHAIRED = (Route.DEPARTMENT, Route.DISTRICT, Route.BORDER_COMMUNE, Route.INHERITED)
_DECIDE = Text("Quyết định", "Decide")


def _decided(agreement: Agreement) -> date | None:
    return None if agreement.decision is None else agreement.decision.date


refer = Step(
    id="agreement.step.refer",
    on=Agreement,
    title=Text(
        "Trình cấp có thẩm quyền khi có cơ quan không đồng ý",
        "Submit it where a consulted body does not agree",
    ),
    actor=roles.SIGNING_PARTY,
    done=lambda agreement: agreement.referred,
    after=REPLIES,
    at="referred",
    cite=(LUAT_70_2020.at(19, 4, "a", evidence=Evidence.TEXT),),
    governed_by=DECISION,
    unless=either(only(*PROVINCE), unopposed),
)


def _settled(agreement: Agreement) -> date | None:
    return None if agreement.consent is None else agreement.consent.date


settle = Step(
    id="agreement.step.settle",
    on=Agreement,
    title=Text("Cho ý kiến khi có cơ quan không đồng ý", "Settle the disagreement"),
    actor=roles.COMPETENT_AUTHORITY,
    since=lambda agreement: agreement.referred,
    done=_settled,
    within=lengths.SETTLE_WITHIN,
    after=(refer,),
    at="consent.date",
    governed_by=DECISION,
    unless=either(only(*PROVINCE), unopposed),
)
send = Step(
    id="agreement.step.send",
    on=Agreement,
    title=Text(
        "Tổng hợp, gửi hồ sơ cho cơ quan ngoại vụ cấp tỉnh",
        "Compile the dossier and send it to the provincial foreign-affairs body",
    ),
    actor=roles.SIGNING_PARTY,
    done=lambda agreement: agreement.sent,
    after=REPLIES,
    at="sent",
    governed_by=DECISION,
    unless=only(Route.DEPARTMENT, Route.DISTRICT),
)


def _submit(name: str, actor: Role, *routes: Route) -> Step[Agreement]:
    return Step(
        id=f"agreement.step.{name}",
        on=Agreement,
        title=Text("Trình người có thẩm quyền quyết định", "Submit to whoever decides"),
        actor=actor,
        done=lambda agreement: agreement.submitted,
        after=(*REPLIES, send),
        at="submitted",
        governed_by=DECISION,
        unless=only(*routes),
    )


submit = _submit("submit", roles.FOCAL_AGENCY, *_CHAIRED)
submit_organisation = _submit("submit_organisation", roles.SIGNING_PARTY, Route.ORGANISATION)


def _decision(
    name: str, actor: Role, within: Term[Length] | None, *routes: Route
) -> Step[Agreement]:
    return Step(
        id=f"agreement.step.{name}",
        on=Agreement,
        title=_DECIDE,
        actor=actor,
        done=_decided,
        since=(lambda agreement: agreement.submitted) if within else None,
        within=within,
        after=(*REPLIES, settle, submit, submit_organisation),
        at="decision.date",
        governed_by=DECISION,
        unless=only(*routes),
    )


decide = _decision("decide", roles.COMPETENT_AUTHORITY, None, *PROVINCE)
decide_department = _decision(
    "decide_department", roles.CHAIR, lengths.DECIDE_DEPARTMENT, Route.DEPARTMENT
)
decide_commune = _decision(
    "decide_commune", roles.CHAIR, lengths.DECIDE_COMMUNE, Route.BORDER_COMMUNE
)
decide_organisation = _decision(
    "decide_organisation", roles.MANAGING_BODY, lengths.DECIDE_ORGANISATION, Route.ORGANISATION
)
decide_inherited = _decision(
    "decide_inherited", roles.CHAIR, lengths.DECIDE_INHERITED, Route.INHERITED
)
decide_district = _decision("decide_district", roles.CHAIR, lengths.DECIDE_DISTRICT, Route.DISTRICT)
DECISIONS = (
    decide,
    decide_department,
    decide_commune,
    decide_organisation,
    decide_inherited,
    decide_district,
)
BEFORE = (
    prepare,
    *REPLIES,
    refer,
    settle,
    send,
    submit,
    submit_organisation,
    *DECISIONS,
)
SIGNED_ACTS = (Act.SIGN, Act.AMEND)
"""The acts at whose end a paper is signed with the other side."""
