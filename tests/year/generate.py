"""Write the synthetic year into a folder: ``python tests/year/generate.py --out DIR``."""

import sys
from pathlib import Path


def main() -> int:
    """Run the command, whose modules stand beside this file."""
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    from year.command import run  # noqa: PLC0415 -- its folder is on the path only now

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
