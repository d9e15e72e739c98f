"""Mending a plan: which changes are proposed, what is left, and when there is no way."""

import subprocess
import sys
from datetime import date, timedelta
from typing import Any

import pytest
from registers import JANUARY, addition, checked, leader, trip

from foreign_affairs_rules import UNKNOWN, example
from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.findings import Outcome
from foreign_affairs_rules.mending import Edit, Kind, Mending, Wishes, mend
from foreign_affairs_rules.model.conference import Conference
from foreign_affairs_rules.model.delegation import Invitation, OutboundDelegation
from foreign_affairs_rules.model.papers import Decision
from foreign_affairs_rules.model.people import Member
from foreign_affairs_rules.model.plan import PlanEntry, PlanState
from foreign_affairs_rules.model.stops import Stop
from foreign_affairs_rules.register import Register, check_register

OVERLAPS = "register.overlapping_trips"
TRIPS = "outbound.key_leader_trips"
YEAR = {"kept_from": "2018-01-01"}


def planned(name: str, *people: str, week: int = 20, **known: Any) -> Facts:
    """A trip of six people, of whom *people* are key leaders, in a *week* of 2018."""
    given = {"all_listed": False, "size": 6, "members": tuple(map(leader, people))} | known
    return trip(name, date(2018, 1, 1) + timedelta(weeks=week), **given)


def mended(*plan: Facts, **wishes: Any) -> Mending:
    """What is proposed for a plan of 2018 in Quảng Ninh."""
    return mend(checked(*plan, **YEAR), Wishes(**wishes))


def made(found: Mending, row: str) -> OutboundDelegation:
    """The trip *row* as it would be."""
    trip = found.made[row]
    assert isinstance(trip, OutboundDelegation)
    return trip


def proposed(found: Mending) -> list[tuple[str, Edit]]:
    """The changes, each with its activity."""
    return [(one.row, one.edit) for one in found.changes]


THREE = tuple(planned(name, "lanh-dao-01", week=10 * n) for n, name in enumerate("abc", 1))
"""Three trips of one key leader, who may make two."""


def test_a_lawful_plan_is_left_alone() -> None:
    """Where nothing is broken nothing is proposed, and that is proven."""
    found = mended(*THREE[:2])
    assert (found.changes, found.left, found.conflicts) == ((), (), ())
    assert found.lawful
    assert found.proven
    assert found.after is found.before
    assert found.verdict.en == "No change is needed."


def test_a_trip_too_many_costs_one_change() -> None:
    """The leader stays at home for one of three, the last by its id; the article is told."""
    found = mended(*THREE)
    assert proposed(found) == [("c", Edit(Kind.MEMBER, "lanh-dao-01"))]
    (change,) = found.changes
    assert (change.says.en, change.was.en, change.becomes.en) == (
        "Leave out lanh-dao-01",
        "lanh-dao-01",
        "–",
    )
    (asked,) = change.asked
    assert asked.key == (("c",), TRIPS)
    assert asked.finding.citations
    assert found.verdict.en == "No smaller set of changes mends as much."
    assert made(found, "c").size == 5
    assert list(found.after.of(Outcome.BROKEN)) == []


def test_the_plan_itself_is_never_changed() -> None:
    """The report and the register that were given stand as they were."""
    before = checked(*THREE, **YEAR)
    held = [*before.register]
    found = mend(before)
    assert [*before.register] == held
    assert found.before is before
    assert list(found.after.register) != held


def test_priorities_say_which_activity_changes() -> None:
    """Of two plans with as few changes, that of the activity with the lower priority is taken."""
    ranks = {"a": 2, "c": 1}
    assert [row for row, _ in proposed(mended(*THREE, priorities=ranks))] == ["b"]
    ranks |= {"b": 1, "c": 1}
    assert [row for row, _ in proposed(mended(*THREE, priorities=ranks))] == ["a"]


