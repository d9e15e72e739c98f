"""A report as chapters of tables: the same for the workbook and for the page."""

from collections.abc import Iterator

from foreign_affairs_rules.reporting.tables import (
    activities,
    figures,
    found,
    leading,
    money,
    others,
    tallied,
    timing,
)
from foreign_affairs_rules.reporting.tables.parts import Chapter, Table, fitted
from foreign_affairs_rules.reporting.years import YearReport
from foreign_affairs_rules.text import Text


def chapters(report: YearReport) -> tuple[Chapter, ...]:
    """The chapters of *report*, in their order."""
    made = ((title, tuple(map(fitted, tables))) for title, tables in _chapters(report))
    return tuple(Chapter(title, tables) for title, tables in made if tables)


def summary(report: YearReport) -> tuple[Table, ...]:
    """The tables that tell *report* at a glance."""
    return tallied.at_a_glance(report), figures.figures(report)


def _chapters(report: YearReport) -> Iterator[tuple[Text, Iterator[Table]]]:
    yield _OVERVIEW, iter((tallied.overview(report), figures.figures(report)))
    yield _PLAN, _plan(report)
    yield _LEADERS, leading.leaders(report)
    for kind, title in (("outbound", _OUTBOUND), ("inbound", _INBOUND)):
        section = report.section(kind)
        yield title, iter((*tallied.breakdowns(section), activities.delegations(section)))
    yield _MONEY, money.costs(report)
    yield _TIME, iter((*timing.late(report), *timing.replies(report), others.changes(report)))
    yield _CONFERENCES, iter((others.conferences(report),))
    yield _AGREEMENTS, others.agreements(report)
    yield _AID, money.aid(report)
    yield _FILES, others.files(report)
    yield _FINDINGS, found.findings(report)
    yield _REGISTER, found.reconciled(report)


def _plan(report: YearReport) -> Iterator[Table]:
    yield tallied.plan_states(report)
    yield others.course(report)
    yield from activities.draft_plans(report)


_OVERVIEW = Text("Tổng hợp", "Overview")
_PLAN = Text("Kế hoạch đoàn ra, đoàn vào", "The plan")
_LEADERS = Text("Lãnh đạo đi nước ngoài", "Trips of leaders")
_OUTBOUND = Text("Đoàn ra", "Outbound delegations")
_INBOUND = Text("Đoàn vào", "Inbound delegations")
_MONEY = Text("Kinh phí", "Money")
_TIME = Text("Tiến độ, trả lời và thay đổi", "Lateness, replies and changes")
_CONFERENCES = Text("Hội nghị, hội thảo quốc tế", "International conferences")
_AGREEMENTS = Text("Thỏa thuận quốc tế", "International agreements")
_AID = Text("Viện trợ", "Foreign aid")
_FILES = Text("Hộ chiếu, thẻ ABTC", "Passports and APEC cards")
_FINDINGS = Text("Kết quả rà soát", "Findings")
_REGISTER = Text("Đối chiếu với sổ theo dõi", "The register reconciled")
