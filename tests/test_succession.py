"""Which unit succeeded which, and whose texts go on where: a question is asked by place and day."""

from datetime import date
from pathlib import Path

import attrs
import pytest
from builders import quang_ninh
from commands import Plugins, far

from foreign_affairs_rules import check, example, national, place
from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.findings import Outcome
from foreign_affairs_rules.law import Value
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.national.outbound import MAX_MEMBERS, key_leader_pair
from foreign_affairs_rules.national.roles import FOCAL_AGENCY
from foreign_affairs_rules.national.succession import (
    CODES,
    MERGERS,
    SUCCESSORS,
    UNCHANGED,
    codes_of,
    last_day_of,
    merger_of,
    parts_of,
    told,
    unit_of,
)
from foreign_affairs_rules.national.units import UNITS
from foreign_affairs_rules.places import Place, national_place, part_of
from foreign_affairs_rules.plugins import UnknownProvince, place_for
from foreign_affairs_rules.sources import Evidence

BEFORE, AFTER = date(2025, 6, 30), date(2025, 7, 1)


def test_units_of_the_table_are_units() -> None:
    """Every unit that the table names is known, none merged into itself, none both kept and not."""
    named = {merger.old for merger in MERGERS} | SUCCESSORS | UNCHANGED
    assert named <= set(UNITS)
    assert not {merger.old for merger in MERGERS} & (SUCCESSORS | UNCHANGED)
    assert len(UNCHANGED) == 11
    assert {one.unit for one in CODES} <= set(UNITS)


def test_last_day_of_a_unit() -> None:
    """A merged unit ended on the day before the new government; the others did not end."""
    assert last_day_of("kon_tum") == BEFORE
    assert merger_of("quang_ninh") is None
    with pytest.raises(LookupError, match="quang_ninh did not become part"):
        last_day_of("quang_ninh")
    assert [merger.old for merger in parts_of("da_nang")] == ["quang_nam"]


def test_official_codes_begin_with_their_decision() -> None:
    """The code of QĐ 19/2025 is one from 01/07/2025 on; the ISO alias has no days."""
    assert [one.code for one in codes_of("quang_ninh", BEFORE)] == ["VN-13"]
    assert [one.code for one in codes_of("quang_ninh", AFTER)] == ["22", "VN-13"]
    assert [one.alias for one in codes_of("quang_ninh")] == [False, True]
    assert [one.code for one in codes_of("quang_nam", AFTER)] == ["VN-27"]


@pytest.mark.parametrize(("name", "unit"), [("22", "quang_ninh"), ("VN-28", "kon_tum")])
def test_a_place_is_found_by_its_official_code_and_alias(name: str, unit: str) -> None:
    """A system that keeps official codes or ISO aliases may ask by them."""
    assert unit_of(name) == unit
    assert place(name).province == unit
    ran = far("rules", "--province", name, "--on", "2018-03-13", "--format", "json")
    assert ran.status == 0


def test_what_is_told_depends_on_the_day() -> None:
    """Before the mergers nothing is told of them; after them, who became part of whom."""
    assert list(told("quang_nam", None, BEFORE)) == []
    (ended,) = told("quang_nam", None, AFTER)
    assert ended.en.startswith("Since 01/07/2025, Quảng Nam is a part of Đà Nẵng")
    assert "202/2025/QH15" in ended.vi
    (whole,) = told("da_nang", None, AFTER)
    assert "territory: quang_nam" in whole.vi
    assert list(told("da_nang", None, BEFORE)) == []
    (not_yet,) = told("da_nang", "quang_nam", BEFORE)
    assert not_yet.en.startswith("Before 01/07/2025, Quảng Nam was no part of Đà Nẵng")
    assert list(told("quang_ninh", None, AFTER)) == []
    (unknown,) = told("phu_tho", None, AFTER)
    assert "was not collected" in unknown.en


class TestPlace:
    def test_old_unit_and_territory_have_one_law(self) -> None:
        """Quảng Nam by itself, and as a territory of Đà Nẵng, have the same values and rules."""
        alone, part = place("quang_nam"), place("da_nang", "quang_nam")
        assert (part.province, part.territory) == ("da_nang", "quang_nam")
        assert part.values == alone.values
        assert part.rules == alone.rules
        assert part.name == UNITS["da_nang"]

    def test_territory_of_another_unit_is_refused(self) -> None:
        """A territory is a unit that became part of the province asked."""
        with pytest.raises(UnknownProvince, match="no part of 'quang_ninh'; accepted: no t"):
            place("quang_ninh", "kon_tum")
        with pytest.raises(UnknownProvince, match="accepted: kon_tum"):
            place("quang_ngai", "binh_dinh")
        ran = far("rules", "--province", "hue")
        assert ran.status == 0

    def test_document_names_its_territory(self) -> None:
        """Asked by the new province, a document of the old territory is checked by its texts."""
        trip = OutboundDelegation(id="a", territory="quang_nam")
        assert place_for(trip, "da_nang").territory == "quang_nam"
        assert place_for(trip, "hue").territory is None
        assert place_for(trip, "quang_nam").territory is None
        assert place_for(OutboundDelegation(id="a"), "da_nang").territory is None

    def test_focal_agency_is_that_of_the_successor(self) -> None:
        """After the merger the new province's office acts, where one was seen; else the role."""
        step = next(
            one
            for line in national.TIMELINES
            for one in line.steps
            if one.actor.id == FOCAL_AGENCY.id
        )
        assert "Đà Nẵng" in place("da_nang", "quang_nam").actor(step, AFTER).vi
        assert place("quang_nam").actor(step, BEFORE) != place("quang_nam").actor(step, AFTER)
        assert "cấp tỉnh" in place("kon_tum").actor(step, AFTER).vi


