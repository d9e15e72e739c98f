"""What took long as tables: late dossiers and steps, slow replies."""

from collections.abc import Iterator

from foreign_affairs_rules.phrases import ACTIVITIES
from foreign_affairs_rules.reporting.late import LateStep
from foreign_affairs_rules.reporting.replies import BodyReplies, Reply
from foreign_affairs_rules.reporting.tables.parts import (
    NO_RULE,
    Cell,
    Cells,
    Chart,
    Table,
    bases,
    column,
)
from foreign_affairs_rules.reporting.years import YearReport
from foreign_affairs_rules.text import Text

_SUBJECT = column("Hồ sơ", "Document", 22)
_KIND = column("Loại hoạt động", "Kind", 22)
_BASIS = column("Căn cứ", "Basis", 40)
_YES = Text("có", "yes")


def late(report: YearReport) -> Iterator[Table]:
    """How often each step was late, and every time."""
    held = report.late
    yield Table(
        name="late-count",
        sheet=Text("Bước chậm theo loại", "Late steps counted"),
        title=Text("Bước thực hiện chậm, theo loại bước", "Late steps, by step"),
        columns=(
            column("Bước", "Step", 60),
            column("Nộp, trình hồ sơ", "Filing of a dossier", 14),
            column("Số lần chậm", "Times late", 12),
        ),
        rows=tuple((one.step, _YES if one.dossier else None, one.times) for one in held.by_step),
        chart=Chart(title=Text("Số lần chậm theo bước", "Times late by step"), columns=(2,)),
    )
    yield Table(
        name="late",
        sheet=Text("Hồ sơ, bước chậm", "Late steps"),
        title=Text("Hồ sơ nộp chậm và bước thực hiện chậm", "Late dossiers and late steps"),
        columns=(
            _SUBJECT,
            _KIND,
            column("Bước", "Step", 36),
            column("Nộp, trình hồ sơ", "Filing of a dossier", 12),
            column("Hạn hoàn thành", "Due", 12),
            column("Kết quả rà soát", "Finding", 50),
            _BASIS,
        ),
        rows=tuple(map(_of_step, held.steps)),
        notes=(_BY_RULE,),
    )


_BY_RULE = Text(
    "Chỉ tính là chậm khi có văn bản quy định thời hạn và kết quả rà soát chưa đúng quy định.",
    "Late only where a text gives a length and the check finds it not kept.",
)


def _of_step(one: LateStep) -> Cells:
    return (
        one.subject,
        ACTIVITIES[one.kind],
        one.step,
        _YES if one.dossier else None,
        one.due,
        one.message,
        bases(one.citations),
    )


def replies(report: YearReport) -> Iterator[Table]:
    """How each consulted body answered, and every reply, the slowest first."""
    held = report.replies
    yield Table(
        name="reply-bodies",
        sheet=Text("Cơ quan được lấy ý kiến", "Consulted bodies"),
        title=Text("Trả lời của cơ quan được lấy ý kiến", "How consulted bodies answered"),
        columns=(
            column("Cơ quan được lấy ý kiến", "Consulted body", 44),
            column("Số lần được hỏi", "Asked", 12),
            column("Đã trả lời", "Answered", 12),
            column("Chưa trả lời", "Not answered", 12),
            column("Chưa rõ", "Not known", 10),
            column("Chậm", "Late", 10),
            column("Lâu nhất (ngày)", "Longest (days)", 12),
        ),
        rows=tuple(map(_of_body, held.by_body)),
        chart=Chart(title=_BODIES, columns=(2, 3, 4)),
    )
    yield Table(
        name="replies",
        sheet=Text("Từng lần lấy ý kiến", "Each consultation"),
        title=Text("Từng lần lấy ý kiến, lâu nhất trước", "Each consultation, the longest first"),
        columns=(
            _SUBJECT,
            _KIND,
            column("Cơ quan được lấy ý kiến", "Consulted body", 30),
            column("Ngày gửi", "Asked", 12),
            column("Ngày nhận", "Received", 12),
            column("Ngày trả lời", "Answered", 12),
            column("Tình trạng", "State", 14),
            column("Số ngày", "Days", 8),
            column("Hạn trả lời", "Due", 18),
            column("Chậm", "Late", 8),
            _BASIS,
        ),
        rows=tuple(map(_of_reply, held.replies)),
        notes=(_DAYS,),
    )


_BODIES = Text(
    "Trả lời theo cơ quan: đã trả lời, chưa trả lời, chưa rõ",
    "Replies by body: answered, not answered, not known",
)
_DAYS = Text(
    "Số ngày tính từ ngày gửi đến ngày trả lời, chưa trả lời thì đến ngày báo cáo; chỉ tính là "
    "chậm khi có văn bản quy định thời hạn.",
    "Days run from the day of asking to the answer, or to the day of the report; late only where a "
    "text gives the days.",
)


def _of_body(one: BodyReplies) -> Cells:
    return one.body, one.asked, one.answered, one.waiting, one.unknown, one.late, one.longest


def _of_reply(one: Reply) -> Cells:
    return (
        one.subject,
        ACTIVITIES[one.kind],
        one.body,
        one.asked,
        one.received,
        one.answered,
        one.state.label,
        one.days,
        _due(one),
        _YES if one.late else None,
        bases(one.citations),
    )


def _due(one: Reply) -> Cell:
    if one.due is not None:
        return one.due
    if one.open:
        return NO_RULE
    return _WITHIN.fill(length=one.length) if one.length else None


_WITHIN = Text("{length}, chưa rõ ngày nhận", "{length}, receipt not known")
