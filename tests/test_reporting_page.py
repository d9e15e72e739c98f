"""A report as a page: self-contained, accessible, with charts beside tables."""

import re
from html.parser import HTMLParser

import pytest
from reports import outbound, reported
from test_reporting_tables import FULL, tables

from foreign_affairs_rules.reporting import Span
from foreign_affairs_rules.reporting.charts import MOST, drawn
from foreign_affairs_rules.reporting.html import report_page
from foreign_affairs_rules.reporting.placing import year_span
from foreign_affairs_rules.text import LANGS, Lang, word

PAGES = {lang: report_page(FULL, lang) for lang in LANGS}


class Reader(HTMLParser):
    """The tags of a page that were opened, and the ids and links in it."""

    VOID = frozenset({"meta", "col", "br"})

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the tag and what it names."""
        self.tags.append(tag)
        if tag not in self.VOID:
            self.open.append(tag)
        for name, value in attrs:
            assert not name.startswith("on"), name
            if name == "id" and value:
                self.ids.append(value)
            if name in {"href", "src", "aria-labelledby"} and value:
                self.links += value.split()

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag that is closed at once."""
        self.handle_starttag(tag, attrs)
        self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        """What is closed was opened last."""
        assert self.open.pop() == tag


@pytest.mark.parametrize("lang", LANGS)
class TestPage:
    def test_it_is_whole_and_asks_for_nothing(self, lang: Lang) -> None:
        """No script, no request; every tag is closed, every link leads within the page."""
        page = Reader(PAGES[lang])
        assert page.open == []
        assert len({*page.ids}) == len(page.ids)
        assert {link.removeprefix("#") for link in page.links} <= {*page.ids}
        assert not {"script", "link", "img", "iframe", "form"} & {*page.tags}
        assert "url(" not in PAGES[lang]
        assert "http" not in PAGES[lang].replace('xmlns="http://www.w3.org/2000/svg"', "")

    def test_every_chart_tells_its_numbers_and_stands_beside_its_table(self, lang: Lang) -> None:
        """A title, a description with each bar, and the table in the same section."""
        sections = re.findall(r'<section id="([^"]*)">(.*?)</section>', PAGES[lang], re.DOTALL)
        charts = {name: body for name, body in sections if "<svg" in body}
        assert "outbound-country" in charts
        for name, body in charts.items():
            assert body.index("<svg") < body.index("<table")
            described = re.search("<desc[^>]*>(.*?)</desc>", body)
            assert described
            for row in tables(FULL)[name].rows:
                assert word(row[0], lang) in described[1]

    def test_every_table_has_its_heads_and_title(self, lang: Lang) -> None:
        """A reader of the screen knows what is what."""
        heads = PAGES[lang].count('<th scope="col">')
        shown = [table for table in tables(FULL).values() if table.rows]
        assert heads == sum(len(table.columns) for table in shown)
        for table in shown:
            assert f'aria-labelledby="{table.name}-title"' in PAGES[lang]

    def test_the_same_report_is_the_same_page(self, lang: Lang) -> None:
        """Byte for byte."""
        assert report_page(FULL, lang) == PAGES[lang]

    def test_every_number_of_the_tables_stands_in_it(self, lang: Lang) -> None:
        """Written as the language groups them."""
        cells = [cell for table in tables(FULL).values() for row in table.rows for cell in row]
        numbers = [cell for cell in cells if isinstance(cell, int)]
        assert PAGES[lang].count('<td class="num">') >= len(numbers)
        assert f'<td class="num">{word(70_000_000, lang)}</td>' in PAGES[lang]


def test_the_title_tells_the_year_or_the_period() -> None:
    """As known on which day, and by whose law."""
    assert "<h1>Report on foreign affairs in 2018</h1>" in PAGES["en"]
    assert "As known on 20/12/2018; checked by the law of Quảng Ninh" in PAGES["en"]
    half = Span(year_span(2018).first, year_span(2018).first.replace(month=6, day=30))
    page = report_page(reported(outbound("a"), period=half), "vi")
    assert "<h1>Báo cáo công tác đối ngoại từ ngày 01/01/2018 đến ngày 30/06/2018</h1>" in page


def test_an_empty_year_says_so() -> None:
    """At the head of the page; its tables hold nothing."""
    page = report_page(reported(outbound("a"), year=2017), "vi")
    assert "Sổ theo dõi không có hoạt động nào từ ngày 01/01/2017 đến ngày 31/12/2017." in page
    assert "<p>Không có.</p>" in page
    assert "<svg" not in page


def test_what_is_typed_is_escaped() -> None:
    """A title is a text, whatever stands in it."""
    trip = outbound("a", title="<script>x</script>", plan={"agency": "A & <b>"})
    page = report_page(reported(trip), "vi")
    assert "&lt;script&gt;x&lt;/script&gt;" in page
    assert "A &amp; &lt;b&gt;" in page
    assert "<script" not in page


def test_a_chart_shows_the_first_rows_and_says_so() -> None:
    """The table beside it has all of them; long names are cut, small bars are seen."""
    name = "Ban Quản lý Khu kinh tế và các khu công nghiệp của tỉnh, đơn vị thứ"
    agencies = [*(f"{name} {n:02}" for n in range(MOST + 2)), *["Sở Y tế"] * 400]
    trips = [
        outbound(f"{n:03}", members=[{"person": f"{n}"}], plan={"agency": agency})
        for n, agency in enumerate(agencies)
    ]
    report = reported(*trips)
    chart = drawn(tables(report)["outbound-agency"], "en")
    assert chart.count("<rect") == 3 + MOST
    assert 'width="1" ' in chart
    assert "…</text>" in chart
    assert "The first 15 rows of the table, which has 18." in chart
    assert f'<p class="note">The first {MOST} rows' in report_page(report, "en")


def test_a_table_without_numbers_has_no_chart() -> None:
    """Nor one that has no chart at all."""
    found = tables(reported(outbound("a", cancelled="2018-05-05")))
    assert drawn(found["outbound-country"], "en") == ""
    assert drawn(found["overview"], "en") == ""
