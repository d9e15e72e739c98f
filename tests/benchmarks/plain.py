"""The benchmark's plain function: the same eight rules written by hand, no library at all."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Final, Protocol

from .workload import LIMITS, REQUIRED_DOCUMENTS

_SIZE: Final = LIMITS["size"]
_DAYS_PER_COUNTRY: Final = LIMITS["days_per_country"]
_COUNTRIES: Final = LIMITS["countries"]
_KEY_LEADER_TRIPS: Final = LIMITS["key_leader_trips"]
_FILING: Final = LIMITS["filing"]
_REQUIRED: Final = frozenset(REQUIRED_DOCUMENTS)


class Stop(Protocol):
    """What the function reads of a country visit."""

    @property
    def country(self) -> str:
        """The country visited."""

    @property
    def days(self) -> int:
        """How many days the visit lasts."""


class KeyLeader(Protocol):
    """What the function reads of a key leader."""

    @property
    def agency(self) -> str:
        """The agency led."""

    @property
    def trips(self) -> int:
        """How many trips the leader has this year."""


class Delegation(Protocol):
    """What the function reads of a delegation."""

    @property
    def members(self) -> Collection[object]:
        """Everybody who travels."""

    @property
    def stops(self) -> Sequence[Stop]:
        """The country visits."""

    @property
    def key_leaders(self) -> Sequence[KeyLeader]:
        """The key leaders among the members."""

    @property
    def in_plan(self) -> bool:
        """Whether the delegation is in the plan."""

    @property
    def dossier(self) -> frozenset[str]:
        """The documents held."""

    @property
    def filed(self) -> date:
        """The day of filing."""

    @property
    def departure(self) -> date:
        """The day of departure."""


def run(prepared: Sequence[Delegation]) -> list[list[str]]:
    """Return the ids of the broken rules of each delegation."""
    return [broken(delegation) for delegation in prepared]


# One function on purpose: a call for each group of checks would be a visible part of the time.
def broken(delegation: Delegation) -> list[str]:  # noqa: C901 -- the checks in a row
    """Return the ids of the rules that the delegation breaks, in the order of the rules."""
    found = []
    if len(delegation.members) > _SIZE:
        found.append("size")
    stops = delegation.stops
    for stop in stops:
        if stop.days > _DAYS_PER_COUNTRY:
            found.append("days_per_country")
            break
    if len(stops) > _COUNTRIES and len({stop.country for stop in stops}) > _COUNTRIES:
        found.append("countries")
    leaders = delegation.key_leaders
    for leader in leaders:
        if leader.trips > _KEY_LEADER_TRIPS:
            found.append("key_leader_trips")
            break
    if len(leaders) > 1 and len({leader.agency for leader in leaders}) < len(leaders):
        found.append("key_leader_pair")
    if not delegation.in_plan:
        found.append("in_plan")
    if not delegation.dossier >= _REQUIRED:
        found.append("dossier")
    if (delegation.departure - delegation.filed).days < _FILING:
        found.append("filing")
    return found
