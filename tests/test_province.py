"""What a plug-in declares is checked, and makes the law of a place."""

from datetime import date
from typing import Any

import attrs
import pytest
from builders import Box, Errand, cited, instrument, term, words

from foreign_affairs_rules import national
from foreign_affairs_rules.days import CalendarDays, WorkingDays
from foreign_affairs_rules.law import Tighter
from foreign_affairs_rules.national.outbound import (
    MAX_MEMBERS,
    OTHER_SENDERS,
    RETURN_PASSPORTS_WITHIN,
    size,
)
from foreign_affairs_rules.national.roles import FOCAL_AGENCY, LEAD_UNIT
from foreign_affairs_rules.national.units import UNITS
from foreign_affairs_rules.places import national_place, place_of
from foreign_affairs_rules.plugins import place as installed_place
from foreign_affairs_rules.province import Province
from foreign_affairs_rules.rules import Rule, RuleSet
from foreign_affairs_rules.sources import Evidence, Level
from foreign_affairs_rules.timelines import Step, Timeline

MONDAY = date(2018, 3, 12)
OWN = instrument("quy-định-giả-định", level=Level.PROVINCE)
CITE = OWN.at(3, evidence=Evidence.INFERRED)


def province(**known: Any) -> Province:
    """A synthetic declaration of Hà Nội."""
    named: dict[str, Any] = {"name": words("Hà Nội"), "focal_agency": words("agency")}
    return Province(**({"code": "ha_noi", "instruments": (OWN,)} | named | known))


def ruled(id: str, **norm: Any) -> Rule[Box]:
    """A rule of a province."""
    says = words("says")
    return Rule(id=id, on=Box, judge=lambda _, __: None, says=says, message=says, **norm)


def step(id: str, **known: Any) -> Step[Errand]:
    """A step of a timeline of a province."""
    return Step(
        id=id, on=Errand, title=words(id), actor=LEAD_UNIT, done=lambda one: one.done, **known
    )


def _line(*steps: Step[Errand]) -> Timeline[Errand]:
    return Timeline("own", Errand, words("own"), steps)


def faults(**known: Any) -> list[str]:
    """What is wrong with such a declaration."""
    return list(province(**known).faults())


class TestSound:
    def test_declaration_of_nothing_but_itself(self) -> None:
        """A province that adds nothing has the national rules and timelines."""
        bare = province()
        assert list(bare.faults()) == []
        assert bare.rules is national.RULES
        assert bare.timelines is national.TIMELINES
        assert (bare.own_rules, bare.rule_examples()) == ((), ())

    def test_rule_value_and_timeline_of_its_own(self) -> None:
        """A province adds cited rules, values that tighten, and timelines."""
        own = ruled("ha_noi.own", cite=(CITE,))
        line = Timeline("own", Errand, words("own"), (step("ha_noi.step", cite=(CITE,)),))
        sound = province(
            rules=national.RULES.adding(own),
            values=(MAX_MEMBERS.value(10, cite=CITE),),
            timelines=(*national.TIMELINES, line),
        )
        assert list(sound.faults()) == []
        assert sound.own_rules == (own,)

    def test_national_rule_replaced_under_its_id(self) -> None:
        """A national rule may be replaced under its own id, and is then the province's."""
        new = attrs.evolve(size, cite=(CITE,))
        replaced = province(rules=national.RULES.replacing(new, because=CITE))
        assert list(replaced.faults()) == []
        assert replaced.own_rules == (new,)


