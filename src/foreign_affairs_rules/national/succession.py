"""
Which provincial unit succeeded which, from which day, and by which codes a unit is known.

Only what was collected stands here: the units whose rules the library has, their successors, and
those that went on unchanged. Of the others it is said that their succession was not collected.
"""

from collections.abc import Iterator
from datetime import date, timedelta

import attrs
from attrs.converters import optional

from foreign_affairs_rules.days import to_day
from foreign_affairs_rules.national.instruments.units import (
    LUAT_BAN_HANH_2025,
    NQ_202_2025,
    QD_19_2025,
)
from foreign_affairs_rules.national.units import UNITS, code_of
from foreign_affairs_rules.sources import Citation, Evidence
from foreign_affairs_rules.text import Text

_S = Evidence.SECONDARY
_BY_202 = NQ_202_2025.at(1, evidence=_S)
LOCAL_TEXTS = LUAT_BAN_HANH_2025.at(54, 2, evidence=_S)
"""Normative texts of a merged unit go on in its old territory until the new unit acts."""
REORGANISED = date(2025, 7, 1)
"""The first day of the new provincial governments, and the first without a district level."""


@attrs.frozen
class Merger:
    """A unit *old* that became part of the unit *new* on the day *on*."""

    old: str
    new: str
    on: date = REORGANISED
    cite: Citation = _BY_202

    @property
    def last_day(self) -> date:
        """The last day of the old unit."""
        return self.on - timedelta(days=1)


MERGERS = (
    Merger("binh_dinh", "gia_lai"),
    Merger("kon_tum", "quang_ngai"),
    Merger("quang_nam", "da_nang"),
)
_UNCHANGED = (
    "Cao Bằng, Điện Biên, Hà Tĩnh, Lai Châu, Lạng Sơn, Nghệ An, Quảng Ninh, Thanh Hóa, Sơn La, "
    "Hà Nội, Huế"
)
UNCHANGED = frozenset(map(code_of, _UNCHANGED.split(", ")))
"""The units that went on as they were."""
SUCCESSORS = frozenset(merger.new for merger in MERGERS)
"""The units that others became part of, as far as collected."""


def merger_of(unit: str) -> Merger | None:
    """How *unit* ended, where it did."""
    return next((merger for merger in MERGERS if merger.old == unit), None)


def last_day_of(unit: str) -> date:
    """
    The last day of a merged *unit*: after it, its papers that are no normative texts are not known
    to apply. Raises `LookupError` for a unit that did not end.
    """
    merger = merger_of(unit)
    if merger is None:
        message = f"{unit} did not become part of another unit"
        raise LookupError(message)
    return merger.last_day


def parts_of(unit: str) -> tuple[Merger, ...]:
    """The mergers in which others became part of *unit*."""
    return tuple(merger for merger in MERGERS if merger.new == unit)


@attrs.frozen
class Code:
    """
    A code of a *unit*, from the day *since* on.

    An *alias* is no key: the ISO list still has the units before the mergers.
    """

    unit: str
    code: str
    cite: Citation | None
    since: date | None = attrs.field(default=None, converter=optional(to_day))

    @property
    def alias(self) -> bool:
        """Whether it is an alias, which no Vietnamese text fixes."""
        return self.cite is None


_OFFICIAL = {"quang_ninh": "22", "da_nang": "48", "quang_ngai": "51", "gia_lai": "52"}
_ISO = {
    "da_nang": "VN-DN",
    "quang_nam": "VN-27",
    "kon_tum": "VN-28",
    "quang_ngai": "VN-29",
    "gia_lai": "VN-30",
    "binh_dinh": "VN-31",
    "quang_ninh": "VN-13",
}
CODES = (
    *(
        Code(unit, code, QD_19_2025.at(evidence=_S), since=QD_19_2025.since)
        for unit, code in (*_OFFICIAL.items(), ("dong_nai", "75"))
    ),
    *(Code(unit, code, None) for unit, code in _ISO.items()),
)


def codes_of(unit: str, on: date | None = None) -> Iterator[Code]:
    """The codes of *unit*, those on the day *on* where one is given; aliases have no days."""
    for one in CODES:
        if one.unit == unit and (on is None or one.since is None or one.since <= on):
            yield one


def unit_of(name: str) -> str | None:
    """The unit that *name* names: by its own code, an official one or an alias."""
    return name if name in UNITS else next((one.unit for one in CODES if one.code == name), None)


FOCAL_AGENCIES = {
    "da_nang": Text("Sở Ngoại vụ thành phố Đà Nẵng", "Department of Foreign Affairs of Đà Nẵng"),
    "gia_lai": Text("Sở Ngoại vụ tỉnh Gia Lai", "Department of Foreign Affairs of Gia Lai"),
}
"""The focal agencies that were seen at work after the mergers (secondary)."""

_ENDED = Text(
    "Từ ngày {on}, {old} là một phần của {new} ({cite}). Trên địa bàn cũ, văn bản quy phạm pháp "
    "luật của {old} tiếp tục áp dụng cho đến khi {new} có văn bản mới ({law}); văn bản của Đảng, "
    "công văn, kế hoạch của {old} thì chưa rõ, chỉ nêu mức biết được gần nhất.",
    "Since {on}, {old} is a part of {new} ({cite}). In the old territory its normative texts go on "
    "until {new} acts ({law}); of its Party papers, letters and plans that is not known, and the "
    "last value known is shown.",
)
_NOT_YET = Text(
    "Trước ngày {on}, {old} chưa là một phần của {new}: áp dụng quy định của {old}.",
    "Before {on}, {old} was no part of {new}: the rules of {old} apply.",
)
_WHOLE = Text(
    "Từ ngày {on}, {new} gồm cả địa bàn cũ của {old}; hỏi riêng địa bàn đó bằng territory: {code}.",
    "Since {on}, {new} includes the old territory of {old}; ask about it by territory: {code}.",
)
_NOT_COLLECTED = Text(
    "Chưa thu thập việc sắp xếp {name} từ ngày {on} ({cite}).",
    "How {name} was rearranged from {on} on was not collected ({cite}).",
)


def told(province: str, territory: str | None, on: date) -> Iterator[Text]:
    """What a reader must know of the succession of *province* and its part *territory*."""
    merger = merger_of(territory or province)
    if merger is not None:
        names = {"old": UNITS[merger.old], "new": UNITS[merger.new], "on": merger.on}
        if on >= merger.on:
            yield _ENDED.fill(**names, cite=merger.cite.printed, law=LOCAL_TEXTS.printed)
        elif territory not in {None, province}:
            yield _NOT_YET.fill(**names)
    elif on >= REORGANISED:
        for part in parts_of(province):
            yield _WHOLE.fill(on=part.on, new=UNITS[part.new], old=UNITS[part.old], code=part.old)
        if province not in UNCHANGED | SUCCESSORS:
            yield _NOT_COLLECTED.fill(name=UNITS[province], on=REORGANISED, cite=_BY_202.printed)
