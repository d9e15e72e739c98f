"""The trips of leaders in a year: how many, which, and what is left of the limits."""

from datetime import date
from typing import Any

import pytest
from reports import decided, document, outbound, reported

from foreign_affairs_rules.reporting.leaders import Balance, LeaderYear, Rank
from foreign_affairs_rules.reporting.rows import Standing


def member(person: str = "lanh-dao-01", **known: Any) -> dict[str, Any]:
    """A member as a document has it."""
    return {"person": person, **known}


def only(*trips: Any, **asked: Any) -> LeaderYear:
    """The one person who travels."""
    (one,) = reported(*trips, **asked).leaders.people
    return one


def balance(one: LeaderYear, term: str) -> Balance:
    """What is left of one limit."""
    (found,) = (each for each in one.balances if each.limit.term == term)
    return found


KEY, LEADER = "outbound.key_leader_trips", "outbound.leader_trips"


class TestTrips:
    def test_trips_are_made_decided_proposed_or_called_off(self) -> None:
        """In the order in which they count; what was called off is the last, and does not."""
        one = only(
            outbound("a", "2018-02-05"),
            outbound("b", "2018-03-05", departed="2018-03-05", decision=decided("2018-02-20")),
            outbound("c", "2018-10-05", decision=decided("2018-09-20", "99/QĐ")),
            outbound("d", "2018-01-05", cancelled="2018-01-02"),
        )
        assert (one.made, one.decided, one.proposed, one.cancelled) == (1, 1, 1, 1)
        assert [trip.delegation for trip in one.trips] == ["b", "c", "a", "d"]
        assert [trip.standing for trip in one.trips] == [
            Standing.MADE,
            Standing.DECIDED,
            Standing.PROPOSED,
            Standing.CANCELLED,
        ]
        assert (one.trips[1].decision, one.trips[1].decided) == ("99/QĐ", date(2018, 9, 20))

    def test_the_whole_year_is_told_whatever_the_period(self) -> None:
        """The limit is one of the year; a trip over New Year counts by its departure."""
        over = outbound("a", departure="2018-12-29", homecoming="2019-01-03")
        assert only(over).proposed == 1
        assert reported(over, year=2019).leaders.people == ()

    def test_a_trip_without_a_day_has_its_month(self) -> None:
        """As the plan names it."""
        trip = only(outbound("a", None, plan={"year": 2018, "month": 5})).trips[0]
        assert (trip.departure, trip.month, trip.countries) == (None, 5, ("JP",))

    def test_posts_of_all_trips_are_told_once_each(self) -> None:
        """With the agency, where the title does not name it already."""
        posts = [{"title": "Giám đốc", "agency": "Sở Y tế"}]
        second = [{"title": "Bí thư Đảng ủy Sở Y tế", "agency": "Sở Y tế"}, {"title": "Đại biểu"}]
        one = only(
            outbound("a", members=[member(key_leader=True, posts=posts)]),
            outbound("b", "2018-08-06", members=[member(posts=[*posts, *second])]),
        )
        assert one.posts == ("Giám đốc, Sở Y tế", "Bí thư Đảng ủy Sở Y tế", "Đại biểu")


class TestRank:
    @pytest.mark.parametrize(
        ("flags", "rank"),
        [
            ([{"key_leader": True}], Rank.KEY_LEADER),
            ([{"leader": True, "key_leader": False}], Rank.LEADER),
            ([{"leader": True}, {"key_leader": True}], Rank.KEY_LEADER),
            ([{"key_leader": False}], Rank.NOT_SAID),
            ([{"leader": False}, {}], Rank.NOT_SAID),
        ],
    )
    def test_the_highest_rank_counts_that_a_document_gives(
        self, flags: list[dict[str, Any]], rank: Rank
    ) -> None:
        """A person whom no document calls a leader, or none, is told apart."""
        trips = [
            outbound(f"{number}", f"2018-0{number}-05", members=[member(**one)])
            for number, one in enumerate(flags, 1)
        ]
        assert only(*trips).rank is rank

    def test_who_is_no_leader_is_not_told(self) -> None:
        """Every document says so."""
        trip = outbound("a", members=[member(leader=False)])
        assert reported(trip).leaders.people == ()

    def test_key_leaders_come_first(self) -> None:
        """Then leaders, then those of whom it is not said."""
        people = [member("a"), member("b", leader=True), member("c", key_leader=True)]
        found = reported(outbound("x", members=people)).leaders.people
        assert [one.person for one in found] == ["c", "b", "a"]


class TestLimits:
    def test_what_is_left_of_each_limit(self) -> None:
        """After the trips made or decided, and with the proposed ones; never below by guess."""
        trips = [
            outbound(name, f"2018-0{number}-05", departed=f"2018-0{number}-05")
            for number, name in enumerate("abc", 1)
        ]
        one = only(*trips, outbound("d", "2018-11-05"))
        for term in (KEY, LEADER):
            found = balance(one, term)
            assert (found.limit.value, found.left, found.after) == (2, -1, -2)
        assert balance(one, LEADER).limit.excepted
        assert not balance(one, KEY).limit.excepted

    def test_a_limit_is_cited_with_its_evidence(self) -> None:
        """Beside the number stands where it comes from."""
        found = balance(only(outbound("a")), LEADER).limit
        assert [cite.printed.en for cite in found.citations] == ["Directive 38-CT/TW"]
        assert found.citations[0].evidence.label.en == "secondary source"

    def test_where_no_text_fixes_it_nothing_is_left_or_over(self) -> None:
        """The limit of key leaders is open in Hà Nội; why is said."""
        found = balance(only(outbound("a"), province="ha_noi"), KEY)
        assert (found.limit.value, found.left, found.after) == (None, None, None)
        assert found.limit.why is not None
        assert found.limit.why.en.startswith("No text that was read fixes")

    def test_the_limits_are_those_of_the_day_asked_within_the_year(self) -> None:
        """Asked after the year, those of its last day; the plan of 2018 is not carried over."""
        trip = outbound("a")
        late = reported(trip, on=date(2019, 3, 1)).leaders
        assert (late.law_day, late.limits[0].value) == (date(2018, 12, 31), 2)
        early = reported(trip, on=date(2017, 12, 1)).leaders
        assert early.law_day == date(2018, 1, 1)

    def test_who_is_not_said_to_be_a_leader_has_no_balance(self) -> None:
        """Nobody knows which limit holds."""
        assert only(outbound("a", members=[member()])).balances == ()

    def test_a_register_that_does_not_hold_the_year_whole_is_told(self) -> None:
        """There may be trips that it does not know."""
        assert not reported(outbound("a"), kept_from="2018-02-01").leaders.whole
        assert reported(outbound("a"), kept_from="2018-01-01").leaders.whole

    def test_guests_are_no_travellers(self) -> None:
        """Only trips abroad count."""
        guests = document("inbound", "a", arrival="2018-05-05", guests=[{"guest": "k"}])
        assert reported(guests).leaders.people == ()
