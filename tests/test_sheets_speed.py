"""The time and the memory that a plan takes grow as its rows do."""

import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path
from random import Random
from time import process_time
from typing import Any

import pytest
from books import table

from foreign_affairs_rules.sheets.collecting import collected
from foreign_affairs_rules.sheets.reading import opened, read_plan

HEADS = (
    "STT|Loại hoạt động|Cơ quan, đơn vị đăng ký|Nội dung|Nhóm nhiệm vụ|Trưởng đoàn|Số người"
    "|Nước đến|Đối tác|Từ ngày|Đến ngày|Số ngày đi và về|Nguồn kinh phí|Dự toán kinh phí (đồng)"
    "|Tình trạng"
)
COUNTRIES = ("Nhật Bản", "Hàn Quốc", "Lào", "Trung Quốc", "Đức", "Pháp", "Hoa Kỳ", "Úc", "Nga")
SMALL, LARGE = 400, 4_000


def made_up(path: Path, count: int) -> Path:
    """A workbook of *count* activities, made up from a seed."""
    random = Random(7)
    rows: list[Any] = [HEADS.split("|")]
    for number in range(count):
        start = date(2018, 1, 2) + timedelta(days=random.randrange(340))
        end = start + timedelta(days=random.randrange(5))
        days = [f"{day:%d/%m/%Y}" if number % 2 else day for day in (start, end)]
        about = f"Làm việc về lĩnh vực {random.randrange(2_000)} lần {number}"
        kind = random.choice(("Đoàn ra", "Đoàn vào", "Hội nghị, hội thảo quốc tế"))
        agency = f"Sở số {random.randrange(40)} (giả định)"
        row = (number + 1, kind, agency, about, "Ngoại giao kinh tế", "Giám đốc", 8)
        more = (random.choice(COUNTRIES), "Đối tác giả định", *days, 1, "NSNN", "1.250.000.000")
        rows.append((*row, *more, "Trong kế hoạch"))
    return table(path, rows)


def seconds(path: Path, count: int) -> float:
    """How long it takes to collect a plan."""
    began = process_time()
    plan = read_plan([opened(path)])
    collected(plan, "vi")
    assert (len(plan.rows), plan.unread) == (count, ())
    return process_time() - began


@pytest.mark.untraced
def test_time_grows_as_the_rows_do(tmp_path: Path) -> None:
    """Ten times the rows take about ten times as long: far less than their square would."""
    small, large = (made_up(tmp_path / f"{count}.xlsx", count) for count in (SMALL, LARGE))
    seconds(small, SMALL)
    short = min(seconds(small, SMALL) for _ in range(2))
    assert seconds(large, LARGE) < 25 * short


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux for the memory")
@pytest.mark.untraced
def test_memory_stays_within_some_hundred_megabytes(tmp_path: Path) -> None:
    """A plan of 3,000 rows is collected within 250 MB, in a process apart."""
    path = made_up(tmp_path / "a.xlsx", 3_000)
    script = (
        "import re, sys\nfrom foreign_affairs_rules.cli import main\n"
        "status = main(['plan', 'collect', sys.argv[1], '--out', sys.argv[2]])\n"
        "print(re.search('VmHWM:[^0-9]*([0-9]+)', open('/proc/self/status').read())[1])\n"
        "sys.exit(status)"
    )
    command = [sys.executable, "-c", script, str(path), str(tmp_path / "PLAN.xlsx")]
    ran = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603 -- our own words
    assert int(ran.stdout.splitlines()[-1]) < 250_000
