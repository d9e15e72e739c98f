"""The principles that Decree 80/2020 states and Decree 313/2025 keeps, as far as that was read."""

from datetime import date

from foreign_affairs_rules.days import Period
from foreign_affairs_rules.gaps import NotRead
from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.aid import Aid, Goods
from foreign_affairs_rules.model.aid_kinds import Help
from foreign_affairs_rules.national.aid.governing import MONEY, RECEIPT
from foreign_affairs_rules.national.aid.parts import Part, goods_of
from foreign_affairs_rules.national.aid.scope import follows_50, outside_principles
from foreign_affairs_rules.national.aid.terms import by_80
from foreign_affairs_rules.national.instruments.aid import ND_80_2020, ND_313_2025
from foreign_affairs_rules.rules import rule
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Question, Skip, Verdict

_STILL = ND_313_2025.at(evidence=Evidence.SECONDARY)
_BOTH = Period(since=ND_80_2020.since)
"""From Decree 80 on: Decree 313 is reported to keep these principles."""


def _unconcerned(aid: Aid, on: date, name: str) -> Skip | None:
    """Why *aid* is not concerned; Decree 313 was not read on recovery after a disaster."""
    reason = outside_principles(aid, on)
    if reason is None and on not in ND_80_2020.in_force and follows_50(aid):
        if aid.help is Help.RECOVERY:
            raise NotRead(name, ND_313_2025)
        reason = _RELIEF
    return None if reason is None else Skip(reason)


_RELIEF = Text(
    "Viện trợ khẩn cấp để cứu trợ trong thời gian của Nghị định 50/2020/NĐ-CP (theo nguồn thứ cấp, "
    "Nghị định 313/2025/NĐ-CP vẫn loại trừ).",
    "Emergency relief within the time of Decree 50/2020/NĐ-CP (which Decree 313/2025/NĐ-CP is "
    "reported to leave out still).",
)
_NOT_RECEIVED = Text("Chưa tiếp nhận viện trợ.", "Nothing was received yet.")


@rule(
    "aid.approved_first",
    on=Aid,
    at="first_received",
    cite=(by_80(4, 1), _STILL),
    period=_BOTH,
    governed_by=RECEIPT,
    says=Text(
        "Viện trợ chỉ được tiếp nhận, thực hiện, sử dụng khi đã được cấp có thẩm quyền phê duyệt.",
        "Aid is received, carried out and used only after the competent authority approved it.",
    ),
    message=Text(
        "Đã tiếp nhận viện trợ khi chưa có quyết định phê duyệt.",
        "The aid was received before it was approved.",
    ),
    remedy=Text(
        "Dừng tiếp nhận, trình phê duyệt.", "Stop receiving and submit the aid for approval."
    ),
)
def approved_first(aid: Aid, law: Law) -> Verdict:
    """The approval is not later than the first receipt."""
    if skip := _unconcerned(aid, law.day, "aid.approved_first"):
        return skip
    if aid.first_received is None:
        return Skip(_NOT_RECEIVED)
    late = aid.decision is None or aid.first_received < aid.decision.date
    return Breach() if late else None


@rule(
    "aid.import_ban",
    on=Aid,
    each=goods_of,
    cite=(by_80(4, 2), _STILL),
    period=_BOTH,
    governed_by=RECEIPT,
    says=Text(
        "Không tiếp nhận hàng hóa thuộc danh mục cấm nhập khẩu.",
        "Goods on the list of banned imports are not accepted.",
    ),
    message=Text(
        "Hàng hóa thuộc danh mục cấm nhập khẩu.", "The goods are on the list of banned imports."
    ),
    remedy=Text("Loại hàng hóa này khỏi khoản viện trợ.", "Take these goods out of the aid."),
)
def import_ban(part: Part[Goods], law: Law) -> Verdict:
    """Each kind of goods."""
    skip = _unconcerned(part.aid, law.day, "aid.import_ban")
    return skip or (Breach() if part.thing.banned else None)


@rule(
    "aid.through_account",
    on=Aid,
    at="through_account",
    cite=(by_80(4, 4), _STILL),
    period=_BOTH,
    governed_by=MONEY,
    says=Text(
        "Dòng tiền viện trợ nhận vào, chi ra phải qua tài khoản tiếp nhận viện trợ.",
        "Money in and out passes through the aid account.",
    ),
    message=Text(
        "Có khoản thu, chi viện trợ không qua tài khoản tiếp nhận viện trợ.",
        "Some money of the aid did not pass through the aid account.",
    ),
)
def through_account(aid: Aid, law: Law) -> Verdict:
    """Once something was received."""
    if skip := _unconcerned(aid, law.day, "aid.through_account"):
        return skip
    if aid.first_received is None:
        return Skip(_NOT_RECEIVED)
    return None if aid.through_account else Breach()


_NO_BUDGET = Text(
    "Viện trợ không thuộc nguồn thu ngân sách nhà nước.", "The aid is no revenue of the budget."
)
_DONOR_DISBURSES = Text(
    "Bên cung cấp viện trợ trực tiếp quản lý, giải ngân.",
    "The donor manages and disburses the aid directly.",
)


@rule(
    "aid.budget_estimate",
    on=Aid,
    at="in_estimate",
    cite=(by_80(4, 5), by_80(20, 1), ND_313_2025.at(20, 1, evidence=Evidence.SECONDARY)),
    period=_BOTH,
    governed_by=MONEY,
    says=Text(
        "Viện trợ thuộc nguồn thu ngân sách nhà nước phải được dự toán, trừ khi bên cung cấp viện "
        "trợ trực tiếp quản lý, giải ngân.",
        "Aid that is revenue of the budget is estimated in it, unless the donor manages and "
        "disburses it directly.",
    ),
    message=Text(
        "Viện trợ thuộc nguồn thu ngân sách nhà nước chưa có trong dự toán.",
        "The aid is revenue of the budget and not in its estimate.",
    ),
    remedy=Text("Lập dự toán bổ sung.", "Ask for a supplementary estimate."),
)
def budget_estimate(aid: Aid, law: Law) -> Verdict:
    """Once something was received."""
    if skip := _unconcerned(aid, law.day, "aid.budget_estimate"):
        return skip
    if not aid.budget:
        return Skip(_NO_BUDGET)
    if aid.first_received is None:
        return Skip(_NOT_RECEIVED)
    if aid.donor_disburses:
        return Skip(_DONOR_DISBURSES)
    return None if aid.in_estimate else Breach()


@rule(
    "aid.prohibited_uses",
    on=Aid,
    at="purpose",
    cite=(by_80(5), _STILL),
    period=_BOTH,
    governed_by=RECEIPT,
    says=Text(
        "Không dùng viện trợ để rửa tiền, tài trợ khủng bố, trốn thuế, xâm hại an ninh, trật tự, "
        "đạo đức xã hội, thu lợi để phân chia hoặc tư lợi.",
        "Aid does not serve money laundering, terrorist finance, tax evasion, harm to security, "
        "order or social ethics, or shared or personal profit.",
    ),
    question=Text(
        "Mục đích: {purpose}. Việc sử dụng khoản viện trợ có tránh được mọi hành vi bị cấm không?",
        "Purpose: {purpose}. Is the use of the aid free of all that is prohibited?",
    ),
)
def prohibited_uses(aid: Aid, law: Law) -> Verdict:
    """Always for a person, who must know the purpose."""
    if skip := _unconcerned(aid, law.day, "aid.prohibited_uses"):
        return skip
    return Question(words={"purpose": aid.purpose})
