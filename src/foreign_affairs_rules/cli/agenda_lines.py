"""How an agenda reads on a terminal: the counts, a table for each group, who has how much."""

from collections.abc import Iterable, Iterator

from foreign_affairs_rules.agenda.cells import Cells, cells
from foreign_affairs_rules.agenda.entries import Entry, Urgency
from foreign_affairs_rules.agenda.holding import Agenda
from foreign_affairs_rules.agenda.telling import TITLE, By, groups, headlines, tallies, warnings
from foreign_affairs_rules.cli.pages import Cell, Grid, Line
from foreign_affairs_rules.days import CalendarDays
from foreign_affairs_rules.printing import receipt_text
from foreign_affairs_rules.slips.basis import Basis
from foreign_affairs_rules.slips.blocks import masked
from foreign_affairs_rules.text import Lang, Text

_HEADS = (
    Text("Nội dung", "What"),
    Text("Hoạt động", "Activity"),
    Text("Nơi thực hiện, nơi giữ", "Who has it"),
    Text("Văn bản", "Paper"),
    Text("Chờ", "Waiting"),
    Text("Hạn hoàn thành", "Due date"),
    Text("Tình trạng, đôn đốc", "State, reminders"),
    Text("Căn cứ", "Basis"),
)
_SHARES = (20, 12, 14, 17, 9, 13, 18, 6)
_LEAST = 116
_STYLES = {
    Urgency.LATE: "bold red",
    Urgency.DUE: "bold yellow",
    Urgency.WAITING: "yellow",
    Urgency.COMING: "",
}
_WHO = Text("Cơ quan, đơn vị, cá nhân", "Office or person")
_SENT = Text("gửi {day}", "sent {day}")
_BEGUN = Text("từ {day}", "since {day}")
_RECEIVED = Text("nhận {day}", "received {day}")
_NOTE = Text("Lưu ý: {note}", "Note: {note}")


def agenda_lines(agenda: Agenda, lang: Lang, *, by: By, everything: bool) -> Iterator[Line | Grid]:
    """The blocks of a page that tells *agenda*, in groups *by* urgency or by who has them."""
    basis, listed = Basis(lang), agenda.listed(everything=everything)
    yield Line(TITLE[lang], "bold")
    yield from (Line(text[lang]) for text in headlines(agenda, everything=everything))
    for heading, entries in groups(listed, by):
        yield Line()
        yield Line(masked(heading[lang]), "bold")
        yield _grid(_HEADS, (_row(one, agenda, basis, lang) for one in entries), _SHARES, lang)
    if listed:
        yield Line()
        yield _grid((_WHO, *_URGENCIES), _counts(listed, lang), (0,) * 5, lang)
    yield Line()
    notes = warnings(agenda, everything=everything)
    yield from (Line(_NOTE.fill(note=note)[lang]) for note in notes)
    for block in basis.blocks():
        yield Line(block.title, "bold")
        yield from (Line(item) for item in block.items)
    yield Line(receipt_text(agenda.receipt)[lang], "dim")


_URGENCIES = tuple(urgency.label for urgency in Urgency)


def _grid(
    heads: tuple[Text, ...],
    rows: Iterable[tuple[Cell, ...]],
    shares: tuple[int, ...],
    lang: Lang,
) -> Grid:
    least = _LEAST if any(shares) else 0
    return Grid(tuple(head[lang] for head in heads), tuple(rows), shares, least)


def _row(one: Entry, agenda: Agenda, basis: Basis, lang: Lang) -> tuple[Cell, ...]:
    told = cells(one, agenda.on, basis, lang)
    return (
        Cell(told.what, "bold"),
        Cell(told.about),
        Cell(told.who),
        Cell("; ".join(_paper(one, told, lang))),
        Cell("" if one.waiting is None else CalendarDays(one.waiting).label[lang]),
        Cell(told.due),
        Cell(told.standing, _STYLES[one.urgency]),
        Cell(told.basis),
    )


def _paper(one: Entry, told: Cells, lang: Lang) -> Iterator[str]:
    """The number of a paper, when it went or something arose, and when it was received."""
    if told.number:
        yield told.number
    if told.sent:
        yield (_SENT if one.sent else _BEGUN).fill(day=told.sent)[lang]
    if told.received:
        yield _RECEIVED.fill(day=told.received)[lang]


def _counts(listed: tuple[Entry, ...], lang: Lang) -> Iterator[tuple[Cell, ...]]:
    for who, counts in tallies(listed):
        yield (Cell(masked(who[lang])), *(Cell(str(count)) for count in counts))
