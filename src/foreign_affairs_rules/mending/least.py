"""A smallest part of a list for which something still holds."""

from collections.abc import Callable, Sequence
from typing import TypeVar

T = TypeVar("T")


def smallest(things: Sequence[T], holds: Callable[[Sequence[T]], bool]) -> list[T]:
    """
    Some of *things*, in their order, of which none can be left out while it *holds*.

    It holds for all of them, and for more wherever it holds for some. Large parts are tried first.
    """
    kept, size = [*things], (len(things) + 1) // 2
    while size:
        at = 0
        while at < len(kept):
            fewer = kept[:at] + kept[at + size :]
            if holds(fewer):
                kept = fewer
            else:
                at += size
        size //= 2
    return kept
