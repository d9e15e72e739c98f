"""What the examples are made of; all of it is synthetic."""

from datetime import date
from functools import partial
from typing import Any

from foreign_affairs_rules.model.apec_card import (
    ApecCard,
    CardGroup,
    Verification,
)
from foreign_affairs_rules.model.papers import (
    Body,
    Document,
    DocumentKind,
)
from foreign_affairs_rules.national import apec_card

IN_2020 = "2020-06-22"
IN_2024 = "2024-06-20"
IN_2026 = "2026-09-21"
IN_2027 = "2027-03-01"


def card(on: str, **known: Any) -> ApecCard:
    """A file recorded until the day *on*, of which nothing is known but what is given."""
    return ApecCard(id="example", recorded_until=date.fromisoformat(on), **known)


def papers(*kinds: DocumentKind) -> tuple[Document, ...]:
    """One document of each kind."""
    return tuple(Document(kind=kind) for kind in kinds)


SENT = date(2024, 1, 4)
"""The day on which they are asked."""
BODIES = (Body.TAX, Body.CUSTOMS, Body.SOCIAL_INSURANCE, Body.PROVINCIAL_POLICE)
"""The four bodies that verify enterprise and person."""


def asked(*bodies: Body, **known: Any) -> tuple[Verification, ...]:
    """A verification by each body, with what is given."""
    return tuple(Verification(body=body.value, which=body, **known) for body in bodies)


step = apec_card.TIMELINE.late


known_in_2024 = partial(card, IN_2024)
group_3_in_2024 = partial(known_in_2024, group=CardGroup.ENTERPRISE)
filed_in_2024 = partial(known_in_2024, filed=date(2024, 6, 3))
