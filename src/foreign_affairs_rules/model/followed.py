"""What an office follows through a year: plans of units, papers sent, tasks, reports, meetings."""

from collections.abc import Iterator
from datetime import date as Date  # noqa: N812 -- facts have an attribute named date
from enum import Enum
from typing import Annotated

from foreign_affairs_rules.bounds import ONCE_EACH, Bound, Name, Words
from foreign_affairs_rules.facts import UNKNOWN, UNRECORDED, Facts, Fault, facts
from foreign_affairs_rules.model.order import in_order
from foreign_affairs_rules.text import Text


class TaskGroup(Enum):
    """
    A group of tasks of foreign affairs, by which plans are classified.

    The thirteen groups are those of a province's plan of 2018 (Quảng Nam, 1623/KH-UBND); no text
    asks that a plan has all of them.
    """

    TEXTS = "texts"
    INTEGRATION = "integration"
    ECONOMIC_DIPLOMACY = "economic_diplomacy"
    CULTURAL_DIPLOMACY = "cultural_diplomacy"
    PEOPLES_DIPLOMACY = "peoples_diplomacy"
    OVERSEAS_VIETNAMESE = "overseas_vietnamese"
    DELEGATIONS = "delegations"
    EXTERNAL_INFORMATION = "external_information"
    BORDER = "border"
    FOREIGN_NGOS = "foreign_ngos"
    CONSULAR = "consular"
    INSPECTION_AND_CONSULTANCY = "inspection_and_consultancy"
    TRAINING = "training"

    @property
    def label(self) -> Text:
        """The group in words."""
        return _GROUPS[self]


_GROUPS = {
    TaskGroup.TEXTS: Text(
        "quán triệt, triển khai văn bản của Trung ương và của tỉnh",
        "making central and provincial texts known and applying them",
    ),
    TaskGroup.INTEGRATION: Text(
        "hội nhập, hợp tác quốc tế", "international integration and cooperation"
    ),
    TaskGroup.ECONOMIC_DIPLOMACY: Text("ngoại giao kinh tế", "economic diplomacy"),
    TaskGroup.CULTURAL_DIPLOMACY: Text("ngoại giao văn hóa", "cultural diplomacy"),
    TaskGroup.PEOPLES_DIPLOMACY: Text("đối ngoại nhân dân", "people's diplomacy"),
    TaskGroup.OVERSEAS_VIETNAMESE: Text(
        "công tác người Việt Nam ở nước ngoài", "overseas Vietnamese"
    ),
    TaskGroup.DELEGATIONS: Text(
        "quản lý đoàn ra, đoàn vào", "managing outbound and inbound delegations"
    ),
    TaskGroup.EXTERNAL_INFORMATION: Text("thông tin đối ngoại", "external information"),
    TaskGroup.BORDER: Text("biên giới, lãnh thổ quốc gia", "border and territory"),
    TaskGroup.FOREIGN_NGOS: Text("công tác phi chính phủ nước ngoài", "foreign NGOs"),
    TaskGroup.CONSULAR: Text(
        "lãnh sự, bảo hộ công dân", "consular work and protection of citizens"
    ),
    TaskGroup.INSPECTION_AND_CONSULTANCY: Text(
        "thanh tra đối ngoại, dịch vụ tư vấn đối ngoại",
        "foreign-affairs inspection and consultancy services",
    ),
    TaskGroup.TRAINING: Text("đào tạo, bồi dưỡng", "training"),
}

Month = Annotated[
    int,
    Bound(
        Text("tháng từ 1 đến 12", "a month from 1 to 12"),
        lambda month: 1 <= month <= 12,  # noqa: PLR2004 -- the months of a year
        {"minimum": 1, "maximum": 12},
    ),
]
"""A month of the year by its number."""


@facts
class UnitPlan(Facts):
    """The plan of foreign affairs that a *unit* made for the year, and its groups of tasks."""

    unit: Name
    number: Name = UNKNOWN
    date: Date = UNKNOWN
    groups: Annotated[tuple[TaskGroup, ...], ONCE_EACH] = UNKNOWN


@facts
class SentPaper(Facts):
    """
    A paper that was submitted or sent *to* a body: its number, when it was sent and answered.

    *followed_up* is the day on which it was reported, or the body reminded, that no answer came.
    """

    to: Name
    number: Name = UNKNOWN
    about: Words = UNKNOWN
    sent: Date | None = UNRECORDED
    answered: Date | None = UNRECORDED
    followed_up: Date | None = UNRECORDED

    def sense(self) -> Iterator[Fault]:
        """Sent before it is answered or followed up."""
        yield from in_order(self, "sent", "answered")
        yield from in_order(self, "sent", "followed_up")


@facts
class Task(Facts):
    """
    A task with a deadline (nhiệm vụ có thời hạn): *by* whom it was assigned *to* whom, by which
    paper.

    *until* is the last day that was set, *done* the day on which it was carried out.
    """

    what: Words
    by: Name = UNKNOWN
    to: Name = UNKNOWN
    paper: Name = UNKNOWN
    assigned: Date = UNKNOWN
    until: Date = UNKNOWN
    done: Date | None = UNRECORDED

    def sense(self) -> Iterator[Fault]:
        """Assigned before it is due or done."""
        yield from in_order(self, "assigned", "until")
        yield from in_order(self, "assigned", "done")


@facts
class DemandedReport(Facts):
    """A report asked for beside the periodic ones (đột xuất): by whom, when, and when it went."""

    by: Name
    paper: Name = UNKNOWN
    demanded: Date | None = UNRECORDED
    sent: Date | None = UNRECORDED

    def sense(self) -> Iterator[Fault]:
        """Asked for before it is sent."""
        yield from in_order(self, "demanded", "sent")


@facts
class MonthlyMeeting(Facts):
    """
    The internal meeting of a *month* of the year (giao ban tháng), and the day it was *held*.

    *ngo_projects_reported* says whether the projects of foreign NGOs were reported there.
    """

    month: Month
    held: Date | None = UNRECORDED
    ngo_projects_reported: bool = UNKNOWN

    @property
    def label(self) -> Text:
        """Its month in words."""
        return month_label(self.month)


def month_label(month: int) -> Text:
    """The *month* of a year in words."""
    return _MONTH.fill(month=month)


_MONTH = Text("tháng {month}", "month {month}")
