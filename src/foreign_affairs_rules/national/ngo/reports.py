"""Rules on yearly papers, whatever they are about: the days they cover, and whom they go to."""

from collections.abc import Callable
from datetime import date
from operator import attrgetter
from typing import Any, TypeVar, Unpack

from foreign_affairs_rules.days import DayOfYear
from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.law import Law, Term
from foreign_affairs_rules.model.papers import Body
from foreign_affairs_rules.requirements import Item, Items
from foreign_affairs_rules.rules import Norm, Rule
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Question, Skip, Verdict

S = TypeVar("S", bound=Facts)
YearOf = Callable[[Any], int]

_NOT_SENT = Text("Chưa gửi.", "It was not sent yet.")


def window(
    id: str,
    *,
    on: type[S],
    of: str,
    year: YearOf,
    first: Term[DayOfYear],
    last: Term[DayOfYear],
    **norm: Unpack[Norm],
) -> Rule[S]:
    """A rule that the data of the paper *of* run from the day *first* to the day *last*."""
    norm = {"message": _WINDOW, "at": of, "remedy": _MEND_WINDOW, **norm, "terms": (first, last)}
    paper_of = attrgetter(of)

    def judge(subject: S, law: Law) -> Verdict:
        ends, paper = (law[first], law[last]), paper_of(subject)
        if paper is None:
            return Skip(_NOT_SENT)
        begins, stops = (end.last(date(year(subject), 1, 1)) for end in ends)
        covered = paper.window_from, paper.window_until
        words = {"begins": begins, "stops": stops, "start": covered[0], "end": covered[1]}
        return None if covered == (begins, stops) else Breach(words=words)

    return Rule(id=id, on=on, judge=judge, **norm)


_WINDOW = Text(
    "Số liệu báo cáo tính từ {start} đến {end}; phải tính từ {begins} đến {stops}.",
    "The data run from {start} to {end}; they should run from {begins} to {stops}.",
)
_MEND_WINDOW = Text(
    "Lập lại số liệu theo đúng kỳ báo cáo.", "Make the data up again for the days of the report."
)


def addressed(term: Term[Items], *, on: type[S], of: str, **norm: Unpack[Norm]) -> Rule[S]:
    """A rule, by the id of *term*, that the paper *of* went to every body that is named."""
    at = f"{of}.sent_to"
    norm = {"message": _NOT_TO, "at": at, "remedy": _SEND, **norm, "terms": (term,)}
    paper_of = attrgetter(of)

    def judge(subject: S, law: Law) -> Verdict:
        bodies, paper = law[term], paper_of(subject)
        if paper is None:
            return Skip(_NOT_SENT)
        named = [one for one in bodies if one.needed(subject) and one.what not in paper.sent_to]
        lacking = tuple(one for one in named if one.question is None)
        if lacking:
            return Breach(words={"lacking": lacking})
        return Question(named[0].question) if named else None

    return Rule(id=term.id, on=on, judge=judge, **norm)


_NOT_TO = Text("Chưa gửi văn bản đến: {lacking}.", "The paper did not go to: {lacking}.")
_SEND = Text("Gửi bổ sung cho các cơ quan còn thiếu.", "Send it to those bodies too.")

FOREIGN_MINISTRY = Item(
    what=Body.FOREIGN_MINISTRY, name=Text("Bộ Ngoại giao", "the Foreign Ministry")
)
FINANCE_MINISTRY = Item(
    what=Body.FINANCE_MINISTRY, name=Text("Bộ Tài chính", "the Ministry of Finance")
)
NGO_COMMITTEE = Item(
    what=Body.NGO_COMMITTEE,
    name=Text(
        "Ủy ban công tác về các tổ chức phi chính phủ nước ngoài",
        "the Committee for Foreign NGO Affairs",
    ),
)
_MERGED = 2025
"""The year in which that ministry became part of the Ministry of Finance."""


def investment_ministry(year: YearOf) -> Items:
    """The Ministry of Planning and Investment; a question from the year of its merger on."""
    name = Text("Bộ Kế hoạch và Đầu tư", "the Ministry of Planning and Investment")
    what = Body.INVESTMENT_MINISTRY
    return (
        Item(what=what, name=name, when=lambda subject: year(subject) < _MERGED),
        Item(
            what=what,
            name=name,
            when=lambda subject: year(subject) >= _MERGED,
            question=Text(
                "Bộ Kế hoạch và Đầu tư đã hợp nhất vào Bộ Tài chính trong năm 2025. Văn bản đã gửi "
                "cơ quan kế thừa nhiệm vụ này chưa?",
                "The Ministry of Planning and Investment became part of the Ministry of Finance in "
                "2025. Did the paper go to the body that took over this task?",
            ),
        ),
    )
