"""
What may be opened at all: a file is looked at before anything in it is believed.

A name promises a workbook or a CSV file, the bytes tell what the file is, and both must agree.
"""

from pathlib import Path

import attrs

from foreign_affairs_rules.faults import DocumentError
from foreign_affairs_rules.sheets import limits
from foreign_affairs_rules.sheets.parts import NO_PASSWORD, PASSWORD, checked_parts
from foreign_affairs_rules.sheets.wrongs import FILE, SAVE_AS, too_many, wrong
from foreign_affairs_rules.text import Text

_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_ZIP = b"PK"
_WORKBOOK, _TEXTS = ".xlsx", (".csv", ".tsv", ".txt")

_UNREADABLE = Text("tệp không đọc được ({why})", "no file to read ({why})")
_FOLDER = Text("một thư mục", "a folder")
_NO_FILE = Text("một nơi không phải tệp", "something that is no file")
_EMPTY = Text("tệp rỗng", "an empty file")
_ENDING = Text("tệp có đuôi {suffix}", "a file named {suffix}")
_NO_ENDING = Text("tệp không có đuôi", "a file without an ending")
_OTHERWISE = Text("tệp {suffix} có nội dung là {kind}", "a {suffix} file that holds {kind}")
_IS_TEXT = Text("văn bản", "text")
_IS_ARCHIVE = Text("tệp nén hoặc sổ tính", "an archive or a workbook")
_OLD = Text("sổ tính Excel đời cũ (.xls)", "an old Excel workbook (.xls)")
_MEGABYTES = Text("MB", "MB")


@attrs.frozen
class Content:
    """The bytes of a file that may be read; a workbook has *parts*, a CSV file none."""

    data: bytes
    parts: tuple[str, ...] = ()


def content_of(path: Path) -> Content:
    """What the file at *path* holds. Raises `DocumentError` where it may not be read."""
    data = _bytes(path)
    suffix = path.suffix.lower()
    if data.startswith(_OLE):
        raise _compound(data)
    if data.startswith(_ZIP):
        parts = checked_parts(data)
        if suffix != _WORKBOOK:
            raise _misnamed(suffix, _IS_ARCHIVE)
        return Content(data, parts)
    if suffix not in _TEXTS:
        raise _misnamed(suffix, _IS_TEXT)
    return Content(data)


def _bytes(path: Path) -> bytes:
    if path.is_dir():
        raise wrong(_FOLDER, FILE)
    if path.exists() and not path.is_file():
        raise wrong(_NO_FILE, FILE)
    data = _start_of(path, limits.MAX_FILE + 1)
    if len(data) > limits.MAX_FILE:
        raise too_many(limits.MAX_FILE // limits.MEGABYTE, _MEGABYTES)
    if not data.strip(b"\x00 \r\n\t"):
        raise wrong(_EMPTY, FILE)
    return data


def _start_of(path: Path, length: int) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(length)
    except OSError as error:
        why: object = error.strerror
    except ValueError as error:  # no file can have such a path
        why = error
    raise wrong(_UNREADABLE.fill(why=why), FILE)


def _misnamed(suffix: str, kind: Text) -> DocumentError:
    if suffix in {_WORKBOOK, *_TEXTS}:
        return wrong(_OTHERWISE.fill(suffix=suffix, kind=kind), FILE)
    return wrong(_ENDING.fill(suffix=suffix) if suffix else _NO_ENDING, FILE)


def _compound(data: bytes) -> DocumentError:
    """What is wrong with a compound file: it has a password, or is of an old format."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        return wrong(PASSWORD, NO_PASSWORD)
    return wrong(_OLD, SAVE_AS)
