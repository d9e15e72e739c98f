"""An inspection (kiểm tra) of passports, of APEC cards or of aid projects."""

from collections.abc import Iterator
from datetime import date as Date  # noqa: N812 -- facts have an attribute named date
from enum import Enum
from typing import Annotated, ClassVar

from foreign_affairs_rules.bounds import SOME, Name, UnitCode, Words
from foreign_affairs_rules.facts import UNKNOWN, UNRECORDED, Facts, Fault, facts
from foreign_affairs_rules.model.order import in_order
from foreign_affairs_rules.model.papers import Answer, Body, Decision, Waiver


class Inspected(Enum):
    """What is inspected (nội dung kiểm tra)."""

    PASSPORTS = "passports"
    """How diplomatic and official passports are managed and used."""
    APEC_CARDS = "apec_cards"
    """How APEC business travel cards are managed and used."""
    AID_PROJECTS = "aid_projects"
    """Projects and non-projects of foreign NGOs."""


@facts
class Invitation(Facts):
    """
    A body invited to join the team: the day and number of the invitation, the answer.

    *body* is its name as written, *which* says which of the bodies that a text names it is;
    *written* says whether it was invited in writing, where no number tells that.
    """

    body: Name
    which: Body = UNKNOWN
    invited: Date | None = UNRECORDED
    number: Name = UNKNOWN
    written: bool = UNKNOWN
    answered: Date | None = UNRECORDED
    joins: bool = UNKNOWN

    def sense(self) -> Iterator[Fault]:
        """Invited before it answers."""
        yield from in_order(self, "invited", "answered")


@facts
class InspectionPoint(Facts):
    """
    A point that the team found wrong (nội dung chưa đúng quy định), told on the day *date*.

    *until* is the day by which the team asked that it be put right, *settled* when it was.
    """

    what: Words
    date: Date = UNKNOWN
    until: Date = UNKNOWN
    settled: Date | None = UNRECORDED

    def sense(self) -> Iterator[Fault]:
        """Told before it is to be put right, and before it was."""
        yield from in_order(self, "date", "until")
        yield from in_order(self, "date", "settled")


@facts
class InspectedUnit(Facts):
    """
    A unit to be inspected: the day set for it, when it was told, when it reported and was visited.

    *reported* is the day of the report that the unit was asked to prepare.
    """

    unit: Name
    day: Date = UNKNOWN
    told: Date | None = UNRECORDED
    reported: Date | None = UNRECORDED
    visited: Date | None = UNRECORDED
    points: tuple[InspectionPoint, ...] = UNRECORDED

    def sense(self) -> Iterator[Fault]:
        """The unit is told before it is visited."""
        yield from in_order(self, "told", "visited")


@facts
class Inspection(Facts):
    """
    An inspection, as an office records it up to the day *recorded_until*.

    *plan* is the number of the plan of inspections and *planned* the day it was issued; *decision*
    sets up the team; *reported* is the day of the team's report.
    """

    activity: ClassVar[str] = "inspection"

    id: Name
    title: str = ""
    territory: UnitCode = UNKNOWN
    recorded_until: Date = UNKNOWN
    inspected: Inspected = UNKNOWN
    plan: Name = UNKNOWN
    planned: Date | None = UNRECORDED
    decision: Decision | None = UNRECORDED
    team: Annotated[tuple[Name, ...], SOME] = UNKNOWN
    invitations: tuple[Invitation, ...] = UNKNOWN
    units: Annotated[tuple[InspectedUnit, ...], SOME] = UNKNOWN
    reported: Date | None = UNRECORDED
    answers: tuple[Answer, ...] = ()
    waivers: tuple[Waiver, ...] = ()

    def first_day(self) -> Date:
        """The first day set for a unit."""
        return min(unit.day for unit in self.units)

    def all_points(self) -> tuple[InspectionPoint, ...]:
        """The points found at all units."""
        return tuple(point for unit in self.units for point in unit.points)

    def finished(self) -> Date | None:
        """The day of the last visit, once every unit was visited."""
        days = [unit.visited for unit in self.units]
        known = [day for day in days if day]
        return max(known) if len(known) == len(days) else None
