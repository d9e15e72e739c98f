"""Finding the provinces that are installed; a broken plug-in is told and hides no other."""

from collections.abc import Iterator
from difflib import get_close_matches
from importlib.metadata import EntryPoint, entry_points
from typing import Any

import attrs

from foreign_affairs_rules.national.units import UNITS
from foreign_affairs_rules.province import Place, Province, national_place, place_of

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
        return Plugin(entry.name, *_dist(entry), None, (f"{type(error).__name__}: {error}",))
    return Plugin(entry.name, *_dist(entry), None if faults else found, faults)


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

    Raises `UnknownProvince` for a code that no unit has and `BrokenPlugin` where its plug-in is
    installed and broken. A province without a plug-in is answered with national law alone.
    """
    for code in filter(None, (province, territory)):
        if code not in UNITS:
            raise UnknownProvince(_unknown(code))
    named = [plugin for plugin in plugins() if plugin.name == province]
    for plugin in named:
        if plugin.province is not None:
            return place_of(plugin.province, plugin.distribution, territory)
    if named:
        raise BrokenPlugin("\n".join(map(str, named)))
    return national_place(province, territory)


def _unknown(code: str) -> str:
    near = get_close_matches(code, UNITS, 3)
    accepted = ", ".join(near) if near else "the code of a provincial unit, such as quang_ninh"
    return f"found {code!r}; accepted: {accepted}"
