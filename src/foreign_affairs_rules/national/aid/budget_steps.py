"""The duties of single aids that are budget revenue, by Circular 23/2022/TT-BTC."""

from collections.abc import Iterable
from datetime import date

from foreign_affairs_rules.model.aid import Aid, Disbursement
from foreign_affairs_rules.national import roles
from foreign_affairs_rules.national.aid.decision_steps import decide
from foreign_affairs_rules.national.aid.emergency_approval import approve_relief
from foreign_affairs_rules.national.aid.governing import ACCOUNT, CIRCULATION, FUNDS
from foreign_affairs_rules.national.aid.terms import (
    FILE_WITH_FINANCE_WITHIN,
    NOTIFY_FUNDS_WITHIN,
    REPORT_ACCOUNT_WITHIN,
    by_23,
)
from foreign_affairs_rules.national.instruments.aid import TT_23_2022
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.timelines import Step

_NO_BUDGET = Text(
    "Viện trợ không thuộc nguồn thu ngân sách nhà nước.", "The aid is no revenue of the budget."
)
_NO_FUNDS = Text("Chưa nhận khoản giải ngân nào.", "No money was received yet.")


def _no_budget(aid: Aid) -> Text | None:
    return None if aid.budget else _NO_BUDGET


def _no_funds(aid: Aid) -> Text | None:
    return _no_budget(aid) or (None if aid.disbursements else _NO_FUNDS)


def _opened(aid: Aid) -> date | None:
    return None if aid.account is None else aid.account.date


def _reported(aid: Aid) -> date | None:
    return None if aid.account is None else aid.account.reported


def _unspent(aid: Aid) -> Iterable[Disbursement]:
    in_force = TT_23_2022.in_force
    return tuple(one for one in aid.disbursements if one.date in in_force and one.unspent_at_bank)


file_with_finance = Step(
    id="aid.step.file_with_finance",
    on=Aid,
    title=Text(
        "Gửi quyết định phê duyệt, thỏa thuận viện trợ cho cơ quan tài chính",
        "Send the approval and the agreement to the finance agency",
    ),
    actor=roles.MANAGING_AGENCY,
    done=lambda aid: aid.filed_with_finance,
    since=lambda aid: aid.circulated,
    within=FILE_WITH_FINANCE_WITHIN,
    after=(decide, approve_relief),
    at="filed_with_finance",
    unless=_no_budget,
    cite=(by_23(5, 6),),
    governed_by=CIRCULATION,
)
report_account = Step(
    id="aid.step.report_account",
    on=Aid,
    title=Text("Báo cáo tài khoản tiếp nhận vốn viện trợ", "Report the aid account"),
    actor=roles.AID_OWNER,
    done=_reported,
    since=_opened,
    within=REPORT_ACCOUNT_WITHIN,
    after=(decide, approve_relief),
    at="account",
    unless=_no_budget,
    cite=(by_23(12, 1),),
    governed_by=ACCOUNT,
)
notify_funds = Step(
    id="aid.step.notify_funds",
    on=Aid,
    title=Text(
        "Thông báo vốn viện trợ đã nhận tại ngân hàng thương mại",
        "Notify money received at a commercial bank",
    ),
    actor=roles.AID_OWNER,
    each=_unspent,
    since=lambda one: one.date,
    done=lambda one: one.notified,
    within=NOTIFY_FUNDS_WITHIN,
    after=(report_account,),
    at="disbursements",
    unless=_no_funds,
    cite=(by_23(12, 2, "d"),),
    governed_by=FUNDS,
)

BUDGET = (file_with_finance, report_account, notify_funds)
