"""
Drawings as SVG that stand in a page, and the one of boxes in their order with arrows between them.

A drawing loads nothing and runs nothing, and that of boxes takes its colours from the page around
it. The same boxes give the same drawing, byte for byte.
"""

from collections.abc import Iterable, Iterator
from html import escape
from textwrap import wrap

import attrs

from foreign_affairs_rules.text import Lang

_WIDTH = 720
_LINE = 20
"""The height of a line of text."""
_PAD = 10
_GAP = 24
"""What is left between two boxes for an arrow."""
_LANE = 14
"""What an arrow past other boxes needs at their side."""
_LETTER = 7.4
"""The width of a letter, as far as it can be told without the font."""
_INDENT = 24
_HEAD = 5


@attrs.frozen(kw_only=True)
class Box:
    """
    One box: a *head*, *lines* below it, a *tag* in its corner, and the boxes it comes *after*.

    A *strong* box has a thick border, an *open* one a broken border.
    """

    head: str
    lines: tuple[str, ...] = ()
    tag: str = ""
    after: tuple[int, ...] = ()
    strong: bool = False
    open: bool = False


@attrs.frozen
class _Placed:
    """A box with its lines wrapped, on its place."""

    box: Box
    head: tuple[str, ...]
    lines: tuple[str, ...]
    left: int
    top: int

    @property
    def height(self) -> int:
        return 2 * _PAD + _LINE * (len(self.head) + len(self.lines))

    @property
    def bottom(self) -> int:
        return self.top + self.height


Arrow = tuple[int, int]
"""The boxes, by their number in the order, that an arrow leads from and to."""


def draw(title: str, boxes: Iterable[Box], lang: Lang, id: str) -> str:
    """The drawing of *boxes*; a reader of the screen is told *title*, and *id* is its own."""
    every = tuple(boxes)
    arrows = tuple(_arrows(every))
    lanes = _lanes(arrows)
    placed = tuple(_placed(every, _PAD + _LANE * len(lanes)))
    height = max((one.bottom for one in placed), default=0) + 2
    told = "; ".join(f"{number}. {box.head}" for number, box in enumerate(every, 1))
    parts = (
        *(line for one in placed for line in _box(one)),
        *(_down(placed[one], placed[other]) for one, other in arrows if other == one + 1),
        *_around(lanes, placed),
    )
    return framed(parts, title=title, told=told, lang=lang, id=id, size=(_WIDTH, height))


def framed(
    parts: Iterable[str], *, title: str, told: str, lang: Lang, id: str, size: tuple[int, int]
) -> str:
    """
    A drawing that consists of *parts*, of a *size* in width and height, with an *id* of its own.

    A reader of the screen is told *title*, and *told* about what is drawn.
    """
    width, height = size
    return "\n".join(
        (
            _START.format(lang=lang, width=width, height=height, id=escape(id)),
            f'<title id="{escape(id)}-title">{escape(title)}</title>',
            f'<desc id="{escape(id)}-desc">{escape(told)}</desc>',
            *parts,
            "</svg>",
        )
    )


_START = (
    '<svg xmlns="http://www.w3.org/2000/svg" class="far" role="img" lang="{lang}" width="{width}" '
    'viewBox="0 0 {width} {height}" aria-labelledby="{id}-title {id}-desc" font-size="14" '
    'stroke-width="1" style="max-width:100%;height:auto">'
)


def _arrows(boxes: tuple[Box, ...]) -> Iterator[Arrow]:
    """From each box to those after it; one that a way over other boxes implies is left out."""
    behind: list[set[int]] = []
    for number, box in enumerate(boxes):
        implied = {far for near in box.after for far in behind[near]}
        behind.append({*box.after, *implied})
        yield from ((one, number) for one in sorted({*box.after} - implied))


def _lanes(arrows: Iterable[Arrow]) -> list[list[list[Arrow]]]:
    """
    The arrows past other boxes by the lane they take, the nearest to the boxes first.

    Those from one box, or to one box, go together; those in one lane do not meet.
    """
    lanes: list[list[list[Arrow]]] = []
    for together in sorted(_bundles(arrows), key=_reach):
        free = (lane for lane in lanes if all(_apart(together, other) for other in lane))
        lane = next(free, None)
        if lane is None:
            lanes.append([together])
        else:
            lane.append(together)
    return lanes


