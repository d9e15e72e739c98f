"""
What a text asks for in a list: the papers of a dossier, the bodies consulted, who decides.

The list is the value of a term, dated and cited like a number: a province or a later decree puts
another in its place, and where no text that was read fixes it the answer is "cannot be judged".
"""

from collections.abc import Callable, Iterator
from datetime import date
from enum import Enum
from operator import attrgetter
from typing import Any, TypeVar, Unpack

import attrs
from attrs.validators import instance_of

from foreign_affairs_rules.days import to_day
from foreign_affairs_rules.facts import Facts, Missing
from foreign_affairs_rules.law import Law, Term
from foreign_affairs_rules.rules import Norm, Rule, Test
from foreign_affairs_rules.sources import Citation
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Met, Question, Skip, Verdict

S = TypeVar("S", bound=Facts)
Items = tuple["Item", ...]


@attrs.frozen(eq=False)
class Check:
    """From the day *since* on a text that was not read may say otherwise, because of *why*."""

    since: date = attrs.field(converter=to_day)
    why: Text


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Item:
    """
    One paper, body or decider that a text names.

    *what* is how documents name it, *when* in which cases it is asked for (in all, when left out)
    and *because* says so in words. *cite* is its own place, where that is narrower than the place
    of the list. A *question* is asked where the text does not settle it. *check* warns.
    """

    what: Enum = attrs.field(validator=instance_of(Enum))
    name: Text = attrs.field(validator=instance_of(Text))
    when: Callable[[Any], bool] | None = None
    because: Text | None = None
    cite: Citation | None = None
    question: Text | None = None
    check: Check | None = None

    def __repr__(self) -> str:
        return f"Item({self.what.value!r})"

    @property
    def label(self) -> Text:
        """Its name, as a message tells it."""
        return self.name

    def needed(self, subject: Facts) -> bool:
        """Whether *subject* needs it. Raises `Missing` where a fact that decides is not known."""
        return self.when is None or self.when(subject)

    def notes(self, on: date) -> tuple[Text, ...]:
        """What a reader must know of it under the law of the day *on*."""
        if self.check is None or on < self.check.since:
            return ()
        return (_CHECK.fill(name=self.name, day=self.check.since, why=self.check.why),)


_CHECK = Text(
    "{name}: cần kiểm tra lại kể từ ngày {day}. {why}", "{name}: check from {day} on. {why}"
)


def dossier(
    term: Term[Items], *, on: type[S], of: str = "documents", **norm: Unpack[Norm]
) -> Rule[S]:
    """A rule, by the id of *term*, that the documents *of* hold every paper that is asked for."""
    norm = {"message": _LACKING_PAPERS, "at": of, **norm, "terms": (term,)}
    kinds = attrgetter(of)

    def judge(subject: S, law: Law) -> Verdict:
        return _all_there(
            law[term],
            subject,
            lambda: {one.kind for one in kinds(subject) if is_there(one, law.asked)},
            law,
        )

    return Rule(id=term.id, on=on, of=of, test=Test.PAPERS, judge=judge, **norm)


_LACKING_PAPERS = Text(
    "Hồ sơ có {measured}/{limit} thành phần bắt buộc; còn thiếu: {lacking}.",
    "The dossier has {measured} of the {limit:paper|papers} asked for; lacking: {lacking}.",
)


def is_there(one: Any, on: date) -> bool:
    """Whether a paper is there on the day *on*: one dated later is not."""
    day = one.peek("date")
    return day is None or day <= on


