"""Why each change is proposed: what is wrong with the plan without it."""

from collections.abc import Iterator, Mapping

from foreign_affairs_rules.mending.edits import edited
from foreign_affairs_rules.mending.kinds import Edit, Kind
from foreign_affairs_rules.mending.options import Option
from foreign_affairs_rules.mending.proposals import Change
from foreign_affairs_rules.mending.seeing import Made, Sight
from foreign_affairs_rules.mending.wording import said, state


def changes(sight: Sight, chosen: Mapping[str, Option]) -> Iterator[Change]:
    """The changes of the options *chosen*, in the order of the ids, each with what asks for it."""
    made = {row: one.made for row, one in chosen.items() if one.changes}
    for row in sorted(made):
        for edit in chosen[row].edits:
            yield _change(sight, made, chosen[row], edit)


def _change(sight: Sight, made: Made, option: Option, edit: Edit) -> Change:
    register = sight.before.register
    was, others = register[option.row], [one for one in option.edits if one is not edit]
    undone = {option.row: edited(was, others)}
    if edit.kind is Kind.MERGE:
        undone |= {edit.of: register[edit.of]}
    report = sight.around(undone, {**made, **undone})
    return Change(
        row=option.row,
        edit=edit,
        says=said(edit),
        was=state(edit, was),
        becomes=state(edit, option.made),
        asked=tuple(sight.wrong(report)),
    )
