"""The request (Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ): a draft letter to who filed a dossier."""

from collections.abc import Iterator

from foreign_affairs_rules.findings import Finding, Report
from foreign_affairs_rules.national.roles import LEAD_UNIT
from foreign_affairs_rules.printing import receipt_line
from foreign_affairs_rules.schedules import Schedule
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
from foreign_affairs_rules.slips.dates import SafeDates
from foreign_affairs_rules.slips.heading import head, named
from foreign_affairs_rules.slips.lists import FEW, needing, norms_of, noted
from foreign_affairs_rules.text import Lang, Text

_TITLE = Text("PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ", "REQUEST TO COMPLETE THE DOSSIER")
_NUMBER = Text("Số: …… (dự thảo); ngày …… tháng …… năm ……", "No. …… (draft); date ……")
_TO = Text("Kính gửi: {who}", "To: {who}")
_WHEREAS = Text(
    "Qua rà soát hồ sơ {subject} theo quy định áp dụng tại {place}, ngày {on}, đề nghị bổ sung, "
    "hoàn thiện các nội dung sau:",
    "The dossier {subject} was checked by the law of {place} on {on}. Please complete it:",
)
_COMPLETE = Text(
    "Qua rà soát hồ sơ {subject} theo quy định áp dụng tại {place}, ngày {on}: không có nội dung "
    "phải bổ sung, hoàn thiện.",
    "The dossier {subject} was checked by the law of {place} on {on}: nothing is to be completed.",
)
_HEADS = (
    Text("TT", "No."),
    Text("Nội dung cần bổ sung, hoàn thiện", "What is lacking or wrong"),
    Text("Lý do, cách xử lý", "Why, and how to put it right"),
    Text("Chậm nhất", "Latest safe date"),
    Text("Căn cứ", "Basis"),
)
_SHARES = (6, 30, 39, 16, 9)
_FACT = Text("Bổ sung dữ kiện: {path}", "Add the fact: {path}")
_FOR = Text("Cần để rà soát: {says}", "Needed to judge: {says}")
_DATES = Text(
    "(*) Ngày được tính lùi theo tiến độ thực hiện; một số thời hạn chưa có quy định nên đây chỉ "
    "là giới hạn ngoài cùng, cần làm sớm hơn.",
    "(*) The day is counted back by the schedule; some lengths are open, so it is an outer bound: "
    "be earlier.",
)
_SIGN = (Text("Lãnh đạo cơ quan, đơn vị", "Head of the agency"),)


def request_slip(report: Report, schedule: Schedule | None, lang: Lang = "vi") -> Slip:
    """The request for what *report* finds missing or wrong, its dates by *schedule*."""
    return Slip(
        name=masked(report.subject_name), lang=lang, blocks=tuple(_blocks(report, schedule, lang))
    )


def _blocks(report: Report, schedule: Schedule | None, lang: Lang) -> Iterator[Block]:
    basis = Basis(lang)
    rows = tuple(_rows(report, SafeDates(schedule, report.on), basis, lang))
    yield head(report, lang)
    yield Title(_TITLE[lang], _NUMBER[lang])
    yield Words(_TO.fill(who=LEAD_UNIT.name)[lang])
    told = _WHEREAS if rows else _COMPLETE
    words = {"subject": named(report, lang), "place": report.place.name, "on": report.on}
    yield Words(told.fill(**words)[lang])
    if rows:
        numbered = tuple((str(number), *row) for number, row in enumerate(rows, 1))
        yield Rows("", tuple(one[lang] for one in _HEADS), numbered, _SHARES)
        if any("(*)" in row[2] for row in rows):
            yield Words(_DATES[lang])
    yield from noted((*report.notes, *(schedule.notes if schedule else ())), lang)
    yield from basis.blocks()
    yield Signatures(tuple(who[lang] for who in _SIGN))
    yield Foot(receipt_line(report)[lang])


def _rows(report: Report, dates: SafeDates, basis: Basis, lang: Lang) -> Iterator[tuple[str, ...]]:
    for what, why, findings in _lacking(report, lang):
        cites = [cite for one in findings[:FEW] for cite in one.citations]
        latest = dates.of(findings)[lang]
        yield (masked(what), masked(why), latest, basis.marks(cites))


def _lacking(report: Report, lang: Lang) -> Iterator[tuple[str, str, tuple[Finding, ...]]]:
    """What is wrong or missing, why and how to put it right, and the findings that say so."""
    for one in report.obstacles:
        if not one.missing_facts:
            why = "\n".join(
                text[lang] for text in (one.reason or one.rule.says, one.remedy) if text
            )
            yield one.message[lang], why, (one,)
    for path in report.missing_facts:
        found = needing(report, path)
        why = _FOR.fill(says=norms_of(found, found[:FEW], lang))[lang]
        yield _FACT.fill(path=path)[lang], why, found
