"""Remarks on a whole report: what settles nothing, what is stale, what is asked elsewhere."""

from datetime import date
from typing import cast

import attrs
import pytest

from foreign_affairs_rules import UNKNOWN, OutboundDelegation, check, example
from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.local import LocalValues, fill
from foreign_affairs_rules.model.people import Member, Post
from foreign_affairs_rules.plugins import place
from foreign_affairs_rules_quang_ninh import PROVINCE

TEN = cast("OutboundDelegation", example("outbound-ten-members"))
ANSWER = TEN.answers[0]
DAY = "2018-03-13"


def remarks(trip: OutboundDelegation, on: str = DAY, province: str = "quang_ninh") -> str:
    """The notes on *trip*, in English."""
    return "\n".join(note.en for note in check(trip, province=province, on=on).notes)


def test_a_plain_report_has_no_remarks() -> None:
    """Where every answer settles something and the document is up to date, nothing is noted."""
    assert remarks(TEN) == ""


def test_an_answer_that_names_no_place_of_its_rule_is_told() -> None:
    """An answer for a place where the rule has nothing to settle is not dropped in silence."""
    assert "answers[0].at names stosp" in remarks(TEN.but(answers=(ANSWER.but(at="stosp"),)))


def test_an_answer_far_from_every_rule_points_to_the_list() -> None:
    """Where no rule id is near, the note names the command that lists them."""
    assert "nearest: far rules" in remarks(TEN.but(answers=(ANSWER.but(rule="?"),)))


@pytest.mark.parametrize("order", [1, -1])
def test_of_two_answers_of_one_day_the_unfavourable_counts(order: int) -> None:
    """Whatever their order in the document, "not met" prevails over "met" of the same day."""
    two = (ANSWER, ANSWER.but(met=False))[::order]
    report = check(TEN.but(answers=two), province="quang_ninh", on=DAY)
    assert report.outcome_of(ANSWER.rule).value == "broken"


def test_a_document_that_ends_before_the_day_asked_says_so() -> None:
    """One note tells that the document is recorded only until an earlier day."""
    assert "recorded until 13/03/2018" in remarks(TEN, on="2018-04-01")


def test_a_document_without_that_day_says_so() -> None:
    """Without recorded_until one note tells why events that are left out are not known."""
    assert "does not say until when it is recorded" in remarks(TEN.but(recorded_until=UNKNOWN))


def test_another_territory_is_told() -> None:
    """A document of one territory that is checked by the rules of another province says so."""
    assert "names the territory quang_ninh" in remarks(TEN, province="ha_noi")


def test_a_local_value_that_holds_on_no_day_of_the_document_is_told() -> None:
    """Values of 2023 change nothing for a delegation of 2018, and the report says that."""
    here = place("quang_ninh")
    given = cast("LocalValues", example("values-synthetic"))
    filled = here.filled(fill(given, here.terms, here.values))
    notes = [note.en for note in Checker(filled, date(2018, 3, 13)).check(TEN).notes]
    assert sum("does not hold for the days of this document" in note for note in notes) == 4


def test_an_examples_folder_that_is_missing_is_a_fault() -> None:
    """A province whose folder of examples is not there is told at load, not when it is read."""
    assert PROVINCE.examples is not None
    wrong = attrs.evolve(PROVINCE, examples=PROVINCE.examples / "nowhere")
    assert [fault for fault in wrong.faults() if "is no folder" in fault]


class TestDistricts:
    @pytest.mark.parametrize(
        ("agency", "departure", "told"),
        [
            ("Huyện ủy A", date(2025, 7, 1), True),
            ("Ủy ban nhân dân thị xã B", date(2026, 1, 5), True),
            ("Huyện ủy A", date(2025, 6, 30), False),
            ("Sở Ngoại vụ", date(2026, 1, 5), False),
        ],
    )
    def test_post_of_a_district_that_is_no_more(
        self, agency: str, departure: date, *, told: bool
    ) -> None:
        """Whoever leaves when there is no district level any more has no post in a district."""
        member = Member(person="a", posts=(Post(title="Chủ tịch", agency=agency),))
        trip = OutboundDelegation(
            id="a", departure=departure, members=(member,), recorded_until=date(2025, 1, 1)
        )
        notes = check(trip, province="ha_noi", on="2025-01-01").notes
        found = [note for note in notes if "members[0].posts[0]" in note.en]
        assert bool(found) is told
        assert all(agency in note.vi and "203/2025/QH15" in note.vi for note in found)
