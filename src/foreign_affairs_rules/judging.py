"""From what a rule's function answered to a finding: outcomes, places, reasons, notes."""

from datetime import date
from functools import cached_property
from typing import Any

import attrs

from foreign_affairs_rules import wording
from foreign_affairs_rules.facts import Facts, Missing, join, parts_of, path_of
from foreign_affairs_rules.findings import Finding, Outcome
from foreign_affairs_rules.gaps import KnownGap, NotInForce, NotKnown, NotRead, OpenTerm
from foreign_affairs_rules.law import Law, Value
from foreign_affairs_rules.model.papers import Answer, Waiver
from foreign_affairs_rules.rules import Governing, Rule
from foreign_affairs_rules.screening import FILLED, Screen, screen
from foreign_affairs_rules.sources import Citation, cited_on
from foreign_affairs_rules.text import Text, placeholders
from foreign_affairs_rules.verdicts import Breach, Met, Question, Skip, Verdict

Judged = Verdict | Exception
Grounds = tuple[tuple[Value[Any], ...], tuple[Citation, ...], tuple[Text, ...]]
"""What a finding rests on: the values, the places in the law, and what to note of them."""


@attrs.frozen(eq=False, slots=False)
class Standing:
    """The rules that one event governs, as they stand on the day it chose."""

    governing: Governing[Any]
    law: Law
    live: tuple[Rule[Any], ...]
    dormant: tuple[tuple[Rule[Any], Judged], ...]

    @classmethod
    def of(cls, governing: Governing[Any], rules: tuple[Rule[Any], ...], law: Law) -> "Standing":
        """How *rules* stand under *law*."""
        why_not = {rule: why_dormant(rule, law.day) for rule in rules}
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
    def kept(self) -> tuple[Finding, ...]:
        """What is found where all rules are plainly kept, in the order of their ids."""
        rules = (*self.live, *(rule for rule, _ in self.dormant))
        kept = (self.finding(rule, Outcome.KEPT, _at(rule)) for rule in rules)
        return tuple(sorted(kept, key=lambda found: found.rule.id))

    @cached_property
    def silent(self) -> tuple[Finding | None, ...]:
        """What is told of each dormant rule; `None` where that depends on the subject."""
        return tuple(
            self.unsaid(rule, _at(rule), why) if isinstance(why, Skip | KnownGap) else None
            for rule, why in self.dormant
        )

    def unsaid(self, rule: Rule[Any], at: tuple[str, ...], why: Skip | KnownGap) -> Finding:
        """What is told of *rule* where it does not apply, or the law does not answer."""
        match why:
            case Skip():
                return self.finding(rule, Outcome.NOT_APPLICABLE, at, why.notes, reason=why.reason)
            case OpenTerm() | NotKnown() | NotRead():
                gap, norms = wording.why_gap(why), (why.norm,)
                return self.finding(rule, Outcome.UNDETERMINED, at, reason=gap, missing_law=norms)
            case _:
                return self.finding(rule, Outcome.NOT_APPLICABLE, at, reason=wording.why_gap(why))

    @cached_property
    def _skips(self) -> dict[tuple[Rule[Any], Text], Finding]:
        return {}

    def skipped(self, rule: Rule[Any], reason: Text) -> Finding:
        """What is told of *rule* where a *reason* that names no subject keeps it silent."""
        told = self._skips.get((rule, reason))
        if told is None:
            told = self._skips[rule, reason] = self.unsaid(rule, _at(rule), Skip(reason))
        return told

    @cached_property
    def positions(self) -> dict[str, int]:
        """Where the finding of each rule stands in `kept`, by the id of the rule."""
        return {found.rule.id: position for position, found in enumerate(self.kept)}

    @cached_property
    def screen(self) -> Screen:
        """Which of the live rules are not plainly kept."""
        return screen(self.live, self.law, self.excepted)

    @cached_property
    def grounds(self) -> dict[Rule[Any], Grounds]:
        """What the findings of each rule rest on."""
        live = ((rule, cited_on(rule.cite, self.law.day)) for rule in self.live)
        dormant = ((rule, rule.cite) for rule, _ in self.dormant)
        return {rule: self._grounds_of(rule, cites) for rule, cites in (*live, *dormant)}

    def _grounds_of(self, rule: Rule[Any], cites: tuple[Citation, ...]) -> Grounds:
        values = tuple(self.law.values_of(rule.terms))
        citations = (*cites, *(cite for value in values for cite in value.cites))
        notes = wording.notes(rule, values, self.governing, self.law.day, self.law.asked)
        return values, tuple(dict.fromkeys(citations)), tuple(dict.fromkeys(notes))

    def finding(
        self,
        rule: Rule[Any],
        outcome: Outcome,
        at: tuple[str, ...],
        more: tuple[Text, ...] = (),
        **details: Any,
    ) -> Finding:
        """A finding of *rule*: what follows from the law of the day, *more* notes, *details*."""
        values, citations, notes = self.grounds[rule]
        return Finding(rule, outcome, at, values, citations, notes + more, **details)


