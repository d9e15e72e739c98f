"""Outbound delegations from 15 October 2024: what the Chairman's order asks of them."""

from foreign_affairs_rules import Breach, Evidence, OutboundDelegation, Question, Text, rule
from foreign_affairs_rules.law import Law, Term, Tighter, Unit
from foreign_affairs_rules.model.plan import PlanEntry, PlanState
from foreign_affairs_rules.national.outbound import DECISION, KEY_LEADER_TRIPS
from foreign_affairs_rules.national.outbound.pairs import key_leaders_apart
from foreign_affairs_rules.norms import read_both_ways
from foreign_affairs_rules.provincial.opinions import timely_opinions
from foreign_affairs_rules.verdicts import Readings, Verdict
from foreign_affairs_rules_quang_nam.instruments import ORDER_2024, QD_1643, QUY_CHE_27

_CITE = ORDER_2024.at(evidence=Evidence.SECONDARY)

ADDITIONS = Term[int](
    id="quang_nam.outbound.additions",
    name=Text(
        "số lần bổ sung kế hoạch đoàn ra trong năm",
        "the times that delegations are added to the plan in a year",
    ),
    unit=Unit.TIMES,
    tighter=Tighter.LOWER,
    unread=(QUY_CHE_27, QD_1643),
)

VALUES = (KEY_LEADER_TRIPS.value(2, cite=_CITE), ADDITIONS.value(2, cite=_CITE))

_ADDED = {PlanState.ADDITION_PROPOSED, PlanState.ADDITION_APPROVED}
_NO_ADDITION = Text(
    "Đoàn không thuộc diện bổ sung vào kế hoạch.", "The delegation is no addition to the plan."
)


def _no_addition(delegation: OutboundDelegation) -> Text | None:
    return None if delegation.plan.state in _ADDED else _NO_ADDITION


@rule(
    "quang_nam.outbound.plan",
    on=OutboundDelegation,
    at="plan.state",
    cite=(_CITE,),
    governed_by=DECISION,
    says=Text(
        "Đoàn ra phải nằm trong kế hoạch đã được phê duyệt; đoàn mới phát sinh thì đề nghị bổ "
        "sung.",
        "A delegation is in the approved plan; a new one is proposed as an addition.",
    ),
    message=Text(
        "Đoàn nằm ngoài kế hoạch và chưa được đề nghị bổ sung.",
        "The delegation is outside the plan and no addition is proposed.",
    ),
    remedy=Text(
        "Không cử đoàn; nếu là đoàn mới phát sinh, được mời và thực sự cần thiết thì đề nghị bổ "
        "sung vào kế hoạch.",
        "Do not send it; where it is new, invited and truly necessary, propose it as an addition.",
    ),
)
def plan(delegation: OutboundDelegation, _: Law) -> Verdict:
    """To propose an addition is the lawful way; its grounds are another rule's."""
    return Breach() if delegation.plan.state is PlanState.OUTSIDE else None


@rule(
    ADDITIONS.id,
    on=OutboundDelegation,
    at="plan",
    terms=(ADDITIONS,),
    cite=(_CITE,),
    governed_by=DECISION,
    unless=_no_addition,
    says=Text(
        "Hạn chế bổ sung kế hoạch đoàn ra, không quá số lần quy định trong năm.",
        "Additions to the plan are limited to a number of times in a year.",
    ),
    message=Text(
        "Theo mọi cách tính, đây ít nhất là lần bổ sung thứ {measured} trong năm; mức quy định tối "
        "đa {limit} lần.",
        "By every way of counting this is addition {measured} of the year or a later one; the "
        "limit is {limit}.",
    ),
    remedy=Text(
        "Chuyển sang kế hoạch năm sau, hoặc xin ý kiến cấp có thẩm quyền bằng văn bản.",
        "Move it to the plan of next year, or ask the competent authority in writing.",
    ),
)
def additions(delegation: OutboundDelegation, law: Law) -> Verdict:
    """
    This addition included, by every way of counting that the text allows.

    All delegations of the plan are the most that one counts, the rounds of the unit the fewest:
    where either decides, the others are not asked for.
    """
    limit, entry = law[ADDITIONS], delegation.plan
    if entry.peek("additions", limit) < limit:
        return None
    if entry.peek("unit_rounds", 0) >= limit:
        return Breach(entry.unit_rounds + 1, limit)
    return read_both_ways(_readings(entry), limit, delegation)


