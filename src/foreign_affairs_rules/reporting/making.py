"""The rows of one kind of activity, of the class that the kind has."""

from foreign_affairs_rules.reporting.agreements import agreement_row
from foreign_affairs_rules.reporting.conferences import conference_row
from foreign_affairs_rules.reporting.rows import Row, plain_row
from foreign_affairs_rules.reporting.scope import Scope

_MAKERS = {"conference": conference_row, "agreement": agreement_row}


def rows_of(scope: Scope, kind: str) -> tuple[Row, ...]:
    """The rows of the activities of a *kind*, by their days and then their ids."""
    make = _MAKERS.get(kind, plain_row)
    made: list[Row] = [make(one, scope) for one in scope.counted(kind)]
    return tuple(sorted(made, key=_in_time))


def _in_time(row: Row) -> tuple[str, str, str]:
    day = row.first.isoformat() if row.first else f"{row.month}~"
    return day, row.id, row.holder or ""