class TestFaults:
    @pytest.mark.parametrize(("code", "near"), [("ha_noy", "ha_noi"), ("atlantis", "quang_ninh")])
    def test_code_of_no_unit(self, code: str, near: str) -> None:
        """A code that no unit has is told, with a near one or an example."""
        assert faults(code=code) == [
            f"code {code!r} is no provincial unit; accepted: such as {near!r}"
        ]

    def test_rule_under_a_foreign_name(self) -> None:
        """The ids of a province's own rules begin with its code."""
        foreign = RuleSet((ruled("hue.own", cite=(CITE,)),))
        assert faults(rules=foreign) == ["rule id 'hue.own' must begin with 'ha_noi.'"]

    def test_rule_that_cites_nothing(self) -> None:
        """A rule rests on a citation, or on the citations of what its terms say."""
        assert faults(rules=RuleSet((ruled("ha_noi.own"),))) == [
            "rule 'ha_noi.own' cites nothing; give cite= or terms="
        ]
        assert faults(rules=RuleSet((ruled("ha_noi.own", terms=(MAX_MEMBERS,)),))) == []

    def test_values_that_cannot_both_stand(self) -> None:
        """Two values of one rank for one day are told."""
        values = MAX_MEMBERS.value(10, cite=CITE), MAX_MEMBERS.value(12, cite=CITE)
        (fault,) = faults(values=values)
        assert fault.startswith("outbound.max_members: 10 of ")

    def test_length_looser_than_the_national_one(self) -> None:
        """A longer time to act than the national one is a fault, a shorter one is none."""
        within = RETURN_PASSPORTS_WITHIN
        looser = faults(values=(within.value(WorkingDays(6), cite=CITE),))
        assert looser  # one for each national text that fixed it in its time
        for fault in looser:
            assert fault.startswith("outbound.return_passports_within: 6 working days of")
            assert "is looser than 5 working days of" in fault
        assert faults(values=(within.value(WorkingDays(4), cite=CITE),)) == []
        assert faults(values=(within.value(CalendarDays(9), cite=CITE),)) == []

    def test_value_looser_than_the_national_one(self) -> None:
        """A province may not loosen what national law fixes."""
        looser = national.VALUES[0].term
        assert looser.tighter is Tighter.LOWER
        (fault,) = faults(values=(looser.value(9, cite=CITE),))
        assert "a lower level may only tighten" in fault

    def test_rule_and_step_of_one_id(self) -> None:
        """A step with a length is a rule: its id is its own."""
        length = term("ha_noi.length")
        same = step("ha_noi.own", within=length, since=lambda one: one.begun, cite=(CITE,))
        line = Timeline("own", Errand, words("own"), (same,))
        rules = RuleSet((ruled("ha_noi.own", cite=(CITE,)),))
        assert faults(rules=rules, timelines=(line,)) == [
            "rule id ha_noi.own is given twice; rename one or use replacing()"
        ]

    def test_step_under_a_foreign_name_that_cites_nothing(self) -> None:
        """A province's own steps are named after it and rest on a citation, like its rules."""
        assert faults(timelines=(_line(step("hue.own")),)) == [
            "step id 'hue.own' must begin with 'ha_noi.'",
            "step 'hue.own' cites nothing; give cite=",
        ]

    def test_paper_of_a_merged_unit_that_is_said_to_go_on(self) -> None:
        """Of a unit that ended only normative texts go on; other papers are known until then."""
        told = (
            "instrument 'quy-định-giả-định' is no normative text of 'kon_tum', which ended on "
            "2025-06-30; give known_until='2025-06-30', or normative=True for a văn bản quy phạm "
            "pháp luật"
        )
        assert faults(code="kon_tum") == [told]
        for sound in ({"known_until": "2025-06-30"}, {"normative": True}):
            paper = instrument("giả-định", level=Level.PROVINCE, **sound)
            assert faults(code="kon_tum", instruments=(paper,)) == []

    def test_unread_text_that_is_not_declared(self) -> None:
        """A text that may fix what is open is declared like one that is cited."""
        assert faults(instruments=(), unread={"outbound": (OWN,)}) == [
            "instrument 'quy-định-giả-định' is cited but not in instruments="
        ]

    @pytest.mark.parametrize(
        "where", ["value", "value that is allowed", "departure", "rule", "step"]
    )
    def test_instrument_that_is_not_declared(self, where: str) -> None:
        """Whatever a province cites stands among its instruments."""
        declared: dict[str, dict[str, Any]] = {
            "value": {"values": (MAX_MEMBERS.value(10, cite=CITE),)},
            "value that is allowed": {
                "values": (MAX_MEMBERS.value(10, cite=national.VALUES[0].cite, because=CITE),)
            },
            "departure": {"rules": national.RULES.without(size.id, because=CITE)},
            "rule": {"rules": RuleSet((ruled("ha_noi.own", cite=(CITE,)),))},
            "step": {"timelines": (_line(step("ha_noi.a", cite=(CITE,))),)},
        }
        known = declared[where]
        assert faults(instruments=(), **known) == [
            "instrument 'quy-định-giả-định' is cited but not in instruments="
        ]
        assert faults(**known) == []


class TestPlace:
    def test_has_national_law_and_the_province(self) -> None:
        """A place has the national values and the province's, and names its package."""
        value = MAX_MEMBERS.value(10, cite=CITE)
        there = place_of(province(values=(value,)), "some-package")
        assert there.values == (*national.VALUES, value)
        assert (there.province, there.territory) == ("ha_noi", None)
        assert (there.distribution, there.notes) == ("some-package", ())
        assert repr(there) == "Place('ha_noi')"

    def test_without_a_plugin_has_national_law_alone(self) -> None:
        """A province without a plug-in is answered by national law, and says so."""
        there = national_place("kon_tum")
        assert (there.province, there.territory, there.name) == ("kon_tum", None, UNITS["kon_tum"])
        assert there.values == national.VALUES
        assert there.distribution is None
        assert [note.vi for note in there.notes] == [
            "Chưa có bộ quy định của Kon Tum: chỉ rà soát theo quy định của Trung ương."
        ]

    def test_checks_the_rules_and_the_steps_with_a_length(self) -> None:
        """A check asks the rules of the set and those of the steps, whose terms are the place's."""
        there = national_place("ha_noi")
        ids = [rule.id for rule in there.checked_rules]
        assert ids[: len(national.RULES)] == [rule.id for rule in national.RULES]
        assert "outbound.step.consult" in ids
        assert "outbound.step.plan" not in ids
        assert there.terms["outbound.max_members"] is MAX_MEMBERS
        assert there.terms["outbound.other_senders"] is OTHER_SENDERS

    def test_focal_agency_is_an_office(self) -> None:
        """The role of focal agency is filled by the province's office, other roles by name."""
        there = installed_place("quang_ninh")
        focal = attrs.evolve(step("ha_noi.focal"), actor=FOCAL_AGENCY)
        assert there.actor(focal, MONDAY).vi == "Sở Ngoại vụ"
        assert there.actor(step("ha_noi.lead"), MONDAY) is LEAD_UNIT.name

    def test_values_of_an_office_are_added(self) -> None:
        """An office's own values make a place of their own and leave the old one as it was."""
        there, value = national_place("ha_noi"), MAX_MEMBERS.value(10, cite=cited())
        assert there.filled([value]).values == (*national.VALUES, value)
        assert there.values == national.VALUES