def consulted(
    term: Term[Items],
    *,
    on: type[S],
    once: Callable[[S], object],
    of: str = "consultations",
    **norm: Unpack[Norm],
) -> Rule[S]:
    """
    A rule, by the id of *term*, that every body named was asked.

    *once* reads the event by which they must have been: before it nothing is late.
    """
    norm = {"message": _NOT_ASKED, "at": of, **norm, "terms": (term,)}
    asked = attrgetter(of)

    def judge(subject: S, law: Law) -> Verdict:
        bodies = law[term]
        if not once(subject):
            return Skip(_NOT_DUE)
        return _all_there(
            bodies, subject, lambda: {one.which for one in asked(subject) if was_asked(one)}, law
        )

    return Rule(id=term.id, on=on, of=of, test=Test.BODIES, judge=judge, **norm)


_NOT_ASKED = Text(
    "Đã lấy ý kiến {measured}/{limit} cơ quan phải lấy ý kiến; chưa lấy ý kiến: {lacking}.",
    "{measured} of the {limit:body|bodies} to be consulted were asked; not asked: {lacking}.",
)
_NOT_DUE = Text("Chưa đến bước phải có đủ ý kiến.", "The opinions are not due yet.")


def was_asked(one: Any) -> bool:
    """Whether a consultation has begun; one that is only planned stands there without days."""
    events = [name for name in _ASKED if name in one.fact_names]
    if any(one.peek(name) for name in events):
        return True
    return all(getattr(one, name) is not None for name in events[-1:])


_ASKED = ("received", "answered", "invited", "asked")
"""The events that show it, the one that begins it last."""


def decided_by(
    term: Term[Items], *, on: type[S], of: str = "decision", **norm: Unpack[Norm]
) -> Rule[S]:
    """A rule, by the id of *term*, that the decision *of* was taken by whom the first item fits."""
    norm = {"message": _OTHER_DECIDER, "at": f"{of}.authority", **norm, "terms": (term,)}
    decision_of = attrgetter(of)

    def judge(subject: S, law: Law) -> Verdict:
        cases, decision = law[term], decision_of(subject)
        if decision is None:
            return Skip(_UNDECIDED)
        item = decider(cases, subject)
        if item is None:
            return Skip(_NO_DECIDER)
        notes = item.notes(law.day)
        if item.question is not None:
            return Question(item.question, notes=notes)
        if decision.authority is not item.what:
            return Breach(decision.authority, None, {"competent": item.name}, notes)
        return Met(notes) if notes else None

    return Rule(id=term.id, on=on, of=of, test=Test.DECIDERS, judge=judge, **norm)


_OTHER_DECIDER = Text(
    "Người quyết định chưa đúng thẩm quyền; thẩm quyền thuộc: {competent}.",
    "Who decided is not competent; competent is: {competent}.",
)
_UNDECIDED = Text("Chưa có quyết định.", "There is no decision yet.")
_NO_DECIDER = Text(
    "Không thuộc trường hợp nào phải có quyết định.", "No case in which a decision is needed."
)


def decider(items: Items, subject: Facts) -> Item | None:
    """The first of *items* that fits *subject*. Raises `Missing` like `Item.needed`."""
    return next((item for item in items if item.needed(subject)), None)


def _all_there(items: Items, subject: Facts, present: Callable[[], set[Enum]], law: Law) -> Verdict:
    """Lacking weighs more than unknown: what is not there is told whatever else is not known."""
    there: set[Enum] | None = None
    wanted: list[Item] = []
    lacking, unknown, asks = [], None, None
    for item in items:
        try:
            if not item.needed(subject):
                continue
        except Missing as missing:
            unknown = unknown or missing
            continue
        if item.question is not None:
            asks = asks or item.question
            continue
        wanted.append(item)
        there = present() if there is None else there
        if item.what not in there:
            lacking.append(item)
    notes = tuple(_notes(wanted, law))
    if lacking:
        words = {"lacking": tuple(lacking)}
        return Breach(len(wanted) - len(lacking), len(wanted), words, notes)
    if unknown is not None:
        raise unknown
    if asks:
        return Question(asks, notes=notes)
    return Met(notes) if notes else None


def _notes(items: list[Item], law: Law) -> Iterator[Text]:
    for item in items:
        yield from item.notes(law.day)
