"""Facts that may be unknown, events that may not have happened, and what contradicts itself."""

import copy
import pickle
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from datetime import date as Date  # noqa: N812 -- facts have an attribute named date
from typing import Annotated, Any

import attrs
import hypothesis.vendor.pretty
import pytest
import rich.pretty
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.errors import Unsatisfiable

from foreign_affairs_rules.bounds import ONCE_EACH, SOME, Bound, Count, Name, matching
from foreign_affairs_rules.facts import (
    UNKNOWN,
    UNRECORDED,
    Facts,
    Fault,
    Missing,
    Senseless,
    children,
    facts,
    join,
    parts_of,
    path_of,
)
from foreign_affairs_rules.faults import DocumentError
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.settling import settle, unsettled
from foreign_affairs_rules.testing.strategies import facts_of, outbound_delegations
from foreign_affairs_rules.text import Text

MAY = date(2020, 5, 1)
JUNE = date(2020, 6, 1)
JULY = date(2020, 7, 1)
SMALL = Text("một giá trị nhỏ", "something small")


@facts
class Note(Facts):
    """A note, with or without a date."""

    date: Date = UNKNOWN
    about: str = UNKNOWN


@facts
class Part(Facts):
    """Something inside a trip that happens or not."""

    done: date | None = UNRECORDED


@facts
class Trip(Facts):
    """A trip made up for these tests."""

    name: Name
    letter: Annotated[str, matching("^[a-o]$", SMALL)] = UNKNOWN
    rank: Annotated[int, Bound(SMALL, lambda rank: rank < 3, {"exclusiveMaximum": 3})] = UNKNOWN
    days: Count = UNKNOWN
    places: Annotated[tuple[str, ...], SOME] = UNKNOWN
    guests: Annotated[tuple[str, ...], ONCE_EACH] = UNKNOWN
    official: bool = True
    left: date | None = UNRECORDED
    note: Note | None = UNRECORDED
    changes: tuple[Note, ...] = UNRECORDED
    first: Part = UNKNOWN
    parts: tuple[Part, ...] = UNKNOWN


def trip(**known: Any) -> Trip:
    """A trip with a name."""
    return Trip(name="one", **known)


def told(error: "pytest.ExceptionInfo[Senseless]") -> list[str]:
    """The faults of *error*, in English."""
    return [str(fault) for fault in error.value.faults]


class TestUnknown:
    def test_reading_what_is_unknown(self) -> None:
        """Reading a fact that is not known raises, naming the fact and its owner."""
        owner = trip()
        with pytest.raises(Missing, match=r"^Trip\.days is not known$") as caught:
            _ = owner.days
        assert (caught.value.owner, caught.value.name) == (owner, "days")

    def test_a_misspelt_name(self) -> None:
        """Reading or peeking at what no class declares is an error of the program."""
        with pytest.raises(AttributeError, match=r"^Trip has no fact 'dayz'$"):
            trip().dayz  # type: ignore[attr-defined]  # noqa: B018 -- what is tested
        with pytest.raises(AttributeError, match="dayz"):
            trip().peek("dayz")

    def test_peek(self) -> None:
        """Peeking gives the fact, or what was asked for in its place."""
        assert trip(days=3).peek("days") == 3
        assert trip().peek("days") is None
        assert trip().peek("days", 0) == 0

    def test_known(self) -> None:
        """What is known is listed in the order of declaration, defaults included."""
        assert trip(left=MAY, days=3).known() == {
            "name": "one",
            "days": 3,
            "official": True,
            "left": MAY,
        }

    def test_a_copy_with_changes(self) -> None:
        """A copy differs from its original in the changes alone."""
        original = trip(days=3)
        assert original.but(left=MAY) == trip(days=3, left=MAY)
        assert original == trip(days=3)

    def test_forgetting(self) -> None:
        """A fact is forgotten, and what has a default has it again."""
        assert trip(days=3, official=False).but(days=UNKNOWN, official=UNKNOWN) == trip()

    @pytest.mark.parametrize("annotation", ["int", UNKNOWN])
    def test_annotations_are_types(self, annotation: object) -> None:
        """A class whose annotation is no type is refused when it is made, and told why."""
        made = type("Odd", (Facts,), {"__annotations__": {"x": annotation}, "x": UNKNOWN})
        with pytest.raises(TypeError, match=r"^Odd\.x: found .*; accepted: a type$"):
            facts(made)

    def test_frozen(self) -> None:
        """Facts are not changed in place."""
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            trip().days = 3  # type: ignore[misc]  # what is tested

    def test_in_scope(self) -> None:
        """Facts are in the scope of rules unless their class says why not."""
        assert trip().out_of_scope() is None

    def test_repr(self) -> None:
        """What is shown is what is known."""
        assert repr(trip(left=MAY)) == (
            "Trip(name='one', official=True, left=datetime.date(2020, 5, 1))"
        )
        assert repr(UNKNOWN) == "UNKNOWN"

    def test_pretty_printers(self) -> None:
        """Printers that read the attributes of objects are given what is known, no more."""
        assert rich.pretty.pretty_repr(trip(days=3)) == "Trip(name='one', days=3, official=True)"
        assert hypothesis.vendor.pretty.pretty(trip(days=3)) == repr(trip(days=3))


