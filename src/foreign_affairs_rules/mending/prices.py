"""What a change costs: its weight first, then whom it touches, then how harsh it is."""

from collections.abc import Iterable, Mapping

from foreign_affairs_rules.mending.kinds import KINDS, Edit, Kind
from foreign_affairs_rules.mending.wishes import Wishes

Price = tuple[int, ...]
"""
Numbers that are summed over a plan and compared in their order.

The weight of the changes; for each priority, the highest first, how many activities are dropped,
then for each how many are changed; how many changes there are of each kind, the harshest first; the
weeks moved.
"""


class Prices:
    """The prices of changes to the activities *ids*, by the *wishes* of the user."""

    def __init__(self, ids: Iterable[str], wishes: Wishes) -> None:
        self.wishes = wishes
        ranked = sorted({wishes.priorities[name] for name in ids if name in wishes.priorities})
        self._ranks: Mapping[int | None, int] = {p: n for n, p in enumerate((*ranked, None))}

    def of(self, row: str, edits: tuple[Edit, ...], *, goes: bool = False) -> Price:
        """The price of *edits* to the activity *row*, of one that *goes* into another for none."""
        kinds = [edit.kind for edit in edits]
        weight = sum(self.wishes.weights[kind] for kind in kinds)
        rank = self._ranks[self.wishes.priorities.get(row)]
        dropped, changed = [0] * len(self._ranks), [0] * len(self._ranks)
        dropped[rank] = kinds.count(Kind.DROP)
        changed[rank] = int(goes or bool(edits))
        weeks = sum(edit.weeks for edit in edits)
        return (weight, *dropped, *changed, *map(kinds.count, KINDS), weeks)
