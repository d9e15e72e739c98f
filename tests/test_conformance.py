"""The suite that every province's package passes says of each fault what it is and where."""

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from commands import Plugins
from made_up import (
    CITE,
    DAY,
    SIZE,
    VALUES,
    hue,
    own,
    trip,
    useful,
    with_documents,
    with_examples,
    with_rule,
)

from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.national.outbound.samples import members
from foreign_affairs_rules.province import Province
from foreign_affairs_rules.testing import (
    Conformance,
    answers,
    conformance,
    copies,
    declared,
    limits,
    owned,
    reports,
    seen,
    shipping,
)
from foreign_affairs_rules.testing.removals import put

CHECKS = (
    declared.ids,
    declared.languages,
    declared.sources,
    declared.days,
    copies.copies,
    seen.surprises,
    seen.unseen,
    seen.never_undetermined,
    seen.outspoken,
    limits.unread,
    limits.unmet,
    answers.unsteady,
    answers.unsafe,
    shipping.unlabelled,
    shipping.lossy,
    shipping.unreached,
)
Check = Callable[[Province], Iterator[str]]


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: str(check.__name__))
def test_sound_package_has_no_fault(check: Check, tmp_path: Path) -> None:
    """A package that keeps everything is told nothing."""
    assert list(check(with_documents(tmp_path, sound={}))) == []


def test_every_check_is_asked() -> None:
    """The class has a test for each check, and each test tells what its check finds."""
    named = conformance.Conformance.__dict__
    tests = [one for name, one in named.items() if name.startswith("test_")]
    asked = {name for one in tests for name in one.__code__.co_names}
    assert {reports.misread.__name__, *(check.__name__ for check in CHECKS)} <= asked


class TestAnswers:
    def test_that_change(self) -> None:
        """A rule that keeps count of its questions answers otherwise each time."""
        times = itertools.count()
        other = own(of=lambda one: one.signing and next(times) % 3 == 0)
        example = other.accepts("to sign", trip(signing=True), on=DAY)
        told = [*answers.unsteady(with_rule(other, example))]
        assert any("asked twice it has two answers" in one for one in told)

    def test_that_depend_on_the_order_of_rules(self) -> None:
        """Values of one rank that overlap make the order of values count, and that is told."""
        values = (*VALUES, SIZE.value(4, cite=CITE))
        told = [*answers.unsteady(hue(values=values))]
        assert any("with rules in another order it differs" in one for one in told)

    def test_that_depend_on_the_order_of_members(self) -> None:
        """A rule that looks at the first member alone is told."""
        other = own(of=lambda one: one.members[0].person == "person-0")
        example = other.accepts("two", trip(members=members(2)), on=DAY)
        assert [*answers.unsteady(with_rule(other, example))][-1] == (
            "hue.outbound.other: two: with members in another order it differs; judge each by "
            "itself"
        )

    def test_that_are_better_without_a_fact(self) -> None:
        """A rule that takes an unknown fact for a good one is told, with the fact."""
        other = own(of=lambda one: one.peek("signing", default=True))
        example = other.rejects("not to sign", trip(signing=False), on=DAY)
        told = [*answers.unsafe(with_rule(other, example))]
        assert "hue.outbound.other: not to sign: better without signing: ready" in told[-1]

    def test_of_a_rule_that_fails(self) -> None:
        """A rule that raises on some activity is told with what it raised."""
        other = own(of=lambda one: 1 / (len(one.members) * 0) > 0)

        class TestHue(Conformance):
            province = with_rule(other)

        with pytest.raises(pytest.fail.Exception, match=r"rule 'hue\.outbound\.other': .*division"):
            TestHue().test_whatever_is_asked()


