"""The trips of leaders in a year (Bảng theo dõi số lần đi nước ngoài của lãnh đạo), and limits."""

from collections.abc import Iterable, Iterator
from datetime import date
from enum import Enum

import attrs

from foreign_affairs_rules.gaps import KnownGap
from foreign_affairs_rules.law import Law, Term
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.model.people import Member, Post
from foreign_affairs_rules.national.outbound import KEY_LEADER_TRIPS, LEADER_TRIPS
from foreign_affairs_rules.register.counting import Counts, happened
from foreign_affairs_rules.register.groups import Key
from foreign_affairs_rules.reporting.placing import year_span
from foreign_affairs_rules.reporting.rows import Standing, standing_of
from foreign_affairs_rules.reporting.scope import Scope
from foreign_affairs_rules.slips.blocks import masked
from foreign_affairs_rules.sources import Citation
from foreign_affairs_rules.text import Text, fold
from foreign_affairs_rules.wording import why_gap


class Rank(Enum):
    """Whether a person is a leader, as the documents say."""

    KEY_LEADER = "key_leader"
    LEADER = "leader"
    NOT_SAID = "not_said"
    """No document says that the person is one, and none that the person is not."""

    @property
    def label(self) -> Text:
        """The rank in words."""
        return _RANKS[self]


_RANKS = {
    Rank.KEY_LEADER: Text("lãnh đạo chủ chốt", "key leader"),
    Rank.LEADER: Text("lãnh đạo", "leader"),
    Rank.NOT_SAID: Text("hồ sơ chưa ghi", "not said"),
}
_LIMITS: dict[Rank, tuple[Term[int], ...]] = {
    Rank.KEY_LEADER: (KEY_LEADER_TRIPS, LEADER_TRIPS),
    Rank.LEADER: (LEADER_TRIPS,),
    Rank.NOT_SAID: (),
}


@attrs.frozen(kw_only=True)
class Limit:
    """
    The limit that *term* sets on the trips of a year; *value* is `None` where none is known, *why*.

    *excepted* says that going beyond it is a question for a person and not broken.
    """

    term: str
    name: Text
    value: int | None
    excepted: bool
    citations: tuple[Citation, ...]
    why: Text | None


@attrs.frozen(kw_only=True)
class Balance:
    """What is *left* of a *limit* after the trips made or decided, and *after* all the proposed."""

    limit: Limit
    left: int | None
    after: int | None


@attrs.frozen(kw_only=True)
class LeaderTrip:
    """A trip of a person, in the order in which the trips of the year count."""

    delegation: str
    standing: Standing
    departure: date | None
    homecoming: date | None
    month: int | None
    countries: tuple[str, ...]
    decision: str | None
    decided: date | None


@attrs.frozen(kw_only=True)
class LeaderYear:
    """
    The trips of a *person*, an opaque id, in the year: how many, which, and what is left.

    *posts* are all those that the documents name. Trips that were called off do not count; they
    are the last of *trips*.
    """

    person: str
    posts: tuple[str, ...]
    rank: Rank
    made: int
    decided: int
    proposed: int
    cancelled: int
    trips: tuple[LeaderTrip, ...]
    balances: tuple[Balance, ...]


@attrs.frozen(kw_only=True)
class Leaders:
    """
    The trips of leaders in a *year*, whatever the period of the report.

    The limits are those of the day *law_day*: the day asked, within the year. *whole* says whether
    the register holds the year whole; else somebody may have travelled more often.
    """

    year: int
    law_day: date
    whole: bool
    limits: tuple[Limit, ...]
    people: tuple[LeaderYear, ...]


