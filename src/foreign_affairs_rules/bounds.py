"""
What one value may be: a test, the words for it, and the keywords of JSON Schema.

A bound stands in the annotation of a fact, so that the model, the reading of documents and the
schema share it.
"""

import re
from collections.abc import Callable, Mapping
from typing import Annotated, Any

import attrs

from foreign_affairs_rules.text import Text


@attrs.frozen(eq=False)
class Bound:
    """
    Values for which *fits* answers something true, in words and in *keywords* of JSON Schema.

    *fits* is asked of values of the type that the annotation names, and may raise `TypeError` for
    any other.
    """

    accepted: Text
    fits: Callable[[Any], object]
    keywords: Mapping[str, Any]

    def allows(self, value: object) -> bool:
        """Whether *value*, of whatever type, is within the bound."""
        try:
            return bool(self.fits(value))
        except TypeError:
            return False


def matching(pattern: str, accepted: Text) -> Bound:
    """Texts that *pattern*, a regular expression anchored at both ends, describes."""
    return Bound(accepted, re.compile(pattern).fullmatch, {"pattern": pattern})


def one_of(*names: str) -> Bound:
    """One of the texts *names*."""
    return Bound(ONE_OF.fill(names=names), names.__contains__, {"enum": list(names)})


ONE_OF = Text("một trong: {names}", "one of: {names}")

Name = Annotated[
    str,
    matching(
        r"^[^\x00-\x1f\x7f]*[^\s\x00-\x1f\x7f][^\x00-\x1f\x7f]*$",
        Text("chữ không để trống, trên một dòng", "a text that is not blank, on one line"),
    ),
]
"""A text that says something, on one line."""
Words = Annotated[
    str,
    Bound(Text("chữ không để trống", "a text that is not empty"), str.strip, {"pattern": r"\S"}),
]
"""A text that says something, on one line or more."""
Count = Annotated[
    int,
    Bound(
        Text("số nguyên từ 0", "a whole number from 0"), lambda count: count >= 0, {"minimum": 0}
    ),
]
"""How many, or how much."""
Year = Annotated[
    int,
    Bound(
        Text("năm từ 2000 đến 2099", "a year from 2000 to 2099"),
        lambda year: 2000 <= year <= 2099,  # noqa: PLR2004 -- the bounds themselves
        {"minimum": 2000, "maximum": 2099},
    ),
]
"""A year whose days of rest can be computed, and those of the year after."""
UnitCode = Annotated[
    str,
    matching(
        "^[a-z]+(_[a-z]+)*$",
        Text("mã tỉnh, thành phố, như quang_ninh", "the code of a province, such as quang_ninh"),
    ),
]
"""The code of a provincial unit."""
CountryAbroad = Annotated[
    str,
    matching(
        "^(?!VN)[A-Z]{2}$",
        Text(
            "mã nước ngoài gồm hai chữ hoa theo ISO 3166-1, như JP",
            "two capital letters for a country abroad (ISO 3166-1), such as JP",
        ),
    ),
]
"""A country other than Viet Nam by its ISO 3166-1 alpha-2 code."""
SOME = Bound(
    Text("ít nhất một; bỏ mục này nếu chưa biết", "at least one; leave it out while not known"),
    bool,
    {"minItems": 1},
)
"""A list that names somebody or something."""
ONCE_EACH = Bound(
    Text("mỗi giá trị một lần", "each value once"),
    lambda items: len(set(items)) == len(items),
    {"uniqueItems": True},
)
"""A list that names nothing twice."""


def bounds_of(kind: Any) -> tuple[Bound, ...]:
    """The bounds that the annotation *kind* carries."""
    return tuple(part for part in getattr(kind, "__metadata__", ()) if isinstance(part, Bound))
