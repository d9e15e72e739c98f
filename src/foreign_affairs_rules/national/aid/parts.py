"""What of an aid is judged by itself, with an eye on the whole."""

from typing import Generic, TypeVar

import attrs

from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.model.aid import Aid, Change, Goods

T = TypeVar("T", bound=Facts)


@attrs.frozen
class Part(Generic[T]):
    """A *thing* of an *aid*."""

    aid: Aid
    thing: T

    @property
    def parts(self) -> tuple[Facts, ...]:
        """What it consists of: where it stands in the document."""
        return (self.thing,)


def goods_of(aid: Aid) -> tuple[Part[Goods], ...]:
    """The goods of *aid*."""
    return tuple(Part(aid, one) for one in aid.goods)


def changes_of(aid: Aid) -> tuple[Part[Change], ...]:
    """The changes of *aid*."""
    return tuple(Part(aid, one) for one in aid.changes)
