"""Opinions in time: bodies that are consulted answer, and how long they take is shown."""

from typing import TypeVar, Unpack

from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.papers import Consultation
from foreign_affairs_rules.rules import Norm, Rule, rule
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Met, Question, Skip, Verdict

S = TypeVar("S", bound=Facts)


def timely_opinions(id: str, *, on: type[S], **norm: Unpack[Norm]) -> Rule[S]:
    """
    A rule on activities with `consultations`: a body that was asked answers in time.

    No number of days is known, so a body that has not answered is shown to a person, with the days
    of the calendar since it was asked; of one that has, they are noted.
    """
    whole: Norm = {"question": _WAITING, **norm}
    return rule(id, on=on, each="consultations", **whole)(_judge)


def _judge(one: Consultation, law: Law) -> Verdict:
    if one.asked is None:
        return Skip(_NOT_ASKED.fill(body=one.body))
    if one.answered is None:
        return Question(None, (law.asked - one.asked).days, None, {"body": one.body})
    days = (one.answered - one.asked).days
    return Met((_ANSWERED.fill(body=one.body, days=days),))


_WAITING = Text(
    "Đã gửi lấy ý kiến {body} cách đây {measured} ngày, chưa có trả lời; văn bản không ấn định số "
    "ngày. Có chậm, cần đôn đốc không?",
    "{body} was asked {measured:day|days} ago and has not answered; no text fixes the days. Is it "
    "slow, and to be reminded?",
)
_ANSWERED = Text(
    "{body} trả lời sau {days} ngày kể từ ngày gửi.",
    "{body} answered {days:day|days} after it was asked.",
)
_NOT_ASKED = Text("Chưa lấy ý kiến {body}.", "{body} was not asked yet.")
