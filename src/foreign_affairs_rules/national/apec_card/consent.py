"""Silence is consent: a body that lets its time pass has agreed (Decision 09/2023, 12(5))."""

from datetime import date, timedelta

from foreign_affairs_rules import calendar
from foreign_affairs_rules.model.apec_card import ApecCard, Verification
from foreign_affairs_rules.national.apec_card.terms import MOST_MORE, REPLY
from foreign_affairs_rules.text import Text

CONSENT = Text(
    "Quá ngày {due} mà không trả lời: coi như đồng ý; cơ quan không trả lời chịu trách nhiệm.",
    "No answer by {due}: it counts as agreement, and the silent body answers for it.",
)


def begun(body: Verification) -> date | None:
    """The day from which the time to reply runs: later by the days for which it was put off."""
    if body.received is None or body.extended is None:
        return body.received
    return body.received + timedelta(min(body.extended_days, MOST_MORE))


def verified(card: ApecCard) -> date | None:
    """The day by which every body has answered, or has agreed by silence."""
    ends = [_end(body) for body in card.consultations]
    return max((day for day in ends if day), default=None) if None not in ends else None


def _end(body: Verification) -> date | None:
    start = begun(body)
    if start is None:
        return body.answered
    last = calendar.after(start, REPLY).day
    return min(body.answered or last, last)
