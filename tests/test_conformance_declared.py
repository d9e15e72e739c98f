"""What the suite of every province tells of a declaration: ids, texts, sources, days, copies."""

from typing import Any

import attrs
import pytest
from builders import instrument, words
from made_up import (
    CITE,
    DECREE,
    EXAMPLES,
    LINE,
    SIZE,
    VALUES,
    hue,
    notify,
    own,
    with_examples,
    with_rule,
)

from foreign_affairs_rules import national
from foreign_affairs_rules.law import Term, Unit
from foreign_affairs_rules.model.papers import Body
from foreign_affairs_rules.national.instruments.delegations import CT_38
from foreign_affairs_rules.national.outbound import size as national_size
from foreign_affairs_rules.province import Province
from foreign_affairs_rules.requirements import Item
from foreign_affairs_rules.rules import RuleSet
from foreign_affairs_rules.sources import Evidence, Instrument, Level
from foreign_affairs_rules.testing import (
    copies,
    declared,
)
from foreign_affairs_rules.text import Text


class TestIds:
    @pytest.mark.parametrize("id", ["other", "hue.other", "hue.outbound.Other", "hue.outbound.a b"])
    def test_of_a_rule(self, id: str) -> None:
        """A rule is the province's, of an activity, in small letters."""
        (told,) = declared.ids(with_rule(own(id=id)))
        assert told.startswith(f"rule id {id!r}: write hue.outbound.name, in small letters")

    def test_of_a_step_and_a_term(self) -> None:
        """A step says that it is one, and a term begins with the province."""
        term: Term[Any] = Term(id="notice", name=words("notice"), unit=Unit.LENGTH)
        step = attrs.evolve(notify, id="hue.outbound.notify", within=term)
        line = attrs.evolve(LINE, steps=(step,))
        assert [told.partition(",")[0] for told in declared.ids(hue(timelines=(line,)))] == [
            "step id 'hue.outbound.notify': write hue.outbound.step.name",
            "term id 'notice': write hue.name",
        ]

    def test_of_an_instrument(self) -> None:
        """Texts have ids of their own, of small letters and digits."""
        twice, odd = attrs.evolve(DECREE), attrs.evolve(DECREE, id="QĐ 1")
        assert list(declared.ids(hue(instruments=(DECREE, twice, odd)))) == [
            "instrument id 'qd-1-2020-gia-dinh' is given to 2 texts; rename all but one",
            "instrument id 'QĐ 1': write small letters and digits with '-' between",
        ]

    def test_of_an_example(self) -> None:
        """No two examples of a rule share a name."""
        assert list(declared.ids(with_examples(*EXAMPLES, EXAMPLES[0]))) == [
            "rule 'hue.outbound.size' has 2 examples named 'three'; rename all but one"
        ]


@pytest.mark.parametrize(
    ("says", "told"),
    [
        (Text.same("Kept"), "is the same in both languages; translate 'Kept'"),
        (Text("Doan co du ho so", "It is whole"), "is Vietnamese without its marks: 'Doan co"),
        (Text("Đoàn vi phạm.", "Broken."), "says 'vi phạm'; say 'nội dung chưa đúng quy định'"),
        (Text("{số}", "{number}", literal=True), "has ['số'] in vi and ['number'] in en"),
    ],
)
def test_texts_are_in_both_languages(says: Text, told: str) -> None:
    """A sentence that is not translated, or not as officers write, is named with its place."""
    (found,) = declared.languages(with_rule(own(says=says, message=words("message"))))
    assert found.startswith(f"rule 'hue.outbound.other': says= {told}")


def test_texts_are_texts() -> None:
    """What is no text in two languages is told: a string in a value, an office, an item."""
    note: Any = "một thứ tiếng"
    value = attrs.evolve(VALUES[0], note=note)
    item = Item(what=Body.PROVINCIAL_POLICE, name=words("police"), because=note)
    term: Term[Any] = Term(id="hue.bodies", name=words("bodies"), unit=Unit.BODIES)
    listed = term.value((item,), cite=CITE)
    offices = {notify.actor: note}
    assert list(declared.languages(hue(values=(value, listed), offices=offices))) == [
        "province 'hue': offices[lead_unit]= is str; give Text(vi, en)",
        "value of 'hue.outbound.size': note= is str; give Text(vi, en)",
        "item of 'hue.bodies': because= is str; give Text(vi, en)",
    ]


@pytest.mark.parametrize(
    ("text", "evidence", "told"),
    [
        (instrument("giả-định"), Evidence.TEXT, "instrument 'giả-định' is not in instruments="),
        (DECREE, Evidence.LOCAL, "evidence LOCAL is for an office's own file of values"),
        (DECREE, Evidence.SECONDARY, "evidence SECONDARY; say in read_in= of 'qd-1-2020-gia-dinh'"),
        (instrument("unread", unread=True), Evidence.TEXT, "evidence TEXT of 'unread', which is"),
    ],
)
def test_sources_are_declared_and_marked(text: Instrument, evidence: Evidence, told: str) -> None:
    """A citation is of a declared text, marked by how that text is known."""
    listed = (DECREE, text) if text.unread else (DECREE,)
    rules = hue().rules.adding(own(cite=(text.at(2, evidence=evidence),)))
    (found,) = declared.sources(hue(rules=rules, instruments=listed))
    assert found.startswith(f"rule 'hue.outbound.other': {told}")


