"""Days of facts that must follow each other."""

from collections.abc import Iterator
from itertools import pairwise

from foreign_affairs_rules.facts import Facts, Fault
from foreign_affairs_rules.faults import day_from


def in_order(owner: Facts, *names: str) -> Iterator[Fault]:
    """What is wrong where a day that *owner* knows under *names* comes before an earlier one."""
    known = [(name, owner.peek(name)) for name in names if owner.peek(name)]
    for (earlier, before), (name, day) in pairwise(known):
        if day < before:
            yield Fault(name, day, day_from(before, earlier))