def _readings(entry: PlanEntry) -> Readings:
    counts = {
        "additions": entry.additions + 1,
        "rounds": entry.rounds + 1,
        "unit_additions": entry.unit_additions + 1,
        "unit_rounds": entry.unit_rounds + 1,
    }
    return Readings(min(counts.values()), max(counts.values()), _WAYS.fill(**counts))


_WAYS = Text(
    "Văn bản không nêu rõ tính gì và tính cho ai. Kể cả lần này: cả kế hoạch bổ sung {rounds} đợt, "
    "{additions} đoàn; đơn vị đề nghị bổ sung {unit_rounds} đợt, {unit_additions} đoàn.",
    "The text does not say what is counted and for whom. This one included: to the whole plan "
    "{rounds:round|rounds} and {additions:delegation|delegations} were added; for the proposing "
    "unit {unit_rounds:round|rounds} and {unit_additions:delegation|delegations}.",
)


@rule(
    "quang_nam.outbound.addition_grounds",
    on=OutboundDelegation,
    at="plan",
    cite=(_CITE,),
    governed_by=DECISION,
    unless=_no_addition,
    says=Text(
        "Đoàn chỉ được bổ sung vào kế hoạch khi mới phát sinh, có đơn vị hoặc tổ chức mời, và thật "
        "sự cần thiết.",
        "Only a delegation that is new, invited by a body and truly necessary is added.",
    ),
    message=Text(
        "Đoàn bổ sung chưa có đủ căn cứ; còn thiếu: {lacking}.",
        "The addition lacks grounds: {lacking}.",
    ),
    question=Text(
        "Đoàn mới phát sinh và được mời. Việc bổ sung có thực sự cần thiết không?",
        "The delegation is new and invited. Is the addition truly necessary?",
    ),
    remedy=Text(
        "Bổ sung căn cứ còn thiếu, hoặc rút đề nghị.", "Supply the grounds, or withdraw it."
    ),
)
def addition_grounds(delegation: OutboundDelegation, _: Law) -> Verdict:
    """That an addition is necessary is for a person, and settled by its approval."""
    grounds = {_NEW: delegation.plan.new, _INVITED: delegation.invitation is not None}
    lacking = tuple(name for name, there in grounds.items() if not there)
    if lacking:
        return Breach(words={"lacking": lacking})
    return None if delegation.plan.state is PlanState.ADDITION_APPROVED else Question()


_NEW = Text("đoàn mới phát sinh sau khi có kế hoạch", "a need that arose after the plan")
_INVITED = Text("thư mời của đơn vị, tổ chức", "an invitation of a body")

key_leader_pair = key_leaders_apart(
    "quang_nam.outbound.key_leader_pair",
    homes=lambda post: (post.agency,),
    cite=(_CITE,),
    says=Text(
        "Trong một đoàn, mỗi cơ quan có nhiều nhất một lãnh đạo chủ chốt.",
        "No two key leaders of one agency travel in the same delegation.",
    ),
    message=Text(
        "Hai lãnh đạo chủ chốt của cùng một cơ quan đi chung một đoàn.",
        "Two key leaders of one agency travel in the same delegation.",
    ),
)

opinions = timely_opinions(
    "quang_nam.outbound.opinions",
    on=OutboundDelegation,
    cite=(_CITE,),
    governed_by=DECISION,
    says=Text(
        "Các cơ quan liên quan, trong đó có Công an tỉnh, kịp thời thông tin cho nhau về đoàn ra.",
        "The police and the other bodies exchange and supply information on a delegation in time.",
    ),
)

RULES = (plan, additions, addition_grounds, key_leader_pair, opinions)
