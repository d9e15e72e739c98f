"""The review slip (Phiếu rà soát hồ sơ): one page to attach to a submission."""

from collections.abc import Iterable, Iterator

from foreign_affairs_rules.findings import Finding, Outcome, Report
from foreign_affairs_rules.printing import OPEN_LAW, explained, figure, headline, receipt_line
from foreign_affairs_rules.slips.basis import Basis
from foreign_affairs_rules.slips.blocks import (
    Block,
    Foot,
    Rows,
    Signatures,
    Slip,
    Title,
    Words,
    masked,
)
from foreign_affairs_rules.slips.heading import head, of_the_activity
from foreign_affairs_rules.slips.lists import FEW, listed, needing, norms_of, noted
from foreign_affairs_rules.text import Lang, Text

_TITLE = Text("PHIẾU RÀ SOÁT HỒ SƠ {kind}", "REVIEW SLIP: {kind}")
_KINDS = {
    "outbound": Text("ĐOÀN RA", "OUTBOUND DELEGATION"),
    "inbound": Text("ĐOÀN VÀO", "INBOUND DELEGATION"),
    "conference": Text("HỘI NGHỊ, HỘI THẢO QUỐC TẾ", "INTERNATIONAL CONFERENCE"),
    "agreement": Text("THỎA THUẬN QUỐC TẾ", "INTERNATIONAL AGREEMENT"),
    "aid": Text("VIỆN TRỢ", "FOREIGN AID"),
    "ngo": Text("TỔ CHỨC PHI CHÍNH PHỦ NƯỚC NGOÀI", "FOREIGN NGO"),
    "passport": Text("HỘ CHIẾU NGOẠI GIAO, CÔNG VỤ", "DIPLOMATIC, OFFICIAL PASSPORT"),
    "apec_card": Text("THẺ ĐI LẠI DOANH NHÂN APEC", "APEC BUSINESS TRAVEL CARD"),
    "inspection": Text("KIỂM TRA", "INSPECTION"),
    "year": Text("KẾ HOẠCH, BÁO CÁO TRONG NĂM", "PLANS AND REPORTS OF A YEAR"),
}
_OTHER = Text("HOẠT ĐỘNG ĐỐI NGOẠI", "FOREIGN AFFAIRS")
_HEADS = (
    Text("TT", "No."),
    Text("Nội dung", "What was found"),
    Text("Thực tế", "Measured"),
    Text("Mức quy định", "Limit"),
    Text("Căn cứ", "Basis"),
)
_SHARES = (6, 60, 11, 13, 10)
_PLACED = Text("{message} ({at})", "{message} ({at})")
_MISSING = Text(
    "Dữ kiện còn thiếu (đơn vị lập hồ sơ bổ sung được)",
    "Missing facts (the filing office can add them)",
)
_SIGN = (
    Text("Người rà soát", "Reviewed by"),
    Text("Lãnh đạo cơ quan, đơn vị", "Head of the agency"),
)
_WRONG = (Outcome.FAILED, Outcome.BROKEN)
_LISTED = (Outcome.NEEDS_JUDGEMENT, Outcome.WAIVED, Outcome.UNDETERMINED)
_PLAIN = (Outcome.KEPT, Outcome.NOT_APPLICABLE)


def review_slip(report: Report, lang: Lang = "vi", *, everything: bool = False) -> Slip:
    """The review slip of *report*; *everything* lists also what is kept or does not apply."""
    return Slip(
        name=masked(report.subject_name),
        lang=lang,
        blocks=tuple(_blocks(report, lang, everything=everything)),
    )


def _blocks(report: Report, lang: Lang, *, everything: bool) -> Iterator[Block]:
    activity = type(report.subject).activity
    told = report.by_outcome() if everything else _told(report)
    settled = [one for one in told if not one.missing_facts and not one.missing_law]
    basis = Basis(lang)
    yield head(report, lang)
    yield Title(_TITLE.fill(kind=_KINDS.get(activity, _OTHER))[lang])
    yield of_the_activity(report, lang)
    yield Words(headline(report)[lang].upper(), strong=True, good=report.ready)
    counts = (f"{outcome.label[lang]}: {count}" for outcome, count in report.summary.items())
    yield Words("; ".join(counts))
    for outcome in _WRONG:
        yield from _table(outcome, settled, basis, lang)
    missing = _missing(report, basis, lang, everything=everything)
    yield from listed(_MISSING, missing, lang)
    for outcome in (*_LISTED, *_PLAIN):
        here = (_line(one, basis, lang) for one in settled if one.outcome is outcome)
        yield from listed(outcome.label, here, lang)
    law = (_open(one, basis, lang) for one in told if one.missing_law)
    yield from listed(OPEN_LAW, law, lang, boxed=True)
    yield from noted(report.notes, lang)
    yield from basis.blocks()
    yield Signatures(tuple(who[lang] for who in _SIGN))
    yield Foot(receipt_line(report)[lang])


def _told(report: Report) -> tuple[Finding, ...]:
    return tuple(one for one in report.by_outcome() if not one.plain_sailing)


def _table(outcome: Outcome, told: Iterable[Finding], basis: Basis, lang: Lang) -> Iterator[Rows]:
    """What is wrong, with what was measured and what the law allows."""
    here = [one for one in told if one.outcome is outcome]
    if here:
        rows = tuple(_row(number, one, basis, lang) for number, one in enumerate(here, 1))
        yield Rows(outcome.label[lang], tuple(one[lang] for one in _HEADS), rows, _SHARES)


def _row(number: int, one: Finding, basis: Basis, lang: Lang) -> tuple[str, ...]:
    told = "\n".join(masked(text[lang]) for text in (_message(one), *explained(one)))
    figures = (_figure(value, lang) for value in (one.measured, one.limit))
    return (str(number), told, *figures, basis.marks(one.citations))


def _line(one: Finding, basis: Basis, lang: Lang) -> str:
    told = " ".join(text[lang] for text in (_message(one), *explained(one)))
    return f"{told} {basis.marks(one.citations)}"


def _message(one: Finding) -> Text:
    return _PLACED.fill(message=one.message, at=one.at) if one.at else one.message


def _figure(value: object, lang: Lang) -> str:
    return masked(figure(value, lang))


def _missing(report: Report, basis: Basis, lang: Lang, *, everything: bool) -> Iterator[str]:
    """Each missing fact with the norms that need it."""
    for path in report.missing_facts:
        found = needing(report, path)
        told = found if everything else found[:FEW]
        marks = basis.marks(cite for one in told for cite in one.citations)
        yield f"{path}: {norms_of(found, told, lang)} {marks}"


def _open(one: Finding, basis: Basis, lang: Lang) -> str:
    reason = one.reason[lang] if one.reason else ""
    return f"{one.message[lang]} {reason} {basis.marks(one.citations)}"
