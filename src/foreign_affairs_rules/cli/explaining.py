"""How one rule is explained: norm, sources and how they were read, values over time, open terms."""

from collections.abc import Iterable, Iterator
from typing import Any

from foreign_affairs_rules.cli.pages import Line
from foreign_affairs_rules.law import Term, Value
from foreign_affairs_rules.listing import Book, citations, history
from foreign_affairs_rules.national.units import UNITS
from foreign_affairs_rules.phrases import (
    LISTS,
    SEVERITY,
    applies,
    cited,
    counted,
    dotted,
    itemised,
    remarks,
    span,
)
from foreign_affairs_rules.rules import Rule
from foreign_affairs_rules.sources import Citation, Instrument
from foreign_affairs_rules.text import LANGS, Lang, Text

_WHOSE = Text("Phạm vi: {whose}; {severity}", "Scope: {whose}; {severity}")
_NATIONAL = Text("quy định chung của Trung ương", "national law")
_PROVINCIAL = Text("quy định riêng của {name}", "a rule of {name} alone")
_ASKS = Text("Câu hỏi cần ý kiến: {question}", "Question to be decided: {question}")
_BROKEN = Text("Khi chưa đúng: {message}", "When it is not kept: {message}")
_REMEDY = Text("Cách xử lý: {remedy}", "Remedy: {remedy}")
_GOVERNED = Text("Theo pháp luật của: {event}", "Governed by the law of: {event}")
APPLIES = Text("Áp dụng: {dates}", "Applies: {dates}")
_ALIASES = Text("Mã cũ: {aliases}", "Earlier ids: {aliases}")
_SOURCES = Text("Căn cứ", "Sources")
_NO_SOURCE = Text(
    "Chưa văn bản nào đã đọc quy định nội dung này.", "No text that was read fixes this."
)
_ISSUED = Text("{title}; {issuer}", "{title}; {issuer}")
_READ = Text("Đã đọc ở: {read_in}", "Read in: {read_in}")
_REVIEW = Text("Cần kiểm tra lại từ ngày {day}: {why}", "To be checked from {day} on: {why}")
_KNOWN = Text(
    "Chỉ biết nội dung áp dụng đến hết {day}; sau đó chưa rõ.",
    "Known to apply until {day}; not known afterwards.",
)
_TERM = Text("Mức quy định: {name}", "Value: {name}")
_LIST = Text("Danh mục: {name}", "List: {name}")
_VALUE = Text("{where}: {value}, {dates}; {cite}", "{where}: {value}, {dates}; {cite}")
_LISTED = Text("{where}: {dates}; {cite}", "{where}: {dates}; {cite}")
_EVERYWHERE = Text("Cả nước", "Everywhere")
_OPEN = Text("Còn để ngỏ ở nơi khác và thời gian khác.", "Open elsewhere and at other times.")
_WHOLLY_OPEN = Text("Còn để ngỏ: chưa văn bản nào đã đọc quy định.", "Open: no text read fixes it.")
UNREAD = Text(
    "Có thể quy định trong văn bản chưa đọc được: {texts}",
    "Texts that may fix it and were not read: {texts}",
)


def explain_lines(rule: Rule[Any], book: Book, shelf: Iterable[Book], lang: Lang) -> Iterator[Line]:
    """The lines that explain *rule* of *book*, with the values of every book of *shelf*."""
    yield Line(rule.id, "bold")
    yield Line(rule.says[lang])
    yield from (Line(f"    {text[lang]}") for text in _norm(rule, book))
    yield from (Line(), Line(_SOURCES[lang], "bold"))
    values = book.values_for(rule)
    sources = citations(rule, values)
    for cite in sources:
        yield Line(f"- {cited(cite)[lang]}")
        yield from (Line(f"    {text[lang]}") for text in _source(cite))
    if not sources:
        yield Line(f"- {_NO_SOURCE[lang]}")
    for term in rule.terms:
        heading = (_LIST if term.unit in LISTS else _TERM).fill(name=term.name)
        yield from (Line(), Line(f"{heading[lang]}  ({term.id})", "bold"))
        yield from _term(term, history(term, shelf), lang)


def _norm(rule: Rule[Any], book: Book) -> Iterator[Text]:
    values = book.values_for(rule)
    owner = book.owner(rule)
    whose = _PROVINCIAL.fill(name=UNITS[owner]) if owner else _NATIONAL
    severity = values[0].severity if values else rule.severity
    yield _WHOSE.fill(whose=whose, severity=SEVERITY[severity])
    yield APPLIES.fill(dates=Text(*(applies(rule, values, lang) for lang in LANGS), literal=True))
    yield _GOVERNED.fill(event=rule.governed_by.name)
    if rule.message != rule.says:
        yield _BROKEN.fill(message=dotted(rule.message))
    if rule.question:
        yield _ASKS.fill(question=dotted(rule.question))
    if rule.remedy:
        yield _REMEDY.fill(remedy=rule.remedy)
    if rule.aliases:
        yield _ALIASES.fill(aliases=rule.aliases)


def _source(cite: Citation) -> Iterator[Text]:
    instrument = cite.instrument
    yield _ISSUED.fill(title=instrument.title, issuer=instrument.issuer)
    yield APPLIES.fill(dates=span(instrument.since, instrument.until))
    if instrument.read_in:
        yield _READ.fill(read_in=instrument.read_in)
    if instrument.known_until:
        yield _KNOWN.fill(day=instrument.known_until)
    if instrument.review_from:
        yield _REVIEW.fill(day=instrument.review_from, why=instrument.review)


def _term(
    term: Term[Any], values: tuple[tuple[str | None, Value[Any]], ...], lang: Lang
) -> Iterator[Line]:
    for owner, value in values:
        yield Line(f"- {_value(owner, value)[lang]}")
        items = value.value if term.unit in LISTS else ()
        yield from (Line(f"    - {itemised(item)[lang]}") for item in items)
        yield from (Line(f"    {text[lang]}") for text in remarks(value))
    if any(owner is None and value.known.until is None for owner, value in values):
        return
    yield Line(f"- {(_OPEN if values else _WHOLLY_OPEN)[lang]}")
    if term.unread:
        yield Line(f"    {UNREAD.fill(texts=tuple(map(_named, term.unread)))[lang]}")


def _named(instrument: Instrument) -> Text:
    return instrument.name


def _value(owner: str | None, value: Value[Any]) -> Text:
    told = {
        "where": UNITS[owner] if owner else _EVERYWHERE,
        "dates": span(value.since, value.until, value.known_until),
        "cite": cited(value.cite),
    }
    if value.term.unit in LISTS:
        return _LISTED.fill(**told)
    return _VALUE.fill(value=counted(value), **told)
