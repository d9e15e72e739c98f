"""One row of a registration: what the unit means, and what its cells are made to say."""

from datetime import date, timedelta

import attrs
from year.agencies import Agency, Field
from year.countries import Country

from foreign_affairs_rules.model.budget import FundingSource
from foreign_affairs_rules.model.plan import PlanState

APPROVED = date(2018, 1, 9)
"""The day on which the plan of the year was approved."""


@attrs.frozen
class Stay:
    """A stay in a country, both days included."""

    country: Country
    arrival: date
    departure: date


@attrs.define(eq=False)
class Entry:
    """
    An activity as a unit registers it in the workbook of *book*.

    *stays* is empty for guests and conferences; *origin* is the country of the other side. *people*
    are the leaders who travel. Where not *dated*, its days are only meant: the row tells the month,
    in the words *when*. *texts* are cells that are made to say something unreadable, by column.
    """

    key: str
    kind: str
    book: Agency
    agency: Agency
    field: Field
    title: str
    origin: Country
    partner: str
    start: date
    end: date
    size: int
    leader: str
    cost: int
    sources: tuple[FundingSource, ...]
    stays: tuple[Stay, ...] = ()
    travel: int = 0
    people: tuple[str, ...] = ()
    dated: bool = True
    when: str = ""
    state: PlanState = PlanState.IN_PLAN
    proposed: date | None = None
    approved: date | None = APPROVED
    cancelled: date | None = None
    priority: int = 2
    fixed: bool = False
    note: str = ""
    texts: dict[str, str] = attrs.Factory(dict)
    special: bool = False
    """Whether a fault is planted in it, or it is kept free of them."""

    @property
    def plain(self) -> bool:
        """Whether a fault may still be planted in it: one country, days told, nobody named yet."""
        free = not (self.special or self.people or self.texts)
        return free and self.dated and len(self.stays) < 2 and self.state is PlanState.IN_PLAN

    def countries(self) -> list[Country]:
        """Where it leads to, or where the other side comes from."""
        return [self.origin, *(stay.country for stay in self.stays)]

    def without_leaders(self) -> None:
        """Let others go in place of its leaders."""
        self.people, self.leader = (), f"Trưởng phòng của {self.agency.name}"

    def moved(self, start: date) -> None:
        """Move it as a whole, so that it begins on *start*."""
        by = start - self.start
        self.start, self.end = self.start + by, self.end + by
        self.stays = tuple(_moved(stay, by) for stay in self.stays)


def _moved(stay: Stay, by: timedelta) -> Stay:
    return Stay(stay.country, stay.arrival + by, stay.departure + by)
