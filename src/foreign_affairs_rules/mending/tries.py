"""One activity alone: the sets of changes that are tried, and what the rules find of each."""

from collections.abc import Iterator, Mapping
from itertools import combinations, islice

import attrs

from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.findings import Finding, Outcome, Report
from foreign_affairs_rules.mending.candidates import moves, own_edits
from foreign_affairs_rules.mending.edits import edited
from foreign_affairs_rules.mending.kinds import Edit, Kind
from foreign_affairs_rules.mending.seeing import Sight
from foreign_affairs_rules.mending.wishes import Wishes

TOGETHER = 3
"""At most so many changes of one activity are tried together."""
TRIED = 1000
"""At most so many sets of changes of one activity are tried, the smallest first."""
_RANKS = {outcome: rank for rank, outcome in enumerate(Outcome)}
_FINE = _RANKS[Outcome.WAIVED]


@attrs.frozen(eq=False)
class Try:
    """An activity after *edits*, and what is *wrong* with it alone by its *report*."""

    edits: tuple[Edit, ...]
    made: Facts
    report: Report
    wrong: tuple[Finding, ...]

    @property
    def rules(self) -> set[str]:
        """The rules that are not kept."""
        return {one.rule.id for one in self.wrong}

    @property
    def measures(self) -> list[tuple[str, str]]:
        """What was measured of those rules."""
        return sorted((one.rule.id, str(one.measured)) for one in self.wrong)


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
        """The rules that *row* does not keep alone, whatever is tried short of dropping it."""
        before, *others = self[row]
        return before.rules.intersection(*(one.rules for one in others))

    def admitted(self, row: str) -> Iterator[Try]:
        """What was tried with *row* that alone keeps every rule it can, and makes none worse."""
        hopeless, before = self.hopeless(row), self[row][0]
        for one in self[row]:
            if one.rules <= hopeless and not worse(one.report, before.report):
                yield one

    def _of(self, row: str) -> Iterator[Try]:
        before = self.attempt(self.register[row])
        yield before
        bearing = [*self._bearing(row, before)]
        sets = (each for n in range(1, TOGETHER + 1) for each in combinations(bearing, n))
        for edits in islice(filter(_together, sets), TRIED):
            tried = self._tried(before, *edits)
            if tried is not None:
                yield tried

    def _bearing(self, row: str, before: Try) -> list[Edit]:
        """The single changes that bear on what is wrong, in the order in which they are made."""
        found = {*self._shared(row)}
        for edit in own_edits(before.made, before.wrong):
            tried = self._tried(before, edit)
            if tried is not None and tried.measures != before.measures:
                found.add(edit)
        if before.wrong or row in self._colliding:
            found |= {*self._moves(row, before)}
        return sorted(found, key=lambda edit: edit.place)

    def _moves(self, row: str, before: Try) -> Iterator[Edit]:
        """The moves that mend something; all where the activity collides with another one."""
        for edit in moves(before.made, self.wishes.weeks, self.on):
            tried = None if row in self._colliding else self._tried(before, edit)
            if tried is None or len(tried.wrong) < len(before.wrong):
                yield edit

    def _tried(self, before: Try, *edits: Edit) -> Try | None:
        made = edited(before.made, edits)
        return None if made is None else self.attempt(made, *edits)

    def _shared(self, row: str) -> Iterator[Edit]:
        """To leave out who is on another trip of the year too."""
        for key in self.register.keys_of(row):
            if key.kind == "person" and len(self.register.groups[key]) > 1:
                yield Edit(Kind.MEMBER, key.name)


def _together(edits: tuple[Edit, ...]) -> bool:
    """Whether *edits* do not undo each other: none concerns the same thing as another one."""
    return len({*map(_subject, edits)}) == len(edits)


def _subject(edit: Edit) -> tuple[bool, str]:
    """What *edit* concerns: a country, a person, or the activity as a whole."""
    return edit.kind is Kind.MEMBER, edit.of or edit.kind.value


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
