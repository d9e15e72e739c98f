"""Hostile and broken files end in one clear line, within bounded time and memory."""

import os
import struct
import subprocess
import sys
import zipfile
from pathlib import Path
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZipFile

import pytest
from books import HEADS, TRIP, plan_of, repacked, sheet_xml, table, with_part, workbook

from foreign_affairs_rules.faults import DocumentError
from foreign_affairs_rules.sheets import limits
from foreign_affairs_rules.sheets.guards import content_of
from foreign_affairs_rules.sheets.reading import opened


def refusal(path: Path) -> str:
    """The one line with which *path* is refused."""
    with pytest.raises(DocumentError) as caught:
        opened(path)
    (fault,) = caught.value.faults
    for lang in ("vi", "en"):
        assert "\n" not in fault.told(lang)
    return fault.told("en")


@pytest.fixture
def good(tmp_path: Path) -> Path:
    """A workbook with one trip."""
    return table(tmp_path / "good.xlsx", [HEADS, TRIP])


def written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


@pytest.mark.skipif(sys.platform == "win32", reason="makes a pipe with a name")
def test_a_file_that_is_none(tmp_path: Path) -> None:
    """A folder, nothing, a pipe and a name that no file can have are told apart."""
    assert "found a folder" in refusal(tmp_path)
    assert "No such file" in refusal(tmp_path / "nowhere.xlsx")
    pipe = tmp_path / "pipe.csv"
    os.mkfifo(pipe)
    assert "something that is no file" in refusal(pipe)
    assert "no file to read" in refusal(tmp_path / "a\x00.xlsx")


def test_an_empty_file(tmp_path: Path) -> None:
    """A file without content is refused, blanks alone too."""
    for content in (b"", b" \r\n", b"\x00\x00"):
        assert "an empty file" in refusal(written(tmp_path / "a.csv", content))


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    """No more of a file is read than it may have."""
    path = tmp_path / "large.csv"
    with path.open("wb") as file:
        file.truncate(limits.MAX_FILE * 100)
    assert refusal(path) == "document: found more than 32 MB; accepted: at most 32 MB"


def test_a_name_and_a_content_that_differ(tmp_path: Path, good: Path) -> None:
    """A workbook called .csv, a text called .xlsx and other endings are refused."""
    data = good.read_bytes()
    assert "a .csv file that holds an archive" in refusal(written(tmp_path / "a.csv", data))
    assert "a .xlsx file that holds text" in refusal(written(tmp_path / "a.xlsx", b"a,b,c"))
    assert "a file named .xlsm" in refusal(written(tmp_path / "a.xlsm", data))
    assert "a file named .ods" in refusal(written(tmp_path / "a.ods", b"text"))
    assert "a file without an ending" in refusal(written(tmp_path / "a", b"text"))


def test_old_workbooks_and_passwords(tmp_path: Path, good: Path) -> None:
    """Compound files are told apart: an old workbook, or one with a password."""
    ole = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(512)
    assert "an old Excel workbook (.xls)" in refusal(written(tmp_path / "a.xls", ole))
    secret = ole + "EncryptedPackage".encode("utf-16-le")
    assert "a workbook with a password" in refusal(written(tmp_path / "a.xlsx", secret))
    data = bytearray(good.read_bytes())
    place = data.index(b"PK\x01\x02")
    data[place + 8] |= 1
    assert "a workbook with a password" in refusal(written(good, bytes(data)))


def test_macros_are_refused(good: Path) -> None:
    """A workbook with macros is refused and says how to save it."""
    line = refusal(with_part(good, "xl/vbaProject.bin", b"macro"))
    assert line == (
        "document: found a workbook with macros (xl/vbaProject.bin); "
        "accepted: one without macros, saved as .xlsx"
    )


def test_other_archives(tmp_path: Path, good: Path) -> None:
    """A binary workbook, a Strict one and any other archive are refused."""
    with ZipFile(tmp_path / "a.xlsx", "w") as archive:
        archive.writestr("word/document.xml", "<a/>")
    assert "an archive that is no .xlsx workbook" in refusal(tmp_path / "a.xlsx")
    strict = b'<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"/>'
    made = repacked(good, lambda name, old: strict if name == "xl/workbook.xml" else old)
    assert "a Strict Open XML workbook" in refusal(made)
    assert "a binary workbook" in refusal(with_part(good, "xl/workbook.bin", b"x"))


