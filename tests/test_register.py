"""The register: what it holds, what it counts, what it asks, and how it follows a change."""

import json
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from time import perf_counter
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from registers import JANUARY, addition, checked, leader, trip

from foreign_affairs_rules import documents
from foreign_affairs_rules.documents import DocumentError
from foreign_affairs_rules.facts import UNKNOWN
from foreign_affairs_rules.findings import Finding, Outcome
from foreign_affairs_rules.model.agreement import Agreement
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.model.followed import Task
from foreign_affairs_rules.model.papers import Decision
from foreign_affairs_rules.model.passport import PassportFile
from foreign_affairs_rules.model.plan import PlanEntry, PlanState
from foreign_affairs_rules.national import register as rules
from foreign_affairs_rules.plugins import UnknownProvince
from foreign_affairs_rules.register import Register, check_register, read_register
from foreign_affairs_rules.register.checking import Desk, RegisterReport
from foreign_affairs_rules.register.counting import Counts
from foreign_affairs_rules.register.documents import dump_register, dumps_register, load_register
from foreign_affairs_rules.register.groups import Key, keys_of, year_of
from foreign_affairs_rules.shipped import example
from foreign_affairs_rules.testing.removals import removals
from foreign_affairs_rules.text import fold

JUNE, AUTUMN = date(2018, 6, 4), date(2018, 9, 3)
MARCH = date(2018, 3, 5)
TRIPS = "outbound.key_leader_trips"


def earlier(register: Register, name: str, on: date = JANUARY) -> int | None:
    """How many trips the register counts for the one leader of a delegation."""
    held = register[name]
    assert isinstance(held, OutboundDelegation)
    return Counts(register, on).earlier_trips(held.members[0].person, held)


def told(report: RegisterReport, rule: str) -> list[Finding]:
    """What the groups of a register are told of a rule."""
    return [
        one for group in report.groups.values() for one in group.findings if one.rule.id == rule
    ]


class TestHolding:
    def test_activities_stand_in_the_order_of_their_ids(self) -> None:
        """Whatever the order in which they came."""
        register = Register([trip("b"), trip("a")])
        assert [one.peek("id") for one in register] == ["a", "b"]
        assert (len(register), "a" in register, "c" in register) == (2, True, False)
        assert repr(register) == "Register(2 activities)"
        assert register["a"].peek("id") == "a"
        assert register.get("c") is None

    def test_no_id_is_held_twice(self) -> None:
        """Neither at first nor later."""
        with pytest.raises(ValueError, match="found the id 'a' twice; accepted: each id once"):
            Register([trip("a"), trip("a")])
        with pytest.raises(ValueError, match="each id once"):
            Register([trip("a")]).adding(trip("a"))

    def test_only_activities_are_held(self) -> None:
        """A task is none, nor is a group of a register."""
        for one in (Task(what="Báo cáo"), checked(trip("a"), trip("b")).groups):
            found = one if isinstance(one, Task) else next(iter(one.values())).subject
            with pytest.raises(ValueError, match="accepted: an activity"):
                Register([found])

    def test_a_change_gives_another_register(self) -> None:
        """The first one holds what it held."""
        first = Register([trip("a"), trip("b")], kept_from="2018-01-01")
        moved = trip("a", AUTUMN)
        later = first.adding(trip("c")).replacing(moved).without("b")
        assert first.ids == ("a", "b")
        assert later.ids == ("a", "c")
        assert later["a"] is moved
        assert later.kept_from == date(2018, 1, 1)
        assert later.differing(first) == {"a", "b", "c"}

    def test_what_is_not_held_cannot_be_replaced_or_dropped(self) -> None:
        """Both name the id."""
        register = Register([trip("a")])
        with pytest.raises(KeyError, match="c"):
            register.without("c")
        with pytest.raises(KeyError, match="c"):
            register.replacing(trip("c"))

    @given(st.data())
    def test_any_way_to_a_register_gives_the_same_groups(self, data: st.DataObject) -> None:
        """Added one by one, replaced and dropped, or all at once."""
        names = data.draw(st.permutations(["a", "b", "c", "d"]))
        people = st.sampled_from(["p", "q"])
        register = Register()
        for name in names:
            register = register.adding(trip(name, JUNE, data.draw(people)))
        for name in names[:2]:
            register = register.replacing(trip(name, AUTUMN, data.draw(people)))
        register = register.without(names[-1])
        assert dict(register.groups) == dict(Register([*register]).groups)