class TestSense:
    def test_a_required_fact(self) -> None:
        """A fact that must be known cannot be forgotten."""
        with pytest.raises(Senseless) as caught:
            trip().but(name=UNKNOWN)
        assert told(caught) == ["name: found no value; accepted: a value; it must be known"]

    def test_none_for_an_event(self) -> None:
        """An event is not said to be nothing: it is left out, and the day of recording is given."""
        with pytest.raises(Senseless) as caught:
            trip(left=None)
        (fault,) = told(caught)
        assert fault == (
            "left: found no value; accepted: the event; where it has not happened, leave it out "
            "and give recorded_until"
        )

    def test_all_faults_at_once(self) -> None:
        """Every fault is told, each with its path, what was found and what is accepted."""
        with pytest.raises(Senseless) as caught:
            Trip(name=" ", days=-1, places=(), guests=("a", "a"))
        assert told(caught) == [
            'name: found " "; accepted: a text that is not blank, on one line',
            "days: found -1; accepted: a whole number from 0",
            "places: found []; accepted: at least one; leave it out while not known",
            'guests: found ["a", "a"]; accepted: each value once',
        ]
        assert str(caught.value) == "\n".join(told(caught))

    def test_a_value_of_another_type(self) -> None:
        """A value that a bound cannot even be asked about is out of bounds."""
        with pytest.raises(Senseless) as caught:
            trip(days="three")
        assert told(caught) == ['days: found "three"; accepted: a whole number from 0']


class TestFault:
    fault = Fault("days", -1, Text("số từ 0", "a number from 0"))

    def test_told_in_both_languages(self) -> None:
        """A fault is told on one line in the language asked for, in English by itself."""
        assert self.fault.told("vi") == "days: tìm thấy -1; chấp nhận: số từ 0"
        assert self.fault.told("en") == "days: found -1; accepted: a number from 0"
        assert str(self.fault) == self.fault.told("en")

    def test_of_the_whole(self) -> None:
        """A fault without a path is one of the whole document."""
        whole = attrs.evolve(self.fault, path="")
        assert whole.told("vi").startswith("dữ liệu: ")
        assert str(whole).startswith("document: ")

    def test_seen_from_an_owner(self) -> None:
        """A fault of a part has its path from the whole."""
        assert self.fault.under("[1]").under("stops").path == "stops[1].days"

    @pytest.mark.parametrize(
        ("prefix", "path", "joined"), [("", "a", "a"), ("a", "", "a"), ("a", "b", "a.b")]
    )
    def test_joining_paths(self, prefix: str, path: str, joined: str) -> None:
        """A path joined to nothing is itself."""
        assert join(prefix, path) == joined


class TestAsValues:
    def test_classes_differ(self) -> None:
        """Facts of different classes are never equal, and no fact equals anything else."""
        assert Note() != Part()
        assert Note() != 1

    def test_unknown_and_known_differ(self) -> None:
        """A fact that is not known differs from one that is."""
        assert trip() != trip(days=0)
        assert trip(left=MAY) != trip()

    @given(outbound_delegations())
    def test_equal_copies(self, delegation: OutboundDelegation) -> None:
        """A copy, a deep copy and a pickled one equal the original, in hash and words too."""
        for twin in (
            copy.copy(delegation),
            copy.deepcopy(delegation),
            pickle.loads(pickle.dumps(delegation)),  # noqa: S301 -- our own bytes
            delegation.but(),
        ):
            assert twin == delegation
            assert hash(twin) == hash(delegation)
            assert repr(twin) == repr(delegation)

    def test_settled_facts_are_pickled(self) -> None:
        """What is known not to have happened is so after pickling."""
        settled = settle(trip(), MAY, MAY)
        assert pickle.loads(pickle.dumps(settled)) == settled  # noqa: S301 -- our own bytes
        assert settled.left is None

    @pytest.mark.parametrize("absent", [UNKNOWN, UNRECORDED])
    def test_absent_is_one_object(self, absent: object) -> None:
        """The marks of what is absent stay the objects they are."""
        assert pickle.loads(pickle.dumps(absent)) is absent  # noqa: S301 -- our own bytes
        assert copy.deepcopy(absent) is absent

    @pytest.mark.parametrize(
        "error",
        [
            Missing(Note(), "date"),
            Senseless([TestFault.fault]),
            DocumentError([TestFault.fault], Note()),
        ],
    )
    def test_errors_cross_processes(self, error: Exception) -> None:
        """An error arrives from another process with all it told."""
        arrived = pickle.loads(pickle.dumps(error))  # noqa: S301 -- our own bytes
        assert (str(arrived), vars(arrived)) == (str(error), vars(error))


