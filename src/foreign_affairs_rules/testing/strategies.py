"""
Strategies for hypothesis: facts that make sense, lawful or not, with some of them unknown.

The declaration of a class says what its facts may be; where several facts must agree (days in
order, a relative who is a member) what was drawn is put right rather than thrown away.
"""

import re
from collections.abc import Callable, Iterable
from datetime import date
from enum import Enum
from functools import partial
from types import UnionType
from typing import Annotated, Any, TypeVar, get_args, get_origin

import attrs
from hypothesis import reject
from hypothesis import strategies as st

from foreign_affairs_rules.bounds import (
    ONCE_EACH,
    SOME,
    Count,
    CountryAbroad,
    Name,
    UnitCode,
    Words,
    bounds_of,
)
from foreign_affairs_rules.facts import UNKNOWN, Facts, Senseless
from foreign_affairs_rules.model.agreement import Agreement
from foreign_affairs_rules.model.conference import Conference
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.model.inbound import InboundDelegation
from foreign_affairs_rules.model.papers import Consultation, DecisionContent, Version, Waiver
from foreign_affairs_rules.model.people import Member
from foreign_affairs_rules.model.plan import PlanEntry
from foreign_affairs_rules.model.stops import Stop
from foreign_affairs_rules.text import nfc

F = TypeVar("F", bound=Facts)
Given = dict[str, Any]

FIRST, LAST = date(2017, 12, 1), date(2021, 3, 31)
"""The days that facts are drawn from, unless others are asked for."""
_NAMES = ("Sở Ngoại vụ", "Sở Công Thương", "Huyện ủy A", "nguoi-01", "nguoi-02", "nguoi-03")
_RULES = ("outbound.max_members", "outbound.relatives", "outbound.key_leader_pair")
_WORDS = ("", "Thỏa thuận", "members[0]", "members[1]", 'ngoặc {kép} "và" \\')
_LETTERS = st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"))


def outbound_delegations(
    *,
    since: date = FIRST,
    until: date = LAST,
    rules: Iterable[str] = _RULES,
    complete: bool = False,
) -> st.SearchStrategy[OutboundDelegation]:
    """
    Outbound delegations with days from *since* to *until*, and answers and waivers on *rules*.

    A *complete* one has every fact known and every event happened.
    """
    return facts_of(OutboundDelegation, since=since, until=until, rules=rules, complete=complete)


def facts_of(
    kind: type[F],
    *,
    since: date = FIRST,
    until: date = LAST,
    rules: Iterable[str] = _RULES,
    complete: bool = False,
) -> st.SearchStrategy[F]:
    """Facts of any class *kind*; see `outbound_delegations`."""
    return _facts_of(kind, _Pool(since, until, tuple(rules), complete))


@attrs.frozen
class _Pool:
    """What days and rule ids are drawn from, and whether every fact is known."""

    since: date
    until: date
    rules: tuple[str, ...]
    complete: bool


def _facts_of(kind: type[F], pool: _Pool) -> st.SearchStrategy[F]:
    needed: dict[str, st.SearchStrategy[Any]] = {}
    free: dict[str, st.SearchStrategy[Any]] = {}
    for field in kind.declared:
        known = pool.complete or field.default is attrs.NOTHING
        drawn = st.sampled_from(pool.rules) if field.name == "rule" else _values(field.type, pool)
        drawn = _rarely(drawn) if field.name in kind.rare_names else drawn
        (needed if known else free)[field.name] = drawn
    return st.fixed_dictionaries(needed, optional=free).map(lambda given: _made(kind, given))


def _rarely(drawn: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """A rare event, which keeps an activity out of scope."""
    return st.integers(0, 9).flatmap(lambda chance: drawn if chance == 0 else st.none())


def _made(kind: type[F], given: Given) -> F:
    """The facts *given*, those that contradict others left out."""
    _AGREE.get(kind, _leave)(given)
    while True:
        try:
            return kind(**given)
        except Senseless as wrong:
            faulty = {re.split(r"[.[]", fault.path)[0] for fault in wrong.faults} & given.keys()
            if not faulty or any(_needed(kind, name) for name in faulty):
                reject()
            given = {name: fact for name, fact in given.items() if name not in faulty}


def _needed(kind: type[Facts], name: str) -> bool:
    return any(field.name == name and field.default is attrs.NOTHING for field in kind.declared)


def _values(kind: Any, pool: _Pool) -> st.SearchStrategy[Any]:
    """What a fact annotated with *kind* may be."""
    if kind in _BOUNDED:
        return _BOUNDED[kind]
    if get_origin(kind) is Annotated:
        return _bounded(kind, pool)
    if get_origin(kind) in (tuple, frozenset):
        return _many(kind, pool)
    if get_origin(kind) is UnionType:
        return _values(get_args(kind)[0], pool)
    if issubclass(kind, Facts):
        return _facts_of(kind, pool)
    if issubclass(kind, Enum):
        return st.sampled_from(kind)
    return st.dates(pool.since, pool.until) if kind is date else _PLAIN[kind]


def _bounded(kind: Any, pool: _Pool) -> st.SearchStrategy[Any]:
    inner, (bound,) = get_args(kind)[0], bounds_of(kind)
    if get_origin(inner) is tuple:
        return _many(inner, pool, some=bound is SOME, once=bound is ONCE_EACH)
    if "enum" in bound.keywords:
        return st.sampled_from(bound.keywords["enum"])
    if inner is int:
        least = bound.keywords.get("minimum", -3)
        most = min(bound.keywords.get("maximum", least + 12), least + 40)
        return st.integers(least, most).filter(bound.fits)
    if "pattern" in bound.keywords:
        return st.from_regex(bound.keywords["pattern"], fullmatch=True)
    return _values(inner, pool).filter(bound.fits)


def _many(
    kind: Any, pool: _Pool, *, some: bool = False, once: bool = False
) -> st.SearchStrategy[Any]:
    items = _values(get_args(kind)[0], pool)
    return st.lists(items, min_size=int(some), max_size=4, unique=once).map(get_origin(kind))


_WRITTEN = st.text(_LETTERS, max_size=6).map(nfc)
_PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: st.sampled_from(_WORDS) | _WRITTEN,
    bool: st.booleans(),
    int: st.integers(-3, 12),
}
_BOUNDED: dict[Any, st.SearchStrategy[Any]] = {
    Name: st.sampled_from(_NAMES),
    Words: st.sampled_from(_NAMES),
    Count: st.integers(0, 12),
    UnitCode: st.sampled_from(("quang_ninh", "kon_tum", "ha_noi")),
    CountryAbroad: st.sampled_from(("CN", "JP", "KR", "LA", "KH")),
}


