"""Late dossiers and late steps: what the rules on lengths of the check find broken."""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import attrs

from foreign_affairs_rules.findings import Finding, Outcome, Report
from foreign_affairs_rules.reporting.scope import Scope
from foreign_affairs_rules.sources import Citation
from foreign_affairs_rules.text import Text

_STEP = ".step."
_FILING = ("submitted", "filed")
"""The facts by which a step is that a dossier is filed."""


@attrs.frozen(kw_only=True)
class LateStep:
    """
    A step of *subject* that is or was late, by the rule of that step.

    *dossier* says that it is the filing of a dossier, *due* the last day in time and *taken* how
    long it took or has taken, in the unit of the length that *message* tells; *at* are the places
    in the document.
    """

    subject: str
    kind: str
    rule: str
    step: Text
    dossier: bool
    due: date | None
    taken: int | None
    message: Text
    at: tuple[str, ...]
    citations: tuple[Citation, ...]


@attrs.frozen(kw_only=True)
class LateCount:
    """How many times a *step* was late, by the *rule* of the step."""

    rule: str
    step: Text
    dossier: bool
    times: int


@attrs.frozen(kw_only=True)
class LateSteps:
    """Every late step, and how many times each was late: *dossiers* of them were filed late."""

    steps: tuple[LateStep, ...]
    by_step: tuple[LateCount, ...]
    dossiers: int


def late_steps(scope: Scope) -> LateSteps:
    """The late steps of what the report is about."""
    steps = tuple(step for report in scope.reports for step in _late(report))
    return LateSteps(
        steps=steps,
        by_step=tuple(_counted(steps)),
        dossiers=sum(step.dossier for step in steps),
    )


def late_findings(report: Report) -> Iterator[Finding]:
    """The findings of *report* that a step is late."""
    return (one for one in report.of(Outcome.BROKEN) if _STEP in one.rule.id)


def _late(report: Report) -> Iterator[LateStep]:
    for one in late_findings(report):
        words: Mapping[str, Any] = one.verdict.words if one.verdict else {}
        yield LateStep(
            subject=report.subject_name,
            kind=report.subject.activity,
            rule=one.rule.id,
            step=words.get("title", one.rule.says),
            dossier=one.rule.at in _FILING,
            due=words.get("due"),
            taken=one.measured if isinstance(one.measured, int) else None,
            message=one.message,
            at=one.at,
            citations=one.citations,
        )


def _counted(steps: tuple[LateStep, ...]) -> Iterator[LateCount]:
    times = Counter(step.rule for step in steps)
    first = {step.rule: step for step in reversed(steps)}
    for rule in sorted(times, key=lambda rule: (-times[rule], rule)):
        step = first[rule]
        yield LateCount(rule=rule, step=step.step, dossier=step.dossier, times=times[rule])
