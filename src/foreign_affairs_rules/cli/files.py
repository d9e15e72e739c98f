"""Output files: written whole or not at all."""

import os
from contextlib import suppress
from pathlib import Path

from foreign_affairs_rules.cli.refusals import refused
from foreign_affairs_rules.text import Text

_FILE = Text("một tệp ghi được trong thư mục đã có", "a file to be written, in a folder that exists")


def write_whole(out: Path, content: bytes) -> None:
    """Write *content* to *out*; `Refused` where that cannot be done, and then nothing is changed."""
    draft = out.parent / f".{out.name}.{os.getpid()}.tmp"
    try:
        draft.write_bytes(content)
        draft.replace(out)
    except OSError as error:
        with suppress(OSError):
            draft.unlink()
        raise refused(str(out), Text.same(error.strerror or str(error)), _FILE) from None
