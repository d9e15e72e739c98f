"""What is proposed for a plan: changes and why, what is left, or why there is no way."""

from collections.abc import Mapping

import attrs

from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.mending.kinds import Edit
from foreign_affairs_rules.mending.seeing import Wrong
from foreign_affairs_rules.mending.wishes import Wishes
from foreign_affairs_rules.register.checking import RegisterReport
from foreign_affairs_rules.text import Text


@attrs.frozen
class Change:
    """
    One change of the activity *row*: the *edit*, and the words for what was and what is to be.

    *asked* is what is found of the plan without this change and with all others: the rules that
    ask for it.
    """

    row: str
    edit: Edit
    says: Text
    was: Text
    becomes: Text
    asked: tuple[Wrong, ...]


@attrs.frozen
class Left:
    """What stays *wrong*, and *why* no change of the plan mends it."""

    wrong: Wrong
    why: Text


@attrs.frozen
class Conflict:
    """A rule that no plan keeps while all of *rows* stay as they are, each for its reason."""

    wrong: Wrong
    rows: Mapping[str, Text]


@attrs.frozen(eq=False, repr=False)
class Mending:
    """
    What is proposed for the plan that *before* reports on; a person decides.

    *after* is the report on the plan with all *changes*, *made* each activity that they change, or
    nothing where it is gone. It is *proven* where no smaller set mends as much, and none of that
    size comes first. Where there are *conflicts* no plan keeps those rules while what is fixed
    stays: the changes mend the rest. *stays* says why an activity is not to be changed, and
    *wishes* what the user wanted.
    """

    before: RegisterReport
    after: RegisterReport
    changes: tuple[Change, ...]
    left: tuple[Left, ...]
    conflicts: tuple[Conflict, ...]
    proven: bool
    made: Mapping[str, Facts | None]
    stays: Mapping[str, Text]
    wishes: Wishes

    @property
    def lawful(self) -> bool:
        """Whether the plan as proposed keeps every rule that was to be kept."""
        return not (self.left or self.conflicts)

    @property
    def verdict(self) -> Text:
        """What is to be said of the proposal as a whole."""
        if self.conflicts:
            return _NONE
        if not self.changes:
            return _IN_VAIN if self.left else _NOTHING
        return _LEAST if self.proven else _NOT_PROVEN


_NONE = Text(
    "Không có phương án nào đúng quy định khi giữ nguyên các dòng nêu dưới đây; các thay đổi đề "
    "xuất chỉ khắc phục phần còn lại.",
    "No plan keeps the rules while the rows below stay as they are; the changes proposed mend only "
    "the rest.",
)
_NOTHING = Text("Không cần thay đổi nào.", "No change is needed.")
_IN_VAIN = Text(
    "Không thay đổi nào của kế hoạch khắc phục được nội dung còn lại.",
    "No change of the plan mends what is left.",
)
_LEAST = Text(
    "Không có tập thay đổi nào nhỏ hơn mà khắc phục được như vậy.",
    "No smaller set of changes mends as much.",
)
_NOT_PROVEN = Text(
    "Chưa chứng minh là ít thay đổi nhất: đã hết giới hạn tìm kiếm.",
    "Not proven to be the fewest changes: the limit of the search was reached.",
)
