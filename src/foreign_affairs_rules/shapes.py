"""The shape of single values in a document: a hook returns the value or tells what is accepted."""

import re
from collections.abc import Callable, Iterable
from datetime import date
from difflib import get_close_matches
from enum import Enum
from typing import Any

import attrs

from foreign_affairs_rules.bounds import ONE_OF
from foreign_affairs_rules.days import to_day
from foreign_affairs_rules.faults import DocumentError, Fault, step
from foreign_affairs_rules.text import Text, nfc

Hook = Callable[[Any, Any], Any]
"""Makes a value of the type that is its second argument, as cattrs calls it."""

DIGITS = 15
"""The digits of a whole number that every reader of JSON keeps exact (RFC 8259, section 6)."""
PRINTABLE = r"^[^\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]*$"
"""What texts look like: lines of letters, without control characters."""
OBJECT = Text("đối tượng {...}", "an object {...}", literal=True)
LIST = Text("danh sách [...]", "a list [...]")

_TEXT = Text("chữ trong dấu ngoặc kép", "a text in quotes")
_LETTERS = Text("chữ không có ký tự điều khiển", "a text without control characters")
_WHOLE = Text("số nguyên", "a whole number")
_SHORT = Text(f"số có nhiều nhất {DIGITS} chữ số", f"a number of at most {DIGITS} digits")
_TRUTH = Text("true hoặc false", "true or false")
_DAY = Text(
    "ngày có thật, viết YYYY-MM-DD, như 2018-03-13",
    "a day that exists, written YYYY-MM-DD, such as 2018-03-13",
)
_OR_NONE = Text(
    "{accepted}; bỏ mục này nếu chưa biết hoặc chưa diễn ra",
    "{accepted}; leave the key out where it is not known or has not happened",
)
_UNKNOWN = Text("mục không có trong mẫu", "an unknown key")
_NEAR = Text("{near} (tên gần nhất)", "{near} (the nearest known key)")

_printable = re.compile(PRINTABLE).fullmatch
_surrogate = re.compile("[\ud800-\udfff]").search
_TOO_LARGE = 10**DIGITS


def wrong(value: object, accepted: Text) -> DocumentError:
    """The error of a *value* that is not as *accepted*."""
    return DocumentError([Fault("", value, accepted)])


def or_none(fault: Fault) -> Fault:
    """*fault* of a null where a key may be left out: it tells so."""
    return attrs.evolve(fault, accepted=_OR_NONE.fill(accepted=fault.accepted))


def unknown_key(key: object, known: Iterable[str]) -> Fault:
    """The fault of a *key* that is none of those *known*, with the nearest of them."""
    near = get_close_matches(str(key), known := tuple(known), 1)
    accepted = _NEAR.fill(near=near) if near else ONE_OF.fill(names=known)
    return Fault(step(key), _UNKNOWN, accepted)


def text(value: object, _: object) -> str:
    """A text in Unicode normal form C."""
    if type(value) is not str:
        raise wrong(value, _TEXT)
    if value.isascii() and value.isprintable():
        return value
    if not _printable(value) or _surrogate(value):
        raise wrong(value, _LETTERS)
    return nfc(value)


def whole(value: object, _: object) -> int:
    """A whole number; true and 1.0 are none."""
    if type(value) is not int:
        raise wrong(value, _WHOLE)
    if not -_TOO_LARGE < value < _TOO_LARGE:
        raise wrong(value, _SHORT)
    return value


def truth(value: object, _: object) -> bool:
    """True or false; 1 and "yes" are neither."""
    if type(value) is not bool:
        raise wrong(value, _TRUTH)
    return value


def day(value: Any, _: object) -> date:
    """A day in the one form that is accepted."""
    try:
        return to_day(value)
    except ValueError:
        raise wrong(value, _DAY) from None


def choice(kind: type[Enum]) -> Hook:
    """The hook for one of the members of *kind*, by its value."""
    members = {member.value: member for member in kind}

    def hook(value: Any, _: object) -> Enum:
        try:
            return members[value]
        except (KeyError, TypeError):  # a list is no key at all
            raise wrong(value, ONE_OF.fill(names=tuple(members))) from None

    return hook
