"""What contradicts itself in a delegation and its papers, and what can be asked of them."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from foreign_affairs_rules.facts import UNKNOWN, Facts, Missing, Senseless
from foreign_affairs_rules.model.budget import Funding, FundingSource
from foreign_affairs_rules.model.delegation import OutboundDelegation, Paper, PaperContent
from foreign_affairs_rules.model.papers import (
    Answer,
    Consultation,
    Decision,
    DecisionContent,
    Version,
    Waiver,
)
from foreign_affairs_rules.model.people import Member, Post
from foreign_affairs_rules.model.plan import PlanEntry
from foreign_affairs_rules.model.stops import Stop

MAY = [date(2018, 5, day) for day in range(1, 32)]
"""The days of a month: ``MAY[0]`` is the first."""


def delegation(**known: Any) -> OutboundDelegation:
    """A delegation with an id."""
    return OutboundDelegation(id="one", **known)


def stop(country: str = "JP", **known: Any) -> Stop:
    """A stop, in Japan unless said."""
    return Stop(country=country, **known)


def waiver(**known: Any) -> Waiver:
    """A waiver for a month."""
    given: dict[str, Any] = {
        "rule": "r",
        "approver": "cấp A",
        "document": "01",
        "date": MAY[0],
        "until": MAY[30],
    }
    return Waiver(**(given | {"at": ""} | known))


def faults(make: Callable[[], Facts], lang: str = "en") -> list[str]:
    """What is wrong with the facts that cannot be made."""
    with pytest.raises(Senseless) as caught:
        make()
    return [fault.told("vi" if lang == "vi" else "en") for fault in caught.value.faults]


class TestStop:
    @pytest.mark.parametrize("country", ["", "J", "jp", "JPN", "J1", "Nhật", "JP\n"])
    def test_country(self, country: str) -> None:
        """A country is two capital letters."""
        (fault,) = faults(lambda: stop(country))
        assert fault.endswith(
            "accepted: two capital letters for a country abroad (ISO 3166-1), such as JP"
        )

    def test_abroad(self) -> None:
        """Viet Nam is no stop of a delegation abroad."""
        (fault,) = faults(lambda: stop("VN"), "vi")
        assert fault == (
            'country: tìm thấy "VN"; '
            "chấp nhận: mã nước ngoài gồm hai chữ hoa theo ISO 3166-1, như JP"
        )

    def test_days_in_order(self) -> None:
        """A stay does not end before it begins."""
        make = lambda: stop(arrival=MAY[4], departure=MAY[3])  # noqa: E731 -- one of its kind
        assert faults(make) == [
            'departure: found "2018-05-04"; accepted: a day from 2018-05-05 (arrival) on'
        ]
        assert faults(make, "vi") == [
            'departure: tìm thấy "2018-05-04"; chấp nhận: ngày từ 2018-05-05 (arrival) trở đi'
        ]

    def test_travel_within_the_stay(self) -> None:
        """No more days are spent travelling than the stay has."""
        assert faults(lambda: stop(arrival=MAY[0], departure=MAY[2], travel_days=4)) == [
            "travel_days: found 4; accepted: at most 3, the days of the stay"
        ]
        assert stop(arrival=MAY[0], departure=MAY[2], travel_days=3).days() == 0

    def test_travel_is_not_negative(self) -> None:
        """A negative number of travel days is refused, whether the stay is known or not."""
        assert faults(lambda: stop(travel_days=-1)) == [
            "travel_days: found -1; accepted: a whole number from 0"
        ]

    def test_days_in_a_country(self) -> None:
        """Both ends of a stay are counted, the days of travel are not."""
        assert stop(arrival=MAY[0], departure=MAY[4], travel_days=2).days() == 3

    def test_days_not_known(self) -> None:
        """The days of a stay are not known while the days of travel are not."""
        with pytest.raises(Missing, match="travel_days"):
            stop(arrival=MAY[0], departure=MAY[4]).days()


class TestJourney:
    def test_homecoming(self) -> None:
        """A delegation does not come home before it leaves."""
        assert faults(lambda: delegation(departure=MAY[4], homecoming=MAY[3])) == [
            'homecoming: found "2018-05-04"; accepted: a day from 2018-05-05 (departure) on'
        ]

    def test_return(self) -> None:
        """A delegation has not returned before it departed."""
        assert faults(lambda: delegation(departed=MAY[4], returned=MAY[3])) == [
            'returned: found "2018-05-04"; accepted: a day from 2018-05-05 (departed) on'
        ]

    def test_passports(self) -> None:
        """Passports are not issued before they are asked for."""
        (fault,) = faults(lambda: delegation(passports_requested=MAY[4], passports_issued=MAY[3]))
        assert fault == (
            'passports_issued: found "2018-05-04"; '
            "accepted: a day from 2018-05-05 (passports_requested) on"
        )

    def test_first_stop(self) -> None:
        """No stop begins before the departure."""
        assert faults(
            lambda: delegation(departure=MAY[4], stops=(stop(arrival=MAY[3], departure=MAY[5]),))
        ) == [
            'stops[0].arrival: found "2018-05-04"; accepted: a day from 2018-05-05 (departure) on'
        ]

    def test_last_stop(self) -> None:
        """No stop ends after the homecoming."""
        assert faults(
            lambda: delegation(homecoming=MAY[4], stops=(stop(arrival=MAY[3], departure=MAY[5]),))
        ) == [
            'stops[0].departure: found "2018-05-06"; accepted: a day up to 2018-05-05 (homecoming)'
        ]

    def test_stops_in_order(self) -> None:
        """No stop begins before the one before it ends, as far as its days are known."""
        first = stop(arrival=MAY[0], departure=MAY[4])
        between, second = stop("LA"), stop("KR", departure=MAY[3])
        (fault,) = faults(lambda: delegation(stops=(first, between, second)))
        assert fault == (
            'stops[2].departure: found "2018-05-04"; '
            "accepted: a day from 2018-05-05 (stops[0].departure) on"
        )

    def test_a_shared_day(self) -> None:
        """A stop may begin on the day on which the one before it ends."""
        first = stop(arrival=MAY[0], departure=MAY[4])
        second = stop("KR", arrival=MAY[4], departure=MAY[5])
        assert delegation(stops=(first, second)).stops == (first, second)

    def test_somewhere(self) -> None:
        """Stops that are known are at least one."""
        assert faults(lambda: delegation(stops=())) == [
            "stops: found []; accepted: at least one; leave it out while not known"
        ]

    def test_a_changed_decision(self) -> None:
        """No version of a decision is older than the decision."""
        decision, version = Decision(date=MAY[4]), Version(date=MAY[3])
        (fault,) = faults(lambda: delegation(decision=decision, versions=(Version(), version)))
        assert fault == (
            'versions[1].date: found "2018-05-04"; '
            "accepted: a day from 2018-05-05 (decision.date) on"
        )
        assert delegation(decision=Decision(), versions=(version,)).versions == (version,)


class TestPlanEntry:
    def test_a_part_is_not_counted_more_often(self) -> None:
        """The unit has no more than the plan, and no round is without a delegation."""
        assert faults(lambda: PlanEntry(additions=1, unit_rounds=2)) == [
            "additions: found 1; accepted: at least 2 (unit_rounds)"
        ]
        assert faults(lambda: PlanEntry(rounds=3, additions=2, unit_additions=3), "vi") == [
            "additions: tìm thấy 2; chấp nhận: ít nhất 3 (unit_additions)",
            "additions: tìm thấy 2; chấp nhận: ít nhất 3 (rounds)",
        ]
        assert PlanEntry(additions=2, rounds=2, unit_rounds=0).rounds == 2


class TestMembers:
    def test_each_person_once(self) -> None:
        """No person is a member twice."""
        members = (Member(person="a"), Member(person="b"), Member(person="a"))
        assert faults(lambda: delegation(members=members), "vi") == [
            'members[2].person: tìm thấy "a"; chấp nhận: mỗi người một lần'
        ]

    @pytest.mark.parametrize("relative", ["a", "c"])
    def test_relatives_are_other_members(self, relative: str) -> None:
        """A relative is another member of the delegation."""
        members = (Member(person="a", relatives=("b", relative)), Member(person="b"))
        assert faults(lambda: delegation(members=members)) == [
            f'members[0].relatives: found "{relative}"; accepted: persons of other members'
        ]

    def test_one_head(self) -> None:
        """A delegation has one head at most."""
        members = tuple(Member(person=person, head=person != "b") for person in "abc")
        assert faults(lambda: delegation(members=members), "vi") == [
            "members[2].head: tìm thấy true; chấp nhận: một trưởng đoàn"
        ]

    def test_somebody(self) -> None:
        """Members that are known are at least one."""
        assert faults(lambda: delegation(members=()), "vi") == [
            "members: tìm thấy []; chấp nhận: ít nhất một; bỏ mục này nếu chưa biết"
        ]

    def test_earlier_trips(self) -> None:
        """Nobody made a negative number of trips."""
        assert faults(lambda: Member(person="a", earlier_trips=-1)) == [
            "earlier_trips: found -1; accepted: a whole number from 0"
        ]

    @pytest.mark.parametrize(
        "make",
        [
            lambda: Member(person=" "),
            lambda: Post(title=""),
            lambda: Consultation(body=""),
            lambda: OutboundDelegation(id=""),
            lambda: waiver(document=""),
            lambda: waiver(approver=" "),
            lambda: Answer(rule="r", met=True, by="A", document="", date=MAY[0]),
        ],
    )
    def test_names_are_not_blank(self, make: Callable[[], Facts]) -> None:
        """What must be named is not named by nothing."""
        (fault,) = faults(make)
        assert fault.endswith("accepted: a text that is not blank, on one line")

    @pytest.mark.parametrize(
        ("leader", "key_leader", "leads"),
        [
            (True, UNKNOWN, True),
            (UNKNOWN, True, True),
            (True, False, True),
            (False, False, False),
        ],
    )
    def test_who_leads(self, leader: Any, key_leader: Any, *, leads: bool) -> None:
        """A leader leads, and so does a key leader."""
        assert Member(person="a", leader=leader, key_leader=key_leader).leads() is leads

    @pytest.mark.parametrize(
        ("leader", "key_leader"), [(UNKNOWN, UNKNOWN), (False, UNKNOWN), (UNKNOWN, False)]
    )
    def test_who_may_lead(self, leader: Any, key_leader: Any) -> None:
        """Whether somebody leads is not known while one of the two is unknown and none is true."""
        with pytest.raises(Missing):
            Member(person="a", leader=leader, key_leader=key_leader).leads()


class TestPapers:
    @pytest.mark.parametrize(
        ("days", "told"),
        [
            ({"asked": MAY[4], "received": MAY[3]}, "received: found .*05-04.*05-05 .asked. on"),
            ({"asked": MAY[4], "answered": MAY[3]}, "answered: found .*05-04.*05-05 .asked. on"),
            (
                {"asked": MAY[0], "received": MAY[4], "answered": MAY[3]},
                "answered: found .*05-04.*05-05 .received. on",
            ),
        ],
    )
    def test_course_of_a_consultation(self, days: dict[str, Any], told: str) -> None:
        """A body is asked, receives the paper and answers, in this order."""
        with pytest.raises(Senseless, match=told):
            Consultation(body="Sở Tài chính", **days)

    def test_replaced_members(self) -> None:
        """Members who were replaced are a change of members."""
        changed = (DecisionContent.DATES,)
        assert faults(lambda: Version(changed=changed, replaced_members=2), "vi") == [
            'changed: tìm thấy ["dates"]; chấp nhận: danh sách có members, vì đã thay 2 người'
        ]
        assert Version(changed=changed, replaced_members=0).replaced_members == 0

    @pytest.mark.parametrize(
        "make",
        [
            lambda: Version(changed=(DecisionContent.DATES,) * 2),
            lambda: Paper(contents=(PaperContent.PURPOSE,) * 2),
            lambda: Funding(sources=(FundingSource.HOST,) * 2),
        ],
    )
    def test_lists_name_nothing_twice(self, make: Callable[[], Facts]) -> None:
        """A content or a source named twice would be counted twice."""
        (fault,) = faults(make)
        assert fault.endswith("accepted: each value once")

    @pytest.mark.parametrize(
        "make",
        [
            lambda: Funding(estimate=-1),
            lambda: PlanEntry(additions=-1),
            lambda: Version(replaced_members=-1),
        ],
    )
    def test_amounts_are_not_negative(self, make: Callable[[], Facts]) -> None:
        """Nothing is counted below nothing."""
        (fault,) = faults(make)
        assert fault.endswith("found -1; accepted: a whole number from 0")

    def test_a_waiver_ends_after_it_begins(self) -> None:
        """A waiver does not end before it is given."""
        assert faults(lambda: waiver(date=MAY[4], until=MAY[3])) == [
            'until: found "2018-05-04"; accepted: a day from 2018-05-05 (date) on'
        ]

    def test_territory(self) -> None:
        """A territory is given by its code, not by its name."""
        assert faults(lambda: delegation(territory="Quảng Ninh"), "vi") == [
            'territory: tìm thấy "Quảng Ninh"; chấp nhận: mã tỉnh, thành phố, như quang_ninh'
        ]


class TestCountryVisits:
    def test_by_country(self) -> None:
        """Stops in one country are one visit, in the order in which countries come first."""
        first = stop("JP", arrival=MAY[0], departure=MAY[1], travel_days=0)
        second = stop("KR", arrival=MAY[2], departure=MAY[3], travel_days=1)
        third = stop("JP", arrival=MAY[4], departure=MAY[5], travel_days=1)
        visits = delegation(stops=(first, second, third)).country_visits()
        assert [(visit.country, visit.parts) for visit in visits] == [
            ("JP", (first, third)),
            ("KR", (second,)),
        ]
        assert [(visit.days(), visit.shared) for visit in visits] == [(3, 0), (1, 0)]
        assert [visit.label.vi for visit in visits] == ["JP", "KR"]

    def test_shared_days(self) -> None:
        """A day spent in two countries is told of both."""
        stops = (
            stop("JP", arrival=MAY[0], departure=MAY[2], travel_days=0),
            stop("KR", arrival=MAY[2], departure=MAY[4], travel_days=0),
        )
        assert [visit.shared for visit in delegation(stops=stops).country_visits()] == [1, 1]

    def test_a_day_of_two_stops(self) -> None:
        """A day spent at two places of one country is one day there."""
        stops = (
            stop("JP", arrival=MAY[0], departure=MAY[2], travel_days=0),
            stop("JP", arrival=MAY[2], departure=MAY[3], travel_days=0),
        )
        (visit,) = delegation(stops=stops).country_visits()
        assert (visit.days(), visit.shared) == (4, 0)

    def test_only_neighbours_matter(self) -> None:
        """Days that are unknown elsewhere leave a country as it is; those next to it do not."""
        stops = (
            stop("JP", arrival=MAY[0], departure=MAY[2], travel_days=0),
            stop("KR", arrival=MAY[4], travel_days=0),
            stop("LA"),
        )
        japan, korea, laos = delegation(stops=stops).country_visits()
        assert (japan.days(), japan.shared) == (3, 0)
        for visit in (korea, laos):
            with pytest.raises(Missing):
                _ = visit.shared

    def test_a_private_trip(self) -> None:
        """A private trip is out of the scope of all rules, an official one is not."""
        private = delegation(official=False).out_of_scope()
        assert private is not None
        assert private.en == "A private trip is not a delegation."
        assert delegation().out_of_scope() is None
