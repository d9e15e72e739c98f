"""The people of a delegation, named by an opaque id and their posts."""

from collections.abc import Iterator
from enum import Enum
from typing import Annotated

from foreign_affairs_rules.bounds import ONCE_EACH, Count, Name
from foreign_affairs_rules.facts import UNKNOWN, Facts, Fault, facts
from foreign_affairs_rules.text import Text


class ManagedBy(Enum):
    """Which level manages a person (diện quản lý cán bộ)."""

    AGENCY = "agency"
    PROVINCIAL_COMMITTEE = "provincial_committee"
    """The provincial People's Committee."""
    STANDING_COMMITTEE = "standing_committee"
    """The Standing Committee of the provincial Party Committee (Ban Thường vụ Tỉnh ủy)."""
    POLITBURO = "politburo"
    """The Politburo or the Secretariat of the Party Central Committee."""


class ExpenseGroup(Enum):
    """To which clause of Article 2 of Circular 102/2012/TT-BTC a traveller belongs."""

    CLAUSE_1 = "clause_1"
    """Khoản 1 Điều 2."""
    CLAUSE_2 = "clause_2"
    """Khoản 2 Điều 2."""

    @property
    def label(self) -> Text:
        """The clause in words."""
        return _CLAUSES[self]


_CLAUSES = {
    ExpenseGroup.CLAUSE_1: Text("người thuộc khoản 1 Điều 2", "those of Article 2(1)"),
    ExpenseGroup.CLAUSE_2: Text("người thuộc khoản 2 Điều 2", "those of Article 2(2)"),
}


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
    *provincial_chair* says whether the person is the chair of a provincial People's Council or
    People's Committee; of somebody who is no leader it need not be said.
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
    provincial_chair: bool = UNKNOWN
    expense_group: ExpenseGroup = UNKNOWN

    def sense(self) -> Iterator[Fault]:
        """The chair of a province is a leader."""
        if self.peek("provincial_chair") and self.peek("leader") is False:
            yield Fault("leader", found=False, accepted=_A_LEADER)

    def chairs(self) -> bool:
        """Whether the person chairs a Council or Committee; who is no leader does not."""
        no_leader = self.peek("leader") is False and self.peek("provincial_chair") is None
        return not no_leader and self.provincial_chair

    def leads(self) -> bool:
        """Whether the person is a leader; that a key leader is one is inferred."""
        return self.peek("leader") is True or self.key_leader or self.leader


_A_LEADER = Text(
    "true, vì là Chủ tịch Hội đồng nhân dân hoặc Ủy ban nhân dân cấp tỉnh (provincial_chair)",
    "true, for the chair of a provincial Council or Committee (provincial_chair)",
)
