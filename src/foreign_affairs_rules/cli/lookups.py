"""``far rules``, ``far explain`` and ``far provinces``: what the library knows."""

from datetime import date
from difflib import get_close_matches
from typing import Any

import click

from foreign_affairs_rules.cli import options
from foreign_affairs_rules.cli.explaining import explain_lines
from foreign_affairs_rules.cli.inputs import place_of
from foreign_affairs_rules.cli.pages import Cell, Grid, Line, Page
from foreign_affairs_rules.cli.refusals import Refused, refused
from foreign_affairs_rules.cli.wordings import applies, cited, fixed
from foreign_affairs_rules.law import Law
from foreign_affairs_rules.listing import (
    Book,
    books,
    citations,
    explained,
    listed,
    province_data,
    rule_data,
    silent,
    unit_data,
    without_plugin,
)
from foreign_affairs_rules.plugins import Plugin, plugins
from foreign_affairs_rules.rules import Rule
from foreign_affairs_rules.text import Lang, Text

_RULE_HEADS = (
    Text("Mã quy định", "Rule"),
    Text("Nội dung", "What it says"),
    Text("Mức quy định", "Values"),
    Text("Căn cứ", "Source"),
    Text("Áp dụng", "Applies"),
)
_RULES = Text("{count} quy định; {whose}{when}.", "{count} rules; {whose}{when}.")
_NATIONAL = Text("quy định chung của Trung ương", "national law alone")
_OF = Text("áp dụng tại {name}", "as they apply in {name}")
_ON = Text(", ngày {on}", ", on {on}")
_ALWAYS = Text(" (mọi thời gian)", ", at all times")
_SILENT = Text(
    "Không áp dụng, hoặc chưa rõ có áp dụng ngày {on} hay không:",
    "Not in force on {on}, or not known to be:",
)
_HINT = Text(
    "Xem căn cứ, lịch sử và nội dung còn để ngỏ của một quy định: far explain MÃ",
    "Sources, history and open terms of one rule: far explain RULE_ID",
)


@click.command(
    help="Các quy định áp dụng ở một nơi, trong một ngày. / The rules of a place, as of a day."
)
@options.province(required=False)
@options.day(required=False)
@options.activity
@options.lang
@options.form
def rules(
    province: str | None, on: date | None, activity: str | None, lang: Lang, form: str
) -> Page:
    """The rules of *province*, or the national ones, on all activities or on one."""
    place = place_of(province, None) if province else None
    book = (Book.of(place) if place else Book.national()).about(activity)
    found = listed(book, on)
    if form == "json":
        return Page.data([rule_data(rule, book, on) for rule in found])
    whose = _OF.fill(name=place.name) if place else _NATIONAL
    when = _ON.fill(on=on) if on else _ALWAYS
    title = _RULES.fill(count=len(found), whose=whose, when=when)[lang]
    rows = tuple(_rule_row(rule, book, on, lang) for rule in found)
    notes = (Line(note[lang]) for note in (place.notes if place else ()))
    grid = Grid(tuple(head[lang] for head in _RULE_HEADS), rows, (0, 38, 24, 44, 26), least=150)
    hint = Line(_HINT[lang], "dim")
    return Page((Line(title, "bold"), *notes, Line(), grid, *_silent(book, on, lang), Line(), hint))


def _rule_row(rule: Rule[Any], book: Book, on: date | None, lang: Lang) -> tuple[Cell, ...]:
    values = book.values_for(rule, on)
    return (
        Cell(rule.id, "bold"),
        Cell(rule.says[lang]),
        Cell(fixed(rule, values, lang)),
        Cell("; ".join(cited(cite)[lang] for cite in citations(rule, values))),
        Cell(applies(rule, values, lang)),
    )


def _silent(book: Book, on: date | None, lang: Lang) -> tuple[Line, ...]:
    if on is None:
        return ()
    law = Law(book.values, on, asked=on)
    every = ((rule, silent(rule, law)) for rule in listed(book, None))
    told = [f"- {rule.id}: {why[lang]}" for rule, why in every if why]
    head = [Line(), Line(_SILENT.fill(on=on)[lang], "bold")] if told else []
    return (*head, *(Line(text) for text in told))


