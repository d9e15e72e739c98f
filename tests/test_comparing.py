"""Places and days side by side: terms, rules, changes, flips."""

import json
from datetime import date
from typing import Any

import attrs
import pytest
from builders import (
    DAY,
    Errand,
    Item,
    cited,
    instrument,
    place,
    quang_ninh,
    shipped_delegations,
    term,
    words,
)
from hypothesis import given
from hypothesis.strategies import dates, sampled_from

from foreign_affairs_rules import national
from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.cli.compared_data import compared_data
from foreign_affairs_rules.comparing import compare, diff, what_if
from foreign_affairs_rules.comparing.laws import Change, Difference, notes
from foreign_affairs_rules.comparing.stands import State
from foreign_affairs_rules.findings import Outcome
from foreign_affairs_rules.law import Value
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.national.outbound import MAX_MEMBERS
from foreign_affairs_rules.norms import at_most, holds
from foreign_affairs_rules.places import Place, national_place, place_of
from foreign_affairs_rules.province import Province
from foreign_affairs_rules.rules import Rule, RuleSet
from foreign_affairs_rules.sources import Evidence, Level

YEAR = instrument("năm", Level.PROVINCE, since="2018-01-01", known_until="2018-12-31")
LIMIT = term("synthetic.weight")
LIGHT = at_most(LIMIT, on=Errand, of="weight", says=words("light"))
OWN = holds(
    "phu_yen.outbound.named",
    on=OutboundDelegation,
    of=lambda one: bool(one.title),
    says=words("named"),
    cite=(YEAR.at(2, evidence=Evidence.TEXT),),
)
SPRING, AUTUMN = date(2018, 3, 13), date(2019, 9, 13)


def weighing(code: str, *values: Value[Any], rule: Rule[Any] = LIGHT) -> Place:
    """A synthetic place of that code with one rule."""
    return attrs.evolve(place(rule, values=values), province=code)


def ten(since: str | None = "2018-01-01", until: str | None = None, **known: Any) -> Value[Any]:
    """The limit fixed to ten by a text that does not exist."""
    return LIMIT.value(10, cite=cited(Level.PROVINCE, **known), since=since, until=until)


def phu_yen() -> Place:
    """A synthetic province that fills a national term and has one rule of its own."""
    declared = Province(
        code="phu_yen",
        name=words("Phú Yên"),
        focal_agency=words("agency"),
        values=(MAX_MEMBERS.value(8, cite=YEAR.at(1, evidence=Evidence.TEXT)),),
        rules=national.RULES.adding(OWN),
        instruments=(YEAR,),
    )
    assert not list(declared.faults())
    return place_of(declared, "synthetic")


def changes(found: Difference) -> dict[str, Change]:
    """What happened to each rule, by its id."""
    return {one.rule.id: one.change for one in found.rules}


def test_a_term_is_shown_as_each_place_has_it() -> None:
    """What one place fixes and the other leaves open stands side by side, never filled over."""
    found = compare([phu_yen(), national_place("ha_noi")], SPRING)
    members = next(one for one in found.terms if one.term is MAX_MEMBERS)
    fixed, opened = members.stands
    assert fixed.value is not None
    assert (fixed.state, fixed.value.value, fixed.own) == (State.FIXED, 8, True)
    assert (opened.state, opened.value, opened.own) == (State.OPEN, None, False)
    assert set(opened.unread) == {text for text in MAX_MEMBERS.unread if SPRING in text.known}
    assert members.rules == ("outbound.max_members",)
    assert members.differs
    assert fixed.unread == ()


def test_only_what_differs_or_is_filled_by_a_place_tells_something() -> None:
    """National law tells nothing beside itself, and all of it is still there."""
    found = compare([phu_yen(), national_place("ha_noi")], SPRING)
    assert [one.term.id for one in found.terms if one.telling] == ["outbound.max_members"]
    assert len(found.terms) == len(national_place("ha_noi").terms)
    assert [one.term.id for one in found.terms] == sorted(one.term.id for one in found.terms)


def test_a_value_that_two_places_share_tells_where_they_fixed_it() -> None:
    """Two places that fix a term alike do not differ, and are shown: they fill it themselves."""
    value = ten()
    (row,) = compare([weighing("a", value), weighing("b", value)], DAY).terms
    assert (row.differs, row.telling) == (False, True)


def test_an_open_term_keeps_the_last_value_known() -> None:
    """After the days for which a value is known the term is open, and differs by that value."""
    found = compare([phu_yen(), national_place("ha_noi")], AUTUMN)
    one, other = next(row for row in found.terms if row.term is MAX_MEMBERS).stands
    assert one.last is not None
    assert (one.state, one.last.value) == (State.OPEN, 8)
    assert (other.state, other.last) == (State.OPEN, None)
    assert one.reason is not None
    assert "31/12/2018" in one.reason.en
    assert not one.like(other)


