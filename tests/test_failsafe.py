"""Taking a fact away never makes a subject look better than it was."""

from datetime import date
from typing import Any

import pytest
from builders import Errand, any_delegations, place, quang_ninh, shipped_delegations, term, words
from hypothesis import given, settings
from hypothesis import strategies as st

from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.findings import Outcome
from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.delegation import OutboundDelegation, Paper, PaperContent
from foreign_affairs_rules.model.papers import Answer
from foreign_affairs_rules.model.people import Member
from foreign_affairs_rules.norms import at_most
from foreign_affairs_rules.rules import Governing, rule
from foreign_affairs_rules.settling import settle
from foreign_affairs_rules.testing.removals import as_known_on, better, improvements, put, removals
from foreign_affairs_rules.verdicts import Breach, Verdict

pytestmark = pytest.mark.untraced

DAYS = [
    date(2018, 1, 8),
    date(2018, 3, 13),
    date(2019, 6, 1),
    date(2021, 5, 4),
    date(2023, 10, 10),
    date(2026, 11, 22),
]


@pytest.mark.parametrize(
    ("day", "filled"),
    [*((day, True) for day in DAYS), (DAYS[1], False), (DAYS[4], False)],
    ids=lambda one: str(one) if isinstance(one, date) else "all filled" if one else "law as read",
)
def test_no_removal_makes_a_shipped_document_look_better(day: date, *, filled: bool) -> None:
    """A fact or an event that is no longer known turns nothing broken into kept, nothing ready."""
    checker = quang_ninh(day, filled=filled)
    found = {one.id: improvements(as_known_on(one, day), checker) for one in shipped_delegations()}
    assert not any(found.values()), found


def test_the_removals_meet_what_they_are_for() -> None:
    """Among the shipped documents are broken rules and missing facts for removals to touch."""
    checker = quang_ninh(date(2018, 3, 13), filled=True)
    eleven = next(one for one in shipped_delegations() if one.id == "outbound-eleven-members")
    paths = [removal.path for removal in removals(as_known_on(eleven, checker.on))]
    assert {"members", "stops[1].travel_days", "paper.contents", "consultations[1].received"} <= {
        *paths
    }
    assert len(paths) > 100
    broken = checker.check(eleven).of(Outcome.BROKEN)
    assert len({one.rule.id for one in broken}) == 4


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_an_event_struck_from_a_recorded_document_keeps_no_rule(day: date) -> None:
    """
    An event that a document recorded until the day lacks is said not to have happened.

    That is another fact, not a missing one: a rule may concern it no longer, yet none is kept so.
    """
    checker = quang_ninh(day, filled=True)
    for document in shipped_delegations():
        subject = put(settle(document, day, day), "recorded_until", day)
        struck = [removal for removal in removals(subject) if removal.event]
        found = {one.path: better(subject, one.subject, checker) for one in struck}
        assert not [path for path, what in found.items() if {*what} - {"ready"}], found


def test_key_leader_said_to_be_no_leader() -> None:
    """Whether a person leads is not settled by one of two facts where the other is forgotten."""
    no = Answer(rule="outbound.leader_trips", met=False, by="A", document="1", date=DAYS[0])
    member = Member(person="a", key_leader=True, leader=False, earlier_trips=2)
    subject = OutboundDelegation(
        id="a", members=(member,), answers=(no,), recorded_until=DAYS[1], departure=DAYS[2]
    )
    checker = quang_ninh(DAYS[1], filled=False)
    assert "outbound.leader_trips" in checker.broken(subject)
    assert improvements(subject, checker) == []


def test_event_without_its_day() -> None:
    """A paper that came after the day asked is not there on that day once its date is forgotten."""
    subject = OutboundDelegation(
        id="a",
        submitted=date(2018, 3, 1),
        paper=Paper(date=date(2018, 3, 20), contents=tuple(PaperContent)),
        recorded_until=date(2018, 3, 20),
    )
    checker = quang_ninh(DAYS[1], filled=False)
    assert "outbound.paper_contents" in checker.broken(subject)
    assert improvements(subject, checker) == []


def test_governing_day_that_is_forgotten_hides_no_breach() -> None:
    """A rule broken without its open term is no more ready where its governing day is unknown."""
    limit = term()
    begun = Governing[Errand]("begun", words("begun"), lambda one, on: one.begun or on)

    @rule("synthetic.rule", on=Errand, terms=(limit,), governed_by=begun, says=words("says"))
    def heavy(one: Errand, law: Law) -> Verdict:
        return Breach() if one.weight > 3 or law[limit] else None

    checker = Checker(place(heavy), DAYS[0])
    subject = Errand(begun=DAYS[0], weight=9)
    assert checker.broken(subject) == [heavy.id]
    assert improvements(subject, checker) == []


def test_limit_that_is_open_on_every_day_asks_for_no_governing_day() -> None:
    """Where no text fixes a limit on any day, the day that would choose the text is not missing."""
    begun = Governing[Errand]("begun", words("begun"), lambda one, on: one.begun or on)
    limit = at_most(term(), on=Errand, of="weight", governed_by=begun, says=words("says"))
    report = Checker(place(limit), DAYS[0]).check(Errand(weight=9))
    assert (report.missing_law, report.missing_facts) == (("synthetic.limit",), ())


ALL_RULES = [rule.id for rule in quang_ninh(DAYS[0], filled=False).place.checked_rules]


@given(
    subject=any_delegations(rules=ALL_RULES),
    day=st.sampled_from(DAYS),
    filled=st.booleans(),
    chance=st.randoms(use_true_random=False),
)
@settings(max_examples=40)
def test_no_removal_makes_any_delegation_look_better(
    subject: OutboundDelegation, day: date, *, filled: bool, chance: Any
) -> None:
    """Whatever a delegation holds, not to know one thing of it never makes it look better."""
    checker, known = quang_ninh(day, filled=filled), as_known_on(subject, day)
    for whole, events in ((known, True), (subject, False)):
        every = [one for one in removals(whole) if one.event <= events]
        for one in chance.sample(every, min(len(every), 8)):
            if not one.stated:
                assert better(whole, one.subject, checker) == [], one.path
