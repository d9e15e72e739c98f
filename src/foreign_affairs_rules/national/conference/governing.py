"""Which day's law governs a rule on conferences; Decision 06/2020 has no transition clause."""

from datetime import date

from foreign_affairs_rules.model.conference import Conference
from foreign_affairs_rules.rules import Governing
from foreign_affairs_rules.text import Text


def _filed(conference: Conference, on: date) -> date:
    return conference.submitted or on


def _decided(conference: Conference, on: date) -> date:
    return on if conference.decision is None else conference.decision.date


def _hosting_decided(conference: Conference, on: date) -> date:
    decision = conference.hosting.decision if conference.hosting_needed else None
    return on if decision is None else decision.date


def _last_change(conference: Conference, on: date) -> date:
    return max((change.date for change in conference.changes), default=on)


def _opened(conference: Conference, on: date) -> date:
    return conference.opened or on


def _ended(conference: Conference, on: date) -> date:
    return conference.ended or on


FILING = Governing("filing", Text("ngày gửi hồ sơ", "the day the dossier was sent"), _filed)
PERMISSION = Governing(
    "permission", Text("ngày của văn bản cho phép", "the day of the permission"), _decided
)
HOSTING = Governing(
    "hosting",
    Text("ngày chấp thuận chủ trương đăng cai", "the day hosting was agreed in principle"),
    _hosting_decided,
)
CHANGE = Governing(
    "conference_change", Text("ngày thay đổi sau cùng", "the day of the last change"), _last_change
)
OPENING = Governing("opening", Text("ngày khai mạc", "the day it opened"), _opened)
END = Governing("end", Text("ngày kết thúc", "the day it ended"), _ended)
