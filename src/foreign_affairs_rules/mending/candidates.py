"""The changes that could mend what is wrong with one activity by itself, or with its group."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.findings import Finding
from foreign_affairs_rules.mending.days import first_day
from foreign_affairs_rules.mending.edits import people
from foreign_affairs_rules.mending.kinds import Edit, Kind
from foreign_affairs_rules.model.delegation import OutboundDelegation


def moves(activity: Facts, weeks: int, on: date) -> Iterator[Edit]:
    """*activity* moved within its year by at most so many *weeks*, never to before the day *on*."""
    start = first_day(activity)
    if start is None:
        return
    first = max(on, date(start.year, 1, 1)).toordinal()
    days = range(first, date(start.year, 12, 31).toordinal() + 1)
    for number in range(1, weeks + 1):
        for by in (number, -number):
            if start.toordinal() + 7 * by in days:
                yield Edit(Kind.MOVE, by=by)


def own_edits(activity: Any, wrong: Iterable[Finding]) -> Iterator[Edit]:
    """The changes other than moves that bear on what is *wrong* with *activity* by itself."""
    findings = tuple(wrong)
    for one in findings:
        if (size := _too_many(activity, one)) is not None:
            yield Edit(Kind.FEWER, by=size)
    if isinstance(activity, OutboundDelegation):
        yield from _of_trip(activity, findings)


def _too_many(activity: Any, finding: Finding) -> int | None:
    """To how many people *activity* is to be reduced; `None` where the finding is about others."""
    count, limit = people(activity), finding.limit
    if count is None or count != finding.measured or not isinstance(limit, int):
        return None
    return limit if 0 < limit < count else None


def _of_trip(trip: OutboundDelegation, wrong: tuple[Finding, ...]) -> Iterator[Edit]:
    places = {at for one in wrong for at in one.at}
    for index, member in enumerate(trip.peek("members", ())):
        if f"members[{index}]" in places:
            yield Edit(Kind.MEMBER, member.person)
    stops = trip.peek("stops", ())
    countries = dict.fromkeys(stop.country for stop in stops)
    if len(countries) > 1:
        yield from (Edit(Kind.COUNTRY, country) for country in countries)
    for one in wrong:
        there = {stops[n].country for n in range(len(stops)) if f"stops[{n}]" in one.at}
        days = _beyond(one)
        if days and len(there) == 1:
            yield Edit(Kind.STAY, there.pop(), days)


def _beyond(finding: Finding) -> int:
    """By how much more than the limit was measured; 0 where it is no number."""
    measured, limit = finding.measured, finding.limit
    if isinstance(measured, int) and isinstance(limit, int):
        return max(0, measured - limit)
    return 0
