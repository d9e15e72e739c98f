"""Examples of the rules on emergency aid after a natural disaster."""

from datetime import date

from foreign_affairs_rules.model.aid import Change
from foreign_affairs_rules.model.aid_kinds import (
    Help,
    ManagingAgency,
    SensitiveContent,
)
from foreign_affairs_rules.model.papers import (
    Authority,
    Body,
    Decision,
    DocumentKind,
)
from foreign_affairs_rules.national import aid as law
from foreign_affairs_rules.national.aid.synthetic import (
    IN_2021,
    asked,
    disaster,
    papers,
)
from foreign_affairs_rules.rules import Example


def emergency_examples() -> tuple[Example, ...]:
    """Relief and recovery under Decree 50."""
    relief, recovery = Help.RELIEF, Help.RECOVERY
    relief_papers = (
        DocumentKind.REQUEST,
        DocumentKind.DONOR_CONSENT,
        DocumentKind.GOODS_LIST,
    )
    ministries = (
        Body.AGRICULTURE_MINISTRY,
        Body.INVESTMENT_MINISTRY,
        Body.FINANCE_MINISTRY,
    )
    decision = Decision(authority=Authority.COMMITTEE_CHAIR, date=date(2020, 12, 10))
    upwards = {"contents": (SensitiveContent.DEFENCE,)}
    policy = Decision(authority=Authority.PRIME_MINISTER, date=date(2020, 12, 10))
    change = Change(
        date=date(2021, 1, 4),
        decided=date(2021, 1, 12),
        of_substance=True,
        authority=Authority.COMMITTEE_CHAIR,
    )
    consulted = change.but(consulted=date(2021, 1, 6))
    return (
        law.emergency_dossier.accepts(
            "three papers of relief",
            disaster(relief, documents=papers(*relief_papers)),
            on=IN_2021,
        ),
        law.emergency_dossier.rejects(
            "recovery without its document",
            disaster(recovery, documents=papers(*relief_papers)),
            on=IN_2021,
        ),
        law.emergency_decider.accepts(
            "the Chairman", disaster(relief, decision=decision), on=IN_2021
        ),
        law.emergency_decider.rejects(
            "the Chairman, on defence", disaster(relief, decision=decision, **upwards), on=IN_2021
        ),
        law.emergency_decider.rejects(
            "the Chairman, of a ministry's aid",
            disaster(relief, decision=decision, managing_agency=ManagingAgency.MINISTRY),
            on=IN_2021,
        ),
        law.emergency_recipient.accepts("a province", disaster(relief), on=IN_2021),
        law.emergency_recipient.asks(
            "the Front", disaster(relief, managing_agency=ManagingAgency.FRONT), on=IN_2021
        ),
        law.emergency_consultations.accepts(
            "three ministries",
            disaster(recovery, decision=decision, consultations=asked(*ministries)),
            on=IN_2021,
        ),
        law.emergency_consultations.rejects(
            "two",
            disaster(recovery, decision=decision, consultations=asked(*ministries[:2])),
            on=IN_2021,
        ),
        law.recovery_policy.accepts(
            "the same day",
            disaster(recovery, decision=decision, policy_decision=policy, **upwards),
            on=IN_2021,
        ),
        law.recovery_policy.rejects(
            "a day later",
            disaster(
                recovery,
                decision=decision,
                policy_decision=policy.but(date=date(2020, 12, 11)),
                **upwards,
            ),
            on=IN_2021,
        ),
        law.recovery_policy.rejects(
            "none", disaster(recovery, decision=decision, **upwards), on=IN_2021
        ),
        law.recovery_change.accepts(
            "opinions asked", disaster(recovery, changes=(consulted,)), on=IN_2021
        ),
        law.recovery_change.accepts(
            "of nothing of substance",
            disaster(recovery, changes=(change.but(of_substance=False),)),
            on=IN_2021,
        ),
        law.recovery_change.rejects(
            "no opinions asked", disaster(recovery, changes=(change,)), on=IN_2021
        ),
        law.recovery_change.rejects(
            "not by the Prime Minister",
            disaster(recovery, changes=(consulted,), **upwards),
            on=IN_2021,
        ),
        law.recovery_change.accepts(
            "by the Prime Minister",
            disaster(
                recovery, changes=(change.but(authority=Authority.PRIME_MINISTER),), **upwards
            ),
            on=IN_2021,
        ),
    )
