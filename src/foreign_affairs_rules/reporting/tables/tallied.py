"""Tallies as tables: all kinds together, one kind by country, agency, month, group; the plan."""

from collections.abc import Callable, Iterator

import attrs

from foreign_affairs_rules.phrases import ACTIVITIES
from foreign_affairs_rules.reporting.tables.names import country
from foreign_affairs_rules.reporting.tables.parts import (
    TOTAL,
    Cells,
    Chart,
    Column,
    Table,
    column,
)
from foreign_affairs_rules.reporting.tallies import Part, Section, Tally
from foreign_affairs_rules.reporting.years import YearReport
from foreign_affairs_rules.text import Text

_STANDINGS = (
    column("Đã thực hiện", "Made", 11),
    column("Đã có quyết định", "Decided", 11),
    column("Đang đề nghị", "Proposed", 11),
    column("Đã hủy", "Called off", 11),
)
_COUNTS = (
    column("Số hoạt động", "Activities", 12),
    *_STANDINGS,
    column("Số người", "People", 10),
    column("Chưa rõ số người", "People not known", 11),
    column("Dự toán (đồng)", "Estimate (VND)", 20),
    column("Chưa rõ dự toán", "Estimate not known", 11),
)
_STACKED = (2, 3, 4)
"""The columns of what was made, decided and proposed."""


def _cells(one: Tally) -> Cells:
    return (
        one.activities,
        one.made,
        one.decided,
        one.proposed,
        one.cancelled,
        one.people,
        one.people_unknown,
        one.cost,
        one.cost_unknown,
    )


def overview(report: YearReport) -> Table:
    """How many activities of each kind there are, and how far they have come."""
    return Table(
        name="overview",
        sheet=Text("Tổng hợp", "Overview"),
        title=Text("Tổng hợp theo loại hoạt động", "All kinds of activity"),
        columns=(column("Loại hoạt động", "Kind", 34), *_COUNTS),
        rows=tuple((ACTIVITIES[one.kind], *_cells(one.total)) for one in report.sections),
        notes=(_GOING, _PEOPLE, _COST),
    )


def at_a_glance(report: YearReport) -> Table:
    """The overview without the counts of what is not known."""
    whole = overview(report)
    kept = [index for index in range(len(whole.columns)) if index not in _NOT_KNOWN]
    return attrs.evolve(
        whole,
        columns=tuple(whole.columns[index] for index in kept),
        rows=tuple(tuple(row[index] for index in kept) for row in whole.rows),
    )


_NOT_KNOWN = (7, 9)
_GOING = Text(
    "Số hoạt động không tính hoạt động đã hủy.", "Activities called off are not counted as such."
)
_PEOPLE = Text(
    "Số người: thành viên đoàn ra, khách của đoàn vào, người nước ngoài dự hội nghị. Số liệu chưa "
    "rõ không được cộng.",
    "People: those who travel, the guests, the foreigners at conferences. What is not known is not "
    "added.",
)
_COST = Text(
    "Dự toán: số mới nhất của từng hoạt động; viện trợ tính bằng USD, không quy đổi và không cộng "
    "vào đây.",
    "Estimate: the latest of each activity; aid is in USD, never converted and not added here.",
)
_CHARTS = Text(
    "{title}: đã thực hiện, đã có quyết định, đang đề nghị", "{title}: made, decided, proposed"
)


def breakdowns(section: Section) -> Iterator[Table]:
    """The activities of one kind by country, agency, month and group of tasks."""
    for name, (parts, head, sheet, says) in _BREAKDOWNS.items():
        words = {"kind": ACTIVITIES[section.kind]}
        title = says.fill(**words)
        yield Table(
            name=f"{section.kind}-{name}",
            sheet=sheet.fill(kind=_SHORT[section.kind]),
            title=title,
            columns=(head, *_COUNTS),
            rows=tuple((_label(part, name), *_cells(part.tally)) for part in parts(section)),
            total=(TOTAL, *_cells(section.total)),
            notes=(_GOING, _EACH_COUNTRY) if name == "country" else (_GOING,),
            chart=Chart(title=_CHARTS.fill(title=title), columns=_STACKED),
        )


_SHORT = {
    "outbound": Text("Đoàn ra", "Outbound"),
    "inbound": Text("Đoàn vào", "Inbound"),
    "conference": Text("Hội nghị", "Conferences"),
    "agreement": Text("Thỏa thuận", "Agreements"),
}
"""The kinds as the titles of sheets name them, which must be short."""
_EACH_COUNTRY = Text(
    "Hoạt động có nhiều nước được tính ở từng nước nên cộng các dòng có thể lớn hơn tổng.",
    "What concerns several countries counts in each: the rows may add up to more than the total.",
)
_BREAKDOWNS: dict[str, tuple[Callable[[Section], tuple[Part, ...]], Column, Text, Text]] = {
    "country": (
        lambda section: section.by_country,
        column("Nước, vùng lãnh thổ", "Country or territory", 30),
        Text("{kind} theo nước", "{kind} by country"),
        Text("{kind} theo nước, vùng lãnh thổ", "{kind} by country or territory"),
    ),
    "agency": (
        lambda section: section.by_agency,
        column("Cơ quan, đơn vị", "Agency", 34),
        Text("{kind} theo cơ quan", "{kind} by agency"),
        Text("{kind} theo cơ quan, đơn vị", "{kind} by agency"),
    ),
    "month": (
        lambda section: section.by_month,
        column("Tháng", "Month", 14),
        Text("{kind} theo tháng", "{kind} by month"),
        Text("{kind} theo tháng", "{kind} by month"),
    ),
    "group": (
        lambda section: section.by_group,
        column("Nhóm nhiệm vụ", "Group of tasks", 40),
        Text("{kind} theo nhóm nhiệm vụ", "{kind} by group"),
        Text("{kind} theo nhóm nhiệm vụ", "{kind} by group of tasks"),
    ),
}


def _label(part: Part, name: str) -> Text:
    return country(part.key) if name == "country" and part.key else part.label


def plan_states(report: YearReport) -> Table:
    """What was planned, added, outside the plan and called off, by what became of it."""
    rows = [
        (ACTIVITIES[one.kind], part.label, *_state(part.tally))
        for one in report.sections
        for part in one.by_state
    ]
    return Table(
        name="plan",
        sheet=Text("Đối chiếu kế hoạch", "Plan reconciled"),
        title=Text(
            "Đối chiếu với kế hoạch: trong kế hoạch, bổ sung, ngoài kế hoạch, đã hủy",
            "The plan reconciled: planned, added, outside, called off",
        ),
        columns=(
            column("Loại hoạt động", "Kind", 34),
            column("Tình trạng trong kế hoạch", "State in the plan", 28),
            column("Tổng số", "All", 11),
            *_STANDINGS,
        ),
        rows=tuple(rows),
        notes=(_SUMS,),
    )


_SUMS = Text(
    "Tổng số = đã thực hiện + đã có quyết định + đang đề nghị + đã hủy.",
    "All = made + decided + proposed + called off.",
)


def _state(one: Tally) -> Cells:
    return one.activities + one.cancelled, one.made, one.decided, one.proposed, one.cancelled
