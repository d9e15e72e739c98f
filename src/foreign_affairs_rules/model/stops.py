"""The stops of a trip: stays in countries, and the visits that they add up to."""

from collections.abc import Iterator
from datetime import date as Date  # noqa: N812 -- as elsewhere in the model
from itertools import pairwise

import attrs

from foreign_affairs_rules.bounds import Count, CountryAbroad
from foreign_affairs_rules.facts import UNKNOWN, Facts, Fault, facts
from foreign_affairs_rules.faults import day_from
from foreign_affairs_rules.text import Text


@facts
class Stop(Facts):
    """
    A stay in one country (ISO 3166-1 alpha-2), both days included.

    *travel_days* are the days in it spent on the journey out and home; they are input, never
    assumed. Airside transit is no stop.
    """

    country: CountryAbroad
    arrival: Date = UNKNOWN
    departure: Date = UNKNOWN
    travel_days: Count = UNKNOWN

    def days(self) -> int:
        """Days in the country, both ends counted, less the travel days given."""
        return (self.departure - self.arrival).days + 1 - self.travel_days

    def sense(self) -> Iterator[Fault]:
        """The stay does not end before it begins, and has room for the days of travel."""
        arrival, departure = self.peek("arrival"), self.peek("departure")
        if not (arrival and departure):
            return
        longest, travel = (departure - arrival).days + 1, self.peek("travel_days", 0)
        if longest < 1:
            yield Fault("departure", departure, day_from(arrival, "arrival"))
        elif travel > longest:
            yield Fault("travel_days", travel, _TRAVEL.fill(days=longest))


_TRAVEL = Text("nhiều nhất {days}, số ngày ở nước đó", "at most {days}, the days of the stay")


@attrs.frozen
class CountryVisit:
    """All stops (*parts*) of a *trip* in one country."""

    country: str
    parts: tuple[Stop, ...]
    trip: tuple[Stop, ...]

    @property
    def label(self) -> Text:
        """The country, as a message names it."""
        return Text.same(self.country)

    def days(self) -> int:
        """Days in the country, summed over its stops; a day of two stops is one."""
        days = sum(stop.days() for stop in self.parts)
        return days - sum(one.departure == other.arrival for one, other in pairwise(self.parts))

    @property
    def shared(self) -> int:
        """How many days are spent in another country too."""
        borders = (
            (before.departure, after.arrival)
            for before, after in pairwise(self.trip)
            if (before.country == self.country) != (after.country == self.country)
        )
        return len({left for left, entered in borders if left == entered})