def test_a_value_out_of_its_days_is_not_in_force() -> None:
    """Before and after its days a term with a value is not open, and says why."""
    for on, why in ((DAY, "In force only from"), (date(2021, 1, 1), "No longer in force")):
        (row,) = compare([weighing("a", ten("2019-01-01", "2020-01-01"))], on).terms
        (stand,) = row.stands
        assert (stand.state, stand.last, stand.unread) == (State.NOT_IN_FORCE, None, ())
        assert stand.reason is not None
        assert stand.reason.en.startswith(why)


def test_a_term_of_no_use_elsewhere_says_so() -> None:
    """A term that no rule of a place reads is neither open nor fixed there."""
    other = attrs.evolve(place(), province="b")
    (row,) = compare([weighing("a", ten()), other], DAY).terms
    assert [stand.state for stand in row.stands] == [State.FIXED, State.UNUSED]
    assert row.stands[1].reason is None


def test_rules_that_not_every_place_has_are_listed() -> None:
    """A province's own rule is listed with the place that has it, on the days it speaks."""
    ours, theirs = phu_yen(), national_place("ha_noi")
    (found,) = compare([ours, theirs], SPRING).rules
    assert (found.rule, [side.place for side in found.sides]) == (OWN, [ours])
    assert compare([ours, theirs], AUTUMN).rules == ()
    assert compare([ours, ours], SPRING).rules == ()


def test_a_rule_that_one_of_three_lacks_names_the_other_two() -> None:
    """Where a place dropped a rule, the two that kept it are named."""
    kept = [weighing(code, ten()) for code in ("a", "b")]
    (found,) = compare([*kept, attrs.evolve(place(), province="c")], DAY).rules
    assert [side.place for side in found.sides] == kept


def test_one_activity_leaves_out_the_others() -> None:
    """Of one kind of activity only the terms and the rules are compared."""
    found = compare([phu_yen(), national_place("ha_noi")], SPRING, "conference")
    assert found.rules == ()
    assert found.terms
    assert {rule.partition(".")[0] for row in found.terms for rule in row.rules} == {"conference"}
    one, other = found.sides
    assert diff(one, other, "conference").same


def test_a_rule_begins_and_ends_with_its_text() -> None:
    """From one day to another it is told which rules begin and end to speak, and why."""
    before, during, after = (Checker(phu_yen(), date(year, 6, 1)) for year in (2017, 2018, 2019))
    begun, ended = diff(before, during), diff(during, after)
    assert changes(begun)[OWN.id] is Change.BEGINS
    assert changes(ended)[OWN.id] is Change.ENDS
    reasons = {
        one.change: one.reason.en
        for one in (*begun.rules, *ended.rules)
        if one.rule is OWN and one.reason
    }
    assert reasons == {
        Change.BEGINS: "In force only from 01/01/2018.",
        Change.ENDS: "It is not known whether this norm goes on after 31/12/2018.",
    }


def test_a_value_that_changes_is_told_from_and_to() -> None:
    """A newer text on the same term is a change of the value, with both articles."""
    newer = LIMIT.value(7, cite=cited(Level.PROVINCE, id="mới"), since="2019-01-01")
    there = weighing("a", ten(until="2018-12-31"), newer)
    found = diff(Checker(there, DAY), Checker(there, AUTUMN))
    (row,) = found.terms
    told = [(stand.value.value, stand.value.cite) for stand in row.stands if stand.value]
    assert [value for value, _ in told] == [10, 7]
    assert told[1][1] is newer.cite
    assert found.rules == ()


def test_a_term_becomes_open_and_fixed() -> None:
    """A plan of one year fixes a term and leaves it open when the year is over."""
    there = weighing("a", ten(known_until="2018-12-31"))
    early, then, later = (Checker(there, date(year, 6, 1)) for year in (2017, 2018, 2019))
    (ended,) = diff(then, later).terms
    (begun,) = diff(early, then).terms
    assert [stand.state for stand in ended.stands] == [State.FIXED, State.OPEN]
    assert [stand.state for stand in begun.stands] == [State.NOT_IN_FORCE, State.FIXED]


def test_rules_of_one_side_alone_are_told() -> None:
    """Between two provinces the own rules of each are told, those that are silent are not."""
    ours, theirs = (Checker(one, SPRING) for one in (phu_yen(), national_place("ha_noi")))
    assert changes(diff(ours, theirs)) == {OWN.id: Change.ONLY_FROM}
    assert changes(diff(theirs, ours)) == {OWN.id: Change.ONLY_TO}
    late, later = (Checker(one.place, AUTUMN) for one in (ours, theirs))
    assert changes(diff(late, later)) == changes(diff(later, late)) == {}


def test_a_rule_in_the_place_of_another_is_told() -> None:
    """A rule of the same id that says something else is a change, and the newer one is told."""
    heavy = attrs.evolve(LIGHT, says=words("heavy"))
    one, other = (Checker(weighing("a", ten(), rule=rule), DAY) for rule in (LIGHT, heavy))
    (found,) = diff(one, other).rules
    assert (found.change, found.rule, found.one, found.other) == (
        Change.REPLACED,
        heavy,
        LIGHT,
        heavy,
    )
    assert found.reason is None


