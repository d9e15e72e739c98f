"""What a rule's function may answer about the one thing it judges; `None` when it is kept."""

from collections.abc import Mapping
from types import MappingProxyType

import attrs

from foreign_affairs_rules.text import Text

_NO_WORDS: Mapping[str, object] = MappingProxyType({})


@attrs.define
class Breach:
    """The norm is not met: what was measured, what the law allows, more words for the message."""

    measured: object = None
    limit: object = None
    words: Mapping[str, object] = _NO_WORDS
    notes: tuple[Text, ...] = ()


@attrs.define
class Question:
    """No program can decide; *asks* stands in place of the rule's own question."""

    asks: Text | None = None
    measured: object = None
    limit: object = None
    words: Mapping[str, object] = _NO_WORDS
    notes: tuple[Text, ...] = ()


@attrs.frozen
class Skip:
    """The norm does not concern this thing, because of *reason*."""

    reason: Text
    notes: tuple[Text, ...] = ()


@attrs.frozen
class Met:
    """The norm is kept, and there is something to note, such as a due date that was moved."""

    notes: tuple[Text, ...]


@attrs.frozen
class Readings:
    """
    A number that a text allows to be counted in two ways, and why.

    It has no order: comparing it with a limit fails, so that nothing passes for plainly kept.
    """

    low: int
    high: int
    because: Text


Verdict = Breach | Question | Skip | Met | None
