"""What holds for every kind of activity, whatever its rules say."""

from datetime import date
from pathlib import Path
from typing import Any

import attrs
import pytest
from builders import shipped_here
from commands import far
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from foreign_affairs_rules import documents
from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.findings import Outcome
from foreign_affairs_rules.national.units import UNITS
from foreign_affairs_rules.places import national_place
from foreign_affairs_rules.rules import RuleSet
from foreign_affairs_rules.shipped import example, example_text
from foreign_affairs_rules.testing.removals import as_known_on, better, improvements, removals
from foreign_affairs_rules.testing.strategies import facts_of

pytestmark = pytest.mark.untraced
UNSHRUNK = (Phase.explicit, Phase.generate)
"""Activities are large: to make a failing one small takes minutes and tells little more."""
KINDS = {name: kind for name, kind in documents.SCHEMAS.items() if kind.activity}
DAYS = [date(2019, 6, 3), date(2021, 5, 4), date(2024, 2, 29), date(2026, 11, 20)]
SHIPPED = {name: example(name) for name in shipped_here() if example(name).activity}
PLACE = national_place("ha_noi")
CHECKERS = {day: Checker(PLACE, day) for day in DAYS}


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_documents_of_every_kind_ship(kind: type[Facts]) -> None:
    """Of each kind at least two documents ship, and each of them goes out and in."""
    own = [name for name, subject in SHIPPED.items() if type(subject) is kind]
    assert len(own) >= 2
    for name in own:
        assert documents.load(documents.dump(SHIPPED[name])) == SHIPPED[name]


few = settings(max_examples=20, phases=UNSHRUNK, database=None)
days = st.sampled_from(DAYS)


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_any_activity_goes_out_and_in_without_loss(kind: type[Facts]) -> None:
    """Whatever an activity holds, its document holds it too."""

    @few
    @given(subject=facts_of(kind))
    def holds(subject: Facts) -> None:
        assert documents.loads(documents.dumps(subject)) == subject

    holds()


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
@pytest.mark.parametrize("complete", [False, True])
def test_any_activity_is_answered(kind: type[Facts], *, complete: bool) -> None:
    """No activity makes a rule fail, and a schedule is laid for each."""

    @few
    @given(subject=facts_of(kind, since=date(2018, 1, 2), complete=complete), day=days)
    def holds(subject: Facts, day: date) -> None:
        report = CHECKERS[day].check(subject)
        assert [(one.rule.id, one.reason) for one in report.of(Outcome.FAILED)] == []
        assert CHECKERS[day].schedule(subject).timeline.on is kind

    holds()


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_the_order_of_rules_changes_no_answer(kind: type[Facts]) -> None:
    """With the rules in another order the report is the same, byte for byte."""
    turned = attrs.evolve(PLACE, rules=RuleSet(tuple(PLACE.rules)[::-1]))
    others = {day: Checker(turned, day) for day in DAYS}

    @few
    @given(subject=facts_of(kind, complete=True), day=days)
    def holds(subject: Facts, day: date) -> None:
        assert others[day].check(subject).plain() == CHECKERS[day].check(subject).plain()

    holds()


@pytest.mark.parametrize("name", SHIPPED)
def test_no_removal_makes_a_shipped_document_look_better(name: str) -> None:
    """By national law, a fact or an event that is not known turns nothing broken into kept."""
    day = SHIPPED[name].peek("recorded_until") or DAYS[-1]
    assert improvements(as_known_on(SHIPPED[name], day), Checker(PLACE, day)) == []


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_no_removal_makes_any_activity_look_better(kind: type[Facts]) -> None:
    """Whatever an activity holds, not to know one fact of it never makes it look better."""

    @settings(few, max_examples=10)
    @given(
        subject=facts_of(kind, complete=True),
        day=days,
        chance=st.randoms(use_true_random=False),
    )
    def holds(subject: Facts, day: date, chance: Any) -> None:
        known = as_known_on(subject, day)
        every = [one for one in removals(known) if not one.stated]
        for one in chance.sample(every, min(len(every), 8)):
            assert better(known, one.subject, CHECKERS[day]) == [], one.path

    holds()


@pytest.mark.parametrize("command", ["check", "schedule", "needs"])
@pytest.mark.parametrize("name", SHIPPED)
def test_the_command_answers_documents_of_every_kind(
    name: str, command: str, tmp_path: Path
) -> None:
    """Checked, scheduled and asked what it needs, a document is answered in both languages."""
    file = tmp_path / "document.json"
    file.write_text(example_text(name), encoding="utf-8")
    day = SHIPPED[name].peek("recorded_until") or DAYS[-1]
    for more in ((), ("--lang", "en"), ("--format", "json")):
        ran = far(command, file, "--province", "ha_noi", "--on", day.isoformat(), *more)
        assert ran.status in {0, 1}
        assert ran.err == ""
        assert "{" not in ran.out or more[1:] == ("json",)


def test_the_place_of_these_tests_has_no_plug_in() -> None:
    """The national law alone is what answers here."""
    assert PLACE.distribution is None
    assert PLACE.province in UNITS
