"""Two key leaders who must not travel in one delegation, by the posts that they share."""

from collections.abc import Callable, Iterator
from itertools import combinations
from operator import attrgetter
from typing import Unpack

from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.model.people import Member, Post
from foreign_affairs_rules.national.outbound.governing import DECISION
from foreign_affairs_rules.rules import Norm, Rule, rule
from foreign_affairs_rules.text import Text, fold
from foreign_affairs_rules.verdicts import Breach, Verdict

Homes = Callable[[Post], tuple[str, ...]]
"""What of a post two leaders may not share: its agency, its locality or either."""


def key_leaders_apart(id: str, *, homes: Homes, **norm: Unpack[Norm]) -> Rule[OutboundDelegation]:
    """A rule that no two key leaders with one of the same *homes* travel in one delegation."""

    def judge(pair: tuple[Member, Member], _: Law) -> Verdict:
        """Every post of either is looked at."""
        one, other = sorted(pair, key=attrgetter("person"))  # what is missing is told in one order
        if False in (one.peek("key_leader"), other.peek("key_leader")):
            return None
        both = one.key_leader and other.key_leader
        return Breach() if both and _shared(one, other, homes) else None

    whole: Norm = {"governed_by": DECISION, "remedy": _REPLACE, **norm}
    return rule(id, on=OutboundDelegation, each=_pairs, **whole)(judge)


_REPLACE = Text("Thay một trong hai người.", "Replace one of the two.")


def _pairs(delegation: OutboundDelegation) -> Iterator[tuple[Member, Member]]:
    by_person = sorted(delegation.members, key=lambda member: member.person)
    return combinations(by_person, 2)  # so that the order of the list changes no answer


def _shared(one: Member, other: Member, homes: Homes) -> set[str]:
    return _homes(one, homes) & _homes(other, homes)


def _homes(member: Member, homes: Homes) -> set[str]:
    named = {name for post in member.posts for name in homes(post)}
    return {fold(name) for name in named if name}
