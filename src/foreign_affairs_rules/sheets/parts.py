"""
The parts of a workbook: their number, their size and their XML are looked at before any is read.

A workbook is a ZIP archive, and what its directory says may be a lie: each part is unpacked once,
piece by piece, and counted. Macros are never run: a workbook with macros is refused.
"""

import re
import zlib
from collections.abc import Iterable, Iterator
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from foreign_affairs_rules.faults import DocumentError
from foreign_affairs_rules.sheets import limits
from foreign_affairs_rules.sheets.wrongs import SAVE_AS, damaged, too_many, wrong
from foreign_affairs_rules.text import Text

_CHUNK = 1 << 16
_BORDER = 64
"""More letters than any sign that is looked for where two pieces meet."""
_CENTRAL = b"PK\x01\x02"
_ENCRYPTED = 1
_XML = (".xml", ".rels", ".vml")
_DTD = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_PACKED = "{0.filename}: compression {0.compress_type}"
_STRICT = b"http://purl.oclc.org/ooxml/"

PASSWORD = Text("sổ tính đặt mật khẩu", "a workbook with a password")
NO_PASSWORD = Text("sổ tính bỏ mật khẩu, lưu .xlsx", "one without a password, saved as .xlsx")
_BINARY = Text("sổ tính nhị phân (.xlsb)", "a binary workbook (.xlsb)")
_STRICT_KIND = Text("sổ tính Strict Open XML", "a Strict Open XML workbook")
_MACROS = Text("sổ tính có macro ({part})", "a workbook with macros ({part})")
_NO_MACROS = Text(
    "sổ tính không có macro, lưu lại dưới dạng .xlsx", "one without macros, saved as .xlsx"
)
_NO_WORKBOOK = Text("tệp nén không phải sổ tính .xlsx", "an archive that is no .xlsx workbook")
_DTD_FOUND = Text("XML có khai báo DTD ({part})", "XML with a DTD ({part})")
_NO_DTD = Text("XML không có DTD", "XML without a DTD")
_NOT_UTF_8 = Text("XML không phải UTF-8 ({part})", "XML that is not UTF-8 ({part})")
_UTF_8 = Text("XML dạng UTF-8", "XML in UTF-8")
_MEGABYTES = Text("MB sau khi giải nén", "MB when unpacked")
_PARTS = Text("phần trong tệp nén", "parts in the archive")
_MARKS = Text("thẻ và thuộc tính XML", "XML elements and attributes")
_TIMES = Text("lần khi giải nén ({part})", "times the size when unpacked ({part})")


def checked_parts(data: bytes) -> tuple[str, ...]:
    """The names of the parts in *data*. Raises `DocumentError` where they may not be read."""
    if (count := data.count(_CENTRAL)) > limits.MAX_PARTS:  # else the directory itself is a bomb
        raise too_many(limits.MAX_PARTS, _PARTS, count)
    try:
        with ZipFile(BytesIO(data)) as archive:
            infos = archive.infolist()
            _check_kind([info.filename for info in infos])
            _check_directory(infos)
            _check_content(archive, infos)
    except DocumentError:
        raise
    except (BadZipFile, OSError, EOFError, ValueError, RuntimeError, zlib.error) as error:
        raise damaged(error) from None
    return tuple(info.filename for info in infos)


def _check_kind(names: Iterable[str]) -> None:
    lower = {name.lower(): name for name in names}
    for name, shown in lower.items():
        if name.rpartition("/")[2].startswith("vbaproject"):
            raise wrong(_MACROS.fill(part=shown), _NO_MACROS)
    if "xl/workbook.bin" in lower:
        raise wrong(_BINARY, SAVE_AS)
    if "[content_types].xml" not in lower or not any(name.startswith("xl/") for name in lower):
        raise wrong(_NO_WORKBOOK, SAVE_AS)


def _check_directory(infos: list[ZipInfo]) -> None:
    """What the directory says, before anything is unpacked."""
    for info in infos:
        if info.flag_bits & _ENCRYPTED:
            raise wrong(PASSWORD, NO_PASSWORD)
        if info.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
            raise damaged(_PACKED.format(info))
        times = info.file_size // max(1, info.compress_size)
        if info.file_size > limits.MEGABYTE and times > limits.MAX_RATIO:
            raise too_many(limits.MAX_RATIO, _TIMES.fill(part=info.filename), times)
    _check_total(sum(info.file_size for info in infos))


def _check_total(total: int) -> None:
    if total > limits.MAX_UNPACKED:
        most, found = (count // limits.MEGABYTE for count in (limits.MAX_UNPACKED, total))
        raise too_many(most, _MEGABYTES, found + 1)


def _check_content(archive: ZipFile, infos: Iterable[ZipInfo]) -> None:
    total = marks = 0
    for info in infos:
        for piece, seen in _pieces(archive, info):
            total += len(piece)
            marks += max(piece.count(b"<"), piece.count(b"="))
            _check_total(total)
            if marks > limits.MAX_MARKS:
                raise too_many(limits.MAX_MARKS, _MARKS)
            if info.filename.lower().endswith(_XML):
                _check_xml(info.filename, seen)


def _check_xml(part: str, seen: bytes) -> None:
    if _DTD.search(seen):
        raise wrong(_DTD_FOUND.fill(part=part), _NO_DTD)
    if b"\x00" in seen:
        raise wrong(_NOT_UTF_8.fill(part=part), _UTF_8)
    if part.lower() == "xl/workbook.xml" and _STRICT in seen:
        raise wrong(_STRICT_KIND, SAVE_AS)


def _pieces(archive: ZipFile, info: ZipInfo) -> Iterator[tuple[bytes, bytes]]:
    """Each piece of a part, alone and together with the end of the piece before."""
    before = b""
    with archive.open(info) as part:
        while piece := part.read(_CHUNK):
            yield piece, before + piece
            before = piece[-_BORDER:]
