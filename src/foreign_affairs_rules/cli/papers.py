"""``far schema`` and ``far example``: what documents look like, and some to start from."""

import json
from datetime import date
from difflib import get_close_matches
from typing import Any

import click

from foreign_affairs_rules import contract, documents, forms, schemas, shipped
from foreign_affairs_rules.cli import options
from foreign_affairs_rules.cli.inputs import place_of
from foreign_affairs_rules.cli.pages import Cell, Grid, Line, Page
from foreign_affairs_rules.cli.refusals import refused
from foreign_affairs_rules.plugins import plugins
from foreign_affairs_rules.register import documents as register
from foreign_affairs_rules.text import Lang, Text

_CHECK = "check"
_WHOLE = {_CHECK: contract.schema, register.SCHEMA: register.schema}
_KINDS = (*documents.SCHEMAS, *_WHOLE)
_LAWFUL = tuple(name for name, kind in documents.SCHEMAS.items() if kind.activity)
_NOTHING = Text("không có giá trị", "no value")
_BOTH = Text(
    "--province cùng với --on, hoặc bỏ cả hai", "--province together with --on, or neither"
)


@click.command(
    help="JSON Schema của hồ sơ, hoặc của kết quả rà soát. / "
    "The JSON Schema of documents, or of what far check prints."
)
@options.choice("--of", "of", _KINDS, "Loại dữ liệu.", "Which data.")
@options.province(required=False)
@options.day(required=False)
@options.lang
def schema(of: str, province: str | None, on: date | None, lang: Lang) -> Page:
    """The JSON Schema of one kind of data, with the law of a place and day where they are given."""
    del lang  # a schema speaks to software
    if province is None and on is None:
        whole = _WHOLE.get(of)
        return Page.data(whole() if whole else schemas.schema_of(of))
    if province is None or on is None:
        lacking = "--province" if province is None else "--on"
        raise refused(at=lacking, found=_NOTHING, accepted=_BOTH)
    if of not in _LAWFUL:
        raise refused(at="--of", found=of, accepted=", ".join(_LAWFUL))
    return Page.data(forms.schema_for(of, place_of(province, None), on))


_HEADS = (
    Text("Tên", "Name"),
    Text("Loại", "Kind"),
    Text("Tỉnh, thành phố", "Province"),
    Text("Nội dung", "Title"),
)
_SHARED = Text("dùng chung", "any")
_HINT = Text(
    "In một tài liệu để sửa: far example TÊN > ho-so.json",
    "Print one to edit: far example NAME > document.json",
)


@click.command(
    help="Hồ sơ mẫu có trong các gói; cho tên thì in ra. / "
    "Documents that ship in the packages; with a name, prints it."
)
@click.argument("name", required=False, metavar="[NAME]")
@options.province(required=False)
@options.lang
@options.form
def example(name: str | None, province: str | None, lang: Lang, form: str) -> Page:
    """The documents that ship, or one of them as it stands in its package."""
    if name is not None:
        return Page(raw=_text(name, province))
    found = _listed(province)
    if form == "json":
        return Page.data(found)
    rows = tuple(
        (
            Cell(one["name"], "bold"),
            Cell(one["schema"]),
            Cell(one["province"] or _SHARED[lang]),
            Cell(one["title"]),
        )
        for one in found
    )
    grid = Grid(tuple(head[lang] for head in _HEADS), rows, (0, 0, 0, 1), least=100)
    return Page((grid, Line(), Line(_HINT[lang], "dim")))


def _text(name: str, province: str | None) -> str:
    found = shipped.examples(province)
    if name not in found:
        near = get_close_matches(name, found, 3, cutoff=0.3) or sorted(found)
        raise refused(at="NAME", found=name, accepted=", ".join(near) or _NONE)
    return found[name].read_text(encoding="utf-8")


_NONE = Text(
    "không có hồ sơ mẫu nào ở đó; bỏ --province để xem tất cả",
    "no document ships there; leave --province out to see all",
)


def _listed(province: str | None) -> list[dict[str, Any]]:
    codes = [plugin.province.code for plugin in plugins() if plugin.province]
    owners = {name: code for code in codes for name in shipped.examples(code)}
    found = shipped.examples(province).items()
    return [
        {"name": name, "province": owners.get(name), **head(file.read_text(encoding="utf-8"))}
        for name, file in found
    ]


def head(text: str) -> dict[str, str]:
    """The schema and the title of a document, empty where its *text* does not tell."""
    try:
        data = json.loads(text)
    except ValueError:
        data = {}
    return {key: str(data.get(key, "")) for key in ("schema", "title")}
