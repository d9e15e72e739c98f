"""Which day's law governs a rule on foreign aid."""

from collections.abc import Callable
from datetime import date

from foreign_affairs_rules.model.aid import Aid
from foreign_affairs_rules.national.instruments.aid import ND_80_2020
from foreign_affairs_rules.rules import Governing
from foreign_affairs_rules.text import Text


def _before_80(day: date) -> bool:
    return ND_80_2020.in_force.begins_after(day)


def _decided(aid: Aid) -> date | None:
    return None if aid.decision is None else aid.decision.date


def _of_procedure(own: Callable[[Aid], date | None]) -> Callable[[Aid, date], date]:
    """
    The day *own* reads; an aid sent for appraisal before Decree 80 stays under the one before.

    Source: Decree 80/2020/NĐ-CP, Article 35(1). Asked before Decree 80, only the one before can
    have governed, whatever is recorded; and what was approved before it was sent before it.
    """

    def day(aid: Aid, on: date) -> date:
        if _before_80(on):
            return on
        approved = _decided(aid)
        if approved is not None and _before_80(approved):
            return approved
        if aid.submitted is not None and _before_80(aid.submitted):
            return aid.submitted
        return own(aid) or on

    return day


DECISION = Governing(
    "decision",
    Text("ngày quyết định phê duyệt", "the day of the approval"),
    _of_procedure(_decided),
)
APPRAISAL = Governing(
    "appraisal",
    Text("ngày thẩm định xong", "the day the appraisal ended"),
    _of_procedure(lambda aid: aid.appraised),
)


def _own(read: Callable[[Aid], date | None]) -> Callable[[Aid, date], date]:
    return lambda aid, on: read(aid) or on


def _changed(aid: Aid, on: date) -> date:
    """
    The day of the last change; where one was decided before Decree 80, the day of the first.

    One day governs all changes, and no number of Decree 80 reaches a change that it did not govern.
    """
    days = tuple(one.decided or on for one in aid.changes) or (on,)
    return min(days) if _before_80(min(days)) else max(days)


CHANGE = Governing(
    "change", Text("ngày quyết định điều chỉnh", "the day the change was decided"), _changed
)


def _reporting(aid: Aid, on: date) -> date:
    """
    The day of completion; an aid approved before Decree 80 reports under the one before.

    Source: Decree 80/2020/NĐ-CP, Article 35(2): until the end that its approval names.
    """
    if _before_80(on):
        return on
    day, approved = aid.completed or on, _decided(aid)
    if approved is not None and _before_80(approved) and day <= aid.ends:
        return approved
    return day


REPORTING = Governing(
    "completion", Text("ngày kết thúc khoản viện trợ", "the day of completion"), _reporting
)
RECEIPT = Governing(
    "receipt",
    Text("ngày tiếp nhận lần đầu", "the day of the first receipt"),
    _own(lambda aid: aid.first_received),
)
START = Governing(
    "start", Text("ngày triển khai", "the day of the start"), _own(lambda aid: aid.started)
)
COMPLETION = Governing(
    "emergency_completion",
    Text("ngày hoàn tất việc thực hiện", "the day it was carried out"),
    _own(lambda aid: aid.completed),
)
EMERGENCY = Governing(
    "emergency_decision",
    Text("ngày quyết định tiếp nhận", "the day of the decision to receive"),
    _own(_decided),
)
INFORMATION = Governing(
    "information",
    Text("ngày nhận thông tin của bên viện trợ", "the day of the donor's information"),
    _own(lambda aid: aid.informed),
)


def _of_budget(own: Callable[[Aid], date | None]) -> Callable[[Aid, date], date]:
    """
    The day *own* reads; for an aid approved before Decree 80 the day of its approval.

    Source: Circular 23/2022/TT-BTC, Article 24(1): such aid stays under Circular 225/2010.
    """

    def day(aid: Aid, on: date) -> date:
        approved = _decided(aid)
        if approved is not None and _before_80(approved):
            return approved
        return own(aid) or on

    return day


MONEY = Governing(
    "money",
    Text("ngày tiếp nhận lần đầu, hoặc ngày phê duyệt trước đó", "the day money first came"),
    _of_budget(lambda aid: aid.first_received),
)
CIRCULATION = Governing(
    "circulation",
    Text("ngày lưu hành quyết định, thỏa thuận", "the day the papers were circulated"),
    _of_budget(lambda aid: aid.circulated),
)
ACCOUNT = Governing(
    "account",
    Text("ngày mở tài khoản", "the day the account was opened"),
    _of_budget(lambda aid: None if aid.account is None else aid.account.date),
)
FUNDS = Governing(
    "funds",
    Text("ngày nhận vốn gần nhất", "the day money was last received"),
    _of_budget(lambda aid: max((one.date for one in aid.disbursements), default=None)),
)
