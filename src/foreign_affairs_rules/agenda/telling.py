"""What an agenda says around its table: the days, the counts, and what it does not tell and why."""

from collections.abc import Iterator, Sequence
from typing import Literal

from foreign_affairs_rules.agenda.entries import Entry, Urgency, by_who
from foreign_affairs_rules.agenda.holding import Agenda, Unrecorded, Why
from foreign_affairs_rules.counting import beyond_calendar
from foreign_affairs_rules.text import Text

By = Literal["urgency", "who"]
"""How an agenda is put into groups."""

TITLE = Text("Bảng theo dõi tiến độ và đôn đốc", "What is to be done, and who is to be reminded")
_WHERE = Text(
    "Theo quy định áp dụng tại {place}, tính đến ngày {on}; theo dõi {within}, đến hết ngày "
    "{until}.",
    "By the rules that apply in {place}, as of {on}; within {within}, until {until}.",
)
_COUNTS = Text(
    "Quá hạn: {late}; đến hạn: {due}; đang chờ: {waiting}; sắp tới: {coming}.",
    "Late: {late}; due: {due}; waiting: {waiting}; coming: {coming}.",
)
_MORE = Text(
    "Chưa liệt kê {count} việc sắp tới không có ngày trong thời gian này (--all để xem).",
    "Not listed: {count:thing|things} to come without a day in this time (--all shows them).",
)
_HELD = Text("Sổ theo dõi có {count} hoạt động.", "The register holds {count:activity|activities}.")
_HELD_BUT = Text(
    "Sổ theo dõi có {count} hoạt động; không lập tiến độ: {left}.",
    "The register holds {count:activity|activities}; without an agenda: {left}.",
)
_LEFT = {
    Why.CANCELLED: Text("{count} đã hủy", "{count} called off"),
    Why.PRIVATE: Text("{count} việc riêng", "{count} private"),
    Why.OUTSIDE: Text("{count} không thuộc phạm vi quy định", "{count} that no rule concerns"),
}
_REMIND = Text(
    "Mốc nhắc {days} do cơ quan tự chọn, không phải thời hạn do văn bản quy định.",
    "Reminding after {days} is the office's own choice; no text gives such days.",
)
_YEAR = Text(
    "Sổ theo dõi chưa có hồ sơ của năm {year}: chưa biết năm đó có những nhiệm vụ nào có ngày ấn "
    "định, nên chưa tính.",
    "The register holds no document of the year {year}: which duties with fixed days it has is not "
    "known, and none is told.",
)
_UNLAID = Text(
    "Chưa lập được tiến độ của {count} hoạt động ({reason}).",
    "The timeline of {count:activity|activities} could not be laid ({reason}).",
)
_UNRECORDED = Text(
    "Chưa rõ đã làm hay chưa, vì hồ sơ chưa ghi hoặc chỉ cập nhật đến trước ngày tra cứu (không "
    "tính là quá hạn, cũng không tính là đã xong): {ids}.",
    "Done or not is not known, since the document does not say or was kept up only to an earlier "
    "day (counted neither as late nor as done): {ids}.",
)
_AND_MORE = Text("và {count} hoạt động khác", "and {count:other|others}")
_UNTIL = Text(
    "{id} (cập nhật đến {day}; {steps} bước)", "{id} (kept until {day}; {steps:step|steps})"
)
_NO_DAY = Text(
    "{id} (chưa ghi cập nhật đến ngày nào; {steps} bước)",
    "{id} (no day until which it is kept; {steps:step|steps})",
)
_FEW = 5
"""How many activities are named; with everything asked for, all are."""
_BOUND = Text(
    "(*) Ngày chậm nhất được tính lùi từ ngày diễn ra; thời hạn chưa có quy định được tính là 0 "
    "ngày, nên đây chỉ là giới hạn ngoài cùng.",
    "(*) The latest day is counted back from the event; open lengths count as no days, so it is an "
    "outer bound.",
)
_HEADINGS = {
    Urgency.LATE: Text("Quá hạn: báo cáo lãnh đạo, đôn đốc", "Late: report to the head, remind"),
    Urgency.DUE: Text("Đến hạn trong thời gian theo dõi", "Due within the window"),
    Urgency.WAITING: Text("Đang chờ", "Waiting"),
    Urgency.COMING: Text("Việc sắp tới", "To come"),
}
NOTHING = Text("Không có việc quá hạn, đến hạn, đang chờ.", "Nothing is late, due or waited for.")


