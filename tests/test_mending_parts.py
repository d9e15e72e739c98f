"""The parts of mending: single changes, merged trips, cuts and choices."""

from datetime import date
from typing import Any

import pytest
from registers import addition, checked, leader, trip

from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.mending import Edit, Kind, Wishes
from foreign_affairs_rules.mending.candidates import moves
from foreign_affairs_rules.mending.choosing import choose
from foreign_affairs_rules.mending.cuts import Cut, Cuts
from foreign_affairs_rules.mending.edits import edited, people
from foreign_affairs_rules.mending.kinds import KINDS
from foreign_affairs_rules.mending.least import smallest
from foreign_affairs_rules.mending.merging import alike, merged
from foreign_affairs_rules.mending.options import Option, Options
from foreign_affairs_rules.mending.seeing import Sight
from foreign_affairs_rules.mending.tallies import tallies
from foreign_affairs_rules.mending.wishes import Effort
from foreign_affairs_rules.model.budget import Ticket, TravelClass, TravelMode
from foreign_affairs_rules.model.inbound import InboundDelegation
from foreign_affairs_rules.model.plan import PlanEntry, PlanState
from foreign_affairs_rules.model.stops import Stop
from foreign_affairs_rules.text import LANGS


def test_every_kind_has_words() -> None:
    """Each kind of change is named and explained in both languages, no two alike."""
    for lang in LANGS:
        assert len({kind.label[lang] for kind in KINDS}) == len(KINDS)
        assert len({kind.says[lang] for kind in KINDS}) == len(KINDS)


def test_who_leaves_takes_the_ticket_along() -> None:
    """A member who is left out holds no ticket in the delegation."""
    ticket = Ticket(person="b", mode=TravelMode.AIR, travel_class=TravelClass.FIRST)
    given = trip("a", date(2018, 6, 4), "a", "b", tickets=(ticket,))
    left = edited(given, [Edit(Kind.MEMBER, "b")])
    assert left is not None
    assert left.peek("tickets") == ()
    assert [one.person for one in left.peek("members")] == ["a"]


@pytest.mark.parametrize(
    "edit", [Edit(Kind.MEMBER, "a"), Edit(Kind.COUNTRY, "JP"), Edit(Kind.STAY, "JP", 4)]
)
def test_a_change_that_makes_no_sense_makes_nothing(edit: Edit) -> None:
    """Nobody travels, nowhere, or a stay that ends before it begins: there is no such trip."""
    assert edited(trip("a", date(2018, 6, 4), "a"), [edit]) is None


def test_guests_are_counted_where_they_are() -> None:
    """The people of a visit are its size; what has none is not counted."""
    visit = InboundDelegation(id="v", size=12)
    assert people(visit) == 12
    fewer = edited(visit, [Edit(Kind.FEWER, by=10)])
    assert fewer is not None
    assert fewer.peek("size") == 10
    assert people(PlanEntry()) is None
    assert people(trip("a").but(members=(leader(),))) == 1


def test_moves_stay_within_the_year() -> None:
    """No move leads into another year or to before the day asked; a day unknown is not moved."""
    late = trip("a", date(2018, 12, 26))
    assert [edit.by for edit in moves(late, 2, date(2018, 12, 13))] == [-1]
    assert [*moves(trip("a", None, plan=PlanEntry(year=2018)), 2, date(2018, 1, 1))] == []


def _merged(one: Facts, other: Facts) -> dict[str, Any]:
    made = merged(one, other)
    return {} if made is None else made.known()


def test_only_trips_alike_are_merged() -> None:
    """Both go to the very same countries in one year, officially."""
    one, there = trip("a"), (Stop(country="KR"),)
    assert alike(one, trip("b", date(2018, 9, 3)))
    assert not alike(one, trip("b", stops=there))
    assert not alike(one, trip("b", date(2019, 6, 3)))
    assert not alike(one, trip("b", official=False))
    assert not alike(one, InboundDelegation(id="v"))
    assert not alike(trip("a", None, plan=PlanEntry(year=2018)), trip("b"))


def test_what_is_not_known_of_one_trip_is_not_known_of_both() -> None:
    """Members must be known; a size or a cost that is not known of one is known of none."""
    one, other = trip("a", plan=PlanEntry(cost=5)), trip("b", None, "x", plan=PlanEntry(year=2018))
    assert _merged(one, other.but(members=other.known()["members"], all_listed=False)) != {}
    made = _merged(one, other.but(all_listed=False))
    assert "size" not in made
    assert "cost" not in made["plan"].known()
    assert len(_merged(one, other)["members"]) == 2
    assert _merged(one.but(all_listed=False, size=3), other)["size"] == 4
    assert "plan" not in _merged(trip("a"), other)
    nobody = trip("b").known() | {"id": "b"}
    del nobody["members"]
    assert _merged(one, type(one)(**nobody)) == {}


