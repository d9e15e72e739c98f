"""The plan as it was carried out: what a check of the plan found is put right first."""

from datetime import date, timedelta
from random import Random

import attrs
from year.agencies import AGENCIES
from year.drafting import Desk
from year.entries import Entry, Stay
from year.planting import MAX_COUNTRIES, MAX_DAYS, Planted
from year.registrations import Registrations

from foreign_affairs_rules.model.plan import PlanState

_MOST = 10
"""The most members of a delegation in 2018."""
ADDITIONS, REFUSED = 20, 3
"""How many trips were added during the year, and how many more were proposed in vain."""


def carried(made: Registrations, random: Random) -> list[Entry]:
    """The activities of the year, lawful so far: each once, mended, with the additions."""
    twice = {copy.key for _, copy in (*made.copies, *made.alike)}
    kept = {one.key: _kept(one) for one in made.entries if one.key not in twice}
    for fault in made.planted:
        _mend(fault, kept)
    return [*kept.values(), *_additions(made.desk, random)]


def _kept(entry: Entry) -> Entry:
    """A copy of *entry* with its true days and numbers."""
    return attrs.evolve(entry, texts={}, dated=True, when="", special=False)


def _mend(fault: Planted, kept: dict[str, Entry]) -> None:
    first, last = (kept[fault.entries[end].key] for end in (0, -1))
    match fault.rule:
        case "outbound.max_members":
            first.size = _MOST
        case "outbound.countries":
            first.stays = first.stays[:MAX_COUNTRIES]
            first.end = first.stays[-1].departure
        case "outbound.days_per_country":
            (stay,) = first.stays
            first.end = stay.arrival + timedelta(days=first.travel + MAX_DAYS - 1)
            first.stays = (Stay(stay.country, stay.arrival, first.end),)
        case "outbound.key_leader_trips":
            first.without_leaders()
        case "outbound.key_leader_pair" | "outbound.relatives":
            first.people = first.people[:1]
        case "register.overlapping_trips":
            last.without_leaders()
        case "quang_ninh.outbound.plan":
            first.state, first.approved = PlanState.ADDITION_APPROVED, date(2018, 1, 18)
            first.proposed = first.proposed or date(2018, 1, 16)


def _additions(desk: Desk, random: Random) -> list[Entry]:
    """Trips that nobody had planned in January."""
    made = []
    for number in range(ADDITIONS + REFUSED):
        entry = _late(desk, random)
        entry.key = f"QN18-{700 + number:04}"
        entry.proposed = entry.start - timedelta(days=50)
        entry.state, entry.approved = (
            PlanState.ADDITION_APPROVED,
            entry.start - timedelta(days=44),
        )
        if number >= ADDITIONS:
            entry.state, entry.approved = PlanState.ADDITION_PROPOSED, None
            entry.cancelled = entry.start - timedelta(days=20)
        made.append(entry)
    return made


def _late(desk: Desk, random: Random) -> Entry:
    while True:
        entry = desk.draft("outbound", random.choice(AGENCIES))
        if entry.start > date(2018, 3, 20):
            return entry
