"""Which outcomes of a document flip by the law of another place or day, in words."""

from collections.abc import Iterator

from foreign_affairs_rules.cli.compared import FROM, INDENT, TO, indented, side_named
from foreign_affairs_rules.cli.pages import Line
from foreign_affairs_rules.comparing.flips import Flip, WhatIf
from foreign_affairs_rules.findings import Finding
from foreign_affairs_rules.printing import NOTE, details, headline
from foreign_affairs_rules.text import Lang, Text

_TURNS = Text("{one} → {other}", "{one} → {other}")
_UNTURNED = Text("{said} (không đổi)", "{said} (no change)")
_WAITING = Text(
    "Đổi kết quả vì hồ sơ thiếu dữ kiện", "What flips for want of facts in the document"
)
_LACKING = Text("{flip}; thiếu: {paths}", "{flip}; lacking: {paths}")
_NO_FLIP = Text("Không quy định nào đổi kết quả.", "No rule comes to another outcome.")
_ABSENT = Text("Nơi này không có quy định này.", "This place does not have this rule.")


def what_if_lines(found: WhatIf, lang: Lang) -> Iterator[Line]:
    """Whether a document is ready by either law, and each rule whose outcome flips."""
    turns = _turns(side_named(found.one), side_named(found.other))
    yield Line(f"{found.one.subject_name}: {turns[lang]}", "bold")
    one, other = headline(found.one), headline(found.other)
    yield Line(
        (_UNTURNED.fill(said=one) if one == other else _turns(one, other))[lang],
        "bold green" if found.other.ready else "bold red",
    )
    told = dict.fromkeys(note[lang] for note in (*found.one.notes, *found.other.notes))
    yield from (Line(NOTE.fill(note=note)[lang]) for note in told)
    yield from _flips(found.flips, lang)


def _flips(flips: tuple[Flip, ...], lang: Lang) -> Iterator[Line]:
    if not flips:
        yield Line(_NO_FLIP[lang])
    waiting = [flip for flip in flips if flip.lacking]
    for flip in flips:
        if not flip.lacking:
            yield Line(f"- {flip.rule}: {_flip(flip)[lang]}")
            yield from _worst(flip.one, FROM, lang)
            yield from _worst(flip.other, TO, lang)
    if waiting:
        yield Line(_WAITING[lang], "bold")
    for flip in waiting:
        lacking = _LACKING.fill(flip=_flip(flip), paths=flip.lacking)
        yield Line(f"- {flip.rule}: {lacking[lang]}")


def _flip(flip: Flip) -> Text:
    return _turns(*(outcome.label for outcome in flip.outcomes))


def _worst(findings: tuple[Finding, ...], end: Text, lang: Lang) -> Iterator[Line]:
    if not findings:
        yield from indented((end.fill(what=_ABSENT),), lang)
    for one in findings:
        at = f"  ({', '.join(one.at)})" if one.at else ""
        yield Line(f"{INDENT}{end.fill(what=one.message)[lang]}{at}")
        yield from indented(details(one), lang, levels=2)


def _turns(one: Text, other: Text) -> Text:
    return _TURNS.fill(one=one, other=other)