class TestDocuments:
    @pytest.mark.parametrize(
        ("given", "told"),
        [
            ({"members": 3}, "a.json: members: found 3; accepted: a list"),
            ({"title": "Đoàn"}, "a.json: end the title with '(dữ liệu giả định)', or with"),
            ({"title": "Đoàn\u0301 (giả định)"}, "a.json: not in Unicode form NFC"),
            ({"territory": "ha_noi"}, "a.json: found territory 'ha_noi'; say 'hue'"),
        ],
    )
    def test_that_do_not_say_what_they_are(
        self, given: dict[str, Any], told: str, tmp_path: Path
    ) -> None:
        """A document that does not load, or lacks its label or its territory, is told by name."""
        found = [*shipping.unlabelled(with_documents(tmp_path, a=given))]
        assert found[0].startswith(told)

    def test_without_a_day(self, tmp_path: Path) -> None:
        """A document that is not recorded until a day is told, and no check asks about it."""
        province = with_documents(tmp_path, a={"recorded_until": None})
        (told,) = shipping.unlabelled(province)
        assert told == "a.json: say recorded_until, the day until which it is recorded"
        assert {one.name for one in owned.questions(province)}.isdisjoint({"a.json"})

    def test_that_do_not_load_are_asked_nothing(self, tmp_path: Path) -> None:
        """A document that does not load is left out of the checks that ask about documents."""
        assert list(owned.shipped(with_documents(tmp_path, a={"members": 3}))) == []

    def test_that_lose_something(self) -> None:
        """A subject that no document can hold as it is is told by the name of its example."""
        settled: Any = put(trip(), "submitted", None)
        example = useful.asks("settled", settled, on=DAY)
        assert list(shipping.lossy(with_examples(example))) == [
            (
                "hue.outbound.useful: settled: its document is not what it was; give facts as "
                "documents do"
            )
        ]

    def test_step_that_no_schedule_reaches(self) -> None:
        """A step that stands in the schedule of nothing is told."""
        assert list(shipping.unreached(with_examples())) == [
            (
                "step 'hue.outbound.step.notify' stands in no schedule; add a document or an "
                "example with it"
            )
        ]


class TestReports:
    def reviewed(self, folder: Path, **changes: str) -> list[str]:
        """What is told where the report on the one document was reviewed, with *changes*."""
        province = with_documents(folder, sound={})
        ((_, subject, on),) = owned.shipped(province)
        report = Checker(owned.place(province), on).check(subject)
        *lines, _ = report.text("vi", everything=True).splitlines()
        text = "\n".join([*lines, ""])
        for old, new in changes.items():
            text = text.replace(old, new)
        there = folder / "reports"
        there.mkdir()
        (there / f"{subject.peek('id')}.txt").write_text(text, encoding="utf-8")
        return list(reports.misread(province, there))

    def test_that_read_as_reviewed(self, tmp_path: Path) -> None:
        """A report that is the one that was reviewed is told nothing."""
        assert self.reviewed(tmp_path) == []

    def test_that_changed_a_word(self, tmp_path: Path) -> None:
        """A report of other words is told with the lines that changed, as reviewed and as now."""
        first, *lines = self.reviewed(tmp_path, Căn="Can")
        assert first.endswith("read what is told now (+) word for word, and write it again:")
        assert {line[0] for line in lines} == {"+", "-"}

    def test_of_no_document_and_of_no_activity(self, tmp_path: Path) -> None:
        """A report of no document is told, and an activity of which none was reviewed."""
        province = with_documents(tmp_path, sound={})
        there = tmp_path / "reports"
        there.mkdir()
        (there / "other.txt").write_text("", encoding="utf-8")
        assert list(reports.misread(province, there)) == [
            "other.txt: there is no document 'other'; name it after one",
            "outbound: no report was reviewed; add reports/DOCUMENT.txt for one",
        ]


class TestInstalled:
    def test_package_that_nothing_names(self) -> None:
        """A province that no installed package names is told with the lines to write."""
        (told,) = shipping.uninstalled(hue())
        assert told.startswith("no installed package names 'hue'; in pyproject.toml give it")

    def test_package_that_leads_elsewhere(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Where an installed package of that name is broken or another one, it is told."""
        Plugins(tmp_path, monkeypatch).install("hue", "PROVINCE = 3")
        (told,) = shipping.uninstalled(hue())
        assert "(hue): found int; accepted: a foreign_affairs_rules.Province" in told


def test_a_sound_package_passes_whatever_is_asked() -> None:
    """Activities of which anything may be known make no sound rule fail, nor look better."""

    class TestHue(Conformance):
        province = hue()

    TestHue().test_whatever_is_asked()
    TestHue().test_fail_safe()


def test_every_fault_is_told_at_once() -> None:
    """A test fails with all faults of its kind, one a line."""

    class TestHue(Conformance):
        province = with_rule(own(id="a"))

    with pytest.raises(pytest.fail.Exception) as caught:
        TestHue().test_ids()
    assert str(caught.value).startswith("rule id 'a': write hue.outbound.name")
