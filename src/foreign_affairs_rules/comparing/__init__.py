"""Places and days side by side: what the law of each says, what changed, which outcomes flip."""

from foreign_affairs_rules.comparing.flips import what_if
from foreign_affairs_rules.comparing.laws import compare, diff

__all__ = ["compare", "diff", "what_if"]
