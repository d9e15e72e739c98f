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
    ("plan", "state"),
    ("host", "agency"),
    ("decision.number", "decision"),
    ("decision.date", "decided"),
    ("decision", "decision"),
    ("cancelled", "cancelled"),
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
)
"""The longer path first."""


def key_for(kind: type[Facts] | None, path: str) -> str:
    """The column that the fact at *path* came from; that of the content where it has none."""
    plain = _PLAIN.sub("", path)
    if plain == "departure" and kind is InboundDelegation:
        return "end"
    for start, key in _KEYS:
        if plain == start or plain.startswith(f"{start}."):
            return key
    return "title"
