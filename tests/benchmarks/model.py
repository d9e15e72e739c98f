"""The benchmark's delegation and its eight rules, as a province's author would write them."""

from datetime import date

from foreign_affairs_rules.facts import UNKNOWN, Facts, facts
from foreign_affairs_rules.law import Law, Term, Unit
from foreign_affairs_rules.norms import at_least, at_most, holds
from foreign_affairs_rules.rules import RuleSet, rule
from foreign_affairs_rules.sources import Evidence, Instrument, Level
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach

from .workload import LIMITS, REQUIRED_DOCUMENTS


@facts
class Member(Facts):
    """One member of a delegation."""

    person: str
    agency: str = UNKNOWN


@facts
class Stop(Facts):
    """One country visit."""

    country: str
    days: int = UNKNOWN


@facts
class KeyLeader(Facts):
    """One key leader of a delegation, with the trips made and planned this year."""

    person: str
    agency: str = UNKNOWN
    trips: int = UNKNOWN


@facts
class Delegation(Facts):
    """One delegation."""

    id: str
    members: tuple[Member, ...] = UNKNOWN
    stops: tuple[Stop, ...] = UNKNOWN
    key_leaders: tuple[KeyLeader, ...] = UNKNOWN
    in_plan: bool = UNKNOWN
    dossier: frozenset[str] = UNKNOWN
    filed: date = UNKNOWN
    departure: date = UNKNOWN


SYNTHETIC = Instrument(
    id="benchmark",
    number=None,
    kind=Text("Dữ liệu giả định", "Synthetic data"),
    issuer=Text("Không có cơ quan ban hành", "Nobody"),
    level=Level.CENTRAL,
    title=Text(
        "Số liệu giả định để đo tốc độ, không phải là quy định",
        "Synthetic numbers of a benchmark, which are no law",
    ),
    since="2018-01-01",
)


SIZE = Term[int](
    id="size",
    name=Text("số thành viên tối đa (giả định)", "the most members (synthetic)"),
    unit=Unit.PERSONS,
)
DAYS_PER_COUNTRY = Term[int](
    id="days_per_country",
    name=Text("số ngày tối đa ở mỗi nước (giả định)", "the most days in a country (synthetic)"),
    unit=Unit.DAYS,
)
COUNTRIES = Term[int](
    id="countries",
    name=Text("số nước tối đa (giả định)", "the most countries (synthetic)"),
    unit=Unit.COUNTRIES,
)
KEY_LEADER_TRIPS = Term[int](
    id="key_leader_trips",
    name=Text("số chuyến đi tối đa (giả định)", "the most trips (synthetic)"),
    unit=Unit.TRIPS_A_YEAR,
)
FILING = Term[int](
    id="filing",
    name=Text("số ngày nộp hồ sơ trước (giả định)", "the days to file before (synthetic)"),
    unit=Unit.DAYS,
)
VALUES = tuple(
    term.value(LIMITS[term.id], cite=SYNTHETIC.at(article, evidence=Evidence.INFERRED))
    for article, term in enumerate((SIZE, DAYS_PER_COUNTRY, COUNTRIES, KEY_LEADER_TRIPS, FILING), 1)
)

size = at_most(
    SIZE,
    of=lambda delegation: len(delegation.members),
    on=Delegation,
    at="members",
    says=Text("Đoàn không quá đông.", "A delegation is not too large."),
)
days_per_country = at_most(
    DAYS_PER_COUNTRY,
    of="days",
    on=Delegation,
    each="stops",
    says=Text("Không ở một nước quá lâu.", "No stay in a country is too long."),
)


@rule(
    "countries",
    on=Delegation,
    at="stops",
    terms=(COUNTRIES,),
    says=Text("Không đi quá nhiều nước.", "A trip does not visit too many countries."),
)
def countries(delegation: Delegation, law: Law) -> Breach | None:
    """No more countries than the limit; few stops, which are counted first, cannot be more."""
    stops, limit = delegation.stops, law[COUNTRIES]
    if len(stops) <= limit:
        return None
    visited = len({stop.country for stop in stops})
    return Breach(visited, limit) if visited > limit else None


key_leader_trips = at_most(
    KEY_LEADER_TRIPS,
    of="trips",
    on=Delegation,
    each="key_leaders",
    says=Text("Không đi quá nhiều chuyến.", "No key leader travels too often."),
)


def _of_different_agencies(delegation: Delegation) -> bool:
    leaders = delegation.key_leaders
    return len(leaders) < 2 or len({leader.agency for leader in leaders}) == len(leaders)


key_leader_pair = holds(
    "key_leader_pair",
    of=_of_different_agencies,
    on=Delegation,
    at="key_leaders",
    cite=(SYNTHETIC.at(6, evidence=Evidence.INFERRED),),
    says=Text(
        "Hai lãnh đạo chủ chốt của một cơ quan không cùng đi.",
        "Two key leaders of one agency do not travel together.",
    ),
)
in_plan = holds(
    "in_plan",
    of="in_plan",
    on=Delegation,
    at="in_plan",
    cite=(SYNTHETIC.at(7, evidence=Evidence.INFERRED),),
    says=Text("Đoàn có trong kế hoạch.", "A delegation is in the plan."),
)

_REQUIRED = frozenset(REQUIRED_DOCUMENTS)

dossier = holds(
    "dossier",
    of=lambda delegation: delegation.dossier >= _REQUIRED,
    on=Delegation,
    at="dossier",
    cite=(SYNTHETIC.at(8, evidence=Evidence.INFERRED),),
    says=Text("Hồ sơ đầy đủ.", "A dossier is complete."),
)
filing = at_least(
    FILING,
    of=lambda delegation: (delegation.departure - delegation.filed).days,
    on=Delegation,
    at="filed",
    says=Text("Hồ sơ được nộp đủ sớm.", "A dossier is filed early enough."),
)

RULES = RuleSet(
    (
        size,
        days_per_country,
        countries,
        key_leader_trips,
        key_leader_pair,
        in_plan,
        dossier,
        filing,
    )
)
