"""``far demo``: a shipped delegation of Quảng Ninh, checked and scheduled."""

from datetime import date

import click

from foreign_affairs_rules import documents, shipped
from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.cli import options
from foreign_affairs_rules.cli.checks import report_lines
from foreign_affairs_rules.cli.inputs import place_of
from foreign_affairs_rules.cli.pages import Line, Page
from foreign_affairs_rules.cli.refusals import refused
from foreign_affairs_rules.cli.timetable import schedule_lines
from foreign_affairs_rules.text import Lang, Text

NAME = "outbound-eleven-members"
PROVINCE = "quang_ninh"
ON = date(2018, 3, 13)

_TITLE = Text(
    "Hồ sơ mẫu {name} (dữ liệu giả định), hỏi ngày {on}. Tự làm lại:",
    "The shipped document {name} (synthetic data), asked about on {on}. To do it yourself:",
)
_COMMANDS = (
    f"far example {NAME} > doan.json",
    f"far check doan.json --province {PROVINCE} --on {ON}",
    f"far schedule doan.json --province {PROVINCE} --on {ON}",
)
_NO_PLUGIN = Text("chưa cài gói của Quảng Ninh", "the package of Quảng Ninh is not installed")
_GET_PLUGIN = Text(
    "pip install foreign-affairs-rules-quang-ninh "
    "(trong mã nguồn: pip install -e plugins/quang_ninh)",
    "pip install foreign-affairs-rules-quang-ninh "
    "(in a checkout: pip install -e plugins/quang_ninh)",
)


@click.command(
    help="Xem thử: rà soát và lập tiến độ một hồ sơ mẫu. / "
    "See it work: a shipped document checked and scheduled."
)
@options.lang
def demo(lang: Lang) -> Page:
    """What `far check` and `far schedule` tell of a shipped document."""
    place = place_of(PROVINCE, None)
    file = shipped.examples(PROVINCE).get(NAME)
    if file is None:
        raise refused(at="far demo", found=_NO_PLUGIN, accepted=_GET_PLUGIN)
    checker = Checker(place, ON)
    subject = documents.loads(file.read_text(encoding="utf-8"))
    title = _TITLE.fill(name=NAME, on=ON)[lang]
    return Page(
        (
            Line(title, "bold"),
            *(Line(f"    {command}", "cyan") for command in _COMMANDS),
            Line(),
            *report_lines(checker.check(subject), lang, everything=False),
            Line(),
            *schedule_lines(checker.schedule(subject), place, lang),
        )
    )
