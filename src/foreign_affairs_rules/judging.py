"""From what a rule's function answered to a finding: outcomes, places, reasons, notes."""

from datetime import date
from functools import cached_property
from typing import Any, TypeVar

import attrs

from foreign_affairs_rules import wording
from foreign_affairs_rules.facts import Facts, Missing, join, parts_of, path_of
from foreign_affairs_rules.findings import Finding, Outcome
from foreign_affairs_rules.law import Law, NotInForce, NotKnown, OpenTerm
from foreign_affairs_rules.model.papers import Answer, Waiver
from foreign_affairs_rules.rules import Governing, Rule
from foreign_affairs_rules.text import Text, placeholders
from foreign_affairs_rules.verdicts import Breach, Met, Question, Skip, Verdict

Judged = Verdict | Exception
D = TypeVar("D", Answer, Waiver)


@attrs.frozen(eq=False)
class Standing:
    """The rules that one event governs, as they stand on the day it chose."""

    governing: Governing[Any]
    law: Law
    live: tuple[Rule[Any], ...]
    dormant: tuple[tuple[Rule[Any], Judged], ...]

    @classmethod
    def of(cls, governing: Governing[Any], rules: tuple[Rule[Any], ...], law: Law) -> "Standing":
        """How *rules* stand under *law*."""
        why_not = {rule: _why_dormant(rule, law.day) for rule in rules}
        live = tuple(rule for rule, why in why_not.items() if why is None)
        dormant = tuple((rule, why) for rule, why in why_not.items() if why is not None)
        return cls(governing, law, live, dormant)

    @cached_property
    def excepted(self) -> frozenset[Rule[Any]]:
        """The rules that read a value with an exception: going beyond it is a question."""
        values_of = self.law.values_of
        return frozenset(
            rule for rule in self.live if any(value.exception for value in values_of(rule.terms))
        )

    @cached_property
    def kept(self) -> dict[Rule[Any], Finding]:
        """What is found of each rule that is plainly kept: the same for every subject."""
        return {rule: self.blank(rule, Outcome.KEPT, _at(rule)) for rule in self.live}

    def blank(self, rule: Rule[Any], outcome: Outcome, at: tuple[str, ...]) -> Finding:
        """A finding of *rule* with nothing but what follows from the law of the day."""
        values = tuple(self.law.values_of(rule.terms))
        notes = wording.notes(rule, values, self.governing, self.law.day, self.law.asked)
        return Finding(rule, outcome, at, values, tuple(dict.fromkeys(notes)))


def _why_dormant(rule: Rule[Any], day: date) -> Judged:
    if rule.period.since and rule.period.begins_after(day):
        return Skip(wording.NOT_YET.fill(day=rule.period.since))
    if rule.period.until and rule.period.ended_before(day):
        return Skip(wording.NO_LONGER.fill(day=rule.period.until))
    if rule.known_until and rule.known_until < day:
        return NotKnown(rule.id, rule.known_until)
    return None


@attrs.frozen
class Case:
    """One subject as known on the day asked, with what people have decided about it."""

    subject: Facts
    on: date
    answers: tuple[Answer, ...]
    waivers: tuple[Waiver, ...]

    @classmethod
    def of(cls, subject: Facts, on: date) -> "Case":
        """The case of *subject*; answers and waivers given after *on* do not exist yet."""
        decided = (
            tuple(one for one in subject.peek(name, ()) if one.date <= on)
            if name in subject.fact_names
            else ()
            for name in ("answers", "waivers")
        )
        return cls(subject, on, *decided)

    def places(self, rule: Rule[Any], thing: Any) -> tuple[str, ...]:
        """Where *thing* stands in the document; the place that *rule* names for the whole."""
        if thing is self.subject:
            return _at(rule)
        paths = (path_of(self.subject, part) for part in parts_of(thing))
        return tuple(path for path in paths if path is not None)

    def answer(self, rule: Rule[Any], thing: Any) -> Answer | None:
        """The latest answer that was given on *rule* here."""
        return self._latest(self.answers, rule, thing)

    def waiver(self, rule: Rule[Any], thing: Any) -> Waiver | None:
        """The latest waiver that was given on *rule* here."""
        return self._latest(self.waivers, rule, thing)

    def _latest(self, given: tuple[D, ...], rule: Rule[Any], thing: Any) -> D | None:
        if not given:
            return None
        places = self.places(rule, thing)
        here = (
            one
            for one in given
            if one.rule in (rule.id, *rule.aliases) and (not one.at or one.at in places)
        )
        return max(here, key=lambda one: (one.date, one.document), default=None)


