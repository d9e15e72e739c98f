"""A cell of countries: which, in which order, and the days of the stay where they stand beside."""

import re
from collections.abc import Iterator
from datetime import date, datetime

import attrs

from foreign_affairs_rules.sheets.countries import HOME, code_of
from foreign_affairs_rules.sheets.moments import time_of
from foreign_affairs_rules.text import unaccented

_PIECES = re.compile(r"[;\n](?![^(]*\))")
_PARTS = re.compile(r"(?:[,/&+]|\s-\s|\s(?:và|and)\s)(?![^(]*\))", re.IGNORECASE)
_BULLET = re.compile(r"^\s*(?:[-+•*]|[0-9]{1,2}[.)])\s*")
_WITH_ASIDE = re.compile(r"(?P<name>.+)\((?P<aside>[^()]*)\)\s*")
_LENGTH = re.compile(r"\s*[0-9]{1,2} ngay(?:,? ?[0-9]{1,2} dem)?\s*")
_LONGEST = 1_000
"""Letters of a cell of countries; a longer text is none."""


@attrs.frozen
class Stay:
    """A country, and the first and last day in it as far as they are told."""

    country: str
    start: date | None = None
    end: date | None = None


def stays(text: str, epoch: datetime, year: int | None = None) -> tuple[Stay, ...] | None:
    """The countries that a cell names, in its order; `None` where one of them cannot be read."""
    if len(text) > _LONGEST:
        return None
    found = [one for piece in _PIECES.split(text) for one in _piece(piece, epoch, year)]
    read = [one for one in found if one]
    return tuple(read) if read and len(read) == len(found) else None


def _piece(text: str, epoch: datetime, year: int | None) -> Iterator[Stay | None]:
    """The countries of a piece, which is one name or several without a ; between them."""
    if not (text := _BULLET.sub("", text).strip(" .")):
        return
    if whole := _stay(text, epoch, year):
        yield whole
        return
    for part in _PARTS.split(text):
        if part.strip():
            yield _stay(part.strip(), epoch, year)


def _stay(text: str, epoch: datetime, year: int | None) -> Stay | None:
    if (code := code_of(text)) and not _days_in(text):
        return None if code == HOME else Stay(code)
    beside = _WITH_ASIDE.fullmatch(text)
    code = (code_of(beside["name"]) or code_of(beside["aside"])) if beside else None
    if not beside or code in {None, HOME}:
        return None
    if not _days_in(beside["aside"]):
        return Stay(str(code))
    time = time_of(beside["aside"], epoch, year)
    return Stay(str(code), time.start, time.end or time.start) if time and time.start else None


def _days_in(aside: str) -> bool:
    """Whether *aside* is to be read as days; neither a city nor a mere length is."""
    return any(letter.isdigit() for letter in aside) and not _LENGTH.fullmatch(unaccented(aside))