class TestTree:
    first, second = Part(done=MAY), Part(done=MAY)
    whole = trip(first=Part(), parts=(first, second), places=("x",))

    def test_children(self) -> None:
        """The facts directly inside are found with their paths."""
        assert [path for path, _ in children(self.whole)] == ["first", "parts[0]", "parts[1]"]

    def test_path_of_the_very_object(self) -> None:
        """A part is found as the object it is, not as one that equals it."""
        assert path_of(self.whole, self.second) == "parts[1]"
        assert path_of(self.whole, self.whole) == ""
        assert path_of(self.whole, Part(done=MAY)) is None

    def test_path_below_a_part(self) -> None:
        """A path leads through all parts between."""

        @facts
        class Holder(Facts):
            held: Trip

        assert path_of(Holder(held=self.whole), self.first) == "held.parts[0]"

    def test_parts_of_what_is_judged(self) -> None:
        """Facts are their own part; a pair and a group consist of theirs, anything else of none."""

        @attrs.frozen
        class Group:
            parts: tuple[Facts, ...]

        pair = (self.first, self.second)
        assert parts_of(self.whole) == (self.whole,)
        assert parts_of(pair) == parts_of(Group(pair)) == pair
        assert parts_of("JP") == ()


class TestSettle:
    @pytest.mark.parametrize(
        ("left", "on", "recorded", "settled"),
        [
            (MAY, JUNE, None, MAY),
            (JUNE, JUNE, None, JUNE),
            (JULY, JUNE, JULY, None),
            (UNRECORDED, JUNE, JUNE, None),
            (UNRECORDED, JUNE, JULY, None),
            (UNRECORDED, JUNE, MAY, UNKNOWN),
            (UNRECORDED, JUNE, None, UNKNOWN),
        ],
    )
    def test_an_event(self, left: Any, on: date, recorded: date | None, settled: Any) -> None:
        """An event has happened from its day on; unrecorded it has not, or is unknown later."""
        assert settle(trip(left=left), on, recorded).peek("left", UNKNOWN) == settled

    def test_an_event_with_papers(self) -> None:
        """An event that has facts of its own happened on the date among them."""
        assert settle(trip(note=Note(date=JULY)), JUNE, JULY).note is None
        assert settle(trip(note=Note(date=MAY)), JUNE, JULY).note == Note(date=MAY)

    @pytest.mark.parametrize(
        ("recorded", "known"), [(None, False), (JULY, False), (JUNE, True), (MAY, True)]
    )
    def test_an_event_without_a_date(self, recorded: date | None, *, known: bool) -> None:
        """An event without a date has happened by the day of recording, and may have before."""
        assert ("note" in settle(trip(note=Note()), JUNE, recorded).known()) == known

    def test_a_series(self) -> None:
        """Of events that come many times those that are later have not happened."""
        past, later = Note(date=MAY), Note(date=JULY)
        assert settle(trip(changes=(past, later)), JUNE, None).changes == (past,)
        assert settle(trip(), JUNE, JUNE).changes == ()
        assert settle(trip(), JUNE, None).peek("changes") is None

    def test_what_is_inside(self) -> None:
        """Events inside are settled too, and what does not change is the object it was."""
        still, changed = Part(done=MAY), Part(done=JULY)
        given_ = trip(first=Part(), parts=(still, changed))
        settled = settle(given_, JUNE, JUNE)
        assert settled.first.done is None
        assert settled.parts[0] is still
        assert settled.parts[1].done is None

    def test_nothing_changes(self) -> None:
        """Facts without events, and facts that are settled, are given back as they are."""
        note, part = Note(), Part(done=MAY)
        assert settle(note, JUNE, JUNE) is note
        assert settle(part, JUNE, JUNE) is part

    def test_unsettled(self) -> None:
        """What has not happened can be counted as unknown again."""
        assert unsettled(settle(trip(days=3), JUNE, JUNE)) == trip(days=3)

    @given(outbound_delegations(), st.dates(MAY, JULY), st.none() | st.dates(MAY, JULY))
    def test_twice_is_once(
        self, delegation: OutboundDelegation, on: date, recorded: date | None
    ) -> None:
        """Settling what is settled changes nothing, where events have their dates."""
        undated = [name for name, _ in undated_events(delegation)]
        dated = delegation.but(agreements=(), **dict.fromkeys(undated, UNKNOWN))
        settled = settle(dated, on, recorded)
        assert settle(settled, on, recorded) == settled

    @given(outbound_delegations(), st.dates(MAY, JULY), st.dates(MAY, JULY), st.integers(0, 60))
    def test_recording_longer_only_adds(
        self, delegation: OutboundDelegation, on: date, recorded: date, longer: int
    ) -> None:
        """Whatever is known of a dated event stays so when the document is recorded for longer."""
        before = dict(happenings(settle(delegation, on, recorded)))
        after = dict(happenings(settle(delegation, on, recorded + timedelta(longer))))
        assert before.items() <= after.items()


