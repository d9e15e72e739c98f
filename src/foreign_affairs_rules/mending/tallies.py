"""
What the register counts, and which options a limit on it is about: found by asking the rules.

Whether a limit is about an option is tried: the same activity is put before it as often as the
limit says, and the rule is asked again.
"""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import attrs

from foreign_affairs_rules.facts import Facts, with_facts
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.register.groups import Key, added, keys_of
from foreign_affairs_rules.text import fold

_BEFORE = "\x00"
"""An id that begins so comes before every other one."""


@attrs.frozen
class Tally:
    """
    One thing that the register counts in the group *key*.

    That is the trips of a person; the additions to a plan, or those of one *unit*, each or, where
    they are counted by *rounds*, the days on which they were proposed.
    """

    key: Key
    unit: str = ""
    rounds: bool = False

    def label(self, activity: Any) -> str:
        """What counts once: the round or the activity."""
        return str(activity.plan.peek("proposed")) if self.rounds else str(activity.id)

    def before(self, activity: Any, times: int) -> Iterator[Facts]:
        """*activity* so many *times*, counted here, each before it, and in nothing else."""
        for number in range(1, times + 1):
            yield with_facts(
                activity, {"id": f"{_BEFORE}{number}", **self._apart(activity, number)}
            )

    def _apart(self, activity: Any, number: int) -> dict[str, Any]:
        if self.key.kind == "person":
            return {"members": tuple(m for m in activity.members if m.person == self.key.name)}
        plan, proposed = activity.plan, activity.plan.peek("proposed")
        day = proposed - timedelta(days=number) if self.rounds else proposed
        changes = {"proposed": day} | ({} if self.unit else {"agency": f"{_BEFORE}{number}"})
        return {"plan": with_facts(plan, changes)}


def tallies(activity: Facts) -> Iterator[Tally]:
    """What *activity* is counted in, the widest first."""
    if not isinstance(activity, OutboundDelegation):
        return
    keys = sorted(keys_of(activity))
    yield from (Tally(key) for key in keys if key.kind == "person")
    for key in keys if added(activity) else ():
        if key.kind == "additions":
            yield from _additions(activity, key)


def _additions(activity: OutboundDelegation, key: Key) -> Iterator[Tally]:
    unit = fold(activity.plan.peek("agency") or "")
    units = ["", unit] if unit else [""]
    yield from (Tally(key, each) for each in units)
    if activity.plan.peek("proposed"):
        yield from (Tally(key, each, rounds=True) for each in units)