@given(dates(date(2012, 1, 1), date(2027, 1, 1)), dates(date(2012, 1, 1), date(2027, 1, 1)))
def test_what_begins_one_way_ends_the_other_way(one: date, other: date) -> None:
    """A difference turned round tells the same rules and terms, from their other end."""
    turned = {
        Change.BEGINS: Change.ENDS,
        Change.ENDS: Change.BEGINS,
        Change.ONLY_FROM: Change.ONLY_TO,
        Change.ONLY_TO: Change.ONLY_FROM,
        Change.REPLACED: Change.REPLACED,
    }
    here, there = quang_ninh(one, filled=False), Checker(phu_yen(), other)
    there_first, here_first = diff(there, here, "outbound"), diff(here, there, "outbound")
    assert {name: turned[how] for name, how in changes(here_first).items()} == changes(there_first)
    assert [row.term for row in here_first.terms] == [row.term for row in there_first.terms]
    assert diff(here, here, "outbound").same


@given(sampled_from([*shipped_delegations()]), dates(date(2017, 6, 1), date(2019, 6, 1)))
def test_a_flip_is_a_rule_whose_worst_outcomes_differ(
    subject: OutboundDelegation, later: date
) -> None:
    """Every rule of either side flips or comes to the same outcome; none flips by itself."""
    here, there = quang_ninh(SPRING, filled=False), Checker(phu_yen(), later)
    found = what_if(subject, here, there)
    flipped = {flip.rule: flip.outcomes for flip in found.flips}
    for one in here.check(subject).findings:
        rule = one.rule.id
        elsewhere = {other.rule.id for other in found.other.findings}
        now = found.one.outcome_of(rule)
        then = found.other.outcome_of(rule) if rule in elsewhere else Outcome.NOT_APPLICABLE
        assert (flipped[rule] == (now, then)) if rule in flipped else (now is then)
    assert what_if(subject, here, here).flips == ()
    assert [flip.rule for flip in found.flips] == sorted(flipped)


def test_a_flip_has_the_worst_findings_of_both_sides() -> None:
    """Each side is told by the findings with its worst outcome, and their articles."""
    heavy = Errand(weight=12, recorded_until=AUTUMN)
    strict, open_there = weighing("a", ten()), weighing("b")
    (flip,) = what_if(heavy, Checker(strict, DAY), Checker(open_there, DAY)).flips
    assert flip.outcomes == (Outcome.BROKEN, Outcome.UNDETERMINED)
    assert [cite for one in flip.one for cite in one.citations] == [strict.values[0].cite]
    assert [one.missing_law for one in flip.other] == [(LIMIT.id,)]
    assert flip.lacking == ()


def test_a_flip_leaves_out_what_is_less_than_the_worst() -> None:
    """Of one thing that is too large and one of unknown size the first alone is told."""
    sizes = at_most(LIMIT, on=Errand, each="items", of="size", says=words("sizes"))
    errand = Errand(items=(Item(), Item(size=12)))
    sides = (weighing("a", ten(), rule=sizes), weighing("b", ten("2020-01-01"), rule=sizes))
    (flip,) = what_if(errand, *(Checker(side, DAY) for side in sides)).flips
    assert flip.outcomes == (Outcome.BROKEN, Outcome.NOT_APPLICABLE)
    assert [one.at for one in flip.one] == [("items[1]",)]
    assert flip.lacking == ()


def test_a_flip_for_want_of_a_fact_names_it() -> None:
    """Where only one side needs a fact that the document does not tell, the flip names it."""
    silent = weighing("a", ten("2020-01-01"))
    (flip,) = what_if(Errand(), Checker(silent, DAY), Checker(weighing("b", ten()), DAY)).flips
    assert flip.outcomes == (Outcome.NOT_APPLICABLE, Outcome.UNDETERMINED)
    assert flip.lacking == ("weight",)


def test_a_side_without_the_rule_has_no_findings() -> None:
    """A rule that is broken on one side and absent on the other flips; one that is silent not."""
    heavy = Errand(weight=12)
    sides = Checker(weighing("a", ten()), DAY), Checker(place(), DAY)
    (flip,) = what_if(heavy, *sides).flips
    assert (flip.outcomes, flip.other) == ((Outcome.BROKEN, Outcome.NOT_APPLICABLE), ())
    silent = Checker(weighing("a", ten("2020-01-01")), DAY)
    assert what_if(heavy, silent, sides[1]).flips == ()


def test_the_order_of_rules_changes_no_answer() -> None:
    """The same rules and values in another order are told in the same order."""
    there = phu_yen()
    turned = attrs.evolve(there, rules=RuleSet(there.rules.rules[::-1]), values=there.values[::-1])
    other = national_place("ha_noi")
    one, again = (
        compared_data(compare([side, other], SPRING), everything=True) for side in (there, turned)
    )
    assert json.dumps(one) == json.dumps(again)


@pytest.mark.parametrize("on", [SPRING, date(2030, 1, 1)])
def test_a_side_says_how_far_its_law_is_known(on: date) -> None:
    """A place without a plug-in and a day after the last look-up are told of each side."""
    told = notes(Checker(national_place("ha_noi"), on))
    assert "national law alone" in told[0].en
    assert any("look for newer texts" in note.en for note in told) is (on > date(2026, 11, 22))