def _leave(given: Given) -> None:
    """Nothing in *given* must agree."""


def _in_order(given: Given, *names: str) -> None:
    """The days or counts that *given* has under *names*, put in order."""
    known = [name for name in names if name in given]
    given |= zip(known, sorted(given[name] for name in known), strict=True)


def _stop(given: Given) -> None:
    _in_order(given, "arrival", "departure")
    if {"arrival", "departure", "travel_days"} <= given.keys():
        stay = (given["departure"] - given["arrival"]).days + 1
        given["travel_days"] = min(given["travel_days"], stay)


def _version(given: Given) -> None:
    changed = given.get("changed", (DecisionContent.MEMBERS,))
    if DecisionContent.MEMBERS not in changed and given.get("replaced_members"):
        given["changed"] = (*changed, DecisionContent.MEMBERS)


def _planned(day: str, given: Given) -> None:
    """A plan that names the year and the month of the *day*."""
    if "plan" in given and day in given:
        when = {name: getattr(given[day], name) for name in ("year", "month")}
        known = given["plan"].known().keys()
        given["plan"] = given["plan"].but(**{name: when[name] for name in when if name in known})


def _delegation(given: Given) -> None:
    _in_order(given, "departed", "returned", "passports_returned")
    _in_order(given, "passports_requested", "passports_issued")
    _in_order(given, "advanced", "advance_settled")
    given |= {"signing": True} if given.get("agreements") else {}
    _journey(given)
    _versions(given)
    _members(given)
    _planned("departure", given)


def _journey(given: Given) -> None:
    """All days of the journey in order: departure, each stop, homecoming."""
    stops = given.get("stops", ())
    slots = [(given, "departure")] if "departure" in given else []
    drawn = [dict(stop.known()) for stop in stops]
    slots += [(stop, end) for stop in drawn for end in ("arrival", "departure") if end in stop]
    slots += [(given, "homecoming")] if "homecoming" in given else []
    for (holder, name), day in zip(slots, sorted(h[n] for h, n in slots), strict=True):
        holder[name] = day
    if stops:
        given["stops"] = tuple(_made(Stop, stop) for stop in drawn)


def _versions(given: Given) -> None:
    decision = given.get("decision")
    decided = decision and decision.peek("date")
    if decided and "versions" in given:
        given["versions"] = tuple(
            version.but(date=max(version.peek("date", decided), decided))
            for version in given["versions"]
        )


def _members(given: Given) -> None:
    """Each person once, relatives among the others, the first head alone, tickets of members."""
    if not given.get("members"):
        return
    if "tickets" in given:
        person = given["members"][0].person
        given["tickets"] = tuple(ticket.but(person=person) for ticket in given["tickets"])
    members = {member.person: member for member in given["members"]}
    head = next((person for person, member in members.items() if member.head), None)
    given["members"] = tuple(
        member.but(head=person == head, relatives=_relatives(member, members))
        for person, member in members.items()
    )


def _relatives(member: Any, members: Iterable[str]) -> Any:
    relatives = member.peek("relatives")
    others = {*members} - {member.person}
    return UNKNOWN if relatives is None else tuple(one for one in relatives if one in others)


def _member(given: Given) -> None:
    if given.get("provincial_chair") and "leader" in given:
        given["leader"] = True


_AGREE: dict[type[Facts], Callable[[Given], None]] = {
    Stop: _stop,
    Member: _member,
    PlanEntry: lambda given: _in_order(
        given, "unit_rounds", "unit_additions", "rounds", "additions"
    ),
    Version: _version,
    Consultation: lambda given: _in_order(given, "asked", "received", "answered"),
    Waiver: lambda given: _in_order(given, "date", "until"),
    OutboundDelegation: _delegation,
    InboundDelegation: partial(_planned, "arrival"),
    Conference: partial(_planned, "start"),
    Agreement: partial(_planned, "signing_day"),
}
