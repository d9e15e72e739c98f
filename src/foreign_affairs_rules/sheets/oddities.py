"""The sheets of what is odd in a plan: cells that could not be read, rows that stand twice."""

from collections.abc import Iterable, Mapping

import attrs
from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from foreign_affairs_rules.sheets.columns import COLUMNS
from foreign_affairs_rules.sheets.duplicates import Pair
from foreign_affairs_rules.sheets.people_columns import PEOPLE_COLUMNS
from foreign_affairs_rules.sheets.planned import Beside, Plan, PlannedRow, Unread
from foreign_affairs_rules.sheets.titles import DUPLICATES, PLAN, UNREAD
from foreign_affairs_rules.sheets.writing import Look, fit_row, put_headings, put_link, put_text
from foreign_affairs_rules.text import Lang, Text

_UNREAD_HEADS = (
    (Text("Ô trong kế hoạch", "Cell of the plan"), 12.0),
    (Text("Tệp", "File"), 44.0),
    (Text("Trang", "Sheet"), 20.0),
    (Text("Ô", "Cell"), 8.0),
    (Text("Cột", "Column"), 24.0),
    (Text("Đã ghi", "What is there"), 36.0),
    (Text("Được chấp nhận", "Accepted"), 60.0),
)
_PAIR_HEADS = (
    (Text("Mức", "How far"), 12.0),
    (Text("Hoạt động thứ nhất", "One activity"), 28.0),
    (Text("Hoạt động thứ hai", "The other one"), 28.0),
    (Text("Nội dung của hai hoạt động", "What both are about"), 60.0),
    (Text("Lấy từ", "Taken from"), 48.0),
    (Text("Lý do", "Why"), 60.0),
)
_BESIDE = Text("dòng ngoài bảng, không đọc", "a row beside the table, not read")
_PLACES = {one.key: place for place, one in enumerate(COLUMNS, 1)}
_HEADINGS = {one.key: one.heading for one in (*PEOPLE_COLUMNS, *COLUMNS)}


@attrs.frozen(eq=False)
class Oddities:
    """Writing what is odd in a plan into *book*, whose rows stand where *places* says, by id."""

    book: Workbook
    lang: Lang
    places: Mapping[str, int]

    def add_unread(self, plan: Plan) -> None:
        """Add the sheet of cells that could not be read, then of rows beside the tables."""
        sheet = self._sheet(UNREAD, _UNREAD_HEADS)
        cells = [(one, self._ref(row, one.key)) for row in plan.rows for one in row.unread]
        cells += [(one, "") for reading in plan.readings for one in reading.unread]
        for number, (one, ref) in enumerate(cells, 2):
            self._put_unread(sheet, number, one, ref)
        beside = [one for reading in plan.readings for one in reading.beside]
        for number, each in enumerate(beside, len(cells) + 2):
            self._put_beside(sheet, number, each)

    def add_pairs(self, pairs: Iterable[Pair]) -> None:
        """Add the sheet of rows that stand twice or are alike, with links to both."""
        sheet = self._sheet(DUPLICATES, _PAIR_HEADS)
        for number, pair in enumerate(pairs, 2):
            both = (pair.one, pair.other)
            put_text(sheet.cell(number, 1), pair.label[self.lang], Look.MARKED)
            for place, row in enumerate(both, 2):
                ref = self._ref(row, "id")
                put_link(sheet.cell(number, place), row.id, PLAN[self.lang], ref)
            texts = (
                "\n".join(row.values.get("title", "") for row in both),
                "\n".join(row.origin for row in both),
                pair.why[self.lang],
            )
            self._put(sheet, number, 4, texts, _PAIR_HEADS)

    def _sheet(self, title: Text, heads: tuple[tuple[Text, float], ...]) -> Worksheet:
        sheet: Worksheet = self.book.create_sheet(title[self.lang])
        put_headings(sheet, 1, ((text[self.lang], width) for text, width in heads))
        sheet.auto_filter.ref = f"A1:{get_column_letter(len(heads))}1"
        return sheet

    def _ref(self, row: PlannedRow, key: str) -> str:
        """Where the cell of *key* stands in the plan that is written."""
        return f"{get_column_letter(_PLACES[key])}{self.places[row.id]}"

    def _put_unread(self, sheet: Worksheet, number: int, one: Unread, ref: str) -> None:
        if ref:
            put_link(sheet.cell(number, 1), ref, PLAN[self.lang], ref)
        else:
            put_text(sheet.cell(number, 1), "")
        heading = _HEADINGS[one.key][self.lang]
        source = one.source
        accepted = one.fault.accepted[self.lang]
        texts = (source.file, source.sheet, source.ref, heading, one.text, accepted)
        self._put(sheet, number, 2, texts, _UNREAD_HEADS)

    def _put_beside(self, sheet: Worksheet, number: int, one: Beside) -> None:
        source = one.source
        texts = ("", source.file, source.sheet, source.ref, "", one.text, _BESIDE[self.lang])
        self._put(sheet, number, 1, texts, _UNREAD_HEADS)

    def _put(
        self,
        sheet: Worksheet,
        number: int,
        first: int,
        texts: tuple[str, ...],
        heads: tuple[tuple[Text, float], ...],
    ) -> None:
        """Write *texts* from the column *first* on, and make the row as high as they need."""
        for place, text in enumerate(texts, first):
            put_text(sheet.cell(number, place), text)
        widths = [width for _, width in heads[first - 1 :]]
        fit_row(sheet, number, zip(texts, widths, strict=True))
