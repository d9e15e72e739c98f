"""Who travels on the trips in which no fault is planted, and what may look like one and is none."""

from collections import defaultdict
from datetime import date

from year.entries import Entry
from year.people import Person
from year.planting import Planter, apart

MOST_TRIPS = 2
"""The most trips of a leader in a year."""
_LEADERS_GO, _TWO_GO = 0.6, 0.3


def no_faults(planter: Planter) -> None:
    """Rows that look like faults and are none: trips over New Year, called off, or without days."""
    over_new_year(planter)
    called_off(planter)
    without_days(planter)


def over_new_year(planter: Planter) -> None:
    """Trips that leave in the last days of the year and come home in the next one."""
    for day, entry in zip((29, 30, 31), _with_a_night(planter), strict=False):
        entry.special = True
        entry.moved(date(2018, 12, day))


def _with_a_night(planter: Planter) -> list[Entry]:
    return [one for one in planter.plain("outbound") if (one.end - one.start).days == 3]


def called_off(planter: Planter) -> None:
    """Activities that were called off; with one of them a key leader would go a third time."""
    done = False
    for person in planter.unused(lambda one: one.key_leader):
        every = [one for one in planter.plain("outbound") if one.agency is person.agency]
        own = apart(every, MOST_TRIPS + 1)
        if len(own) > MOST_TRIPS and not done:
            for trip in own:
                planter.send(trip, person)
            own[0].cancelled = date(2018, 1, 12)
            done = True
    for kind in ("outbound", "inbound", "conference"):
        for entry in planter.some(2, kind):
            entry.cancelled = date(2018, 1, 12)


def without_days(planter: Planter) -> None:
    """Activities of which only the month or the quarter is set."""
    for kind, count in (("outbound", 16), ("inbound", 6), ("conference", 3)):
        for number, entry in enumerate(planter.some(count, kind, alone=True)):
            month = entry.start.month
            entry.dated = False
            entry.when = (f"tháng {month}", f"{month}/2018", f"quý {_QUARTERS[month]}")[number % 3]


_QUARTERS = {month: ("I", "II", "III", "IV")[(month - 1) // 3] for month in range(1, 13)}


def cast(planter: Planter) -> None:
    """Send leaders on plain trips, none of them on a third trip or on two at one time."""
    trips: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in planter.entries:
        if entry.kind == "outbound" and not entry.special and not entry.people:
            chosen = _chosen(planter, entry, trips)
            if chosen:
                entry.people = tuple(one.id for one in chosen)
                entry.leader = chosen[0].post
                entry.size = max(entry.size, len(chosen) + 1)


def _chosen(planter: Planter, entry: Entry, trips: defaultdict[str, list[Entry]]) -> list[Person]:
    if planter.random.random() > _LEADERS_GO:
        return []
    own = planter.unused(lambda one: one.agency is entry.agency)
    free = [one for one in own if _may_go(trips[one.id], entry)]
    keys = [one for one in free if one.key_leader][:1]
    others = [one for one in free if not one.key_leader][:1]
    wanted = 2 if planter.random.random() < _TWO_GO else 1
    chosen = [*keys, *others][:wanted]
    for person in chosen:
        trips[person.id].append(entry)
    return chosen


def _may_go(trips: list[Entry], entry: Entry) -> bool:
    apart = all(entry.start > one.end or one.start > entry.end for one in trips)
    return apart and len(trips) < MOST_TRIPS
