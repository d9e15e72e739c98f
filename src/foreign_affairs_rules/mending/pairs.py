"""Which two trips of a plan may be merged, and into which of the two."""

from collections.abc import Iterable, Mapping

from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.mending.kinds import Edit, Kind
from foreign_affairs_rules.mending.merging import alike, merged
from foreign_affairs_rules.mending.tries import Tries, worse
from foreign_affairs_rules.mending.wishes import Wishes
from foreign_affairs_rules.register.groups import Key, added
from foreign_affairs_rules.text import Text


class Pairs:
    """The pairs of trips that may be merged: what the register counts makes them fewer then."""

    def __init__(self, tries: Tries, wishes: Wishes, stays: Mapping[str, Text]) -> None:
        self.tries = tries
        self.wishes = wishes
        self.stays = stays
        self._merged: dict[tuple[str, str], Facts | None] = {}

    def partners(self, row: str) -> list[str]:
        """The trips that *row* may be merged with: one count is about both of them."""
        register = self.tries.register
        here = register[row]
        near = {name for key in register.keys_of(row) for name in self._counted_with(row, key)}
        near -= {row, *self.stays}
        return sorted(name for name in near if alike(here, register[name]))

    def _counted_with(self, row: str, key: Key) -> Iterable[str]:
        """The trips of the group *key* that one count is about with *row*."""
        register = self.tries.register
        if key.kind == "person":
            return register.groups[key]
        if key.kind != "agency" or not added(register[row]):
            return ()
        return (name for name in register.groups[key] if added(register[name]))

    def ordered(self, row: str, other: str) -> tuple[str, str]:
        """The one that stays, by its priority and then its id, and the one that goes into it."""
        stayer, goer = sorted((row, other), key=self._first)
        return stayer, goer

    def _first(self, row: str) -> tuple[bool, int, str]:
        priority = self.wishes.priorities.get(row)
        return priority is None, priority or 0, row

    def merged(self, stayer: str, goer: str) -> Facts | None:
        """Both as one trip; `None` where that is not known, or keeps fewer rules than they do."""
        if (stayer, goer) not in self._merged:
            self._merged[stayer, goer] = self._made(stayer, goer)
        return self._merged[stayer, goer]

    def _made(self, stayer: str, goer: str) -> Facts | None:
        one, other = self.tries[stayer][0], self.tries[goer][0]
        made = merged(one.made, other.made)
        if made is None:
            return None
        tried = self.tries.attempt(made, Edit(Kind.MERGE, goer))
        kept = tried.rules.keys() <= self.tries.hopeless(stayer)
        return None if not kept or worse(tried.report, one.report, other.report) else made
