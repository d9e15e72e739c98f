"""A report as one self-contained page: tables, charts beside them, nothing from elsewhere."""

from collections.abc import Iterator
from datetime import date

from foreign_affairs_rules.reporting.charts import cut_off, drawn
from foreign_affairs_rules.reporting.heading import MARKS, below, made_with, title
from foreign_affairs_rules.reporting.tables import chapters
from foreign_affairs_rules.reporting.tables.parts import NONE, Cell, Cells, Chapter, Table
from foreign_affairs_rules.reporting.years import YearReport
from foreign_affairs_rules.slips.blocks import Foot, Title
from foreign_affairs_rules.slips.heading import head_of
from foreign_affairs_rules.slips.html import escaped, html_of, page
from foreign_affairs_rules.text import Lang, Text, word

_STYLE = """
@page { size: A4 landscape; margin: 12mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 1320px; padding: 16px; background: #fff; color: #111;
  font: 15px/1.35 "Times New Roman", "Liberation Serif", Tinos, serif; }
.head { display: flex; justify-content: space-between; gap: 24px; text-align: center;
  font-weight: bold; }
.head div { flex: 1 1 0; }
.head p { margin: 0; }
.head p:last-child { display: inline-block; border-bottom: 1px solid #111; padding-bottom: 2px; }
h1 { margin: 20px 0 0; font-size: 24px; text-align: center; text-transform: uppercase; }
.below { margin: 0 0 12px; text-align: center; font-style: italic; }
nav ul { display: flex; flex-wrap: wrap; gap: 4px 20px; margin: 8px 0; padding: 8px 12px;
  list-style: none; border: 1px solid #999; }
a { color: #174a7c; }
h2 { margin: 32px 0 8px; padding-bottom: 2px; border-bottom: 2px solid #1f4e79; font-size: 20px;
  color: #1f4e79; break-after: avoid; }
h3 { margin: 18px 0 4px; font-size: 16px; break-after: avoid; }
.note { margin: 4px 0; font-style: italic; color: #333; }
.notes { margin: 12px 0; padding: 8px 12px 8px 28px; border: 1px solid #b8860b;
  background: #fff8e1; }
.pair { display: grid; grid-template-columns: minmax(0, 9fr) minmax(0, 13fr); gap: 8px 24px;
  align-items: start; }
.wide { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 13px; }
table.narrow { width: auto; min-width: 40%; }
th, td { border: 1px solid #777; padding: 3px 6px; text-align: left; vertical-align: top;
  white-space: pre-line; overflow-wrap: anywhere; }
th { background: #e8eef5; text-align: center; vertical-align: middle; overflow-wrap: normal; }
td.num { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
td.day { white-space: nowrap; }
tfoot td { font-weight: bold; background: #f3f3f3; }
tr { break-inside: avoid; }
thead { display: table-header-group; }
tfoot { display: table-row-group; }
.foot { margin: 24px 0 0; border-top: 1px solid #999; padding-top: 4px; font-size: 12px;
  color: #444; overflow-wrap: anywhere; }
@media screen and (max-width: 900px) { .pair { grid-template-columns: minmax(0, 1fr); } }
@media print { body { max-width: none; padding: 0 1px; font-size: 10pt; }
  table { font-size: 8.5pt; } nav { display: none; } .wide { overflow: visible; } }
"""
_WIDE = 110
"""Tables of fewer letters are not drawn over the whole width."""
_NOTES = Text("Lưu ý", "Notes")
_CONTENTS = Text("Mục lục", "Contents")


def report_page(report: YearReport, lang: Lang) -> str:
    """*report* as a page in the language *lang*."""
    parts = chapters(report)
    body = (
        html_of(head_of(report.place, lang)),
        html_of(Title(title(report)[lang], below(report)[lang])),
        *_notes(report, lang),
        *_contents(parts, lang),
        *(line for number, one in enumerate(parts, 1) for line in _chapter(number, one, lang)),
        html_of(Foot(made_with(report)[lang])),
    )
    return page(title(report)[lang], lang, _STYLE, "".join(f"{line}\n" for line in body))


def _notes(report: YearReport, lang: Lang) -> Iterator[str]:
    items = "".join(f"<li>{escaped(note[lang])}</li>" for note in (*report.notes, MARKS))
    yield f'<ul class="notes" aria-label="{escaped(_NOTES[lang])}">{items}</ul>'


def _contents(parts: tuple[Chapter, ...], lang: Lang) -> Iterator[str]:
    items = "".join(
        f'<li><a href="#chapter-{number}">{number}. {escaped(one.title[lang])}</a></li>'
        for number, one in enumerate(parts, 1)
    )
    yield f'<nav aria-label="{escaped(_CONTENTS[lang])}"><ul>{items}</ul></nav>'


def _chapter(number: int, chapter: Chapter, lang: Lang) -> Iterator[str]:
    yield f'<h2 id="chapter-{number}">{number}. {escaped(chapter.title[lang])}</h2>'
    for table in chapter.tables:
        yield f'<section id="{table.name}">'
        yield f'<h3 id="{table.name}-title">{escaped(table.title[lang])}</h3>'
        yield from _body(table, lang)
        yield from (f'<p class="note">{escaped(note[lang])}</p>' for note in table.notes)
        yield "</section>"


def _body(table: Table, lang: Lang) -> Iterator[str]:
    if not table.rows:
        yield f"<p>{escaped(NONE[lang])}</p>"
        return
    chart = drawn(table, lang)
    if chart:
        more = f'<p class="note">{escaped(cut[lang])}</p>' if (cut := cut_off(table)) else ""
        yield f'<div class="pair"><div class="chart">{chart}{more}</div>'
    kind = "" if chart or sum(one.width for one in table.columns) > _WIDE else ' class="narrow"'
    yield f'<div class="wide"><table{kind} aria-labelledby="{table.name}-title">'
    heads = (f'<th scope="col">{escaped(one.heading[lang])}</th>' for one in table.columns)
    yield f"<thead><tr>{''.join(heads)}</tr></thead><tbody>"
    yield from (_row(row, lang) for row in table.rows)
    yield "</tbody>"
    if table.total:
        yield f"<tfoot>{_row(table.total, lang)}</tfoot>"
    yield "</table></div>"
    if chart:
        yield "</div>"


def _row(cells: Cells, lang: Lang) -> str:
    return f"<tr>{''.join(_cell(cell, lang) for cell in cells)}</tr>"


def _cell(cell: Cell, lang: Lang) -> str:
    kind = {int: ' class="num"', date: ' class="day"'}.get(type(cell), "")
    told = "" if cell is None else word(cell, lang)
    return f"<td{kind}>{escaped(told)}</td>"
