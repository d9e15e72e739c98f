"""A report as a workbook: a sheet for each table, numbers as numbers, texts as texts."""

from datetime import datetime
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import openpyxl
import pytest
from reports import outbound, reported
from test_reporting_tables import FULL, tables

from foreign_affairs_rules.reporting.workbook import report_workbook
from foreign_affairs_rules.reporting.years import YearReport
from foreign_affairs_rules.text import LANGS, Lang, word


def opened(report: YearReport, lang: Lang) -> Any:
    """The workbook of *report*, as openpyxl reads it."""
    return openpyxl.load_workbook(BytesIO(report_workbook(report, lang)))


BOOKS = {lang: opened(FULL, lang) for lang in LANGS}


@pytest.mark.parametrize("lang", LANGS)
class TestSheets:
    def test_there_is_a_sheet_for_each_table(self, lang: Lang) -> None:
        """Behind the contents, which lead to each of them."""
        contents, *sheets = BOOKS[lang].worksheets
        shown = [*tables(FULL).values()]
        assert [sheet.title for sheet in sheets] == [table.sheet[lang] for table in shown]
        links = [cell.hyperlink.location for (cell,) in contents.rows if cell.hyperlink]
        assert links == [f"'{table.sheet[lang]}'!A1" for table in shown]

    def test_what_stands_in_the_tables_stands_in_the_sheets(self, lang: Lang) -> None:
        """Numbers as numbers, days as days, everything else as the language words it."""
        for table in tables(FULL).values():
            sheet = BOOKS[lang][table.sheet[lang]]
            assert sheet["A1"].value == table.title[lang]
            heads = [cell.value for cell in sheet[4][: len(table.columns)]]
            assert heads == [one.heading[lang] for one in table.columns]
            total = [table.total] if table.total and table.rows else []
            for number, row in enumerate([*table.rows, *total], 5):
                for cell, told in zip(sheet[number], row, strict=False):
                    value = cell.value
                    if isinstance(value, datetime):
                        value = value.date()
                    if isinstance(told, int):
                        assert value == told
                    else:
                        text = "" if told is None else word(told, lang)
                        assert (value or "") in {text, told}

    def test_no_cell_is_a_formula(self, lang: Lang) -> None:
        """Whatever it begins with."""
        for sheet in BOOKS[lang]:
            for row in sheet.iter_rows():
                assert all(cell.data_type != "f" for cell in row)

    def test_the_same_report_is_the_same_file(self, lang: Lang) -> None:
        """Byte for byte, without a time in it."""
        content = report_workbook(FULL, lang)
        assert content == report_workbook(FULL, lang)
        with ZipFile(BytesIO(content)) as parts:
            assert {part.date_time for part in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_texts_that_look_like_formulas_stay_texts() -> None:
    """A title that begins with = or + or - or @."""
    trips = [outbound(f"{n}", title=f"{sign}1+1") for n, sign in enumerate("=+-@")]
    sheet = opened(reported(*trips), "en")["Outbound list"]
    cells = [row[3] for row in sheet.iter_rows(min_row=5, max_row=8)]
    assert [cell.value for cell in cells] == ["=1+1", "+1+1", "-1+1", "@1+1"]
    assert {cell.data_type for cell in cells} == {"s"}
    assert all(cell.quotePrefix for cell in cells)


def test_an_empty_year_says_so() -> None:
    """In the contents, and in each sheet."""
    book = opened(reported(outbound("a"), year=2017), "en")
    told = [cell.value for (cell,) in book.worksheets[0].rows]
    assert "The register holds no activity from 01/01/2017 to 31/12/2017." in told
    assert book["Outbound list"]["A5"].value == "None."


def test_wide_tables_are_printed_on_wide_paper() -> None:
    """The draft plan on A3, a short one on A4, both over the whole width."""
    book = BOOKS["en"]
    draft, figures = book["Draft plan outbound"], book["Figures"]
    assert (draft.page_setup.paperSize, figures.page_setup.paperSize) == (8, 9)
    assert draft.sheet_properties.pageSetUpPr.fitToPage
