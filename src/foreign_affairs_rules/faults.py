"""What can be wrong with a document, told in both languages on one line each."""

from datetime import date
from typing import Any

import attrs

from foreign_affairs_rules.text import Lang, Text, quoted


def _as_found(found: object) -> Text:
    return found if isinstance(found, Text) else Text.same(quoted(found))


@attrs.frozen
class Fault:
    """
    One thing that is wrong with a document: where, what was found, what is accepted.

    What was *found* is a `Text`, or a value, which is told as JSON writes it.
    """

    path: str
    found: Text = attrs.field(converter=_as_found)
    accepted: Text

    def __str__(self) -> str:
        return self.told("en")

    def told(self, lang: Lang) -> str:
        """The fault on one line."""
        where = self.path or _WHOLE
        return _TOLD.fill(path=where, found=self.found, accepted=self.accepted)[lang]

    def under(self, prefix: str) -> "Fault":
        """The same fault seen from an owner that holds it at *prefix*."""
        return attrs.evolve(self, path=join(prefix, self.path))


_TOLD = Text(
    "{path}: tìm thấy {found}; chấp nhận: {accepted}", "{path}: found {found}; accepted: {accepted}"
)
_WHOLE = Text("dữ liệu", "document")
NO_VALUE = Text("không có giá trị", "no value")
"""What is found where nothing is."""
_REQUIRED = Text("một giá trị; mục này bắt buộc", "a value; it must be known")
_EVENT = Text(
    "sự kiện; nếu chưa diễn ra thì bỏ mục này và ghi recorded_until",
    "the event; where it has not happened, leave it out and give recorded_until",
)


def step(key: object) -> str:
    """*key* in a path: as it is when it could be a name, else in quotes."""
    return key if isinstance(key, str) and key.isidentifier() else quoted(key)


def required(name: str) -> Fault:
    """The fault of a fact *name* that must be known and is not."""
    return Fault(name, NO_VALUE, _REQUIRED)


def none_for_event(name: str) -> Fault:
    """The fault of an event *name* that is said to be nothing."""
    return Fault(name, NO_VALUE, _EVENT)


def day_from(earliest: date, name: str) -> Text:
    """What is accepted where a day must not come before *earliest*, the day that *name* gives."""
    return _DAY_FROM.fill(day=earliest.isoformat(), name=name)


def day_to(latest: date, name: str) -> Text:
    """What is accepted where a day must not come after *latest*, the day that *name* gives."""
    return _DAY_TO.fill(day=latest.isoformat(), name=name)


_DAY_FROM = Text("ngày từ {day} ({name}) trở đi", "a day from {day} ({name}) on")
_DAY_TO = Text("ngày không sau {day} ({name})", "a day up to {day} ({name})")


def join(prefix: str, path: str) -> str:
    """The path of *path* below *prefix*."""
    if not prefix or not path:
        return prefix or path
    return f"{prefix}{path}" if path.startswith("[") else f"{prefix}.{path}"


class Senseless(ValueError):
    """Facts that contradict each other; *faults* names every contradiction."""

    def __init__(self, faults: list[Fault]) -> None:
        super().__init__("\n".join(map(str, faults)))
        self.faults = faults

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.faults,)


class DocumentError(ValueError):
    """A document that cannot be read; *faults* names everything that is wrong with it."""

    def __init__(self, faults: list[Fault], partial: Any = None) -> None:
        super().__init__("\n".join(map(str, faults)))
        self.faults = faults
        self.partial = partial  # what could be read, so that its owner is looked at all the same

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.faults, self.partial)
