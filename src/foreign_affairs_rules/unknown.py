"""What stands for a fact that is absent, and the error of reading one."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from foreign_affairs_rules.facts import Facts


class Absent:
    """A default that says why there is no value."""

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        self._name = name

    def __repr__(self) -> str:
        return self._name

    def __reduce__(self) -> str:
        return self._name


UNKNOWN: Any = Absent("UNKNOWN")
"""The default of a fact that need not be known."""
UNRECORDED: Any = Absent("UNRECORDED")
"""The default of an event: absent, it has not happened up to the day the document is recorded."""


class Missing(Exception):
    """A fact was read that is not known: *name* of *owner*."""

    def __init__(self, owner: "Facts", name: str) -> None:
        super().__init__(f"{type(owner).__name__}.{name} is not known")
        self.owner = owner
        self.name = name

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.owner, self.name)
