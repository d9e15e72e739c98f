"""What a check found: outcomes, findings and the report."""

from collections import Counter
from datetime import date
from enum import Enum
from typing import Any

import attrs

from foreign_affairs_rules import wording
from foreign_affairs_rules.facts import Facts, join
from foreign_affairs_rules.law import Severity, Value
from foreign_affairs_rules.model.papers import Answer, Waiver
from foreign_affairs_rules.places import Place
from foreign_affairs_rules.receipts import Receipt, receipt
from foreign_affairs_rules.remarks import remarks
from foreign_affairs_rules.rules import Rule
from foreign_affairs_rules.sources import Citation
from foreign_affairs_rules.text import Lang, Text
from foreign_affairs_rules.verdicts import Breach, Question


class Outcome(Enum):
    """What was found of a rule, the worst first."""

    FAILED = "failed"
    BROKEN = "broken"
    UNDETERMINED = "undetermined"
    NEEDS_JUDGEMENT = "needs_judgement"
    WAIVED = "waived"
    KEPT = "kept"
    NOT_APPLICABLE = "not_applicable"

    @property
    def label(self) -> Text:
        """The outcome in the words that officers use."""
        return _LABELS[self]


_LABELS = {
    Outcome.FAILED: Text("Chưa rà soát được do lỗi phần mềm", "Failed: an error of the software"),
    Outcome.BROKEN: Text("Chưa đúng quy định", "Not as the rules require"),
    Outcome.UNDETERMINED: Text("Chưa đủ căn cứ kết luận", "Cannot be judged"),
    Outcome.NEEDS_JUDGEMENT: Text("Cần xem xét, cho ý kiến", "Needs a decision"),
    Outcome.WAIVED: Text("Đã được cấp có thẩm quyền cho phép", "Permitted by the authority"),
    Outcome.KEPT: Text("Đúng quy định", "As the rules require"),
    Outcome.NOT_APPLICABLE: Text("Không áp dụng", "Does not apply"),
}
_FOUND_UNMET = Text("{says} Ý kiến đã ghi: không đáp ứng.", "{says} The recorded answer: not met.")
_RANK = {outcome: rank for rank, outcome in enumerate(Outcome)}


@attrs.frozen
class Finding:
    """
    A rule and what was found of it at the places *at* of the document.

    *values* and *citations* are what it rests on: the values that the rule read, and the places
    in the law of both. *verdict* is the breach or the question, *asks* the question as worded.
    *missing_facts* are paths that the filing office can fill; *missing_law* are terms, or ids of
    rules, that no text read fixes for the day.
    """

    rule: Rule[Any]
    outcome: Outcome
    at: tuple[str, ...]
    values: tuple[Value[Any], ...] = ()
    citations: tuple[Citation, ...] = ()
    notes: tuple[Text, ...] = ()
    verdict: Breach | Question | None = None
    asks: Text | None = None
    answer: Answer | None = None
    waiver: Waiver | None = None
    reason: Text | None = None
    missing_facts: tuple[str, ...] = ()
    missing_law: tuple[str, ...] = ()

    def within(self, path: str) -> "Finding":
        """This finding about an activity that stands at *path* of the document."""
        return attrs.evolve(self, at=tuple(join(path, at) for at in self.at) or (path,))

    @property
    def measured(self) -> object:
        """What was measured, where it is not within the norm."""
        return None if self.verdict is None else self.verdict.measured

    @property
    def limit(self) -> object:
        """What the law allows, where that was exceeded."""
        return None if self.verdict is None else self.verdict.limit

    @property
    def message(self) -> Text:
        """What is told: the norm, the breach with its numbers, or the question."""
        if self.verdict is None:
            return self.rule.says.fill(measured=None, limit=None)
        if self.asks and self.outcome is Outcome.BROKEN:
            return _FOUND_UNMET.fill(says=self.rule.says)
        return self._filled(self.asks or self.rule.message)

    @property
    def question(self) -> Text | None:
        """What a person must decide, or has decided."""
        return self._filled(self.asks) if self.asks else None

    def _filled(self, says: Text) -> Text:
        words = self.verdict.words if self.verdict else {}
        return says.fill(**{"measured": self.measured, "limit": self.limit, **words})

    @property
    def plain_sailing(self) -> bool:
        """Whether there is nothing to tell: kept without an answer, or not applicable."""
        kept = self.outcome is Outcome.KEPT and self.answer is None
        return kept or self.outcome is Outcome.NOT_APPLICABLE

    @property
    def severity(self) -> Severity:
        """How much the norm binds: as its values say, or the rule."""
        return self.values[0].severity if self.values else self.rule.severity

    @property
    def remedy(self) -> Text | None:
        """How to put it right, where something is wrong."""
        return self.rule.remedy if self.outcome is Outcome.BROKEN else None


