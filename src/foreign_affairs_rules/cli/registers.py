"""Registers as commands are given them: JSON, a folder of documents, or a plan in a workbook."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType

import attrs

from foreign_affairs_rules.cli.books import installed, opened_files
from foreign_affairs_rules.cli.refusals import faulty
from foreign_affairs_rules.faults import DocumentError
from foreign_affairs_rules.register import Register, read_register
from foreign_affairs_rules.text import Text

_BOOKS = (".csv", ".xlsx")
_NOWHERE: Mapping[str, str] = MappingProxyType({})
_UNREAD = Text(
    "Có {count} ô chưa đọc được trong {file}: dữ kiện ở đó là chưa rõ; xem far plan check.",
    "{count:cell|cells} of {file} could not be read: what stands there is not known; see far plan "
    "check.",
)


@attrs.frozen(eq=False)
class Held:
    """
    A *register* that was read.

    *sources* tells by id where each activity of a workbook stands, *remarks* what of it is unread.
    """

    register: Register
    sources: Mapping[str, str] = _NOWHERE
    remarks: tuple[Text, ...] = ()


def held_in(file: Path, on: date, command: str) -> Held:
    """
    The register in *file*, for a *command*; a plan in a workbook as known on the day *on*.

    `Refused` where it cannot be read, or the extra that workbooks need is not installed.
    """
    if file.suffix.lower() not in _BOOKS:
        return _of_documents(file)
    with installed(command):
        return _of_workbook(file, on)


def _of_documents(file: Path) -> Held:
    try:
        return Held(read_register(file))
    except DocumentError as error:
        raise faulty(file, error.faults) from None


def _of_workbook(file: Path, on: date) -> Held:
    from foreign_affairs_rules.plans import checked  # noqa: PLC0415 -- needs the extra
    from foreign_affairs_rules.sheets.reading import read_plan  # noqa: PLC0415 -- as above

    plan = read_plan(opened_files([file], lambda _: None))
    unread = len(plan.unread)
    return Held(
        checked.register_of(plan, on),
        {row.id: row.origin for row in plan.rows},
        (_UNREAD.fill(count=unread, file=file.name),) if unread else (),
    )
