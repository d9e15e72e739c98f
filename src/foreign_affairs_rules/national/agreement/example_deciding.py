"""Examples of who decides and signs an agreement, and in which order."""

from datetime import date
from typing import Any

from foreign_affairs_rules.model.agreement import Agreement, Consent
from foreign_affairs_rules.model.agreement_kinds import Act, Party, Signer
from foreign_affairs_rules.model.papers import Authority, Body, Consultation, Decision
from foreign_affairs_rules.national import agreement as law
from foreign_affairs_rules.national.agreement.example_making import IN_2022, IN_2026, agreement
from foreign_affairs_rules.rules import Example

COMMITTEE, COUNCIL = Party.PROVINCIAL_COMMITTEE, Party.PROVINCIAL_COUNCIL
CHAIR, PRIME_MINISTER = Authority.COMMITTEE_CHAIR, Authority.PRIME_MINISTER


def _by(authority: Authority, day: date = date(2022, 9, 14), **known: Any) -> Agreement:
    return agreement(IN_2022, decision=Decision(authority=authority, date=day), **known)


def deciding_examples() -> tuple[Example, ...]:
    """The examples of the rules on the decision and the signing."""
    return (*_deciders(), *_opinions(), *_objections(), *_signing())


def _deciders() -> tuple[Example, ...]:
    managing = Authority.EXTERNAL_RELATIONS_BODY
    return (
        law.decided.accepts("a Committee's, by its Chairman", _by(CHAIR), on=IN_2022),
        law.decided.rejects("a Council's, by the other", _by(CHAIR, party=COUNCIL), on=IN_2022),
        law.decided.rejects(
            "a department's, by its director",
            _by(Authority.HEAD_OF_UNIT, party=Party.DEPARTMENT),
            on=IN_2022,
        ),
        law.decided.accepts(
            "an organisation's, by its managing body",
            _by(managing, party=Party.ORGANISATION),
            on=IN_2022,
        ),
        law.decided.asks(
            "an amendment left to a named body",
            _by(Authority.OTHER, act=Act.AMEND, designated_body=True),
            on=IN_2022,
        ),
    )


def _opinions() -> tuple[Example, ...]:
    def answered(day: int, *, agrees: bool = True, **known: Any) -> Agreement:
        opinion = Consultation(
            body="Bộ Công an",
            which=Body.PUBLIC_SECURITY_MINISTRY,
            asked=date(2022, 9, 1),
            answered=date(2022, 9, day),
            agrees=agrees,
        )
        return _by(CHAIR, consultations=(opinion,), **known)

    unit: dict[str, Any] = {"party": Party.DEPARTMENT}
    return (
        law.opinions_before_decision.accepts(
            "answered on the day of the decision", answered(14), on=IN_2022
        ),
        law.opinions_before_decision.asks("answered the day after", answered(15), on=IN_2022),
        law.ministries_agree.accepts("the ministry agrees", answered(9, **unit), on=IN_2022),
        law.ministries_agree.accepts(
            "it agrees on the day of the decision", answered(14, **unit), on=IN_2022
        ),
        law.ministries_agree.rejects("it agrees the day after", answered(15, **unit), on=IN_2022),
        law.ministries_agree.rejects(
            "the ministry does not", answered(9, agrees=False, **unit), on=IN_2022
        ),
    )


def _objections() -> tuple[Example, ...]:
    def opposed(on: str, consent: Consent | None = None, **known: Any) -> Agreement:
        year = int(on[:4])
        refusal = Consultation(
            body="Bộ Ngoại giao",
            which=Body.FOREIGN_MINISTRY,
            answered=date(year, 9, 1),
            agrees=False,
        )
        events = {"consent": consent} if consent else {}
        decision = Decision(authority=CHAIR, date=date(year, 9, 20))
        base = {
            "consultations": (refusal,),
            "decision": decision,
            "signed": date(year, 9, 28),
        }
        return agreement(on, **(base | events | known))

    def consent(day: int, *, agrees: bool = True) -> Consent:
        return Consent(authority=PRIME_MINISTER, date=date(2022, 9, day), agrees=agrees)

    before_merger = {
        "decision": Decision(authority=CHAIR, date=date(2025, 6, 30)),
        "consultations": (
            Consultation(body="Bộ Công an", answered=date(2025, 6, 2), agrees=False),
        ),
        "signed": date(2025, 7, 2),
    }
    return (
        law.objection.accepts(
            "signed on the day of the consent", opposed(IN_2022, consent(28)), on=IN_2022
        ),
        law.objection.rejects(
            "signed the day before the consent", opposed(IN_2022, consent(29)), on=IN_2022
        ),
        law.objection.rejects(
            "the Prime Minister does not agree",
            opposed(IN_2022, consent(20, agrees=False)),
            on=IN_2022,
        ),
        law.objection.rejects(
            "decided on the last day of the Prime Minister's branch, without him",
            agreement("2025-12-01", **before_merger),
            on="2025-12-01",
        ),
        law.objection.accepts("decided by the Chairman in 2026", opposed(IN_2026), on=IN_2026),
        law.objection.asks(
            "in the Council's name in 2026", opposed(IN_2026, party=COUNCIL), on=IN_2026
        ),
        law.objection.rejects(
            "not decided by the Chairman in 2026",
            opposed(IN_2026, decision=Decision(authority=PRIME_MINISTER, date=date(2026, 9, 20))),
            on=IN_2026,
        ),
    )


def _signing() -> tuple[Example, ...]:
    signed = {"signed": date(2022, 9, 14)}
    return (
        law.signed_after_decision.accepts("on the same day", _by(CHAIR, **signed), on=IN_2022),
        law.signed_after_decision.rejects(
            "the day before", _by(CHAIR, date(2022, 9, 15), **signed), on=IN_2022
        ),
        law.signed_after_decision.rejects(
            "without a decision", agreement(IN_2022, **signed), on=IN_2022
        ),
        law.signer.accepts(
            "by authorisation", agreement(IN_2022, signer=Signer.AUTHORISED, **signed), on=IN_2022
        ),
        law.signer.rejects(
            "by another", agreement(IN_2022, signer=Signer.OTHER, **signed), on=IN_2022
        ),
        law.must_end.accepts(
            "it is being ended",
            agreement(IN_2022, act=Act.END, found_against_principles=True),
            on=IN_2022,
        ),
        law.must_end.accepts(
            "amended, and nothing was found",
            agreement(IN_2022, act=Act.AMEND, found_against_principles=False),
            on=IN_2022,
        ),
        law.must_end.rejects(
            "it is only suspended",
            agreement(IN_2022, act=Act.SUSPEND, found_against_principles=True),
            on=IN_2022,
        ),
    )
