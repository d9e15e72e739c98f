"""Whole numbers and amounts as people type them: 1.250.000.000 đồng, 1,5 tỷ, 12 người."""

import re
from decimal import Decimal

from foreign_affairs_rules.sheets.grids import Value
from foreign_affairs_rules.sheets.keys import bare
from foreign_affairs_rules.text import unaccented

_GROUPED = re.compile(r"\d{1,3}(?:([.,\u00a0\u202f ])\d{3})(?:\1\d{3})*")
_DECIMAL = re.compile(r"\d{1,15}(?:[.,]\d{1,9})?")
_AMOUNT = re.compile(r"(?P<number>[\d.,\u00a0\u202f ]*\d)\s*(?P<unit>[^\d]*)")
_PERSONS = re.compile(r"(?P<number>\d[\d.]*)\s*(?:nguoi|thanh vien|khach|dai bieu|people|persons)?")
_UNITS = {
    "": 1,
    "d": 1,
    "dong": 1,
    "vnd": 1,
    "vnđ": 1,
    "dong viet nam": 1,
    "nghin dong": 10**3,
    "ngan dong": 10**3,
    "1000 dong": 10**3,
    "1 000 dong": 10**3,
    "nghin": 10**3,
    "ngan": 10**3,
    "trieu dong": 10**6,
    "trieu": 10**6,
    "tr": 10**6,
    "tr dong": 10**6,
    "trd": 10**6,
    "million vnd": 10**6,
    "ty dong": 10**9,
    "ti dong": 10**9,
    "ty": 10**9,
    "ti": 10**9,
    "billion vnd": 10**9,
    "yen": 0,
}
"""
How many đồng a unit is, by its key without diacritics; 0 for one that is not converted.

The yen stands here and not below, where it would be found in names such as Quảng Yên, Hưng Yên.
"""
_MOST = 10**15
_LONGEST = 60
"""Letters of a number with its unit; a longer text is none."""
_FOREIGN = re.compile(r"\b(?:usd|eur|euro|jpy|cny|rmb|krw|do la|yen nhat|nhan dan te)\b|[$€¥]")
_IN_BRACKETS = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_LABELLED = re.compile(r"(?:dvt|don vi tinh|don vi)\s*:?\s*(.+)")


def scale_of(text: str) -> int | None:
    """
    How many đồng the unit is that a heading or a title names; `None` where it names none.

    It is 0 for the unit of another currency, which nothing here converts.
    """
    if _FOREIGN.search(unaccented(text)):
        return 0
    for inside in _IN_BRACKETS.findall(text):
        labelled = _LABELLED.fullmatch(unaccented(inside).strip())
        unit = bare(labelled[1] if labelled else inside)
        if unit in _UNITS:
            return _UNITS[unit]
    labelled = _LABELLED.fullmatch(unaccented(text).strip())
    return _UNITS.get(bare(labelled[1])) if labelled else None


def amount(value: Value, scale: int = 1) -> int | None:
    """The đồng that *value* says, in units of *scale* where it names none; `None` where unclear."""
    if isinstance(value, str):
        if len(value) > _LONGEST:
            return None
        found = _AMOUNT.fullmatch(unaccented(value).strip())
        unit = _UNITS.get(bare(found["unit"]) if found["unit"].strip() else "") if found else None
        number = _number(found["number"]) if found else None
        if not found or unit is None or number is None:
            return None
        return _scaled(number, unit if found["unit"].strip() else scale)
    number = _plain(value)
    return None if number is None else _scaled(number, scale)


def _scaled(number: Decimal, scale: int) -> int | None:
    return _whole(number * scale) if scale else None


def count(value: Value) -> int | None:
    """The whole number that *value* says; `None` where it says none."""
    if isinstance(value, str):
        found = _PERSONS.fullmatch(unaccented(value[: _LONGEST + 1]).strip())
        number = _number(found["number"]) if found else None
    else:
        number = _plain(value)
    return None if number is None else _whole(number)


def _plain(value: Value) -> Decimal | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return Decimal(str(value))


def _number(text: str) -> Decimal | None:
    """A number with its thousands apart, or with a decimal sign."""
    if _GROUPED.fullmatch(text):
        return Decimal(re.sub(r"\D", "", text))
    if _DECIMAL.fullmatch(text):
        return Decimal(text.replace(",", "."))
    return None


def _whole(number: Decimal) -> int | None:
    if not number.is_finite() or number != number.to_integral_value() or not 0 <= number < _MOST:
        return None
    return int(number)
