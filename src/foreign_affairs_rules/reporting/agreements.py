"""International agreements by what is done with them and how far that has come."""

from collections.abc import Iterator
from datetime import date

import attrs

from foreign_affairs_rules.model.agreement_kinds import Act, Party
from foreign_affairs_rules.reporting.placing import by_now
from foreign_affairs_rules.reporting.rows import Standing, standing_of
from foreign_affairs_rules.reporting.scope import Scope, Subject
from foreign_affairs_rules.slips.blocks import masked
from foreign_affairs_rules.text import Text

_ACTS = {
    Act.SIGN: Text("ký kết", "sign"),
    Act.AMEND: Text("sửa đổi, bổ sung, gia hạn", "amend or extend"),
    Act.END: Text("chấm dứt hiệu lực, rút khỏi", "end or withdraw"),
    Act.SUSPEND: Text("tạm đình chỉ thực hiện", "suspend"),
}


@attrs.frozen(kw_only=True)
class AgreementRow:
    """
    An agreement and the act on it; *standing* is ``made`` once it was signed or took effect.

    *holder* is the delegation that carries it.
    """

    id: str
    act: Act
    act_in_words: Text
    party: Party | None
    partner: str | None
    standing: Standing
    signed: date | None
    effective: date | None
    reported: date | None
    holder: str | None


@attrs.frozen(kw_only=True)
class ActCount:
    """How many agreements there are with one *act*, by how far they have come."""

    act: Act
    act_in_words: Text
    proposed: int
    decided: int
    made: int
    cancelled: int
    effective: int
    reported: int


@attrs.frozen(kw_only=True)
class Agreements:
    """The agreements, and how many there are by act and standing."""

    rows: tuple[AgreementRow, ...]
    by_act: tuple[ActCount, ...]


def agreements_of(scope: Scope) -> Agreements:
    """The agreements that count for the period, those that delegations carry among them."""
    rows = tuple(_row(one, scope.on) for one in scope.counted("agreement"))
    return Agreements(rows=rows, by_act=tuple(_by_act(rows)))


def _row(subject: Subject, on: date) -> AgreementRow:
    one = subject.facts
    act, partner = one.peek("act"), one.peek("partner_name")
    return AgreementRow(
        id=subject.id,
        act=act,
        act_in_words=_ACTS[act],
        party=one.peek("party"),
        partner=None if partner is None else masked(partner),
        standing=standing_of(one, on),
        holder=subject.holder or None,
        **{name: by_now(one, name, on) for name in ("signed", "effective", "reported")},
    )


def _by_act(rows: tuple[AgreementRow, ...]) -> Iterator[ActCount]:
    for act, words in _ACTS.items():
        own = [row for row in rows if row.act is act]
        going = [row for row in own if row.standing is not Standing.CANCELLED]
        many = {standing: sum(row.standing is standing for row in own) for standing in Standing}
        if own:
            yield ActCount(
                act=act,
                act_in_words=words,
                proposed=many[Standing.PROPOSED],
                decided=many[Standing.DECIDED],
                made=many[Standing.MADE],
                cancelled=many[Standing.CANCELLED],
                effective=sum(row.effective is not None for row in going),
                reported=sum(row.reported is not None for row in going),
            )
