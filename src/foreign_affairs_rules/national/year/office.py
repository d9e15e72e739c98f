"""Rules of the year beside its papers: the estimate of the plan, the months of budget aid."""

from collections.abc import Iterator
from datetime import date

import attrs

from foreign_affairs_rules.law import Law, Term, Unit
from foreign_affairs_rules.model.year import AidMonth, OfficeYear
from foreign_affairs_rules.national.instruments.aid import TT_23_2022
from foreign_affairs_rules.national.instruments.delegations import CT_38
from foreign_affairs_rules.national.year import scope
from foreign_affairs_rules.national.year.governing import YEAR_BEGINS, YEAR_ENDS
from foreign_affairs_rules.rules import rule
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Skip, Verdict

_NOT_SUBMITTED = Text("Chưa trình kế hoạch.", "The plan was not submitted yet.")


@rule(
    "year.delegation_estimate",
    on=OfficeYear,
    at="delegation_plan.estimate",
    cite=(CT_38.at(evidence=Evidence.SECONDARY),),
    governed_by=YEAR_BEGINS,
    says=Text(
        "Kế hoạch đoàn ra, đoàn vào hằng năm được trình cùng dự toán kinh phí.",
        "The annual plan of delegations is submitted with an estimate of its cost.",
    ),
    message=Text(
        "Kế hoạch đã trình nhưng chưa có dự toán kinh phí.",
        "The plan was submitted without an estimate.",
    ),
    remedy=Text("Lập dự toán kinh phí và trình bổ sung.", "Make an estimate and submit it."),
)
def delegation_estimate(one: OfficeYear, _: Law) -> Verdict:
    """Due with the plan itself."""
    plan = one.delegation_plan
    if plan.submitted is None:
        return Skip(_NOT_SUBMITTED)
    return None if plan.estimate else Breach()


AID_MONTH_DAY = Term[int](
    id="year.aid_month",
    name=Text(
        "ngày của tháng sau, hạn báo cáo tháng về viện trợ thuộc ngân sách",
        "the day of the next month by which budget aid is reported",
    ),
    unit=Unit.DAYS,
)
VALUES = (AID_MONTH_DAY.value(10, cite=TT_23_2022.at(20, 6, "a", evidence=Evidence.TEXT)),)


@attrs.frozen
class _MonthOfYear:
    """A month in its year."""

    parts: tuple[AidMonth]
    year: int

    def due(self, day: int) -> date:
        """That *day* of the month after."""
        month = self.parts[0].month
        return date(self.year + month // 12, month % 12 + 1, day)


def _months(one: OfficeYear) -> Iterator[_MonthOfYear]:
    return (_MonthOfYear((month,), one.year) for month in one.aid_months)


def month_dues(one: OfficeYear, law: Law) -> Iterator[tuple[AidMonth, date]]:
    """
    The months of budget aid and the day by which each is reported; none without budget aid.

    What fell due before the Circular is left out. Raises `Missing` for what is not known.
    """
    if scope.BUDGET_AID(one) is not None:
        return
    for of in _months(one):
        due = of.due(law[AID_MONTH_DAY])
        if due in TT_23_2022.in_force:
            yield of.parts[0], due


_NOT_DUE = Text("Chưa đến hạn hoàn thành ngày {day}.", "Not due until {day}.")
_BEFORE = Text(
    "Hạn ngày {day} trước khi Thông tư 23/2022/TT-BTC có hiệu lực.",
    "Due on {day}, before Circular 23/2022/TT-BTC began.",
)


@rule(
    AID_MONTH_DAY.id,
    on=OfficeYear,
    each=_months,
    terms=(AID_MONTH_DAY,),
    unless=scope.BUDGET_AID,
    cite=(TT_23_2022.at(20, 6, "a", evidence=Evidence.TEXT),),
    governed_by=YEAR_ENDS,
    says=Text(
        "Báo cáo tháng về viện trợ thuộc ngân sách được gửi đúng hạn trong tháng sau.",
        "The monthly report on budget aid is sent in time in the month after.",
    ),
    message=Text(
        "Báo cáo tháng {month} đã quá hạn hoàn thành ngày {due}.",
        "The report on month {month} is past its due date {due}.",
    ),
)
def aid_month(of: _MonthOfYear, law: Law) -> Verdict:
    """One month; what fell due before the Circular is not asked."""
    due, month = of.due(law[AID_MONTH_DAY]), of.parts[0]
    if due not in TT_23_2022.in_force:
        return Skip(_BEFORE.fill(day=due))
    if month.sent is None and law.asked <= due:
        return Skip(_NOT_DUE.fill(day=due))
    if month.sent is not None and month.sent <= due:
        return None
    return Breach(words={"month": month.month, "due": due})
