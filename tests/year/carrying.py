"""The register of the year: every activity as it was carried out until the last day."""

from collections import Counter
from datetime import date, timedelta
from random import Random
from typing import Any

import attrs
from year.agencies import AGENCIES
from year.breaking import break_entries, mid_year
from year.entries import Entry
from year.ledger import Found, Ledger
from year.office import LATE_TASKS, SILENT, aids, office_year
from year.others import agreement, conference, guests
from year.registrations import Registrations
from year.spoiling import spoil
from year.trips import trip

from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.model.aid import Aid

CALLED_OFF = {"outbound": 14, "inbound": 10, "conference": 3, "agreement": 4}
"""How many were called off during the year."""
KEPT_FROM = date(2018, 1, 1)
"""The first day of what the register holds whole; one trip in it left before."""


@attrs.frozen
class Carried:
    """The *activities* of the register, and what is in them: found by rules, or only counted."""

    activities: tuple[Facts, ...]
    found: tuple[Found, ...]
    counted: dict[str, Any]


def carry_out(made: Registrations, seed: int) -> Carried:
    """The register of the year that *made* planned."""
    ledger = Ledger(made, Random(seed))
    _call_off(ledger)
    break_entries(ledger)
    _of_the_year_before(ledger, made)
    documents = {one.key: _document(one, ledger) for one in ledger.entries}
    spoil(ledger, documents)
    given, office = aids(ledger.random), office_year(ledger.random)
    counted = {**ledger.counted, **_counts(ledger, given)}
    return Carried((*documents.values(), *given, office), tuple(ledger.found), counted)


def _call_off(ledger: Ledger) -> None:
    for kind, count in CALLED_OFF.items():
        for entry in ledger.some(count, kind, mid_year):
            entry.cancelled = entry.start - timedelta(days=6)


def _of_the_year_before(ledger: Ledger, made: Registrations) -> None:
    """A trip that left in December 2017, of a key leader who made two more in 2018."""
    entry = made.desk.draft("outbound", AGENCIES[3])
    entry.key, entry.approved = "QN17-0990", date(2017, 1, 12)
    entry.moved(date(2017, 12, 29))
    people = (one for one in ledger.people.values() if one.key_leader)
    entry.people = (next(one.id for one in people if len(ledger.trips(one.id)) > 1),)
    entry.size = max(entry.size, 2)
    ledger.entries.append(entry)
    ledger.touched.add(entry.key)
    ledger.counted["over_new_year"].append(entry.key)


def _document(entry: Entry, ledger: Ledger) -> Facts:
    match entry.kind:
        case "outbound":
            made: Facts = trip(entry, ledger.people, ledger.random)
        case "inbound":
            made = guests(entry, ledger.random)
        case "conference":
            made = conference(entry, ledger.random)
        case _:
            made = agreement(entry, ledger.random)
    return _undone(made) if entry.cancelled else made


_UNDONE = (
    "advanced",
    "passports_requested",
    "passports_issued",
    "departed",
    "returned",
    "passports_returned",
    "advance_settled",
    "reported",
    "begun",
    "arrived",
    "left",
    "opened",
    "ended",
    "signed",
    "effective",
    "copied",
    "settlement",
)
"""What does not happen where an activity is called off."""


def _undone(activity: Facts) -> Facts:
    kept = {name: fact for name, fact in activity.known().items() if name not in _UNDONE}
    return type(activity)(**kept)


def _counts(ledger: Ledger, given: list[Aid]) -> dict[str, Any]:
    """What a report counts, counted here once more."""
    donors: Counter[str] = Counter()
    for one in given:
        donors[one.donors[0].name] += one.value_usd
    return {
        "activities": dict(Counter(one.kind for one in ledger.entries)),
        "called_off": sorted(one.key for one in ledger.entries if one.cancelled),
        "additions": sorted(one.key for one in ledger.entries if one.state.added),
        "aid_usd": dict(sorted(donors.items())),
        "tasks_late": [number - 1 for number in LATE_TASKS],
        "papers_unanswered": [number - 1 for number in SILENT],
    }