def test_items_of_a_list_have_declared_sources() -> None:
    """An item of a list that has a place of its own is asked for it too."""
    item = Item(what=Body.PROVINCIAL_POLICE, name=words("police"), cite=attrs.evolve(CITE))
    elsewhere = attrs.evolve(item, cite=instrument("khác").at(evidence=Evidence.TEXT))
    term: Term[Any] = Term(id="hue.bodies", name=words("bodies"), unit=Unit.BODIES)
    (found,) = declared.sources(hue(values=(term.value((item, elsewhere), cite=CITE),)))
    assert found.startswith("value of 'hue.bodies', Item('provincial_police'): instrument 'khác'")


def test_departures_have_declared_sources() -> None:
    """What allows a national rule to be dropped is asked for its source too."""
    elsewhere = instrument("khác").at(evidence=Evidence.TEXT)
    rules = hue().rules.without(national_size.id, because=elsewhere)
    (found,) = declared.sources(hue(rules=rules))
    assert found.startswith("departure from rule 'outbound.max_members': instrument 'khác' is not")


class TestDays:
    def after(self, since: str, **known: Any) -> Province:
        """The made-up province with a second decree on the number of members."""
        later = instrument("later", Level.PROVINCE, since=since, **known)
        value = SIZE.value(4, cite=later.at(1, evidence=Evidence.TEXT))
        return hue(values=(value, *VALUES), instruments=(DECREE, later))

    def test_between_two_values(self) -> None:
        """A day between two values that no text covers is told, with the ways to mend it."""
        (found,) = declared.days(self.after("2023-02-01"))
        assert found.startswith(
            "value of 'hue.outbound.size': nothing holds from 2023-01-01 to the day before "
            "2023-02-01; mend until= or since=, declare the text between as unread=True"
        )

    def test_that_follow(self) -> None:
        """A value from the next day on leaves no gap."""
        assert list(declared.days(self.after("2023-01-01"))) == []

    def test_of_a_text_that_was_not_read(self) -> None:
        """Where another text stood between the two and was not read, that says why."""
        between = instrument("between", since="2023-01-01", until="2023-01-31", unread=True)
        assert list(declared.days(self.after("2023-02-01", replaces=between))) == []

    def test_that_nobody_knows(self) -> None:
        """A value that may have gone on leaves no gap: the open term says so."""
        known = attrs.evolve(VALUES[0], until=None, known_until="2020-12-31")
        province = self.after("2023-02-01")
        values = (known, *(one for one in province.values if one != VALUES[0]))
        assert list(declared.days(attrs.evolve(province, values=values))) == []


class TestCopies:
    def test_judge_or_sentence_of_a_national_rule(self) -> None:
        """A rule that judges or says what a national one does is left out."""
        judge = attrs.evolve(national_size, id="hue.outbound.other", cite=(CITE,))
        says = own(says=national_size.says)
        assert list(copies.copies(with_rule(judge))) == [
            "rule 'hue.outbound.other' judges as the national 'outbound.max_members'; leave it out"
        ]
        assert list(copies.copies(with_rule(says))) == [
            (
                "rule 'hue.outbound.other' says what the national 'outbound.max_members' says; "
                "leave it out"
            )
        ]

    def test_a_national_rule_that_was_replaced_is_no_copy(self) -> None:
        """A rule in place of a national one has its id, and may have its sentence."""
        new = attrs.evolve(national_size, cite=(CITE,))
        assert list(copies.copies(hue(rules=hue().rules.replacing(new, because=CITE)))) == []

    def test_national_rule_that_is_gone_or_changed(self) -> None:
        """A national rule is dropped or replaced with the citation that allows it."""
        rules = tuple(hue().rules)
        gone = RuleSet(rules[1:])
        changed = RuleSet((attrs.evolve(rules[0], cite=(CITE,)), *rules[1:]))
        for set_, how in ((gone, "without()"), (changed, "replacing()")):
            assert list(copies.copies(hue(rules=set_))) == [
                f"national rule {rules[0].id!r} is changed; use {how} with because= what allows it"
            ]
        allowed = hue().rules.without(rules[0].id, because=CITE)
        assert list(copies.copies(hue(rules=allowed))) == []

    def test_value_or_text_that_is_national(self) -> None:
        """A national value or text is not given again."""
        value = national.VALUES[0]
        text = attrs.evolve(CT_38, id="ct-38")
        found = copies.copies(hue(values=(value,), instruments=(DECREE, text, CT_38)))
        assert list(found) == [
            f"value of {value.term.id!r} is the national one; leave it out",
            f"instrument 'ct-38' is the national {CT_38.id!r}; import that",
        ]
