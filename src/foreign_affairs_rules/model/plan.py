"""The annual plan of delegations (kế hoạch đoàn ra, đoàn vào), as one delegation stands in it."""

from collections.abc import Iterator
from datetime import date as Date  # noqa: N812 -- as elsewhere in the model
from enum import Enum

from foreign_affairs_rules.bounds import Count, Name
from foreign_affairs_rules.facts import UNKNOWN, UNRECORDED, Facts, Fault, facts
from foreign_affairs_rules.text import Text


class PlanState(Enum):
    """Where the delegation stands towards the annual plan of delegations."""

    IN_PLAN = "in_plan"
    ADDITION_PROPOSED = "addition_proposed"
    ADDITION_APPROVED = "addition_approved"
    OUTSIDE = "outside"


@facts
class PlanEntry(Facts):
    """
    The delegation and the annual plan (kế hoạch đoàn ra): its state, the plan, its approval.

    *additions* counts the delegations added to the plan this year before this one, *rounds* the
    times that the plan was added to; *unit_additions* and *unit_rounds* are those of the proposing
    unit alone. *new* says that the need arose after the plan was made.
    """

    state: PlanState = UNKNOWN
    plan: Name = UNKNOWN
    approved: Date | None = UNRECORDED
    additions: Count = UNKNOWN
    rounds: Count = UNKNOWN
    unit_additions: Count = UNKNOWN
    unit_rounds: Count = UNKNOWN
    new: bool = UNKNOWN

    def sense(self) -> Iterator[Fault]:
        """The unit is part of the plan, and something is added each time."""
        for fewer, more in _COUNTED:
            least, count = self.peek(fewer), self.peek(more)
            if least is not None and count is not None and count < least:
                yield Fault(more, count, _NO_FEWER.fill(count=least, fewer=fewer))


_COUNTED = (
    ("unit_rounds", "unit_additions"),
    ("unit_rounds", "rounds"),
    ("unit_rounds", "additions"),
    ("unit_additions", "additions"),
    ("rounds", "additions"),
)
_NO_FEWER = Text("ít nhất {count} ({fewer})", "at least {count} ({fewer})")
