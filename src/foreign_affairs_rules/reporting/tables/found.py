"""Open findings as tables, each kind apart, and the report against the register."""

from collections.abc import Iterator

from foreign_affairs_rules.phrases import ACTIVITIES
from foreign_affairs_rules.reporting.openings import MissingFacts, Open, OpenLaw
from foreign_affairs_rules.reporting.reconciling import Held, LeftOut
from foreign_affairs_rules.reporting.tables.parts import (
    TOTAL,
    Cells,
    Table,
    bases,
    column,
    lines,
    listed,
)
from foreign_affairs_rules.reporting.years import YearReport
from foreign_affairs_rules.text import Text

_SUBJECT = column("Hồ sơ", "Document", 22)
_KIND = column("Loại hoạt động", "Kind", 24)
_AT = column("Vị trí trong hồ sơ", "Place in the document", 24)
_RULE = column("Mã quy định", "Rule", 28)
_BASIS = column("Căn cứ", "Basis", 44)


def findings(report: YearReport) -> Iterator[Table]:
    """The outcomes counted, then what is broken, to be decided, lacking, and open in the law."""
    held = report.findings
    yield Table(
        name="outcomes",
        sheet=Text("Kết quả rà soát", "Outcomes"),
        title=Text("Kết quả rà soát", "What the check found"),
        columns=(
            column("Kết quả", "Outcome", 44),
            column("Số kết quả rà soát", "Findings", 14),
            column("Số hồ sơ", "Documents", 14),
        ),
        rows=tuple((one.outcome.label, one.findings, one.subjects) for one in held.counts),
    )
    yield _open("broken", held.broken)
    yield _open("questions", held.questions)
    yield _missing(held.missing)
    yield _law(held.law)


_OPEN_SHEETS = {
    "broken": Text("Chưa đúng quy định", "Not as required"),
    "questions": Text("Cần xem xét, cho ý kiến", "To be decided"),
}
_OPEN_TITLES = {
    "broken": Text("Nội dung chưa đúng quy định", "Not as the rules require"),
    "questions": Text("Nội dung cần xem xét, cho ý kiến", "What needs a decision"),
}


def _open(name: str, found: tuple[Open, ...]) -> Table:
    return Table(
        name=name,
        sheet=_OPEN_SHEETS[name],
        title=_OPEN_TITLES[name],
        columns=(
            _SUBJECT,
            _KIND,
            column("Kết quả rà soát", "Finding", 60),
            _AT,
            _RULE,
            _BASIS,
        ),
        rows=tuple(map(_of_finding, found)),
    )


def _of_finding(one: Open) -> Cells:
    says = [one.message, *([one.reason] if one.reason else [])]
    kind = ACTIVITIES[one.kind]
    return one.subject, kind, lines(says), listed(one.at), one.rule, bases(one.citations)


def _missing(found: tuple[MissingFacts, ...]) -> Table:
    return Table(
        name="missing",
        sheet=Text("Thiếu dữ kiện", "Missing facts"),
        title=Text(
            "Dữ kiện còn thiếu (đơn vị lập hồ sơ bổ sung được)",
            "Missing facts (the filing office can add them)",
        ),
        columns=(
            _SUBJECT,
            _KIND,
            column("Số quy định chưa kết luận được", "Rules that wait", 16),
            column("Dữ kiện còn thiếu", "Missing facts", 80),
        ),
        rows=tuple(
            (one.subject, ACTIVITIES[one.kind], one.norms, listed(one.paths)) for one in found
        ),
    )


def _law(found: tuple[OpenLaw, ...]) -> Table:
    return Table(
        name="open-law",
        sheet=Text("Chưa có quy định", "Open law"),
        title=Text("Nội dung các văn bản đã đọc chưa quy định", "What no text that was read fixes"),
        columns=(
            column("Mức quy định hoặc quy định", "Term or rule", 32),
            column("Số hồ sơ", "Documents", 10),
            column("Lý do", "Reason", 80),
            _BASIS,
        ),
        rows=tuple((one.norm, one.subjects, one.reason, bases(one.citations)) for one in found),
        notes=(_NO_OBSTACLE,),
    )


_NO_OBSTACLE = Text(
    "Nội dung chưa có quy định không cản trở việc trình.",
    "What no text fixes does not keep a dossier back.",
)


def reconciled(report: YearReport) -> Iterator[Table]:
    """What became of every activity of the register, and which are left out."""
    held = report.reconciled
    own = [one for one in held.held if not one.carried]
    yield Table(
        name="register",
        sheet=Text("Đối chiếu sổ theo dõi", "Register reconciled"),
        title=Text("Đối chiếu với sổ theo dõi", "The register reconciled"),
        columns=(
            column("Loại hoạt động", "Kind", 44),
            column("Có trong sổ", "In the register", 12),
            column("Tính trong kỳ", "Counted", 12),
            column("Không thuộc phạm vi", "Outside the scope", 12),
            column("Kỳ khác", "Other periods", 12),
            column("Chưa rõ kỳ", "Period not known", 12),
        ),
        rows=tuple(map(_of_held, held.held)),
        total=(TOTAL, *(sum(column) for column in zip(*map(_numbers, own), strict=True))),
        notes=(_TOTAL_OWN, _STALE.fill(count=held.stale, on=report.on)),
    )
    yield Table(
        name="left-out",
        sheet=Text("Không tính trong kỳ", "Left out"),
        title=Text("Hoạt động không được tính và lý do", "What is not counted, and why"),
        columns=(_SUBJECT, _KIND, column("Lý do", "Reason", 80)),
        rows=tuple(map(_of_left_out, held.left_out)),
    )


_TOTAL_OWN = Text(
    "Tổng cộng là số hoạt động trong sổ; hoạt động kèm theo hoạt động khác không cộng vào.",
    "The total is that of the register; what another activity carries is not added.",
)
_STALE = Text(
    "Số hồ sơ chưa cập nhật đến ngày {on}: {count}; sự kiện chưa ghi của các hồ sơ đó là chưa rõ.",
    "Documents not recorded until {on}: {count}; what they leave out is not known.",
)
_KIND_CARRIED = Text("{kind} (kèm theo hoạt động khác)", "{kind} (carried by others)")


def _of_held(one: Held) -> Cells:
    kind = ACTIVITIES[one.kind]
    return _KIND_CARRIED.fill(kind=kind) if one.carried else kind, *_numbers(one)


def _numbers(one: Held) -> tuple[int, ...]:
    return one.total, one.counted, one.excluded, one.elsewhere, one.unplaced


def _of_left_out(one: LeftOut) -> Cells:
    return one.id, ACTIVITIES[one.kind], one.why
