"""JSON Schema of the documents: it accepts what is read, and refuses what is of another shape."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from foreign_affairs_rules import documents, schemas, shipped
from foreign_affairs_rules.documents import DocumentError
from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.local import LocalValues
from foreign_affairs_rules.model.delegation import Branch
from foreign_affairs_rules.testing.strategies import facts_of

VALIDATORS = {
    name: Draft202012Validator(
        schemas.schema_of(name), format_checker=Draft202012Validator.FORMAT_CHECKER
    )
    for name in documents.SCHEMAS
}
OUTBOUND, VALUES = VALIDATORS["outbound/1"], VALIDATORS["values/1"]
MEMBER = {"person": "a"}
DOCUMENT = {"number": "01", "issuer": "A", "date": "2023-01-01"}
VALUE = {"term": "t", "value": 1, "unit": "days", "document": DOCUMENT}


@pytest.mark.parametrize("name", schemas.names())
def test_is_a_schema(name: str) -> None:
    """Each schema is a valid JSON Schema 2020-12 that says what it is of."""
    schema = schemas.schema_of(name)
    Draft202012Validator.check_schema(schema)
    assert schema["$id"] == f"urn:foreign-affairs-rules:{name.replace('/', ':')}"
    assert schema["properties"]["schema"] == {"const": name}


def test_every_kind_has_one() -> None:
    """There is a schema for every kind of document."""
    assert schemas.names() == tuple(documents.SCHEMAS)


def test_of_nothing_else() -> None:
    """A schema of a kind that is unknown is refused, with the kinds there are."""
    with pytest.raises(LookupError, match=r"^found 'plan/1'; accepted: outbound/1, .*values/1$"):
        schemas.schema_of("plan/1")


def test_is_made_anew() -> None:
    """A schema that a caller changes is not the schema of the next caller."""
    schemas.schema_of("outbound/1")["$defs"]["text"]["type"] = "integer"
    assert schemas.schema_of("outbound/1")["$defs"]["text"]["type"] == "string"


def test_says_what_the_model_says() -> None:
    """Words, choices, defaults and what must be known come from the model."""
    schema = schemas.schema_of("outbound/1")
    assert schema["description"].startswith("An outbound delegation, as an office records it")
    assert schema["required"] == ["schema", "id"]
    assert schema["properties"]["official"] == {"type": "boolean", "default": True}
    assert schema["properties"]["title"]["default"] == ""
    assert schema["$defs"]["Branch"]["enum"] == [branch.value for branch in Branch]
    assert schema["$defs"]["Stop"]["properties"]["country"]["pattern"] == "^(?!VN)[A-Z]{2}$"
    assert schema["$defs"]["Document"]["properties"]["secrecy"]["default"] == "none"
    assert "has not happened" in schema["properties"]["returned"]["description"]
    assert "not known" in schema["properties"]["purpose"]["description"]


@pytest.mark.parametrize("name", shipped.examples())
def test_shipped_documents(name: str) -> None:
    """Every document that ships is as its schema says."""
    data = json.loads(shipped.example_text(name))
    assert list(VALIDATORS[data["schema"]].iter_errors(data)) == []


@pytest.mark.parametrize("name", documents.SCHEMAS)
def test_what_is_dumped(name: str) -> None:
    """Every dump of every kind is as its schema says."""

    @settings(max_examples=30, database=None)
    @given(subject=facts_of(documents.SCHEMAS[name]))
    def holds(subject: Facts) -> None:
        VALIDATORS[name].validate(documents.dump(subject))

    holds()


@given(facts_of(LocalValues))
def test_local_values(values: LocalValues) -> None:
    """Every dump of an office's values is as its schema says, and is read back."""
    dumped = documents.dump(values)
    VALUES.validate(dumped)
    assert documents.load(dumped) == values


@pytest.mark.parametrize(
    "more",
    [
        {"id": None},
        {"id": " "},
        {"id": 1},
        {"title": "\x1b[2J"},
        {"official": 1},
        {"official": "yes"},
        {"departure": "13/03/2018"},
        {"departure": "2018-02-30"},
        {"departure": "2018-03-13T00:00:00"},
        {"departed": None},
        {"sent_by": "province"},
        {"territory": "Quảng Ninh"},
        {"memebrs": [MEMBER]},
        {"members": MEMBER},
        {"stops": []},
        {"members": [{}]},
        {"members": ["a"]},
        {"members": [{**MEMBER, "earlier_trips": True}]},
        {"members": [{**MEMBER, "earlier_trips": 1.5}]},
        {"members": [{**MEMBER, "earlier_trips": "1"}]},
        {"members": [{**MEMBER, "earlier_trips": -1}]},
        {"members": [{**MEMBER, "earlier_trips": 10**15}]},
        {"members": [{**MEMBER, "relatives": ["b", "b"]}, {"person": "b"}]},
        {"members": [{**MEMBER, "posts": [{"title": ""}]}]},
        {"stops": [{"country": "jp"}]},
        {"stops": [{"country": "VN"}]},
        {"funding": [1]},
        {"paper": {"contents": ["purpose", "purpose"]}},
        {"decision": "2480"},
        {"schema": "outbound/2"},
    ],
    ids=str,
)
def test_faulty_documents(more: dict[str, Any]) -> None:
    """A document of another shape is refused by the schema and by reading alike."""
    data = {"schema": "outbound/1", "id": "one", **more}
    assert not OUTBOUND.is_valid(data)
    with pytest.raises(DocumentError):
        documents.load(data)


@pytest.mark.parametrize(
    "values",
    [
        [],
        [{**VALUE, "unit": "weeks"}],
        [{**VALUE, "value": -1}],
        [{**VALUE, "document": {**DOCUMENT, "number": ""}}],
        [{key: value for key, value in VALUE.items() if key != "document"}],
    ],
    ids=str,
)
def test_faulty_values(values: list[Any]) -> None:
    """Values of another shape are refused by the schema and by reading alike."""
    data = {"schema": "values/1", "values": values}
    assert not VALUES.is_valid(data)
    with pytest.raises(DocumentError):
        documents.load(data)
