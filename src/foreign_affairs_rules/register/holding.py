"""The activities that an office knows, by id, and the groups that they form."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from types import MappingProxyType

from foreign_affairs_rules.days import to_day
from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.register.groups import Key, keys_of


class Register:
    """
    The activities that an office knows, each by its id, in the order of their ids.

    *kept_from* is the first day of what it holds whole, where that is known. Raises `ValueError`
    for what is no activity, and for an id that two of them have.
    """

    __slots__ = ("_groups", "_held", "kept_from")

    def __init__(
        self, activities: Iterable[Facts] = (), *, kept_from: str | date | None = None
    ) -> None:
        self.kept_from = None if kept_from is None else to_day(kept_from)
        self._held: dict[str, Facts] = {}
        self._groups: dict[Key, frozenset[str]] = {}
        members: dict[Key, set[str]] = {}
        for one in activities:
            _put(self._held, one)
            for key in keys_of(one):
                members.setdefault(key, set()).add(_name(one))
        self._groups |= {key: frozenset(names) for key, names in members.items()}

    def __repr__(self) -> str:
        return f"Register({len(self)} activities)"

    def __len__(self) -> int:
        return len(self._held)

    def __iter__(self) -> Iterator[Facts]:
        return (self._held[name] for name in self.ids)

    def __contains__(self, id: object) -> bool:
        return id in self._held

    def __getitem__(self, id: str) -> Facts:
        return self._held[id]

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the activities, sorted."""
        return tuple(sorted(self._held))

    @property
    def groups(self) -> Mapping[Key, frozenset[str]]:
        """The ids of the activities in each group."""
        return MappingProxyType(self._groups)

    def covers(self, year: int) -> bool:
        """Whether it holds *year* whole: from its first day on, as far as it is said."""
        return self.kept_from is None or self.kept_from <= date(year, 1, 1)

    def keys_of(self, id: str) -> frozenset[Key]:
        """The groups of the activity *id*; none where it is not held."""
        return frozenset(keys_of(self._held[id]) if id in self else ())

    def of(self, key: Key) -> tuple[Facts, ...]:
        """The activities of the group *key*, in the order of their ids; none for an unknown one."""
        return tuple(self._held[name] for name in sorted(self._groups.get(key, ())))

    def adding(self, *activities: Facts) -> "Register":
        """This register and *activities*. Raises `ValueError` for an id that is there."""
        held = dict(self._held)
        for one in activities:
            _put(held, one)
        return self._with(held, map(_name, activities))

    def replacing(self, *activities: Facts) -> "Register":
        """This register with *activities* in place of those of their ids; `KeyError` if none is."""
        held = dict(self._held)
        for one in activities:
            del held[_name(one)]
            _put(held, one)
        return self._with(held, map(_name, activities))

    def putting(self, *activities: Facts) -> "Register":
        """This register with *activities*, in place of those that have their ids."""
        held = dict(self._held) | {_name(one): one for one in activities}
        return self._with(held, map(_name, activities))

    def without(self, *ids: str) -> "Register":
        """This register without the activities *ids*. Raises `KeyError` where there is none."""
        held = dict(self._held)
        for name in ids:
            del held[name]
        return self._with(held, ids)

    def differing(self, other: "Register") -> frozenset[str]:
        """The ids of the activities that are not the very same here and in *other*."""
        every = {*self._held, *other.ids}
        return frozenset(name for name in every if self._held.get(name) is not other.get(name))

    def get(self, id: str) -> Facts | None:
        """The activity *id*; `None` where it is not held."""
        return self._held.get(id)

    def _with(self, held: dict[str, Facts], names: Iterable[str]) -> "Register":
        """A register of *held*, which differs from this one in the activities *names*."""
        groups = dict(self._groups)
        for name in dict.fromkeys(names):
            before, after = self.keys_of(name), {*keys_of(held[name])} if name in held else set()
            for key in before - after:
                groups[key] -= {name}
                if not groups[key]:
                    del groups[key]
            for key in after - before:
                groups[key] = groups.get(key, frozenset()) | {name}
        made = Register(kept_from=self.kept_from)
        made._held, made._groups = held, groups
        return made


def _put(held: dict[str, Facts], activity: Facts) -> None:
    name = _name(activity)
    if name in held:
        message = f"found the id {name!r} twice; accepted: each id once"
        raise ValueError(message)
    held[name] = activity


def _name(activity: Facts) -> str:
    if not activity.activity or "recorded_until" not in activity.fact_names:
        message = f"found {type(activity).__name__}; accepted: an activity"
        raise ValueError(message)
    return str(activity.peek("id"))