class TestGroups:
    def test_a_planned_delegation_stands_in_the_groups_of_its_year(self) -> None:
        """Of its members, its agency, its plan, the additions, and visits with its content."""
        keys = {key[:2] for key in keys_of(addition("a"))}
        assert keys == {
            ("person", "lanh-dao-01"),
            ("agency", fold("Sở A")),
            ("plan", ""),
            ("additions", ""),
            ("visits", "JP/" + fold("Nội dung a")),
        }

    def test_groups_are_read_by_key(self) -> None:
        """An unknown one is empty."""
        register = Register([addition("a"), trip("b")])
        assert register.of(Key("agency", fold("Sở A"), 2018)) == (register["a"],)
        assert register.of(Key("agency", fold("Sở B"), 2018)) == ()

    def test_the_year_is_that_of_the_planned_day(self) -> None:
        """Over New Year that of the departure; without a day that of the plan, or none."""
        over = trip("a", date(2018, 12, 30))
        assert year_of(over) == 2018
        assert year_of(trip("a", None, plan=PlanEntry(year=2019))) == 2019
        assert year_of(trip("a", None)) is None
        assert year_of(PassportFile(id="a")) is None
        assert year_of(Agreement(id="a", signing_day=JUNE)) == 2018

    def test_a_private_trip_stands_in_no_group_of_trips(self) -> None:
        """It is no delegation."""
        assert [*keys_of(trip("a", official=False))] == []


