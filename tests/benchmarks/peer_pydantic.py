"""The benchmark's task on pydantic: nested models, checked by the plain function."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from pydantic import BaseModel, TypeAdapter
from typing_extensions import TypedDict

from .plain import broken
from .workload import LIMITS, REQUIRED_DOCUMENTS, RawDelegation

_SIZE: Final = LIMITS["size"]
_DAYS_PER_COUNTRY: Final = LIMITS["days_per_country"]
_COUNTRIES: Final = LIMITS["countries"]
_KEY_LEADER_TRIPS: Final = LIMITS["key_leader_trips"]
_FILING: Final = LIMITS["filing"]
_REQUIRED: Final = frozenset(REQUIRED_DOCUMENTS)


class Member(BaseModel):
    """One member of a delegation."""

    person: str
    agency: str


class Stop(BaseModel):
    """One country visit."""

    country: str
    days: int


class KeyLeader(BaseModel):
    """One key leader of a delegation."""

    person: str
    agency: str
    trips: int


class Delegation(BaseModel):
    """One delegation."""

    id: str
    members: list[Member]
    stops: list[Stop]
    key_leaders: list[KeyLeader]
    in_plan: bool
    dossier: frozenset[str]
    filed: date
    departure: date


class MemberDict(TypedDict):
    """One member of a delegation."""

    person: str
    agency: str


class StopDict(TypedDict):
    """One country visit."""

    country: str
    days: int


class KeyLeaderDict(TypedDict):
    """One key leader of a delegation."""

    person: str
    agency: str
    trips: int


class DelegationDict(TypedDict):
    """One delegation."""

    id: str
    members: list[MemberDict]
    stops: list[StopDict]
    key_leaders: list[KeyLeaderDict]
    in_plan: bool
    dossier: frozenset[str]
    filed: date
    departure: date


_TYPED_DICT: Final = TypeAdapter(DelegationDict)


def prepare(raw: Sequence[RawDelegation]) -> list[RawDelegation]:
    """Leave the delegations as they are: reading them is the peer's own task."""
    return list(raw)


def prepare_models(raw: Sequence[RawDelegation]) -> list[Delegation]:
    """Make each delegation a nested model."""
    return [Delegation.model_validate(delegation) for delegation in raw]


def run_models(prepared: Sequence[Delegation]) -> list[list[str]]:
    """Return the ids of the broken rules of each delegation whose models are ready."""
    return [broken(delegation) for delegation in prepared]


def run(prepared: Sequence[RawDelegation]) -> list[list[str]]:
    """Return the ids of the broken rules of each delegation, by nested models."""
    return [broken(Delegation.model_validate(raw)) for raw in prepared]


def run_typed_dicts(prepared: Sequence[RawDelegation]) -> list[list[str]]:
    """Return the same ids by typed dictionaries, which pydantic's performance tips prefer."""
    return [_broken(_TYPED_DICT.validate_python(raw)) for raw in prepared]


# `plain.broken` reads attributes; this is the same function on keys.
def _broken(delegation: DelegationDict) -> list[str]:  # noqa: C901 -- the checks in a row
    found = []
    if len(delegation["members"]) > _SIZE:
        found.append("size")
    stops = delegation["stops"]
    for stop in stops:
        if stop["days"] > _DAYS_PER_COUNTRY:
            found.append("days_per_country")
            break
    if len(stops) > _COUNTRIES and len({stop["country"] for stop in stops}) > _COUNTRIES:
        found.append("countries")
    leaders = delegation["key_leaders"]
    for leader in leaders:
        if leader["trips"] > _KEY_LEADER_TRIPS:
            found.append("key_leader_trips")
            break
    if len(leaders) > 1 and len({leader["agency"] for leader in leaders}) < len(leaders):
        found.append("key_leader_pair")
    if not delegation["in_plan"]:
        found.append("in_plan")
    if not delegation["dossier"] >= _REQUIRED:
        found.append("dossier")
    if (delegation["departure"] - delegation["filed"]).days < _FILING:
        found.append("filing")
    return found
