"""The kinds of change that may be proposed to a plan, and one such change to one activity."""

from enum import Enum

import attrs

from foreign_affairs_rules.text import Text


class Kind(Enum):
    """A kind of change, the harshest first: of plans that cost the same the mildest is taken."""

    DROP = "drop"
    MERGE = "merge"
    MEMBER = "member"
    COUNTRY = "country"
    STAY = "stay"
    MOVE = "move"
    FEWER = "fewer"

    @property
    def label(self) -> Text:
        """The kind in words."""
        return _LABELS[self]

    @property
    def says(self) -> Text:
        """Where it is proposed, and how far it goes."""
        return _SAYS[self]


_LABELS = {
    Kind.DROP: Text("đưa ra khỏi kế hoạch", "take out of the plan"),
    Kind.MERGE: Text("ghép hai đoàn", "merge two trips"),
    Kind.MEMBER: Text("rút một thành viên", "leave out a member"),
    Kind.COUNTRY: Text("bớt một nước đến", "leave out a country"),
    Kind.STAY: Text("rút ngắn thời gian ở một nước", "shorten a stay"),
    Kind.MOVE: Text("chuyển thời gian", "move to other days"),
    Kind.FEWER: Text("giảm số người", "lower the number of people"),
}
_SAYS = {
    Kind.DROP: Text("mọi hoạt động", "any activity"),
    Kind.MERGE: Text(
        "hai đoàn trong một năm đến cùng các nước, có người đi cả hai, hoặc cùng do một đơn vị đề "
        "nghị bổ sung",
        "two trips of a year to the same countries, with somebody in both or added by one unit",
    ),
    Kind.MEMBER: Text("đoàn có ghi người đi", "trips of which people are named"),
    Kind.COUNTRY: Text("đoàn đi nhiều nước", "trips to several countries"),
    Kind.STAY: Text(
        "bớt đúng số ngày vượt mức quy định; các ngày sau đó sớm lên",
        "by the days beyond the limit; what follows comes earlier",
    ),
    Kind.MOVE: Text(
        "nguyên tuần, trong năm của hoạt động, không trước ngày tra cứu",
        "by whole weeks, within the year of the activity, never before the day asked",
    ),
    Kind.FEWER: Text("xuống đúng mức quy định", "to the limit"),
}
KINDS = tuple(Kind)
"""The kinds of change, the harshest first."""


@attrs.frozen
class Edit:
    """
    One change of a *kind* to one activity.

    *of* is the person, the country or the other activity that it concerns. *by* is the number of
    weeks moved, later where positive, of days shortened, or of people who stay.
    """

    kind: Kind
    of: str = ""
    by: int = 0

    @property
    def place(self) -> tuple[int, int, bool, str]:
        """Its place among edits: the harshest kind first, then the least moved, later before."""
        return KINDS.index(self.kind), abs(self.by), self.by < 0, self.of

    @property
    def weeks(self) -> int:
        """By how many weeks the activity is moved."""
        return abs(self.by) if self.kind is Kind.MOVE else 0
