"""What the user wants of a mended plan, and which activities no change is proposed for."""

from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType

import attrs

from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.mending.days import first_day
from foreign_affairs_rules.mending.kinds import Kind
from foreign_affairs_rules.register.counting import happened
from foreign_affairs_rules.register.groups import DAYS
from foreign_affairs_rules.text import Text


def _weights(given: Mapping[Kind, int]) -> Mapping[Kind, int]:
    return MappingProxyType({kind: given.get(kind, 1) for kind in Kind})


@attrs.define
class Effort:
    """How much work may still be done, in the deterministic time of the solver."""

    left: float


@attrs.frozen
class Wishes:
    """
    What the user wants.

    *priorities* of activities by id, 1 the highest; one without comes last. No change is proposed
    to those *fixed*. *weights* are what a change of each kind costs, 1 where none is given. *also*
    are rules whose open questions are to be mended too. An activity is moved by at most *weeks*.
    *effort* is the limit of the search, in units of the solver's deterministic time. Raises
    `ValueError` for a weight below 1, and for weeks or an effort below 0.
    """

    priorities: Mapping[str, int] = MappingProxyType({})
    fixed: frozenset[str] = frozenset()
    weights: Mapping[Kind, int] = attrs.field(factory=dict, converter=_weights)
    also: frozenset[str] = frozenset()
    weeks: int = attrs.field(default=12, validator=attrs.validators.ge(0))
    effort: float = attrs.field(default=20.0, validator=attrs.validators.ge(0))

    def __attrs_post_init__(self) -> None:
        for kind, weight in self.weights.items():
            if weight < 1:
                message = f"found {kind.value}={weight}; accepted: a weight from 1"
                raise ValueError(message)

    def stays(self, activity: Facts, on: date) -> Text | None:
        """Why no change of *activity* is proposed on the day *on*; `None` where one may be."""
        marked = FIXED if activity.peek("id") in self.fixed else None
        return settled(activity, on) or marked


def settled(activity: Facts, on: date) -> Text | None:
    """Why *activity* can no more be planned otherwise; `None` while it can."""
    if activity.activity not in DAYS:
        return _NOT_PLANNED
    start = first_day(activity)
    if (start is not None and start < on) or _any_happened(activity, _BEGUN, on):
        return _PAST
    if _any_happened(activity, ("decision",), on):
        return _DECIDED
    return _CALLED_OFF if _any_happened(activity, ("cancelled",), on) else None


def _any_happened(activity: Facts, names: Iterable[str], on: date) -> bool:
    known = (name for name in names if name in activity.fact_names)
    return any(happened(activity.peek(name), on) for name in known)


_BEGUN = ("departed", "arrived", "opened", "signed")
FIXED = Text("được đánh dấu giữ nguyên", "it is marked to stay as it is")
_NOT_PLANNED = Text("không phải hoạt động của kế hoạch", "it is no activity of a plan")
_PAST = Text("đã thực hiện hoặc đã qua ngày dự kiến", "it was made, or its planned day has passed")
_DECIDED = Text("đã có quyết định", "it is decided")
_CALLED_OFF = Text("đã hủy", "it was called off")
