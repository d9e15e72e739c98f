"""A delegation outside the plan, in or out: it is reported promptly to two offices."""

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from foreign_affairs_rules import InboundDelegation, OutboundDelegation, Text
from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.plan import PlanState
from foreign_affairs_rules.national.roles import LEAD_UNIT
from foreign_affairs_rules.rules import Governing, Rule, rule
from foreign_affairs_rules.sources import Citation
from foreign_affairs_rules.timelines import Step
from foreign_affairs_rules.verdicts import Breach, Met, Question, Verdict

S = TypeVar("S", OutboundDelegation, InboundDelegation)

_PLANNED = {PlanState.IN_PLAN, PlanState.ADDITION_APPROVED}
_IN_PLAN = Text("Đoàn có trong kế hoạch được phê duyệt.", "The delegation is in the approved plan.")
_DEPARTMENT = Text("Sở Ngoại vụ", "the Department of Foreign Affairs")
_OFFICE = Text("Văn phòng Ủy ban nhân dân tỉnh", "the office of the People's Committee")


def in_plan(delegation: OutboundDelegation | InboundDelegation) -> Text | None:
    """Urgent is one example: every delegation that is not in the approved plan is reported."""
    return _IN_PLAN if delegation.plan.state in _PLANNED else None


def told_both(
    id: str,
    *,
    on: type[S],
    gone: Callable[[S], date | None],
    cite: Citation,
    governed_by: Governing[S],
) -> Rule[S]:
    """
    A rule that both offices were told; *gone* reads the day on which the visit began.

    The text says "in time" and gives no number of days. Not to be told at all by the day on which
    the dossier is submitted, decided or acted on is late by any count; before that day, or told
    after it, a person sees the days.
    """

    def judge(delegation: S, _: Law) -> Verdict:
        told = {
            _DEPARTMENT: delegation.told_focal_agency,
            _OFFICE: delegation.told_committee_office,
        }
        lacking = tuple(name for name, day in told.items() if day is None)
        begun = _begun(delegation, gone)
        if lacking:
            words = {"lacking": lacking, "begun": begun}
            return Question(words=words) if begun is None else Breach(words=words, notes=_INFERRED)
        last = max(day for day in told.values() if day is not None)
        if begun is not None and last > begun:
            return Question(_AFTERWARDS, words={"last": last, "begun": begun})
        return Met(tuple(_TOLD.fill(office=name, day=day) for name, day in told.items()))

    return rule(
        id,
        on=on,
        at="plan.state",
        cite=(cite,),
        governed_by=governed_by,
        unless=in_plan,
        says=_SAYS,
        message=_LACKING,
        question=_NOT_YET,
        remedy=_REMEDY,
    )(judge)


def _begun(delegation: S, gone: Callable[[S], date | None]) -> date | None:
    """The day by which both must have been told: the first of what is known to have happened."""
    decision = delegation.decision
    return delegation.submitted or (decision.date if decision else gone(delegation))


_SAYS = Text(
    "Phát sinh đoàn ngoài kế hoạch thì báo cáo kịp thời cả Sở Ngoại vụ và Văn phòng Ủy ban nhân "
    "dân tỉnh.",
    "A delegation outside the plan is reported promptly to both the Department of Foreign Affairs "
    "and the office of the People's Committee.",
)
_LACKING = Text(
    "Đoàn ngoài kế hoạch đã trình, quyết định hoặc cử, đón đoàn ngày {begun} mà chưa báo cáo: "
    "{lacking}.",
    "The delegation outside the plan was submitted, decided or begun on {begun} and not reported "
    "to: {lacking}.",
)
_INFERRED = (
    Text(
        "Văn bản không ấn định số ngày; đã trình, quyết định hoặc cử, đón đoàn mà chưa báo cáo thì "
        "coi là không kịp thời (suy luận).",
        "The text fixes no days; not reported when it was submitted, decided or begun counts as "
        "not in time (inferred).",
    ),
)
_NOT_YET = Text(
    "Đoàn ngoài kế hoạch chưa báo cáo: {lacking}; văn bản yêu cầu báo cáo kịp thời, không ấn định "
    "số ngày. Có chậm không?",
    "The delegation outside the plan was not reported to: {lacking}; the text asks for it in time "
    "and fixes no days. Is it slow?",
)
_AFTERWARDS = Text(
    "Đến ngày {last} mới báo cáo đủ hai nơi, sau khi trình, quyết định hoặc cử, đón đoàn ngày "
    "{begun}. Có kịp thời không?",
    "Both offices were told only by {last}, after {begun} when it was submitted, decided or begun. "
    "Was that in time?",
)
_TOLD = Text("Đã báo cáo {office} ngày {day}.", "Reported to {office} on {day}.")
_REMEDY = Text(
    "Báo cáo ngay nơi còn thiếu để tổng hợp, xin ý kiến cấp có thẩm quyền.",
    "Report at once to the office that lacks it, so that the competent authority can decide.",
)


def telling(
    on: type[S], *, before: Step[S], cite: Citation, governed_by: Governing[S]
) -> tuple[Step[S], Step[S]]:
    """The two steps of a timeline in which the offices are told, before the step *before*."""

    def step(name: str, at: str, title: Text, done: Callable[[S], date | None]) -> Step[S]:
        return Step(
            id=f"kon_tum.{on.activity}.step.{name}",
            on=on,
            title=title,
            actor=LEAD_UNIT,
            done=done,
            at=at,
            before=(before,),
            unless=in_plan,
            cite=(cite,),
            period=cite.instrument.known,
            governed_by=governed_by,
        )

    return (
        step(
            "tell_department",
            "told_focal_agency",
            _REPORT.fill(office=_DEPARTMENT),
            lambda delegation: delegation.told_focal_agency,
        ),
        step(
            "tell_committee_office",
            "told_committee_office",
            _REPORT.fill(office=_OFFICE),
            lambda delegation: delegation.told_committee_office,
        ),
    )


_REPORT = Text(
    "Báo cáo {office} về đoàn ngoài kế hoạch", "Report the delegation outside the plan to {office}"
)
