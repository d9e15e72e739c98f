"""What a slip consists of, in one language: the same blocks make the page and the Word file."""

import re

import attrs

from foreign_affairs_rules.text import Lang


@attrs.frozen
class Head:
    """The head of the paper: the office to the left, the State and its motto to the right."""

    office: tuple[str, ...]
    state: tuple[str, ...]


@attrs.frozen
class Title:
    """The title, and what stands below it."""

    text: str
    below: str = ""


@attrs.frozen
class Fields:
    """Rows of a label and a value."""

    rows: tuple[tuple[str, str], ...]


@attrs.frozen
class Words:
    """A paragraph; *strong* where it is what the paper says, *good* tells its colour."""

    text: str
    strong: bool = False
    good: bool = True


@attrs.frozen
class Rows:
    """A table with a *title*; *shares* divide the width among its columns."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shares: tuple[int, ...]


@attrs.frozen
class Items:
    """A list with a *title*; *boxed* where it stands apart from what is to be done."""

    title: str
    items: tuple[str, ...]
    boxed: bool = False


@attrs.frozen
class Signatures:
    """Places to sign, by who signs."""

    who: tuple[str, ...]


@attrs.frozen
class Foot:
    """What the paper was made with."""

    text: str


Block = Head | Title | Fields | Words | Rows | Items | Signatures | Foot


@attrs.frozen
class Slip:
    """A paper: its blocks in their order, in the language *lang*; a wide one lies on its side."""

    name: str
    lang: Lang
    blocks: tuple[Block, ...]
    wide: bool = False


_PASSPORT = re.compile(r"([A-Za-z]{1,2}|\b[A-Z]{1,2}[ .-])(\d{7})(?!\d)")
_IDENTITY = re.compile(r"(?<!\d)\d{9}(?:\d{3})?(?!\d)")
_SHOWN = 2


def masked(text: str) -> str:
    """
    *text* with passport and identity numbers masked but for their last two digits.

    What looks like one is masked, also where it is joined to a word: one or two letters and seven
    digits, nine digits, or twelve.
    """
    text = _PASSPORT.sub(lambda found: found[1] + _hidden(found[2]), text)
    return _IDENTITY.sub(lambda found: _hidden(found[0]), text)


def _hidden(digits: str) -> str:
    return "*" * (len(digits) - _SHOWN) + digits[-_SHOWN:]
