"""Examples of the national rules, which are their tests; all of them are synthetic."""

from datetime import date

from foreign_affairs_rules.model.conference import (
    AidApproval,
    EventKind,
    OrganiserKind,
    Supervisor,
    Topic,
)
from foreign_affairs_rules.model.papers import (
    Authority,
    Body,
    Decision,
    DocumentKind,
)
from foreign_affairs_rules.national import conference as national
from foreign_affairs_rules.national.conference.later_examples import conduct, hosting, steps
from foreign_affairs_rules.national.conference.synthetic import (
    DECIDED,
    MINISTER,
    ON,
    asked,
    conference,
    documents,
    organiser,
    permitted_by,
)
from foreign_affairs_rules.rules import Example


def _scope() -> tuple[Example, ...]:
    aid = AidApproval(date=date(2023, 1, 5), plan_on_form=True, approver_competent=True)
    chair, pm = Authority.COMMITTEE_CHAIR, Authority.PRIME_MINISTER
    in_2019 = Decision(authority=chair, date=date(2019, 7, 20))
    politics = (Topic.POLITICS,)
    return (
        national.what_counts.accepts("a conference", conference(), on=ON),
        national.what_counts.asks(
            "a thematic school", conference(kind=EventKind.THEMATIC_SCHOOL), on=ON
        ),
        national.what_counts.asks(
            "a working meeting", conference(kind=EventKind.WORKING_MEETING), on=ON
        ),
        national.border.accepts("no topic on any list", conference(), on=ON),
        national.border.accepts(
            "border and sovereignty",
            conference(topics=(Topic.BORDER, Topic.SOVEREIGNTY)),
            on=ON,
        ),
        national.border.asks("border alone", conference(topics=(Topic.BORDER,)), on=ON),
        national.topics_of_2010.accepts(
            "politics in 2019, permitted by the Prime Minister",
            conference(topics=politics, decision=in_2019.but(authority=pm)),
            on=ON,
        ),
        national.topics_of_2010.rejects(
            "politics in 2019, permitted by the Chairman",
            conference(topics=politics, decision=in_2019),
            on=ON,
        ),
        national.second_permission.accepts(
            "in a project approved without the plan on the form",
            conference(aid=aid.but(plan_on_form=False)),
            on=ON,
        ),
        national.second_permission.accepts(
            "in a project that another agency approved",
            conference(aid=aid.but(approver_competent=False)),
            on=ON,
        ),
        national.second_permission.asks(
            "in a project approved with the plan by the right agency", conference(aid=aid), on=ON
        ),
        national.second_permission.asks(
            "in such a project, with a foreign minister",
            conference(aid=aid, guests=(MINISTER,)),
            on=ON,
        ),
    )


def _competence() -> tuple[Example, ...]:
    chair, pm, unit = Authority.COMMITTEE_CHAIR, Authority.PRIME_MINISTER, Authority.HEAD_OF_UNIT
    association = organiser(kind=OrganiserKind.ASSOCIATION_OR_FUND)
    ministry = organiser(under=Supervisor.MINISTRY)
    ours = MINISTER.but(foreign=False)
    competent = national.competent
    return (
        competent.accepts("the Chairman for the province's own", permitted_by(chair), on=ON),
        competent.accepts(
            "a Vietnamese minister among the guests", permitted_by(chair, guests=(ours,)), on=ON
        ),
        competent.rejects(
            "the Chairman, with a foreign minister", permitted_by(chair, guests=(MINISTER,)), on=ON
        ),
        competent.accepts(
            "the Prime Minister, with a foreign minister",
            permitted_by(pm, guests=(MINISTER,)),
            on=ON,
        ),
        competent.rejects(
            "the Chairman, on religion", permitted_by(chair, topics=(Topic.RELIGION,)), on=ON
        ),
        competent.accepts(
            "the Chairman, on politics", permitted_by(chair, topics=(Topic.POLITICS,)), on=ON
        ),
        competent.rejects(
            "the Chairman, for an organiser under a ministry, wherever it is held",
            permitted_by(chair, organiser=ministry),
            on=ON,
        ),
        competent.accepts(
            "the minister, for an organiser under a ministry",
            permitted_by(Authority.MINISTER, organiser=ministry),
            on=ON,
        ),
        competent.asks("an association", permitted_by(chair, organiser=association), on=ON),
        competent.asks(
            "an organiser under neither",
            permitted_by(chair, organiser=organiser(under=Supervisor.OTHER)),
            on=ON,
        ),
        competent.asks("a director whom the Chairman authorised", permitted_by(unit), on=ON),
        competent.rejects(
            "a director who was not authorised",
            conference(decision=Decision(authority=unit, date=DECIDED, authorised=False)),
            on=ON,
        ),
    )


def _opinions_and_papers() -> tuple[Example, ...]:
    chair, mofa, mps = (
        Authority.COMMITTEE_CHAIR,
        Body.FOREIGN_MINISTRY,
        Body.PUBLIC_SECURITY_MINISTRY,
    )
    letter, plan = DocumentKind.REQUEST, DocumentKind.PAPER
    at_pm = conference(guests=(MINISTER,), submitted_to_prime_minister=date(2023, 7, 15))
    local = permitted_by(chair)
    return (
        national.opinions.accepts(
            "the related bodies", local.but(consultations=asked(Body.RELATED)), on=ON
        ),
        national.opinions.accepts(
            "the provincial police", local.but(consultations=asked(Body.PROVINCIAL_POLICE)), on=ON
        ),
        national.opinions.accepts(
            "a ministry that is related", local.but(consultations=asked(mps)), on=ON
        ),
        national.opinions.rejects("nobody", local.but(consultations=()), on=ON),
        national.opinions.accepts(
            "both ministries and the related bodies, for the Prime Minister",
            at_pm.but(consultations=asked(mofa, mps, Body.RELATED)),
            on=ON,
        ),
        national.opinions.rejects(
            "no Ministry of Public Security, for the Prime Minister",
            at_pm.but(consultations=asked(mofa, Body.RELATED)),
            on=ON,
        ),
        national.opinions.asks(
            "the two ministries alone, for the Prime Minister",
            at_pm.but(consultations=asked(mofa, mps)),
            on=ON,
        ),
        national.papers.accepts(
            "the letter and the plan", conference(documents=documents(letter, plan)), on=ON
        ),
        national.papers.rejects("no plan", conference(documents=documents(letter)), on=ON),
        national.papers.accepts(
            "opinions that another law asks for, and hosting agreed",
            conference(
                other_law_opinions=True,
                hosting_needed=True,
                documents=documents(
                    letter, plan, DocumentKind.OPINION, DocumentKind.HOSTING_APPROVAL
                ),
            ),
            on=ON,
        ),
        national.papers.rejects(
            "hosting agreed, and no paper on it",
            conference(hosting_needed=True, documents=documents(letter, plan)),
            on=ON,
        ),
    )


def rule_examples() -> tuple[Example, ...]:
    """Every rule kept and not kept."""
    return (
        *_scope(),
        *_competence(),
        *_opinions_and_papers(),
        *hosting(),
        *conduct(),
        *steps(),
    )
