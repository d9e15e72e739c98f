"""Conferences: how many were permitted, held and reported, and which."""

from datetime import date

import attrs

from foreign_affairs_rules.register.counting import happened
from foreign_affairs_rules.reporting.placing import by_now
from foreign_affairs_rules.reporting.rows import Standing, standing_of
from foreign_affairs_rules.reporting.scope import Scope, Subject


@attrs.frozen(kw_only=True)
class ConferenceRow:
    """
    A conference: whether it was *permitted*, *held* and *reported*, with the days that are known.

    Where one was held without a permission on record, it is held and not permitted.
    """

    id: str
    permitted: bool
    permitted_on: date | None
    held: bool
    held_from: date | None
    held_until: date | None
    reported: bool
    reported_on: date | None
    cancelled: bool


@attrs.frozen(kw_only=True)
class Conferences:
    """Every conference that was not called off by how far it came, and the rows of all."""

    rows: tuple[ConferenceRow, ...]
    permitted: int
    held: int
    reported: int


def conferences_of(scope: Scope) -> Conferences:
    """The conferences that count for the period."""
    rows = tuple(_row(one, scope.on) for one in scope.counted("conference"))
    going = [row for row in rows if not row.cancelled]
    return Conferences(
        rows=rows,
        permitted=sum(row.permitted for row in going),
        held=sum(row.held for row in going),
        reported=sum(row.reported for row in going),
    )


def _row(subject: Subject, on: date) -> ConferenceRow:
    one = subject.facts
    opened, ended, reported = (by_now(one, name, on) for name in ("opened", "ended", "reported"))
    return ConferenceRow(
        id=subject.id,
        permitted=happened(one.peek("decision"), on),
        permitted_on=by_now(one, "decision", on),
        held=opened is not None or ended is not None,
        held_from=opened,
        held_until=ended,
        reported=reported is not None,
        reported_on=reported,
        cancelled=standing_of(one, on) is Standing.CANCELLED,
    )
