"""For those who write a province: run the examples of rules, and test a whole package."""

from typing import TYPE_CHECKING, Any

from foreign_affairs_rules.testing.examples import outcome

if TYPE_CHECKING:
    from foreign_affairs_rules.testing.conformance import Conformance

__all__ = ["Conformance", "outcome"]


def __getattr__(name: str) -> Any:
    """`Conformance` when it is first asked for, since only it needs pytest and hypothesis."""
    if name != "Conformance":
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    from foreign_affairs_rules.testing.conformance import Conformance  # noqa: PLC0415 -- as said

    return Conformance
