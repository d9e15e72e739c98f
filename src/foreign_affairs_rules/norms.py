"""Rules of common shape: a limit, a least amount, a condition, a judgement."""

from collections.abc import Callable, Iterable
from typing import Any, TypeVar, Unpack

from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.law import Law, Term
from foreign_affairs_rules.rules import Norm, Rule, Test, reader, rule
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Question, Readings, Verdict

S = TypeVar("S", bound=Facts)
Things = Callable[[S], Iterable[Any]] | str
"""What finds the things a rule judges: a function, or the name of an attribute or method."""
Count = Callable[[Any], int | Readings] | str
"""What counts in a thing: a function, or a name: of an attribute, or without *each* of a method."""


def at_most(
    term: Term[int], *, on: type[S], of: Count, each: Things[S] | None = None, **norm: Unpack[Norm]
) -> Rule[S]:
    """
    A rule, by the id of *term*, that what *of* counts is not more than it.

    The message may name the thing judged, by its ``label``, as ``{thing}``.
    """
    count = reader(of, on if each is None else None)

    def judge(thing: Any, law: Law) -> Verdict:
        limit, measured = law[term], count(thing)  # where the law is silent no fact is asked for
        if isinstance(measured, Readings):
            return read_both_ways(measured, limit, thing)
        return Breach(measured, limit, {"thing": thing}) if measured > limit else None

    norm = _limited(norm, term)
    return Rule(id=term.id, on=on, each=each, of=of, test=Test.AT_MOST, judge=judge, **norm)


def at_least(
    term: Term[int], *, on: type[S], of: Count, each: Things[S] | None = None, **norm: Unpack[Norm]
) -> Rule[S]:
    """A rule, by the id of *term*, that what *of* counts is not less than it."""
    count = reader(of, on if each is None else None)

    def judge(thing: Any, law: Law) -> Verdict:
        limit, measured = law[term], count(thing)
        return Breach(measured, limit, {"thing": thing}) if measured < limit else None

    norm = _limited(norm, term)
    return Rule(id=term.id, on=on, each=each, of=of, test=Test.AT_LEAST, judge=judge, **norm)


def _limited(norm: Norm, term: Term[int]) -> Norm:
    return {"message": norm["says"], **norm, "terms": (term,)}


def holds(
    id: str,
    *,
    on: type[S],
    of: Callable[[Any], bool] | str,
    each: Things[S] | None = None,
    **norm: Unpack[Norm],
) -> Rule[S]:
    """A rule that *of* is true."""
    condition = reader(of, on if each is None else None)

    def judge(thing: Any, _: Law) -> Verdict:
        return None if condition(thing) else Breach()

    norm.setdefault("message", norm["says"])
    return Rule(id=id, on=on, each=each, of=of, test=Test.HOLDS, judge=judge, **norm)


def judgement(
    id: str,
    *,
    on: type[S],
    needs: Callable[[S], object],
    when: Callable[[S], bool] = lambda _: True,
    **norm: Unpack[Norm],
) -> Rule[S]:
    """
    A norm that only a person can judge: a question, unless *when* says that none arises.

    *needs* reads the facts that the person must have before judging.
    """

    def judge(subject: S, _: Law) -> Verdict:
        needs(subject)
        return Question() if when(subject) else None

    return rule(id, on=on, **norm)(judge)


def read_both_ways(measured: Readings, limit: int, thing: Any) -> Verdict:
    """What all ways of counting *thing* agree on; else a question that says why they differ."""
    if measured.low > limit:
        return Breach(measured.low, limit, {"thing": thing})
    if measured.high <= limit:
        return None
    return Question(_READINGS.fill(because=measured.because), measured.high, limit)


_READINGS = Text(
    "{because} Cách tính nào áp dụng?",
    "{because} Which way of counting applies?",
)
