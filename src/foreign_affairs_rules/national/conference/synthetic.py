"""Synthetic conferences for the examples."""

from datetime import date, timedelta
from typing import Any

from foreign_affairs_rules.model.conference import (
    Conference,
    EventKind,
    Guest,
    Organiser,
    OrganiserKind,
    Rank,
    Supervisor,
)
from foreign_affairs_rules.model.hosting import (
    Hosting,
    HostingContent,
)
from foreign_affairs_rules.model.papers import (
    Authority,
    Body,
    Consultation,
    Decision,
    Document,
    DocumentKind,
)

ON = "2023-08-30"
START, END = date(2023, 8, 6), date(2023, 8, 12)
FILED, DECIDED = date(2023, 6, 20), date(2023, 7, 20)
MINISTER = Guest(post="Bộ trưởng nước ngoài", rank=Rank.MINISTER, foreign=True)


def organiser(**known: Any) -> Organiser:
    """An institute under the province, unless said otherwise."""
    given = {"kind": OrganiserKind.ORGANISATION, "under": Supervisor.PROVINCE}
    return Organiser(**(given | known))


def conference(on: str = ON, **known: Any) -> Conference:
    """A plain conference of an institute under the province, recorded until the day *on*."""
    given: dict[str, Any] = {
        "recorded_until": date.fromisoformat(on),
        "kind": EventKind.CONFERENCE,
        "in_viet_nam": True,
        "organiser": organiser(),
        "foreign_participation": True,
        "guests": (),
        "topics": (),
        "start": START,
        "end": END,
        "hosting_needed": False,
        "other_law_opinions": False,
    }
    return Conference(id="example", **(given | known))


def permitted_by(authority: Authority, **known: Any) -> Conference:
    """A conference that *authority* permitted."""
    decided = Decision(authority=authority, date=DECIDED, authorised=True)
    return conference(**({"decision": decided} | known))


def documents(*kinds: DocumentKind) -> tuple[Document, ...]:
    """One document of each kind."""
    return tuple(Document(kind=kind) for kind in kinds)


def asked(*bodies: Body, days: int = 15) -> tuple[Consultation, ...]:
    """Bodies that answered *days* after they had received the request."""
    received = date(2023, 6, 22)
    answered = received + timedelta(days=days)
    return tuple(
        Consultation(body=one.value, which=one, received=received, answered=answered)
        for one in bodies
    )


def hosted(decided: date | None = date(2023, 5, 8), **known: Any) -> Conference:
    """A conference whose hosting was agreed in principle on the day *decided*."""
    decision = decided and Decision(authority=Authority.COMMITTEE_CHAIR, date=decided)
    given: dict[str, Any] = {"contents": tuple(HostingContent), "asked": date(2023, 4, 3)}
    given |= {"decision": decision} if decision else {}
    return conference(hosting_needed=True, hosting=Hosting(**(given | known)), submitted=FILED)
