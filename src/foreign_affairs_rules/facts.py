"""
Facts that may be unknown.

A class of facts declares each attribute with its plain type. One that is not known is an unset
slot: reading it raises `~foreign_affairs_rules.unknown.Missing`, which the engine turns into
"undetermined" with the path of the fact. So a rule needs no ``if`` for what is unknown, and cannot
mistake it for a pass or a breach.
"""

from collections.abc import Iterator
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Self,
    TypeVar,
    cast,
    dataclass_transform,
    get_args,
    get_origin,
)

import attrs

from foreign_affairs_rules.bounds import Bound, bounds_of
from foreign_affairs_rules.faults import Fault, Senseless, join, none_for_event, required
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.unknown import UNKNOWN, UNRECORDED, Absent, Missing

__all__ = [
    "UNKNOWN",
    "UNRECORDED",
    "Facts",
    "Fault",
    "Missing",
    "Senseless",
    "carried",
    "children",
    "facts",
    "facts_within",
    "join",
    "parts_of",
    "parts_within",
    "path_of",
    "with_facts",
]


S = TypeVar("S", bound="Facts")


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
    series_names: ClassVar[tuple[str, ...]] = ()
    """Those of the events that may happen many times: empty while none has happened."""
    rare_names: ClassVar[tuple[str, ...]] = ()
    """Events that have not happened unless the document says so: their default is `None`."""
    settles: ClassVar[bool] = False
    """Whether this class or one inside it has events."""
    nesting: ClassVar[tuple[str, ...]] = ()
    """The attributes that hold facts."""
    settling: ClassVar[tuple[str, ...]] = ()
    """Those of them that hold facts with events."""
    carrying: ClassVar[tuple[str, ...]] = ()
    """Those of them that hold activities, which have rules of their own."""
    bounds: ClassVar[tuple[tuple[str, Bound], ...]] = ()
    """The bounds of single facts, by the name of the fact."""

    def __attrs_post_init__(self) -> None:
        for field in self.declared:
            if type(getattr(self, field.name)) is Absent:
                self._forget(field)
        faults = [*self._out_of_bounds(), *self.sense()]
        if faults:
            raise Senseless(faults)

    def _forget(self, field: "attrs.Attribute[Any]") -> None:
        if field.default is attrs.NOTHING or type(field.default) is Absent:
            object.__delattr__(self, field.name)
        else:
            object.__setattr__(self, field.name, field.default)

    def _out_of_bounds(self) -> Iterator[Fault]:
        for field in self.declared:
            value = self.peek(field.name, UNKNOWN)
            if value is UNKNOWN and field.default is attrs.NOTHING:
                yield required(field.name)
            elif value is None and field.name in self.event_names:
                yield none_for_event(field.name)
        for name, bound in self.bounds:
            value = self.peek(name, UNKNOWN)
            if value is not UNKNOWN and not bound.allows(value):
                yield Fault(name, value, bound.accepted)

    def sense(self) -> Iterator[Fault]:
        """
        What contradicts itself in these facts; law is not asked here.

        Any fact may be unknown here, one that is required too: use `peek`.
        """
        yield from ()

    if not TYPE_CHECKING:  # pragma: no branch -- a type checker must refuse misspelt names

        def __getattr__(self, name: str) -> Any:
            if name in type(self).fact_names:
                raise Missing(self, name)
            message = f"{type(self).__name__} has no fact {name!r}"
            raise AttributeError(message)

    @classmethod
    def given_defaults(cls) -> tuple[tuple[str, Any], ...]:
        """The attributes with a default that is a value, and the value."""
        return tuple(
            (one.name, one.default)
            for one in cls.declared
            if one.default is not attrs.NOTHING and type(one.default) is not Absent
        )

    def peek(self, name: str, default: Any = None) -> Any:
        """The fact *name*, or *default* where it is not known; for code that embeds, not rules."""
        try:
            return object.__getattribute__(self, name)
        except AttributeError:
            if name in type(self).fact_names:
                return default
            raise

    def known(self) -> dict[str, Any]:
        """The facts that are known, by name."""
        pairs = ((name, self.peek(name, UNKNOWN)) for name in self.fact_names)
        return {name: value for name, value in pairs if value is not UNKNOWN}

    def but(self, **changes: Any) -> Self:
        """A copy with *changes*; ``UNKNOWN`` forgets a fact, or gives it its default again."""
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

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        yield from self.known().items()

    def _repr_pretty_(self, printer: Any, _: object) -> None:
        printer.text(repr(self))  # else IPython and hypothesis read every attribute

    def __reduce__(self) -> tuple[Any, ...]:
        return restore, (type(self), self.known())


