"""Output files: written whole or not at all."""

import os
from contextlib import suppress
from pathlib import Path

from foreign_affairs_rules.cli.refusals import refused
from foreign_affairs_rules.text import Text

_NO_FILE = Text("một nơi không phải tệp", "something that is no file")
_FILE = Text(
    "một tệp ghi được trong thư mục đã có", "a file to be written, in a folder that exists"
)


def write_whole(out: Path, content: bytes) -> None:
    """Write *content* to *out*; `Refused` where that cannot be done, nothing changed."""
    out = out.resolve()
    draft = out.parent / f".{out.name}.{os.getpid()}.tmp"
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
