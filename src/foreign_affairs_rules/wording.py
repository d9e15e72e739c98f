"""The engine's own sentences: why a rule does not apply, what is missing, what to note."""

from collections.abc import Iterator
from datetime import date
from sys import stdlib_module_names
from types import TracebackType
from typing import Any

from foreign_affairs_rules.facts import Missing
from foreign_affairs_rules.gaps import KnownGap, NotInForce, NotKnown, NotRead, OpenTerm
from foreign_affairs_rules.law import Value
from foreign_affairs_rules.rules import Governing, Rule
from foreign_affairs_rules.text import Text

LAW_KNOWN_UNTIL = date(2026, 11, 22)
"""The day on which the law was last looked up for this library."""

NOT_YET = Text("Chỉ có hiệu lực từ ngày {day}.", "In force only from {day}.")
NO_LONGER = Text("Hết hiệu lực sau ngày {day}.", "No longer in force after {day}.")
_NO_LAW = Text(
    "Các văn bản đã đọc chưa quy định: {name}.",
    "No text that was read fixes: {name}.",
)
_UNREAD = Text(
    "Các văn bản đã đọc chưa quy định: {name}. Có thể quy định tại văn bản chưa đọc được: "
    "{unread}.",
    "No text that was read fixes: {name}. It may stand in a text that was not read: {unread}.",
)
_LAST = Text(
    "Chưa rõ có còn áp dụng sau ngày {until} hay không: {name}. Mức biết được gần nhất: {last} "
    "({cite}).",
    "Not known to apply after {until}: {name}. Last value known: {last} ({cite}).",
)
_NORM = Text(
    "Chưa rõ quy định này có còn áp dụng sau ngày {until} hay không.",
    "It is not known whether this norm goes on after {until}.",
)
_NOT_READ = Text(
    "Quy định của ngày này nằm trong văn bản chưa đọc được: {unread}.",
    "The law of this day stands in a text that was not read: {unread}.",
)
_FACT = Text("Thiếu dữ kiện: {path}.", "A fact is missing: {path}.")
_EVENT = Text(
    "Chưa rõ đã diễn ra đến ngày {on} hay chưa: {path}; hãy ghi sự kiện, hoặc ghi hồ sơ được cập "
    "nhật "
    "đến ngày nào (recorded_until).",
    "Not known to have happened or not by {on}: {path}; record the event, or the day until which "
    "the "
    "document is recorded (recorded_until).",
)
_FAILED = Text(
    "Lỗi phần mềm trong {package}: {error}.",
    "An error in the software of {package}: {error}.",
)
_GOVERNED = Text(
    "Theo quy định của ngày {day} ({event}).",
    "By the law of {day} ({event}).",
)
_REVIEW = Text(
    "Cần kiểm tra lại {cite} kể từ ngày {day}: {why}",
    "Check {cite} from {day} on: {why}",
)
_LOCAL = Text(
    "Mức do cơ quan khai từ văn bản của địa phương: {cite}.",
    "A value given by the office from a regulation of its own: {cite}.",
)
_STALE = Text(
    "Ngày {on} sau ngày tra cứu pháp luật gần nhất ({until}): hãy kiểm tra văn bản mới.",
    "The day {on} is after the law was last looked up ({until}): look for newer texts.",
)


def why_missing(missing: Missing, path: str, on: date) -> Text:
    """Which fact is missing, and how to go on when it is an event."""
    event = missing.name in missing.owner.event_names
    return (_EVENT if event else _FACT).fill(path=path, on=on)


def why_gap(gap: KnownGap) -> Text:
    """Why the law does not answer."""
    match gap:
        case NotKnown():
            return _NORM.fill(until=gap.until)
        case NotRead():
            return _NOT_READ.fill(unread=gap.unread.name)
        case NotInForce(begins=True):
            return NOT_YET.fill(day=gap.value.since)
        case NotInForce():
            return NO_LONGER.fill(day=gap.value.until)
        case _:
            return _why_open(gap)


def _why_open(gap: OpenTerm) -> Text:
    name, last = gap.term.name, gap.last
    if last is not None:
        cite = last.cite.printed
        return _LAST.fill(until=last.known.until, name=name, last=last.value, cite=cite)
    if gap.unread:
        return _UNREAD.fill(name=name, unread=tuple(one.name for one in gap.unread))
    return _NO_LAW.fill(name=name)


def why_failed(rule: Rule[Any], error: Exception) -> Text:
    """Which package's rule raised, and what."""
    package = _blamed(rule, error)
    return _FAILED.fill(package=package, error=f"{type(error).__name__}: {error}")


def _blamed(rule: Rule[Any], error: Exception) -> str:
    """The package whose function raised: the first one that the library called."""
    judge = getattr(rule.judge, "func", rule.judge)
    packages = (_package(module) for module in (*_modules(error.__traceback__), judge.__module__))
    ours = {_package(__name__), "", *stdlib_module_names}
    return next((package for package in packages if package not in ours), _package(__name__))


def _modules(traceback: TracebackType | None) -> Iterator[str]:
    while traceback is not None:
        yield str(traceback.tb_frame.f_globals.get("__name__", ""))
        traceback = traceback.tb_next


def _package(module: str) -> str:
    return module.partition(".")[0]


def notes(
    rule: Rule[Any], values: tuple[Value[Any], ...], governing: Governing[Any], day: date, on: date
) -> Iterator[Text]:
    """What a reader must know beside the outcome: the governing day, doubts, local values."""
    if day != on:
        yield _GOVERNED.fill(day=day, event=governing.name)
    for cite in (*rule.cite, *(cite for value in values for cite in value.cites)):
        instrument = cite.instrument
        if instrument.review_from and instrument.review_from <= day:
            yield _REVIEW.fill(cite=cite.printed, day=instrument.review_from, why=instrument.review)
    for value in values:
        if value.local:
            yield _LOCAL.fill(cite=value.cite.printed)
        if value.note:
            yield value.note


def stale(on: date) -> Iterator[Text]:
    """A warning when the day asked is later than the law known."""
    if on > LAW_KNOWN_UNTIL:
        yield _STALE.fill(on=on, until=LAW_KNOWN_UNTIL)
