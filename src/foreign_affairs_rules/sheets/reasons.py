"""Why two rows are thought to be one activity, in words."""

from datetime import date

from foreign_affairs_rules.sheets.countries import name_of
from foreign_affairs_rules.sheets.keys import key_of
from foreign_affairs_rules.sheets.planned import PlannedRow
from foreign_affairs_rules.text import Text

SAME = Text("Trùng", "The same")
NEAR = Text("Gần trùng", "Alike")
_SAME_WHY = Text(
    "Cùng loại, cùng nước, cùng nội dung; {time}; {agency}.",
    "The same kind, countries and content; {time}; {agency}.",
)
_NEAR_WHY = Text(
    "Cùng loại; {country}; {time}; nội dung cùng có “{words}”; {agency}.",
    "The same kind; {country}; {time}; both contents have “{words}”; {agency}.",
)
_BOTH_IN = Text("cùng nước: {countries}", "both in {countries}")
_NO_COUNTRY = Text("cùng không ghi nước", "neither names a country")
_OVERLAP = Text("thời gian trùng nhau: {start} - {end}", "both at {start} - {end}")
_CLOSE = Text("thời gian cách nhau {days} ngày", "{days:day|days} apart")
_NO_TIME = Text("cùng chưa có thời gian", "neither names a time")
_ONE_AGENCY = Text("cùng cơ quan đăng ký", "registered by one agency")
_TWO_AGENCIES = Text("hai cơ quan đăng ký", "registered by two agencies")
_AGENCY_UNKNOWN = Text("chưa rõ cơ quan đăng ký", "not known by which agencies")


def same_why(one: PlannedRow, other: PlannedRow, time: Text) -> Text:
    """Why two rows say the same."""
    return _SAME_WHY.fill(time=time, agency=_agency(one, other))


def near_why(one: PlannedRow, other: PlannedRow, time: Text, words: str) -> Text:
    """Why two rows are alike, whose contents share *words*."""
    return _NEAR_WHY.fill(
        country=_country(one, other), time=time, words=words, agency=_agency(one, other)
    )


def told_time(start: date, end: date, gap: int, *, timed: bool) -> Text:
    """When both rows are, or how many days lie between them."""
    if not timed:
        return _NO_TIME
    return _OVERLAP.fill(start=start, end=end) if gap <= 0 else _CLOSE.fill(days=gap)


def _country(one: PlannedRow, other: PlannedRow) -> Text:
    both = [code for code in one.countries if code in other.countries]
    if not both:
        return _NO_COUNTRY
    return _BOTH_IN.fill(countries=tuple(Text(name_of(c, "vi"), name_of(c, "en")) for c in both))


def _agency(one: PlannedRow, other: PlannedRow) -> Text:
    named = [key_of(row.values.get("agency", "")) for row in (one, other)]
    if not all(named):
        return _AGENCY_UNKNOWN
    return _ONE_AGENCY if named[0] == named[1] else _TWO_AGENCIES