def _bundles(arrows: Iterable[Arrow]) -> list[list[Arrow]]:
    far = [arrow for arrow in arrows if arrow[1] > arrow[0] + 1]
    bundles: dict[tuple[str, int], list[Arrow]] = {}
    for start, end in far:
        many = sum(one == start for one, _ in far) > 1
        bundles.setdefault(("from", start) if many else ("to", end), []).append((start, end))
    return list(bundles.values())


def _span(bundle: list[Arrow]) -> tuple[int, int]:
    return min(start for start, _ in bundle), max(end for _, end in bundle)


def _reach(bundle: list[Arrow]) -> tuple[int, int]:
    first, last = _span(bundle)
    return last - first, first


def _apart(one: list[Arrow], other: list[Arrow]) -> bool:
    (first, last), (begin, end) = _span(one), _span(other)
    return last < begin or end < first


def _placed(boxes: tuple[Box, ...], left: int) -> Iterator[_Placed]:
    top = 2
    letters = int((_WIDTH - left - 2 * _PAD) / _LETTER)
    for number, box in enumerate(boxes, 1):
        head = _wrapped(f"{number}. {box.head}", letters - len(box.tag) - 4)
        lines = tuple(part for line in box.lines for part in _wrapped(line, letters))
        one = _Placed(box, head, lines, left, top)
        top = one.bottom + _GAP
        yield one


def _wrapped(text: str, letters: int) -> tuple[str, ...]:
    return tuple(wrap(text, letters, break_on_hyphens=False))


def _box(one: _Placed) -> Iterator[str]:
    border = 'stroke-width="2.5" ' if one.box.strong else ""
    border += 'stroke-dasharray="5 4" ' if one.box.open else ""
    yield (
        f'<rect x="{one.left}" y="{one.top}" width="{_WIDTH - one.left - 2}" '
        f'height="{one.height}" rx="6" stroke="currentColor" {border}'
        'fill="currentColor" fill-opacity="0.04"/>'
    )
    start = one.top + _PAD + 14
    x = one.left + _PAD
    for number, line in enumerate(one.head):
        yield _text(x, start + _LINE * number, line, 'font-weight="bold"')
    if one.box.tag:
        yield _text(_WIDTH - 2 - _PAD, start, one.box.tag, 'text-anchor="end" font-style="italic"')
    for number, line in enumerate(one.lines, len(one.head)):
        yield _text(x, start + _LINE * number, line, 'fill-opacity="0.85"')


def _text(x: int, y: int, text: str, style: str) -> str:
    return f'<text x="{x}" y="{y}" fill="currentColor" {style}>{escape(text)}</text>'


def _down(one: _Placed, other: _Placed) -> str:
    """The arrow from a box to the next one."""
    x = one.left + _INDENT
    tip = f"M{x - _HEAD} {other.top - _HEAD - 3}L{x} {other.top - 2}L{x + _HEAD} "
    return _line(f"M{x} {one.bottom}V{other.top - 2}{tip}{other.top - _HEAD - 3}")


def _around(lanes: list[list[list[Arrow]]], placed: tuple[_Placed, ...]) -> Iterator[str]:
    """The arrows past other boxes, each at the left of them on its lane."""
    for number, lane in enumerate(lanes):
        for start, end in (arrow for together in lane for arrow in together):
            one, other = placed[start], placed[end]
            x, edge, out, into = (
                one.left - _LANE * (number + 1),
                one.left,
                one.bottom - _PAD,
                other.top + _PAD + 9,
            )
            tip = f"M{edge - _HEAD - 3} {into - _HEAD}L{edge - 2} {into}"
            yield _line(
                f"M{edge} {out}H{x}V{into}H{edge - 2}{tip}L{edge - _HEAD - 3} {into + _HEAD}"
            )


def _line(path: str) -> str:
    return f'<path d="{path}" fill="none" stroke="currentColor"/>'
