"""The changes that may be proposed to a plan, and how far the search for them goes."""

from foreign_affairs_rules.mending import TOGETHER, Kind, Wishes
from foreign_affairs_rules.mending.tries import TRIED
from written.tables import Lines, both, code, table


def kinds() -> Lines:
    """The kinds of change, the mildest first, and where each is proposed."""
    rows = ((code(kind.value), both(kind.label), both(kind.says)) for kind in reversed(Kind))
    yield from table("kind", "change", "for what, and how far")(rows)


def bounds() -> Lines:
    """How far the search goes, unless asked otherwise."""
    usual = Wishes()
    rows = (
        (usual.weeks, "weeks by which an activity is moved, earlier or later (`--weeks`)"),
        (TOGETHER, "changes of one activity"),
        (f"{TRIED:,}", "sets of changes that are tried of one activity, the smallest first"),
        (f"{usual.effort:g}", "units of the solver's own work, not of time (`--effort`)"),
    )
    yield from table("at most", "of what")(rows)