def undated_events(owner: Facts) -> Iterator[tuple[str, Facts]]:
    """The events of *owner* that have facts of their own, a date not among them."""
    for name in owner.event_names:
        event = owner.peek(name)
        if isinstance(event, Facts) and event.peek("date") is None:
            yield name, event


def happenings(owner: Facts) -> Iterator[tuple[str, date | None]]:
    """Each event inside *owner* of which it is known when it happened, or that it has not."""
    for name in owner.event_names:
        event = owner.peek(name, UNKNOWN)
        day = event.peek("date", UNKNOWN) if isinstance(event, Facts) else event
        if day is None or isinstance(day, date):
            yield name, day
    for path, child in children(owner):
        for below, day in happenings(child):
            yield join(path, below), day


MONDAY = date(2020, 6, 1)
ON_A_MONDAY = Bound(
    Text("một ngày thứ hai", "a Monday"), lambda day: day.weekday() == 0, {"description": "Monday"}
)


@facts
class Delivery(Facts):
    """A letter that is sent before it comes."""

    sent: date = UNKNOWN
    came: date = UNKNOWN
    booked: Annotated[date, ON_A_MONDAY] = UNKNOWN

    def sense(self) -> Iterator[Fault]:
        """Nothing comes before it is sent."""
        sent, came = self.peek("sent"), self.peek("came")
        if sent and came and came < sent:
            yield Fault("came", came, Text("sau ngày gửi", "later than sent"))


@facts
class Impossible(Facts):
    """What makes no sense whatever its name."""

    name: Name

    def sense(self) -> Iterator[Fault]:
        """No name is right."""
        yield Fault("name", self.peek("name"), Text("không có", "none"))


class TestStrategies:
    @given(facts_of(Trip))
    def test_any_class(self, drawn: Trip) -> None:
        """Facts of a class of one's own are drawn within its bounds."""
        assert drawn.name.strip()
        assert drawn.peek("days", 0) >= 0
        assert drawn.peek("letter", "a") in "abcdefghijklmno"
        assert drawn.peek("rank", 0) < 3

    @given(facts_of(Trip, since=MAY, until=JUNE, complete=True))
    def test_complete(self, drawn: Trip) -> None:
        """Complete ones have every fact known, with days from those asked for."""
        assert drawn.known().keys() == {*Trip.fact_names}
        assert drawn.left is not None
        assert MAY <= drawn.left <= JUNE

    @given(facts_of(Delivery))
    def test_what_contradicts_is_left_out(self, drawn: Delivery) -> None:
        """Days in a wrong order are put out of the way, and a bound of any type is kept."""
        sent, came = drawn.peek("sent"), drawn.peek("came")
        assert not (sent and came) or sent <= came
        assert drawn.peek("booked", MONDAY).weekday() == 0

    def test_what_must_be_known_is_never_left_out(self) -> None:
        """Where facts that are required contradict each other nothing can be drawn."""

        @settings(database=None)
        @given(facts_of(Impossible))
        def draw(_: Impossible) -> None:
            pytest.fail("nothing makes sense")

        with pytest.raises(Unsatisfiable):
            draw()

    def test_hypothesis_is_asked_for(self) -> None:
        """The kit for plug-ins is imported without hypothesis, its strategies alone need it."""
        code = (
            "import sys, foreign_affairs_rules.testing\n"
            "assert 'hypothesis' not in sys.modules\n"
            "import foreign_affairs_rules.testing.strategies\n"
            "assert 'hypothesis' in sys.modules\n"
        )
        subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603 -- our own code
