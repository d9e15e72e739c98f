"""The trips of leaders as tables: how many each made and what is left, and every trip."""

from collections.abc import Iterator

from foreign_affairs_rules.reporting.leaders import (
    Balance,
    Leaders,
    LeaderTrip,
    LeaderYear,
    Limit,
    Rank,
)
from foreign_affairs_rules.reporting.tables.names import country
from foreign_affairs_rules.reporting.tables.parts import (
    NO_RULE,
    Cell,
    Cells,
    Table,
    bases,
    column,
    lines,
    listed,
)
from foreign_affairs_rules.reporting.tallies import UNKNOWN
from foreign_affairs_rules.reporting.years import YearReport
from foreign_affairs_rules.text import Text

_PERSON = column("Mã người", "Person", 16)
_POSTS = column("Chức vụ", "Posts", 36)
_RANK = column("Diện", "Rank", 16)
_MADE = column("Đã đi", "Made", 8)
_DECIDED = column("Đã có quyết định", "Decided", 10)
_PROPOSED = column("Đang đề nghị", "Proposed", 10)
_OFF = column("Đã hủy", "Called off", 8)


def leaders(report: YearReport) -> Iterator[Table]:
    """The trips of leaders, the limits that hold, and who may be a leader."""
    held = report.leaders
    known = [one for one in held.people if one.rank is not Rank.NOT_SAID]
    yield _counts(held, known)
    yield _limits(held)
    yield _trips(held, known)
    others = [one for one in held.people if one.rank is Rank.NOT_SAID]
    if others:
        yield _unsaid(held, others)


def _counts(held: Leaders, people: list[LeaderYear]) -> Table:
    notes = [_BALANCE, _EXCEPTED, _AS_OF.fill(day=held.law_day)]
    return Table(
        name="leaders",
        sheet=Text("Lãnh đạo đi nước ngoài", "Trips of leaders"),
        title=_TITLE.fill(year=held.year),
        columns=(
            _PERSON,
            _POSTS,
            _RANK,
            _MADE,
            _DECIDED,
            _PROPOSED,
            _OFF,
            column("Nước, ngày đi – ngày về, số quyết định", "Countries, days, decisions", 56),
            column("Còn lại theo mức quy định", "Left of the limit", 34),
            column("Nếu tính cả chuyến đang đề nghị", "With the proposed trips", 34),
        ),
        rows=tuple(map(_of_person, people)),
        notes=tuple(notes if held.whole else [*notes, _NOT_WHOLE]),
    )


_TITLE = Text(
    "Bảng theo dõi số lần đi nước ngoài của lãnh đạo năm {year}",
    "Trips abroad of leaders in {year}",
)
_BALANCE = Text(
    "Còn lại = mức quy định − số chuyến đã đi và đã có quyết định; chuyến đã hủy không tính. "
    "Chuyến đi qua năm mới tính theo ngày đi.",
    "Left = the limit − the trips made and decided; what was called off does not count. A trip "
    "over New Year counts by its departure.",
)
_EXCEPTED = Text(
    "(*) Mức có ngoại lệ: vượt mức thì cần xem xét, cho ý kiến.",
    "(*) The limit has an exception: going beyond it is to be decided.",
)
_AS_OF = Text("Mức quy định của ngày {day}.", "The limits are those of {day}.")
_NOT_WHOLE = Text(
    "Sổ theo dõi không ghi đủ cả năm: số chuyến thực tế có thể nhiều hơn.",
    "The register does not hold the whole year: there may be more trips.",
)


def _of_person(one: LeaderYear) -> Cells:
    return (
        one.person,
        lines(map(Text.same, one.posts)) or UNKNOWN,
        one.rank.label,
        one.made,
        one.decided,
        one.proposed,
        one.cancelled,
        lines(map(_trip, one.trips)),
        lines(_left(balance, balance.left) for balance in one.balances),
        lines(_left(balance, balance.after) for balance in one.balances),
    )


def _left(balance: Balance, left: int | None) -> Text:
    limit = balance.limit
    if left is None:
        return _OPEN.fill(limit=limit.name)
    mark = "*" if limit.excepted else ""
    told = _LEFT if left >= 0 else _OVER
    return told.fill(left=abs(left), value=limit.value, limit=limit.name, mark=mark)


