"""The report of a year: everything that a focal agency reports of it, as plain data."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

import attrs

from foreign_affairs_rules import receipts, wording
from foreign_affairs_rules.places import Place
from foreign_affairs_rules.receipts import Receipt
from foreign_affairs_rules.register import RegisterReport
from foreign_affairs_rules.register.documents import digest
from foreign_affairs_rules.reporting.agreements import ActCount, agreements_of
from foreign_affairs_rules.reporting.aids import Aids, aids_of
from foreign_affairs_rules.reporting.changes import Changes, changes_of
from foreign_affairs_rules.reporting.conferences import Conferences, conferences_of
from foreign_affairs_rules.reporting.courses import CourseEvent, course_of
from foreign_affairs_rules.reporting.files import FileCount, files_of
from foreign_affairs_rules.reporting.late import LateSteps, late_steps
from foreign_affairs_rules.reporting.leaders import Leaders, leaders_of
from foreign_affairs_rules.reporting.openings import Findings, findings_of
from foreign_affairs_rules.reporting.placing import Span, year_span
from foreign_affairs_rules.reporting.reconciling import Reconciled, reconciled
from foreign_affairs_rules.reporting.replies import Replies, replies_of
from foreign_affairs_rules.reporting.scope import Fate, Scope
from foreign_affairs_rules.reporting.tallies import Section, Together, section_of, together
from foreign_affairs_rules.text import Text

SECTIONS = ("outbound", "inbound", "conference", "agreement")
"""The kinds of activity that a plan holds."""
_NOWHERE: Mapping[str, str] = MappingProxyType({})


@attrs.frozen(kw_only=True)
class YearReport:
    """
    What a focal agency reports of a *year*, or of a *period*, as known on the day *on*.

    *place* is whose law it was checked by. *sections* are the activities of the plan by kind, which
    *together* adds up.
    *empty* says that nothing at all of the register falls into the period.
    """

    year: int
    period: Span
    on: date
    place: Place
    sections: tuple[Section, ...]
    together: Together
    course: tuple[CourseEvent, ...]
    leaders: Leaders
    late: LateSteps
    replies: Replies
    changes: Changes
    conferences: Conferences
    agreements: tuple[ActCount, ...]
    aid: Aids
    files: tuple[FileCount, ...]
    findings: Findings
    reconciled: Reconciled
    notes: tuple[Text, ...]
    receipt: Receipt

    @property
    def empty(self) -> bool:
        """Whether nothing that the register holds falls into the period."""
        return not any(held.counted for held in self.reconciled.held)

    @property
    def whole_year(self) -> bool:
        """Whether the period is the year itself."""
        return self.period == year_span(self.year)

    def section(self, kind: str) -> Section:
        """The activities of a *kind*. Raises `KeyError` for one that no plan holds."""
        return {one.kind: one for one in self.sections}[kind]


def report_of(
    checked: RegisterReport,
    year: int,
    period: Span | None = None,
    *,
    sources: Mapping[str, str] = _NOWHERE,
    remarks: tuple[Text, ...] = (),
) -> YearReport:
    """
    The report of *year*, or of a *period*, on a *checked* register.

    *sources* tells by id where an activity was read, such as a file, a sheet and a row; *remarks*
    are what its readers must know besides.
    """
    scope = Scope(checked=checked, year=year, period=period or year_span(year), sources=sources)
    sections = tuple(section_of(scope, kind) for kind in SECTIONS)
    return YearReport(
        year=year,
        period=scope.period,
        on=scope.on,
        place=checked.desk.checker().place,
        sections=sections,
        together=together(sections),
        course=course_of(scope),
        leaders=leaders_of(scope),
        late=late_steps(scope),
        replies=replies_of(scope),
        changes=changes_of(scope),
        conferences=conferences_of(row for one in sections for row in one.rows),
        agreements=agreements_of(row for one in sections for row in one.rows),
        aid=aids_of(scope),
        files=files_of(scope),
        findings=findings_of(scope),
        reconciled=reconciled(scope),
        notes=(*remarks, *_notes(scope)),
        receipt=_receipt(checked),
    )


def _notes(scope: Scope) -> tuple[Text, ...]:
    """What a reader of the whole report must know."""
    place, held = scope.checked.desk.checker().place, scope.checked.register
    notes = [*place.notes_on(scope.on), *wording.stale(scope.on)]
    subjects = scope.subjects
    if not any(one.fate is Fate.COUNTED for one in subjects):
        notes.append(_NOTHING.fill(first=scope.period.first, last=scope.period.last))
    if not held.covers(scope.year):
        notes.append(_NOT_WHOLE.fill(day=held.kept_from))
    unplaced = sum(one.fate is Fate.UNPLACED for one in subjects)
    if unplaced:
        notes.append(_UNPLACED.fill(count=unplaced))
    return tuple(notes)


_NOTHING = Text(
    "Sổ theo dõi không có hoạt động nào từ ngày {first} đến ngày {last}.",
    "The register holds no activity from {first} to {last}.",
)
_NOT_WHOLE = Text(
    "Sổ theo dõi chỉ ghi đầy đủ từ ngày {day}: số liệu trước ngày đó có thể thiếu.",
    "The register is whole only from {day} on: what was before may be lacking.",
)
_UNPLACED = Text(
    "Có {count} hoạt động chưa rõ ngày, tháng hoặc năm nên chưa được tính; xem bảng đối chiếu.",
    "{count:activity is|activities are} not counted, since no day, month or year is known; see the "
    "reconciliation.",
)


def _receipt(checked: RegisterReport) -> Receipt:
    places = {report.place for report in checked}
    here = checked.desk.checker().place
    return receipts.receipt_of({here, *places}, checked.desk.on, digest(checked.register))
