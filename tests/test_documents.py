"""Documents: every fault at once, what is refused, and a load of a dump."""

import json
import unicodedata
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foreign_affairs_rules import documents, facts
from foreign_affairs_rules.documents import DocumentError
from foreign_affairs_rules.facts import Facts, Fault
from foreign_affairs_rules.faults import required
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.model.people import Member
from foreign_affairs_rules.model.stops import Stop
from foreign_affairs_rules.settling import settle
from foreign_affairs_rules.testing.strategies import outbound_delegations
from foreign_affairs_rules.text import LANGS

ROOT = Path(__file__).parents[1]
SHIPPED = [*ROOT.glob("src/*/examples/*.json"), *ROOT.glob("plugins/*/src/*/examples/*.json")]
ACCEPTED_NULL = "; leave the key out where it is not known or has not happened"
SCHEMAS = f"one of: {', '.join(documents.SCHEMAS)}"
A_COUNTRY = "two capital letters for a country abroad (ISO 3166-1), such as JP"
A_DAY = "a day that exists, written YYYY-MM-DD, such as 2018-03-13"


def document(**more: Any) -> dict[str, Any]:
    """The plain data of a delegation."""
    return {"schema": "outbound/1", "id": "one"} | more


def faults(data: object) -> list[str]:
    """What is wrong with *data*, in English."""
    with pytest.raises(DocumentError) as caught:
        documents.load(data)
    return [str(fault) for fault in caught.value.faults]


def text_faults(text: str) -> list[str]:
    """What is wrong with a JSON text, in English."""
    with pytest.raises(DocumentError) as caught:
        documents.loads(text)
    return [str(fault) for fault in caught.value.faults]


class TestShape:
    @pytest.mark.parametrize(
        ("key", "value", "found", "accepted"),
        [
            ("title", 5, "5", "a text in quotes"),
            ("title", ["a"], '["a"]', "a text in quotes"),
            ("title", "a\x1b[2J", r'"a\u001b[2J"', "a text without control characters"),
            ("title", "\ud800", r'"\ud800"', "a text without control characters"),
            ("official", 1, "1", "true or false"),
            ("official", "yes", '"yes"', "true or false"),
            ("departure", "13/03/2018", '"13/03/2018"', A_DAY),
            ("departure", "2018-02-30", '"2018-02-30"', A_DAY),
            ("departure", "2018-03-13T00:00:00", '"2018-03-13T00:00:00"', A_DAY),
            ("departure", 20180313, "20180313", A_DAY),
            ("departed", "soon", '"soon"', A_DAY),
            (
                "sent_by",
                "province",
                '"province"',
                "one of: party, council, committee, front_or_union",
            ),
            ("sent_by", [], "[]", "one of: party, council, committee, front_or_union"),
            ("members", {"person": "a"}, '{"person": "a"}', "a list [...]"),
            ("funding", [], "[]", "an object {...}"),
            ("decision", "2480", '"2480"', "an object {...}"),
            ("purpose", None, "null", "a text in quotes" + ACCEPTED_NULL),
            ("decision", None, "null", "an object {...}" + ACCEPTED_NULL),
            ("id", None, "null", "a text in quotes"),
            ("id", "", '""', "a text that is not blank, on one line"),
            ("members", [], "[]", "at least one; leave it out while not known"),
        ],
    )
    def test_a_value(self, key: str, value: object, found: str, accepted: str) -> None:
        """A value of the wrong shape is told with its path, as found, and what is accepted."""
        assert faults(document(**{key: value})) == [f"{key}: found {found}; accepted: {accepted}"]

    @pytest.mark.parametrize(
        ("value", "found", "accepted"),
        [
            (True, "true", "a whole number"),
            (1.0, "1.0", "a whole number"),
            ("1", '"1"', "a whole number"),
            (float("nan"), "NaN", "a whole number"),
            (10**15, str(10**15), "a number of at most 15 digits"),
            (-(10**15), str(-(10**15)), "a number of at most 15 digits"),
            (-1, "-1", "a whole number from 0"),
        ],
    )
    def test_a_number(self, value: object, found: str, accepted: str) -> None:
        """A number is whole, of a size that every reader keeps exact, and no truth value."""
        assert faults(document(members=[{"person": "a", "earlier_trips": value}])) == [
            f"members[0].earlier_trips: found {found}; accepted: {accepted}"
        ]

    def test_the_largest_number(self) -> None:
        """The largest number of fifteen digits is read."""
        made = documents.load(document(funding={"estimate": 10**15 - 1}))
        assert isinstance(made, OutboundDelegation)
        assert made.funding.estimate == 10**15 - 1

    def test_an_unknown_key(self) -> None:
        """An unknown key is told with the nearest known name."""
        assert faults(document(memebrs=[])) == [
            "memebrs: found an unknown key; accepted: members (the nearest known key)"
        ]

    def test_a_key_like_no_other(self) -> None:
        """An unknown key that is like no other is told with all that are accepted, in quotes."""
        assert faults(document(paper={"Ngày\nký": "2018-03-13"})) == [
            r'paper."Ngày\nký": found an unknown key; accepted: one of: number, date, contents'
        ]

    def test_a_key_that_is_no_text(self) -> None:
        """A key that JSON could not have is told like any other."""
        odd: dict[object, Any] = {7: 1}
        (fault,) = faults(odd | {**document()})
        assert fault.startswith("7: found an unknown key; accepted: one of: id, ")

    def test_a_key_that_is_missing(self) -> None:
        """A fact that must be known is missed by name."""
        assert faults(document(members=[{}], stops=[{}])) == [
            "members[0].person: found no value; accepted: a value; it must be known",
            "stops[0].country: found no value; accepted: a value; it must be known",
        ]

    @pytest.mark.parametrize("data", [None, [], "text", 3])
    def test_no_object(self, data: object) -> None:
        """A document is an object."""
        (fault,) = faults(data)
        assert fault.startswith("document: found ")
        assert fault.endswith("; accepted: an object {...}")

    @pytest.mark.parametrize(
        ("named", "found"),
        [(None, "null"), ([], "[]"), ("outbound", '"outbound"'), ("outbound/2", '"outbound/2"')],
    )
    def test_schema(self, named: object, found: str) -> None:
        """A document says which of the known schemas it follows."""
        assert faults(document(schema=named)) == [f"schema: found {found}; accepted: {SCHEMAS}"]

    def test_no_schema(self) -> None:
        """A document that does not say which schema it follows is told which there are."""
        assert faults({"id": "one"}) == [f"schema: found no value; accepted: {SCHEMAS}"]

    def test_in_vietnamese(self) -> None:
        """An officer is told everything in Vietnamese."""
        with pytest.raises(DocumentError) as caught:
            documents.load(document(members=[{"person": "a", "key_leader": "yes"}], returned=None))
        leader, returned = caught.value.faults
        assert leader.told("vi") == (
            'members[0].key_leader: tìm thấy "yes"; chấp nhận: true hoặc false'
        )
        assert returned.told("vi") == (
            "returned: tìm thấy null; chấp nhận: ngày có thật, viết YYYY-MM-DD, như 2018-03-13; "
            "bỏ mục này nếu chưa biết hoặc chưa diễn ra"
        )


