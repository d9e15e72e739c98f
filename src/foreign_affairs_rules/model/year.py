"""A year of an office: the plans and reports that a province owes for it."""

from collections.abc import Iterator
from datetime import date as Date  # noqa: N812 -- facts have an attribute named date
from typing import Annotated, ClassVar

from foreign_affairs_rules.bounds import ONCE_EACH, Name, UnitCode, Words, Year
from foreign_affairs_rules.facts import UNKNOWN, UNRECORDED, Facts, Fault, facts
from foreign_affairs_rules.model.followed import (
    DemandedReport,
    Month,
    MonthlyMeeting,
    SentPaper,
    Task,
    UnitPlan,
    month_label,
)
from foreign_affairs_rules.model.order import in_order
from foreign_affairs_rules.model.papers import Answer, Body, Waiver
from foreign_affairs_rules.text import Text


@facts
class YearPaper(Facts):
    """
    A plan or a report of a year: the day it was sent, its number, and to which bodies.

    *window_from* and *window_until* are the first and the last day that its data cover.
    """

    date: Date = UNKNOWN
    number: Name = UNKNOWN
    sent_to: Annotated[tuple[Body, ...], ONCE_EACH] = UNKNOWN
    window_from: Date = UNKNOWN
    window_until: Date = UNKNOWN

    def sense(self) -> Iterator[Fault]:
        """The data do not end before they begin."""
        yield from in_order(self, "window_from", "window_until")


@facts
class PlanAdjustment(Facts):
    """An adjustment of the approved plan (điều chỉnh kế hoạch): the day, the paper, what of it."""

    date: Date = UNKNOWN
    number: Name = UNKNOWN
    what: Words = UNKNOWN


@facts
class DelegationPlan(Facts):
    """
    The annual plan of delegations (kế hoạch đoàn ra, đoàn vào) on its way to approval.

    *compiled* is the day on which the needs that the units registered were put together,
    *appraised* that of its appraisal, *submitted* that on which it was submitted, *to_ministry*
    that on which it was sent to the Foreign Ministry, *approved* that of its approval, which may
    fall into the year of the plan. *estimate* says whether it came with an estimate of its cost.
    """

    compiled: Date | None = UNRECORDED
    appraised: Date | None = UNRECORDED
    submitted: Date | None = UNRECORDED
    estimate: bool = UNKNOWN
    to_ministry: Date | None = UNRECORDED
    approved: Date | None = UNRECORDED
    number: Name = UNKNOWN
    adjustments: tuple[PlanAdjustment, ...] = UNRECORDED


@facts
class AidMonth(Facts):
    """The report on budget aid for one month of the year, and the day it was sent."""

    month: Month
    sent: Date | None = UNRECORDED

    @property
    def label(self) -> Text:
        """Its month in words."""
        return month_label(self.month)


@facts
class OfficeYear(Facts):
    """
    One year of a province's foreign affairs, recorded up to the day *recorded_until*.

    What there was in the year decides which duties it has: *has_conferences*, *has_ngos*,
    *has_agreements* (signed or carried out), *plans_agreements* (to be signed or carried out in the
    year), *has_aid*, of which *has_budget_aid* is aid that belongs to the State budget and
    *has_other_aid* is not, and *has_cards*, APEC business travel cards in use. A report of the year
    is the one about it, whenever it was sent; *aid_accounts* are those due in the year. What the
    office follows besides are *unit_plans*, *demanded_reports*, its monthly *meetings*, the
    *papers_sent* to others and the *tasks* it was given.
    """

    activity: ClassVar[str] = "year"

    id: Name
    title: str = ""
    territory: UnitCode = UNKNOWN
    recorded_until: Date = UNKNOWN
    year: Year = UNKNOWN
    has_conferences: bool = UNKNOWN
    has_ngos: bool = UNKNOWN
    has_agreements: bool = UNKNOWN
    plans_agreements: bool = UNKNOWN
    has_aid: bool = UNKNOWN
    has_budget_aid: bool = UNKNOWN
    has_other_aid: bool = UNKNOWN
    has_cards: bool = UNKNOWN
    delegation_plan: DelegationPlan = UNKNOWN
    agreement_signing_plan: YearPaper | None = UNRECORDED
    agreement_implementation_plan: YearPaper | None = UNRECORDED
    agreement_unit_reports: Date | None = UNRECORDED
    agreement_report: YearPaper | None = UNRECORDED
    conference_report: YearPaper | None = UNRECORDED
    ngo_inspection: Date | None = UNRECORDED
    ngo_report: YearPaper | None = UNRECORDED
    aid_months: tuple[AidMonth, ...] = UNKNOWN
    aid_budget_half: YearPaper | None = UNRECORDED
    aid_budget_second_half: YearPaper | None = UNRECORDED
    aid_budget_year: YearPaper | None = UNRECORDED
    finance_half: YearPaper | None = UNRECORDED
    finance_second_half: YearPaper | None = UNRECORDED
    finance_year: YearPaper | None = UNRECORDED
    aid_accounts: YearPaper | None = UNRECORDED
    aid_report: YearPaper | None = UNRECORDED
    apec_holders_report: Date | None = UNRECORDED
    apec_card_report: YearPaper | None = UNRECORDED
    office_report: Date | None = UNRECORDED
    unit_plans: tuple[UnitPlan, ...] = UNKNOWN
    demanded_reports: tuple[DemandedReport, ...] = UNKNOWN
    meetings: tuple[MonthlyMeeting, ...] = UNKNOWN
    papers_sent: tuple[SentPaper, ...] = UNKNOWN
    tasks: tuple[Task, ...] = UNKNOWN
    answers: tuple[Answer, ...] = ()
    waivers: tuple[Waiver, ...] = ()

    def sense(self) -> Iterator[Fault]:
        """Aid of either source is aid."""
        if self.peek("has_aid") is False:
            for name in ("has_budget_aid", "has_other_aid"):
                if self.peek(name):
                    yield Fault(name, found=True, accepted=_NO_AID)


_NO_AID = Text("false, vì has_aid là false", "false, since has_aid is false")
