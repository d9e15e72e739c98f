"""A benchmark workload of synthetic delegations; its numbers are a benchmark's and no law."""

from datetime import date, timedelta
from random import Random
from typing import Final, TypedDict

DELEGATIONS: Final = 20_000
"""How many delegations the benchmark draws."""
SEED: Final = 2018
"""The seed they are drawn from."""

RULE_IDS: Final = (
    "size",
    "days_per_country",
    "countries",
    "key_leader_trips",
    "key_leader_pair",
    "in_plan",
    "dossier",
    "filing",
)
"""The eight rules, in the order in which broken ones are reported."""

LIMITS: Final = {
    "size": 10,
    "days_per_country": 3,
    "countries": 3,
    "key_leader_trips": 2,
    "key_leader_pair": 2,
    "filing": 15,
}
"""
The limit of each counting rule, by rule id: all are the most allowed, save that
`key_leader_pair` is how many key leaders of one agency are already too many (so code
written by hand may ask whether any agency comes twice) and `filing` is the fewest days
from filing to departure.
"""

REQUIRED_DOCUMENTS: Final = ("request", "invitation", "programme", "estimate")
"""What a complete dossier holds."""

_OTHER_DOCUMENTS: Final = ("passports", "insurance", "briefing")
_AGENCIES: Final = tuple(f"agency-{number:02}" for number in range(30))
_COUNTRIES: Final = tuple(f"country-{number:02}" for number in range(40))
_FIRST_DEPARTURE: Final = date(2018, 1, 15)
_DAYS_OF_DEPARTURES: Final = 330


class RawMember(TypedDict):
    """One member of a delegation."""

    person: str
    agency: str


class RawStop(TypedDict):
    """One country visit."""

    country: str
    days: int


class RawKeyLeader(TypedDict):
    """One key leader of a delegation, with the trips made and planned this year."""

    person: str
    agency: str
    trips: int


class RawDelegation(TypedDict):
    """One delegation as JSON would carry it."""

    id: str
    members: list[RawMember]
    stops: list[RawStop]
    key_leaders: list[RawKeyLeader]
    in_plan: bool
    dossier: list[str]
    filed: str
    departure: str


def raw_delegations(n: int = DELEGATIONS, seed: int = SEED) -> list[RawDelegation]:
    """Draw `n` delegations: the same ones for the same `n` and `seed`."""
    # Synthetic data, not a secret: a seeded generator is the point.
    random = Random(seed)
    return [_delegation(random, number) for number in range(n)]


def with_ordinals(raw: RawDelegation) -> dict[str, object]:
    """Copy a delegation with both dates as day numbers, for a peer without date arithmetic."""
    return {
        **raw,
        "filed": date.fromisoformat(raw["filed"]).toordinal(),
        "departure": date.fromisoformat(raw["departure"]).toordinal(),
    }


def _delegation(random: Random, number: int) -> RawDelegation:
    leading = _leading_agencies(random)
    members = _members(random, number, leading)
    departure = _FIRST_DEPARTURE + timedelta(days=random.randrange(_DAYS_OF_DEPARTURES))
    notice = max(1, round(random.gauss(24.0, 8.0)))
    return {
        "id": f"delegation-{number:05}",
        "members": members,
        "stops": _stops(random),
        "key_leaders": _key_leaders(random, members[: len(leading)]),
        "in_plan": not _happens(random, 0.1),
        "dossier": _dossier(random),
        "filed": (departure - timedelta(days=notice)).isoformat(),
        "departure": departure.isoformat(),
    }


def _happens(random: Random, odds: float) -> bool:
    return random.random() < odds


def _leading_agencies(random: Random) -> list[str]:
    (count,) = random.choices((0, 1, 2, 3, 4), (18, 34, 26, 16, 6))
    agencies = random.sample(_AGENCIES, k=count)
    if count > 1 and _happens(random, 0.25):
        agencies[-1] = agencies[0]
    return agencies


def _members(random: Random, number: int, leading: list[str]) -> list[RawMember]:
    (size,) = random.choices(range(3, 15), (5, 9, 12, 14, 14, 12, 12, 10, 4, 4, 2, 2))
    hosts = random.sample(_AGENCIES, k=4)
    others = random.choices(hosts, (5, 2, 2, 1), k=max(size - len(leading), 0))
    return [
        {"person": f"person-{number:05}-{place:02}", "agency": agency}
        for place, agency in enumerate(leading + others)
    ]


def _stops(random: Random) -> list[RawStop]:
    (count,) = random.choices((1, 2, 3, 4, 5), (40, 28, 18, 10, 4))
    countries = random.sample(_COUNTRIES, k=count)
    if count > 1 and _happens(random, 0.15):
        countries[-1] = countries[0]
    days = random.choices((1, 2, 3, 4, 5), (22, 38, 34, 4, 2), k=count)
    return [{"country": c, "days": d} for c, d in zip(countries, days, strict=True)]


def _key_leaders(random: Random, leaders: list[RawMember]) -> list[RawKeyLeader]:
    trips = random.choices((0, 1, 2, 3, 4), (20, 46, 28, 4, 2), k=len(leaders))
    return [{**leader, "trips": made} for leader, made in zip(leaders, trips, strict=True)]


def _dossier(random: Random) -> list[str]:
    held = [document for document in REQUIRED_DOCUMENTS if not _happens(random, 0.03)]
    held += [document for document in _OTHER_DOCUMENTS if _happens(random, 0.5)]
    random.shuffle(held)
    return held
