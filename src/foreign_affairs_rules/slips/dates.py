"""The latest safe date for what is lacking in a dossier."""

from collections.abc import Sequence
from datetime import date

from foreign_affairs_rules.findings import Finding
from foreign_affairs_rules.schedules import Schedule
from foreign_affairs_rules.text import Text

_NO_DATE = Text("chưa có quy định", "no text fixes it")
_DAY = Text("{day}", "{day}")
_PAST = Text("{day} (đã qua)", "{day} (past)")
_BOUND = Text("trước {day} (*)", "well before {day} (*)")
_OVER = Text("ngày diễn ra {day} đã qua", "the day of the event, {day}, is past")


class SafeDates:
    """The latest safe dates by a *schedule* as of *on*; none where nothing could be laid."""

    def __init__(self, schedule: Schedule | None, on: date) -> None:
        self._on = on
        self._steps = schedule.steps if schedule else ()
        self._left = [one for one in self._steps if one.done is None]
        self._event = schedule.event if schedule else None

    def of(self, findings: Sequence[Finding]) -> Text:
        """The due day of the step that is late, else the last day of the steps still to be done."""
        own = self._due(findings)
        if own:
            return self._said(own, _DAY)
        day = min((one.latest for one in self._left if one.latest), default=None)
        if any(one.missing_facts for one in findings) and (day is None or day < self._on):
            return _NO_DATE  # a fact can still be told when the step that it is about is late
        if day is not None:
            return self._said(day, _BOUND if any(one.open for one in self._left) else _DAY)
        over = self._event is not None and self._event < self._on
        return _OVER.fill(day=self._event) if over else _NO_DATE

    def _said(self, day: date, ahead: Text) -> Text:
        return (_PAST if day < self._on else ahead).fill(day=day)

    def _due(self, findings: Sequence[Finding]) -> date | None:
        """The due day of the step that a finding is about, at its own place where that is known."""
        rules = {one.rule.id for one in findings}
        places = {at for one in findings for at in one.at}
        named = [one for one in self._steps if one.due and one.step.id in rules]
        here = [one for one in named if one.at in places] or named
        return min((one.due for one in here if one.due), default=None)