@click.command(
    help="Một quy định: căn cứ, lịch sử, nội dung để ngỏ. / "
    "One rule: sources, values over time, open terms."
)
@click.argument("rule_id", metavar="RULE_ID")
@options.province(required=False)
@options.lang
@options.form
def explain(rule_id: str, province: str | None, lang: Lang, form: str) -> Page:
    """All that is known of a rule."""
    shelf = books(plugins())
    asked = (Book.of(place_of(province, None)),) if province else shelf
    book = next((book for book in asked if _in(book, rule_id)), None)
    if book is None:
        raise _unknown_rule(rule_id, asked)
    rule = book.rules[rule_id]
    if form == "json":
        return Page.data(explained(rule, book, (*shelf, *asked)))
    return Page(tuple(explain_lines(rule, book, (*shelf, *asked), lang)))


def _in(book: Book, rule_id: str) -> bool:
    return any(rule_id in (rule.id, *rule.aliases) for rule in book.rules)


def _unknown_rule(rule_id: str, asked: tuple[Book, ...]) -> Refused:
    known = list(dict.fromkeys(rule.id for book in asked for rule in book.rules))
    near = get_close_matches(rule_id, known, 3, cutoff=0.5)
    return refused(at="RULE_ID", found=rule_id, accepted=", ".join(near) or _SEE_RULES)


_SEE_RULES = Text("mã có trong far rules", "an id that far rules lists")
_PROVINCE_HEADS = (
    Text("Mã", "Code"),
    Text("Tỉnh, thành phố", "Province"),
    Text("Gói", "Package"),
    Text("Tình trạng", "State"),
)
_SOUND = Text("dùng được", "sound")
_BROKEN = Text("có lỗi: {faults}", "broken: {faults}")
_SUCCEEDED = Text("đã sáp nhập vào {code}", "merged into {code}")
_WITHOUT = Text(
    "{count} đơn vị khác chưa có gói: chỉ rà soát theo quy định của Trung ương "
    "(danh sách: far provinces --all).",
    "{count} other units have no package and are answered by national law alone "
    "(far provinces --all lists them).",
)
_NO_PACKAGE = Text("chưa có gói: theo quy định của Trung ương", "no package: national law alone")


@click.command(help="Các tỉnh, thành phố đã cài. / The provinces that are installed.")
@options.option(
    "--all",
    "everything",
    is_flag=True,
    vi="Kể cả đơn vị chưa có gói.",
    en="Also the units without a package.",
)
@options.lang
@options.form
def provinces(lang: Lang, form: str, *, everything: bool) -> Page:
    """The installed plug-ins, the broken ones with the cause."""
    installed = plugins()
    others = without_plugin(installed)
    listed_too = [unit_data(code) for code in others] if everything else []
    data = [*map(province_data, installed), *listed_too]
    if form == "json":
        return Page.data(data)
    rows = (
        *(_plugin_row(one, lang) for one in installed),
        *(
            (Cell(one["code"], "bold"), Cell(one["name"][lang]), Cell(""), Cell(_NO_PACKAGE[lang]))
            for one in listed_too
        ),
    )
    grid = Grid(tuple(head[lang] for head in _PROVINCE_HEADS), rows, (0, 0, 0, 1), least=100)
    count = _WITHOUT.fill(count=len(others))[lang]
    return Page((grid,) if everything else (grid, Line(), Line(count)))


def _plugin_row(one: Plugin, lang: Lang) -> tuple[Cell, ...]:
    name = province_data(one)["name"]
    return (
        Cell(one.name, "bold"),
        Cell(name[lang] if name else ""),
        Cell(f"{one.distribution} {one.version}"),
        Cell(_condition(one)[lang], "red" if one.faults else "green"),
    )


def _condition(one: Plugin) -> Text:
    if one.faults or one.province is None:
        return _BROKEN.fill(faults=one.faults)
    if one.province.succeeded_by:
        return _SUCCEEDED.fill(code=one.province.succeeded_by)
    return _SOUND
