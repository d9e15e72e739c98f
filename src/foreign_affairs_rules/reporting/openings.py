"""What is open: what is broken, what a person must decide, missing facts, and law left open."""

from collections import Counter, defaultdict
from collections.abc import Iterator

import attrs

from foreign_affairs_rules.findings import Finding, Outcome, Report
from foreign_affairs_rules.reporting.scope import Scope
from foreign_affairs_rules.slips.blocks import masked
from foreign_affairs_rules.sources import Citation
from foreign_affairs_rules.text import Text

_WRONG = (Outcome.FAILED, Outcome.BROKEN)


@attrs.frozen(kw_only=True)
class Open:
    """A finding about *subject* at the places *at* of its document, with what it rests on."""

    subject: str
    kind: str
    rule: str
    outcome: Outcome
    at: tuple[str, ...]
    message: Text
    reason: Text | None
    citations: tuple[Citation, ...]


@attrs.frozen(kw_only=True)
class MissingFacts:
    """The facts that the document of *subject* lacks, and how many *norms* wait for them."""

    subject: str
    kind: str
    paths: tuple[str, ...]
    norms: int


@attrs.frozen(kw_only=True)
class OpenLaw:
    """A *norm*, a term or a rule, that no text read fixes, and how many *subjects* it concerns."""

    norm: str
    reason: Text
    subjects: int
    citations: tuple[Citation, ...]


@attrs.frozen(kw_only=True)
class OutcomeCount:
    """How many *findings* came to an *outcome*, and about how many *subjects*."""

    outcome: Outcome
    findings: int
    subjects: int


@attrs.frozen(kw_only=True)
class Findings:
    """The open findings of what the report is about, each kind of them apart."""

    counts: tuple[OutcomeCount, ...]
    broken: tuple[Open, ...]
    questions: tuple[Open, ...]
    missing: tuple[MissingFacts, ...]
    law: tuple[OpenLaw, ...]


def findings_of(scope: Scope) -> Findings:
    """The open findings of what the report is about."""
    reports = scope.reports
    return Findings(
        counts=tuple(_counts(reports)),
        broken=tuple(_open(reports, *_WRONG)),
        questions=tuple(_open(reports, Outcome.NEEDS_JUDGEMENT)),
        missing=tuple(_missing(reports)),
        law=tuple(_law(reports)),
    )


def _counts(reports: tuple[Report, ...]) -> Iterator[OutcomeCount]:
    findings = Counter(one.outcome for report in reports for one in report.findings)
    subjects = Counter(
        outcome for report in reports for outcome in {one.outcome for one in report.findings}
    )
    for outcome in Outcome:
        yield OutcomeCount(outcome=outcome, findings=findings[outcome], subjects=subjects[outcome])


def _open(reports: tuple[Report, ...], *outcomes: Outcome) -> Iterator[Open]:
    for report in reports:
        for one in report.of(*outcomes):
            yield Open(
                subject=report.subject_name,
                kind=report.subject.activity,
                rule=one.rule.id,
                outcome=one.outcome,
                at=one.at,
                message=_masked(one.message),
                reason=one.reason and _masked(one.reason),
                citations=one.citations,
            )


def _masked(text: Text) -> Text:
    return Text(masked(text.vi), masked(text.en), literal=True)


def _missing(reports: tuple[Report, ...]) -> Iterator[MissingFacts]:
    for report in reports:
        if report.missing_facts:
            yield MissingFacts(
                subject=report.subject_name,
                kind=report.subject.activity,
                paths=report.missing_facts,
                norms=len({one.rule.id for one in report.findings if one.missing_facts}),
            )


def _law(reports: tuple[Report, ...]) -> Iterator[OpenLaw]:
    held: defaultdict[tuple[str, str], list[tuple[Report, Finding]]] = defaultdict(list)
    for report in reports:
        for one in report.findings:
            for norm in one.missing_law:
                held[norm, _why(one).vi].append((report, one))
    for norm, why in sorted(held):
        found = held[norm, why]
        cites = (cite for _, one in found for cite in one.citations)
        yield OpenLaw(
            norm=norm,
            reason=_why(found[0][1]),
            subjects=len({id(report) for report, _ in found}),
            citations=tuple(dict.fromkeys(cites)),
        )


def _why(one: Finding) -> Text:
    return one.reason or one.message
