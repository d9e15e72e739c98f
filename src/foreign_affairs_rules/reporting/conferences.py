"""Conferences: which were permitted, held and reported, and how many."""

from collections.abc import Iterable
from datetime import date

import attrs

from foreign_affairs_rules.register.counting import happened
from foreign_affairs_rules.reporting.placing import by_now
from foreign_affairs_rules.reporting.rows import Row, Standing, row_facts
from foreign_affairs_rules.reporting.scope import Scope, Subject


@attrs.frozen(kw_only=True)
class ConferenceRow(Row):
    """
    A conference: whether it was *permitted*, *held* and *reported*, with the days that are known.

    Where one was held without a permission on record, it is held and not permitted.
    """

    permitted: bool
    permitted_on: date | None
    held: bool
    held_from: date | None
    held_until: date | None
    reported: bool
    reported_on: date | None


@attrs.frozen(kw_only=True)
class Conferences:
    """How many of the conferences that were not called off came how far."""

    permitted: int
    held: int
    reported: int


def conference_row(subject: Subject, scope: Scope) -> ConferenceRow:
    """The conference *subject* as a row."""
    one, on = subject.facts, scope.on
    opened, ended, reported = (by_now(one, name, on) for name in ("opened", "ended", "reported"))
    return ConferenceRow(
        **row_facts(subject, scope),
        permitted=happened(one.peek("decision"), on),
        permitted_on=by_now(one, "decision", on),
        held=opened is not None or ended is not None,
        held_from=opened,
        held_until=ended,
        reported=reported is not None,
        reported_on=reported,
    )


def conferences_of(rows: Iterable[Row]) -> Conferences:
    """How many of the conferences among *rows* came how far."""
    every = [row for row in rows if isinstance(row, ConferenceRow)]
    going = [row for row in every if row.standing is not Standing.CANCELLED]
    return Conferences(
        permitted=sum(row.permitted for row in going),
        held=sum(row.held for row in going),
        reported=sum(row.reported for row in going),
    )
