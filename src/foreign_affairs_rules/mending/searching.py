"""
Find the smallest set of changes that makes a plan lawful.

The rules stay the only word on what is lawful. Each activity has a finite list of options; the
solver takes one for each at the least price; the plan that this makes is checked; what is found
wrong forbids options that do not go together, and the solver is asked again, until nothing that
was to be mended is wrong.
"""

from collections.abc import Mapping, Sequence

from foreign_affairs_rules.mending.components import Part, parts
from foreign_affairs_rules.mending.cuts import Cut, Cuts
from foreign_affairs_rules.mending.kinds import Kind
from foreign_affairs_rules.mending.options import Option, Options
from foreign_affairs_rules.mending.seeing import Made, Sight
from foreign_affairs_rules.mending.wishes import Effort
from foreign_affairs_rules.register.checking import RegisterReport


class Search:
    """The search for a plan to propose in place of the one that *before* reports on."""

    def __init__(self, sight: Sight, options: Options) -> None:
        self.sight = sight
        self.options = options
        self.effort = Effort(options.wishes.effort)
        self.chosen: dict[str, Option] = {}
        self.proven = True
        self._cuts = Cuts(sight, options)
        self._solved: dict[Part, tuple[Mapping[str, Option], bool]] = {}

    def run(self) -> RegisterReport:
        """The report on the plan found, of the options `chosen`; `proven` says that it is least."""
        known: dict[Cut, None] = {}
        report = self.sight.before
        while fresh := self._fresh(report, known):
            known |= fresh
            self._choose(known)
            report = self._report()
        if self.proven:
            return report
        self._trim()
        return self._report()

    def made(self, *instead: Option) -> Made:
        """What the options chosen make of the activities, with others *instead*."""
        chosen = self.chosen | {one.row: one for one in instead}
        return {row: one.made for row, one in chosen.items() if one.changes}

    def _report(self) -> RegisterReport:
        return self.sight.before.after(self.sight.plan(self.made()))

    def _fresh(self, report: RegisterReport, known: Mapping[Cut, None]) -> dict[Cut, None]:
        """Cuts that are not *known* yet and forbid the plan that *report* is on."""
        fresh: dict[Cut, None] = {}
        for wrong in self.sight.wrong(report):
            for cut in self._cuts.of(wrong, report.register, self.chosen):
                if cut not in known:
                    fresh[cut] = None
                    break
        return fresh

    def _choose(self, cuts: Mapping[Cut, None]) -> None:
        self.chosen, self.proven = {}, True
        for part in parts(cuts, self.options.__getitem__):
            if part not in self._solved:
                self._solved[part] = self._solve(part)
            options, proven = self._solved[part]
            self.chosen |= options
            self.proven &= proven

    def _solve(self, part: Part) -> tuple[Mapping[str, Option], bool]:
        from foreign_affairs_rules.mending.choosing import (  # noqa: PLC0415 -- OR-Tools is optional
            choose,
        )

        rows, cuts = part
        options = {row: self.options[row] for row in sorted(rows)}
        choice = choose(options, cuts, self.effort)
        if choice is None:  # to drop all that may be changed is always a way
            return {row: _dropped(every) for row, every in options.items()}, False
        return choice.options, choice.proven

    def _trim(self) -> None:
        """Take back what is not needed, and take what is cheaper, one activity after the other."""
        alone = [one for one in self.chosen.values() if not one.partner]
        for option in sorted(alone, key=lambda one: (one.price, one.row), reverse=True):
            cheaper = self.options[option.row][: option.rank]
            fit = (one for one in cheaper if not one.partner and not self._is_wrong_with(one))
            self.chosen[option.row] = next(fit, option)

    def _is_wrong_with(self, option: Option) -> bool:
        report = self.sight.around([option.row], self.made(option))
        return any(True for _ in self.sight.wrong(report))


def _dropped(every: Sequence[Option]) -> Option:
    """To drop an activity; to keep it where it may not be changed."""
    dropped = (one for one in every if any(edit.kind is Kind.DROP for edit in one.edits))
    return next(dropped, every[0])
