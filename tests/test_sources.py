"""Instruments, citations and marks of evidence."""

from datetime import date
from typing import Any

import pytest

from foreign_affairs_rules.sources import Citation, Evidence, Instrument, Level
from foreign_affairs_rules.text import Text


def instrument(**more: Any) -> Instrument:
    """An instrument made up for these tests."""
    given: dict[str, Any] = {
        "id": "one",
        "number": "01/2020/QĐ-GIẢ",
        "kind": Text("Quyết định", "Decision"),
        "issuer": Text("cơ quan giả định", "an agency made up"),
        "level": Level.CENTRAL,
        "title": Text("Văn bản giả định", "A text made up"),
    }
    return Instrument(**given | more)


class TestInstrument:
    def test_kind_and_number(self) -> None:
        """An instrument is named by its kind and its number as printed."""
        assert instrument().name == Text("Quyết định 01/2020/QĐ-GIẢ", "Decision 01/2020/QĐ-GIẢ")
        assert instrument().printed_number == "01/2020/QĐ-GIẢ"

    @pytest.mark.parametrize("number", [None, ""])
    def test_number_not_known(self, number: str | None) -> None:
        """An instrument whose number is not known is named by its title."""
        assert instrument(number=number).name == Text("Văn bản giả định", "A text made up")
        assert instrument(number=number).printed_number == "Văn bản giả định"

    def test_shown_by_its_id(self) -> None:
        """An instrument is shown to a programmer by its id."""
        assert repr(instrument()) == "Instrument('one')"

    def test_odd_numbers(self) -> None:
        """A number with braces in it is printed as it is."""
        assert instrument(number="01/{QĐ").name.en == "Decision 01/{QĐ"

    def test_days_in_force(self) -> None:
        """The days of an instrument are read from ISO 8601 and are both in force."""
        in_force = instrument(since="2020-01-01", until="2020-12-31").in_force
        assert (str(in_force.since), str(in_force.until)) == ("2020-01-01", "2020-12-31")

    @pytest.mark.parametrize(
        "half", [{"review_from": "2025-07-01"}, {"review": Text("nghi vấn", "a doubt")}]
    )
    def test_a_review_has_a_day_and_a_reason(self, half: dict[str, Any]) -> None:
        """A review without its day, or without its reason, is refused."""
        with pytest.raises(ValueError, match=r"^one: give review_from and review together$"):
            instrument(**half)


class TestNeighbours:
    """An instrument of 2020 between one until 2019 and one from 2021 on."""

    @staticmethod
    def between(*, before: bool = True, after: bool = True, **more: Any) -> Instrument:
        """The instrument of 2020, and whether its neighbours were not read."""
        return instrument(
            since="2020-01-01",
            until="2020-12-31",
            replaces=instrument(id="before", since="2015-01-01", until="2019-12-31", unread=before),
            replaced_by=instrument(id="after", since="2021-01-01", unread=after),
            **more,
        )

    @pytest.mark.parametrize(
        ("day", "unread"),
        [
            ("2014-12-31", None),
            ("2015-01-01", "before"),
            ("2019-12-31", "before"),
            ("2020-01-01", None),
            ("2020-12-31", None),
            ("2021-01-01", "after"),
            ("2026-11-22", "after"),
        ],
    )
    def test_the_one_in_force_then(self, day: str, unread: str | None) -> None:
        """Outside its days the neighbour stands in its place, on the days of that neighbour."""
        found = self.between().unread_on(date.fromisoformat(day))
        assert (found.id if found else None) == unread

    @pytest.mark.parametrize("day", [date(2019, 12, 31), date(2021, 1, 1)])
    def test_one_that_was_read_speaks_for_itself(self, day: date) -> None:
        """A neighbour that was read leaves nothing unread, nor does a missing one."""
        assert self.between(before=False, after=False).unread_on(day) is None
        assert instrument(since="2020-01-01", until="2020-12-31").unread_on(day) is None

    def test_neighbours_without_days(self) -> None:
        """A neighbour whose days are not known stands on every day outside its own."""
        odd = instrument(since="2020-01-01", replaces=instrument(id="before", unread=True))
        found = odd.unread_on(date(1900, 1, 1))
        assert found is not None
        assert found.id == "before"


class TestCitation:
    @pytest.mark.parametrize(
        ("place", "vi", "en"),
        [
            ((), "Quyết định 01/2020/QĐ-GIẢ", "Decision 01/2020/QĐ-GIẢ"),
            ((4,), "Điều 4 Quyết định 01/2020/QĐ-GIẢ", "Decision 01/2020/QĐ-GIẢ, Article 4"),
            (
                (4, 1),
                "khoản 1 Điều 4 Quyết định 01/2020/QĐ-GIẢ",
                "Decision 01/2020/QĐ-GIẢ, Article 4(1)",
            ),
            (
                ("4a", 1, "b"),
                "điểm b khoản 1 Điều 4a Quyết định 01/2020/QĐ-GIẢ",
                "Decision 01/2020/QĐ-GIẢ, Article 4a(1)(b)",
            ),
        ],
    )
    def test_printed(self, place: tuple[int | str, ...], vi: str, en: str) -> None:
        """A citation is printed as far as the place is known, and is never empty."""
        cite = instrument().at(*place, evidence=Evidence.TEXT)  # type: ignore[arg-type]  # a table
        assert cite.printed == Text(vi, en)

    def test_place_not_known(self) -> None:
        """Where only the instrument is known, there is no place."""
        assert instrument().at(evidence=Evidence.SECONDARY).place is None

    @pytest.mark.parametrize("place", [(None, 1, None), (4, None, "b")])
    def test_no_step_is_skipped(self, place: tuple[int | None, int | None, str | None]) -> None:
        """A clause without its article and a point without its clause are refused."""
        with pytest.raises(ValueError, match=r"^one: a point needs its clause, a clause its"):
            Citation(instrument(), *place, evidence=Evidence.TEXT)


class TestMarks:
    def test_every_evidence_has_words(self) -> None:
        """Each mark of evidence is worded in both languages, no two alike."""
        assert len({mark.label for mark in Evidence}) == len(Evidence) == 4

    def test_levels_are_in_order(self) -> None:
        """A central issuer stands above a province, a province above its departments."""
        assert sorted(Level) == [Level.CENTRAL, Level.PROVINCE, Level.DEPARTMENT]
