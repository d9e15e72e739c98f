"""Examples of the steps of a registration: the last day, and the day after."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from foreign_affairs_rules.days import WorkingDays
from foreign_affairs_rules.law import Term
from foreign_affairs_rules.model.ngo import (
    Application,
    Certificate,
    CertificateKind,
    DataChange,
    Measure,
    NgoRegistration,
)
from foreign_affairs_rules.model.papers import Consultation, Decision
from foreign_affairs_rules.model.year import YearPaper
from foreign_affairs_rules.national.ngo import lengths
from foreign_affairs_rules.national.ngo.timeline import TIMELINE
from foreign_affairs_rules.rules import Example

ON = "2024-09-30"
_KINDS = (CertificateKind.OPERATION, CertificateKind.OFFICE, CertificateKind.PROJECT_OFFICE)
_OPERATION, _OFFICE, _OLD = _KINDS
_NEW, _CHANGE = Application.NEW, Application.AMENDMENT
_FILED = date(2024, 3, 4)
_DAY = timedelta(1)
Given = dict[str, Any]


def _pair(
    name: str,
    last: date,
    fact: str,
    known: Given,
    *,
    where: dict[Term[Any], Any] | None = None,
    case: str = "",
) -> Iterator[Example]:
    """Done on the day *last*, and on the day after."""
    rule = TIMELINE.late(name)
    given: Given = {"recorded_until": date.fromisoformat(ON), "kind": _OPERATION, **known}

    def done(day: date) -> NgoRegistration:
        return NgoRegistration(id="example", **(given | _set(fact, day, given)))

    where = where or {}
    yield rule.accepts(f"on the last day{case}", done(last), on=ON, where=where)
    yield rule.rejects(f"a day late{case}", done(last + _DAY), on=ON, where=where)


def _set(fact: str, day: date, given: Given) -> Given:
    """The *fact*, or the one inside the facts that *given* has, set to *day*."""
    outer, _, inner = fact.partition(".")
    if not inner:
        return {fact: day}
    held = given[outer]
    if isinstance(held, tuple):
        return {outer: tuple(one.but(**{inner: day}) for one in held)}
    return {outer: held.but(**{inner: day})}


def _application() -> Iterator[Example]:
    new = {"application": _NEW, "filed": _FILED}
    change = {"application": _CHANGE, "filed": _FILED}
    asked = Consultation(body="Ủy ban nhân dân tỉnh", received=date(2024, 3, 11))
    answered = {"consultations": (asked.but(answered=date(2024, 3, 25)),)}
    two, thirty = WorkingDays(2), WorkingDays(30)
    current = {"current": Certificate(expires=date(2024, 8, 30))}
    decision = {"decision": Decision(), "forwarded": date(2024, 3, 27)}
    office, old = {"kind": _OFFICE}, {"kind": _OLD}
    yield from _pair(
        "file_renewal", date(2024, 7, 1), "filed", {"application": Application.RENEWAL, **current}
    )
    yield from _pair("check", date(2024, 3, 6), "checked", new)
    yield from _pair(
        "circulate", date(2024, 3, 8), "circulated", {**new, "checked": date(2024, 3, 6)}
    )
    yield from _pair(
        "reply", date(2024, 3, 25), "consultations.answered", {**new, "consultations": (asked,)}
    )
    yield from _pair("forward", date(2024, 3, 27), "forwarded", {**new, **answered})
    yield from _pair(
        "forward_office_change",
        date(2024, 3, 27),
        "forwarded",
        {**change, **answered, **office},
        where={lengths.FORWARD_OFFICE_CHANGE_WITHIN: two},
    )
    yield from _pair("decide", date(2024, 4, 10), "decision.date", {**new, **decision})
    yield from _pair("decide_change", date(2024, 4, 5), "decision.date", {**change, **decision})
    yield from _pair(
        "decide_old_change",
        date(2024, 4, 15),
        "decision.date",
        {**change, **decision, **old},
        where={lengths.OLD_CHANGE_WITHIN: thirty},
    )
    yield from _pair("hand_over", date(2024, 4, 15), "handed_over", new)
    yield from _pair("hand_over_change", date(2024, 4, 8), "handed_over", change)
    in_2022 = {"application": _CHANGE, "filed": date(2022, 3, 7)}
    yield from _pair(
        "hand_over_change", date(2022, 4, 19), "handed_over", in_2022, case=", in 2022"
    )


def _afterwards() -> Iterator[Example]:
    change = DataChange(what="Địa chỉ", date=_FILED)
    yield from _pair(
        "account",
        date(2024, 3, 18),
        "account_notified",
        {"application": _NEW, "handed_over": _FILED},
    )
    yield from _pair(
        "plan",
        date(2024, 7, 8),
        "plan_sent",
        {"application": _NEW, "handed_over": date(2024, 5, 6)},
    )
    yield from _pair(
        "plan",
        date(2022, 6, 23),
        "plan_sent",
        {"application": _NEW, "handed_over": date(2022, 5, 9)},
        case=", in days of the calendar, in 2022",
    )
    yield from _pair("database", date(2024, 3, 14), "changes.updated", {"changes": (change,)})
    yield from _pair(
        "half_year_report",
        date(2022, 7, 14),
        "half_year_report",
        {"report_year": 2022},
        where={lengths.HALF_YEAR_WITHIN: WorkingDays(10)},
    )
    yield from _pair(
        "year_report",
        date(2023, 12, 18),
        "year_report.date",
        {"report_year": 2023, "year_report": YearPaper()},
    )


def _measures() -> Iterator[Example]:
    asked = Measure(date=_FILED)
    decided = asked.but(decided=date(2024, 3, 18))
    told = Measure(date=_FILED, notified=date(2024, 6, 3))
    for name, settled, last in (
        ("suspension", "remedy", date(2024, 7, 15)),
        ("termination", "wind_up", date(2024, 8, 26)),
    ):
        yield from _pair(f"{name}_reply", date(2024, 3, 18), f"{name}.replied", {name: asked})
        yield from _pair(f"{name}_notice", date(2024, 3, 25), f"{name}.notified", {name: decided})
        yield from _pair(f"{name}_{settled}", last, f"{name}.settled", {name: told})


def step_examples() -> tuple[Example, ...]:
    """The examples of every step that has a length."""
    return (*_application(), *_afterwards(), *_measures())
