"""Lists of activities: the draft plan, and the delegations out and in as they were carried out."""

from collections.abc import Iterator

from foreign_affairs_rules.model.plan import PlanState
from foreign_affairs_rules.phrases import ACTIVITIES
from foreign_affairs_rules.reporting.rows import Row, Standing
from foreign_affairs_rules.reporting.tables.names import country
from foreign_affairs_rules.reporting.tables.parts import TOTAL, Cell, Cells, Table, column, listed
from foreign_affairs_rules.reporting.tallies import UNKNOWN, Section, sources_in_words, tally
from foreign_affairs_rules.reporting.years import YearReport
from foreign_affairs_rules.text import Text

_NO = column("TT", "No.", 5)
_ID = column("Mã hoạt động", "Id", 13)
_AGENCY = column("Cơ quan, đơn vị", "Agency", 22)
_CONTENT = column("Nội dung", "Content", 34)
_COUNTRIES = column("Nước, vùng lãnh thổ", "Countries", 17)
_FROM = column("Từ ngày", "From", 11)
_TO = column("Đến ngày", "To", 11)
_PEOPLE = column("Số người", "People", 8)
_STATE = column("Tình trạng trong kế hoạch", "State in the plan", 14)
_FOUND = column("Kết quả rà soát", "Findings", 22)
_SOURCE = column("Nguồn (tệp, trang, ô)", "Source (file, sheet, cell)", 18)


def draft_plans(report: YearReport) -> Iterator[Table]:
    """
    The draft plan of the year, one table for each kind.

    It holds what is in the plan and what is to be added; neither what is outside it nor what was
    called off.
    """
    for section in report.sections:
        rows = [row for row in section.rows if _planned(row)]
        sums = tally(rows)
        yield Table(
            name=f"draft-{section.kind}",
            sheet=_SHEETS[section.kind],
            title=_DRAFT.fill(kind=ACTIVITIES[section.kind], year=str(report.year)),
            columns=(
                _NO,
                _ID,
                _AGENCY,
                _CONTENT,
                column("Nhóm nhiệm vụ", "Group of tasks", 17),
                column("Trưởng đoàn (chức vụ)", "Leader (post)", 17),
                _PEOPLE,
                _COUNTRIES,
                _FROM,
                _TO,
                column("Nguồn kinh phí", "Funding", 16),
                column("Dự toán (đồng)", "Estimate (VND)", 16),
                _STATE,
                _FOUND,
                _SOURCE,
            ),
            rows=tuple((number, *_of_plan(row)) for number, row in enumerate(rows, 1)),
            sparse=True,
            total=_total(15, {1: TOTAL, 6: sums.people, 11: sums.cost}),
        )


_SHEETS = {
    "outbound": Text("Dự thảo KH đoàn ra", "Draft plan outbound"),
    "inbound": Text("Dự thảo KH đoàn vào", "Draft plan inbound"),
    "conference": Text("Dự thảo KH hội nghị", "Draft plan conferences"),
    "agreement": Text("Dự thảo KH thỏa thuận", "Draft plan agreements"),
}
_DRAFT = Text("Dự thảo kế hoạch năm {year}: {kind}", "Draft plan of {year}: {kind}")


def _planned(row: Row) -> bool:
    return row.state is not PlanState.OUTSIDE and row.standing is not Standing.CANCELLED


def _total(many: int, at: dict[int, Cell]) -> Cells:
    return tuple(at.get(index) for index in range(many))


def _of_plan(row: Row) -> Cells:
    return (
        row.id,
        row.agency or UNKNOWN,
        row.title,
        row.group.label if row.group else UNKNOWN,
        row.leader,
        _number(row.people),
        listed(map(country, row.countries)),
        row.first or _time(row),
        row.last,
        sources_in_words(row.sources) if row.sources else UNKNOWN,
        _number(row.cost),
        row.state.label if row.state else UNKNOWN,
        _found(row),
        row.source,
    )


def _number(number: int | None) -> Cell:
    return UNKNOWN if number is None else number


def _time(row: Row) -> Text:
    """The month, or the year, where no day is known."""
    year, _, month = row.month.partition("-")
    return _MONTH.fill(month=int(month), year=year) if month else _YEAR.fill(year=year)


_MONTH = Text("tháng {month}/{year}", "{month}/{year}")
_YEAR = Text("trong năm {year}", "in {year}")


def _found(row: Row) -> Text | None:
    told = (text.fill(count=count) for text, count in _counted(row) if count)
    return listed(told) or _NOTHING_OPEN


def _counted(row: Row) -> tuple[tuple[Text, int], ...]:
    return (_BROKEN, row.broken), (_QUESTIONS, row.questions), (_MISSING, row.missing)


_BROKEN = Text("{count} nội dung chưa đúng quy định", "{count} not as the rules require")
_QUESTIONS = Text("{count} nội dung cần xem xét", "{count} to be decided")
_MISSING = Text("{count} nội dung thiếu dữ kiện", "{count} lacking a fact")
_NOTHING_OPEN = Text("không có nội dung cần xử lý", "nothing open")


def delegations(section: Section) -> Table:
    """The delegations of one kind, those called off among them."""
    rows = section.rows
    return Table(
        name=f"{section.kind}-list",
        sheet=_LISTS[section.kind],
        title=_LIST.fill(kind=ACTIVITIES[section.kind]),
        columns=(
            _NO,
            _ID,
            _AGENCY,
            _CONTENT,
            _COUNTRIES,
            _FROM,
            _TO,
            _PEOPLE,
            column("Thực hiện", "Standing", 16),
            _STATE,
            column("Số quyết định", "Decision", 18),
            column("Ngày quyết định", "Decided on", 12),
            column("Ngày hủy", "Called off on", 12),
            _FOUND,
        ),
        rows=tuple((number, *_of_list(row)) for number, row in enumerate(rows, 1)),
        sparse=True,
        total=_total(14, {1: TOTAL, 7: section.total.people}),
        notes=(_OFF,),
    )


_LISTS = {
    "outbound": Text("Danh sách đoàn ra", "Outbound list"),
    "inbound": Text("Danh sách đoàn vào", "Inbound list"),
}
_LIST = Text("Danh sách: {kind}", "List: {kind}")
_OFF = Text(
    "Hoạt động đã hủy có trong danh sách nhưng không cộng vào tổng.",
    "What was called off is listed and not added to the total.",
)


def _of_list(row: Row) -> Cells:
    return (
        row.id,
        row.agency or UNKNOWN,
        row.title,
        listed(map(country, row.countries)) or UNKNOWN,
        row.first or _time(row),
        row.last,
        _number(row.people),
        row.standing.label,
        row.state.label if row.state else UNKNOWN,
        row.decision,
        row.decided,
        row.cancelled,
        _found(row),
    )
