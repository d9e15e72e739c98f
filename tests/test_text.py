"""Sentences in two languages, names matched on a folded key, and what is quoted."""

import unicodedata
from collections.abc import Iterator
from datetime import date
from enum import Enum
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foreign_affairs_rules.days import CalendarDays
from foreign_affairs_rules.text import Text, fold, nfc, placeholders, quoted, unaccented, word

syllables = st.text(st.sampled_from("aàảãáạăằâầeèêềiìoòôồơờuùưừyỳbcdđghklmnpqrstvx"), max_size=6)
tones = st.sampled_from(["\u0300", "\u0301", "\u0303", "\u0309", "\u0323"])


def vowels(letters: str) -> Iterator[int]:
    """Where the vowels of *letters* stand."""
    return (index for index, letter in enumerate(letters) if letter in "aeêouươy")


def toned(letters: str, tone: str, at: int) -> str:
    """*letters* with *tone* on the one *at* that place."""
    return nfc(letters[: at + 1] + tone + letters[at + 1 :])


class Colour(Enum):
    RED = "red"


class TestText:
    @pytest.mark.parametrize(("vi", "en", "lacking"), [("", "one", "vi"), ("một", " ", "en")])
    def test_both_languages(self, vi: str, en: str, lacking: str) -> None:
        """A sentence without one of its languages is refused, with the language that lacks."""
        with pytest.raises(ValueError, match=f"^text without {lacking}: .*; give both languages$"):
            Text(vi, en)

    def test_same_placeholders(self) -> None:
        """Languages that differ in their placeholders are refused, with both lists."""
        with pytest.raises(ValueError, match=r"vi has \['a'\], en has \['b'\], in '\{b\}'"):
            Text("{a}", "{b}")

    def test_is_stored_composed(self) -> None:
        """Decomposed letters are stored composed."""
        assert Text(unicodedata.normalize("NFD", "thỏa"), "e").vi == "thỏa"

    def test_by_language(self) -> None:
        """A sentence is read by its language, or as plain data in both."""
        both = Text("một", "one")
        assert (both["vi"], both["en"]) == ("một", "one")
        assert both.plain() == {"vi": "một", "en": "one"}


class TestFill:
    def test_words_each_language(self) -> None:
        """Dates, lists and labels are worded in the language of the sentence around them."""
        says = Text("{day}: {length}, {names}", "{day}: {length}, {names}")
        filled = says.fill(
            day=date(2018, 3, 1),
            length=CalendarDays(2),
            names=(Text("đề án", "paper"), "JP"),
        )
        assert filled.vi == "01/03/2018: 2 ngày, đề án, JP"
        assert filled.en == "01/03/2018: 2 days, paper, JP"

    def test_what_was_filled_in_stays(self) -> None:
        """Braces in what is filled in are letters, and are not filled again."""
        filled = Text("tìm thấy {found}", "found {found}").fill(found='{"a": {name}')
        assert filled.en == 'found {"a": {name}'
        assert filled.fill(name="x", a="y") == filled

    @pytest.mark.parametrize(
        ("count", "vi", "en"),
        [
            (0, "0 thành viên", "There are 0 members, 0 of them new"),
            (1, "1 thành viên", "There is 1 member, 1 of them new"),
            (2, "2 thành viên", "There are 2 members, 2 of them new"),
        ],
    )
    def test_one_and_many(self, count: int, vi: str, en: str) -> None:
        """A placeholder may name what it counts for one and for many, or that word alone."""
        says = Text("{n} thành viên", "There {n:=is|are} {n:member|members}, {n} of them new")
        assert says.fill(n=count).plain() == {"vi": vi, "en": en}

    def test_both_languages_may_count(self) -> None:
        """Words for one and for many stand in either language, for each placeholder by itself."""
        says = Text("{a:một|nhiều} {b:=x|y}", "{a:one|many} {b:=x|y}")
        assert says.fill(a=1, b=2).plain() == {"vi": "1 một y", "en": "1 one y"}
        assert says.fill(a=2, b=1).plain() == {"vi": "2 nhiều x", "en": "2 many x"}

    def test_what_is_no_number_is_many(self) -> None:
        """What is not one is many, a text that says 1 too; a word for one may be empty."""
        says = Text("{n}", "{n:|s}")
        assert says.fill(n="1").en == "1 s"
        assert Text("{n}", "paper{n:=|s}").fill(n=1).en == "paper"

    def test_words_for_one_and_many_are_no_placeholders(self) -> None:
        """The languages are compared by what they name, not by how they word it."""
        assert placeholders("{n:=is|are} {n:member|members}") == {"n"}
        with pytest.raises(ValueError, match="placeholders differ"):
            Text("{m:một|nhiều}", "{n:one|many}")

    def test_other_formats_are_those_of_python(self) -> None:
        """Without words for one and for many, a format is that of a string."""
        assert Text("{n:>3}", "{n:>3}").fill(n=1).en == "  1"

    def test_doubled_braces_are_letters(self) -> None:
        """A template writes a brace by doubling it."""
        assert Text("{{{x}}}", "{{{x}}}").fill(x=1).en == "{1}"

    def test_same_for_both(self) -> None:
        """A name or a number is the same in both languages, braces and all."""
        assert Text.same("01/{x").plain() == {"vi": "01/{x", "en": "01/{x"}

    def test_placeholders(self) -> None:
        """The placeholders of a template are the names in its braces."""
        assert placeholders("{a} {{b}} {c:>3}") == {"a", "c"}


