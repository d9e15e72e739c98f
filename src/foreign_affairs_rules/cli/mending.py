"""What is proposed for a plan, on the screen and as plain data."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from foreign_affairs_rules.cli.pages import Line
from foreign_affairs_rules.mending import Change, Conflict, Left, Mending
from foreign_affairs_rules.phrases import cited
from foreign_affairs_rules.printing import CITES, finding_data
from foreign_affairs_rules.text import Lang, Text

SHOWN = 20
"""Changes that are told on the screen; the workbook lists all of them."""
_INDENT = "    "
_CHANGE = Text("- {row}: {says} ({was} → {becomes})", "- {row}: {says} ({was} → {becomes})")
_OF = Text("{rows}: {message} ({rule})", "{rows}: {message} ({rule})")
_MORE = Text("- và {count} thay đổi khác, trong sổ tính", "- and {count} more, in the workbook")
_LEFT = Text(
    "Không khắc phục được bằng cách thay đổi kế hoạch:", "What no change of the plan mends:"
)
_KEPT = Text("- {count} × {says} ({rule}): {why}", "- {count} × {says} ({rule}): {why}")
_CONFLICT = Text("- {message} ({rule}): {rows}", "- {message} ({rule}): {rows}")
_STAYS = Text("{row} ({why})", "{row} ({why})")


def mending_lines(found: Mending, lang: Lang) -> Iterator[Line]:
    """The verdict, the changes with what asks for each, what is left, what conflicts."""
    yield Line(found.verdict[lang], "bold red" if found.conflicts else "bold")
    for conflict in found.conflicts:
        yield from _conflict(conflict, lang)
    for change in found.changes[:SHOWN]:
        yield from _change(change, lang)
    if more := found.changes[SHOWN:]:
        yield Line(_MORE.fill(count=len(more))[lang])
    yield from _left(found.left, lang)


def _conflict(one: Conflict, lang: Lang) -> Iterator[Line]:
    rows = tuple(_STAYS.fill(row=row, why=why) for row, why in one.rows.items())
    message = one.wrong.finding.message
    yield Line(_CONFLICT.fill(message=message, rule=one.wrong.rule, rows=rows)[lang], "red")
    yield from _cites([one.wrong.finding], lang)


def _change(one: Change, lang: Lang) -> Iterator[Line]:
    words = {"row": one.row, "says": one.says, "was": one.was, "becomes": one.becomes}
    yield Line(_CHANGE.fill(**words)[lang])
    reasons = (
        _OF.fill(rows=wrong.rows, message=wrong.finding.message, rule=wrong.rule)[lang]
        for wrong in one.asked
    )
    yield from (Line(f"{_INDENT}{reason}") for reason in dict.fromkeys(reasons))
    yield from _cites((wrong.finding for wrong in one.asked), lang)


def _cites(findings: Iterable[Any], lang: Lang) -> Iterator[Line]:
    cites = tuple(dict.fromkeys(cited(cite)[lang] for one in findings for cite in one.citations))
    if cites:
        yield Line(f"{_INDENT}{CITES.fill(cites=cites)[lang]}")


def _left(left: tuple[Left, ...], lang: Lang) -> Iterator[Line]:
    counts = Counter((one.wrong.rule, one.why) for one in left)
    says = {one.wrong.rule: one.wrong.finding.rule.says for one in left}
    if counts:
        yield Line(_LEFT[lang], "bold")
    for (rule, why), count in sorted(counts.items(), key=lambda each: (each[0][0], each[0][1].vi)):
        yield Line(_KEPT.fill(count=count, says=says[rule], rule=rule, why=why)[lang], "yellow")


def mending_data(found: Mending) -> dict[str, Any]:
    """The proposal as plain data."""
    return {
        "verdict": found.verdict.plain(),
        "lawful": found.lawful,
        "proven": found.proven,
        "changes": [_change_data(one) for one in found.changes],
        "left": [
            {"rows": [*one.wrong.rows], "why": one.why.plain(), **finding_data(one.wrong.finding)}
            for one in found.left
        ],
        "conflicts": [
            {
                "rows": {row: why.plain() for row, why in one.rows.items()},
                **finding_data(one.wrong.finding),
            }
            for one in found.conflicts
        ],
        "stays": {row: why.plain() for row, why in found.stays.items()},
    }


def _change_data(one: Change) -> dict[str, Any]:
    return {
        "row": one.row,
        "kind": one.edit.kind.value,
        "of": one.edit.of,
        "by": one.edit.by,
        "says": one.says.plain(),
        "was": one.was.plain(),
        "becomes": one.becomes.plain(),
        "asked": [{"rows": [*wrong.rows], **finding_data(wrong.finding)} for wrong in one.asked],
    }
