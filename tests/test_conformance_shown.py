"""What the suite of every province tells of examples: outcomes and limits that are not shown."""

from typing import Any

import attrs
from builders import instrument, words
from made_up import (
    CITE,
    DAY,
    DECREE,
    EXAMPLES,
    hue,
    late,
    own,
    size,
    trip,
    useful,
    with_examples,
    with_rule,
)

from foreign_affairs_rules.law import Law, Term, Unit
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.national.outbound import MAX_MEMBERS
from foreign_affairs_rules.national.outbound import size as national_size
from foreign_affairs_rules.national.outbound.samples import members
from foreign_affairs_rules.rules import Governing, rule
from foreign_affairs_rules.sources import Evidence, Level
from foreign_affairs_rules.testing import (
    limits,
    seen,
)
from foreign_affairs_rules.verdicts import Breach, Verdict


class TestOutcomes:
    def test_that_is_not_what_the_example_says(self) -> None:
        """An example that comes out otherwise is told with both outcomes."""
        wrong = size.accepts("four", trip(members=members(4)), on=DAY)
        assert list(seen.surprises(with_examples(wrong))) == [
            "rule 'hue.outbound.size', example 'four': says kept, found broken"
        ]

    def test_that_is_never_seen(self) -> None:
        """Each outcome that no example shows is told with how to show it."""
        assert list(seen.unseen(with_examples(*EXAMPLES[1:-2]))) == [
            "rule 'hue.outbound.size' is never seen kept; add an example with accepts()",
            "rule 'hue.outbound.step.notify' is never seen kept; add an example with accepts()",
            "rule 'hue.outbound.step.notify' is never seen broken; add an example with rejects()",
        ]
        others = (one for one in EXAMPLES if one.rule is not useful)
        assert [told.partition(";")[0] for told in seen.unseen(with_examples(*others))] == [
            f"rule 'hue.outbound.useful' is never seen {outcome}"
            for outcome in ("kept", "broken", "needs_judgement")
        ]

    def test_that_no_fact_changes(self) -> None:
        """A rule that reads no fact cannot be undetermined, and that is told."""
        (found,) = seen.never_undetermined(with_rule(own(of=lambda _: True)))
        assert found.startswith("rule 'hue.outbound.other' is never seen undetermined")

    def test_outside_the_days_of_its_text(self) -> None:
        """A rule that speaks before its text begins and after it ended is told for both days."""
        always = own(period=attrs.evolve(DECREE.in_force, since=None, until=None))
        example = always.accepts("to sign", trip(signing=True), on=DAY)
        assert [told.partition(",")[0] for told in seen.outspoken(with_rule(always, example))] == [
            "rule 'hue.outbound.other'",
            "rule 'hue.outbound.other'",
        ]
        told = " ".join(seen.outspoken(with_rule(always, example)))
        assert "example 'to sign': kept on 2019-12-31, outside" in told
        assert "example 'to sign': kept on 2023-01-01, outside" in told

    def test_of_a_text_without_days(self) -> None:
        """A text whose days nobody knows gives no day on which its rule must be silent."""
        undated = instrument("undated", Level.PROVINCE).at(evidence=Evidence.TEXT)
        other = own(cite=(undated,))
        example = other.accepts("to sign", trip(signing=True), on=DAY)
        assert list(seen.outspoken(with_rule(other, example))) == []


class TestLimits:
    def test_value_that_nothing_reads(self) -> None:
        """A value of a term that no rule and no step reads is told."""
        term: Term[int] = Term(id="hue.other", name=words("other"), unit=Unit.DAYS)
        assert list(limits.unread(hue(values=(term.value(1, cite=CITE),)))) == [
            "value of 'hue.other': no rule and no step reads it; name it in terms="
        ]

    def test_of_numbers_and_lengths(self) -> None:
        """Without examples each value lacks one at the limit and one beyond; none is below 0."""
        assert list(limits.unmet(with_examples())) == [
            (
                "value 3 of 'hue.outbound.size': no example stands at the limit; add one that "
                "hue.outbound.size accepts"
            ),
            (
                "value 3 of 'hue.outbound.size': no example stands just beyond it; add one that "
                "hue.outbound.size rejects"
            ),
            (
                "value 0 of 'hue.outbound.papers': no example stands at the limit; add one that "
                "hue.outbound.papers accepts"
            ),
            (
                "value 5 days of 'hue.outbound.notice': no example stands at the limit; add one "
                "that hue.outbound.step.notify accepts"
            ),
            (
                "value 5 days of 'hue.outbound.notice': no example stands just beyond it; add one "
                "that hue.outbound.step.notify rejects"
            ),
        ]

    def test_examples_far_from_the_limit(self) -> None:
        """What is well within or far beyond shows no limit, nor does what is not known."""
        far = (
            size.accepts("two", trip(members=members(2)), on=DAY),
            size.rejects("nine", trip(members=members(9)), on=DAY),
            size.accepts("unknown", trip(), on=DAY),
            size.accepts("before the decree", trip(members=members(3)), on="2019-03-01"),
            late.accepts("never submitted", trip(), on=DAY),
        )
        told = [one for one in limits.unmet(with_examples(*far)) if "papers" not in one]
        assert len(told) == 4

    def test_example_of_no_known_day(self) -> None:
        """An example whose governing day is not known rests on no value."""
        begun = Governing[Any]("begun", words("begun"), lambda one, _: one.homecoming)
        dated = attrs.evolve(size, governed_by=begun)
        shown = dated.accepts("three", trip(members=members(3)), on=DAY)
        rules = hue().rules.replacing(dated, because=CITE)
        told = [*limits.unmet(with_examples(shown, rules=rules))]
        assert len([one for one in told if "hue.outbound.size" in one]) == 2

    def test_rule_that_counts_nothing(self) -> None:
        """A value that a rule reads in a way of its own is shown kept and not kept."""
        judged = rule(
            "hue.outbound.own", on=OutboundDelegation, terms=(MAX_MEMBERS,), says=words("own")
        )

        @judged
        def own_way(one: OutboundDelegation, law: Law) -> Verdict:
            return Breach() if len(one.members) > law[MAX_MEMBERS] else None

        values = (MAX_MEMBERS.value(3, cite=CITE),)
        rules = hue().rules.without(national_size.id, because=CITE).adding(own_way)
        shown = (
            own_way.accepts("two", trip(members=members(2)), on=DAY),
            own_way.rejects("nine", trip(members=members(9)), on=DAY),
        )
        assert list(limits.unmet(with_examples(*shown, values=values, rules=rules))) == []
        assert len([*limits.unmet(with_examples(values=values, rules=rules))]) == 2
