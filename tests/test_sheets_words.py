"""Names and choices as people type them: countries, stays, kinds, states, yes and no."""

from datetime import date
from unicodedata import normalize

import pytest
from openpyxl.utils.datetime import WINDOWS_EPOCH

from foreign_affairs_rules.model.budget import FundingSource
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.model.followed import TaskGroup
from foreign_affairs_rules.model.plan import PlanState
from foreign_affairs_rules.sheets.choices import GROUPS, KINDS, MARKS, SOURCES, STATES
from foreign_affairs_rules.sheets.columns import COLUMNS, column
from foreign_affairs_rules.sheets.countries import code_of, name_of
from foreign_affairs_rules.sheets.keys import key_of
from foreign_affairs_rules.sheets.likeness import likeness, weights_of
from foreign_affairs_rules.sheets.stays import Stay, stays


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Nhật Bản", "JP"),
        ("nhat ban", "JP"),
        (normalize("NFD", "NHẬT BẢN"), "JP"),
        ("Japan", "JP"),
        ("JP", "JP"),
        ("JPN", "JP"),
        ("Mỹ", "US"),
        ("CHDCND Lào", "LA"),
        ("Cộng hoà Pháp", "FR"),
        ("Vương quốc Thái Lan", "TH"),
        ("In-đô-nê-xi-a", "ID"),
        ("Myanmar", "MM"),
        ("Myanmar (Miến Điện)", "MM"),
        ("Đài Loan (Trung Quốc)", "TW"),
        ("Hồng Kông, Trung Quốc", "HK"),
        ("Nga", "RU"),
        ("Dominica", "DM"),
        ("Cộng hòa Dominica", "DO"),
        ("Việt Nam", "VN"),
        ("Nhật Bẳn", None),
        ("Congo", None),
        ("Tokyo", None),
        ("EU", None),
        ("jp", None),
        ("", None),
    ],
)
def test_a_country_by_any_of_its_names(text: str, code: str | None) -> None:
    """Names in both languages, long ones, those without diacritics and codes; no misspelt one."""
    assert code_of(text) == code


def test_every_country_is_found_by_its_name() -> None:
    """What is written for a country is read as that country again, in both languages."""
    for code in ("JP", "TW", "HK", "MM", "CD", "BA", "US", "TL"):
        assert code_of(name_of(code, "vi")) == code == code_of(name_of(code, "en"))
    with pytest.raises(KeyError):
        name_of("EU", "vi")


_STAY = Stay("JP", date(2018, 6, 12), date(2018, 6, 14))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Nhật Bản (12/06/2018-14/06/2018); Lào", (_STAY, Stay("LA"))),
        ("Nhật Bản (12-14/6)\n- Lào", (_STAY, Stay("LA"))),
        ("1. Nhật Bản; 2. Lào", (Stay("JP"), Stay("LA"))),
        ("Nhật Bản, Lào và Pháp", (Stay("JP"), Stay("LA"), Stay("FR"))),
        ("Japan and Laos", (Stay("JP"), Stay("LA"))),
        ("JP/KR", (Stay("JP"), Stay("KR"))),
        ("Bosnia và Herzegovina", (Stay("BA"),)),
        ("Đức - Pháp", (Stay("DE"), Stay("FR"))),
        ("Osaka (Nhật Bản)", (Stay("JP"),)),
        ("Nhật Bản (Tokyo)", (Stay("JP"),)),
        ("Nhật Bản (3 ngày)", (Stay("JP"),)),
        ("Nhật Bản (12/06/2018)", (Stay("JP", date(2018, 6, 12), date(2018, 6, 12)),)),
        ("Nhật Bản (31/02/2018-02/03/2018)", None),
        ("Nhật Bản (2018)", None),
        ("Tokyo, Nhật Bản", None),
        ("Việt Nam", None),
        ("Huế (Việt Nam)", None),
        ("; ,", None),
        ("", None),
        ("Lào; " * 300, None),
    ],
)
def test_the_countries_of_a_cell(text: str, found: tuple[Stay, ...] | None) -> None:
    """Several countries, each with its stay where told; one that is unread makes the cell so."""
    assert stays(text, WINDOWS_EPOCH, 2018) == found


def test_choices_by_any_of_their_words() -> None:
    """A choice is found by its label in both languages, without diacritics and by usual words."""
    assert KINDS.named("ĐOÀN  RA") is KINDS.named("doan ra") is OutboundDelegation
    assert STATES.named("In the plan") is STATES.named("Trong kế hoạch") is PlanState.IN_PLAN
    assert SOURCES.named("NSNN") is FundingSource.STATE_BUDGET
    assert GROUPS.named("biên giới, lãnh thổ quốc gia") is TaskGroup.BORDER
    assert [MARKS.named(text) for text in ("x", "✓", "Có", "không", "☐", "có lẽ")] == [
        True,
        True,
        True,
        False,
        False,
        None,
    ]
    assert STATES.named("Trong kế hoach lớn") is None
    assert STATES.named("trong ké hoạch") is None


def test_the_label_of_a_choice() -> None:
    """Each value has a label; what is no value has none."""
    assert KINDS.label_of(OutboundDelegation).vi == "Đoàn ra"
    with pytest.raises(LookupError):
        SOURCES.label_of(PlanState.OUTSIDE)  # type: ignore[arg-type]


def test_a_column_by_its_key() -> None:
    """Every column has a key of its own, and another key has none."""
    assert len({one.key for one in COLUMNS}) == len(COLUMNS)
    assert column("title").heading.vi == "Nội dung"
    with pytest.raises(LookupError):
        column("colour")


def test_a_key_of_signs_alone() -> None:
    """A text without letters is its own key."""
    assert key_of("✓") == "✓"
    assert key_of("Mã hoạt động:") == key_of("mã  hoạt động")


def test_contents_are_alike_by_what_they_are_about() -> None:
    """Usual words and the names of the countries tell little, the others much."""
    one = weights_of("Tham dự hội thảo về nông nghiệp hữu cơ tại Nhật Bản", "Nhật Bản Japan")
    two = weights_of("Đoàn công tác sang Nhật Bản: nong nghiep huu co", "Nhật Bản Japan")
    other = weights_of("Tham dự hội thảo về du lịch biển tại Nhật Bản", "Nhật Bản Japan")
    assert likeness(one, two) > 0.7
    assert likeness(one, other) < 0.4
    assert likeness({}, one) == 0
