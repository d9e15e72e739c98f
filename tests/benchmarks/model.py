"""The benchmark's delegation and its eight rules, in the library's own words; no law is here."""

from datetime import date

from foreign_affairs_rules.facts import UNKNOWN, Facts, facts
from foreign_affairs_rules.law import Law, Term, Unit
from foreign_affairs_rules.norms import at_least, at_most, holds
from foreign_affairs_rules.rules import RuleSet, rule
from foreign_affairs_rules.verdicts import Breach, Verdict
from foreign_affairs_rules.text import Text

from .workload import LIMITS, REQUIRED_DOCUMENTS


@facts
class Member(Facts):
    person: str
    agency: str = UNKNOWN


@facts
class Stop(Facts):
    country: str
    days: int = UNKNOWN


@facts
class KeyLeader(Facts):
    person: str
    agency: str = UNKNOWN
    trips: int = UNKNOWN


@facts
class Delegation(Facts):
    id: str
    members: tuple[Member, ...] = UNKNOWN
    stops: tuple[Stop, ...] = UNKNOWN
    key_leaders: tuple[KeyLeader, ...] = UNKNOWN
    in_plan: bool = UNKNOWN
    dossier: frozenset[str] = UNKNOWN
    filed: date = UNKNOWN
    departure: date = UNKNOWN


def _said(norm: str) -> Text:
    return Text(f"(đo tốc độ) {norm}", f"(benchmark) {norm}")


def _term(id: str) -> Term[int]:
    return Term[int](id=id, name=_said(id), unit=Unit.DAYS)


SIZE, DAYS, COUNTRIES, TRIPS, FILING = map(
    _term, ("size", "days_per_country", "countries", "key_leader_trips", "filing")
)

size = at_most(SIZE, of=lambda d: len(d.members), on=Delegation, says=_said("size"))
days = at_most(
    DAYS, of="days", on=Delegation, each="stops", says=_said("days")
)
def _countries(d: Delegation) -> int:
    stops = d.stops
    return len({stop.country for stop in stops}) if len(stops) > 1 else len(stops)


countries = at_most(COUNTRIES, of=_countries, on=Delegation, says=_said("countries"))
trips = at_most(
    TRIPS, of="trips", on=Delegation, each="key_leaders", says=_said("trips")
)


@rule("key_leader_pair", on=Delegation, says=_said("pair"))
def pair(d: Delegation, _: Law) -> Verdict:
    leaders = d.key_leaders
    if len(leaders) > 1 and len({one.agency for one in leaders}) < len(leaders):
        return Breach()
    return None


in_plan = holds("in_plan", of="in_plan", on=Delegation, says=_said("in plan"))

_REQUIRED = frozenset(REQUIRED_DOCUMENTS)


@rule("dossier", on=Delegation, says=_said("dossier"))
def dossier(d: Delegation, _: Law) -> Verdict:
    return None if d.dossier >= _REQUIRED else Breach()


filing = at_least(
    FILING, of=lambda d: (d.departure - d.filed).days, on=Delegation, says=_said("filing")
)

RULES = RuleSet((size, days, countries, trips, pair, in_plan, dossier, filing))
