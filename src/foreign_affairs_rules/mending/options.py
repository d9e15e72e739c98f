"""What may become of each activity of a plan: a finite list that the rules themselves leave."""

from collections.abc import Iterator

import attrs

from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.mending.kinds import Edit, Kind
from foreign_affairs_rules.mending.pairs import Pairs
from foreign_affairs_rules.mending.prices import Price, Prices
from foreign_affairs_rules.mending.seeing import Sight
from foreign_affairs_rules.mending.tries import Tries
from foreign_affairs_rules.mending.wishes import Wishes


@attrs.frozen(eq=False)
class Option:
    """
    What may become of the activity *row*: what is *made* of it, or nothing.

    Its *rank* is its place among the options of the row, the cheapest first. With a *partner*, that
    activity is merged into it, or it into that one; both are chosen then.
    """

    row: str
    rank: int
    edits: tuple[Edit, ...]
    made: Facts | None
    price: Price
    partner: str = ""

    @property
    def changes(self) -> bool:
        """Whether it is another thing than to keep the activity as it is."""
        return bool(self.edits or self.partner)


class Options:
    """
    The options of every activity of a plan, worked out when they are asked for.

    An option breaks no rule by itself that another one keeps, and makes no rule come out worse. It
    costs no more than to drop the activity, which is an option of all that may be changed.
    """

    def __init__(self, sight: Sight, wishes: Wishes) -> None:
        register, on = sight.before.register, sight.before.desk.on
        self.wishes = wishes
        self.prices = Prices(register.ids, wishes)
        every = ((one, wishes.stays(one, on)) for one in register)
        self.stays = {str(one.peek("id")): why for one, why in every if why is not None}
        self.tries = Tries(sight, wishes)
        self._pairs = Pairs(self.tries, wishes, self.stays)
        self._made: dict[str, tuple[Option, ...]] = {}

    def __getitem__(self, row: str) -> tuple[Option, ...]:
        if row not in self._made:
            found = sorted(self._of(row), key=_place)
            self._made[row] = tuple(attrs.evolve(one, rank=n) for n, one in enumerate(found))
        return self._made[row]

    def keep(self, row: str) -> Option:
        """The activity as it is."""
        return self._option(row, (), self.tries.register[row])

    def near(self, row: str) -> tuple[str, ...]:
        """The activities that *row* may be merged with."""
        return () if row in self.stays else tuple(self._pairs.partners(row))

    def _option(self, row: str, edits: tuple[Edit, ...], made: Facts | None) -> Option:
        return Option(row, 0, edits, made, self.prices.of(row, edits))

    def _of(self, row: str) -> Iterator[Option]:
        if row in self.stays:
            yield self.keep(row)
            return
        drop = self._option(row, (Edit(Kind.DROP),), None)
        found = (self._option(row, one.edits, one.made) for one in self.tries.admitted(row))
        yield from (one for one in found if one.price[0] <= drop.price[0])
        yield drop
        for other in self._pairs.partners(row):
            yield from self._merging(row, other)

    def _merging(self, row: str, other: str) -> Iterator[Option]:
        stayer, goer = self._pairs.ordered(row, other)
        made = self._pairs.merged(stayer, goer)
        if made is None:
            return
        if row == goer:
            yield Option(row, 0, (), None, self.prices.of(row, (), goes=True), stayer)
            return
        edits = (Edit(Kind.MERGE, goer),)
        yield Option(row, 0, edits, made, self.prices.of(row, edits), goer)


def _place(option: Option) -> tuple[Price, tuple[object, ...], str]:
    return option.price, tuple(edit.place for edit in option.edits), option.partner
