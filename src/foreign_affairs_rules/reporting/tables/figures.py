"""Single numbers of a report that no other table tells at a glance."""

from collections.abc import Iterator

from foreign_affairs_rules.reporting.tables.parts import Table, column
from foreign_affairs_rules.reporting.years import YearReport
from foreign_affairs_rules.text import Text


def figures(report: YearReport) -> Table:
    """Lateness, replies, changes, conferences, aid and findings, one number each."""
    return Table(
        name="figures",
        sheet=Text("Số liệu khác", "Figures"),
        title=Text("Số liệu khác", "Other figures"),
        columns=(column("Chỉ tiêu", "Figure", 70), column("Số liệu", "Number", 20)),
        rows=tuple(_rows(report)),
    )


def _rows(report: YearReport) -> Iterator[tuple[Text, int]]:
    late, replies, changes = report.late, report.replies.by_body, report.changes
    yield Text("Hồ sơ nộp, trình chậm", "Dossiers filed late"), late.dossiers
    yield (
        Text("Bước thực hiện chậm, gồm cả hồ sơ", "Late steps and dossiers"),
        len(late.steps),
    )
    yield Text("Lượt lấy ý kiến", "Consultations"), sum(one.asked for one in replies)
    yield Text("Lượt chưa được trả lời", "Not answered"), sum(one.waiting for one in replies)
    yield (
        Text("Lượt trả lời chậm", "Answered late or still late"),
        sum(one.late for one in replies),
    )
    yield _CHANGED, changes.subjects
    yield (
        Text("Hoạt động có thay thành viên", "Of these, with new members"),
        changes.replacing,
    )
    yield Text("Số thành viên được thay", "Members replaced"), changes.replaced
    held = report.conferences
    yield Text("Hội nghị, hội thảo được cho phép", "Conferences permitted"), held.permitted
    yield Text("Hội nghị, hội thảo đã tổ chức", "Conferences held"), held.held
    yield Text("Hội nghị, hội thảo đã báo cáo", "Conferences reported"), held.reported
    yield Text("Khoản viện trợ", "Aid"), report.aid.total.aids
    yield Text("Khoản viện trợ đã được phê duyệt", "Aid approved"), report.aid.total.approved
    yield _APPROVED_VALUE, report.aid.total.approved_value
    yield from _found(report)


_CHANGED = Text("Hoạt động có thay đổi sau quyết định", "Activities changed after the decision")
_APPROVED_VALUE = Text(
    "Giá trị viện trợ đã được phê duyệt (USD)", "Value of the aid approved (USD)"
)


def _found(report: YearReport) -> Iterator[tuple[Text, int]]:
    held = report.findings
    yield Text("Nội dung chưa đúng quy định", "Findings not as required"), len(held.broken)
    yield Text("Nội dung cần xem xét, cho ý kiến", "Findings to be decided"), len(held.questions)
    yield Text("Hồ sơ thiếu dữ kiện", "Documents that lack facts"), len(held.missing)
    yield Text("Nội dung chưa có quy định", "Matters that no text fixes"), len(held.law)
