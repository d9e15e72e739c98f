"""Why the law does not answer on a day: nothing fixes it, it is not known, it is not in force."""

from datetime import date
from typing import TYPE_CHECKING, Any

from foreign_affairs_rules.sources import Instrument

if TYPE_CHECKING:
    from foreign_affairs_rules.law import Term, Value


class Gap(Exception):
    """The law does not answer on this day."""


class OpenTerm(Gap):
    """
    No text read fixes *term* on the day.

    *last* is the last value known, if one may still hold; one that was replaced is never shown.
    *unread* are the texts in force that may fix it.
    """

    def __init__(
        self,
        term: "Term[Any]",
        last: "Value[Any] | None" = None,
        unread: tuple[Instrument, ...] = (),
    ) -> None:
        super().__init__(f"no text read fixes {term.id}")
        self.term = term
        self.norm = term.id
        self.last = last
        self.unread = unread


class NotKnown(Gap):
    """A norm whose instrument is known only until the day *until*, which is over."""

    def __init__(self, norm: str, until: date) -> None:
        super().__init__(f"{norm} is known until {until}")
        self.norm = norm
        self.until = until


class NotRead(Gap):
    """A norm outside the days of its own text, where *unread* stood in the place of that text."""

    def __init__(self, norm: str, unread: Instrument) -> None:
        super().__init__(f"{norm} may stand in {unread.id}, which was not read")
        self.norm = norm
        self.unread = unread


class NotInForce(Gap):
    """The value of *term* is not in force on the day: it begins on *since* or ended on *until*."""

    def __init__(self, value: "Value[Any]", *, begins: bool) -> None:
        super().__init__(f"{value.term.id} is not in force")
        self.value = value
        self.begins = begins


KnownGap = OpenTerm | NotKnown | NotRead | NotInForce
"""Every reason why the law does not answer."""