class TestAllAtOnce:
    def test_five_faults_on_five_lines(self) -> None:
        """Five different faults are five lines with five paths."""
        data = document(
            departure="2018-03-18",
            homecoming="2018-03-17",
            members=[{"person": "a", "key_leader": "có"}, {"persn": "b"}],
            stops=[{"country": "Nhật"}],
        )
        assert faults(data) == [
            'members[0].key_leader: found "có"; accepted: true or false',
            "members[1].persn: found an unknown key; accepted: person (the nearest known key)",
            "members[1].person: found no value; accepted: a value; it must be known",
            f'stops[0].country: found "Nhật"; accepted: {A_COUNTRY}',
            'homecoming: found "2018-03-17"; accepted: a day from 2018-03-18 (departure) on',
        ]

    def test_what_could_be_read_is_looked_at(self) -> None:
        """What contradicts itself is told beside faults of shape in the same object."""
        stop = {"arrival": "2018-03-05", "departure": "2018-03-04", "travel_days": "2"}
        twice = [{"person": "a", "head": "yes"}, {"person": "a", "posts": 1}, {"person": "b"}]
        assert faults(document(stops=[{"country": "JP", **stop}], members=twice)) == [
            'stops[0].travel_days: found "2"; accepted: a whole number',
            'stops[0].departure: found "2018-03-04"; accepted: a day from 2018-03-05 (arrival) on',
            'members[0].head: found "yes"; accepted: true or false',
            "members[1].posts: found 1; accepted: a list [...]",
            'members[1].person: found "a"; accepted: each person once',
        ]

    def test_a_list_with_an_odd_item(self) -> None:
        """A list with an item that cannot be read at all is told by its other faults too."""
        assert faults(document(members=[3, {"person": ""}])) == [
            "members[0]: found 3; accepted: an object {...}",
            'members[1].person: found ""; accepted: a text that is not blank, on one line',
        ]

    def test_sense_that_reads_what_is_missing(self) -> None:
        """A class whose sense reads a fact that could not be read is told of that fact alone."""

        @facts.facts
        class Careless(Facts):
            count: int

            def sense(self) -> Iterator[Fault]:
                if self.count > 3:
                    yield required("count")

        with pytest.raises(DocumentError) as caught:
            documents.structure({"count": "many"}, Careless)
        assert [fault.path for fault in caught.value.faults] == ["count"]


