"""
The command ``far``.

It stands on click and rich, which the extra ``cli`` brings; without them it says so in one line.
"""

import sys
from collections.abc import Sequence

_MISSING = (
    'far: thiếu {name}; cài thêm: pip install "foreign-affairs-rules[cli]" '
    "/ {name} is missing; the extra cli brings it"
)


def main(args: Sequence[str] | None = None) -> int:
    """
    Run ``far`` with *args*, or with those of the command line, and return the exit status.

    0: nothing broken or failed; 1: something is; 2: bad input or usage.
    """
    try:
        from foreign_affairs_rules.cli.running import run  # noqa: PLC0415 -- needs the extra
    except ModuleNotFoundError as error:
        name = (error.name or "").partition(".")[0]
        if name not in {"click", "rich"}:
            raise
        sys.stderr.write(f"{_MISSING.format(name=name)}\n")
        return 2
    return run(args)