class TestCounting:
    def test_earlier_trips_are_counted_by_departure(self) -> None:
        """Whatever the order of the register."""
        register = Register([trip("a", AUTUMN), trip("b", MARCH), trip("c", JUNE)])
        assert [earlier(register, name) for name in "abc"] == [2, 0, 1]

    def test_decided_trips_count_before_proposed_ones(self) -> None:
        """A trip in autumn that is decided stands before one in spring that is proposed."""
        decided = trip("a", AUTUMN, decision=Decision(date=date(2018, 1, 10)))
        register = Register([decided, trip("b", MARCH)])
        assert [earlier(register, name) for name in "ab"] == [0, 1]
        assert [earlier(register, name, date(2018, 1, 9)) for name in "ab"] == [1, 0]

    def test_cancelled_trips_do_not_count(self) -> None:
        """From the day on which they were called off."""
        called_off = trip("a", MARCH, cancelled=date(2018, 1, 10))
        register = Register([called_off, trip("b")])
        assert earlier(register, "b") == 0
        assert earlier(register, "a") is None
        assert earlier(register, "b", date(2018, 1, 9)) == 1

    def test_a_trip_over_new_year_counts_by_its_departure(self) -> None:
        """The trip of the next January is the first of its year."""
        register = Register([trip("a", date(2018, 12, 30)), trip("b", date(2019, 1, 20))])
        assert [earlier(register, name) for name in "ab"] == [0, 0]

    def test_a_trip_without_a_day_counts_at_the_end_of_its_month(self) -> None:
        """Or of its year; without either it counts nowhere."""
        march = trip("a", None, plan=PlanEntry(year=2018, month=3))
        some_day, unknown = trip("b", None, plan=PlanEntry(year=2018)), trip("c", None)
        register = Register([march, some_day, unknown, trip("d", date(2018, 3, 30))])
        assert [earlier(register, name) for name in "abcd"] == [0, 2, None, 1]

    def test_the_larger_number_stands(self) -> None:
        """A document that tells more is left as it is, one that tells less is raised."""
        register = Register(
            [trip("a", MARCH), trip("b", JUNE, leader(earlier_trips=4)), trip("c", AUTUMN)]
        ).replacing(trip("c", AUTUMN, leader(earlier_trips=0)))
        counts = Counts(register, JANUARY)
        filled = [counts.filled(register[name]).peek("members")[0] for name in "abc"]
        assert [one.earlier_trips for one in filled] == [0, 4, 2]

    def test_nothing_is_filled_of_a_year_that_is_not_held_whole(self) -> None:
        """Where the document leaves it open; what it tells is still raised."""
        trips = [trip("a", MARCH), trip("b", JUNE), trip("c", AUTUMN, leader(earlier_trips=1))]
        register = Register(trips, kept_from="2018-02-01")
        counts = Counts(register, JANUARY)
        filled = [counts.filled(register[name]).peek("members")[0] for name in "abc"]
        assert [one.peek("earlier_trips") for one in filled] == [None, None, 2]

    def test_what_has_no_trips_is_left_as_it_is(self) -> None:
        """Another kind of activity, and a delegation of which no member is known."""
        agreement, nobody = Agreement(id="b"), trip("a").but(members=UNKNOWN)
        counts = Counts(Register([nobody, agreement]), JANUARY)
        assert counts.filled(agreement) is agreement
        assert counts.filled(nobody) is nobody
        assert counts.earlier_trips("x", trip("c", None)) is None
        assert counts.additions(trip("c", None)) == {}

    def test_additions_are_counted_in_rounds_and_by_unit(self) -> None:
        """Those proposed on one day are one round."""
        later = date(2018, 1, 12)
        other = addition("c", later, agency="Sở B")
        register = Register([addition("a"), addition("b"), other, addition("d", later)])
        counts = Counts(register, JANUARY)
        filled = [counts.filled(register[name]).peek("plan") for name in "abcd"]
        assert [(one.additions, one.rounds) for one in filled] == [(0, 0), (1, 0), (2, 1), (3, 1)]
        assert [(one.unit_additions, one.unit_rounds) for one in filled] == [
            (0, 0), (1, 0), (0, 0), (2, 1),
        ]  # fmt: skip

    def test_an_addition_without_its_day_or_unit_leaves_those_counts_open(self) -> None:
        """It stands last, and its round cannot be told."""
        lost = addition("a", None, agency=UNKNOWN)
        plan = Counts(Register([lost, addition("b")]), JANUARY).filled(lost).peek("plan")
        names = ("additions", "rounds", "unit_additions", "unit_rounds")
        assert [plan.peek(name) for name in names] == [1, None, None, None]


