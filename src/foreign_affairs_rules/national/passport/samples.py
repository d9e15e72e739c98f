"""What the examples are made of; all of it is synthetic."""

from datetime import date
from functools import partial
from typing import Any

from foreign_affairs_rules.model.holders import PassportKind
from foreign_affairs_rules.model.papers import Authority, Decision, Document, DocumentKind
from foreign_affairs_rules.model.passport import (
    Passport,
    PassportFile,
)
from foreign_affairs_rules.national import passport

IN_2018 = "2018-06-20"
IN_2019 = "2019-06-20"
IN_2022 = "2022-06-20"
IN_2024 = "2024-06-20"
IN_2026 = "2026-09-21"


def file(on: str, **known: Any) -> PassportFile:
    """A file recorded until the day *on*, of which nothing is known but what is given."""
    return PassportFile(id="example", recorded_until=date.fromisoformat(on), **known)


def papers(*kinds: DocumentKind) -> tuple[Document, ...]:
    """One document of each kind."""
    return tuple(Document(kind=kind) for kind in kinds)


def book(**known: Any) -> Passport:
    """An official passport without a chip, and what is given."""
    given: dict[str, Any] = {"kind": PassportKind.OFFICIAL, "chip": False, "intact": True}
    return Passport(**(given | known))


step = passport.TIMELINE.late


known_in_2024 = partial(file, IN_2024)
APRIL = Decision(authority=Authority.COMMITTEE_CHAIR, date=date(2024, 4, 8))
UNIT = Decision(authority=Authority.HEAD_OF_UNIT, authorised=True, date=date(2024, 4, 8))
