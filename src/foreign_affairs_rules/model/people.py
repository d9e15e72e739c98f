"""The people of a delegation, named by an opaque id and their posts."""

from enum import Enum
from typing import Annotated

from foreign_affairs_rules.bounds import ONCE_EACH, Count, Name
from foreign_affairs_rules.facts import UNKNOWN, Facts, facts


class ManagedBy(Enum):
    """Which level manages a person (diện quản lý cán bộ)."""

    AGENCY = "agency"
    PROVINCIAL_COMMITTEE = "provincial_committee"
    """The provincial People's Committee."""
    STANDING_COMMITTEE = "standing_committee"
    """The Standing Committee of the provincial Party Committee (Ban Thường vụ Tỉnh ủy)."""
    POLITBURO = "politburo"
    """The Politburo or the Secretariat of the Party Central Committee."""


@facts
class Post(Facts):
    """
    A post (chức vụ): its title, agency (cơ quan) and locality or unit (địa phương, đơn vị).

    An empty *agency* or *locality* says that the post has none, which is not the same as unknown:
    two posts without a locality are not of one locality.
    """

    title: Name
    agency: Name = UNKNOWN
    locality: str = UNKNOWN


@facts
class Member(Facts):
    """
    A member of a delegation (thành viên).

    *person* is an opaque id, no name. *leader* is a leader in the wording of Directive 38-CT/TW, of
    a Party commission, ministry, sector or locality; *key_leader* (lãnh đạo chủ chốt) is an input
    flag, since no text read defines it. *earlier_trips* counts the person's trips made or decided
    this year before this one. *listed_apart* marks interpreters, guards, press and firms that the
    decision lists apart. *relatives* are the ids of relatives in the same delegation.
    """

    person: Name
    posts: tuple[Post, ...] = UNKNOWN
    head: bool = False
    leader: bool = UNKNOWN
    key_leader: bool = UNKNOWN
    managed_by: ManagedBy = UNKNOWN
    earlier_trips: Count = UNKNOWN
    relatives: Annotated[tuple[Name, ...], ONCE_EACH] = UNKNOWN
    listed_apart: bool = False

    def leads(self) -> bool:
        """Whether the person is a leader; that a key leader is one is inferred."""
        return self.peek("leader") is True or self.key_leader or self.leader
