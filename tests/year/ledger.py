"""What is written down while a year is carried out: the activities, the faults, the counts."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

import attrs
from year.entries import Entry
from year.mending import carried
from year.registrations import Registrations


@attrs.frozen
class Found:
    """What a check of the register is to find: the rule, the activities, the outcome."""

    rule: str
    activities: tuple[str, ...]
    outcome: str = "broken"


class Ledger:
    """The activities of the year on their way into the register."""

    def __init__(self, made: Registrations, random: Random) -> None:
        self.random = random
        self.people = made.people
        self.entries = carried(made, random)
        self.touched: set[str] = {one.key for one in self.entries if one.cancelled}
        self.found: list[Found] = []
        self.counted: defaultdict[str, list[Any]] = defaultdict(list)

    def some(
        self, count: int, kind: str = "outbound", suits: Callable[[Entry], object] = bool
    ) -> Iterator[Entry]:
        """As many activities of a kind that *suits* and that nothing else was done to."""
        fitting = [one for one in self._free(kind) if suits(one)]
        for entry in self.random.sample(fitting, count):
            self.touched.add(entry.key)
            yield entry

    def _free(self, kind: str) -> Iterator[Entry]:
        return (one for one in self.entries if one.kind == kind and one.key not in self.touched)

    def trips(self, person: str) -> list[Entry]:
        """The trips that *person* makes in 2018, in their order."""
        held = (one for one in self.entries if person in one.people and not one.cancelled)
        return sorted((one for one in held if one.start.year == 2018), key=lambda one: one.start)

    def note(self, rule: str, *keys: str, outcome: str = "broken") -> None:
        """Write down what is to be found."""
        self.found.append(Found(rule, keys, outcome))
