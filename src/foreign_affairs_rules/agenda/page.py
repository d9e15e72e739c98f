"""The agenda as a paper (Bảng theo dõi tiến độ và đôn đốc), printed on A4 that lies on its side."""

from collections.abc import Iterator

from foreign_affairs_rules.agenda.cells import Cells, cells
from foreign_affairs_rules.agenda.entries import Entry, Urgency
from foreign_affairs_rules.agenda.holding import Agenda
from foreign_affairs_rules.agenda.telling import TITLE, By, groups, headlines, tallies, warnings
from foreign_affairs_rules.printing import receipt_text
from foreign_affairs_rules.slips.basis import Basis
from foreign_affairs_rules.slips.blocks import (
    Block,
    Foot,
    Rows,
    Signatures,
    Slip,
    Title,
    Words,
    masked,
)
from foreign_affairs_rules.slips.heading import head_of
from foreign_affairs_rules.slips.lists import noted
from foreign_affairs_rules.text import LANGS, Lang, Text

_HEADS = (
    Text("TT", "No."),
    Text("Nội dung", "What"),
    Text("Hồ sơ, hoạt động", "Activity"),
    Text("Nơi thực hiện, nơi giữ", "Who has it"),
    Text("Số văn bản", "Paper"),
    Text("Ngày gửi, phát sinh", "Sent, arose"),
    Text("Ngày nhận", "Received"),
    Text("Số ngày chờ", "Days waiting"),
    Text("Hạn hoàn thành", "Due date"),
    Text("Tình trạng, đôn đốc", "State, reminders"),
    Text("Căn cứ", "Basis"),
)
_SHARES = (4, 17, 13, 11, 8, 7, 7, 5, 11, 13, 4)
_WHO_TITLE = Text("Theo cơ quan, đơn vị, cá nhân", "By office or person")
_WHO_HEADS = (
    Text("TT", "No."),
    Text("Cơ quan, đơn vị, cá nhân", "Office or person"),
    *(Text(*(urgency.label[lang].capitalize() for lang in LANGS)) for urgency in Urgency),
)
_WHO_SHARES = (4, 48, 12, 12, 12, 12)
_SIGN = (
    Text("Người theo dõi", "Followed by"),
    Text("Lãnh đạo cơ quan, đơn vị", "Head of the agency"),
)


def agenda_slip(
    agenda: Agenda, lang: Lang = "vi", *, by: By = "urgency", everything: bool = False
) -> Slip:
    """The paper of *agenda*, in groups *by* urgency or by who has them; `html_page` shows it."""
    blocks = tuple(_blocks(agenda, lang, by, everything=everything))
    return Slip(name=TITLE[lang], lang=lang, blocks=blocks, wide=True)


def _blocks(agenda: Agenda, lang: Lang, by: By, *, everything: bool) -> Iterator[Block]:
    basis, listed = Basis(lang), agenda.listed(everything=everything)
    yield head_of(agenda.place, lang)
    yield Title(TITLE[lang].upper())
    yield from (Words(text[lang]) for text in headlines(agenda, everything=everything))
    for heading, entries in groups(listed, by):
        held = (cells(one, agenda.on, basis, lang) for one in entries)
        rows = tuple(_row(number, one) for number, one in enumerate(held, 1))
        yield _table(masked(heading[lang]), _HEADS, rows, _SHARES, lang)
    if listed:
        yield _table(_WHO_TITLE[lang], _WHO_HEADS, _tallies(listed, lang), _WHO_SHARES, lang)
    yield from noted(warnings(agenda, everything=everything), lang)
    yield from basis.blocks()
    yield Signatures(tuple(who[lang] for who in _SIGN))
    yield Foot(receipt_text(agenda.receipt)[lang])


def _table(
    title: str,
    heads: tuple[Text, ...],
    rows: tuple[tuple[str, ...], ...],
    shares: tuple[int, ...],
    lang: Lang,
) -> Rows:
    return Rows(title, tuple(one[lang] for one in heads), rows, shares)


def _row(number: int, one: Cells) -> tuple[str, ...]:
    about = f"{one.title}\n({one.about})" if one.title else one.about
    days = (one.sent, one.received, one.waiting, one.due, one.standing)
    return (str(number), one.what, about, one.who, one.number, *days, one.basis)


def _tallies(listed: tuple[Entry, ...], lang: Lang) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (str(number), masked(who[lang]), *map(str, counts))
        for number, (who, counts) in enumerate(tallies(listed), 1)
    )