def test_a_merged_trip_has_one_head() -> None:
    """Who leads the trip that stays leads both."""
    one = trip("a", date(2018, 6, 4), leader("x", head=True))
    made = _merged(one, trip("b", date(2018, 6, 4), leader("y", head=True)))
    assert [member.head for member in made["members"]] == [True, False]


def test_the_smallest_part_is_found() -> None:
    """None of what is left can be left out, and the order stays."""
    assert smallest([*range(9)], lambda some: {2, 7} <= {*some}) == [2, 7]
    assert smallest([1], lambda _: True) == []
    assert smallest([], lambda _: True) == []


def _option(row: str, rank: int, price: tuple[int, ...]) -> Option:
    return Option(row, rank, (), None, price)


def test_prices_that_are_too_large_for_one_number_are_still_compared_in_order() -> None:
    """The earlier number decides, however large the later ones are."""
    big = 1 << 39
    options = {
        "a": (_option("a", 0, (1, 0, 0)), _option("a", 1, (0, big, 7))),
        "b": (_option("b", 0, (0, big, 3)), _option("b", 1, (0, big, 2))),
    }
    found = choose(options, [], Effort(5.0))
    assert found is not None
    assert found.proven
    assert {row: one.rank for row, one in found.options.items()} == {"a": 1, "b": 1}


def test_a_mark_of_several_rows_is_hit_once() -> None:
    """Two options of one round count once: of three rounds one goes, not one of each row."""
    options = {
        row: (_option(row, 0, (0,)), _option(row, 1, (price,)))
        for row, price in (("a", 1), ("b", 1), ("c", 3))
    }
    first = frozenset({("a", 0), ("b", 0)})
    cut = Cut(frozenset("abc"), frozenset({first, frozenset({("c", 0)})}), 1)
    found = choose(options, [cut], Effort(5.0))
    assert found is not None
    assert [found.options[row].rank for row in "abc"] == [1, 1, 0]


def test_no_choice_where_cuts_forbid_all() -> None:
    """What cannot be chosen is told as none; so is what there is no effort to choose."""
    options = {"a": (_option("a", 0, (0,)),)}
    cut = Cut(frozenset("a"), frozenset({frozenset({("a", 0)})}), 0)
    assert choose(options, [cut], Effort(5.0)) is None
    assert choose(options, [], Effort(0.0)) is None


def test_a_proof_that_breaks_off_leaves_the_best_so_far() -> None:
    """Where the effort ends between two numbers the plan that was found is kept, unproven."""
    options = {
        f"{row:03}": tuple(_option(f"{row:03}", rank, (3 - rank, 1 << 39)) for rank in range(4))
        for row in range(200)
    }
    effort = Effort(5.0)
    assert choose(options, [], effort) is not None
    spent = 5.0 - effort.left
    assert spent > 0
    part = choose(options, [], Effort(spent * 0.9))
    assert part is not None
    assert not part.proven


def test_additions_are_counted_as_the_register_counts_them() -> None:
    """An addition is one of its plan and of its unit, and of the round it was proposed in."""
    assert len([*tallies(addition("a"))]) == 1 + 4
    assert len([*tallies(addition("a", None))]) == 1 + 2
    lone = addition("a", None, agency="Sở A")
    plan = PlanEntry(state=PlanState.ADDITION_PROPOSED)
    assert len([*tallies(lone.but(plan=plan))]) == 1 + 1
    assert [*tallies(InboundDelegation(id="v"))] == []


def test_cuts_are_widened_only_where_every_combination_is_as_bad() -> None:
    """Three trips that are too many together: each with all its options that keep the leader."""
    plan = [
        trip(name, date(2018, 6, n), leader(key_leader=True)) for n, name in enumerate("abc", 4)
    ]
    report = checked(*plan, kept_from="2018-01-01")
    sight = Sight(report, ())
    cuts = Cuts(sight, Options(sight, Wishes()))
    (wrong,) = sight.wrong(report)
    strong, weak = cuts.of(wrong, report.register, {})
    assert strong == weak
    assert strong.most == 2