def restore(cls: type[S], known: dict[str, Any]) -> S:
    """Facts of *cls* as *known*, events that have not happened among them; nothing is checked."""
    restored = cls.__new__(cls)
    for name, value in known.items():
        object.__setattr__(restored, name, value)
    return restored


def with_facts(owner: S, changes: dict[str, Any]) -> S:
    """*owner* with *changes*, those that are unknown forgotten; nothing is checked."""
    every = (owner.known() | changes).items()
    return restore(type(owner), {name: fact for name, fact in every if fact is not UNKNOWN})


@dataclass_transform(kw_only_default=True, frozen_default=True, eq_default=False)
def facts(cls: type[S]) -> type[S]:
    """
    Make *cls* a class of facts: frozen, with keyword arguments and slots that may stay unset.

    Raises `TypeError` for an annotation that is no type, since documents are read by it.
    """
    made: Any = attrs.frozen(
        cls, kw_only=True, eq=False, repr=False, getstate_setstate=False, slots=True
    )
    made.declared = fields = attrs.fields(made)
    for field in fields:
        if isinstance(field.type, (str, Absent)):  # in quotes, or hidden by the fact's own name
            message = f"{cls.__name__}.{field.name}: found {field.type!r}; accepted: a type"
            raise TypeError(message)
    made.fact_names = tuple(field.name for field in fields)
    made.event_names = tuple(field.name for field in fields if field.default is UNRECORDED)
    made.series_names = tuple(
        one.name for one in fields if one.name in made.event_names and get_origin(one.type) is tuple
    )
    made.rare_names = tuple(field.name for field in fields if field.default is None)
    made.bounds = tuple((one.name, bound) for one in fields for bound in bounds_of(one.type))
    within = {one.name: tuple(facts_within(one.type)) for one in fields}
    made.nesting = tuple(name for name, parts in within.items() if parts)
    made.settling = tuple(name for name in made.nesting if any(p.settles for p in within[name]))
    made.carrying = tuple(
        name for name in made.nesting if any(p.activity or p.carrying for p in within[name])
    )
    made.settles = bool(made.event_names or made.rare_names or made.settling)
    return cast("type[S]", made)


def facts_within(kind: Any) -> Iterator[type[Facts]]:
    """The classes of facts that the type *kind* names."""
    if isinstance(kind, type) and issubclass(kind, Facts):
        yield kind
    for part in get_args(kind):
        yield from facts_within(part)


def children(owner: Facts) -> Iterator[tuple[str, Facts]]:
    """The facts directly inside *owner*, each with its path from there."""
    for name in owner.nesting:
        held = owner.peek(name)
        if isinstance(held, tuple):
            yield from ((f"{name}[{index}]", part) for index, part in enumerate(held))
        elif held is not None:
            yield name, held


def parts_within(owner: Facts, kind: type[S]) -> Iterator[tuple[str, S]]:
    """The facts of *kind* inside *owner* at any depth, each with its path from there."""
    for path, part in children(owner):
        if isinstance(part, kind):
            yield path, part
        yield from ((join(path, inner), one) for inner, one in parts_within(part, kind))


def carried(owner: Facts) -> Iterator[tuple[str, Facts]]:
    """The activities that *owner* carries at any depth, such as an agreement to be signed."""
    if not owner.carrying:
        return
    for path, part in children(owner):
        if part.activity:
            yield path, part
        yield from ((join(path, inner), one) for inner, one in carried(part))


def path_of(root: Facts, target: Facts) -> str | None:
    """Where the very object *target* stands in *root*: "" for itself, `None` when not there."""
    if root is target:
        return ""
    for path, part in children(root):
        # A part that holds none itself is not walked into: most parts are such.
        below = path_of(part, target) if part is target or part.nesting else None
        if below is not None:
            return join(path, below)
    return None


def parts_of(thing: Any) -> tuple[Facts, ...]:
    """The facts that a judged thing consists of: itself, those of a tuple, or its ``parts``."""
    if isinstance(thing, Facts):
        return (thing,)
    return thing if isinstance(thing, tuple) else tuple(getattr(thing, "parts", ()))
