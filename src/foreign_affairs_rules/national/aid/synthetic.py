"""Synthetic aids for the examples: nothing is known of them but what is given."""

from datetime import date
from typing import Any

from foreign_affairs_rules.model.aid import Aid, Donor
from foreign_affairs_rules.model.aid_kinds import (
    DonorKind,
    Emergency,
    Help,
    ManagingAgency,
    RecipientKind,
)
from foreign_affairs_rules.model.papers import (
    Authority,
    Body,
    Consultation,
    Decision,
    Document,
    DocumentKind,
)

IN_2021 = "2021-12-10"
IN_2023 = "2023-06-01"
APPROVED = date(2021, 3, 9)
STRUCK = date(2020, 12, 1)


def aid(on: str = IN_2021, /, **known: Any) -> Aid:
    """An aid of a foreign NGO to a State body of a province, recorded until the day *on*."""
    given: dict[str, Any] = {
        "recorded_until": date.fromisoformat(on),
        "donors": (Donor(kind=DonorKind.FOREIGN_NGO),),
        "recipient": RecipientKind.STATE_BODY,
        "managing_agency": ManagingAgency.PROVINCE,
        "contents": (),
        "reserved_goods": False,
        "emergency": Emergency.NONE,
        "ends": date(2021, 11, 30),
    }
    return Aid(id="example", **(given | known))


def approved(authority: Authority = Authority.COMMITTEE_CHAIR, /, **known: Any) -> Aid:
    """One that was approved on 09/03/2021."""
    return aid(decision=Decision(authority=authority, date=APPROVED), **known)


def disaster(help_: Help, /, **known: Any) -> Aid:
    """Emergency aid after a disaster of 01/12/2020, planned to end within three months of it."""
    given: dict[str, Any] = {
        "emergency": Emergency.NATURAL_DISASTER,
        "help": help_,
        "disaster": STRUCK,
        "ends": date(2021, 2, 26),
    }
    return aid(**(given | known))


def papers(*kinds: DocumentKind) -> tuple[Document, ...]:
    """Papers of these kinds."""
    return tuple(Document(kind=kind) for kind in kinds)


def asked(*bodies: Body) -> tuple[Consultation, ...]:
    """These bodies, asked."""
    return tuple(Consultation(body=one.value, which=one, asked=STRUCK) for one in bodies)
