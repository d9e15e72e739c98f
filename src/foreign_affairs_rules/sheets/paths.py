"""From which column a fact of an activity came."""

import re

from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.model.inbound import InboundDelegation

_PLAIN = re.compile(r"\[[0-9]+\]")
_KEYS = (
    ("stops.travel_days", "travel_days"),
    ("stops", "countries"),
    ("partner_country", "countries"),
    ("members", "people"),
    ("size", "size"),
    ("plan.year", "month"),
    ("plan.month", "month"),
    ("plan.state", "state"),
    ("plan.agency", "agency"),
    ("plan.leader", "leader"),
    ("plan.group", "group"),
    ("plan.cost", "cost"),
    ("plan.proposed", "proposed"),
    ("plan.approved", "approved"),
    ("plan.additions", "state"),
    ("plan.rounds", "state"),
    ("host", "agency"),
    ("decision.number", "decision"),
    ("decision.date", "decided"),
    ("decision", "decision"),
    ("cancelled", "cancelled"),
    ("funding.estimate", "cost"),
    ("funding", "sources"),
    ("homecoming", "end"),
    ("end", "end"),
    ("departure", "start"),
    ("arrival", "start"),
    ("start", "start"),
    ("signing_day", "start"),
    ("partner_name", "partner"),
    ("partner", "partner"),
    ("id", "id"),
    ("title", "title"),
    ("purpose", "title"),
    ("theme", "title"),
    ("name", "title"),
)
"""The longer path first."""


def column_for(kind: type[Facts] | None, path: str) -> str | None:
    """The column that the fact at *path* comes from; `None` where no plan holds that fact."""
    plain = _PLAIN.sub("", path)
    if plain == "departure" and kind is InboundDelegation:
        return "end"
    if plain == "plan":
        return "state"
    for start, key in _KEYS:
        if plain == start or plain.startswith(f"{start}."):
            return key
    return None


def key_for(kind: type[Facts] | None, path: str) -> str:
    """The column that stands for *path*: of its plan the state, of what has none the content."""
    return column_for(kind, path) or ("state" if path.startswith("plan.") else "title")
