"""Reading what a command is given: documents, the place, an office's own values."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any

from foreign_affairs_rules import documents, local
from foreign_affairs_rules.cli.refusals import Refusal, Refused, faulty, refused
from foreign_affairs_rules.facts import Facts, Fault, Senseless
from foreign_affairs_rules.local import LocalValues
from foreign_affairs_rules.national.succession import parts_of
from foreign_affairs_rules.places import Place
from foreign_affairs_rules.plugins import BrokenPlugin, UnknownProvince, place, territory_for
from foreign_affairs_rules.register.documents import SCHEMA as REGISTER
from foreign_affairs_rules.text import Text, quoted

_BROKEN = Text("gói có lỗi: {plugin}", "a plug-in that is broken: {plugin}")
_NO_TERRITORY = Text(
    "không có: chưa ghi nhận đơn vị nào sáp nhập vào nơi này",
    "none: no unit is known to have become part of this one",
)
_ONE_ACTIVITY = Text(
    "hồ sơ của một hoạt động; sổ theo dõi thì dùng với --register, far agenda, far report",
    "the document of one activity; a register goes with --register, far agenda, far report",
)
_REPAIR = Text(
    "gói đã sửa; hoặc gỡ gói ra để chỉ rà soát theo quy định của Trung ương",
    "one that is repaired; or none, to be answered by national law alone",
)


def together(*reads: Callable[[], Any]) -> list[Any]:
    """What each of *reads* returns; `Refused` with what is wrong with any of them."""
    made: list[Any] = []
    wrong: list[Refusal] = []
    for read in reads:
        try:
            made.append(read())
        except Refused as refused:
            wrong += refused.refusals
    if wrong:
        raise Refused(*wrong)
    return made


def activity(file: Path) -> Facts:
    """The activity in *file*."""
    found = _read(file)
    if not found.activity:
        raise _other_kind(found, file, activity=True)
    return found


def placed(
    files: Iterable[Path], province: str, territory: str | None, values: Path | None
) -> list[tuple[Place, Facts]]:
    """Each activity in *files*, and the place by whose law it is checked."""
    reads = (partial(activity, file) for file in files)
    where, *subjects = together(partial(place_of, province, territory, values), *reads)
    places = {territory: where}
    found = []
    for subject in subjects:
        part = territory_for(subject, province, territory)
        if part not in places:
            places[part] = place_of(province, part, values)
        found.append((places[part], subject))
    return found


def place_of(
    province: str, territory: str | None, values: Path | None = None, at: str = "--province"
) -> Place:
    """The place asked *at* an option, with the office's own *values* where a file gives some."""
    try:
        found = place(province, territory)
    except UnknownProvince as error:
        raise refused(at="--territory", found=territory, accepted=_part(province)) from error
    except BrokenPlugin as error:
        broken = _BROKEN.fill(plugin=str(error))
        raise refused(at=at, found=broken, accepted=_REPAIR) from None
    return found if values is None else _filled(found, values)


def _part(province: str) -> Text | str:
    return ", ".join(merger.old for merger in parts_of(province)) or _NO_TERRITORY


def _filled(found: Place, file: Path) -> Place:
    given = _read(file)
    if not isinstance(given, LocalValues):
        raise _other_kind(given, file, activity=False)
    try:
        return found.filled(local.fill(given, found.terms, found.values))
    except Senseless as error:
        raise faulty(file, error.faults) from None


def _read(file: Path) -> Facts:
    try:
        return documents.read(file)
    except documents.DocumentError as error:
        raise faulty(file, map(_hinted, error.faults)) from None


def _hinted(fault: Fault) -> Fault:
    """*fault*; of a register where one activity was asked for it says what takes a register."""
    if fault.path == "schema" and fault.found == Text.same(quoted(REGISTER)):
        return Fault(fault.path, fault.found, _ONE_ACTIVITY)
    return fault


def _other_kind(found: Facts, file: Path, *, activity: bool) -> Refused:
    names = {kind: name for name, kind in documents.SCHEMAS.items()}
    accepted = [name for kind, name in names.items() if bool(kind.activity) is activity]
    fault = Fault("schema", names[type(found)], Text.same(", ".join(accepted)))
    return faulty(file, [fault])
