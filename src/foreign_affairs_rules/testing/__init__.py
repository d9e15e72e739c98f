"""For those who write a province: run the examples of rules."""

from foreign_affairs_rules.testing.examples import outcome

__all__ = ["outcome"]
