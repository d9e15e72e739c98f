"""Slips as an answer of ``far check``: which one, in which form, and where it is written."""

from collections.abc import Iterable
from pathlib import Path

from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.cli.files import refuse_read, write_whole
from foreign_affairs_rules.cli.pages import Line, Page
from foreign_affairs_rules.cli.refusals import not_installed, refused
from foreign_affairs_rules.findings import Report
from foreign_affairs_rules.schedules import Schedule
from foreign_affairs_rules.slips.blocks import Slip
from foreign_affairs_rules.slips.html import html_page
from foreign_affairs_rules.slips.request import request_slip
from foreign_affairs_rules.slips.review import review_slip
from foreign_affairs_rules.slips.word import word_file
from foreign_affairs_rules.text import Lang, Text

FORMATS = ("html", "docx")
"""The forms of a slip."""

_WRITTEN = Text("Đã ghi phiếu vào {file}", "Slip written to {file}")
_NOTHING = Text("không có giá trị", "no value")
_A_FILE = Text("tên tệp sẽ ghi phiếu: --out TỆP.docx", "the file to write: --out FILE.docx")
_NO_SLIP = Text("--request khi không có phiếu", "--request without a slip")
_WITH_SLIP = Text(
    "--request cùng với --format html hoặc docx", "--request with --format html, docx"
)
_OUT_ALONE = Text("--out khi không có phiếu", "--out without a slip")
_OUT_WITH = Text("--out cùng với --format html hoặc docx", "--out with --format html, docx")


def refuse_misfits(form: str, out: Path | None, files: Iterable[Path], *, request: bool) -> None:
    """`Refused` where the options do not fit each other, before anything is read."""
    if form not in FORMATS:
        if request:
            raise refused(at="--request", found=_NO_SLIP, accepted=_WITH_SLIP)
        if out is not None:
            raise refused(at="--out", found=_OUT_ALONE, accepted=_OUT_WITH)
    elif out is None:
        if form == "docx":
            raise refused(at="--out", found=_NOTHING, accepted=_A_FILE)
    else:
        refuse_read(out, files)


def slip_of(
    report: Report, checker: Checker, lang: Lang, *, request: bool, everything: bool
) -> Slip:
    """The slip of *report*: the review, or on *request* the letter that asks to complete it."""
    if not request:
        return review_slip(report, lang, everything=everything)
    return request_slip(report, _scheduled(checker, report), lang)


def _scheduled(checker: Checker, report: Report) -> Schedule | None:
    """The schedule of what was checked; none where it has no timeline or no calendar reaches."""
    try:
        return checker.schedule(report.subject)
    except (LookupError, ValueError):
        return None


def slips_page(slips: list[Slip], form: str, out: Path | None, lang: Lang, status: int) -> Page:
    """*slips* in their *form*, printed or written to *out*."""
    content = _docx(slips) if form == "docx" else html_page(slips).encode()
    if out is None:
        return Page(raw=content.decode(), status=status)
    write_whole(out, content)
    return Page((Line(_WRITTEN.fill(file=str(out))[lang]),), status=status)


def _docx(slips: list[Slip]) -> bytes:
    try:
        return word_file(slips)
    except ModuleNotFoundError:
        raise not_installed(at="--format docx", package="python-docx", extra="docx") from None
