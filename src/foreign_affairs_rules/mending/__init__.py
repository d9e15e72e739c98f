"""
Mending a plan: the smallest set of changes that makes it keep the rules.

`mend` proposes; a person decides. It needs OR-Tools, which is the extra ``plan``.
"""

from foreign_affairs_rules.mending.kinds import Edit, Kind
from foreign_affairs_rules.mending.mender import mend
from foreign_affairs_rules.mending.proposals import Change, Conflict, Left, Mending
from foreign_affairs_rules.mending.sets import TOGETHER
from foreign_affairs_rules.mending.wishes import Wishes

__all__ = ["TOGETHER", "Change", "Conflict", "Edit", "Kind", "Left", "Mending", "Wishes", "mend"]
