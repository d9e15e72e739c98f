"""The registrations of a year: the rows, the faults in them, and where each of them stands."""

from random import Random

import attrs
from year.agencies import AGENCIES, Agency, Layout
from year.blurring import alike, copies, unreadable
from year.casting import cast, no_faults
from year.drafting import Desk, drafted
from year.entries import Entry
from year.people import Person, people
from year.planting import Planted, Planter, plant

COUNTS = {"outbound": 292, "inbound": 188, "conference": 59, "agreement": 50}
"""How many rows of each kind are drafted; eleven more stand twice."""
DECOMPOSED = 28
"""The number of the agency whose texts are decomposed."""


@attrs.frozen
class Registrations:
    """
    The *entries* of all workbooks and the *people* in them.

    *planted* is what a check is to find, *unreadable* the cells that cannot be read, *copies* and
    *alike* the rows that stand twice, to the letter or in other words. More can be drafted at the
    *desk*.
    """

    entries: tuple[Entry, ...]
    people: dict[str, Person]
    planted: tuple[Planted, ...]
    unreadable: tuple[tuple[Entry, str], ...]
    copies: tuple[tuple[Entry, Entry], ...]
    alike: tuple[tuple[Entry, Entry], ...]
    desk: Desk

    def of(self, agency: Agency) -> list[Entry]:
        """The rows of the workbook of *agency*, in the order in which they stand."""
        own = [one for one in self.entries if one.book is agency]
        order = [*COUNTS]
        return sorted(own, key=lambda one: (order.index(one.kind), one.start, one.key))

    def listed(self, agency: Agency) -> list[Person]:
        """The people on the second sheet of *agency*; the focal agency lists those of CSV files."""
        here = {agency.number}
        if agency.name == _FOCAL:
            here |= {one.number for one in AGENCIES if one.layout is Layout.CSV}
        return [one for one in self.people.values() if one.agency.number in here]


_FOCAL = "Sở Ngoại vụ"


def registrations(seed: int) -> Registrations:
    """The registrations that *seed* gives, always the same."""
    random, every = Random(seed), people()
    desk = drafted(random, COUNTS)
    planter = Planter(random, desk.entries, every)
    plant(planter)
    no_faults(planter)
    blurred, twice, worded = unreadable(planter), copies(planter), alike(planter)
    cast(planter)
    return Registrations(
        entries=tuple(planter.entries),
        desk=desk,
        people=every,
        planted=tuple(planter.planted),
        unreadable=tuple(blurred),
        copies=tuple(twice),
        alike=tuple(worded),
    )
