"""
What the government announced of working days and days of rest, where it must correct the tables.

The tables of the `holidays` package know the public holidays and most days of work that were moved
to a Saturday. A notice here prevails over them: it says of one day whether it is worked.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

import attrs

from foreign_affairs_rules.days import to_day
from foreign_affairs_rules.sources import Citation, Evidence, Instrument, Level
from foreign_affairs_rules.text import Text

ANNOUNCED = range(2018, 2028)
"""The years whose public-sector calendar is announced, the package and the notices together."""

_CULTURE_DAY_SINCE = 2026
_SATURDAY = 5


@attrs.frozen
class Notice:
    """Whether *day* is a working day, and which text says so."""

    day: date = attrs.field(converter=to_day)
    working: bool
    cite: Citation


LABOUR_CODE = Instrument(
    id="45-2019-qh14",
    number="45/2019/QH14",
    kind=Text("Bộ luật", "Code"),
    issuer=Text("Quốc hội", "National Assembly"),
    level=Level.CENTRAL,
    title=Text("Bộ luật Lao động", "Labour Code"),
    since="2021-01-01",
)
CULTURE_RESOLUTION = Instrument(
    id="28-2026-qh16",
    number="28/2026/QH16",
    kind=Text("Nghị quyết", "Resolution"),
    issuer=Text("Quốc hội", "National Assembly"),
    level=Level.CENTRAL,
    title=Text("Phát triển văn hóa Việt Nam", "Development of Vietnamese culture"),
    since="2026-07-01",
)
NEW_YEAR_2026 = Instrument(
    id="12729-vpcp-kgvx",
    number="12729/VPCP-KGVX",
    kind=Text("Công văn", "Letter"),
    issuer=Text("Văn phòng Chính phủ", "Government Office"),
    level=Level.CENTRAL,
    title=Text("Nghỉ Tết Dương lịch năm 2026", "Days off at New Year 2026"),
    issued="2025-12-25",
)
HOLIDAYS_2027 = Instrument(
    id="10065-vpcp-kgvx",
    number="10065/VPCP-KGVX",
    kind=Text("Công văn", "Letter"),
    issuer=Text("Văn phòng Chính phủ", "Government Office"),
    level=Level.CENTRAL,
    title=Text(
        "Nghỉ lễ, Tết cuối năm 2026 và năm 2027", "Public holidays of late 2026 and of 2027"
    ),
    issued="2026-10-02",
)

_HOLIDAY = LABOUR_CODE.at(112, 1, evidence=Evidence.TEXT)
_LUNAR_HOLIDAY = LABOUR_CODE.at(112, 1, evidence=Evidence.SECONDARY)
_MADE_UP = LABOUR_CODE.at(111, 3, evidence=Evidence.INFERRED)
_CULTURE_DAY = CULTURE_RESOLUTION.at(2, evidence=Evidence.SECONDARY)
_SWAP_2026 = NEW_YEAR_2026.at(evidence=Evidence.SECONDARY)
_LETTER_2027 = HOLIDAYS_2027.at(evidence=Evidence.SECONDARY)

NOTICES = (
    Notice("2026-01-02", working=False, cite=_SWAP_2026),
    Notice("2026-01-10", working=True, cite=_SWAP_2026),
    Notice("2026-11-23", working=True, cite=_LETTER_2027),
    Notice("2026-11-28", working=False, cite=_LETTER_2027),
    Notice("2027-01-01", working=False, cite=_HOLIDAY),
    Notice("2027-02-04", working=False, cite=_LETTER_2027),
    Notice("2027-02-05", working=False, cite=_LETTER_2027),
    Notice("2027-02-08", working=False, cite=_LETTER_2027),
    Notice("2027-02-09", working=False, cite=_LETTER_2027),
    Notice("2027-02-10", working=False, cite=_LETTER_2027),
    Notice("2027-04-16", working=False, cite=_LUNAR_HOLIDAY),
    Notice("2027-04-30", working=False, cite=_HOLIDAY),
    Notice("2027-05-03", working=False, cite=_MADE_UP),
    Notice("2027-09-02", working=False, cite=_HOLIDAY),
    Notice("2027-09-03", working=False, cite=_LETTER_2027),
)
"""
The notices of single days.

On 23/11/2026 and 28/11/2026 they record that a proposed swap of the two was not adopted.
"""


def notices(years: Iterable[int]) -> Iterator[Notice]:
    """The notices that come back each year, for *years*, then those of single days, which win."""
    for year in years:
        if year >= _CULTURE_DAY_SINCE:
            yield from _culture_day(year)
    yield from NOTICES


def _culture_day(year: int) -> Iterator[Notice]:
    """24 November, which nothing makes up: Article 111(3) reaches the days of Article 112(1)."""
    day = date(year, 11, 24)
    yield Notice(day, working=False, cite=_CULTURE_DAY)
    if day.weekday() >= _SATURDAY:
        monday = day + timedelta(days=7 - day.weekday())
        yield Notice(monday, working=True, cite=_MADE_UP)
