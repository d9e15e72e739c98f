"""Changes after the decision: members replaced, and whatever else a later version changed."""

from collections.abc import Iterator
from datetime import date

import attrs

from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.model.papers import DecisionContent
from foreign_affairs_rules.register.counting import happened
from foreign_affairs_rules.reporting.scope import Scope
from foreign_affairs_rules.slips.blocks import masked
from foreign_affairs_rules.text import Text

_CONTENTS = {
    DecisionContent.MEMBERS: Text("thành viên", "members"),
    DecisionContent.DATES: Text("thời gian", "dates"),
    DecisionContent.COUNTRIES: Text("nước đến", "countries"),
    DecisionContent.PURPOSE: Text("mục đích", "purpose"),
    DecisionContent.FUNDING: Text("kinh phí", "funding"),
    DecisionContent.PASSPORT_CATEGORY: Text("loại hộ chiếu", "passport category"),
    DecisionContent.OTHER: Text("nội dung khác", "other"),
}


@attrs.frozen(kw_only=True)
class Changed:
    """
    A change of *subject* after its decision.

    *contents* are those of the decision that it changed, *replaced* how many members; *what* tells
    the change of a conference in the words of its document.
    """

    subject: str
    kind: str
    day: date | None
    contents: tuple[Text, ...]
    replaced: int | None
    new_paper: bool | None
    what: str | None


@attrs.frozen(kw_only=True)
class Changes:
    """
    Every change after a decision.

    *subjects* counts the activities with a change, *replacing* those with members replaced,
    *replaced* the members.
    """

    changes: tuple[Changed, ...]
    subjects: int
    replacing: int
    replaced: int


def changes_of(scope: Scope) -> Changes:
    """The changes of delegations abroad and of conferences after they were decided."""
    subjects = (*scope.counted("outbound"), *scope.counted("conference"))
    found = tuple(one for subject in subjects for one in _changes(subject.facts, scope.on))
    return Changes(
        changes=found,
        subjects=len({one.subject for one in found}),
        replacing=len({one.subject for one in found if one.replaced}),
        replaced=sum(one.replaced or 0 for one in found),
    )


def _changes(activity: Facts, on: date) -> Iterator[Changed]:
    name = "versions" if activity.activity == "outbound" else "changes"
    for one in activity.peek(name) or ():
        if happened(one, on):
            yield _changed(activity, one)


def _changed(activity: Facts, one: Facts) -> Changed:
    known = one.known()
    what = known.get("what")
    return Changed(
        subject=str(activity.peek("id")),
        kind=activity.activity,
        day=known.get("date"),
        contents=tuple(_CONTENTS[content] for content in known.get("changed", ())),
        replaced=known.get("replaced_members"),
        new_paper=known.get("new_paper"),
        what=None if what is None else masked(what),
    )
