"""Which day's law governs a rule on inspections."""

from datetime import date

from foreign_affairs_rules.model.inspection import Inspection
from foreign_affairs_rules.rules import Governing
from foreign_affairs_rules.text import Text


def _set_up(inspection: Inspection, on: date) -> date:
    return on if inspection.decision is None else inspection.decision.date


TEAM: Governing[Inspection] = Governing(
    "team", Text("ngày thành lập đoàn kiểm tra", "the day the team was set up"), _set_up
)
