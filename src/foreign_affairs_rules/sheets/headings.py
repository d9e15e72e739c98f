"""Where a table begins: the rows of headings, in any order and any of their usual wordings."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice, pairwise

import attrs

from foreign_affairs_rules.sheets.columns import COLUMNS
from foreign_affairs_rules.sheets.forms import Column
from foreign_affairs_rules.sheets.grids import Cell, Row
from foreign_affairs_rules.sheets.keys import bare, key_of, without_asides
from foreign_affairs_rules.sheets.people_columns import PEOPLE_COLUMNS
from foreign_affairs_rules.sheets.synonyms import PEOPLE_SYNONYMS, SYNONYMS
from foreign_affairs_rules.text import LANGS

LEAST = 3
"""A row with fewer known headings heads no table."""
_ANY = frozenset({"title", "countries", "person"})
"""A table without any of these columns tells of no activity and of nobody."""
_FIRST = 5
"""Cells of a row that are looked at before all are."""
_LONGEST = 100
"""Letters of a heading; a longer text is none."""
ORDINALS = frozenset({"stt", "tt", "so tt", "so thu tu", "no", "no.", "#"})
"""Headings of the running number, which says nothing."""


def _index(columns: Iterable[Column], synonyms: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    """Each wording and the key of its column; the headings of ours come before other wordings."""
    given = [(one, one.heading[lang]) for one in columns for lang in LANGS]
    given += [(one, text) for one in columns for text in synonyms[one.key]]
    known: dict[str, str] = {}
    for make in (key_of, bare):
        for one, text in given:
            known.setdefault(make(text), one.key)
    return known


ACTIVITIES = _index(COLUMNS, SYNONYMS)
"""The wordings of the headings of activities."""
PERSONS = _index(PEOPLE_COLUMNS, PEOPLE_SYNONYMS)
"""The wordings of the headings of people."""


@attrs.frozen(eq=False)
class Head:
    """
    The headings of a table: the column of each key, what else is headed, and the last row of them.

    *shown* are the headings as typed, for what depends on how they are worded.
    """

    columns: Mapping[str, int]
    last: int
    shown: Mapping[str, str]
    others: tuple[str, ...] = ()


def head_at(
    rows: tuple[tuple[int, Row], ...], index: int, known: Mapping[str, str] = ACTIVITIES
) -> Head | None:
    """The headings that begin in the row at *index*, alone or with the row below it."""
    number, row = rows[index]
    if not any(_found(_text(cell), known) for cell in islice(row.values(), _FIRST)):
        return None
    alone = _head([(column, (_text(cell),)) for column, cell in sorted(row.items())], known, number)
    after = rows[index + 1 : index + 2]
    if not after or after[0][0] != number + 1 or not _only_words(after[0][1]):
        return alone
    both = _head(list(_stacked(row, after[0][1])), known, number + 1)
    if both and _spans(row, after[0][1]):
        return both
    return max(filter(None, (alone, both)), key=lambda one: len(one.columns), default=None)


def _only_words(row: Row) -> bool:
    """Whether *row* may be headings: it holds no number and no day."""
    return all(isinstance(cell.value, str) and not cell.text[:1].isdigit() for cell in row.values())


def _spans(upper: Row, lower: Row) -> bool:
    """Whether each cell of *lower* stands below a heading that reaches over more than it."""
    return all(
        column not in upper or (column + 1 in lower and column + 1 not in upper) for column in lower
    )


def score(records: Iterable[Iterable[str]]) -> int:
    """The most headings of activities in one of *records*."""
    known = (sum(bool(_found(text, ACTIVITIES)) for text in record) for record in records)
    return max(known, default=0)


def _text(cell: Cell) -> str:
    return cell.text if len(cell.text) <= _LONGEST else ""


def _stacked(upper: Row, lower: Row) -> Iterator[tuple[int, tuple[str, ...]]]:
    """
    What heads each column where a row of headings spans those below it.

    A heading reaches to the right as far as something stands below blanks.
    """
    above = ""
    for column in sorted({*upper, *lower}):
        if column in upper:
            above = _text(upper[column])
        if column not in lower:
            yield column, (above,)
            continue
        below = _text(lower[column])
        yield column, (below, f"{above} {below}", f"{below} {above}")


def _head(
    given: list[tuple[int, tuple[str, ...]]], known: Mapping[str, str], last: int
) -> Head | None:
    """The head where each column is headed by the first of its wordings that is known."""
    columns: dict[str, int] = {}
    shown: dict[str, str] = {}
    others: list[str] = []
    for column, texts in given:
        key = next(
            (key for text in texts if (key := _found(text, known)) and key not in columns), ""
        )
        if key:
            columns[key], shown[key] = column, " ".join(dict.fromkeys(texts))
        elif not {bare(text) for text in texts} & ORDINALS:
            others.append(texts[0])
    if len(columns) < LEAST or not _ANY & columns.keys():
        return None
    return Head(columns, last, shown, tuple(text for text in others if text))


def _found(text: str, known: Mapping[str, str]) -> str:
    """The key of the column that *text* heads; without what stands in brackets, at need."""
    for one in (text, without_asides(text)):
        for key in (key_of(one), bare(one)):
            if key in known:
                return known[key]
    return ""


def numbered(row: Row) -> bool:
    """Whether *row* only counts the columns, as below many headings: (1), (2), (3)."""
    counts = [cell.text.strip(" ()[]") for _, cell in sorted(row.items())]
    digits = [int(text) for text in counts if text.isdecimal() and len(text) < LEAST]
    in_order = all(after == before + 1 for before, after in pairwise(digits))
    letters = [text for text in counts if len(text) == 1 and text.isalpha()]
    return len(digits) >= LEAST and in_order and len(digits) + len(letters) == len(counts)
