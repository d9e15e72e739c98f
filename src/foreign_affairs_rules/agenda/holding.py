"""An agenda as a whole: its entries, and what it does not tell and why."""

from collections.abc import Mapping
from datetime import date
from enum import Enum
from types import MappingProxyType

import attrs

from foreign_affairs_rules.agenda.entries import Entry, Urgency
from foreign_affairs_rules.agenda.windows import Window
from foreign_affairs_rules.places import Place
from foreign_affairs_rules.receipts import Receipt
from foreign_affairs_rules.text import Text


class Why(Enum):
    """Why an activity of the register has no agenda."""

    CANCELLED = "cancelled"
    PRIVATE = "private"
    OUTSIDE = "outside"
    """No rule on its kind of activity concerns it."""


@attrs.frozen
class LeftOut:
    """An activity without an agenda, and why in words."""

    id: str
    why: Why
    reason: Text


@attrs.frozen
class Unrecorded:
    """An activity of which some *steps* may be done or not: the document does not say."""

    id: str
    recorded_until: date | None
    steps: tuple[Text, ...]


@attrs.frozen
class Unlaid:
    """An activity whose timeline could not be laid: it has none, or no calendar reaches a day."""

    id: str
    reason: str


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Agenda:
    """
    The agenda of a register of so many *activities* by the law of *place*, as of the day *on*.

    The window *within* ends on the day *until*; *remind_after* is the office's own choice of days,
    which no text gives. *entries* stand in the order of their urgency. *years* are those with fixed
    days in the window, or asked on, of which the register holds no year of an office: their duties
    are not known.
    """

    place: Place
    on: date
    within: Window
    until: date
    remind_after: Window | None
    activities: int
    entries: tuple[Entry, ...]
    left_out: tuple[LeftOut, ...]
    unrecorded: tuple[Unrecorded, ...]
    unlaid: tuple[Unlaid, ...]
    years: tuple[int, ...]
    notes: tuple[Text, ...]
    receipt: Receipt

    def of(self, *urgencies: Urgency) -> tuple[Entry, ...]:
        """The entries of one of *urgencies*."""
        return tuple(one for one in self.entries if one.urgency in urgencies)

    def listed(self, *, everything: bool = False) -> tuple[Entry, ...]:
        """The entries, of those to come only the ones with a day in the window or before it."""
        return tuple(one for one in self.entries if everything or self._near(one))

    def _near(self, one: Entry) -> bool:
        soon = one.day is not None and one.day[1] <= self.until
        return soon or one.urgency is not Urgency.COMING

    @property
    def summary(self) -> Mapping[Urgency, int]:
        """How many entries are how urgent."""
        return MappingProxyType({urgency: len(self.of(urgency)) for urgency in Urgency})