def leaders_of(scope: Scope) -> Leaders:
    """The trips of everybody who is a leader, or of whom no document says that they are none."""
    days = year_span(scope.year)
    law_day = min(max(scope.on, days.first), days.last)
    law = scope.checked.desk.checker().law_of(law_day)
    limits = {term: _limit(term, law) for term in _LIMITS[Rank.KEY_LEADER]}
    counts = Counts(scope.checked.register, scope.on)
    keys = (key for key in sorted(counts.register.groups) if key.kind == "person")
    mine = (key for key in keys if key.year == scope.year)
    found = (_person(key, counts, limits) for key in mine)
    people = [one for one in found if one is not None]
    return Leaders(
        year=scope.year,
        law_day=law_day,
        whole=counts.register.covers(scope.year),
        limits=tuple(limits.values()),
        people=tuple(sorted(people, key=_highest_first)),
    )


def _highest_first(one: LeaderYear) -> tuple[int, str]:
    return list(Rank).index(one.rank), one.person


def _limit(term: Term[int], law: Law) -> Limit:
    value = law.value(term)
    gap = law.gap(term) if value is None else None
    return Limit(
        term=term.id,
        name=term.name,
        value=value.value if value else None,
        excepted=bool(value and value.exception),
        citations=value.cites if value else (),
        why=why_gap(gap) if isinstance(gap, KnownGap) else None,
    )


def _person(key: Key, counts: Counts, limits: dict[Term[int], Limit]) -> LeaderYear | None:
    held = [one for one in counts.register.of(key) if isinstance(one, OutboundDelegation)]
    own = [member for one in held for member in one.members if member.person == key.name]
    rank = _rank(own)
    if rank is None:
        return None
    off = [one for one in held if happened(one.cancelled, counts.on)]
    trips = tuple(_trip(one, counts.on) for one in (*counts.trips(key), *off))
    many = {standing: sum(trip.standing is standing for trip in trips) for standing in Standing}
    return LeaderYear(
        person=key.name,
        posts=tuple(dict.fromkeys(_posts(own))),
        rank=rank,
        made=many[Standing.MADE],
        decided=many[Standing.DECIDED],
        proposed=many[Standing.PROPOSED],
        cancelled=many[Standing.CANCELLED],
        trips=trips,
        balances=tuple(_balance(limits[term], many) for term in _LIMITS[rank]),
    )


def _rank(own: Iterable[Member]) -> Rank | None:
    """The highest rank that a document gives; `None` where every one says that it is none."""
    ranks = {_of_member(member) for member in own}
    return next((rank for rank in Rank if rank in ranks), None)


def _of_member(member: Member) -> Rank | None:
    if member.peek("key_leader"):
        return Rank.KEY_LEADER
    return _RANK_OF[member.peek("leader")]


_RANK_OF = {True: Rank.LEADER, False: None, None: Rank.NOT_SAID}


def _trip(delegation: OutboundDelegation, on: date) -> LeaderTrip:
    decision, plan = delegation.peek("decision"), delegation.peek("plan")
    decided = decision if happened(decision, on) else None
    countries = (stop.country for stop in delegation.peek("stops", ()))
    return LeaderTrip(
        delegation=delegation.id,
        standing=standing_of(delegation, on),
        departure=delegation.peek("departure"),
        homecoming=delegation.peek("homecoming"),
        month=plan and plan.peek("month"),
        countries=tuple(dict.fromkeys(countries)),
        decision=decided and decided.peek("number"),
        decided=decided and decided.peek("date"),
    )


def _balance(limit: Limit, many: dict[Standing, int]) -> Balance:
    if limit.value is None:
        return Balance(limit=limit, left=None, after=None)
    left = limit.value - many[Standing.MADE] - many[Standing.DECIDED]
    return Balance(limit=limit, left=left, after=left - many[Standing.PROPOSED])


def _posts(own: Iterable[Member]) -> Iterator[str]:
    return (_post(post) for member in own for post in member.peek("posts", ()))


def _post(post: Post) -> str:
    agency = post.peek("agency") or ""
    named = fold(agency) in fold(post.title)
    return masked(post.title if named else f"{post.title}, {agency}")
