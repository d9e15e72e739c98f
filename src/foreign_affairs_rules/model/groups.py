"""What a register holds together: the trips of a person, the additions to a plan, like visits."""

from collections.abc import Iterator
from datetime import date as Date  # noqa: N812 -- as elsewhere in the model
from itertools import combinations
from typing import ClassVar

import attrs

from foreign_affairs_rules.bounds import Count, Name, Year
from foreign_affairs_rules.facts import UNKNOWN, Facts, facts
from foreign_affairs_rules.model.followed import Month
from foreign_affairs_rules.text import Text


@facts
class Trip(Facts):
    """
    One trip of a person, as the register knows it.

    *delegation* is the id of the delegation, *month* the one it is planned for where no day is set.
    *counted* is how many trips of the year the register holds before this one, *told* how many the
    document says.
    """

    delegation: Name
    departure: Date = UNKNOWN
    homecoming: Date = UNKNOWN
    month: Month = UNKNOWN
    counted: Count = UNKNOWN
    told: Count = UNKNOWN


@attrs.frozen
class TripPair:
    """Two trips of one *person*; *parts* are both."""

    person: str
    parts: tuple[Trip, Trip]

    def months_apart(self) -> bool:
        """Whether the months alone tell the trips apart, no day of either being known."""
        months = {trip.peek("month") for trip in self.parts}
        dayless = all(trip.peek("departure") is None for trip in self.parts)
        return dayless and None not in months and len(months) > 1

    def overlap(self) -> bool:
        """Whether one begins before the other ends; home and off again on one day is no overlap."""
        one, other = self.parts
        return one.departure < other.homecoming and other.departure < one.homecoming


@facts
class PersonYear(Facts):
    """The trips of one *person* in one *year*, across posts and merged units, in their order."""

    activity: ClassVar[str] = "register"

    id: Name
    person: Name
    year: Year
    trips: tuple[Trip, ...]

    def pairs(self) -> Iterator[TripPair]:
        """Every two of the trips."""
        return (TripPair(self.person, both) for both in combinations(self.trips, 2))


@facts
class Addition(Facts):
    """
    A delegation added to a plan: what the register *counts* before it, and what its document told.

    The names of the counts are those of `PlanEntry`.
    """

    delegation: Name
    additions: Count = UNKNOWN
    rounds: Count = UNKNOWN
    unit_additions: Count = UNKNOWN
    unit_rounds: Count = UNKNOWN
    told_additions: Count = UNKNOWN
    told_rounds: Count = UNKNOWN
    told_unit_additions: Count = UNKNOWN
    told_unit_rounds: Count = UNKNOWN

    @property
    def label(self) -> Text:
        """The delegation, as a message names it."""
        return Text.same(self.delegation)


@facts
class PlanYear(Facts):
    """The delegations added to the plan of one *year*, in the order in which they were proposed."""

    activity: ClassVar[str] = "register"

    id: Name
    year: Year
    additions: tuple[Addition, ...]


@facts
class Visit(Facts):
    """A visit of a delegation to a country, by the day of its departure."""

    delegation: Name
    departure: Date = UNKNOWN


@attrs.frozen
class VisitPair:
    """Two visits to one country with one content; *parts* are both."""

    parts: tuple[Visit, Visit]


@facts
class LikeVisits(Facts):
    """The visits to one *country* with one *content*, over all years that the register holds."""

    activity: ClassVar[str] = "register"

    id: Name
    country: Name
    content: Name
    visits: tuple[Visit, ...]

    def pairs(self) -> Iterator[VisitPair]:
        """Every two of the visits."""
        return (VisitPair(both) for both in combinations(self.visits, 2))
