"""The CSV files of two agencies: UTF-8 with a byte order mark, and Windows-1258."""

import csv
import io
from unicodedata import combining, normalize

from year.agencies import Agency
from year.cells import cell
from year.entries import Entry
from year.layouts import LOOKS
from year.sheets import Rows
from year.subjects import LABEL

_OLD = "cp1258"


def table(agency: Agency, entries: list[Entry], *, old: bool) -> tuple[bytes, Rows]:
    """The file of *agency*, in the *old* encoding or in UTF-8, and the rows of *entries* in it."""
    look = LOOKS[agency.layout]
    held = io.StringIO()
    writer = csv.writer(held, delimiter=";", lineterminator="\r\n")
    writer.writerow([f"{LABEL}"])
    writer.writerow([one.text for one in look.headings])
    rows = {}
    for number, entry in enumerate(entries, 3):
        writer.writerow([cell(entry, one.column, look.style) for one in look.headings])
        rows[entry.key] = number
    text = held.getvalue()
    return (_in_1258(text) if old else text.encode("utf-8-sig")), rows


def _in_1258(text: str) -> bytes:
    """*text* in Windows-1258, where the tones stand apart from most letters."""
    return b"".join(_letter(one) for one in normalize("NFC", text))


def _letter(letter: str) -> bytes:
    try:
        return letter.encode(_OLD)
    except UnicodeEncodeError:
        base, *marks = [*normalize("NFD", letter)]
        tones = [mark for mark in marks if mark in _TONES]
        shape = normalize("NFC", base + "".join(mark for mark in marks if mark not in _TONES))
        return (shape + "".join(tones)).encode(_OLD)


_TONES = {mark for mark in "\u0300\u0301\u0303\u0309\u0323" if combining(mark)}
"""The marks of the tones, which Windows-1258 has as letters of their own."""