@attrs.frozen(kw_only=True)
class Report:
    """Everything found about one subject, ordered by rule id whatever the order of the rules."""

    subject: Facts
    place: Place
    on: date
    findings: tuple[Finding, ...]

    @property
    def subject_name(self) -> str:
        """The id of the subject, as the document gives it."""
        return str(getattr(self.subject, "id", ""))

    @property
    def territory(self) -> str:
        """The unit in whose area the activity is: as asked, or as the document says."""
        return self.place.territory_of(self.subject)

    @property
    def notes(self) -> tuple[Text, ...]:
        """What holds for the whole report, such as a province without a plug-in."""
        return (*self.place.notes_on(self.on), *wording.stale(self.on), *remarks(self))

    @property
    def ready(self) -> bool:
        """Whether it is ready to submit: some rule applies, none is broken, no fact is missing."""
        return self.applies and not self.obstacles

    @property
    def applies(self) -> bool:
        """Whether any rule applies to the subject."""
        return any(one.outcome is not Outcome.NOT_APPLICABLE for one in self.findings)

    @property
    def obstacles(self) -> tuple[Finding, ...]:
        """What keeps it from being ready to submit."""
        wrong = (Outcome.BROKEN, Outcome.FAILED)
        return tuple(one for one in self.findings if one.outcome in wrong or one.missing_facts)

    @property
    def summary(self) -> dict[Outcome, int]:
        """How many rules came to each outcome, a rule counting by its worst finding."""
        worst: dict[str, Outcome] = {}
        for one in self.findings:
            known = worst.setdefault(one.rule.id, one.outcome)
            worst[one.rule.id] = min(known, one.outcome, key=_RANK.__getitem__)
        counts = Counter(worst.values())
        return {outcome: counts[outcome] for outcome in Outcome if counts[outcome]}

    @property
    def missing_facts(self) -> tuple[str, ...]:
        """Paths of the facts that the filing office can add."""
        return tuple(sorted({path for one in self.findings for path in one.missing_facts}))

    @property
    def missing_law(self) -> tuple[str, ...]:
        """Terms that no text read fixes."""
        return tuple(sorted({term for one in self.findings for term in one.missing_law}))

    @property
    def receipt(self) -> Receipt:
        """What the report was made with, worked out when asked for."""
        return receipt(self.subject, self.place, self.on)

    def of(self, *outcomes: Outcome) -> tuple[Finding, ...]:
        """The findings with one of *outcomes*."""
        return tuple(one for one in self.findings if one.outcome in outcomes)

    def by_outcome(self) -> tuple[Finding, ...]:
        """The findings, the worst outcomes first."""
        return tuple(sorted(self.findings, key=lambda one: _RANK[one.outcome]))

    def outcome_of(self, rule_id: str) -> Outcome:
        """The worst finding of a rule. Raises `KeyError` for a rule that was not checked."""
        found = [one.outcome for one in self.findings if one.rule.id == rule_id]
        if not found:
            raise KeyError(rule_id)
        return min(found, key=_RANK.__getitem__)

    def text(self, lang: Lang = "vi", *, everything: bool = False) -> str:
        """The report to be read by people."""
        from foreign_affairs_rules.printing import report_text  # noqa: PLC0415 -- read when printed

        return report_text(self, lang, everything=everything)

    def plain(self, *, everything: bool = False) -> dict[str, Any]:
        """The report as plain data, as the JSON contract says."""
        from foreign_affairs_rules.printing import report_data  # noqa: PLC0415 -- as above

        return report_data(self, everything=everything)