_LEFT = Text(
    "còn {left} (mức {value}{mark}: {limit})", "{left} left (limit {value}{mark}: {limit})"
)
_OVER = Text(
    "vượt {left} (mức {value}{mark}: {limit})", "{left} over (limit {value}{mark}: {limit})"
)
_OPEN = Text("chưa có quy định ({limit})", "no text fixes it ({limit})")


def _trip(one: LeaderTrip) -> Text:
    return _TRIP.fill(
        standing=one.standing.label,
        countries=listed(map(country, one.countries)) or UNKNOWN,
        days=_days(one),
        decision=_DECISION.fill(number=one.decision) if one.decision else "",
    )


_TRIP = Text(
    "{countries}, {days} ({standing}){decision}", "{countries}, {days} ({standing}){decision}"
)
_DECISION = Text(", QĐ {number}", ", decision {number}")


def _days(one: LeaderTrip) -> Text:
    if one.departure is None:
        return UNKNOWN if one.month is None else _MONTH.fill(month=one.month)
    return _SPAN.fill(departure=one.departure, homecoming=one.homecoming or UNKNOWN)


_SPAN = Text("{departure} – {homecoming}", "{departure} – {homecoming}")
_MONTH = Text("tháng {month}", "month {month}")


def _limits(held: Leaders) -> Table:
    return Table(
        name="limits",
        sheet=Text("Mức quy định số chuyến", "Limits of trips"),
        title=_LIMITS.fill(day=held.law_day),
        columns=(
            column("Mức quy định", "Limit", 44),
            column("Số chuyến", "Trips", 16),
            column("Căn cứ", "Basis", 60),
        ),
        rows=tuple(map(_of_limit, held.limits)),
    )


_LIMITS = Text(
    "Mức quy định về số chuyến đi trong năm, ngày {day}", "Limits of trips in a year, on {day}"
)


def _of_limit(one: Limit) -> Cells:
    value: Cell = NO_RULE if one.value is None else one.value
    return one.name, value, bases(one.citations) or one.why


def _trips(held: Leaders, people: list[LeaderYear]) -> Table:
    return Table(
        name="leader-trips",
        sheet=Text("Từng chuyến của lãnh đạo", "Each trip of leaders"),
        title=_EACH.fill(year=held.year),
        columns=(
            _PERSON,
            column("Chuyến thứ", "Trip", 9),
            column("Mã hoạt động", "Delegation", 20),
            column("Thực hiện", "Standing", 16),
            column("Nước, vùng lãnh thổ", "Countries", 24),
            column("Ngày đi", "Departure", 12),
            column("Ngày về", "Return", 12),
            column("Số quyết định", "Decision", 20),
            column("Ngày quyết định", "Decided on", 12),
        ),
        rows=tuple(
            (one.person, number if number <= _counting(one) else None, *_of_trip(trip))
            for one in people
            for number, trip in enumerate(one.trips, 1)
        ),
    )


_EACH = Text("Từng chuyến đi của lãnh đạo năm {year}", "Each trip of leaders in {year}")


def _counting(one: LeaderYear) -> int:
    return len(one.trips) - one.cancelled


def _of_trip(trip: LeaderTrip) -> Cells:
    return (
        trip.delegation,
        trip.standing.label,
        listed(map(country, trip.countries)) or UNKNOWN,
        trip.departure or _days(trip),
        trip.homecoming,
        trip.decision,
        trip.decided,
    )


def _unsaid(held: Leaders, people: list[LeaderYear]) -> Table:
    return Table(
        name="not-said",
        sheet=Text("Chưa rõ có là lãnh đạo", "Perhaps leaders"),
        title=_UNSAID.fill(year=held.year),
        columns=(_PERSON, _POSTS, _MADE, _DECIDED, _PROPOSED, _OFF),
        rows=tuple(_of_other(one) for one in people),
        notes=(_TO_SAY,),
    )


_UNSAID = Text(
    "Người đi nước ngoài năm {year} mà hồ sơ chưa ghi có là lãnh đạo hay không",
    "Who travelled in {year} and is not said to be a leader or none",
)
_TO_SAY = Text(
    "Ghi leader, key_leader trong hồ sơ thì mới biết mức nào áp dụng.",
    "The documents must say so (leader, key_leader) before a limit is known to hold.",
)


def _of_other(one: LeaderYear) -> Cells:
    posts = lines(map(Text.same, one.posts)) or UNKNOWN
    return one.person, posts, one.made, one.decided, one.proposed, one.cancelled