class TestText:
    @pytest.mark.parametrize(
        ("text", "told"),
        [
            ("", "found nothing; accepted: JSON"),
            ("\ufeff \n", "found nothing; accepted: JSON"),
            ("{", "found no JSON (line 1, column 2: Expecting property name enclosed in double "),
            ('{"a": 1,}', "found no JSON (line 1, column "),
            ('{"a": "\n"}', "found no JSON (line 1, column 8: Invalid control character at)"),
            ("[" * 100_000, "found data nested too deep; accepted: JSON"),
            (f'{{"a": {"9" * 5000}}}', "found a number of too many digits; accepted: a shorter "),
        ],
    )
    def test_no_json(self, text: str, told: str) -> None:
        """What is no JSON is told on one line, with the place where it ends to be any."""
        (fault,) = text_faults(text)
        assert fault.startswith(f"document: {told}")
        assert "\n" not in fault

    def test_a_byte_order_mark(self) -> None:
        """A text that begins with a byte order mark is read."""
        assert documents.loads('\ufeff{"schema": "outbound/1", "id": "one"}') == (
            OutboundDelegation(id="one")
        )

    def test_keys_given_twice(self) -> None:
        """Keys given twice are told with their paths, beside all other faults."""
        text = """{"schema": "outbound/1", "id": 1, "title": "a", "title": "b",
                   "members": [{"person": "a"}, {"person": "b", "head": true, "head": false}]}"""
        assert text_faults(text) == [
            "title: found a key given twice; accepted: each key once",
            "members[1].head: found a key given twice; accepted: each key once",
            "id: found 1; accepted: a text in quotes",
        ]

    def test_a_key_given_twice_alone(self) -> None:
        """A key given twice is a fault when all else is right."""
        text = '{"schema": "outbound/1", "id": "one", "id": "two"}'
        assert text_faults(text) == ["id: found a key given twice; accepted: each key once"]

    def test_plain_data(self) -> None:
        """A text is parsed as plain data, unless a key is given twice."""
        assert documents.parse('{"a": [1]}') == {"a": [1]}
        with pytest.raises(DocumentError, match=r'^\[0\]\."": found a key given twice'):
            documents.parse('[{"": 1, "": 2}]')

    def test_composed_letters(self) -> None:
        """Decomposed letters are read composed."""
        made = documents.load(document(title=unicodedata.normalize("NFD", "thỏa thuận")))
        assert made.peek("title") == "thỏa thuận"

    def test_lines_are_text(self) -> None:
        """A text may have several lines."""
        assert documents.load(document(purpose="a\n\tb")).peek("purpose") == "a\n\tb"


class TestFiles:
    def test_a_file(self, tmp_path: Path) -> None:
        """A file written by a dump is read back, with a byte order mark or without."""
        subject = OutboundDelegation(id="one", title="Đoàn")
        path = tmp_path / "one.json"
        for encoding in ("utf-8", "utf-8-sig"):
            path.write_text(documents.dumps(subject), encoding=encoding)
            assert documents.read(path) == documents.read(str(path)) == subject

    def test_bytes_of_another_encoding(self, tmp_path: Path) -> None:
        """A file in another encoding is told as such."""
        path = tmp_path / "one.json"
        path.write_bytes("{}".encode("utf-16"))
        with pytest.raises(DocumentError) as caught:
            documents.read(path)
        assert str(caught.value) == (
            "document: found bytes that are not UTF-8 (at 0); accepted: a file in UTF-8"
        )

    @pytest.mark.parametrize("name", ["nowhere.json", ".", "a\0b"])
    def test_no_file(self, tmp_path: Path, name: str) -> None:
        """A path without a file, a directory and a path that cannot be are told on one line."""
        with pytest.raises(DocumentError) as caught:
            documents.read(tmp_path / name)
        (fault,) = caught.value.faults
        assert fault.told("vi").startswith("dữ liệu: tìm thấy tệp không đọc được (")
        assert fault.told("vi").endswith("); chấp nhận: tệp đọc được")