def test_what_is_fixed_stays() -> None:
    """No change is proposed to a fixed activity, whatever its priority."""
    found = mended(*THREE, fixed=frozenset("bc"), priorities={"a": 1, "b": 9, "c": 9})
    assert [row for row, _ in proposed(found)] == ["a"]


def test_two_faults_of_one_trip_may_cost_it_its_place() -> None:
    """To drop it is one change; where that weighs more, the two milder changes are proposed."""
    stops = tuple(
        Stop(country=country, arrival=day, departure=day, travel_days=0)
        for country, day in zip(("JP", "KR", "CN", "LA"), _days(4), strict=True)
    )
    wrong = planned("a", size=12, stops=stops, homecoming=_days(4)[-1])
    assert proposed(mended(wrong)) == [("a", Edit(Kind.DROP))]
    found = mended(wrong, weights={Kind.DROP: 3})
    assert proposed(found) == [
        ("a", Edit(Kind.COUNTRY, "CN")),
        ("a", Edit(Kind.FEWER, by=10)),
    ]
    assert [one.becomes.en for one in found.changes] == ["JP, KR, LA", "10 persons"]
    asked = [[wrong.rule for wrong in change.asked] for change in found.changes]
    assert asked == [["outbound.countries"], ["outbound.max_members"]]


def _days(count: int) -> list[date]:
    return [date(2018, 5, 21) + timedelta(days=n) for n in range(count)]


def test_a_stay_is_made_shorter() -> None:
    """What follows a stay that is too long comes earlier, and so does the day of coming home."""
    first, *_, last = _days(5)
    stops = (
        Stop(country="JP", arrival=first, departure=last, travel_days=0),
        Stop(country="KR", arrival=last + timedelta(1), departure=last + timedelta(2)),
    )
    found = mended(planned("a", stops=stops, homecoming=last + timedelta(2)))
    assert proposed(found) == [("a", Edit(Kind.STAY, "JP", 2))]
    assert made(found, "a").homecoming == last
    assert (
        found.changes[0].becomes.en == "JP (21/05/2018 – 23/05/2018), KR (24/05/2018 – 25/05/2018)"
    )


def test_of_a_listed_delegation_who_leads_stays() -> None:
    """Where all are named, those leave who lead nothing, and no trace of them stays."""
    many = [Member(person=f"p{n:02}", head=n == 11, relatives=()) for n in range(12)]
    many[0] = many[0].but(relatives=("p10",))
    many[1] = leader("p01")
    found = mended(trip("a", date(2018, 5, 21), *many), weights={Kind.MEMBER: 2})
    assert proposed(found) == [("a", Edit(Kind.FEWER, by=10))]
    members = made(found, "a").members
    assert {one.person for one in many} - {one.person for one in members} == {"p10", "p09"}
    assert members[0].relatives == ()
    assert found.changes[0].becomes.en.startswith("10 persons: p00, p01")


def test_trips_to_one_country_are_merged() -> None:
    """Two leaders on the same three trips: one merger costs less than two who stay at home."""
    both = ("lanh-dao-01", "lanh-dao-02")
    plan = (
        planned("a", *both, week=10, title="Nội dung A", plan=PlanEntry(cost=100)),
        planned("b", *both, week=20, title="Nội dung B", plan=PlanEntry(cost=50)),
        planned("c", *both, week=30, stops=UNKNOWN),
    )
    found = mended(*plan, fixed=frozenset("c"))
    assert proposed(found) == [("a", Edit(Kind.MERGE, "b"))]
    assert found.made["b"] is None
    one = made(found, "a")
    assert (one.size, one.plan.cost, one.title) == (10, 150, "Nội dung A; Nội dung B")
    assert [one.key for one in found.changes[0].asked] == [(("c",), TRIPS)] * 2
    assert found.changes[0].says.en == "Merge the trip b into this one"
    ranked = mended(*plan, fixed=frozenset("c"), priorities={"b": 1})
    assert proposed(ranked) == [("b", Edit(Kind.MERGE, "a"))]


