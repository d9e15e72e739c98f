"""``far needs``: who decides, which papers, whose opinions, as of a day."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import click

from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.cli import options
from foreign_affairs_rules.cli.inputs import placed
from foreign_affairs_rules.cli.pages import Line, Page
from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.listing import iso
from foreign_affairs_rules.needs import Need, Needs, needs
from foreign_affairs_rules.phrases import cited
from foreign_affairs_rules.printing import citation_data, plain
from foreign_affairs_rules.rules import Test
from foreign_affairs_rules.text import Lang, Text

_TITLE = Text(
    "Hồ sơ {subject} cần gì theo quy định áp dụng tại {place}, ngày {on}",
    "What {subject} needs by the rules that apply in {place}, on {on}",
)
_KINDS = {
    Test.DECIDERS: Text("Cấp có thẩm quyền", "Who decides"),
    Test.PAPERS: Text("Thành phần hồ sơ", "The papers"),
    Test.BODIES: Text("Cơ quan phải lấy ý kiến", "Whose opinions"),
}
_KEYS = {
    Test.DECIDERS: "competent_authority",
    Test.PAPERS: "required_documents",
    Test.BODIES: "consultations",
}
_THERE = {
    Test.DECIDERS: Text("đã quyết định", "has decided"),
    Test.PAPERS: Text("có", "there"),
    Test.BODIES: Text("đã lấy ý kiến", "asked"),
}
_LACKING = {
    Test.DECIDERS: Text("chưa quyết định", "has not decided"),
    Test.PAPERS: Text("chưa có", "lacking"),
    Test.BODIES: Text("chưa lấy ý kiến", "not asked"),
}
_UNCLEAR = Text("chưa rõ, thiếu {paths}", "not known, lacking {paths}")
_MAYBE = Text("chưa rõ có cần hay không, thiếu {paths}", "not known to be needed, lacking {paths}")
_NONE = Text("Không yêu cầu trong trường hợp này.", "None is asked for in this case.")
_NOTHING = Text(
    "Không có danh mục nào về thẩm quyền, hồ sơ, lấy ý kiến cho loại hồ sơ này.",
    "No list of the law concerns this kind of document.",
)


@click.command(
    name="needs",
    help="Cấp nào quyết định, hồ sơ gồm những gì, lấy ý kiến cơ quan nào. / "
    "Who decides, which papers and whose opinions it needs.",
)
@click.argument("file", type=click.Path(path_type=Path), metavar="FILE")
@options.place_and_day
@options.form
def needed(
    *,
    file: Path,
    province: str,
    on: date,
    territory: str | None,
    values_file: Path | None,
    lang: Lang,
    form: str,
) -> Page:
    """What the activity in *file* needs."""
    ((place, subject),) = placed([file], province, territory, values_file)
    checker = Checker(place, on)
    found = {kind: needs(checker, subject, kind) for kind in _KINDS}
    if form == "json":
        return Page.data(_data(checker, subject, found))
    return Page(tuple(_lines(checker, subject, found, lang)))


Found = dict[Test, tuple[Needs, ...]]


def _data(checker: Checker, subject: Facts, found: Found) -> dict[str, Any]:
    return {
        "subject": str(getattr(subject, "id", "")),
        "province": checker.place.province,
        "territory": checker.place.territory_of(subject),
        "on": checker.on.isoformat(),
        **{_KEYS[kind]: [_list_data(one) for one in lists] for kind, lists in found.items()},
    }


def _list_data(one: Needs) -> dict[str, Any]:
    return {
        "rule": one.rule.id,
        "name": one.name.plain(),
        "at": one.at,
        "day": iso(one.day),
        "needs": [_need_data(need) for need in one.needs],
        "reason": plain(one.reason),
        "missing": {"facts": list(one.missing_facts), "law": list(one.missing_law)},
        "citations": [citation_data(cite) for cite in one.citations],
        "notes": [note.plain() for note in one.notes],
    }


def _need_data(one: Need) -> dict[str, Any]:
    return {
        "what": one.item.what.value,
        "name": one.item.name.plain(),
        "because": plain(one.item.because),
        "needed": one.needed,
        "present": one.present,
        "at": list(one.at),
        "missing_facts": list(one.missing_facts),
        "citations": [citation_data(cite) for cite in one.citations],
        "notes": [note.plain() for note in one.notes],
    }


def _lines(checker: Checker, subject: Facts, found: Found, lang: Lang) -> Iterator[Line]:
    name = str(getattr(subject, "id", ""))
    yield Line(_TITLE.fill(subject=name, place=checker.place.name, on=checker.on)[lang], "bold")
    yield from (Line(note[lang]) for note in checker.place.notes_on(checker.on))
    if not any(found.values()):
        yield Line(_NOTHING[lang])
    for kind, lists in found.items():
        if lists:
            yield Line()
            yield Line(_KINDS[kind][lang], "bold cyan")
        yield from _kind_lines(lists, kind, lang)


def _kind_lines(lists: tuple[Needs, ...], kind: Test, lang: Lang) -> Iterator[Line]:
    """What is listed, then what is not, under its common reason."""
    without: dict[Text, list[Needs]] = {}
    for one in lists:
        if one.reason is None:
            yield from _list_lines(one, kind, lang)
        else:
            without.setdefault(one.reason, []).append(one)
    for reason, alike in without.items():
        yield from (Line(_heading(one, lang), "bold") for one in alike)
        yield Line(f"  {reason[lang]}")


def _list_lines(one: Needs, kind: Test, lang: Lang) -> Iterator[Line]:
    cites = "; ".join(cited(cite)[lang] for cite in one.citations)
    yield Line(f"{_heading(one, lang)}: {cites}", "bold")
    if not one.needs:
        yield Line(f"  {_NONE[lang]}")
    for need in one.needs:
        yield from _need_lines(need, kind, lang)
    yield from (Line(f"  {note[lang]}") for note in one.notes)


def _heading(one: Needs, lang: Lang) -> str:
    return f"- {one.name[lang]} ({one.at})" if one.at else f"- {one.name[lang]}"


def _need_lines(one: Need, kind: Test, lang: Lang) -> Iterator[Line]:
    because = f"; {one.item.because[lang]}" if one.item.because else ""
    cite = f"; {cited(one.item.cite)[lang]}" if one.item.cite else ""
    standing = _standing(one, kind)[lang]
    yield Line(f"  [{standing}] {one.item.name[lang]}{because}{cite}", _style(one))
    yield from (Line(f"    {note[lang]}") for note in one.notes)


def _standing(one: Need, kind: Test) -> Text:
    if one.needed is None:
        return _MAYBE.fill(paths=one.missing_facts)
    if one.present is None:
        return _UNCLEAR.fill(paths=one.missing_facts)
    return (_THERE if one.present else _LACKING)[kind]


def _style(one: Need) -> str:
    return "" if one.needed is None else {True: "green", False: "red", None: "yellow"}[one.present]
