"""Words that commands and pages share: values with their units, citations, dates."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from foreign_affairs_rules.law import Severity, Unit, Value
from foreign_affairs_rules.requirements import Item, Items
from foreign_affairs_rules.rules import Rule
from foreign_affairs_rules.sources import Citation
from foreign_affairs_rules.text import LANGS, Lang, Text, placeholders

ACTIVITIES = {
    "outbound": Text("Đoàn ra", "Outbound delegations"),
    "inbound": Text("Đoàn vào", "Inbound delegations"),
    "conference": Text("Hội nghị, hội thảo quốc tế", "International conferences"),
    "agreement": Text("Thỏa thuận quốc tế", "International agreements"),
    "aid": Text(
        "Viện trợ không hoàn lại không thuộc hỗ trợ phát triển chính thức",
        "Foreign aid that is not ODA",
    ),
    "ngo": Text("Tổ chức phi chính phủ nước ngoài", "Foreign NGOs"),
    "passport": Text("Hộ chiếu ngoại giao, hộ chiếu công vụ", "Diplomatic and official passports"),
    "apec_card": Text("Thẻ đi lại của doanh nhân APEC", "APEC business travel cards"),
    "inspection": Text("Kiểm tra", "Inspections"),
    "year": Text("Kế hoạch, báo cáo trong năm", "The year of an office"),
    "register": Text("Sổ theo dõi", "The register"),
}
"""The kinds of activity, in the order in which they are told."""
SEVERITY = {
    Severity.BINDING: Text("bắt buộc", "binding"),
    Severity.ADVICE: Text("khuyến nghị", "advice"),
}
_CITED = Text("{place} ({evidence})", "{place} ({evidence})")
_UNITS = {
    Unit.PERSONS: Text("{value} người", "{value:person|persons}"),
    Unit.COUNTRIES: Text("{value} nước", "{value:country|countries}"),
    Unit.DAYS: Text("{value} ngày", "{value:day|days}"),
    Unit.TRIPS_A_YEAR: Text("{value} lần trong năm", "{value:trip|trips} a year"),
    Unit.CONTENTS: Text("{value} nội dung", "{value:content|contents}"),
    Unit.SETS: Text("{value} bộ", "{value:set|sets}"),
    Unit.TIMES: Text("{value} lần", "{value:time|times}"),
    Unit.YEARS: Text("{value} năm", "{value:year|years}"),
    Unit.MONTHS: Text("{value} tháng", "{value:month|months}"),
    Unit.HOURS: Text("{value} giờ", "{value:hour|hours}"),
    Unit.VND: Text("{value} đồng", "{value} VND"),
    Unit.USD: Text("{value} USD", "{value} USD"),
    Unit.PERCENT: Text("{value} %", "{value} %"),
}
_BARE = Text("{value}", "{value}")
LISTS = frozenset({Unit.PAPERS, Unit.BODIES, Unit.DECIDERS})
"""The units of lists of the law, whose items have names and cases."""
_CASES = Text("theo từng trường hợp: {names}", "by case: {names}")
_ITEM = Text("{name}; {case}", "{name}; {case}")
_ASKED = Text("cần xem xét: {question}", "to be decided: {question}")
_SOME = Text("trong một số trường hợp", "in some cases")
_EXCEPTION = Text("Ngoại lệ, cần xem xét: {exception}", "Exception, to be decided: {exception}")
_NOTE = Text("Lưu ý: {note}", "Note: {note}")
_OPEN = Text("chưa có mức: {name}", "open: {name}")
_SPAN = Text("{since}{until}{known}", "{since}{until}{known}")
_FROM = Text("từ {day}", "from {day}")
_FROM_UNKNOWN = Text("chưa rõ từ ngày nào", "from a day that is not known")
_UNTIL = Text(" đến hết {day}", " until {day}")
_KNOWN = Text(", biết áp dụng đến hết {day}", ", known to apply until {day}")
_WHERE_FIXED = Text("nơi nào, khi nào có mức quy định", "where and when a value is fixed")


def cited(cite: Citation) -> Text:
    """A citation as printed, with how surely it is known."""
    return _CITED.fill(place=cite.printed, evidence=cite.evidence.label)


def counted(value: Value[Any]) -> Text:
    """A value with what it counts; of a list, each name once."""
    if value.term.unit in LISTS:
        return _named(value.value)
    return _UNITS.get(value.term.unit, _BARE).fill(value=value.value)


def _named(items: Items) -> Text:
    names = Text(*("; ".join(dict.fromkeys(one.name[lang] for one in items)) for lang in LANGS))
    return _CASES.fill(names=names) if any(one.when or one.because for one in items) else names


def fixed(rule: Rule[Any], values: tuple[Value[Any], ...], lang: Lang) -> str:
    """What the terms of *rule* are fixed to, and which are open."""
    said = []
    for term in rule.terms:
        own = [counted(value)[lang] for value in values if value.term is term]
        said += own or [_OPEN.fill(name=term.name)[lang]]
    return "; ".join(dict.fromkeys(said))


def applies(rule: Rule[Any], values: tuple[Value[Any], ...], lang: Lang) -> str:
    """From and until when *rule* applies: by its own article, or by its *values*."""
    own = span(rule.period.since, rule.period.until, rule.known_until)
    spans = [span(value.since, value.until, value.known_until) for value in values]
    told = [own] if rule.cite else spans or [_WHERE_FIXED]
    return "; ".join(dict.fromkeys(text[lang] for text in told))


def span(since: date | None, until: date | None, known_until: date | None = None) -> Text:
    """From and until when something holds, and until when that is known."""
    return _SPAN.fill(
        since=_FROM.fill(day=since) if since else _FROM_UNKNOWN,
        until=_UNTIL.fill(day=until) if until else "",
        known=_KNOWN.fill(day=known_until) if known_until else "",
    )


def dotted(text: Text) -> Text:
    """*text* with dots where numbers will stand."""
    return text.fill(**dict.fromkeys(placeholders(text.vi), "…"))


def remarks(value: Value[Any]) -> Iterator[Text]:
    """What goes with *value*: the exception that a person decides on, and a note."""
    if value.exception:
        yield _EXCEPTION.fill(exception=dotted(value.exception))
    if value.note:
        yield _NOTE.fill(note=value.note)


def itemised(item: Item) -> Text:
    """A paper, body or decider, and the case in which it is the one."""
    told = item.name
    case = item.because or (_SOME if item.when and not item.question else None)
    question = _ASKED.fill(question=item.question) if item.question else None
    for more in (case, question, item.cite and cited(item.cite)):
        told = _ITEM.fill(name=told, case=more) if more else told
    return told