class TestChecking:
    def test_the_third_trip_of_a_key_leader_is_found(self) -> None:
        """By the rule on one delegation, with what the register counts."""
        report = checked(trip("a", MARCH), trip("b"), trip("c", AUTUMN))
        found = [report.reports[name].outcome_of(TRIPS) for name in "abc"]
        assert found == [Outcome.KEPT, Outcome.KEPT, Outcome.BROKEN]
        (broken,) = [one for _, one in report.of(Outcome.BROKEN) if one.rule.id == TRIPS]
        assert (broken.measured, broken.limit) == (3, 2)

    def test_without_a_register_the_number_is_a_missing_fact(self) -> None:
        """The rule says what it needs."""
        report = Desk("quang_ninh", JANUARY).check(trip("c", AUTUMN))
        (finding,) = [one for one in report.findings if one.rule.id == TRIPS]
        assert finding.missing_facts == ("members[0].earlier_trips",)

    def test_overlapping_trips_of_one_person_are_asked_about(self) -> None:
        """Home and off again on one day is no overlap."""
        report = checked(trip("a", JUNE), trip("b", JUNE + timedelta(1)))
        (question,) = told(report, "register.overlapping_trips")
        assert question.message.en == (
            "lanh-dao-01 is in two delegations at one time: a and b. Which trip is made?"
        )
        assert question.at == ("trips[0]", "trips[1]")
        apart = checked(trip("a", JUNE), trip("b", JUNE + timedelta(2)))
        assert told(apart, "register.overlapping_trips")[0].outcome is Outcome.KEPT

    def test_months_tell_trips_apart_and_one_month_does_not(self) -> None:
        """Two trips in one month of which no day is known may overlap."""

        def planned(name: str, month: int) -> OutboundDelegation:
            return trip(name, None, plan=PlanEntry(year=2018, month=month))

        (apart,) = told(checked(planned("a", 3), planned("b", 4)), "register.overlapping_trips")
        (same,) = told(checked(planned("a", 3), planned("b", 3)), "register.overlapping_trips")
        assert (apart.outcome, same.outcome) == (Outcome.KEPT, Outcome.UNDETERMINED)

    def test_another_number_in_a_document_is_asked_about(self) -> None:
        """With both numbers; the same number is not."""
        one = trip("a", MARCH, leader(earlier_trips=1))
        (question,) = told(checked(one, trip("b")), "register.earlier_trips")
        assert question.message.en == (
            "a: the document tells 1 earlier trip of the year, the register holds 0. "
            "Which number is right?"
        )
        held = checked(one, trip("b", date(2018, 2, 5)), kept_from="2018-02-01")
        assert told(held, "register.earlier_trips")[0].outcome is Outcome.UNDETERMINED

    def test_other_counts_of_additions_are_asked_about(self) -> None:
        """Each count by itself; nothing is asked where no document tells one."""
        report = checked(addition("a"), addition("b", rounds=2, additions=2))
        found = told(report, "register.additions")
        assert [one.message.en.partition(". ")[0] for one in found] == [
            "b: before it the document tells 2 delegations added, the register holds 1",
            "b: before it the document tells 2 rounds of additions, the register holds 0",
        ]
        assert told(checked(addition("a")), "register.additions") == []
        part = checked(addition("b", rounds=2, additions=2), kept_from="2018-02-01")
        assert {one.outcome for one in told(part, "register.additions")} == {Outcome.UNDETERMINED}

    def test_like_visits_are_open_where_no_text_sets_the_years(self) -> None:
        """No text that binds a province was read."""
        report = checked(trip("a", MARCH, purpose="Khảo sát"), trip("b", purpose="khảo  sát"))
        (finding,) = told(report, rules.like_visits.id)
        assert finding.missing_law == ("register.like_visit_years",)

    def test_an_unknown_province_is_told_before_anything_is_checked(self) -> None:
        """An empty register does not hide it."""
        with pytest.raises(UnknownProvince):
            check_register(Register(), province="nowhere", on=JANUARY)

    def test_each_activity_is_checked_by_the_law_of_its_territory(self) -> None:
        """After a merger, that of the old unit goes on where a document names it."""
        old = example("outbound-quang-nam-2024-planned")
        report = check_register(Register([old]), province="da_nang", on="2025-08-01")
        assert report.reports[old.peek("id")].place.territory == "quang_nam"
        asked = check_register(
            Register([trip("a")]), province="da_nang", on="2025-08-01", territory="quang_nam"
        )
        assert asked.reports["a"].place.territory == "quang_nam"

    def test_reports_come_in_one_order(self) -> None:
        """Those of activities by id, then those of groups by key."""
        report = checked(trip("b"), trip("a"), trip("c"))
        assert [one.subject_name for one in report] == ["a", "b", "c", "lanh-dao-01/2018"]


PEOPLE = st.lists(st.sampled_from(["p", "q", "r"]), min_size=1, max_size=2, unique=True)
DAYS = st.dates(date(2018, 1, 20), date(2019, 1, 10))
STATES = st.sampled_from([PlanState.IN_PLAN, PlanState.ADDITION_PROPOSED])


@st.composite
def trips(draw: Callable[..., Any], name: str) -> OutboundDelegation:
    """A trip of some of three people, in the plan or proposed in addition, perhaps called off."""
    plan = PlanEntry(
        state=draw(STATES),
        agency=draw(st.sampled_from(["Sở A", "Sở B"])),
        proposed=draw(st.dates(date(2018, 1, 2), JANUARY)),
    )
    off = draw(st.sampled_from([None, None, date(2018, 1, 10)]))
    purpose = draw(st.sampled_from(["Khảo sát", "Xúc tiến"]))
    return trip(name, draw(DAYS), *draw(PEOPLE), plan=plan, purpose=purpose, cancelled=off)


