"""Output files: written whole or not at all."""

import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from foreign_affairs_rules.cli.refusals import refused
from foreign_affairs_rules.text import Text

_NO_FILE = Text("một nơi không phải tệp", "something that is no file")
_FILE = Text(
    "một tệp ghi được trong thư mục đã có", "a file to be written, in a folder that exists"
)
_NO_FOLDER = Text("một nơi không phải thư mục", "something that is no folder")
_FOLDER = Text(
    "một thư mục ghi được, hoặc tên thư mục mới trong thư mục đã có",
    "a folder to write to, or the name of a new one in a folder that exists",
)


def refuse_read(out: Path, files: Iterable[Path]) -> None:
    """`Refused` where *out* is one of the *files* that are read."""
    if out.resolve() in {file.resolve() for file in files}:
        raise refused(at=str(out), found=_READ, accepted=_ANOTHER)


_READ = Text("một tệp đang đọc", "a file that is read")
_ANOTHER = Text("một tệp khác", "another file")


def write_whole(out: Path, content: bytes) -> None:
    """Write *content* to *out*; `Refused` where that cannot be done, nothing changed."""
    out = out.resolve()
    draft = _draft(out)
    if out.exists() and not out.is_file():
        raise refused(at=str(out), found=_NO_FILE, accepted=_FILE)
    try:
        draft.write_bytes(content)
        draft.replace(out)
    except OSError as error:
        with suppress(OSError):
            draft.unlink()
        why = Text.same(error.strerror or str(error))
        raise refused(at=str(out), found=why, accepted=_FILE) from None


def write_all(folder: Path, contents: Mapping[str, bytes]) -> None:
    """
    Write *contents* by the names of files into *folder*, a new one where there is none.

    `Refused` where one of them cannot be written, nothing changed.
    """
    folder = folder.resolve()
    if folder.exists() and not folder.is_dir():
        raise refused(at=str(folder), found=_NO_FOLDER, accepted=_FOLDER)
    is_new, before = not folder.exists(), dict[Path, bytes | None]()
    try:
        folder.mkdir(exist_ok=True)
        for name, content in contents.items():
            out = folder / name
            before[out] = out.read_bytes() if out.exists() else None
            _draft(out).write_bytes(content)
        for out in before:
            _draft(out).replace(out)
    except OSError as error:
        _put_back(before)
        if is_new:
            with suppress(OSError):
                folder.rmdir()
        why = Text.same(error.strerror or str(error))
        raise refused(at=str(folder), found=why, accepted=_FOLDER) from None


def _put_back(before: Mapping[Path, bytes | None]) -> None:
    """Make the files what they were *before*, and take the drafts away."""
    for out, content in before.items():
        with suppress(OSError):
            _draft(out).unlink(missing_ok=True)
            if content is None:
                out.unlink(missing_ok=True)
            elif out.read_bytes() != content:
                out.write_bytes(content)


def _draft(out: Path) -> Path:
    return out.parent / f".{out.name}.{os.getpid()}.tmp"
