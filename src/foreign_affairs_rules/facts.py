"""
Facts that may be unknown.

A class of facts declares each attribute with its plain type. One that is not known is an unset slot:
reading it raises `Missing`, which the engine turns into "undetermined" with the path of the fact.
So a rule needs no `if` for what is unknown, and cannot mistake it for a pass or a breach.
"""

from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, dataclass_transform, get_args

import attrs

from foreign_affairs_rules.text import Lang, Text, quoted


class _Absent:
    """A default that says why there is no value."""

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        self._name = name

    def __repr__(self) -> str:
        return self._name

    def __reduce__(self) -> str:
        return self._name


UNKNOWN: Any = _Absent("UNKNOWN")
"""The default of a fact that need not be known."""
UNRECORDED: Any = _Absent("UNRECORDED")
"""The default of an event: absent, it has not happened up to the day the document is recorded."""


class Missing(Exception):
    """A fact was read that is not known: *name* of *owner*."""

    def __init__(self, owner: "Facts", name: str) -> None:
        super().__init__(f"{type(owner).__name__}.{name} is not known")
        self.owner = owner
        self.name = name


def _as_found(found: object) -> Text:
    return found if isinstance(found, Text) else Text.same(quoted(found))


@attrs.frozen
class Fault:
    """
    One thing that is wrong with a document: where, what was found, what is accepted.

    What was *found* is a `Text`, or a value, which is told as JSON writes it.
    """

    path: str
    found: Text = attrs.field(converter=_as_found)
    accepted: Text

    def __str__(self) -> str:
        return self.told("en")

    def told(self, lang: Lang) -> str:
        """The fault on one line."""
        where = self.path or _WHOLE
        return _TOLD.fill(path=where, found=self.found, accepted=self.accepted)[lang]

    def under(self, prefix: str) -> "Fault":
        """The same fault seen from an owner that holds it at *prefix*."""
        return attrs.evolve(self, path=join(prefix, self.path))


_TOLD = Text(
    "{path}: tìm thấy {found}; chấp nhận: {accepted}", "{path}: found {found}; accepted: {accepted}"
)
_WHOLE = Text("dữ liệu", "document")
NO_VALUE = Text("không có giá trị", "no value")
"""What is found where nothing is."""
_REQUIRED = Text("một giá trị; mục này bắt buộc", "a value; it must be known")
_EVENT = Text(
    "sự kiện; nếu chưa diễn ra thì bỏ mục này và ghi recorded_until",
    "the event; where it has not happened, leave it out and give recorded_until",
)


def required(name: str) -> Fault:
    """The fault of a fact *name* that must be known and is not."""
    return Fault(name, NO_VALUE, _REQUIRED)


def join(prefix: str, path: str) -> str:
    """The path of *path* below *prefix*."""
    if not prefix or not path:
        return prefix or path
    return f"{prefix}{path}" if path.startswith("[") else f"{prefix}.{path}"


class Senseless(ValueError):
    """Facts that contradict each other; *faults* names every contradiction."""

    def __init__(self, faults: list[Fault]) -> None:
        super().__init__("\n".join(map(str, faults)))
        self.faults = faults

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.faults,)


class Facts:
    """What every class of facts can do; declare one with `facts`."""

    __slots__ = ()

    activity: ClassVar[str] = ""
    """The kind of activity, for a class that can be checked by itself."""
    declared: ClassVar[tuple["attrs.Attribute[Any]", ...]] = ()
    """The attributes as attrs knows them."""
    fact_names: ClassVar[tuple[str, ...]] = ()
    """All attributes, in the order of their declaration."""
    event_names: ClassVar[tuple[str, ...]] = ()
    """Those that are events: `None` once it is known that they have not happened."""
    settles: ClassVar[bool] = False
    """Whether this class or one inside it has events."""
    _optional: ClassVar[tuple[str, ...]] = ()

    def __attrs_post_init__(self) -> None:
        for name in self._optional:
            if type(getattr(self, name)) is _Absent:
                object.__delattr__(self, name)
        faults = [
            Fault(name, "no value", "the event, or nothing and a day in recorded_until")
            for name in self.event_names
            if self.peek(name, UNRECORDED) is None
        ]
        faults += self.sense()
        if faults:
            raise Senseless(faults)

    def sense(self) -> Iterator[Fault]:
        """What contradicts itself in these facts; law is not asked here."""
        yield from ()

    if not TYPE_CHECKING:  # a type checker must go on refusing misspelt names

        def __getattr__(self, name: str) -> Any:
            if name in type(self).fact_names:
                raise Missing(self, name)
            message = f"{type(self).__name__} has no fact {name!r}"
            raise AttributeError(message)

    @classmethod
    def given_defaults(cls) -> tuple[tuple[str, Any], ...]:
        """The attributes with a default that is a value, and the value."""
        fields = ((field.name, field.default) for field in cls.declared)
        return tuple(
            (name, default)
            for name, default in fields
            if default is not attrs.NOTHING and type(default) is not _Absent
        )

    def peek(self, name: str, default: Any = None) -> Any:
        """The fact *name*, or *default* where it is not known; for code that embeds, not rules."""
        try:
            return getattr(self, name)
        except Missing:
            return default

    def known(self) -> dict[str, Any]:
        """The facts that are known, by name."""
        pairs = ((name, self.peek(name, UNKNOWN)) for name in self.fact_names)
        return {name: value for name, value in pairs if value is not UNKNOWN}

    def but(self, **changes: Any) -> Self:
        """A copy with *changes*; give `UNKNOWN` to forget a fact."""
        return type(self)(**(self.known() | changes))

    def out_of_scope(self) -> Text | None:
        """Why no rule concerns this subject at all; `None` when rules do."""
        return None

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self.known() == other.known()

    def __hash__(self) -> int:
        return hash((type(self), *self.known().items()))

    def __repr__(self) -> str:
        known = ", ".join(f"{name}={value!r}" for name, value in self.known().items())
        return f"{type(self).__name__}({known})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.known())


