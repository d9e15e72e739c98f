"""The course of the annual plan itself: compiled, appraised, submitted, approved, adjusted."""

from collections.abc import Iterator
from datetime import date
from enum import Enum

import attrs

from foreign_affairs_rules.model.year import DelegationPlan, OfficeYear
from foreign_affairs_rules.register.counting import happened
from foreign_affairs_rules.reporting.scope import Scope
from foreign_affairs_rules.slips.blocks import masked
from foreign_affairs_rules.text import Text


class PlanEvent(Enum):
    """Something that happens to the plan of a year, named as `DelegationPlan` names it."""

    COMPILED = "compiled"
    APPRAISED = "appraised"
    SUBMITTED = "submitted"
    TO_MINISTRY = "to_ministry"
    APPROVED = "approved"
    ADJUSTED = "adjusted"

    @property
    def label(self) -> Text:
        """The event in words."""
        return _LABELS[self]


_LABELS = {
    PlanEvent.COMPILED: Text("Tổng hợp nhu cầu do các đơn vị đăng ký", "Needs compiled"),
    PlanEvent.APPRAISED: Text("Thẩm định", "Appraised"),
    PlanEvent.SUBMITTED: Text("Trình", "Submitted"),
    PlanEvent.TO_MINISTRY: Text("Gửi Bộ Ngoại giao", "Sent to the Foreign Ministry"),
    PlanEvent.APPROVED: Text("Phê duyệt", "Approved"),
    PlanEvent.ADJUSTED: Text("Điều chỉnh", "Adjusted"),
}


@attrs.frozen(kw_only=True)
class CourseEvent:
    """An *event* of the plan in the year of an office, with its paper and *what* was adjusted."""

    subject: str
    event: PlanEvent
    day: date | None
    number: str | None = None
    what: str | None = None


def course_of(scope: Scope) -> tuple[CourseEvent, ...]:
    """What is on record of the plan of the year by the day asked, in the order of the plan."""
    years = (one for one in scope.checked.register if isinstance(one, OfficeYear))
    own = ((one.id, one.peek("delegation_plan")) for one in years if _is_of(one, scope.year))
    return tuple(event for name, plan in own if plan for event in _events(name, plan, scope.on))


def _is_of(one: OfficeYear, year: int) -> bool:
    return bool(one.peek("year") == year)


def _events(name: str, plan: DelegationPlan, on: date) -> Iterator[CourseEvent]:
    for event in PlanEvent:
        day = None if event is PlanEvent.ADJUSTED else plan.peek(event.value)
        if day and happened(day, on):
            number = plan.peek("number") if event is PlanEvent.APPROVED else None
            yield CourseEvent(subject=name, event=event, day=day, number=number)
    for one in plan.peek("adjustments", ()):
        if happened(one, on):
            yield CourseEvent(
                subject=name,
                event=PlanEvent.ADJUSTED,
                day=one.peek("date"),
                number=one.peek("number"),
                what=masked(one.peek("what") or "") or None,
            )
