"""Planting faults in the rows of a year, each of them written down."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import combinations
from random import Random
from typing import Any

import attrs
from year.entries import Entry
from year.people import Person

from foreign_affairs_rules.model.plan import PlanState

MAX_COUNTRIES, MAX_DAYS = 3, 3
"""The limits of 2018 on the countries of a trip and on the days in each of them."""
_OUTBOUND = "outbound"


@attrs.frozen
class Planted:
    """
    What a check is to find: the rule, the outcome, and the rows that it is about.

    The first of *entries* is the one of which it is found, or all of them where *together*.
    """

    rule: str
    entries: tuple[Entry, ...]
    outcome: str = "broken"
    together: bool = False


class Planter:
    """Chooses rows that are still plain and plants a fault in each."""

    def __init__(self, random: Random, entries: list[Entry], people: dict[str, Person]) -> None:
        self.random = random
        self.entries = entries
        self.people = people
        self.used: set[str] = set()
        """The people of faults, who travel on no other trip."""
        self.planted: list[Planted] = []

    def plain(self, *kinds: str) -> list[Entry]:
        """The rows in which a fault may still be planted, in an order drawn once more."""
        found = [one for one in self.entries if one.kind in kinds and one.plain]
        self.random.shuffle(found)
        return found

    def some(self, count: int, kind: str = _OUTBOUND, *, alone: bool = False) -> Iterator[Entry]:
        """As many plain rows, *alone* in what they are about; each is special from then on."""
        fitting = [one for one in self.plain(kind) if not alone or self.alone(one)]
        for entry in fitting[:count]:
            entry.special = True
            yield entry

    def alone(self, entry: Entry) -> bool:
        """Whether no other row of its kind and country is about the same, whenever it is."""
        like = (one for one in self.entries if (one.kind, one.field) == (entry.kind, entry.field))
        return not any(entry.origin in one.countries() for one in like if one is not entry)

    def note(self, rule: str, *entries: Entry, **told: Any) -> None:
        """Write down what is to be found."""
        self.planted.append(Planted(rule, entries, **told))

    def send(self, entry: Entry, *people: Person) -> None:
        """Put *people* on the trip, the first as its leader."""
        entry.people = tuple(one.id for one in people)
        entry.leader = people[0].post
        entry.size = max(entry.size, len(people) + 1)
        entry.special = True
        self.used.update(entry.people)

    def unused(self, suits: Callable[[Person], bool]) -> list[Person]:
        """The people who are on no trip of a fault, in an order drawn once more."""
        found = [one for one in self.people.values() if suits(one) and one.id not in self.used]
        self.random.shuffle(found)
        return found


def plant(planter: Planter) -> None:
    """Plant every kind of fault that a check of the plan finds."""
    too_many_countries(planter)
    too_many_members(planter)
    too_long(planter)
    third_trips(planter)
    pairs(planter)
    relatives(planter)
    overlaps(planter)
    outside(planter)
    additions(planter)
    fixed(planter)


def too_many_countries(planter: Planter) -> None:
    """Trips to four countries and more; one of them with too many members besides."""
    long = [one for one in planter.entries if len(one.stays) > MAX_COUNTRIES]
    for entry in long:
        entry.special = True
        planter.note("outbound.countries", entry)
    long[0].size = 12
    planter.note("outbound.max_members", long[0])


def too_many_members(planter: Planter) -> None:
    """Delegations of more than ten."""
    sizes = (11, 11, 12, 14, 18)
    for size, entry in zip(sizes, planter.some(len(sizes)), strict=True):
        entry.size = size
        planter.note("outbound.max_members", entry)


def too_long(planter: Planter) -> None:
    """Stays of four days and more in a country, less the journey."""
    for extra, entry in zip((1, 1, 2, 2, 3), planter.some(5), strict=True):
        (stay,) = entry.stays
        last = stay.arrival + timedelta(days=entry.travel + MAX_DAYS + extra - 1)
        entry.end = last
        entry.stays = (attrs.evolve(stay, departure=last),)
        planter.note("outbound.days_per_country", entry)


def third_trips(planter: Planter) -> None:
    """Key leaders who are to go three times; the last of the three is one too many."""
    done = 0
    for person in planter.unused(lambda one: one.key_leader):
        own = [one for one in planter.plain(_OUTBOUND) if one.agency is person.agency]
        trips = sorted(apart(own, 3), key=lambda one: one.start)
        if len(trips) < 3:
            continue
        for trip in trips:
            planter.send(trip, person)
        *earlier, last = trips
        planter.note("outbound.key_leader_trips", last, *earlier)
        planter.note("outbound.leader_trips", last, *earlier, outcome="needs_judgement")
        done += 1
        if done == 3:
            return


def apart(entries: list[Entry], count: int) -> list[Entry]:
    """At most as many of *entries*, none of which is at the time of another."""
    chosen: list[Entry] = []
    for entry in entries:
        if len(chosen) < count and not any(_together(entry, one) for one in chosen):
            chosen.append(entry)
    return chosen


def _together(one: Entry, other: Entry) -> bool:
    return one.start <= other.end and other.start <= one.end


def pairs(planter: Planter) -> None:
    """Two key leaders of one unit in one delegation."""
    firsts = planter.unused(lambda one: one.key_leader and one.id.endswith("01"))
    done = 0
    for first in firsts:
        second = planter.people[f"{first.id[:-2]}02"]
        own = [one for one in planter.plain(_OUTBOUND) if one.agency is first.agency]
        if own and second.id not in planter.used:
            planter.send(own[0], first, second)
            planter.note("outbound.key_leader_pair", own[0])
            done += 1
        if done == 3:
            return


def relatives(planter: Planter) -> None:
    """Two relatives, leaders of two units, in one delegation."""
    deputies = planter.unused(lambda one: not one.key_leader)
    for number, entry in enumerate(planter.some(2)):
        one, other = deputies[2 * number], deputies[2 * number + 1]
        one.relatives, other.relatives = (other.id,), (one.id,)
        planter.send(entry, one, other)
        planter.note("outbound.relatives", entry)


def overlaps(planter: Planter) -> None:
    """One person in two delegations at one time."""
    done = 0
    for one, other in combinations(planter.plain(_OUTBOUND), 2):
        inside = one.start < other.end and other.start < one.end
        if not (inside and one.plain and other.plain):
            continue
        person = planter.unused(lambda each: not each.key_leader)[0]
        planter.send(one, person)
        planter.send(other, person)
        planter.note(
            "register.overlapping_trips", one, other, outcome="needs_judgement", together=True
        )
        done += 1
        if done == 3:
            return


def outside(planter: Planter) -> None:
    """Trips that are in no plan."""
    for entry in planter.some(4):
        entry.state, entry.approved = PlanState.OUTSIDE, None
        planter.note("quang_ninh.outbound.plan", entry)
        planter.note("outbound.annual_plan", entry, outcome="needs_judgement")


def additions(planter: Planter) -> None:
    """Additions that are proposed, of which a person judges, and some that are approved."""
    for entry in planter.some(5):
        entry.state, entry.approved = PlanState.ADDITION_PROPOSED, None
        entry.proposed = date(2018, 1, 12)
        for rule in ("quang_ninh.outbound.plan", "outbound.annual_plan"):
            planter.note(rule, entry, outcome="needs_judgement")
    for entry in planter.some(4):
        entry.state, entry.approved = PlanState.ADDITION_APPROVED, date(2018, 1, 12)
        entry.proposed = date(2018, 1, 10)


def fixed(planter: Planter) -> None:
    """Let units give way wherever a fault is, but for one that keeps its four countries."""
    for one in planter.planted:
        for entry in one.entries:
            entry.fixed = False
    insisting = [one for one in planter.planted if one.rule == "outbound.countries"][1]
    insisting.entries[0].fixed = True
