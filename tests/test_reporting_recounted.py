"""Every number of a report is that which a plain loop over the raw register counts."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import recounts
from hypothesis import given, settings
from hypothesis import strategies as st
from year.command import REGISTER, write

from foreign_affairs_rules.documents import SCHEMAS, plain
from foreign_affairs_rules.facts import Facts, with_facts
from foreign_affairs_rules.model.agreement import Agreement
from foreign_affairs_rules.model.agreement_kinds import Matter
from foreign_affairs_rules.model.aid import Aid
from foreign_affairs_rules.model.aid_kinds import Exclusion
from foreign_affairs_rules.model.apec_card import ApecCard
from foreign_affairs_rules.model.conference import Conference, EventKind
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.model.inbound import InboundDelegation
from foreign_affairs_rules.model.inspection import Inspection
from foreign_affairs_rules.model.ngo import NgoRegistration
from foreign_affairs_rules.model.passport import PassportFile
from foreign_affairs_rules.model.year import OfficeYear
from foreign_affairs_rules.register import Register, check_register, read_register
from foreign_affairs_rules.register.documents import dump_register
from foreign_affairs_rules.reporting import Span, report_data, report_of
from foreign_affairs_rules.reporting.placing import year_span
from foreign_affairs_rules.shipped import example, examples
from foreign_affairs_rules.testing.strategies import facts_of

pytestmark = pytest.mark.untraced

OFTEN = (OutboundDelegation, InboundDelegation, Conference, Agreement, Aid)
SELDOM = (PassportFile, ApecCard, NgoRegistration, Inspection, OfficeYear)
FIRST, LAST = date(2018, 3, 1), date(2019, 3, 31)
SPANS = ((FIRST, date(2018, 11, 30)), (FIRST, date(2018, 11, 30)), (FIRST, LAST))
"""The days that the facts of an activity are drawn from: most lie in one year."""
USUAL: dict[type[Facts], dict[str, Any]] = {
    OutboundDelegation: {"official": True},
    InboundDelegation: {"official": True},
    Conference: {"kind": EventKind.CONFERENCE, "in_viet_nam": True, "foreign_participation": True},
    Agreement: {"matter": Matter.COOPERATION},
    Aid: {"excluded": Exclusion.NONE},
}
"""What most activities of a kind are."""


def agreed(register: Register, on: date, year: int, period: Span | None = None) -> None:
    """Assert that the report counts what plain loops count."""
    checked = check_register(register, province="quang_ninh", on=on)
    told = report_data(report_of(checked, year, period))
    span = period or year_span(year)
    asked = {
        "register": dump_register(register),
        "on": on.isoformat(),
        "year": year,
        "first": span.first.isoformat(),
        "last": span.last.isoformat(),
        "reports": {name: one.plain(everything=True) for name, one in checked.reports.items()},
        "groups": [
            {"subject": plain(one.subject), "report": one.plain(everything=True)}
            for one in checked.groups.values()
        ],
    }
    for section in told["sections"]:
        assert tallies(section) == recounts.section(asked, section["kind"]), section["kind"]
    assert told["conferences"] == recounts.conferences(asked)
    assert by_key(told["agreements"], "act", "act_in_words") == recounts.agreements(asked)
    assert aid(told["aid"]) == recounts.aid(asked)
    files = {(one["kind"], one["event"]): one["files"] for one in told["files"]}
    assert files == recounts.files(asked)
    changes = told["changes"]
    assert changes | {"changes": len(changes["changes"])} == recounts.changes(asked)
    assert leaders(told["leaders"]) == recounts.leaders(asked)
    assert late(told["late"]) == recounts.late(asked)
    assert replies(told["replies"]) == recounts.replies(asked)
    assert findings(told["findings"]) == recounts.findings(asked)
    assert reconciled(told["reconciled"]) == recounts.reconciled(asked)
    assert told["empty"] is not any(one["counted"] for one in told["reconciled"]["held"])


def tallies(section: Any) -> Any:
    """The tallies of a section, an agency by its name and the others by their keys."""
    parts = {name: section[name] for name in section if name.startswith("by_")}
    told = {
        name: {
            one["label"]["vi"] if name == "by_agency" and one["key"] else one["key"]: one["tally"]
            for one in parts[name]
        }
        for name in parts
    }
    return {"total": section["total"], **told}


def by_key(parts: Any, key: str, *beside: str) -> Any:
    """The numbers of *parts* by their *key*."""
    dropped = {key, *beside}
    return {one[key]: {name: one[name] for name in one if name not in dropped} for one in parts}


def aid(told: Any) -> Any:
    """The numbers of aid, donors by their names."""
    beside = ("label", "currency", "key")
    donors = {
        one["label"]["vi"] if one["key"] else None: {n: one[n] for n in one if n not in beside}
        for one in told["by_donor"]
    }
    total = {name: told["total"][name] for name in told["total"] if name not in beside}
    standing = by_key(told["by_standing"], "key", "label", "currency")
    return {"total": total, "by_donor": donors, "by_standing": standing}


def leaders(told: Any) -> Any:
    """The trips of each person; what is left is the limit less the trips."""
    for one in told["people"]:
        for balance in one["balances"]:
            limit = balance["limit"]["value"]
            if limit is None:
                assert (balance["left"], balance["after"]) == (None, None)
            else:
                assert balance["left"] == limit - one["made"] - one["decided"]
                assert balance["after"] == balance["left"] - one["proposed"]
    names = ("rank", "made", "decided", "proposed", "cancelled")
    return {
        one["person"]: {
            **{name: one[name] for name in names},
            "trips": [trip["delegation"] for trip in one["trips"]],
        }
        for one in told["people"]
    }


def late(told: Any) -> Any:
    """The late steps."""
    return {
        "steps": sorted((one["subject"], one["rule"]) for one in told["steps"]),
        "by_step": {one["rule"]: one["times"] for one in told["by_step"]},
        "dossiers": told["dossiers"],
    }


def replies(told: Any) -> Any:
    """Every reply; the numbers of each body are sums over its own."""
    for body in told["by_body"]:
        own = [one for one in told["replies"] if one["body"] == body["body"]]
        states = [one["state"] for one in own]
        assert body["asked"] == len(own)
        for name in ("answered", "waiting", "unknown"):
            assert body[name] == states.count(name)
        assert body["late"] == sum(one["late"] for one in own)
        days = [one["days"] for one in own if one["days"] is not None]
        assert body["longest"] == (max(days) if days else None)
    names = ("subject", "at", "body", "state", "days", "late")
    found = [tuple(one[name] for name in names) for one in told["replies"]]
    assert len(found) == sum(body["asked"] for body in told["by_body"])
    return sorted(found, key=lambda one: (one[0], one[1]))


def findings(told: Any) -> Any:
    """The findings by outcome, and the open ones."""
    return {
        "counts": {one["outcome"]: (one["findings"], one["subjects"]) for one in told["counts"]},
        "broken": sorted((one["subject"], one["rule"], tuple(one["at"])) for one in told["broken"]),
        "questions": sorted(
            (one["subject"], one["rule"], tuple(one["at"])) for one in told["questions"]
        ),
        "missing": {one["subject"]: one["paths"] for one in told["missing"]},
        "law": {(one["norm"], one["reason"]["vi"]): one["subjects"] for one in told["law"]},
    }


def reconciled(told: Any) -> Any:
    """What became of the activities; the fates of each kind add up."""
    names = ("counted", "excluded", "elsewhere", "unplaced")
    for one in told["held"]:
        assert one["total"] == sum(one[name] for name in names)
    own = [one["total"] for one in told["held"] if not one["carried"]]
    assert told["activities"] == sum(own)
    return {
        (one["kind"], one["carried"]): {name: one[name] for name in names} for one in told["held"]
    }


@st.composite
def registers(draw: Callable[..., Any]) -> Register:
    """A register of some activities of all kinds, most of them what they are filed as."""
    kinds = draw(st.lists(st.sampled_from(OFTEN + OFTEN + SELDOM), min_size=2, max_size=7))
    made: list[Facts] = []
    for number, kind in enumerate(kinds):
        whole, (since, until) = draw(st.sampled_from((True, False))), draw(st.sampled_from(SPANS))
        one: Facts = draw(facts_of(kind, since=since, until=until, complete=whole))
        usual = USUAL.get(kind, {}) if draw(st.integers(0, 4)) else {}
        made.append(with_facts(one, {"id": f"hoat-dong-{number}", **usual}))
    return Register(made)


@settings(max_examples=30)
@given(
    registers(),
    st.dates(FIRST, LAST),
    st.sampled_from((2018, 2018, 2018, 2019)),
    st.none() | st.none() | st.lists(st.dates(FIRST, LAST), min_size=2, max_size=2),
)
def test_whatever_the_register_holds_the_numbers_are_those_of_plain_loops(
    register: Register, on: date, year: int, days: list[date] | None
) -> None:
    """Lawful or not, known or not, for a year and for any period."""
    agreed(register, on, year, None if days is None else Span(min(days), max(days)))


def test_the_numbers_of_the_synthetic_year_are_those_of_plain_loops(tmp_path: Path) -> None:
    """On its last day, in the middle of it, and for a quarter."""
    write(tmp_path)
    register = read_register(tmp_path / REGISTER)
    agreed(register, date(2018, 12, 31), 2018)
    agreed(register, date(2018, 7, 1), 2018, Span(date(2018, 4, 1), date(2018, 6, 30)))


def shipped() -> Register:
    """Every activity that ships."""
    kinds = {kind for kind in SCHEMAS.values() if kind.activity}
    found = (example(name) for name in examples(None))
    return Register({one.peek("id"): one for one in found if type(one) in kinds}.values())


@pytest.mark.parametrize("year", [2018, 2020, 2021, 2022, 2023, 2024, 2025, 2026])
def test_the_numbers_of_what_ships_are_those_of_plain_loops(year: int) -> None:
    """On the last day of each year."""
    agreed(shipped(), date(year, 12, 31), year)


@pytest.mark.parametrize(
    ("first", "last"), [((2022, 12, 15), (2023, 12, 14)), ((2024, 1, 1), (2024, 6, 30))]
)
def test_a_period_of_what_ships_is_counted_too(
    first: tuple[int, int, int], last: tuple[int, int, int]
) -> None:
    """From December to December, as reports of a year are due, and the half-year."""
    agreed(shipped(), date(*last), last[0], Span(date(*first), date(*last)))
