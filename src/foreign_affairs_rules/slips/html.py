"""Slips as one self-contained page: style within, nothing from elsewhere, ready to print on A4."""

from collections.abc import Iterable, Iterator
from html import escape

from foreign_affairs_rules.slips.blocks import (
    Block,
    Fields,
    Head,
    Items,
    Rows,
    Signatures,
    Slip,
    Title,
    Words,
)
from foreign_affairs_rules.text import Lang

_STYLE = """
@page { size: A4; margin: 15mm 15mm 15mm 20mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 190mm; padding: 8mm 4mm; background: #fff; color: #111;
  font: 10pt/1.25 "Times New Roman", "Liberation Serif", Tinos, serif; overflow-wrap: anywhere; }
.slip + .slip { break-before: page; margin-top: 12mm; }
.head { display: flex; justify-content: space-between; gap: 6mm; text-align: center;
  font-weight: bold; }
.head div { flex: 1 1 0; }
.head div + div { flex-grow: 1.3; }
.head p { margin: 0; }
.head p:last-child { display: inline-block; border-bottom: 0.5pt solid #111; padding-bottom: 1pt; }
h1 { margin: 3mm 0 0; font-size: 14pt; text-align: center; }
.below { margin: 0; text-align: center; font-style: italic; }
h2 { margin: 2.5mm 0 0.5mm; font-size: 11pt; break-after: avoid; }
p { margin: 2mm 0; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.5mm 4mm;
  margin: 2mm 0; }
dt { font-style: italic; }
dd { margin: 0; }
.strong { margin: 2mm 0 1mm; padding: 1mm; border: 1pt solid; font-weight: bold;
  text-align: center; }
.good { color: #14532d; }
.bad { color: #8a1c1c; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { border: 0.5pt solid #555; padding: 0.7mm 1.5mm; text-align: left; vertical-align: top;
  white-space: pre-line; }
th { background: #eee; text-align: center; vertical-align: middle; }
th:first-child, td:first-child { text-align: center; }
tr { break-inside: avoid; }
ul { margin: 0; padding-left: 5mm; }
.boxed { margin-top: 2.5mm; border: 0.5pt solid #555; padding: 0 3mm 1mm; background: #f6f6f6; }
.boxed h2 { margin-top: 1mm; }
.signatures { display: flex; justify-content: space-around; margin-top: 5mm; text-align: center;
  font-weight: bold; break-inside: avoid; min-height: 22mm; }
@media print { body { max-width: none; padding: 0 0.5mm; } }
.foot { margin: 2mm 0 0; border-top: 0.5pt solid #999; padding-top: 1mm; font-size: 8pt;
  color: #444; }
"""
_WIDE = """@page { size: A4 landscape; margin: 15mm 12mm 12mm 12mm; }
body { max-width: 290mm; font-size: 9pt; }
"""


def html_page(slips: Iterable[Slip]) -> str:
    """*slips* as one page, each beginning a sheet of its own; the first tells how they lie."""
    given = tuple(slips)
    style = _STYLE + _WIDE if given[0].wide else _STYLE
    title = "; ".join(slip.name for slip in given)
    sections = "".join(_section(slip) for slip in given)
    return page(title, given[0].lang, style, sections)


def page(title: str, lang: Lang, style: str, body: str) -> str:
    """A page with a *style* and a *body* of its own, which loads nothing."""
    return (
        f'<!doctype html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escaped(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n"
        f"{body}</body>\n</html>\n"
    )


def _section(slip: Slip) -> str:
    blocks = "".join(f"{html_of(block)}\n" for block in slip.blocks)
    return f'<section class="slip" lang="{slip.lang}">\n{blocks}</section>\n'


def html_of(block: Block) -> str:
    """One *block* as it stands in a page."""
    match block:
        case Head():
            return f'<div class="head">{_lines(block.office)}{_lines(block.state)}</div>'
        case Title():
            below = f'\n<p class="below">{escaped(block.below)}</p>' if block.below else ""
            return f"<h1>{escaped(block.text)}</h1>{below}"
        case Fields():
            rows = (
                f"<dt>{escaped(one)}</dt><dd>{escaped(other)}</dd>" for one, other in block.rows
            )
            return f"<dl>{''.join(rows)}</dl>"
        case Words():
            kind = f' class="strong {"good" if block.good else "bad"}"' if block.strong else ""
            return f"<p{kind}>{escaped(block.text)}</p>"
        case Rows():
            return "".join(_table(block))
        case Items():
            items = "".join(f"<li>{escaped(item)}</li>" for item in block.items)
            kind = ' class="boxed"' if block.boxed else ""
            return f"<div{kind}><h2>{escaped(block.title)}</h2><ul>{items}</ul></div>"
        case Signatures():
            places = "".join(f"<div>{escaped(who)}</div>" for who in block.who)
            return f'<div class="signatures">{places}</div>'
        case _:  # a foot
            return f'<p class="foot">{escaped(block.text)}</p>'


def _lines(lines: tuple[str, ...]) -> str:
    return f"<div>{''.join(f'<p>{escaped(line)}</p>' for line in lines)}</div>"


def _table(block: Rows) -> Iterator[str]:
    if block.title:
        yield f"<h2>{escaped(block.title)}</h2>"
    yield "<table><colgroup>"
    yield from (f'<col style="width: {share}%">' for share in block.shares)
    heads = "".join(f"<th>{escaped(head)}</th>" for head in block.heads)
    yield f"</colgroup><thead><tr>{heads}</tr></thead><tbody>"
    for row in block.rows:
        yield f"<tr>{''.join(f'<td>{escaped(cell)}</td>' for cell in row)}</tr>"
    yield "</tbody></table>"


def escaped(text: str) -> str:
    """*text* escaped, with no letter that a page may not hold."""
    return escape("".join(one if one == "\n" or one.isprintable() else " " for one in text))