NAMES = [f"doan-{number}" for number in range(8)]


@st.composite
def registers(draw: Callable[..., Any]) -> Register:
    """A register of some of eight trips."""
    names = draw(st.lists(st.sampled_from(NAMES[:-1]), unique=True, max_size=7))
    return Register(draw(trips(name)) for name in names)


def data_of(report: RegisterReport) -> list[Any]:
    """All that a report tells, as plain data."""
    return [one.plain(everything=True) for one in report]


class TestFollowing:
    @pytest.mark.untraced
    @settings(max_examples=25, deadline=None)
    @given(registers(), st.data())
    def test_a_change_is_followed_as_if_all_were_checked_again(
        self, register: Register, data: st.DataObject
    ) -> None:
        """Whatever is added, replaced or dropped, one after the other."""
        report = check_register(register, province="quang_nam", on=date(2018, 1, 15))
        for _ in range(3):
            name = data.draw(st.sampled_from(NAMES))
            if name not in register:
                register = register.adding(data.draw(trips(name)))
            elif data.draw(st.booleans()):
                register = register.without(name)
            else:
                register = register.replacing(data.draw(trips(name)))
            report = report.after(register)
            whole = check_register(register, province="quang_nam", on=date(2018, 1, 15))
            assert data_of(report) == data_of(whole)
            assert report.groups.keys() == whole.groups.keys()

    def test_what_a_change_does_not_touch_is_not_checked_again(self) -> None:
        """The very same reports stand in the new report."""
        report = checked(trip("a", MARCH), trip("b", JUNE, "q"), trip("c"))
        after = report.after(report.register.replacing(trip("c", AUTUMN)))
        assert after.reports["b"] is report.reports["b"]
        assert after.reports["a"] is report.reports["a"]
        assert after.reports["c"] is not report.reports["c"]

    @pytest.mark.untraced
    def test_a_change_in_ten_thousand_costs_little(self) -> None:
        """Checked again after one change at least 50 times faster than as a whole, in one run."""
        many = [trip(f"{n:05}", MARCH + timedelta(n % 200), f"p{n // 3}") for n in range(10_000)]
        register = Register(many)
        start = perf_counter()
        report = check_register(register, province="quang_ninh", on=JANUARY)
        whole = perf_counter() - start
        changed = register.replacing(trip("05000", AUTUMN, "p1666"))
        start = perf_counter()
        after = report.after(changed)
        assert whole / (perf_counter() - start) > 50
        again = [name for name, one in after.reports.items() if one is not report.reports[name]]
        assert again == ["05000"]
        alone = checked(*(changed[f"{n:05}"] for n in (4998, 4999, 5000)))
        assert after.reports["05000"].plain() == alone.reports["05000"].plain()

    @settings(max_examples=30, deadline=None)
    @given(registers(), st.data())
    def test_no_fact_taken_away_makes_the_register_look_better(
        self, register: Register, data: st.DataObject
    ) -> None:
        """No rule that some activity breaks is kept by all of them after it."""
        if not len(register):
            return
        name = data.draw(st.sampled_from(register.ids))
        report = check_register(register, province="quang_ninh", on=JANUARY)
        every = [one for one in removals(register[name]) if not one.stated]
        without = data.draw(st.sampled_from(every)).subject
        after = report.after(register.replacing(without))
        for rule in {one.rule.id for _, one in report.of(Outcome.BROKEN)}:
            found = {one.outcome for each in after for one in each.findings if one.rule.id == rule}
            assert found & {Outcome.BROKEN, Outcome.UNDETERMINED}


