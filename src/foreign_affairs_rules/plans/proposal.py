"""The summary of a mended plan: how much is changed, what is left, and what it was made with."""

from collections import Counter
from collections.abc import Iterable, Iterator

from foreign_affairs_rules import wording
from foreign_affairs_rules.mending import TOGETHER, Kind, Left, Mending, Wishes
from foreign_affairs_rules.phrases import cited
from foreign_affairs_rules.plans.marking import Line, table
from foreign_affairs_rules.printing import receipt_text
from foreign_affairs_rules.receipts import receipt_of
from foreign_affairs_rules.register.documents import digest
from foreign_affairs_rules.sheets.writing import Look
from foreign_affairs_rules.text import Lang, Text

_TITLE = Text("Đề xuất điều chỉnh kế hoạch", "Proposal to mend a plan")
_ASKED = Text(
    "Theo quy định áp dụng tại {place}, ngày {on}", "By the law that applies in {place}, on {on}"
)
_PERSON = Text(
    "Đây là đề xuất để xem xét; kế hoạch gốc không thay đổi, người có thẩm quyền quyết định từng "
    "thay đổi.",
    "This is a proposal to look at: the plan itself is not changed, and a person with the power to "
    "do so decides on each change.",
)
_CHANGES = Text("Thay đổi theo loại", "Changes by kind")
_ALL = Text("Tổng số thay đổi", "All changes")
_CONFLICTS = Text(
    "Không khắc phục được khi giữ nguyên các dòng (số dòng)",
    "What is not mended while rows stay as they are (number of rows)",
)
_ROWS = Text("{message} {rows}", "{message} {rows}")
_STAYS_AS = Text("{row} ({why})", "{row} ({why})")
_LEFT = Text(
    "Nội dung không khắc phục được bằng cách thay đổi kế hoạch (số hoạt động)",
    "What no change of the plan mends (number of activities)",
)
_STAYS = Text("Hoạt động không đề xuất thay đổi (số hoạt động)", "Activities that are not changed")
_TRIED = Text("Các thay đổi đã xét (trọng số)", "Changes that were considered (weight)")
_WEEKS = Text(
    "chuyển sớm hoặc muộn hơn nhiều nhất {weeks} tuần",
    "moves of at most {weeks:week|weeks}, earlier or later",
)
_TOGETHER = Text(
    "nhiều nhất {count} thay đổi cho một hoạt động",
    "at most {count:change|changes} of one activity",
)
_ALSO = Text("Câu hỏi cũng được khắc phục", "Questions that were to be mended too")
_NOTES = Text("Lưu ý", "Notes")
WIDTHS = (70, 12, 60, 34)
"""The widths of the columns of the summary."""


def summary(found: Mending, lang: Lang) -> Iterator[tuple[Look, Line]]:
    """The lines of the summary of what was *found*."""
    desk, wishes = found.before.desk, found.wishes
    place, on = desk.checker().place, desk.on
    yield Look.TITLE, (_TITLE[lang],)
    yield Look.NOTE, (_ASKED.fill(place=place.name, on=on)[lang],)
    yield Look.NOTE, (_PERSON[lang],)
    yield Look.NOTE, (found.verdict[lang],)
    yield from table(_CHANGES[lang], _by_kind(found, lang))
    yield from table(_CONFLICTS[lang], _conflicts(found, lang))
    yield from table(_LEFT[lang], _left(found.left, lang))
    yield from table(_STAYS[lang], _staying(found, lang))
    yield from table(_TRIED[lang], _tried(wishes, lang))
    yield from table(_ALSO[lang], ((rule,) for rule in sorted(wishes.also)))
    notes = (*place.notes_on(on), *wording.stale(on))
    yield from table(_NOTES[lang], ((note[lang],) for note in notes))
    made = receipt_of((place,), on, digest(found.before.register))
    yield Look.TEXT, ()
    yield Look.NOTE, (receipt_text(made)[lang],)


def _by_kind(found: Mending, lang: Lang) -> Iterator[Line]:
    counts = Counter(change.edit.kind for change in found.changes)
    yield from ((kind.label[lang], counts[kind]) for kind in Kind if counts[kind])
    yield _ALL[lang], len(found.changes)


def _conflicts(found: Mending, lang: Lang) -> Iterator[Line]:
    for one in found.conflicts:
        rows = tuple(_STAYS_AS.fill(row=row, why=why) for row, why in one.rows.items())
        message = _ROWS.fill(message=one.wrong.finding.message, rows=rows)
        cites = "\n".join(cited(cite)[lang] for cite in one.wrong.finding.citations)
        yield message[lang], len(one.rows), cites, one.wrong.rule


def _left(left: Iterable[Left], lang: Lang) -> Iterator[Line]:
    """Each rule that is left and why, with its articles and the number of activities."""
    every = tuple(left)
    counts = Counter((one.wrong.rule, one.why) for one in every)
    first = {(one.wrong.rule, one.why): one for one in reversed(every)}
    for key in sorted(counts, key=lambda key: (key[0], key[1].vi)):
        finding = first[key].wrong.finding
        cites = "\n".join(cited(cite)[lang] for cite in finding.citations)
        yield f"{finding.rule.says[lang]} ({key[1][lang]})", counts[key], cites, key[0]


def _staying(found: Mending, lang: Lang) -> Iterator[Line]:
    counts = Counter(why[lang] for why in found.stays.values())
    yield from sorted(counts.items())


def _tried(wishes: Wishes, lang: Lang) -> Iterator[Line]:
    yield from ((kind.label[lang], wishes.weights[kind], kind.says[lang]) for kind in Kind)
    yield (_WEEKS.fill(weeks=wishes.weeks)[lang],)
    yield (_TOGETHER.fill(count=TOGETHER)[lang],)