class TestWord:
    @pytest.mark.parametrize(
        ("value", "worded"),
        [
            (date(18, 3, 1), "01/03/0018"),
            (["a", 1], "a, 1"),
            (frozenset({"b", "a"}), "a, b"),
            (3, "3"),
            (Colour.RED, "red"),
        ],
    )
    def test_values(self, value: object, worded: str) -> None:
        """Values are worded as a reader expects them, sets in a fixed order."""
        assert word(value, "vi") == worded

    @pytest.mark.parametrize(
        ("amount", "vi", "en"),
        [
            (9_999, "9999", "9999"),
            (10_000, "10.000", "10,000"),
            (9_400_000, "9.400.000", "9,400,000"),
        ],
    )
    def test_large_numbers_are_grouped(self, amount: int, vi: str, en: str) -> None:
        """Amounts from ten thousand on are printed in groups of three, as each language does."""
        assert (word(amount, "vi"), word(amount, "en")) == (vi, en)


class TestFold:
    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("thỏa thuận", "thoả thuận"),
            ("Hòa Bình", "HOÀ BÌNH"),
            ("ủy ban", "uỷ ban"),
            ("hóa học", "hoá học"),
            ("khỏe", "khoẻ"),
            ("Thủy", "Thuỷ"),
            ("Ủy ban\u00a0 nhân  dân", " uỷ ban nhân dân "),
            ("Ðà Nẵng", "Đà Nẵng"),
            ("thỏa/hòa", "thoả/hoà"),
            ("Sở Ngoại vụ\n", "sở ngoại vụ"),
        ],
    )
    def test_one_name_in_two_spellings(self, one: str, other: str) -> None:
        """Spellings of one name that differ in tone place, case, spaces or an old đ are one."""
        assert fold(one) == fold(other)

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("hoa", "hòa"),
            ("thỏa", "thóa"),
            ("cu", "cư"),
            ("da", "đa"),
            ("tan", "tân"),
            ("bà ba", "ba bà"),
            ("bà-ba", "ba-bà"),
            ("Sở 1", "Sở 2"),
            ("hòa bình", "hòabình"),
        ],
    )
    def test_two_names_stay_two(self, one: str, other: str) -> None:
        """Different words do not become one, and no tone moves from one syllable to the next."""
        assert fold(one) != fold(other)

    @given(st.lists(syllables, max_size=4).map(" ".join))
    def test_decomposed_letters(self, name: str) -> None:
        """A name typed in decomposed letters is the same name."""
        assert fold(unicodedata.normalize("NFD", name)) == fold(nfc(name))

    @given(st.text(max_size=12))
    def test_folding_twice(self, text: str) -> None:
        """What is folded stays as it is when it is folded again."""
        assert fold(fold(text)) == fold(text)

    @given(
        st.sampled_from(["hoa", "thuy", "khoe", "tuê", "quyên", "ươn"]), tones, tones, st.randoms()
    )
    def test_the_tone_counts_and_not_its_place(
        self, letters: str, one: str, other: str, random: Random
    ) -> None:
        """Syllables of the same letters are one exactly when their tone is the same."""
        first, second = (random.choice([*vowels(letters)]) for _ in range(2))
        same = fold(toned(letters, one, first)) == fold(toned(letters, other, second))
        assert same == (one == other)

    def test_unaccented(self) -> None:
        """Without diacritics a name is in plain lower-case letters."""
        assert unaccented("Đà Nẵng") == "da nang"


class TestQuoted:
    @pytest.mark.parametrize(
        ("value", "told"),
        [
            ("yes", '"yes"'),
            (None, "null"),
            (float("nan"), "NaN"),
            ({"a": [1, True]}, '{"a": [1, true]}'),
            (date(2018, 3, 1), '"2018-03-01"'),
            ([Colour.RED], '["red"]'),
            ("Đề án", '"Đề án"'),
            ("a\u2028\x1b[2Jb\u202e", r'"a\u2028\u001b[2Jb\u202e"'),
            ("\ud800", r'"\ud800"'),
            ("x" * 100, '"' + "x" * 59 + "…"),
        ],
    )
    def test_as_json(self, value: object, told: str) -> None:
        """What was found is told as JSON writes it, cut where it is long, with nothing hidden."""
        assert quoted(value) == told

    def test_too_many_digits(self) -> None:
        """Of a number with too many digits only its kind is told."""
        assert quoted(10**5000) == "int…"

    def test_nested_too_deep(self) -> None:
        """Of data nested too deep only the outside is told."""
        deep: list[object] = []
        for _ in range(10_000):
            deep = [deep]
        assert quoted(deep) == "list…"

    @given(st.recursive(st.none() | st.text() | st.integers(), st.lists))
    def test_one_line(self, value: object) -> None:
        """Whatever is found is told on one line that can be printed."""
        assert quoted(value).isprintable()
