"""Reports as text for people and as plain data for machines."""

from collections.abc import Iterator
from enum import Enum
from typing import TYPE_CHECKING, Any

import attrs

from foreign_affairs_rules.days import CalendarDays, DayOfYear, Hours, Months, WorkingDays, Years
from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.law import Table
from foreign_affairs_rules.phrases import cited
from foreign_affairs_rules.receipts import Receipt
from foreign_affairs_rules.requirements import Item
from foreign_affairs_rules.sources import Citation
from foreign_affairs_rules.text import Lang, Text, word

if TYPE_CHECKING:
    from foreign_affairs_rules.findings import Finding, Report

_TITLE = Text(
    "Kết quả rà soát hồ sơ {subject} theo quy định áp dụng tại {place}, ngày {on}",
    "Review of {subject} by the rules that apply in {place}, on {on}",
)
_READY = Text("Đủ điều kiện trình.", "Ready to submit.")
_NOT_READY = Text("Chưa đủ điều kiện trình.", "Not ready to submit.")
_NOTHING_APPLIES = Text("Không có quy định nào áp dụng.", "No rule applies.")
OPEN_LAW = Text(
    "Nội dung các văn bản đã đọc chưa quy định (không cản trở việc trình)",
    "What no text that was read fixes (it does not keep the dossier back)",
)
CITES = Text("Căn cứ: {cites}", "Source: {cites}")
_REMEDY = Text("Cách xử lý: {remedy}", "Remedy: {remedy}")
REASON = Text("Lý do: {reason}", "Reason: {reason}")
_ANSWERED = Text(
    "Ý kiến của {by}, {document}, ngày {date}", "Answered by {by}, {document}, on {date}"
)
_WAIVED = Text(
    "Được {by} cho phép theo {document}, đến hết ngày {until}",
    "Permitted by {by}, {document}, until {until}",
)
NOTE = Text("Lưu ý: {note}", "Note: {note}")
_RECEIPT = Text(
    "Lập bằng {versions}; pháp luật được tra cứu đến ngày {law}; mã băm của hồ sơ (SHA-256): "
    "{digest}",
    "Made with {versions}; law looked up until {law}; SHA-256 of the document: {digest}",
)


def report_text(report: "Report", lang: Lang, *, everything: bool = False) -> str:
    """*report* for people, findings grouped by outcome; kept and inapplicable ones on request."""
    return "\n".join(_lines(report, lang, everything=everything)) + "\n"


def headline(report: "Report") -> Text:
    """Whether *report* says ready to submit."""
    if not report.applies:
        return _NOTHING_APPLIES
    return _READY if report.ready else _NOT_READY


def _lines(report: "Report", lang: Lang, *, everything: bool) -> Iterator[str]:
    title = _TITLE.fill(subject=report.subject_name, place=report.place.name, on=report.on)
    yield title[lang]
    yield headline(report)[lang]
    counts = (f"{outcome.label[lang]}: {count}" for outcome, count in report.summary.items())
    yield "; ".join(counts)
    yield from (NOTE.fill(note=note)[lang] for note in report.notes)
    told = [one for one in report.by_outcome() if everything or not one.plain_sailing]
    law = [one for one in told if one.missing_law]
    heading = None
    for one in told:
        if one.missing_law:
            continue
        if one.outcome is not heading:
            heading = one.outcome
            yield from ("", f"[{heading.label[lang]}]")
        yield from _finding_lines(one, lang)
    if law:
        yield from ("", f"[{OPEN_LAW[lang]}]")
        for one in law:
            yield from _finding_lines(one, lang)
    yield from ("", receipt_line(report)[lang])


def _finding_lines(one: "Finding", lang: Lang) -> Iterator[str]:
    at = f"  ({', '.join(one.at)})" if one.at else ""
    yield f"- {one.message[lang]}  {one.rule.id}{at}"
    yield from (f"    {line[lang]}" for line in details(one))


