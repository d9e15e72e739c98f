"""Foreign aid by donor, status and value; amounts stand in the currency in which they were told."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from enum import Enum

import attrs

from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.model.aid_kinds import Mode
from foreign_affairs_rules.register.counting import happened
from foreign_affairs_rules.reporting.placing import by_now
from foreign_affairs_rules.reporting.scope import Scope, Subject
from foreign_affairs_rules.slips.blocks import masked
from foreign_affairs_rules.text import Text, fold

USD = "USD"
"""The one currency in which a document tells the value of aid."""


class AidStanding(Enum):
    """How far an aid has come; what ends it counts first."""

    WITHDRAWN = "withdrawn"
    REFUSED = "refused"
    COMPLETED = "completed"
    APPROVED = "approved"
    """Approved, and not known to be completed."""
    PROPOSED = "proposed"

    @property
    def label(self) -> Text:
        """The standing in words."""
        return _STANDINGS[self]

    @property
    def approved(self) -> bool:
        """Whether it counts among the aid that was approved."""
        return self in {AidStanding.APPROVED, AidStanding.COMPLETED}


_STANDINGS = {
    AidStanding.WITHDRAWN: Text("đã hủy quyết định phê duyệt", "approval withdrawn"),
    AidStanding.REFUSED: Text("không được phê duyệt", "refused"),
    AidStanding.COMPLETED: Text("đã kết thúc", "completed"),
    AidStanding.APPROVED: Text("đã được phê duyệt", "approved"),
    AidStanding.PROPOSED: Text("đang đề nghị, thẩm định", "proposed"),
}
_EVENTS = {
    "withdrawn": AidStanding.WITHDRAWN,
    "refused": AidStanding.REFUSED,
    "completed": AidStanding.COMPLETED,
    "decision": AidStanding.APPROVED,
}
_MODES = {
    Mode.PROGRAMME: Text("chương trình", "programme"),
    Mode.PROJECT: Text("dự án", "project"),
    Mode.NON_PROJECT: Text("phi dự án", "non-project"),
}


@attrs.frozen(kw_only=True)
class AidRow:
    """An aid: its *donors*, the *value* in the *currency*, and how far it has come."""

    id: str
    title: str
    mode: Text | None
    donors: tuple[str, ...]
    owner: str | None
    value: int | None
    currency: str
    standing: AidStanding
    decision: str | None
    decided: date | None


@attrs.frozen(kw_only=True)
class AidPart:
    """
    The aid of the same donors, or of one standing: how many, and its value in *currency*.

    *approved* and *approved_value* are those of the aid that was approved; *value_unknown* counts
    the aid whose value is not known. The key is `None` where the donors are not known.
    """

    key: str | None
    label: Text
    aids: int
    approved: int
    value: int
    approved_value: int
    value_unknown: int
    currency: str


@attrs.frozen(kw_only=True)
class Aids:
    """
    The aid that counts for the period, each in that of its approval or of the first day known.

    The value of an aid of several donors is not divided among them: they are one key.
    """

    rows: tuple[AidRow, ...]
    total: AidPart
    by_donor: tuple[AidPart, ...]
    by_standing: tuple[AidPart, ...]


def aids_of(scope: Scope) -> Aids:
    """The aid that counts for the period."""
    rows = tuple(_row(one, scope.on) for one in scope.counted("aid"))
    return Aids(
        rows=rows,
        total=_part(None, _ALL, rows),
        by_donor=tuple(_by_donor(rows)),
        by_standing=tuple(_by_standing(rows)),
    )


def _row(subject: Subject, on: date) -> AidRow:
    one = subject.facts
    decided = one.peek("decision") if happened(one.peek("decision"), on) else None
    names = (donor.peek("name") for donor in one.peek("donors", ()))
    return AidRow(
        id=subject.id,
        title=masked(one.peek("title") or one.peek("purpose") or ""),
        mode=_MODES.get(one.peek("mode")),
        donors=tuple(masked(name) for name in names if name),
        owner=one.peek("owner"),
        value=one.peek("value_usd"),
        currency=USD,
        standing=_standing(one, on),
        decision=decided and decided.peek("number"),
        decided=by_now(one, "decision", on),
    )


def _standing(one: Facts, on: date) -> AidStanding:
    happenings = (told for name, told in _EVENTS.items() if happened(one.peek(name), on))
    return next(happenings, AidStanding.PROPOSED)


def _by_donor(rows: Iterable[AidRow]) -> Iterator[AidPart]:
    held: defaultdict[str, list[AidRow]] = defaultdict(list)
    for row in rows:
        held["; ".join(sorted(map(fold, row.donors)))].append(row)
    parts = (_part(key or None, _donors(held[key]), held[key]) for key in held)
    yield from sorted(parts, key=lambda part: (part.key is None, -part.value, part.key or ""))


def _donors(rows: list[AidRow]) -> Text:
    words = min("; ".join(sorted(row.donors)) for row in rows)
    return Text.same(words) if words else _UNKNOWN


def _by_standing(rows: tuple[AidRow, ...]) -> Iterator[AidPart]:
    for standing in AidStanding:
        own = [row for row in rows if row.standing is standing]
        if own:
            yield _part(standing.value, standing.label, own)


def _part(key: str | None, label: Text, rows: Iterable[AidRow]) -> AidPart:
    every = tuple(rows)
    approved = [row for row in every if row.standing.approved]
    return AidPart(
        key=key,
        label=label,
        aids=len(every),
        approved=len(approved),
        value=sum(row.value or 0 for row in every),
        approved_value=sum(row.value or 0 for row in approved),
        value_unknown=sum(row.value is None for row in every),
        currency=USD,
    )


_ALL = Text("Tổng cộng", "Total")
_UNKNOWN = Text("chưa rõ", "not known")
