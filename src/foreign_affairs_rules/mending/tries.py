"""One activity alone: the sets of changes that are tried, and what the rules find of each."""

from collections.abc import Iterator, Mapping
from itertools import islice

from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.findings import Outcome, Report
from foreign_affairs_rules.mending.candidates import moves, own_edits
from foreign_affairs_rules.mending.edits import edited
from foreign_affairs_rules.mending.kinds import Edit, Kind
from foreign_affairs_rules.mending.seeing import Sight
from foreign_affairs_rules.mending.sets import Sets, Try, mends
from foreign_affairs_rules.mending.wishes import Wishes

TRIED = 1000
"""At most so many sets of changes of one activity are tried, the smallest first."""
_RANKS = {outcome: rank for rank, outcome in enumerate(Outcome)}
_FINE = _RANKS[Outcome.WAIVED]


class Tries:
    """What was tried with each activity of the plan that *sight* sees."""

    def __init__(self, sight: Sight, wishes: Wishes) -> None:
        self.sight = sight
        self.register = sight.before.register
        self.on = sight.before.desk.on
        self.wishes = wishes
        wrong = sight.wrong(sight.before)
        self._colliding = {row for one in wrong if len(one.rows) > 1 for row in one.rows}
        self._made: dict[str, tuple[Try, ...]] = {}

    def __getitem__(self, row: str) -> tuple[Try, ...]:
        if row not in self._made:
            self._made[row] = tuple(self._of(row))
        return self._made[row]

    def attempt(self, made: Facts, *edits: Edit) -> Try:
        """*made* alone, as it is after *edits*."""
        report = self.sight.alone(made)
        found = self.sight.found_alone(str(made.peek("id")), report)
        return Try(edits, made, report, tuple(one.finding for one in found))

    def hopeless(self, row: str) -> set[str]:
        """The rules that *row* does not keep alone, and that nothing tried keeps any better."""
        before, *others = self[row]
        return {
            rule for rule in before.rules if not any(mends(one, before, rule) for one in others)
        }

    def admitted(self, row: str) -> Iterator[Try]:
        """What was tried with *row* that alone keeps every rule it can, and makes none worse."""
        hopeless, before = self.hopeless(row), self[row][0]
        for one in self[row]:
            if one.rules.keys() <= hopeless and not worse(one.report, before.report):
                yield one

    def _of(self, row: str) -> Iterator[Try]:
        before = self.attempt(self.register[row])
        yield before
        grouped = frozenset({*self._shared(row), *self._colliding_moves(row, before)})
        sets = Sets(before, grouped, grouped.union(self._bearing(before)), self.wishes.weights)
        for edits in islice(sets.worth_trying(), TRIED):
            tried = self._tried(before, *edits)
            if tried is not None:
                sets.learn(tried)
                yield tried

    def _bearing(self, before: Try) -> Iterator[Edit]:
        """The single changes that bear on what is wrong with an activity alone."""
        for edit in own_edits(before.made, before.wrong):
            tried = self._tried(before, edit)
            if tried is not None and tried.measures != before.measures:
                yield edit
        for edit in self._moves(before) if before.wrong else ():
            tried = self._tried(before, edit)
            if tried is not None and len(tried.wrong) < len(before.wrong):
                yield edit

    def _colliding_moves(self, row: str, before: Try) -> Iterator[Edit]:
        yield from self._moves(before) if row in self._colliding else ()

    def _moves(self, before: Try) -> Iterator[Edit]:
        return moves(before.made, self.wishes.weeks, self.on)

    def _tried(self, before: Try, *edits: Edit) -> Try | None:
        made = edited(before.made, edits)
        return None if made is None else self.attempt(made, *edits)

    def _shared(self, row: str) -> Iterator[Edit]:
        """To leave out who is on another trip of the year too."""
        for key in self.register.keys_of(row):
            if key.kind == "person" and len(self.register.groups[key]) > 1:
                yield Edit(Kind.MEMBER, key.name)


def worse(report: Report, *before: Report) -> bool:
    """Whether a rule comes out worse by *report* than by every one of those *before*."""
    stood = [_standing(one) for one in before]
    return any(
        rank < min(each.get(rule, _FINE) for each in stood)
        for rule, rank in _standing(report).items()
    )


def _standing(report: Report) -> Mapping[str, int]:
    """The rank of each rule by its worst finding, the worst the lowest; what is fine is alike."""
    ranks: dict[str, int] = {}
    for one in report.findings:
        rank = min(_FINE, _RANKS[one.outcome])
        ranks[one.rule.id] = min(rank, ranks.get(one.rule.id, _FINE))
    return ranks
