"""The course of the plan, changes, conferences, agreements, passports and cards as tables."""

from collections.abc import Iterator

from foreign_affairs_rules.phrases import ACTIVITIES
from foreign_affairs_rules.reporting.agreements import ActCount, AgreementRow
from foreign_affairs_rules.reporting.changes import Changed
from foreign_affairs_rules.reporting.conferences import ConferenceRow
from foreign_affairs_rules.reporting.tables.parts import Cell, Cells, Table, column, listed
from foreign_affairs_rules.reporting.tallies import UNKNOWN
from foreign_affairs_rules.reporting.years import YearReport
from foreign_affairs_rules.text import Text

_YES = Text("có", "yes")
_NO = Text("không", "no")
_ID = column("Mã hoạt động", "Id", 22)
_CONTENT = column("Nội dung", "Content", 44)


def course(report: YearReport) -> Table:
    """How the plan itself came about, and what of it was adjusted."""
    return Table(
        name="course",
        sheet=Text("Quá trình kế hoạch", "Course of the plan"),
        title=Text(
            "Quá trình lập, phê duyệt và điều chỉnh kế hoạch",
            "How the plan was made, approved and adjusted",
        ),
        columns=(
            _ID,
            column("Việc", "What was done", 40),
            column("Ngày", "Day", 12),
            column("Số văn bản", "Paper", 20),
            column("Nội dung điều chỉnh", "What was adjusted", 44),
        ),
        rows=tuple(
            (one.subject, one.event.label, one.day or UNKNOWN, one.number, one.what)
            for one in report.course
        ),
    )


def changes(report: YearReport) -> Table:
    """What was changed after the decision."""
    return Table(
        name="changes",
        sheet=Text("Thay đổi sau quyết định", "Changes after decision"),
        title=Text("Thay đổi sau khi có quyết định", "Changes after the decision"),
        columns=(
            _ID,
            column("Loại hoạt động", "Kind", 24),
            column("Ngày thay đổi", "Day", 12),
            column("Nội dung thay đổi", "What was changed", 44),
            column("Số thành viên được thay", "Members replaced", 12),
            column("Ban hành văn bản mới", "New paper", 12),
        ),
        rows=tuple(map(_of_change, report.changes.changes)),
    )


def _of_change(one: Changed) -> Cells:
    return (
        one.subject,
        ACTIVITIES[one.kind],
        one.day or UNKNOWN,
        one.what or listed(one.contents) or UNKNOWN,
        one.replaced,
        None if one.new_paper is None else _SAID[one.new_paper],
    )


_SAID = {True: _YES, False: _NO}
_RECORDED = {True: _YES, False: Text("chưa ghi nhận", "not on record")}


def conferences(report: YearReport) -> Table:
    """Every conference: permitted, held, reported."""
    rows = report.section("conference").rows
    return Table(
        name="conferences",
        sparse=True,
        sheet=Text("Hội nghị, hội thảo", "Conferences"),
        title=Text(
            "Hội nghị, hội thảo quốc tế: cho phép, tổ chức, báo cáo",
            "International conferences: permitted, held, reported",
        ),
        columns=(
            _ID,
            column("Cơ quan tổ chức, đăng ký", "Organiser or agency", 28),
            _CONTENT,
            column("Từ ngày (dự kiến)", "From (planned)", 12),
            column("Đến ngày (dự kiến)", "To (planned)", 12),
            column("Số người nước ngoài", "Foreigners", 10),
            column("Cho phép", "Permitted", 12),
            column("Số văn bản", "Paper", 18),
            column("Khai mạc", "Opened", 12),
            column("Kết thúc", "Ended", 12),
            column("Báo cáo kết quả", "Reported", 12),
            column("Ngày hủy", "Called off on", 12),
        ),
        rows=tuple(_of_conference(row) for row in rows if isinstance(row, ConferenceRow)),
    )


def _of_conference(row: ConferenceRow) -> Cells:
    return (
        row.id,
        row.agency or UNKNOWN,
        row.title,
        row.first,
        row.last,
        UNKNOWN if row.people is None else row.people,
        row.permitted_on or _RECORDED[row.permitted],
        row.decision,
        row.held_from,
        row.held_until,
        row.reported_on or _RECORDED[row.reported],
        row.cancelled,
    )


def agreements(report: YearReport) -> Iterator[Table]:
    """Agreements counted by what is done with them, and every one."""
    yield Table(
        name="agreement-acts",
        sheet=Text("Thỏa thuận theo tình trạng", "Agreements by standing"),
        title=Text("Thỏa thuận quốc tế theo tình trạng", "Agreements by how far they have come"),
        columns=(
            column("Việc thực hiện", "Act", 32),
            column("Đang đề nghị", "Proposed", 12),
            column("Đã có quyết định", "Decided", 12),
            column("Đã ký, đã thực hiện", "Signed or carried out", 14),
            column("Đã hủy", "Called off", 12),
            column("Đã có hiệu lực", "In effect", 12),
            column("Đã báo cáo", "Reported", 12),
        ),
        rows=tuple(map(_of_act, report.agreements)),
        notes=(_CARRIED,),
    )
    rows = report.section("agreement").rows
    yield Table(
        name="agreements",
        sparse=True,
        sheet=Text("Thỏa thuận quốc tế", "Agreements"),
        title=Text("Danh sách thỏa thuận quốc tế", "Every agreement"),
        columns=(
            _ID,
            _CONTENT,
            column("Việc thực hiện", "Act", 18),
            column("Bên ký kết Việt Nam", "Vietnamese party", 26),
            column("Đối tác", "Partner", 28),
            column("Tình trạng", "Standing", 16),
            column("Số quyết định", "Decision", 18),
            column("Ngày ký", "Signed", 12),
            column("Ngày có hiệu lực", "In effect", 12),
            column("Ngày báo cáo", "Reported", 12),
            column("Kèm theo đoàn", "Carried by", 20),
        ),
        rows=tuple(_of_agreement(row) for row in rows if isinstance(row, AgreementRow)),
    )


_CARRIED = Text(
    "Gồm cả thỏa thuận kèm theo hồ sơ đoàn ra để ký trong chuyến đi.",
    "Agreements that a delegation carries to be signed on its trip are counted too.",
)


def _of_act(one: ActCount) -> Cells:
    return (
        one.act_in_words,
        one.proposed,
        one.decided,
        one.made,
        one.cancelled,
        one.effective,
        one.reported,
    )


def _of_agreement(row: AgreementRow) -> Cells:
    party: Cell = row.party.label if row.party else UNKNOWN
    return (
        row.id,
        row.title,
        row.act_in_words,
        party,
        row.partner,
        row.standing.label,
        row.decision,
        row.signed,
        row.effective,
        row.reported,
        row.holder,
    )


def files(report: YearReport) -> Iterator[Table]:
    """What happened to passports and cards; no table where there is no file of them."""
    if report.files:
        yield Table(
            name="files",
            sheet=Text("Hộ chiếu, thẻ ABTC", "Passports and APEC cards"),
            title=Text(
                "Hộ chiếu và thẻ ABTC: số hồ sơ theo việc xảy ra trong kỳ",
                "Passports and APEC cards: files by what happened in the period",
            ),
            columns=(
                column("Loại hồ sơ", "Kind", 40),
                column("Việc", "What happened", 32),
                column("Số hồ sơ", "Files", 12),
            ),
            rows=tuple(
                (ACTIVITIES[one.kind], one.event_in_words, one.files) for one in report.files
            ),
        )
