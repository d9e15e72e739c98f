"""What a report is about: which activities of a register count for its period, and which do not."""

from collections.abc import Iterator, Mapping
from datetime import date
from enum import Enum
from functools import cached_property

import attrs

from foreign_affairs_rules.facts import Facts, Missing, carried, with_facts
from foreign_affairs_rules.findings import Report
from foreign_affairs_rules.model.agreement import Agreement
from foreign_affairs_rules.model.aid import Aid
from foreign_affairs_rules.model.aid_kinds import Exclusion
from foreign_affairs_rules.model.groups import LikeVisits
from foreign_affairs_rules.model.year import OfficeYear
from foreign_affairs_rules.register import RegisterReport
from foreign_affairs_rules.reporting.placing import Span, span_of, touches, within
from foreign_affairs_rules.text import Text

COUNTED = ("outbound", "inbound", "conference", "agreement", "aid")
"""The kinds of activity that are counted, each in one period; of the others events are."""


class Fate(Enum):
    """What becomes of an activity of the register in the report."""

    COUNTED = "counted"
    EXCLUDED = "excluded"
    """It is not what it is filed as: a private trip, a press conference, a loan."""
    ELSEWHERE = "elsewhere"
    """It belongs to another period."""
    UNPLACED = "unplaced"
    """No day, month or year tells whether it lies in the period."""


@attrs.frozen(eq=False)
class Subject:
    """
    An activity of the register or one that such a one carries, and its *fate*.

    *holder* is the id of the activity that carries it, *path* where it stands there.
    """

    facts: Facts
    fate: Fate
    span: Span | None
    holder: str = ""
    path: str = ""
    reason: Text | None = None

    @property
    def id(self) -> str:
        """The id of the activity."""
        return str(self.facts.peek("id"))

    @property
    def kind(self) -> str:
        """The kind of activity."""
        return self.facts.activity


@attrs.frozen(eq=False, slots=False, kw_only=True)
class Scope:
    """
    What is reported: a *checked* register, the *year* asked and the *period* in it.

    *sources* tells by id where an activity was read: a file, a sheet and a row.
    """

    checked: RegisterReport
    year: int
    period: Span
    sources: Mapping[str, str]

    @property
    def on(self) -> date:
        """The day asked, as known on which everything is told."""
        return self.checked.desk.on

    @cached_property
    def subjects(self) -> tuple[Subject, ...]:
        """Every activity of the register, and every agreement that one of them carries."""
        return tuple(self._subjects())

    def counted(self, kind: str) -> tuple[Subject, ...]:
        """The activities of a *kind* that count for the period."""
        return tuple(one for one in self.subjects if one.kind == kind and one.fate is Fate.COUNTED)

    @cached_property
    def reports(self) -> tuple[Report, ...]:
        """What was found of the activities that the report is about, then of their groups."""
        ids = {one.id for one in self.subjects if not one.holder and self._reported(one)}
        own = (self.checked.reports[name] for name in sorted(ids))
        groups = (self.checked.groups[key] for key in sorted(self.checked.groups))
        return (*own, *(one for one in groups if self._concerns(one.subject, ids)))

    def _subjects(self) -> Iterator[Subject]:
        register = self.checked.register
        for one in register:
            own = self._subject(one)
            yield own
            for path, part in carried(one):
                if isinstance(part, Agreement) and part.id not in register:
                    yield self._subject(part, own.span, str(one.peek("id")), path)

    def _subject(
        self, facts: Facts, instead: Span | None = None, holder: str = "", path: str = ""
    ) -> Subject:
        span, reason = span_of(facts, self.on) or instead, excluded(facts)
        return Subject(facts, self._fate(facts, span, reason), span, holder, path, reason)

    def _fate(self, facts: Facts, span: Span | None, reason: Text | None) -> Fate:
        if isinstance(facts, OfficeYear):
            same = {None: None, self.year: True}.get(facts.peek("year"), False)
            return _FATES[same]
        if facts.activity not in COUNTED:
            here = touches(facts, self.period, self.on)
            return Fate.COUNTED if here else Fate.ELSEWHERE
        if reason is not None:
            return Fate.EXCLUDED
        return _FATES[within(span, self.period)]

    def _reported(self, one: Subject) -> bool:
        """Whether findings are told: of aid also where something happened to it in the period."""
        if one.fate is Fate.COUNTED:
            return True
        return isinstance(one.facts, Aid) and touches(one.facts, self.period, self.on)

    def _concerns(self, group: Facts, ids: set[str]) -> bool:
        if isinstance(group, LikeVisits):
            return any(visit.delegation in ids for visit in group.visits)
        return bool(group.peek("year") == self.year)


def excluded(activity: Facts) -> Text | None:
    """Why *activity* is not what it is filed as; `None` where it is, or may be."""
    if isinstance(activity, Aid):
        return None if activity.excluded is Exclusion.NONE else _NO_AID
    held = with_facts(activity, {"cancelled": None}) if _may_be_off(activity) else activity
    try:
        return held.out_of_scope()
    except Missing:
        return None


def _may_be_off(activity: Facts) -> bool:
    return "cancelled" in activity.rare_names


_FATES = {True: Fate.COUNTED, False: Fate.ELSEWHERE, None: Fate.UNPLACED}
_NO_AID = Text(
    "Khoản tài trợ không thuộc phạm vi của nghị định về viện trợ.",
    "The grant is outside the decree on aid.",
)