def headlines(agenda: Agenda, *, everything: bool) -> Iterator[Text]:
    """The place and the days, the counts, the register, the office's own choice."""
    listed = agenda.listed(everything=everything)
    counts = {one.value: sum(e.urgency is one for e in listed) for one in Urgency}
    yield _WHERE.fill(
        place=agenda.place.name, on=agenda.on, within=agenda.within, until=agenda.until
    )
    yield _COUNTS.fill(**counts)
    if more := len(agenda.entries) - len(listed):
        yield _MORE.fill(count=more)
    yield _held(agenda)
    if agenda.remind_after is not None:
        yield _REMIND.fill(days=agenda.remind_after)
    if not listed:
        yield NOTHING


def _held(agenda: Agenda) -> Text:
    counts = {why: sum(one.why is why for one in agenda.left_out) for why in Why}
    left = tuple(_LEFT[why].fill(count=count) for why, count in counts.items() if count)
    if not left:
        return _HELD.fill(count=agenda.activities)
    return _HELD_BUT.fill(count=agenda.activities, left=left)


def warnings(agenda: Agenda, *, everything: bool) -> Iterator[Text]:
    """What the agenda does not know, and what a reader must know of its days."""
    yield from (_YEAR.fill(year=year) for year in map(str, agenda.years))
    reasons = [one.reason for one in agenda.unlaid]
    for reason in dict.fromkeys(reasons):
        yield _UNLAID.fill(count=reasons.count(reason), reason=reason)
    if agenda.unrecorded:
        yield _UNRECORDED.fill(ids=_named(agenda, everything=everything))
    listed = agenda.listed(everything=everything)
    if any(one.latest and one.due is None for one in listed):
        yield _BOUND
    if any(beyond_calendar() in one.step.notes for one in listed):
        yield beyond_calendar()
    yield from agenda.notes


def _named(agenda: Agenda, *, everything: bool) -> tuple[Text, ...]:
    """The activities of which something is not recorded: all of them, or the first."""
    few = agenda.unrecorded if everything else agenda.unrecorded[:_FEW]
    named = tuple(map(_unrecorded, few))
    more = len(agenda.unrecorded) - len(few)
    return (*named, _AND_MORE.fill(count=more)) if more else named


def _unrecorded(one: Unrecorded) -> Text:
    count = len(one.steps)
    if one.recorded_until is None:
        return _NO_DAY.fill(id=one.id, steps=count)
    return _UNTIL.fill(id=one.id, day=one.recorded_until, steps=count)


def groups(entries: Sequence[Entry], by: By) -> Iterator[tuple[Text, tuple[Entry, ...]]]:
    """*entries* in groups, each with its heading: by urgency, or by who has them."""
    if by == "who":
        yield from by_who(entries)
        return
    for urgency in Urgency:
        held = tuple(one for one in entries if one.urgency is urgency)
        if held:
            yield _HEADINGS[urgency], held


def tallies(entries: Sequence[Entry]) -> list[tuple[Text, tuple[int, ...]]]:
    """Each office or person that has one of *entries*, and how many are how urgent; worst first."""
    counted = (
        (who, tuple(sum(one.urgency is urgency for one in held) for urgency in Urgency))
        for who, held in by_who(entries)
    )
    return sorted(counted, key=lambda one: [-count for count in one[1]])
