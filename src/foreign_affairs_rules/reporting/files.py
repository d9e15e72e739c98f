"""Passport and APEC card files: what happened to them in the period, each event by its own day."""

from collections.abc import Iterator

import attrs

from foreign_affairs_rules.reporting.placing import by_now
from foreign_affairs_rules.reporting.scope import Scope
from foreign_affairs_rules.text import Text

_EVENTS = {
    "passport": {
        "applied": Text("nộp hồ sơ", "applied for"),
        "issued": Text("được cấp, gia hạn", "issued or extended"),
        "refused": Text("không được cấp", "refused"),
        "handed_out": Text("giao cho người đi", "handed out"),
        "passport_returned": Text("nộp lại sau chuyến đi", "handed back after the trip"),
        "loss": Text("mất, hỏng", "lost or damaged"),
    },
    "apec_card": {
        "filed": Text("đề nghị cho phép sử dụng", "permission asked for"),
        "decision": Text("được cho phép sử dụng", "permitted"),
        "refused": Text("không được cho phép", "refused"),
        "issued": Text("được cấp thẻ", "card issued"),
        "loss": Text("mất thẻ", "card lost"),
        "recovered": Text("thu hồi thẻ", "card recovered"),
        "cancelled": Text("thẻ mất giá trị sử dụng", "card cancelled"),
    },
}


@attrs.frozen(kw_only=True)
class FileCount:
    """How many files of a *kind* had an *event* in the period."""

    kind: str
    event: str
    event_in_words: Text
    files: int


def files_of(scope: Scope) -> tuple[FileCount, ...]:
    """What happened to passports and APEC cards in the period; nothing where there is no file."""
    return tuple(one for kind in _EVENTS for one in _counted(scope, kind))


def _counted(scope: Scope, kind: str) -> Iterator[FileCount]:
    files = [subject.facts for subject in scope.counted(kind)]
    for event, words in _EVENTS[kind].items() if files else ():
        days = (by_now(one, event, scope.on) for one in files)
        many = sum(day is not None and day in scope.period for day in days)
        yield FileCount(kind=kind, event=event, event_in_words=words, files=many)
