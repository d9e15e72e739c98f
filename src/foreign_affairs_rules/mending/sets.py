"""Which sets of changes of one activity are worth trying, by what the smaller ones have shown."""

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import combinations

import attrs

from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.findings import Finding, Report
from foreign_affairs_rules.mending.kinds import Edit, Kind

TOGETHER = 3
"""At most so many changes of one activity are tried together."""


@attrs.frozen(eq=False)
class Try:
    """An activity after *edits*, and what is *wrong* with it alone by its *report*."""

    edits: tuple[Edit, ...]
    made: Facts
    report: Report
    wrong: tuple[Finding, ...]

    @property
    def rules(self) -> Counter[str]:
        """The rules that are not kept, with the number of findings of each."""
        return Counter(one.rule.id for one in self.wrong)

    @property
    def measures(self) -> list[tuple[str, str]]:
        """What was measured of those rules."""
        return sorted((one.rule.id, str(one.measured)) for one in self.wrong)


def mends(one: Try, before: Try, rule: str) -> bool:
    """Whether less is wrong with *one* by *rule* than *before*."""
    return one.rules[rule] < before.rules[rule]


class Sets:
    """
    The sets of changes to try with an activity that is as *before*.

    They are made of *bearing* changes; those *grouped* bear on its groups, all others only on what
    is wrong with it alone. *weights* are those of each kind of change.
    """

    def __init__(
        self,
        before: Try,
        grouped: frozenset[Edit],
        bearing: frozenset[Edit],
        weights: Mapping[Kind, int],
    ) -> None:
        self.before = before
        self.grouped = grouped
        self.bearing = sorted(bearing, key=lambda edit: edit.place)
        self.weights = weights
        self._unmended = {*before.rules}
        self._enough: list[frozenset[Edit]] = [] if before.wrong else [frozenset()]

    def worth_trying(self) -> Iterator[tuple[Edit, ...]]:
        """
        The sets, the smallest first, each with its changes in the order in which they are made.

        None holds a smaller one that mends all alone, with nothing more for the groups. None costs
        more than to drop the activity, unless a rule is left that nothing has mended yet.
        """
        for count in range(1, TOGETHER + 1):
            for edits in combinations(self.bearing, count):
                apart = len({*map(_subject, edits)}) == count
                if apart and not self._is_enough(frozenset(edits)) and self._may_cost(edits):
                    yield edits

    def learn(self, tried: Try) -> None:
        """Take note of what was found of *tried*, one of the sets."""
        self._unmended -= {rule for rule in self._unmended if mends(tried, self.before, rule)}
        if not tried.wrong:
            self._enough.append(frozenset(tried.edits))

    def _is_enough(self, edits: frozenset[Edit]) -> bool:
        return any(one <= edits and not (edits - one) & self.grouped for one in self._enough)

    def _may_cost(self, edits: tuple[Edit, ...]) -> bool:
        weight = sum(self.weights[edit.kind] for edit in edits)
        return weight <= self.weights[Kind.DROP] or bool(self._unmended)


def _subject(edit: Edit) -> tuple[bool, str]:
    """What *edit* concerns: a country, a person, or the activity as a whole."""
    return edit.kind is Kind.MEMBER, edit.of or edit.kind.value
