"""
How time and memory grow with the rows of a plan: 1,000, 3,000 and 10,000 of them.

Each plan is collected and checked by the command, in a process of its own. What is told for each is
the time per row in relation to the smallest plan, and the most memory that was held. The rows are
synthetic. It asks the system how much memory a process held, which Windows does not tell.
"""

import os
import subprocess
import sys
import tempfile
from datetime import date, timedelta
from pathlib import Path
from random import Random
from time import perf_counter
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).parent.parent))

from plan_books import plan_book

SIZES = (1_000, 3_000, 10_000)
_WORDS = (
    "khảo sát|cảng|du lịch|đô thị|y tế|giáo dục|thủy sản|hải quan|đầu tư|năng lượng|môi trường|"
    "văn hóa|thể thao|nông nghiệp|lâm nghiệp|di sản|vận tải|thương mại|lao động|biên giới|thông tin"
)
_COUNTRIES = ("Nhật Bản", "Lào", "Hàn Quốc", "Pháp", "Đức", "Thái Lan", "Singapore", "Trung Quốc")
_MEGABYTE = 1 << 10  # kilobytes, as the system counts memory


class Measured(NamedTuple):
    """What one command took: seconds, and the most memory in megabytes."""

    seconds: float
    memory: int


def rows_of(count: int) -> list[dict[str, Any]]:
    """That many rows of a plan, always the same."""
    random = Random(count)
    return [_row(number, random) for number in range(count)]


def _row(number: int, random: Random) -> dict[str, Any]:
    start = date(2018, 1, 20) + timedelta(random.randrange(330))
    return {
        "id": f"r{number:05}",
        "agency": f"Sở giả lập {number % 40}",
        "title": " ".join(random.sample(_WORDS.split("|"), 6)),
        "people": f"ld-{number // 2}",
        "size": 12 if number % 100 == 0 else 8,
        "countries": random.choice(_COUNTRIES),
        "start": start,
        "end": start + timedelta(2),
    }


def measured(*words: object) -> Measured:
    """What the command ``far`` with *words* takes."""
    command = [sys.executable, "-m", "foreign_affairs_rules.cli", *map(str, words)]
    start = perf_counter()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:  # noqa: S603 -- our own command
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in {0, 1}:
        message = f"far {words[1]} ended with {process.returncode}"
        raise SystemExit(message)
    return Measured(perf_counter() - start, usage.ru_maxrss // _MEGABYTE)


def main() -> None:
    """Measure each size and tell how it compares with the smallest."""
    sys.stdout.write(f"{'rows':>7} {'collect':>9} {'memory':>8} {'check':>9} {'memory':>8}\n")
    first: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for count in SIZES:
            people = [
                {"person": f"ld-{number}", "post": "Giám đốc", "agency": f"Sở {number}"}
                for number in range(count // 2 + 1)
            ]
            file = plan_book(folder, *rows_of(count), people=people, name=f"{count}.xlsx")
            plan, out = folder / "plan.xlsx", folder / "checked.xlsx"
            asked = ("--province", "quang_ninh", "--on", "2018-01-15")
            line = f"{count:>7}"
            for verb, words in (
                ("collect", (file, "--out", plan)),
                ("check", (plan, *asked, "--out", out)),
            ):
                took = measured("plan", verb, *words)
                each = took.seconds / count
                ratio = each / first.setdefault(verb, each)
                line += f" {ratio:>7.2f} x {took.memory:>5} MB"
            sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main()
