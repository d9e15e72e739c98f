"""What the spending rules share: amounts in words, and a line of the estimate under a ceiling."""

from collections.abc import Callable
from typing import Unpack

from foreign_affairs_rules.law import Law, Table, Term
from foreign_affairs_rules.model.inbound import Charge, InboundDelegation
from foreign_affairs_rules.model.reception import ExpenseItem, ProtocolClass
from foreign_affairs_rules.national.inbound.governing import ESTIMATE
from foreign_affairs_rules.rules import Norm, Rule, rule
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Question, Skip, Verdict

Limit = Callable[[Charge, Law], int | Skip | Question]

_NO_ESTIMATE = Text("Chưa có dự toán đón đoàn.", "There is no estimate of the reception yet.")
BY_PROGRAMME = Skip(
    Text(
        "Khách hạng đặc biệt: theo chương trình, đề án được phê duyệt, không có mức chi cố định.",
        "Special class: by the approved programme, without a fixed ceiling.",
    )
)
NOT_PROVIDED = Skip(
    Text(
        "Không có mức chi này cho hạng khách đã ghi.",
        "There is no such rate for the class recorded.",
    )
)
_OVER = Text(
    "Dự toán {item}: {paid}; mức tối đa {ceiling}.",
    "Estimate for {item}: {paid}; the ceiling is {ceiling}.",
)
_LOWER = Text("Giảm xuống mức quy định.", "Lower it to the ceiling.")


def no_estimate(delegation: InboundDelegation) -> Text | None:
    """The reason why no rule on spending concerns a delegation without an estimate."""
    return _NO_ESTIMATE if delegation.estimate is None else None


def vnd(amount: int) -> Text:
    """An amount in words."""
    grouped = f"{amount:,}"
    return Text(f"{grouped.replace(',', '.')} đồng", f"{grouped} VND", literal=True)


def over(charge: Charge, paid: int, limit: int) -> Breach | None:
    """A breach when *paid* is above *limit*."""
    words = {"item": charge.line.item, "paid": vnd(paid), "ceiling": vnd(limit)}
    return Breach(paid, limit, words) if paid > limit else None


def by_class(term: Term[Table]) -> Callable[[Charge, Law], int | Skip]:
    """The limit that the table *term* has for the class of the delegation."""

    def limit(charge: Charge, law: Law) -> int | Skip:
        table, of = law[term], charge.of.protocol_class
        found = table.get(of)
        if found is not None:
            return found
        return BY_PROGRAMME if of is ProtocolClass.SPECIAL else NOT_PROVIDED

    return limit


def capped(
    id: str, *items: ExpenseItem, limit: Limit, **norm: Unpack[Norm]
) -> Rule[InboundDelegation]:
    """A rule that no line on *items* has a rate above its *limit*."""

    def judge(charge: Charge, law: Law) -> Verdict:
        found = limit(charge, law)
        return over(charge, charge.line.rate, found) if isinstance(found, int) else found

    norm = {"message": _OVER, "remedy": _LOWER, **norm}
    return charged(id, *items, **norm)(judge)


def charged(
    id: str, *items: ExpenseItem, **norm: Unpack[Norm]
) -> Callable[[Callable[[Charge, Law], Verdict]], Rule[InboundDelegation]]:
    """Make the function below it a rule that judges each line of the estimate on *items*."""
    norm = {"at": "estimate", "governed_by": ESTIMATE, "unless": no_estimate, **norm}
    return rule(
        id, on=InboundDelegation, each=lambda delegation: delegation.charges(*items), **norm
    )
