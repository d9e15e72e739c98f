"""Small plans drawn at random, all synthetic, and the best way to mend one by trying every way."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import product
from typing import Any

import attrs
from hypothesis import strategies as st
from registers import leader

from foreign_affairs_rules.findings import Finding, Outcome
from foreign_affairs_rules.mending import Kind, Wishes
from foreign_affairs_rules.mending.options import Option, Options
from foreign_affairs_rules.mending.prices import Price
from foreign_affairs_rules.mending.seeing import Sight
from foreign_affairs_rules.model.delegation import Invitation, OutboundDelegation
from foreign_affairs_rules.model.papers import Decision
from foreign_affairs_rules.model.people import Member
from foreign_affairs_rules.model.plan import PlanEntry, PlanState
from foreign_affairs_rules.model.stops import Stop
from foreign_affairs_rules.register import Register, RegisterReport, check_register

PLACES = (("quang_ninh", date(2018, 1, 15)), ("quang_nam", date(2024, 11, 4)))
"""A province with limits on every trip, and one with a limit on additions."""
OVERLAPS = "register.overlapping_trips"
_PEOPLE = ("lanh-dao-01", "lanh-dao-02", "lanh-dao-03")
_ROUTES = (("JP",), ("JP",), ("KR",), ("JP", "KR"), ("JP", "KR", "CN", "LA"))


@st.composite
def members(draw: st.DrawFn) -> tuple[Member, ...]:
    """Some of three leaders, most of them key leaders, one of whom may have travelled already."""
    people = draw(st.lists(st.sampled_from(_PEOPLE), unique=True, max_size=3))
    made = []
    for person in sorted(people):
        known: dict[str, Any] = {"key_leader": draw(st.sampled_from((True, True, True, False)))}
        if draw(st.integers(0, 7)) == 0:
            known["earlier_trips"] = draw(st.integers(1, 2))
        made.append(leader(person, **known))
    return tuple(made)


@st.composite
def entries(draw: st.DrawFn, on: date) -> PlanEntry:
    """In the plan, or one of the additions of two units in one of four rounds."""
    if draw(st.booleans()):
        return PlanEntry(state=PlanState.IN_PLAN, year=on.year, approved=date(on.year, 1, 9))
    return PlanEntry(
        state=PlanState.ADDITION_PROPOSED,
        agency=draw(st.sampled_from(("Sở A", "Sở A", "Sở B"))),
        proposed=date(on.year, 1, draw(st.integers(2, 5))),
        year=on.year,
        new=True,
    )


@st.composite
def trips(draw: st.DrawFn, name: str, on: date) -> OutboundDelegation:
    """A trip of the year that may be too large, too long or to too many countries."""
    start = on + timedelta(days=draw(st.sampled_from((-7, 3, 5, 10, 17, 24, 31))))
    stops, day = [], start
    for country in draw(st.sampled_from(_ROUTES)):
        stay = timedelta(days=draw(st.sampled_from((1, 2, 2, 4))))
        stops.append(Stop(country=country, arrival=day, departure=day + stay, travel_days=0))
        day += stay + timedelta(days=1)
    known: dict[str, Any] = {}
    if draw(st.integers(0, 7)) == 0:
        known["decision"] = Decision(date=on)
    return OutboundDelegation(
        id=name,
        recorded_until=on,
        all_listed=False,
        members=draw(members()),
        size=draw(st.sampled_from((4, 6, 12))),
        stops=tuple(stops),
        departure=start,
        homecoming=stops[-1].departure,
        purpose=f"Nội dung {name}",
        invitation=Invitation(by="Đối tác", date=on),
        plan=draw(entries(on)),
        **known,
    )


@st.composite
def plans(draw: st.DrawFn) -> RegisterReport:
    """The report on a plan of two to six trips."""
    province, on = draw(st.sampled_from(PLACES))
    held = [draw(trips(f"doan-{n}", on)) for n in range(draw(st.integers(2, 5)))]
    kept_from = draw(st.sampled_from((date(on.year, 1, 1), None)))
    return check_register(Register(held, kept_from=kept_from), province=province, on=on)


@st.composite
def wishes(draw: st.DrawFn, report: RegisterReport) -> Wishes:
    """Priorities, a fixed row now and then, weights, and whether overlaps are mended too."""
    ids = report.register.ids
    ranks = {name: draw(st.sampled_from((1, 2, None))) for name in ids}
    return Wishes(
        priorities={name: rank for name, rank in ranks.items() if rank is not None},
        fixed=frozenset(draw(st.lists(st.sampled_from(ids), max_size=2))),
        weights={kind: draw(st.sampled_from((1, 1, 2, 3))) for kind in Kind},
        also=frozenset(draw(st.sampled_from(((), (OVERLAPS,))))),
        weeks=draw(st.integers(0, 1)),
    )


Chosen = tuple[Option, ...]


Wrong = set[tuple[tuple[str, ...], str]]


@attrs.frozen
class Best:
    """The options *chosen*, one for each trip, and what is wrong while the fixed ones stay."""

    chosen: Chosen
    conflicts: Wrong


def by_force(report: RegisterReport, wanted: Wishes) -> Best:
    """The cheapest plan, and the first of those, that keeps what the rules let a plan keep."""
    ways = Options(Sight(report, wanted.also), wanted)
    every = product(*(ways[name] for name in report.register.ids))
    fitting = [chosen for chosen in every if _paired(chosen)]
    bearable = _bearable(report, wanted, ways)
    stays = tuple(ways.keep(name) for name in report.register.ids if name in ways.stays)
    conflicts = _wrong(report, _checked(report, stays), wanted) - bearable
    for chosen in sorted(fitting, key=_weighed):
        if not _wrong(report, _checked(report, chosen), wanted) - bearable - conflicts:
            return Best(chosen, conflicts)
    raise AssertionError(report.register)


def price(chosen: Chosen) -> Price:
    """The prices of the options *chosen*, summed."""
    return tuple(map(sum, zip(*(one.price for one in chosen), strict=True)))


def _weighed(chosen: Chosen) -> tuple[Price, tuple[int, ...]]:
    return price(chosen), tuple(one.rank for one in chosen)


def _paired(chosen: Chosen) -> bool:
    partners = {one.row: one.partner for one in chosen}
    return all(not one.partner or partners[one.partner] == one.row for one in chosen)


def _checked(report: RegisterReport, chosen: Chosen) -> RegisterReport:
    made = [one.made for one in chosen if one.made is not None]
    return report.after(Register(made, kept_from=report.register.kept_from))


def _wrong(before: RegisterReport, report: RegisterReport, wanted: Wishes) -> Wrong:
    """What is broken or asked, and the trips that overlap and did not before."""
    found = {
        ((name,), one.rule.id)
        for name, each in report.reports.items()
        for one in each.findings
        if _counts(one, wanted)
    }
    overlaps, old = {*_overlaps(report)}, {*_overlaps(before)}
    return found | (overlaps if OVERLAPS in wanted.also else overlaps - old)


def _counts(one: Finding, wanted: Wishes) -> bool:
    asked = one.outcome is Outcome.NEEDS_JUDGEMENT and one.rule.id in wanted.also
    return asked or one.outcome is Outcome.BROKEN


def _overlaps(report: RegisterReport) -> Iterator[tuple[tuple[str, ...], str]]:
    for each in report.groups.values():
        for one in each.of(Outcome.NEEDS_JUDGEMENT):
            if one.rule.id == OVERLAPS:
                trips = each.subject.peek("trips")
                places = [int(at.removeprefix("trips[").removesuffix("]")) for at in one.at]
                yield tuple(sorted(trips[at].delegation for at in places)), one.rule.id


def _bearable(report: RegisterReport, wanted: Wishes, ways: Options) -> Wrong:
    """What is wrong with a trip alone, none the less whatever is tried, or with settled ones."""
    found: Wrong = set()
    for name in report.register.ids:
        before, *others = [_rules(report, one.made, wanted) for one in ways.tries[name]]
        better = {rule for one in others for rule in before if one[rule] < before[rule]}
        found |= {((name,), rule) for rule in before.keys() - better}
    settled = {name for name, why in ways.stays.items() if name not in wanted.fixed}
    stayed = {name for name in wanted.fixed if _is_settled(report, name)}
    kept = tuple(ways.keep(name) for name in report.register.ids if name in settled | stayed)
    return found | _wrong(report, _checked(report, kept), wanted)


def _is_settled(report: RegisterReport, name: str) -> bool:
    one, on = report.register[name], report.desk.on
    return bool(one.peek("decision")) or one.peek("departure") < on


def _rules(report: RegisterReport, made: Any, wanted: Wishes) -> Counter[str]:
    found = report.after(Register([made], kept_from=report.register.kept_from))
    each = found.reports[made.id].findings
    return Counter(one.rule.id for one in each if _counts(one, wanted))
