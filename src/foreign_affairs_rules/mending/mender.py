"""The proposal for a plan: see `mend`."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial

from foreign_affairs_rules.mending.cuts import near
from foreign_affairs_rules.mending.least import smallest
from foreign_affairs_rules.mending.options import Options
from foreign_affairs_rules.mending.proposals import Conflict, Left, Mending
from foreign_affairs_rules.mending.reasons import changes
from foreign_affairs_rules.mending.searching import Search
from foreign_affairs_rules.mending.seeing import Sight, Wrong
from foreign_affairs_rules.mending.wishes import FIXED, Wishes
from foreign_affairs_rules.register.checking import RegisterReport
from foreign_affairs_rules.text import Text

_NO_CHANGE = Text(
    "không thay đổi nào của kế hoạch, ngoài việc đưa ra khỏi kế hoạch, làm thay đổi kết quả này",
    "no change of the plan, short of taking it out, comes to another result",
)

_NOT_FOUND = Text("chưa tìm được thay đổi phù hợp", "no change that mends it was found")


def mend(report: RegisterReport, wishes: Wishes | None = None) -> Mending:
    """
    The smallest set of changes that makes the plan which *report* is on keep the rules.

    The plan itself is never changed, and what the *wishes* say is kept to. A rule that an activity
    breaks by itself counts only where another change than dropping it can mend that: what does not
    is left, and told. Raises `ModuleNotFoundError` without OR-Tools, and `ValueError` for an id
    among the wishes that the plan does not hold.
    """
    wishes = wishes or Wishes()
    strange = sorted({*wishes.fixed, *wishes.priorities} - {*report.register.ids})
    if strange:
        message = f"found the ids {', '.join(strange)}; accepted: those of the plan"
        raise ValueError(message)
    sight = Sight(report, wishes.also)
    options = Options(sight, wishes)
    sight.left |= {*_hopeless(sight, options)}
    sight.left |= {one.key for one in sight.wrong(_only(report, _settled(options)))}
    conflicts = tuple(_conflicts(sight, options.stays))
    sight.left |= {one.wrong.key for one in conflicts}
    search = Search(sight, options)
    after = search.run()
    return Mending(
        before=report,
        after=after,
        changes=tuple(changes(sight, search.chosen)),
        left=tuple(_left(sight, after, options.stays, conflicts)),
        conflicts=conflicts,
        proven=search.proven,
        made={row: one.made for row, one in sorted(search.chosen.items()) if one.changes},
        stays=options.stays,
        wishes=wishes,
    )


def _hopeless(sight: Sight, options: Options) -> Iterator[tuple[tuple[str, ...], str]]:
    """What an activity breaks by itself and no change short of dropping it mends."""
    for name in dict.fromkeys(
        one.rows[0] for one in sight.wrong(sight.before) if len(one.rows) == 1
    ):
        yield from (((name,), rule) for rule in options.tries.hopeless(name))


def _settled(options: Options) -> set[str]:
    return {row for row, why in options.stays.items() if why is not FIXED}


def _only(report: RegisterReport, rows: Iterable[str]) -> RegisterReport:
    """The report on those *rows* of the plan alone."""
    return report.after(report.register.without(*{*report.register.ids}.difference(rows)))


def _conflicts(sight: Sight, stays: Mapping[str, Text]) -> Iterator[Conflict]:
    """What is wrong even where all is dropped that may be: no plan mends it."""
    kept = _only(sight.before, stays)
    for wrong in sight.wrong(kept):
        together = wrong.rows if len(wrong.rows) > 1 else near(wrong.rows[0], kept.register)
        rows = smallest(together, partial(_still, sight, wrong))
        yield Conflict(wrong, {row: stays[row] for row in rows})


def _still(sight: Sight, wrong: Wrong, rows: Sequence[str]) -> bool:
    found = sight.wrong(sight.view(sight.before.register[row] for row in rows))
    return wrong in found


def _left(
    sight: Sight, after: RegisterReport, stays: Mapping[str, Text], conflicts: Iterable[Conflict]
) -> Iterator[Left]:
    """What is wrong beside *conflicts* in the plan as it would be, and why nothing mends it."""
    known = {one.wrong.key for one in conflicts}
    for one in sight.found(after):
        if one.key not in known:
            why = _NO_CHANGE if one.key in sight.left else _NOT_FOUND
            yield Left(one, next((stays[row] for row in one.rows if row in stays), why))
