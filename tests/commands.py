"""Running ``far`` in this process, on streams that begin as ASCII, and documents to run it on."""

import contextlib
import io
import json
import re
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from foreign_affairs_rules.cli import main
from foreign_affairs_rules.shipped import example_text

ELEVEN = "outbound-eleven-members"
TEN = "outbound-ten-members"
LATER = "outbound-2023-timeline"
IN_2018 = ("--province", "quang_ninh", "--on", "2018-03-13")


class Ran(NamedTuple):
    """What a run of ``far`` ended with."""

    status: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        """What it printed, as JSON."""
        return json.loads(self.out)


def far(*words: object) -> Ran:
    """Run ``far`` with *words*."""
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="ascii", newline="") for _ in range(2))
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = main([str(word) for word in words])
    return Ran(status, _written(out), _written(err))


def _written(stream: io.TextIOWrapper) -> str:
    stream.seek(0)
    return stream.read()


def shipped_file(folder: Path, name: str, **changes: Any) -> Path:
    """The shipped document *name* in *folder*, with *changes*; `None` forgets a fact."""
    data = json.loads(example_text(name)) | changes
    known = {key: value for key, value in data.items() if value is not None}
    return written(folder, f"{name}.json", known)


def written(folder: Path, name: str, data: object) -> Path:
    """*data* as a JSON file in *folder*."""
    file = folder / name
    file.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    return file


def local_values(folder: Path, lengths: dict[str, int], unit: str = "working_days") -> Path:
    """A file of an office's own values (synthetic), by the names of terms of delegations."""
    document = {"number": "01/QC-GIẢ-ĐỊNH", "issuer": "Cơ quan giả định", "date": "2018-01-01"}
    values = [
        {"term": f"outbound.{name}", "value": count, "unit": unit, "document": document}
        for name, count in lengths.items()
    ]
    return written(folder, "values.json", {"schema": "values/1", "values": values})


def on_a_terminal(monkeypatch: pytest.MonkeyPatch, width: int) -> None:
    """Make the streams count as a terminal of *width*."""
    for name in ("NO_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", str(width))


def uncoloured(out: str) -> str:
    """*out* without what steers a terminal."""
    return re.sub(r"\x1b\[[0-9;]*m", "", out)


class Plugins:
    """Plug-ins that are really installed, in a folder of their own on the path."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        monkeypatch.syspath_prepend(str(folder))

    def install(self, code: str, source: str, version: str = "1.0") -> None:
        """Install the plug-in of the province *code*, whose module says *source*."""
        module = f"far_plugin_{code}_{self.folder.name.replace('-', '_')}"
        (self.folder / f"{module}.py").write_text(source, encoding="utf-8")
        info = self.folder / f"{module}-{version}.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(
            f"Metadata-Version: 2.1\nName: {module}\nVersion: {version}\n", encoding="utf-8"
        )
        (info / "entry_points.txt").write_text(
            f"[foreign_affairs_rules.provinces]\n{code} = {module}:PROVINCE\n", encoding="utf-8"
        )