def test_truncated_and_damaged_archives(good: Path) -> None:
    """A workbook that was cut anywhere, or has a wrong byte, is refused."""
    data = good.read_bytes()
    for length in range(4, len(data), len(data) // 40):
        assert "a damaged or cut workbook" in refusal(written(good, data[:length]))
    wrong = bytearray(data)
    place = wrong.index(b"xl/worksheets/sheet1.xml") + 60
    wrong[place : place + 8] = b"\xff" * 8
    assert "a damaged or cut workbook" in refusal(written(good, bytes(wrong)))


def test_a_workbook_with_parts_that_make_no_sense(good: Path) -> None:
    """What openpyxl cannot make anything of is a damaged workbook."""
    made = repacked(good, lambda name, old: b"<x>" if name == "xl/styles.xml" else old)
    assert "a damaged or cut workbook" in refusal(made)
    assert "a damaged or cut workbook" in refusal(sheet_xml(made, "<sheetData>"))


def test_bombs_are_told_by_the_directory(good: Path) -> None:
    """A part that grows out of proportion is refused before it is unpacked."""
    line = refusal(with_part(good, "xl/bomb.xml", b"<a>" + bytes(3 << 20) + b"</a>"))
    assert "times the size when unpacked (xl/bomb.xml)" in line


def test_parts_that_are_too_much_together(good: Path) -> None:
    """Many parts of ordinary packing are refused when they add up."""
    block = os.urandom(1 << 14) * (7 << 6)
    with ZipFile(good, "a", ZIP_DEFLATED) as archive:
        for number in range(12):
            archive.writestr(f"xl/media/{number}.bin", block[: 6 << 20])
    line = refusal(good)
    assert "MB when unpacked; accepted: at most 64 MB when unpacked" in line


def test_a_directory_that_lies(good: Path) -> None:
    """A part that is larger than its directory says is not read to its end."""
    with ZipFile(good, "a", ZIP_DEFLATED) as archive:
        archive.writestr("xl/liar.xml", b"<a>" + bytes(1 << 20))
    data = bytearray(good.read_bytes())
    place = data.rindex(b"PK\x01\x02")
    data[place + 24 : place + 28] = struct.pack("<I", 100)
    assert "a damaged or cut workbook (Bad CRC-32" in refusal(written(good, bytes(data)))


def test_what_is_counted_while_reading(good: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The sum is looked at again while the parts are unpacked."""
    monkeypatch.setattr(limits, "MAX_UNPACKED", 20_000)
    whole = zipfile.ZipExtFile.read
    monkeypatch.setattr(zipfile.ZipExtFile, "read", lambda self, n=-1: whole(self, n) * 9)
    assert "when unpacked" in refusal(good)


def test_too_many_parts(good: Path) -> None:
    """An archive with very many parts is refused before its directory is read."""
    with ZipFile(good, "a") as archive:
        for number in range(limits.MAX_PARTS):
            archive.writestr(f"x/{number}", b"")
    assert "parts in the archive; accepted: at most 2000" in refusal(good)


def test_too_many_elements(good: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Elements and attributes are counted, since memory is taken by them and not by bytes."""
    monkeypatch.setattr(limits, "MAX_MARKS", 1_000)
    row = "<row>" + "<c/>" * 1_000 + "</row>"
    assert "more than 1000 XML elements" in refusal(
        sheet_xml(good, f"<sheetData>{row}</sheetData>")
    )


def test_other_packings(good: Path) -> None:
    """A packing that unpacks without a bound is refused."""
    assert "compression 12" in refusal(repacked(good, lambda _, old: old, ZIP_BZIP2))


_LAUGHS = b"""<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">
<!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">]>
<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>&lol2;</t></si></sst>"""


def test_entities(good: Path) -> None:
    """XML with entities is refused wherever it stands, and XML that is not UTF-8 too."""
    for place in (b"", b" " * ((1 << 16) - 20)):
        laughs = _LAUGHS.replace(b"<!DOCTYPE", place + b"<!DOCTYPE")
        made = with_part(good, "xl/sharedStrings.xml", laughs)
        assert "XML with a DTD (xl/sharedStrings.xml)" in refusal(made)
        repacked(good, lambda name, old: None if name == "xl/sharedStrings.xml" else old)
    wide = "<a/>".encode("utf-16")
    assert "XML that is not UTF-8" in refusal(with_part(good, "xl/wide.xml", wide))


def test_elements_nested_too_deep(good: Path) -> None:
    """Elements within elements within elements are no cells."""
    deep = "<c>" * 100_000 + "</c>" * 100_000
    made = sheet_xml(good, f"<sheetData><row>{deep}</row></sheetData>")
    assert "no row of known headings" in refusal(made)


def test_more_cells_in_a_row_than_a_sheet_has(good: Path) -> None:
    """A row with more cells than there are columns is refused before they are looked at."""
    made = sheet_xml(good, "<sheetData><row>" + "<c/>" * 16_385 + "</row></sheetData>")
    assert "found 16,385 cells in a row; accepted: at most 16,384" in refusal(made)


def _rows(*rows: str) -> str:
    return f"<sheetData>{''.join(rows)}</sheetData>"


def _cells(number: int, texts: tuple[object, ...]) -> str:
    cells = "".join(f'<c t="str"><v>{text}</v></c>' for text in texts)
    return f'<row r="{number}">{cells}</row>'


def test_a_sheet_that_claims_to_be_huge(good: Path) -> None:
    """What the dimension of a sheet says costs nothing: the cells that are there are read."""
    huge = '<dimension ref="A1:XFD1048576"/>'
    made = sheet_xml(good, huge + _rows(_cells(1, HEADS), _cells(1_048_576, TRIP)))
    (row,) = plan_of(made).rows
    assert (row.number, row.id) == (1_048_576, "good-1048576")


def test_a_cell_far_to_the_right(good: Path) -> None:
    """A cell beyond the columns that are read is named."""
    far = '<row r="1048576"><c r="XFD1048576" t="str"><v>x</v></c></row>'
    assert refusal(sheet_xml(good, _rows(_cells(1, HEADS), far))) == (
        "Đăng ký!XFD1048576: found 16,384 columns; accepted: at most 256 columns"
    )


def test_rows_that_go_back_or_out_of_the_sheet(good: Path) -> None:
    """Rows stand in their order, within what a sheet can hold."""
    back = _rows(_cells(2, HEADS), _cells(1, TRIP))
    assert "Đăng ký!1: found a cell outside any sheet" in refusal(sheet_xml(good, back))
    out = _rows(_cells(1, HEADS), _cells(1_048_577, TRIP))
    assert "a cell outside any sheet" in refusal(sheet_xml(good, out))


def test_too_many_rows_and_letters(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows and letters are counted in workbooks and in CSV files."""
    monkeypatch.setattr(limits, "MAX_ROWS", 5)
    rows = [HEADS, *[TRIP] * 5]
    text = "\n".join(";".join(map(str, row)) for row in rows)
    files = table(tmp_path / "a.xlsx", rows), written(tmp_path / "a.csv", text.encode())
    for file in files:
        assert "more than 5 rows that hold something" in refusal(file)
    monkeypatch.setattr(limits, "MAX_ROWS", 100)
    monkeypatch.setattr(limits, "MAX_LETTERS", 100)
    for file in files:
        assert "more than 100 letters" in refusal(file)


def test_a_cell_with_too_long_a_text(tmp_path: Path) -> None:
    """A text that no spreadsheet holds is refused, in a CSV file too."""
    text = "x" * (limits.MAX_CELL + 1)
    file = written(tmp_path / "a.csv", f"Nội dung,Nước đến,Từ ngày\n{text},,".encode())
    assert "A2: found 32,768 letters in a cell; accepted: at most 32,767" in refusal(file)
    file.write_text('Nội dung,Nước đến,Từ ngày\n"' + "x" * 200_000, encoding="utf-8")
    assert "no CSV (field larger than field limit" in refusal(file)


def test_no_headings(tmp_path: Path) -> None:
    """A file in which no table is found is refused, and says what a table has."""
    line = refusal(table(tmp_path / "a.xlsx", [["Kính gửi", "Sở Ngoại vụ"], [1, 2, 3]]))
    assert "found no row of known headings; accepted: at least three headings" in line
    assert "no row of known headings" in refusal(workbook(tmp_path / "b.xlsx", {"Trống": []}))


def test_pictures_are_left_alone(good: Path) -> None:
    """A part that is no XML is counted and not looked into."""
    assert len(plan_of(with_part(good, "xl/media/image1.png", b"\x89PNG\x00<!DOCTYPE")).rows) == 1


def test_links_are_not_followed(good: Path) -> None:
    """A workbook with links to others is read by its stored values, and says so."""
    (reading,) = plan_of(with_part(good, "xl/externalLinks/externalLink1.xml", b"<x/>")).readings
    assert [note.en for note in reading.notes] == [
        "It has links to other files: they were not followed, the stored values were taken."
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux for the memory")
def test_hostile_files_stay_within_memory(tmp_path: Path) -> None:
    """Very many cells without anything in them take little memory, in a process apart."""
    path = table(tmp_path / "wide.xlsx", [HEADS, TRIP])
    cells = "<c/>" * 16_000
    rows = "".join(f'<row r="{number}">{cells}</row>' for number in range(2, 22))
    sheet_xml(path, _rows(_cells(1, HEADS), rows))
    script = (
        "import re, sys\nfrom pathlib import Path\n"
        "from foreign_affairs_rules.sheets.reading import opened\n"
        "opened(Path(sys.argv[1]))\n"
        "print(re.search('VmHWM:[^0-9]*([0-9]+)', open('/proc/self/status').read())[1])"
    )
    command = [sys.executable, "-c", script, str(path)]
    ran = subprocess.run(command, check=True, capture_output=True, timeout=120)  # noqa: S603 -- our own words
    assert int(ran.stdout) < 150_000  # kilobytes, of which Python and openpyxl take about half


def test_a_good_workbook_is_what_it_is(good: Path) -> None:
    """A plain workbook passes all of it."""
    assert content_of(good).parts
    assert plan_of(good).rows[0].activity is not None
