"""Faults in the activities of the register: who goes, how many, how long and where."""

from collections.abc import Iterator
from datetime import date, timedelta

from year.casting import MOST_TRIPS
from year.countries import BY_CODE
from year.entries import Entry, Stay
from year.ledger import Ledger
from year.people import Person
from year.planting import MAX_COUNTRIES, MAX_DAYS

from foreign_affairs_rules.model.plan import PlanState

JUDGED = "needs_judgement"
WAIVED = "waived"


def break_entries(ledger: Ledger) -> None:
    """Break the rules on size, length, countries, plan and people, a few times each."""
    _sizes(ledger)
    _lengths(ledger)
    _countries(ledger)
    _outside(ledger)
    over_new_year(ledger)
    _third_trips(ledger)
    _together(ledger)
    _overlap(ledger)


def mid_year(entry: Entry) -> bool:
    """Whether it takes place when there is time before and after it."""
    return date(2018, 3, 1) < entry.start and entry.end < date(2018, 11, 10)


def _free(entry: Entry) -> bool:
    return mid_year(entry) and not entry.people and len(entry.stays) == 1


def _sizes(ledger: Ledger) -> None:
    for number, entry in enumerate(ledger.some(3, suits=_free)):
        entry.size = 11 + number
        waived = number == 2
        ledger.note("outbound.max_members", entry.key, outcome=WAIVED if waived else "broken")


def _lengths(ledger: Ledger) -> None:
    for entry in ledger.some(2, suits=_free):
        (stay,) = entry.stays
        entry.end = stay.arrival + timedelta(days=entry.travel + MAX_DAYS)
        entry.stays = (Stay(stay.country, stay.arrival, entry.end),)
        ledger.note("outbound.days_per_country", entry.key)


def _countries(ledger: Ledger) -> None:
    (entry,) = ledger.some(1, suits=lambda one: len(one.stays) == MAX_COUNTRIES)
    entry.without_leaders()
    first = entry.end + timedelta(days=1)
    entry.end = first + timedelta(days=1)
    entry.stays = (*entry.stays, Stay(BY_CODE["IN"], first, entry.end))
    ledger.note("outbound.countries", entry.key)


def _outside(ledger: Ledger) -> None:
    for entry in ledger.some(2, suits=_free):
        entry.state, entry.approved, entry.proposed = PlanState.OUTSIDE, None, None
        ledger.note("quang_ninh.outbound.plan", entry.key)
        ledger.note("outbound.annual_plan", entry.key, outcome=JUDGED)


def over_new_year(ledger: Ledger) -> None:
    """A key leader leaves in December for the third time; another does for the second time."""
    late = sorted((one for one in ledger.entries if one.end.year > 2018), key=lambda one: one.start)
    for entry, trips in zip(late, (MOST_TRIPS, MOST_TRIPS - 1), strict=False):
        person = _leader(ledger, trips, entry, key_leader=True)
        _send(ledger, entry, person)
        if trips == MOST_TRIPS:
            _third(ledger, person)
    ledger.counted["over_new_year"] += [one.key for one in late]
    ledger.touched.update(one.key for one in late)


def _third_trips(ledger: Ledger) -> None:
    for key_leader in (True, False):
        (entry,) = ledger.some(1, suits=lambda one: _free(one) and one.state is PlanState.IN_PLAN)
        person = _leader(ledger, MOST_TRIPS, entry, key_leader=key_leader)
        _send(ledger, entry, person)
        _third(ledger, person)


def _third(ledger: Ledger, person: Person) -> None:
    """The last trip of *person* is one too many."""
    last = ledger.trips(person.id)[-1]
    ledger.note("outbound.leader_trips", last.key, outcome=JUDGED)
    if person.key_leader:
        ledger.note("outbound.key_leader_trips", last.key)


def _leader(ledger: Ledger, trips: int, entry: Entry, *, key_leader: bool) -> Person:
    """A leader with so many trips, none of which has anything to do with *entry* or a fault."""
    for person in ledger.people.values():
        held = ledger.trips(person.id)
        alike = person.key_leader is key_leader and not person.relatives
        if alike and len(held) == trips and _may_join(ledger, person, entry):
            return person
    message = f"nobody has {trips} trips"
    raise LookupError(message)


def _may_join(ledger: Ledger, person: Person, entry: Entry) -> bool:
    """Whether *person* is home then, and on no trip with a fault."""
    held = ledger.trips(person.id)
    untouched = not {one.key for one in held} & ledger.touched
    return untouched and all(one.end < entry.start or entry.end < one.start for one in held)


def _send(ledger: Ledger, entry: Entry, *people: Person) -> None:
    entry.people = tuple(one.id for one in people)
    entry.leader = people[0].post
    entry.size = max(entry.size, len(people) + 1)
    for person in people:
        ledger.touched.update(one.key for one in ledger.trips(person.id))


def _together(ledger: Ledger) -> None:
    """Two key leaders of one unit in one delegation, and two relatives in another."""
    every = ledger.people
    relatives = [(one, every[one.relatives[0]]) for one in every.values() if one.relatives]
    keys = [one for one in every.values() if one.key_leader]
    pairs = [(a, b) for a in keys for b in keys if a.agency is b.agency and a.id < b.id]
    _join(ledger, "outbound.relatives", relatives)
    _join(ledger, "outbound.key_leader_pair", pairs)


def _join(ledger: Ledger, rule: str, pairs: list[tuple[Person, Person]]) -> None:
    (entry,) = ledger.some(1, suits=lambda one: _free(one) and any(_fitting(ledger, one, pairs)))
    _send(ledger, entry, *next(_fitting(ledger, entry, pairs)))
    ledger.note(rule, entry.key)


def _fitting(
    ledger: Ledger, entry: Entry, pairs: list[tuple[Person, Person]]
) -> Iterator[tuple[Person, Person]]:
    """Those of *pairs* who travel seldom enough to join *entry*."""
    for pair in pairs:
        seldom = all(len(ledger.trips(one.id)) < MOST_TRIPS for one in pair)
        if seldom and all(_may_join(ledger, one, entry) for one in pair):
            yield pair


def _overlap(ledger: Ledger) -> None:
    """One person on two trips at one time."""
    for person in ledger.people.values():
        held = ledger.trips(person.id)
        if len(held) != 1 or held[0].key in ledger.touched or person.relatives:
            continue
        suits = [one for one in ledger.entries if _meets(one, held[0]) and _free(one)]
        free = [one for one in suits if one.kind == "outbound" and one.key not in ledger.touched]
        if free:
            _send(ledger, free[0], person)
            keys = sorted((held[0].key, free[0].key))
            ledger.note("register.overlapping_trips", *keys, outcome=JUDGED)
            return


def _meets(one: Entry, other: Entry) -> bool:
    return one.start < other.end and other.start < one.end
