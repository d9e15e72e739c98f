"""International agreements by what is done with them and how far that has come."""

from collections.abc import Iterable, Iterator
from datetime import date

import attrs

from foreign_affairs_rules.model.agreement_kinds import Act, Party
from foreign_affairs_rules.reporting.placing import by_now
from foreign_affairs_rules.reporting.rows import Row, Standing, row_facts
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
class AgreementRow(Row):
    """An agreement and the *act* on it; it is ``made`` once it was signed or took effect."""

    act: Act
    act_in_words: Text
    party: Party | None
    partner: str | None
    signed: date | None
    effective: date | None
    reported: date | None


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


def agreement_row(subject: Subject, scope: Scope) -> AgreementRow:
    """The agreement *subject* as a row."""
    one = subject.facts
    act, partner = one.peek("act"), one.peek("partner_name")
    return AgreementRow(
        **row_facts(subject, scope),
        act=act,
        act_in_words=_ACTS[act],
        party=one.peek("party"),
        partner=None if partner is None else masked(partner),
        signed=by_now(one, "signed", scope.on),
        effective=by_now(one, "effective", scope.on),
        reported=by_now(one, "reported", scope.on),
    )


def agreements_of(rows: Iterable[Row]) -> tuple[ActCount, ...]:
    """How many of the agreements among *rows* there are with each act."""
    return tuple(_by_act([row for row in rows if isinstance(row, AgreementRow)]))


def _by_act(rows: list[AgreementRow]) -> Iterator[ActCount]:
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
