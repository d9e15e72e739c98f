"""Slips: what a report finds stands on paper, on a page and in a Word file, in both languages."""

from datetime import date
from html.parser import HTMLParser
from io import BytesIO
from zipfile import ZipFile

import docx
import pytest

from foreign_affairs_rules import UNKNOWN, Outcome, example, place
from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.findings import Report
from foreign_affairs_rules.model.papers import Waiver
from foreign_affairs_rules.phrases import cited
from foreign_affairs_rules.printing import OPEN_LAW, headline
from foreign_affairs_rules.slips.blocks import Rows, Slip, masked
from foreign_affairs_rules.slips.html import html_page
from foreign_affairs_rules.slips.request import request_slip
from foreign_affairs_rules.slips.review import review_slip
from foreign_affairs_rules.slips.word import word_file
from foreign_affairs_rules.text import LANGS, Lang

ON = date(2018, 3, 13)
CHECKER = Checker(place("quang_ninh"), ON)
ELEVEN = example("outbound-eleven-members")
REPORT = CHECKER.check(ELEVEN)


class Reader(HTMLParser):
    """What a reader sees on a page, and the tags that it has."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.seen: list[str] = []
        self.tags: list[str] = []
        self.addresses: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.addresses += [value or "" for name, value in attrs if name in {"href", "src"}]

    def handle_data(self, data: str) -> None:
        self.seen.append(data)

    @property
    def text(self) -> str:
        return flat(" ".join(self.seen))


def flat(text: str) -> str:
    return " ".join(text.split())


def on_a_page(slip: Slip) -> str:
    return Reader(html_page([slip])).text


def in_word(slip: Slip) -> str:
    """All that stands in the Word file, cells of tables too."""
    document = docx.Document(BytesIO(word_file([slip])))
    cells = (cell for table in document.tables for row in table.rows for cell in row.cells)
    lines = [line.text for line in document.paragraphs]
    return flat(" ".join([*lines, *(cell.text for cell in cells)]))


FORMS = pytest.mark.parametrize("read", [on_a_page, in_word], ids=["html", "docx"])
BOTH = pytest.mark.parametrize("lang", LANGS)


def report_of(subject: Facts) -> Report:
    return CHECKER.check(subject)


@BOTH
@FORMS
def test_review_tells_all_that_is_to_be_done(read: object, lang: Lang) -> None:
    """Every finding that is not plainly kept stands there with its numbers, law and evidence."""
    assert callable(read)
    told = read(review_slip(REPORT, lang))
    assert headline(REPORT)[lang].upper() in told
    for one in REPORT.findings:
        if one.plain_sailing:
            continue
        assert flat(one.message[lang]) in told, one.rule.id
        for cite in one.citations:
            assert flat(cited(cite)[lang]) in told
        if one.remedy:
            assert one.remedy[lang] in told
    assert OPEN_LAW[lang] in told
    assert REPORT.receipt.input_sha256 in told
    assert "foreign-affairs-rules-quang-ninh" in told


@FORMS
def test_review_has_the_head_of_a_vietnamese_paper(read: object) -> None:
    """The State and its motto, the office, the kind of activity, and places to sign."""
    assert callable(read)
    told = read(review_slip(REPORT))
    for words in (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "SỞ NGOẠI VỤ",
        "PHIẾU RÀ SOÁT HỒ SƠ ĐOÀN RA",
        "Người rà soát",
        "Cập nhật đến ngày",
        "13/03/2018",
    ):
        assert words in told


@FORMS
def test_review_lists_all_on_request(read: object) -> None:
    """What is kept or does not apply is counted, and listed where everything is asked for."""
    assert callable(read)
    kept = next(one for one in REPORT.findings if one.outcome is Outcome.KEPT)
    assert flat(kept.message.vi) not in read(review_slip(REPORT))
    assert flat(kept.message.vi) in read(review_slip(REPORT, everything=True))


@BOTH
@FORMS
def test_missing_facts_are_named(read: object, lang: Lang) -> None:
    """A fact that the office can add stands there by its path, in the review and the request."""
    assert callable(read)
    report = report_of(ELEVEN.but(members=UNKNOWN))
    assert "members" in report.missing_facts
    request = read(request_slip(report, CHECKER.schedule(report.subject), lang))
    for path in report.missing_facts:
        assert f"{path}:" in read(review_slip(report, lang))
        assert path in request


@BOTH
def test_a_fact_that_many_norms_need_is_told_briefly(lang: Lang) -> None:
    """A few of its norms are told and the others counted; a review lists all on request."""
    report = Checker(place("quang_ninh"), date(2018, 4, 20)).check(ELEVEN)
    says = [
        one.rule.says[lang]
        for one in report.findings
        if report.missing_facts[0] in one.missing_facts
    ]
    more = {"vi": "(và {} quy định khác)", "en": "(and {} more rules)"}[lang].format(len(says) - 3)
    for slip in (review_slip(report, lang), request_slip(report, None, lang)):
        told = on_a_page(slip)
        assert more in told
        assert [one in told for one in says] == [True] * 3 + [False] * (len(says) - 3)
    told = on_a_page(review_slip(report, lang, everything=True))
    assert more not in told
    assert all(one in told for one in says)


@BOTH
@FORMS
def test_request_asks_for_what_keeps_it_back(read: object, lang: Lang) -> None:
    """Each wrong item with its remedy and law; while lengths are open its day is a bound."""
    assert callable(read)
    told = read(request_slip(REPORT, CHECKER.schedule(ELEVEN), lang))
    for one in REPORT.obstacles:
        assert flat(one.message[lang]) in told
        assert one.remedy is not None
        assert one.remedy[lang] in told
        assert one.rule.says[lang] in told
    assert "09/04/2018 (*)" in told


def test_request_where_nothing_is_lacking() -> None:
    """A complete dossier is told so in one sentence, without a table."""
    ten = example("outbound-ten-members")
    told = html_page([request_slip(report_of(ten), CHECKER.schedule(ten))])
    assert "không có nội dung phải bổ sung, hoàn thiện" in told
    assert "<table>" not in told


def test_request_without_a_schedule() -> None:
    """Where no schedule can be laid, the day is one that no text fixes."""
    assert "chưa có quy định" in on_a_page(request_slip(REPORT, None))


def test_request_by_the_due_day_of_the_step() -> None:
    """A step that is late is asked for by its own due day, by the law that fixes it."""
    late, checker = example("outbound-2023-timeline"), Checker(place("hue"), date(2023, 10, 10))
    report = checker.check(late)
    told = on_a_page(request_slip(report, checker.schedule(late), "en"))
    assert "28/09/2023 (past)" in told


def test_request_after_the_event() -> None:
    """A step done late is asked for by its own due day; for the rest the event is past."""
    seminar = example("conference-faults-2023")
    checker = Checker(place("hue"), date(2023, 12, 20))
    report, laid = checker.check(seminar), checker.schedule(seminar)
    late = [one for one in report.obstacles if one.rule.id.startswith("conference.step.")]
    assert len(late) == 3
    slip = request_slip(report, laid)
    rows = next(block.rows for block in slip.blocks if isinstance(block, Rows))
    days = {row[1]: row[3] for row in rows}
    for one in late:
        due = next(step.due for step in laid.steps if step.step.id == one.rule.id)
        assert days[one.message.vi] == f"{due:%d/%m/%Y} (đã qua)"
    others = [one for one in report.obstacles if one not in late]
    assert {days[one.message.vi] for one in others} == {"ngày diễn ra 20/11/2023 đã qua"}


def test_a_day_counted_back_that_is_over_is_told_as_past() -> None:
    """What is wrong when the last day for it is over is said to be late."""
    on = date(2018, 4, 12)
    trip, checker = ELEVEN.but(recorded_until=on), Checker(place("quang_ninh"), on)
    told = on_a_page(request_slip(checker.check(trip), checker.schedule(trip), "en"))
    assert "09/04/2018 (past)" in told
    assert "(*)" not in told


def test_a_missing_fact_of_a_late_step_has_no_past_day() -> None:
    """A fact can still be told when the last day of the steps before it is over."""
    checker = Checker(place("quang_ninh"), date(2018, 4, 20))
    told = on_a_page(request_slip(checker.check(ELEVEN), checker.schedule(ELEVEN)))
    assert "chưa có quy định" in told
    assert "đã qua" not in told


def test_a_choice_without_words_is_told_as_the_document_spells_it() -> None:
    """No name of the code is printed in place of what was measured."""
    checker = Checker(place("hue"), date(2023, 12, 20))
    told = on_a_page(review_slip(checker.check(example("conference-faults-2023"))))
    assert "committee_chair" in told
    assert "Authority" not in told


@BOTH
def test_request_tells_what_to_bear_in_mind(lang: Lang) -> None:
    """The notes of the check and of the schedule stand in the letter, each once."""
    checker = Checker(place("hue"), date(2027, 9, 25))
    seminar = example("conference-ready-2023").but(documents=())
    report, laid = checker.check(seminar), checker.schedule(seminar)
    told = on_a_page(request_slip(report, laid, lang))
    for note in (*report.notes, *laid.notes):
        assert told.count(note[lang]) == 1


def test_latest_day_where_every_length_is_known() -> None:
    """Where no length is open, the day is the latest of the steps still to be done."""
    seminar = example("conference-ready-2023").but(documents=())
    checker = Checker(place("hue"), date(2023, 9, 25))
    laid = checker.schedule(seminar)
    told = on_a_page(request_slip(checker.check(seminar), laid))
    steps = [one for one in laid.steps if one.done is None and one.latest]
    assert steps
    assert any(f"{one.latest:%d/%m/%Y}" in told for one in steps if one.latest)


def test_no_heading_stands_alone() -> None:
    """Where nothing is cited, no heading of the legal basis stands there."""
    report = Checker(place("hue"), date(2023, 9, 25)).check(example("conference-ready-2023"))
    assert not any(one.citations for one in report.findings if not one.plain_sailing)
    assert "Căn cứ pháp lý" not in on_a_page(review_slip(report))


def test_waiver_and_answer_are_told() -> None:
    """Who permitted or answered, by which paper and until when, stands beside the finding."""
    waiver = Waiver(
        rule="outbound.max_members",
        approver="Thủ tướng Chính phủ",
        document="Công văn 1",
        date=date(2018, 3, 1),
        until=date(2018, 12, 31),
        at="",
    )
    told = on_a_page(review_slip(report_of(ELEVEN.but(waivers=(waiver,)))))
    assert "Công văn 1" in told
    assert "31/12/2018" in told
    ten = on_a_page(review_slip(report_of(example("outbound-ten-members")), everything=True))
    assert "Thông báo 88-TB/TU" in ten


@pytest.mark.parametrize("title", ["<script>alert(1)</script>", "A & B", "\"'<>", "a\u2028b\ufeff"])
@pytest.mark.parametrize("request_it", [False, True], ids=["review", "request"])
def test_hostile_titles_are_words(title: str, *, request_it: bool) -> None:
    """Markup in a document is printed as what it is; letters that no page holds are left out."""
    report = report_of(ELEVEN.but(title=title))
    slip = request_slip(report, None) if request_it else review_slip(report)
    page = Reader(html_page([slip]))
    assert "script" not in page.tags
    assert page.addresses == []
    shown = flat("".join(one if one.isprintable() else " " for one in title))
    assert shown in page.text
    assert shown in in_word(slip)


def test_page_loads_nothing() -> None:
    """The page has no script, no image, no link, and its style is its own."""
    page = html_page([review_slip(REPORT)])
    assert not {"script", "img", "link", "iframe"} & set(Reader(page).tags)
    assert "http" not in page
    assert "url(" not in page
    assert '<html lang="vi">' in page


def test_same_slips_are_the_same_bytes() -> None:
    """A slip made twice is one file, whose parts have no time."""
    slips = [review_slip(REPORT), request_slip(REPORT, CHECKER.schedule(ELEVEN))]
    made = word_file(slips)
    assert made == word_file(slips)
    assert html_page(slips) == html_page(slips)
    with ZipFile(BytesIO(made)) as parts:
        assert {part.create_system for part in parts.infolist()} == {0}
        assert {part.date_time for part in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    about = docx.Document(BytesIO(made)).core_properties
    assert (about.author, about.created.year if about.created else None) == ("", 1980)


def test_several_slips_begin_a_sheet_each() -> None:
    """Two documents are two sections of the page, and the second begins a sheet in Word."""
    slips = [review_slip(REPORT), review_slip(report_of(example("outbound-ten-members")))]
    assert html_page(slips).count('<section class="slip"') == 2
    document = docx.Document(BytesIO(word_file(slips)))
    breaks = [line for line in document.paragraphs if line.paragraph_format.page_break_before]
    assert len(breaks) == 1


def test_table_repeats_its_head() -> None:
    """A table that goes on to another sheet has its head there too."""
    document = docx.Document(BytesIO(word_file([review_slip(REPORT)])))
    rows = [row for table in document.tables for row in table.rows]
    assert any("w:tblHeader" in row._tr.xml for row in rows)  # noqa: SLF001 -- not told otherwise


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("hộ chiếu B1234567", "hộ chiếu B*****67"),
        ("PE1234567.", "PE*****67."),
        ("CMND 123456789", "CMND *******89"),
        ("CMND123456789, HCB1234567", "CMND*******89, HCB*****67"),
        ("số b1234567, B 1234567", "số b*****67, B *****67"),
        ("001098012345", "**********45"),
        ("1.650.000.000 đồng", "1.650.000.000 đồng"),
        ("15/ĐA-SCT, 2018, 12345678", "15/ĐA-SCT, 2018, 12345678"),
    ],
)
def test_numbers_of_persons_are_masked(written: str, told: str) -> None:
    """What looks like a passport or an identity number shows its last two digits only."""
    assert masked(written) == told


@FORMS
def test_a_number_in_a_title_is_masked(read: object) -> None:
    """A passport number that somebody wrote into a free text is not printed."""
    assert callable(read)
    told = read(review_slip(report_of(ELEVEN.but(title="Đoàn của hộ chiếu B1234567"))))
    assert "B1234567" not in told
    assert "B*****67" in told
    assert "B1234567" not in html_page([review_slip(report_of(ELEVEN.but(id="B1234567")))])


@BOTH
def test_word_checks_the_spelling_of_its_language(lang: Lang) -> None:
    """A word processor takes the text for what it is, and marks no Vietnamese word as wrong."""
    normal = docx.Document(BytesIO(word_file([review_slip(REPORT, lang)]))).styles["Normal"]
    assert {"vi": 'w:val="vi-VN"', "en": 'w:val="en-GB"'}[lang] in normal.element.xml


def test_kinds_of_activity_have_titles_of_their_own() -> None:
    """The title says which kind of activity it is."""
    seminar = Checker(place("hue"), date(2023, 9, 25)).check(example("conference-ready-2023"))
    assert "HỘI NGHỊ, HỘI THẢO QUỐC TẾ" in on_a_page(review_slip(seminar))
    untitled = report_of(ELEVEN.but(title="", recorded_until=UNKNOWN))
    told = on_a_page(review_slip(untitled))
    assert "hồ sơ không ghi" in told
    assert "outbound-eleven-members" in told