class TestDocuments:
    def test_a_register_goes_out_and_in(self, tmp_path: Path) -> None:
        """As one document, whole."""
        register = Register([trip("b"), addition("a"), Agreement(id="c")], kept_from="2018-01-01")
        file = tmp_path / "register.json"
        file.write_text(dumps_register(register), encoding="utf-8")
        again = read_register(file)
        assert [*again] == [*register]
        assert again.kept_from == register.kept_from

    def test_a_folder_is_read_as_a_register(self, tmp_path: Path) -> None:
        """Every document in it; other files are no documents."""
        for one in (trip("b"), trip("a")):
            (tmp_path / f"{one.id}.json").write_text(documents.dumps(one), encoding="utf-8")
        (tmp_path / "notes.txt").write_text("x", encoding="utf-8")
        assert read_register(tmp_path).ids == ("a", "b")

    def test_a_folder_tells_what_is_wrong_with_each_file(self, tmp_path: Path) -> None:
        """By the name of the file; and one without documents is told as such."""
        with pytest.raises(DocumentError, match=r"accepted: a folder that holds .json files"):
            read_register(tmp_path)
        (tmp_path / "a.json").write_text("{", encoding="utf-8")
        (tmp_path / "b.json").write_text('{"schema": "outbound/1", "x": 1}', encoding="utf-8")
        with pytest.raises(DocumentError) as error:
            read_register(tmp_path)
        assert [fault.path for fault in error.value.faults] == [
            "[a.json]",
            "[b.json].x",
            "[b.json].id",
        ]

    def test_all_faults_are_told_at_once(self) -> None:
        """Each with its path."""
        bad = {"schema": "outbound/1", "id": "a", "departure": "2018-02-30"}
        data = {
            "schema": "register/1", "kept_from": "x", "note": 1,
            "activities": [
                bad, documents.dump(trip("a")), documents.dump(trip("a")), 7, {"schema": "values/1"}
            ],
        }  # fmt: skip
        with pytest.raises(DocumentError) as error:
            load_register(data)
        assert sorted(fault.path for fault in error.value.faults) == [
            "activities[0].departure", "activities[2].id", "activities[3]",
            "activities[4].values", "kept_from", "note",
        ]  # fmt: skip

    @pytest.mark.parametrize(
        ("data", "path"),
        [
            ([], ""),
            ({}, "schema"),
            ({"schema": "outbound/1"}, "schema"),
            ({"schema": "register/1"}, "activities"),
            ({"schema": "register/1", "activities": {}}, "activities"),
        ],
    )
    def test_what_is_no_register(self, data: object, path: str) -> None:
        """One line says what is accepted."""
        with pytest.raises(DocumentError) as error:
            load_register(data)
        assert [fault.path for fault in error.value.faults] == [path]

    def test_an_office_s_values_are_no_activity(self) -> None:
        """A document of values is refused among activities."""
        values = json.loads(documents.dumps(example("values-synthetic")))
        with pytest.raises(DocumentError, match=r"activities\[0\].schema: found"):
            load_register({"schema": "register/1", "activities": [values]})

    def test_a_key_given_twice_is_told(self, tmp_path: Path) -> None:
        """In a file and in a file of a folder."""
        text = '{"schema": "register/1", "activities": [], "activities": []}'
        for file in (tmp_path / "a.json", tmp_path / "folder" / "a.json"):
            file.parent.mkdir(exist_ok=True)
            file.write_text(text, encoding="utf-8")
            with pytest.raises(DocumentError, match="activities: found a key given twice"):
                read_register(file if file.parent == tmp_path else file.parent)
        (tmp_path / "b.json").write_text(text.replace("register", "x"), encoding="utf-8")
        with pytest.raises(DocumentError) as error:
            read_register(tmp_path / "b.json")
        assert [fault.path for fault in error.value.faults] == ["activities", "schema"]

    def test_the_schema_takes_what_is_dumped(self) -> None:
        """And refuses what is none of the activities."""
        from jsonschema import Draft202012Validator  # noqa: PLC0415 -- slow to import

        from foreign_affairs_rules.register.documents import schema  # noqa: PLC0415 -- as above

        validator = Draft202012Validator(schema())
        register = Register([trip("a"), Agreement(id="b"), example("year-binh-dinh-2022")])
        assert [*validator.iter_errors(dump_register(register))] == []
        assert not validator.is_valid({"schema": "register/1", "activities": [{"schema": "x"}]})