def test_a_late_paper_asks_for_a_later_day() -> None:
    """A conference whose papers were to be in by now is moved by as few weeks as can be."""
    seminar = example("conference-ready-2023").but(
        submitted=UNKNOWN,
        consultations=(),
        documents=(),
        start=date(2023, 10, 10),
        end=date(2023, 10, 11),
        plan=PlanEntry(month=10),
    )
    report = check_register(Register([seminar]), province="quang_nam", on="2023-09-25")
    found = mend(report)
    assert proposed(found) == [("conference-ready-2023", Edit(Kind.MOVE, by=3))]
    (change,) = found.changes
    assert change.says.en == "Move it 3 weeks later"
    assert change.was.vi == "10/10/2023 – 11/10/2023"
    moved = found.made["conference-ready-2023"]
    assert isinstance(moved, Conference)
    assert moved.plan.month == 10
    assert [one.wrong.rule for one in found.left] == ["conference.dossier"]
    assert "short of taking it out" in found.left[0].why.en
    assert not found.lawful
    few = mend(report, Wishes(weeks=2))
    assert (few.changes, len(few.left)) == ((), 2)


def test_an_overlap_is_mended_where_that_is_asked() -> None:
    """A question is left to a person, unless the user wants it mended: then one trip is moved."""
    plan = (planned("a", "lanh-dao-01"), planned("b", "lanh-dao-01"))
    assert mended(*plan).changes == ()
    found = mended(*plan, also=frozenset({OVERLAPS}))
    assert proposed(found) == [("b", Edit(Kind.MOVE, by=1))]
    assert found.changes[0].asked[0].key == (("a", "b"), OVERLAPS)
    earlier = mended(*plan, planned("c", "lanh-dao-02", week=21), also=frozenset({OVERLAPS}))
    assert proposed(earlier) == proposed(found)


def test_an_overlap_of_a_trip_that_cannot_be_kept() -> None:
    """What is wrong with a trip by itself and with its group is mended at once."""
    plan = (planned("a", "lanh-dao-01", size=12), planned("b", "lanh-dao-01"))
    assert proposed(mended(*plan, also=frozenset({OVERLAPS}))) == [("a", Edit(Kind.DROP))]
    found = mended(*plan, also=frozenset({OVERLAPS}), weights={Kind.DROP: 3})
    assert proposed(found) == [("a", Edit(Kind.MOVE, by=1)), ("a", Edit(Kind.FEWER, by=10))]


def test_a_move_makes_no_new_overlap() -> None:
    """Where the week after is taken by another trip of the person, the week before is chosen."""
    plan = [planned(name, "lanh-dao-01", week=n) for name, n in (("a", 20), ("b", 20), ("c", 21))]
    people = [one.but(members=(leader("lanh-dao-01", key_leader=False),)) for one in plan]
    found = mended(*people, also=frozenset({OVERLAPS}))
    assert proposed(found) == [("b", Edit(Kind.MOVE, by=-1))]
    assert found.changes[0].says.en == "Move it 1 week earlier"
    weeks = mended(*people, also=frozenset({OVERLAPS}), weeks=0)
    assert [edit.kind for _, edit in proposed(weeks)] == [Kind.MEMBER]


def test_parts_that_nothing_ties_do_not_disturb_each_other() -> None:
    """What is proposed for one leader is what is proposed where the other is not in the plan."""
    plan = [planned(name, "lanh-dao-02", week=n) for name, n in (("x", 20), ("y", 20), ("z", 21))]
    others = [one.but(members=(leader("lanh-dao-02", key_leader=False),)) for one in plan]
    also = frozenset({OVERLAPS})
    apart = proposed(mended(*THREE, also=also)) + proposed(mended(*others, also=also))
    assert proposed(mended(*THREE, *others, also=also)) == apart


