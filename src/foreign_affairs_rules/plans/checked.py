"""A plan that was read, checked by the law of a place: its register, its report, its remarks."""

from datetime import date

import attrs

from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.plans.remarks import Mark, Remarks, remarks_on
from foreign_affairs_rules.register import Register, RegisterReport, check_register
from foreign_affairs_rules.register.checking import PlaceOf, Progress
from foreign_affairs_rules.sheets.planned import Plan


@attrs.frozen(eq=False)
class CheckedPlan:
    """A *plan*, the *report* on its activities, and what that says of its rows."""

    plan: Plan
    report: RegisterReport
    remarks: Remarks

    @property
    def faulty(self) -> bool:
        """Whether something is broken or could not be checked, or a cell could not be read."""
        return bool(self.remarks.of(Mark.BROKEN) or self.plan.unread)


def register_of(plan: Plan, on: date) -> Register:
    """The activities of *plan* as known on the day *on*: what a row leaves out has not happened."""
    return Register(_as_of(one, on) for one in plan.activities)


def _as_of(activity: Facts, on: date) -> Facts:
    return activity.but(recorded_until=on)


def check_plan(
    plan: Plan,
    *,
    province: str,
    on: date,
    territory: str | None = None,
    place_of: PlaceOf | None = None,
    progress: Progress = iter,
) -> CheckedPlan:
    """
    Check every row of *plan* against the law of *province* as it stood on the day *on*.

    See `check_register` for the arguments. Raises `LookupError` for an unknown province.
    """
    report = check_register(
        register_of(plan, on),
        province=province,
        on=on,
        territory=territory,
        place_of=place_of,
        progress=progress,
    )
    return CheckedPlan(plan, report, remarks_on(report, plan.rows))
