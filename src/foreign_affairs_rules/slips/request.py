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
from foreign_affairs_rules.slips.heading import head, named
from foreign_affairs_rules.text import Lang, Text, word

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
_SHARES = (6, 34, 34, 16, 10)
_FACT = Text("Bổ sung dữ kiện: {path}", "Add the fact: {path}")
_FOR = Text("Cần để rà soát: {says}", "Needed to judge: {says}")
_NO_DATE = Text("chưa có quy định", "no text fixes it")
_BOUND = Text("trước {day} (*)", "well before {day} (*)")
_DATES = Text(
    "(*) Ngày được tính lùi theo tiến độ thực hiện; một số thời hạn chưa có quy định nên đây chỉ "
    "là giới hạn ngoài cùng, cần làm sớm hơn.",
    "(*) The day is counted back by the schedule; some lengths are open, so it is an outer bound: "
    "be earlier.",
)
_SIGN = (Text("Lãnh đạo cơ quan, đơn vị", "Head of the agency"),)


def request_slip(report: Report, schedule: Schedule | None, lang: Lang = "vi") -> Slip:
    """The request for what *report* finds missing or wrong, its dates by *schedule*."""
    return Slip(name=report.subject_name, lang=lang, blocks=tuple(_blocks(report, schedule, lang)))


def _blocks(report: Report, schedule: Schedule | None, lang: Lang) -> Iterator[Block]:
    basis = Basis(lang)
    rows = tuple(_rows(report, _Dates(schedule), basis, lang))
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
        yield basis.block()
    yield Signatures(tuple(who[lang] for who in _SIGN))
    yield Foot(receipt_line(report)[lang])


class _Dates:
    """The latest safe dates by a *schedule*; none where nothing could be laid."""

    def __init__(self, schedule: Schedule | None) -> None:
        self._steps = [one for one in schedule.steps if one.done is None] if schedule else []
        self._bound = any(one.open for one in self._steps)

    def latest(self, findings: list[Finding]) -> Text:
        """The last day in time, of the own step of a finding or of the steps still to be done."""
        rules = {one.rule.id for one in findings}
        own = [one.due for one in self._steps if one.step.id in rules and one.due]
        if own:
            return Text.same(word(min(own), "vi"))
        day = min((one.latest for one in self._steps if one.latest), default=None)
        if day is None:
            return _NO_DATE
        return _BOUND.fill(day=day) if self._bound else Text.same(word(day, "vi"))


def _rows(report: Report, dates: _Dates, basis: Basis, lang: Lang) -> Iterator[tuple[str, ...]]:
    for what, why, findings in _lacking(report, lang):
        cites = [cite for one in findings for cite in one.citations]
        latest = dates.latest(findings)[lang]
        yield (masked(what), masked(why), latest, basis.marks(cites))


def _lacking(report: Report, lang: Lang) -> Iterator[tuple[str, str, list[Finding]]]:
    """What is wrong or missing, why and how to put it right, and the findings that say so."""
    for one in report.obstacles:
        if not one.missing_facts:
            why = "\n".join(text[lang] for text in (one.reason, one.remedy) if text)
            yield one.message[lang], why, [one]
    for path in report.missing_facts:
        needing = [one for one in report.findings if path in one.missing_facts]
        says = " ".join(dict.fromkeys(one.rule.says[lang] for one in needing))
        yield _FACT.fill(path=path)[lang], _FOR.fill(says=says)[lang], needing
