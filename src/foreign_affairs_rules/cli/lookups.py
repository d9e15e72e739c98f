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
from foreign_affairs_rules.national.succession import MERGERS, merger_of
from foreign_affairs_rules.phrases import applies, cited, fixed
from foreign_affairs_rules.places import Place
from foreign_affairs_rules.plugins import plugins
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
    notes = (Line(note[lang]) for note in (_notes(place, on) if place else ()))
    grid = Grid(tuple(head[lang] for head in _RULE_HEADS), rows, (0, 38, 24, 44, 26), least=150)
    hint = Line(_HINT[lang], "dim")
    return Page((Line(title, "bold"), *notes, Line(), grid, *_silent(book, on, lang), Line(), hint))


def _notes(place: Place, on: date | None) -> tuple[Text, ...]:
    return place.notes_on(on) if on else place.notes


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
    Text("Mã số", "Official code"),
    Text("Gói", "Package"),
    Text("Tình trạng", "State"),
)
_SOUND = Text("dùng được", "sound")
_BROKEN = Text("có lỗi: {faults}", "broken: {faults}")
_SUCCEEDED = Text("đã sáp nhập vào {code} từ {on}", "merged into {code} on {on}")
_WITHOUT = Text(
    "{count} đơn vị khác chưa có gói: chỉ rà soát theo quy định của Trung ương "
    "(danh sách: far provinces --all).",
    "{count} other units have no package and are answered by national law alone "
    "(far provinces --all lists them).",
)
_NO_PACKAGE = Text("chưa có gói: theo quy định của Trung ương", "no package: national law alone")


@click.command(
    help="Các tỉnh, thành phố đã cài, và đơn vị kế thừa. / "
    "The provinces that are installed, and which unit succeeded."
)
@options.day(required=False)
@options.option(
    "--all",
    "everything",
    is_flag=True,
    vi="Kể cả đơn vị chưa có gói.",
    en="Also the units without a package.",
)
@options.lang
@options.form
def provinces(on: date | None, lang: Lang, form: str, *, everything: bool) -> Page:
    """The installed plug-ins, the broken ones with the cause, and their successors on a day."""
    installed = plugins()
    others = without_plugin(installed)
    successors = {merger.new for merger in MERGERS if on and on >= merger.on}
    told = [code for code in others if everything or code in successors]
    data = [
        *(province_data(one, on) for one in installed),
        *(unit_data(code, on) for code in told),
    ]
    if form == "json":
        return Page.data(data)
    faults = {one.name: one.faults for one in installed}
    rows = tuple(_unit_row(one, faults, on, lang) for one in data)
    grid = Grid(tuple(head[lang] for head in _PROVINCE_HEADS), rows, (0, 0, 0, 0, 1), least=100)
    notes = tuple(Line(note[lang]) for one in data for note in one["notes"])
    count = (Line(), Line(_WITHOUT.fill(count=len(others) - len(told))[lang]))
    more = (Line(), *notes) if notes else ()
    return Page((grid, *more, *(() if everything else count)))


def _unit_row(
    unit: dict[str, Any], faults: dict[str, tuple[str, ...]], on: date | None, lang: Lang
) -> tuple[Cell, ...]:
    condition, style = _condition(unit, faults, on)
    return (
        Cell(unit["code"], "bold"),
        Cell(unit["name"][lang] if unit["name"] else ""),
        Cell(", ".join((*unit["codes"], *unit["aliases"]))),
        Cell(f"{unit['distribution']} {unit['version']}" if unit["distribution"] else ""),
        Cell(condition[lang], style),
    )


def _condition(
    unit: dict[str, Any], faults: dict[str, tuple[str, ...]], on: date | None
) -> tuple[Text, str]:
    wrong = faults.get(unit["code"])
    if wrong:
        return _BROKEN.fill(faults=wrong), "red"
    merger = merger_of(unit["code"])
    if merger and on and on >= merger.on:
        return _SUCCEEDED.fill(code=merger.new, on=merger.on), "yellow"
    return (_NO_PACKAGE, "") if wrong is None else (_SOUND, "green")
