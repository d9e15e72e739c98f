"""Which day's law governs a rule on agreements."""

from datetime import date, timedelta

from foreign_affairs_rules.model.agreement import Agreement
from foreign_affairs_rules.model.agreement_kinds import Act
from foreign_affairs_rules.national.instruments.agreements import LUAT_70_2020
from foreign_affairs_rules.rules import Governing
from foreign_affairs_rules.text import Text


def _decided(agreement: Agreement, on: date) -> date:
    """A signing begun under the Ordinance is finished under it (Law 70/2020, Article 52(1))."""
    day = on if agreement.decision is None else agreement.decision.date
    if agreement.act is not Act.SIGN:
        return day
    asked = [one.peek("asked") for one in agreement.peek("consultations", ())]
    since = LUAT_70_2020.since
    begun = min((one for one in asked if one), default=day)
    if since and begun < since <= day:
        return since - timedelta(days=1)
    return day


def _signed(agreement: Agreement, on: date) -> date:
    return agreement.signed or on


def _signed_anew(agreement: Agreement, on: date) -> date:
    return _signed(agreement, on) if agreement.act is Act.SIGN else on


def _effective(agreement: Agreement, on: date) -> date:
    return on if agreement.act is Act.SIGN else agreement.effective or on


DECISION = Governing(
    "agreement_decision",
    Text(
        "ngày quyết định, trừ trường hợp chuyển tiếp theo Điều 52 Luật 70/2020/QH14",
        "the day of the decision, but for what Article 52 of Law 70/2020/QH14 carries over",
    ),
    _decided,
)
SIGNING = Governing("signing", Text("ngày ký", "the day of signing"), _signed)
SIGNING_ANEW = Governing("signing_anew", SIGNING.name, _signed_anew)
EFFECT = Governing(
    "effect",
    Text("ngày việc sửa đổi, chấm dứt có hiệu lực", "the day the change takes effect"),
    _effective,
)