def _at(rule: Rule[Any]) -> tuple[str, ...]:
    return (rule.at,) if rule.at else ()


def outcome_of(
    rule: Rule[Any], thing: Any, judged: Judged, case: Case, standing: Standing
) -> Outcome:
    """The outcome of what *rule* answered about *thing*."""
    match judged:
        case Breach() if rule not in standing.excepted:
            return _broken_or_waived(rule, thing, case, standing)
        case Breach() | Question():
            answer = case.answer(rule, thing)
            if answer is None:
                return Outcome.NEEDS_JUDGEMENT
            return Outcome.KEPT if answer.met else _broken_or_waived(rule, thing, case, standing)
        case Skip() | NotInForce():
            return Outcome.NOT_APPLICABLE
        case Missing() | OpenTerm() | NotKnown():
            return Outcome.UNDETERMINED
        case None | Met():
            return Outcome.KEPT
        case _:
            return Outcome.FAILED


def _broken_or_waived(rule: Rule[Any], thing: Any, case: Case, standing: Standing) -> Outcome:
    waiver = case.waiver(rule, thing)
    waived = waiver is not None and standing.law.day <= waiver.until
    return Outcome.WAIVED if waived else Outcome.BROKEN


def finding(rule: Rule[Any], thing: Any, judged: Judged, case: Case, standing: Standing) -> Finding:
    """The finding that tells what *rule* answered about *thing*."""
    outcome = outcome_of(rule, thing, judged, case, standing)
    found = standing.blank(rule, outcome, case.places(rule, thing))
    match judged:
        case Breach() | Question():
            return _decided(found, judged, case, thing)
        case Missing():
            path = join(path_of(case.subject, judged.owner) or "", judged.name)
            why = wording.why_missing(judged, path, case.on)
            return attrs.evolve(found, reason=why, missing_facts=(path,))
        case OpenTerm() | NotKnown():
            return attrs.evolve(found, reason=wording.why_gap(judged), missing_law=(judged.norm,))
        case NotInForce():
            return attrs.evolve(found, reason=wording.why_gap(judged))
        case Skip():
            notes = (*found.notes, *judged.notes)
            return attrs.evolve(found, reason=judged.reason, notes=notes)
        case Met():
            return attrs.evolve(found, notes=(*found.notes, *judged.notes))
        case Exception():
            return attrs.evolve(found, reason=wording.why_failed(rule, judged))
        case None:
            return found
        case _:
            wrong = TypeError(f"found {judged!r}; accepted: Breach, Question, Skip, Met or None")
            return attrs.evolve(found, reason=wording.why_failed(rule, wrong))


def _decided(found: Finding, judged: Breach | Question, case: Case, thing: Any) -> Finding:
    rule = found.rule
    question = _question(found, judged)
    says = question or rule.message
    lacking = placeholders(says.vi) - {"measured", "limit", *judged.words}
    if lacking:
        wrong = KeyError(f"the message wants {', '.join(sorted(lacking))}; give it in words=")
        reason = wording.why_failed(rule, wrong)
        return attrs.evolve(found, outcome=Outcome.FAILED, reason=reason)
    return attrs.evolve(
        found,
        says=says,
        words=judged.words,
        notes=(*found.notes, *judged.notes),
        measured=judged.measured,
        limit=judged.limit,
        question_asked=question is not None,
        answer=case.answer(rule, thing) if question else None,
        waiver=case.waiver(rule, thing) if found.outcome is Outcome.WAIVED else None,
    )


def _question(found: Finding, judged: Breach | Question) -> Text | None:
    if isinstance(judged, Question):
        return judged.asks or found.rule.question or found.rule.says
    return next((value.exception for value in found.values if value.exception), None)