def test_no_day_before_the_one_asked() -> None:
    """A trip in the week to come is never moved to before the day asked."""
    soon = JANUARY + timedelta(days=3)
    plan = [trip(name, soon, leader(key_leader=False)) for name in "ab"]
    found = mended(*plan, trip("c", soon + timedelta(7), leader(key_leader=False)), also={OVERLAPS})
    assert proposed(found) == [("b", Edit(Kind.MOVE, by=2))]


def test_additions_beyond_the_limit_are_dropped() -> None:
    """Quảng Nam lets a unit add twice a year: of three rounds the one that costs least goes."""
    rounds = [(f"{n}{name}", date(2024, 1, n)) for n in (2, 3, 4) for name in "ab"]
    plan = [
        trip(
            name,
            date(2024, 12, n),
            members=(),
            all_listed=False,
            size=5,
            recorded_until=date(2024, 11, 4),
            invitation=Invitation(by="Đối tác", date=date(2024, 1, 2)),
            plan=addition(name, day, new=True).plan,
        )
        for n, (name, day) in enumerate(rounds, 1)
    ]
    register = Register(plan, kept_from="2024-01-01")
    report = check_register(register, province="quang_nam", on="2024-11-04")
    found = mend(report, Wishes(weights={Kind.MERGE: 2}))
    assert proposed(found) == [("4a", Edit(Kind.DROP)), ("4b", Edit(Kind.DROP))]
    assert found.changes[0].asked[0].rule == "quang_nam.outbound.additions"
    ranked = mend(report, Wishes(weights={Kind.MERGE: 2}, priorities={"4b": 1}))
    assert [row for row, _ in proposed(ranked)] == ["3a", "3b"]
    unknown = Register(
        [one if one.id != "3a" else one.but(members=UNKNOWN) for one in plan],
        kept_from="2024-01-01",
    )
    found = mend(check_register(unknown, province="quang_nam", on="2024-11-04"))
    assert proposed(found) == [("2b", Edit(Kind.MERGE, "4a")), ("3b", Edit(Kind.MERGE, "4b"))]
    merged = mend(report)
    assert proposed(merged) == [("3a", Edit(Kind.MERGE, "4a")), ("3b", Edit(Kind.MERGE, "4b"))]


def test_fixed_rows_that_conflict_are_named() -> None:
    """Three fixed trips of one leader: no plan keeps the rule; what is proposed mends the rest."""
    found = mended(*THREE, planned("d", "lanh-dao-01", size=12), fixed=frozenset("abc"))
    assert proposed(found) == [("d", Edit(Kind.DROP))]
    assert (found.lawful, found.left) == (False, ())
    assert "while the rows below stay" in found.verdict.en
    (conflict,) = found.conflicts
    assert conflict.wrong.key == (("c",), TRIPS)
    assert [*conflict.rows] == ["a", "b", "c"]
    assert conflict.rows["a"].en == "it is marked to stay as it is"


def test_a_fixed_row_may_be_in_conflict_with_a_rule_by_itself() -> None:
    """What a change would mend, were it not fixed, is a conflict; what none mends is left."""
    found = mended(planned("a", size=12), fixed=frozenset("a"))
    assert [(one.wrong.rule, [*one.rows]) for one in found.conflicts] == [
        ("outbound.max_members", ["a"])
    ]
    outside = planned("a", plan=PlanEntry(state=PlanState.OUTSIDE))
    found = mended(outside, fixed=frozenset("a"))
    assert found.conflicts == ()
    assert [one.wrong.rule for one in found.left] == ["quang_ninh.outbound.plan"]
    assert found.verdict.en == "No change of the plan mends what is left."


def test_overlaps_of_fixed_rows_conflict() -> None:
    """Two fixed trips at one time conflict where overlaps are to be mended."""
    plan = (planned("a", "lanh-dao-01"), planned("b", "lanh-dao-01"))
    found = mended(*plan, fixed=frozenset("ab"), also=frozenset({OVERLAPS}))
    assert [[*one.rows] for one in found.conflicts] == [["a", "b"]]


