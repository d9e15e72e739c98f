"""
What every province's package keeps, as one class of tests.

A package's own test file names its province; every test collects all that is wrong and tells each
in one line: which rule, step, value or document, and what to change.
"""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import ClassVar

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.strategies import sampled_from

from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.province import Province
from foreign_affairs_rules.testing import (
    answers,
    copies,
    declared,
    limits,
    reports,
    seen,
    shipping,
)
from foreign_affairs_rules.testing.examples import filled
from foreign_affairs_rules.testing.removals import as_known_on, improvements
from foreign_affairs_rules.testing.strategies import facts_of

_FEW = settings(
    max_examples=10,
    deadline=None,
    derandomize=True,
    database=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=list(HealthCheck),
)


def tell(faults: Iterable[str]) -> None:
    """Fail with all *faults*, one a line, where there are any."""
    lines = list(dict.fromkeys(faults))
    if lines:
        pytest.fail("\n".join(lines), pytrace=False)


class Conformance:
    """
    The tests that every province's package passes: name its *province* in a class of yours.

    *reports* is the folder of the reports that were reviewed, beside the tests.
    """

    province: ClassVar[Province]
    reports: ClassVar[Path]

    def test_it_is_sound_and_installed(self) -> None:
        """The declaration has no fault, and an entry point of an installed package names it."""
        tell([*self.province.faults(), *shipping.uninstalled(self.province)])

    def test_ids(self) -> None:
        """Every id has the prefix and the spelling of its kind, and is given once."""
        tell(declared.ids(self.province))

    def test_both_languages(self) -> None:
        """Every text is there in Vietnamese and English, with the same placeholders."""
        tell(declared.languages(self.province))

    def test_sources(self) -> None:
        """Every citation is of a declared text, with the evidence that the text allows."""
        tell(declared.sources(self.province))

    def test_days(self) -> None:
        """Values that follow each other leave no day between them without saying why."""
        tell(declared.days(self.province))

    def test_nothing_national_is_copied(self) -> None:
        """No rule, value or text repeats what the national law has."""
        tell(copies.copies(self.province))

    def test_examples_come_out_as_they_say(self) -> None:
        """An example is kept, broken or a question, as its author wrote."""
        tell(seen.surprises(self.province))

    def test_every_outcome_is_seen(self) -> None:
        """Every own rule and step is seen kept, broken and, where it asks, as a question."""
        tell(seen.unseen(self.province))

    def test_a_missing_fact_is_told(self) -> None:
        """Every own rule and step is undetermined where some fact is taken from its examples."""
        tell(seen.never_undetermined(self.province))

    def test_law_ends_with_its_text(self) -> None:
        """No own rule or step speaks before its text begins or after it is known to apply."""
        tell(seen.outspoken(self.province))

    def test_limits(self) -> None:
        """Every value is read, and shown by an example at the limit and by one just beyond."""
        tell([*limits.unread(self.province), *limits.unmet(self.province)])

    def test_the_same_question_has_one_answer(self) -> None:
        """Asked again, with rules or members in another order, the report is the same."""
        tell(answers.unsteady(self.province))

    def test_fail_safe(self) -> None:
        """Taking a fact away turns nothing broken into kept, and makes nothing ready."""
        tell(answers.unsafe(self.province))

    def test_whatever_is_asked(self) -> None:
        """Whatever an activity holds, no rule fails, and no lacking fact makes it better."""
        days = answers.days(self.province)
        for kind in answers.kinds(self.province) if days else ():
            self._whatever(kind, days)

    def _whatever(self, kind: type[Facts], days: tuple[date, ...]) -> None:
        there = answers.own_place(self.province)

        @_FEW
        @given(subject=facts_of(kind, complete=True), day=sampled_from(days))
        def holds(subject: Facts, day: date) -> None:
            checker = Checker(filled(there, day), day)
            tell(answers.failing(subject, checker))
            tell(improvements(as_known_on(subject, day), checker))

        holds()

    def test_documents(self) -> None:
        """Example documents load, are labelled, and say in which territory they are."""
        tell(shipping.unlabelled(self.province))

    def test_reports_read_as_reviewed(self) -> None:
        """The reports on the documents are, word for word, those that were read and found right."""
        tell(reports.misread(self.province, self.reports))

    def test_documents_go_out_and_in(self) -> None:
        """Documents and the subjects of examples come back from JSON as they went."""
        tell(shipping.lossy(self.province))

    def test_every_step_is_reached(self) -> None:
        """Every own step stands in the schedule of a document or of an example."""
        tell(shipping.unreached(self.province))
