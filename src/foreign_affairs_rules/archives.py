"""Files that are ZIP archives (DOCX, XLSX), written so that the same content is the same bytes."""

from collections.abc import Mapping
from io import BytesIO
from types import MappingProxyType
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The first day that a ZIP file can hold: no file says when it was made."""
_NONE: Mapping[str, bytes] = MappingProxyType({})


def undated(held: BytesIO, instead: Mapping[str, bytes] = _NONE) -> bytes:
    """
    The same parts in the same order, none with the time at which it was written.

    A part that *instead* names has the content given there.
    """
    made = BytesIO()
    with ZipFile(held) as old, ZipFile(made, "w") as new:
        for part in old.infolist():
            fixed = ZipInfo(part.filename, EARLIEST)
            fixed.compress_type = ZIP_DEFLATED
            fixed.create_system = 0  # else the file would tell the system it was made on
            content = instead.get(part.filename)
            new.writestr(fixed, old.read(part) if content is None else content)
    return made.getvalue()
