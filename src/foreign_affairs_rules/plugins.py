"""Finding the provinces that are installed; a broken plug-in is told and hides no other."""

from collections.abc import Iterator
from difflib import get_close_matches
from importlib.metadata import EntryPoint, entry_points
from typing import Any

import attrs

from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.national.succession import merger_of, parts_of, unit_of
from foreign_affairs_rules.national.units import UNITS
from foreign_affairs_rules.places import (
    Place,
    named_territory,
    national_place,
    part_of,
    place_of,
)
from foreign_affairs_rules.province import Province

GROUP = "foreign_affairs_rules.provinces"
"""The entry-point group under which a plug-in names its `Province`."""


@attrs.frozen
class Plugin:
    """An installed plug-in: its distribution and version, and its province or what is wrong."""

    name: str
    distribution: str
    version: str
    province: Province | None
    faults: tuple[str, ...] = ()

    def __str__(self) -> str:
        faults = "; ".join(self.faults) or "sound"
        return f"{self.distribution} {self.version} ({self.name}): {faults}"


class UnknownProvince(LookupError):
    """No provincial unit has this code."""


class BrokenPlugin(LookupError):
    """The plug-in of the province asked for is installed but cannot be used."""


def plugins() -> tuple[Plugin, ...]:
    """The installed plug-ins, sorted by name, the broken ones with their faults."""
    found = sorted(entry_points(group=GROUP), key=lambda entry: (entry.name, _dist(entry)))
    loaded = [_loaded(entry) for entry in found]
    sound = [plugin for plugin in loaded if plugin.province]
    return tuple(
        _twice(plugin, [one for one in sound if one.name == plugin.name]) for plugin in loaded
    )


def _twice(plugin: Plugin, sound: list[Plugin]) -> Plugin:
    if plugin.province is None or len(sound) == 1:
        return plugin
    by = ", ".join(f"{one.distribution} {one.version}" for one in sound)
    fault = f"province {plugin.name!r} is declared by {by}; uninstall all but one"
    return attrs.evolve(plugin, province=None, faults=(fault,))


def _dist(entry: EntryPoint) -> tuple[str, str]:
    written: Any = entry.dist.metadata if entry.dist else {}
    name, version = (written.get(key) for key in ("Name", "Version"))
    return name or "unknown", version or "unknown"


def _loaded(entry: EntryPoint) -> Plugin:
    try:
        found: Any = entry.load()
        faults = tuple(_faults(entry.name, found))
    except (Exception, SystemExit) as error:  # noqa: BLE001 -- whatever a plug-in raises must hide no other
        return Plugin(entry.name, *_dist(entry), None, (_cause(error),))
    return Plugin(entry.name, *_dist(entry), None if faults else found, faults)


def _cause(error: BaseException) -> str:
    """What was raised, in one line; to a wrong type attrs adds what only a debugger needs."""
    said = error.args[0] if isinstance(error, TypeError) and error.args else error
    return f"{type(error).__name__}: {' '.join(str(said).split())}"


def _faults(name: str, found: Any) -> Iterator[str]:
    if not isinstance(found, Province):
        yield f"found {type(found).__name__}; accepted: a foreign_affairs_rules.Province"
        return
    if found.code != name:
        yield f"entry point {name!r} names the province {found.code!r}; make them equal"
    yield from found.faults()


def place(province: str, territory: str | None = None) -> Place:
    """
    The law of the place *province*, of its part *territory* where units were merged.

    An official code or an ISO alias of a unit serves as well as its own. Raises `UnknownProvince`
    for a code that no unit has or a territory that is no part of the province, and `BrokenPlugin`
    where a plug-in is installed and broken. A province without a plug-in is answered with national
    law alone.
    """
    asked = _code(province)
    part = _code(territory) if territory else asked
    if part == asked:
        return _own(asked)
    merger = merger_of(part)
    if merger is None or merger.new != asked:
        raise UnknownProvince(_no_part(part, asked))
    return part_of(_own(asked), _own(part))


def place_for(subject: Facts, province: str, territory: str | None = None) -> Place:
    """
    The law of the place of *subject*: `place`, of the *territory* asked or the document's own.

    A territory that the document names counts where that unit became part of *province*.
    """
    return place(province, territory_for(subject, province, territory))


def territory_for(subject: Facts, province: str, territory: str | None = None) -> str | None:
    """The *territory* asked, or the one of *subject* where that became part of *province*."""
    merger = merger_of(named_territory(subject) or "")
    inside = merger is not None and merger.new == _code(province)
    return territory or (merger.old if merger and inside else None)


def _code(name: str) -> str:
    unit = unit_of(name)
    if unit is None:
        raise UnknownProvince(_unknown(name))
    return unit


def _own(code: str) -> Place:
    named = [plugin for plugin in plugins() if plugin.name == code]
    for plugin in named:
        if plugin.province is not None:
            return place_of(plugin.province, plugin.distribution)
    if named:
        raise BrokenPlugin("\n".join(map(str, named)))
    return national_place(code)


def _no_part(part: str, province: str) -> str:
    accepted = [merger.old for merger in parts_of(province)] or ["no territory"]
    return f"found {part!r}, no part of {province!r}; accepted: {', '.join(accepted)}"


def _unknown(code: str) -> str:
    near = get_close_matches(code, UNITS, 3)
    accepted = ", ".join(near) if near else "the code of a provincial unit, such as quang_ninh"
    return f"found {code!r}; accepted: {accepted}"
