"""The law of places and days side by side, in words."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.cli.explaining import APPLIES, UNREAD
from foreign_affairs_rules.cli.pages import Cell, Grid, Line
from foreign_affairs_rules.comparing.laws import (
    Change,
    Comparison,
    Difference,
    RuleBeside,
    RuleChange,
    notes,
)
from foreign_affairs_rules.comparing.stands import Stand, State, TermBeside
from foreign_affairs_rules.findings import Report
from foreign_affairs_rules.law import Severity, Value
from foreign_affairs_rules.listing import Book, citations
from foreign_affairs_rules.phrases import (
    SEVERITY,
    applies,
    cited,
    counted,
    remarks,
    span,
)
from foreign_affairs_rules.printing import CITES, NOTE, REASON
from foreign_affairs_rules.rules import Rule
from foreign_affairs_rules.text import LANGS, Lang, Text

INDENT = 4 * " "
_COMPARED = Text("So sánh quy định áp dụng ngày {on}: {names}.", "The law on {on}: {names}.")
_TERM = Text("Mức quy định", "Value")
_ALIKE = Text(
    "{count} mức quy định khác giống nhau ở các nơi này (xem: --all).",
    "{count:other value is|other values are} alike in these places (--all shows them).",
)
_ONLY_IN = Text("Quy định chỉ có ở {names}", "Rules found only in {names}")
_OPEN = Text("Còn để ngỏ. {reason}", "Open. {reason}")
_UNUSED = Text("Không quy định nào ở đây dùng mức này.", "No rule here reads it.")
_SIDE = Text("{name}, ngày {on}", "{name} on {on}")
_CHANGED = Text("Thay đổi từ {one} đến {other}", "What changes from {one} to {other}")
_SAME = Text(
    "Không có gì khác nhau giữa {one} và {other}.", "Nothing differs between {one} and {other}."
)
_VALUES = Text("Mức quy định thay đổi", "Values that change")
FROM = Text("Từ: {what}", "From: {what}")
TO = Text("Đến: {what}", "To: {what}")
_BEFORE = Text("Trước đó: {reason}", "Before: {reason}")
_CHANGES = {
    Change.BEGINS: Text("Bắt đầu áp dụng", "Rules that begin to apply"),
    Change.ENDS: Text(
        "Thôi áp dụng, hoặc chưa rõ có còn áp dụng",
        "Rules that cease to apply, or are not known to go on",
    ),
    Change.ONLY_FROM: Text("Quy định chỉ có ở {one}", "Rules found only in {one}"),
    Change.ONLY_TO: Text("Quy định chỉ có ở {other}", "Rules found only in {other}"),
    Change.REPLACED: Text(
        "Quy định cùng mã nhưng nội dung khác", "Rules of the same id that say something else"
    ),
}


def comparison_lines(found: Comparison, lang: Lang, *, everything: bool) -> Iterator[Line | Grid]:
    """What *found* tells: the terms that tell something, or *everything*, and the own rules."""
    names = tuple(side.place.name for side in found.sides)
    yield Line(_COMPARED.fill(on=found.on, names=names)[lang], "bold")
    yield from _notes(found.sides, lang)
    told = [one for one in found.terms if everything or one.telling]
    if told:
        heads = (_TERM[lang], *(name[lang] for name in names))
        rows = tuple(_row(one, lang) for one in told)
        yield Line()
        yield Grid(heads, rows, (1,) * len(heads), least=50 * len(heads))
    if len(told) < len(found.terms):
        alike = _ALIKE.fill(count=len(found.terms) - len(told))
        yield from (Line(), Line(alike[lang], "dim"))
    yield from _own(found.rules, lang)


def _row(one: TermBeside, lang: Lang) -> tuple[Cell, ...]:
    stands = (Cell(_stand(stand)[lang]) for stand in one.stands)
    return Cell(f"{one.term.name[lang]}  ({one.term.id})", "bold"), *stands


def _own(rules: Iterable[RuleBeside], lang: Lang) -> Iterator[Line]:
    by_sides: dict[tuple[Checker, ...], list[Rule[Any]]] = defaultdict(list)
    for one in rules:
        by_sides[one.sides].append(one.rule)
    for sides, own in by_sides.items():
        names = tuple(side.place.name for side in sides)
        yield from (Line(), Line(_ONLY_IN.fill(names=names)[lang], "bold"))
        for rule in own:
            yield from _rule(rule, sides[0], lang)


def difference_lines(found: Difference, lang: Lang) -> Iterator[Line]:
    """What changes by *found*, rules before values; one line where nothing does."""
    sides = {"one": side_named(found.one), "other": side_named(found.other)}
    yield Line((_SAME if found.same else _CHANGED).fill(**sides)[lang], "bold")
    yield from _notes((found.one, found.other), lang)
    for change, heading in _CHANGES.items():
        changed = [one for one in found.rules if one.change is change and not _by_value(one)]
        if changed:
            yield from (Line(), Line(heading.fill(**sides)[lang], "bold"))
        for rule in changed:
            yield from _change(rule, found, lang)
    if found.terms:
        yield from (Line(), Line(_VALUES[lang], "bold"))
    for one in found.terms:
        ids = dict.fromkeys((one.term.id, *one.rules))
        yield Line(f"- {one.term.name[lang]}  ({', '.join(ids)})")
        stands = zip((FROM, TO), one.stands, strict=True)
        yield from indented((end.fill(what=_stand(stand)) for end, stand in stands), lang)


def _by_value(one: RuleChange) -> bool:
    """Whether a rule without an article of its own stands and falls with a value, told below."""
    return one.reason is not None and not one.rule.cite


def _change(one: RuleChange, found: Difference, lang: Lang) -> Iterator[Line]:
    side = found.one if one.change in {Change.ENDS, Change.ONLY_FROM} else found.other
    yield from _rule(one.rule, side, lang, *_why(one))


def _why(one: RuleChange) -> Iterator[Text]:
    """Why the rule was or is silent, or what stood in its place."""
    if one.reason:
        yield (_BEFORE if one.change is Change.BEGINS else REASON).fill(reason=one.reason)
    if one.change is Change.REPLACED and one.one:
        yield _BEFORE.fill(reason=one.one.says)


def _rule(rule: Rule[Any], side: Checker, lang: Lang, *more: Text) -> Iterator[Line]:
    """*rule* with its article and its days on *side*, and *more* to tell of it."""
    values = Book.of(side.place).values_for(rule, side.on)
    cites = tuple(cited(cite) for cite in citations(rule, values))
    dates = Text(*(applies(rule, values, lang) for lang in LANGS), literal=True)
    yield Line(f"- {rule.id}: {rule.says[lang]}")
    yield from indented(more, lang)
    yield from indented((CITES.fill(cites=cites),) if cites else (), lang)
    yield from indented((APPLIES.fill(dates=dates),), lang)


def _stand(stand: Stand) -> Text:
    """How a term stands: its value, days and article, or why there is none."""
    match stand:
        case Stand(value=Value() as value):
            return _sentences(_fixed(value), *remarks(value))
        case Stand(state=State.OPEN, reason=Text() as reason):
            unread = tuple(text.name for text in stand.unread if stand.last)
            more = (UNREAD.fill(texts=unread),) if unread else ()
            return _sentences(_OPEN.fill(reason=reason), *more)
        case _:
            return stand.reason or _UNUSED


def _fixed(value: Value[Any]) -> Text:
    dates = span(value.since, value.until, value.known_until)
    parts = (counted(value), dates, *map(cited, value.cites))
    advice = (SEVERITY[value.severity],) if value.severity is Severity.ADVICE else ()
    return Text(
        *("; ".join(one[lang] for one in (*parts, *advice)) for lang in LANGS), literal=True
    )


def _sentences(*texts: Text) -> Text:
    vi, en = (" ".join(_ended(one[lang]) for one in texts) for lang in LANGS)
    return Text(vi, en, literal=True)


def _ended(words: str) -> str:
    return words if words.endswith((".", "?")) else f"{words}."


def side_named(side: Checker | Report) -> Text:
    """A place and its day."""
    return _SIDE.fill(name=side.place.name, on=side.on)


def _notes(sides: Iterable[Checker], lang: Lang) -> Iterator[Line]:
    told = dict.fromkeys(note[lang] for side in sides for note in notes(side))
    return (Line(NOTE.fill(note=note)[lang]) for note in told)


def indented(texts: Iterable[Text], lang: Lang, levels: int = 1) -> Iterator[Line]:
    """*texts* below what they belong to, so many *levels* deep."""
    return (Line(f"{levels * INDENT}{text[lang]}") for text in texts)