def why_dormant(rule: Rule[Any], day: date) -> Skip | NotKnown | NotRead | None:
    """Why *rule* does not speak on *day*; `None` when it does."""
    own = rule.cite[0].instrument if rule.cite else None
    if own and day not in rule.period and (unread := own.unread_on(day)):
        return NotRead(rule.id, unread)
    if rule.period.since and rule.period.begins_after(day):
        return Skip(wording.NOT_YET.fill(day=rule.period.since))
    if rule.period.until and rule.period.ended_before(day):
        return Skip(wording.NO_LONGER.fill(day=rule.period.until))
    if rule.known_until and rule.known_until < day:
        return NotKnown(rule.id, rule.known_until)
    return None


@attrs.define
class Case:
    """
    One subject as known on the day asked, with what people have decided about it.

    *at* is where it stands in the document, for one that another activity carries.
    """

    subject: Facts
    on: date
    at: str = ""

    def places(self, rule: Rule[Any], thing: Any) -> tuple[str, ...]:
        """Where *thing* stands in the document; the place that *rule* names for the whole."""
        if thing is self.subject:
            return _at(rule)
        paths = [path_of(self.subject, part) for part in parts_of(thing)]
        return tuple([path for path in paths if path is not None])

    def answer(self, rule: Rule[Any], at: tuple[str, ...]) -> Answer | None:
        """The latest answer that was given on *rule* at the places *at*."""
        found: Answer | None = self._latest("answers", rule, at)
        return found

    def waiver(self, rule: Rule[Any], at: tuple[str, ...]) -> Waiver | None:
        """The latest waiver that was given on *rule* at the places *at*."""
        found: Waiver | None = self._latest("waivers", rule, at)
        return found

    def _latest(self, name: str, rule: Rule[Any], at: tuple[str, ...]) -> Any:
        """The latest until the day asked; what people decide later does not exist yet."""
        if name not in self.subject.fact_names:
            return None
        here = (
            one
            for one in self.subject.peek(name, ())
            if one.rule in (rule.id, *rule.aliases)
            and one.date <= self.on
            and (not one.at or one.at in at)
        )
        return max(here, key=_weight, default=None)


def _weight(one: Answer | Waiver) -> tuple[date, bool, str]:
    """The later weighs more, and of two answers of one day the one that says "not met"."""
    return one.date, isinstance(one, Answer) and not one.met, one.document


def _at(rule: Rule[Any]) -> tuple[str, ...]:
    return (rule.at,) if rule.at else ()


def finding(rule: Rule[Any], thing: Any, judged: Judged, case: Case, standing: Standing) -> Finding:
    """The finding that tells what *rule* answered about *thing*."""
    at, tell = case.places(rule, thing), standing.finding
    match judged:
        case Breach() | Question():
            return _decided(rule, at, judged, case, standing)
        case None | Met():
            return tell(rule, Outcome.KEPT, at, judged.notes if judged else ())
        case Skip(reason) if thing is case.subject and not (judged.notes or reason.literal):
            return standing.skipped(rule, reason)
        case Skip() | OpenTerm() | NotKnown() | NotRead() | NotInForce():
            return standing.unsaid(rule, at, judged)
        case Missing():
            path = join(case.at, join(path_of(case.subject, judged.owner) or "", judged.name))
            why = wording.why_missing(judged, path, case.on)
            return tell(rule, Outcome.UNDETERMINED, at, reason=why, missing_facts=(path,))
        case Exception():
            return tell(rule, Outcome.FAILED, at, reason=wording.why_failed(rule, judged))
        case _:
            wrong = TypeError(f"found {judged!r}; accepted: Breach, Question, Skip, Met or None")
            return tell(rule, Outcome.FAILED, at, reason=wording.why_failed(rule, wrong))


def _decided(
    rule: Rule[Any],
    at: tuple[str, ...],
    verdict: Breach | Question,
    case: Case,
    standing: Standing,
) -> Finding:
    """What a person must decide or has decided, and otherwise what is broken or waived."""
    asks = _question(rule, verdict, standing)
    lacking = placeholders((asks or rule.message).vi).difference(FILLED, verdict.words)
    if lacking:
        wrong = KeyError(f"the message wants {', '.join(sorted(lacking))}; give it in words=")
        return standing.finding(rule, Outcome.FAILED, at, reason=wording.why_failed(rule, wrong))
    answer = case.answer(rule, at) if asks else None
    waiver = case.waiver(rule, at)
    if waiver is not None and waiver.until < standing.law.day:
        waiver = None
    if asks and answer is None:
        outcome, waiver = Outcome.NEEDS_JUDGEMENT, None
    elif answer is not None and answer.met:
        outcome, waiver = Outcome.KEPT, None
    else:
        outcome = Outcome.BROKEN if waiver is None else Outcome.WAIVED
    values, citations, notes = standing.grounds[rule]
    notes += verdict.notes
    return Finding(rule, outcome, at, values, citations, notes, verdict, asks, answer, waiver)


def _question(rule: Rule[Any], verdict: Breach | Question, standing: Standing) -> Text | None:
    if isinstance(verdict, Question):
        return verdict.asks or rule.question or rule.says
    if rule not in standing.excepted:
        return None
    return next(value.exception for value in standing.grounds[rule][0] if value.exception)
