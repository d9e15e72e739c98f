"""Silence is consent: a body that lets its time pass has agreed (Decision 09/2023, 12(5))."""

from datetime import date
from functools import cache, partial
from typing import Any, TypeVar

import attrs

from foreign_affairs_rules import calendar
from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.apec_card import ApecCard, Verification
from foreign_affairs_rules.national.apec_card.terms import EXTENDED_REPLY, REPLY
from foreign_affairs_rules.rules import Judge, Rule
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.timelines import Step
from foreign_affairs_rules.verdicts import Breach, Met, Verdict

S = TypeVar("S", bound=Facts)

_CONSENT = Text(
    "Quá ngày {due} mà không trả lời: coi như đồng ý; cơ quan không trả lời chịu trách nhiệm.",
    "No answer by {due}: it counts as agreement, and the silent body answers for it.",
)


@attrs.frozen(eq=False, kw_only=True, repr=False)
class ConsentStep(Step[S]):
    """A step whose actor agrees by silence: an answer that did not come is none that is late."""

    def rule(self) -> Rule[S] | None:
        """The rule of the step, by which silence is no breach."""
        return _rule(self)


@cache
def _rule(step: ConsentStep[Any]) -> Rule[Any] | None:
    late = Step.rule(step)
    return None if late is None else attrs.evolve(late, judge=partial(_judge, step, late.judge))


def _judge(step: ConsentStep[Any], judge: Judge[Any], thing: Any, law: Law) -> Verdict:
    verdict = judge(thing, law)
    if isinstance(verdict, Breach) and step.done(thing) is None:
        return Met((*verdict.notes, _CONSENT.fill(due=verdict.words["due"])))
    return verdict


def verified(card: ApecCard) -> date | None:
    """The day by which every body has answered, or has agreed by silence."""
    ends = [_end(body) for body in card.consultations]
    return max((day for day in ends if day), default=None) if None not in ends else None


def _end(body: Verification) -> date | None:
    if body.received is None:
        return body.answered
    last = calendar.after(body.received, EXTENDED_REPLY if body.extended else REPLY).day
    return min(body.answered or last, last)