def test_what_is_settled_is_left_as_it_is() -> None:
    """Trips that were made or decided are not changed; what they break stays, and is told."""
    decided = Decision(date=date(2018, 1, 10))
    past = [planned(name, "lanh-dao-01", week=n) for n, name in ((0, "a"), (1, "b"))]
    plan = (*past, planned("c", "lanh-dao-01", decision=decided), planned("d", "lanh-dao-01"))
    found = mended(*plan)
    assert proposed(found) == [("d", Edit(Kind.MEMBER, "lanh-dao-01"))]
    assert [(one.wrong.key, one.why.en) for one in found.left] == [
        ((("b",), TRIPS), "it was made, or its planned day has passed")
    ]
    assert found.stays["c"].en == "it is decided"
    assert mended(planned("a", size=12, cancelled=date(2018, 1, 3))).stays["a"].en == (
        "it was called off"
    )


def test_only_activities_of_a_plan_are_changed() -> None:
    """What no plan holds stays as it is."""
    card = Register([example("apec-card-faults")])
    found = mend(check_register(card, province="quang_ninh", on="2024-06-01"))
    assert found.changes == ()
    assert {one.why.en for one in found.left} == {"it is no activity of a plan"}


def test_a_trip_without_a_day_is_not_moved() -> None:
    """Where the day is not known there is none to move it to."""
    plan = trip("a", None, plan=PlanEntry(year=2018), all_listed=False, size=12)
    assert proposed(mended(plan)) == [("a", Edit(Kind.FEWER, by=10))]


def test_the_answer_without_effort_is_lawful_and_marked() -> None:
    """Where no effort is left to search, a plan is found all the same; it is not proven."""
    found = mended(*THREE, planned("d", size=12), planned("e"), effort=0)
    assert not found.proven
    assert found.verdict.en.startswith("Not proven")
    assert found.lawful
    assert [(row, edit.kind) for row, edit in proposed(found)] == [
        ("a", Kind.MEMBER),
        ("d", Kind.FEWER),
    ]


def test_strange_ids_are_refused() -> None:
    """A wish for an activity that the plan does not hold is an error."""
    with pytest.raises(ValueError, match="found the ids x, y; accepted: those of the plan"):
        mended(*THREE, fixed=frozenset("xa"), priorities={"y": 1})


@pytest.mark.parametrize("wishes", [{"weights": {Kind.DROP: 0}}, {"weeks": -1}, {"effort": -0.5}])
def test_wishes_that_make_no_sense_are_refused(wishes: dict[str, Any]) -> None:
    """A weight is at least 1; weeks and effort are not negative."""
    with pytest.raises(ValueError, match="0"):
        Wishes(**wishes)


def test_without_the_solver_a_lawful_plan_is_still_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """OR-Tools is needed where something is to be chosen, and only there."""
    monkeypatch.setitem(sys.modules, "ortools.sat.python", None)
    monkeypatch.delitem(sys.modules, "foreign_affairs_rules.mending.choosing", raising=False)
    assert mended(*THREE[:2]).lawful
    with pytest.raises(ModuleNotFoundError):
        mended(*THREE)


_AGAIN = """
import sys
sys.path.insert(0, {tests!r})
from test_mending import THREE, mended, planned
found = mended(*THREE, planned("d", "lanh-dao-01", size=12), planned("e", "lanh-dao-01"))
print([(one.row, one.edit, one.says.vi, [w.key for w in one.asked]) for one in found.changes])
"""


def test_every_process_gives_the_same_answer() -> None:
    """Nothing hangs on the order in which a process keeps its sets."""
    code = _AGAIN.format(tests=str(__file__).rpartition("/")[0])
    answers = {
        subprocess.run(  # noqa: S603 -- this very interpreter
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(answers) == 1
    assert "lanh-dao-01" in answers.pop()