class TestRoundTrip:
    @given(outbound_delegations())
    def test_load_of_a_dump(self, delegation: OutboundDelegation) -> None:
        """A load of a dump equals the original, through text as well."""
        assert documents.load(documents.dump(delegation)) == delegation
        assert documents.loads(documents.dumps(delegation)) == delegation

    @given(outbound_delegations())
    def test_dumps_agree(self, delegation: OutboundDelegation) -> None:
        """Equal facts have the same dump, to the byte."""
        twin = documents.loads(documents.dumps(delegation))
        assert documents.dumps(twin) == documents.dumps(delegation)

    @given(outbound_delegations(), st.dates(date(2018, 1, 1), date(2020, 12, 31)))
    def test_settled(self, delegation: OutboundDelegation, on: date) -> None:
        """Of settled facts what has not happened is left out, so that they can be read."""
        settled = settle(delegation, on, on)
        assert None not in values(documents.dump(settled))
        documents.load(documents.dump(settled))

    @pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
    def test_shipped_examples(self, path: Path) -> None:
        """An example that ships is read, and what it says is all that its dump says."""
        data = json.loads(path.read_text(encoding="utf-8"))
        dumped = documents.dump(documents.read(path))
        assert dumped.items() <= data.items()
        assert documents.load(dumped) == documents.load(data)

    @given(outbound_delegations(), st.data())
    def test_a_key_taken_away(self, delegation: OutboundDelegation, data: st.DataObject) -> None:
        """A document that lacks any one key is read, or is told of that key or what hangs on it."""
        dumped = documents.dump(delegation)
        path, holder, key = data.draw(st.sampled_from(list(keys(dumped))))
        del holder[key]
        hanging = {"all_listed": [["size"], ["members"]]}
        assert [fault.path for fault in faults_of(dumped)] in ([], [path], *hanging.get(path, []))

    def test_a_subject_without_a_document(self) -> None:
        """Facts that are no document by themselves cannot be dumped."""
        with pytest.raises(LookupError, match=r"^found Member; accepted: OutboundDelegation, Con"):
            documents.dump(Member(person="a"))

    def test_plain_values(self) -> None:
        """Facts, lists, sets, choices and days are plain data."""
        assert documents.plain(Stop(country="JP", arrival=date(2018, 3, 5))) == {
            "country": "JP",
            "arrival": "2018-03-05",
        }
        assert documents.plain(frozenset({"b", "a"})) == ["a", "b"]


class TestAnything:
    anything = st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(OutboundDelegation.fact_names) | st.text(), inner)
        ),
        max_leaves=8,
    )

    @given(anything)
    def test_any_data(self, data: object) -> None:
        """Whatever is given is read, or refused with faults on one printable line each."""
        refused_plainly(data)
        refused_plainly({"schema": "outbound/1", "id": "one", "members": data, "decision": data})

    @given(outbound_delegations(), st.data(), anything)
    def test_any_value_in_a_document(
        self, delegation: OutboundDelegation, data: st.DataObject, value: object
    ) -> None:
        """A document in which one value is replaced by anything is read or plainly refused."""
        dumped = documents.dump(delegation)
        _, holder, key = data.draw(st.sampled_from(list(keys(dumped))))
        holder[key] = value
        refused_plainly(dumped)

    @given(st.text() | anything.map(json.dumps))
    def test_any_text(self, text: str) -> None:
        """Whatever text is given is read, or refused as plainly."""
        with suppress(DocumentError):
            documents.loads(text)


def refused_plainly(data: object) -> None:
    """*data* is read, or every fault of it is told on one printable line in both languages."""
    told = [fault.told(lang) for fault in faults_of(data) for lang in LANGS]
    assert all(line.isprintable() for line in told)


def faults_of(data: object) -> list[Fault]:
    """The faults of *data*, none when it can be read."""
    try:
        documents.load(data)
    except DocumentError as error:
        return error.faults
    return []


def keys(data: dict[str, Any], prefix: str = "") -> Iterator[tuple[str, dict[str, Any], str]]:
    """Every key inside *data* with its path and the object that holds it."""
    for key, value in data.items():
        path = facts.join(prefix, key)
        yield path, data, key
        for index, item in enumerate(value if isinstance(value, list) else [value]):
            if isinstance(item, dict):
                yield from keys(item, f"{path}[{index}]" if isinstance(value, list) else path)


def values(data: Any) -> Iterator[Any]:
    """Every value inside *data*."""
    yield data
    inside = data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
    for value in inside:
        yield from values(value)
