"""What a plan workbook holds, and what a file of one may be at most, from the code."""

from foreign_affairs_rules.sheets import limits
from foreign_affairs_rules.sheets.columns import COLUMNS
from foreign_affairs_rules.sheets.values import accepted
from written.tables import Lines, attr_doc, both, code, table


def columns() -> Lines:
    """The columns of the sheet of activities, what each says, and what it accepts."""
    rows = ((both(one.heading), both(one.says), both(accepted(one))) for one in COLUMNS)
    yield from table("heading", "meaning", "accepted")(rows)


def bounds() -> Lines:
    """What a file may be at most, and why."""
    names = [name for name in vars(limits) if name.startswith("MAX_")]
    rows = ((code(f"{getattr(limits, name):,}"), attr_doc(limits.__name__, name)) for name in names)
    yield from table("at most", "of what, and why")(rows)
