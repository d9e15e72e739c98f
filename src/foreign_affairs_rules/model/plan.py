"""The annual plan (kế hoạch đoàn ra, đoàn vào), as one activity stands in it."""

from collections.abc import Iterator
from datetime import date as Date  # noqa: N812 -- as elsewhere in the model
from enum import Enum

from foreign_affairs_rules.bounds import Count, Name, Year
from foreign_affairs_rules.facts import UNKNOWN, UNRECORDED, Facts, Fault, facts
from foreign_affairs_rules.model.followed import Month, TaskGroup
from foreign_affairs_rules.text import Text


class PlanState(Enum):
    """Where the activity stands towards the annual plan."""

    IN_PLAN = "in_plan"
    ADDITION_PROPOSED = "addition_proposed"
    ADDITION_APPROVED = "addition_approved"
    OUTSIDE = "outside"

    @property
    def label(self) -> Text:
        """The state in words."""
        return _STATES[self]

    @property
    def added(self) -> bool:
        """Whether it is an addition to the plan, proposed or approved."""
        return self in {PlanState.ADDITION_PROPOSED, PlanState.ADDITION_APPROVED}


_STATES = {
    PlanState.IN_PLAN: Text("trong kế hoạch", "in the plan"),
    PlanState.ADDITION_PROPOSED: Text("đề nghị bổ sung", "addition proposed"),
    PlanState.ADDITION_APPROVED: Text("đã được phê duyệt bổ sung", "addition approved"),
    PlanState.OUTSIDE: Text("ngoài kế hoạch", "outside the plan"),
}


@facts
class PlanEntry(Facts):
    """
    The activity and the annual plan: its state, the plan, its approval.

    *agency* is the unit that registered or proposed it, *year* and *month* when it is to be, as far
    as the plan says, *leader* the post to lead it, *group* its group of tasks and *cost* its
    estimate in VND. *proposed* is the day on which an addition was proposed: those of one day are
    one round.
    *additions* counts the delegations added to the plan this year before this one, *rounds* the
    times that the plan was added to; *unit_additions* and *unit_rounds* are those of the proposing
    unit alone. *new* says that the need arose after the plan was made.
    """

    state: PlanState = UNKNOWN
    plan: Name = UNKNOWN
    agency: Name = UNKNOWN
    year: Year = UNKNOWN
    month: Month = UNKNOWN
    leader: Name = UNKNOWN
    group: TaskGroup = UNKNOWN
    cost: Count = UNKNOWN
    proposed: Date | None = UNRECORDED
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


def planned_otherwise(activity: Facts, day_name: str) -> Iterator[Fault]:
    """What is wrong where the plan of *activity* names another year or month than its own day."""
    plan, day = activity.peek("plan"), activity.peek(day_name)
    for name in ("year", "month") if plan and day else ():
        planned, own = plan.peek(name), getattr(day, name)
        if planned not in {None, own}:
            yield Fault(f"plan.{name}", planned, _AS_THE_DAY.fill(own=own, name=day_name))


_AS_THE_DAY = Text("{own}, theo {name}", "{own}, as {name} says")


def called_off(activity: Facts) -> Text | None:
    """Why no rule concerns an *activity* that was called off; `None` for any other."""
    day = activity.peek("cancelled")
    return _CALLED_OFF.fill(day=day) if day else None


_CALLED_OFF = Text("Đã hủy ngày {day}, không thực hiện.", "Called off on {day}.")
_COUNTED = (
    ("unit_rounds", "unit_additions"),
    ("unit_rounds", "rounds"),
    ("unit_rounds", "additions"),
    ("unit_additions", "additions"),
    ("rounds", "additions"),
)
_NO_FEWER = Text("ít nhất {count} ({fewer})", "at least {count} ({fewer})")