SUCCESSOR = """
from foreign_affairs_rules import Evidence, Instrument, Province, Text
from foreign_affairs_rules.national.outbound import MAX_MEMBERS
from foreign_affairs_rules.sources import Level

LETTER = Instrument(
    id="synthetic", number="1/GIẢ-ĐỊNH", kind=Text("Văn bản", "Paper"),
    issuer=Text("Cơ quan giả định", "A body that does not exist"), level=Level.PROVINCE,
    title=Text("Văn bản giả định", "A synthetic paper"), since="2026-01-01",
)
PROVINCE = Province(
    code="da_nang", name=Text("Đà Nẵng", "Đà Nẵng"), focal_agency=Text("Sở", "Department"),
    values=(MAX_MEMBERS.value(8, cite=LETTER.at(evidence=Evidence.SECONDARY)),),
    instruments=(LETTER,),
)
"""


class TestSuccessor:
    def test_without_a_plug_in_says_so(self) -> None:
        """A successor without a plug-in is answered with national law, and a note says it."""
        report = check(example("phu-ninh-korea"), province="da_nang", on="2025-08-01")
        assert report.territory == "quang_nam"
        assert any("There is no rule set for Đà Nẵng" in note.en for note in report.notes)
        assert any("Quảng Nam is a part of Đà Nẵng" in note.en for note in report.notes)
        alone = check(OutboundDelegation(id="a"), province="da_nang", on="2025-08-01")
        assert alone.notes[0].en == (
            "There is no rule set for Đà Nẵng: checked by national law alone."
        )

    def test_text_of_the_new_unit_ends_the_old_one(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """From the day of its own text the new unit's value holds in the old territory too."""
        Plugins(tmp_path, monkeypatch).install("da_nang", SUCCESSOR)
        there = place("da_nang", "quang_nam")
        assert there.distribution is not None
        assert there.distribution.startswith("far_plugin_da_nang")
        checker = Checker(there, date(2026, 2, 1))
        assert checker.law_of(date(2026, 2, 1))[MAX_MEMBERS] == 8

    def test_national_rule_that_the_old_unit_replaced_stays_replaced(self) -> None:
        """In the old territory the national rule does not come back beside what replaced it."""
        paper = national.INSTRUMENTS[0].at(evidence=Evidence.SECONDARY)
        replaced = attrs.evolve(key_leader_pair, cite=(paper,))
        rules = national.RULES.replacing(replaced, because=paper)
        old = attrs.evolve(national_place("quang_nam"), rules=rules)
        assert part_of(national_place("da_nang"), old).rules == rules

    def test_value_of_the_old_unit_goes_on_until_then(self) -> None:
        """A value of the old unit ends on the day before the new one on the same term begins."""
        old = quang_ninh(BEFORE, filled=False).place
        new = place("da_nang")
        ten = next(value for value in old.values if value.term is MAX_MEMBERS)
        begins = ten.cite.instrument.since
        assert begins is not None
        newer = MAX_MEMBERS.value(9, cite=ten.cite, since="2018-06-01")
        merged = part_of(_with(new, newer), old)
        held = [value for value in merged.values if value.term is MAX_MEMBERS]
        assert [(value.value, value.until) for value in held] == [
            (10, date(2018, 5, 31)),
            (9, newer.until),
        ]


def _with(there: Place, value: Value[int]) -> Place:
    return attrs.evolve(there, values=(*there.values, value), distribution="far-new")


def test_an_open_term_names_the_texts_of_the_place() -> None:
    """What no text read fixes may stand in a text of the province that was not read."""
    paper = national.INSTRUMENTS[0]
    there = attrs.evolve(national_place("ha_noi"), unread={"outbound": (paper,)})
    day = date(2018, 3, 13)
    trip = OutboundDelegation(id="a", departure=date(2018, 5, 1), recorded_until=day)
    report = Checker(there, day).check(trip)
    (size,) = (one for one in report.findings if one.rule.id == MAX_MEMBERS.id)
    assert size.outcome is Outcome.UNDETERMINED
    assert size.reason is not None
    assert paper.name.vi in size.reason.vi