def _restore(cls: type[Facts], known: dict[str, Any]) -> Facts:
    restored = cls.__new__(cls)
    for name, value in known.items():
        object.__setattr__(restored, name, value)
    return restored


F = TypeVar("F", bound=type[Facts])
S = TypeVar("S", bound=Facts)


@dataclass_transform(kw_only_default=True, frozen_default=True, eq_default=False)
def facts(cls: F) -> F:
    """Make *cls* a class of facts: frozen, with keyword arguments and slots that may stay unset."""
    made: Any = attrs.frozen(
        cls, kw_only=True, eq=False, repr=False, getstate_setstate=False, slots=True
    )
    made.declared = fields = attrs.fields(made)
    made.fact_names = tuple(field.name for field in fields)
    made._optional = tuple(field.name for field in fields if type(field.default) is _Absent)
    made.event_names = tuple(field.name for field in fields if field.default is UNRECORDED)
    inner = [part for field in fields for part in facts_within(field.type)]
    made.settles = bool(made.event_names) or any(part.settles for part in inner)
    return made  # type: ignore[no-any-return]


def facts_within(kind: Any) -> Iterator[type[Facts]]:
    """The classes of facts that the type *kind* names."""
    if isinstance(kind, type) and issubclass(kind, Facts):
        yield kind
    for part in get_args(kind):
        yield from facts_within(part)


def children(owner: Facts) -> Iterator[tuple[str, Facts]]:
    """The facts directly inside *owner*, each with its path from there."""
    for name, value in owner.known().items():
        if isinstance(value, Facts):
            yield name, value
        elif isinstance(value, tuple):
            for index, item in enumerate(value):
                if isinstance(item, Facts):
                    yield f"{name}[{index}]", item


def path_of(root: Facts, target: Facts) -> str | None:
    """Where the very object *target* stands in *root*: "" for itself, `None` when it is not there."""
    if root is target:
        return ""
    for path, child in children(root):
        below = path_of(child, target)
        if below is not None:
            return join(path, below)
    return None


def parts_of(thing: Any) -> tuple[Facts, ...]:
    """The facts that a judged thing consists of: itself, those of a tuple, or its ``parts``."""
    if isinstance(thing, Facts):
        return (thing,)
    return thing if isinstance(thing, tuple) else tuple(thing.parts)


def settle(subject: S, on: date, recorded_until: date | None) -> S:
    """
    *subject* as it was known on the day *on*.

    An event dated later has not happened by then. An event that is not recorded has not happened
    if the document is recorded until that day or longer, and is unknown otherwise.
    """
    if not subject.settles:
        return subject
    changes: dict[str, Any] = {}
    for name in subject.event_names:
        day = _day_of(subject.peek(name, UNRECORDED))
        absent = day is UNRECORDED and recorded_until is not None and on <= recorded_until
        if absent or (isinstance(day, date) and day > on):
            changes[name] = None
    for name, value in subject.known().items():
        if name not in changes:
            settled = _settled(value, lambda part: settle(part, on, recorded_until))
            if settled is not value:
                changes[name] = settled
    restored = _restore(type(subject), subject.known() | changes) if changes else subject
    return restored  # type: ignore[return-value]


def _day_of(event: Any) -> Any:
    return event.peek("date") if isinstance(event, Facts) else event


def _settled(value: Any, settle_part: Callable[[Facts], Facts]) -> Any:
    if isinstance(value, Facts):
        return settle_part(value)
    if isinstance(value, tuple) and any(isinstance(item, Facts) for item in value):
        parts = tuple(_settled(item, settle_part) for item in value)
        return value if all(a is b for a, b in zip(parts, value, strict=True)) else parts
    return value