def details(one: "Finding") -> Iterator[Text]:
    """What *one* rests on, its reason and remedy, and what people decided about it."""
    if one.citations:
        yield CITES.fill(cites=tuple(map(cited, one.citations)))
    yield from explained(one)


def explained(one: "Finding") -> Iterator[Text]:
    """The reason and the remedy of *one*, what people decided about it, and its notes."""
    if one.reason:
        yield REASON.fill(reason=one.reason)
    if one.remedy:
        yield _REMEDY.fill(remedy=one.remedy)
    if one.answer:
        answer = one.answer
        yield _ANSWERED.fill(by=answer.by, document=answer.document, date=answer.date)
    if one.waiver:
        waiver = one.waiver
        yield _WAIVED.fill(by=waiver.approver, document=waiver.document, until=waiver.until)
    yield from (NOTE.fill(note=note) for note in one.notes)


def figure(value: object, lang: Lang) -> str:
    """What was measured or is allowed, in words; nothing where there is no such thing."""
    return "" if value is None else word(value, lang)


def receipt_line(report: "Report") -> Text:
    """What *report* was made with, in one line."""
    return receipt_text(report.receipt)


def receipt_text(receipt: Receipt) -> Text:
    """What something was made with, in one line."""
    versions = tuple(f"{name} {version}" for name, version in receipt.versions.items())
    return _RECEIPT.fill(
        versions=versions, law=receipt.law_known_until, digest=receipt.input_sha256
    )


def report_data(report: "Report", *, everything: bool = False) -> dict[str, Any]:
    """*report* as plain data: the object that the JSON contract of ``far check`` describes."""
    told = [one for one in report.findings if everything or not one.plain_sailing]
    return {
        "subject": report.subject_name,
        "province": report.place.province,
        "territory": report.territory,
        "on": report.on.isoformat(),
        "ready": report.ready,
        "summary": {outcome.value: count for outcome, count in report.summary.items()},
        "findings": [finding_data(one) for one in told],
        "notes": [note.plain() for note in report.notes],
        "receipt": report.receipt.plain(),
    }


def finding_data(one: "Finding") -> dict[str, Any]:
    """One finding as plain data."""
    return {
        "rule": one.rule.id,
        "outcome": one.outcome.value,
        "severity": one.severity.value,
        "at": list(one.at),
        "measured": plain(one.measured),
        "limit": plain(one.limit),
        "message": one.message.plain(),
        "remedy": plain(one.remedy),
        "reason": plain(one.reason),
        "citations": [citation_data(cite) for cite in one.citations],
        "missing": {"facts": list(one.missing_facts), "law": list(one.missing_law)},
        "question": plain(one.question),
        "answer": plain(one.answer),
        "waiver": plain(one.waiver),
        "notes": [note.plain() for note in one.notes],
        "values": {value.term.id: plain(value.value) for value in one.values},
    }


def citation_data(cite: Citation) -> dict[str, Any]:
    """A citation as plain data; ``place`` is as printed in Vietnamese, or null."""
    return {
        "instrument": cite.instrument.printed_number,
        "place": cite.place.vi if cite.place else None,
        "evidence": cite.evidence.value,
    }


def plain(value: Any) -> Any:
    """*value* as JSON has it: texts in both languages, lengths as number and unit."""
    match value:
        case Text():
            return value.plain()
        case Table() | Item():
            return _listed(value)
        case CalendarDays() | WorkingDays() | Months() | Years() | Hours() | DayOfYear():
            return {**attrs.asdict(value), "unit": value.unit}
        case Enum():
            return value.value
        case frozenset():
            return sorted(plain(item) for item in value)
        case tuple():
            return [plain(item) for item in value]
        case Facts():
            return {name: plain(fact) for name, fact in value.known().items()}
        case None | bool() | int() | float() | str():
            return value
        case _:
            return str(value)


def _listed(value: Table | Item) -> Any:
    if isinstance(value, Item):
        because = plain(value.because)
        return {"what": value.what.value, "name": value.name.plain(), "because": because}
    return [{"key": plain(key), "value": number} for key, number in value.rows]
