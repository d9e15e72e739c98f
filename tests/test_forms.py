"""A schema tells the law of a place and day beside the facts that it is about."""

from datetime import date
from typing import Any

import jsonschema
import pytest
from commands import far

from foreign_affairs_rules import documents, example, place
from foreign_affairs_rules.forms import NORMS, schema_for
from foreign_affairs_rules.schemas import schema_of

ON = date(2018, 3, 13)


KINDS = [name for name, kind in documents.SCHEMAS.items() if kind.activity]


def norms(fact: str, name: str = "outbound/1") -> dict[str, Any]:
    """The norms beside *fact*, by rule."""
    held = schema_for(name, place("quang_ninh"), ON)
    there = held["properties"][fact] if fact else held
    return {one["rule"]: one for one in there[NORMS]}


def test_a_limit_stands_beside_its_fact() -> None:
    """The limit on members stands at the members, with its article and its mark."""
    limit = norms("members")["outbound.max_members"]
    assert (limit["values"], limit["open"]) == ({"outbound.max_members": 10}, [])
    assert limit["citations"][0]["evidence"] == "secondary"
    assert norms("plan")["quang_ninh.outbound.plan"]["values"] == {}


def test_what_is_open_is_said() -> None:
    """A term that no text read fixes is named as open, without a value."""
    ahead = norms("submitted")["outbound.step.submit"]
    assert (ahead["values"], ahead["open"]) == ({}, ["outbound.submit_ahead"])


def test_norms_of_the_whole_stand_at_the_root() -> None:
    """A norm on no single fact stands beside the whole."""
    assert "quang_ninh.outbound.information" in norms("")


def test_a_day_chooses_the_norms() -> None:
    """A rule that does not speak on the day is not there."""
    early = schema_for("outbound/1", place("quang_ninh"), date(2018, 1, 8))
    told = [one["rule"] for one in early["properties"]["members"].get(NORMS, [])]
    assert "outbound.max_members" not in told


@pytest.mark.parametrize("name", KINDS)
def test_what_is_valid_stays_valid(name: str) -> None:
    """Norms are annotations: without them the schema is the one without a place."""
    held = schema_for(name, place("quang_ninh"), ON)
    jsonschema.Draft202012Validator.check_schema(held)
    for one in (held, *held["properties"].values()):
        one.pop(NORMS, None)
    assert held == schema_of(name)


def test_an_unlawful_document_is_valid() -> None:
    """Eleven members are more than the law allows, and can be written all the same."""
    held = schema_for("outbound/1", place("quang_ninh"), ON)
    eleven = documents.dump(example("outbound-eleven-members"))
    jsonschema.validate(eleven, held)


def test_the_command_prints_it() -> None:
    """``far schema`` with a place and a day prints the same."""
    asked = ("--of", "outbound/1", "--province", "quang_ninh", "--on", "2018-03-13")
    assert far("schema", *asked).data == schema_for("outbound/1", place("quang_ninh"), ON)


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (("--province", "hue"), "--on: found no value; accepted: --province together with --on, "),
        (("--on", "2018-03-13"), "--province: found no value; accepted: --province together"),
        (
            ("--of", "check", "--province", "hue", "--on", "2018-03-13"),
            '--of: found "check"; accepted: outbound/1, ',
        ),
    ],
)
def test_half_a_question_is_refused(words: tuple[str, ...], line: str) -> None:
    """A place without a day, or the contract of an answer, has no norms to show."""
    ran = far("schema", *words, "--lang", "en")
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith(line)
